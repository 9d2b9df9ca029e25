//! Tracks and laps that are not as they should be: the run is what was run, and what was left out is said.

mod support;

use running_hip_pain_apps::run_files::{Activity, Clock, Context, Flaw, Found, Part, Sport, Total, Zone, read_bytes};

/// Degrees of longitude on the equator for a metre.
const METRE: f64 = 1.0 / 111_195.08;

fn read(text: &str) -> Found {
    read_bytes("file", text.as_bytes(), &Context::default())
}

#[track_caller]
fn only(text: &str) -> Activity {
    let mut found = read(text);
    assert_eq!((found.activities.len(), &found.rejected[..]), (1, &[][..]), "{found:?}");
    found.activities.remove(0)
}

/// A point so many metres to the east, so many seconds after nine.
fn point(metres: f64, second: u32) -> String {
    at(metres * METRE, &format!("2026-11-21T{:02}:{:02}:{:02}Z", 9 + second / 3600, second / 60 % 60, second % 60))
}

fn at(longitude: f64, time: &str) -> String {
    format!("<trkpt lat=\"0\" lon=\"{:.7}\"><time>{time}</time></trkpt>", 10.0 + longitude)
}

fn gpx(points: &[String]) -> String {
    format!("<gpx><trk><type>running</type><trkseg>{}</trkseg></trk></gpx>", points.concat())
}

/// 2,000 m in 600 s, a point every five seconds.
fn sound() -> Vec<String> {
    (0..=120).map(|i| point(f64::from(i) * 1000.0 / 60.0, i * 5)).collect()
}

#[track_caller]
fn is_the_run(activity: &Activity) {
    let (metres, seconds) = (activity.metres.unwrap(), activity.seconds.unwrap());
    assert!(metres.abs_diff(2000) <= 20 && seconds.abs_diff(600) <= 5, "{activity:?}");
    assert_eq!(activity.elapsed, Some(600));
}

#[test]
fn one_bad_point_is_left_out() {
    let run = only(&gpx(&sound()));
    is_the_run(&run);
    assert_eq!(run.flaws, []);
    for bad in [
        "<trkpt lat=\"0\" lon=\"0\"><time>2026-11-21T09:05:01Z</time></trkpt>".to_owned(),
        "<trkpt><time>2026-11-21T09:05:01Z</time></trkpt>".to_owned(),
        "<trkpt lat=\"100\" lon=\"10\"><time>2026-11-21T09:05:01Z</time></trkpt>".to_owned(),
        "<trkpt lat=\"nan\" lon=\"10\"><time>2026-11-21T09:05:01Z</time></trkpt>".to_owned(),
        at(0.0, "1970-01-01T00:00:00Z"),
        at(0.0, "2107-01-01T00:00:00Z"),
        point(6000.0, 301),
        point(-4000.0, 301),
    ] {
        for place in [0, 1, 61, 120, 121] {
            let mut points = sound();
            points.insert(place, bad.clone());
            let run = only(&gpx(&points));
            is_the_run(&run);
            let left_out = run.flaws.iter().any(|flaw| matches!(flaw, Flaw::PointsLeftOut { count: 1, of: 122 }));
            assert!(left_out && !run.flaws.iter().any(Flaw::is_grave), "{bad} at {place}: {:?}", run.flaws);
        }
    }
}

#[test]
fn several_bad_points_in_a_row_are_left_out() {
    let mut points = sound();
    for (i, metres) in [90_000.0, -70_000.0, 50_000.0].into_iter().enumerate() {
        points.insert(61 + i, point(metres, 301 + i as u32));
    }
    let run = only(&gpx(&points));
    is_the_run(&run);
    assert_eq!(run.flaws, [Flaw::PointsLeftOut { count: 3, of: 124 }]);
}

#[test]
fn a_time_that_is_empty_or_not_readable_costs_nothing() {
    for time in ["", "noon", " "] {
        let mut points = sound();
        points[60] = at(1000.0 * METRE, time);
        let run = only(&gpx(&points));
        is_the_run(&run);
        assert_eq!(run.flaws, []);
    }
}

