//! The lanes of a condition: one for each of its presentations.

use core::ops::Range;

use crate::tables::LANE_CONDITIONS;
use crate::vocabulary::Condition;

/// Where the lanes of each condition begin, and where those of the last one end. They lie side by side.
const FIRST_LANES: [usize; Condition::COUNT + 1] = {
    let mut first = [0; Condition::COUNT + 1];
    let mut lane = 0;
    while lane < LANE_CONDITIONS.len() {
        first[LANE_CONDITIONS[lane] as usize + 1] = lane + 1;
        lane += 1;
    }
    let mut condition = 0;
    while condition < Condition::COUNT {
        assert!(first[condition] < first[condition + 1], "every condition has a presentation");
        condition += 1;
    }
    first
};

/// The lanes of a condition.
pub(super) const fn lanes_of(condition: Condition) -> Range<usize> {
    FIRST_LANES[condition as usize]..FIRST_LANES[condition as usize + 1]
}

/// The best-scoring lane of a condition. Of equals, the first.
pub(super) fn best_lane(condition: Condition, scores: &[i32]) -> usize {
    let better = |best: usize, lane: usize| if scores[lane] > scores[best] { lane } else { best };
    lanes_of(condition).reduce(better).unwrap_or(0)
}
