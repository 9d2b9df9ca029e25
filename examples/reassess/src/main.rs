//! Assesses stored cases anew and says which answers have changed. The code is in the library half of this crate.

use std::process::ExitCode;

use running_hip_pain_reassess::{HELP, Options, run, say};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            say(&mut std::io::stdout(), HELP);
            return ExitCode::SUCCESS;
        }
        Err(error) => return failed(&error),
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => failed(&error),
    }
}

fn failed(error: &str) -> ExitCode {
    say(&mut std::io::stderr(), &format!("reassess: {error}"));
    ExitCode::from(2)
}
