//! Asks one runner screen by screen and prints the page. The code is in the library half of this crate.

use std::process::ExitCode;

use running_hip_pain_apps::interview::{HELP, Options, run};
use running_hip_pain_apps::program::Program;

const PROGRAM: Program = Program("interview");

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
    let code = if outcome.is_complete { ExitCode::SUCCESS } else { ExitCode::from(3) };
    let code = PROGRAM.printed(&outcome.text, code);
    // After the text, because a folder that cannot be written to must not cost it.
    let code = outcome.files.iter().fold(code, |code, file| PROGRAM.written(file, code));
    match outcome.offered() {
        Ok(Some(file)) => PROGRAM.written(&file, code),
        Ok(None) => code,
        Err(failure) => PROGRAM.refused(&failure),
    }
}
