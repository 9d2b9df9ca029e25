//! Standing on a step on one leg and lifting the free side of the pelvis.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
    ],
    ..intervention(Intervention::HipHikes, Kind::Strength, Tissue::Gluteals, Phase::Return, (Grade::D, Judgement), sets(just(3), from_to(8, 10), a_week(just(3))))
};
