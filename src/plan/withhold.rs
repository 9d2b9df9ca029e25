//! When nothing is advised.

use alloc::vec::Vec;

use crate::assess::Assessment;
use crate::keyed::keyed_enum;
use crate::vocabulary::{Answer, FactSet, Finding, Pregnancy, Urgency};

/// No measures, and where to go instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Withheld {
    /// Why. Never empty.
    pub reasons: Vec<WithheldReason>,
    /// How soon to be seen; [`wording`](crate::wording) names the service.
    pub urgency: Urgency,
    /// What to answer first, where questions are open.
    pub open: FactSet,
}

keyed_enum! {
    /// Why a plan is withheld.
    #[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
    pub enum WithheldReason {
        /// A safety rule asks to be seen soon or sooner.
        SafetyRule = "safety_rule",
        /// The leg cannot carry weight.
        CannotBearWeight = "leg_cannot_carry_weight",
        /// Safety questions that matter for this picture are open.
        OpenQuestions = "open_questions",
        /// The runner is or may be under 16.
        Under16 = "runner_under_16",
        /// The age is not known.
        AgeUnknown = "age_unknown",
        /// Pregnant.
        Pregnancy = "pregnancy",
    }
}

/// Under this age nothing is advised.
const ADVISED_FROM: u8 = 16;

pub(super) fn reasons(assessment: &Assessment) -> Vec<WithheldReason> {
    let case = assessment.case();
    let triage = assessment.triage();
    let age = case.age().range();
    let open_besides_age = triage.open().any(|question| !question.facts().is_empty());
    let checks = [
        // The urgency of a full set of "no" has no floor in it: only rules and danger scores raise it.
        (WithheldReason::SafetyRule, triage.urgency_if_clear >= Urgency::Soon),
        (WithheldReason::CannotBearWeight, case.answer(Finding::UnableToBearWeight) == Answer::Present),
        (WithheldReason::OpenQuestions, open_besides_age),
        (WithheldReason::Under16, age.is_some_and(|(first, _)| first < ADVISED_FROM)),
        (WithheldReason::AgeUnknown, age.is_none()),
        (WithheldReason::Pregnancy, case.pregnancy() == Some(Pregnancy::Pregnant)),
    ];
    checks.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
}
