//! What the programs share: reading a case, why there is no result, and how they print, write and end.

use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Case, CaseErrors};

/// Why a program has no result.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The case has errors.
    Case(CaseErrors),
    /// The arguments or a file cannot be read, or nobody can be asked.
    Call(String),
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub path: PathBuf,
    /// What goes into it.
    pub content: Vec<u8>,
    /// What it is, in words.
    pub what: String,
}

// ---- reading

/// A published case with the safety questions answered "no", so that there is a plan to show.
const BUNDLED: &[u8] = include_bytes!("../../cases/outer_hip_pain_complete.json");

pub(crate) const ABOUT_THE_BUNDLED_CASE: &str =
    "A bundled case: a student of 22 with pain at the outer hip. Name a file with a case to see another.";

/// Reads a case, the bundled one if no file is named, with what was changed in it.
pub(crate) fn read_case(file: Option<&Path>) -> Result<(Case, Vec<String>), Failure> {
    let bytes = file.map_or_else(|| Ok(BUNDLED.into()), read)?;
    let name = file.map_or_else(|| "the bundled case".into(), name);
    let input: CaseInput = serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes))
        .map_err(|error| Failure::Call(format!("{name} is not readable JSON: {error}")))?;
    let (case, notes) = input.upgrade().map_err(Failure::Case)?;
    Ok((case, notes.iter().map(ToString::to_string).collect()))
}

/// Reads a file; `-` is standard input.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let read = if is_standard(file) {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    read.map_err(|error| Failure::Call(format!("{}: {error}", name(file))))
}

fn name(file: &Path) -> String {
    if is_standard(file) { "standard input".into() } else { file.display().to_string() }
}

/// Whether standard input or output is meant.
pub(crate) fn is_standard(file: &Path) -> bool {
    file == Path::new("-")
}

pub(crate) fn is_same(a: &Path, b: &Path) -> bool {
    a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
}

/// Whether a file can be written there, as far as that shows before anything is written.
pub(crate) fn has_a_place(file: &Path) -> bool {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    !file.is_dir() && folder.is_none_or(Path::is_dir)
}

// ---- the end

/// A program, by the name that stands before its errors.
#[derive(Clone, Copy, Debug)]
pub struct Program(pub &'static str);

impl Program {
    /// Prints a text. A reader that has seen enough and closes the pipe is not an error; a full disk is.
    pub fn printed(self, text: &str, code: ExitCode) -> ExitCode {
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                self.failed(&format!("the result was not written: {error}"))
            }
            _ => code,
        }
    }

    /// Prints a page, or writes it to a file and prints where that is.
    pub fn delivered(self, page: &str, file: Option<&Path>, code: ExitCode) -> ExitCode {
        let Some(file) = file else { return self.printed(page, code) };
        match std::fs::write(file, page) {
            Ok(()) => self.printed(&whole_path(file).display().to_string(), code),
            Err(error) => self.failed(&format!("the page was not written: {}: {error}", file.display())),
        }
    }

    /// Writes a file and says where it is, on standard error: standard output has the result.
    pub fn written(self, file: &File, code: ExitCode) -> ExitCode {
        let path = whole_path(&file.path);
        match std::fs::write(&file.path, &file.content) {
            Ok(()) => {
                eprintln!("{} is in {}.", file.what, path.display());
                code
            }
            Err(error) => self.failed(&format!("{} was not written: {error}", path.display())),
        }
    }

    /// Says why there is no result.
    pub fn refused(self, failure: &Failure) -> ExitCode {
        match failure {
            Failure::Call(error) => self.failed(error),
            Failure::Case(errors) => {
                eprintln!("The case cannot be assessed:");
                for error in errors {
                    eprintln!("- {error}");
                }
                ExitCode::from(1)
            }
        }
    }

    /// Says what cannot be done.
    pub fn failed(self, error: &str) -> ExitCode {
        eprintln!("{}: {error}", self.0);
        ExitCode::from(2)
    }
}

fn whole_path(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}
