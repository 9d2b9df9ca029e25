//! Writes one page of HTML for one case. The code is in the library half of this crate.

use std::process::ExitCode;

use running_hip_pain_apps::page::{HELP, Options, run};
use running_hip_pain_apps::program::Program;

const PROGRAM: Program = Program("page");

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return PROGRAM.printed(HELP, ExitCode::SUCCESS),
        Err(error) => return PROGRAM.failed(&error),
    };
    let outcome = match run(&options) {
        Ok(outcome) => outcome,
        Err(failure) => return PROGRAM.refused(&failure),
    };
    for note in &outcome.notes {
        eprintln!("Note: {note}.");
    }
    PROGRAM.delivered(&outcome.html, outcome.file.as_deref(), ExitCode::SUCCESS)
}
