//! A figure of a log, or why there is none.

use core::fmt;

/// A figure of a run log, or why there is none. Match on it: none of the others is a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must handle every outcome")]
pub enum Figure<T> {
    /// The figure.
    Known(T),
    /// The log knows too few days or runs.
    InsufficientHistory {
        /// What it knows of what is needed.
        have: History,
        /// What is needed.
        need: History,
    },
    /// No run in the days it is about.
    NoRuns,
    /// A run, but none before it in the days it is compared with.
    NoRecentBaseline,
    /// Running after a span without any: any rise over nothing is without end.
    Restart,
    /// The same load every day: nothing to divide by.
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

    /// Another figure made of this one; the reasons why there is none stay.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Figure<U> {
        self.and_then(|figure| Figure::Known(make(figure)))
    }

    /// Another figure made of this one, where it can be made; the reasons why there is none stay.
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

/// So many times as much, in hundredths: written as `1.75`, in JSON as a number.
///
/// Where there are bands it is rounded to the side of a limit that it is on: what is beyond a limit is never written as
/// the limit, nor what falls short of it. Elsewhere it is rounded to the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(u32);

impl Ratio {
    /// The hundredths: 175 for 1.75 times.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// As many hundredths as there are, or as fit.
    pub(super) fn new(hundredths: u128) -> Self {
        Self(u32::try_from(hundredths).unwrap_or(u32::MAX))
    }

    /// The ratio of two amounts, of which the second is not 0, rounded up.
    pub(super) fn up(amount: u64, to: u64) -> Self {
        Self::new((u128::from(amount) * 100).div_ceil(u128::from(to.max(1))))
    }

    /// The ratio of two amounts, of which the second is not 0, rounded down.
    pub(super) fn down(amount: u64, to: u64) -> Self {
        Self::new(u128::from(amount) * 100 / u128::from(to.max(1)))
    }

    /// The ratio of two amounts, of which the second is not 0, to the nearest hundredth.
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
