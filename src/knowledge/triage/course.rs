//! The course of the complaint, short of a red flag: what asks for a visit, and how soon.

use super::schema::{Pattern, Rule, all_of, any_of, earlier, none_of, rule, when};
use super::sets::{BEYOND_THE_OUTER_KNEE, LOAD_JUMP, NECK_SITE, RUN_PAIN, UNSETTLED};
use crate::keyed::keyed_table;
use crate::knowledge::facts::{BONE_PLACES, BONE_RISKS, IMPLANTS, SITES, TIMED, UNCLEAR_PLACES, findings};
use crate::knowledge::sources::Source;
use crate::vocabulary::{Fact, FactSet, Finding as F, RiskFactor as R, Urgency};

/// Where bone under load hurts.
const HIP_PELVIS_OR_THIGH: FactSet = SITES
    .difference(findings(&[F::PainLowBack, F::PainLateralKnee, F::PainKnee, F::PainBackOfKnee, F::PainBelowKnee]))
    .union(UNCLEAR_PLACES);

const LOW_WEIGHT: FactSet = FactSet::of(&[], &[R::LowBmi, R::PastEatingDisorder]);

/// Signs that are looked into although they have gone: what caused them can come back.
const GRAVE: FactSet = findings(&[
    F::SaddleNumbness,
    F::NewBladderOrBowelChange,
    F::NewSexualNumbness,
    F::WeaknessBothLegs,
    F::ShootingPainBothLegs,
    F::FootDropOrSpreadingWeakness,
    F::CalfSwelling,
    F::WholeLegSwelling,
    F::ColdPaleLeg,
    F::ChestPainOrBreathlessness,
    F::Fainting,
    F::GroinLump,
    F::GroinBulge,
    F::IrreducibleGroinBulge,
    F::SuddenSevereTesticularPain,
]);

/// Short stiffness in the morning warns of nothing.
const WARNING: FactSet = TIMED.without(Fact::Finding(F::MorningStiffnessUnder30));

/// What speaks for something harmless: a band at the knee or the hip, a tendon one lies on, sore or tight muscles, a
/// niggle. None of it is a sign of anything grave, and no rule and no danger list counts it.
pub const SPEAKS_FOR_HARMLESS: FactSet = findings(&[
    F::PainLateralKnee,
    F::BilateralSymmetricSoreness,
    F::LyingOnSide,
    F::AudibleSnap,
    F::SnapOverOuterHip,
    F::SnapAtFrontOfHip,
    F::MuscleFeelsTight,
    F::FrontOfHipFeelsTight,
    F::MildPain,
    F::ResolvesWithin72h,
    F::ImprovingDayByDay,
    F::TrochanterTenderness,
    F::OuterKneeTenderness,
    F::NobleTest,
]);

