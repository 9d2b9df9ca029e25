//! Turns what the files held into the log that the main crate reads.

use std::collections::{BTreeMap, BTreeSet};

use running_hip_pain::report;
use running_hip_pain::training::{Coverage, Load, Rejected, Run, RunError, RunLog, Suspicion};
use running_hip_pain::{Answer, Day, RiskFactor};

use super::doubt::{Doubt, Reach, What};
use super::options::{Options, Output};
use super::untyped::{UntypedRules, Use};
use super::wording;
use crate::run_files::{
    About, Activity, Clock, Conflict, DAY, Duplicate, FARTHEST, FileError, Flaw, Format, Found, Merged, Origin, Place,
    Problem, Start, Unit, merge, recording_number,
};

/// The log, and an account of everything that was found.
#[derive(Clone, Debug)]
pub struct Log {
    /// What the main crate works with. Its entries are those of `entries`.
    pub runs: RunLog,
    /// The runs and walks, by start.
    pub entries: Vec<Entry>,
    /// What each file gave, in the order read.
    pub files: Vec<FileUse>,
    /// Everything that could not be used or is not certain. While there is any, the log is not complete.
    pub doubts: Vec<Doubt>,
    /// What was not as it should be, but is no reason to doubt anything: a flaw that was mended, a file that could not
    /// be read and is no run, or is in a table.
    pub notes: Vec<What>,
    /// Runs and other records that another file also has.
    pub duplicates: Vec<Duplicate>,
    /// What is neither a run nor a walk, by name.
    pub others: BTreeMap<String, usize>,
    /// Whether the bundled files were read.
    pub bundled: bool,
    /// Files in folders and archives that are not recordings by name or content.
    pub passed_over: usize,
    /// Whether the runner said that every run is there.
    pub said_complete: bool,
    /// The day to judge; `None` without a run.
    pub day: Option<Day>,
}

/// A run or a walk.
#[derive(Clone, Debug)]
pub struct Entry {
    /// As it was read.
    pub activity: Activity,
    /// The day by the clock on the wall.
    pub day: Day,
    /// Whether it is a walk.
    pub walk: bool,
    /// Whether another record covers the same time and nobody can tell whether they are one.
    pub overlaps: bool,
}

/// What one file gave.
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

impl Log {
    pub(super) fn new(found: Vec<(String, Found)>, passed_over: usize, options: &Options) -> Self {
        let files = found.iter().map(|(name, found)| FileUse::new(name, &found.activities, &options.untyped)).collect();
        let Sorted { entries, others, duplicates, mut doubts, notes, last_recorded, .. } = Sorted::new(found, options);
        let runs = entries.iter().map(Entry::run);
        let (log, refused) = RunLog::new(runs.clone(), Coverage::MayHaveGaps);
        // Programs get metres, whatever the runner counts in.
        let unit = if options.output == Output::Json { Unit::Kilometres } else { options.context.unit };
        doubts.extend(refused.iter().map(|refused| refusal(refused, &entries, unit)));
        let suspicions = log.suspicions();
        let suspicions = suspicions.iter().filter(|suspicion| !is_known(suspicion, &entries));
        doubts.extend(suspicions.map(|suspicion| suspected(suspicion, unit)));
        let last_run = log.runs().last().map(|(_, run)| run.day());
        let judged = options.day.or(last_run).filter(|_| last_run.is_some());
        if let (Some(judged), Some(last)) = (judged, last_recorded)
            && judged > last
        {
            // The log itself treats the days after its end as unknown.
            doubts.push(Doubt { reach: Reach::Day(judged), what: What::AfterTheLast { last, judged } });
        }
        let vetoed = judged.is_some_and(|day| doubts.iter().any(|doubt| doubt.vetoes(day)));
        let days = if options.complete && !vetoed { Coverage::Complete } else { Coverage::MayHaveGaps };
        let unclear = doubts.iter().flat_map(|doubt| match doubt.reach {
            Reach::Day(day) => days_of(day, day),
            Reach::OneOf(first, last) => days_of(first, last),
            _ => Vec::new(),
        });
        let (log, _) = RunLog::new(runs, days);
        let log = log.with_unclear(unclear);
        Self {
            runs: match last_recorded {
                Some(last) => log.up_to(last),
                None => log,
            },
            entries,
            files,
            doubts,
            notes,
            duplicates,
            others,
            bundled: options.files.is_empty(),
            passed_over,
            said_complete: options.complete,
            day: judged,
        }
    }

