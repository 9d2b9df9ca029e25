//! Side steps against an elastic band.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    not_while: findings(&[SidewaysMovement]),
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
    ],
    ..intervention(Intervention::BandSideStep, Kind::Strength, Tissue::Gluteals, Phase::Build, (Grade::D, Judgement), Dose::Distance { times: just(2), metres: just(10), often: a_week(from_to(2, 3)) })
};
