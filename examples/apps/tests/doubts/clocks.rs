//! Which day it was.

use super::*;

#[test]
fn a_run_dated_in_utc_alone() {
    // 16 km at six in the evening of the 22nd on the west coast.
    let rows: String =
        (1..=22).map(|day| strava_row(&format!("Nov {day}, 2026, 3:00:00 PM"), "Run", 8000, 2880, 2880)).collect();
    let october: String =
        (1..=31).map(|day| strava_row(&format!("Oct {day}, 2026, 3:00:00 PM"), "Run", 8000, 2880, 2880)).collect();
    let last = strava_row("Nov 23, 2026, 2:00:00 AM", "Run", 16_000, 5760, 5760);
    let table = STRAVA.to_owned() + &october + &rows + &last;
    let log = judged("utc", &[], &[("activities.csv", &table)]);
    assert_eq!(answers(&log, "absent"), [""; 0]);
    rules_out_no(&log, &[SPIKE], "clock");
    for zone in [["--zone", "America/Los_Angeles"], ["--utc-offset", "-08:00"]] {
        let log = judged("utc_zone", &zone, &[("activities.csv", &table)]);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
        assert_eq!(log["doubts"], serde_json::json!([]));
    }
}

#[test]
fn summer_and_winter_have_clocks_of_their_own() {
    let rows = strava_row("Jul 10, 2026, 10:30:00 PM", "Run", 8000, 2880, 2880)
        + &strava_row("Nov 10, 2026, 10:30:00 PM", "Run", 8000, 2880, 2880);
    let log = judged("summer", &["--zone", "Europe/Berlin"], &[("activities.csv", &(STRAVA.to_owned() + &rows))]);
    assert_eq!((&log["entries"][0]["day"], &log["entries"][1]["day"]), (&"2026-07-11".into(), &"2026-11-10".into()));
}

#[test]
fn days_after_the_end_and_runs_of_the_future() {
    let last = steady().lines().last().unwrap().to_owned();
    let log = judged("end", &["--on", "2200-12-31", "--exported", "2026-11-23"], &[("a.csv", &steady())]);
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST, "return_after_break"], "after_the_last");
    let future = last.replace("2026-11-22", "2099-01-01");
    let log = judged("future", &[], &[("a.csv", &(steady() + &future + "\n"))]);
    let doubt = &log["doubts"][0];
    assert!(doubt["text"].as_str().unwrap().contains("is dated 2099-01-01, which is after 2026-11-23"), "{log:#}");
    assert!(doubt["file"].as_str().unwrap().ends_with("a.csv") && doubt["place"] == "line 48", "{doubt:#}");
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "unusable");
    let ride = future.replace("Running", "Cycling");
    let log = judged("future_ride", &[], &[("a.csv", &(steady() + &ride + "\n"))]);
    assert_eq!((&log["doubts"], log["notes"].as_array().unwrap().len()), (&serde_json::json!([]), 1), "{log:#}");
    // Without a day to judge, and without the day of the export.
    let path = folder("future_default");
    std::fs::write(path.join("a.csv"), steady() + &last.replace("2026-11-22", "2199-01-01") + "\n").unwrap();
    let mut options = Options::parse(["--json"]).unwrap().unwrap();
    options.files = vec![path];
    let log: Value = serde_json::from_str(&run(&options).unwrap().text).unwrap();
    assert_ne!(log["day"], "2199-01-01");
}

#[test]
fn an_evening_run_of_the_day_of_the_export() {
    // 16 km at six in the evening of the 22nd on the west coast.
    let row = strava_row("Nov 23, 2026, 2:00:00 AM", "Run", 16_000, 5760, 5760);
    let files = [("a.csv", steady().replace("2026-11-22 07", "2026-11-21 17")), ("s.csv", STRAVA.to_owned() + &row)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let log = judged("evening", &["--exported", "2026-11-22"], &files);
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "clock");
    assert!(!log["doubts"].to_string().contains("is dated"), "{log:#}");
    let log = judged("evening", &["--exported", "2026-11-22", "--zone", "America/Los_Angeles"], &files);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    let later = [files[0], ("s.csv", &*(STRAVA.to_owned() + &row.replace("Nov 23", "Nov 24")))];
    let log = judged("evening", &["--exported", "2026-11-22"], &later);
    assert!(log["doubts"].to_string().contains("is dated 2026-11-24, which is after 2026-11-22"), "{log:#}");
}

#[test]
fn the_zone_of_a_journey_is_not_learnt() {
    // At home until the 9th and on the 22nd. The long run of the 15th was far to the west.
    let run = |start: &str, metres, seconds| tcx("Running", metres, seconds).replace("2026-11-21T07:00:00Z", start);
    let home = (0..30).map(|i| {
        let day = Day::new(2026, 11, 9).unwrap() + -2 * i;
        (format!("{i}.tcx"), run(&format!("{day}T07:00:00+01:00"), 8000, 2880))
    });
    let away = [
        ("away.tcx".to_owned(), run("2026-11-16T04:00:00Z", 16_000, 5760)),
        ("back.tcx".to_owned(), run("2026-11-22T06:00:00+01:00", 8000, 2880)),
    ];
    let files: Vec<(String, String)> = home.chain(away).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    rules_out_no(&judged("journey", &["--on", "2026-11-15"], &files), &[SPIKE, JUMP, NO_REST], "clock");
}

#[test]
fn the_day_of_the_export_says_how_far_the_files_go() {
    let judged_late =
        |exported| judged("exported", &["--on", "2026-11-23", "--exported", exported], &[("a.csv", &steady())]);
    let log = judged_late("2026-11-23");
    assert_eq!(log["doubts"], serde_json::json!([]));
    assert!(answers(&log, "absent").contains(&SPIKE), "{log:#}");
    rules_out_no(&judged_late("2026-11-22"), &[SPIKE, JUMP, NO_REST], "after_the_last");
}

#[test]
fn a_rest_day_that_utc_fills_is_a_rest_day_in_doubt() {
    // Twice on Saturdays and never on Sundays, on the west coast. In UTC the second run is dated on Sunday.
    let last = Day::new(2026, 11, 21).unwrap();
    let rows = (0..60).filter(|back| back % 7 != 6).flat_map(|back| {
        let day = last + -back;
        let evening = (back % 7 == 0).then(|| (day + 1, "03"));
        [(day, "15")].into_iter().chain(evening)
    });
    let rows: String =
        rows.map(|(day, hour)| strava_row(&format!("{day} {hour}:00:00"), "Run", 5000, 1800, 1800)).collect();
    let table = STRAVA.to_owned() + &rows;
    let log = judged("no_rest", &["--on", "2026-11-21"], &[("activities.csv", &table)]);
    assert!(!answers(&log, "present").contains(&NO_REST), "{log:#}");
    // If the zone is UTC, the same runs leave no day of rest.
    let log = judged("no_rest", &["--on", "2026-11-21", "--utc-offset", "0"], &[("activities.csv", &table)]);
    assert!(answers(&log, "present").contains(&NO_REST), "{log:#}");
}
