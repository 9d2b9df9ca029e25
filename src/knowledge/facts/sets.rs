//! Sets of facts that several tables and rules share, each named once.

use crate::vocabulary::{Fact, FactSet, Finding as F, RiskFactor as R};

/// These findings as a set.
pub(crate) const fn findings(findings: &[F]) -> FactSet {
    FactSet::of(findings, &[])
}

/// These risk factors as a set.
pub(crate) const fn risks(risk_factors: &[R]) -> FactSet {
    FactSet::of(&[], risk_factors)
}

// ---- places

/// The places where it can hurt. Every condition states a share for each.
pub(crate) const SITES: FactSet = findings(&[
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
    F::PainLowBack,
    F::PainLateralKnee,
    F::PainKnee,
    F::PainBackOfKnee,
    F::PainBelowKnee,
]);

/// Places that an examiner finds with one finger on a bone. A runner often names the wide place around them instead.
pub const NARROW_PLACES: FactSet = findings(&[F::PainPubic, F::PainIliacCrest, F::PainSitBone, F::PainSacral]);

/// Places that are known only roughly. What lies within them stays open, whatever else is stated about places.
pub(crate) const UNCLEAR_PLACES: FactSet = findings(&[F::PainThighUnclear, F::PainPlaceUnclear, F::PainHip]);

/// The places that lie within each place that is known only roughly. Saying that no other place hurts does not say that
/// these do not.
pub(crate) const WITHIN: [(F, FactSet); 3] = [
    (F::PainHip, WITHIN_HIP),
    (F::PainThighUnclear, WITHIN_THIGH),
    (F::PainPlaceUnclear, WITHIN_HIP.union(WITHIN_THIGH)),
];
const WITHIN_HIP: FactSet =
    findings(&[F::PainGroin, F::PainDeepInHip, F::PainLateralHip, F::PainIliacCrest, F::PainButtock, F::PainPubic]);
const WITHIN_THIGH: FactSet =
    findings(&[F::PainAnteriorThigh, F::PainMedialThigh, F::PainLateralThigh, F::PainPosteriorThigh]);

/// Where the knee itself hurts.
pub(crate) const KNEE_PLACES: FactSet = findings(&[F::PainKnee, F::PainBackOfKnee]);

/// Signs that the hip is the source, wherever it is felt.
pub(crate) const HIP_SIGNS: FactSet = findings(&[
    F::HipFeelsStiff,
    F::AnyHipMovementHurts,
    F::PainOnSlightestMovement,
    F::PuttingOnSocks,
    F::Fadir,
    F::Faber,
    F::LogRollPain,
    F::FullHipBendHurts,
    F::PainAtEndRangeRotation,
    F::GroinPainOnPassiveAbductionOrAdduction,
    F::ObligateExternalRotationInFlexion,
    F::LimitedInternalRotation,
    F::LimitedExternalRotation,
    F::LimitedHipFlexion,
    F::LimitedHipExtension,
    F::LimitedHipAbduction,
    F::LimitedPassiveAdduction,
    F::SingleLegStanceGroinPain,
    F::FulcrumTest,
    F::ThighBoneTenderness,
]);

/// Findings that state where it hurts. An unclear place is not among them.
pub(crate) const PLACES_TOLD: FactSet = SITES.with(Fact::Finding(F::BilateralSymmetricSoreness));

/// Findings that state that a place hurts, however roughly.
pub(crate) const PLACES_SAID: FactSet = PLACES_TOLD.union(UNCLEAR_PLACES);

/// Places of which one can hurt most.
pub(crate) const PLACES_ONE_BY_ONE: FactSet = SITES.union(UNCLEAR_PLACES);

/// Where a slipping growth plate of the hip hurts.
pub(crate) const GROWING_PLACES: FactSet = findings(&[
    F::PainGroin,
    F::PainDeepInHip,
    F::PainAnteriorThigh,
    F::PainMedialThigh,
    F::PainKnee,
    F::PainThighUnclear,
    F::PainBackOfKnee,
    F::PainHip,
    F::PainPlaceUnclear,
]);

/// Where a stress fracture of the hip, the thigh, the pubic bone or the sacrum hurts.
pub(crate) const BONE_PLACES: FactSet = GROWING_PLACES
    .difference(findings(&[F::PainKnee, F::PainBackOfKnee]))
    .with(Fact::Finding(F::PainPubic))
    .with(Fact::Finding(F::PainSacral));

// ---- bone

/// What makes bone weaker than its load.
pub(crate) const BONE_RISKS: FactSet = risks(&[
    R::PreviousBoneStressInjury,
    R::MissedPeriods,
    R::EarlyMenopause,
    R::LowEnergyAvailability,
    R::LowBoneDensity,
    R::LongSteroidUse,
    R::LowForceFracture,
    R::BoneDisease,
    R::BoneDrugForYears,
    R::OvariesRemoved,
    R::Postpartum,
]);

