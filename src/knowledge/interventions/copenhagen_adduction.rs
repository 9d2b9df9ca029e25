//! The inner thigh lifts the body, in three levels.
//!
//! It prevents groin trouble in football; strengthening treats lasting adductor pain of athletes. Not tested in
//! runners.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    strain: Strain::Loads,
    called_for_by: &[
        condition(Condition::AdductorRelatedGroinPain, Grade::B, Holmich1999),
    ],
    easier: Some(holds(just(5), just(10), a_week(from_to(2, 3)))),
    harder: Some(sets(just(1), from_to(12, 15), a_week(from_to(2, 3)))),
    not_with: &[Condition::PelvicStressFracture],
    not_while: findings(&[SwellingOrBruising, PalpableGap]),
    outcomes: &[
        outcome(Holmich1999, OddsRatio, 12.7, "free of pain with active strengthening, 23 of 34, against passive care, 4 of 34; athletes with lasting adductor pain, trial").between(3.4, 47.2),
        outcome(Haroy2019, PercentChange, -41.0, "groin problems; 652 male footballers, trial (read second-hand)"),
    ],
    ..intervention(Intervention::CopenhagenAdduction, Kind::Strength, Tissue::Adductors, Phase::Build, (Grade::C, Haroy2019), sets(just(2), just(8), a_week(from_to(2, 3))))
};