#[test]
fn points_out_of_order_are_put_in_order() {
    let mut backwards = sound();
    backwards.reverse();
    let mut swapped = sound();
    swapped.swap(40, 80);
    let mut old = sound();
    old.extend([old[0].clone(), old[60].clone()]);
    for (points, late) in [(backwards, 120), (swapped, 2), (old, 2)] {
        let run = only(&gpx(&points));
        is_the_run(&run);
        assert_eq!(run.flaws, [Flaw::PointsOutOfOrder(late)]);
    }
}

#[test]
fn a_jump_between_two_halves_is_in_doubt() {
    let points: Vec<String> =
        (0..=120).map(|i| point(f64::from(i) * 1000.0 / 60.0 + if i > 60 { 30_000.0 } else { 0.0 }, i * 5)).collect();
    let run = only(&gpx(&points));
    assert!(run.metres.unwrap().abs_diff(1983) <= 20, "{run:?}");
    assert_eq!(run.flaws, [Flaw::Jumps(1)]);
    assert!(run.flaws[0].is_grave());
}

#[test]
fn tracks_within_minutes_are_one_run_and_others_are_not() {
    let track = |from: u32, metres: f64| {
        let points: String = (0..=60).map(|i| point(metres + f64::from(i) * 1000.0 / 60.0, from + i * 5)).collect();
        format!("<trk><type>running</type><trkseg>{points}</trkseg></trk>")
    };
    let file = |second: &str| format!("<gpx>{}{second}</gpx>", track(0, 0.0));
    let run = only(&file(&track(301, 1000.0)));
    assert!(run.metres.unwrap().abs_diff(2000) <= 20, "{run:?}");
    assert_eq!(
        (run.seconds, run.elapsed, run.flaws),
        (Some(600), Some(601), vec![Flaw::Joined { tracks: 2, pause: 1 }])
    );
    assert_eq!(read(&file(&track(1200, 1000.0))).activities.len(), 2, "fifteen minutes later");
    assert_eq!(read(&file(&track(301, 1000.0).replace("running", "cycling"))).activities.len(), 2);
}

#[test]
fn a_year_in_one_track_is_many_runs() {
    let days: String = (1..=9)
        .map(|day| format!("<trkseg>{}</trkseg>", sound().concat().replace("11-21", &format!("11-{day:02}"))))
        .collect();
    let found = read(&format!("<gpx><trk><type>running</type>{days}</trk></gpx>"));
    assert_eq!((found.activities.len(), &found.rejected[..]), (9, &[][..]));
    found.activities.iter().for_each(is_the_run);
    let entries: Vec<u64> = found.activities.iter().map(|activity| activity.origin.entry).collect();
    assert_eq!(entries, (1..=9).collect::<Vec<_>>());
}

#[test]
fn a_treadmill_has_no_places_and_is_a_run_all_the_same() {
    let file = |inside: &str| {
        let time = "<metadata><time>2026-11-20T09:00:00Z</time></metadata>";
        format!("<gpx>{time}<trk><type>treadmill_running</type>{inside}</trk></gpx>")
    };
    let points = "<trkseg><trkpt><time>2026-11-20T09:00:00Z</time></trkpt><trkpt><time>2026-11-20T09:40:00Z</time></trkpt></trkseg>";
    for (inside, seconds) in [("", None), ("<trkseg/>", None), (points, Some(2400))] {
        let run = only(&file(inside));
        assert_eq!((run.sport, run.metres, run.seconds), (Sport::Run, None, seconds), "{inside}");
        assert_eq!(run.start.seconds, 1_795_165_200);
    }
    // Without a date it may have been any day.
    let undated = file("<trkseg/>").replace("<time>2026-11-20T09:00:00Z</time>", "");
    assert_eq!(
        support::error(undated.as_bytes()),
        "file, activity 1: says that it is `run`, but neither when nor where; export it as FIT or TCX"
    );
}

