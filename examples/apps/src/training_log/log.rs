//! From what the files held to the log that the main crate reads.

use std::collections::BTreeMap;

use running_hip_pain::Day;
use running_hip_pain::training::{Days, Rejected, Run, RunError, RunLog};
use running_hip_pain::wording::{self, English};

use super::Options;
use crate::run_files::{Activity, Context, Duplicate, FileError, Format, Found, Origin, Place, Problem, Sport, merge};

/// Metres a second from which an activity whose sport no file states is taken for a run: 6.5 km/h, about where people
/// change from walking to running.
const RUN_FROM: f64 = 1.8;

/// And up to which: 3 minutes a kilometre. What is faster is more likely a ride or a drive.
const RUN_TO: f64 = 5.6;

/// The log, and an account of everything that was found.
#[derive(Clone, Debug)]
pub struct Log {
    /// What the main crate works with. Its entries are those of `entries`.
    pub runs: RunLog,
    /// The runs and walks, by start.
    pub entries: Vec<Entry>,
    /// What each file came to, in the order read.
    pub files: Vec<FileUse>,
    /// Everything that could not be used: files, rows and, from the log itself, single runs.
    pub rejected: Vec<FileError>,
    /// Runs and other records that another file has too.
    pub duplicates: Vec<Duplicate>,
    /// What is no run and no walk, by name.
    pub others: BTreeMap<String, usize>,
    /// Whether the bundled files were read.
    pub bundled: bool,
    /// Files in folders that hold no activities.
    pub passed_over: usize,
    /// The runner said that every run is there, but something could not be read.
    pub not_complete_after_all: bool,
}

/// A run or a walk.
#[derive(Clone, Debug)]
pub struct Entry {
    /// As it was read.
    pub activity: Activity,
    /// The day by the clock on the wall.
    pub day: Day,
}

/// What one file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileUse {
    /// As it was named.
    pub name: String,
    /// Its format, if anything was read.
    pub format: Option<Format>,
    /// How many runs.
    pub runs: usize,
    /// How many walks.
    pub walks: usize,
    /// How many others.
    pub others: usize,
    /// The first and the last day of these.
    pub days: Option<(Day, Day)>,
}

/// What an activity is used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A run.
    Run,
    /// A walk.
    Walk,
    /// Nothing.
    LeftOut,
}

impl Use {
    /// A sport that no file states is told by its speed, and left out if that is not known or not on foot.
    pub fn of(activity: &Activity) -> Self {
        match (&activity.sport, activity.metres, activity.seconds.or(activity.elapsed)) {
            (Sport::Run, ..) => Self::Run,
            (Sport::Walk, ..) => Self::Walk,
            (Sport::Other(_), ..) => Self::LeftOut,
            (Sport::Unstated, Some(metres), Some(seconds)) if seconds > 0 => {
                match f64::from(metres) / f64::from(seconds) {
                    speed if speed < RUN_FROM => Self::Walk,
                    speed if speed <= RUN_TO => Self::Run,
                    _ => Self::LeftOut,
                }
            }
            (Sport::Unstated, ..) => Self::LeftOut,
        }
    }
}

impl Log {
    pub(super) fn new(found: Vec<(String, Found)>, passed_over: usize, options: &Options) -> Self {
        let context = &options.context;
        let mut files = Vec::new();
        let mut activities = Vec::new();
        let mut rejected = Vec::new();
        for (name, found) in found {
            files.push(FileUse::new(name, &found.activities, context));
            activities.extend(found.activities);
            rejected.extend(found.rejected);
        }
        let (activities, duplicates) = merge(activities);
        let mut others = BTreeMap::new();
        let mut entries = Vec::new();
        for activity in activities {
            match (Use::of(&activity), day(&activity, context)) {
                (Use::Run | Use::Walk, Some(day)) => entries.push(Entry { activity, day }),
                _ => *others.entry(activity.sport.to_string()).or_insert(0) += 1,
            }
        }
        let complete = options.complete && rejected.is_empty();
        let days = if complete { Days::Complete } else { Days::MayHaveGaps };
        let (runs, refused) = RunLog::new(entries.iter().map(|entry| entry.run(context)), days);
        rejected.extend(refused.iter().map(|refused| refusal(refused, &entries)));
        let bundled = options.files.is_empty();
        let not_complete_after_all = options.complete && !complete;
        Self { runs, entries, files, rejected, duplicates, others, bundled, passed_over, not_complete_after_all }
    }

    /// The day of the last run.
    pub fn last_day(&self) -> Option<Day> {
        self.runs.runs().last().map(|(_, run)| run.day())
    }

    /// Where a run of the log was read.
    pub fn origin(&self, entry: usize) -> &Origin {
        &self.entries[entry].activity.origin
    }
}

impl Entry {
    fn run(&self, context: &Context) -> Run {
        let activity = &self.activity;
        let started = activity.start.on_the_wall(context).rem_euclid(86_400) as u32;
        let mut run = Run::on(self.day).started(started);
        // A treadmill without a sensor writes 0; that is not known, and not nothing.
        if let Some(metres) = activity.metres.filter(|metres| *metres > 0) {
            run = run.metres(metres);
        }
        if let Some(seconds) = activity.seconds.or(activity.elapsed).filter(|seconds| *seconds > 0) {
            run = run.seconds(seconds);
        }
        if let Some(effort) = activity.effort {
            run = run.effort(effort);
        }
        if Use::of(activity) == Use::Walk { run.walk() } else { run }
    }
}

impl FileUse {
    fn new(name: String, activities: &[Activity], context: &Context) -> Self {
        let count = |used: Use| activities.iter().filter(|activity| Use::of(activity) == used).count();
        let days = || activities.iter().filter_map(|activity| day(activity, context));
        Self {
            name,
            format: activities.first().map(|activity| activity.origin.format),
            runs: count(Use::Run),
            walks: count(Use::Walk),
            others: count(Use::LeftOut),
            days: days().min().zip(days().max()),
        }
    }
}

/// The log's refusal of an entry, with the place in its file.
fn refusal(refused: &Rejected, entries: &[Entry]) -> FileError {
    let origin = &entries[refused.entry].activity.origin;
    let mut why = wording::rejected(refused, &English);
    if let RunError::Duplicate { of } = refused.why {
        why += &format!(" ({})", entries[of].activity.origin.file);
    }
    FileError { file: origin.file.clone(), place: place(origin), problem: Problem::Refused(why) }
}

/// Where in its file an activity stands.
pub(super) fn place(origin: &Origin) -> Place {
    match origin.format {
        Format::Strava | Format::Garmin => Place::Line(origin.entry),
        Format::Fit | Format::Tcx | Format::Gpx => Place::Activity(origin.entry),
    }
}

/// The day by the clock on the wall. The main crate has no clock, and so no way from seconds to days.
fn day(activity: &Activity, context: &Context) -> Option<Day> {
    let epoch = Day::new(1970, 1, 1).ok()?;
    epoch.checked_add(i32::try_from(activity.start.on_the_wall(context).div_euclid(86_400)).ok()?)
}
