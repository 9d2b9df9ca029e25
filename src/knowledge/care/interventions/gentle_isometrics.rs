//! Tightening the buttock and thigh while lying down, without moving the hip and without pain. Part of every plan in
//! which the leg may be loaded.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::Always,
    demand: Demand::Loads,
    not_while: findings(&[PalpableGap, SwellingOrBruising]),
    called_for_by: &[
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
    ],
    ..intervention(Intervention::GentleIsometrics, Kind::Strength, Tissue::Gluteals, Phase::Calm, (Grade::D, Judgement), holds(just(5), just(10), a_day(from_to(1, 2))))
};
