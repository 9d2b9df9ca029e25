//! How far a run, or a week, goes beyond what came before, and what was found with it.
//!
//! The unit that matters is the single run. In the cohort that set these bands the week made no difference, and the
//! middle band had a lower rate than the small one: a band says that the rate was higher, not by how much a runner's
//! own risk rises. The limit of a tenth is about the longest run; as a limit for the week it made no difference in a
//! trial.

use super::schema::{LoadBand, Measure::HazardRatio, Source, WeekLoadBand, outcome};
use crate::vocabulary::{Band, Grade, WeekBand};

/// The bands of a run, in the order of [`Band::ALL`]. A run is in the last band whose limit it goes beyond.
#[rustfmt::skip] // a table: columns are aligned by hand
pub const LOAD_BANDS: [LoadBand; Band::COUNT] = [
    //                            beyond this percent of the longest run of 30 days
    LoadBand { band: Band::Reference, above_percent: 0,   grade: Grade::B, source: Source::Frandsen2025, found: None },
    // A rise too small to count, whatever its percentage: a table without it would flag a walk round the block.
    LoadBand { band: Band::TooLittle, above_percent: 110, grade: Grade::D, source: Source::Judgement,    found: None },
    LoadBand { band: Band::Small,     above_percent: 110, grade: Grade::B, source: Source::Frandsen2025, found: Some(
        outcome(Source::Frandsen2025, HazardRatio, 1.64, "overuse injury, a run 10 to 30% longer than the longest of 30 days against at most 10%; 5,205 adult runners, 18 months").between(1.31, 2.05)) },
    LoadBand { band: Band::Moderate,  above_percent: 130, grade: Grade::B, source: Source::Frandsen2025, found: Some(
        outcome(Source::Frandsen2025, HazardRatio, 1.52, "overuse injury, a run 30 to 100% longer, the same comparison").between(1.16, 2.00)) },
    LoadBand { band: Band::Large,     above_percent: 200, grade: Grade::B, source: Source::Frandsen2025, found: Some(
        outcome(Source::Frandsen2025, HazardRatio, 2.28, "overuse injury, a run more than twice as long, the same comparison").between(1.50, 3.48)) },
];

/// The bands of a week, in the order of [`WeekBand::ALL`].
#[rustfmt::skip] // a table: columns are aligned by hand
pub const WEEK_BANDS: [WeekLoadBand; WeekBand::COUNT] = [
    WeekLoadBand { band: WeekBand::Reference, grade: Grade::C, source: Source::Nielsen2014, found: None },
    WeekLoadBand { band: WeekBand::Rise,      grade: Grade::C, source: Source::Nielsen2014, found: None },
    // Any percentage of next to nothing is large, and one run more than last week is the rhythm.
    WeekLoadBand { band: WeekBand::TooLittle, grade: Grade::D, source: Source::Judgement,   found: None },
    WeekLoadBand { band: WeekBand::Jump,      grade: Grade::C, source: Source::Nielsen2014, found: Some(
        outcome(Source::Nielsen2014, HazardRatio, 1.59, "distance-related injuries (among them iliotibial band, gluteus medius and trochanteric bursitis), weekly rise over 30% against under 10%; 874 novices; not significant").between(0.96, 2.66)) },
];

const _: () = {
    let mut i = 0;
    while i < Band::COUNT {
        assert!(LOAD_BANDS[i].band as usize == i, "the table is in the order of the list");
        assert!(i == 0 || LOAD_BANDS[i - 1].above_percent <= LOAD_BANDS[i].above_percent, "limits rise");
        i += 1;
    }
    i = 0;
    while i < WeekBand::COUNT {
        assert!(WEEK_BANDS[i].band as usize == i, "the table is in the order of the list");
        i += 1;
    }
};

impl Band {
    /// What is known of the band.
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
    /// What is known of the band.
    pub const fn entry(self) -> &'static WeekLoadBand {
        &WEEK_BANDS[self as usize]
    }
}
