//! Finds the same activity in several files: a bulk export holds each run as a row of its table and as a recording, and
//! a watch and a phone may both have recorded it.

use std::collections::{BTreeSet, HashMap};

use super::activity::{Activity, Clock, Format, Origin, Sport};

/// An activity left out because another record of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The record left out.
    pub left_out: Origin,
    /// The record kept.
    pub kept: Origin,
}

/// No zone is farther from UTC.
const FARTHEST_ZONE: i64 = 14 * 3600;

/// Offsets are whole quarters of an hour.
const QUARTER: i64 = 900;

/// Two clocks that differ by no more are set alike, in seconds.
const SAME_START: i64 = 60;

/// Longer activities are compared as if they ended here: a bound on the work that a hostile log can ask for.
const LONGEST: i64 = 48 * 3600;

/// Keeps one record of each activity, that of the format that tells most, and fills in from the others what it lacks.
/// The order of the files does not matter; the result is sorted by start.
///
/// Two records are of one activity if Strava's table names the one as the recording of the other, or if they share at
/// least half of the shorter one's time: nobody is on two runs at once. Where the one gives UTC alone and the other the
/// clock on the wall alone, a whole number of quarter hours may lie between them, but distance and time must agree.
pub fn merge(mut activities: Vec<Activity>) -> (Vec<Activity>, Vec<Duplicate>) {
    activities.sort_by(|a, b| (a.origin.format, order(a)).cmp(&(b.origin.format, order(b))));
    let mut kept: Vec<Activity> = Vec::new();
    let mut duplicates = Vec::new();
    let mut by_start: BTreeSet<(i64, usize)> = BTreeSet::new();
    let mut by_recording: HashMap<String, usize> = HashMap::new();
    for activity in activities {
        let start = activity.start.seconds;
        let names = recording_names(&activity);
        let named = names.iter().find_map(|name| by_recording.get(name).copied()).filter(|i| {
            let one_is_the_table =
                (kept[*i].origin.format == Format::Strava) != (activity.origin.format == Format::Strava);
            one_is_the_table && compatible(&kept[*i].sport, &activity.sport)
        });
        let earliest = start.saturating_sub(LONGEST + FARTHEST_ZONE);
        let latest = start.saturating_add(LONGEST + FARTHEST_ZONE);
        let same = named.or_else(|| {
            let mut near = by_start.range((earliest, 0)..=(latest, usize::MAX)).map(|(_, i)| *i);
            near.find(|i| same_activity(&kept[*i], &activity))
        });
        match same {
            Some(i) => {
                fill_in(&mut kept[i], &activity);
                duplicates.push(Duplicate { left_out: activity.origin, kept: kept[i].origin.clone() });
            }
            None => {
                by_start.insert((start, kept.len()));
                for name in names {
                    by_recording.entry(name).or_insert(kept.len());
                }
                kept.push(activity);
            }
        }
    }
    kept.sort_by(|a, b| order(a).cmp(&order(b)));
    duplicates.sort_by(|a, b| (&a.left_out, &a.kept).cmp(&(&b.left_out, &b.kept)));
    (kept, duplicates)
}

/// A total order that does not know in which order the files were read.
fn order(activity: &Activity) -> impl Ord {
    (activity.start, activity.metres, activity.seconds, activity.sport.clone(), activity.origin.clone())
}

/// The names under which Strava numbers a recording: `activities/8228026758.fit.gz` in its table, and the file itself.
fn recording_names(activity: &Activity) -> Vec<String> {
    let named = activity.origin.recording.as_deref().unwrap_or(&activity.origin.file);
    let file = named.rsplit(['/', '\\', '!']).next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    if stem.len() >= 5 && stem.bytes().all(|byte| byte.is_ascii_digit()) { vec![stem.to_owned()] } else { Vec::new() }
}

fn compatible(a: &Sport, b: &Sport) -> bool {
    match (a, b) {
        (Sport::Unstated, _) | (_, Sport::Unstated) | (Sport::Other(_), Sport::Other(_)) => true,
        _ => a == b,
    }
}

fn same_activity(a: &Activity, b: &Activity) -> bool {
    if !compatible(&a.sport, &b.sport) {
        return false;
    }
    let apart = match (a.start.clock, b.start.clock) {
        (Clock::Wall, Clock::Wall) => b.start.seconds - a.start.seconds,
        (Clock::Wall, Clock::Zoned(minutes)) => b.start.seconds + i64::from(minutes) * 60 - a.start.seconds,
        (Clock::Zoned(minutes), Clock::Wall) => b.start.seconds - a.start.seconds - i64::from(minutes) * 60,
        (Clock::Wall, Clock::Utc) | (Clock::Utc, Clock::Wall) => return same_but_for_the_zone(a, b),
        (Clock::Utc | Clock::Zoned(_), Clock::Utc | Clock::Zoned(_)) => b.start.seconds - a.start.seconds,
    };
    let (lasts_a, lasts_b) = (lasts(a), lasts(b));
    let shorter = lasts_a.min(lasts_b);
    if shorter == 0 {
        return apart.abs() <= SAME_START && (a.metres.is_none() || b.metres.is_none() || a.metres == b.metres);
    }
    let shared = lasts_a.min(apart + lasts_b) - apart.max(0);
    2 * shared >= shorter
}

