//! Lays the plan for one case out on days. The code is in the library half of this crate.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use running_hip_pain_apps::plan::{HELP, Options, run};
use running_hip_pain_apps::program::Program;

const PROGRAM: Program = Program("plan");

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return PROGRAM.printed(HELP, ExitCode::SUCCESS),
        Err(error) => return PROGRAM.failed(&error.to_string()),
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let outcome = match run(&options, now) {
        Ok(outcome) => outcome,
        Err(failure) => return PROGRAM.refused(&failure),
    };
    let code = PROGRAM.printed(&outcome.text, ExitCode::SUCCESS);
    for note in &outcome.notes {
        eprintln!("Note: {note}.");
    }
    // After the text, because a folder that cannot be written to must not cost it.
    outcome.files.iter().fold(code, |code, file| PROGRAM.written(file, code))
}
