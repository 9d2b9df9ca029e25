//! What is in doubt is reported and never helps to rule anything out. Each test is a log from which the program once
//! said "absent" although the run behind the pain was in its files.

mod support;

use std::path::{Path, PathBuf};

use running_hip_pain::Day;
use running_hip_pain_apps::training_log::{Options, run};
use serde_json::Value;
use support::folder;

const STRAVA: &str = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion\n";
const GARMIN: &str = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elapsed Time\n";
const GERMAN: &str = "Aktivitätstyp;Datum;Favorit;Titel;Distanz;Kalorien;Zeit;Verstrichene Zeit\n";

/// 8 km on four days of each week for two months and more up to 22 November 2026, as Garmin Connect writes it.
fn steady() -> String {
    let last = Day::new(2026, 11, 22).unwrap();
    let days = (0..80).rev().filter(|back| [0, 2, 4, 5].contains(&(back % 7))).map(|back| last + -back);
    let row = |day| format!("Running,{day} 07:00:13,false,x,8.00,1,00:48:00,00:48:00\n");
    GARMIN.to_owned() + &days.map(row).collect::<String>()
}

fn strava_row(date: &str, sport: &str, metres: u32, moving: u32, elapsed: u32) -> String {
    let km = f64::from(metres) / 1000.0;
    format!("1,\"{date}\",x,{sport},,{elapsed},{km:.2},,{elapsed}.0,{moving}.0,{metres}.0,\n")
}

/// A point a minute, the last `pause` minutes late.
fn gpx(start: (u32, u32), minutes: u32, km: f64, sport: &str, pause: u32) -> String {
    let (day, hour) = start;
    let points: String = (0..=minutes)
        .map(|minute| {
            let longitude = km / 111.194_93 * f64::from(minute) / f64::from(minutes);
            let at = hour * 60 + minute + if 2 * minute > minutes { pause } else { 0 };
            let time = format!("2026-11-{day:02}T{:02}:{:02}:00Z", at / 60, at % 60);
            format!("<trkpt lat=\"0\" lon=\"{longitude:.7}\"><time>{time}</time></trkpt>")
        })
        .collect();
    format!("<gpx version=\"1.1\"><trk>{sport}<trkseg>{points}</trkseg></trk></gpx>")
}

fn tcx(sport: &str, metres: u32, seconds: u32) -> String {
    let start = "2026-11-21T07:00:00Z";
    format!(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"{sport}\"><Id>{start}</Id><Lap StartTime=\"{start}\">\
         <TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{metres}</DistanceMeters></Lap></Activity>\
         </Activities></TrainingCenterDatabase>"
    )
}

/// What the program makes of these files, judged on 22 November and declared complete.
#[track_caller]
fn judged(name: &str, arguments: &[&str], files: &[(&str, &str)]) -> Value {
    let path = folder(name);
    for (file, text) in files {
        let file = path.join(file);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let always = ["--json", "--complete", "--on", "2026-11-22", "--exported", "2026-11-23"];
    let mut options = Options::parse(always.iter().chain(arguments).copied()).unwrap().unwrap();
    options.files = vec![path];
    serde_json::from_str(&run(&options).unwrap().text).unwrap()
}

fn answers<'a>(log: &'a Value, answer: &str) -> Vec<&'a str> {
    log["case"][answer].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

const SPIKE: &str = "single_session_distance_spike";
const JUMP: &str = "weekly_mileage_spike";
const NO_REST: &str = "no_rest_days";

#[track_caller]
fn rules_out_no(log: &Value, factors: &[&str], doubt: &str) {
    for factor in factors {
        assert!(!answers(log, "absent").contains(factor), "{factor}: {log:#}");
    }
    let kinds: Vec<&str> =
        log["doubts"].as_array().unwrap().iter().filter_map(|doubt| doubt["kind"].as_str()).collect();
    assert!(kinds.contains(&doubt), "{kinds:?}");
    let reaches_all = log["doubts"].as_array().unwrap().iter().any(|doubt| doubt["nothing_absent"] == true);
    assert_eq!((&log["said_complete"], &log["complete"]), (&true.into(), &(!reaches_all).into()));
}

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
    let second =
        "<trk><type>running</type><trkseg><trkpt lat=\"x\"><time>2026-11-15T18:00:00Z</time></trkpt></trkseg></trk>";
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
    let near = gpx((14, 7), 48, 8.0, "<type>running</type>", 0);
    let log = judged("one_of_near", &[], &[files[0], ("x.gpx", &near[..near.len() / 2])]);
    assert!(!answers(&log, "absent").contains(&SPIKE), "{log:#}");
}

