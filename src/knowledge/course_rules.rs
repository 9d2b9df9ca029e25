//! The course of the complaint, short of a red flag: what asks for a visit, and how soon.

use super::schema::{Pattern, Rule, Source, all_of, any_of, rule, when};
use super::triage_rules::{BONE_RISKS, RUN_PAIN, UNSETTLED};
use crate::vocabulary::{CourseSign as C, FactSet, Finding as F, RiskFactor as R, Urgency};

const fn findings(findings: &[F]) -> FactSet {
    FactSet::of(findings, &[])
}

/// Where bone under load hurts.
const HIP_PELVIS_OR_THIGH: FactSet = findings(&[
    F::PainGroin,
    F::PainAnteriorThigh,
    F::PainMedialThigh,
    F::PainPubic,
    F::PainIliacCrest,
    F::PainDeepInHip,
    F::PainLateralHip,
    F::PainLateralThigh,
    F::PainButtock,
    F::PainSitBone,
    F::PainPosteriorThigh,
    F::PainSacral,
    F::PainThighUnclear,
    F::PainPlaceUnclear,
]);

const LOW_WEIGHT: FactSet = FactSet::of(&[], &[R::LowBmi]);

/// One rule for each course sign, in the order of [`CourseSign::ALL`](C::ALL). All are judgement.
#[rustfmt::skip] // a table: one line a rule
pub const COURSE_RULES: [Rule<C>; C::COUNT] = [
    rule(C::SevereRestPain,       Urgency::Soon,    Source::Judgement, &[when(&[all_of(findings(&[F::PainAtRest, F::SeverePain]))])]),
    rule(C::RestPain,             Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::PainAtRest]))])]),
    rule(C::SeverePainScore,      Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::SeverePain]))])]),
    rule(C::BeganWithInjury,      Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::AfterFallOrTrauma, F::FeltPop]))])]),
    rule(C::ForcedToStop,         Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ForcesStop]))])]),
    rule(C::WalkingHurts,         Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::Limp, F::FootTurnsOut, F::CannotRun]))]), when(&[any_of(findings(&[F::PainWalking]))]).days_from(4)]),
    rule(C::GettingWorse,         Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ProgressiveOverWeeks, F::SuddenWorsening]))])]),
    rule(C::OverThreeWeeks,       Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::LastsOver3Weeks]))])]),
    rule(C::NotSettling,          Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[F::NoBetterAfter2WeeksOff, F::FailedRehabilitation], &[R::PreviousWrongLabel]))])]),
    rule(C::ComesBackEachTime,    Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ReturnsAtEachAttempt]))])]),
    rule(C::NerveSymptoms,        Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::NumbnessOrTingling, F::Burning, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::PainBelowKnee]))])]),
    rule(C::VisibleChange,        Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::SwellingOrBruising, F::PalpableGap, F::MuscleWasting]))])]),
    rule(C::LoadPainWithWeakBone, Urgency::Routine, Source::Judgement, &[when(&[any_of(BONE_RISKS.union(LOW_WEIGHT)), any_of(RUN_PAIN.union(UNSETTLED))]), when(&[any_of(BONE_RISKS), any_of(HIP_PELVIS_OR_THIGH)])]),
    rule(C::PregnancyOrBirth,     Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::Pregnant, R::Postpartum]))])]),
    rule(C::PainkillersToRun,     Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::NsaidToKeepRunning]))])]),
    rule(C::InjectsDrugs,         Urgency::Soon,    Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::InjectedDrugs]))])]),
    rule(C::WeakImmuneSystem,     Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::Immunosuppression]))])]),
    rule(C::AfterHipProcedure,    Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::RecentJointInjectionOrSurgery]))])]),
    rule(C::EnergyOrPeriodSigns,  Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::MissedPeriods, R::LowEnergyAvailability]))])]),
];

/// No running until seen, whatever the urgency: the leg gives signs, or bone is weaker than its load. Each of
/// these also asks for a visit, by a rule above or a red flag.
pub const STOP_RUNNING: &[Pattern] = &[
    when(&[any_of(findings(&[
        F::Limp,
        F::LimpOrPainWalkingAfter48h,
        F::CannotRun,
        F::UnableToBearWeight,
        F::SeverePain,
        // A fresh tear or break, and pain that two weeks off have not settled.
        F::FeltPop,
        F::SuddenWorsening,
        F::AfterFallOrTrauma,
        F::NoBetterAfter2WeeksOff,
    ]))]),
    when(&[any_of(FactSet::of(&[], &[R::NsaidToKeepRunning]))]),
    when(&[all_of(findings(&[F::PainWalking, F::ForcesStop]))]).unless_fresh_on_both_sides(),
    when(&[any_of(FactSet::of(&[], &[R::RecentJointInjectionOrSurgery]))]),
    when(&[any_of(BONE_RISKS.union(LOW_WEIGHT)), any_of(RUN_PAIN.union(UNSETTLED))]),
    when(&[any_of(BONE_RISKS), any_of(HIP_PELVIS_OR_THIGH)]),
    // Hip pain in pregnancy is to be seen before a run; three months after a birth are too early to run with pain,
    // and the field does not tell the months.
    when(&[any_of(FactSet::of(&[], &[R::Pregnant, R::Postpartum]))]),
];
