//! When to keep weight off a leg until it has been looked at. All of it is judgement.

use crate::knowledge::facts::findings;
use crate::knowledge::triage::RedFlag;
use crate::vocabulary::{Condition, FactSet, Finding as F};

/// Conditions in which a step can do lasting harm: bone that is cracked, weak or slipping.
pub const WEIGHT_HARMS: &[Condition] = &[
    Condition::FemoralNeckStressFracture,
    Condition::SlippedCapitalFemoralEpiphysis,
    Condition::TransientOsteoporosis,
    Condition::TraumaticFracture,
];

/// Red flags with which a leg that hurts on walking is to carry no weight: a bone may be cracked.
pub const WEIGHT_FLAGS: &[RedFlag] = &[
    RedFlag::SuddenSeverePainWithTroubleWalking,
    RedFlag::SuddenPainInARunWithTroubleWalking,
    RedFlag::FallWithPainOnWalking,
    RedFlag::CannotBearWeight,
    RedFlag::FemoralNeckSigns,
    RedFlag::SlippedEpiphysisSigns,
    RedFlag::FallWithFragileBone,
    RedFlag::FragileHip,
    RedFlag::AtypicalThighFracture,
    RedFlag::FemoralNeckPossible,
    RedFlag::RecentLoadPainAtFemoralNeck,
    RedFlag::LoadSignsAtFemoralNeck,
    RedFlag::ThighBonePossible,
    RedFlag::FragileHipPossible,
    RedFlag::HipPainThatStays,
    RedFlag::SeverePainAtBone,
    RedFlag::LoadPainAtOuterSide,
    RedFlag::LoadPainWithBoneRisk,
    RedFlag::LoadPainInPregnancy,
];

/// Signs that walking hurts already.
pub(crate) const WALKING_HURTS: FactSet =
    findings(&[F::PainWalking, F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::UnableToBearWeight]);
