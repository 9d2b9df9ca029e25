//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use lexopt::prelude::*;

/// What `--help` prints.
pub const HELP: &str = "\
Assess stored cases with the knowledge of today, on all cores, and say whose
answer has changed.

Usage: reassess [CASES|- [RESULTS]] [--write FILE] [--threads N]

  CASES        JSON lines: a case a line, version 1, or {\"id\":…,\"case\":{…}}
               with a text or a whole number as id; other fields beside these
               two are not read. `-` reads standard input
  RESULTS      what an earlier call wrote about the same cases, in the same
               order. A result is found by its id, or else by its line number.
               Prints a line for each case whose urgency, running, conclusion
               or first cause has changed, each as [then, now]. Without it
               prints a result a line, for the next call. Without both files,
               bundled ones are compared
  --write FILE also write the results of today to FILE, which may be RESULTS:
               it is replaced once everything is done
  --threads N  use N threads instead of one for each core
  --help       print this

Cases are assessed as they were stored: days are not counted on. Keys with two
meanings are read as the more harmful one, as CaseInput::upgrade does. The
output is in the order of CASES. What cannot be used is named on standard
error, with its line, and the rest is done.

Exit codes: 0 all done, 1 some lines were left out or not compared (all are
named), 2 the arguments or a file cannot be read, or the result cannot be
written.";

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The cases, `-` for standard input; none for the bundled ones.
    pub cases: Option<PathBuf>,
    /// The results of earlier.
    pub results: Option<PathBuf>,
    /// Where the results of today go.
    pub write: Option<PathBuf>,
    /// How many threads.
    pub threads: Option<usize>,
}

impl Options {
    /// Reads the arguments. `None` asks for help.
    ///
    /// # Errors
    ///
    /// What cannot be understood, in a sentence.
    pub fn parse<I>(arguments: I) -> Result<Option<Self>, String>
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        let call = |error: lexopt::Error| format!("{error}; try --help");
        while let Some(argument) = parser.next().map_err(call)? {
            match argument {
                Value(file) if options.cases.is_none() => options.cases = Some(file.into()),
                Value(file) if options.results.is_none() => options.results = Some(file.into()),
                Value(_) => return Err("one file of cases and one of results; try --help".into()),
                Long("write") if options.write.is_some() => return Err("--write once; try --help".into()),
                Long("write") => options.write = Some(parser.value().map_err(call)?.into()),
                Long("threads") => {
                    options.threads = Some(parser.value().and_then(|count| count.parse()).map_err(call)?)
                }
                Long("help") | Short('h') => return Ok(None),
                other => return Err(call(other.unexpected())),
            }
        }
        if options.threads.is_some_and(|count| !(1..=MOST_THREADS).contains(&count)) {
            return Err(format!("--threads takes 1 to {MOST_THREADS}"));
        }
        if options.results.as_deref().is_some_and(is_standard) {
            return Err("the results are a file, not standard input".into());
        }
        if options.cases.is_some() && options.cases == options.write {
            return Err("--write would replace the cases".into());
        }
        Ok(Some(options))
    }
}

const MOST_THREADS: usize = 1024;

/// Whether standard input is meant.
pub(crate) fn is_standard(file: &Path) -> bool {
    file == Path::new("-")
}
