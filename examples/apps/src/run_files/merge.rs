//! Finds the same activity in several files. A bulk export holds each run as a row of its table and as a recording, and
//! a watch and a phone may both have recorded it.

use std::collections::{BTreeSet, HashMap};

use super::activity::{Activity, Clock, Format, Origin, Start};
use super::clocks::{DAY, FARTHEST, learn};
use super::relation::{LONGEST, Relation, agree, compatible, each_has_more, is_part, may_be_run, relation};
use super::{Flaw, Sport};

/// What [`merge`] makes of the records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// One record of each activity, by start.
    pub activities: Vec<Activity>,
    /// The records left out.
    pub duplicates: Vec<Duplicate>,
    /// Where it was not clear what was run.
    pub conflicts: Vec<Conflict>,
}

/// An activity left out because another record of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The record left out.
    pub left_out: Origin,
    /// The record kept.
    pub kept: Origin,
}

/// Records that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// Two records of the same time with different distances: one of the devices stopped early, or they are not one
    /// run. The longer is kept.
    Distance {
        /// When the one that is kept began.
        start: Start,
        /// The one that is kept, with its metres.
        kept: (Origin, u32),
        /// The one that is left out, with its metres.
        left_out: (Origin, u32),
    },
    /// Two records of one activity, of which each has minutes that the other has not. Only one is counted.
    Parts {
        /// When the one that is kept began.
        start: Start,
        /// The one that is kept.
        kept: Origin,
        /// The one that is left out.
        left_out: Origin,
    },
    /// Two records that may cover the same time or follow each other in its pauses, or two of one file. Both are kept.
    Time {
        /// When the second began.
        start: Start,
        /// The one.
        first: Origin,
        /// The other.
        second: Origin,
    },
    /// Two records of the same time, of which one says run and the other does not. Both are kept, unless one is the row
    /// of a table that names the other. Then the row is believed, because the runner may have corrected it
    /// there.
    Sport {
        /// When the second began.
        start: Start,
        /// The run.
        run: Origin,
        /// The other.
        other: (Origin, Sport),
        /// Whether one names the other.
        named: bool,
    },
    /// More activities close together than anybody has. They were not all compared.
    TooMany {
        /// One of them.
        near: Origin,
    },
}

impl Conflict {
    /// One of the records: the one left out, if one is.
    pub fn origin(&self) -> &Origin {
        match self {
            Self::Distance { left_out: (origin, _), .. }
            | Self::Parts { left_out: origin, .. }
            | Self::Time { second: origin, .. }
            | Self::Sport { other: (origin, _), .. }
            | Self::TooMany { near: origin } => origin,
        }
    }
}

/// The most activities within five days that are compared.
const MOST_NEAR: usize = 300;

/// Keeps one record of each activity, one without a grave flaw if there is one, from the most informative format, and
/// fills in from the others what it lacks. The order of the files does not matter. The result is sorted by start.
///
/// Two records are of one activity if a table names one as the recording of the other, or if they are from
/// different files and share at least half of the shorter one's moving time, because nobody is on two runs at once.
/// Clocks are compared only where both are known. If their distances differ by more than 5%, the longer one is kept,
/// and the pair is a [`Conflict`]. A record that does not state its sport is taken for a ride or a walk only if it
/// agrees with that one within 5% in distance and in time.
pub fn merge(mut activities: Vec<Activity>) -> Merged {
    learn(&mut activities);
    activities.sort_by(|a, b| (grave(a), a.origin.format, order(a)).cmp(&(grave(b), b.origin.format, order(b))));
    let mut merging = Merging::default();
    for activity in activities {
        merging.add(activity);
    }
    let Merging { kept, mut duplicates, mut conflicts, .. } = merging;
    let mut activities = kept;
    activities.sort_by(|a, b| order(a).cmp(&order(b)));
    duplicates.sort_by(|a, b| (&a.left_out, &a.kept).cmp(&(&b.left_out, &b.kept)));
    conflicts.sort();
    Merged { activities, duplicates, conflicts }
}

