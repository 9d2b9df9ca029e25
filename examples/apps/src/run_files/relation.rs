//! Whether two records are of one activity.

use super::activity::{Activity, Clock, Format, Start};
use super::clocks::{DAY, SAME_START};
use super::{Flaw, Sport};

/// Longer activities are compared as if they ended here, to bound the work that a hostile log can cause.
pub(super) const LONGEST: i64 = 48 * 3600;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// One activity.
    Same,
    /// They may be one or two.
    Unclear,
    /// One of them is a run and the other is not.
    Disputed,
    /// Two activities.
    Different,
}

pub(super) fn relation(a: &Activity, b: &Activity) -> Relation {
    if a.start.clock == Clock::Day || b.start.clock == Clock::Day {
        return by_day(a, b);
    }
    let as_stated = by_start(a, b, (a.start, b.start));
    if as_stated != Relation::Different || unstated(a) == unstated(b) {
        return as_stated;
    }
    // Times that do not say their clock may be UTC.
    let start = |activity: &Activity| match unstated(activity) {
        true => Start { clock: Clock::Utc, ..activity.start },
        false => activity.start,
    };
    match by_start(a, b, (start(a), start(b))) {
        Relation::Same if !(agree(a.metres, b.metres) && agree_in_time(a, b)) => Relation::Unclear,
        other => other,
    }
}

fn unstated(activity: &Activity) -> bool {
    activity.flaws.iter().any(|flaw| matches!(flaw, Flaw::ClockUnstated | Flaw::ClockUnstatedOfDay))
}

fn agree_in_time(a: &Activity, b: &Activity) -> bool {
    agree(a.seconds, b.seconds) || agree(a.elapsed, b.elapsed)
}

fn by_start(a: &Activity, b: &Activity, (start_a, start_b): (Start, Start)) -> Relation {
    let Some(apart) = apart(start_a, start_b) else { return Relation::Different };
    let copied = start_a == start_b && a.metres == b.metres && a.seconds == b.seconds;
    // A watch records one sport after the other. Some write the start of the next before the end of the last.
    let of_one_watch = a.origin.file == b.origin.file && [a, b].iter().all(|it| it.origin.format == Format::Fit);
    if of_one_watch && !copied {
        return Relation::Different;
    }
    let same_distance = a.metres.is_none() || b.metres.is_none() || a.metres == b.metres;
    let share_half = |lasts: fn(&Activity) -> i64| {
        let (lasts_a, lasts_b) = (lasts(a), lasts(b));
        let shorter = lasts_a.min(lasts_b);
        let shared = lasts_a.min(apart.saturating_add(lasts_b)) - apart.max(0);
        if shorter == 0 { apart.abs() <= SAME_START && same_distance } else { 2 * shared >= shorter }
    };
    let by_moving = share_half(|activity| lasting(activity.seconds.or(activity.elapsed)));
    if !compatible(&a.sport, &b.sport) {
        let disputed = by_moving && (a.sport == Sport::Run || b.sport == Sport::Run);
        return if disputed { Relation::Disputed } else { Relation::Different };
    }
    if !by_moving && !share_half(|activity| lasting(activity.elapsed.or(activity.seconds))) {
        return Relation::Different;
    }
    let agreed = agree(a.metres, b.metres) && agree_in_time(a, b);
    if may_hide_run(a, b) && !agreed || is_part(a, b) {
        return Relation::Unclear;
    }
    // Apple Health holds the records of all devices and apps in one file.
    let two_devices = a.origin.file != b.origin.file || a.origin.format == Format::AppleHealth;
    if copied || by_moving && two_devices { Relation::Same } else { Relation::Unclear }
}

