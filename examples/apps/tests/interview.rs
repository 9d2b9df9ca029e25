//! The interview as a program, played from cases.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use running_hip_pain::interview::{Next, Policy, next};
use running_hip_pain::report::report;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::{Age, Case, EnoughReason, Stage, Urgency, assess};
use running_hip_pain_apps::interview::{Options, Outcome, run};
use running_hip_pain_apps::program::Failure;
use support::folder;

fn bundled_case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases").join(name)
}

fn read_case(file: &Path) -> Case {
    let input: CaseInput = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    input.upgrade().unwrap().0
}

fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

/// Text without its line breaks, so that it does not matter where they are.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn played(arguments: &[&str], case: &Path) -> Outcome {
    let mut options = Options::parse(arguments.iter().copied()).unwrap().unwrap();
    options.answers = Some(case.into());
    run(&options).unwrap()
}

/// The stages of the screens, in order.
fn stages(text: &str) -> Vec<Stage> {
    let of = |line: &str| Stage::ALL.iter().copied().find(|stage| line.contains(&say(Phrase::Stage(*stage))));
    text.lines().filter(|line| line.contains(" · ")).filter_map(of).collect()
}

fn program(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_interview"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn a_case_is_played_to_its_end_and_the_page_is_that_of_the_case_it_saved() {
    for (name, arguments) in [
        ("outer_hip_pain_complete.json", &[][..]),
        ("college_runner_groin_pain.json", &[]),
        ("outer_hip_pain_student.json", &["--goal", "causes", "--no-home-tests"]),
        ("soreness_after_marathon.json", &["--goal", "urgency", "--screens", "5"]),
    ] {
        let path = folder(&format!("interview_{name}"));
        let file = bundled_case(name);
        let call = [&["--answers", file.to_str().unwrap(), "--save", "me.json", "--html", "me.html"], arguments];
        let output = program(&call.concat(), &path);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{name}: {errors}");
        let text = String::from_utf8(output.stdout).unwrap();

        let saved = read_case(&path.join("me.json"));
        let assessment = assess(&saved);
        assert!(words(&text).ends_with(&words(&report(&assessment, &English))), "{name}: {text}");
        let html = std::fs::read_to_string(path.join("me.html")).unwrap();
        assert_eq!(html, running_hip_pain_apps::page::page(&assessment, &English, None, None).unwrap());

        let policy = Options::parse(arguments.iter().copied()).unwrap().unwrap().policy;
        let Next::Enough(enough) = next(&saved, &policy) else { panic!("{name}: it is not at its end") };
        assert!(words(&text).contains(&words(&say(Phrase::Enough(enough.reason)))), "{name}: {text}");

        let stages = stages(&text);
        assert!(stages.is_sorted(), "{name}: {stages:?}");
        assert_eq!((stages[0], stages.contains(&Stage::Safety)), (Stage::Start, true), "{name}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{name}: {text}");
    }
}

#[test]
fn what_was_saved_is_played_to_the_same_end() {
    let first = played(&[], &bundled_case("outer_hip_pain_complete.json"));
    let file = folder("interview_again").join("case.json");
    std::fs::write(&file, serde_json::to_string(&first.case).unwrap()).unwrap();
    let again = played(&[], &file);
    assert_eq!((again.text, again.case), (first.text, first.case));
}

#[test]
fn an_emergency_stops_it_at_once() {
    let path = folder("interview_emergency");
    std::fs::write(path.join("case.json"), r#"{"version":1,"age":40,"present":["pain_low_back","saddle_numbness"]}"#)
        .unwrap();
    let outcome = played(&[], &path.join("case.json"));
    assert_eq!(assess(&outcome.case).urgency(), Urgency::Emergency);
    assert!(!stages(&outcome.text).contains(&Stage::Details));
    assert_eq!(stages(&outcome.text).last(), Some(&Stage::Safety));
    let text = words(&outcome.text);
    let stop = words(&say(Phrase::Enough(EnoughReason::Emergency)));
    let page = words(&report(&assess(&outcome.case), &English));
    assert!(text.ends_with(&format!("{stop} {page}")), "{text}");
}

#[test]
fn a_short_interview_is_short() {
    let file = bundled_case("outer_hip_pain_complete.json");
    let long = played(&[], &file).screens;
    let short = played(&["--screens", "0"], &file);
    assert!(short.screens < long && stages(&short.text).contains(&Stage::Safety), "{} {long}", short.screens);
    let Next::Ask(first) = next(&Case::builder(Age::UNKNOWN).build().unwrap(), &Policy::default()) else { panic!() };
    assert!(short.text.contains(&say(Phrase::HowToAnswer(first.kind))));
}

/// Whatever a case says, its own answers are taken and the interview ends.
#[test]
fn the_written_cases_can_be_played() {
    let path = folder("interview_written");
    let written = Path::new(env!("CARGO_MANIFEST_DIR")).join("../validation/written");
    let mut files: Vec<_> = std::fs::read_dir(written).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == "jsonl"));
    files.sort();
    let mut played_cases = 0;
    for file in files {
        // Some are enough here.
        for line in std::fs::read_to_string(file).unwrap().lines().step_by(25) {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            let case = path.join("case.json");
            std::fs::write(&case, row["case"].to_string()).unwrap();
            let outcome = played(&[], &case);
            let stages = stages(&outcome.text);
            let first = |stage| stages.iter().position(|found| *found == stage);
            let is_safe_first = first(Stage::Details).is_none_or(|details| first(Stage::Safety) < Some(details));
            assert!(outcome.is_complete && is_safe_first, "{}: {}", row["case"], outcome.text);
            played_cases += 1;
        }
    }
    assert!(played_cases > 15);
}

#[test]
fn what_cannot_be_read_is_named() {
    let path = folder("interview_errors");
    std::fs::write(path.join("case.json"), r#"{"version":1,"age":340,"present":["pain_groln"]}"#).unwrap();
    std::fs::write(path.join("text.json"), "no case").unwrap();
    for (arguments, code, named) in [
        (&["--goal", "urgenzy"][..], 2, &["urgenzy", "did you mean urgency"][..]),
        (&["--goal", "cure"], 2, &["urgency, causes, plan"]),
        (&["--answers", "missing.json"], 2, &["missing.json"]),
        (&["--answers", "text.json"], 2, &["text.json is not readable JSON"]),
        (&["--answers", "case.json"], 1, &["340", "pain_groin"]),
        (&["--answers", "case.json", "--save", "case.json"], 2, &["--save case.json would overwrite"]),
        (&["--answers", "case.json", "--save", "none/me.json"], 2, &["--save none/me.json"]),
        (&["--save", "me", "--html", "me"], 2, &["two files"]),
        (&[], 2, &["no terminal", "--answers"]),
    ] {
        let output = program(arguments, &path);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {errors}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        for part in named {
            assert!(errors.contains(part), "{arguments:?}: {errors}");
        }
    }
}

#[test]
fn help_is_printed() {
    let output = program(&["--help"], &folder("interview_help"));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains("--answers") && text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn no_failure_hides_the_errors_of_a_case() {
    let path = folder("interview_case_errors");
    std::fs::write(path.join("case.json"), r#"{"version":1,"age":340}"#).unwrap();
    let options = Options { answers: Some(path.join("case.json")), ..Options::default() };
    assert!(matches!(run(&options), Err(Failure::Case(_))));
}
