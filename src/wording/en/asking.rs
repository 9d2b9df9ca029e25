//! What an interview says around its questions.

use crate::vocabulary::{AskedFor, EnoughReason, ScreenKind, Stage};

/// Placeholders: `{urgency}` of [`AskedFor::Urgency`], `{a}` and `{b}` of [`AskedFor::Causes`].
pub(super) const fn asked_for(asked_for: AskedFor) -> &'static str {
    match asked_for {
        AskedFor::Start => "This decides which danger signs to ask about.",
        AskedFor::Safety => "Danger signs come first. A yes can mean that you should be seen sooner.",
        AskedFor::Urgency => "An answer here could change how soon to be seen: {urgency}.",
        AskedFor::Causes => "This helps to tell two causes apart: {a}, and {b}.",
        AskedFor::Result => "The advice depends on this.",
        AskedFor::Plan => "This helps to fit the plan to you.",
    }
}

pub(super) const fn how_to_answer(kind: ScreenKind) -> &'static str {
    match kind {
        ScreenKind::Places => "Tick every place that hurts.",
        ScreenKind::Fields => "Answer each one, or say that you cannot.",
        ScreenKind::Tick => "Tick what is so. If nothing is, choose none of these.",
        ScreenKind::Pick => "Pick the one that fits.",
        ScreenKind::Each => "Answer each one: yes, no, or cannot say; earlier, if it was so and has gone.",
        ScreenKind::HomeTests => {
            "Try each one gently, as described, and stop if it hurts. Leave out what you do not want to try."
        }
    }
}

pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Start => "first questions",
        Stage::Safety => "danger signs",
        Stage::Details => "details",
        Stage::Tests => "tests at home",
    }
}

pub(super) const fn enough(reason: EnoughReason) -> &'static str {
    match reason {
        EnoughReason::Emergency => "No more questions: get help now.",
        EnoughReason::Settled => "No answer that is at all likely would change this result.",
        EnoughReason::LittleToGain => {
            "More questions would tell little, though a rare answer could still change the result."
        }
        EnoughReason::LongEnough => {
            "The questions end here because there were many. More answers could still change the result."
        }
        EnoughReason::NothingLeft => "There is nothing left to ask.",
    }
}
