//! Opening the bent knees while lying on the side: an early step that works the gluteus medius only a little.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
    ],
    harder: Some(sets(just(2), just(20), a_week(from_to(3, 4)))),
    then: &[Intervention::SideLyingAbduction, Intervention::BandSideStep],
    outcomes: &[
        outcome(Distefano2009, PercentOfMaximum, 40.0, "gluteus medius, one form; healthy adults (SD 38)"),
        outcome(Distefano2009, PercentOfMaximum, 38.0, "gluteus medius, other form (SD 29)"),
    ],
    ..intervention(Intervention::Clamshells, Kind::Strength, Tissue::Gluteals, Phase::Calm, (Grade::D, Judgement), sets(just(2), just(15), a_week(from_to(3, 4))))
};