    /// Where a run of the log was read from.
    pub fn origin(&self, entry: usize) -> &Origin {
        &self.entries[entry].activity.origin
    }

    /// Whether it is taken as complete for the day to judge.
    pub fn is_complete(&self) -> bool {
        self.runs.coverage() == Coverage::Complete
    }

    /// The doubts because of which nothing can be ruled out on the day to judge.
    pub fn vetoes(&self) -> impl Iterator<Item = &Doubt> {
        self.doubts.iter().filter(|doubt| self.day.is_some_and(|day| doubt.vetoes(day)))
    }

    /// The log's answers on the day to judge. If a doubt reaches it, nothing is absent. If a doubt is about what was a
    /// run on which of the days in a row, nobody can tell that there was no rest.
    pub fn answers(&self, load: &Load) -> Vec<(RiskFactor, Answer)> {
        let vetoed = self.vetoes().next().is_some();
        let row_in_doubt = self.doubts.iter().any(|doubt| {
            let moves_runs = matches!(doubt.what, What::Clock { .. } | What::Conflict(Conflict::Sport { .. }));
            let Reach::Days(first, last) = doubt.reach else { return false };
            moves_runs && self.day.is_some_and(|day| first <= day && day - last <= DAYS_IN_A_ROW)
        });
        let sums_in_doubt = self
            .doubts
            .iter()
            .any(|doubt| matches!(doubt.reach, Reach::Sums(_)) && self.day.is_some_and(|day| doubt.is_near(day)));
        let sure = |(factor, answer)| match (factor, answer) {
            (RiskFactor::WeeklyMileageSpike, Answer::Absent) if sums_in_doubt => (factor, Answer::Unknown),
            (_, Answer::Absent) if vetoed => (factor, Answer::Unknown),
            (RiskFactor::NoRestDays, Answer::Present) if row_in_doubt => (factor, Answer::Unknown),
            sure => sure,
        };
        load.answers().map(sure).collect()
    }
}

/// What the main crate looks at for days of rest: 14 days in a row that ended within a week.
const DAYS_IN_A_ROW: i32 = 21;

/// Everything found, each activity once, by what it is used as.
#[derive(Default)]
struct Sorted {
    entries: Vec<Entry>,
    others: BTreeMap<String, usize>,
    duplicates: Vec<Duplicate>,
    doubts: Vec<Doubt>,
    notes: Vec<What>,
    last_recorded: Option<Day>,
    /// The records that cover the same time and are both kept.
    overlapping: BTreeSet<Origin>,
}

