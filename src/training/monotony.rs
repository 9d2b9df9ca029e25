//! Monotony and strain, after Foster.

use alloc::vec::Vec;

use super::figure::{Figure, Ratio};
use super::log::{RunLog, amount};
use super::weeks::WEEK;
use crate::day::Day;
use crate::vocabulary::Basis;

/// How alike the days of a week are: their mean load over its standard deviation. Days without a run count as 0.
///
/// The paper does not say which standard deviation it means. This is that of a sample. The week of seven days is also
/// judgement.
///
/// Linked to minor illness in 25 athletes, each with a threshold of their own, and not to injury in runners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Monotony {
    /// What the load is counted in: effort times minutes where every run has both, else distance, else time.
    pub basis: Basis,
    /// Mean over standard deviation.
    pub ratio: Ratio,
}

/// The load of a week times its monotony. It is compared only with the runner's own other weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Strain {
    /// What the load is counted in.
    pub basis: Basis,
    /// The load of the week: effort times minutes, metres, or seconds.
    pub week: u64,
    /// The monotony.
    pub monotony: Ratio,
    /// The load of the week times the monotony, rounded down.
    pub strain: u64,
}

/// Monotony and strain of the seven days up to and including a day.
pub(super) fn monotony(log: &RunLog, day: Day) -> Figure<(Monotony, Strain)> {
    let first = day.back(WEEK - 1);
    let runs = log.between(first, day);
    let with_effort = runs.iter().all(|entry| amount(&entry.run, Basis::Effort).is_some());
    let basis = if with_effort && !runs.is_empty() { Basis::Effort } else { log.basis(first, day) };
    let days: Vec<u64> = log.daily(day, WEEK.into()).filter_map(|logged| logged.load(basis)).collect();
    if days.len() < usize::from(WEEK) {
        return Figure::too_few_days(days.len() as u32, WEEK);
    }
    let sum: u64 = days.iter().sum();
    if sum == 0 {
        return Figure::NoRuns;
    }
    let Some(hundredths) = mean_over_deviation(&days, sum) else {
        return Figure::NoVariation;
    };
    let ratio = Ratio::new(hundredths);
    // Effort was multiplied by seconds; the week counts minutes.
    let week = if basis == Basis::Effort { sum / 60 } else { sum };
    let strain = u128::from(week) * u128::from(ratio.hundredths()) / 100;
    let strain = u64::try_from(strain).unwrap_or(u64::MAX);
    Figure::Known((Monotony { basis, ratio }, Strain { basis, week, monotony: ratio, strain }))
}

/// The mean over the standard deviation, in hundredths to the nearest, or `None` if all days are alike.
///
/// It uses only whole numbers, so that the result is the same everywhere. With n days, their sum S and the sum of their
/// squares Q, the mean is S/n and the variance of the sample is (nQ − S²) / n(n−1). The square of the mean over the
/// variance is therefore (n−1)S² / n(nQ − S²).
fn mean_over_deviation(days: &[u64], sum: u64) -> Option<u128> {
    let count = days.len() as u128;
    let sum = u128::from(sum);
    let squares = days.iter().map(|day| u128::from(*day) * u128::from(*day)).sum::<u128>();
    let spread = (count * squares).checked_sub(sum * sum).filter(|spread| *spread > 0)?;
    // Twice the hundredths, so that the last bit decides the rounding.
    let doubled = (40_000 * (count - 1) * sum * sum / (count * spread)).isqrt();
    Some(doubled.div_ceil(2))
}
