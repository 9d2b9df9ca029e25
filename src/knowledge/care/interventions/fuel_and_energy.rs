//! Eating enough for the training.
//!
//! Any sign of eating too little is a reason to be seen, not to do sums at home. Never weight loss. All of this is a
//! consensus of experts.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        contributor(Contributor::LowEnergy, Grade::D, Mountjoy2023).seen(risks(&[LowEnergyAvailability, MissedPeriods, LowBoneDensity])),
        condition(Condition::FemoralNeckStressFracture, Grade::D, Judgement),
        condition(Condition::PelvicStressFracture, Grade::D, Judgement),
        condition(Condition::SacralStressFracture, Grade::D, Judgement),
        condition(Condition::FemoralShaftStressFracture, Grade::D, Judgement),
    ],
    ..intervention(Intervention::FuelAndEnergy, Kind::DailyLife, Tissue::Bone, Phase::Calm, (Grade::D, Mountjoy2023), Dose::AsAdvised)
};
