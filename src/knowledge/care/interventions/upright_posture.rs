//! Running upright instead of bent from the waist.
//!
//! It unloads the buttock and hamstrings and loads the knee more: good for pain at the back, not for knee pain.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Teng2015).seen(findings(&[LeansFromTheWaist])),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
    ],
    not_while: findings(&[PainKnee, PainLateralKnee]),
    outcomes: &[
        outcome(Teng2015, JoulesPerKilogram, 0.12, "hip extensor energy with more forward lean; 40 runners"),
        outcome(Teng2015, JoulesPerKilogram, 0.05, "the same with less"),
        outcome(Teng2015, JoulesPerKilogram, 0.60, "knee energy with more forward lean"),
        outcome(Teng2015, JoulesPerKilogram, 0.74, "the same with less"),
    ],
    ..intervention(Intervention::UprightPosture, Kind::Form, Tissue::Hamstrings, Phase::Build, (Grade::D, Teng2015), Dose::Habit)
};