fn lasts(activity: &Activity) -> i64 {
    i64::from(activity.elapsed.or(activity.seconds).unwrap_or(0)).min(LONGEST)
}

fn same_but_for_the_zone(a: &Activity, b: &Activity) -> bool {
    let apart = b.start.seconds - a.start.seconds;
    let off = apart.rem_euclid(QUARTER);
    let agree = |x: Option<u32>, y: Option<u32>, percent: u32| match (x, y) {
        (Some(x), Some(y)) => u64::from(x.abs_diff(y)) * 100 <= u64::from(x.max(y)) * u64::from(percent),
        _ => false,
    };
    apart.abs() <= FARTHEST_ZONE
        && off.min(QUARTER - off) <= SAME_START
        && agree(a.metres, b.metres, 3)
        && (agree(a.seconds, b.seconds, 5) || agree(a.elapsed, b.elapsed, 5))
}

fn fill_in(kept: &mut Activity, other: &Activity) {
    if kept.sport == Sport::Unstated {
        kept.sport = other.sport.clone();
    }
    kept.metres = kept.metres.or(other.metres);
    kept.seconds = kept.seconds.or(other.seconds);
    kept.elapsed = kept.elapsed.or(other.elapsed);
    kept.effort = kept.effort.or(other.effort);
    let quarters = |seconds: i64| i32::try_from((seconds + QUARTER / 2).div_euclid(QUARTER)).map_or(0, |n| n * 15);
    match (kept.start.clock, other.start.clock) {
        (Clock::Utc, Clock::Zoned(minutes)) => kept.start.clock = Clock::Zoned(minutes),
        (Clock::Utc, Clock::Wall) => {
            let ahead = quarters(other.start.seconds - kept.start.seconds);
            if i64::from(ahead).abs() * 60 <= FARTHEST_ZONE {
                kept.start.clock = Clock::Zoned(ahead);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run_files::Start;

    fn run(format: Format, seconds: i64, clock: Clock) -> Activity {
        Activity {
            sport: Sport::Run,
            start: Start { seconds, clock },
            metres: Some(10_000),
            seconds: Some(3600),
            elapsed: Some(3700),
            effort: None,
            origin: Origin { format, file: format!("{format} {seconds}"), entry: 1, recording: None },
        }
    }

    fn kept(activities: Vec<Activity>) -> usize {
        merge(activities).0.len()
    }

    #[test]
    fn the_same_run_by_different_clocks() {
        let noon = 1_777_550_400;
        let zoned = run(Format::Fit, noon, Clock::Zoned(120));
        let utc = run(Format::Gpx, noon + 20, Clock::Utc);
        let wall = run(Format::Garmin, noon + 7200, Clock::Wall);
        assert_eq!(kept(vec![zoned.clone(), utc.clone(), wall.clone()]), 1);
        // Without the watch's own file the zone is learnt from the pair.
        let (both, duplicates) = merge(vec![utc, wall]);
        assert_eq!((both.len(), duplicates.len()), (1, 1));
        assert_eq!(both[0].origin.format, Format::Garmin);
        let (both, _) =
            merge(vec![run(Format::Strava, noon, Clock::Utc), run(Format::Garmin, noon + 7200, Clock::Wall)]);
        assert_eq!(both[0].start.clock, Clock::Zoned(120));
    }

    #[test]
    fn runs_that_follow_each_other_stay_two() {
        let first = run(Format::Fit, 0, Clock::Utc);
        assert_eq!(kept(vec![first.clone(), run(Format::Fit, 3600, Clock::Utc)]), 2);
        assert_eq!(kept(vec![first.clone(), run(Format::Fit, 1800, Clock::Utc)]), 1);
        // A walk during a ride is not the ride.
        let walk = Activity { sport: Sport::Walk, ..run(Format::Gpx, 0, Clock::Utc) };
        assert_eq!(kept(vec![first, walk]), 2);
    }

    #[test]
    fn a_row_and_its_recording_are_one_although_their_times_differ() {
        let mut row = run(Format::Strava, 0, Clock::Utc);
        row.origin.recording = Some("activities/8228026758.fit.gz".into());
        row.effort = Some(7);
        let mut recording = run(Format::Fit, 40_000, Clock::Zoned(60));
        recording.origin.file = "export.zip!activities/8228026758.fit.gz".into();
        let (both, duplicates) = merge(vec![row, recording]);
        assert_eq!((both.len(), duplicates.len()), (1, 1));
        assert_eq!((both[0].origin.format, both[0].effort), (Format::Fit, Some(7)));
    }

    #[test]
    fn two_runs_of_one_file_are_not_one_by_its_name() {
        let mut first = run(Format::Fit, 0, Clock::Utc);
        first.origin.file = "12345678.fit".into();
        let mut second = run(Format::Fit, 40_000, Clock::Utc);
        second.origin.file = "12345678.fit".into();
        assert_eq!(kept(vec![first, second]), 2);
    }

    #[test]
    fn the_ends_of_time_do_not_overflow() {
        let ends = [i64::from(u32::MAX) + 631_065_600, 0];
        assert_eq!(kept(ends.iter().map(|at| run(Format::Fit, *at, Clock::Utc)).collect()), 2);
    }
}
