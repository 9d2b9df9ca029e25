//! Letting the longest run grow by no more than a tenth over the longest of the past 30 days.
//!
//! That limit comes from a cohort of single runs. The well-known limit of a tenth a week made no difference in a trial.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::B, Frandsen2025),
        contributor(Contributor::PriorInjury, Grade::D, Judgement),
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::HamstringStrain, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Frandsen2025, HazardRatio, 1.64, "overuse injury, a run 10 to 30% longer than the longest of 30 days against at most 10%; 5,205 adult runners").between(1.31, 2.05),
        outcome(Buist2008, PercentOfPeople, 20.8, "injured on a plan graded by 10% a week; 532 novices, trial"),
        outcome(Buist2008, PercentOfPeople, 20.3, "injured on the standard plan of the same trial (P = .90)"),
    ],
    ..intervention(Intervention::GradualProgression, Kind::Load, Tissue::WholeBody, Phase::Return, (Grade::B, Frandsen2025), Dose::LongestRun { percent: 10, days: 30 })
};
