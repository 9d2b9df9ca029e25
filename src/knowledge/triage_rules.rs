//! The triage rules as data: what is present, within which bounds, means which urgency.
//!
//! Rules read present answers only, so that an answer nobody gave can neither raise nor lower them.
//! A bound never narrows on a missing value: unknown days count as recent and an unknown pain score as
//! severe. An unknown age counts as adult, and "under 16?" stays an open safety question.
//!
//! Where the published advice disagrees, [`ADJUDICATED`](super::ADJUDICATED) says what was decided and why.

use super::schema::{Clause, Rule, Source, all_of, any_of, at_least, rule, when};
use crate::vocabulary::{FactSet, Finding as F, RedFlag as Flag, RiskFactor as R, Urgency};

const NO_RISK: &[R] = &[];
const NO_FINDING: &[F] = &[];

const fn findings(findings: &[F]) -> FactSet {
    FactSet::of(findings, NO_RISK)
}

const fn risks(risks: &[R]) -> FactSet {
    FactSet::of(NO_FINDING, risks)
}

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

/// Where a femoral neck stress fracture is felt: groin and front of the hip, deep with the site unclear, or a
/// test that hurts there. A place that is not told counts as the riskiest one.
const NECK_SITE: FactSet = findings(&[
    F::PainGroin,
    F::PainDeepInHip,
    F::PainPlaceUnclear,
    F::SingleLegStanceGroinPain,
    F::GroinPainOnPassiveAbductionOrAdduction,
    F::LogRollPain,
]);

/// The front and inner thigh are such sites as well, and those where plain soreness of both legs is felt. Their
/// patterns stand apart, because there soreness of the first days does not count.
const THIGH: FactSet = findings(&[F::PainAnteriorThigh, F::PainMedialThigh, F::PainThighUnclear]);

/// Groin pain of the pubic bone cannot be told from the femoral neck once it has two signs.
const PUBIS: FactSet = findings(&[F::PainPubic]);

/// Signs of the femoral neck, each counted once however often it was said.
const NECK_SIGNS: &[FactSet] = &[
    findings(&[F::PainWalking]),
    findings(&[F::Limp, F::LimpOrPainWalkingAfter48h]),
    findings(&[F::CannotRun]),
    findings(&[F::NightPainUnprovoked, F::PainAtRest]),
    findings(&[F::HopTestPain]),
    findings(&[F::SuddenWorsening]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
];

/// Those that speak of bone wherever it hurts. Standing on one leg hurts an outer hip tendon as well, and a log
/// roll hurts any joint.
const BONE_SIGNS_ANYWHERE: &[FactSet] = NECK_SIGNS.split_at(6).0;

/// The same as [`NECK_SIGNS`] where walking and limping are one sign: an old arthritis shows both.
const NECK_SIGNS_MERGED: &[FactSet] = &[
    findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h]),
    findings(&[F::CannotRun]),
    findings(&[F::NightPainUnprovoked, F::PainAtRest]),
    findings(&[F::HopTestPain]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
    findings(&[F::SuddenWorsening]),
];

/// Without the first three, which sore muscles show as well.
const NECK_SIGNS_BEYOND_SORENESS: &[FactSet] = NECK_SIGNS.split_at(3).1;

/// Without pain on walking, which an old arthritis shows as well.
const NECK_SIGNS_BEYOND_WALKING: &[FactSet] = NECK_SIGNS.split_at(1).1;

/// Without a limp either: from 50 on, a joint limps for years, and a crack has healed or parted by then.
const NECK_SIGNS_BEYOND_LIMPING: &[FactSet] = NECK_SIGNS.split_at(2).1;

const A_YEAR: u16 = 365;

/// What makes bone weaker than its load.
pub(super) const BONE_RISKS: FactSet = risks(&[
    R::PreviousBoneStressInjury,
    R::MissedPeriods,
    R::EarlyMenopause,
    R::LowEnergyAvailability,
    R::LowBoneDensity,
    R::LongSteroidUse,
    R::Postpartum,
]);

