//! Which questions may be put to a runner.

use crate::case::Case;
use crate::knowledge::thresholds::GROWING_AGES;
use crate::vocabulary::{Fact, Reporter, Running};

/// Whether a question may be put to the runner. It is never a test for an examiner. Nor is it a test at home that would
/// load a hurt leg, or any test at home while running is stopped, because that can break a cracked bone.
pub(super) fn may_ask(case: &Case, fact: Fact, running: Running) -> bool {
    let present = case.known().present;
    let entry = fact.entry();
    let answered_by = fact.answered_by();
    // A test that nothing forbids only presses with two fingers.
    let spares_the_leg = entry.not_with.is_empty() || !case.age().touches(GROWING_AGES);
    let can_answer = answered_by.contains(&Reporter::Runner)
        || answered_by.contains(&Reporter::HomeTest) && running < Running::Stop && spares_the_leg;
    let follows = entry.follows_on.is_empty() || entry.follows_on.intersects(&present);
    let suits = case.age().touches(entry.suits.ages);
    can_answer && suits && follows && fact.may_be_asked() && !entry.not_with.intersects(&present)
}
