//! From the command line to what is printed or written.

use std::path::{Path, PathBuf};

use running_hip_pain::{assess, plan};

use super::{Options, json, page, read, text, walk, words};
use crate::program::{self, Failure, is_same, is_standard, read_case};

const DIARY: &[u8] = include_bytes!("../../files/ten_weeks.jsonl");

/// What comes of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is printed or written.
    pub text: String,
    /// The file that it is written to, or none for standard output.
    pub file: Option<PathBuf>,
    /// What was changed in the case as it was read, and what was left out of the diary if the text is not for a runner:
    /// for standard error.
    pub notes: String,
    /// Whether every line of the diary was used.
    pub clean: bool,
}

/// Reads the case and the diary, and walks through it.
///
/// # Errors
///
/// When one of them cannot be read, when the case has errors, or when the page would overwrite one of them.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    let to_file = options.out.as_deref().filter(|out| !is_standard(out));
    if let (Some(out), Some((case, diary))) = (to_file, &options.files)
        && [case, diary].into_iter().any(|file| is_same(file, out))
    {
        return Err(Failure::Call(format!("--out {} would overwrite one of the files to be read", out.display())));
    }
    let ((case, changes), diary, note) = match &options.files {
        Some((case, diary)) => (read_case(Some(case))?, program::read(diary)?, None),
        None => (read_case(None)?, DIARY.into(), Some(words::ABOUT_IT)),
    };
    let plan = plan(&assess(&case));
    let read = read(&diary);
    let walk = walk(&plan, &read, options.today);
    let is_text = !options.json && options.out.is_none();
    let call = |error: &dyn std::fmt::Display| Failure::Call(error.to_string());
    let text = match &options.out {
        Some(_) => page(&walk, &read, note).map_err(|error| call(&error))?,
        None if options.json => json::whole(&walk).map_err(|error| call(&error))?,
        None => text::whole(&walk, &read, note),
    };
    let mut notes: String = changes.iter().map(|change| format!("Note: {change}.\n")).collect();
    if !is_text {
        notes += &text::left_out(&read.left_out);
    }
    Ok(Outcome { text, file: to_file.map(Path::to_owned), notes, clean: read.left_out.is_empty() })
}