#[test]
fn a_time_without_a_zone_is_in_doubt_only_where_the_day_is() {
    let track = |hour: u32| gpx(&sound()).replace("T09:", &format!("T{hour:02}:")).replace("Z<", "<");
    let clock = |hour: u32, zone: Option<i32>| {
        let context = Context { zone: zone.map(Zone::Fixed), ..Context::default() };
        let mut found = read_bytes("file", track(hour).as_bytes(), &context);
        let activity = found.activities.remove(0);
        (activity.start.clock, activity.flaws)
    };
    assert_eq!(clock(9, None), (Clock::Wall, vec![Flaw::ClockUnstated]));
    assert_eq!(clock(9, Some(60)), (Clock::Wall, vec![Flaw::ClockUnstatedOfDay]));
    assert_eq!(clock(23, Some(60)), (Clock::Wall, vec![Flaw::ClockUnstated]));
    assert_eq!(clock(23, Some(-60)), (Clock::Wall, vec![Flaw::ClockUnstatedOfDay]));
}

#[test]
fn a_track_that_breaks_off_still_says_which_day_it_was() {
    let file = gpx(&sound());
    let found = read(&file[..file.len() / 2]);
    let about = &found.rejected[0].about;
    assert_eq!((about.start.map(|start| start.seconds), &about.sport), (Some(1_795_251_600), &Some(Sport::Run)));
    // A track that is whole counts, and behind one that is not, others of any day may be.
    let two = file.replace("</gpx>", "") + &file.replace("<gpx>", "");
    let found = read(&two[..two.len() - 300]);
    assert_eq!((found.activities.len(), &found.rejected[0].about.sport), (1, &Some(Sport::Run)));
    for broken in [two.replacen("</trkseg>", "</segment>", 1), two.replacen("</trk>", "</track>", 1)] {
        let found = read(&broken);
        assert_eq!((found.activities.len(), &found.rejected[0].about), (0, &Box::default()), "{broken}");
    }
    for damaged in
        [file.replace("</gpx>", ""), file.replace("</gpx>", "</trk>"), file.replace("</gpx>", "<extensions>")]
    {
        let run = only(&damaged);
        is_the_run(&run);
        assert_eq!(run.flaws, [Flaw::DamagedBehind]);
    }
}

#[test]
fn a_broken_ride_says_nothing_of_what_is_behind_it() {
    let ride = gpx(&sound()).replace("running", "cycling").replace("</gpx>", "");
    let broken = ride.replacen("</trkseg>", "</segment>", 1) + &gpx(&sound()).replace("<gpx>", "");
    assert_eq!(read(&broken).rejected[0].about, Box::default());
    let two = tcx("Biking", &[(0, 2000.0, 600.0)], &POINTS).replace("</Activities></TrainingCenterDatabase>", "");
    let broken = two.replacen("</Track>", "</Tracks>", 1) + "<Activity Sport=\"Running\"></Activity>";
    assert_eq!(read(&broken).rejected[0].about, Box::default());
    let session = format!(
        "<TrainingCenterDatabase><Activities><MultiSportSession><FirstSport>{}",
        &two[two.find("<Activity ").unwrap()..]
    );
    let about = read(&session[..session.len() - 60]).rejected[0].about.clone();
    assert!(about.start.is_some() && about.sport.is_none(), "the next may have been a run: {about:?}");
}

#[test]
fn a_recording_of_few_points_is_a_recording_all_the_same() {
    // Ten seconds between points on one day, and one on the other.
    let dense = (0..=4000).map(|second| point(f64::from(second) * 3.0, second)).collect::<String>();
    let sparse = (0..=20).map(|i| point(f64::from(i) * 1000.0, i * 360)).collect::<String>().replace("11-21", "11-22");
    let found = read(&gpx(&[dense, sparse]));
    let metres: Vec<u32> = found.activities.iter().filter_map(|activity| activity.metres).collect();
    assert!(matches!(metres[..], [11_900..12_100, 19_900..20_100]), "{metres:?}");
}

#[test]
fn minutes_without_a_place_are_in_doubt() {
    let unplaced = |from: u32| {
        (from..from + 20).map(|minute| format!("<trkpt><time>2026-11-21T09:{minute:02}:00Z</time></trkpt>"))
    };
    let mut points = sound();
    points.extend(unplaced(11));
    let run = only(&gpx(&points));
    assert!(run.flaws.contains(&Flaw::Unplaced(1200)) && Flaw::Unplaced(1200).is_grave(), "{:?}", run.flaws);
    points.truncate(sound().len());
    points.extend(unplaced(11).take(3));
    assert!(!only(&gpx(&points)).flaws.iter().any(Flaw::is_grave));
}