keyed_table! {
    /// A sign in the course of the complaint that asks for a visit, although it is not a red flag.
    #[non_exhaustive]
    pub enum CourseSign {
        /// Pain of 7 or more at rest.
        SevereRestPain = "severe_rest_pain":
            rule(Urgency::Soon, Source::Judgement, &[when(&[all_of(findings(&[F::PainAtRest, F::SeverePain]))])]),
        /// Pain at rest, at night or all the time.
        RestPain = "rest_pain":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked]))])]),
        /// Worst pain 7 or more out of 10, anywhere but at the outer knee, where a tight band hurts as much.
        SeverePainScore = "severe_pain_score":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::SeverePain])), any_of(BEYOND_THE_OUTER_KNEE)]).unless_fresh_on_both_sides(), when(&[any_of(findings(&[F::UnbearablePain]))])]),
        /// It began with a fall, a blow or a pop.
        BeganWithInjury = "began_with_injury":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::AfterFallOrTrauma, F::FeltPop]))])]),
        /// The pain forces a stop, or did when it began.
        ForcedToStop = "forced_to_stop":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ForcesStop, F::StoppedAtOnset, F::CouldNotWalkAtOnset]))])]),
        /// Walking or any movement of the hip hurts, or the runner limps.
        WalkingHurts = "walking_hurts":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::CannotLiftLeg, F::FootTurnsOut, F::CannotRun, F::AnyHipMovementHurts]))]), when(&[any_of(findings(&[F::PainWalking]))]).days_from(4).unless_fresh_on_both_sides()]),
        /// Worse over weeks or within days, or much worse at one moment.
        GettingWorse = "getting_worse":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ProgressiveOverWeeks, F::WorseWithinDays, F::SuddenWorsening]))])]),
        /// Longer than three weeks, unless it hardly hurts.
        OverThreeWeeks = "over_three_weeks":
            rule(Urgency::Routine, Source::Judgement, &[when(&[]).lasting(22).pain_from(2)]),
        /// The same for weeks, or no better after two weeks of rest, six weeks of rehabilitation or a treatment under
        /// another name.
        NotSettling = "not_settling":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[F::UnchangedOverWeeks, F::NoBetterAfter2WeeksOff, F::FailedRehabilitation], &[R::PreviousWrongLabel]))])]),
        /// Back at each attempt to run.
        ComesBackEachTime = "comes_back_each_time":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::ReturnsAtEachAttempt]))])]),
        /// Weakness of the leg, pain that runs down it, or numbness, tingling or burning beside the pain. A numb patch of
        /// skin and no pain is nothing of that.
        NerveSymptoms = "nerve_symptoms":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::NumbnessOrTingling])), any_of(BEYOND_THE_OUTER_KNEE.with(Fact::Finding(F::NumbnessBelowKnee)))]), when(&[any_of(findings(&[F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::QuadricepsWeakness, F::PainBelowKnee, F::SpreadsDownLeg, F::FemoralNerveStretch]))]), when(&[any_of(findings(&[F::Burning])), any_of(BEYOND_THE_OUTER_KNEE)])]),
        /// Swelling, a bruise, a gap or a thinner muscle, or a knee that swells, locks or gives way.
        VisibleChange = "visible_change":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::SwellingOrBruising, F::PalpableGap, F::MuscleWasting, F::KneeSwellsOrLocks, F::KneeGivesWay]))])]),
        /// Pain under load with something that weakens bone.
        LoadPainWithWeakBone = "load_pain_with_weak_bone":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(BONE_RISKS.union(LOW_WEIGHT)), any_of(RUN_PAIN.union(UNSETTLED))]), when(&[any_of(BONE_RISKS.union(FactSet::of(&[], &[R::PastEatingDisorder]))), any_of(HIP_PELVIS_OR_THIGH)])]),
        /// Pain at the site of the femoral neck after a jump in training or on running, however mild: a crack begins as a
        /// niggle.
        LoadJumpAtTheHip = "load_jump_at_the_hip":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(NECK_SITE), any_of(LOAD_JUMP.union(RUN_PAIN))]).within_days(84)]),
        /// Pregnant, or gave birth within the past year.
        PregnancyOrBirth = "pregnancy_or_birth":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::Pregnant, R::Postpartum]))])]),
        /// Painkillers to keep running.
        PainkillersToRun = "painkillers_to_run":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::NsaidToKeepRunning]))])]),
        /// Injects drugs: an infection can begin with pain alone.
        InjectsDrugs = "injects_drugs_with_pain":
            rule(Urgency::Soon, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::InjectedDrugs]))])]),
        /// A weak immune system.
        WeakImmuneSystem = "weak_immune_system":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::Immunosuppression]))])]),
        /// An injection into the hip or an operation on it in the past three months, a replaced hip or metal in the
        /// bone.
        AfterHipProcedure = "after_hip_procedure":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(IMPLANTS.with(Fact::RiskFactor(R::RecentJointInjectionOrSurgery)))])]),
        /// A sign of pressed nerves, a shut vessel, a bulge in the groin or a twisted testicle earlier in this complaint,
        /// more than two weeks ago and gone by now. So is pain at rest or at night where bone cracks: it goes with rest,
        /// and the crack does not.
        EarlierGraveSign = "earlier_grave_sign":
            rule(Urgency::Soon, Source::Judgement, &[when(&[earlier(GRAVE)]), when(&[any_of(BONE_PLACES), earlier(findings(&[F::NightPainUnprovoked, F::PainAtRest]))])]),
        /// A warning sign earlier in this complaint, more than two weeks ago and gone by now.
        EarlierWarningSign = "earlier_warning_sign":
            rule(Urgency::Routine, Source::Judgement, &[when(&[earlier(WARNING)])]),
        /// Sickness, feeling ill, belly or urinary signs, a hip that gives way or locks, or cancer now or earlier, whatever
        /// hurts.
        SomethingBesideThePain = "something_beside_the_pain":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[F::NauseaOrVomiting, F::FeelsIll, F::AbdominalOrPelvicPain, F::UrinarySymptoms, F::GivingWay, F::TrueLocking], &[R::CancerHistory]))])]),
        /// Pain that follows the menstrual cycle.
        PeriodPain = "period_pain":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::PainWithPeriods]))])]),
        /// Under 16, whatever it is.
        ChildWithPain = "child_with_pain":
            rule(Urgency::Routine, Source::Judgement, &[when(&[]).ages(0, 15)]),
        /// "The hip" and no nearer, or not even that: any cause may hide there.
        PlaceNotClear = "place_not_clear":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(findings(&[F::PainHip, F::PainPlaceUnclear]))])]),
        /// Nothing told so far speaks for a harmless cause. Looking after it alone has to be earned.
        NothingHarmlessShown = "nothing_harmless_shown":
            rule(Urgency::Routine, Source::Judgement, &[when(&[none_of(SPEAKS_FOR_HARMLESS)])]),
        /// Missed periods or too little to eat for the training.
        EnergyOrPeriodSigns = "energy_or_period_signs":
            rule(Urgency::Routine, Source::Judgement, &[when(&[any_of(FactSet::of(&[], &[R::MissedPeriods, R::LowEnergyAvailability]))])]),
    }

    /// One rule for each course sign. All are judgement.
    pub const COURSE_RULES: [Rule<CourseSign>];
}

