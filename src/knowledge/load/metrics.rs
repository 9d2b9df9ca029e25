//! What each figure of a run log is worth in runners.
//!
//! One figure predicted injury in runners: a single run against the longest of the 30 days before it. The rest are
//! weak, and what was found for the acute:chronic ratios contradicts what is usually said about them.

use crate::keyed::keyed_table;
use crate::knowledge::sources::{
    Outcome,
    Source::{self, *},
    Statistic::*,
    outcome,
};
use crate::vocabulary::Grade;

keyed_table! {
    /// A figure that a run log gives. [`LOAD_METRICS`](crate::knowledge::LOAD_METRICS) states what each is worth in
    /// runners.
    #[non_exhaustive]
    pub enum LoadMetric {
        //  where its formula comes from, how well it predicts who will be hurt, the sources for that, what is published
        /// A run against the longest of the 30 days before it.
        SessionSpike = "session_spike":
            metric(Frandsen2025, Grade::B, &[Frandsen2025], &[]),
        // A single cohort that prepared for a half marathon saw more injuries after larger rises. Its limits were not
        // read. A review could not say which training error causes injury.
        /// A week against the one before it.
        WeeklyChange = "weekly_change":
            metric(Nielsen2014, Grade::C, &[Nielsen2014, Frandsen2025, Damsted2019, Buist2008, Nielsen2012], &[
                outcome(Buist2008, PercentOfPeople, 20.8, "injured on a plan graded by 10% a week; 532 novices, trial"),
                outcome(Buist2008, PercentOfPeople, 20.3, "injured on the standard plan of the same trial (P = .90)"),
            ]),
        /// Days without a run, in each of two weeks.
        RestDays = "rest_days":
            metric(Ristolainen2014, Grade::C, &[Ristolainen2014], &[
                outcome(Ristolainen2014, RelativeRisk, 5.2, "overuse injury with fewer than 2 rest days a week; 446 top-level endurance athletes, looking back").between(1.89, 14.06),
            ]),
        // Linked to minor illness in 25 athletes, each with a threshold of their own, and not to running injury.
        /// How alike the days of a week are: their mean load over its standard deviation.
        Monotony = "monotony":
            metric(Foster1998, Grade::D, &[Foster1998, Foster2001, Foster2021], &[]),
        /// The load of a week times its monotony.
        Strain = "strain":
            metric(Foster1998, Grade::D, &[Foster1998, Foster2001, Foster2021], &[]),
        /// The longest run of 30 days against that of the 30 days before them.
        LongestGrowth = "longest_growth":
            metric(Judgement, Grade::D, &[Judgement], &[]),
        /// The longest time without a run that ended within 30 days.
        Pause = "pause":
            metric(Judgement, Grade::D, &[Judgement], &[]),
        /// Days since the last run.
        DaysSinceLastRun = "days_since_last_run":
            metric(Judgement, Grade::D, &[Judgement], &[]),
        // The ratio was proposed for team sports. One marathon cohort found more days at a high ratio in those who were
        // hurt early; two other cohorts of runners found the opposite.
        /// A week against a quarter of the four weeks that end with it.
        RatioCoupled = "ratio_coupled":
            metric(Windt2019, Grade::X, &[Gabbett2016, Frandsen2025, Nakaoka2021, Toresdahl2022, Impellizzeri2020, Cloosterman2024], &[
                outcome(Nakaoka2021, PercentOfPeople, 9.6, "predicted injury at a ratio below 0.70; 435 runners").between(7.5, 12.4),
                outcome(Nakaoka2021, PercentOfPeople, 1.3, "predicted injury at a ratio above 1.38; the same runners").between(0.7, 1.7),
                outcome(Impellizzeri2020, CStatistic, 0.574, "the ratio told injured from uninjured"),
                outcome(Impellizzeri2020, CStatistic, 0.544, "the load of the week alone did; 0.5 is chance"),
                outcome(Cloosterman2024, PercentOfSessions, 16.2, "flagged by this form of the ratio; 430 runners, 22,839 sessions"),
                outcome(Cloosterman2024, PercentOfSessions, 33.4, "flagged by a weekly rise over 30%, the same sessions"),
            ]),
        /// A week against a third of the three weeks before it.
        RatioUncoupled = "ratio_uncoupled":
            metric(Windt2019, Grade::X, &[Frandsen2025, Cloosterman2024], &[
                outcome(Cloosterman2024, PercentOfSessions, 25.8, "flagged by this form of the ratio; 430 runners, 22,839 sessions"),
            ]),
        // Sparse and not significant in the Dutch cohort.
        /// A fast moving average of the days against a slow one.
        RatioEwma = "ratio_ewma":
            metric(Williams2017, Grade::X, &[Nakaoka2021, Cloosterman2024], &[
                outcome(Cloosterman2024, PercentOfSessions, 18.9, "flagged by this form of the ratio; 430 runners, 22,839 sessions"),
            ]),
    }

    /// The entry of each metric.
    pub const LOAD_METRICS: [LoadMetricEntry];
}

impl LoadMetric {
    /// The entry of the metric.
    ///
    /// ```
    /// use running_hip_pain::{Grade, training::LoadMetric};
    /// assert_eq!(LoadMetric::SessionSpike.entry().grade, Grade::B);
    /// assert_eq!(LoadMetric::RatioEwma.entry().grade, Grade::X); // contradicted in runners
    /// ```
    pub const fn entry(self) -> &'static LoadMetricEntry {
        &LOAD_METRICS[self as usize]
    }
}

/// The entry of a figure of a run log.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadMetricEntry {
    /// The metric.
    pub metric: LoadMetric,
    /// Where its formula comes from.
    pub formula: Source,
    /// How good the evidence is that it predicts which runners will be injured.
    pub grade: Grade,
    /// Where that comes from.
    pub sources: &'static [Source],
    /// What is published.
    pub outcomes: &'static [Outcome],
}

const fn metric(
    metric: LoadMetric,
    formula: Source,
    grade: Grade,
    sources: &'static [Source],
    outcomes: &'static [Outcome],
) -> LoadMetricEntry {
    LoadMetricEntry { metric, formula, grade, sources, outcomes }
}
