//! The triage rules as data: which facts, within which bounds, mean which urgency.
//!
//! Rules read present answers only, so that an answer nobody gave can neither raise nor lower them.
//! A bound never narrows on a missing value: unknown days count as recent and an unknown pain score as
//! severe. An unknown age counts as adult, and "under 16?" stays an open safety question.
//!
//! Where the published advice disagrees, [`ADJUDICATED`](super::ADJUDICATED) states what was decided and why.

use super::schema::{all_of, any_of, at_least, rule, when};
use crate::keyed::keyed_table;
use crate::knowledge::facts::{BARELY_CARRIES, BONE_RISKS, IMPLANTS, findings, risks};
use crate::knowledge::sources::Source;
use crate::knowledge::triage::{Clause, Rule};
use crate::vocabulary::{Fact, FactSet, Finding as F, RiskFactor as R, Urgency};

const fn any(list: &[F]) -> Clause {
    any_of(findings(list))
}

const fn all(list: &[F]) -> Clause {
    all_of(findings(list))
}

const fn any_risk(list: &[R]) -> Clause {
    any_of(risks(list))
}

/// Signs of a tendon torn off the sit bone.
const SIT_BONE_TEAR: &[FactSet] = &[
    findings(&[F::FeltPop]),
    findings(&[F::SuddenOnset]),
    findings(&[F::SwellingOrBruising]),
    findings(&[F::WeaknessFromPain]),
];

/// What makes a clot likelier.
const CLOT_RISKS: &[FactSet] = &[
    risks(&[R::PreviousClot]),
    risks(&[R::RecentTravelOrImmobility]),
    risks(&[R::CombinedContraceptive]),
    risks(&[R::CancerHistory]),
    risks(&[R::Pregnant, R::Postpartum]),
];

/// Where a femoral neck stress fracture is felt: the groin and front of the hip, deep with the place unclear, or a test
/// that hurts there. A place that is not stated counts as the riskiest one.
const NECK_SITE: FactSet = findings(&[
    F::PainGroin,
    F::PainDeepInHip,
    F::PainHip,
    F::PainPlaceUnclear,
    F::SingleLegStanceGroinPain,
    F::GroinPainOnPassiveAbductionOrAdduction,
    F::LogRollPain,
]);

/// The front and inner thigh are such places too, and plain soreness of both legs is felt there. They have patterns of
/// their own, because soreness of the first days does not count there.
const THIGH: FactSet = findings(&[F::PainAnteriorThigh, F::PainMedialThigh, F::PainThighUnclear]);

/// Pubic bone pain in the groin cannot be told from that of the femoral neck once it has two signs.
const PUBIS: FactSet = findings(&[F::PainPubic]);

/// Signs of the femoral neck, each counted once however often it was stated.
const NECK_SIGNS: &[FactSet] = &[
    findings(&[F::PainWalking]),
    findings(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    findings(&[F::CannotRun]),
    findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain]),
    findings(&[F::HopTestPain]),
    findings(&[F::SuddenWorsening, F::CouldNotWalkAtOnset]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
];

/// Those of [`NECK_SIGNS`] that point to bone wherever it hurts. Standing on one leg also hurts an outer hip tendon,
/// and a log roll hurts any joint.
const BONE_SIGNS_ANYWHERE: &[FactSet] = NECK_SIGNS.split_at(6).0;

/// [`NECK_SIGNS`] with walking and limping as one sign: an old arthritis shows both.
const NECK_SIGNS_MERGED: &[FactSet] = &[
    findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    findings(&[F::CannotRun]),
    findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain]),
    findings(&[F::HopTestPain]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
    findings(&[F::SuddenWorsening, F::CouldNotWalkAtOnset]),
];

/// [`NECK_SIGNS`] without the first three, which sore muscles also show.
const NECK_SIGNS_BEYOND_SORENESS: &[FactSet] = NECK_SIGNS.split_at(3).1;

/// [`NECK_SIGNS`] without pain on walking, which an old arthritis also shows.
const NECK_SIGNS_BEYOND_WALKING: &[FactSet] = NECK_SIGNS.split_at(1).1;

/// [`NECK_SIGNS`] without pain on walking or a limp: from 50 on, a joint limps for years, and a crack has healed or
/// parted by then.
const NECK_SIGNS_BEYOND_LIMPING: &[FactSet] = NECK_SIGNS.split_at(2).1;

