//! How far a run, or a week, goes beyond what came before, and what was found with it.
//!
//! The unit that matters is the single run. In the cohort that set these bands the week made no difference, and the
//! middle band had a lower rate than the small one. So a band states that the rate was higher, not by how much a
//! runner's own risk rises. The limit of a tenth is about the longest run. As a limit for the week it made no
//! difference in a trial.

use crate::keyed::keyed_table;
use crate::knowledge::sources::{Outcome, Source, Statistic::HazardRatio, outcome};
use crate::vocabulary::Grade;

keyed_table! {
    /// How far a run goes beyond the longest of the 30 days before it.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word and a colour for every band")]
    pub enum Band {
        //  beyond this percent of the longest run of 30 days
        /// At most a tenth longer.
        Reference = "reference":
            band(0, Grade::B, Source::Frandsen2025),
        // A rise too small to count, whatever its percentage: a table without it would flag a walk round the block.
        /// More than a tenth longer, but by too little to count: under 1 km, or under 10 minutes.
        TooLittle = "too_little":
            band(110, Grade::D, Source::Judgement),
        /// More than a tenth and up to three tenths longer.
        Small = "small":
            band(110, Grade::B, Source::Frandsen2025).found(
                outcome(Source::Frandsen2025, HazardRatio, 1.64, "overuse injury, a run 10 to 30% longer than the longest of 30 days against at most 10%; 5,205 adult runners, 18 months").between(1.31, 2.05)),
        /// More than three tenths longer and up to twice as long.
        Moderate = "moderate":
            band(130, Grade::B, Source::Frandsen2025).found(
                outcome(Source::Frandsen2025, HazardRatio, 1.52, "overuse injury, a run 30 to 100% longer, the same comparison").between(1.16, 2.00)),
        /// More than twice as long.
        Large = "large":
            band(200, Grade::B, Source::Frandsen2025).found(
                outcome(Source::Frandsen2025, HazardRatio, 2.28, "overuse injury, a run more than twice as long, the same comparison").between(1.50, 3.48)),
    }

    /// The bands of a run. A run is in the last band whose limit it goes beyond, or in the band of rises too small to
    /// count.
    pub const LOAD_BANDS: [LoadBand];
}

keyed_table! {
    /// How far a week goes beyond the one before it.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word for every band")]
    pub enum WeekBand {
        /// Less, or less than a tenth more.
        Reference = "reference":
            week_band(Grade::C, Source::Nielsen2014),
        /// From a tenth to three tenths more.
        Rise = "rise":
            week_band(Grade::C, Source::Nielsen2014),
        // Any percentage of next to nothing is large, and one run more than last week is just the rhythm of the runner.
        /// More than three tenths more, but by too little to count: from a week of under 5 km or 30 minutes, or by no
        /// more than its longest run.
        TooLittle = "too_little":
            week_band(Grade::D, Source::Judgement),
        /// More than three tenths more.
        Jump = "jump":
            week_band(Grade::C, Source::Nielsen2014).found(
                outcome(Source::Nielsen2014, HazardRatio, 1.59, "distance-related injuries (among them iliotibial band, gluteus medius and trochanteric bursitis), weekly rise over 30% against under 10%; 874 novices; not significant").between(0.96, 2.66)),
    }

    /// The bands of a week.
    pub const WEEK_BANDS: [WeekLoadBand];
}

const _: () = {
    let mut i = 1;
    while i < Band::COUNT {
        assert!(LOAD_BANDS[i - 1].above_percent <= LOAD_BANDS[i].above_percent, "limits rise");
        i += 1;
    }
};

impl Band {
    /// Whether it is a spike: a rise that counts.
    pub const fn is_spike(self) -> bool {
        matches!(self, Self::Small | Self::Moderate | Self::Large)
    }

    /// The entry of the band.
    ///
    /// ```
    /// use running_hip_pain::training::Band;
    /// let found = Band::Large.entry().found.expect("a figure");
    /// assert_eq!((found.value, found.interval), (2.28, Some((1.50, 3.48))));
    /// assert!(Band::Reference.entry().found.is_none());
    /// ```
    pub const fn entry(self) -> &'static LoadBand {
        &LOAD_BANDS[self as usize]
    }
}

impl WeekBand {
    /// The entry of the band.
    pub const fn entry(self) -> &'static WeekLoadBand {
        &WEEK_BANDS[self as usize]
    }
}

/// The entry of a band of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBand {
    /// The band.
    pub band: Band,
    /// A run in the band is beyond this percentage of the longest of the 30 days before it.
    pub above_percent: u16,
    /// How good the evidence for the band is.
    pub grade: Grade,
    /// Where the band comes from.
    pub source: Source,
    /// The rate of injury found with it, against [`Band::Reference`]. An association in a cohort.
    pub found: Option<Outcome>,
}

/// The entry of a band of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct WeekLoadBand {
    /// The band.
    pub band: WeekBand,
    /// How good the evidence for the band is.
    pub grade: Grade,
    /// Where the band comes from.
    pub source: Source,
    /// The rate of injury found with it, against [`WeekBand::Reference`]. An association in a cohort.
    pub found: Option<Outcome>,
}

const fn band(band: Band, above_percent: u16, grade: Grade, source: Source) -> LoadBand {
    LoadBand { band, above_percent, grade, source, found: None }
}

impl LoadBand {
    const fn found(self, found: Outcome) -> Self {
        Self { found: Some(found), ..self }
    }
}

const fn week_band(band: WeekBand, grade: Grade, source: Source) -> WeekLoadBand {
    WeekLoadBand { band, grade, source, found: None }
}

impl WeekLoadBand {
    const fn found(self, found: Outcome) -> Self {
        Self { found: Some(found), ..self }
    }
}
