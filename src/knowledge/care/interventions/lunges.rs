//! Short steps forward, bending both knees.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    not_with: &[Condition::ProximalHamstringTendinopathy],
    not_while: findings(&[Lunging]),
    outcomes: &[
        outcome(Distefano2009, PercentOfMaximum, 48.0, "gluteus medius; healthy adults (SD 21)"),
    ],
    ..intervention(Intervention::Lunges, Kind::Strength, Tissue::Gluteals, Phase::Build, (Grade::D, Judgement), sets(just(3), just(8), a_week(from_to(2, 3))))
};
