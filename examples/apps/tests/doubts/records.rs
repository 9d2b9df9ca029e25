//! Several records of one time.

use super::*;

#[test]
fn the_longer_of_two_records() {
    // The watch died at 5 km, and the phone went on.
    let phone = gpx((21, 7), 126, 21.0, "<type>running</type>", 0);
    let files = [("a.csv", steady()), ("watch.tcx", tcx("Running", 5000, 1800)), ("phone.gpx", phone)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let log = judged("died", &["--utc-offset", "0"], &files);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "conflict");
}

#[test]
fn two_rows_of_one_table() {
    let row = |km| format!("Running,2026-11-21 07:00:00,false,x,{km},1,01:40:00,01:40:00\n");
    let log = judged("rows", &[], &[("a.csv", &(steady() + &row("9.00") + &row("16.00")))]);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    rules_out_no(&log, &[JUMP, NO_REST], "conflict");
}

#[test]
fn a_watch_left_paused_all_day_does_not_swallow_the_evening() {
    let row = "Running,2026-11-21 07:00:00,false,x,8.00,1,00:48:00,13:00:00\n";
    let evening = gpx((21, 17), 120, 20.0, "<type>running</type>", 0);
    let log = judged("paused", &["--utc-offset", "0"], &[("a.csv", &(steady() + row)), ("b.gpx", &evening)]);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    assert_eq!(log["duplicates"], serde_json::json!([]));
}

#[test]
fn a_recording_without_a_sport_under_a_ride_a_walk_or_a_gym_record() {
    let track = gpx((21, 7), 96, 16.0, "", 0);
    let row = |sport, metres, seconds| {
        STRAVA.to_owned() + &strava_row("Nov 21, 2026, 7:00:00 AM", sport, metres, seconds, seconds)
    };
    for (name, other) in [
        ("under_ride", row("Ride", 5000, 1200)),
        ("under_walk", row("Walk", 1000, 900)),
        ("under_gym", row("Weight Training", 0, 1200)),
    ] {
        let files = [("a.csv", steady()), ("s.csv", other), ("t.gpx", track.clone())];
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let log = judged(name, &["--utc-offset", "0"], &files);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "conflict");
        let log = judged(name, &["--utc-offset", "0", "--untyped", "run"], &files);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    }
}

#[test]
fn the_ride_that_a_watch_took_for_a_run_is_no_baseline() {
    let row = strava_row("Nov 5, 2026, 7:00:00 AM", "Ride", 30_000, 6000, 6000);
    let named = row.replace(",,6000.0", ",activities/8228026758.tcx.gz,6000.0");
    let recording = tcx("Running", 30_000, 6000).replace("11-21T", "11-05T");
    let long = strava_row("Nov 21, 2026, 7:00:00 AM", "Run", 16_000, 5760, 5760);
    for (name, row, present) in [("named_ride", named, true), ("overlapping_ride", row, false)] {
        let table = STRAVA.to_owned() + &row + &long;
        let files = [("a.csv", steady()), ("s.csv", table), ("8228026758.tcx", recording.clone())];
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let log = judged(name, &["--utc-offset", "0"], &files);
        assert_eq!(answers(&log, "present").contains(&SPIKE), present, "{log:#}");
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "conflict");
    }
}

#[test]
fn the_same_runs_by_two_sites() {
    // As GPX, in UTC and with distances that are 6% longer.
    let mut files = vec![("a.csv".to_owned(), steady())];
    for day in [11, 13, 15] {
        files.push((format!("{day}.gpx"), gpx((day, 6), 48, 8.5, "<type>running</type>", 0)));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    rules_out_no(&judged("sites", &[], &files), &[SPIKE, JUMP, NO_REST], "clock");
    let log = judged("sites_zone", &["--zone", "Europe/Berlin"], &files);
    assert_eq!(log["duplicates"].as_array().unwrap().len(), 3, "{log:#}");
    rules_out_no(&log, &[JUMP], "conflict");
}

#[test]
fn two_runs_of_one_day_on_one_round_stay_two() {
    let phone = strava_row("Nov 20, 2026, 7:00:05 AM", "Run", 10_000, 3600, 3600);
    let watch = "Running,2026-11-20 18:00:20,false,x,10.10,1,01:00:50,01:00:50\n";
    let files = [("s.csv", STRAVA.to_owned() + &phone), ("g.csv", GARMIN.to_owned() + watch)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let log = judged("round", &[], &files);
    assert_eq!((log["entries"].as_array().unwrap().len(), &log["duplicates"]), (2, &serde_json::json!([])));
}

#[test]
fn two_rows_of_one_start_both_count() {
    let row = |km| format!("Running,2026-11-21 07:00:00,false,x,{km},1,01:40:00,01:40:00\n");
    let log = judged("one_start", &[], &[("a.csv", &(steady() + &row("5.00") + &row("16.00")))]);
    let kinds: Vec<&Value> = log["doubts"].as_array().unwrap().iter().map(|doubt| &doubt["kind"]).collect();
    assert_eq!(kinds, ["conflict"], "{log:#}");
    assert!(log["doubts"][0]["text"].as_str().unwrap().ends_with("whether they are one, so both are kept"));
    assert_eq!(log["timeline"].as_array().unwrap().len(), log["entries"].as_array().unwrap().len());
}
