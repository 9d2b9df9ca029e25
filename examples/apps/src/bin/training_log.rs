//! Reads a runner's own files, says how the load went up, and draws it. All of it is in the library half of this crate.

use std::io::Write;
use std::process::ExitCode;

use running_hip_pain_apps::training_log::{HELP, Options, run};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print(HELP);
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("training_log: {error}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(outcome) => {
            print(&outcome.text);
            if outcome.clean { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(error) => {
            eprintln!("training_log: {error}");
            ExitCode::from(2)
        }
    }
}

/// A reader that has seen enough and closes the pipe is no error.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
