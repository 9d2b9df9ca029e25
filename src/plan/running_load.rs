//! How much to run while the plan is under way.

use super::Picture;
use crate::knowledge::care::{BEGINS_AS_A_TEAR, CUT_WHILE, PAUSE_WHILE, SETTLES_BY_ITSELF, TEARS};
use crate::knowledge::facts::findings;
use crate::knowledge::thresholds::{MILD_PAIN, PAUSE_FROM_PAIN, TEAR_RESTS_DAYS};
use crate::vocabulary::{FactSet, Finding, Fit, Running, RunningLoad};

/// From the least running to the most. What nobody told never allows more, and "cannot say" counts as a yes.
pub(super) fn running_load(picture: &Picture) -> RunningLoad {
    if picture.running == Running::Stop {
        RunningLoad::NotUntilSeen
    } else if pauses(picture) {
        RunningLoad::Pause
    } else if is_mild(picture) && !is_told(picture, CUT_WHILE) && !begins_as_a_tear(picture) {
        RunningLoad::WithinThePainRule
    } else {
        RunningLoad::Less
    }
}

fn pauses(picture: &Picture) -> bool {
    let soon_settled = settles_by_itself(picture) && !is_mild(picture);
    let had_to_stop = is_of_the_past_days(picture) && is_told(picture, findings(&[Finding::StoppedAtOnset]));
    let case = picture.assessment.case();
    soon_settled
        || had_to_stop
        || is_told(picture, PAUSE_WHILE)
        || is_fresh_tear(picture)
        || case.worst_pain().is_some_and(|pain| pain >= PAUSE_FROM_PAIN)
}

/// Whether one of these is present, or the runner could not say.
fn is_told(picture: &Picture, facts: FactSet) -> bool {
    facts.intersects(&picture.assessment.known().present.union(picture.assessment.case().cannot_say))
}

/// Unknown days count as recent.
fn is_of_the_past_days(picture: &Picture) -> bool {
    picture.assessment.case().days().is_none_or(|days| days <= TEAR_RESTS_DAYS)
}

/// Whether what leads settles in days: then nothing is gained by running on it.
fn settles_by_itself(picture: &Picture) -> bool {
    let leader = picture.assessment.ranking()[0];
    leader.fit >= Fit::Fits && SETTLES_BY_ITSELF.contains(&leader.condition)
}

/// Whether a muscle may have torn in the past days.
pub(super) fn is_fresh_tear(picture: &Picture) -> bool {
    begins_as_a_tear(picture) && is_of_the_past_days(picture)
}

/// Whether it began as a tear does, and one is plausible.
fn begins_as_a_tear(picture: &Picture) -> bool {
    picture.plausible.iter().any(|condition| TEARS.contains(condition)) && is_told(picture, BEGINS_AS_A_TEAR)
}

/// Whether even the worst pain is within what the pain rule lets go on.
fn is_mild(picture: &Picture) -> bool {
    let called_mild = picture.assessment.known().present.contains(Finding::MildPain.into()).then_some(MILD_PAIN);
    let worst = picture.assessment.case().worst_pain().or(called_mild);
    worst.is_some_and(|pain| pain <= picture.pain_rule().go_on_up_to)
}
