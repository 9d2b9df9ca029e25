//! Days without a run, two every week.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::C, Ristolainen2014),
    ],
    outcomes: &[
        outcome(Ristolainen2014, RelativeRisk, 5.2, "overuse injury with fewer than 2 rest days a week; 446 top-level endurance athletes, looking back").between(1.89, 14.06),
    ],
    ..intervention(Intervention::RestDays, Kind::Load, Tissue::WholeBody, Phase::Calm, (Grade::C, Ristolainen2014), Dose::FreeDays(just(2)))
};