/// Pain that shows under load.
const LOAD_PAIN: FactSet = findings(&[
    F::Limp,
    F::FulcrumTest,
    F::WorsensThroughRun,
    F::ForcesStop,
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
pub(super) const RUN_PAIN: FactSet =
    LOAD_PAIN.union(findings(&[F::Sprinting, F::Uphill, F::Downhill, F::HipExtension]));

/// Pain that does not go the way of an overuse that is given rest.
pub(super) const UNSETTLED: FactSet = findings(&[
    F::ProgressiveOverWeeks,
    F::WorseDespiteLessRunning,
    F::NoBetterAfter2WeeksOff,
    F::FailedRehabilitation,
]);

const LOAD_JUMP: FactSet =
    risks(&[R::SingleSessionDistanceSpike, R::WeeklyMileageSpike, R::IntensitySpike, R::ReturnAfterBreak]);

const HIP_SITE: FactSet =
    NECK_SITE.union(THIGH).union(findings(&[F::PainLateralHip, F::PainPubic, F::PainButtock, F::PainIliacCrest]));

const INFECTION_RISKS: FactSet = risks(&[R::Immunosuppression, R::RecentJointInjectionOrSurgery, R::InjectedDrugs]);

const INFLAMMATORY_SIGNS: &[FactSet] = &[
    findings(&[F::MorningStiffnessOver30]),
    findings(&[F::EasesAsWarmsUp]),
    findings(&[F::SecondHalfNightWaking]),
    findings(&[F::AlternatingButtockPain]),
];

#[rustfmt::skip] // a table: one line a pattern
/// One rule for each red flag, in the order of [`RedFlag::ALL`](Flag::ALL).
pub const RED_FLAG_RULES: [Rule<Flag>; Flag::COUNT] = [
    // ---- emergency
    rule(Flag::CaudaEquinaSigns, Urgency::Emergency, Source::GirftCes2023, &[
        when(&[any(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::NewSexualNumbness, F::WeaknessBothLegs, F::ShootingPainBothLegs])]),
        when(&[all(&[F::BothSides, F::FootDropOrSpreadingWeakness])]),
    ]),
    rule(Flag::FallAndCannotBearWeight, Urgency::Emergency, Source::Judgement, &[
        when(&[all(&[F::AfterFallOrTrauma, F::UnableToBearWeight])]),
    ]),
    rule(Flag::DeformedLeg, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::LegShortenedOrRotated])]),
    ]),
    rule(Flag::SuddenPainAndCannotBearWeight, Urgency::Emergency, Source::Judgement, &[
        when(&[all(&[F::FeltPop, F::UnableToBearWeight])]),
        when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::UnableToBearWeight])]).pain_from(7),
    ]),
    rule(Flag::FeverWithHipPain, Urgency::Emergency, Source::Judgement, &[
        when(&[all(&[F::Fever]), any_of(HIP_SITE)]),
        when(&[all(&[F::Fever]), any(&[F::UnableToBearWeight, F::PainOnSlightestMovement, F::HotOrRedJoint, F::Limp, F::PainWalking, F::CannotRun])]),
        when(&[all(&[F::Fever]), any_of(INFECTION_RISKS)]),
    ]),
    rule(Flag::FeverUnder16, Urgency::Emergency, Source::Judgement, &[
        when(&[all(&[F::Fever])]).ages(0, 15),
    ]),
    rule(Flag::CannotMoveOrLoadHip, Urgency::Emergency, Source::Judgement, &[
        when(&[all(&[F::PainOnSlightestMovement]), any(&[F::UnableToBearWeight, F::SeverePain, F::PainAtRest, F::NightPainUnprovoked, F::CannotRun, F::Limp, F::HotOrRedJoint])]),
        when(&[all(&[F::PainOnSlightestMovement]), any_of(INFECTION_RISKS.union(risks(&[R::Diabetes, R::LongSteroidUse])))]),
    ]),
    rule(Flag::InfectionRiskWithSeverePain, Urgency::Emergency, Source::GlosHip, &[
        when(&[any_of(INFECTION_RISKS), any_of(HIP_SITE), any(&[F::SeverePain, F::UnableToBearWeight])]).within_days(28),
    ]),
    rule(Flag::TesticularEmergency, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::SuddenSevereTesticularPain])]),
        when(&[all(&[F::AcheSpreadingToTesticle]), any(&[F::SuddenOnset, F::SuddenWorsening, F::SeverePain, F::NauseaOrVomiting, F::Fever])]),
    ]),
    rule(Flag::AbdominalEmergency, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::SevereAbdominalPain])]),
        when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::NauseaOrVomiting, F::Fever, F::Fainting]).union(risks(&[R::Pregnant])))]),
    ]),
    rule(Flag::ChestPainOrFainting, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::ChestPainOrBreathlessness, F::Fainting])]),
    ]),
    rule(Flag::LegWithoutBloodFlow, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::ColdPaleLeg])]),
    ]),
    rule(Flag::MuscleBreakdown, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::DarkUrine])]),
    ]),
    rule(Flag::TrappedHernia, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::IrreducibleGroinBulge])]),
        when(&[all(&[F::GroinBulge, F::NauseaOrVomiting])]),
    ]),
    rule(Flag::PregnancyAndCannotBearWeight, Urgency::Emergency, Source::Judgement, &[
        when(&[any_risk(&[R::Pregnant, R::Postpartum]), all(&[F::UnableToBearWeight])]),
    ]),
    rule(Flag::YoungAndCannotBearWeight, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::UnableToBearWeight])]).ages(0, 16),
    ]),
    rule(Flag::BleedingOnANerve, Urgency::Emergency, Source::Judgement, &[
        when(&[any_risk(&[R::Anticoagulant]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::FootDropOrSpreadingWeakness]), any_of(NECK_SITE.union(THIGH))]),
    ]),
    rule(Flag::TensePainfulSwelling, Urgency::Emergency, Source::Judgement, &[
        when(&[any(&[F::SwellingOrBruising, F::WholeLegSwelling]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain]), all(&[F::SeverePain])]),
    ]),
    // ---- urgent
    rule(Flag::HipTooSoreToMove, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::PainOnSlightestMovement])]),
    ]),
    rule(Flag::AbdominalPainToday, Urgency::Urgent, Source::Judgement, &[
        when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::SeverePain, F::SuddenOnset, F::SuddenWorsening]).union(risks(&[R::MissedPeriods, R::Postpartum])))]),
        when(&[all(&[F::GroinBulge]), any(&[F::SeverePain, F::AbdominalOrPelvicPain])]),
    ]),
    rule(Flag::InfectionRiskToday, Urgency::Urgent, Source::Judgement, &[
        when(&[any_of(INFECTION_RISKS), all(&[F::SeverePain])]),
        when(&[any_risk(&[R::RecentJointInjectionOrSurgery, R::InjectedDrugs]), any_of(HIP_SITE)]).within_days(28),
        when(&[any_risk(&[R::Diabetes]), all(&[F::SeverePain]), any(&[F::PainAtRest, F::NightPainUnprovoked])]),
        when(&[any(&[F::PainPubic, F::PubicTenderness]), all(&[F::PainAtRest, F::SeverePain])]),
    ]),
    rule(Flag::SuddenSeverePainWithTroubleWalking, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::AfterFallOrTrauma, F::FeltPop, F::SuddenOnset, F::SuddenWorsening]), all(&[F::SeverePain]), any(&[F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h, F::CannotRun])]),
    ]),
    rule(Flag::FallWithPainOnWalking, Urgency::Urgent, Source::Judgement, &[
        when(&[all(&[F::AfterFallOrTrauma]), any_of(NECK_SITE.union(THIGH).union(PUBIS)), any(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::CannotRun])]).within_days(14),
    ]),
    rule(Flag::CannotBearWeight, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::UnableToBearWeight])]),
    ]),
    rule(Flag::FemoralNeckSigns, Urgency::Urgent, Source::Judgement, &[
        when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS)]).within_days(84),
        when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS_MERGED)]),
        when(&[any_of(THIGH), at_least(2, NECK_SIGNS)]).within_days(84).unless_fresh_on_both_sides(),
        when(&[any_of(THIGH), at_least(2, NECK_SIGNS_MERGED)]).unless_fresh_on_both_sides(),
        when(&[any_of(THIGH), at_least(2, NECK_SIGNS_BEYOND_SORENESS)]),
        when(&[any_of(NECK_SITE.union(THIGH)), at_least(1, NECK_SIGNS), any_of(BONE_RISKS)]),
        when(&[any(&[F::FulcrumTest]), any(&[F::PainWalking, F::SeverePain])]),
    ]),
    rule(Flag::FeverWithPain, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::Fever])]),
    ]),
    rule(Flag::HotJoint, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::HotOrRedJoint])]),
        when(&[any(&[F::HotRedSwelling])]),
    ]),
    rule(Flag::InflamedEye, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::RedPainfulEye])]),
    ]),
    rule(Flag::SwollenLeg, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg])]),
        when(&[any_risk(&[R::PreviousClot]), any(&[F::SwellingOrBruising])]),
    ]),
    rule(Flag::ClotRiskWithLegPain, Urgency::Urgent, Source::Judgement, &[
        when(&[any_risk(&[R::PreviousClot]), any(&[F::PainBelowKnee, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear])]),
        when(&[at_least(2, CLOT_RISKS), any(&[F::PainBelowKnee, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear])]),
        when(&[at_least(1, CLOT_RISKS), all(&[F::PainBelowKnee, F::NotLoadRelated])]),
        when(&[any_risk(&[R::RecentTravelOrImmobility]), all(&[F::PainBelowKnee])]).within_days(42),
        when(&[all(&[F::PainBelowKnee, F::SwellingOrBruising])]),
    ]),
    rule(Flag::SpreadingWeakness, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::FootDropOrSpreadingWeakness])]),
        when(&[all(&[F::BothSides, F::PainBelowKnee]), any(&[F::NumbnessOrTingling, F::WeaknessFromPain])]),
        when(&[all(&[F::BothSides, F::NumbnessOrTingling]), any(&[F::PainLowBack, F::PainButtock])]),
    ]),
    rule(Flag::CancerWithBonePain, Urgency::Urgent, Source::Judgement, &[
        when(&[any_risk(&[R::CancerHistory]), any_of(LOAD_PAIN.union(findings(&[F::NightPainUnprovoked, F::PainAtRest, F::SeverePain, F::NotLoadRelated, F::ProgressiveOverWeeks, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats])))]),
    ]),
    rule(Flag::PopAndStopInTheYoung, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::FeltPop]), any(&[F::ForcesStop, F::CannotRun, F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h])]).ages(11, 18),
    ]),
    rule(Flag::SlippedEpiphysisSigns, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::FootTurnsOut, F::LimitedInternalRotation, F::LimitedHipFlexion, F::LimitedHipAbduction, F::ObligateExternalRotationInFlexion])]).ages(8, 16),
    ]),
    rule(Flag::Under16WarningSigns, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::NightPainUnprovoked, F::PainAtRest, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats, F::PainOnSlightestMovement, F::SeverePain])]).ages(0, 15),
        when(&[any(&[F::Limp])]).ages(0, 15).days_from(8),
    ]),
    rule(Flag::FallWithFragileBone, Urgency::Urgent, Source::Judgement, &[
        when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120).within_days(28),
        when(&[any(&[F::AfterFallOrTrauma]), any_of(BONE_RISKS.union(risks(&[R::Anticoagulant, R::CancerHistory])))]).within_days(28),
    ]),
    rule(Flag::BleedingRiskWithSwelling, Urgency::Urgent, Source::Judgement, &[
        when(&[any_risk(&[R::Anticoagulant]), any(&[F::SuddenOnset, F::SuddenWorsening, F::SwellingOrBruising, F::SeverePain])]),
        when(&[any_risk(&[R::Anticoagulant]), any(&[F::PainGroin, F::PainDeepInHip, F::PainLowBack, F::PainPlaceUnclear])]).within_days(14),
    ]),
    // ---- soon
    rule(Flag::FemoralNeckPossible, Urgency::Soon, Source::Judgement, &[
        when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).ages(0, 49).within_days(A_YEAR),
        when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).within_days(84),
        when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_WALKING)]).ages(0, 49),
        when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_WALKING)]).within_days(A_YEAR),
        when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_LIMPING)]),
        when(&[any_of(THIGH), at_least(1, NECK_SIGNS)]).within_days(A_YEAR).unless_fresh_on_both_sides(),
        when(&[any_of(THIGH), at_least(1, NECK_SIGNS_BEYOND_SORENESS)]),
        when(&[any_of(NECK_SITE.union(THIGH)), any_of(BONE_RISKS.union(FactSet::of(&[F::NoBetterAfter2WeeksOff], &[R::NsaidToKeepRunning])))]),
    ]),
    rule(Flag::RecentLoadPainAtFemoralNeck, Urgency::Soon, Source::Judgement, &[
        when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::ProgressiveOverWeeks])]).within_days(84),
        when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::WorsensThroughRun, F::ForcesStop, F::PainAtEachLanding])]).within_days(84),
        when(&[any_of(NECK_SITE), any_of(LOAD_JUMP)]).within_days(84),
        when(&[any_of(THIGH), any_of(LOAD_JUMP)]).within_days(84).unless_fresh_on_both_sides(),
    ]),
    rule(Flag::LoadPainWithBoneRisk, Urgency::Soon, Source::Judgement, &[
        when(&[any_of(RUN_PAIN.union(UNSETTLED)), any_risk(&[R::PreviousBoneStressInjury, R::MissedPeriods, R::EarlyMenopause, R::Postpartum])]),
    ]),
    rule(Flag::HoppingKnownToHurt, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::HopTestPain])]),
    ]),
    rule(Flag::LoadPainAtSacrumOrPubis, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::PainSacral, F::PainPubic, F::SacralTenderness, F::PubicTenderness]), any_of(RUN_PAIN)]),
        when(&[all(&[F::PubicTenderness]), any_risk(&[R::SingleSessionDistanceSpike, R::WeeklyMileageSpike])]),
        when(&[any(&[F::PointsToSacroiliacDimple]), any_of(RUN_PAIN)]),
        when(&[any(&[F::PainSacral, F::SacralTenderness, F::PointsToSacroiliacDimple]), any_risk(&[R::LowEnergyAvailability, R::MissedPeriods, R::LowBoneDensity, R::SingleSessionDistanceSpike, R::WeeklyMileageSpike])]),
    ]),
    rule(Flag::SeveralBoneSigns, Urgency::Soon, Source::Judgement, &[
        when(&[at_least(2, BONE_SIGNS_ANYWHERE)]).days_from(4),
    ]),
    rule(Flag::InjuryWithTroubleWalking, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::AfterFallOrTrauma, F::FeltPop]), any(&[F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h, F::CannotRun, F::SeverePain])]),
        when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120),
    ]),
    rule(Flag::SuddenSeverePainAtFemoralNeck, Urgency::Soon, Source::Judgement, &[
        when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SeverePain])]),
    ]),
    rule(Flag::LimpingTwoDaysAfterARun, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::LimpOrPainWalkingAfter48h, F::CannotRun])]).unless_fresh_on_both_sides(),
    ]),
    rule(Flag::UnstableHip, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::GivingWay])]),
    ]),
    rule(Flag::LockedHip, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::TrueLocking])]),
    ]),
    rule(Flag::GrowingLump, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::NewOrGrowingLump])]),
    ]),
    rule(Flag::ReducibleHernia, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::GroinBulge])]),
    ]),
    rule(Flag::PainIntoTesticle, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::AcheSpreadingToTesticle])]),
    ]),
    rule(Flag::TornMuscleOrTendon, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::FeltPop]), any(&[F::SwellingOrBruising, F::PalpableGap])]),
        when(&[any(&[F::PalpableGap])]),
        // Two of the signs of a torn tendon at the sit bone; a pop with a bruise stands above.
        when(&[all(&[F::PainSitBone]), any(&[F::FeltPop, F::SuddenOnset]), at_least(2, SIT_BONE_TEAR)]),
        when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SwellingOrBruising]), any(&[F::PainAnteriorThigh, F::PainThighUnclear])]),
        when(&[any(&[F::FeltPop])]).ages(11, 18),
        when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any(&[F::Limp, F::CannotRun, F::ForcesStop])]).ages(11, 18),
        when(&[any(&[F::FeltPop]), any(&[F::PainSitBone, F::PainIliacCrest])]).ages(11, 24),
        when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any(&[F::PainSitBone, F::PainPosteriorThigh, F::PainThighUnclear])]).ages(11, 18),
    ]),
    rule(Flag::WorseningGroinPainInTeenager, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::PainGroin, F::PainPubic]), any(&[F::ProgressiveOverWeeks, F::WorseDespiteLessRunning])]).ages(11, 19),
    ]),
    rule(Flag::UnprovokedNightPain, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::NightPainUnprovoked])]),
    ]),
    rule(Flag::ConstantRestPain, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::PainAtRest]), any(&[F::NotLoadRelated, F::ProgressiveOverWeeks])]),
    ]),
    rule(Flag::WeightLossOrSweats, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::UnexplainedWeightLoss, F::NightSweats])]),
    ]),
    rule(Flag::CancerHistoryWithPain, Urgency::Soon, Source::Judgement, &[
        when(&[any_risk(&[R::CancerHistory])]),
    ]),
    rule(Flag::OsteonecrosisRisk, Urgency::Soon, Source::Judgement, &[
        when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any_of(NECK_SITE.union(THIGH).union(findings(&[F::PainButtock])))]),
        when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any(&[F::LimitedInternalRotation, F::LimitedHipFlexion, F::LimitedHipAbduction])]),
    ]),
    rule(Flag::LoadPainInPregnancy, Urgency::Soon, Source::Judgement, &[
        when(&[any_risk(&[R::Pregnant, R::Postpartum]), any_of(LOAD_PAIN.union(findings(&[F::SeverePain])))]),
        when(&[any_risk(&[R::Pregnant]), any_of(NECK_SITE.union(THIGH))]),
    ]),
    rule(Flag::InflammatoryCriteria, Urgency::Soon, Source::Judgement, &[
        when(&[at_least(3, INFLAMMATORY_SIGNS)]),
    ]),
    rule(Flag::FlowLimitationOnEffort, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::CrampOrLegHeavinessOnEffort])]),
    ]),
    rule(Flag::PainWithoutLoad, Urgency::Soon, Source::Judgement, &[
        when(&[all(&[F::NotLoadRelated, F::ProgressiveOverWeeks])]),
        when(&[any(&[F::NsaidRelievesNightPain])]),
    ]),
    rule(Flag::Under16, Urgency::Soon, Source::Judgement, &[
        when(&[]).ages(0, 15),
    ]),
    rule(Flag::WorseDespiteLessRunningSign, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::WorseDespiteLessRunning])]),
    ]),
    rule(Flag::ShallowSocketWithLimp, Urgency::Soon, Source::Judgement, &[
        when(&[any_risk(&[R::HipDysplasiaHistory]), any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::GivingWay])]),
    ]),
    rule(Flag::ShallowSocketWithHipPain, Urgency::Soon, Source::Judgement, &[
        when(&[any_risk(&[R::HipDysplasiaHistory]), any_of(NECK_SITE.union(findings(&[F::PainLateralHip])))]),
    ]),
    rule(Flag::VisceralSigns, Urgency::Soon, Source::Judgement, &[
        when(&[any(&[F::AbdominalOrPelvicPain, F::NauseaOrVomiting, F::UrinarySymptoms, F::PainWithPeriods])]),
    ]),
    // ---- routine
    rule(Flag::InflammatoryPattern, Urgency::Routine, Source::Judgement, &[
        when(&[at_least(2, INFLAMMATORY_SIGNS)]),
        when(&[any(&[F::MorningStiffnessOver30, F::AlternatingButtockPain, F::SecondHalfNightWaking])]),
    ]),
];
