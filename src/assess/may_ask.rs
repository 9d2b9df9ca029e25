//! Which questions may be put to a runner.

use super::Assessment;
use crate::case::{Case, Known};
use crate::knowledge::facts::IMPLIES;
use crate::knowledge::thresholds::GROWING_AGES;
use crate::vocabulary::{Fact, Reporter, Running};

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
        let Self { case, known, running } = self;
        let entry = fact.entry();
        let answered_by = fact.answered_by();
        // A test that nothing forbids only presses with two fingers.
        let spares_the_leg = entry.not_with.is_empty() || !case.age().touches(GROWING_AGES);
        let can_answer = answered_by.contains(&Reporter::Runner)
            || answered_by.contains(&Reporter::HomeTest) && *running < Running::Stop && spares_the_leg;
        let follows = entry.follows_on.is_empty() || entry.follows_on.intersects(&known.present);
        let in_sex = entry.suits.sex.is_none_or(|suits| case.sex().is_none_or(|sex| sex == suits));
        let suits = in_sex && case.age().touches(entry.suits.ages);
        let lasted = case.days().is_none_or(|days| days >= entry.from_day);
        let is_settled = entry.who.settled_by().iter().any(|field| case.has(*field));
        let denied = IMPLIES
            .iter()
            .any(|(narrow, wide)| fact == Fact::Finding(*narrow) && known.absent.contains(Fact::Finding(*wide)));
        can_answer
            && !denied
            && suits
            && lasted
            && follows
            && !is_settled
            && fact.may_be_asked()
            && !entry.not_with.intersects(&known.present)
    }

    /// Whether it may be put and nobody has yet.
    pub(super) fn is_open(&self, fact: Fact) -> bool {
        let answered = [self.known.present, self.known.earlier, self.known.absent, self.case.cannot_say];
        !answered.iter().any(|facts| facts.contains(fact)) && self.may_ask(fact)
    }
}
