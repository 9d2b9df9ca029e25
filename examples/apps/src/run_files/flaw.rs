//! What was not as it should be in a recording that is used all the same.

use thiserror::Error;

use super::Unit;

/// Something in a recording that is not as it should be. What it says is used all the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
#[non_exhaustive]
pub enum Flaw {
    /// Points that cannot be right: without a place or a time, at 0/0, of another year, kilometres off.
    #[error("points that cannot be right, left out: {count} of {of}")]
    PointsLeftOut {
        /// How many.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// Points that were not in order of time.
    #[error("points that were out of order, put in order by their times: {0}")]
    PointsOutOfOrder(u32),
    /// One track with several recordings in it, hours apart.
    #[error("is one of {0} recordings in one track, hours apart; each counts for itself")]
    Parted(u32),
    /// Several tracks that follow each other within minutes.
    #[error("is in {tracks} tracks, at most {pause} s apart; they count as one")]
    Joined {
        /// How many.
        tracks: u32,
        /// Seconds of the longest pause between two of them.
        pause: u32,
    },
    /// Points without a place for minutes before the first or after the last that has one.
    #[error("does not say where it was for {0} s at its beginning or its end, so the distance is not all of it")]
    Unplaced(u32),
    /// The file is damaged where all that matters has been read.
    #[error("its file is damaged behind it; it is whole itself")]
    DamagedBehind,
    /// Parts of one recording that are days apart by their times.
    #[error("its laps and its points are days apart; the day of the laps is used")]
    DaysApart,
    /// The same lap twice.
    #[error("laps that are there twice, counted once: {0}")]
    LapsTwice(u32),
    /// Steps that nobody can have run, with as much of the track on one side as on the other. They are not counted.
    #[error("steps that nobody can have run, not counted in the distance: {0}")]
    Jumps(u32),
    /// More time without pauses than from start to end.
    #[error("says {moving} s without pauses, but only {elapsed} s from start to end; {elapsed} s are used")]
    LongerThanItLasted {
        /// Seconds without pauses, as the file says.
        moving: u32,
        /// Seconds from start to end.
        elapsed: u32,
    },
    /// The summary has no such total; it is that of a finer part of the file.
    #[error("its summary has no {what}; that of its {part} is used")]
    TotalElsewhere {
        /// The total: distance or time.
        what: Total,
        /// Where it is from.
        part: Part,
    },
    /// The totals of a file contradict each other.
    #[error("{}", totals_differ(*.stated, *.found, *.part, Unit::Kilometres))]
    TotalsDiffer {
        /// Metres by the summary.
        stated: u32,
        /// Metres by the finer part.
        found: u32,
        /// Where these are from.
        part: Part,
    },
    /// A session that does not say when it began.
    #[error("does not say when it began; the start is that of its points, or what its end and length give")]
    StartElsewhere,
    /// The device did not finish the file. What came later is not known.
    #[error("the device did not finish the file; what it has is used, and there may have been more")]
    Unfinished,
    /// Its times do not say by which clock.
    #[error("its times do not say by which clock; they are taken for the clock on the wall")]
    ClockUnstated,
    /// The same, and the day is the same by either clock.
    #[error(
        "its times do not say by which clock; they are taken for the clock on the wall, and the day is the same in UTC"
    )]
    ClockUnstatedOfDay,
    /// The start is damaged, and the rest is sound by its own check sum.
    #[error("the check sum or the size in its header is wrong; the check sum of the file is right")]
    HeaderSum,
    /// Some apps never write the check sum.
    #[error("has no check sum, so that damage would not be seen; as far as can be told, it is whole")]
    NoSum,
    /// There is something behind its end.
    #[error("has {0} bytes behind its end, which were not read")]
    BytesBehind(u64),
}

/// A total that a summary may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Total {
    /// How far.
    Distance,
    /// How long.
    Time,
}

/// A part of a recording that has totals of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Its laps.
    Laps,
    /// Its points.
    Points,
}

impl Flaw {
    /// Whether the distance, the time or the day may be wrong because of it.
    pub fn is_grave(&self) -> bool {
        match self {
            // What is left of a track with a hole in every fifth place need not be the whole of it.
            Self::PointsLeftOut { count, of } => *count > 2.max(of / 5),
            // A red light; longer, and it may have been another run.
            Self::Joined { pause, .. } => *pause > 120,
            Self::Unplaced(_) | Self::DaysApart => true,
            Self::Jumps(_) | Self::TotalsDiffer { .. } | Self::Unfinished | Self::ClockUnstated => true,
            Self::PointsOutOfOrder(_)
            | Self::Parted(_)
            | Self::DamagedBehind
            | Self::LapsTwice(_)
            | Self::LongerThanItLasted { .. }
            | Self::TotalElsewhere { .. }
            | Self::StartElsewhere
            | Self::ClockUnstatedOfDay
            | Self::HeaderSum
            | Self::NoSum
            | Self::BytesBehind(_) => false,
        }
    }

    /// The same in words, for a runner who counts in this unit.
    pub fn said(&self, unit: Unit) -> String {
        match self {
            Self::TotalsDiffer { stated, found, part } => totals_differ(*stated, *found, *part, unit),
            other => other.to_string(),
        }
    }
}

fn totals_differ(stated: u32, found: u32, part: Part, unit: Unit) -> String {
    let [stated, found] = [stated, found].map(|metres| unit.exact(metres));
    format!("its summary says {stated}, but its {part} say {found}; the longer is used")
}

impl std::fmt::Display for Total {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Distance => "distance",
            Self::Time => "time",
        })
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Laps => "laps",
            Self::Points => "points",
        })
    }
}
