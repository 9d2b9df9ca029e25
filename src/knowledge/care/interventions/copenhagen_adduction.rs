//! Lifting the body with the inner thigh, in three levels.
//!
//! It prevents groin problems in football. As a treatment it has not been tested, nor in runners at all; what treated
//! lasting adductor pain in athletes was a programme with a physiotherapist.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        condition(Condition::AdductorRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::PubicRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::InguinalRelatedGroinPain, Grade::D, Judgement),
    ],
    easier: Some(holds(just(5), just(10), a_week(from_to(2, 3)))),
    harder: Some(sets(just(1), from_to(12, 15), a_week(from_to(2, 3)))),
    not_while: findings(&[SwellingOrBruising, PalpableGap, LyingOnSide]),
    outcomes: &[
        outcome(Haroy2019, OddsRatio, 0.59, "groin problems, 13.5 against 21.3 percent; male footballers, trial").between(0.40, 0.86),
    ],
    ..intervention(Intervention::CopenhagenAdduction, Kind::Strength, Tissue::Adductors, Phase::Build, (Grade::C, Haroy2019), sets(just(2), just(8), a_week(from_to(2, 3))))
};
