//! One recorded activity, as a file gives it.

use std::fmt;

use chrono::DateTime;

use super::error::{Place, Problem};
use super::limits::{MAX_METRES, MAX_SECONDS};
use super::names::base;
use super::{Flaw, Sport};

/// 1980-01-01, before any watch recorded a run.
const EARLIEST: i64 = 315_532_800;

/// 2200-01-01, within the days that a log can hold.
const LATEST: i64 = 7_258_118_400;

/// One recorded activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// What it was.
    pub sport: Sport,
    /// What the runner or the site called it.
    pub name: Option<String>,
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
    /// What was not as it should be.
    pub flaws: Vec<Flaw>,
    /// Where it was read.
    pub origin: Origin,
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
    /// UTC. Where the runner was is not known, and so neither is the day.
    Utc,
    /// The clock on the wall, without its offset from UTC.
    Wall,
    /// None: only the day on the wall is known, and the seconds are those of its midnight.
    Day,
    /// UTC, with the minutes that the clock on the wall was ahead of it.
    Zoned(i32),
}

impl Start {
    /// Seconds by the clock on the wall, on which the day of a run depends; by UTC where nothing else is known.
    pub fn on_the_wall(self) -> i64 {
        let ahead = match self.clock {
            Clock::Utc | Clock::Wall | Clock::Day => 0,
            Clock::Zoned(minutes) => minutes,
        };
        self.seconds.saturating_add(i64::from(ahead) * 60)
    }
}

/// The formats that are read, the most informative first. Of two records of one run, the first is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// What most watches write.
    Fit,
    /// Garmin's older XML.
    Tcx,
    /// The summaries of a Garmin account.
    GarminAccount,
    /// The training sessions of a Polar account.
    PolarAccount,
    /// The workouts of Apple Health.
    AppleHealth,
    /// `activities.csv` of Strava's bulk export.
    Strava,
    /// `Activities.csv` of Garmin Connect.
    Garmin,
    /// `cardioActivities.csv` of Runkeeper.
    Runkeeper,
    /// The table of activities of intervals.icu.
    IntervalsIcu,
    /// The table of exercises in Samsung Health's download.
    Samsung,
    /// `SPORT_….csv` of Zepp (Amazfit, Mi Fit).
    Zepp,
    /// The CSV of one session in Polar Flow.
    Polar,
    /// `workouts.csv` of TrainingPeaks.
    TrainingPeaks,
    /// `user_workout_history.csv` of MapMyRun.
    MapMyRun,
    /// A track of positions; the distance is computed from them.
    Gpx,
    /// The same for maps.
    Kml,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fit => "FIT",
            Self::Gpx => "GPX",
            Self::Kml => "KML",
            Self::Tcx => "TCX",
            Self::GarminAccount => "Garmin JSON",
            Self::PolarAccount => "Polar JSON",
            Self::AppleHealth => "Apple Health",
            Self::Strava => "Strava table",
            Self::Garmin => "Garmin table",
            Self::Runkeeper => "Runkeeper table",
            Self::IntervalsIcu => "intervals.icu table",
            Self::Samsung => "Samsung table",
            Self::Zepp => "Zepp table",
            Self::Polar => "Polar table",
            Self::TrainingPeaks => "TrainingPeaks table",
            Self::MapMyRun => "MapMyRun table",
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
    /// The recording that a row of a table or a summary belongs to, as it names it.
    pub recording: Option<String>,
}

impl Origin {
    /// The number of the recording that it is, or that the row names.
    pub fn recording_number(&self) -> Option<String> {
        recording_number(self.recording.as_deref().unwrap_or(&self.file))
    }

    /// Where it is in its file.
    pub fn place(&self) -> Place {
        match self.format {
            Format::Fit | Format::Tcx | Format::Gpx | Format::Kml => Place::Activity(self.entry),
            Format::GarminAccount | Format::PolarAccount | Format::AppleHealth => Place::Activity(self.entry),
            _ => Place::Line(self.entry),
        }
    }
}

/// What a site calls a recording, by a name of its file: the number of `activities/8228026758.fit.gz` in Strava's table,
/// the time of Runkeeper's `2026-11-21-070000.gpx`, `activity_24428629583` for what Garmin Connect calls that or
/// `24428629583_ACTIVITY.fit`, and the route of Apple Health.
pub fn recording_number(name: &str) -> Option<String> {
    let file = base(name);
    if let Some(route) = file.strip_prefix("route_") {
        return Some(format!("route_{}", route.trim_end_matches(".gz").trim_end_matches(".gpx")));
    }
    let stem = file.split('.').next().unwrap_or_default();
    let garmin = stem.strip_prefix("activity_").or(stem.strip_suffix("_ACTIVITY"));
    let number = garmin.unwrap_or(stem);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let known = digits >= 5 && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    known.then(|| if garmin.is_some() { format!("activity_{number}") } else { number.to_owned() })
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.file, self.place())
    }
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
        let seconds = self.start.seconds;
        let said = DateTime::from_timestamp(seconds, 0)
            .map_or(format!("{seconds} s since 1970"), |time| time.format("%Y-%m-%d %H:%M:%S").to_string());
        Err(Problem::value("start time", &said, "a time from 1980 to 2200; was the clock set?"))
    }
}
