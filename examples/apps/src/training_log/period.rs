//! The days that share a column of a picture.

use running_hip_pain::Day;

/// The days that share a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Each day has its own.
    Day,
    /// Seven days, the last of which end with the picture.
    Week,
    /// So many months of a calendar.
    Months(u8),
}

/// What a drawing has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// So many days are drawn one by one.
    pub days: u32,
    /// So many weeks or months fit beside each other.
    pub columns: u32,
}

/// The runs of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Total {
    /// Its first day, as a number in the picture.
    pub(super) first: u32,
    /// How many days it has.
    pub(super) days: u32,
    /// The longest run, in metres.
    pub(super) longest: Option<u32>,
    /// All runs, in metres.
    pub(super) metres: u64,
    /// How many runs.
    pub(super) runs: usize,
}

impl Total {
    /// Whether a day belongs to it.
    pub(super) fn holds(&self, number: u32) -> bool {
        (self.first..self.first + self.days).contains(&number)
    }
}

impl Period {
    /// The finest that there is room for.
    pub(super) fn of(days: u32, room: Room) -> Self {
        const DAYS_A_MONTH: u32 = 30;
        if days <= room.days {
            return Self::Day;
        }
        if days / 7 <= room.columns {
            return Self::Week;
        }
        let fits = |months: &u8| days / (DAYS_A_MONTH * u32::from(*months)) < room.columns;
        Self::Months([1, 2, 3, 6].into_iter().find(fits).unwrap_or(12))
    }

    /// The first day of the period with this day. Half a month would look like a month with little running. Weeks are
    /// counted back from the last day, so any day can begin one.
    pub(super) fn begin(self, day: Day) -> Day {
        let Self::Months(months) = self else { return day };
        let (year, month, _) = day.date();
        Day::new(year, month - (month - 1) % months, 1).unwrap_or(day)
    }

    /// Splits days into periods without runs.
    pub(super) fn split(self, first: Day, days: u32) -> Vec<Total> {
        let begins = |number: &u32| {
            let (_, month, day) = (first + *number as i32).date();
            *number == 0
                || match self {
                    Self::Day => true,
                    Self::Week => (days - number).is_multiple_of(7),
                    Self::Months(months) => day == 1 && (month - 1) % months == 0,
                }
        };
        let begins: Vec<u32> = (0..days).filter(begins).collect();
        let ends = begins.iter().skip(1).copied().chain([days]);
        begins
            .iter()
            .zip(ends)
            .map(|(first, end)| Total { first: *first, days: end - first, longest: None, metres: 0, runs: 0 })
            .collect()
    }

    /// `week`, after "every".
    pub(super) fn name(self) -> String {
        match self {
            Self::Day => "day".into(),
            Self::Week => "week".into(),
            Self::Months(1) => "month".into(),
            Self::Months(months) => format!("{months} months"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finest_that_there_is_room_for() {
        let room = Room { days: 216, columns: 72 };
        let of = |weeks: u32| Period::of(7 * weeks, room);
        assert_eq!(
            [4, 30, 31, 72, 73, 300, 520].map(of),
            [
                Period::Day,
                Period::Day,
                Period::Week,
                Period::Week,
                Period::Months(1),
                Period::Months(1),
                Period::Months(2)
            ]
        );
    }

    #[test]
    fn periods_are_whole_and_leave_no_day_out() {
        let last = Day::new(2026, 11, 22).unwrap();
        for (period, weeks) in [(Period::Week, 104), (Period::Months(1), 300), (Period::Months(2), 520)] {
            let first = period.begin(last + (1 - 7 * weeks));
            let days = (last - first + 1) as u32;
            let split = period.split(first, days);
            assert_eq!(split.iter().map(|total| total.days).sum::<u32>(), days);
            assert!((0..days).all(|day| split.iter().filter(|total| total.holds(day)).count() == 1));
            let least = match period {
                Period::Months(months) => 28 * u32::from(months),
                _ => 7,
            };
            // The last is as old as the judged day says.
            assert!(split[..split.len() - 1].iter().all(|total| total.days >= least), "{split:?}");
        }
    }
}
