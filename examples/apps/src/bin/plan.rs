//! Lays the plan for one case out on days. The code is in the library half of this crate.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use running_hip_pain_apps::plan::{Failure, File, HELP, Options, run};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return printed(HELP, ExitCode::SUCCESS),
        Err(error) => return failed(&error.to_string()),
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let outcome = match run(&options, now) {
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
    let mut code = printed(&outcome.text, ExitCode::SUCCESS);
    for note in &outcome.notes {
        eprintln!("Note: {note}.");
    }
    // After the text, because a folder that cannot be written to must not cost it.
    for file in &outcome.files {
        code = written(file, code);
    }
    code
}

fn failed(error: &str) -> ExitCode {
    eprintln!("plan: {error}");
    ExitCode::from(2)
}

/// Writes a file and says where it is, on standard error: standard output has the plan.
fn written(file: &File, code: ExitCode) -> ExitCode {
    let path = std::path::absolute(&file.path).unwrap_or(file.path.clone());
    match std::fs::write(&file.path, &file.content) {
        Ok(()) => {
            eprintln!("{} is in {}.", file.what, path.display());
            code
        }
        Err(error) => failed(&format!("{}: {} was not written: {error}", file.option, path.display())),
    }
}

/// A reader that has seen enough and closes the pipe is not an error; a full disk is.
fn printed(text: &str, code: ExitCode) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => failed(&format!("the plan was not written: {error}")),
        _ => code,
    }
}
