//! When nothing is advised.

use alloc::vec::Vec;

use crate::assess::{Assessment, Conclusion, Ranked};
use crate::keyed::keyed_enum;
use crate::knowledge::{SITES, thresholds};
use crate::vocabulary::{Fact, FactSet, Finding, Pregnancy, RiskFactor, Running, Sex, Urgency};

/// No measures, and where to go instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Withheld {
    /// Why. Never empty.
    pub reasons: Vec<WithheldReason>,
    /// How soon to be seen: as the triage says, or earlier where a cause that must not be missed fits.
    pub urgency: Urgency,
    /// Whether to run until then: as the triage says, or less.
    pub running: Running,
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
        /// A cause that must not be missed fits, leads or shares the lead.
        DangerousCause = "dangerous_cause",
        /// An injection into the hip or an operation on it in the past three months: those who did it have the plan.
        HipProcedure = "hip_procedure",
        /// Safety questions that matter for this picture are open.
        OpenQuestions = "open_questions",
        /// No place that hurts is told.
        PlaceUnknown = "place_unknown",
        /// The runner is or may be under 16.
        Under16 = "runner_under_16",
        /// The age is not known.
        AgeUnknown = "age_unknown",
        /// Pregnant.
        Pregnancy = "pregnancy",
        /// Nobody asked about a pregnancy, and there may be one.
        PregnancyUnknown = "pregnancy_unknown",
    }
}

impl WithheldReason {
    /// Whether it asks to be seen, rather than for an answer.
    pub const fn asks_for_a_visit(&self) -> bool {
        match self {
            Self::SafetyRule
            | Self::CannotBearWeight
            | Self::DangerousCause
            | Self::HipProcedure
            | Self::Under16
            | Self::Pregnancy => true,
            Self::OpenQuestions | Self::PlaceUnknown | Self::AgeUnknown | Self::PregnancyUnknown => false,
        }
    }
}

/// Under this age nothing is advised.
const ADVISED_FROM: u8 = 16;

/// Ages at which a pregnancy is asked about.
const MAY_BE_PREGNANT: (u8, u8) = (12, 55);

/// Whatever tells where it hurts. That the place is unclear does not.
const PLACES: FactSet = FactSet::of(&SITES, &[]).with(Fact::Finding(Finding::BilateralSymmetricSoreness));

pub(super) fn reasons(assessment: &Assessment) -> Vec<WithheldReason> {
    let case = assessment.case();
    let triage = assessment.triage();
    let present = case.known().present;
    let age = case.age().range();
    let open_besides_age = triage.open().any(|question| !question.facts().is_empty());
    let may_be_pregnant =
        case.pregnancy().is_none() && case.sex() != Some(Sex::Male) && case.age().touches(MAY_BE_PREGNANT);
    let checks = [
        // The urgency of a full set of "no" has no floor in it: only rules and danger scores raise it.
        (WithheldReason::SafetyRule, triage.urgency_if_clear >= Urgency::Soon),
        (WithheldReason::CannotBearWeight, present.contains(Finding::UnableToBearWeight.into())),
        (WithheldReason::DangerousCause, dangerous_cause_fits(assessment)),
        (WithheldReason::HipProcedure, present.contains(RiskFactor::RecentJointInjectionOrSurgery.into())),
        (WithheldReason::OpenQuestions, open_besides_age),
        (WithheldReason::PlaceUnknown, !present.intersects(&PLACES)),
        (WithheldReason::Under16, age.is_some_and(|(first, _)| first < ADVISED_FROM)),
        (WithheldReason::AgeUnknown, age.is_none()),
        (WithheldReason::Pregnancy, case.pregnancy() == Some(Pregnancy::Pregnant)),
        (WithheldReason::PregnancyUnknown, may_be_pregnant),
    ];
    checks.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
}

/// By rank, which the triage does not use: a plan may only be stricter.
fn dangerous_cause_fits(assessment: &Assessment) -> bool {
    let is_dangerous = |ranked: &Ranked| ranked.condition.entry().danger.is_some();
    let concluded = match assessment.conclusion() {
        Conclusion::Leads(leader) => is_dangerous(leader),
        Conclusion::Tied { between, .. } => between.iter().any(is_dangerous),
        Conclusion::TooLittleKnown => false,
    };
    // With little known no word is stronger than possible, but the share is there.
    let fits = |ranked: &Ranked| ranked.share.ten_thousandths() >= thresholds::FITS;
    concluded || assessment.ranking().iter().any(|ranked| fits(ranked) && is_dangerous(ranked))
}

/// How soon to be seen for these reasons: never later than the triage says.
pub(super) fn urgency(reasons: &[WithheldReason], triage: Urgency) -> Urgency {
    let floor = |reason: &WithheldReason| match reason {
        WithheldReason::SafetyRule | WithheldReason::CannotBearWeight | WithheldReason::DangerousCause => Urgency::Soon,
        _ => Urgency::Routine,
    };
    reasons.iter().map(floor).fold(triage, Ord::max)
}
