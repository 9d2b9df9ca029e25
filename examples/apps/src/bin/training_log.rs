//! Reads a runner's own files, reports how the load went up, and draws it. The code is in the library half of this
//! crate.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use running_hip_pain_apps::training_log::{HELP, Options, run};

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return printed(HELP, ExitCode::SUCCESS),
        Err(error) => return failed(&error.to_string()),
    };
    let outcome = match run(&options) {
        Ok(outcome) => outcome,
        Err(error) => return failed(&error),
    };
    eprint!("{}", outcome.notes);
    let mut code = printed(&outcome.text, if outcome.clean { ExitCode::SUCCESS } else { ExitCode::from(1) });
    // After the text, because a folder that cannot be written to must not cost it.
    if let Some((file, picture)) = outcome.picture
        && let Err(error) = std::fs::write(&file, picture)
    {
        let error = failed(&format!("the picture was not written: {}: {error}", file.display()));
        if options.svg.is_some() {
            code = error;
        }
    }
    code
}

fn failed(error: &str) -> ExitCode {
    eprintln!("training_log: {error}");
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
