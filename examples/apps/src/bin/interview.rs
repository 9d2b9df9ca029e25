//! Asks one runner screen by screen and prints the page. The code is in the library half of this crate.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use running_hip_pain_apps::interview::{Failure, File, HELP, Options, run};

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
    for note in &outcome.notes {
        eprintln!("Note: {note}.");
    }
    let code = if outcome.is_complete { ExitCode::SUCCESS } else { ExitCode::from(3) };
    let mut code = printed(&outcome.text, code);
    // After the text, because a folder that cannot be written to must not cost it.
    for file in &outcome.files {
        code = written(file, code);
    }
    match outcome.offered() {
        Ok(Some(file)) => written(&file, code),
        Ok(None) => code,
        Err(Failure::Call(error)) => failed(&error),
        Err(Failure::Case(_)) => code,
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("interview: {error}");
    ExitCode::from(2)
}

/// Writes a file and says where it is, on standard error: standard output has the result.
fn written(file: &File, code: ExitCode) -> ExitCode {
    let path = std::path::absolute(&file.path).unwrap_or(file.path.clone());
    match std::fs::write(&file.path, &file.content) {
        Ok(()) => {
            eprintln!("{} is in {}.", file.what, path.display());
            code
        }
        Err(error) => failed(&format!("{} was not written: {}: {error}", file.what.to_lowercase(), path.display())),
    }
}

/// A reader that has seen enough and closes the pipe is not an error; a full disk is.
fn printed(text: &str, code: ExitCode) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => failed(&format!("the result was not written: {error}")),
        _ => code,
    }
}
