//! What in a log looks like a mistake of whoever kept it, or of a program that converted it.

use alloc::vec::Vec;

use super::figure::Ratio;
use super::log::{Entry, RunLog};
use crate::day::Day;
use crate::knowledge::thresholds::{
    ONE_RUN_METRES_PERCENT, ONE_RUN_SECONDS_PERCENT, UNIT_CHANGE_PERCENT, UNIT_CHANGE_RUNS, UNIT_SPREAD_PERCENT,
};

/// Something in a log that looks like a mistake. Every figure takes the log as it is: show this to the runner, or ask,
/// and make the log anew.
///
/// As JSON it is `{"twice":{"day":"2026-11-22","first":3,"second":4}}` or
/// `{"unit_change":{"from":"2026-09-01","entry":40,"ratio":1.61}}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Suspicion {
    /// Two entries may be one run: they cover the same time, or have the same distance and time on the same day and do
    /// not both say when they began. Both count.
    Twice {
        /// Their day.
        day: Day,
        /// The index of the one, counted from 0.
        first: usize,
        /// The index of the other.
        second: usize,
    },
    /// From a run on, all are faster or slower than all before, by just what a mile is to a kilometre. Nobody gets that
    /// much faster from one day to the next: some distances may be in miles and some in kilometres.
    UnitChange {
        /// The day of the first run of the other kind.
        from: Day,
        /// Its index, counted from 0.
        entry: usize,
        /// How many times as fast as before the runs are from then on.
        ratio: Ratio,
    },
}

/// The most entries of a day that are compared with one, to bound the work.
const COMPARED: usize = 8;

impl RunLog {
    /// What looks like a mistake, by day. Entries that cannot be right at all were rejected when the log was made.
    ///
    /// ```
    /// use running_hip_pain::Day;
    /// use running_hip_pain::training::{Coverage, Run, RunLog, Suspicion};
    /// let day = Day::new(2026, 11, 22)?;
    /// let of_the_watch = Run::on(day).metres(10_020).seconds(3_000).started(32_400);
    /// let of_the_phone = Run::on(day).metres(9_980).seconds(3_010); // its export says no time of day
    /// let (log, _) = RunLog::new([of_the_watch, of_the_phone], Coverage::Complete);
    /// assert_eq!(log.suspicions(), [Suspicion::Twice { day, first: 1, second: 0 }]);
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    pub fn suspicions(&self) -> Vec<Suspicion> {
        let mut found = Vec::new();
        for of_a_day in self.entries().chunk_by(|a, b| a.run.day() == b.run.day()) {
            for (i, a) in of_a_day.iter().enumerate() {
                let others = of_a_day[i + 1..].iter().take(COMPARED).filter(|b| may_be_one(a, b));
                found.extend(others.map(|b| Suspicion::Twice { day: a.run.day(), first: a.index, second: b.index }));
            }
        }
        found.extend(unit_changes(self.entries()));
        found.sort_by_key(|suspicion| match suspicion {
            Suspicion::Twice { day, first, .. } => (*day, *first),
            Suspicion::UnitChange { from, entry, .. } => (*from, *entry),
        });
        found
    }
}

fn may_be_one(a: &Entry, b: &Entry) -> bool {
    let (a, b) = (&a.run, &b.run);
    if let (Some(start_a), Some(start_b)) = (a.start(), b.start()) {
        let (Some(lasts_a), Some(lasts_b)) = (a.duration(), b.duration()) else { return false };
        let shared = (start_a + lasts_a).min(start_b + lasts_b).saturating_sub(start_a.max(start_b));
        return 2 * shared >= lasts_a.min(lasts_b);
    }
    let near = |a: Option<u32>, b: Option<u32>, percent: u32| {
        a.zip(b).map(|(a, b)| u64::from(a.abs_diff(b)) * 100 <= u64::from(a.max(b)) * u64::from(percent))
    };
    let alike = [
        near(a.distance(), b.distance(), ONE_RUN_METRES_PERCENT),
        near(a.duration(), b.duration(), ONE_RUN_SECONDS_PERCENT),
    ];
    !alike.contains(&Some(false)) && alike.contains(&Some(true))
}

/// Where the speed of all runs changes at once by the ratio of a mile to a kilometre.
fn unit_changes(runs: &[Entry]) -> Vec<Suspicion> {
    let speeds: Vec<(&Entry, u64)> = runs.iter().filter_map(|entry| Some((entry, speed(entry)?))).collect();
    let mut found = Vec::new();
    let mut at = UNIT_CHANGE_RUNS;
    while at + UNIT_CHANGE_RUNS <= speeds.len() {
        let before = range(&speeds[at - UNIT_CHANGE_RUNS..at]);
        let after = range(&speeds[at..at + UNIT_CHANGE_RUNS]);
        let alike = |(least, most, _): (u64, u64, u64)| most * 100 <= least * UNIT_SPREAD_PERCENT;
        let (slow, fast) = if before.2 < after.2 { (before, after) } else { (after, before) };
        // 1.609 times, to a few percent, and no run of the one kind as fast as one of the other.
        let by_a_mile =
            (fast.2 * 1_000_000).abs_diff(slow.2 * 1_609_344) * 100 <= slow.2 * 1_609_344 * UNIT_CHANGE_PERCENT;
        if alike(before) && alike(after) && by_a_mile && slow.1 < fast.0 {
            let entry = speeds[at].0;
            let ratio = Ratio::nearest(after.2, before.2);
            found.push(Suspicion::UnitChange { from: entry.run.day(), entry: entry.index, ratio });
            at += UNIT_CHANGE_RUNS;
        } else {
            at += 1;
        }
    }
    found
}

/// Millimetres a second.
fn speed(entry: &Entry) -> Option<u64> {
    Some(u64::from(entry.run.distance()?) * 1000 / u64::from(entry.run.duration()?))
}

/// The least, the most and the middle of some speeds.
fn range(speeds: &[(&Entry, u64)]) -> (u64, u64, u64) {
    let mut sorted: Vec<u64> = speeds.iter().map(|(_, speed)| *speed).collect();
    sorted.sort_unstable();
    let middle = sorted.get(sorted.len() / 2).copied().unwrap_or(0);
    (sorted.first().copied().unwrap_or(0), sorted.last().copied().unwrap_or(0), middle)
}
