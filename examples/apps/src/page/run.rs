//! From the command line to the page.

use std::io::Read;
use std::path::{Path, PathBuf};

use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::{CaseErrors, assess};

use super::options::DEFAULT_OUT;
use super::{Options, page};
use crate::training_log::{self, drawn};

/// A published case with the safety questions answered "no", so that there is a plan to show.
const BUNDLED: &str = include_str!("../../../cases/outer_hip_pain_complete.json");
const ABOUT_IT: &str =
    "A bundled case: a student of 22 with pain at the outer hip. Name a file with a case to see another.";

/// The page and where it goes.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The page.
    pub html: String,
    /// The file, or none for standard output.
    pub file: Option<PathBuf>,
    /// What was changed in the case as it was read, for standard error.
    pub notes: Vec<String>,
}

/// Why there is no page.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The case has errors.
    Case(CaseErrors),
    /// The arguments or a file cannot be read.
    Call(String),
}

/// Reads the case and the log, and writes the page.
///
/// # Errors
///
/// When the case cannot be read or has errors, when the log has no run, or when the page would overwrite one of them.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    let file = options.out.clone().unwrap_or_else(|| DEFAULT_OUT.into());
    let file = (file != Path::new("-")).then_some(file);
    let read_from = options.case.iter().chain(&options.log);
    if let Some(file) = &file
        && read_from.into_iter().any(|read| same(read, file))
    {
        return Err(Failure::Call(format!("--out {} would overwrite one of the files to be read", file.display())));
    }
    let text = read(options.case.as_deref())?;
    let input: CaseInput = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Failure::Call(format!("{} is not readable JSON: {error}", name(options.case.as_deref()))))?;
    let (case, notes) = input.upgrade().map_err(Failure::Case)?;
    let log = if options.log.is_empty() {
        None
    } else {
        let mut read_as = training_log::Options::parse(options.log_options.iter().cloned())
            .map_err(|error| Failure::Call(error.to_string()))?
            .unwrap_or_default();
        read_as.files.clone_from(&options.log);
        read_as.day = case.began();
        let none = || Failure::Call("--log: there is no run in it; training_log says what was read".into());
        Some(drawn(&read_as).ok_or_else(none)?)
    };
    let note = options.case.is_none().then_some(ABOUT_IT);
    let html = page(&assess(&case), &English, log.as_ref(), note).map_err(|error| Failure::Call(error.to_string()))?;
    Ok(Outcome { html, file, notes: notes.iter().map(ToString::to_string).collect() })
}

fn same(a: &Path, b: &Path) -> bool {
    a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
}

fn name(case: Option<&Path>) -> String {
    match case {
        None => "the bundled case".into(),
        Some(path) if path == Path::new("-") => "standard input".into(),
        Some(path) => path.display().to_string(),
    }
}

fn read(case: Option<&Path>) -> Result<String, Failure> {
    let unread = |error: std::io::Error| Failure::Call(format!("{}: {error}", name(case)));
    match case {
        None => Ok(BUNDLED.into()),
        Some(path) if path == Path::new("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(unread)?;
            Ok(text)
        }
        Some(path) => std::fs::read_to_string(path).map_err(unread),
    }
}
