//! How far a doubt reaches: what it can change, and no more.

use super::*;

#[test]
fn a_steady_complete_log_does_rule_out() {
    let log = judged("steady", &[], &[("a.csv", &steady())]);
    assert_eq!(log["doubts"], serde_json::json!([]));
    for factor in [SPIKE, JUMP, NO_REST, "return_after_break"] {
        assert!(answers(&log, "absent").contains(&factor), "{factor}: {log:#}");
    }
}

/// As the site packs it: the table of all activities, their recordings, rides that cannot be read, and all the rest.
#[test]
fn a_whole_export_of_strava_rules_out() {
    let last = Day::new(2026, 11, 22).unwrap();
    let mut table = STRAVA.to_owned();
    let mut files: Vec<(String, String)> = Vec::new();
    for back in (0..80).rev() {
        let (day, number) = (last + -back, 70_000_000_080 - i64::from(back));
        let (sport, end, content) = match back % 7 {
            0 | 2 | 4 | 5 => {
                let track = gpx((21, 7), 48, 8.0, "<name>Morning Run</name><type>running</type>", 0);
                ("Run", "gpx", track.replace("2026-11-21", &day.to_string()))
            }
            1 => ("Ride", "fit", "broken".to_owned()),
            _ => continue,
        };
        let name = format!("activities/{number}.{end}");
        let row = strava_row(&format!("{day} 07:00:00"), sport, 8000, 2880, 2880);
        table += &row.replace(",,2880.0", &format!(",{name},2880.0"));
        files.push((name, content));
    }
    let plan = "<gpx><trk><type>Run</type><trkseg><trkpt lat=\"1\" lon=\"1\"/><trkpt lat=\"2\" lon=\"1\"/></trkseg></trk></gpx>";
    for (name, content) in [
        ("activities.csv", &*table),
        ("general_preferences.csv", "Date of Birth,Weight,Date Preference,Pace Zone Distance\n,,,\n"),
        ("goals.csv", "Goal Type,Activity Type,Goal,Start Date,End Date\nDistance,Run,1000.0,2026-01-01,2026-12-31\n"),
        ("memberships.csv", "Club,Date\n"),
        ("events.csv", ""),
        ("messaging.json", "[]"),
        ("media/1.jpg", "x"),
        ("routes/1.gpx", plan),
    ] {
        files.push((name.into(), content.into()));
    }
    let entries: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let path = folder("strava_export");
    std::fs::write(path.join("export.zip"), support::zip(&entries)).unwrap();
    let always = ["--complete", "--zone", "utc", "--exported", "2026-11-23"];
    let mut options = Options::parse(["--json"].iter().chain(&always).copied()).unwrap().unwrap();
    options.files = vec![path.join("export.zip")];
    let outcome = run(&options).unwrap();
    let log: Value = serde_json::from_str(&outcome.text).unwrap();
    assert_eq!(
        (&log["doubts"], &log["complete"], outcome.clean),
        (&serde_json::json!([]), &true.into(), true),
        "{log:#}"
    );
    for factor in [SPIKE, JUMP, NO_REST, "return_after_break"] {
        assert!(answers(&log, "absent").contains(&factor), "{factor}: {log:#}");
    }
    let count = |key: &str| log[key].as_array().unwrap().len();
    assert_eq!((count("entries"), count("duplicates"), count("notes")), (46, 46, 12), "{log:#}");
}

#[test]
fn a_doubt_reaches_only_what_it_can_change() {
    let cut = gpx((15, 7), 96, 16.0, "<type>running</type>", 0);
    let cut = &cut[..cut.len() / 2];
    let ride = cut.replace("running", "cycling");
    let row = |sport: &str| {
        STRAVA.to_owned()
            + &strava_row("Nov 15, 2026, 3:00:00 PM", sport, 8000, 2880, 2880)
                .replace(",,2880.0", ",activities/70000001.fit,2880.0")
    };
    let broken = "\0\0\0\0";
    let bad_row = "Running,2026-11-15 07:00:00,false,x,far,1,00:48:00,00:48:00\n";
    let days = |log: &Value| {
        let days = |doubt: &Value| [doubt["first_day"].clone(), doubt["last_day"].clone()];
        log["doubts"].as_array().unwrap().iter().map(days).collect::<Vec<_>>()
    };
    let day = ["2026-11-15", "2026-11-15"].map(Value::from);
    let table = steady();
    let bad_table = steady() + bad_row;
    let bad_ride = steady() + &bad_row.replace("Running,2026-11-15 07:00:00", "Cycling,yesterday");
    // Files besides the steady table; the days in doubt; how much is noted.
    for (name, files, doubted, noted) in [
        ("cut", &[("a.csv", &*table), ("x.gpx", cut)][..], vec![day.clone()], 0),
        ("cut_ride", &[("a.csv", &*table), ("x.gpx", &ride)], vec![], 1),
        ("broken", &[("a.csv", &*table), ("x.fit", broken)], vec![[Value::Null, Value::Null]], 0),
        ("row", &[("a.csv", &*table), ("s.csv", &row("Run")), ("70000001.fit", broken)], vec![], 1),
        ("ride_row", &[("a.csv", &*table), ("s.csv", &row("Ride")), ("70000001.fit", broken)], vec![], 1),
        ("bad_row", &[("a.csv", &*bad_table)], vec![day], 0),
        ("bad_ride", &[("a.csv", &*bad_ride)], vec![], 1),
    ] {
        let log = judged(&format!("reach_{name}"), &["--utc-offset", "0"], files);
        assert_eq!((days(&log), log["notes"].as_array().unwrap().len()), (doubted.clone(), noted), "{name}: {log:#}");
        let any = doubted.first().is_some_and(|[first, _]| first.is_null());
        assert_eq!(log["complete"], !any, "{name}");
        // It may have been far longer than those before.
        let spike = answers(&log, "absent").contains(&SPIKE);
        assert_eq!(spike, doubted.is_empty(), "{name}: {log:#}");
        let before = judged(&format!("before_{name}"), &["--utc-offset", "0", "--on", "2026-11-10"], files);
        assert_eq!(answers(&before, "absent").contains(&SPIKE), !any, "{name}: {before:#}");
    }
}

