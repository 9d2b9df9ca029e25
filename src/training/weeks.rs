//! A week against the one before it, and the days without a run.

use super::{Figure, Ratio, RunLog};
use crate::day::Day;
use crate::knowledge::thresholds::{LEAST_WEEK_METRES, LEAST_WEEK_SECONDS, WEEKLY_JUMP_PERCENT, WEEKLY_RISE_PERCENT};
use crate::vocabulary::{Basis, WeekBand};

/// Days of a week.
pub(super) const WEEK: u16 = 7;

/// Seven days against the seven before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WeeklyChange {
    /// What it is counted in: distance, or time where a distance is missing.
    pub basis: Basis,
    /// All runs of the seven days, in metres or seconds.
    pub week: u64,
    /// All runs of the seven days before.
    pub week_before: u64,
    /// The one over the other.
    pub ratio: Ratio,
    /// The band of the exact ratio.
    pub band: WeekBand,
}

impl WeeklyChange {
    /// Whether it is a jump from a week that is long enough to count.
    pub const fn is_jump(&self) -> bool {
        let least = match self.basis {
            Basis::Distance => LEAST_WEEK_METRES,
            Basis::Time | Basis::Effort => LEAST_WEEK_SECONDS,
        };
        matches!(self.band, WeekBand::Jump) && self.week_before >= least
    }
}

/// The week that ends with a day against the one before it.
pub(super) fn weekly_change(log: &RunLog, day: Day) -> Figure<WeeklyChange> {
    const DAYS: u16 = 2 * WEEK;
    let basis = log.basis(day.back(DAYS - 1), day);
    sum(log, day, DAYS, basis).and_then(|both| {
        sum(log, day, WEEK, basis).and_then(|week| match both.saturating_sub(week) {
            0 if week == 0 => Figure::NoRecentBaseline,
            0 => Figure::Restart,
            week_before => Figure::Known(WeeklyChange {
                basis,
                week,
                week_before,
                ratio: Ratio::up(week, week_before),
                band: band(week, week_before),
            }),
        })
    })
}

/// The load of so many days up to and including one, where each of them is known.
pub(super) fn sum(log: &RunLog, day: Day, days: u16, basis: Basis) -> Figure<u64> {
    let known = log.daily(day, days.into(), basis).flatten();
    let (count, sum) = known.fold((0, 0), |(count, sum), load| (count + 1, sum + load));
    if count < u32::from(days) { Figure::too_few_days(count, days) } else { Figure::Known(sum) }
}

fn band(week: u64, week_before: u64) -> WeekBand {
    let (week, week_before) = (u128::from(week), u128::from(week_before));
    if week * 100 > week_before * (100 + WEEKLY_JUMP_PERCENT as u128) {
        WeekBand::Jump
    } else if week * 100 >= week_before * (100 + WEEKLY_RISE_PERCENT as u128) {
        WeekBand::Rise
    } else {
        WeekBand::Reference
    }
}

/// Days without a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RestDays {
    /// Of the seven days up to and including the day.
    pub week: u8,
    /// Of the seven days before them.
    pub week_before: u8,
}

impl RestDays {
    /// Whether neither week had a day without a run.
    pub const fn are_missing(&self) -> bool {
        self.week == 0 && self.week_before == 0
    }

    /// Whether a week had fewer than two: what went with overuse injury in top-level athletes.
    pub const fn are_few(&self) -> bool {
        self.week < 2 || self.week_before < 2
    }
}

pub(super) fn rest_days(log: &RunLog, day: Day) -> Figure<RestDays> {
    let mut free = [0, 0];
    let mut known = 0;
    for back in 0..2 * WEEK {
        let at = day.checked_add(-i32::from(back));
        if let Some(run) = at.and_then(|day| log.has_run(day)) {
            known += 1;
            free[usize::from(back / WEEK)] += u8::from(!run);
        }
    }
    if known < 2 * u32::from(WEEK) {
        return Figure::too_few_days(known, 2 * WEEK);
    }
    Figure::Known(RestDays { week: free[0], week_before: free[1] })
}
