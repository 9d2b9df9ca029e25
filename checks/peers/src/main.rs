//! The red-flag rules of the crate and its scores beside other programs that work out the same, in one run.
//!
//! | file | what |
//! |---|---|
//! | `document` | what the rules read of a case, as JSON |
//! | `json_logic`, `zen` | the rules in the languages of the peers |
//! | `rules` | the same rules fire everywhere, and how long that takes |
//! | `scores` | the scores for `scoring.py`, and how long they take here |
//! | `timing` | the least of some rounds |

#[path = "../../../examples/support/made_up_cases.rs"]
mod made_up_cases;

mod document;
mod json_logic;
mod rules;
mod scores;
mod timing;
mod zen;

use std::path::Path;
use std::process::ExitCode;

use running_hip_pain::Case;
use running_hip_pain::wire::CaseInput;

/// So many cases, always the same.
const CASES: usize = 1000;
const SEED: u64 = 1;

const HELP: &str = "\
Run the red-flag rules through datalogic-rs and zen-expression, assert that the
same rules fire, and print how long each takes. Write the scores of the same
cases to a file for scoring.py.

Usage: peers FILE";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file] = &arguments[..] else {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    };
    let inputs = made_up_cases::made_up_cases(SEED).take(CASES);
    let cases: Vec<Case> = inputs
        .map(|case| serde_json::from_value::<CaseInput>(case).expect("an object").upgrade().expect("a valid case").0)
        .collect();
    rules::compare(&cases);
    match scores::write(&cases, Path::new(file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("peers: {file}: {error}");
            ExitCode::from(2)
        }
    }
}
