//! The lanes of a condition: one for each of its presentations.

use crate::tables::LANE_CONDITIONS;
use crate::vocabulary::Condition;

/// The lanes of a condition.
pub(super) fn lanes_of(condition: Condition) -> impl Iterator<Item = usize> {
    LANE_CONDITIONS.iter().enumerate().filter(move |(_, lane)| **lane == condition).map(|(lane, _)| lane)
}

/// The best-scoring lane of a condition. Of equals, the first.
pub(super) fn best_lane(condition: Condition, scores: &[i32]) -> usize {
    let better = |best: usize, lane: usize| if scores[lane] > scores[best] { lane } else { best };
    lanes_of(condition).reduce(better).unwrap_or(0)
}
