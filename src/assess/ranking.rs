//! From scores to shares to an order.

use super::lanes::best_lane;
use super::score::Scores;
use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::thresholds::{FITS, FITS_WELL, LEAST_EVIDENCE_BITS, LEAST_PRESENT, POSSIBLE, UNTOLD_BEHIND_BITS};
use crate::log2::{UNITS_PER_BIT, power};
use crate::tables::{LANE_CONDITIONS, LANE_FAMILIES, WEIGHING, WEIGHTS};
use crate::vocabulary::{Condition, FactSet, Family, Fit};

/// The part of the whole that a cause takes among all the conditions this crate knows, in ten-thousandths.
///
/// It is not a probability of disease: it depends on the causes listed and on tables of judgement. Show [`Fit`]
/// instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Share(u16);

impl Share {
    pub(super) const fn new(ten_thousandths: u16) -> Self {
        Self(ten_thousandths)
    }

    /// The part in ten-thousandths, for logs and tests.
    pub const fn ten_thousandths(self) -> u16 {
        self.0
    }
}

/// A condition and how it ranks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Ranked {
    /// The condition.
    pub condition: Condition,
    /// How well it fits, in a word.
    pub fit: Fit,
    /// Its part of the whole.
    pub share: Share,
}

/// A family and the sum of its conditions' shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FamilyShare {
    /// The family.
    pub family: Family,
    /// How well it fits, in a word.
    pub fit: Fit,
    /// Its part of the whole.
    pub share: Share,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ranking {
    conditions: [Ranked; Condition::COUNT],
    families: [FamilyShare; Family::COUNT],
    enough_known: bool,
}

impl Ranking {
    pub(crate) fn conditions(&self) -> &[Ranked] {
        &self.conditions
    }

    pub(crate) fn families(&self) -> &[FamilyShare] {
        &self.families
    }

    pub(crate) fn enough_known(&self) -> bool {
        self.enough_known
    }
}

pub(super) fn rank(case: &Case, scores: &Scores, known: &Known, untold: Untold) -> Ranking {
    let scores = kept_back(scores, untold);
    let best = scores.iter().copied().max().unwrap_or(0);
    let mut powers = [0; LANE_CONDITIONS.len()];
    let mut whole = 0;
    for (to, score) in powers.iter_mut().zip(scores) {
        *to = power(score - best);
        whole += *to;
    }
    let mut of_condition = [0; Condition::COUNT];
    let mut of_family = [0; Family::COUNT];
    for (lane, part) in powers.iter().enumerate() {
        of_condition[LANE_CONDITIONS[lane] as usize] += part;
        of_family[LANE_FAMILIES[lane] as usize] += part;
    }
    let enough_known = is_enough(first_of(&of_condition), case, &scores, known);

    let share = |part: u64| Share(((part * 10_000 + whole / 2) / whole.max(1)) as u16);
    let mut conditions =
        [Ranked { condition: Condition::ALL[0], fit: Fit::Unlikely, share: Share(0) }; Condition::COUNT];
    for (ranked, index) in conditions.iter_mut().zip(by_part(&of_condition)) {
        let (condition, share) = (Condition::ALL[index], share(of_condition[index]));
        let mut fit = fit(share.0, enough_known);
        // Several presentations that are kept back can add up to more than each may be.
        if fit > Fit::Possible && untold.has(best_lane(condition, &scores)) {
            fit = Fit::Possible;
        }
        *ranked = Ranked { condition, fit, share };
    }
    let mut families = [FamilyShare { family: Family::ALL[0], fit: Fit::Unlikely, share: Share(0) }; Family::COUNT];
    for (ranked, index) in families.iter_mut().zip(by_part(&of_family)) {
        let share = share(of_family[index]);
        *ranked = FamilyShare { family: Family::ALL[index], fit: fit(share.0, enough_known), share };
    }
    Ranking { conditions, families, enough_known }
}

/// The condition that ranks first by these scores.
pub(super) fn leading(scores: &Scores, untold: Untold) -> Condition {
    first_of(&sums(&kept_back(scores, untold)))
}

/// The sum of each condition's lanes.
pub(super) fn sums(kept: &Kept) -> [u64; Condition::COUNT] {
    let best = kept.iter().copied().max().unwrap_or(0);
    let mut of_condition = [0; Condition::COUNT];
    for (score, condition) in kept.iter().zip(LANE_CONDITIONS) {
        of_condition[condition as usize] += power(score - best);
    }
    of_condition
}

/// The best lane.
pub(super) fn best_of(kept: &Kept) -> usize {
    (0..kept.len()).max_by_key(|lane| kept[*lane]).unwrap_or(0)
}

/// The condition with the largest sum. Of equals, the first.
pub(super) fn first_of(sums: &[u64; Condition::COUNT]) -> Condition {
    Condition::ALL[(0..Condition::COUNT).rev().max_by_key(|index| sums[*index]).unwrap_or(0)]
}

/// Scores of the lanes in use.
pub(super) type Kept = [i32; LANE_CONDITIONS.len()];

/// The scores in use. A presentation that cannot be without something which nobody told stays behind the best other one.
pub(super) fn kept_back(scores: &Scores, untold: Untold) -> Kept {
    let mut kept = core::array::from_fn(|lane| scores[lane]);
    // Vectors take the maximum of all lanes sooner than a filter finds those in use.
    let mut others = kept;
    for lane in untold.lanes() {
        others[lane] = i32::MIN;
    }
    let most = others.iter().fold(i32::MIN, |most, score| most.max(*score));
    let most = most.saturating_sub(UNTOLD_BEHIND_BITS * UNITS_PER_BIT);
    for lane in untold.lanes() {
        kept[lane] = kept[lane].min(most);
    }
    kept
}

/// Indices sorted by their part, the largest first and equals in order. Part and index are packed into one number,
/// which sorts fastest. Parts stay below 2^56.
fn by_part<const COUNT: usize>(parts: &[u64; COUNT]) -> [usize; COUNT] {
    let mut packed: [u64; COUNT] = core::array::from_fn(|place| !(parts[place] << 8) & !0xff | place as u64);
    packed.sort_unstable();
    packed.map(|packed| (packed & 0xff) as usize)
}

/// The word for a share.
const fn fit(share: u16, enough_known: bool) -> Fit {
    match share {
        FITS_WELL.. if enough_known => Fit::FitsWell,
        FITS.. if enough_known => Fit::Fits,
        POSSIBLE.. => Fit::Possible,
        _ => Fit::Unlikely,
    }
}

/// Whether there is enough to rank on: some facts said to be present, and some bits for or against the leader. What
/// follows from the days or the side does not count as such a fact, nor does what only shows a contributor.
fn is_enough(leader: Condition, case: &Case, scores: &[i32], known: &Known) -> bool {
    if case.present.intersection(WEIGHING).len() < LEAST_PRESENT {
        return false;
    }
    let lane = best_lane(leader, scores);
    let weights = |facts: FactSet, present: bool| {
        facts
            .indices()
            .map(|index| {
                let row = &WEIGHTS[index];
                i32::from(if present { row.present[lane] } else { row.absent[lane] }).abs() * 2
            })
            .sum::<i32>()
    };
    weights(known.weighing(), true) + weights(known.absent, false) >= LEAST_EVIDENCE_BITS * UNITS_PER_BIT
}
