//! The parts of an assessment one by one, and what they read.
//!
//! For the program in `checks/peers` alone, behind the feature `fitting`: no part of what the crate promises.

use alloc::vec::Vec;

use super::ranking::rank;
use super::score::{one_place, one_place_units, prior, score, sides, worth};
use super::triage::{is_fresh_on_both_sides, red_flags_held};
use super::untold::Untold;
use crate::case::Case;
use crate::knowledge::triage::RedFlag;
use crate::tables::{LANE_CONDITIONS, UNTOLD_UNITS, WEIGHTS};
use crate::vocabulary::{Condition, Fact, FactSet, Sex};

/// Scores are whole numbers of units.
pub const UNITS_PER_BIT: i32 = crate::log2::UNITS_PER_BIT;

/// What the rules and the scores read of a case: the answers with all that follows from them, and the fields.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_structs, reason = "the one program that uses it reads every field")]
pub struct Read {
    /// What is present, for rules.
    pub present: FactSet,
    /// What was so earlier.
    pub earlier: FactSet,
    /// What could not be said.
    pub cannot_say: FactSet,
    /// First and last year of age, of an unknown age those that rules take it for.
    pub ages: (u8, u8),
    /// The fewest days since it began, by number or in words.
    pub least_days: Option<u16>,
    /// The days since it began, by number.
    pub days: Option<u16>,
    /// The worst pain.
    pub pain: Option<u8>,
    /// Whether the runner is known to be a woman.
    pub is_woman: bool,
    /// Whether a pregnancy is possible.
    pub may_be_pregnant: bool,
    /// Whether both sides hurt, and for a week at most.
    pub is_fresh_on_both_sides: bool,
    /// The rows of [`weights`] that count in full.
    pub rows: Vec<usize>,
    /// The rows of the signs denied, which are eased together.
    pub denied: Vec<usize>,
    /// What each lane scores without them, in bits: its prior, what is untold, and what the one place told counts more.
    pub base: Vec<f64>,
    /// Whether each lane stays behind the best other one, because something that it needs was not told.
    pub is_kept_back: Vec<bool>,
}

/// What the rules and the scores read of a case.
pub fn read(case: &Case) -> Read {
    let known = case.known();
    let untold = Untold::of(&known);
    let place = one_place(case, &known);
    let mut base = prior(case);
    for (lane, score) in base.iter_mut().enumerate().take(LANE_CONDITIONS.len()) {
        *score -= if untold.has(lane) { UNTOLD_UNITS } else { 0 };
        *score += place.map_or(0, |place| one_place_units(&WEIGHTS, place, lane));
    }
    let row = |fact: Fact| {
        let (is_absent, is_at_home) = (known.absent.contains(fact), known.at_home.contains(fact));
        4 * fact.index() + 2 * usize::from(is_at_home) + usize::from(is_absent)
    };
    let [rows, denied] = sides(&known).map(|facts| facts.into_iter().map(row).collect());
    Read {
        present: known.present,
        earlier: known.earlier,
        cannot_say: case.cannot_say,
        ages: case.age().for_rules(),
        least_days: known.least_days,
        days: case.days(),
        pain: case.worst_pain(),
        is_woman: case.sex() == Some(Sex::Female),
        may_be_pregnant: case.may_be_pregnant(),
        is_fresh_on_both_sides: is_fresh_on_both_sides(&known),
        rows,
        denied,
        base: base[..LANE_CONDITIONS.len()].iter().map(|units| in_bits(*units)).collect(),
        is_kept_back: (0..LANE_CONDITIONS.len()).map(|lane| untold.has(lane)).collect(),
    }
}

/// Which red flags are raised, by index.
pub fn red_flags(case: &Case) -> [bool; RedFlag::COUNT] {
    red_flags_held(case, &case.known())
}

/// The share of each condition in ten-thousandths, by index.
pub fn shares(case: &Case) -> [u16; Condition::COUNT] {
    let known = case.known();
    let mut shares = [0; Condition::COUNT];
    for ranked in rank(case, &score(case, &known), &known, Untold::of(&known)).conditions() {
        shares[ranked.condition as usize] = ranked.share.ten_thousandths();
    }
    shares
}

/// What answers weigh in each lane, in bits: four rows for each fact, in list order, for present, absent, and the same
/// by a test at home.
pub fn weights() -> Vec<Vec<f64>> {
    let rows = WEIGHTS
        .iter()
        .flat_map(|row| [(&row.present, false), (&row.absent, false), (&row.present, true), (&row.absent, true)]);
    let weight = |half: i16, at_home, lane| in_bits(2 * i32::from(worth(half, at_home, lane)));
    rows.map(|(row, at_home)| (0..LANE_CONDITIONS.len()).map(|lane| weight(row[lane], at_home, lane)).collect())
        .collect()
}

fn in_bits(units: i32) -> f64 {
    f64::from(units) / f64::from(UNITS_PER_BIT)
}
