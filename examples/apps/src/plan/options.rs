//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use lexopt::prelude::*;
use running_hip_pain::{Day, ReturnStage, Weekday};
use thiserror::Error;

/// What `--help` prints.
pub const HELP: &str = "\
Lay the plan for one runner whose hip hurts out on days: runs, strength, other
training and rest. Whoever must be seen first gets the reason and no days.

Usage: plan [CASE|-] [options]

  CASE              a case as JSON, version 1; `-` reads standard input; without
                    it, a bundled case is shown
                    for the fields and keys of a case, in the main crate:
                    cargo run --example vocabulary
  --weeks N         how many weeks, 1 to 52 (2). Runs after the next few are a
                    forecast, for the case that every session goes well
  --start DAY       the first day, such as 2026-11-30; without it, next Monday
                    by the clock of this machine (UTC)
  --free DAYS       weekdays on which nothing is put, such as sat,sun
  --longest METRES  the longest run of the past 30 days; without it, running
                    begins in turns of running and walking
  --race DAY        a race: nothing else is put on that day
  --stage STAGE     where the runner is: walk, walk_run_1 to walk_run_7,
                    continuous, build or faster, as follow_up says; without it,
                    where the plan begins
  --json            print everything for a program
  --ics FILE        write all sessions as a calendar file. Keep it: if it is
                    there, it is brought up to date. A calendar then finds its
                    entries again, and what is no longer planned is cancelled
  --fit FILE        write the first run or walk as a workout for a watch
  --intervals FILE  write the first run or walk as text for intervals.icu
  --out FILE        write a page of HTML with the weeks drawn
  --help            print this

The plan goes to standard output; which files were written, and why one was not,
to standard error. Nothing is sent anywhere.
Exit codes: 0 printed, also if the plan is withheld, 1 the case has errors (all
are listed), 2 the arguments or a file cannot be read, or a file cannot be
written.";

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The case, `-` for standard input; none for the bundled one.
    pub case: Option<PathBuf>,
    /// How many weeks.
    pub weeks: u8,
    /// The first day; if none, next Monday.
    pub start: Option<Day>,
    /// Weekdays that stay free.
    pub free: Vec<Weekday>,
    /// The longest run of the past 30 days, in metres.
    pub longest: Option<u32>,
    /// The day of a race.
    pub race: Option<Day>,
    /// Where the runner is.
    pub stage: Option<ReturnStage>,
    /// Whether to print JSON.
    pub json: bool,
    /// Where the calendar goes.
    pub ics: Option<PathBuf>,
    /// Where the workout for a watch goes.
    pub fit: Option<PathBuf>,
    /// Where the text for intervals.icu goes.
    pub intervals: Option<PathBuf>,
    /// Where the page goes.
    pub out: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            case: None,
            weeks: 2,
            start: None,
            free: Vec::new(),
            longest: None,
            race: None,
            stage: None,
            json: false,
            ics: None,
            fit: None,
            intervals: None,
            out: None,
        }
    }
}

