//! A visit to a doctor for evaluation, whenever the urgency calls for one.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::WhenToBeSeen,
    called_for_by: &[
        contributor(Contributor::LowEnergy, Grade::D, Mountjoy2023).seen(risks(&[LowEnergyAvailability, MissedPeriods, LowBoneDensity])),
        condition(Condition::InflammatoryArthritis, Grade::D, Judgement),
    ],
    ..intervention(Intervention::GpVisit, Kind::Professional, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::Nothing)
};
