//! The safety questions: those about the whole runner, then those of a place.
//!
//! All of them are asked of everybody, also where the place told does not call for them: a testicle can hurt in the
//! thigh, and a nerve in the groin. "None of these" is one tick.

use alloc::vec::Vec;

use super::screen::{Ask, Screen, Why};
use crate::assess::Assessment;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{AskedFor, FactSet, Field, ScreenKind, Urgency};

pub(super) fn screen(assessment: &Assessment) -> Option<Screen> {
    let open = assessment.open_questions();
    let is_open = |question: &&SafetyQuestion| match question {
        SafetyQuestion::AgeUnder16 => {
            let case = assessment.case();
            case.age().range().is_none() && !case.has_declined(Field::AgeBetween)
        }
        _ => question.facts().intersects(&open),
    };
    let questions: Vec<SafetyQuestion> = SafetyQuestion::ALL.iter().filter(is_open).copied().collect();
    // The questions of a place are many signs each. They have a screen of their own, so that "none of these" is not said
    // to more than can be read.
    let of_the_whole = |question: &&SafetyQuestion| question.entry().sites.is_empty();
    let of_the_whole: Vec<SafetyQuestion> = questions.iter().filter(of_the_whole).copied().collect();
    let asked = if of_the_whole.is_empty() { questions } else { of_the_whole };
    let shown = asked.iter().fold(FactSet::EMPTY, |shown, question| shown.union(question.facts())).intersection(open);
    let why = Why {
        asked_for: AskedFor::Safety,
        could_raise_to: Some(Urgency::Emergency).filter(|urgency| *urgency > assessment.urgency()),
        separates: None,
    };
    let asks: Vec<Ask> = asked.into_iter().map(Ask::Safety).collect();
    (!asks.is_empty()).then(|| Screen::new(ScreenKind::Tick, asks, shown, why))
}
