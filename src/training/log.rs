//! The log: entries that were judged, in order, with each run once.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::run::{Rejected, Run, RunError};
use crate::day::Day;
use crate::keyed::keyed_enum;
use crate::vocabulary::Basis;

keyed_enum! {
    /// What a day without an entry means.
    #[expect(clippy::exhaustive_enums, reason = "a log is complete or it is not")]
    pub enum Coverage {
        /// The runner logs every run, so that a day without an entry is a day without a run, from the first entry to
        /// the last, or to the day that [`RunLog::up_to`] gives.
        Complete = "complete",
        /// Runs may be missing, so that a day without an entry is unknown.
        MayHaveGaps = "may_have_gaps",
    }
}

/// The runs of one runner, judged and in order.
///
/// It begins with its first entry, which may be a walk, and ends with its last unless [`up_to`](Self::up_to) says
/// otherwise. Nobody knows what came after the last entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunLog {
    /// By day. Walks are kept apart.
    runs: Vec<Entry>,
    walks: Vec<Entry>,
    /// Days of rejected entries, and those that are said to be unclear: something may have happened, but nobody knows
    /// what. In order, each once.
    unclear: Vec<Day>,
    coverage: Coverage,
    up_to: Option<Day>,
    stated_longest: Option<u32>,
}

/// A run and its index in what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) index: usize,
    pub(super) run: Run,
}

impl RunLog {
    /// Makes a log from runs in any order. Also returns every entry that was rejected, in the order given.
    ///
    /// A rejected entry does not affect the others, but its day is unknown from then on: a mistyped run is not a day of
    /// rest.
    ///
    /// ```
    /// use running_hip_pain::{Day, training::{Coverage, Run, RunLog}};
    /// let day = Day::new(2026, 11, 23)?;
    /// let runs = [Run::on(day).metres(8_000), Run::on(day).metres(100_000).seconds(3_600)];
    /// let (log, rejected) = RunLog::new(runs, Coverage::Complete);
    /// assert_eq!(log.runs().count(), 1);
    /// assert_eq!(
    ///     rejected[0].to_string(),
    ///     "entry 1: 100000 metres in 3600 seconds is faster than anybody runs; it must be a ride or an error"
    /// );
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    pub fn new(runs: impl IntoIterator<Item = Run>, coverage: Coverage) -> (Self, Vec<Rejected>) {
        let mut rejected = Vec::new();
        let mut unclear = Vec::new();
        let mut entries = Vec::new();
        for (index, run) in runs.into_iter().enumerate() {
            match run.check() {
                Ok(()) => entries.push(Entry { index, run }),
                Err(why) => {
                    unclear.push(run.day());
                    rejected.push(Rejected { entry: index, day: run.day(), why });
                }
            }
        }
        // Of two entries with the same start, the fuller and longer one comes first and is kept. The order given must
        // not decide.
        entries.sort_unstable_by_key(|Entry { index, run }| {
            let size = (run.distance(), run.duration(), run.perceived_effort());
            (run.day(), run.start(), run.is_walk(), Reverse(size), *index)
        });
        entries.dedup_by(|later, kept| {
            let same = later.run.start().is_some()
                && (later.run.day(), later.run.start()) == (kept.run.day(), kept.run.start());
            if same {
                if contradict(&later.run, &kept.run) {
                    unclear.push(later.run.day());
                }
                let why = RunError::Duplicate { of: kept.index };
                rejected.push(Rejected { entry: later.index, day: later.run.day(), why });
            }
            same
        });
        unclear.sort_unstable();
        unclear.dedup();
        rejected.sort_unstable_by_key(|rejected| rejected.entry);
        let (walks, runs) = entries.into_iter().partition(|entry| entry.run.is_walk());
        (Self { runs, walks, unclear, coverage, up_to: None, stated_longest: None }, rejected)
    }

