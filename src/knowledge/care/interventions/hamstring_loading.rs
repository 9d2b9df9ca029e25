//! Hamstring work in stages, from holds in a bridge to heavy slow lifts. No trial result was found.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::HamstringStrain, Grade::D, Judgement),
    ],
    harder: Some(sets(just(3), just(8), a_week(just(3)))),
    not_while: findings(&[SwellingOrBruising, PalpableGap]),
    ..intervention(Intervention::HamstringLoading, Kind::Strength, Tissue::Hamstrings, Phase::Calm, (Grade::D, Judgement), holds(just(5), from_to(30, 45), a_day(just(1))))
};
