//! What feeds the pain, counted from the signs that are present. It is never part of the ranking or the urgency,
//! because nobody has published how often a sign is seen with a contributor and without one.

use alloc::vec::Vec;

use super::Assessment;
use super::explain::{Explanation, Reason, Standing};
use super::may_ask::Asking;
use crate::case::{Case, Known};
use crate::knowledge::care::Sign;
use crate::knowledge::thresholds::MISSING_AT_MOST;
use crate::vocabulary::{Answer, Contributor, FactSet, Grade, Shown};

/// A contributor and how it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Contribution {
    /// The contributor.
    pub contributor: Contributor,
    /// How it shows.
    pub shown: Shown,
    /// How good the evidence is that it matters for injury: the best grade among its signs that are present or, where
    /// it is not shown, among all its signs. Grades C, D and X mean no more than "may add to it".
    pub grade: Grade,
    /// The present answers that show it.
    pub facts: FactSet,
}

pub(super) fn contribution(known: &Known, contributor: Contributor) -> Contribution {
    let present = known.present;
    let entry = contributor.entry();
    let of_kind = |kind: Shown| entry.signs.iter().filter(move |sign| sign.shows == kind && holds(sign, &present));
    let reported = of_kind(Shown::Reported).count() > 0;
    let suggested = of_kind(Shown::Suggested).count() >= entry.hints_needed;
    let shown = match (reported, suggested) {
        (true, _) => Shown::Reported,
        (false, true) => Shown::Suggested,
        (false, false) => Shown::NotShown,
    };
    let counted = entry.signs.iter().filter(|sign| match shown {
        Shown::NotShown => true,
        Shown::Suggested | Shown::Reported => holds(sign, &present),
    });
    let grade = counted.clone().map(|sign| sign.grade).min().unwrap_or(Grade::D);
    let facts = match shown {
        Shown::NotShown => FactSet::EMPTY,
        _ => counted.fold(FactSet::EMPTY, |facts, sign| facts.union(sign.facts().intersection(present))),
    };
    Contribution { contributor, shown, grade, facts }
}

pub(super) fn explain(assessment: &Assessment, contributor: Contributor) -> Explanation {
    let Assessment { case, known, .. } = assessment;
    let Contribution { shown, grade, .. } = contribution(known, contributor);
    let asking = Asking::of(assessment);
    let signs = contributor.entry().signs;
    let mut supporting = Vec::new();
    for sign in signs.iter().filter(|sign| holds(sign, &known.present)) {
        add(case, &mut supporting, sign, sign.facts().intersection(known.present), Answer::Present);
    }
    let mut opposing = Vec::new();
    for sign in signs {
        add(case, &mut opposing, sign, sign.all.intersection(known.absent), Answer::Absent);
    }
    let mut missing = Vec::new();
    for fact in signs.iter().flat_map(|sign| sign.all) {
        if asking.is_open(fact) && missing.len() < MISSING_AT_MOST && !missing.contains(&fact) {
            missing.push(fact);
        }
    }
    let standing = Standing::Contributes { shown, grade };
    Explanation { cause: contributor.into(), standing, supporting, opposing, missing, needs: FactSet::EMPTY }
}

/// Adds the facts that are not there yet. A fact can belong to several signs; the first that counts gives its grade and
/// source.
fn add(case: &Case, reasons: &mut Vec<Reason>, sign: &Sign, facts: FactSet, answer: Answer) {
    for fact in facts {
        if !reasons.iter().any(|known| known.fact == fact) {
            let reported_by = case.reported_by(fact);
            let (grade, source) = (sign.grade, sign.source);
            reasons.push(Reason { fact, answer, reported_by, bits: 0.0, ratio: 1.0, grade, source });
        }
    }
}

fn holds(sign: &Sign, present: &FactSet) -> bool {
    sign.all.is_subset(present) && (sign.any.is_empty() || sign.any.intersects(present))
}
