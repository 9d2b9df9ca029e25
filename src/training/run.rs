//! One entry of a log, and the reasons to reject it.

#[cfg(feature = "serde")]
use alloc::string::ToString;
use thiserror::Error;

use crate::day::Day;
#[cfg(feature = "serde")]
use crate::error_data::ErrorData;
use crate::knowledge::thresholds::{
    FASTEST_DECIMETRES_A_SECOND, HEAD_START_METRES, MOST_EFFORT, MOST_METRES, MOST_SECONDS, SLOWEST_DECIMETRES_A_SECOND,
};

/// One run or walk of a log.
///
/// It takes any values. [`RunLog::new`](super::RunLog::new) judges them and names what it rejects. Store the runs and
/// make the log from them again.
///
/// As JSON a run is `{"day":"2026-11-23","metres":10000,"seconds":3120,"started":25200,"effort":4}`. A walk also has
/// `"walk":true`. Everything but the day may be left out, and no other field is allowed.
///
/// ```
/// use running_hip_pain::{Day, training::Run};
/// let run = Run::on(Day::new(2026, 11, 23)?).metres(10_000).seconds(52 * 60).started(7 * 3_600).effort(4);
/// let json = r#"{"day":"2026-11-23","metres":10000,"seconds":3120,"started":25200,"effort":4}"#;
/// assert_eq!(serde_json::from_str::<Run>(json)?, run);
/// assert_eq!(serde_json::to_string(&run)?, json);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[must_use]
pub struct Run {
    day: Day,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    metres: Option<u32>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    seconds: Option<u32>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    started: Option<u32>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    effort: Option<u8>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    walk: bool,
}

impl Run {
    /// A run on this day, with nothing else known. It needs a distance or a time to be of use.
    pub const fn on(day: Day) -> Self {
        Self { day, metres: None, seconds: None, started: None, effort: None, walk: false }
    }

    /// How far, in metres, 1 to 1,000,000. Leave it out if it is not known: 0 is rejected.
    pub const fn metres(self, metres: u32) -> Self {
        Self { metres: Some(metres), ..self }
    }

    /// How long, in seconds, 1 to 604,800 (a week). Leave it out if it is not known: 0 is rejected.
    pub const fn seconds(self, seconds: u32) -> Self {
        Self { seconds: Some(seconds), ..self }
    }

    /// When it started, in seconds after midnight by the runner's clock, 0 to 86,399. Two entries on one day with the
    /// same start are one run.
    pub const fn started(self, second_of_day: u32) -> Self {
        Self { started: Some(second_of_day), ..self }
    }

    /// How hard the whole run felt, 0 (rest) to 10 (the hardest).
    pub const fn effort(self, effort: u8) -> Self {
        Self { effort: Some(effort), ..self }
    }

    /// Marks it as a walk. Walks are not part of any figure.
    pub const fn walk(self) -> Self {
        Self { walk: true, ..self }
    }

    /// The day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// How far, in metres, if known.
    pub const fn distance(&self) -> Option<u32> {
        self.metres
    }

    /// How long, in seconds, if known.
    pub const fn duration(&self) -> Option<u32> {
        self.seconds
    }

    /// When it started, in seconds after midnight, if known.
    pub const fn start(&self) -> Option<u32> {
        self.started
    }

    /// How hard it felt, 0 to 10, if known.
    pub const fn perceived_effort(&self) -> Option<u8> {
        self.effort
    }

    /// Whether it was a walk.
    pub const fn is_walk(&self) -> bool {
        self.walk
    }

    /// Whether a log can use it.
    pub(super) fn check(&self) -> Result<(), RunError> {
        let outside = |value: Option<u32>, least: u32, most: u32| value.filter(|value| !(least..=most).contains(value));
        if let Some(found) = outside(self.metres, 1, MOST_METRES) {
            return Err(RunError::Metres { found });
        }
        if let Some(found) = outside(self.seconds, 1, MOST_SECONDS) {
            return Err(RunError::Seconds { found });
        }
        if let Some(found) = outside(self.started, 0, LAST_SECOND) {
            return Err(RunError::Started { found });
        }
        if let Some(found) = self.effort.filter(|effort| *effort > MOST_EFFORT) {
            return Err(RunError::Effort { found });
        }
        match (self.metres, self.seconds) {
            (None, None) => Err(RunError::Unmeasured),
            (Some(metres), Some(seconds)) => {
                // Within their ranges nothing overflows.
                if 10 * metres > FASTEST_DECIMETRES_A_SECOND * seconds + 10 * HEAD_START_METRES {
                    Err(RunError::TooFast { metres, seconds })
                } else if 10 * metres < SLOWEST_DECIMETRES_A_SECOND * seconds && !self.walk {
                    Err(RunError::TooSlow { metres, seconds })
                } else {
                    Ok(())
                }
            }
            _ => Ok(()),
        }
    }
}

