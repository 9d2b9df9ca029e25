//! Time without a run, and the return from it.

use super::figure::Figure;
use super::log::RunLog;
use crate::day::Day;
use crate::knowledge::thresholds::RETURN_DAYS;

/// A span of days without a logged run, and the run that ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Pause {
    /// Days without a logged run; 0 if the runs were on consecutive days.
    pub days: u32,
    /// The first run after them, as its index in what was given to the log, counted from 0.
    pub entry: usize,
    /// Its day.
    pub ended: Day,
}

/// The longest pause that ended within the 30 days up to and including a day. Of two equally long, the later.
pub(super) fn pause(log: &RunLog, day: Day) -> Figure<Pause> {
    let first = day.back(RETURN_DAYS - 1);
    let runs = log.between(first, day);
    let Some(earliest) = runs.first() else {
        return Figure::NoRuns;
    };
    let Some(before) = log.before(earliest.run.day()).checked_sub(1).map(|last| &log.entries()[last]) else {
        // Nobody knows how long before the log's first run the previous one was.
        return Figure::too_few_days(log.covers(day), RETURN_DAYS);
    };
    let ends = runs.iter().map(|entry| (entry, entry.run.day()));
    let starts = core::iter::once(before).chain(runs).map(|entry| entry.run.day());
    let pauses = starts.zip(ends).map(|(last, (entry, ended))| Pause {
        days: ended.since(last).saturating_sub(1),
        entry: entry.index,
        ended,
    });
    pauses.max_by_key(|pause| (pause.days, pause.ended)).map_or(Figure::NoRuns, Figure::Known)
}

/// Days since the last logged run up to and including a day.
pub(super) fn since_last_run(log: &RunLog, day: Day) -> Figure<u32> {
    match log.between(Day::FIRST, day).last() {
        Some(last) => Figure::Known(day.since(last.run.day())),
        None => Figure::too_few_days(log.covers(day), 1),
    }
}
