//! The longest run of the past 30 days.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use super::figure::{Figure, Ratio};
use super::log::RunLog;
use crate::day::Day;
use crate::knowledge::thresholds::BASELINE_DAYS;

/// The longest run of 30 days against that of the 30 days before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Growth {
    /// The longest run of the 30 days up to and including the day, in metres.
    pub longest: u32,
    /// The longest run of the 30 days before these, in metres.
    pub longest_before: u32,
    /// `longest` over `longest_before`.
    pub ratio: Ratio,
}

impl RunLog {
    /// The longest distance of the 30 days before a day, in metres, if there is one. A chart draws it between the runs.
    /// On the day of a run it is the [`longest_before`](super::Point::longest_before) of that run.
    pub fn longest_before(&self, day: Day) -> Option<u32> {
        day.checked_add(-1).and_then(|last| of_days(self, last))
    }
}

/// The longest run of the 30 days up to and including a day, in metres. In a young log, the run that the runner states
/// for the time before also counts.
pub(super) fn longest(log: &RunLog, day: Day) -> Figure<u32> {
    match stated(log, day) {
        Some(_) => Figure::Known(()),
        None => covered(log, day, BASELINE_DAYS),
    }
    .and_then(|()| known_of_days(log, day))
}

pub(super) fn growth(log: &RunLog, day: Day) -> Figure<Growth> {
    covered(log, day, 2 * BASELINE_DAYS).and_then(|()| known_of_days(log, day)).and_then(|longest| {
        let before = match known_of_days(log, day.back(BASELINE_DAYS)) {
            Figure::NoRuns => Figure::Restart,
            before => before,
        };
        before.map(|longest_before| Growth {
            longest,
            longest_before,
            ratio: Ratio::up(longest.into(), longest_before.into()),
        })
    })
}

fn known_of_days(log: &RunLog, day: Day) -> Figure<u32> {
    let mut unknown: Vec<Day> = log
        .between(first_of(day), day)
        .iter()
        .filter(|entry| entry.run.distance().is_none())
        .map(|entry| entry.run.day())
        .collect();
    unknown.dedup();
    match of_days(log, day) {
        // A run of unknown length may have been the longest.
        Some(_) if !unknown.is_empty() => {
            Figure::too_few_days(u32::from(BASELINE_DAYS).saturating_sub(unknown.len() as u32), BASELINE_DAYS)
        }
        Some(longest) => Figure::Known(longest),
        None if log.between(first_of(day), day).is_empty() => Figure::NoRuns,
        None => Figure::too_few_days(0, BASELINE_DAYS),
    }
}

/// The longest distance of the 30 days up to and including a day.
pub(super) fn of_days(log: &RunLog, day: Day) -> Option<u32> {
    let runs = log.between(first_of(day), day).iter().filter_map(|entry| entry.run.distance());
    runs.chain(stated(log, day)).max()
}

/// The run stated by the runner for the time before the log, while it lies in these 30 days.
fn stated(log: &RunLog, day: Day) -> Option<u32> {
    log.stated_longest().filter(|(stated, _)| (first_of(day)..=day).contains(stated)).map(|(_, metres)| metres)
}

fn first_of(day: Day) -> Day {
    day.back(BASELINE_DAYS - 1)
}

/// Whether the log reaches this many days back.
fn covered(log: &RunLog, day: Day, need: u16) -> Figure<()> {
    match log.covers(day) {
        have if have < need.into() => Figure::too_few_days(have, need),
        _ => Figure::Known(()),
    }
}

/// The longest run of a window that moves forward. A length that a later, longer run has overtaken can never be the
/// longest again and is dropped. The deque therefore only falls and its front is the longest. Each run enters and
/// leaves once.
#[derive(Debug, Default)]
pub(super) struct Longest {
    falling: VecDeque<(Day, u32)>,
    /// Days with a run of unknown length, each once.
    unknown: VecDeque<Day>,
}

impl Longest {
    /// Adds a run of the latest day so far.
    pub(super) fn push(&mut self, day: Day, length: Option<u32>) {
        match length {
            Some(length) => {
                while self.falling.back().is_some_and(|(_, shorter)| *shorter <= length) {
                    self.falling.pop_back();
                }
                self.falling.push_back((day, length));
            }
            None if self.unknown.back() != Some(&day) => self.unknown.push_back(day),
            None => {}
        }
    }

    /// Drops what is earlier than a day.
    pub(super) fn forget_before(&mut self, first: Day) {
        while self.falling.front().is_some_and(|(day, _)| *day < first) {
            self.falling.pop_front();
        }
        while self.unknown.front().is_some_and(|day| *day < first) {
            self.unknown.pop_front();
        }
    }

    /// Whether there is no run at all.
    pub(super) fn is_empty(&self) -> bool {
        self.falling.is_empty() && self.unknown.is_empty()
    }

    /// The longest of the known lengths.
    pub(super) fn longest(&self) -> Option<u32> {
        self.falling.front().map(|(_, length)| *length)
    }

    /// The longest, if every length is known.
    pub(super) fn whole(&self) -> Option<u32> {
        self.longest().filter(|_| self.unknown.is_empty())
    }

    /// How many days have a run of unknown length.
    pub(super) fn unknown_days(&self) -> u32 {
        self.unknown.len() as u32
    }
}
