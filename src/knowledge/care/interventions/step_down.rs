//! Slow steps onto and down from a low step.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    then: &[Intervention::SingleLegSquat],
    outcomes: &[
        outcome(Macaskill2014, PercentOfMaximum, 61.0, "gluteus medius, sideways step-up; healthy adults (SD 20)"),
        outcome(Macaskill2014, PercentOfMaximum, 31.0, "gluteus maximus, the same (SD 19.9)"),
    ],
    ..intervention(Intervention::StepDown, Kind::Strength, Tissue::Gluteals, Phase::Build, (Grade::D, Judgement), sets(just(3), from_to(6, 8), a_week(from_to(2, 3))))
};
