//! Age: a number, a range or unknown.

use core::ops::RangeInclusive;

use super::limits::OLDEST;
use crate::knowledge::thresholds::{ASSUMED_AGES, TYPICAL_AGES};

/// Age in years: a number, the narrowest range that is certain, or unknown.
///
/// A range that reaches below 16 counts as under 16. An unknown age uses the adult tables, and the age stays an
/// open safety question.
///
/// ```
/// use running_hip_pain::Age;
/// assert!(Age::from(15..=17).may_be_under(16));
/// assert_eq!(Age::from(34).range(), Some((34, 34)));
/// assert_eq!(Age::UNKNOWN.range(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Age(Option<(u8, u8)>);

impl Age {
    /// Not given.
    pub const UNKNOWN: Self = Self(None);

    /// The oldest age that a case accepts.
    pub const OLDEST: u8 = OLDEST;

    /// The lowest and the highest age, equal for an exact age.
    pub const fn range(self) -> Option<(u8, u8)> {
        self.0
    }

    /// Whether the age is known and may be under this many years.
    pub const fn may_be_under(self, years: u8) -> bool {
        matches!(self.0, Some((first, _)) if first < years)
    }

    /// Whether the age overlaps a span. An unknown age counts as adult.
    pub(crate) const fn touches(self, span: (u8, u8)) -> bool {
        let (first, last) = self.for_rules();
        first <= span.1 && span.0 <= last
    }

    /// The ages that rules take it for.
    pub(crate) const fn for_rules(self) -> (u8, u8) {
        match self.0 {
            Some(range) => range,
            None => ASSUMED_AGES,
        }
    }

    pub(crate) const fn for_ranking(self) -> (u8, u8) {
        match self.0 {
            Some(range) => range,
            None => TYPICAL_AGES,
        }
    }
}

impl From<u8> for Age {
    fn from(years: u8) -> Self {
        Self(Some((years, years)))
    }
}

impl From<RangeInclusive<u8>> for Age {
    fn from(years: RangeInclusive<u8>) -> Self {
        Self(Some(years.into_inner()))
    }
}
