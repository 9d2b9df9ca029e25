//! The unit of distances.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Number, Phrase, Plural, Wording};
use crate::day::Day;

/// The unit in which the length of a run is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Kilometres.
    #[default]
    Kilometres,
    /// Miles of 1609.344 m.
    Miles,
}

impl Unit {
    /// Tenths of the unit, to the nearest.
    pub(crate) fn tenths(self, metres: u64) -> u64 {
        let tenth = self.parts_of_a_tenth();
        metres.saturating_mul(PARTS_OF_A_METRE).saturating_add(tenth / 2) / tenth
    }

    /// Whole tenths of the unit. What is to be run at most must not grow when it is said.
    pub(crate) fn whole_tenths(self, metres: u64) -> u64 {
        metres.saturating_mul(PARTS_OF_A_METRE) / self.parts_of_a_tenth()
    }

    const fn parts_of_a_tenth(self) -> u64 {
        match self {
            Self::Kilometres => 1_000_000,
            Self::Miles => 1_609_344,
        }
    }
}

/// A tenth of a mile is a whole number of tenths of a millimetre.
const PARTS_OF_A_METRE: u64 = 10_000;

/// A wording whose runs are in miles: the figures of a run log, why an entry is not used, the sessions of a schedule.
///
/// ```
/// use running_hip_pain::report::distance;
/// use running_hip_pain::wording::{English, InMiles};
/// assert_eq!(distance(21_098, &English), "21.1 km");
/// assert_eq!(distance(21_098, &InMiles(English)), "13.1 miles");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::exhaustive_structs, reason = "callers build it directly")]
pub struct InMiles<W>(pub W);

impl<W: Wording> Wording for InMiles<W> {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        self.0.say(phrase)
    }

    fn unit(&self) -> Unit {
        Unit::Miles
    }

    fn number(&self, number: Number) -> String {
        self.0.number(number)
    }

    fn day(&self, day: Day) -> String {
        self.0.day(day)
    }

    fn plural(&self, number: Number) -> Plural {
        self.0.plural(number)
    }
}
