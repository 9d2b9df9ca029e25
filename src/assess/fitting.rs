//! What the parts of a score say before the calibration.
//!
//! For the program in `calibration/` alone, behind the feature `fitting`: no part of what the crate promises.

use alloc::vec::Vec;

use super::lanes::lanes_of;
use super::score::{one_place, one_place_as_judged, prior_as_judged, sides, weight};
use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::facts::Overlap;
use crate::knowledge::thresholds::{DENIED_EASED_UP_TO_BITS, DENIED_LAST_PART};
use crate::log2::{UNITS_PER_BIT, power};
use crate::tables::{AS_JUDGED, LANE_CONDITIONS, LANES, OVERLAPS, SHARES, WEIGHING};
use crate::vocabulary::{Condition, Fact, FactSet};

/// A part of a score, which the calibration gives a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the one program that uses it must handle every part")]
pub enum Part {
    /// What an overlap says for a condition.
    For(Overlap),
    /// What an overlap says against it.
    Against(Overlap),
    /// What the one place told says against it once more.
    OnePlace,
    /// One bit less, until something that it needs is told.
    Untold,
}

/// The parts, in the order of [`Evidence::told`] and [`Evidence::denied`].
pub fn parts() -> Vec<Part> {
    let overlaps = Overlap::ALL.into_iter().chain([Overlap::None]);
    let overlaps = overlaps.flat_map(|overlap| [Part::For(overlap), Part::Against(overlap)]);
    overlaps.chain([Part::OnePlace, Part::Untold]).collect()
}

/// The condition of each lane: of each presentation.
pub fn lanes() -> &'static [Condition] {
    &LANE_CONDITIONS
}

/// What a case says, in bits by lane.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "the one program that uses it reads every field")]
pub struct Evidence {
    /// The prior. It has no factor: published cases are spread nearly evenly over the conditions, so they would flatten any
    /// prior.
    pub prior: Vec<f64>,
    /// What each part says by where it hurts and by what is there.
    pub told: Vec<Vec<f64>>,
    /// What each part says by the signs denied. All of it together is [`eased`].
    pub denied: Vec<Vec<f64>>,
}

/// What a case says, part by part.
pub fn evidence(case: &Case) -> Evidence {
    let known = case.known();
    let prior = prior_as_judged(case);
    let prior = by_lane(|lane| prior[lane]);
    let place = one_place(case, &known);
    let untold = Untold::of(&known);
    let [told, denied] = sides(&known);
    let mut told = said(&known, told);
    told.push(by_lane(|lane| place.map_or(0, |place| one_place_as_judged(place, lane))));
    told.push(by_lane(|lane| if untold.has(lane) { -UNITS_PER_BIT } else { 0 }));
    let mut denied = said(&known, denied);
    denied.resize(told.len(), by_lane(|_| 0));
    Evidence { prior, told, denied }
}

/// What denials count that together say this much, in bits, and how that changes with one more.
pub fn eased(denied: f64) -> (f64, f64) {
    let (limit, lost) = (f64::from(DENIED_EASED_UP_TO_BITS), 1.0 - 1.0 / f64::from(DENIED_LAST_PART));
    let (within, beyond) = (denied.clamp(-limit, 0.0), (denied + limit).min(0.0));
    (denied + lost * (within * within / (2.0 * limit) - beyond), 1.0 + lost * within / limit)
}

/// What each overlap says for and against each lane, by some of the answers.
fn said(known: &Known, answers: FactSet) -> Vec<Vec<f64>> {
    let mut parts = Vec::new();
    for overlap in OVERLAPS {
        let sides = overlap_parts(known, answers.intersection(overlap));
        parts.extend(sides.map(|side| by_lane(|lane| side[lane].into())));
    }
    let in_no_overlap = OVERLAPS.iter().fold(answers.intersection(WEIGHING), |facts, of_it| facts.difference(*of_it));
    let alone = sums(in_no_overlap, |fact, lane| 2 * i32::from(weight(&AS_JUDGED, known, fact, lane)));
    parts.extend(alone.map(|side| by_lane(|lane| side[lane])));
    parts
}

/// Units of each lane, in bits.
fn by_lane(units: impl Fn(usize) -> i32) -> Vec<f64> {
    (0..LANE_CONDITIONS.len()).map(|lane| f64::from(units(lane)) / f64::from(UNITS_PER_BIT)).collect()
}

/// What facts that largely say the same thing say for and against each lane, in units: the strongest in full and the
/// others half.
fn overlap_parts(known: &Known, facts: FactSet) -> [[i16; LANES]; 2] {
    let [mut halves_for, mut halves_against, mut most_for, mut most_against] = [[0_i16; LANES]; 4];
    for fact in facts {
        for lane in 0..LANES {
            let half = weight(&AS_JUDGED, known, fact, lane);
            halves_for[lane] += half.max(0);
            halves_against[lane] += half.min(0);
            most_for[lane] = most_for[lane].max(half);
            most_against[lane] = most_against[lane].min(half);
        }
    }
    for lane in 0..LANES {
        halves_for[lane] += most_for[lane];
        halves_against[lane] += most_against[lane];
    }
    [halves_for, halves_against]
}

/// The sums of what speaks for each lane and of what speaks against it.
fn sums(facts: FactSet, units: impl Fn(Fact, usize) -> i32) -> [[i32; LANES]; 2] {
    let [mut in_favour, mut against] = [[0; LANES]; 2];
    for fact in facts {
        for (lane, (in_favour, against)) in in_favour.iter_mut().zip(&mut against).enumerate() {
            let units = units(fact, lane);
            *(if units > 0 { in_favour } else { against }) += units;
        }
    }
    [in_favour, against]
}

/// The share of the patients of one presentation of a condition who show a fact, in thousandths, as the ranking takes
/// it: for drawing made-up patients. `None` past the last presentation.
pub fn share(condition: Condition, presentation: usize, fact: Fact) -> Option<u16> {
    lanes_of(condition).nth(presentation).map(|lane| SHARES[fact.index()][lane])
}

/// The prior of each presentation of each condition for the age and sex of a case, in ten-thousandths.
pub fn priors(case: &Case) -> Vec<(Condition, usize, u64)> {
    let units = prior_as_judged(case);
    let mut before = (None, 0);
    let lanes = LANE_CONDITIONS.iter().zip(units);
    lanes
        .map(|(condition, units)| {
            before = if before.0 == Some(*condition) { (before.0, before.1 + 1) } else { (Some(*condition), 0) };
            (*condition, before.1, power(units.min(0)) * 10_000 / power(0))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::score;

    #[test]
    fn the_fit_eases_denials_as_the_scores_do() {
        for units in -20 * UNITS_PER_BIT..=2 * UNITS_PER_BIT {
            let (bits, slope) = eased(f64::from(units) / f64::from(UNITS_PER_BIT));
            let scored = score::eased(units);
            assert!((bits * f64::from(UNITS_PER_BIT) - f64::from(scored)).abs() <= 1.0, "{units}: {bits}, {scored}");
            assert!((0.25..=1.0).contains(&slope), "{units}: {slope}");
            assert!((0..=1).contains(&(score::eased(units + 1) - scored)), "{units}: one more counts the other way");
        }
    }
}