impl Sorted {
    fn new(found: Vec<(String, Found)>, options: &Options) -> Self {
        let mut sorted = Self::default();
        let last_possible = options.last_possible();
        let mut activities = Vec::new();
        let mut rejected = Vec::new();
        for (_, found) in found {
            // A plan beside what was recorded is a plan. Alone, a track without times may have lost them.
            let recorded = !found.activities.is_empty();
            activities.extend(found.activities);
            rejected.extend(found.rejected.into_iter().map(|error| (error, recorded)));
        }
        let settled = Settled::by(&activities);
        for (error, recorded) in rejected {
            sorted.reject(error, recorded, &settled, options);
        }
        let Merged { mut activities, duplicates, conflicts } = merge(activities);
        // Which clocks can be learnt is known only now. West of Greenwich, an evening run on the day of the export is
        // dated the day after it in UTC.
        activities.retain(|activity| {
            let late = options.exported.is_some() && activity.start.clock == Clock::Utc;
            let day = day(activity.start);
            let possible = day.is_some_and(|day| day - last_possible <= i32::from(late));
            if !possible {
                let what = What::Unusable(future(&activity.origin, day.unwrap_or(Day::LAST), last_possible));
                match used(activity, &options.untyped) {
                    Use::Walk | Use::LeftOut => sorted.notes.push(what),
                    // Whenever it was, it was not then.
                    Use::Run | Use::InDoubt => sorted.doubts.push(Doubt { reach: Reach::Anything, what }),
                }
            }
            possible
        });
        sorted.duplicates = duplicates;
        for conflict in &conflicts {
            if let Conflict::Time { first: a, second: b, .. } | Conflict::Sport { run: a, other: (b, _), .. } = conflict
            {
                sorted.overlapping.extend([a.clone(), b.clone()]);
            }
        }
        sorted.doubts.extend(conflicts.into_iter().map(in_conflict));
        let recorded = activities.iter().filter_map(|activity| recorded(activity, options)).max();
        sorted.last_recorded = options.exported.or(recorded);
        for activity in activities {
            if let Some(day) = day(activity.start) {
                sorted.add(activity, day, options);
            }
        }
        sorted
    }

    /// Doubts what an error can change, and no more.
    fn reject(&mut self, error: FileError, recorded: bool, settled: &Settled, options: &Options) {
        let About { start, sport, .. } = &*error.about;
        let no_run = sport.as_ref().is_some_and(|sport| {
            let used = options.untyped.used(sport, &error.file, None);
            matches!(used, Use::Walk | Use::LeftOut)
        });
        let nothing = error.problem.is_no_recording() && (recorded || error.problem != Problem::Planned);
        if no_run || nothing || settled.settles(&error) {
            self.notes.push(What::Unusable(error));
            return;
        }
        let day = start.and_then(|start| Some((start, day(start)?)));
        let reach = day.map_or(Reach::Anything, |(start, day)| reach(start, day));
        self.doubts.push(Doubt { reach, what: What::Unusable(error) });
    }

    fn add(&mut self, mut activity: Activity, day: Day, options: &Options) {
        let (reach, origin) = (reach(activity.start, day), activity.origin.clone());
        let used = used(&activity, &options.untyped);
        for flaw in std::mem::take(&mut activity.flaws) {
            let grave = flaw.is_grave() && matches!(used, Use::Run | Use::InDoubt);
            // By the clock of any place, if it may be UTC.
            let any = Start { clock: Clock::Utc, ..activity.start };
            let reach = in_the_log(if flaw == Flaw::ClockUnstated { self::reach(any, day) } else { reach });
            let what = What::Flaw { origin: origin.clone(), flaw };
            if grave {
                self.doubts.push(Doubt { reach, what });
            } else {
                self.notes.push(what);
            }
        }
        match used {
            Use::LeftOut => *self.others.entry(activity.sport.to_string()).or_insert(0) += 1,
            Use::InDoubt => self
                .doubts
                .push(Doubt { reach, what: What::Sport { origin, sport: activity.sport, name: activity.name } }),
            Use::Run | Use::Walk => {
                if used == Use::Run && activity.start.clock == Clock::Utc {
                    let what = What::Clock { origin: origin.clone() };
                    self.doubts.push(Doubt { reach: in_the_log(reach), what });
                }
                let overlaps = self.overlapping.contains(&origin);
                self.entries.push(Entry { activity, day, walk: used == Use::Walk, overlaps });
            }
        }
    }
}

/// The recordings that a row of a table names, and the recordings themselves. Of two records of one activity, the one
/// that can be read settles the one that cannot.
struct Settled {
    named: BTreeMap<String, Vec<Record>>,
    read: BTreeMap<String, Vec<Record>>,
}

/// One of two records of an activity: the row of a table, or the recording that it names.
struct Record {
    file: String,
    recording: Option<String>,
    start: Option<Start>,
}