#[derive(Default)]
struct Merging {
    kept: Vec<Activity>,
    duplicates: Vec<Duplicate>,
    conflicts: Vec<Conflict>,
    by_start: BTreeSet<(i64, usize)>,
    by_recording: HashMap<String, usize>,
    too_many: bool,
}

impl Merging {
    fn add(&mut self, activity: Activity) {
        let reach = LONGEST + FARTHEST;
        let (earliest, latest) =
            (activity.start.seconds.saturating_sub(reach), activity.start.seconds.saturating_add(reach));
        let near: Vec<usize> =
            self.by_start.range((earliest, 0)..=(latest, usize::MAX)).map(|(_, i)| *i).take(MOST_NEAR + 1).collect();
        if near.len() > MOST_NEAR && !self.too_many {
            self.too_many = true;
            self.conflicts.push(Conflict::TooMany { near: activity.origin.clone() });
        }
        if let Some(i) = self.named(&activity) {
            return self.merge_into(i, activity, true);
        }
        let related = |wanted: Relation| {
            near.iter()
                .copied()
                .find(|i| relation(&self.kept[*i], &activity) == wanted && may_be_run(&self.kept[*i], &activity))
        };
        let same = near.iter().copied().find(|i| relation(&self.kept[*i], &activity) == Relation::Same);
        // What is known to be one is not in doubt because another is like it too, as far as only days are compared.
        let settled = same.is_some_and(|_| activity.start.clock == Clock::Day);
        // At most one of a kind for each record, and none once there are more than are compared: then the log has a
        // doubt that reaches everything.
        if !self.too_many {
            let unclear = related(Relation::Unclear).filter(|_| !settled).map(|i| Conflict::Time {
                start: activity.start,
                first: self.kept[i].origin.clone(),
                second: activity.origin.clone(),
            });
            let disputed = related(Relation::Disputed).map(|i| in_dispute(&self.kept[i], &activity, false));
            self.conflicts.extend(unclear.into_iter().chain(disputed));
        }
        match same {
            Some(i) => self.merge_into(i, activity, false),
            None => {
                self.kept.push(activity);
                self.index(self.kept.len() - 1);
            }
        }
    }

    /// Finds the recording of a row or a summary, or the row of a recording.
    fn named(&self, activity: &Activity) -> Option<usize> {
        let i = self.by_recording.get(&activity.origin.recording_number()?).copied()?;
        // Two devices may use the same number.
        const APART: u64 = 2 * DAY as u64;
        let near = self.kept[i].start.seconds.abs_diff(activity.start.seconds) <= APART;
        (near && is_row(&self.kept[i]) != is_row(activity)).then_some(i)
    }

    fn merge_into(&mut self, i: usize, mut other: Activity, named: bool) {
        let kept = &mut self.kept[i];
        let may_be_run = may_be_run(kept, &other);
        let mut conflicts = Vec::new();
        if named && !compatible(&kept.sport, &other.sport) {
            if kept.sport == Sport::Run || other.sport == Sport::Run {
                conflicts.push(in_dispute(kept, &other, true));
            }
            let row = if is_row(kept) { &kept.sport } else { &other.sport }.clone();
            (kept.sport, other.sport) = (row.clone(), row);
        }
        let differ = match (kept.metres, other.metres) {
            // That a record which breaks off is the shorter one contradicts nothing.
            _ if grave(&other) && !grave(kept) && other.metres <= kept.metres => false,
            // The route of a workout is a part of it, and often not all.
            _ if named && [&*kept, &other].iter().any(|record| record.origin.format == Format::AppleHealth) => false,
            // 0 is what a treadmill without a sensor writes.
            (Some(a), Some(b)) if a > 0 && b > 0 => !agree(Some(a), Some(b)),
            _ => false,
        };
        let parts = !named && may_be_run && each_has_more(kept, &other);
        if differ && other.metres > kept.metres {
            std::mem::swap(kept, &mut other);
        }
        // Not the sport of one with the distance of the other.
        let sport = is_part(kept, &other).then(|| kept.sport.clone());
        fill_in(kept, &other);
        kept.sport = sport.unwrap_or_else(|| kept.sport.clone());
        if parts && !differ {
            let (kept, left_out) = (kept.origin.clone(), other.origin.clone());
            conflicts.push(Conflict::Parts { start: self.kept[i].start, kept, left_out });
        }
        let kept = &mut self.kept[i];
        if let (true, Some(a), Some(b)) = (differ && may_be_run, kept.metres, other.metres) {
            conflicts.push(Conflict::Distance {
                start: kept.start,
                kept: (kept.origin.clone(), a),
                left_out: (other.origin.clone(), b),
            });
        }
        if !self.too_many {
            self.conflicts.append(&mut conflicts);
        }
        self.duplicates.push(Duplicate { kept: kept.origin.clone(), left_out: other.origin });
        self.index(i);
    }

