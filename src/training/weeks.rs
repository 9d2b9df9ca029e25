//! A week against the one before it, and the days without a run.

use super::figure::{Figure, Ratio};
use super::log::{RunLog, amount};
use crate::day::Day;
use crate::knowledge::load::WeekBand;
use crate::knowledge::thresholds::{
    LEAST_REST_DAYS, LEAST_WEEK_METRES, LEAST_WEEK_SECONDS, WEEKLY_JUMP_PERCENT, WEEKLY_RISE_PERCENT,
};
use crate::vocabulary::Basis;

/// Days in a week.
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
    /// `week` over `week_before`.
    pub ratio: Ratio,
    /// The band of the exact ratio.
    pub band: WeekBand,
}

impl WeeklyChange {
    /// Whether it is a jump: from a week that is long enough to count, and by more than one run like those before it.
    pub const fn is_jump(&self) -> bool {
        matches!(self.band, WeekBand::Jump)
    }
}

/// The week that ends with a day against the one before it.
pub(super) fn weekly_change(log: &RunLog, day: Day) -> Figure<WeeklyChange> {
    const DAYS: u16 = 2 * WEEK;
    let basis = log.basis(day.back(DAYS - 1), day);
    week_and_before(log, day, DAYS, basis).and_then(|(week, week_before)| match (week, week_before) {
        (0, 0) => Figure::NoRuns,
        (_, 0) => Figure::Restart,
        _ => {
            let usual = longest_run(log, day.back(DAYS - 1), day.back(WEEK), basis);
            let band = band(basis, week, week_before, usual);
            let round = if band == WeekBand::Reference { Ratio::down } else { Ratio::up };
            Figure::Known(WeeklyChange { basis, week, week_before, ratio: round(week, week_before), band })
        }
    })
}

/// The load of the week that ends with a day, and of the days before that week, `days` in all, if each of them is
/// known.
pub(super) fn week_and_before(log: &RunLog, day: Day, days: u16, basis: Basis) -> Figure<(u64, u64)> {
    let (mut known, mut week, mut before) = (0, 0, 0);
    for (back, logged) in log.daily(day, days.into()).enumerate() {
        let Some(load) = logged.load(basis) else { continue };
        known += 1;
        *(if back < usize::from(WEEK) { &mut week } else { &mut before }) += load;
    }
    if known < u32::from(days) { Figure::too_few_days(known, days) } else { Figure::Known((week, before)) }
}

/// The longest run of these days.
fn longest_run(log: &RunLog, first: Day, last: Day, basis: Basis) -> u64 {
    log.between(first, last).iter().filter_map(|entry| amount(&entry.run, basis)).max().unwrap_or_default()
}

/// A rise by no more than one run like those before is only rhythm: a runner who runs every other day runs three times
/// and four times a week in turn.
fn band(basis: Basis, week: u64, week_before: u64, usual: u64) -> WeekBand {
    let least = match basis {
        Basis::Distance => LEAST_WEEK_METRES,
        Basis::Time | Basis::Effort => LEAST_WEEK_SECONDS,
    };
    let beyond = |percent: u32| u128::from(week_before) * (100 + u128::from(percent));
    let is_little = week_before < least || week.saturating_sub(week_before) <= usual;
    let week = u128::from(week) * 100;
    if week > beyond(WEEKLY_JUMP_PERCENT) {
        if is_little { WeekBand::TooLittle } else { WeekBand::Jump }
    } else if week >= beyond(WEEKLY_RISE_PERCENT) {
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
    /// In the seven days up to and including the day.
    pub week: u8,
    /// In the seven days before them.
    pub week_before: u8,
}

impl RestDays {
    /// Whether a week had fewer than two, which went with overuse injury in top-level athletes.
    pub const fn are_few(&self) -> bool {
        self.week < LEAST_REST_DAYS || self.week_before < LEAST_REST_DAYS
    }
}

pub(super) fn rest_days(log: &RunLog, day: Day) -> Figure<RestDays> {
    let (mut known, mut free) = (0, [0, 0]);
    for (back, logged) in log.daily(day, (2 * WEEK).into()).enumerate() {
        let Some(run) = logged.has_run() else { continue };
        known += 1;
        free[back / usize::from(WEEK)] += u8::from(!run);
    }
    if known < 2 * u32::from(WEEK) {
        return Figure::too_few_days(known, 2 * WEEK);
    }
    Figure::Known(RestDays { week: free[0], week_before: free[1] })
}

/// The length of the longest streak of days with a logged run that ends within the week up to and including a day.
pub(super) fn streak(log: &RunLog, day: Day) -> u32 {
    let first = day.back(WEEK - 1);
    let (mut most, mut row, mut next) = (0, 0, None);
    for at in log.between(Day::FIRST, day).iter().rev().map(|entry| entry.run.day()) {
        match next.map(|next| next - at) {
            Some(0) => {}
            Some(1) => row += 1,
            _ if at < first => break,
            _ => row = 1,
        }
        most = most.max(row);
        next = Some(at);
    }
    most
}
