//! The safety questions that matter for this picture: those for everybody, then those of the place.

use alloc::vec::Vec;

use super::screen::{Ask, Screen, Why};
use crate::assess::Assessment;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{AskedFor, FactSet, ScreenKind, Urgency};

pub(super) fn screen(assessment: &Assessment) -> Option<Screen> {
    let askable = assessment.askable();
    let open = assessment.triage().unasked_facts().intersection(askable);
    let questions: Vec<SafetyQuestion> = assessment
        .triage()
        .unasked()
        .filter(|question| *question == SafetyQuestion::AgeUnder16 || question.facts().intersects(&open))
        .collect();
    let general = |question: &&SafetyQuestion| question.entry().sites.is_empty();
    // The questions of the place are many signs each. They have a screen of their own, so that "none of these" is not
    // said to more than can be read.
    let of_everybody: Vec<SafetyQuestion> = questions.iter().filter(general).copied().collect();
    let asked = if of_everybody.is_empty() { questions } else { of_everybody };
    let shown = asked.iter().fold(FactSet::EMPTY, |shown, question| shown.union(question.facts())).intersection(open);
    let why = Why {
        asked_for: AskedFor::Safety,
        could_raise_to: Some(Urgency::Emergency).filter(|urgency| *urgency > assessment.urgency()),
        separates: None,
    };
    let asks: Vec<Ask> = asked.into_iter().map(Ask::Safety).collect();
    (!asks.is_empty()).then(|| Screen::new(ScreenKind::Tick, asks, shown, why))
}
