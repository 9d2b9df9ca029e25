//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use lexopt::prelude::*;
use running_hip_pain::Goal;
use running_hip_pain::interview::Policy;

/// What `--help` prints.
pub const HELP: &str = "\
Ask one runner whose hip hurts, screen by screen, until enough is known, and
print how soon to be seen, whether to run, which causes fit and what to do.

Usage: interview [options]

  --goal GOAL      what to find out: urgency (how soon to be seen), causes (also
                   which causes fit), plan (also what to do; the default)
  --screens N      stop after so many screens (12), but not before the danger
                   signs were asked
  --no-home-tests  ask for no tests at home
  --answers CASE   take all answers from a case as JSON, version 1, and print
                   each screen; `-` reads standard input. What the case does not
                   say cannot be said. Needs no terminal
  --save FILE      write the answers as a case, for `page` and `assess`
  --html FILE      write the page with pictures, as `page` does; without it, a
                   terminal is asked at the end
  --help           print this

Esc goes back. Ctrl-C stops and prints what the answers so far say. Nothing is
ticked beforehand, and a blank is never taken for a no. The questions go to
standard error and the result to standard output.
Exit codes: 0 asked to the end, 1 the case has errors (all are listed), 2 the
arguments or a file cannot be read, a file cannot be written, or there is no
terminal to ask on, 3 stopped before the end.";

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What is to be found out, and how.
    pub policy: Policy,
    /// A case that has the answers, `-` for standard input; none to ask on the terminal.
    pub answers: Option<PathBuf>,
    /// Where the answers go.
    pub save: Option<PathBuf>,
    /// Where the page with pictures goes.
    pub html: Option<PathBuf>,
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
                Long("goal") => {
                    let goal = parser.value().map_err(call)?;
                    options.policy = options.policy.goal(read_goal(&goal.to_string_lossy())?);
                }
                Long("screens") => {
                    let screens = parser.value().map_err(call)?;
                    let screens = screens.to_string_lossy();
                    let read = screens.parse();
                    let most = read.map_err(|_| format!("--screens {screens}: it must be a number from 0 to 255"))?;
                    options.policy = options.policy.most_screens(most);
                }
                Long("no-home-tests") => options.policy = options.policy.home_tests(false),
                Long("answers") if options.answers.is_some() => return Err("--answers once; try --help".into()),
                Long("answers") => options.answers = Some(parser.value().map_err(call)?.into()),
                Long("save") if options.save.is_some() => return Err("--save once; try --help".into()),
                Long("save") => options.save = Some(to_write("--save", parser.value().map_err(call)?.into())?),
                Long("html") if options.html.is_some() => return Err("--html once; try --help".into()),
                Long("html") => options.html = Some(to_write("--html", parser.value().map_err(call)?.into())?),
                Long("help") | Short('h') => return Ok(None),
                Value(case) => {
                    let case = case.to_string_lossy();
                    return Err(format!("`{case}`: say --answers {case} to take the answers from a case; try --help"));
                }
                other => return Err(call(other.unexpected())),
            }
        }
        Ok(Some(options))
    }
}

fn read_goal(text: &str) -> Result<Goal, String> {
    text.parse().map_err(|error: running_hip_pain::UnknownKey| {
        let allowed: Vec<&str> = Goal::ALL.iter().map(|goal| goal.key()).collect();
        let hint = error.nearest().map_or(String::new(), |nearest| format!("; did you mean {nearest}?"));
        format!("--goal {}: it must be one of {}{hint}", error.found(), allowed.join(", "))
    })
}

/// Standard output has the result.
fn to_write(option: &str, file: PathBuf) -> Result<PathBuf, String> {
    if file.as_os_str().is_empty() || file == Path::new("-") {
        return Err(format!("{option} needs the name of a file"));
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_read_and_a_slip_is_named() {
        let read = |arguments: &[&str]| Options::parse(arguments.iter().copied());
        let policy = Policy::default().goal(Goal::Urgency).most_screens(4).home_tests(false);
        let options = read(&["--goal", "urgency", "--screens", "4", "--no-home-tests"]).unwrap().unwrap();
        assert_eq!(options, Options { policy, ..Options::default() });
        assert_eq!(read(&["--goal", "plan", "-h"]), Ok(None));
        for (arguments, named) in [
            (&["--goal", "urgenzy"][..], "did you mean urgency?"),
            (&["--goal", "everything"], "urgency, causes, plan"),
            (&["--screens", "256"], "0 to 255"),
            (&["--save", "-"], "--save needs the name of a file"),
            (&["--html", "a", "--html", "b"], "--html once"),
            (&["case.json"], "--answers case.json"),
            (&["--jsn"], "--jsn"),
        ] {
            let error = read(arguments).unwrap_err();
            assert!(error.contains(named), "{arguments:?}: {error}");
        }
    }
}
