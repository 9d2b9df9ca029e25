//! Which condition ranks first, and which answers leave it there without adding everything up again.

use core::ops::Range;

use super::lanes::lanes_of;
use super::ranking::{best_of, first_of, kept_back, sums};
use super::score::Scores;
use super::untold::Untold;
use crate::knowledge::thresholds::UNTOLD_BEHIND_BITS;
use crate::log2::units;
use crate::tables::LANES;
use crate::vocabulary::Condition;

/// The condition that ranks first, and how far the others are behind.
pub(super) struct First {
    condition: Condition,
    lanes: Range<usize>,
    /// How far the condition of each lane is behind, below zero and in units, never further than it is. The most that
    /// there is for lanes of the first one, and of those that are all kept back.
    behind: [i16; LANES],
    /// The same for the nearest condition of which some lanes are kept back and some are not.
    partly_kept_back: Option<i16>,
    /// How far the nearest of all is behind.
    nearest: i16,
    /// The lane behind which others are kept, where it decides what the first one gains.
    ahead: usize,
}

// Lanes that are kept back add up to less than the lane that keeps them back.
const _: () = {
    let mut i = 0;
    while i < Condition::COUNT {
        assert!(Condition::ALL[i].entry().presentations.len() < 1 << UNTOLD_BEHIND_BITS);
        i += 1;
    }
};

impl First {
    pub(super) fn of(scores: &Scores, untold: Untold) -> Self {
        let kept = kept_back(scores, untold);
        let of_condition = sums(&kept);
        let condition = first_of(&of_condition);
        let lanes = lanes_of(condition);
        let is_partly_kept_back = lanes.clone().any(|lane| untold.has(lane));
        let ahead = if is_partly_kept_back { best_of(&kept) } else { lanes.start };
        let mut first =
            Self { condition, lanes, behind: [i16::MIN; LANES], partly_kept_back: None, nearest: i16::MIN, ahead };
        for other in Condition::ALL.iter().copied().filter(|other| *other != condition) {
            let lanes = lanes_of(other);
            let behind = behind(of_condition[other as usize], of_condition[condition as usize]);
            match lanes.clone().filter(|lane| untold.has(*lane)).count() {
                0 => first.behind[lanes].fill(behind),
                kept_back if kept_back < lanes.len() => {
                    first.partly_kept_back = first.partly_kept_back.max(Some(behind));
                }
                _ => {}
            }
        }
        first.nearest = first.behind.iter().copied().fold(first.partly_kept_back.unwrap_or(i16::MIN), i16::max);
        first
    }

    /// The condition.
    pub(super) const fn condition(&self) -> Condition {
        self.condition
    }

    /// Whether it stays first for sure with an answer of this weight, in half units and at most so many in favour of any
    /// lane. Where it overlaps with others it counts less than that, but never the other way.
    pub(super) fn stays_whatever(&self, half: &[i16; LANES], most: i16) -> bool {
        let least = self.lanes.clone().map(|lane| half[lane]).fold(half[self.ahead], i16::min).min(0);
        self.nearest.saturating_add(2 * most) < 2 * least
    }

    /// Whether it stays first for sure if each lane gains this, in units.
    ///
    /// Where every lane of a condition gains at most some units, so does their sum. Kept back lanes gain at most what
    /// the best of the others does.
    pub(super) fn stays(&self, gains: &[i16; LANES]) -> bool {
        let least = self.lanes.clone().map(|lane| gains[lane]).fold(gains[self.ahead], i16::min);
        let nearest = self.behind.iter().zip(gains).map(|(behind, gain)| behind.saturating_add(*gain));
        let nearest = nearest.fold(i16::MIN, i16::max);
        let partly = || {
            let most = gains.iter().copied().fold(i16::MIN, i16::max);
            self.partly_kept_back.map_or(i16::MIN, |behind| behind.saturating_add(most))
        };
        nearest < least && partly() < least
    }
}

/// At most how far a sum is behind another one, in units. Sums are rounded down, each part by less than one.
fn behind(sum: u64, first: u64) -> i16 {
    const ROUNDING: i32 = 2;
    (units((sum + LANES as u64) as f64 / first as f64) + ROUNDING).min(0) as i16
}
