//! What a run log is measured by.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A figure that a run log gives. What each is worth in runners stands in
    /// [`LOAD_MEASURES`](crate::knowledge::LOAD_MEASURES).
    #[non_exhaustive]
    pub enum LoadMeasure {
        /// A run against the longest of the 30 days before it.
        SessionSpike = "session_spike",
        /// A week against the one before it.
        WeeklyChange = "weekly_change",
        /// Days without a run, in each of two weeks.
        RestDays = "rest_days",
        /// How alike the days of a week are: their mean load over its standard deviation.
        Monotony = "monotony",
        /// The load of a week times its monotony.
        Strain = "strain",
        /// The longest run of 30 days against that of the 30 days before them.
        LongestGrowth = "longest_growth",
        /// The longest time without a run that ended within 30 days.
        Pause = "pause",
        /// Days since the last run.
        DaysSinceLastRun = "days_since_last_run",
        /// A week against a quarter of the four weeks that end with it.
        RatioCoupled = "ratio_coupled",
        /// A week against a third of the three weeks before it.
        RatioUncoupled = "ratio_uncoupled",
        /// A fast moving average of the days against a slow one.
        RatioEwma = "ratio_ewma",
    }
}

keyed_enum! {
    /// How far a run goes beyond the longest of the 30 days before it.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word and a colour for every band")]
    pub enum Band {
        /// At most a tenth longer.
        Reference = "reference",
        /// More than a tenth longer, but by too little to count: under 1 km, or under 10 minutes.
        TooLittle = "too_little",
        /// More than a tenth and up to three tenths longer.
        Small = "small",
        /// More than three tenths longer and up to twice as long.
        Moderate = "moderate",
        /// More than twice as long.
        Large = "large",
    }
}

impl Band {
    /// Whether it is a spike: a rise that counts.
    pub const fn is_spike(self) -> bool {
        matches!(self, Self::Small | Self::Moderate | Self::Large)
    }
}

keyed_enum! {
    /// How far a week goes beyond the one before it.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word for every band")]
    pub enum WeekBand {
        /// Less, or less than a tenth more.
        Reference = "reference",
        /// From a tenth to three tenths more.
        Rise = "rise",
        /// More than three tenths more, but by too little to count: from a week of under 5 km or 30 minutes, or by no more
        /// than its longest run.
        TooLittle = "too_little",
        /// More than three tenths more.
        Jump = "jump",
    }
}

keyed_enum! {
    /// What load is counted in.
    #[expect(clippy::exhaustive_enums, reason = "a figure has no meaning without it")]
    pub enum Basis {
        /// Metres. The published bands rest on it.
        Distance = "distance",
        /// Seconds, where distances are missing.
        Time = "time",
        /// Effort from 0 to 10 times minutes, the session load of Foster.
        Effort = "effort",
    }
}
