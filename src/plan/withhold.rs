//! When nothing is advised.

use alloc::vec::Vec;

use crate::assess::{Assessment, Conclusion, Ranked, Told};
use crate::case::Case;
use crate::knowledge::conditions::Danger;
use crate::knowledge::facts::{BARELY_CARRIES, IMPLANTS, PLACES_TOLD};
use crate::knowledge::thresholds::{ADVISED_FROM_AGE, FITS};
use crate::vocabulary::{FactSet, Pregnancy, RiskFactor, Running, Urgency, Weight, WithheldReason};

/// No interventions, and where to go instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Withheld {
    /// Why. Never empty.
    pub reasons: Vec<WithheldReason>,
    /// How soon to be seen: as the triage asks, or earlier where a reason asks for it.
    pub urgency: Urgency,
    /// Whether to run until then: as the triage allows, or less.
    pub running: Running,
    /// Whether to put weight on the leg until then.
    pub weight: Weight,
    /// What to answer first, if questions are open.
    pub open: FactSet,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(super) case: Case,
}

pub(super) fn reasons(assessment: &Assessment) -> Vec<WithheldReason> {
    let case = assessment.case();
    let triage = assessment.triage();
    let present = assessment.known().present;
    let age = case.age().range();
    let open_besides_age = triage.open().any(|question| !question.facts().is_empty());
    let may_be_pregnant = case.pregnancy().is_none() && case.may_be_pregnant();
    let checks = [
        // The urgency if every open question were answered "no" has no floor: only rules, danger scores and the course
        // raise it.
        (WithheldReason::SafetyRule, triage.urgency_if_clear >= Urgency::Soon),
        (WithheldReason::CannotBearWeight, present.intersects(&BARELY_CARRIES)),
        (WithheldReason::DangerousCause, dangerous_cause_fits(assessment)),
        (
            WithheldReason::HipProcedure,
            present.contains(RiskFactor::RecentJointInjectionOrSurgery.into()) || present.intersects(&IMPLANTS),
        ),
        (WithheldReason::OpenQuestions, open_besides_age),
        (WithheldReason::OutsideThisPlan, assessment.outside().is_some()),
        (WithheldReason::PlaceUnknown, !present.intersects(&PLACES_TOLD)),
        (WithheldReason::Under16, age.is_some_and(|(first, _)| first < ADVISED_FROM_AGE)),
        (WithheldReason::AgeUnknown, age.is_none()),
        (WithheldReason::Pregnancy, case.pregnancy() == Some(Pregnancy::Pregnant)),
        (WithheldReason::PregnancyUnknown, may_be_pregnant),
    ];
    checks.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
}

/// By rank, which the triage does not use. A plan may use it because it can only be stricter.
fn dangerous_cause_fits(assessment: &Assessment) -> bool {
    let is_dangerous = |ranked: &Ranked| ranked.condition.entry().danger.is_some();
    let concluded = match assessment.conclusion() {
        Conclusion::Leads(leader) => is_dangerous(leader),
        Conclusion::Tied { between, .. } => between.iter().any(is_dangerous),
        Conclusion::TooLittleKnown => false,
    };
    // While too little is known, no word is stronger than "possible", but there is still a share. Pain from elsewhere
    // makes none of it likely.
    let fits = |ranked: &Ranked| ranked.share.ten_thousandths() >= FITS && assessment.outside().is_none();
    concluded
        || assessment
            .ranking()
            .iter()
            .any(|ranked| fits(ranked) && is_dangerous(ranked) || cannot_wait(assessment, ranked))
}

/// Whether a condition that must be seen the same day is plausible and has a sign. It is not waited with for weeks.
fn cannot_wait(assessment: &Assessment, ranked: &Ranked) -> bool {
    let is_grave = |danger: &Danger| !danger.can_wait_with(Urgency::Soon);
    ranked.condition.entry().danger.as_ref().is_some_and(is_grave)
        && assessment.is_plausible(ranked.condition)
        && assessment.told(ranked.condition, Urgency::Routine) != Told::Not
}

/// How soon to be seen for these reasons, never later than the triage asks for.
pub(super) fn urgency(reasons: &[WithheldReason], triage: Urgency) -> Urgency {
    let floor = |reason: &WithheldReason| match reason {
        WithheldReason::SafetyRule | WithheldReason::CannotBearWeight | WithheldReason::DangerousCause => Urgency::Soon,
        WithheldReason::HipProcedure
        | WithheldReason::OutsideThisPlan
        | WithheldReason::OpenQuestions
        | WithheldReason::PlaceUnknown
        | WithheldReason::Under16
        | WithheldReason::AgeUnknown
        | WithheldReason::Pregnancy
        | WithheldReason::PregnancyUnknown => Urgency::Routine,
    };
    reasons.iter().map(floor).fold(triage, Ord::max)
}
