//! Danger scores: must-not-miss conditions against the harmless ones they are mistaken for.
//!
//! They are separate from the ranking and use present answers only. So they are monotone: no answer can make a danger
//! smaller by making something else likelier.

use crate::case::{Case, Known};
use crate::knowledge::facts::UNCLEAR_PLACES;
use crate::log2::power;
use crate::tables::{self, BANDS, DANGER_TABLES, DANGERS, DangerTable, PLAUSIBLE_ODDS};
use crate::vocabulary::{Condition, Fact, Urgency};

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
        self.iter().any(|(_, odds)| odds >= PLAUSIBLE_ODDS)
    }

    /// The highest level that each score reaches by itself.
    pub(crate) fn raised(&self) -> impl Iterator<Item = (&'static DangerTable, Urgency)> + '_ {
        self.iter().filter_map(|(table, odds)| {
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
    let mut odds = [0; DANGERS];
    for (odds, table) in odds.iter_mut().zip(&DANGER_TABLES) {
        *odds = prior_odds(case, table) + evidence(known, table);
    }
    Dangers { odds }
}

/// The scores with one more answer, which is about no place.
pub(super) fn with_present(dangers: &Dangers, before: &Known, then: &Known, fact: Fact) -> Dangers {
    let mut odds = dangers.odds;
    for (odds, table) in odds.iter_mut().zip(&DANGER_TABLES) {
        if table.counting.contains(fact) {
            *odds += evidence(then, table) - evidence(before, table);
        }
    }
    Dangers { odds }
}

fn evidence(known: &Known, table: &DangerTable) -> i32 {
    // Three signs around a run, with pain at the outer knee alone, do not point to the femoral neck. A place that is
    // only known roughly may be any place.
    let is_elsewhere = table.places.is_subset(&known.absent) && !UNCLEAR_PLACES.intersects(&known.present);
    if !table.places.is_empty() && is_elsewhere {
        return 0;
    }
    let sum = |facts| {
        known.present.intersection(facts).iter().map(|fact| i32::from(table.weights[fact.index()])).sum::<i32>()
    };
    sum(table.findings) + sum(table.risk_factors).min(tables::RISK_FACTORS_AT_MOST_UNITS)
}

/// The largest prior odds over the ages that a range touches, because a range must not hide a danger.
fn prior_odds(case: &Case, table: &DangerTable) -> i32 {
    let sex = tables::sex_index(case.sex());
    let (first, last) = case.age().for_ranking();
    (0..BANDS)
        .filter(|band| {
            let (from, to) = tables::band_ages(*band);
            from <= last && first <= to
        })
        .map(|band| table.prior_odds[band][sex])
        .max()
        .unwrap_or(0)
}

/// Log2 odds as a share in ten-thousandths.
fn share(odds: i32) -> u16 {
    let (yes, no) = if odds > 0 { (power(0), power(-odds)) } else { (power(odds), power(0)) };
    (yes * 10_000 / (yes + no)) as u16
}
