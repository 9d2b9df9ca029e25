//! The program `reassess`: what is said anew, what has changed, what is named, and what a closed pipe does.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use running_hip_pain::wire::CaseInput;
use running_hip_pain::{KNOWLEDGE_VERSION, assess};
use running_hip_pain_reassess::Options;
use serde_json::{Value, json};
use tempfile::TempDir;

const CASES: &str = include_str!("../files/cases.jsonl");

// ---- helpers

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn with(&self, name: &str, content: &str) -> PathBuf {
        std::fs::write(self.path(name), content).unwrap();
        self.path(name)
    }
}

fn reassess(arguments: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_reassess")).args(arguments).output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn errors(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn rows(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The results of today for some cases.
fn results_of(folder: &Folder, cases: &Path) -> String {
    let output = reassess(&[cases]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let results = out(&output).to_owned();
    folder.with("results.jsonl", &results);
    results
}

/// A file with one result changed.
fn told_otherwise(folder: &Folder, results: &str, index: usize, change: impl Fn(&mut Value)) -> PathBuf {
    let mut rows = rows(results);
    change(&mut rows[index]);
    let lines: Vec<String> = rows.iter().map(Value::to_string).collect();
    folder.with("otherwise.jsonl", &lines.join("\n"))
}

/// So many different cases, a line each, without an id.
fn many(count: usize) -> String {
    let case = |index: usize| {
        let present = ["pain_groin", "pain_lateral_hip", "pain_buttock", "limp"][index % 4];
        json!({ "version": 1, "age": 18 + index % 60, "days": index, "present": [present] }).to_string() + "\n"
    };
    (0..count).map(case).collect()
}

// ---- results

#[test]
fn a_result_says_what_the_crate_says() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", CASES);
    let results = results_of(&folder, &cases);
    let (cases, results) = (rows(CASES), rows(&results));
    assert!(cases.len() >= 8);
    assert_eq!(cases.len(), results.len());
    for (case, result) in cases.into_iter().zip(results) {
        let input: CaseInput = serde_json::from_value(case["case"].clone()).unwrap();
        let assessment = assess(&input.upgrade().unwrap().0);
        let whole = serde_json::to_value(&assessment).unwrap();
        assert_eq!(result["id"], case["id"]);
        assert_eq!(result["kept"], serde_json::to_value(assessment.kept()).unwrap());
        assert_eq!(result["conclusion"], whole["conclusion"]["kind"]);
        let causes = whole["conclusion"]["causes"].as_array().cloned().unwrap_or_default();
        assert_eq!(result.get("first"), causes.first(), "{whole}");
    }
}

#[test]
fn the_same_knowledge_changes_nothing() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", CASES);
    results_of(&folder, &cases);
    let output = reassess(&[&cases, &folder.path("results.jsonl")]);
    assert_eq!((output.status.code(), out(&output)), (Some(0), ""));
    assert!(errors(&output).contains("changed: 0 "), "{}", errors(&output));
}

#[test]
fn each_answer_that_was_another_is_a_line_with_then_and_now() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", CASES);
    let results = results_of(&folder, &cases);
    let old = "1-0123456789abcdef";
    for (what, is_first, otherwise) in [
        ("urgency", false, json!("emergency")),
        ("urgency", false, json!("self_care")),
        ("running", false, json!("as_usual")),
        ("conclusion", true, json!("too_little_known")),
        ("first", true, json!("meralgia_paresthetica")),
    ] {
        let now = rows(&results);
        let index = now.iter().position(|row| {
            let said = if is_first { &row[what] } else { &row["kept"][what] };
            *said != otherwise
        });
        let index = index.expect("a case with another answer");
        let earlier = told_otherwise(&folder, &results, index, |row| {
            row["kept"]["knowledge"] = old.into();
            (if is_first { &mut row[what] } else { &mut row["kept"][what] }).clone_from(&otherwise);
        });
        let output = reassess(&[&cases, &earlier]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        let changes = rows(out(&output));
        let said = if is_first { &now[index][what] } else { &now[index]["kept"][what] };
        let mut expected = json!({ "line": index + 1, "id": now[index]["id"], "knowledge": [old, KNOWLEDGE_VERSION] });
        expected[what] = json!([otherwise, said]);
        assert_eq!(changes, [expected]);
        assert!(errors(&output).contains(&format!("results from knowledge {old}: 1\n")), "{}", errors(&output));
    }
}

