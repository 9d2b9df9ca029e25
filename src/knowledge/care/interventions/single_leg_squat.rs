//! Squats on one leg, once squats on both are easy.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    not_while: findings(&[DeepSquat]),
    outcomes: &[
        outcome(Macadam2015, PercentOfMaximum, 79.0, "gluteus maximus, least of step-up and one-leg squat variants; review of 23 studies"),
        outcome(Macadam2015, PercentOfMaximum, 113.0, "the largest of them"),
    ],
    ..intervention(Intervention::SingleLegSquat, Kind::Strength, Tissue::Gluteals, Phase::Return, (Grade::D, Judgement), sets(just(3), from_to(6, 8), a_week(from_to(2, 3))))
};