#[test]
fn two_entries_that_may_be_one_hide_no_single_run() {
    let row = "Running,2026-11-12 07:00:00,false,x,8.00,1,00:48:00,00:48:00\n";
    let day_alone = "Running,2026-11-12,false,x,8.01,1,00:48:00,00:48:00\n";
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
fn programs_get_metres_whatever_the_runner_counts_in() {
    let row = "Running,2026-11-12 07:00:00,false,x,80.00,1,00:10:00,00:10:00\n";
    let log = judged("metric", &["--miles"], &[("a.csv", &(steady() + row))]);
    let doubts = log["doubts"].to_string();
    assert!(doubts.contains("128748 m") && !doubts.contains("80.00 mi"), "{doubts}");
}

#[test]
fn no_distance_is_not_0_metres() {
    let row = "Treadmill Running,2026-11-12 07:00:00,false,x,0.00,1,00:48:00,00:48:00\n";
    let log = judged("no_metres", &[], &[("a.csv", &(steady() + row))]);
    let entries = log["entries"].as_array().unwrap();
    assert!(entries.iter().any(|entry| entry["metres"].is_null()) && entries.iter().all(|entry| entry["metres"] != 0));
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

#[test]
fn rides_alone_are_no_failure() {
    let path = folder("rides");
    std::fs::write(path.join("a.csv"), steady().replace("Running", "Cycling")).unwrap();
    let outcome = call(&["--exported", "2026-11-23"], &path);
    let text = String::from_utf8(outcome.stdout).unwrap();
    assert!(text.contains("There is no run to work with."), "{text}");
    assert_eq!(outcome.status.code(), Some(0));
}

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
fn a_sport_that_is_not_stated_is_not_guessed() {
    let ultra = gpx((21, 6), 720, 60.0, "", 0);
    let coffee = gpx((21, 6), 96, 16.0, "", 60);
    for (name, track) in [("ultra", &ultra), ("coffee", &coffee), ("other", &tcx("Other", 16_000, 5760))] {
        let log = judged(name, &["--utc-offset", "0"], &[("a.csv", &steady()), ("track.gpx", track)]);
        rules_out_no(&log, &[SPIKE, JUMP], "sport");
        let log =
            judged(name, &["--utc-offset", "0", "--untyped", "run"], &[("a.csv", &steady()), ("track.gpx", track)]);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    }
    // One by its name alone.
    let named = coffee.replace("<trkseg>", "<name>Coffee run</name><trkseg>");
    let files = [("a.csv", steady()), ("track.gpx", named), ("other.gpx", gpx((5, 18), 100, 30.0, "", 0))];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let log = judged("named", &["--utc-offset", "0", "--untyped", "*RUN=run"], &files);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    assert_eq!(log["doubts"].as_array().unwrap().len(), 1, "{log:#}");
    // Sixty minutes of standing in a café are not running.
    let log = judged("moving", &["--untyped", "run"], &[("track.gpx", &coffee)]);
    let seconds = log["entries"][0]["seconds"].as_u64().unwrap();
    assert!((95 * 60..=97 * 60).contains(&seconds), "{seconds}");
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
fn a_commute_that_may_have_been_ridden_is_no_baseline() {
    let row = "Running,2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n";
    let commute = gpx((5, 18), 100, 30.0, "", 0);
    let files = [("a.csv", steady() + row), ("b.gpx", commute)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert!(answers(&judged("commute", &["--utc-offset", "0"], &files), "present").contains(&SPIKE));
}

#[test]
fn a_run_in_german_words() {
    let rows: String = (1..=60)
        .map(|i| {
            let (month, day) = if i <= 31 { (10, i) } else { (11, i - 31) };
            format!("Laufen;2026-{month}-{day:02} 07:00:00;false;x;8,00;1.020;00:48:00;00:48:00\n")
        })
        .take(51)
        .collect();
    for (name, last) in [
        ("strasse", "Straßenlauf;2026-11-21 07:00:00;false;x;16,00;1.020;01:36:00;01:36:00\n"),
        ("bahn", "Bahnlauf;2026-11-21 07:00:00;false;x;16.000;1.020;01:36:00;01:36:00\n"),
    ] {
        let log = judged(name, &[], &[("a.csv", &(GERMAN.to_owned() + &rows + last))]);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    }
}

#[test]
fn a_run_on_a_track_in_kilometres_is_refused() {
    let row = "Track Running,2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n";
    rules_out_no(&judged("track", &[], &[("a.csv", &(steady() + row))]), &[SPIKE, JUMP, NO_REST], "unusable");
}

#[test]
fn words_that_are_not_known() {
    for sport in ["Push/Run", "Brunch", "Bieganie", "Multisport"] {
        let row = format!("{sport},2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n");
        let log = judged("words", &[], &[("a.csv", &(steady() + &row))]);
        rules_out_no(&log, &[SPIKE, JUMP], "sport");
        // A day two months ago does not get in the way.
        let early = row.replace("2026-11-21", "2026-09-05");
        let log = judged("words_early", &[], &[("a.csv", &(steady() + &early))]);
        assert!(answers(&log, "absent").contains(&SPIKE), "{log:#}");
    }
}

#[test]
fn a_table_in_another_language_is_not_passed_over() {
    let polish = "Typ aktywności,Data,Ulubione,Tytuł,Dystans,Kalorie,Czas\nBieganie,2026-11-21 07:00:00,false,x,\"16,00\",1,01:36:00\n";
    let log = judged("polish", &[], &[("steady.csv", &steady()), ("activities.csv", polish)]);
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST, "return_after_break"], "unusable");
    assert_eq!(log["passed_over"], 0);
    let french = "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée\nCourse à pied,2026-11-21 07:00:00,false,x,\"16,00\",1,01:36:00\n";
    let log = judged("french", &[], &[("steady.csv", &steady()), ("activities.csv", french)]);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
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
fn what_was_lost_is_said_beside_the_case() {
    let path = folder("case");
    std::fs::write(path.join("a.csv"), steady() + "Running,yesterday,false,x,8.00,1,00:48:00,00:48:00\n").unwrap();
    let outcome = call(&["--case", "--complete", "--exported", "2026-11-23"], &path);
    let error = String::from_utf8(outcome.stderr).unwrap();
    assert!(error.contains("date is `yesterday`") && error.contains("in spite of --complete"), "{error}");
    let case: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert!(case.get("absent").is_none(), "{case:#}");
}

#[test]
fn without_a_run_programs_still_get_json() {
    let path = folder("no_run");
    std::fs::write(path.join("broken.fit"), "x").unwrap();
    for output in ["--json", "--case"] {
        let outcome = call(&[output, "broken.fit"], &path);
        let value: Value = serde_json::from_slice(&outcome.stdout).unwrap();
        assert!(value.is_object());
        assert_eq!(outcome.status.code(), Some(1));
    }
}

#[test]
fn a_folder_without_a_run_says_so() {
    let path = folder("nothing");
    let outcome = call(&["--case"], &path);
    assert_eq!(outcome.status.code(), Some(1));
    assert_eq!(String::from_utf8(outcome.stderr).unwrap(), "There is no run to work with.\n");
}

#[test]
fn a_recording_in_a_format_that_is_not_read() {
    for (file, text) in [
        ("2026-11-21.hrm", "[Params]\nDate=20261121"),
        ("exercise-0.json", "[{\"activityName\": \"Run\", \"startTime\": \"11/21/26 07:30:00\"}]"),
        ("log.ods", "x"),
    ] {
        let log = judged("unread", &[], &[("a.csv", &steady()), (file, text)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST, "return_after_break"], "unusable");
        assert!(log["doubts"][0]["text"].as_str().unwrap().contains(", which is not read; "), "{log:#}");
    }
}

#[test]
fn what_is_passed_over_is_said_and_a_log_of_another_site_is_not() {
    let path = folder("other_site");
    std::fs::write(path.join("a.csv"), steady()).unwrap();
    std::fs::write(path.join("sport-profiles-1.json"), "{\"sport\": \"RUNNING\"}").unwrap();
    std::fs::write(path.join("bikes.csv"), "Bike Name,Bike Brand\nx,y\n").unwrap();
    for output in ["--case", "--json"] {
        let outcome = call(&[output, "--exported", "2026-11-23"], &path);
        let error = String::from_utf8(outcome.stderr).unwrap();
        assert!(error.starts_with("Passed over: 2 files"), "{error}");
        assert_eq!(outcome.status.code(), Some(0));
    }
    for (header, row) in [("Datum,Sport,Km", "2026-11-21,Laufen,16"), ("Fecha;Distancia", "21/11/2026;16")] {
        let table = format!("{header}\n{row}\n");
        let log = judged("other_table", &[], &[("a.csv", &steady()), ("runs.csv", &table)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "unusable");
    }
}

#[test]
fn tables_that_are_not_known() {
    for (name, table) in [
        ("a1.csv", "Workout Timestamp,Discipline,Distance (km)\n2026-11-18 07:00 (CET),Running,20.0\n"),
        ("a2.csv", "Type,Start,End,Distance (km)\nRun,2026-11-18 07:00,2026-11-18 08:40,20.0\n"),
        ("a3.csv", "Jour,Kilomètres,Durée\n18/11/2026,20,1:40:00\n"),
        ("a4.csv", "When,Km,Time\n2026-11-18,20.0,1:40:00\n"),
        ("a5.csv", "Tabelle 1\nDatum,Distanz,Dauer\n18.11.2026,20,1:40:00\n"),
        ("a6.csv", "Datum;Distanz;Dauer\n18. Nov;20;1:40:00\n"),
    ] {
        let log = judged("unknown_tables", &[], &[("a.csv", &steady()), (name, table)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "unusable");
        std::fs::remove_file(folder("unknown_tables").join(name)).ok();
    }
    let sums =
        format!("{GARMIN}Running,2026-11-18 07:00:13,false,x,8.00,1,00:48:00,00:48:00\nSummary,--,,,416.00,,,\n");
    for (name, table) in [
        ("b1.csv", "Shoe,Date bought,Distance\nX,2026-11-01,123.4\n"),
        ("b2.csv", "Date,Amount,Text\n2026-11-01,12.00,Running shop\n"),
        ("b3.csv", &sums),
    ] {
        let log = judged(&format!("no_doubt_{name}"), &[], &[("a.csv", &steady()), (name, table)]);
        assert!(answers(&log, "absent").contains(&SPIKE), "{log:#}");
    }
}

#[test]
fn the_answers_are_those_of_the_case() {
    let row = "Running,yesterday,false,x,8.00,1,00:48:00,00:48:00\n";
    let log = judged("answers", &[], &[("a.csv", &(steady() + row))]);
    let own = log["load"]["answers"].as_object().unwrap();
    assert!(own.len() == 4 && own.values().all(|answer| answer == "unknown"), "{own:?}");
    let log = judged("answers_steady", &[], &[("a.csv", &steady())]);
    assert_eq!(log["load"]["answers"][SPIKE], "absent", "{log:#}");
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

#[test]
fn a_picture_never_costs_a_file_or_the_text() {
    let path = folder("overwrite");
    let mine = path.join("mine.csv");
    std::fs::write(&mine, steady()).unwrap();
    let before = std::fs::read(&mine).unwrap();
    // By its own name, and in a folder that is read.
    for input in ["mine.csv", "."] {
        let outcome = call(&[input, "--exported", "2026-11-23", "--svg", "./mine.csv"], &path);
        assert_eq!((outcome.status.code(), &std::fs::read(&mine).unwrap()), (Some(2), &before), "{input}");
    }
    assert_eq!(call(&[".", "--exported", "2026-11-23", "--svg", "new.svg"], &path).status.code(), Some(0));
    assert_eq!(call(&[".", "--exported", "2026-11-23", "--svg", "new.svg"], &path).status.code(), Some(0), "again");
    // The default picture cannot be written if a folder has its name.
    std::fs::create_dir(path.join("training_log.svg")).unwrap();
    let outcome = call(&["mine.csv", "--exported", "2026-11-23"], &path);
    assert!(String::from_utf8(outcome.stdout).unwrap().contains("Your runs up to 2026-11-22"));
    assert!(String::from_utf8(outcome.stderr).unwrap().contains("the picture was not written"));
    assert_eq!(outcome.status.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let program = env!("CARGO_BIN_EXE_training_log");
    let status = std::process::Command::new(program).arg("--json").stdout(full).output().unwrap().status;
    assert_eq!(status.code(), Some(2));
}

fn call(arguments: &[&str], folder: &Path) -> std::process::Output {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_training_log"));
    let files = if arguments.iter().any(|argument| argument.contains('.')) { &[][..] } else { &["."] };
    std::process::Command::new(program).args(arguments).args(files).current_dir(folder).output().unwrap()
}
