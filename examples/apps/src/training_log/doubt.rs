//! What a log cannot be sure of. A log is complete only as far as nothing was guessed, lost, unreadable, of unknown
//! sport or of unknown clock. Whatever is in doubt is reported to the runner, and cannot help to rule anything out. It
//! reaches no further than what it can change: a ride that could not be read is not in doubt at all.

use std::fmt;

use running_hip_pain::Day;
use thiserror::Error;

use crate::run_files::{Conflict, FileError, Flaw, Origin, Place, Sport, Unit};

/// Something that a log cannot be sure of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// How far it reaches.
    pub reach: Reach,
    /// What it is.
    pub what: What,
}

/// How far a doubt reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Something was done on this day that is not in the log. The day is unknown, and the others are not affected.
    Day(Day),
    /// Something was done on one of these days that is not in the log. Each of them is unknown.
    OneOf(Day, Day),
    /// What the log holds for this day may be there twice. No run is missing, but sums may be too high.
    Sums(Day),
    /// What the log holds for these days may be wrong, and so may what later runs are compared with.
    Days(Day, Day),
    /// It may have been any day.
    Anything,
}

/// What is in doubt.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum What {
    /// A file, a part of it or an entry that could not be used; it may have been a run.
    #[error("{0}")]
    Unusable(FileError),
    /// An activity whose sport is not stated, or is given in words that are not known.
    #[error("{origin}: {}", sport_in_doubt(.sport, .name.as_deref()))]
    Sport {
        /// The activity.
        origin: Origin,
        /// What the file says.
        sport: Sport,
        /// What it is called.
        name: Option<String>,
    },
    /// A run dated in UTC alone, whose day is therefore not known.
    #[error("{origin}: dated in UTC alone, so its day is not known; give --zone or --utc-offset")]
    Clock {
        /// The run.
        origin: Origin,
    },
    /// Something in a recording that was not as it should be. Unless it is grave, nothing hangs on it.
    #[error("{origin}: {flaw}")]
    Flaw {
        /// The activity.
        origin: Origin,
        /// What was not as it should be.
        flaw: Flaw,
    },
    /// What looks like a mistake in the log as a whole.
    #[error("{0}")]
    Suspicion(String),
    /// Records that contradict each other.
    #[error("{}", conflict(.0, Unit::Kilometres))]
    Conflict(Conflict),
    /// The day to judge is after everything recorded.
    #[error(
        "nothing is recorded after {last}, so the days up to {judged} are not known; give --exported DAY if the files \
         were exported later"
    )]
    AfterTheLast {
        /// The day of the last activity of any kind.
        last: Day,
        /// The day to judge.
        judged: Day,
    },
}

/// Comparisons reach back no further: a run of the last two weeks with the 30 days before it, and a pause of two weeks
/// that ended a month ago.
pub(super) const LOOKED_AT: i32 = 60;

impl Doubt {
    /// Whether nothing can be ruled out on a day because of it.
    pub fn vetoes(&self, judged: Day) -> bool {
        match self.reach {
            Reach::Day(_) | Reach::OneOf(..) | Reach::Sums(_) => false,
            Reach::Days(first, last) => judged - last <= LOOKED_AT && first - judged <= 1,
            Reach::Anything => true,
        }
    }

    /// Whether it is about a day that the figures of a day look at.
    pub fn is_near(&self, judged: Day) -> bool {
        match self.reach {
            Reach::Day(day) | Reach::Sums(day) => (0..=LOOKED_AT).contains(&(judged - day)),
            Reach::OneOf(first, last) => judged - last <= LOOKED_AT && first <= judged,
            _ => self.vetoes(judged),
        }
    }

    /// Whether something could not be used at all.
    pub fn is_unusable(&self) -> bool {
        matches!(self.what, What::Unusable(_))
    }
}

impl What {
    /// Its kind, for programs.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unusable(_) => "unusable",
            Self::Sport { .. } => "sport",
            Self::Clock { .. } => "clock",
            Self::Flaw { .. } => "flaw",
            Self::Suspicion(_) => "suspicion",
            Self::Conflict(_) => "conflict",
            Self::AfterTheLast { .. } => "after_the_last",
        }
    }

    /// The same in words, for a runner who counts in this unit.
    pub fn said(&self, unit: Unit) -> String {
        match self {
            Self::Conflict(of) => conflict(of, unit),
            Self::Flaw { origin, flaw } => format!("{origin}: {}", flaw.said(unit)),
            other => other.to_string(),
        }
    }

    /// Where it is: the file and the place in it.
    pub fn file(&self) -> Option<(&str, Place)> {
        let origin = match self {
            Self::Unusable(error) => return Some((&error.file, error.place)),
            Self::Sport { origin, .. } | Self::Clock { origin } | Self::Flaw { origin, .. } => origin,
            Self::Conflict(conflict) => conflict.origin(),
            Self::Suspicion(_) | Self::AfterTheLast { .. } => return None,
        };
        Some((&origin.file, origin.place()))
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reach {
            Reach::Day(day) => write!(f, "{day}: {}", self.what),
            _ => self.what.fmt(f),
        }
    }
}

fn sport_in_doubt(sport: &Sport, name: Option<&str>) -> String {
    let what = match sport {
        Sport::Unknown(words) => format!("it is not known whether `{words}` is a run"),
        _ => "the file does not say whether it was a run".into(),
    };
    match name {
        Some(name) => format!("{what}; it is called `{name}`; give --untyped run, walk or other, or '{name}=run'"),
        None => format!("{what}; give --untyped run, walk or other"),
    }
}

fn conflict(conflict: &Conflict, unit: Unit) -> String {
    match conflict {
        Conflict::Distance { kept: (kept, long), left_out: (left_out, short), .. } => {
            let [short, long] = [*short, *long].map(|metres| unit.exact(metres));
            format!("{left_out} has {short} and {kept} has {long} for the same time; the longer is used")
        }
        Conflict::Parts { kept, left_out, .. } => {
            format!("{left_out} and {kept} each have minutes that the other has not; only {kept} is counted")
        }
        Conflict::Time { first, second, .. } => {
            format!("{second} covers the same time as {first}; nobody can tell whether they are one, so both are kept")
        }
        Conflict::Sport { run, other: (other, sport), named: true, .. } => {
            format!("{run} says run, but {other} says `{sport}` for the same recording; the table is believed")
        }
        Conflict::Sport { run, other: (other, sport), .. } => {
            format!("{run} says run, but {other} says `{sport}` for the same time; the run is counted")
        }
        Conflict::TooMany { near } => {
            format!("{near}: more activities within a few days than can be compared; some may be counted twice")
        }
    }
}
