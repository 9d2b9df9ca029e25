//! Choosing days of a week.

use alloc::vec::Vec;

/// Days, counted from the first of the calendar.
pub(super) type Days = Vec<i32>;

/// A week of a calendar.
pub(super) struct Week {
    /// The days on which something may be put.
    pub(super) open: OpenDays,
    /// The day of the race.
    pub(super) race: Option<i32>,
}

/// The days of a week from its first, and which of them are open.
#[derive(Clone, Copy)]
pub(super) struct OpenDays {
    pub(super) first: i32,
    pub(super) is_open: [bool; 7],
}

impl OpenDays {
    /// The same without those for which something holds.
    pub(super) fn without(mut self, is_taken: impl Fn(i32) -> bool) -> Self {
        for (index, open) in self.is_open.iter_mut().enumerate() {
            *open &= !is_taken(self.first + index as i32);
        }
        self
    }

    /// How many are open.
    pub(super) fn count(&self) -> u8 {
        self.is_open.iter().filter(|open| **open).count() as u8
    }

    /// The open days.
    pub(super) fn days(&self) -> impl Iterator<Item = i32> + '_ {
        (0..7).filter(|index| self.is_open[*index as usize]).map(|index| self.first + index)
    }

    fn chosen(&self, chosen: u8) -> impl Iterator<Item = i32> + Clone + '_ {
        (0..7).filter(move |index| chosen >> index & 1 == 1).map(|index| self.first + index)
    }

    fn allows(&self, chosen: u8) -> bool {
        (0..7).all(|index| chosen >> index & 1 == 0 || self.is_open[index])
    }
}

/// At most so many of the open days, each so many days from the next and from the last before the week, and not beside
/// a race. Of all choices the one with the most days, of these the most even one, of these the earliest.
pub(super) fn best_days(open: OpenDays, wanted: u8, gap: i32, last: Option<i32>, race: Option<i32>) -> Days {
    let fits = |chosen: &u8| {
        let days = || open.chosen(*chosen);
        let apart = days().zip(days().skip(1)).all(|(day, next)| next - day >= gap);
        let after = days().next().zip(last).is_none_or(|(first, last)| first - last >= gap);
        let races = race.is_none_or(|race| days().all(|day| (race - day).abs() >= 2));
        chosen.count_ones() <= u32::from(wanted) && open.allows(*chosen) && apart && after && races
    };
    // As if every week had the same days, so that one week looks like the next.
    let evenness = |chosen: u8| {
        let days = || open.chosen(chosen);
        let around = || last.into_iter().chain(days()).chain(days().next().map(|first| first + 7));
        let least = around().zip(around().skip(1)).map(|(day, next)| next - day).min().unwrap_or(7);
        // Of as many days, those whose lowest bits are set come earliest.
        (least, chosen.reverse_bits())
    };
    let best = (0..128).filter(fits).max_by_key(|chosen| (chosen.count_ones(), evenness(*chosen)));
    open.chosen(best.unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: OpenDays = OpenDays { first: 0, is_open: [true; 7] };

    #[test]
    fn three_runs_fall_on_every_other_day() {
        assert_eq!(best_days(ALL, 3, 2, None, None), [0, 2, 4]);
        assert_eq!(best_days(ALL, 3, 2, Some(-1), None), [1, 3, 5]);
        assert_eq!(best_days(ALL, 2, 2, None, None), [0, 3]);
        assert_eq!(best_days(ALL, 3, 2, None, Some(4)), [0, 2, 6]);
    }

    #[test]
    fn no_day_is_squeezed_in() {
        let weekend = ALL.without(|day| day < 5);
        assert_eq!(best_days(weekend, 3, 2, None, None), [5]);
        assert_eq!(best_days(weekend, 3, 1, None, None), [5, 6]);
        assert!(best_days(ALL.without(|_| true), 3, 2, None, None).is_empty());
    }
}
