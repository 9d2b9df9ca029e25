//! From the command line to the result.

use std::io::IsTerminal;
use std::path::PathBuf;

use running_hip_pain::report::report;
use running_hip_pain::wording::{English, Phrase};
use running_hip_pain::{Assessment, Case, EnoughReason, assess};

use super::course::{Course, ask};
use super::replay::Replay;
use super::terminal::{self, Terminal};
use super::{Options, lines, words};
use crate::page::page;
use crate::program::{Failure, File, has_a_place, is_same, read_case};
use crate::wrap::wrapped;

/// What an interview came to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is printed: with `--answers` every screen, then why no more is asked, and the page.
    pub text: String,
    /// The answers.
    pub case: Case,
    /// How many screens were answered.
    pub screens: usize,
    /// Whether it went on to its end.
    pub is_complete: bool,
    /// What was changed in the case as it was read, for standard error.
    pub notes: Vec<String>,
    /// The files that were asked for.
    pub files: Vec<File>,
    /// Whether the page with pictures is to be offered.
    may_offer: bool,
}

/// Asks on the terminal, or takes the answers from a case.
///
/// # Errors
///
/// When the case cannot be read or has errors, when there is no terminal and no case, or when one file would overwrite
/// another.
pub fn run(options: &Options) -> Result<Outcome, Failure> {
    check_files(options)?;
    let (course, screens, notes) = match &options.answers {
        Some(file) => {
            let (known, notes) = read_case(Some(file))?;
            let mut replay = Replay { known: &known, text: String::new(), screens: 0 };
            let course = ask(&mut replay, &options.policy)?;
            (course, replay.text, notes)
        }
        None if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() => {
            let course = ask(&mut Terminal, &options.policy)?;
            eprintln!();
            (course, String::new(), Vec::new())
        }
        None => {
            let hint = "there is no terminal to ask on; --answers CASE.json takes the answers from a case";
            return Err(Failure::Call(hint.into()));
        }
    };
    let assessment = assess(&course.case);
    Ok(Outcome {
        text: wrapped(&(screens + &end(&course, &assessment))),
        screens: course.screens,
        is_complete: course.enough.is_some(),
        notes,
        files: files(options, &course, &assessment)?,
        may_offer: options.answers.is_none()
            && options.html.is_none()
            && course.enough.is_some_and(|enough| enough.reason != EnoughReason::Emergency),
        case: course.case,
    })
}

impl Outcome {
    /// Asks on the terminal whether to write the page with pictures, unless its file was
    /// named, nobody can be asked, or it is an emergency.
    ///
    /// # Errors
    ///
    /// When the terminal fails.
    pub fn offered(&self) -> Result<Option<File>, Failure> {
        let path = if self.may_offer { terminal::wanted_file()? } else { None };
        path.map(|path| with_pictures(path, &assess(&self.case))).transpose()
    }
}

/// Why it ended, then the page. Nothing if nothing was answered.
fn end(course: &Course, assessment: &Assessment) -> String {
    let why = match course.enough {
        Some(enough) => lines::say(Phrase::Enough(enough.reason)),
        None if course.screens == 0 => return String::new(),
        None => words::STOPPED.into(),
    };
    format!("{why}\n\n{}", report(assessment, &English))
}

fn files(options: &Options, course: &Course, assessment: &Assessment) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    if course.screens == 0 && course.enough.is_none() {
        return Ok(files);
    }
    if let Some(path) = &options.save {
        let json = serde_json::to_string_pretty(&course.case).map_err(|error| Failure::Call(error.to_string()))?;
        files.push(File { path: path.clone(), content: (json + "\n").into_bytes(), what: "The case".into() });
    }
    if let Some(path) = &options.html {
        files.push(with_pictures(path.clone(), assessment)?);
    }
    Ok(files)
}

fn with_pictures(path: PathBuf, assessment: &Assessment) -> Result<File, Failure> {
    let content = page(assessment, &English, None, None).map_err(|error| Failure::Call(error.to_string()))?;
    Ok(File { path, content: content.into_bytes(), what: "The page".into() })
}

/// Before anything is asked, so that no answer is lost.
fn check_files(options: &Options) -> Result<(), Failure> {
    let Options { answers, save, html, .. } = options;
    for (option, file) in [("--save", save), ("--html", html)] {
        let Some(file) = file else { continue };
        if answers.as_ref().is_some_and(|answers| is_same(answers, file)) {
            return Err(Failure::Call(format!("{option} {} would overwrite the file to be read", file.display())));
        }
        if !has_a_place(file) {
            return Err(Failure::Call(format!("{option} {}: no file can be written there", file.display())));
        }
    }
    match (save, html) {
        (Some(save), Some(html)) if save == html || is_same(save, html) => {
            Err(Failure::Call("--save and --html need two files".into()))
        }
        _ => Ok(()),
    }
}
