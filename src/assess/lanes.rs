//! The lanes of a condition: one for each of its presentations.

use core::ops::Range;

use crate::tables::LANES_OF;
use crate::vocabulary::Condition;

/// The lanes of a condition.
pub(super) const fn lanes_of(condition: Condition) -> Range<usize> {
    let (first, end) = LANES_OF[condition as usize];
    first..end
}

/// The best-scoring lane of a condition. Of equals, the first.
pub(super) fn best_lane(condition: Condition, scores: &[i32]) -> usize {
    let better = |best: usize, lane: usize| if scores[lane] > scores[best] { lane } else { best };
    lanes_of(condition).reduce(better).unwrap_or(0)
}
