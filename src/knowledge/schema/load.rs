//! What a run log shows: bands and figures.

use super::{Outcome, Source};
use crate::vocabulary::{Band, Grade, LoadMeasure, WeekBand};

/// What the tables know of a band of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBand {
    /// The band.
    pub band: Band,
    /// A run is beyond this percent of the longest of the 30 days before it.
    pub above_percent: u16,
    /// How good the evidence for the band is.
    pub grade: Grade,
    /// Where the band comes from.
    pub source: Source,
    /// The rate of injury found with it, against [`Band::Reference`]. An association in a cohort.
    pub found: Option<Outcome>,
}

/// What the tables know of a band of a week.
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

/// What the tables know of a figure of a run log.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadMeasureEntry {
    /// The figure.
    pub measure: LoadMeasure,
    /// Where its formula comes from.
    pub formula: Source,
    /// How good the evidence is that it tells who will be injured, in runners.
    pub grade: Grade,
    /// Where that comes from.
    pub sources: &'static [Source],
    /// What is published.
    pub outcomes: &'static [Outcome],
}
