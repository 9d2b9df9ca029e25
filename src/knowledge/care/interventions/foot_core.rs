//! Exercises for the small muscles of the foot.
//!
//! One trial found fewer injuries, with an interval that does not fit its own test. In another, the ankle and foot arm
//! had more acute injuries.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::OnAdvice,
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::PriorInjury, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Taddei2020, HazardRatio, 2.42, "injury without foot exercises over 12 months; 118 runners, trial (interval does not fit P = .035)").between(1.98, 3.62),
        outcome(Leppanen2024, HazardRatio, 3.60, "acute injury with ankle and foot exercises against stretching; novices, trial").between(1.20, 10.86),
    ],
    ..intervention(Intervention::FootCore, Kind::Strength, Tissue::FootAndCalf, Phase::Build, (Grade::C, Taddei2020), Dose::AsAdvised)
};
