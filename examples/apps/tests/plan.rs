//! The days of a plan: what is printed, what is written, and what is refused.

mod support;

use std::path::Path;
use std::process::Output;

use running_hip_pain::Day;
use running_hip_pain_apps::calendar_files::Earlier;
use running_hip_pain_apps::plan::{Options, Outcome, run};
use running_hip_pain_apps::program::Failure;
use serde_json::Value;
use support::folder;

/// 2026-11-28, a Saturday.
const NOW: u64 = 1_795_867_200;
const DAY: u64 = 86_400;

const EMERGENCY: &str = r#"{"version":1,"age":29,"present":["saddle_numbness","pain_low_back"]}"#;
const OPEN: &str = r#"{"version":1,"age":40,"sex":"male","present":["pain_lateral_hip"]}"#;
/// Seen today, and running is stopped.
const URGENT: &str = r#"{"version":1,"age":30,"sex":"male","present":["pain_groin","limp","pain_at_rest"]}"#;

#[track_caller]
fn outcome_at(arguments: &[&str], now: u64) -> Outcome {
    run(&Options::parse(arguments).unwrap().unwrap(), now).unwrap()
}

#[track_caller]
fn text(arguments: &[&str]) -> String {
    let outcome = outcome_at(arguments, NOW);
    assert_eq!(outcome.notes, [""; 0]);
    outcome.text
}

