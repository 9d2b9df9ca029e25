//! What is printed, and how the program ends.

use super::*;

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
fn rides_alone_are_no_failure() {
    let path = folder("rides");
    std::fs::write(path.join("a.csv"), steady().replace("Running", "Cycling")).unwrap();
    let outcome = call(&["--exported", "2026-11-23"], &path);
    let text = String::from_utf8(outcome.stdout).unwrap();
    assert!(text.contains("There is no run to work with."), "{text}");
    assert_eq!(outcome.status.code(), Some(0));
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
fn the_answers_are_those_of_the_case() {
    let row = "Running,yesterday,false,x,8.00,1,00:48:00,00:48:00\n";
    let log = judged("answers", &[], &[("a.csv", &(steady() + row))]);
    let own = log["load"]["answers"].as_object().unwrap();
    assert!(own.len() == 4 && own.values().all(|answer| answer == "unknown"), "{own:?}");
    let log = judged("answers_steady", &[], &[("a.csv", &steady())]);
    assert_eq!(log["load"]["answers"][SPIKE], "absent", "{log:#}");
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
