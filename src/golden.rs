//! What the tests write themselves: files, marked blocks of documents, and single values in a source file.
//!
//! Each is compared with what it must be. `UPDATE=1 cargo test` rewrites it instead, so a change of figures is one
//! command and a diff to read.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::borrow::ToOwned;
use std::path::{Path, PathBuf};
use std::string::String;
use std::sync::{Mutex, PoisonError};
use std::vec::Vec;
use std::{env, format, fs};

/// A file as it is now.
pub fn read(path: &str) -> String {
    fs::read_to_string(full(path)).unwrap_or_default()
}

fn full(path: &str) -> PathBuf {
    // The crate of the tests lies in a folder of this one and shares this file.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().find(|folder| folder.join("src/lib.rs").exists()).unwrap_or(here);
    root.join(path)
}

/// A whole file.
#[track_caller]
pub fn file(path: &str, text: &str) {
    settle(path, |_| text.to_owned());
}

/// The rows of the table below the mark `<!-- name -->`, without its header and rule.
#[track_caller]
pub fn rows(path: &str, name: &str, rows: &str) {
    let mark = format!("<!-- {name} -->\n");
    settle(path, |found| {
        let (head, table) = found.split_once(&mark).unwrap_or_else(|| panic!("{path} lacks `{}`", mark.trim_end()));
        let lines: Vec<&str> = table.split_inclusive('\n').collect();
        let first = lines.iter().position(|line| line.starts_with("|---")).map_or(lines.len(), |rule| rule + 1);
        let last = lines[first..].iter().position(|line| !line.starts_with('|')).map_or(lines.len(), |end| first + end);
        format!("{head}{mark}{}{rows}{}", lines[..first].concat(), lines[last..].concat())
    });
}

/// The text of the code block below the mark `<!-- name -->`.
#[track_caller]
pub fn code(path: &str, name: &str, text: &str) {
    between(path, &format!("<!-- {name} -->\n```text\n"), "```\n", text);
}

/// The number before a word, wherever it is in the newest section: before the second heading of the second level that
/// carries a version.
#[track_caller]
pub fn count(path: &str, word: &str, count: usize) {
    settle(path, |whole| {
        let versions: Vec<usize> =
            whole.match_indices("\n## ").map(|(at, _)| at).filter(|at| is_version(&whole[*at..])).collect();
        let (found, older) = whole.split_at(versions.get(1).copied().unwrap_or(whole.len()));
        let mut parts = found.split(word);
        let first = parts.next().unwrap_or_default().to_owned();
        let wanted = parts.fold((first, false), |(text, met), part| {
            let kept = text.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
            let gap = &text[text.trim_end().len()..];
            let is_count = kept.len() < text.trim_end().len() && !gap.is_empty();
            let text = if is_count { format!("{kept}{count}{gap}") } else { text.clone() };
            (text + word + part, met || is_count)
        });
        assert!(wanted.1, "{path} counts no {word}");
        wanted.0 + older
    });
}

fn is_version(heading: &str) -> bool {
    heading.trim_start_matches(['\n', '#', ' ']).starts_with(|c: char| c.is_ascii_digit())
}

/// The text between two texts that each occur once, in this order.
#[track_caller]
pub fn between(path: &str, before: &str, after: &str, text: &str) {
    settle(path, |found| {
        assert!(found.matches(before).count() < 2, "{path} has `{before}` more than once");
        let (head, rest) = found.split_once(before).unwrap_or_else(|| panic!("{path} lacks `{before}`"));
        let (_, tail) = rest.split_once(after).unwrap_or_else(|| panic!("{path} lacks `{after}` after `{before}`"));
        format!("{head}{before}{text}{after}{tail}")
    });
}

/// Tests run side by side, and several write to one file.
static WRITING: Mutex<()> = Mutex::new(());

#[track_caller]
fn settle(path: &str, wanted: impl FnOnce(&str) -> String) {
    let _one_at_a_time = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let found = read(path);
    let wanted = wanted(&found);
    if found == wanted {
        return;
    }
    if env::var_os("UPDATE").is_some_and(|update| update == "1") {
        let full = full(path);
        fs::create_dir_all(full.parent().expect("a folder")).expect("the folder");
        fs::write(full, wanted).expect("writable");
        return;
    }
    let same = found.lines().zip(wanted.lines()).take_while(|(found, wanted)| found == wanted).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(nothing)").to_owned();
    panic!(
        "{path}, line {}:\n  stands there: {}\n  must be:      {}\n`UPDATE=1 cargo test --no-fail-fast` writes it anew; read the diff",
        same + 1,
        line(&found),
        line(&wanted)
    );
}