#[track_caller]
fn error(arguments: &[&str]) -> String {
    match run(&Options::parse(arguments).unwrap().unwrap(), NOW) {
        Err(Failure::Call(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The lines of a day, without its name.
fn day<'a>(text: &'a str, day: &str) -> &'a str {
    let from = text.find(&format!(" {day}: ")).or_else(|| text.find(&format!(" {day}:\n"))).unwrap();
    let rest = &text[from + day.len() + 3..];
    let is_end = |line: &str| !line.starts_with("        ");
    let first = rest.find('\n').unwrap_or(rest.len());
    let more: usize = rest[first..].split_inclusive('\n').skip(1).take_while(|line| !is_end(line)).map(str::len).sum();
    &rest[..(first + 1 + more).min(rest.len())]
}

#[test]
fn how_soon_and_whether_to_run_come_before_the_days() {
    let text = text(&[]);
    assert!(text.starts_with("A bundled case: "), "{text}");
    let order = ["BOOK A VISIT: ", "Running: ", "The plan begins on Monday 2026-11-30", "Week 1\n", "Pain limits: "];
    let places: Vec<usize> = order.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("{part}"))).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("by the clock of this machine"), "{text}");
    assert!(text.contains("Help at once"), "{text}");
    assert!(text.contains("How far you have run lately is not known"), "{text}");
    assert!(day(&text, "2026-11-30").contains("6 × (run 1 min, walk 4 min)"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn the_first_monday_after_today_is_the_first_day() {
    for (now, first) in [(NOW, "2026-11-30"), (NOW + DAY, "2026-11-30"), (NOW + 2 * DAY, "2026-12-07")] {
        let text = outcome_at(&[], now).text;
        assert!(text.contains(&format!("The plan begins on Monday {first}, next Monday")), "{text}");
        assert!(text.contains(&format!("    Monday {first}:")), "{text}");
    }
    let text = text(&["--start", "2027-01-06"]);
    assert!(text.contains("Wednesday 2027-01-06:") && !text.contains("clock"), "{text}");
    let options = Options::default();
    assert!(matches!(run(&options, DAY), Err(Failure::Call(error)) if error.contains("--start DAY")));
}

#[test]
fn what_the_options_ask_for_is_in_the_days() {
    let run = |arguments: &[&str]| text(&[&["--start", "2026-11-30"], arguments].concat());
    let free = run(&["--free", "sat,sunday", "--weeks", "1"]);
    assert_eq!(day(&free, "2026-12-05"), "rest\n");
    assert_eq!(day(&free, "2026-12-06"), "rest\n");
    assert!(!free.contains("Week 2"), "{free}");
    assert!(run(&["--weeks", "4"]).contains("Week 4\n"));
    let longest = run(&["--longest", "12000"]);
    assert!(day(&longest, "2026-11-30").contains(" km"), "{longest}");
    assert!(!longest.contains("How far you have run lately is not known"), "{longest}");
    let stage = run(&["--stage", "walk_run_5"]);
    assert!(day(&stage, "2026-11-30").contains("4 × (run 6 min, walk 1.5 min)"), "{stage}");
    assert!(!stage.contains("How far you have run lately is not known"), "{stage}");
    let race = run(&["--stage", "build", "--longest", "12000", "--race", "2026-12-13"]);
    assert!(day(&race, "2026-12-13").contains("race"), "{race}");
    assert!(run(&["--race", "2027-12-13"]).contains("- race: not on these days"));
}

#[test]
fn whoever_must_be_seen_first_gets_the_reason_and_no_days() {
    let path = folder("plan_withheld");
    let case = |name: &str, text: &str| {
        let file = path.join(name);
        std::fs::write(&file, text).unwrap();
        file.display().to_string()
    };
    let files = ["a.ics", "a.fit", "a.txt"].map(|name| path.join(name).display().to_string());
    for (name, text, said) in [
        ("emergency.json", EMERGENCY, "EMERGENCY: "),
        ("urgent.json", URGENT, "TODAY: "),
        ("open.json", OPEN, "some safety questions are"),
    ] {
        let case = case(name, text);
        let arguments =
            [&case, "--stage", "walk_run_1", "--ics", &files[0], "--fit", &files[1], "--intervals", &files[2]];
        let outcome = outcome_at(&arguments, NOW);
        assert!(outcome.text.contains(said), "{}", outcome.text);
        for no_days in ["Week 1", "2026-", "visit: ", " min, "] {
            assert!(!outcome.text.contains(no_days), "{no_days}: {}", outcome.text);
        }
        assert!(outcome.files.is_empty());
        assert_eq!(outcome.notes.len(), 4, "{:?}", outcome.notes);
        assert!(outcome.notes[0].starts_with("--stage was not used"), "{:?}", outcome.notes);
        assert!(outcome.notes[1..].iter().all(|note| note.ends_with("because the plan is withheld")));

        let json: Value = serde_json::from_str(&outcome_at(&[&case, "--json"], NOW).text).unwrap();
        assert!(json["schedule"].is_null() && !json["withheld"].as_array().unwrap().is_empty(), "{json:#}");
    }
    let emergency = outcome_at(&[&case("emergency.json", EMERGENCY)], NOW).text;
    assert!(emergency.starts_with("EMERGENCY: ") && emergency.lines().count() < 15, "{emergency}");
}

#[test]
fn json_has_the_days_and_how_soon() {
    let json: Value = serde_json::from_str(&text(&["--json", "--weeks", "3"])).unwrap();
    assert_eq!((&json["urgency"], &json["running"]), (&"routine".into(), &"reduced".into()));
    assert_eq!(json["start"], serde_json::json!({ "day": "2026-11-30", "by_clock": true }));
    assert!(json["withheld"].is_null());
    assert_eq!(json["schedule"]["days"].as_array().unwrap().len(), 21);
    assert_eq!(json["schedule"]["days"][0]["sessions"][0]["stage"], "walk_run_1");
    let json: Value = serde_json::from_str(&text(&["--json", "--start", "2026-12-01"])).unwrap();
    assert_eq!(json["start"], serde_json::json!({ "day": "2026-12-01", "by_clock": false }));
}

/// Writes what came out, as the program does.
fn write(outcome: &Outcome) {
    for file in &outcome.files {
        std::fs::write(&file.path, &file.content).unwrap();
    }
}

#[test]
fn a_calendar_that_is_there_is_brought_up_to_date() {
    let path = folder("plan_calendar");
    let file = path.join("me.ics");
    let name = file.display().to_string();
    let written = || std::fs::read_to_string(&file).unwrap();
    let earlier = || Earlier::read(&written()).unwrap();
    let options = ["--start", "2026-11-30", "--ics", &name];

    let outcome = outcome_at(&options, NOW);
    assert_eq!(outcome.files.len(), 1);
    assert!(outcome.files[0].what.starts_with("The calendar (") && !outcome.files[0].what.contains("cancelled"));
    write(&outcome);
    let first_day = Day::new(2026, 11, 30).unwrap();
    let first = earlier();
    assert_eq!(first.sequence, 0);
    assert!(first.slots.iter().all(|slot| slot.day >= first_day));

    let again = outcome_at(&options, NOW + DAY);
    assert!(again.files.is_empty());
    assert!(again.notes[0].ends_with("me.ics was not written, because nothing in it has changed"), "{:?}", again.notes);

    let changed = outcome_at(&[&options[..], &["--free", "mon"]].concat(), NOW + DAY);
    assert!(changed.files[0].what.contains("of them cancelled"), "{}", changed.files[0].what);
    write(&changed);
    let second = earlier();
    assert_eq!((second.sequence, &second.plan), (1, &first.plan));
    assert!(first.slots.iter().all(|slot| second.slots.contains(slot)), "kept or cancelled");
    assert!(written().contains("STATUS:CANCELLED"));

    // A week later all of the first week is past, and what was cancelled before stays so.
    write(&outcome_at(&[&options[..], &["--free", "mon"]].concat(), NOW + 9 * DAY));
    let third = earlier();
    assert!(third.slots.iter().all(|slot| slot.day >= first_day + 7), "{third:?}");
    assert!(written().contains("STATUS:CANCELLED"));

    // The plan is withheld by now: nothing of it must stay in a calendar.
    let case = path.join("case.json");
    std::fs::write(&case, URGENT).unwrap();
    let withheld = outcome_at(&[&case.display().to_string(), "--ics", &name], NOW + 9 * DAY);
    write(&withheld);
    let text = written();
    assert!(text.contains("BEGIN:VEVENT"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), text.matches("\r\nSTATUS:CANCELLED\r\n").count());
    assert_eq!(earlier().plan, first.plan);
}

#[test]
fn a_plan_has_the_same_name_in_any_file() {
    let path = folder("plan_names");
    let of = |arguments: &[&str], name: &str| {
        let file = path.join(name).display().to_string();
        let outcome = outcome_at(&[arguments, &["--ics", &file]].concat(), NOW);
        Earlier::read(std::str::from_utf8(&outcome.files[0].content).unwrap()).unwrap()
    };
    let (one, other) = (of(&[], "one.ics"), of(&["--weeks", "2"], "other.ics"));
    assert_eq!(one, other);
    let case = path.join("case.json");
    let bundled = include_str!("../../cases/outer_hip_pain_complete.json");
    std::fs::write(&case, bundled.replace("\"age\": 22", "\"age\": 23")).unwrap();
    assert_ne!(of(&[&case.display().to_string()], "third.ics").plan, one.plan);
}

#[test]
fn the_first_run_or_walk_is_written_for_a_watch_and_for_intervals() {
    let path = folder("plan_workouts");
    let (fit, intervals) = (path.join("a.fit").display().to_string(), path.join("a.txt").display().to_string());
    let outcome = |arguments: &[&str]| {
        outcome_at(&[arguments, &["--start", "2026-11-30", "--fit", &fit, "--intervals", &intervals]].concat(), NOW)
    };
    let of = |arguments: &[&str]| {
        let outcome = outcome(arguments);
        let [fit, intervals] = &outcome.files[..] else { panic!("{:?}", outcome.files) };
        assert_eq!(fit.what, "The workout of 2026-11-30 for a watch");
        let messages = fitparser::from_bytes(&fit.content).unwrap();
        let named = messages.iter().flat_map(|message| message.fields()).find(|field| field.name() == "wkt_name");
        (named.unwrap().value().to_string(), String::from_utf8(intervals.content.clone()).unwrap())
    };
    assert_eq!(
        of(&["--stage", "walk_run_2"]),
        ("2026-11-30 run-walk, step 2".into(), "Main set 6x\n- Run 2m\n- Walk 3m\n".into())
    );
    assert_eq!(of(&["--stage", "walk"]), ("2026-11-30 brisk walks".into(), "- Walk 30m\n".into()));
    let none = outcome(&["--free", "mon,tue,wed,thu,fri,sat,sun"]);
    assert!(none.files.is_empty());
    assert!(none.notes.iter().all(|note| note.ends_with("because no run and no walk is planned")), "{:?}", none.notes);
}

#[test]
fn no_file_is_lost() {
    let path = folder("plan_files");
    let name = |name: &str| path.join(name).display().to_string();
    let case = name("case.json");
    std::fs::write(&case, OPEN).unwrap();
    std::fs::write(name("theirs.ics"), "BEGIN:VCALENDAR\r\nPRODID:-//other//\r\nEND:VCALENDAR\r\n").unwrap();
    assert!(error(&[&case, "--ics", &case]).ends_with("it would overwrite the case"));
    let theirs = error(&["--ics", &name("theirs.ics")]);
    assert!(theirs.contains("theirs.ics: a file that this program did not write is there"), "{theirs}");
    assert!(error(&["--fit", &name("no/a.fit")]).ends_with("no file can be written there"));
    assert!(error(&["--intervals", &path.display().to_string()]).ends_with("no file can be written there"));
    assert!(error(&["--fit", &name("a"), "--intervals", &name("a")]).ends_with("--fit has the same file"));
}

fn program(arguments: &[&str], folder: &Path, input: &str) -> Output {
    support::program(env!("CARGO_BIN_EXE_plan"), arguments, folder, input)
}

#[test]
fn the_program_prints_the_days_and_says_where_the_files_are() {
    let path = folder("plan");
    let output = program(&["--ics", "a.ics", "--fit", "a.fit", "--intervals", "a.txt"], &path, "");
    let (text, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{said}");
    assert!(text.contains("next Monday by the clock") && text.contains("Week 2\n"), "{text}");
    for file in ["a.ics", "a.fit", "a.txt"] {
        assert!(path.join(file).exists());
        assert!(said.contains(&format!("is in {}.\n", path.join(file).display())), "{said}");
    }
    let output = program(&["-"], &path, &format!("\u{feff}{EMERGENCY}"));
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"EMERGENCY: "));
    let help = String::from_utf8(program(&["--help"], &path, "").stdout).unwrap();
    assert!(help.contains("Usage: plan") && help.lines().all(|line| line.len() <= 80), "{help}");
}

#[test]
fn exit_codes() {
    let path = folder("plan_exit_codes");
    let code = |arguments: &[&str], input: &str| {
        let output = program(arguments, &path, input);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, said) = code(&["-"], r#"{"version":1,"age":340,"present":["limb"]}"#);
    assert_eq!(status, Some(1));
    assert!(said.starts_with("The case cannot be assessed:\n- `age` is 340") && said.contains("\n- `present[0]` is"));
    for (arguments, input, expected) in [
        (&["-"][..], "{", "plan: standard input is not readable JSON"),
        (&["no_such.json"], "", "plan: no_such.json: "),
        (&["--free", "caturday"], "", "plan: --free is `caturday`; expected weekdays"),
        (&["--ics", "no/such/folder.ics"], "", "plan: --ics no/such/folder.ics: no file can be written there"),
    ] {
        let (status, said) = code(arguments, input);
        assert_eq!(status, Some(2), "{said}");
        assert!(said.starts_with(expected), "{said}");
    }
}
