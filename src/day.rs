//! A calendar day, without a clock or a time zone.

use alloc::boxed::Box;
use core::fmt;
use core::ops::{Add, Sub};
use core::str::FromStr;
use thiserror::Error;

use crate::keyed::{cut, keyed_enum};

/// A calendar day from 1900 to 2200, as the runner's own watch shows it. In text and in JSON it is written
/// `2026-11-23`.
///
/// It uses no date crate, so that none becomes part of this API. Make a day from whatever date an app uses with
/// [`Day::new`], or from its text.
///
/// ```
/// use running_hip_pain::{Day, Weekday};
/// let race: Day = "2026-11-22".parse()?;
/// assert_eq!(race, Day::new(2026, 11, 22)?);
/// assert_eq!(race.weekday(), Weekday::Sunday);
/// assert_eq!((race + 9).to_string(), "2026-12-01");
/// assert_eq!(race + 9 - race, 9);
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Days since 1970-01-01.
    number: i32,
}

/// Text or a date that is not a day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DayError {
    /// Text in another form.
    #[error("`{found}` is not a day; it must be written as year-month-day, like 2026-11-23")]
    Form {
        /// The text, cut at 64 characters.
        found: Box<str>,
    },
    /// A year that is not covered.
    #[error("the year is {found}; it must be from 1900 to 2200")]
    Year {
        /// What was found.
        found: u16,
    },
    /// A month that does not exist.
    #[error("the month is {found}; it must be from 1 to 12")]
    Month {
        /// What was found.
        found: u8,
    },
    /// A day that the month does not have.
    #[error("the day is {found}; it must be from 1 to {last} in this month")]
    DayOfMonth {
        /// What was found.
        found: u8,
        /// The last day of the month.
        last: u8,
    },
}

keyed_enum! {
    /// A day of the week.
    #[expect(clippy::exhaustive_enums, reason = "there are seven")]
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

const FIRST_YEAR: u16 = 1900;
const LAST_YEAR: u16 = 2200;

impl Day {
    /// The first day covered, 1900-01-01.
    pub const FIRST: Self = Self { number: number(FIRST_YEAR, 1, 1) };

    /// The last day covered, 2200-12-31.
    pub const LAST: Self = Self { number: number(LAST_YEAR, 12, 31) };

    /// The day with this date.
    ///
    /// # Errors
    ///
    /// When the year is not from 1900 to 2200, or there is no such month or day.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, DayError> {
        if year < FIRST_YEAR || year > LAST_YEAR {
            return Err(DayError::Year { found: year });
        }
        if month < 1 || month > 12 {
            return Err(DayError::Month { found: month });
        }
        let last = last_of_month(year, month);
        if day < 1 || day > last {
            return Err(DayError::DayOfMonth { found: day, last });
        }
        Ok(Self { number: number(year, month, day) })
    }

    /// Year, month and day of the month.
    pub const fn date(self) -> (u16, u8, u8) {
        // The inverse of `number`: whole cycles of 400 years, then the year that begins in March.
        let days = self.number + EPOCH;
        let cycle = days.div_euclid(CYCLE);
        let of_cycle = days.rem_euclid(CYCLE);
        let year = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
        let of_year = of_cycle - (365 * year + year / 4 - year / 100);
        let march_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = cycle * 400 + year + (month <= 2) as i32;
        (year as u16, month as u8, day as u8)
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday, three days after a Monday.
        Weekday::ALL[(self.number + 3).rem_euclid(7) as usize]
    }

    /// The day this many days later, or earlier if the number is negative. `None` outside 1900 to 2200.
    pub const fn checked_add(self, days: i32) -> Option<Self> {
        match self.number.checked_add(days) {
            Some(number) if number >= Self::FIRST.number && number <= Self::LAST.number => Some(Self { number }),
            _ => None,
        }
    }

    /// The day this many days earlier, but no earlier than [`Day::FIRST`].
    pub(crate) fn back(self, days: u16) -> Self {
        self + -i32::from(days)
    }

    /// How many days this is after an earlier day, or 0 if that day is not earlier.
    pub(crate) const fn since(self, earlier: Self) -> u32 {
        if self.number > earlier.number { (self.number - earlier.number) as u32 } else { 0 }
    }
}

