//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

/// What `--help` prints.
pub const HELP: &str = "\
Write one page of HTML for one runner whose hip hurts: how soon to be seen,
where it hurts on a body, which causes fit and why, what to do.

Usage: page [CASE|-] [options]

  CASE         a case as JSON, version 1; `-` reads standard input; without it,
               a bundled case is shown
               for the fields and keys of a case, in the main crate:
               cargo run --example vocabulary
  --log FILE   draw the runs of a log on the page: any file, folder or archive
               that training_log reads; may be given several times. It answers
               nothing in the case: training_log FILE --case does that
  --zone NAME  where the runner was, such as Europe/Berlin, for logs that give
               UTC alone
  --complete   every run is in the log
  --miles      the account that a table comes from is set to miles, and the page
               is in miles
  --out FILE   where the page goes (running-hip-pain.html in this folder);
               `-` writes it to standard output
  --help       print this

The page is one file that needs no network and no script. It can be printed.
Exit codes: 0 written, 1 the case has errors (all are listed), 2 the arguments
or a file cannot be read, or the page cannot be written.";

/// Where the page goes unless another file is named.
pub(super) const DEFAULT_OUT: &str = "running-hip-pain.html";

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The case, `-` for standard input; none for the bundled one.
    pub case: Option<PathBuf>,
    /// Files of a log.
    pub log: Vec<PathBuf>,
    /// How the log is read: its options for `training_log`.
    pub log_options: Vec<OsString>,
    /// Where the page goes.
    pub out: Option<PathBuf>,
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
                Value(_) if options.case.is_some() => return Err("one case at a time; try --help".into()),
                Value(case) => options.case = Some(case.into()),
                Long("log") => options.log.push(parser.value().map_err(call)?.into()),
                Long("zone") => options.log_options.extend(["--zone".into(), parser.value().map_err(call)?]),
                Long("complete") => options.log_options.push("--complete".into()),
                Long("miles") => options.log_options.push("--miles".into()),
                Long("out") if options.out.is_some() => return Err("--out once; try --help".into()),
                Long("out") => options.out = Some(parser.value().map_err(call)?.into()),
                Long("help") | Short('h') => return Ok(None),
                other => return Err(call(other.unexpected())),
            }
        }
        if options.log.is_empty() && !options.log_options.is_empty() {
            return Err("--zone, --complete and --miles are about a log; give --log FILE too".into());
        }
        Ok(Some(options))
    }
}
