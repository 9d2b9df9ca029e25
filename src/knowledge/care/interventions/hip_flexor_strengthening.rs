//! Lifting the knee against an elastic band.
//!
//! It strengthens the hip flexor, which squats, lunges, bridges and clamshells hardly do. Never while a bone stress
//! injury is possible.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakHipFlexors, Grade::C, Thorborg2016),
        condition(Condition::IliopsoasRelatedPain, Grade::D, Judgement),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
        condition(Condition::SnappingHipInternal, Grade::D, Judgement),
    ],
    harder: Some(sets(just(3), just(8), a_week(just(3)))),
    outcomes: &[
        outcome(Thorborg2016, PercentChange, 17.0, "isometric hip flexion strength after 6 weeks; 33 healthy adults, trial"),
    ],
    ..intervention(Intervention::HipFlexorStrengthening, Kind::Strength, Tissue::HipFlexors, Phase::Build, (Grade::C, Thorborg2016), sets(just(3), just(15), a_week(just(3))))
};
