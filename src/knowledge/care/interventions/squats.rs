//! Squats to a depth that does not hurt. They have no hip-pain trial of their own; a home programme did not keep
//! first-time marathon runners free of injury.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
    ],
    then: &[Intervention::SingleLegSquat],
    not_while: findings(&[DeepSquat]),
    outcomes: &[
        outcome(Toresdahl2020, RelativeRisk, 0.97, "overuse injury that kept from finishing, home programme of 10 minutes 3 times a week against none; 720 first-time marathoners, trial").between(0.57, 1.63),
    ],
    ..intervention(Intervention::Squats, Kind::Strength, Tissue::Gluteals, Phase::Build, (Grade::D, Judgement), sets(just(3), from_to(8, 10), a_week(from_to(2, 3))))
};
