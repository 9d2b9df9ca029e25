//! `HAZARDS.md` promises a test for every hazard. The tests must exist.

use std::fs;
use std::path::Path;

const ENTRIES: [&str; 5] = ["Harm", "Cause", "Control", "Shown by", "Remains with you"];

struct Hazard {
    name: String,
    text: String,
}

fn hazards() -> Vec<Hazard> {
    let page = include_str!("../HAZARDS.md");
    let sections = page.split("\n### ").skip(1);
    let own = sections.map(|section| section.split("\n## ").next().unwrap_or_default());
    own.map(|section| {
        let (name, text) = section.split_once('\n').expect("a heading and what it heads");
        Hazard { name: name.to_owned(), text: text.to_owned() }
    })
    .collect()
}

/// The tests that a hazard names.
fn tests(hazard: &Hazard) -> Vec<(String, String)> {
    let (_, shown) = hazard.text.split_once("**Shown by**:").expect("the entry");
    let (shown, _) = shown.split_once("\n- ").expect("another entry follows");
    let quoted = shown.split('`').skip(1).step_by(2);
    quoted
        .map(|test| {
            let (file, function) = test.split_once("::").unwrap_or_else(|| panic!("{}: `{test}`", hazard.name));
            (file.to_owned(), function.to_owned())
        })
        .collect()
}

/// What stands in `tests/file.rs` or in the files of `tests/file`.
fn source(file: &str) -> String {
    let tests = Path::new(crate::support::ROOT).join("tests");
    let folder = fs::read_dir(tests.join(file)).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let files = folder.chain([tests.join(file).with_extension("rs")]);
    files.filter_map(|path| fs::read_to_string(path).ok()).collect()
}

#[test]
fn every_hazard_names_tests_that_exist() {
    for hazard in hazards() {
        let tests = tests(&hazard);
        assert!(!tests.is_empty(), "{} names no test", hazard.name);
        for (file, function) in tests {
            let source = source(&file);
            let at = source.find(&format!("fn {function}(")).unwrap_or_else(|| {
                panic!("{} names {file}::{function}, which does not exist", hazard.name);
            });
            let before = source[..at].trim_end();
            assert!(before.ends_with("#[test]"), "{file}::{function} is no test");
        }
    }
}

#[test]
fn every_hazard_is_whole_and_numbered() {
    let hazards = hazards();
    assert!(hazards.len() >= 30, "hazards are missing");
    for (hazard, number) in hazards.iter().zip(1..) {
        assert!(hazard.name.starts_with(&format!("H{number:02} ")), "{} is number {number}", hazard.name);
        let mut rest = hazard.text.as_str();
        for entry in ENTRIES {
            let (_, after) =
                rest.split_once(&format!("- **{entry}**: ")).unwrap_or_else(|| panic!("{}: {entry}", hazard.name));
            assert!(after.len() > 20, "{}: {entry}", hazard.name);
            rest = after;
        }
    }
}
