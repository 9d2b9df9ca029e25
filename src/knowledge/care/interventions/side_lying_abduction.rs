//! Slow leg raises while lying on the good side: among the exercises that work the gluteus medius hardest.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::C, Clifford2019),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
        condition(Condition::SnappingHipExternal, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    then: &[Intervention::StepDown],
    outcomes: &[
        outcome(Distefano2009, PercentOfMaximum, 81.0, "gluteus medius; healthy adults (SD 42)"),
        outcome(Macaskill2014, PercentOfMaximum, 99.9, "gluteus medius with the load of ten repetitions; healthy adults (SD 17)"),
        outcome(Beers2008, People, 9.0, "of 16 with iliotibial band pain discharged after 6 weeks of care with such exercise; uncontrolled"),
    ],
    ..intervention(Intervention::SideLyingAbduction, Kind::Strength, Tissue::Gluteals, Phase::Build, (Grade::C, Clifford2019), sets(just(3), from_to(8, 12), a_week(just(3))))
};
