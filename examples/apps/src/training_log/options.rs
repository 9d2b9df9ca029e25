//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono_tz::Tz;
use lexopt::prelude::*;
use running_hip_pain::Day;
use thiserror::Error;

use super::log::day_of;
use super::untyped::UntypedRules;
use crate::run_files::{Context, Unit, Zone, minutes_of};

/// What `--help` prints.
pub const HELP: &str = "\
Read a runner's own files, report how the load went up, and draw it.

Usage: training_log [FILE|FOLDER]... [options]

  FILE            FIT, GPX, TCX or KML, a table or an account as Strava,
                  Garmin, Polar, Apple Health and other sites export them,
                  packed with gzip or not; a zip of these. The same run in
                  several files counts once. Without a file, bundled ones are
                  read
  FOLDER          all such files in it
  --on DAY        judge this day, such as 2026-11-22: the day on which the
                  pain began. Without it, the day of the last run
  --complete      every run is in these files: a day without an entry is a
                  day of rest. Without it, such a day is unknown
  --exported DAY  the day on which the files were exported: they are complete
                  up to it, and what is dated later is refused. Without it,
                  they end with their last activity, and what is dated after
                  tomorrow is refused
  --zone NAME     where the runner was, such as Europe/Berlin, for files that
                  give UTC alone (GPX, TCX, Strava's table). Without it, the
                  day of a run is known only where a watch wrote down the zone
  --utc-offset +02:00
                  instead of a zone: one offset, summer and winter alike
  --untyped WHAT  run, walk or other: what a recording is taken for if its
                  sport is not stated or not known. Without it, such recordings
                  are left out and their days are unknown. With a name, such as
                  '*Morning Run*=run' or '2026-11-*.gpx=walk', it is for those
                  alone; it may be given more than once
  --miles         the account that the table comes from is set to miles, and
                  what is printed and drawn is in miles
  --weeks N       how many weeks up to that day are drawn, 4 to 520 (26)
  --svg FILE      where the picture goes (training_log.svg in this folder)
  --case          print a case with what the log answers, to be filled in:
                  training_log FILE --case > case.json
  --json          print everything for a program
  --help          print this

With --case or --json the picture is written only if --svg says where, and what
is in doubt is printed to standard error.
Exit codes: 0 everything that may have been a run was read, 1 a file or a part
of one was not (it says which and why; the others are used), 2 the arguments
cannot be understood or the result cannot be written.";

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Files and folders; none for the bundled ones.
    pub files: Vec<PathBuf>,
    /// The day to judge; if none, the last one with a run.
    pub day: Option<Day>,
    /// Whether a day without an entry is a day without a run.
    pub complete: bool,
    /// The day on which the files were exported.
    pub exported: Option<Day>,
    /// What recordings are taken for if their sport is not known.
    pub untyped: UntypedRules,
    /// What files leave open.
    pub context: Context,
    /// How many weeks are drawn.
    pub weeks: Weeks,
    /// Where the picture goes.
    pub svg: Option<PathBuf>,
    /// What is printed.
    pub output: Output,
}

/// What is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// For a runner.
    #[default]
    Text,
    /// Everything, for a program.
    Json,
    /// A case, for the main crate's `assess`.
    Case,
}

/// How many weeks a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks(pub u16);

impl Weeks {
    /// Ten years.
    pub(super) const MOST: u16 = 520;
}

impl Default for Weeks {
    fn default() -> Self {
        Self(26)
    }
}