#[test]
fn what_an_app_keeps_by_itself_can_be_compared() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", CASES);
    let kept = |row: Value| json!({ "id": row["id"], "kept": row["kept"] }).to_string();
    let lines: Vec<String> = rows(&results_of(&folder, &cases)).into_iter().map(kept).collect();
    let output = reassess(&[&cases, &folder.with("kept.jsonl", &lines.join("\n"))]);
    assert_eq!((output.status.code(), out(&output)), (Some(0), ""), "{}", errors(&output));
}

#[test]
fn a_key_with_two_meanings_is_read_as_the_more_harmful_one_and_noted() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", r#"{"version":1,"age":40,"present":["pain_groin","night_pain"]}"#);
    let results = results_of(&folder, &cases);
    let earlier = told_otherwise(&folder, &results, 0, |row| row["kept"]["urgency"] = "self_care".into());
    let output = reassess(&[&cases, &earlier]);
    let changes = rows(out(&output));
    assert!(changes[0]["notes"][0].as_str().unwrap().contains("night_pain_unprovoked"), "{changes:?}");
    assert!(
        errors(&output).contains("cases with a key of two meanings, read as the more harmful one: 1\n"),
        "{}",
        errors(&output)
    );
}

// ---- what cannot be used

#[test]
fn broken_lines_are_named_and_the_others_done() {
    let folder = Folder::new();
    let lines = [
        "\u{feff}{\"version\":1,\"age\":40}\r",
        r#"{"version":1,"age":400,"present":["pain_groln"]}"#,
        "",
        r#"{"version":1,"present":["#,
        r#"{"id":[1],"case":{"version":1}}"#,
        r#"{"id":"b","kase":{"version":1}}"#,
        "[1]",
        r#"{"version":1,"age":41}"#,
    ];
    let cases = folder.with("cases.jsonl", &lines.join("\n"));
    let output = reassess(&[&cases]);
    assert_eq!(output.status.code(), Some(1));
    let done: Vec<Value> = rows(out(&output)).into_iter().map(|row| row["line"].clone()).collect();
    assert_eq!(done, [1, 8]);
    let name = cases.display();
    for problem in [
        format!("{name}:2: `age` is 400; it must be a whole number of years from 0 to 120"),
        format!("{name}:2: `present[0]` is `pain_groln`, which is not a known key; did you mean `pain_groin`?"),
        format!("{name}:4: it is not readable JSON: EOF while parsing a list, in column 24"),
        format!("{name}:5: `id` is [1]; it must be a text or a whole number"),
        format!("{name}:6: `kase`"),
        format!("{name}:7: it is not a JSON object"),
        "broken lines: 5\n".into(),
    ] {
        assert!(errors(&output).contains(&problem), "{problem}\n{}", errors(&output));
    }
}