/// A command line that cannot be understood.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// An unknown option, or one without its value.
    #[error("{0}; try --help")]
    Call(#[from] lexopt::Error),
    /// More than one case.
    #[error("one case at a time; try --help")]
    OneCase,
    /// An option given twice.
    #[error("{0} once; try --help")]
    Twice(&'static str),
    /// A value that is not possible.
    #[error("{option} is `{value}`; {allowed}")]
    Value {
        /// The option.
        option: &'static str,
        /// What was given.
        value: String,
        /// What was expected.
        allowed: String,
    },
}

const MOST_WEEKS: u8 = 52;
/// Farther than anyone runs at a stretch.
const MOST_METRES: u32 = 500_000;

impl Options {
    /// Reads the arguments that follow the name of the program; `None` if only [`HELP`] is asked for.
    ///
    /// # Errors
    ///
    /// At the first argument that cannot be understood.
    pub fn parse(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Option<Self>, OptionsError> {
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        let mut weeks = None;
        let mut free = None;
        while let Some(argument) = parser.next()? {
            match argument {
                Value(_) if options.case.is_some() => return Err(OptionsError::OneCase),
                Value(case) => options.case = Some(case.into()),
                Long("weeks") => {
                    let allowed = format!("expected a number from 1 to {MOST_WEEKS}");
                    once("--weeks", &mut weeks, number("--weeks", &mut parser, 1..=MOST_WEEKS.into(), &allowed)?)?;
                }
                Long("start") => once("--start", &mut options.start, day("--start", &mut parser)?)?,
                Long("free") => once("--free", &mut free, weekdays(&mut parser)?)?,
                Long("longest") => {
                    let allowed = format!("expected metres from 1 to {MOST_METRES}, such as 12000");
                    let metres = number("--longest", &mut parser, 1..=MOST_METRES, &allowed)?;
                    once("--longest", &mut options.longest, metres)?;
                }
                Long("race") => once("--race", &mut options.race, day("--race", &mut parser)?)?,
                Long("stage") => once("--stage", &mut options.stage, stage(&mut parser)?)?,
                Long("json") => options.json = true,
                Long("ics") => once("--ics", &mut options.ics, file("--ics", &mut parser)?)?,
                Long("fit") => once("--fit", &mut options.fit, file("--fit", &mut parser)?)?,
                Long("intervals") => once("--intervals", &mut options.intervals, file("--intervals", &mut parser)?)?,
                Long("out") => once("--out", &mut options.out, file("--out", &mut parser)?)?,
                Long("help") | Short('h') => return Ok(None),
                other => return Err(other.unexpected().into()),
            }
        }
        options.weeks = weeks.and_then(|weeks| u8::try_from(weeks).ok()).unwrap_or(options.weeks);
        options.free = free.unwrap_or_default();
        Ok(Some(options))
    }
}

fn once<T>(option: &'static str, place: &mut Option<T>, value: T) -> Result<(), OptionsError> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(OptionsError::Twice(option)),
    }
}

fn number(
    option: &'static str,
    parser: &mut lexopt::Parser,
    range: std::ops::RangeInclusive<u32>,
    allowed: &dyn std::fmt::Display,
) -> Result<u32, OptionsError> {
    let text = parser.value()?.string()?;
    text.parse().ok().filter(|number| range.contains(number)).ok_or_else(|| value(option, &text, allowed))
}

fn day(option: &'static str, parser: &mut lexopt::Parser) -> Result<Day, OptionsError> {
    let text = parser.value()?.string()?;
    text.parse().map_err(|error| value(option, &text, &error))
}

/// Weekdays by their English names or the first three letters of these.
fn weekdays(parser: &mut lexopt::Parser) -> Result<Vec<Weekday>, OptionsError> {
    let text = parser.value()?.string()?;
    let weekday = |name: &str| {
        let name = name.trim().to_lowercase();
        let is_meant = |weekday: &&Weekday| weekday.key() == name || weekday.key()[..3] == name;
        Weekday::ALL.iter().find(is_meant).copied()
    };
    let unknown = |name: &str| {
        let allowed = Weekday::ALL.iter().map(|weekday| format!("{} or {weekday}", &weekday.key()[..3]));
        let allowed = allowed.collect::<Vec<_>>().join(", ");
        value("--free", name, &format!("expected weekdays between commas: {allowed}"))
    };
    text.split(',').map(|name| weekday(name).ok_or_else(|| unknown(name.trim()))).collect()
}

fn stage(parser: &mut lexopt::Parser) -> Result<ReturnStage, OptionsError> {
    let text = parser.value()?.string()?;
    text.parse().map_err(|error: running_hip_pain::UnknownKey| {
        let allowed: Vec<&str> = ReturnStage::ALL.iter().map(|stage| stage.key()).collect();
        let hint = error.nearest().map_or(String::new(), |nearest| format!("; did you mean {nearest}?"));
        value("--stage", &text, &format!("expected one of {}{hint}", allowed.join(", ")))
    })
}

/// Standard output has the plan.
fn file(option: &'static str, parser: &mut lexopt::Parser) -> Result<PathBuf, OptionsError> {
    let file = PathBuf::from(parser.value()?);
    if file.as_os_str().is_empty() || file == Path::new("-") {
        return Err(value(option, &file.display().to_string(), &"expected the name of a file"));
    }
    Ok(file)
}

fn value(option: &'static str, value: &str, allowed: &dyn std::fmt::Display) -> OptionsError {
    OptionsError::Value { option, value: value.chars().take(64).collect(), allowed: allowed.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_read() {
        let read = |arguments: &[&str]| Options::parse(arguments).unwrap();
        assert_eq!(read(&[]), Some(Options::default()));
        let options = read(&[
            "case.json",
            "--weeks=6",
            "--start",
            "2026-11-30",
            "--free",
            "sat, Sunday",
            "--longest",
            "12000",
            "--race",
            "2027-03-14",
            "--stage",
            "walk_run_3",
            "--json",
            "--ics",
            "a.ics",
        ]);
        let expected = Options {
            case: Some("case.json".into()),
            weeks: 6,
            start: Day::new(2026, 11, 30).ok(),
            free: vec![Weekday::Saturday, Weekday::Sunday],
            longest: Some(12_000),
            race: Day::new(2027, 3, 14).ok(),
            stage: Some(ReturnStage::WalkRun3),
            json: true,
            ics: Some("a.ics".into()),
            ..Options::default()
        };
        assert_eq!(options, Some(expected));
        assert_eq!(read(&["-", "--weeks", "3", "-h"]), None);
    }

    #[test]
    fn a_slip_names_the_option_the_value_and_what_is_allowed() {
        for (arguments, said) in [
            (&["--weeks", "0"][..], "--weeks is `0`; expected a number from 1 to 52"),
            (&["--weeks", "53"], "--weeks is `53`; expected a number from 1 to 52"),
            (&["--longest", "12km"], "--longest is `12km`; expected metres from 1 to 500000, such as 12000"),
            (
                &["--longest", "4294967296"],
                "--longest is `4294967296`; expected metres from 1 to 500000, such as 12000",
            ),
            (&["--ics", "-"], "--ics is `-`; expected the name of a file"),
            (&["--fit", "a", "--fit", "b"], "--fit once; try --help"),
            (&["--free", "sat", "--free", "sun"], "--free once; try --help"),
            (&["a.json", "b.json"], "one case at a time; try --help"),
            (&["--colour"], "invalid option '--colour'; try --help"),
            (&["--weeks"], "missing argument for option '--weeks'; try --help"),
        ] {
            assert_eq!(Options::parse(arguments).unwrap_err().to_string(), said);
        }
        let starts = |arguments: &[&str], said: &str| {
            let error = Options::parse(arguments).unwrap_err().to_string();
            assert!(error.starts_with(said), "{error}");
        };
        starts(&["--start", "30.11.2026"], "--start is `30.11.2026`; ");
        starts(&["--race", "2026-02-30"], "--race is `2026-02-30`; the day is 30; it must be from 1 to 28");
        starts(
            &["--free", "sat,samstag"],
            "--free is `samstag`; expected weekdays between commas: mon or monday, tue or",
        );
        starts(&["--free", ""], "--free is ``; expected weekdays");
        starts(&["--stage", "walk_run_9"], "--stage is `walk_run_9`; expected one of walk, walk_run_1, walk_run_2, ");
    }
}
