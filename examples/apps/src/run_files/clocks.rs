//! Turns UTC into the clock on the wall, on which the day of a run depends. West of Greenwich, every evening run has
//! the next day's date in UTC, and east of it, every early run has the previous day's.

use std::collections::BTreeMap;

use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::activity::{Activity, Clock, Format, Start};
use super::flaw::Flaw;

/// Where the runner was, for files that give UTC alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Minutes east of UTC, summer and winter alike.
    Fixed(i32),
    /// A zone by its name, with its summer time.
    Named(Tz),
}

impl Zone {
    /// How many minutes its clocks were ahead of UTC at a time, which is given in seconds since 1970.
    pub fn ahead(self, seconds: i64) -> i32 {
        match self {
            Self::Fixed(minutes) => minutes,
            Self::Named(zone) => DateTime::from_timestamp(seconds, 0)
                .map_or(0, |time| zone.offset_from_utc_datetime(&time.naive_utc()).fix().local_minus_utc() / 60),
        }
    }

    /// Notes of a clock that is not stated that the day is sure, where UTC and the clock on the wall give the same day.
    pub(super) fn settle(self, activity: &mut Activity) {
        let Start { seconds, .. } = activity.start;
        let in_utc = Start { seconds, clock: Clock::Zoned(self.ahead(seconds)) };
        let day = |start: Start| start.on_the_wall().div_euclid(DAY);
        if day(in_utc) == day(activity.start) {
            for flaw in activity.flaws.iter_mut().filter(|flaw| **flaw == Flaw::ClockUnstated) {
                *flaw = Flaw::ClockUnstatedOfDay;
            }
        }
    }

    /// Sets the clock of a start for which only UTC is known.
    pub(super) fn set(self, start: &mut Start) {
        if start.clock == Clock::Utc {
            start.clock = Clock::Zoned(self.ahead(start.seconds));
        }
    }
}

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

/// No zone is farther from UTC than this, in seconds.
pub(crate) const FARTHEST: i64 = 14 * 3600;

/// Whether clocks can be so many minutes ahead of UTC, or behind.
pub(super) fn is_offset(minutes: i32) -> bool {
    i64::from(minutes.unsigned_abs()) * 60 <= FARTHEST
}

/// Offsets are whole quarters of an hour.
const QUARTER: i64 = 900;

/// Two clocks that differ by no more than this agree, in seconds.
pub(super) const SAME_START: i64 = 60;

/// A zone that was learnt holds between two runs that are no farther apart than this: hardly anybody flies to another
/// zone, runs there and runs at home again within three days.
const NEAR: i64 = 3 * DAY;

/// Pairs of records within this span are counted together: less than half a summer.
const SEASON: i64 = 30 * DAY;

/// One matching pair may be two runs on a daily route. This many are one export in two clocks.
const PAIRS: usize = 3;

/// The most records that are compared with one, to bound the work that a hostile log can cause.
const MOST_COMPARED: usize = 200;

/// Sets the clocks of activities that know only UTC, where the runner's zone can be learnt from others: from watches
/// that wrote it down, or from a table in local time that holds the same runs. The one before and the one after must
/// agree, because a runner who was at home until a week ago may now be on a journey.
pub(super) fn learn(activities: &mut [Activity]) {
    let mut known: BTreeMap<(i64, i32), ()> = BTreeMap::new();
    for activity in activities.iter() {
        if let Clock::Zoned(minutes) = activity.start.clock {
            known.insert((activity.start.seconds, minutes), ());
        }
    }
    known.extend(pairs(activities).into_iter().map(|pair| (pair, ())));
    for activity in activities.iter_mut().filter(|activity| activity.start.clock == Clock::Utc) {
        let at = activity.start.seconds;
        let before = known.range((at.saturating_sub(NEAR), i32::MIN)..=(at, i32::MAX)).next_back();
        let after = known.range((at, i32::MIN)..=(at.saturating_add(NEAR), i32::MAX)).next();
        activity.start.clock = match (before, after) {
            (Some(((first, before), ())), Some(((last, after), ()))) if before == after && last - first <= NEAR => {
                Clock::Zoned(*before)
            }
            _ => Clock::Utc,
        };
    }
}

/// The offsets between a table in local time and records in UTC, each with the time of its record: those that most
/// pairs of a season agree on. A pair agrees in distance and time and is a whole number of quarter hours apart.
fn pairs(activities: &[Activity]) -> Vec<(i64, i32)> {
    let mut walls: Vec<&Activity> = activities.iter().filter(|activity| activity.start.clock == Clock::Wall).collect();
    walls.sort_by_key(|wall| wall.start.seconds);
    let mut pairs = Vec::new();
    for utc in activities.iter().filter(|activity| activity.start.clock == Clock::Utc) {
        let first = walls.partition_point(|wall| wall.start.seconds < utc.start.seconds.saturating_sub(FARTHEST));
        let near = walls[first..].iter().take(MOST_COMPARED);
        let near = near.take_while(|wall| wall.start.seconds <= utc.start.seconds.saturating_add(FARTHEST));
        pairs.extend(near.filter_map(|wall| Some((utc.start.seconds, offset(wall, utc)?))));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    let (mut first, mut end) = (0, 0);
    let mut agreed = Vec::new();
    for (time, minutes) in &pairs {
        while end < pairs.len() && pairs[end].0 <= time.saturating_add(SEASON) {
            *counts.entry(pairs[end].1).or_insert(0) += 1;
            end += 1;
        }
        while pairs[first].0 < time.saturating_sub(SEASON) {
            counts.entry(pairs[first].1).and_modify(|count| *count -= 1);
            first += 1;
        }
        let count = counts.get(minutes).copied().unwrap_or(0);
        if count >= PAIRS && 3 * count > 2 * (end - first) {
            agreed.push((*time, *minutes));
        }
    }
    agreed
}

fn offset(wall: &Activity, utc: &Activity) -> Option<i32> {
    let ahead = wall.start.seconds - utc.start.seconds;
    let quarters = (ahead + QUARTER / 2).div_euclid(QUARTER);
    let agree = |x: Option<u32>, y: Option<u32>, percent: u32| match (x, y) {
        (Some(x), Some(y)) => u64::from(x.abs_diff(y)) * 100 <= u64::from(x.max(y)) * u64::from(percent),
        _ => false,
    };
    let same = (ahead - quarters * QUARTER).abs() <= SAME_START
        // A row of Strava's table names its recording, so what both say about one run is not a second pair.
        && wall.origin.format != Format::Strava
        && agree(wall.metres, utc.metres, 3)
        && (agree(wall.seconds, utc.seconds, 5) || agree(wall.elapsed, utc.elapsed, 5));
    if same { i32::try_from(quarters * 15).ok() } else { None }
}
