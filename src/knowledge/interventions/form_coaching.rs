//! A coach or physiotherapist who watches the run and gives cues: supervised beats unsupervised.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    strain: Strain::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::B, Wu2024),
    ],
    outcomes: &[
        outcome(Willy2012, EffectSize, 0.69, "least change of hip motion and pelvic drop by mirror feedback over 8 sessions; 10 women with knee pain, no control group"),
    ],
    ..intervention(Intervention::FormCoaching, Kind::Professional, Tissue::WholeBody, Phase::Build, (Grade::B, Wu2024), Dose::AsAdvised)
};
