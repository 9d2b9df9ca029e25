//! How much to run while the plan is under way.

use super::Picture;
use crate::knowledge::care::{BEGINS_AS_A_TEAR, CUT_WHILE, PAUSE_WHILE, SETTLES_BY_ITSELF, TEARS};
use crate::knowledge::thresholds::{MILD_PAIN, PAUSE_FROM_PAIN, TEAR_RESTS_DAYS};
use crate::vocabulary::{Finding, Fit, Running, RunningLoad};

/// From the least running to the most. What nobody told never allows more.
pub(super) fn running_load(picture: &Picture) -> RunningLoad {
    if picture.running == Running::Stop {
        RunningLoad::NotUntilSeen
    } else if pauses(picture) {
        RunningLoad::Pause
    } else if is_mild(picture) && !CUT_WHILE.intersects(&picture.assessment.known().present) {
        RunningLoad::WithinThePainRule
    } else {
        RunningLoad::Less
    }
}

fn pauses(picture: &Picture) -> bool {
    let soon_settled = settles_by_itself(picture) && !is_mild(picture);
    let case = picture.assessment.case();
    let present = picture.assessment.known().present;
    soon_settled
        || PAUSE_WHILE.intersects(&present)
        || is_fresh_tear(picture)
        || case.worst_pain().is_some_and(|pain| pain >= PAUSE_FROM_PAIN)
}

/// Whether what leads settles in days: then nothing is gained by running on it.
fn settles_by_itself(picture: &Picture) -> bool {
    let leader = picture.assessment.ranking()[0];
    leader.fit >= Fit::Fits && SETTLES_BY_ITSELF.contains(&leader.condition)
}

/// Whether a muscle may have torn in the past days.
pub(super) fn is_fresh_tear(picture: &Picture) -> bool {
    picture.plausible.iter().any(|condition| TEARS.contains(condition))
        && BEGINS_AS_A_TEAR.intersects(&picture.assessment.known().present)
        && picture.assessment.case().days().is_none_or(|days| days <= TEAR_RESTS_DAYS)
}

/// Whether even the worst pain is within what the pain rule lets go on.
fn is_mild(picture: &Picture) -> bool {
    let called_mild = picture.assessment.known().present.contains(Finding::MildPain.into()).then_some(MILD_PAIN);
    let worst = picture.assessment.case().worst_pain().or(called_mild);
    worst.is_some_and(|pain| pain <= picture.pain_rule().go_on_up_to)
}