    /// States that every entry up to and including this day is in the log. Give the day of the last sync.
    ///
    /// Without it, a complete log ends with its last entry and the days after that are unknown: a runner who stopped
    /// logging is not a runner who rests. In a log that may have gaps it makes no difference.
    ///
    /// ```
    /// use running_hip_pain::{Day, training::{Coverage, Figure, Run, RunLog}};
    /// let today = Day::new(2026, 11, 23)?;
    /// let (log, _) = RunLog::new((3..40).map(|i| Run::on(today + -i).metres(8_000)), Coverage::Complete);
    /// assert!(matches!(log.load_on(today).rest_days, Figure::InsufficientHistory { .. }));
    /// let log = log.up_to(today);
    /// assert!(matches!(log.load_on(today).rest_days, Figure::Known(rest) if rest.week == 3));
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    #[must_use]
    pub fn up_to(self, day: Day) -> Self {
        Self { up_to: Some(day), ..self }
    }

    /// States that nobody knows what was run on these days: a file that could not be read, or a runner who does not
    /// remember. They count as unknown even in a complete log, as the days of rejected entries do.
    ///
    /// ```
    /// use running_hip_pain::{Day, training::{Coverage, Figure, Run, RunLog}};
    /// let today = Day::new(2026, 11, 23)?;
    /// let (log, _) = RunLog::new((0..20).map(|i| Run::on(today + -2 * i).metres(8_000)), Coverage::Complete);
    /// assert!(matches!(log.load_on(today).rest_days, Figure::Known(rest) if rest.week == 3));
    /// let log = log.with_unclear([today + -3]);
    /// assert!(matches!(log.load_on(today).rest_days, Figure::InsufficientHistory { .. }));
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    #[must_use]
    pub fn with_unclear(mut self, days: impl IntoIterator<Item = Day>) -> Self {
        self.unclear.extend(days);
        self.unclear.sort_unstable();
        self.unclear.dedup();
        self
    }

    /// Adds the longest run of the 30 days before the first entry, in metres, as the runner states it. With it a young
    /// log can show a spike.
    ///
    /// The run counts as one on the day before the first entry. Once that day is more than 30 days back, the log must
    /// stand on its own. The run may be older than that day, so it can show a spike but never that there was none.
    ///
    /// # Errors
    ///
    /// When no run can have this distance.
    pub fn with_longest_before(self, metres: u32) -> Result<Self, RunError> {
        Run::on(Day::FIRST).metres(metres).check()?;
        Ok(Self { stated_longest: Some(metres), ..self })
    }

    /// The runs by day, each with its index in what was given, counted from 0.
    pub fn runs(&self) -> impl ExactSizeIterator<Item = (usize, &Run)> {
        self.runs.iter().map(|entry| (entry.index, &entry.run))
    }

    /// The walks, in the same way. They are not part of any figure.
    pub fn walks(&self) -> impl ExactSizeIterator<Item = (usize, &Run)> {
        self.walks.iter().map(|entry| (entry.index, &entry.run))
    }

    /// What a day without an entry means.
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The day of its first entry, if there is one.
    pub fn first_day(&self) -> Option<Day> {
        [self.runs.first(), self.walks.first()].into_iter().flatten().map(|entry| entry.run.day()).min()
    }

    /// The day it ends with: the one given to [`up_to`](Self::up_to), or else the day of its last entry, if there is
    /// one.
    pub fn last_day(&self) -> Option<Day> {
        let last = [self.runs.last(), self.walks.last()].into_iter().flatten().map(|entry| entry.run.day()).max();
        self.up_to.or(last)
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.runs
    }

    /// The run stated by the runner for the time before the log, placed on the day before its first entry.
    pub(super) fn stated_longest(&self) -> Option<(Day, u32)> {
        Some((self.first_day()?.back(1), self.stated_longest?))
    }