impl CourseSign {
    /// The rule behind it.
    pub const fn rule(self) -> &'static Rule<Self> {
        &COURSE_RULES[self as usize]
    }
}

/// The patterns that mean no running until seen, whatever the urgency: the leg shows signs, or bone is weaker than its
/// load. Each of these also asks for a visit, through a rule above or a red flag.
pub const STOP_RUNNING: &[Pattern] = &[
    when(&[any_of(findings(&[
        F::Limp,
        F::LimpOrPainWalkingAfter48h,
        F::CannotRun,
        F::UnableToBearWeight,
        F::HardlyWalks,
        F::CannotLiftLeg,
        F::SuddenWorsening,
        // Pain that two weeks off have not settled.
        F::NoBetterAfter2WeeksOff,
    ]))]),
    // A fresh tear or break.
    when(&[any_of(findings(&[F::FeltPop, F::AfterFallOrTrauma]))]).within_days(84),
    when(&[any_of(findings(&[F::SeverePain])), any_of(BEYOND_THE_OUTER_KNEE)]).unless_fresh_on_both_sides(),
    when(&[any_of(FactSet::of(&[], &[R::NsaidToKeepRunning]))]),
    when(&[all_of(findings(&[F::PainWalking, F::ForcesStop]))]).unless_fresh_on_both_sides(),
    when(&[any_of(findings(&[F::CouldNotWalkAtOnset]))]).within_days(28),
    when(&[any_of(FactSet::of(&[], &[R::RecentJointInjectionOrSurgery]))]),
    when(&[any_of(IMPLANTS)]).pain_from(4),
    when(&[any_of(BONE_RISKS.union(LOW_WEIGHT)), any_of(RUN_PAIN.union(UNSETTLED))]),
    when(&[any_of(BONE_RISKS), any_of(HIP_PELVIS_OR_THIGH)]),
    // Hip pain in pregnancy is to be seen before a run. Three months after a birth is too early to run with pain, and
    // the field does not give the months.
    when(&[any_of(FactSet::of(&[], &[R::Pregnant, R::Postpartum]))]),
];
