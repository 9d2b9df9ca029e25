//! Prior plus weights, in whole units, for every presentation of every condition.

use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::facts::{PLACES_ONE_BY_ONE, SITES};
use crate::knowledge::thresholds::{DENIED_EASED_UP_TO_BITS, DENIED_LAST_PART, HOME_TEST_QUARTERS, TYPICAL_AGES};
use crate::log2::UNITS_PER_BIT;
use crate::tables::{
    self, BIAS_UNITS, BY_DAYS, GUARDED_LANES, LANE_AGES, LANE_CONDITIONS, LANES, ONE, ONE_PLACE_PARTS, OVERLAP_BITS,
    OVERLAPS, PREGNANCY, PRIORS, PRIORS_OF_TYPICAL_AGES, Row, SUMMED_TOGETHER, UNTOLD_UNITS, WEIGHING, WEIGHTS,
};
use crate::vocabulary::{Fact, FactSet, Pregnancy};

/// Scores by lane, in units of log2. Lanes that only pad a vector stay at zero and are never read.
pub(crate) type Scores = [i32; LANES];

pub(super) fn score(case: &Case, known: &Known) -> Scores {
    Sums::of(&WEIGHTS, case, known, Untold::of(known)).scores()
}

/// What a case says of each lane, in units.
pub(super) struct Sums {
    /// The prior, where it hurts and what is there, less what is untold.
    pub(super) told: Scores,
    /// The signs denied, before they are eased.
    pub(super) denied: Scores,
}

impl Sums {
    pub(super) fn of(weights: &[Row; Fact::COUNT], case: &Case, known: &Known, untold: Untold) -> Self {
        let mut sums = Self { told: prior(case), denied: [0; LANES] };
        for lane in untold.lanes() {
            sums.told[lane] -= UNTOLD_UNITS;
        }
        let [told, denied] = sides(known);
        add(&mut sums.told, weights, known, told.intersection(WEIGHING));
        add(&mut sums.denied, weights, known, denied.intersection(WEIGHING));
        if let Some(place) = one_place(case, known) {
            for (lane, score) in sums.told.iter_mut().enumerate() {
                *score += one_place_units(weights, place, lane);
            }
        }
        sums
    }

    pub(super) fn scores(&self) -> Scores {
        core::array::from_fn(|lane| self.told[lane] + eased(self.denied[lane]))
    }
}

/// The answers that count in full, and those that are eased: the signs denied. Where it does not hurt is known as well as
/// where it does.
pub(super) const fn sides(known: &Known) -> [FactSet; 2] {
    let denied = known.absent.difference(SITES);
    [known.answered().difference(denied), denied]
}

/// What denials count that together say this much, in units. What they say for a lane counts in full. Against it each
/// counts less the more there are, down to a part. So one more never counts the other way.
pub(super) const fn eased(denied: i32) -> i32 {
    const LIMIT: i32 = DENIED_EASED_UP_TO_BITS * UNITS_PER_BIT;
    const PART: i32 = DENIED_LAST_PART;
    let against = if denied < 0 { denied } else { 0 };
    let within = if against < -LIMIT { -LIMIT } else { against };
    let beyond = against - within;
    denied + within * within * (PART - 1) / (2 * LIMIT * PART) - beyond * (PART - 1) / PART
}

/// Adds what facts weigh. Those of an overlap largely say the same thing.
fn add(scores: &mut Scores, weights: &[Row; Fact::COUNT], known: &Known, facts: FactSet) {
    if facts.is_empty() {
        return;
    }
    let mut in_full = facts;
    let mut overlaps = overlaps_with_several(facts);
    while overlaps != 0 {
        let of_it = facts.intersection(OVERLAPS[overlaps.trailing_zeros() as usize]);
        for (score, units) in scores.iter_mut().zip(Together::of(weights, known, of_it).units()) {
            *score += i32::from(units);
        }
        in_full = in_full.difference(of_it);
        overlaps &= overlaps - 1;
    }
    add_in_full(scores, weights, known, in_full);
}

/// The overlaps of which at least two of these facts are, one bit each. A fact with none beside it is the strongest of
/// its overlap and counts in full.
fn overlaps_with_several(facts: FactSet) -> u32 {
    let (mut seen, mut several) = (0, 0);
    for index in facts.indices() {
        several |= seen & OVERLAP_BITS[index];
        seen |= OVERLAP_BITS[index];
    }
    several
}

