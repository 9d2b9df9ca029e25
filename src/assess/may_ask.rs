//! Which questions may be put to a runner.

use super::Assessment;
use crate::case::{Case, Known};
use crate::knowledge::facts::{ASKED_OF_ANYBODY, ASKED_OF_RUNNERS, excluded_by, implied_by};
use crate::knowledge::thresholds::GROWING_AGES;
use crate::knowledge::triage::SAFETY_FACTS;
use crate::vocabulary::{Fact, FactSet, Reporter, Running, Section};

/// Decides on questions for one runner.
pub(super) struct Asking<'a> {
    case: &'a Case,
    known: &'a Known,
    running: Running,
}

impl<'a> Asking<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        Self::while_running(assessment, assessment.caution())
    }

    pub(super) const fn while_running(assessment: &'a Assessment, running: Running) -> Self {
        Self { case: &assessment.case, known: &assessment.known, running }
    }

    /// Whether a question may be put to the runner. It is never a test for an examiner. Nor is it a test at home that
    /// would load a hurt leg, or any test at home while running is stopped, because that can break a cracked bone. Nor
    /// is it one that makes no sense: for the other sex, at another age, before it can be known, about a bulge where
    /// there is none, how badly walking hurts where it does not, or where a field has settled it.
    pub(super) fn may_ask(&self, fact: Fact) -> bool {
        ASKED_OF_ANYBODY.contains(fact) || self.may_ask_here(fact)
    }

    fn may_ask_here(&self, fact: Fact) -> bool {
        let Self { case, known, running } = self;
        let entry = fact.entry();
        let answered_by = fact.answered_by();
        // A test that nothing forbids only presses with two fingers.
        let spares_the_leg = || entry.not_with.is_empty() || !case.age().touches(GROWING_AGES);
        let can_answer = answered_by.contains(&Reporter::Runner)
            || answered_by.contains(&Reporter::HomeTest) && *running < Running::Stop && spares_the_leg();
        // A safety question names all of its facts, also before what they follow on has been told.
        let is_open_for_safety = || SAFETY_FACTS.contains(fact) && !known.absent.contains(fact);
        let follows =
            || entry.follows_on.is_empty() || entry.follows_on.intersects(&known.present) || is_open_for_safety();
        let is_settled = || entry.who.settled_by().iter().any(|field| case.has(*field));
        let denied = || implied_by(fact).intersects(&known.absent);
        can_answer
            && fact.may_be_asked()
            && case.suits(entry.suits)
            && case.days().is_none_or(|days| days >= entry.from_day)
            && follows()
            && !is_settled()
            && !denied()
            && !entry.not_with.intersects(&known.present)
    }

    /// Whether an examiner may be asked for it: a finding of an examination that nobody has answered and that suits.
    pub(super) fn is_open_to_examiner(&self, fact: Fact) -> bool {
        fact.answered_by().contains(&Reporter::Examiner)
            && fact.section() == Section::Examination
            && self.case.suits(fact.entry().suits)
            && !fact.entry().not_with.intersects(&self.known.present)
            && !self.answered().contains(fact)
    }

    /// Whether a present answer makes no sense beside the others: it does not suit the runner, what it follows on is
    /// absent, or it can only be known later.
    pub(super) fn is_out_of_place(&self, fact: Fact) -> bool {
        let entry = fact.entry();
        let follows_on_nothing = !entry.follows_on.is_empty() && entry.follows_on.is_subset(&self.known.absent);
        let too_early = self.case.days().is_some_and(|days| days < entry.from_day);
        !self.case.suits(entry.suits) || follows_on_nothing || too_early
    }

    /// Whether it may be put, nobody has yet, and a yes would not exclude something that is present.
    pub(super) fn is_open(&self, fact: Fact) -> bool {
        !self.answered().contains(fact) && self.is_open_unless_answered(fact)
    }

    /// All that is [open](Self::is_open).
    pub(super) fn open(&self) -> FactSet {
        let unanswered = ASKED_OF_RUNNERS.difference(self.answered()).into_iter();
        unanswered.filter(|fact| self.is_open_unless_answered(*fact)).collect()
    }

    fn is_open_unless_answered(&self, fact: Fact) -> bool {
        !excluded_by(fact).intersects(&self.known.present) && self.may_ask(fact)
    }

    fn answered(&self) -> FactSet {
        self.known.present.union(self.known.earlier).union(self.known.absent).union(self.case.cannot_say)
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::assess::assess;

    const CASES: &str = include_str!("../../examples/validation/written/full.jsonl");

    /// A condition that is added to the question itself, and not to the sets that stand for it, would be passed over.
    #[test]
    fn what_is_asked_of_anybody_and_of_no_runner_is_so_for_each() {
        let mut asked = 0;
        for line in CASES.lines().step_by(5) {
            let mut row: serde_json::Value = serde_json::from_str(line).expect("a bundled line");
            let case: Case = serde_json::from_value(row["case"].take()).expect("a bundled case");
            let assessment = assess(&case);
            for running in Running::ALL.iter().copied() {
                let asking = Asking::while_running(&assessment, running);
                for fact in Fact::all() {
                    let may_ask = asking.may_ask_here(fact);
                    assert!(may_ask || !ASKED_OF_ANYBODY.contains(fact), "{fact} in {case:?}");
                    assert!(!may_ask || ASKED_OF_RUNNERS.contains(fact), "{fact} in {case:?}");
                    asked += usize::from(may_ask);
                }
            }
        }
        assert!(asked > 10_000, "only {asked}");
    }
}