impl Settled {
    fn by(activities: &[Activity]) -> Self {
        let names = |of_rows: bool| {
            let mut names: BTreeMap<String, Vec<Record>> = BTreeMap::new();
            for Activity { origin, start, .. } in activities {
                if let Some(number) = origin.recording_number().filter(|_| origin.recording.is_some() == of_rows) {
                    let (file, recording) = (origin.file.clone(), origin.recording.clone());
                    names.entry(number).or_default().push(Record { file, recording, start: Some(*start) });
                }
            }
            names
        };
        Self { named: names(true), read: names(false) }
    }

    fn settles(&self, error: &FileError) -> bool {
        // A row is about the first of several recordings in a file.
        if matches!(error.place, Place::Activity(2..)) {
            return false;
        }
        let About { start, recording, .. } = &*error.about;
        let lost = Record { file: error.file.clone(), recording: recording.clone(), start: *start };
        let others = if recording.is_some() { &self.read } else { &self.named };
        let Some(others) =
            recording_number(recording.as_ref().unwrap_or(&error.file)).and_then(|name| others.get(&name))
        else {
            return false;
        };
        others.iter().any(|other| match &lost.recording {
            Some(_) => lost.names(other),
            None => other.names(&lost),
        })
    }
}

impl Record {
    /// Whether a row of a table means this recording, which has the same name.
    fn names(&self, recording: &Self) -> bool {
        let Some(named) = &self.recording else { return false };
        let folder = |file: &str| file.rfind(['/', '\\', '!']).map_or("", |at| &file[..=at]).to_owned();
        let (of_table, of_recording) = (folder(&self.file), folder(&recording.file));
        let beside = of_recording == of_table;
        let in_folder = of_recording == of_table + folder(named).trim_start_matches('/');
        // A number of a site is that of one recording, wherever it is. Others have numbers too, and times as names.
        let anywhere = folder(named).is_empty() && !named.contains('-');
        (anywhere || beside || in_folder) && self.may_be_at(recording)
    }

    /// Whether the times that both say are of one day, as far as clocks can differ.
    fn may_be_at(&self, other: &Self) -> bool {
        self.start.zip(other.start).is_none_or(|(a, b)| {
            let day_alone = a.clock == Clock::Day || b.clock == Clock::Day;
            a.seconds.abs_diff(b.seconds) <= (FARTHEST + if day_alone { DAY } else { 0 }) as u64
        })
    }
}

impl Entry {
    fn run(&self) -> Run {
        let activity = &self.activity;
        let mut run = Run::on(self.day);
        // The log keeps only one of two entries with the same start.
        if !self.overlaps && activity.start.clock != Clock::Day {
            run = run.started(activity.start.on_the_wall().rem_euclid(DAY) as u32);
        }
        // A treadmill without a sensor writes 0, which means not known rather than nothing.
        if let Some(metres) = activity.metres.filter(|metres| *metres > 0) {
            run = run.metres(metres);
        }
        if let Some(seconds) = activity.seconds.or(activity.elapsed).filter(|seconds| *seconds > 0) {
            run = run.seconds(seconds);
        }
        if let Some(effort) = activity.effort {
            run = run.effort(effort);
        }
        if self.walk { run.walk() } else { run }
    }
}

impl FileUse {
    fn new(name: &str, activities: &[Activity], untyped: &UntypedRules) -> Self {
        let count =
            |wanted: &[Use]| activities.iter().filter(|activity| wanted.contains(&used(activity, untyped))).count();
        let days = || activities.iter().filter_map(|activity| day(activity.start));
        Self {
            name: name.into(),
            format: activities.first().map(|activity| activity.origin.format),
            runs: count(&[Use::Run]),
            walks: count(&[Use::Walk]),
            others: count(&[Use::LeftOut, Use::InDoubt]),
            days: days().min().zip(days().max()),
        }
    }
}

fn used(activity: &Activity, untyped: &UntypedRules) -> Use {
    untyped.used(&activity.sport, &activity.origin.file, activity.name.as_deref())
}