/// Foreign bodies: an infection can settle on them at any time, and bone breaks beside them.
pub(crate) const IMPLANTS: FactSet = risks(&[R::HipReplacement, R::MetalInBone]);

// ---- weight

/// The leg carries at most part of the weight at present.
pub(crate) const BARELY_CARRIES: FactSet = findings(&[F::UnableToBearWeight, F::HardlyWalks]);

// ---- effort

/// Sore muscles, or an effort that makes them so.
pub(crate) const SORENESS: FactSet = FactSet::of(
    &[
        F::BilateralSymmetricSoreness,
        F::ResolvesWithin72h,
        F::WorseDayAfter,
        F::BeganAfterASession,
        F::BeganInRaceOrHardSession,
    ],
    &[R::RaceJustRun],
);

// ---- what follows from what

/// Facts that say another one too: who names the narrower one need not repeat the wider. Where somebody
/// denies the wider one all the same, the narrower counts, because it is the more cautious reading.
pub(crate) const IMPLIES: [(F, F); 15] = [
    (F::NumbnessOuterThigh, F::NumbnessOrTingling),
    (F::NumbnessBelowKnee, F::NumbnessOrTingling),
    (F::NumbnessWithoutPain, F::NumbnessOrTingling),
    (F::SevereAbdominalPain, F::AbdominalOrPelvicPain),
    (F::GroinBulge, F::GroinLump),
    (F::IrreducibleGroinBulge, F::GroinLump),
    (F::UnbearablePain, F::SeverePain),
    (F::HardlyWalks, F::PainWalking),
    (F::LastsOver3Months, F::LastsOver3Weeks),
    (F::DirectBlow, F::AfterFallOrTrauma),
    (F::BeganInSprintKickOrJump, F::SuddenOnset),
    (F::WorsensThroughRun, F::RunningBringsItOn),
    (F::PainAtEachLanding, F::RunningBringsItOn),
    (F::RepeatableDistance, F::RunningBringsItOn),
    (F::HurtsFromFirstSteps, F::RunningBringsItOn),
];

// ---- what a question follows on

pub(super) const NUMBNESS: FactSet = findings(&[F::NumbnessOrTingling]);
pub(super) const NIGHT_PAIN: FactSet = findings(&[F::NightPainUnprovoked, F::PainAtRest]);
pub(super) const SITTING: FactSet = findings(&[F::Sitting, F::Driving, F::PainSitBone, F::PainButtock]);
pub(super) const CLICKS: FactSet = findings(&[F::Clicking, F::AudibleSnap]);
pub(super) const BULGE: FactSet = findings(&[F::GroinLump, F::GroinBulge]);
pub(super) const BELLY_PAIN: FactSet = findings(&[F::AbdominalOrPelvicPain]);
pub(super) const UNSTEADY_WALK: FactSet = findings(&[F::PainWalking, F::Limp, F::HardlyWalks]);

// ---- what forbids a test at home

/// Signs of an injury, after which no muscle is to be tested.
pub(super) const INJURED: FactSet = FactSet::of(
    &[
        F::AfterFallOrTrauma,
        F::FeltPop,
        F::SuddenWorsening,
        F::UnableToBearWeight,
        F::HardlyWalks,
        F::CouldNotWalkAtOnset,
        F::BeganInSprintKickOrJump,
        F::CannotLiftLeg,
        F::UnbearablePain,
        F::PainOnSlightestMovement,
    ],
    &[],
)
.union(IMPLANTS);

/// A runner who cannot say which side of the thigh hurts is not asked again.
pub(super) const THIGH_UNCLEAR: FactSet = findings(&[F::PainThighUnclear]);

/// A leg with bone signs is not to be loaded for a test either.
pub(super) const LOADED: FactSet = INJURED.union(BONE_RISKS).union(FactSet::of(
    &[
        F::PainWalking,
        F::Limp,
        F::LimpOrPainWalkingAfter48h,
        F::CannotRun,
        F::NightPainUnprovoked,
        F::PainAtRest,
        F::HopTestPain,
        F::WorsensThroughRun,
        F::ForcesStop,
        F::PainAtEachLanding,
        F::HurtsFromFirstSteps,
        F::StoppedAtOnset,
        F::ConstantPain,
        F::AnyHipMovementHurts,
        F::ThighBoneTenderness,
        F::KneeGivesWay,
        F::GivingWay,
        F::SwellingOrBruising,
        F::NumbnessOrTingling,
        F::SkinUnpleasantToTouch,
        F::WeaknessFromPain,
    ],
    &[R::Pregnant, R::Anticoagulant, R::RecentJointInjectionOrSurgery],
));
