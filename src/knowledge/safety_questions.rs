//! Which safety questions there are, and for which pictures each matters.
//!
//! A question is left out only when every place that calls for it is known not to hurt: a place nobody
//! asked about is not a place without pain.

use super::schema::{SafetyEntry, Source};
use crate::vocabulary::{FactSet, Finding as F, SafetyQuestion as Q};

const NONE: FactSet = FactSet::EMPTY;

const fn findings(findings: &[F]) -> FactSet {
    FactSet::of(findings, &[])
}

/// The safety questions, in the order of [`SafetyQuestion::ALL`](Q::ALL).
#[rustfmt::skip] // a table
pub const SAFETY_QUESTIONS: [SafetyEntry; Q::COUNT] = [
    SafetyEntry { question: Q::AgeUnder16,       facts: NONE, sites: NONE, signs: NONE, source: Source::Judgement },
    SafetyEntry { question: Q::GenerallyUnwell,  facts: findings(&[F::Fever, F::UnexplainedWeightLoss, F::NightSweats]), sites: NONE, signs: NONE, source: Source::Finucane2020 },
    SafetyEntry { question: Q::BearsWeight,      facts: findings(&[F::UnableToBearWeight]), sites: NONE, signs: NONE, source: Source::Judgement },
    SafetyEntry { question: Q::NightOrRestPain,  facts: findings(&[F::NightPainUnprovoked, F::PainAtRest]), sites: NONE, signs: NONE, source: Source::Judgement },
    SafetyEntry { question: Q::FallOrCrack,      facts: findings(&[F::AfterFallOrTrauma, F::FeltPop]), sites: NONE, signs: NONE, source: Source::Judgement },
    SafetyEntry { question: Q::NervesAndBladder,
        facts: findings(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::NewSexualNumbness, F::WeaknessBothLegs, F::ShootingPainBothLegs, F::FootDropOrSpreadingWeakness]),
        sites: findings(&[F::PainLowBack, F::PainButtock, F::PainSacral, F::PainBelowKnee, F::PainPosteriorThigh, F::PainSitBone]),
        signs: findings(&[F::PainThighUnclear, F::PainPlaceUnclear, F::BothSides, F::NumbnessOrTingling, F::Burning, F::SkinUnpleasantToTouch, F::BackMovement, F::MuscleWasting, F::CoughOrSneeze, F::WeaknessFromPain, F::AlternatingButtockPain, F::SlumpOrStraightLegRaise]),
        source: Source::GirftCes2023 },
    SafetyEntry { question: Q::LegSwelling,
        facts: findings(&[F::CalfSwelling, F::WholeLegSwelling]),
        sites: findings(&[F::PainBelowKnee, F::PainAnteriorThigh, F::PainMedialThigh, F::PainPosteriorThigh, F::PainLateralThigh]),
        signs: findings(&[F::PainThighUnclear, F::PainPlaceUnclear, F::WarmOrRedLeg]),
        source: Source::Judgement },
    SafetyEntry { question: Q::BellyOrTesticle,
        facts: findings(&[F::AbdominalOrPelvicPain, F::IrreducibleGroinBulge, F::SuddenSevereTesticularPain]),
        sites: findings(&[F::PainGroin, F::PainPubic]),
        signs: findings(&[F::PainPlaceUnclear, F::NauseaOrVomiting, F::GroinBulge]),
        source: Source::Judgement },
];
