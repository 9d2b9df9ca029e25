//! Danger scores: must-not-miss conditions against the harmless ones they are mistaken for.
//!
//! They are separate from the ranking and use present answers only. So they are monotone: no answer can make a danger
//! smaller by making something else likelier.

use crate::case::{Case, Known};
use crate::knowledge::facts::{SITES, UNCLEAR_PLACES};
use crate::log2::power;
use crate::tables::{
    self, DANGER_LANES, DANGER_PRIORS, DANGER_SIGNS, DANGER_TABLES, DANGER_WEIGHTS, DANGERS, DangerTable, LOWEST_ODDS,
    PLAUSIBLE_ODDS,
};
#[cfg(all(test, feature = "serde"))]
use crate::vocabulary::Fact;
use crate::vocabulary::{Condition, FactSet, Urgency};

/// The score of each must-not-miss condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dangers {
    /// Log2 odds, in units.
    odds: [i32; DANGERS],
}

impl Dangers {
    /// The odds as a share in ten-thousandths. 0 for a condition that is not a danger.
    pub(crate) fn share(&self, condition: Condition) -> u16 {
        self.iter().find(|(table, _)| table.condition == condition).map_or(0, |(_, odds)| share(odds))
    }

    /// Whether the signs of any of them are enough to stop running.
    pub(crate) fn any_is_plausible(&self) -> bool {
        self.odds.iter().fold(false, |any, odds| any | (*odds >= PLAUSIBLE_ODDS))
    }

    /// The highest level that each score reaches by itself.
    pub(crate) fn raised(&self) -> impl Iterator<Item = (&'static DangerTable, Urgency)> + '_ {
        self.iter().filter(|(_, odds)| *odds >= LOWEST_ODDS).filter_map(|(table, odds)| {
            let reached = table.levels.iter().flatten().find(|(least, _)| odds >= *least);
            reached.map(|(_, urgency)| (table, *urgency))
        })
    }

    /// The scores with the log2 ratio of every present sign moved by `by` units, but never below zero.
    #[cfg(all(test, feature = "serde"))]
    pub(super) fn moved(mut self, known: &Known, by: impl Fn(Condition, Fact) -> i32) -> Self {
        for (odds, table) in self.odds.iter_mut().zip(&DANGER_TABLES) {
            for fact in known.present.intersection(table.counting) {
                let weight = i32::from(table.weights[fact.index()]);
                *odds += (weight + by(table.condition, fact)).max(0) - weight;
            }
        }
        self
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static DangerTable, i32)> + '_ {
        DANGER_TABLES.iter().zip(self.odds)
    }
}

pub(crate) fn dangers(case: &Case, known: &Known) -> Dangers {
    Evidence::of(known).with_priors(case)
}

/// What the present signs say for each must-not-miss condition.
#[derive(Clone)]
pub(super) struct Evidence {
    findings: [i32; DANGER_LANES],
    risk_factors: [i32; DANGER_LANES],
    /// Whether the signs belong to another place.
    elsewhere: [bool; DANGERS],
}

impl Evidence {
    pub(super) fn of(known: &Known) -> Self {
        let mut evidence =
            Self { findings: [0; DANGER_LANES], risk_factors: [0; DANGER_LANES], elsewhere: elsewhere(known) };
        evidence.add(known.present);
        evidence
    }

    /// With more signs, which belong to the same places.
    pub(super) fn with(&self, more: FactSet) -> Self {
        let mut with = self.clone();
        with.add(more);
        with
    }

    fn add(&mut self, present: FactSet) {
        let signs = present.intersection(DANGER_SIGNS);
        add(&mut self.findings, signs.intersection(FactSet::FINDINGS));
        add(&mut self.risk_factors, signs.difference(FactSet::FINDINGS));
    }

    /// Which dangers hurt at other places only.
    pub(super) const fn elsewhere(&self) -> [bool; DANGERS] {
        self.elsewhere
    }

    /// The scores. Of a range of ages the largest prior counts, because a range must not hide a danger.
    pub(super) fn with_priors(&self, case: &Case) -> Dangers {
        let (first, last) = case.age().for_ranking();
        let (first, last) = (tables::band_of(first), tables::band_of(last));
        let mut odds = DANGER_PRIORS[tables::sex_index(case.sex())][first][last];
        for (danger, odds) in odds.iter_mut().enumerate() {
            if !self.elsewhere[danger] {
                let risk_factors = self.risk_factors[danger].min(tables::RISK_FACTORS_AT_MOST_UNITS);
                *odds += self.findings[danger] + risk_factors;
            }
        }
        Dangers { odds }
    }
}

/// Adds what facts weigh to the sums.
fn add(sums: &mut [i32; DANGER_LANES], facts: FactSet) {
    for index in facts.indices() {
        for (sum, weight) in sums.iter_mut().zip(&DANGER_WEIGHTS[index]) {
            *sum += i32::from(*weight);
        }
    }
}

/// Which of them hurt at other places only. Three signs around a run, with pain at the outer knee alone, do not point to
/// the femoral neck. A place that is only known roughly may be any place.
pub(super) fn elsewhere(known: &Known) -> [bool; DANGERS] {
    let mut elsewhere = [false; DANGERS];
    if known.absent.intersects(&SITES) && !UNCLEAR_PLACES.intersects(&known.present) {
        for (elsewhere, table) in elsewhere.iter_mut().zip(&DANGER_TABLES) {
            *elsewhere = !table.places.is_empty() && table.places.is_subset(&known.absent);
        }
    }
    elsewhere
}

/// Log2 odds as a share in ten-thousandths.
fn share(odds: i32) -> u16 {
    let (yes, no) = if odds > 0 { (power(0), power(-odds)) } else { (power(odds), power(0)) };
    (yes * 10_000 / (yes + no)) as u16
}
