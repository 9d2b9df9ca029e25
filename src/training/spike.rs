//! A run against the longest of the 30 days before it: the one figure that predicted injury in runners.

use core::ops::Range;

use super::figure::{Figure, History, Ratio};
use super::log::RunLog;
use super::longest::Longest;
use crate::day::Day;
use crate::knowledge::load::{Band, LOAD_BANDS};
use crate::knowledge::thresholds::{BASELINE_DAYS, LEAST_RISE_METRES, LEAST_RISE_SECONDS, LEAST_RUNS, LOOK_BACK_DAYS};
use crate::vocabulary::Basis;

/// A run against the longest of the 30 days before its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Spike {
    /// The run, as its index in what was given to the log, counted from 0.
    pub entry: usize,
    /// Its day.
    pub day: Day,
    /// What it is counted in: distance, or time where a distance is missing.
    pub basis: Basis,
    /// How long it is, in metres or seconds.
    pub length: u32,
    /// How long the longest run of the 30 days before is, in metres or seconds.
    pub longest_before: u32,
    /// `length` over `longest_before`.
    pub ratio: Ratio,
    /// The band of the exact ratio. [`Band::entry`] holds what was found for it.
    pub band: Band,
}

/// A run on the timeline of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Point {
    /// The run, as its index in what was given to the log, counted from 0.
    pub entry: usize,
    /// Its day.
    pub day: Day,
    /// How far it is, in metres, if known.
    pub metres: Option<u32>,
    /// The longest distance of the 30 days before its day, in metres. It is given as soon as there is one, even if the
    /// log is too young for a band.
    pub longest_before: Option<u32>,
    /// The run against the longest, with its band.
    pub spike: Figure<Spike>,
}

/// The runs of a log in order, each against the longest before it. It takes one pass: each run enters and leaves the
/// deque of the longest once.
pub(super) struct Spikes<'a> {
    log: &'a RunLog,
    /// Where the pass is, and where it ends.
    runs: Range<usize>,
    /// All runs before this index are in the deques; those of the current day are not.
    added: usize,
    metres: Longest,
    seconds: Longest,
}

impl<'a> Spikes<'a> {
    pub(super) fn new(log: &'a RunLog, runs: Range<usize>) -> Self {
        let added = log.entries().get(runs.start).map_or(0, |entry| log.before(entry.run.day().back(BASELINE_DAYS)));
        let mut spikes = Self { log, runs, added, metres: Longest::default(), seconds: Longest::default() };
        if let Some((day, metres)) = log.stated_longest() {
            spikes.metres.push(day, Some(metres));
            spikes.seconds.push(day, None);
        }
        spikes
    }

    /// The runs of these days, both included.
    pub(super) fn of_days(log: &'a RunLog, first: Day, last: Day) -> Self {
        let start = log.before(first);
        Self::new(log, start..start + log.between(first, last).len())
    }

    fn judge(&mut self, place: usize) -> Point {
        let entry = self.log.entries()[place];
        let (day, run) = (entry.run.day(), entry.run);
        while let Some(earlier) =
            self.log.entries()[self.added..place].first().filter(|earlier| earlier.run.day() < day)
        {
            self.metres.push(earlier.run.day(), earlier.run.distance());
            self.seconds.push(earlier.run.day(), earlier.run.duration());
            self.added += 1;
        }
        self.metres.forget_before(day.back(BASELINE_DAYS));
        self.seconds.forget_before(day.back(BASELINE_DAYS));

        let lengths = [(Basis::Distance, run.distance(), &self.metres), (Basis::Time, run.duration(), &self.seconds)];
        let spike =
            history(self.log, day, self.added).and_then(|()| {
                if self.metres.is_empty() {
                    return Figure::NoRecentBaseline;
                }
                let whole =
                    lengths.into_iter().find_map(|(basis, length, before)| Some((basis, length?, before.whole()?)));
                match whole {
                    Some((basis, length, longest_before)) => Figure::Known(Spike {
                        entry: entry.index,
                        day,
                        basis,
                        length,
                        longest_before,
                        ratio: Ratio::up(length.into(), longest_before.into()),
                        band: band(basis, length, longest_before),
                    }),
                    None => {
                        let unknown = lengths.iter().map(|(_, length, before)| {
                            if length.is_some() { before.unknown_days() } else { BASELINE_DAYS.into() }
                        });
                        let known = u32::from(BASELINE_DAYS).saturating_sub(unknown.min().unwrap_or_default());
                        Figure::too_few_days(known, BASELINE_DAYS)
                    }
                }
            });
        Point { entry: entry.index, day, metres: run.distance(), longest_before: self.metres.longest(), spike }
    }
}

