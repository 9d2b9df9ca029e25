//! Why a plan is withheld.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// Why a plan is withheld.
    #[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
    pub enum WithheldReason {
        /// A safety rule calls for being seen soon or sooner.
        SafetyRule = "safety_rule",
        /// The leg cannot carry weight.
        CannotBearWeight = "leg_cannot_carry_weight",
        /// A cause that must not be missed fits, leads or shares the lead.
        DangerousCause = "dangerous_cause",
        /// An injection into the hip or an operation on it in the past three months, a replaced hip or metal in the bone:
        /// those who did it have the plan.
        HipProcedure = "hip_procedure",
        /// Safety questions that matter for this picture are open.
        OpenQuestions = "open_questions",
        /// The pain comes from somewhere this crate does not know about.
        OutsideThisPlan = "outside_this_plan",
        /// No place that hurts is reported.
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
    /// Whether the reason calls for a visit rather than an answer.
    pub const fn asks_for_a_visit(&self) -> bool {
        match self {
            Self::SafetyRule
            | Self::CannotBearWeight
            | Self::DangerousCause
            | Self::HipProcedure
            | Self::OutsideThisPlan
            | Self::Under16
            | Self::Pregnancy => true,
            Self::OpenQuestions | Self::PlaceUnknown | Self::AgeUnknown | Self::PregnancyUnknown => false,
        }
    }
}