#[test]
fn one_of_two_records_settles_the_other_only_if_they_may_be_one() {
    let broken = "\0\0\0\0";
    let row = |date: &str, name: &str| {
        let named = format!(",{name},2880.0");
        STRAVA.to_owned() + &strava_row(date, "Ride", 8000, 2880, 2880).replace(",,2880.0", &named)
    };
    let ride = row("Nov 15, 2026, 3:00:00 PM", "activities/70000001.gpx");
    let by_time = row("Nov 15, 2026, 3:00:00 PM", "2026-11-15-150000.gpx");
    let earlier = row("Nov 16, 2026, 11:00:00 PM", "activities/70000001.gpx");
    let run = gpx((15, 15), 96, 16.0, "<type>running</type>", 0);
    let cut = &run[..run.len() / 2];
    // The row, the recording, whether the row settles it.
    for (name, row, file, text, settled) in [
        ("beside", &ride, "70000001.gpx", broken, true),
        ("in_its_folder", &ride, "activities/70000001.gpx", broken, true),
        ("elsewhere", &ride, "other/70000001.gpx", broken, false),
        ("time", &by_time, "2026-11-15-150000.gpx", broken, true),
        ("time_elsewhere", &by_time, "watch/2026-11-15-150000.gpx", broken, false),
        ("same_day", &ride, "70000001.gpx", cut, true),
        ("other_day", &earlier, "70000001.gpx", cut, false),
    ] {
        let files = [("a.csv", &*steady()), ("s.csv", row), (file, text)];
        let log = judged(&format!("settled_{name}"), &["--utc-offset", "0"], &files);
        assert_eq!(log["doubts"].as_array().unwrap().is_empty(), settled, "{name}: {log:#}");
        assert_eq!(answers(&log, "absent").contains(&SPIKE), settled, "{name}");
    }
    // The second track of a file is not what the row is about.
    let second = "<trk><type>running</type><trkseg/></trk>";
    let two = gpx((15, 15), 48, 8.0, "<type>cycling</type>", 0).replace("</gpx>", &format!("{second}</gpx>"));
    let log = judged(
        "settled_second",
        &["--utc-offset", "0"],
        &[("a.csv", &steady()), ("s.csv", &ride), ("70000001.gpx", &two)],
    );
    assert!(!answers(&log, "absent").contains(&SPIKE), "{log:#}");
}

#[test]
fn what_is_missing_on_one_of_three_days_reaches_no_further() {
    let run = gpx((2, 7), 48, 8.0, "<type>running</type>", 0);
    let files = [("a.csv", &*steady()), ("x.gpx", &run[..run.len() / 2])];
    let log = judged("one_of", &[], &files);
    assert_eq!(log["doubts"][0]["first_day"], "2026-11-01", "{log:#}");
    assert_eq!((&log["doubts"][0]["last_day"], &log["complete"]), (&"2026-11-03".into(), &true.into()), "{log:#}");
    // Of these three days, only the last is among the two weeks that count.
    let near = gpx((8, 7), 48, 8.0, "<type>running</type>", 0);
    let log = judged("one_of_near", &[], &[files[0], ("x.gpx", &near[..near.len() / 2])]);
    assert!(!answers(&log, "absent").contains(&SPIKE), "{log:#}");
}

#[test]
fn two_entries_that_may_be_one_hide_no_single_run() {
    let row = "Running,2026-11-12 07:00:00,false,x,2.00,1,00:12:00,00:12:00\n";
    let day_alone = "Running,2026-11-12,false,x,2.01,1,00:12:00,00:12:00\n";
    let log = judged("may_be_one", &[], &[("a.csv", &(steady() + row + day_alone))]);
    assert_eq!(log["doubts"].as_array().unwrap().len(), 1, "{log:#}");
    assert!(answers(&log, "absent").contains(&SPIKE) && !answers(&log, "absent").contains(&JUMP), "{log:#}");
}

