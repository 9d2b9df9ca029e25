//! Pressing the leg outward without moving it. In a small trial it was no worse and no better than exercise with
//! movement.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::C, Clifford2019),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
        condition(Condition::SnappingHipExternal, Grade::D, Judgement),
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    harder: Some(holds(just(6), just(30), a_day(just(1)))),
    then: &[Intervention::SideLyingAbduction],
    outcomes: &[
        outcome(Clifford2019, PercentOfPeople, 55.0, "2 or more points less pain with still exercise; 30 people with outer hip tendon pain, trial"),
        outcome(Clifford2019, PercentOfPeople, 58.0, "the same with moving exercise"),
    ],
    ..intervention(Intervention::IsometricAbduction, Kind::Strength, Tissue::Gluteals, Phase::Calm, (Grade::C, Clifford2019), holds(just(4), just(30), a_day(from_to(1, 2))))
};
