//! Walks through a diary and says what to do next. The code is in the library half of this crate.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use running_hip_pain_apps::diary::{Failure, HELP, Options, run};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return printed(HELP, ExitCode::SUCCESS),
        Err(error) => return failed(&error),
    };
    let outcome = match run(&options) {
        Ok(outcome) => outcome,
        Err(Failure::Call(error)) => return failed(&error),
        Err(Failure::Case(errors)) => {
            eprintln!("The case cannot be assessed:");
            for error in &errors {
                eprintln!("- {error}");
            }
            return ExitCode::from(1);
        }
    };
    eprint!("{}", outcome.notes);
    let code = if outcome.clean { ExitCode::SUCCESS } else { ExitCode::from(1) };
    let Some(file) = outcome.file else { return printed(&outcome.text, code) };
    match std::fs::write(&file, outcome.text) {
        Ok(()) => printed(&std::path::absolute(&file).unwrap_or(file).display().to_string(), code),
        Err(error) => failed(&format!("the page was not written: {}: {error}", file.display())),
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("follow_up: {error}");
    ExitCode::from(2)
}

/// A reader that has seen enough and closes the pipe is not an error; a full disk is.
fn printed(text: &str, code: ExitCode) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => failed(&format!("the result was not written: {error}")),
        _ => code,
    }
}
