//! From the command line to the page.

use std::path::PathBuf;

use running_hip_pain::assess;
use running_hip_pain::wording::English;

use super::options::DEFAULT_OUT;
use super::{Options, page};
use crate::program::{ABOUT_THE_BUNDLED_CASE, Failure, is_same, is_standard, read_case};
use crate::training_log::{self, drawn};

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

/// Reads the case and the log, and writes the page.
///
/// # Errors
///
/// When the case cannot be read or has errors, when the log has no run, or when the page would overwrite one of them.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    let file = options.out.clone().unwrap_or_else(|| DEFAULT_OUT.into());
    let file = (!is_standard(&file)).then_some(file);
    let read_from = options.case.iter().chain(&options.log);
    if let Some(file) = &file
        && read_from.into_iter().any(|read| is_same(read, file))
    {
        return Err(Failure::Call(format!("--out {} would overwrite one of the files to be read", file.display())));
    }
    let (case, notes) = read_case(options.case.as_deref())?;
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
    let note = options.case.is_none().then_some(ABOUT_THE_BUNDLED_CASE);
    let html = page(&assess(&case), &English, log.as_ref(), note).map_err(|error| Failure::Call(error.to_string()))?;
    Ok(Outcome { html, file, notes })
}