/// A command line that cannot be understood.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// An unknown option, or one without its value.
    #[error("{0}; try --help")]
    Call(#[from] lexopt::Error),
    /// Two options that contradict each other.
    #[error("give {0} or {1}, not both")]
    Both(&'static str, &'static str),
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

impl Options {
    /// Reads the arguments that follow the name of the program; `None` if only [`HELP`] is asked for.
    ///
    /// # Errors
    ///
    /// At the first argument that cannot be understood.
    pub fn parse(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Option<Self>, OptionsError> {
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Value(file) => options.files.push(file.into()),
                Long("on") => options.day = Some(day("--on", &mut parser)?),
                Long("exported") => options.exported = Some(day("--exported", &mut parser)?),
                Long("complete") => options.complete = true,
                Long("miles") => options.context.unit = Unit::Miles,
                Long("untyped") => {
                    let text = parser.value()?.string()?;
                    let allowed =
                        "expected run, walk or other, or a name with one of these, such as '*Morning Run*=run'";
                    options.untyped.add(&text).ok_or_else(|| value("--untyped", &text, &allowed))?;
                }
                Long("zone") => {
                    let text = parser.value()?.string()?;
                    let zone = Tz::from_str_insensitive(&text)
                        .map_err(|_| value("--zone", &text, &"expected a name like Europe/Berlin"))?;
                    options.set_zone(Zone::Named(zone))?;
                }
                Long("utc-offset") => {
                    let text = parser.value()?.string()?;
                    let minutes = minutes_of(&text).ok_or_else(|| {
                        value("--utc-offset", &text, &"expected an offset such as +02:00 or -07:00, up to 14 hours")
                    })?;
                    options.set_zone(Zone::Fixed(minutes))?;
                }
                Long("weeks") => {
                    let text = parser.value()?.string()?;
                    let weeks = text.parse().ok().filter(|weeks| (4..=Weeks::MOST).contains(weeks));
                    options.weeks = Weeks(weeks.ok_or_else(|| value("--weeks", &text, &"expected 4 to 520"))?);
                }
                Long("svg") => options.svg = Some(parser.value()?.into()),
                Long("case") => options.set_output(Output::Case)?,
                Long("json") => options.set_output(Output::Json)?,
                Long("help") | Short('h') => return Ok(None),
                other => return Err(other.unexpected().into()),
            }
        }
        if let (Some(exported), Some(tomorrow)) = (options.exported, tomorrow())
            && exported > tomorrow
        {
            let allowed = format!("expected the day of the export, at the latest tomorrow, {tomorrow}");
            return Err(value("--exported", &exported.to_string(), &allowed));
        }
        Ok(Some(options))
    }

    fn set_zone(&mut self, zone: Zone) -> Result<(), OptionsError> {
        match self.context.zone.replace(zone) {
            Some(other) if other != zone => Err(OptionsError::Both("--zone", "--utc-offset")),
            _ => Ok(()),
        }
    }

    fn set_output(&mut self, output: Output) -> Result<(), OptionsError> {
        if self.output != Output::Text && self.output != output {
            return Err(OptionsError::Both("--case", "--json"));
        }
        self.output = output;
        Ok(())
    }

    /// The last day that an activity can have: that of the export, or tomorrow, because it is already tomorrow
    /// somewhere. The bundled files have days of their own.
    pub(super) fn last_possible(&self) -> Day {
        if self.files.is_empty() {
            return Day::LAST;
        }
        self.exported.or_else(tomorrow).unwrap_or(Day::LAST)
    }
}

/// Tomorrow, by the UTC clock of this machine: somewhere it is already tomorrow. A clock that is behind the day on
/// which this was written is wrong.
fn tomorrow() -> Option<Day> {
    const WRITTEN: u64 = 1795392000; // 2026-11-23
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()).max(WRITTEN);
    day_of(i64::try_from(now).ok()?)?.checked_add(1)
}

fn day(option: &'static str, parser: &mut lexopt::Parser) -> Result<Day, OptionsError> {
    let text = parser.value()?.string()?;
    text.parse().map_err(|error| value(option, &text, &error))
}

fn value(option: &'static str, value: &str, allowed: &dyn std::fmt::Display) -> OptionsError {
    OptionsError::Value { option, value: value.chars().take(64).collect(), allowed: allowed.to_string() }
}

#[cfg(test)]
mod tests {
    use super::{Options, Output};

    #[test]
    fn options() {
        let options = Options::parse(["a.fit", "--on", "2026-11-22", "--complete", "--json", "b"]).unwrap().unwrap();
        assert_eq!((options.files.len(), options.complete, options.output), (2, true, Output::Json));
        let error = |arguments: &[&str]| Options::parse(arguments).unwrap_err().to_string();
        assert_eq!(error(&["--colour"]), "invalid option '--colour'; try --help");
        assert!(error(&["--on", "22 Nov"]).starts_with("--on is `22 Nov`; "));
        assert_eq!(error(&["--weeks", "0"]), "--weeks is `0`; expected 4 to 520");
        assert_eq!(error(&["--json", "--case"]), "give --case or --json, not both");
        assert_eq!(error(&["--zone", "Europe/Berlin", "--utc-offset", "1"]), "give --zone or --utc-offset, not both");
        assert_eq!(error(&["--zone", "Berlin"]), "--zone is `Berlin`; expected a name like Europe/Berlin");
        assert!(error(&["--exported", "2199-01-01"]).starts_with("--exported is `2199-01-01`; expected the day"));
        assert_eq!(
            error(&["--untyped", "jog"]),
            "--untyped is `jog`; expected run, walk or other, or a name with one of these, such as '*Morning Run*=run'"
        );
    }
}
