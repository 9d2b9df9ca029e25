//! Prior plus weights, in whole units, for every presentation of every condition.

use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::facts::{HOME_TESTS, PLACES_ONE_BY_ONE};
use crate::knowledge::thresholds::{HOME_TEST_QUARTERS, TYPICAL_AGES};
use crate::log2::UNITS_PER_BIT;
use crate::tables::{
    self, ALONE, BIAS_UNITS, BY_DAYS, GUARDED_LANES, LANE_CONDITIONS, LANES, ONE, ONE_PLACE_PARTS, OVERLAPS, PREGNANCY,
    PRIORS, PRIORS_OF_TYPICAL_AGES, Row, UNTOLD_UNITS, WEIGHTS,
};
use crate::vocabulary::{Fact, FactSet, Pregnancy};

/// Scores by lane, in units of log2. Lanes that only pad a vector stay at zero and are never read.
pub(crate) type Scores = [i32; LANES];

pub(crate) fn score(case: &Case, known: &Known) -> Scores {
    score_by(&WEIGHTS, case, known)
}

/// Like [`score`], with other weights.
pub(super) fn score_by(weights: &[Row; Fact::COUNT], case: &Case, known: &Known) -> Scores {
    let mut scores = prior(case);
    for lane in Untold::of(known).lanes() {
        scores[lane] -= UNTOLD_UNITS;
    }
    let answered = known.weighing().union(known.absent);
    for fact in answered.intersection(ALONE) {
        for (lane, score) in scores.iter_mut().enumerate() {
            *score += 2 * i32::from(weight(weights, known, fact, lane));
        }
    }
    for overlap in OVERLAPS {
        let facts = answered.intersection(overlap);
        if !facts.is_empty() {
            let [in_favour, against] = overlap_parts(weights, known, facts);
            for (score, part) in scores.iter_mut().zip(in_favour.iter().zip(against)) {
                *score += i32::from(*part.0) + i32::from(part.1);
            }
        }
    }
    if let Some(place) = one_place(case, known) {
        for (lane, score) in scores.iter_mut().enumerate() {
            *score += one_place_units(weights, place, lane);
        }
    }
    scores
}

/// What facts that largely say the same thing say for and against each lane, in units. The strongest weight counts in
/// full and the others half, separately for and against. Adding the half units of all, and those of the strongest once
/// more, does exactly that in any order.
pub(super) fn overlap_parts(weights: &[Row; Fact::COUNT], known: &Known, facts: FactSet) -> [[i16; LANES]; 2] {
    let mut halves_for = [0_i16; LANES];
    let mut halves_against = [0_i16; LANES];
    let mut most_for = [0_i16; LANES];
    let mut most_against = [0_i16; LANES];
    for fact in facts {
        let row = &weights[fact.index()];
        let column = if known.absent.contains(fact) { &row.absent } else { &row.present };
        let at_home = known.at_home.contains(fact);
        for lane in 0..LANES {
            let half = worth(column[lane], at_home, lane);
            let (positive, negative) = (half.max(0), half.min(0));
            halves_for[lane] += positive;
            halves_against[lane] += negative;
            most_for[lane] = most_for[lane].max(positive);
            most_against[lane] = most_against[lane].min(negative);
        }
    }
    for lane in 0..LANES {
        halves_for[lane] += most_for[lane];
        halves_against[lane] += most_against[lane];
    }
    [halves_for, halves_against]
}

/// What an answered fact weighs in a lane, in half units.
pub(super) fn weight(weights: &[Row; Fact::COUNT], known: &Known, fact: Fact, lane: usize) -> i16 {
    let row = &weights[fact.index()];
    let column = if known.absent.contains(fact) { &row.absent } else { &row.present };
    worth(column[lane], known.at_home.contains(fact), lane)
}

/// Whether a fact counts as a test at home that no examiner repeated.
pub(super) fn is_at_home(case: &Case, fact: Fact) -> bool {
    HOME_TESTS.contains(fact) && !case.examined.contains(fact)
}

/// The one place told, or the one that hurts most of several.
pub(super) fn one_place(case: &Case, known: &Known) -> Option<Fact> {
    let places = known.present.intersection(PLACES_ONE_BY_ONE);
    case.main_site.map(Fact::Finding).or_else(|| if places.len() == 1 { places.iter().next() } else { None })
}

/// What the one place told counts against a lane besides its weight, in units: a condition that hurts there in a few
/// hardly ever hurts there alone.
pub(super) fn one_place_units(weights: &[Row; Fact::COUNT], place: Fact, lane: usize) -> i32 {
    against(weights, place, lane) * ONE_PLACE_PARTS / ONE
}

/// The same before the calibration.
#[cfg(feature = "fitting")]
pub(super) fn one_place_as_judged(place: Fact, lane: usize) -> i32 {
    against(&tables::AS_JUDGED, place, lane)
}

fn against(weights: &[Row; Fact::COUNT], place: Fact, lane: usize) -> i32 {
    2 * i32::from(weights[place.index()].present[lane].min(0))
}

/// A weight of a lane in half units, by who reported the answer. A test at home counts less, but never less in favour
/// of a condition that must not be missed.
pub(super) const fn worth(half: i16, at_home: bool, lane: usize) -> i16 {
    if at_home && !(half > 0 && GUARDED_LANES[lane]) { half * HOME_TEST_QUARTERS / 4 } else { half }
}

/// The prior of each lane, with what cases taught about its condition.
pub(crate) fn prior(case: &Case) -> Scores {
    let mut scores = prior_as_judged(case);
    for (score, bias) in scores.iter_mut().zip(&BIAS_UNITS[case.setting as usize]) {
        *score += bias;
    }
    scores
}

/// The prior of each lane: from the table by age and sex, then adjusted for pregnancy and days.
pub(super) fn prior_as_judged(case: &Case) -> Scores {
    let mut scores = [0; LANES];
    let sex = tables::sex_index(case.sex);
    let (first, last) = case.age.for_ranking();
    let of_ages = match tables::only_band(first, last) {
        Some(band) => PRIORS[band][sex],
        None if (first, last) == TYPICAL_AGES => PRIORS_OF_TYPICAL_AGES[sex],
        None => tables::mean_prior(sex, first, last),
    };
    scores[..LANE_CONDITIONS.len()].copy_from_slice(&of_ages);
    for (score, condition) in scores.iter_mut().zip(LANE_CONDITIONS) {
        let ages = condition.entry().ages;
        if last < ages.0 || ages.1 < first {
            *score = tables::OUTSIDE_AGES_UNITS;
        }
    }
    let factors = match case.pregnancy {
        Some(Pregnancy::Pregnant) => Some(&PREGNANCY[0]),
        Some(Pregnancy::Postpartum) => Some(&PREGNANCY[1]),
        Some(Pregnancy::No) | None => None,
    };
    for (score, factor) in scores.iter_mut().zip(factors.into_iter().flatten()) {
        *score += factor;
    }
    if let Some(days) = case.days {
        for (score, curve) in scores.iter_mut().zip(&BY_DAYS) {
            *score += curve.map_or(0, |curve| on_curve(curve, days));
        }
    }
    scores
}

fn on_curve([(short, from), (long, to)]: [(u16, i32); 2], days: u16) -> i32 {
    let along = i32::from(days.clamp(short, long) - short);
    from + (to - from) * along / i32::from(long - short)
}

/// Units as bits, for people to read.
pub(crate) fn bits(units: i32) -> f32 {
    units as f32 / UNITS_PER_BIT as f32
}
