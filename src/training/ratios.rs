//! The acute:chronic ratios, for apps that ask. They only describe: in runners they do not predict injury.

use alloc::vec::Vec;

use super::figure::{Figure, Ratio};
use super::log::RunLog;
use super::weeks::{WEEK, week_and_before};
use crate::day::Day;
use crate::knowledge::load::LoadMetric;
use crate::knowledge::thresholds::RATIO_DAYS;
use crate::vocabulary::{Basis, Grade};

/// The acute:chronic ratios of the week up to and including a day.
///
/// They are descriptive and **not linked to a higher risk of injury in runners**. In two cohorts, runners with a high
/// ratio were hurt less often, and dividing by made-up loads gave the same "effect". There are no bands, and nothing
/// else in this crate reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Ratios {
    /// What the load is counted in: distance, or time where a distance of the four weeks is missing. A moving average
    /// goes back no further than the runs that can be counted this way.
    pub basis: Basis,
    /// The week over a quarter of the four weeks that end with it. It cannot exceed 4, because the week is one of them.
    pub coupled: Figure<Ratio>,
    /// The week over a third of the three weeks before it.
    pub uncoupled: Figure<Ratio>,
    /// A fast moving average of the days over a slow one.
    pub ewma: Figure<Ratio>,
    /// How good the evidence is that they show who will be injured: contradicted.
    pub grade: Grade,
}

impl RunLog {
    /// Returns the acute:chronic ratios of the week up to and including a day.
    ///
    /// Runners with a high ratio were not hurt more often. The ratios only describe, and are not part of
    /// [`Load`](super::Load), of its answers or of any assessment.
    pub fn ratios_on(&self, day: Day) -> Ratios {
        Ratios::of(self, day)
    }
}

impl Ratios {
    pub(super) fn of(log: &RunLog, day: Day) -> Self {
        let basis = log.basis(day.back(RATIO_DAYS - 1), day);
        let sums = week_and_before(log, day, RATIO_DAYS, basis);
        Self {
            basis,
            coupled: sums.and_then(|(week, before)| match week + before {
                0 => Figure::NoRuns,
                four_weeks => Figure::Known(Ratio::nearest(4 * week, four_weeks)),
            }),
            uncoupled: sums.and_then(|(week, before)| match (week, before) {
                (0, 0) => Figure::NoRuns,
                (_, 0) => Figure::Restart,
                _ => Figure::Known(Ratio::nearest(3 * week, before)),
            }),
            ewma: ewma(log, day, basis),
            grade: LoadMetric::RatioCoupled.entry().grade,
        }
    }
}

/// The ratio of the moving averages over all consecutive known days that end with this day.
fn ewma(log: &RunLog, day: Day, basis: Basis) -> Figure<Ratio> {
    let mut days: Vec<u64> = log.daily(day, log.covers(day)).map_while(|logged| logged.load(basis)).collect();
    if days.len() < usize::from(RATIO_DAYS) {
        return Figure::too_few_days(days.len() as u32, RATIO_DAYS);
    }
    days.reverse();
    let (fast, slow) = (average(&days, FAST), average(&days, SLOW));
    // Far below a metre: the last run is so long ago that nothing is left of it.
    if slow < 0.001 {
        return Figure::NoRuns;
    }
    Figure::Known(Ratio::new((fast / slow * 100.0 + 0.5) as u128))
}

/// Weights of the latest day: 2 / (N + 1) for N of 7 and 28 days.
const FAST: f64 = 2.0 / (WEEK as f64 + 1.0);
const SLOW: f64 = 2.0 / (RATIO_DAYS as f64 + 1.0);

/// E = weight × load + (1 − weight) × E of the day before. It begins with the load of the first day. Additions and
/// multiplications have a fixed order, so the bits are the same everywhere.
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