/// Two records of which one says only the day. A table has each activity once; two of one day in different files are one
/// if they agree, and if they do not, nobody can tell.
fn by_day(a: &Activity, b: &Activity) -> Relation {
    let day = |start: Start| start.on_the_wall().div_euclid(DAY);
    let in_utc = a.start.clock == Clock::Utc || b.start.clock == Clock::Utc;
    let same_day = (day(a.start) - day(b.start)).abs() <= i64::from(in_utc);
    let copied = a.metres == b.metres && a.seconds == b.seconds;
    if !same_day || !compatible(&a.sport, &b.sport) || a.origin.file == b.origin.file && !copied {
        return Relation::Different;
    }
    let agreed = agree(a.metres, b.metres) && agree_in_time(a, b);
    // Words that are not known are in doubt for themselves.
    if !agreed && (is_silent(a) || is_silent(b)) {
        return Relation::Different;
    }
    if agreed && a.origin.file != b.origin.file && !may_hide_run(a, b) { Relation::Same } else { Relation::Unclear }
}

fn lasting(seconds: Option<u32>) -> i64 {
    i64::from(seconds.unwrap_or(0)).min(LONGEST)
}

/// Seconds from one start to another. `None` if one is UTC alone and the other is the clock on the wall alone. Of a day
/// alone, they are those from its midnight.
fn apart(a: Start, b: Start) -> Option<i64> {
    match (a.clock, b.clock) {
        (Clock::Wall | Clock::Day, Clock::Utc) | (Clock::Utc, Clock::Wall | Clock::Day) => None,
        (Clock::Wall | Clock::Day, _) | (_, Clock::Wall | Clock::Day) => Some(b.on_the_wall() - a.on_the_wall()),
        _ => Some(b.seconds - a.seconds),
    }
}

pub(super) fn compatible(a: &Sport, b: &Sport) -> bool {
    match (a, b) {
        (Sport::Unstated | Sport::Unknown(_), _) | (_, Sport::Unstated | Sport::Unknown(_)) => true,
        (Sport::Other(_), Sport::Other(_)) => true,
        _ => a == b,
    }
}

/// Within 5%.
pub(super) fn agree(a: Option<u32>, b: Option<u32>) -> bool {
    a.zip(b).is_some_and(|(a, b)| u64::from(a.abs_diff(b)) * 20 <= u64::from(a.max(b)))
}

/// Whether one of them does not state its sport and the other states one that is not a run. A run may hide behind a
/// ride of the same time: somebody rode to the start and forgot to stop the bike computer.
fn may_hide_run(a: &Activity, b: &Activity) -> bool {
    let no_run = |activity: &Activity| matches!(activity.sport, Sport::Walk | Sport::Other(_));
    is_silent(a) && no_run(b) || no_run(a) && is_silent(b)
}

fn is_silent(activity: &Activity) -> bool {
    matches!(activity.sport, Sport::Unstated | Sport::Unknown(_))
}

/// Whether one may be a part of the other: a leg of what a site calls a multisport.
pub(super) fn is_part(a: &Activity, b: &Activity) -> bool {
    let unknown = |activity: &Activity| matches!(activity.sport, Sport::Unknown(_));
    unknown(a) != unknown(b) && a.metres > Some(0) && b.metres > Some(0) && !agree(a.metres, b.metres)
}

/// Whether each of two records of one activity has minutes that the other has not: two devices of which neither was on
/// all the way.
pub(super) fn each_has_more(a: &Activity, b: &Activity) -> bool {
    const MORE: i64 = 300;
    let Some(apart) = apart(a.start, b.start).filter(|_| unstated(a) == unstated(b)) else { return false };
    if a.start.clock == Clock::Day || b.start.clock == Clock::Day {
        return false;
    }
    let last = |activity: &Activity| lasting(activity.elapsed.or(activity.seconds));
    let ends_apart = apart + last(b) - last(a);
    apart > MORE && ends_apart > MORE || apart < -MORE && ends_apart < -MORE
}

/// Two records of a ride may differ as they like.
pub(super) fn may_be_run(a: &Activity, b: &Activity) -> bool {
    [a, b].iter().any(|activity| !matches!(activity.sport, Sport::Walk | Sport::Other(_)))
}
