//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;
use running_hip_pain::Day;

/// What `--help` prints.
pub const HELP: &str = "\
Walk through the diary of a runner day by day: what was written, what to do
next by it, and by which rule.

Usage: follow_up [CASE|- DIARY] [options]

  CASE         the answers that the plan was made from, as JSON, version 1;
               `-` reads standard input
  DIARY        JSON lines, an entry a line, such as
               {\"day\":\"2026-11-23\",\"stage\":\"walk_run_2\",\"pain_during\":2,
               \"next_morning\":0,\"minutes\":30}
               for the fields, in the main crate: follow_up::Entry. Lines that
               are empty or begin with # are passed over. Without both, a
               bundled case and diary are shown
  --today DAY  the day to judge, such as 2026-11-23; entries after it do not
               count (the last day with an entry)
  --json       print a list of {day, step}, one for each day with an entry and
               one for the day to judge. The entries of a step are counted from
               0 among the lines that could be read
  --out FILE   write a page of HTML with a picture of the weeks and a table of
               the days instead; `-` writes it to standard output
  --help       print this

Exit codes: 0 all read, 1 the case has errors or some lines of the diary were
left out (all are named), 2 the arguments or a file cannot be read, or the page
cannot be written.";

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The case and the diary, `-` for standard input; none for the bundled ones.
    pub files: Option<(PathBuf, PathBuf)>,
    /// The day to judge.
    pub today: Option<Day>,
    /// Whether JSON is printed.
    pub json: bool,
    /// Where a page goes.
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
        let mut files: Vec<PathBuf> = Vec::new();
        let mut parser = lexopt::Parser::from_args(arguments);
        let call = |error: lexopt::Error| format!("{error}; try --help");
        while let Some(argument) = parser.next().map_err(call)? {
            match argument {
                Value(file) => files.push(file.into()),
                Long("today") => options.today = Some(parser.value().and_then(|day| day.parse()).map_err(call)?),
                Long("json") => options.json = true,
                Long("out") if options.out.is_some() => return Err("--out once; try --help".into()),
                Long("out") => options.out = Some(parser.value().map_err(call)?.into()),
                Long("help") | Short('h') => return Ok(None),
                other => return Err(call(other.unexpected())),
            }
        }
        if options.json && options.out.is_some() {
            return Err("--json or --out, not both; try --help".into());
        }
        options.files = match <[PathBuf; 2]>::try_from(files) {
            Ok([case, diary]) if [&case, &diary].iter().all(|file| file.as_os_str() == "-") => {
                return Err("the case and the diary cannot both come from standard input".into());
            }
            Ok([case, diary]) => Some((case, diary)),
            Err(files) if files.is_empty() => None,
            Err(files) if files.len() == 1 => return Err("a case needs a diary; try --help".into()),
            Err(_) => return Err("one case and one diary; try --help".into()),
        };
        Ok(Some(options))
    }
}
