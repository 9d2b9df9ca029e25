//! How likely an answer is in this picture, and what it is expected to tell about the ranking.

use super::Assessment;
use super::score::{Scores, Sums, eased};
use super::untold::Untold;
use crate::knowledge::calibration;
use crate::knowledge::facts::{Overlap, SITES};
use crate::log2::power;
use crate::tables::{BIT, ENTROPIES, LANE_CONDITIONS, LANES, OVERLAPS, SHARES, WEIGHTS, entropy};
use crate::vocabulary::{Condition, Fact, FactSet};

/// The conditions as they score now, as weights of their shares.
pub(crate) struct Information {
    scores: Scores,
    /// The signs denied, before they are eased.
    denied: Scores,
    /// The part of each lane, in 16,384ths and rounded down.
    parts: [u16; LANES],
    /// All parts together.
    whole: u32,
    /// The overlaps that have an answer already.
    spoken: FactSet,
}

/// The parts of all lanes together, before rounding.
const WHOLE: u32 = 1 << 14;

impl Information {
    pub(crate) fn of(assessment: &Assessment) -> Self {
        let Assessment { case, known, .. } = assessment;
        let sums = Sums::of(&WEIGHTS, case, known, Untold::of(known));
        let scores = sums.scores();
        let used = &scores[..LANE_CONDITIONS.len()];
        let best = used.iter().copied().max().unwrap_or(0);
        let mut powers = [0_u64; LANES];
        for (power_of, score) in powers.iter_mut().zip(used) {
            *power_of = power(score - best);
        }
        let whole = powers.iter().sum::<u64>().max(1);
        let parts = powers.map(|part| (part * u64::from(WHOLE) / whole) as u16);
        let answered = assessment.known.answered();
        let spoken = OVERLAPS.iter().filter(|overlap| overlap.intersects(&answered));
        let whole = parts.iter().map(|part| u32::from(*part)).sum::<u32>().max(1);
        let spoken = spoken.fold(FactSet::EMPTY, |spoken, overlap| spoken.union(*overlap));
        Self { scores, denied: sums.denied, parts, whole, spoken }
    }

    /// How likely a "yes" is, in ten-thousandths.
    pub(crate) fn chance(&self, fact: Fact) -> u32 {
        self.share(fact) * 5 / 8
    }

    /// How likely a "yes" is, in 16,000ths.
    fn share(&self, fact: Fact) -> u32 {
        mean(&self.parts, &SHARES[fact.index()]) * 16 / self.whole
    }

    /// What the answer is expected to tell about the ranking, in ten-thousandths of a bit: how uncertain the answer is
    /// over all, less how uncertain it is within each condition.
    ///
    /// The identity takes answers to be independent within a condition. Where facts overlap they are not, so what
    /// overlaps with an answer that was given tells half as much; and cases taught how far each overlap can be trusted.
    pub(crate) fn about_the_ranking(&self, fact: Fact) -> u32 {
        let bits = self.as_if_independent(fact) * TRUST[fact.entry().overlap as usize] / TRUSTED;
        let bits = if self.spoken.contains(fact) { bits / 2 } else { bits };
        bits * 10_000 / BIT
    }

    /// What the answer tells if answers are independent within a condition, in units of [`BIT`].
    fn as_if_independent(&self, fact: Fact) -> u32 {
        let uncertain = entropy(self.share(fact));
        let within = mean(&self.parts, &ENTROPIES[fact.index()]) / self.whole;
        uncertain.saturating_sub(within)
    }

    /// Whether another condition could come first by a single answer that is at least this likely, in ten-thousandths.
    pub(crate) fn leader_could_change(&self, open: FactSet, likely: u32) -> bool {
        let first = leader(&self.scores);
        open.into_iter().any(|fact| {
            let chance = self.chance(fact);
            let row = &WEIGHTS[fact.index()];
            // In half units: what overlaps counts half.
            let times = if self.spoken.contains(fact) { 1 } else { 2 };
            let said = |half: i16| times * i32::from(half);
            let if_present = |lane: usize| said(row.present[lane]);
            let if_absent = |lane: usize| match SITES.contains(fact) {
                true => said(row.absent[lane]),
                false => eased(self.denied[lane] + said(row.absent[lane])) - eased(self.denied[lane]),
            };
            let with = |gain: &dyn Fn(usize) -> i32| {
                let scores = core::array::from_fn(|lane| self.scores[lane] + gain(lane));
                leader(&scores) != first
            };
            chance >= likely && with(&if_present) || 10_000 - chance >= likely && with(&if_absent)
        })
    }

