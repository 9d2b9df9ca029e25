//! The program as a whole: several files, one log.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use running_hip_pain::wire::CaseInput;
use running_hip_pain_apps::training_log::{Options, run};
use serde_json::Value;
use support::{bundled, folder, gzip, zip};

const STRAVA: &str = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion\n";

/// A run at 10:00 UTC, as a row of Strava's table.
fn strava_row(day: &str, number: u64, metres: u32, file: &str) -> String {
    let km = f64::from(metres) / 1000.0;
    format!("{number},\"{day}, 10:00:00 AM\",Run,Run,,3700,{km:.2},{file},3700.0,3600.0,{metres}.0,6\n")
}

fn gpx(day: &str, hour: u32, sport: &str) -> Vec<u8> {
    let points: String = (0..=60)
        .map(|minute| {
            let longitude = f64::from(minute) * 0.0015;
            format!(
                "<trkpt lat=\"0\" lon=\"{longitude:.4}\"><time>{day}T{:02}:{:02}:00Z</time></trkpt>",
                hour + minute / 60,
                minute % 60
            )
        })
        .collect();
    format!("<gpx version=\"1.1\"><trk>{sport}<trkseg>{points}</trkseg></trk></gpx>").into_bytes()
}

fn options(arguments: &[&str], files: &[&Path]) -> Options {
    let mut options = Options::parse(arguments.iter().copied()).unwrap().unwrap();
    options.files = files.iter().map(PathBuf::from).collect();
    options
}

#[track_caller]
fn json(arguments: &[&str], files: &[&Path]) -> Value {
    // The result must not depend on the clock of this machine.
    let outcome = run(&options(&[&["--json", "--exported", "2026-11-23"], arguments].concat(), files)).unwrap();
    serde_json::from_str(&outcome.text).unwrap()
}

fn program(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_training_log")).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn a_bulk_export_holds_each_run_twice_and_counts_it_once() {
    let path = folder("bulk_export");
    let mut table = STRAVA.to_owned();
    table += &strava_row("Nov 20, 2026", 8_228_026_758, 10_000, "activities/8228026758.gpx.gz");
    table += &strava_row("Nov 22, 2026", 8_228_026_999, 10_010, "activities/8228026999.gpx");
    let recording = gzip(&gpx("2026-11-20", 10, ""));
    let entries: [(&str, &[u8]); 5] = [
        ("activities.csv", table.as_bytes()),
        ("activities/8228026758.gpx.gz", &recording),
        ("activities/8228026999.gpx", &gpx("2026-11-22", 10, "<type>running</type>")),
        ("bikes.csv", b"Bike Name,Bike Brand\n"),
        ("media/1.jpg", b"x"),
    ];
    std::fs::write(path.join("export.zip"), zip(&entries)).unwrap();
    let unpacked = path.join("unpacked");
    for (name, bytes) in entries {
        let file = unpacked.join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let archive = path.join("export.zip");
    for files in [&[archive.as_path()][..], &[&unpacked], &[&archive, &unpacked], &[&unpacked, &archive, &archive]] {
        let log = json(&[], files);
        assert_eq!(
            log["doubts"].as_array().unwrap().iter().filter(|doubt| doubt["kind"] == "unusable").count(),
            0,
            "{log:#}"
        );
        assert_eq!(log["timeline"].as_array().unwrap().len(), 2, "{log:#}");
        assert_eq!(log["timeline"][1]["metres"], 10_010);
        assert_eq!(log["entries"][0]["sport"], "run");
    }
}

#[test]
fn a_ride_in_the_table_is_a_ride_in_its_recording_that_does_not_say() {
    let path = folder("ride");
    let row = strava_row("Nov 20, 2026", 8_228_026_758, 10_000, "").replace("Run,Run", "Commute,Ride");
    std::fs::write(path.join("activities.csv"), STRAVA.to_owned() + &row).unwrap();
    std::fs::write(path.join("phone.gpx"), gpx("2026-11-20", 10, "")).unwrap();
    let log = json(&[], &[&path]);
    assert_eq!((&log["entries"], &log["others"]["Ride"]), (&serde_json::json!([]), &1.into()), "{log:#}");
    let outcome = run(&options(&[], &[&path])).unwrap();
    assert!(outcome.text.contains("There is no run to work with."), "{}", outcome.text);
    assert!(outcome.picture.is_none());
}

#[test]
fn the_order_of_files_does_not_matter() {
    let path = folder("order");
    let files = [
        "made_up_activities.csv",
        "real/triathlon.fit.gz",
        "real/garmin_fenix_6_run.tcx.gz",
        "real/garmin_connect_run.gpx.gz",
    ];
    let copy = path.join("copy.csv");
    std::fs::copy(bundled(files[0]), &copy).unwrap();
    let forward: Vec<PathBuf> = files.iter().map(|file| bundled(file)).chain([copy]).collect();
    let forward: Vec<&Path> = forward.iter().map(PathBuf::as_path).collect();
    let backward: Vec<&Path> = forward.iter().rev().copied().collect();
    let (a, b) = (json(&[], &forward), json(&[], &backward));
    for part in ["day", "entries", "load", "timeline", "case", "duplicates", "others", "doubts"] {
        assert_eq!(a[part], b[part], "{part}");
    }
    assert_eq!(a["duplicates"].as_array().unwrap().len(), 108);
}

#[test]
fn a_bad_file_does_not_stop_the_others() {
    let path = folder("one_bad");
    std::fs::write(path.join("empty.fit"), b"").unwrap();
    std::fs::write(path.join("cut.fit"), &std::fs::read(bundled("real/garmin_fenix_5_run.fit")).unwrap()[..900])
        .unwrap();
    std::fs::write(path.join("good.gpx"), gpx("2026-11-20", 10, "<type>running</type>")).unwrap();
    let output = program(&[".", "--complete", "--exported", "2026-11-23"], &path);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("- ./cut.fit, byte 900: ends too early: 4697 bytes are missing; copy it "), "{text}");
    assert!(text.contains("\n- ./empty.fit: is empty; export it again\n"), "{text}");
    assert!(text.contains("in spite of --complete"), "{text}");
    assert!(text.contains("20 Nov") || text.contains("2026-11-20"), "{text}");
    assert!(path.join("training_log.svg").exists());
}

