//! Reads a runner's own files, reports how the load went up, and draws it. The code is in the library half of this
//! crate.

use std::process::ExitCode;

use running_hip_pain_apps::program::Program;
use running_hip_pain_apps::training_log::{HELP, Options, run};

const PROGRAM: Program = Program("training_log");

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return PROGRAM.printed(HELP, ExitCode::SUCCESS),
        Err(error) => return PROGRAM.failed(&error.to_string()),
    };
    let outcome = match run(&options) {
        Ok(outcome) => outcome,
        Err(error) => return PROGRAM.failed(&error),
    };
    eprint!("{}", outcome.notes);
    let mut code = PROGRAM.printed(&outcome.text, if outcome.clean { ExitCode::SUCCESS } else { ExitCode::from(1) });
    // After the text, because a folder that cannot be written to must not cost it.
    if let Some((file, picture)) = outcome.picture
        && let Err(error) = std::fs::write(&file, picture)
    {
        let error = PROGRAM.failed(&format!("the picture was not written: {}: {error}", file.display()));
        if options.svg.is_some() {
            code = error;
        }
    }
    code
}