    /// The two conditions that an answer separates most: of those whose share is worth naming, the one that shows it
    /// most and the one that shows it least.
    pub(crate) fn separates(&self, fact: Fact) -> Option<(Condition, Condition)> {
        const WORTH_NAMING: u16 = (WHOLE / 25) as u16;
        let shares = &SHARES[fact.index()];
        let named = || (0..LANE_CONDITIONS.len()).filter(|lane| self.parts[*lane] >= WORTH_NAMING);
        let most = named().max_by_key(|lane| (shares[*lane], core::cmp::Reverse(*lane)))?;
        let least = named().min_by_key(|lane| (shares[*lane], *lane))?;
        let (most, least) = (LANE_CONDITIONS[most], LANE_CONDITIONS[least]);
        (most != least).then_some((most, least))
    }
}

/// The condition of the best lane.
fn leader(scores: &Scores) -> Condition {
    let lanes = 0..LANE_CONDITIONS.len();
    lanes
        .max_by_key(|lane| (scores[*lane], core::cmp::Reverse(*lane)))
        .map_or(LANE_CONDITIONS[0], |lane| LANE_CONDITIONS[lane])
}

/// The mean of a row, weighted by the parts and not yet divided by them.
fn mean(parts: &[u16; LANES], row: &[u16; LANES]) -> u32 {
    parts.iter().zip(row).map(|(part, cell)| u32::from(*part) * u32::from(*cell)).sum()
}

/// Full trust in the tables.
const TRUSTED: u32 = 64;

/// How far the tables can be trusted on each overlap: the calibration's factor, squared, because what small weights tell
/// grows with their square.
const TRUST: [u32; Overlap::ALL.len() + 1] = {
    let mut trust = [TRUSTED; Overlap::ALL.len() + 1];
    let mut row = 0;
    while row < calibration::OVERLAPS.len() {
        let (overlap, in_favour, against) = calibration::OVERLAPS[row];
        let mean = (in_favour + against) / 2.0;
        let most = if mean > 1.5 { 1.5 } else { mean };
        trust[overlap as usize] = (most * most * TRUSTED as f64) as u32;
        row += 1;
    }
    trust
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::assess;
    use crate::case::Case;
    use crate::vocabulary::Finding;

    /// The identity must be the mean of how far each answer moves the shares, as the textbook has it.
    #[test]
    fn the_identity_gives_what_the_textbook_gives() {
        let case = Case::builder(34).present(Finding::PainGroin).build().expect("a case");
        let information = Information::of(&assess(&case));
        let parts: alloc::vec::Vec<f64> = information.parts.iter().map(|part| f64::from(*part)).collect();
        let whole: f64 = parts.iter().sum();
        let entropy_of = |weights: &[f64]| {
            let sum: f64 = weights.iter().sum();
            weights.iter().map(|weight| weight / sum).filter(|p| *p > 0.0).map(|p| -p * p.log2()).sum::<f64>()
        };
        let mut told = 0;
        for fact in Fact::all() {
            let share = |lane: usize| f64::from(SHARES[fact.index()][lane]) / 1000.0;
            let yes: alloc::vec::Vec<f64> = parts.iter().enumerate().map(|(lane, part)| part * share(lane)).collect();
            let no: alloc::vec::Vec<f64> = parts.iter().zip(&yes).map(|(part, yes)| part - yes).collect();
            let chance = yes.iter().sum::<f64>() / whole;
            let textbook = entropy_of(&parts) - chance * entropy_of(&yes) - (1.0 - chance) * entropy_of(&no);
            let ours = f64::from(information.as_if_independent(fact)) / f64::from(BIT);
            // Below a thousandth the entropy is drawn as a straight line.
            assert!((ours - textbook).abs() < 0.004, "{fact}: {ours} for {textbook}");
            told += u32::from(textbook > 0.02);
        }
        assert!(told > 20, "only {told} tell anything");
    }
}
