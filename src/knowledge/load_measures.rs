//! What each figure of a run log is worth in runners.
//!
//! One figure predicted injury in runners: a single run against the longest of the 30 days before it. The rest is
//! weak, or, for the acute:chronic ratios, against what is usually said of them.

use super::schema::{LoadMeasureEntry, Measure::*, Source as S, outcome};
use crate::vocabulary::{Grade, LoadMeasure as M};

/// The figures, in the order of [`LoadMeasure::ALL`](M::ALL).
pub const LOAD_MEASURES: [LoadMeasureEntry; M::COUNT] = [
    LoadMeasureEntry {
        measure: M::SessionSpike,
        formula: S::Frandsen2025,
        grade: Grade::B,
        sources: &[S::Frandsen2025],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::WeeklyChange,
        formula: S::Nielsen2014,
        grade: Grade::C,
        // A single cohort of half-marathon preparation saw more injuries after larger rises; what its limits were was not
        // read. A review could not say which error of training injures.
        sources: &[S::Nielsen2014, S::Frandsen2025, S::Damsted2019, S::Buist2008, S::Nielsen2012],
        outcomes: &[
            outcome(S::Buist2008, PercentOfPeople, 20.8, "injured on a plan graded by 10% a week; 532 novices, trial"),
            outcome(S::Buist2008, PercentOfPeople, 20.3, "injured on the standard plan of the same trial (P = .90)"),
        ],
    },
    LoadMeasureEntry {
        measure: M::RestDays,
        formula: S::Ristolainen2014,
        grade: Grade::C,
        sources: &[S::Ristolainen2014],
        outcomes: &[outcome(
            S::Ristolainen2014,
            RelativeRisk,
            5.2,
            "overuse injury with fewer than 2 rest days a week; 446 top-level endurance athletes, looking back",
        )
        .between(1.89, 14.06)],
    },
    LoadMeasureEntry {
        measure: M::Monotony,
        formula: S::Foster1998,
        // Linked to minor illness in 25 athletes, each with a threshold of their own, and not to running injury.
        grade: Grade::D,
        sources: &[S::Foster1998, S::Foster2001, S::Foster2021],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::Strain,
        formula: S::Foster1998,
        grade: Grade::D,
        sources: &[S::Foster1998, S::Foster2001, S::Foster2021],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::LongestGrowth,
        formula: S::Judgement,
        grade: Grade::D,
        sources: &[S::Judgement],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::Pause,
        formula: S::Judgement,
        grade: Grade::D,
        sources: &[S::Judgement],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::DaysSinceLastRun,
        formula: S::Judgement,
        grade: Grade::D,
        sources: &[S::Judgement],
        outcomes: &[],
    },
    LoadMeasureEntry {
        measure: M::RatioCoupled,
        formula: S::Windt2019,
        grade: Grade::X,
        // The ratio was proposed for team sports. One marathon cohort found more days at a high ratio in who was hurt early;
        // two other cohorts of runners found the opposite.
        sources: &[
            S::Gabbett2016,
            S::Frandsen2025,
            S::Nakaoka2021,
            S::Toresdahl2022,
            S::Impellizzeri2020,
            S::Cloosterman2024,
        ],
        outcomes: &[
            outcome(S::Nakaoka2021, PercentOfPeople, 9.6, "predicted injury at a ratio below 0.70; 435 runners")
                .between(7.5, 12.4),
            outcome(S::Nakaoka2021, PercentOfPeople, 1.3, "predicted injury at a ratio above 1.38; the same runners")
                .between(0.7, 1.7),
            outcome(S::Impellizzeri2020, CStatistic, 0.574, "the ratio told injured from uninjured"),
            outcome(S::Impellizzeri2020, CStatistic, 0.544, "the load of the week alone did; 0.5 is chance"),
            outcome(
                S::Cloosterman2024,
                PercentOfSessions,
                16.2,
                "flagged by this form of the ratio; 430 runners, 22,839 sessions",
            ),
            outcome(
                S::Cloosterman2024,
                PercentOfSessions,
                33.4,
                "flagged by a weekly rise over 30%, the same sessions",
            ),
        ],
    },
    LoadMeasureEntry {
        measure: M::RatioUncoupled,
        formula: S::Windt2019,
        grade: Grade::X,
        sources: &[S::Frandsen2025, S::Cloosterman2024],
        outcomes: &[outcome(
            S::Cloosterman2024,
            PercentOfSessions,
            25.8,
            "flagged by this form of the ratio; 430 runners, 22,839 sessions",
        )],
    },
    LoadMeasureEntry {
        measure: M::RatioEwma,
        formula: S::Williams2017,
        grade: Grade::X,
        // Sparse and not significant in the Dutch cohort.
        sources: &[S::Nakaoka2021, S::Cloosterman2024],
        outcomes: &[outcome(
            S::Cloosterman2024,
            PercentOfSessions,
            18.9,
            "flagged by this form of the ratio; 430 runners, 22,839 sessions",
        )],
    },
];

const _: () = {
    let mut i = 0;
    while i < M::COUNT {
        assert!(LOAD_MEASURES[i].measure as usize == i, "the table is in the order of the list");
        i += 1;
    }
};

impl M {
    /// What is known of the figure.
    ///
    /// ```
    /// use running_hip_pain::{Grade, training::LoadMeasure};
    /// assert_eq!(LoadMeasure::SessionSpike.entry().grade, Grade::B);
    /// assert_eq!(LoadMeasure::RatioEwma.entry().grade, Grade::X); // contradicted in runners
    /// ```
    pub const fn entry(self) -> &'static LoadMeasureEntry {
        &LOAD_MEASURES[self as usize]
    }
}