#[test]
fn a_change_of_unit_reaches_no_further_than_comparisons_across_it() {
    let in_miles = |row: &str| row.replace(",8.00,", ",4.97,");
    let change = |(i, row): (usize, &str)| if i < 20 { in_miles(row) } else { row.to_owned() } + "\n";
    let table: String = steady().lines().enumerate().map(change).collect();
    let log = judged("unit_later", &["--on", "2026-10-01"], &[("a.csv", &table)]);
    let doubt = log["doubts"].as_array().unwrap().iter().find(|doubt| doubt["kind"] == "suspicion").unwrap();
    assert!(doubt["first_day"].is_string() && doubt["nothing_absent"] == false, "{log:#}");
}

#[test]
fn settings_named_by_hand_are_no_doubt() {
    let path = folder("by_hand");
    std::fs::write(path.join("a.csv"), steady()).unwrap();
    std::fs::write(path.join("plan.gpx"), "<gpx><rte><rtept lat=\"0\" lon=\"0\"/></rte></gpx>").unwrap();
    let outcome = call(&["a.csv", "plan.gpx", "--exported", "2026-11-23", "--json"], &path);
    let log: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert_eq!((&log["doubts"], log["notes"].as_array().unwrap().len()), (&serde_json::json!([]), 1), "{log:#}");
    assert_eq!(outcome.status.code(), Some(0));
    assert_eq!(call(&["plan.gpx"], &path).status.code(), Some(1), "nothing was read");
    // A track without times may have lost them, unless what was recorded stands beside it.
    let track = "<trk><trkseg><trkpt lat=\"0\" lon=\"0\"/><trkpt lat=\"0\" lon=\"0.1\"/></trkseg></trk>";
    std::fs::write(path.join("track.gpx"), format!("<gpx>{track}</gpx>")).unwrap();
    let run = gpx((20, 15), 48, 8.0, "<type>running</type>", 0);
    std::fs::write(path.join("both.gpx"), run.replace("</gpx>", &format!("{track}</gpx>"))).unwrap();
    for (file, doubts) in [("track.gpx", 1), ("both.gpx", 0)] {
        let outcome = call(&["a.csv", file, "--exported", "2026-11-23", "--utc-offset", "0", "--json"], &path);
        let log: Value = serde_json::from_slice(&outcome.stdout).unwrap();
        assert_eq!(
            (log["doubts"].as_array().unwrap().len(), outcome.status.code()),
            (doubts, Some(doubts as i32)),
            "{log:#}"
        );
    }
}

#[test]
fn a_flaw_is_a_doubt_only_if_it_is_grave() {
    let run = gpx((5, 7), 48, 8.0, "<type>running</type>", 0);
    let at_0 = run.replacen("lon=\"0.0014989\"", "lon=\"90\"", 1);
    assert!(run != at_0);
    // Half of it far to the east.
    let jump: String =
        run.replace("lon=\"0.05", "lon=\"9.05").replace("lon=\"0.06", "lon=\"9.06").replace("lon=\"0.07", "lon=\"9.07");
    for (name, track, doubts, notes) in [("sound", &run, 0, 0), ("at_0", &at_0, 0, 1), ("jump", &jump, 1, 0)] {
        let log = judged(&format!("flaw_{name}"), &["--utc-offset", "0"], &[("a.csv", &steady()), ("x.gpx", track)]);
        let count = |key: &str| log[key].as_array().unwrap().len();
        assert_eq!((count("doubts"), count("notes")), (doubts, notes), "{name}: {log:#}");
        assert_eq!(answers(&log, "absent").contains(&SPIKE), doubts == 0, "{name}");
    }
    // By another record of it, it is known.
    let row = STRAVA.to_owned() + &strava_row("Nov 5, 2026, 7:00:00 AM", "Run", 8000, 2880, 2880);
    let files = [("a.csv", &*steady()), ("x.gpx", &*jump), ("s.csv", &*row)];
    let log = judged("flaw_known", &["--utc-offset", "0"], &files);
    assert_eq!((&log["doubts"], log["duplicates"].as_array().unwrap().len()), (&serde_json::json!([]), 1), "{log:#}");
}

#[test]
fn what_the_log_finds_suspicious_is_in_doubt() {
    // Half a year in miles, read as kilometres.
    let in_miles = |row: &str| row.replace(",8.00,", ",4.97,");
    let table: String = steady()
        .lines()
        .enumerate()
        .map(|(i, row)| if i < 20 { in_miles(row) } else { row.to_owned() } + "\n")
        .collect();
    let log = judged("miles", &[], &[("a.csv", &table)]);
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "suspicion");
}
