//! The least of some rounds: what else the machine does only ever adds.

use std::time::{Duration, Instant};

/// How often each is measured. The programs take turns, so that a slow moment is slow for all of them.
pub const ROUNDS: usize = 30;

/// The time of one round over all cases.
pub fn one_round(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// Microseconds for each case.
pub fn micros_each(round: Duration, cases: usize) -> f64 {
    round.as_secs_f64() * 1e6 / cases as f64
}
