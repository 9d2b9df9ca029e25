//! What is in doubt is reported and never helps to rule anything out. Each test is a log from which the program once
//! said "absent" although the run behind the pain was in its files.

mod clocks;
mod output;
mod passed_over;
mod reach;
mod records;
mod sports;
#[path = "../support/mod.rs"]
mod support;

use running_hip_pain::Day;
use running_hip_pain_apps::training_log::{Options, run};
use serde_json::Value;
use std::path::{Path, PathBuf};
use support::folder;
const STRAVA: &str = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion\n";
const GARMIN: &str = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elapsed Time\n";

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

fn call(arguments: &[&str], folder: &Path) -> std::process::Output {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_training_log"));
    let files = if arguments.iter().any(|argument| argument.contains('.')) { &[][..] } else { &["."] };
    std::process::Command::new(program).args(arguments).args(files).current_dir(folder).output().unwrap()
}