const A_YEAR: u16 = 365;

/// Pain that shows under load.
const LOAD_PAIN: FactSet = findings(&[
    F::Limp,
    F::HardlyWalks,
    F::FulcrumTest,
    F::ThighBoneTenderness,
    F::HurtsFromFirstSteps,
    F::WorsensThroughRun,
    F::ForcesStop,
    F::StoppedAtOnset,
    F::CouldNotWalkAtOnset,
    F::CannotRun,
    F::ReturnsAtEachAttempt,
    F::RepeatableDistance,
    F::PainWalking,
    F::LimpOrPainWalkingAfter48h,
    F::HopTestPain,
    F::PainAtEachLanding,
    F::SingleLegStancePain,
    F::SingleLegStanceGroinPain,
]);

/// Pain that running brings on in any way.
pub(super) const RUN_PAIN: FactSet = LOAD_PAIN.union(findings(&[
    F::RunningBringsItOn,
    F::AnyActivity,
    F::LingersAfterRun,
    F::Sprinting,
    F::Uphill,
    F::Downhill,
    F::HipExtension,
]));

/// Pain that does not settle as overuse does with rest.
pub(super) const UNSETTLED: FactSet = findings(&[
    F::ProgressiveOverWeeks,
    F::WorseWithinDays,
    F::WorseDespiteLessRunning,
    F::NoBetterAfter2WeeksOff,
    F::FailedRehabilitation,
]);

const LOAD_JUMP: FactSet = risks(&[
    R::SingleSessionDistanceSpike,
    R::WeeklyMileageSpike,
    R::RunningMoreThanUsual,
    R::IntensitySpike,
    R::ReturnAfterBreak,
    R::MilitaryTraining,
    // A race is the hardest run, and a beginner starts from nothing.
    R::RaceJustRun,
    R::NewToRunning,
]);

const HIP_SITE: FactSet =
    NECK_SITE.union(THIGH).union(findings(&[F::PainLateralHip, F::PainPubic, F::PainButtock, F::PainIliacCrest]));

const INFECTION_RISKS: FactSet = risks(&[R::Immunosuppression, R::RecentJointInjectionOrSurgery, R::InjectedDrugs]);

/// Whatever makes an infection likelier, together with a hip that can hardly be moved.
const ANY_INFECTION_RISK: FactSet =
    INFECTION_RISKS.union(IMPLANTS).union(risks(&[R::Diabetes, R::LongSteroidUse, R::RecentInfection]));

/// The leg carries at most part of the weight, or did so when it began.
const BARELY_CARRIED: FactSet = BARELY_CARRIES.with(Fact::Finding(F::CouldNotWalkAtOnset));

const INFLAMMATORY_SIGNS: &[FactSet] = &[
    findings(&[F::MorningStiffnessOver30]),
    findings(&[F::EasesAsWarmsUp]),
    findings(&[F::SecondHalfNightWaking]),
    findings(&[F::AlternatingButtockPain]),
];

