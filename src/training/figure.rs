//! A figure computed from a log, or the reason why there is none.

use core::fmt;

/// A figure computed from a run log, or the reason why there is none. Match on it: none of the reasons means zero.
///
/// ```
/// use running_hip_pain::Day;
/// use running_hip_pain::training::{Coverage, Figure, Run, RunLog};
/// let day: Day = "2026-11-22".parse()?;
/// let (log, _) = RunLog::new([Run::on(day).metres(8_000)], Coverage::Complete);
/// match log.load_on(day).spike {
///     Figure::Known(spike) => println!("{} times the longest before", spike.ratio),
///     none => println!("no figure: {none:?}"), // and never a zero that looks safe
/// }
/// # assert!(log.load_on(day).spike.known().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must handle every outcome")]
pub enum Figure<T> {
    /// The figure.
    Known(T),
    /// The log knows too few days or runs.
    InsufficientHistory {
        /// How much it knows.
        have: History,
        /// How much is needed.
        need: History,
    },
    /// No run in the days that the figure covers.
    NoRuns,
    /// A run, but none before it in the days that it is compared with.
    NoRecentBaseline,
    /// Running after a span without any. A rise from nothing is infinite.
    Restart,
    /// The same load every day, so there is nothing to divide by.
    NoVariation,
}

impl<T> Figure<T> {
    /// The figure, if there is one.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(figure) => Some(figure),
            _ => None,
        }
    }

    /// A reference to the figure, if there is one.
    pub const fn as_ref(&self) -> Figure<&T> {
        match self {
            Self::Known(figure) => Figure::Known(figure),
            Self::InsufficientHistory { have, need } => Figure::InsufficientHistory { have: *have, need: *need },
            Self::NoRuns => Figure::NoRuns,
            Self::NoRecentBaseline => Figure::NoRecentBaseline,
            Self::Restart => Figure::Restart,
            Self::NoVariation => Figure::NoVariation,
        }
    }

    /// Makes another figure from this one. A reason why there is none is kept.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Figure<U> {
        self.and_then(|figure| Figure::Known(make(figure)))
    }

    /// Makes another figure from this one, if it can. A reason why there is none is kept.
    pub(super) fn and_then<U>(self, make: impl FnOnce(T) -> Figure<U>) -> Figure<U> {
        match self {
            Self::Known(figure) => make(figure),
            Self::InsufficientHistory { have, need } => Figure::InsufficientHistory { have, need },
            Self::NoRuns => Figure::NoRuns,
            Self::NoRecentBaseline => Figure::NoRecentBaseline,
            Self::Restart => Figure::Restart,
            Self::NoVariation => Figure::NoVariation,
        }
    }

    /// Too few days.
    pub(super) const fn too_few_days(have: u32, need: u16) -> Self {
        Self::InsufficientHistory { have: History::days(have), need: History::days(need as u32) }
    }
}

/// How much a log knows, or must know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct History {
    /// Days.
    pub days: u32,
    /// Runs; 0 where only days matter.
    pub runs: u32,
}

impl History {
    pub(super) const fn days(days: u32) -> Self {
        Self { days, runs: 0 }
    }
}

/// How many times as much, in hundredths. It is written as `1.75`, and in JSON as a number.
///
/// Where there are bands, it is rounded so that it stays on its side of a limit. A ratio beyond a limit is never
/// written as that limit, and neither is one that falls short of it. Elsewhere it is rounded to the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(u32);

impl Ratio {
    /// The hundredths: 175 for 1.75 times.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// This many hundredths, or as many as fit.
    pub(super) fn new(hundredths: u128) -> Self {
        Self(u32::try_from(hundredths).unwrap_or(u32::MAX))
    }

    /// The ratio of two amounts, rounded up. The second is not 0.
    pub(super) fn up(amount: u64, to: u64) -> Self {
        Self::new((u128::from(amount) * 100).div_ceil(u128::from(to.max(1))))
    }

    /// The ratio of two amounts, rounded down. The second is not 0.
    pub(super) fn down(amount: u64, to: u64) -> Self {
        Self::new(u128::from(amount) * 100 / u128::from(to.max(1)))
    }

    /// The ratio of two amounts, to the nearest hundredth. The second is not 0.
    pub(super) fn nearest(amount: u64, to: u64) -> Self {
        let to = u128::from(to.max(1));
        Self::new((u128::from(amount) * 200 + to) / (2 * to))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Ratio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}