/// The day this many days later, or earlier if the number is negative. It stops at [`Day::FIRST`] and [`Day::LAST`];
/// beyond them, [`checked_add`](Day::checked_add) returns `None` instead.
impl Add<i32> for Day {
    type Output = Self;

    fn add(self, days: i32) -> Self {
        let number = self.number.saturating_add(days);
        Self { number: number.clamp(Self::FIRST.number, Self::LAST.number) }
    }
}

/// How many days this is after another day, negative if it is earlier.
impl Sub for Day {
    type Output = i32;

    fn sub(self, other: Self) -> i32 {
        self.number - other.number
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let [a, b, c, d, b'-', e, f, b'-', g, h] = *text.as_bytes() else {
            return Err(DayError::Form { found: cut(text) });
        };
        match (digits(&[a, b, c, d]), digits(&[e, f]), digits(&[g, h])) {
            (Some(year), Some(month), Some(day)) => Self::new(year, month as u8, day as u8),
            _ => Err(DayError::Form { found: cut(text) }),
        }
    }
}

/// The number written in at most four digits.
fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0')))
}

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in 400 years.
const CYCLE: i32 = 146_097;

/// Days since 1970-01-01. Years are counted from March, so that the leap day is the last day of a year. See Howard
/// Hinnant, "chrono-compatible low-level date algorithms".
const fn number(year: u16, month: u8, day: u8) -> i32 {
    let (month, day) = (month as i32, day as i32);
    let year = year as i32 - (month <= 2) as i32;
    let march_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * march_month + 2) / 5 + day - 1;
    let of_cycle = year % 400;
    year / 400 * CYCLE + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - EPOCH
}

const fn last_of_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::keyed::from_text(deserializer, "a day, like \"2026-11-23\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn every_day_is_one_after_the_one_before_it() {
        let mut day = Day::FIRST;
        let mut weekday = Weekday::Monday as usize;
        let mut count = 1;
        assert_eq!(day.to_string(), "1900-01-01");
        while let Some(next) = day.checked_add(1) {
            let (year, month, of_month) = day.date();
            let expected = match (month, of_month == last_of_month(year, month)) {
                (12, true) => (year + 1, 1, 1),
                (_, true) => (year, month + 1, 1),
                (_, false) => (year, month, of_month + 1),
            };
            assert_eq!(next.date(), expected, "after {day}");
            assert_eq!(Day::new(expected.0, expected.1, expected.2), Ok(next));
            weekday = (weekday + 1) % 7;
            assert_eq!(next.weekday() as usize, weekday, "{next}");
            day = next;
            count += 1;
        }
        assert_eq!(day, Day::LAST);
        assert_eq!(count, 109_938, "301 years, 73 of them leap years");
    }

    #[test]
    fn texts_that_are_no_day_are_refused() {
        for text in
            ["", "2026-1-01", "2026-11-23T07:00", "26-11-23", "2026/11/23", " 2026-11-23", "+026-11-23", "２０２６"]
        {
            assert!(matches!(text.parse::<Day>(), Err(DayError::Form { .. })), "{text}");
        }
        assert_eq!("1899-12-31".parse::<Day>(), Err(DayError::Year { found: 1899 }));
        assert_eq!("2026-13-01".parse::<Day>(), Err(DayError::Month { found: 13 }));
        assert_eq!("2100-02-29".parse::<Day>(), Err(DayError::DayOfMonth { found: 29, last: 28 }));
        assert!("2000-02-29".parse::<Day>().is_ok());
    }

    #[test]
    fn adding_stops_at_both_ends() {
        assert_eq!(Day::LAST + i32::MAX, Day::LAST);
        assert_eq!(Day::FIRST + i32::MIN, Day::FIRST);
        assert_eq!(Day::LAST.checked_add(1), None);
    }
}