/// The log's refusal of an entry, with the place in its file.
fn refusal(refused: &Rejected, entries: &[Entry], unit: Unit) -> Doubt {
    let origin = &entries[refused.entry].activity.origin;
    let mut why = report::rejected(refused, wording(unit));
    let reach = if let RunError::Duplicate { of } = refused.why {
        why += &format!(" ({})", entries[of].activity.origin.file);
        Reach::Days(refused.day, refused.day)
    } else {
        // The log itself treats the day as unknown.
        Reach::Day(refused.day)
    };
    let error = at(origin, Problem::Refused(why));
    Doubt { reach, what: What::Unusable(error) }
}

/// Whether two entries have been told apart already, or are in doubt as it is.
fn is_known(suspicion: &Suspicion, entries: &[Entry]) -> bool {
    match suspicion {
        Suspicion::Twice { first, second, .. } => entries[*first].overlaps || entries[*second].overlaps,
        _ => false,
    }
}

/// What the log finds suspicious. A change of unit makes every comparison across it doubtful.
fn suspected(suspicion: &Suspicion, unit: Unit) -> Doubt {
    let reach = match suspicion {
        Suspicion::Twice { day, .. } => Reach::Sums(*day),
        Suspicion::UnitChange { from, .. } => Reach::Days(*from, *from),
        _ => Reach::Anything,
    };
    Doubt { reach, what: What::Suspicion(report::suspected(suspicion, wording(unit))) }
}

fn future(origin: &Origin, day: Day, last: Day) -> FileError {
    at(origin, Problem::Future { day, last })
}

fn at(origin: &Origin, problem: Problem) -> FileError {
    FileError { file: origin.file.clone(), place: origin.place(), problem, about: Box::default() }
}

fn in_conflict(conflict: Conflict) -> Doubt {
    let start = match &conflict {
        Conflict::Distance { start, .. }
        | Conflict::Parts { start, .. }
        | Conflict::Time { start, .. }
        | Conflict::Sport { start, .. } => Some(*start),
        Conflict::TooMany { .. } => None,
    };
    let reach = start.and_then(|start| day(start).map(|day| reach(start, day))).map_or(Reach::Anything, in_the_log);
    Doubt { reach, what: What::Conflict(conflict) }
}

/// The days on which something that began then may have been. With UTC alone, these are the days of every place on
/// earth.
fn reach(start: Start, day: Day) -> Reach {
    match start.clock {
        Clock::Wall | Clock::Day | Clock::Zoned(_) => Reach::Day(day),
        Clock::Utc => Reach::OneOf(day.checked_add(-1).unwrap_or(day), day.checked_add(1).unwrap_or(day)),
    }
}

/// The days from one to another, of which there are at most three.
fn days_of(first: Day, last: Day) -> Vec<Day> {
    (0..=last - first).filter_map(|i| first.checked_add(i)).collect()
}

/// How far a doubt reaches about something that is in the log: later runs are compared with it.
fn in_the_log(reach: Reach) -> Reach {
    match reach {
        Reach::Day(day) => Reach::Days(day, day),
        Reach::OneOf(first, last) => Reach::Days(first, last),
        other => other,
    }
}

/// The day up to which an activity shows that things were recorded. A ride dated in UTC alone may have been on the day
/// before. For a run, the clock itself is in doubt.
fn recorded(activity: &Activity, options: &Options) -> Option<Day> {
    let day = day(activity.start)?;
    let early = activity.start.clock == Clock::Utc && used(activity, &options.untyped) != Use::Run;
    if early { day.checked_add(-1) } else { Some(day) }
}

/// The day by the clock on the wall. The main crate has no clock, and so no way from seconds to days.
fn day(start: Start) -> Option<Day> {
    day_of(start.on_the_wall())
}

/// The day of a second since 1970.
pub(super) fn day_of(seconds: i64) -> Option<Day> {
    let epoch = Day::new(1970, 1, 1).ok()?;
    epoch.checked_add(i32::try_from(seconds.div_euclid(DAY)).ok()?)
}