    fn index(&mut self, i: usize) {
        self.by_start.insert((self.kept[i].start.seconds, i));
        if let Some(number) = self.kept[i].origin.recording_number() {
            self.by_recording.entry(number).or_insert(i);
        }
    }
}

/// Whether it is a row of a table, or a summary, that names its recording.
fn is_row(activity: &Activity) -> bool {
    activity.origin.recording.is_some()
}

fn grave(activity: &Activity) -> bool {
    activity.flaws.iter().any(Flaw::is_grave)
}

/// A total order that does not depend on the order in which the files were read.
fn order(activity: &Activity) -> impl Ord {
    (activity.start, activity.metres, activity.seconds, activity.sport.clone(), activity.origin.clone())
}

fn in_dispute(a: &Activity, b: &Activity, named: bool) -> Conflict {
    let (run, other) = if a.sport == Sport::Run { (a, b) } else { (b, a) };
    Conflict::Sport {
        start: b.start,
        run: run.origin.clone(),
        other: (other.origin.clone(), other.sport.clone()),
        named,
    }
}

fn fill_in(kept: &mut Activity, other: &Activity) {
    if matches!(kept.sport, Sport::Unstated)
        || matches!((&kept.sport, &other.sport), (Sport::Unknown(_), Sport::Run | Sport::Walk | Sport::Other(_)))
    {
        kept.sport = other.sport.clone();
    }
    kept.metres = kept.metres.filter(|metres| *metres > 0).or(other.metres);
    kept.seconds = kept.seconds.or(other.seconds);
    kept.elapsed = kept.elapsed.or(other.elapsed);
    kept.effort = kept.effort.or(other.effort);
    match (kept.start.clock, other.start.clock) {
        (Clock::Utc, Clock::Zoned(minutes)) => kept.start.clock = Clock::Zoned(minutes),
        (Clock::Day, Clock::Wall | Clock::Zoned(_)) => kept.start = other.start,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run_files::Format;

    fn run(format: Format, seconds: i64, clock: Clock) -> Activity {
        Activity {
            sport: Sport::Run,
            name: None,
            start: Start { seconds, clock },
            metres: Some(10_000),
            seconds: Some(3600),
            elapsed: Some(3700),
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format, file: format!("{format} {seconds}"), entry: 1, recording: None },
        }
    }

    fn kept(activities: Vec<Activity>) -> usize {
        merge(activities).activities.len()
    }

    #[test]
    fn the_same_run_by_different_clocks() {
        let noon = 1_777_550_400;
        let zoned = run(Format::Fit, noon, Clock::Zoned(120));
        let utc = run(Format::Gpx, noon + 20, Clock::Utc);
        let wall = run(Format::Garmin, noon + 7200, Clock::Wall);
        assert_eq!(kept(vec![zoned.clone(), utc.clone(), wall.clone()]), 1);
        // Without the watch's own file nobody knows.
        assert_eq!(kept(vec![utc, wall]), 2);
    }

    #[test]
    fn a_zone_is_learnt_where_a_season_agrees() {
        let noon = 1_777_550_400;
        let exports = |days: i64, ahead: i64| -> Vec<Activity> {
            let both = (0..days).flat_map(|i| {
                let utc =
                    Activity { metres: Some(9000 + 500 * i as u32), ..run(Format::Strava, noon + i * DAY, Clock::Utc) };
                let start = Start { seconds: noon + i * DAY + ahead, clock: Clock::Wall };
                [Activity { start, origin: run(Format::Garmin, i, Clock::Wall).origin, ..utc.clone() }, utc]
            });
            both.collect()
        };
        let learnt = merge(exports(5, -5 * 3600));
        assert_eq!((learnt.activities.len(), learnt.conflicts), (5, vec![]));
        assert!(learnt.activities.iter().all(|run| run.start.clock == Clock::Zoned(-300)));
        // One pair may be a morning run and an evening run on the same route.
        assert_eq!(kept(exports(1, 11 * 3600)), 2);
        // The watch knew the zone before and after.
        let watch = run(Format::Fit, noon, Clock::Zoned(120));
        let later = run(Format::Fit, noon + 3 * DAY, Clock::Zoned(120));
        let phone = |days: i64| run(Format::Gpx, noon + days * DAY, Clock::Utc);
        let clocks = merge(vec![phone(-180), watch.clone(), phone(1), later, phone(5)]).activities;
        let clocks: Vec<Clock> = clocks.iter().map(|run| run.start.clock).collect();
        let known = Clock::Zoned(120);
        assert_eq!(clocks, [Clock::Utc, known, known, known, Clock::Utc]);
        // Away for longer, perhaps on a journey.
        let back = run(Format::Fit, noon + 4 * DAY, Clock::Zoned(120));
        assert_eq!(merge(vec![watch.clone(), phone(2), back]).activities[1].start.clock, Clock::Utc);
        let clocks = merge(vec![watch, phone(1), run(Format::Fit, noon + 2 * DAY, Clock::Zoned(-420))]).activities;
        assert_eq!(clocks[1].start.clock, Clock::Utc);
    }

    #[test]
    fn the_longer_of_two_records_is_kept_and_the_pair_is_named() {
        let died = Activity {
            metres: Some(5000),
            seconds: Some(1800),
            elapsed: None,
            ..run(Format::Fit, 0, Clock::Zoned(60))
        };
        let phone =
            Activity { metres: Some(21_000), seconds: Some(7500), elapsed: None, ..run(Format::Gpx, 10, Clock::Utc) };
        let merged = merge(vec![died, phone]);
        assert_eq!((merged.activities[0].metres, merged.activities[0].seconds), (Some(21_000), Some(7500)));
        assert_eq!(merged.activities[0].start.clock, Clock::Zoned(60));
        assert!(matches!(&merged.conflicts[..], [Conflict::Distance { left_out: (_, 5000), .. }]), "{merged:?}");
        let ride = |metres, format| Activity {
            sport: Sport::Other("ride".into()),
            metres: Some(metres),
            ..run(format, 0, Clock::Utc)
        };
        assert_eq!(merge(vec![ride(30_000, Format::Fit), ride(33_000, Format::Gpx)]).conflicts, []);
        let close = Activity { metres: Some(10_400), ..run(Format::Gpx, 10, Clock::Utc) };
        assert_eq!(merge(vec![run(Format::Fit, 0, Clock::Utc), close]).conflicts, []);
    }

    #[test]
    fn a_ride_takes_in_only_a_recording_that_agrees_with_it() {
        let ride = |metres, seconds| Activity {
            sport: Sport::Other("ride".into()),
            metres: Some(metres),
            seconds: Some(seconds),
            elapsed: None,
            ..run(Format::Tcx, 0, Clock::Utc)
        };
        let silent = Activity { sport: Sport::Unstated, ..run(Format::Gpx, 0, Clock::Utc) };
        assert_eq!(kept(vec![ride(10_300, 3650), silent.clone()]), 1);
        for other in [ride(5000, 1200), ride(10_000, 1200), ride(5000, 3600)] {
            let walk = Activity { sport: Sport::Walk, ..other.clone() };
            for merged in [merge(vec![other, silent.clone()]), merge(vec![walk, silent.clone()])] {
                assert_eq!(merged.activities.len(), 2, "{merged:?}");
                assert!(matches!(&merged.conflicts[..], [Conflict::Time { .. }]), "{merged:?}");
            }
        }
    }

    #[test]
    fn one_says_run_and_the_other_ride() {
        let ride = Activity { sport: Sport::Other("ride".into()), ..run(Format::Strava, 0, Clock::Utc) };
        let recording = |sport| {
            let mut recording = Activity { sport, ..run(Format::Tcx, 0, Clock::Utc) };
            recording.origin.file = "8228026758.tcx".into();
            recording
        };
        let merged = merge(vec![ride.clone(), recording(Sport::Run)]);
        assert_eq!(merged.activities.len(), 2, "{merged:?}");
        assert!(matches!(&merged.conflicts[..], [Conflict::Sport { .. }]), "{merged:?}");
        // Where the row names the recording, the table is believed.
        for (row, recorded) in [(&ride.sport, Sport::Run), (&Sport::Run, ride.sport.clone())] {
            let mut row = Activity { sport: row.clone(), ..ride.clone() };
            row.origin.recording = Some("activities/8228026758.tcx.gz".into());
            let merged = merge(vec![row.clone(), recording(recorded)]);
            assert_eq!((merged.activities.len(), &merged.activities[0].sport), (1, &row.sport), "{merged:?}");
            assert!(matches!(&merged.conflicts[..], [Conflict::Sport { .. }]), "{merged:?}");
        }
    }

    #[test]
    fn a_leg_of_a_multisport_is_not_all_of_it() {
        let race = Activity {
            sport: Sport::Unknown("Multisport".into()),
            metres: Some(51_500),
            seconds: Some(9000),
            elapsed: None,
            ..run(Format::Garmin, 0, Clock::Wall)
        };
        let leg = run(Format::Fit, 5400, Clock::Zoned(0));
        let merged = merge(vec![race.clone(), leg.clone()]);
        let all: Vec<_> = merged.activities.iter().map(|one| (&one.sport, one.metres)).collect();
        assert_eq!(all, [(&race.sport, Some(51_500)), (&Sport::Run, Some(10_000))], "{merged:?}");
        // Where one names the other, they are one, and nobody can tell what.
        let mut named = race.clone();
        (named.origin.recording, named.origin.format) = (Some("12345678.fit".into()), Format::Strava);
        let mut recording = leg;
        recording.origin.file = "12345678.fit".into();
        let merged = merge(vec![named, recording]);
        assert_eq!((merged.activities.len(), &merged.activities[0].sport), (1, &race.sport), "{merged:?}");
    }

    #[test]
    fn a_name_that_two_devices_gave() {
        let mut row = run(Format::Strava, 0, Clock::Utc);
        row.origin.recording = Some("activities/12345.gpx".into());
        let mut phone = run(Format::Gpx, 7 * DAY, Clock::Utc);
        phone.origin.file = "phone/12345.gpx".into();
        assert_eq!(kept(vec![row, phone]), 2);
    }

    #[test]
    fn a_clock_that_is_not_stated_may_be_utc() {
        let watch = run(Format::Fit, 0, Clock::Zoned(60));
        let unstated = |metres| Activity {
            metres: Some(metres),
            flaws: vec![Flaw::ClockUnstatedOfDay],
            ..run(Format::Gpx, 5, Clock::Wall)
        };
        assert_eq!(kept(vec![watch.clone(), unstated(10_100)]), 1);
        let merged = merge(vec![watch.clone(), unstated(16_000)]);
        assert!(matches!(&merged.conflicts[..], [Conflict::Time { .. }]), "{merged:?}");
        assert_eq!(kept(vec![watch, run(Format::Gpx, 5, Clock::Wall)]), 2, "it says that it is on the wall");
    }

    #[test]
    fn two_devices_of_which_neither_was_on_all_the_way() {
        let half = |format, start| Activity {
            metres: Some(6000),
            seconds: Some(1800),
            elapsed: None,
            ..run(format, start, Clock::Utc)
        };
        for (start, parts) in [(900, 1), (200, 0)] {
            let merged = merge(vec![half(Format::Fit, 0), half(Format::Gpx, start)]);
            let found = merged.conflicts.iter().filter(|conflict| matches!(conflict, Conflict::Parts { .. })).count();
            assert_eq!((merged.activities.len(), found), (1, parts), "{merged:?}");
        }
    }

    #[test]
    fn a_day_alone_is_settled_by_the_record_that_agrees() {
        let day = Start { seconds: 0, clock: Clock::Day };
        let planned = Activity { start: day, elapsed: None, ..run(Format::TrainingPeaks, 0, Clock::Day) };
        let [first, second] = [run(Format::Fit, 30_000, Clock::Zoned(0)), run(Format::Fit, 60_000, Clock::Zoned(0))];
        let second = Activity { metres: Some(5000), seconds: Some(1500), ..second };
        let merged = merge(vec![first, second, planned.clone()]);
        assert_eq!((merged.activities.len(), merged.conflicts), (2, vec![]));
        let off = Activity { sport: Sport::Unknown("Day Off".into()), metres: None, seconds: None, ..planned };
        let merged = merge(vec![run(Format::Fit, 30_000, Clock::Zoned(0)), off]);
        assert_eq!((merged.activities.len(), merged.conflicts), (2, vec![]));
    }

    #[test]
    fn rows_of_one_file_and_runs_in_a_pause_stay_apart() {
        let table = |metres| {
            let mut row = Activity { metres: Some(metres), ..run(Format::Strava, 0, Clock::Utc) };
            row.origin.file = "activities.csv".into();
            row
        };
        let merged = merge(vec![table(5000), table(16_000)]);
        assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 1));
        let merged = merge(vec![table(5000), table(5000)]);
        assert_eq!((merged.activities.len(), merged.conflicts.len()), (1, 0), "a row that is there twice");
        // Paused at nine and stopped at night; the evening run is another one.
        let paused = Activity { elapsed: Some(46_800), ..run(Format::Strava, 0, Clock::Utc) };
        let merged = merge(vec![paused, run(Format::Gpx, 36_000, Clock::Utc)]);
        assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 1));
    }

    #[test]
    fn the_legs_of_a_race_follow_each_other_whatever_their_times_say() {
        let leg = |sport, metres, seconds| {
            let mut leg = Activity { sport, metres: Some(metres), ..run(Format::Fit, seconds, Clock::Utc) };
            leg.origin.file = "race.fit".into();
            leg
        };
        let legs = vec![leg(Sport::Other("cycling".into()), 40_000, 0), leg(Sport::Run, 10_000, 1800)];
        let merged = merge(legs);
        assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 0), "{merged:?}");
        let twice = merge(vec![leg(Sport::Run, 10_000, 0), leg(Sport::Run, 10_000, 0)]);
        assert_eq!((twice.activities.len(), twice.conflicts.len()), (1, 0), "{twice:?}");
    }

    #[test]
    fn more_than_anybody_runs_is_said() {
        let many = |count: i64| {
            merge(
                (0..count)
                    .map(|i| Activity { seconds: Some(1), elapsed: None, ..run(Format::Fit, 2 * i, Clock::Utc) })
                    .collect(),
            )
        };
        assert_eq!(many(200).conflicts, []);
        let merged = many(20_000);
        assert_eq!(merged.activities.len(), 20_000);
        assert!(matches!(merged.conflicts[..], [Conflict::TooMany { .. }]));
        // All of one minute and one file: at most one conflict for each, until there are too many.
        let row = |i: u32| {
            let mut row = Activity { metres: Some(8000 + i), ..run(Format::Garmin, i64::from(i % 60), Clock::Wall) };
            row.origin.file = "a.csv".into();
            row
        };
        let merged = merge((0..2000).map(row).collect());
        assert!(merged.conflicts.len() <= MOST_NEAR + 1, "{}", merged.conflicts.len());
    }

    #[test]
    fn runs_that_follow_each_other_stay_two() {
        let first = run(Format::Fit, 0, Clock::Utc);
        assert_eq!(kept(vec![first.clone(), run(Format::Fit, 3600, Clock::Utc)]), 2);
        assert_eq!(kept(vec![first.clone(), run(Format::Gpx, 1800, Clock::Utc)]), 1);
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
        let Merged { activities: both, duplicates, .. } = merge(vec![row, recording]);
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
