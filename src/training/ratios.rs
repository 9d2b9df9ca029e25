//! The acute:chronic ratios, for who asks. They describe; in runners they do not predict injury.

use alloc::vec::Vec;

use super::weeks::{WEEK, sum};
use super::{Figure, Ratio, RunLog};
use crate::day::Day;
use crate::knowledge::thresholds::RATIO_DAYS;
use crate::vocabulary::{Basis, Grade, LoadMeasure};

/// The acute:chronic ratios of the week up to and including a day.
///
/// Descriptive, **not linked to a higher risk of injury in runners**: in two cohorts runners with a high ratio were
/// hurt less often, and dividing by made-up loads gave the same "effect". There are no bands, and nothing else in this crate
/// reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Ratios {
    /// What the load is counted in.
    pub basis: Basis,
    /// The week over a quarter of the four weeks that end with it. It cannot exceed 4, because the week is one of them.
    pub coupled: Figure<Ratio>,
    /// The week over a third of the three weeks before it.
    pub uncoupled: Figure<Ratio>,
    /// A fast moving average of the days over a slow one.
    pub ewma: Figure<Ratio>,
    /// How good the evidence is that they tell who will be injured: contradicted.
    pub grade: Grade,
}

impl Ratios {
    pub(super) fn of(log: &RunLog, day: Day) -> Self {
        let basis = log.basis(day.back(RATIO_DAYS - 1), day);
        let sums = sum(log, day, RATIO_DAYS, basis)
            .and_then(|four_weeks| sum(log, day, WEEK, basis).map(|week| (week, four_weeks)));
        Self {
            basis,
            coupled: sums.and_then(|(week, four_weeks)| match four_weeks {
                0 => Figure::NoRecentBaseline,
                _ => Figure::Known(Ratio::nearest(4 * week, four_weeks)),
            }),
            uncoupled: sums.and_then(|(week, four_weeks)| match four_weeks - week {
                0 if week == 0 => Figure::NoRecentBaseline,
                0 => Figure::Restart,
                before => Figure::Known(Ratio::nearest(3 * week, before)),
            }),
            ewma: ewma(log, day),
            grade: LoadMeasure::RatioCoupled.entry().grade,
        }
    }
}

/// Over all days in a row that are known, the last of which is this day.
fn ewma(log: &RunLog, day: Day) -> Figure<Ratio> {
    let span = log.covers(day);
    let basis = log.basis(Day::FIRST, day);
    let mut days: Vec<u64> = log.daily(day, span, basis).map_while(|load| load).collect();
    if days.len() < usize::from(RATIO_DAYS) {
        return Figure::too_few_days(days.len() as u32, RATIO_DAYS);
    }
    days.reverse();
    let (fast, slow) = (average(&days, FAST), average(&days, SLOW));
    // Far below a metre: no run for so long that nothing is left of the last.
    if slow < 0.001 {
        return Figure::NoRecentBaseline;
    }
    Figure::Known(Ratio::new((fast / slow * 100.0 + 0.5) as u128))
}

/// Weights of the latest day: 2 / (N + 1) for N of 7 and 28 days.
const FAST: f64 = 2.0 / (WEEK as f64 + 1.0);
const SLOW: f64 = 2.0 / (RATIO_DAYS as f64 + 1.0);

/// E = weight × load + (1 − weight) × E of the day before; it begins with the load of the first day. Additions and
/// multiplications in a fixed order: the same bits everywhere.
fn average(days: &[u64], weight: f64) -> f64 {
    let mut days = days.iter().map(|load| *load as f64);
    let first = days.next().unwrap_or_default();
    days.fold(first, |average, load| weight * load + (1.0 - weight) * average)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;

    /// The published test vectors, to five decimals.
    #[test]
    fn moving_averages_are_those_of_the_vectors() {
        let after = |load| {
            let days = [vec![10; 28], vec![load; 7]].concat();
            let (fast, slow) = (average(&days, FAST), average(&days, SLOW));
            [fast, slow, fast / slow].map(|value| (value * 100_000.0).round() / 100_000.0)
        };
        assert_eq!((FAST, (SLOW * 1e7).round()), (0.25, 689_655.0));
        assert_eq!(after(0), [1.33484, 6.06402, 0.22012]);
        assert_eq!(after(20), [18.66516, 13.93598, 1.33935]);
    }
}