#[rustfmt::skip] // a table: one line per pattern
keyed_table! {
    /// A sign, or a set of signs, that needs care at a stated urgency. One value per rule.
    #[non_exhaustive]
    pub enum RedFlag {
        // ---- emergency
        /// Nerve signs of both legs, saddle, bladder, bowel or sex: pressure on the nerves at the end of the spine.
        CaudaEquinaSigns = "cauda_equina_signs":
            rule(Urgency::Emergency, Source::GirftCes2023, &[
                when(&[any(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::NewSexualNumbness, F::WeaknessBothLegs, F::ShootingPainBothLegs])]),
                when(&[all(&[F::BothSides]), any(&[F::FootDropOrSpreadingWeakness, F::AnkleOrToeWeakness])]),
            ]),
        /// A fall or blow, and the leg cannot carry weight: a broken hip or pelvis.
        FallAndCannotBearWeight = "fall_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::AfterFallOrTrauma, F::UnableToBearWeight])]),
            ]),
        /// A leg shorter or turned out: a displaced fracture.
        DeformedLeg = "deformed_leg":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::LegShortenedOrRotated])]),
            ]),
        /// Sudden severe pain or a crack, and the leg cannot carry weight: a stress fracture that has broken through.
        SuddenPainAndCannotBearWeight = "sudden_pain_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::FeltPop, F::UnableToBearWeight])]),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::UnableToBearWeight])]).pain_from(7),
            ]),
        /// Fever with hip or groin pain: an infected joint or abscess.
        FeverWithHipPain = "fever_with_hip_pain":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::Fever]), any_of(HIP_SITE)]),
                when(&[all(&[F::Fever]), any(&[F::UnableToBearWeight, F::HardlyWalks, F::PainOnSlightestMovement, F::AnyHipMovementHurts, F::HotOrRedJoint, F::HotRedSwelling, F::Limp, F::PainWalking, F::CannotRun])]),
                when(&[all(&[F::Fever]), any_of(INFECTION_RISKS.union(IMPLANTS))]),
            ]),
        /// Fever with pain here before 16: an infected joint or bone.
        FeverUnder16 = "fever_under_16":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::Fever])]).ages(0, 15),
            ]),
        /// The slightest movement hurts and the leg cannot carry weight: there can be infection without fever.
        CannotMoveOrLoadHip = "cannot_move_or_load_hip":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::PainOnSlightestMovement]), any(&[F::UnableToBearWeight, F::HardlyWalks, F::SeverePain, F::PainAtRest, F::NightPainUnprovoked, F::ConstantPain, F::CannotRun, F::Limp, F::HotOrRedJoint, F::HotRedSwelling])]),
                when(&[all(&[F::PainOnSlightestMovement]), any_of(ANY_INFECTION_RISK)]),
            ]),
        /// Severe hip pain with a raised risk of infection, even without fever.
        InfectionRiskWithSeverePain = "infection_risk_with_severe_pain":
            rule(Urgency::Emergency, Source::GlosHip, &[
                when(&[any_of(INFECTION_RISKS.union(IMPLANTS)), any_of(HIP_SITE), any(&[F::SeverePain, F::UnableToBearWeight, F::HardlyWalks])]).within_days(28),
            ]),
        /// Sudden severe pain in a testicle: torsion.
        TesticularEmergency = "testicular_emergency":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::SuddenSevereTesticularPain])]),
                when(&[any(&[F::AcheSpreadingToTesticle, F::AbnormalTesticle]), any(&[F::SuddenOnset, F::SuddenWorsening, F::SeverePain, F::NauseaOrVomiting, F::Fever])]),
                when(&[all(&[F::AbnormalTesticle])]).within_days(7),
            ]),
        /// Severe belly pain, or belly pain with vomiting, fever, fainting or pregnancy.
        AbdominalEmergency = "abdominal_emergency":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::SevereAbdominalPain])]),
                when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::NauseaOrVomiting, F::Fever, F::Fainting]).union(risks(&[R::Pregnant])))]),
            ]),
        /// Chest pain, breathlessness or fainting.
        ChestPainOrFainting = "chest_pain_or_fainting":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::ChestPainOrBreathlessness, F::Fainting])]),
            ]),
        /// A cold, pale leg: the artery is shut.
        LegWithoutBloodFlow = "leg_without_blood_flow":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::ColdPaleLeg])]),
            ]),
        /// Dark urine after hard effort: muscle breakdown.
        MuscleBreakdown = "muscle_breakdown":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::DarkUrine])]),
            ]),
        /// A groin bulge that does not go back, or one with vomiting.
        TrappedHernia = "trapped_hernia":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::IrreducibleGroinBulge])]),
                when(&[any(&[F::GroinBulge, F::GroinLump]), all(&[F::NauseaOrVomiting])]),
            ]),
        /// Pregnancy or a recent birth, hip pain, and the leg cannot carry weight.
        PregnancyAndCannotBearWeight = "pregnancy_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any_risk(&[R::Pregnant, R::Postpartum]), all(&[F::UnableToBearWeight])]),
            ]),
        /// At 16 or younger, and the leg cannot carry weight now or could not when it began: an unstable slip or
        /// infection.
        YoungAndCannotBearWeight = "young_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::UnableToBearWeight])]).ages(0, 16),
                when(&[any(&[F::CouldNotWalkAtOnset, F::HardlyWalks])]).ages(0, 16).within_days(28),
            ]),
        /// A blood thinner with thigh pain and numbness or weakness: bleeding that presses on a nerve.
        BleedingOnANerve = "bleeding_on_a_nerve":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any_risk(&[R::Anticoagulant]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::FootDropOrSpreadingWeakness, F::CannotLiftLeg, F::QuadricepsWeakness, F::HipFlexorWeakness, F::AnkleOrToeWeakness, F::FemoralNerveStretch]), any_of(NECK_SITE.union(THIGH))]),
            ]),
        /// Swelling with numbness and severe pain: pressure in a muscle.
        TensePainfulSwelling = "tense_painful_swelling":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::SwellingOrBruising, F::WholeLegSwelling]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::QuadricepsWeakness, F::AnkleOrToeWeakness]), all(&[F::SeverePain])]),
            ]),
        // ---- urgent
        /// The slightest movement of the hip hurts badly: infection can begin like this.
        HipTooSoreToMove = "hip_too_sore_to_move":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::PainOnSlightestMovement])]),
                when(&[all(&[F::AnyHipMovementHurts]), any(&[F::SeverePain, F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked, F::WorseWithinDays, F::HardlyWalks, F::PainWalking, F::Limp, F::CannotRun, F::FeelsIll])]).within_days(28),
                when(&[all(&[F::AnyHipMovementHurts]), any_of(ANY_INFECTION_RISK)]),
            ]),
        /// Belly or pelvic pain that is severe or sudden, or comes with missed periods.
        AbdominalPainToday = "abdominal_pain_today":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::SeverePain, F::SuddenOnset, F::SuddenWorsening]).union(risks(&[R::MissedPeriods, R::Postpartum])))]),
                when(&[any(&[F::GroinBulge, F::GroinLump]), any(&[F::SeverePain, F::AbdominalOrPelvicPain])]),
            ]),
        /// A raised risk of infection with severe pain, an injection or operation shortly before, or severe rest pain
        /// of the pubic bone.
        InfectionRiskToday = "infection_risk_today":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(INFECTION_RISKS.union(IMPLANTS)), all(&[F::SeverePain])]),
                when(&[any_of(IMPLANTS.union(risks(&[R::RecentInfection]))), any(&[F::SeverePain, F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked, F::AnyHipMovementHurts, F::WorseWithinDays, F::HardlyWalks])]).within_days(28),
                when(&[any_risk(&[R::RecentJointInjectionOrSurgery, R::InjectedDrugs]), any_of(HIP_SITE)]).within_days(28),
                when(&[any_risk(&[R::Diabetes]), all(&[F::SeverePain]), any(&[F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked])]),
                when(&[any(&[F::PainPubic, F::PubicTenderness]), all(&[F::PainAtRest, F::SeverePain])]),
            ]),
        /// Severe pain that began with a fall or a pop or at one moment, and trouble walking.
        SuddenSeverePainWithTroubleWalking = "sudden_severe_pain_with_trouble_walking":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma, F::FeltPop, F::SuddenOnset, F::SuddenWorsening, F::BeganInSprintKickOrJump]), all(&[F::SeverePain]), any_of(BARELY_CARRIED.union(findings(&[F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h, F::CannotRun])))]),
            ]),
        /// Groin, thigh or pubic pain on walking in the two weeks after a fall or a blow.
        FallWithPainOnWalking = "fall_with_pain_on_walking":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::AfterFallOrTrauma]), any_of(NECK_SITE.union(THIGH).union(PUBIS)), any_of(BARELY_CARRIED.union(findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::CannotRun])))]).within_days(14),
            ]),
        /// The leg cannot carry weight, or only part of it, or could not when it began some weeks ago.
        CannotBearWeight = "cannot_bear_weight":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::UnableToBearWeight])]),
                when(&[any(&[F::HardlyWalks])]).within_days(84).unless_fresh_on_both_sides(),
                when(&[any(&[F::CouldNotWalkAtOnset])]).within_days(28).unless_fresh_on_both_sides(),
            ]),
        /// Unbearable pain at the hip, the pelvis or the thigh.
        UnbearablePainHere = "unbearable_pain_here":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::UnbearablePain]), any_of(HIP_SITE.union(findings(&[F::PainSacral, F::PainSitBone, F::PainPosteriorThigh, F::PainLateralThigh])))]).within_days(28).unless_fresh_on_both_sides(),
            ]),
        /// Pain at the site of the femoral neck with two bone signs, or one and a bone risk.
        FemoralNeckSigns = "femoral_neck_signs":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS)]).within_days(84),
                when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS_MERGED)]),
                when(&[any_of(THIGH), at_least(2, NECK_SIGNS)]).within_days(84).unless_fresh_on_both_sides(),
                when(&[any_of(THIGH), at_least(2, NECK_SIGNS_MERGED)]).unless_fresh_on_both_sides(),
                when(&[any_of(THIGH), at_least(2, NECK_SIGNS_BEYOND_SORENESS)]),
                when(&[any_of(NECK_SITE.union(THIGH)), at_least(1, NECK_SIGNS), any_of(BONE_RISKS)]),
                when(&[any(&[F::FulcrumTest, F::ThighBoneTenderness]), any(&[F::PainWalking, F::HardlyWalks, F::SeverePain])]),
            ]),
        /// Fever with pain elsewhere in this region.
        FeverWithPain = "fever_with_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::Fever])]),
            ]),
        /// A hot, red or swollen joint, or a hot, red swelling over the sore place.
        HotJoint = "hot_joint":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::HotOrRedJoint])]),
                when(&[any(&[F::HotRedSwelling])]),
            ]),
        /// A red, painful eye with joint pain.
        InflamedEye = "inflamed_eye":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::RedPainfulEye])]),
            ]),
        /// One calf or the whole leg swollen, warm or red: a clot.
        SwollenLeg = "swollen_leg":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg])]),
                when(&[any_risk(&[R::PreviousClot]), any(&[F::SwellingOrBruising])]),
            ]),
        /// Pain in calf or thigh with raised risks of a clot: a clot without visible swelling.
        ClotRiskWithLegPain = "clot_risk_with_leg_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::PreviousClot]), any(&[F::PainBelowKnee, F::PainBackOfKnee, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear])]),
                when(&[at_least(2, CLOT_RISKS), any(&[F::PainBelowKnee, F::PainBackOfKnee, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear])]),
                when(&[at_least(1, CLOT_RISKS), any(&[F::PainBelowKnee, F::PainBackOfKnee]), all(&[F::NotLoadRelated])]),
                when(&[any_risk(&[R::RecentTravelOrImmobility]), any(&[F::PainBelowKnee, F::PainBackOfKnee])]).within_days(42),
                when(&[any(&[F::PainBelowKnee, F::PainBackOfKnee]), all(&[F::SwellingOrBruising])]),
            ]),
        /// A foot that drops or weakness that spreads: a nerve root.
        SpreadingWeakness = "spreading_weakness":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::FootDropOrSpreadingWeakness])]),
                when(&[all(&[F::BothSides]), any(&[F::PainBelowKnee, F::SpreadsDownLeg]), any(&[F::NumbnessOrTingling, F::WeaknessFromPain])]),
                when(&[all(&[F::BothSides, F::NumbnessOrTingling]), any(&[F::PainLowBack, F::PainButtock, F::PainSacral, F::NumbnessBelowKnee])]),
            ]),
        /// Cancer now or earlier with rest, night or load pain or weight loss: bone may break.
        CancerWithBonePain = "cancer_with_bone_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::CancerHistory]), any_of(LOAD_PAIN.union(findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain, F::SeverePain, F::NotLoadRelated, F::ProgressiveOverWeeks, F::WorseWithinDays, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats])))]),
            ]),
        /// A pop and a forced stop at 11 to 18: a growth plate torn off.
        PopAndStopInTheYoung = "pop_and_stop_in_the_young":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::FeltPop]), any_of(BARELY_CARRIED.union(findings(&[F::StoppedAtOnset, F::CannotLiftLeg, F::ForcesStop, F::CannotRun, F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h])))]).ages(11, 18),
                when(&[any(&[F::BeganInSprintKickOrJump]), any_of(BARELY_CARRIED.union(findings(&[F::CannotLiftLeg])))]).ages(11, 18),
            ]),
        /// Hip, thigh or knee pain with a limp or stiff hip at 8 to 16: a slipping growth plate.
        SlippedEpiphysisSigns = "slipped_epiphysis_signs":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::CouldNotWalkAtOnset, F::FootTurnsOut, F::HipFeelsStiff, F::LimitedInternalRotation, F::LimitedExternalRotation, F::LimitedHipFlexion, F::LimitedHipExtension, F::LimitedHipAbduction, F::ObligateExternalRotationInFlexion])]).ages(8, 16),
            ]),
        /// Before 16 with night or rest pain, a lump, weight loss, sweats, severe pain or a limp for over a week.
        Under16WarningSigns = "under_16_warning_signs":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats, F::FeelsIll, F::PainOnSlightestMovement, F::AnyHipMovementHurts, F::WorseWithinDays, F::SeverePain])]).ages(0, 15),
                when(&[any(&[F::Limp, F::HardlyWalks])]).ages(0, 15).days_from(8),
            ]),
        /// A fall at 50 or over, or with fragile bone or a blood thinner, even if walking.
        FallWithFragileBone = "fall_with_fragile_bone":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120).within_days(28),
                when(&[any(&[F::AfterFallOrTrauma]), any_of(BONE_RISKS.union(IMPLANTS).union(risks(&[R::Anticoagulant, R::CancerHistory])))]).within_days(28),
            ]),
        /// A blood thinner with sudden pain or swelling: bleeding.
        BleedingRiskWithSwelling = "bleeding_risk_with_swelling":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::Anticoagulant]), any(&[F::SuddenOnset, F::SuddenWorsening, F::SwellingOrBruising, F::SeverePain])]),
                when(&[any_risk(&[R::Anticoagulant]), any(&[F::PainGroin, F::PainDeepInHip, F::PainHip, F::PainLowBack, F::PainPlaceUnclear])]).within_days(14),
            ]),
        // ---- soon
        /// Pain at the site of the femoral neck with one bone sign, a bone risk, no improvement without running, or
        /// painkillers to keep running.
        FemoralNeckPossible = "femoral_neck_possible":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).ages(0, 49).within_days(A_YEAR),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).within_days(84),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_WALKING)]).ages(0, 49),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_WALKING)]).within_days(A_YEAR),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_LIMPING)]),
                when(&[any_of(THIGH), at_least(1, NECK_SIGNS)]).within_days(A_YEAR).unless_fresh_on_both_sides(),
                when(&[any_of(THIGH), at_least(1, NECK_SIGNS_BEYOND_SORENESS)]),
                when(&[any_of(NECK_SITE.union(THIGH)), any_of(BONE_RISKS.union(FactSet::of(&[F::NoBetterAfter2WeeksOff], &[R::NsaidToKeepRunning])))]),
            ]),
        /// New pain at the site of the femoral neck that grows through the run or over weeks, forces a stop, is felt at
        /// each landing or follows a load jump.
        RecentLoadPainAtFemoralNeck = "recent_load_pain_at_femoral_neck":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::ProgressiveOverWeeks, F::WorseWithinDays])]).within_days(84),
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::WorsensThroughRun, F::ForcesStop, F::StoppedAtOnset, F::PainAtEachLanding, F::HurtsFromFirstSteps])]).within_days(84),
                when(&[any_of(NECK_SITE), any_of(LOAD_JUMP)]).within_days(84),
                when(&[any_of(THIGH), any_of(LOAD_JUMP)]).within_days(84).unless_fresh_on_both_sides(),
            ]),
        /// Pain under load anywhere here with an earlier bone stress injury, menstrual loss or a recent birth.
        LoadPainWithBoneRisk = "load_pain_with_bone_risk":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(RUN_PAIN.union(UNSETTLED)), any_risk(&[R::PreviousBoneStressInjury, R::LowForceFracture, R::BoneDisease, R::MissedPeriods, R::EarlyMenopause, R::OvariesRemoved, R::Postpartum])]),
                // Years of a bone drug can crack the thigh bone along its outer side.
                when(&[any_risk(&[R::BoneDrugForYears]), any_of(THIGH.union(findings(&[F::PainLateralThigh])))]),
            ]),
        /// Hopping is known to hurt.
        HoppingKnownToHurt = "hopping_known_to_hurt":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::HopTestPain])]),
            ]),
        /// Pain under load at the sacrum or pubic bone, or tenderness at one of them; or pain at the sacrum with a jump
        /// in distance, menstrual loss, low energy or low bone density.
        LoadPainAtSacrumOrPubis = "load_pain_at_sacrum_or_pubis":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainSacral, F::PainPubic, F::SacralTenderness, F::PubicTenderness]), any_of(RUN_PAIN)]),
                when(&[all(&[F::PubicTenderness]), any_risk(&[R::SingleSessionDistanceSpike, R::WeeklyMileageSpike, R::RunningMoreThanUsual])]),
                when(&[any(&[F::PointsToSacroiliacDimple]), any_of(RUN_PAIN)]),
                when(&[any(&[F::PainSacral, F::SacralTenderness, F::PointsToSacroiliacDimple]), any_risk(&[R::LowEnergyAvailability, R::MissedPeriods, R::LowBoneDensity, R::LowForceFracture, R::BoneDisease, R::BoneDrugForYears, R::OvariesRemoved, R::SingleSessionDistanceSpike, R::WeeklyMileageSpike, R::RunningMoreThanUsual])]),
            ]),
        /// Two signs of bone under load, wherever it hurts.
        SeveralBoneSigns = "several_bone_signs":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[at_least(2, BONE_SIGNS_ANYWHERE)]).days_from(4),
            ]),
        /// A fall, blow or pop with trouble walking or running, or severe pain.
        InjuryWithTroubleWalking = "injury_with_trouble_walking":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma, F::FeltPop, F::BeganInSprintKickOrJump]), any_of(BARELY_CARRIED.union(findings(&[F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h, F::CannotRun, F::SeverePain])))]),
                when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120),
            ]),
        /// Sudden severe pain at the site of the femoral neck.
        SuddenSeverePainAtFemoralNeck = "sudden_severe_pain_at_femoral_neck":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SeverePain])]),
            ]),
        /// Limping or sore to walk two days after a run, or unable to run.
        LimpingTwoDaysAfterARun = "limping_two_days_after_a_run":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::CannotRun])]).unless_fresh_on_both_sides(),
            ]),
        /// The hip or leg gives way.
        UnstableHip = "unstable_hip":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::GivingWay])]),
            ]),
        /// The hip truly locks.
        LockedHip = "locked_hip":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::TrueLocking])]),
            ]),
        /// A new or growing lump.
        GrowingLump = "growing_lump":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::NewOrGrowingLump])]),
            ]),
        /// A lump or bulge in the groin.
        ReducibleHernia = "reducible_hernia":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::GroinBulge, F::GroinLump])]),
            ]),
        /// Groin pain that aches into the testicle, or a testicle that is not as it should be.
        PainIntoTesticle = "pain_into_testicle":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AcheSpreadingToTesticle, F::AbnormalTesticle])]),
            ]),
        /// A pop with a bruise, a gap or a weak leg at the sit bone, a leg that cannot be lifted, or a start in a sprint
        /// before the pelvis has grown together: a torn muscle, tendon or growth plate.
        TornMuscleOrTendon = "torn_muscle_or_tendon":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::FeltPop]), any(&[F::SwellingOrBruising, F::PalpableGap])]),
                when(&[any(&[F::PalpableGap, F::CannotLiftLeg, F::ActiveLessThanPassive])]),
                // Two of the signs of a torn tendon at the sit bone; a pop with a bruise is above.
                when(&[all(&[F::PainSitBone]), any(&[F::FeltPop, F::SuddenOnset]), at_least(2, SIT_BONE_TEAR)]),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SwellingOrBruising]), any(&[F::PainAnteriorThigh, F::PainThighUnclear])]),
                when(&[any(&[F::FeltPop, F::BeganInSprintKickOrJump])]).ages(11, 18),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any(&[F::Limp, F::HardlyWalks, F::CannotRun, F::ForcesStop, F::StoppedAtOnset])]).ages(11, 18),
                when(&[any(&[F::FeltPop]), any(&[F::PainSitBone, F::PainIliacCrest])]).ages(11, 24),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any(&[F::PainSitBone, F::PainPosteriorThigh, F::PainThighUnclear])]).ages(11, 18),
            ]),
        /// Groin pain that grows worse in a teenager.
        WorseningGroinPainInTeenager = "worsening_groin_pain_in_teenager":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainGroin, F::PainDeepInHip, F::PainHip, F::PainPubic, F::PainPlaceUnclear]), any(&[F::ProgressiveOverWeeks, F::WorseWithinDays, F::WorseDespiteLessRunning])]).ages(11, 19),
            ]),
        /// Pain at night without lying on the sore side.
        UnprovokedNightPain = "unprovoked_night_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::NightPainUnprovoked])]),
            ]),
        /// Rest pain that has no link to activity, or that grows over weeks.
        ConstantRestPain = "constant_rest_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainAtRest, F::ConstantPain]), any(&[F::NotLoadRelated, F::ProgressiveOverWeeks, F::WorseWithinDays])]),
            ]),
        /// Weight loss without trying, drenching sweats, or feeling ill.
        WeightLossOrSweats = "weight_loss_or_sweats":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::UnexplainedWeightLoss, F::NightSweats, F::FeelsIll])]),
            ]),
        /// Cancer now or earlier with new pain here.
        CancerHistoryWithPain = "cancer_history_with_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::CancerHistory])]),
            ]),
        /// Steroids, heavy drinking, sickle cell disease or diving with groin, buttock or thigh pain.
        OsteonecrosisRisk = "osteonecrosis_risk":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any_of(NECK_SITE.union(THIGH).union(findings(&[F::PainButtock])))]),
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any(&[F::LimitedInternalRotation, F::LimitedHipFlexion, F::LimitedHipAbduction])]),
            ]),
        /// Pregnancy or a recent birth with groin pain when the leg is loaded.
        LoadPainInPregnancy = "load_pain_in_pregnancy":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::Pregnant, R::Postpartum]), any_of(LOAD_PAIN.union(findings(&[F::SeverePain])))]),
                when(&[any_risk(&[R::Pregnant]), any_of(NECK_SITE.union(THIGH))]),
            ]),
        /// Three of four signs of inflammatory pain.
        InflammatoryCriteria = "inflammatory_criteria":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[at_least(3, INFLAMMATORY_SIGNS)]),
            ]),
        /// Leg cramp or heaviness at hard effort that is gone minutes later.
        FlowLimitationOnEffort = "flow_limitation_on_effort":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::CrampOrLegHeavinessOnEffort, F::MurmurOrWeakPulse])]),
            ]),
        /// An examiner found the ankle or the toes weak: a nerve root.
        WeakAnkleOrToes = "weak_ankle_or_toes":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AnkleOrToeWeakness])]),
            ]),
        /// Growing pain without any link to activity, or night pain that melts away with ibuprofen.
        PainWithoutLoad = "pain_without_load":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[all(&[F::NotLoadRelated]), any(&[F::ProgressiveOverWeeks, F::WorseWithinDays])]),
                when(&[any(&[F::NsaidRelievesNightPain])]),
            ]),
        /// Hip, thigh or knee pain before 16.
        Under16 = "under_16":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[]).ages(0, 15),
            ]),
        /// Worse over two weeks although running was cut down.
        WorseDespiteLessRunningSign = "worse_despite_less_running_sign":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::WorseDespiteLessRunning])]),
            ]),
        /// Known shallow sockets or childhood hip trouble with a limp or giving way.
        ShallowSocketWithLimp = "shallow_socket_with_limp":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::HipDysplasiaHistory]), any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::GivingWay])]),
            ]),
        /// Known shallow sockets or childhood hip trouble with pain in the groin, deep in the hip or on its outer side.
        ShallowSocketWithHipPain = "shallow_socket_with_hip_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::HipDysplasiaHistory]), any_of(NECK_SITE.union(findings(&[F::PainLateralHip])))]),
            ]),
        /// Belly, pelvic, urinary or menstrual signs with the pain.
        VisceralSigns = "visceral_signs":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AbdominalOrPelvicPain, F::NauseaOrVomiting, F::UrinarySymptoms, F::PainWithPeriods])]),
            ]),
        // ---- routine
        /// Two of four signs of inflammatory pain.
        InflammatoryPattern = "inflammatory_pattern":
            rule(Urgency::Routine, Source::Judgement, &[
                when(&[at_least(2, INFLAMMATORY_SIGNS)]),
                when(&[any(&[F::MorningStiffnessOver30, F::AlternatingButtockPain, F::SecondHalfNightWaking])]),
            ]),
    }

    /// One rule for each red flag.
    pub const RED_FLAG_RULES: [Rule<RedFlag>];
}

impl RedFlag {
    /// The rule behind it: when it is raised, how urgent it is, and its source.
    pub const fn rule(self) -> &'static Rule<Self> {
        &RED_FLAG_RULES[self as usize]
    }
}
