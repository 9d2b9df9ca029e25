//! What a single further answer would lead to, without assessing anew.
//!
//! An assessment is a sum, so an answer adds its part: its column to the scores, the patterns it opens to the rules,
//! its weights to the danger scores. What an answer says beyond itself (a place that blurs others, a narrow fact that
//! says a wide one) is followed through the whole case.

use super::Assessment;
use super::danger::{self, Evidence};
use super::ranking::leading;
use super::score::{self, Scores, overlap, weight};
use super::triage;
use super::untold::Untold;
use crate::case::{Case, Known};
use crate::knowledge::facts::{IMPLIES, PLACES_SAID, excluded_by, leads_to_others};
use crate::tables::{ALONE, OVERLAPS, UNTOLD_UNITS, WEIGHTS};
use crate::vocabulary::{Answer, Condition, Fact, FactSet, Running, Urgency};

/// What an answer would lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) urgency: Urgency,
    pub(super) running: Running,
    pub(super) first: Condition,
}

/// An assessment, ready for single further answers.
pub(super) struct WhatIfs<'a> {
    assessment: &'a Assessment,
    scores: Scores,
    /// What speaks for the dangers.
    signs: Evidence,
    /// The facts that weigh or weigh against.
    answered: FactSet,
    untold: Untold,
}

impl<'a> WhatIfs<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        let Assessment { case, known, .. } = assessment;
        let answered = known.weighing().union(known.absent);
        let (scores, signs) = (score::score(case, known), Evidence::of(known));
        Self { assessment, scores, signs, answered, untold: Untold::of(known) }
    }

    /// The scores as they are.
    pub(super) const fn scores(&self) -> &Scores {
        &self.scores
    }

    /// What comes out now.
    pub(super) fn now(&self) -> Outcome {
        let Assessment { triage, .. } = self.assessment;
        let first = self.assessment.ranking()[0].condition;
        Outcome { urgency: triage.urgency, running: triage.running, first }
    }

    /// What would come out with one more answer, present or absent. `None` where the case does not take it.
    pub(super) fn with(&self, fact: Fact, answer: Answer) -> Option<Outcome> {
        let Assessment { case, known, triage, dangers, .. } = self.assessment;
        if !takes(case, fact, answer) {
            return None;
        }
        let was_absent = case.absent.contains(fact) && answer == Answer::Present;
        let is_new = was_absent || !is_told(case, fact) && !is_known(known, fact);
        if !is_new || PLACES_SAID.contains(fact) || !fact.settled_by().is_empty() {
            return Some(outcome(&case.with(fact, answer).ok()?));
        }
        if SAYS_MORE.contains(fact) {
            return Some(outcome(&case.with_unchecked(fact, answer)));
        }
        let mut then = *known;
        if answer == Answer::Present {
            then.present = known.present.with(fact);
            then.absent = known.absent.without(fact);
        } else {
            then.absent = known.absent.with(fact);
        }
        if score::is_at_home(case, fact) {
            then.at_home = known.at_home.with(fact);
        }
        let first = self.first(fact, &then);
        let dangers = match answer {
            Answer::Present => self.signs.with(fact).with_priors(case),
            _ => *dangers,
        };
        let (urgency, running) = triage::with(triage, case, &then, &dangers, fact, answer);
        Some(Outcome { urgency, running, first })
    }

    fn first(&self, fact: Fact, then: &Known) -> Condition {
        let known = &self.assessment.known;
        let mut scores = self.scores;
        if ALONE.contains(fact) {
            let was_absent = self.answered.contains(fact);
            for (lane, score) in scores.iter_mut().enumerate() {
                let before = if was_absent { i32::from(weight(&WEIGHTS, known, fact, lane)) } else { 0 };
                *score += 2 * (i32::from(weight(&WEIGHTS, then, fact, lane)) - before);
            }
        } else if let Some(of_it) = OVERLAPS.iter().find(|of_it| of_it.contains(fact)) {
            let facts = self.answered.intersection(*of_it);
            let (before, after) = (overlap(&WEIGHTS, known, facts), overlap(&WEIGHTS, then, facts.with(fact)));
            for (score, (before, after)) in scores.iter_mut().zip(before.into_iter().zip(after)) {
                *score += i32::from(after) - i32::from(before);
            }
        }
        let untold = Untold::of(then);
        for lane in self.untold.lanes().filter(|lane| !untold.has(*lane)) {
            scores[lane] += UNTOLD_UNITS;
        }
        leading(&scores, untold)
    }
}

/// Whether evaluation reads an answer already, given or not.
fn is_known(known: &Known, fact: Fact) -> bool {
    known.present.union(known.earlier).union(known.absent).contains(fact)
}

/// Whether a case takes an answer: nothing that is present excludes it.
fn takes(case: &Case, fact: Fact, answer: Answer) -> bool {
    answer != Answer::Present || !excluded_by(fact).intersects(&case.present)
}

/// Whether there is an answer that this one would take the place of.
fn is_told(case: &Case, fact: Fact) -> bool {
    [case.present, case.earlier, case.absent, case.cannot_say].iter().any(|facts| facts.contains(fact))
}

/// All that is compared of a case, worked out anew.
fn outcome(case: &Case) -> Outcome {
    let known = case.known();
    let triage = triage::triage(case, &known, &danger::dangers(case, &known));
    let first = leading(&score::score(case, &known), Untold::of(&known));
    Outcome { urgency: triage.urgency, running: triage.running, first }
}

/// The facts whose answer says something about others too.
const SAYS_MORE: FactSet = {
    let mut set = leads_to_others();
    let mut i = 0;
    while i < IMPLIES.len() {
        set = set.with(Fact::Finding(IMPLIES[i].0)).with(Fact::Finding(IMPLIES[i].1));
        i += 1;
    }
    set
};

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::assess::assess;

    const CASES: &str = include_str!("../../examples/validation/written/full.jsonl");

    /// A shortcut that gives another answer than the long way would be worse than none.
    #[test]
    fn an_answer_added_is_as_if_all_were_assessed_anew() {
        let mut compared = 0;
        for line in CASES.lines().step_by(7) {
            let mut row: serde_json::Value = serde_json::from_str(line).expect("a bundled line");
            let case: Case = serde_json::from_value(row["case"].take()).expect("a bundled case");
            let assessment = assess(&case);
            let what_ifs = WhatIfs::of(&assessment);
            for fact in Fact::all().filter(|fact| fact.follows_from().is_none()) {
                for answer in [Answer::Present, Answer::Absent] {
                    let long = case.with(fact, answer).ok().map(|case| assess(&case));
                    let long = long.map(|then| (then.triage.urgency, then.triage.running, then.ranking()[0].condition));
                    let short = what_ifs.with(fact, answer);
                    let short = short.map(|then| (then.urgency, then.running, then.first));
                    assert_eq!(short, long, "{fact} {answer} in {case:?}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 20_000, "only {compared}");
    }
}
