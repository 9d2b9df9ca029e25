//! More running, harder running or less rest than the body was used to.
//!
//! The best supported of the contributors. The unit that matters is the single run, not the week: a run much longer
//! than any of the past 30 days. No study sets a threshold for a jump in intensity;
//! the one trial compared raising intensity with raising distance and found no difference.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::TrainingOverload,
    signs: &[
        itself(risks(&[SingleSessionDistanceSpike]), Grade::B, Frandsen2025),
        itself(risks(&[WeeklyMileageSpike]),         Grade::C, Nielsen2014),
        itself(risks(&[IntensitySpike]),             Grade::D, Judgement),
        itself(risks(&[NoRestDays]),                 Grade::C, Ristolainen2014),
        itself(risks(&[ReturnAfterBreak]),           Grade::D, Judgement),
        itself(risks(&[RunningMoreThanUsual]),       Grade::D, Judgement),
        hint(  risks(&[RaceJustRun]),                Grade::D, Judgement),
        hint(  risks(&[PoorSleep]),                  Grade::C, SleepRunners2025),
        hint(  risks(&[RecentShoeChange]),           Grade::D, Judgement),
        hint(  risks(&[DownhillOrCamberedSurface]),  Grade::D, Judgement),
        hint(  risks(&[HighCyclingVolume]),          Grade::D, Judgement),
    ],
    hints_needed: 2,
    outcomes: &[
        outcome(Frandsen2025,     HazardRatio,      1.64, "overuse injury, a run 10 to 30% longer than the longest of 30 days against at most 10%; 5,205 adult runners, 18 months").between(1.31, 2.05),
        outcome(Frandsen2025,     HazardRatio,      1.52, "the same, 30 to 100% longer").between(1.16, 2.00),
        outcome(Frandsen2025,     HazardRatio,      2.28, "the same, more than twice as long").between(1.50, 3.48),
        outcome(Nielsen2014,      HazardRatio,      1.59, "distance-related injuries (among them iliotibial band, gluteus medius and trochanteric bursitis), weekly rise over 30% against under 10%; 874 novices; not significant").between(0.96, 2.66),
        outcome(Buist2008,        PercentOfPeople,  20.8, "injured on a plan graded by 10% a week; 532 novices, trial"),
        outcome(Buist2008,        PercentOfPeople,  20.3, "injured on the standard plan of the same trial (P = .90)"),
        outcome(Ristolainen2014,  RelativeRisk,     5.2,  "overuse injury with fewer than 2 rest days a week; 446 top-level endurance athletes, looking back").between(1.89, 14.06),
        outcome(SleepRunners2025, HazardRatio,      1.36, "injury with lower sleep quality; 339 runners, 26 weeks").between(1.04, 1.78),
    ],
    reviewed: "2026-11",
};