/// Adds what facts weigh that repeat no other.
fn add_in_full(scores: &mut Scores, weights: &[Row; Fact::COUNT], known: &Known, facts: FactSet) {
    let mut facts = facts.indices();
    let mut at_home = [0; LANES];
    loop {
        let mut halves = [0_i16; LANES];
        let mut added = 0;
        for index in facts.by_ref().take(SUMMED_TOGETHER) {
            for (sum, half) in halves.iter_mut().zip(column(weights, known, index, &mut at_home)) {
                *sum += half;
            }
            added += 1;
        }
        for (score, half) in scores.iter_mut().zip(halves) {
            *score += 2 * i32::from(half);
        }
        if added < SUMMED_TOGETHER {
            return;
        }
    }
}

/// What facts weigh together that largely say the same thing, in half units. The strongest weight counts in full and the
/// others half, separately for and against. Adding the half units of all, and those of the strongest on each side once
/// more, does exactly that in any order.
pub(super) struct Together {
    sum: [i16; LANES],
    most: [i16; LANES],
    least: [i16; LANES],
}

impl Together {
    pub(super) const NONE: Self = Self { sum: [0; LANES], most: [0; LANES], least: [0; LANES] };

    pub(super) fn of(weights: &[Row; Fact::COUNT], known: &Known, facts: FactSet) -> Self {
        let mut together = Self::NONE;
        let mut at_home = [0; LANES];
        for index in facts.indices() {
            let column = column(weights, known, index, &mut at_home).iter();
            for (lane, half) in column.enumerate() {
                together.sum[lane] += half;
                together.most[lane] = together.most[lane].max(*half);
                together.least[lane] = together.least[lane].min(*half);
            }
        }
        together
    }

    /// In units.
    pub(super) fn units(&self) -> [i16; LANES] {
        core::array::from_fn(|lane| self.sum[lane] + self.most[lane] + self.least[lane])
    }

    /// What one more fact adds, in units.
    pub(super) fn added(&self, half: &[i16; LANES]) -> [i16; LANES] {
        core::array::from_fn(|lane| {
            let (half, most, least) = (half[lane], self.most[lane], self.least[lane]);
            half + (half.max(most) - most) + (half.min(least) - least)
        })
    }
}

/// What an answered fact weighs in each lane, in half units. `room` is for a test at home, which counts less.
fn column<'a>(
    weights: &'a [Row; Fact::COUNT],
    known: &Known,
    index: usize,
    room: &'a mut [i16; LANES],
) -> &'a [i16; LANES] {
    of_answer(&weights[index], known.absent.has_index(index), known.at_home.has_index(index), room)
}

/// What an answer weighs in each lane, in half units. `room` is for a test at home, which counts less.
pub(super) fn of_answer<'a>(
    row: &'a Row,
    is_absent: bool,
    is_at_home: bool,
    room: &'a mut [i16; LANES],
) -> &'a [i16; LANES] {
    let column = if is_absent { &row.absent } else { &row.present };
    if !is_at_home {
        return column;
    }
    for lane in 0..LANES {
        room[lane] = worth(column[lane], true, lane);
    }
    room
}

/// What an answered fact weighs in a lane, in half units.
pub(super) fn weight(weights: &[Row; Fact::COUNT], known: &Known, fact: Fact, lane: usize) -> i16 {
    let row = &weights[fact.index()];
    let column = if known.absent.contains(fact) { &row.absent } else { &row.present };
    worth(column[lane], known.at_home.contains(fact), lane)
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
    let used = &mut scores[..LANE_CONDITIONS.len()];
    if tables::band_of(first) == tables::band_of(last) {
        used.copy_from_slice(&PRIORS[tables::band_of(first)][sex]);
    } else if (first, last) == TYPICAL_AGES {
        used.copy_from_slice(&PRIORS_OF_TYPICAL_AGES[sex]);
    } else {
        used.copy_from_slice(&tables::mean_prior(sex, first, last));
    }
    for (score, ages) in used.iter_mut().zip(&LANE_AGES) {
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
        for (lane, curve) in &BY_DAYS {
            scores[*lane] += on_curve(*curve, days);
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
