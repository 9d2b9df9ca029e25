//! One recorded activity, as a file tells it.

use std::fmt;

use super::Context;
use super::error::Problem;
use super::limits::{MAX_METRES, MAX_SECONDS};

/// 1980-01-01, before any watch recorded a run.
const EARLIEST: i64 = 315_532_800;

/// 2200-01-01, within the days that a log can hold.
const LATEST: i64 = 7_258_118_400;

/// One recorded activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// What it was.
    pub sport: Sport,
    /// When it began.
    pub start: Start,
    /// How far, in metres, if the file says.
    pub metres: Option<u32>,
    /// How long without pauses, in seconds, if the file says.
    pub seconds: Option<u32>,
    /// How long from start to end, pauses included.
    pub elapsed: Option<u32>,
    /// How hard it felt, 0 to 10, where the runner said so.
    pub effort: Option<u8>,
    /// Where it was read.
    pub origin: Origin,
}

/// What was recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sport {
    /// A run: road, trail, track or treadmill.
    Run,
    /// A walk or a hike.
    Walk,
    /// The file does not say; plain GPX often does not.
    Unstated,
    /// Something else, in the words of the file.
    Other(String),
}

impl Sport {
    /// From the words that the formats and sites use, in English and German.
    pub(super) fn from_words(words: &str) -> Self {
        let lower = words.trim().to_lowercase();
        let contains = |list: &[&str]| list.iter().any(|part| lower.contains(part));
        match lower.as_str() {
            "" | "unknown" | "unbekannt" => Self::Unstated,
            // Numbers of activity types in the GPX that Strava writes.
            "9" => Self::Run,
            "10" | "4" => Self::Walk,
            // "Laufrad" and "Skilanglauf" are no runs.
            "lauf" | "laufen" => Self::Run,
            _ if contains(&["run", "jog", "treadmill", "laufband", "traillauf", "bahnlauf", "virtueller lauf"]) => {
                Self::Run
            }
            _ if contains(&["walk", "hik", "spazier", "gehen", "wander"]) => Self::Walk,
            _ => Self::Other(super::error::shown(words.trim())),
        }
    }
}

impl fmt::Display for Sport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Run => "run",
            Self::Walk => "walk",
            Self::Unstated => "not stated",
            Self::Other(words) => words,
        })
    }
}

/// When an activity began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Start {
    /// Seconds since 1970-01-01T00:00 by the clock below.
    pub seconds: i64,
    /// Which clock that is.
    pub clock: Clock,
}

/// What a time in a file is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clock {
    /// UTC; where the runner was is not said.
    Utc,
    /// The clock on the wall, without its distance to UTC.
    Wall,
    /// UTC, with the minutes that the clock on the wall was ahead of it.
    Zoned(i32),
}

impl Start {
    /// Seconds by the clock on the wall, on which the day of a run depends.
    pub fn on_the_wall(self, context: &Context) -> i64 {
        let ahead = match self.clock {
            Clock::Utc => context.utc_offset,
            Clock::Wall => 0,
            Clock::Zoned(minutes) => minutes,
        };
        self.seconds.saturating_add(i64::from(ahead) * 60)
    }

    /// Seconds in UTC, if the file tells them.
    pub fn in_utc(self) -> Option<i64> {
        match self.clock {
            Clock::Utc | Clock::Zoned(_) => Some(self.seconds),
            Clock::Wall => None,
        }
    }
}

/// The formats that are read, those that tell most about a run first: of two records of one run the first is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// What most watches write.
    Fit,
    /// Garmin's older XML.
    Tcx,
    /// `activities.csv` of Strava's bulk export.
    Strava,
    /// `Activities.csv` of Garmin Connect.
    Garmin,
    /// A track of positions; the distance is computed from them.
    Gpx,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fit => "FIT",
            Self::Gpx => "GPX",
            Self::Tcx => "TCX",
            Self::Strava => "Strava table",
            Self::Garmin => "Garmin table",
        })
    }
}

/// Where an activity was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Its format.
    pub format: Format,
    /// The file as it was named.
    pub file: String,
    /// Which of its activities, counted from 1; for a table, the line.
    pub entry: u64,
    /// The recording that a row of Strava's table belongs to, as the table names it.
    pub recording: Option<String>,
}

/// Whole metres of a distance.
pub(super) fn metres(field: &'static str, value: f64) -> Result<u32, Problem> {
    whole(field, value, MAX_METRES, "metres from 0 to 5,000,000")
}

/// Whole seconds of a time.
pub(super) fn seconds(field: &'static str, value: f64) -> Result<u32, Problem> {
    whole(field, value, MAX_SECONDS, "seconds from 0 to 5,184,000 (60 days)")
}

fn whole(field: &'static str, value: f64, most: f64, allowed: &'static str) -> Result<u32, Problem> {
    if (0.0..=most).contains(&value) {
        Ok(value.round() as u32)
    } else {
        Err(Problem::value(field, &value.to_string(), allowed))
    }
}

impl Activity {
    /// Refuses a clock that was never set. How fast and how far a run can be is for the log to judge.
    pub(super) fn checked(self) -> Result<Self, Problem> {
        if (EARLIEST..LATEST).contains(&self.start.seconds) {
            return Ok(self);
        }
        let seconds = self.start.seconds.to_string();
        Err(Problem::value("start time", &seconds, "seconds since 1970, from 1980 to 2200; was the clock set?"))
    }
}