#[test]
fn a_point_without_a_time_says_nothing_of_the_clock() {
    let mut points: Vec<String> = sound().into_iter().map(|point| point.replace("Z<", "<")).collect();
    points.insert(0, "<trkpt lat=\"0\" lon=\"10\"/>".to_owned());
    let run = only(&gpx(&points));
    assert_eq!((run.start.clock, run.elapsed), (Clock::Wall, Some(600)));
}

#[test]
fn times_that_jump_back_and_forth_by_seconds() {
    // Every other point is dated three seconds early.
    let points: Vec<String> = (0..=600)
        .map(|i: u32| point(f64::from(i) * 10.0 / 3.0, if i % 2 == 1 { i.saturating_sub(4) } else { i }))
        .collect();
    let run = only(&gpx(&points));
    assert!(run.metres.unwrap().abs_diff(2000) < 40, "{run:?}");
}

#[test]
fn what_was_recorded_outside_of_tracks() {
    let route = |name: &str| gpx(&sound()).replace("trkpt", name);
    let in_route =
        route("rtept").replace("<trk><type>running</type><trkseg>", "<rte>").replace("</trkseg></trk>", "</rte>");
    let marks = route("wpt").replace("<trk><type>running</type><trkseg>", "").replace("</trkseg></trk>", "");
    let bare = gpx(&sound()).replace("<trkseg>", "").replace("</trkseg>", "");
    for (file, sport) in [(in_route, Sport::Unstated), (marks, Sport::Unstated), (bare, Sport::Run)] {
        let run = only(&file);
        is_the_run(&run);
        assert_eq!(run.sport, sport);
    }
    let few: String = sound()[..5].concat().replace("trkpt", "wpt");
    assert!(read(&format!("<gpx>{few}</gpx>")).activities.is_empty(), "places that somebody liked");
}

#[test]
fn a_pause_of_minutes_between_tracks_is_in_doubt() {
    assert!(!Flaw::Joined { tracks: 2, pause: 60 }.is_grave());
    assert!(Flaw::Joined { tracks: 2, pause: 300 }.is_grave());
}

fn tcx(sport: &str, laps: &[(u32, f64, f64)], points: &[(u32, f64)]) -> String {
    let time = |second: u32| format!("2026-11-21T09:{:02}:{:02}Z", second / 60, second % 60);
    let laps: String = laps
        .iter()
        .map(|(from, metres, seconds)| {
            let points: String = points
                .iter()
                .filter(|(second, _)| laps.len() == 1 || (*from..from + 300).contains(second))
                .map(|(second, metres)| {
                    format!("<Trackpoint><Time>{}</Time><DistanceMeters>{metres}</DistanceMeters></Trackpoint>", time(*second))
                })
                .collect();
            format!(
                "<Lap StartTime=\"{}\"><TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{metres}</DistanceMeters>\
                 <Track>{points}</Track></Lap>",
                time(*from)
            )
        })
        .collect();
    format!(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"{sport}\">{laps}</Activity></Activities></TrainingCenterDatabase>"
    )
}

const POINTS: [(u32, f64); 3] = [(0, 0.0), (300, 1000.0), (600, 2000.0)];

#[test]
fn what_a_lap_lacks_its_points_have() {
    let whole = tcx("Running", &[(0, 2000.0, 600.0)], &POINTS);
    let run = only(&whole);
    assert_eq!((run.metres, run.seconds, run.elapsed, run.flaws), (Some(2000), Some(600), Some(600), vec![]));
    let elsewhere = |what| Flaw::TotalElsewhere { what, part: Part::Points };
    let run = only(&whole.replace("<DistanceMeters>2000</DistanceMeters><Track>", "<Track>"));
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![elsewhere(Total::Distance)]));
    let run = only(&whole.replace("<TotalTimeSeconds>600</TotalTimeSeconds>", ""));
    assert_eq!((run.seconds, run.flaws), (Some(600), vec![elsewhere(Total::Time)]));
    let run = only(&whole.replace(">2000</DistanceMeters><Track>", ">-296816</DistanceMeters><Track>"));
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![elsewhere(Total::Distance)]));
}