const LAST_SECOND: u32 = 86_399;

/// An entry that the log does not use.
///
/// As JSON, an object with `entry`, `day`, `repeats` (the index of the entry that is kept instead, or null) and the
/// fields of a [`CaseError`](crate::CaseError).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("entry {entry}: {why}")]
#[non_exhaustive]
pub struct Rejected {
    /// Its index in what was given to the log, counted from 0.
    pub entry: usize,
    /// Its day.
    pub day: Day,
    /// Why.
    pub why: RunError,
}

/// Why a log does not use an entry. As JSON, an object with the fields of a [`CaseError`](crate::CaseError).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RunError {
    /// A distance that no run can have.
    #[error("`metres` is {found}; it must be from 1 to {MOST_METRES}, or left out when it is not known")]
    Metres {
        /// What was found.
        found: u32,
    },
    /// A time that no run can have.
    #[error("`seconds` is {found}; it must be from 1 to {MOST_SECONDS}, or left out when it is not known")]
    Seconds {
        /// What was found.
        found: u32,
    },
    /// A start that is not a second of the day.
    #[error("`started` is {found}; it must be a second of the day, from 0 to {LAST_SECOND}")]
    Started {
        /// What was found.
        found: u32,
    },
    /// An effort beyond the scale.
    #[error("`effort` is {found}; it must be from 0 to {MOST_EFFORT}")]
    Effort {
        /// What was found.
        found: u8,
    },
    /// Neither distance nor time.
    #[error("neither `metres` nor `seconds` is given; one of them must be")]
    Unmeasured,
    /// Faster than anybody runs: a ride, or a lost position.
    #[error("{metres} metres in {seconds} seconds is faster than anybody runs; it must be a ride or an error")]
    TooFast {
        /// The distance.
        metres: u32,
        /// The time.
        seconds: u32,
    },
    /// Slower than a stroll: another unit, or a watch left running. Walks may be as slow as they like.
    #[error(
        "{metres} metres in {seconds} seconds is slower than a stroll; it must be another unit or a watch left running"
    )]
    TooSlow {
        /// The distance.
        metres: u32,
        /// The time.
        seconds: u32,
    },
    /// Another entry starts in the same second of the same day. The longer one is kept.
    #[error("it starts in the same second as entry {of}, which is kept")]
    Duplicate {
        /// The entry that is kept, counted from 0.
        of: usize,
    },
}

impl RunError {
    /// What is wrong, as a word that stays: the name of the value in lower snake case.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Metres { .. } => "metres",
            Self::Seconds { .. } => "seconds",
            Self::Started { .. } => "started",
            Self::Effort { .. } => "effort",
            Self::Unmeasured => "unmeasured",
            Self::TooFast { .. } => "too_fast",
            Self::TooSlow { .. } => "too_slow",
            Self::Duplicate { .. } => "duplicate",
        }
    }

    /// The field of the [`Run`] that it belongs to, by its name in JSON. Where distance and time do not go together,
    /// the distance. `None` for a whole entry that repeats another.
    pub const fn at(&self) -> Option<&'static str> {
        match self {
            Self::Metres { .. } | Self::Unmeasured | Self::TooFast { .. } | Self::TooSlow { .. } => Some("metres"),
            Self::Seconds { .. } => Some("seconds"),
            Self::Started { .. } => Some("started"),
            Self::Effort { .. } => Some("effort"),
            Self::Duplicate { .. } => None,
        }
    }

    #[cfg(feature = "serde")]
    fn data(&self) -> ErrorData {
        let told = ErrorData { at: self.at(), ..ErrorData::default() };
        match self {
            Self::Metres { found } | Self::Seconds { found } | Self::Started { found } => {
                ErrorData { found: Some(found.to_string().into()), ..told }
            }
            Self::Effort { found } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::TooFast { metres, .. } | Self::TooSlow { metres, .. } => {
                ErrorData { found: Some(metres.to_string().into()), others: ["seconds"].into(), ..told }
            }
            Self::Unmeasured => ErrorData { others: ["seconds"].into(), ..told },
            Self::Duplicate { .. } => told,
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for RunError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.data().serialize(self.kind(), self, serializer)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Rejected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let repeats = if let RunError::Duplicate { of } = self.why { Some(of) } else { None };
        let entry = (self.entry, self.day, repeats);
        self.why.data().serialize_entry(entry, self.why.kind(), &self.why, serializer)
    }
}
