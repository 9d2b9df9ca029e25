//! What the parts of a score say before the calibration.
//!
//! For the program in `calibration/` alone, behind the feature `fitting`: no part of what the crate promises.

use alloc::vec::Vec;

use super::lanes::lanes_of;
use super::score::{one_place, one_place_as_judged, prior_as_judged, weight};
use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::facts::Overlap;
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

/// The parts, in the order of [`Evidence::parts`].
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
    /// What each part says.
    pub parts: Vec<Vec<f64>>,
}

/// What a case says, part by part.
pub fn evidence(case: &Case) -> Evidence {
    let known = case.known();
    let answered = known.answered();
    let prior = prior_as_judged(case);
    let by_lane = |of: &dyn Fn(usize) -> i32| {
        (0..LANE_CONDITIONS.len()).map(|lane| f64::from(of(lane)) / f64::from(UNITS_PER_BIT)).collect::<Vec<f64>>()
    };
    let mut parts = Vec::new();
    for overlap in OVERLAPS {
        let sides = overlap_parts(&known, answered.intersection(overlap));
        parts.extend(sides.map(|side| by_lane(&|lane| side[lane].into())));
    }
    let in_no_overlap = OVERLAPS.iter().fold(answered.intersection(WEIGHING), |facts, of_it| facts.difference(*of_it));
    let alone = sums(in_no_overlap, |fact, lane| 2 * i32::from(weight(&AS_JUDGED, &known, fact, lane)));
    parts.extend(alone.map(|side| by_lane(&|lane| side[lane])));
    let place = one_place(case, &known);
    parts.push(by_lane(&|lane| place.map_or(0, |place| one_place_as_judged(place, lane))));
    let untold = Untold::of(&known);
    parts.push(by_lane(&|lane| if untold.has(lane) { -UNITS_PER_BIT } else { 0 }));
    Evidence { prior: by_lane(&|lane| prior[lane]), parts }
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