impl Iterator for Spikes<'_> {
    type Item = Point;

    fn next(&mut self) -> Option<Point> {
        self.runs.next().map(|place| self.judge(place))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.runs.size_hint()
    }
}

impl RunLog {
    /// Returns each run with the longest of the 30 days before it, in order and in one pass, for a chart to draw.
    ///
    /// ```
    /// use running_hip_pain::{Day, training::{Coverage, Figure, Run, RunLog}};
    /// let first = Day::new(2026, 10, 1)?;
    /// let (log, _) = RunLog::new((0..40).map(|i| Run::on(first + i).metres(5_000 + 100 * i as u32)), Coverage::Complete);
    /// let last = log.timeline().last().expect("forty runs");
    /// assert_eq!((last.metres, last.longest_before), (Some(8_900), Some(8_800)));
    /// assert!(matches!(last.spike, Figure::Known(spike) if !spike.band.is_spike()));
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    pub fn timeline(&self) -> impl Iterator<Item = Point> {
        Spikes::new(self, 0..self.entries().len())
    }
}

/// Whether a log knows enough about the time before a day, with this many runs in it.
fn history(log: &RunLog, day: Day, runs: usize) -> Figure<()> {
    let days = log.first_day().map_or(0, |begins| day.since(begins));
    let have = History { days, runs: u32::try_from(runs).unwrap_or(u32::MAX) };
    let need = History { days: BASELINE_DAYS.into(), runs: LEAST_RUNS };
    // The run stated by the runner stands in for the days before the log, while they count.
    let stated = log.stated_longest().is_some() && have.days < need.days;
    if stated || (have.days >= need.days && have.runs >= need.runs) {
        Figure::Known(())
    } else {
        Figure::InsufficientHistory { have, need }
    }
}

/// The run of the two weeks up to and including a day that goes furthest beyond the longest before it. Of two such
/// runs, the later. A run that cannot be judged could be a spike, so only a spike outranks the reason why not.
pub(super) fn most_pronounced(log: &RunLog, day: Day) -> Figure<Spike> {
    let first = day.back(LOOK_BACK_DAYS - 1);
    let spikes = Spikes::of_days(log, first, day).map(|point| point.spike);
    spikes
        .max_by_key(|figure| match figure {
            // By band, so that a rise that counts comes before one that does not, and then by ratio.
            Figure::Known(spike) => (if spike.band.is_spike() { 2 } else { 0 }, Some((spike.band, spike.ratio))),
            _ => (1, None),
        })
        .unwrap_or_else(|| history(log, day, log.before(day)).and_then(|()| Figure::NoRuns))
}

/// The band of a length, worked out in whole numbers: a ratio of exactly 1.10 is not beyond 1.10.
fn band(basis: Basis, length: u32, longest_before: u32) -> Band {
    let least_rise = match basis {
        Basis::Distance => LEAST_RISE_METRES,
        Basis::Time | Basis::Effort => LEAST_RISE_SECONDS,
    };
    let beyond = |percent: u16| u64::from(length) * 100 > u64::from(longest_before) * u64::from(percent);
    let band =
        LOAD_BANDS.iter().rev().find(|entry| beyond(entry.above_percent)).map_or(Band::Reference, |entry| entry.band);
    if band.is_spike() && length - longest_before < least_rise { Band::TooLittle } else { band }
}