#[test]
fn a_lap_and_its_points_that_contradict_each_other_are_in_doubt() {
    let run = only(&tcx("Running", &[(0, 9000.0, 600.0)], &POINTS));
    let differ = Flaw::TotalsDiffer { stated: 9000, found: 2000, part: Part::Points };
    assert_eq!((run.metres, &run.flaws[..]), (Some(9000), &[differ][..]));
    assert!(run.flaws[0].is_grave());
    // A point that is kilometres off, which the lap counts.
    let off = [(0, 0.0), (300, 1000.0), (301, 8000.0), (600, 9000.0)];
    let run = only(&tcx("Running", &[(0, 9000.0, 600.0)], &off));
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![Flaw::Jumps(1)]));
}

#[test]
fn the_first_version_of_tcx() {
    let now = tcx("Running", &[(0, 2000.0, 600.0)], &POINTS);
    let lap = &now[now.find("<Lap").unwrap()..now.find("</Activity>").unwrap()];
    for (sport, expected) in [("Running", Sport::Run), ("Biking", Sport::Other("Biking".into()))] {
        let file = format!(
            "<TrainingCenterDatabase><History><{sport} Name=\"x\"><Folder><Run>{lap}</Run></Folder></{sport}></History></TrainingCenterDatabase>"
        );
        let run = only(&file);
        assert_eq!((run.sport, run.metres, run.seconds), (expected, Some(2000), Some(600)));
    }
}

#[test]
fn a_ride_is_never_in_doubt() {
    for laps in [(0, 9000.0, 600.0), (0, -5.0, 600.0), (0, 2000.0, 9e9)] {
        let found = read(&tcx("Biking", &[laps], &POINTS));
        let flaws: Vec<&Flaw> = found.activities.iter().flat_map(|activity| &activity.flaws).collect();
        assert!(flaws.is_empty(), "{flaws:?}");
        let known = |sport: &Option<Sport>| matches!(sport, Some(Sport::Other(_)));
        assert!(found.rejected.iter().all(|error| known(&error.about.sport)), "{:?}", found.rejected);
    }
}

#[test]
fn the_same_lap_twice_counts_once() {
    let run = only(&tcx("Running", &[(0, 1000.0, 300.0), (300, 1000.0, 300.0), (0, 1000.0, 300.0)], &[]));
    assert_eq!((run.metres, run.seconds, run.flaws), (Some(2000), Some(600), vec![Flaw::LapsTwice(1)]));
}

#[test]
fn distance_and_time_are_of_the_same_part() {
    // The last lap is missing.
    let run = only(&tcx("Running", &[(0, 1000.0, 300.0)], &POINTS));
    assert_eq!((run.metres, run.seconds), (Some(2000), Some(600)));
    let run = only(&tcx("Running", &[(0, 2000.0, 0.0)], &POINTS));
    assert_eq!((run.metres, run.seconds), (Some(2000), Some(600)));
    // Points of two minutes beside a lap of an hour.
    let run = only(&tcx("Running", &[(0, 12_000.0, 3600.0)], &[(0, 0.0), (120, 400.0)]));
    assert_eq!((run.metres, run.seconds), (Some(12_000), Some(3600)));
}

#[test]
fn laps_and_points_of_different_years() {
    let file = tcx("Running", &[(0, 2000.0, 600.0)], &POINTS).replace("<Time>2026", "<Time>2036");
    let run = only(&file);
    assert_eq!((run.metres, run.seconds, run.flaws), (Some(2000), Some(600), vec![Flaw::DaysApart]));
}

#[test]
fn more_time_than_it_lasted_is_not_used() {
    let run = only(&tcx("Running", &[(0, 2000.0, 6000.0)], &POINTS));
    assert_eq!((run.seconds, run.elapsed), (Some(600), Some(600)));
    assert_eq!(run.flaws, [Flaw::LongerThanItLasted { moving: 6000, elapsed: 600 }]);
}
