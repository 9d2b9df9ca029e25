//! Sets of facts that the triage rules share, each named once.

use crate::knowledge::facts::{BARELY_CARRIES, BONE_RISKS, IMPLANTS, SITES, UNCLEAR_PLACES, findings, risks};
use crate::vocabulary::{Fact, FactSet, Finding as F, RiskFactor as R};

// ---- places

/// Where a femoral neck stress fracture is felt: the groin and front of the hip, deep with the place unclear, or a test
/// that hurts there. A place that is not stated counts as the riskiest one.
pub(super) const NECK_SITE: FactSet = findings(&[
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
pub(super) const THIGH: FactSet = findings(&[F::PainAnteriorThigh, F::PainMedialThigh, F::PainThighUnclear]);

/// Pubic bone pain in the groin cannot be told from that of the femoral neck once it has two signs.
pub(super) const PUBIS: FactSet = findings(&[F::PainPubic]);

/// Bone of the pelvis, and the buttock, where runners feel the sacrum.
pub(super) const PELVIS: FactSet =
    PUBIS.union(findings(&[F::PainButtock, F::PainSacral, F::PainSitBone, F::PainIliacCrest]));

/// Where the sacrum is felt.
pub(super) const SACRUM_SITE: FactSet =
    findings(&[F::PainButtock, F::PainSacral, F::PointsToSacroiliacDimple, F::SacralTenderness]);

/// The outer side, where the shaft of the thigh bone and its upper end are felt, and tendons far more often.
pub(super) const OUTER_SIDE: FactSet = findings(&[F::PainLateralHip, F::PainLateralThigh]);

pub(super) const HIP_SITE: FactSet =
    NECK_SITE.union(THIGH).union(findings(&[F::PainLateralHip, F::PainPubic, F::PainButtock, F::PainIliacCrest]));

/// Where a testicle, an ovary, the bowel or the ureter is felt.
pub(super) const ORGAN_SITE: FactSet = findings(&[
    F::PainGroin,
    F::PainPubic,
    F::PainHip,
    F::PainDeepInHip,
    F::PainMedialThigh,
    F::PainThighUnclear,
    F::PainPlaceUnclear,
]);

/// Where a clot in a deep vein of the leg is felt.
pub(super) const CLOT_PLACES: FactSet =
    findings(&[F::PainBelowKnee, F::PainBackOfKnee, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear]);

/// Every place but the outside and the back of the knee.
pub(super) const BEYOND_THE_OUTER_KNEE: FactSet =
    SITES.union(UNCLEAR_PLACES).difference(findings(&[F::PainLateralKnee, F::PainBackOfKnee]));

// ---- time and change

pub(super) const A_YEAR: u16 = 365;
pub(super) const HALF_A_YEAR: u16 = 182;

/// What is long known is not new. A change is, however long the pain has lasted.
pub(super) const CHANGE: FactSet =
    findings(&[F::SuddenWorsening, F::WorseWithinDays, F::ProgressiveOverWeeks, F::WorseDespiteLessRunning]);

/// A change of hours or days.
pub(super) const SUDDEN_CHANGE: FactSet = findings(&[F::SuddenWorsening, F::WorseWithinDays]);

/// It began in a run, or in the hours after one.
pub(super) const BEGAN_WITH_A_RUN: FactSet =
    FactSet::of(&[F::BeganOnARun, F::BeganInRaceOrHardSession, F::BeganAfterASession], &[R::RaceJustRun]);

/// Pain that does not settle as overuse does with rest.
pub(super) const UNSETTLED: FactSet = findings(&[
    F::ProgressiveOverWeeks,
    F::WorseWithinDays,
    F::WorseDespiteLessRunning,
    F::NoBetterAfter2WeeksOff,
    F::FailedRehabilitation,
]);

// ---- walking, load and rest

/// The leg carries at most part of the weight, or did so when it began.
pub(super) const BARELY_CARRIED: FactSet = BARELY_CARRIES.with(Fact::Finding(F::CouldNotWalkAtOnset));

/// Walking hurts or hardly works, or running does not.
pub(super) const TROUBLE_WALKING: FactSet =
    BARELY_CARRIED.union(findings(&[F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h, F::CannotRun]));

/// Pain that shows under load.
pub(super) const LOAD_PAIN: FactSet = findings(&[
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

/// Pain that running as such brings on.
pub(super) const PLAIN_RUN_PAIN: FactSet =
    LOAD_PAIN.union(findings(&[F::RunningBringsItOn, F::AnyActivity, F::LingersAfterRun]));

/// Pain that running brings on in any way.
pub(super) const RUN_PAIN: FactSet =
    PLAIN_RUN_PAIN.union(findings(&[F::Sprinting, F::Uphill, F::Downhill, F::HipExtension]));

/// What a tight band at the outer knee does too.
pub(super) const BAND_PAIN: FactSet =
    findings(&[F::RepeatableDistance, F::ReturnsAtEachAttempt, F::ForcesStop, F::WorsensThroughRun]);

/// Hopping and running jolt the bone alike: who cannot do the one can hardly do the other.
pub(super) const JOLT: FactSet = findings(&[F::CannotRun, F::HopTestPain]);

/// Pain that rest does not stop.
pub(super) const REST_PAIN: FactSet = findings(&[F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked]);

// ---- bone, each sign counted once however often it was stated

/// Signs of the femoral neck, each counted once however often it was stated.
pub(super) const NECK_SIGNS: &[FactSet] = &[
    findings(&[F::PainWalking]),
    findings(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    JOLT,
    findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain]),
    findings(&[F::SuddenWorsening, F::CouldNotWalkAtOnset]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
];

/// Those of [`NECK_SIGNS`] that point to bone wherever it hurts. Standing on one leg also hurts an outer hip tendon,
/// and a log roll hurts any joint.
pub(super) const BONE_SIGNS_ANYWHERE: &[FactSet] = NECK_SIGNS.split_at(5).0;

/// [`NECK_SIGNS`] with walking and limping as one sign: an old arthritis shows both.
pub(super) const NECK_SIGNS_MERGED: &[FactSet] = &[
    findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    JOLT,
    findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
    findings(&[F::SuddenWorsening, F::CouldNotWalkAtOnset]),
];

/// [`NECK_SIGNS`] without the first three, which sore muscles also show.
pub(super) const NECK_SIGNS_BEYOND_SORENESS: &[FactSet] = NECK_SIGNS.split_at(3).1;

/// [`NECK_SIGNS`] without pain on walking, which an old arthritis also shows.
pub(super) const NECK_SIGNS_BEYOND_WALKING: &[FactSet] = NECK_SIGNS.split_at(1).1;

/// [`NECK_SIGNS`] of weight on the leg or of rest, without those of the jolt: with a bone risk, each is enough for
/// today.
pub(super) const NECK_SIGNS_BEYOND_JOLTS: &[FactSet] = &[
    findings(&[F::PainWalking]),
    findings(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    findings(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain]),
    findings(&[F::SuddenWorsening, F::CouldNotWalkAtOnset]),
    findings(&[F::SingleLegStancePain, F::SingleLegStanceGroinPain]),
    findings(&[F::LogRollPain]),
];

/// Signs of bone under load in the hip, each counted once.
pub(super) const NECK_LOAD_SIGNS: &[FactSet] = &[
    findings(&[F::PainAtEachLanding]),
    findings(&[F::ForcesStop, F::StoppedAtOnset]),
    findings(&[F::WorsensThroughRun]),
    findings(&[F::ReturnsAtEachAttempt]),
    findings(&[F::ProgressiveOverWeeks, F::WorseDespiteLessRunning]),
    findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks]),
    JOLT,
];

/// Signs of bone under load at the outer side, each counted once.
pub(super) const OUTER_SIDE_SIGNS: &[FactSet] = &[
    findings(&[F::WorsensThroughRun]),
    findings(&[F::ForcesStop, F::StoppedAtOnset]),
    findings(&[F::PainAtEachLanding]),
    findings(&[F::ReturnsAtEachAttempt]),
    JOLT,
];

pub(super) const LOAD_JUMP: FactSet = risks(&[
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

/// What loads bone more than it is used to, or leaves it less to build with.
pub(super) const BONE_LOAD: FactSet = LOAD_JUMP.union(BONE_RISKS).union(risks(&[
    R::HighRunningVolume,
    R::LowBmi,
    R::SlimBuild,
    R::PastEatingDisorder,
    R::TrainingForRace,
]));

// ---- muscle, nerve, vessel, organ

/// Signs of a tendon torn off the sit bone.
pub(super) const SIT_BONE_TEAR: &[FactSet] = &[
    findings(&[F::FeltPop]),
    findings(&[F::SuddenOnset]),
    findings(&[F::SwellingOrBruising]),
    findings(&[F::WeaknessFromPain]),
];

/// Nerves to the saddle, the bladder and both legs.
pub(super) const CAUDA_EQUINA: FactSet = findings(&[
    F::SaddleNumbness,
    F::NewBladderOrBowelChange,
    F::NewSexualNumbness,
    F::WeaknessBothLegs,
    F::ShootingPainBothLegs,
]);

/// A leg that feels less or does less than it should.
pub(super) const NUMB_OR_WEAK: FactSet = findings(&[
    F::NumbnessOrTingling,
    F::WeaknessFromPain,
    F::QuadricepsWeakness,
    F::AnkleOrToeWeakness,
    F::WeaknessBothLegs,
]);

/// What makes a clot likelier.
pub(super) const CLOT_RISKS: &[FactSet] = &[
    risks(&[R::PreviousClot]),
    risks(&[R::RecentTravelOrImmobility]),
    risks(&[R::CombinedContraceptive]),
    risks(&[R::CancerHistory]),
    risks(&[R::Pregnant, R::Postpartum]),
];

pub(super) const BELLY: FactSet = findings(&[F::AbdominalOrPelvicPain]);

// ---- infection and inflammation

/// An illness that goes with the pain.
pub(super) const ILL: FactSet = findings(&[F::FeelsIll, F::NightSweats]);

pub(super) const INFECTION_RISKS: FactSet =
    risks(&[R::Immunosuppression, R::RecentJointInjectionOrSurgery, R::InjectedDrugs]);

/// Whatever makes an infection likelier, together with a hip that can hardly be moved.
pub(super) const ANY_INFECTION_RISK: FactSet =
    INFECTION_RISKS.union(IMPLANTS).union(risks(&[R::Diabetes, R::LongSteroidUse, R::RecentInfection]));

pub(super) const INFLAMMATORY_SIGNS: &[FactSet] = &[
    findings(&[F::MorningStiffnessOver30]),
    findings(&[F::EasesAsWarmsUp]),
    findings(&[F::SecondHalfNightWaking]),
    findings(&[F::AlternatingButtockPain]),
];
