//! Enough sleep, at regular times.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::C, SleepRunners2025).seen(risks(&[PoorSleep])),
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(SleepRunners2025, HazardRatio, 1.36, "injury with lower sleep quality; 339 runners, 26 weeks").between(1.04, 1.78),
        outcome(DeJonge2025, RelativeRisk, 1.78, "times as likely to report injury, poor sleepers; 425 runners, survey (read second-hand)"),
    ],
    ..intervention(Intervention::Sleep, Kind::DailyLife, Tissue::WholeBody, Phase::Calm, (Grade::C, SleepRunners2025), Dose::HoursANight(from_to(7, 9)))
};