    /// How many days have passed since the log began, up to and including this one.
    pub(super) fn covers(&self, day: Day) -> u32 {
        self.first_day().filter(|begins| *begins <= day).map_or(0, |begins| day.since(begins) + 1)
    }

    /// The runs of these days, both included.
    pub(super) fn between(&self, first: Day, last: Day) -> &[Entry] {
        let start = self.before(first);
        &self.runs[start..self.runs.partition_point(|entry| entry.run.day() <= last).max(start)]
    }

    /// How many runs there are before a day.
    pub(super) fn before(&self, day: Day) -> usize {
        self.runs.partition_point(|entry| entry.run.day() < day)
    }

    /// Whether every run of these days is in the log, so that none can be missing.
    pub(super) fn knows(&self, first: Day, last: Day) -> bool {
        self.vouches_for(first) && self.vouches_for(last) && !self.is_unclear(first, last)
    }

    /// Whether a day without an entry is a day without a run.
    fn vouches_for(&self, day: Day) -> bool {
        let ends = [self.first_day(), self.last_day()];
        self.coverage == Coverage::Complete && matches!(ends, [Some(first), Some(last)] if first <= day && day <= last)
    }

    /// Whether nobody knows what was run on one of these days.
    fn is_unclear(&self, first: Day, last: Day) -> bool {
        let start = self.unclear.partition_point(|day| *day < first);
        self.unclear.get(start).is_some_and(|day| *day <= last)
    }

    /// Each of this many days up to and including `last`, from the last to the first.
    pub(super) fn daily(&self, last: Day, days: u32) -> impl Iterator<Item = LoggedDay<'_>> {
        let mut end = self.runs.partition_point(|entry| entry.run.day() <= last);
        (0..days).map_while(move |back| last.checked_add(-(back as i32))).map(move |day| {
            let start = self.runs[..end].partition_point(|entry| entry.run.day() < day);
            let runs = &self.runs[start..core::mem::replace(&mut end, start)];
            let known = (!runs.is_empty() || self.vouches_for(day)) && !self.is_unclear(day, day);
            LoggedDay { runs, known }
        })
    }

    /// What all runs of these days can be counted in: distance, or else time. Distance if neither is complete.
    pub(super) fn basis(&self, first: Day, last: Day) -> Basis {
        let runs = self.between(first, last);
        let whole = |basis: &Basis| runs.iter().all(|entry| amount(&entry.run, *basis).is_some());
        [Basis::Distance, Basis::Time].into_iter().find(whole).unwrap_or(Basis::Distance)
    }
}

/// Whether two entries with the same start cannot be the same run. Nobody knows which of them was run, or whether both
/// were.
fn contradict(a: &Run, b: &Run) -> bool {
    let differ = |a: Option<u32>, b: Option<u32>| a.zip(b).is_some_and(|(a, b)| a != b);
    a.is_walk() != b.is_walk() || differ(a.distance(), b.distance()) || differ(a.duration(), b.duration())
}

/// What the log knows about a day.
pub(super) struct LoggedDay<'a> {
    runs: &'a [Entry],
    known: bool,
}

impl LoggedDay<'_> {
    /// Whether there was a run, if that is known.
    pub(super) fn has_run(&self) -> Option<bool> {
        let any = !self.runs.is_empty();
        (any || self.known).then_some(any)
    }

    /// The load of all its runs, if it is known.
    pub(super) fn load(&self, basis: Basis) -> Option<u64> {
        let loads = self.runs.iter().map(|entry| amount(&entry.run, basis));
        if self.known { loads.sum() } else { None }
    }
}

/// The load of a run, if it is known. Effort counts as effort times seconds.
pub(super) fn amount(run: &Run, basis: Basis) -> Option<u64> {
    match basis {
        Basis::Distance => run.distance().map(u64::from),
        Basis::Time => run.duration().map(u64::from),
        Basis::Effort => Some(u64::from(run.perceived_effort()?) * u64::from(run.duration()?)),
    }
}