#[test]
fn exit_codes() {
    let path = folder("exit_codes");
    let code = |arguments: &[&str]| program(arguments, &path).status.code();
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--help"]), Some(0));
    assert_eq!(code(&["nowhere.fit"]), Some(1));
    assert_eq!(code(&["--nonsense"]), Some(2));
    assert_eq!(code(&["--svg", "no/such/folder.svg"]), Some(2));
}

#[test]
fn the_case_is_ready_to_be_filled_in() {
    let outcome = run(&options(&["--case", "--complete"], &[])).unwrap();
    let case: Value = serde_json::from_str(&outcome.text).unwrap();
    assert_eq!(case["present"][0], "single_session_distance_spike", "{case:#}");
    assert!(case["from_log"].as_array().unwrap().contains(&case["present"][0]));
    let input: CaseInput = serde_json::from_str(&outcome.text).unwrap();
    input.check().unwrap();
}

#[test]
fn the_spike_names_its_run() {
    let log = json(&["--on", "2026-08-10"], &[]);
    let spike = &log["load"]["spike"]["known"];
    assert_eq!(
        (&spike["length"], &spike["longest_before"], &spike["band"]),
        (&16_500.into(), &12_500.into(), &"moderate".into())
    );
    let entry = &log["entries"][spike["entry"].as_u64().unwrap() as usize];
    assert_eq!((&entry["day"], &entry["file"]), (&"2026-08-09".into(), &"made_up_activities.csv".into()));
}

#[test]
fn everything_printed_fits_80_columns_and_the_chart_is_plain() {
    let path = folder("columns");
    std::fs::write(path.join("broken.fit"), b"x").unwrap();
    std::fs::write(path.join("late.gpx"), gpx("2026-11-20", 22, "")).unwrap();
    let calls = [
        &["--weeks", "520"][..],
        &["--miles"],
        &["--on", "2017-07-30"],
        &["--weeks", "4"],
        &["--complete"],
        &["--help"],
        &[".", "--complete", "--exported", "2026-11-23"],
        &["late.gpx", "--untyped", "run", "--exported", "2026-11-23"],
        &[".", "--case"],
    ];
    for arguments in calls {
        let output = program(arguments, &path);
        let texts = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        if let Some((_, chart)) = texts[0].split_once("The runs from") {
            assert!(chart.split("The picture is in").next().unwrap().is_ascii(), "{chart}");
        }
        for text in texts {
            for line in text.lines() {
                assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
            }
        }
    }
}

#[test]
fn the_picture_is_sound_and_says_what_it_shows() {
    let path = folder("picture");
    for arguments in
        [&[][..], &["--weeks", "520"], &["--on", "2026-05-05"], &["--on", "1999-01-01"], &["--on", "2200-12-31"]]
    {
        assert_eq!(program(&[arguments, &["--svg", "log.svg"]].concat(), &path).status.code(), Some(0));
        let svg = std::fs::read_to_string(path.join("log.svg")).unwrap();
        let mut reader = quick_xml::Reader::from_str(&svg);
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Eof => break,
                quick_xml::events::Event::Start(element) | quick_xml::events::Event::Empty(element) => {
                    // Not every program that draws it reads styles.
                    let shape = ["circle", "rect", "line", "path", "polygon", "text"]
                        .iter()
                        .any(|shape| element.name().as_ref() == shape.as_bytes());
                    let mut colours = ["fill", "stroke"].map(|name| element.try_get_attribute(name).unwrap());
                    let named = |value: &[u8]| value.starts_with(b"#");
                    assert!(!shape || colours.iter_mut().flatten().any(|colour| named(&colour.value)), "{element:?}");
                    for attribute in element.attributes() {
                        let value = String::from_utf8(attribute.unwrap().value.into_owned()).unwrap();
                        assert!(!value.contains("NaN") && !value.contains("inf"), "{value}");
                    }
                }
                _ => {}
            }
        }
        assert!(svg.contains("<title") && svg.contains("<desc"), "for screen readers");
        assert!(!svg.contains("var("), "a program that knows no variables draws it in black");
    }
    program(&["--svg", "log.svg"], &path);
    let svg = std::fs::read_to_string(path.join("log.svg")).unwrap();
    assert!(svg.contains("22 Nov: 2.20×") && svg.contains("22 Nov 2026: 21.1 km, 2.20 times the longest before."));
}

#[test]
fn a_late_run_is_on_the_day_of_the_clock_on_the_wall() {
    let path = folder("late");
    std::fs::write(path.join("late.gpx"), gpx("2026-11-20", 22, "<type>running</type>")).unwrap();
    assert_eq!(json(&[], &[&path])["day"], "2026-11-20");
    assert_eq!(json(&["--zone", "Europe/Helsinki"], &[&path])["day"], "2026-11-21");
}
