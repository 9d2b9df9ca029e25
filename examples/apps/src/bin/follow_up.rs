//! Walks through a diary and says what to do next. The code is in the library half of this crate.

use std::process::ExitCode;

use running_hip_pain_apps::diary::{HELP, Options, run};
use running_hip_pain_apps::program::Program;

const PROGRAM: Program = Program("follow_up");

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
    eprint!("{}", outcome.notes);
    let code = if outcome.clean { ExitCode::SUCCESS } else { ExitCode::from(1) };
    PROGRAM.delivered(&outcome.text, outcome.file.as_deref(), code)
}