#[test]
fn a_line_without_an_end_takes_no_memory() {
    let folder = Folder::new();
    let long = format!(r#"{{"version":1,"present":["{}"]}}"#, "x".repeat(3 << 20));
    let cases = folder.with("cases.jsonl", &format!("{long}\n{}\n{long}", r#"{"version":1}"#));
    let output = reassess(&[&cases]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(rows(out(&output))[0]["line"], 2);
    for line in [1, 3] {
        let problem = format!("{}:{line}: the line is longer than 1,048,576 bytes", cases.display());
        assert!(errors(&output).contains(&problem), "{}", errors(&output));
    }
}

#[test]
fn a_case_that_was_deleted_or_added_shifts_no_other() {
    let folder = Folder::new();
    let all = folder.with("cases.jsonl", CASES);
    let results = results_of(&folder, &all);
    let mut lines: Vec<&str> = CASES.lines().collect();
    lines.remove(1);
    lines.insert(3, r#"{"id":"new","case":{"version":1}}"#);
    let cases = folder.with("later.jsonl", &lines.join("\n"));
    let earlier = told_otherwise(&folder, &results, 6, |row| row["kept"]["urgency"] = "emergency".into());
    let output = reassess(&[&cases, &earlier]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(rows(out(&output))[0]["id"], rows(CASES)[6]["id"]);
    assert_eq!(out(&output).lines().count(), 1);
    let deleted = format!("{}:2: case `{}`", earlier.display(), rows(CASES)[1]["id"].as_str().unwrap());
    let added = format!("{}:4: case `new` has no result", cases.display());
    assert!(errors(&output).contains(&deleted) && errors(&output).contains(&added), "{}", errors(&output));
}

#[test]
fn a_case_that_was_edited_is_not_compared() {
    let folder = Folder::new();
    for (then, now) in [
        (r#"{"id":7,"case":{"version":1,"age":40}}"#, r#"{"id":7,"case":{"version":1,"age":14}}"#),
        (r#"{"version":1,"age":40}"#, r#"{"version":1,"age":14}"#),
    ] {
        let mut results = results_of(&folder, &folder.with("then.jsonl", then));
        // What another column of an export holds is no edit.
        let same = folder.with("same.jsonl", &then.replace(r#"{"id":7,"#, r#"{"id":7,"seen":"2026-11-28","#));
        let output = reassess(&[&same, &folder.path("results.jsonl")]);
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        results = results.replace("routine", "emergency");
        let output = reassess(&[&folder.with("now.jsonl", now), &folder.with("results.jsonl", &results)]);
        assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
        assert!(errors(&output).contains("is not the case that its result was made of"), "{}", errors(&output));
    }
}

#[test]
fn results_that_are_left_missing_or_unreadable_are_named() {
    let folder = Folder::new();
    let three = many(3);
    let cases = folder.with("cases.jsonl", &three);
    let results = results_of(&folder, &cases);
    let lines: Vec<&str> = results.lines().collect();
    let earlier = [lines[0], lines[0], &lines[1].replace("kept", "kempt"), "{}", lines[2]].join("\n");
    let fewer: Vec<&str> = three.lines().take(2).collect();
    let output = reassess(&[&folder.with("fewer.jsonl", &fewer.join("\n")), &folder.with("earlier.jsonl", &earlier)]);
    assert_eq!(output.status.code(), Some(1));
    for problem in [
        "earlier.jsonl:2: a second result of the case in line 1",
        "earlier.jsonl:3: it is not readable JSON: unknown field `kempt`",
        "earlier.jsonl:4: it is not readable JSON: missing field `kept`",
        "earlier.jsonl:5: the case in line 3 is not among the cases",
        "fewer.jsonl:2: the case in line 2 has no result",
        "compared: 1, ",
    ] {
        assert!(errors(&output).contains(problem), "{problem}\n{}", errors(&output));
    }
}

#[test]
fn the_result_of_a_broken_line_is_not_left_without_a_case() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", &many(3));
    results_of(&folder, &cases);
    let broken = many(3).replacen("pain_lateral_hip", "pain_lateral_hop", 1);
    let output = reassess(&[&folder.with("cases.jsonl", &broken), &folder.path("results.jsonl")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("compared: 2, ") && !errors(&output).contains("results.jsonl:"),
        "{}",
        errors(&output)
    );
}

// ---- order, pipes and files

#[test]
fn the_order_is_that_of_the_input_with_any_number_of_threads() {
    let folder = Folder::new();
    let count = 4_500; // more than two blocks
    let cases = folder.with("cases.jsonl", &many(count));
    let outputs = ["1", "3"].map(|threads| reassess(&[&cases, "--threads".as_ref(), threads.as_ref()]));
    let lines: Vec<u64> = rows(out(&outputs[0])).iter().map(|row| row["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, (1..=count as u64).collect::<Vec<_>>());
    assert!(outputs.iter().all(|output| output.stdout == outputs[0].stdout));
}

#[test]
fn standard_error_has_no_bar_unless_it_is_a_terminal() {
    let folder = Folder::new();
    let output = reassess(&[&folder.with("cases.jsonl", &many(20))]);
    assert!(!errors(&output).contains(['\r', '\u{1b}']), "{:?}", errors(&output));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", &many(4_500));
    let written = folder.path("written.jsonl");
    let results = results_of(&folder, &cases);
    let otherwise = folder
        .with("otherwise.jsonl", &results.replace("\"leads\"", "\"tied\"").replace("\"too_little_known\"", "\"tied\""));
    for write in [None, Some(&written)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reassess"));
        command.args([&cases, &otherwise]).args(write.map(|_| "--write")).args(write);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
        assert!(!errors(&output).contains("panicked"), "{}", errors(&output));
    }
    assert_eq!(std::fs::read_to_string(written).unwrap(), results, "a file is written whole all the same");
}

#[test]
fn nobody_needs_to_read_the_errors() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", &many(4_500).replace("limp", "limb"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_reassess"));
    let mut child = command.arg(&cases).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn cases_come_from_standard_input() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reassess"));
    let mut child =
        command.arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(many(3).replace("limp", "x").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(out(&output).lines().count(), 3, "{}", errors(&output));
}

#[test]
fn results_are_replaced_once_all_is_done() {
    let folder = Folder::new();
    let cases = folder.with("cases.jsonl", CASES);
    let today = results_of(&folder, &cases);
    let earlier = told_otherwise(&folder, &today, 2, |row| row["kept"]["urgency"] = "emergency".into());
    let output = reassess(&[&cases, &earlier, "--write".as_ref(), &earlier]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!(out(&output).lines().count(), 1);
    assert_eq!(std::fs::read_to_string(&earlier).unwrap(), today);

    // Cases that cannot be read to the end leave the old results as they were.
    let output = reassess(&[folder.0.path(), &earlier, "--write".as_ref(), &earlier]);
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert_eq!(std::fs::read_to_string(&earlier).unwrap(), today);
    assert_eq!(std::fs::read_dir(folder.0.path()).unwrap().count(), 3, "no file is left over");
}

// ---- the command line

#[test]
fn without_arguments_bundled_cases_are_compared() {
    let output = reassess(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let (changes, cases) = (rows(out(&output)), rows(CASES));
    assert!(!changes.is_empty() && changes.len() < cases.len(), "{changes:?}");
    assert!(errors(&output).contains(&format!("cases assessed with knowledge {KNOWLEDGE_VERSION}: {}\n", cases.len())));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    for (arguments, problem) in [
        (&["a", "b", "c"][..], "one file of cases and one of results"),
        (&["a", "-"], "the results are a file"),
        (&["a", "--threads", "0"], "--threads takes 1 to 1024"),
        (&["a", "--write", "a"], "--write would replace the cases"),
        (&["a", "--write", "b", "--write", "c"], "--write once"),
        (&["--bar"], "--bar"),
    ] {
        let refused = Options::parse(arguments).unwrap_err();
        assert!(refused.contains(problem), "{refused}");
    }
    for missing in [&["nowhere.jsonl"][..], &["-", "nowhere.jsonl"]] {
        let arguments: Vec<&Path> = missing.iter().map(Path::new).collect();
        let output = reassess(&arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(errors(&output).starts_with("reassess: nowhere.jsonl: "), "{}", errors(&output));
    }
}
