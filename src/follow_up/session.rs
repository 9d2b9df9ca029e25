//! How one session went.

use super::diary::DayNote;
use super::pace::Pace;
use crate::knowledge::care::FollowUpRule;
use crate::vocabulary::ReturnStage;

/// How a session went, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Went {
    /// More pain than the pain rule allows, or a limp.
    Strong,
    /// Reason to go back.
    Badly(FollowUpRule),
    /// Reason to do the same again.
    Middling(FollowUpRule),
    /// Within the pain rule, and back to usual by the next morning.
    Well,
}

/// Judges the session of a day, done at a stage.
pub(super) fn went(note: &DayNote, stage: ReturnStage, pace: &Pace) -> Went {
    let Some(session) = note.session else { return Went::Middling(FollowUpRule::NotTold) };
    let rule = &pace.rule;
    let entry = pace.track.entry();
    let is_above = |pain: Option<u8>, limit: u8| pain.is_some_and(|pain| pain > limit);
    let (go_on, stay) = match stage {
        ReturnStage::Walk => (entry.walks_up_to.min(rule.go_on_up_to), rule.stay_up_to),
        _ => (rule.go_on_up_to, rule.stay_up_to),
    };
    let morning = session.next_morning;
    let is_worse = |by: i8| morning.is_some_and(|worse| worse >= by);

    if is_above(session.pain_during, stay) || note.limp {
        Went::Strong
    } else if is_worse(rule.morning_worse_by as i8) {
        Went::Badly(FollowUpRule::MorningWorse)
    } else if is_above(session.pain_after_24h, go_on) {
        Went::Badly(FollowUpRule::NotSettled)
    } else if is_above(session.pain_during, go_on) || is_above(session.pain_after_24h, entry.left_after_a_day) {
        Went::Middling(FollowUpRule::PainToRepeat)
    } else if is_worse(1) {
        Went::Middling(FollowUpRule::MorningToRepeat)
    } else if !session.tells || morning.is_none() {
        Went::Middling(FollowUpRule::NotTold)
    } else {
        Went::Well
    }
}
