//! Which safety questions there are, and for which pictures each matters.
//!
//! A question is left out only when every place that calls for it is known not to hurt: a place nobody
//! asked about is not a place without pain.

use crate::keyed::keyed_table;
use crate::knowledge::facts::findings;
use crate::knowledge::sources::Source;
use crate::vocabulary::{FactSet, Finding as F};

keyed_table! {
    /// A safety question. While one that matters for the picture is open, the result is provisional.
    #[non_exhaustive]
    pub enum SafetyQuestion {
        /// Is the runner under 16? Open while the age is not given.
        AgeUnder16 = "age_under_16":
            safety(Source::Judgement, FactSet::EMPTY),
        /// Fever, weight loss without trying, night sweats.
        GenerallyUnwell = "generally_unwell":
            safety(Source::Finucane2020, findings(&[F::Fever, F::UnexplainedWeightLoss, F::NightSweats])),
        /// Is the leg unable to carry weight?
        BearsWeight = "bears_weight":
            safety(Source::Judgement, findings(&[F::UnableToBearWeight])),
        /// Pain at rest, or at night without lying on it.
        NightOrRestPain = "night_or_rest_pain":
            safety(Source::Judgement, findings(&[F::NightPainUnprovoked, F::PainAtRest])),
        /// A fall, a blow, a pop or a crack.
        FallOrCrack = "fall_or_crack":
            safety(Source::Judgement, findings(&[F::AfterFallOrTrauma, F::FeltPop])),
        /// Saddle, bladder, bowel, sex, both legs, spreading weakness.
        NervesAndBladder = "nerves_and_bladder":
            safety(Source::GirftCes2023, findings(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::NewSexualNumbness, F::WeaknessBothLegs, F::ShootingPainBothLegs, F::FootDropOrSpreadingWeakness]))
                .unless_painless(findings(&[F::PainLowBack, F::PainButtock, F::PainSacral, F::PainBelowKnee, F::PainPosteriorThigh, F::PainSitBone]))
                .or_with(findings(&[F::PainThighUnclear, F::PainPlaceUnclear, F::PainHip, F::SpreadsDownLeg, F::BothSides, F::NumbnessOrTingling, F::AnkleOrToeWeakness, F::Burning, F::SkinUnpleasantToTouch, F::BackMovement, F::MuscleWasting, F::CoughOrSneeze, F::WeaknessFromPain, F::AlternatingButtockPain, F::SlumpOrStraightLegRaise, F::FemoralNerveStretch])),
        /// A swollen calf or leg.
        LegSwelling = "leg_swelling":
            safety(Source::Judgement, findings(&[F::CalfSwelling, F::WholeLegSwelling]))
                .unless_painless(findings(&[F::PainBelowKnee, F::PainAnteriorThigh, F::PainMedialThigh, F::PainPosteriorThigh, F::PainLateralThigh]))
                .or_with(findings(&[F::PainThighUnclear, F::PainPlaceUnclear, F::PainHip, F::PainBackOfKnee, F::SpreadsDownLeg, F::WarmOrRedLeg])),
        /// Belly, groin bulge, testicle.
        BellyOrTesticle = "belly_or_testicle":
            safety(Source::Judgement, findings(&[F::AbdominalOrPelvicPain, F::IrreducibleGroinBulge, F::SuddenSevereTesticularPain]))
                .unless_painless(findings(&[F::PainGroin, F::PainPubic]))
                .or_with(findings(&[F::PainPlaceUnclear, F::PainHip, F::NauseaOrVomiting, F::GroinBulge, F::GroinLump, F::AbnormalTesticle, F::AcheSpreadingToTesticle])),
    }

    /// The safety questions.
    pub const SAFETY_QUESTIONS: [SafetyEntry];
}

/// The facts of all safety questions.
pub(crate) const SAFETY_FACTS: FactSet = {
    let mut facts = FactSet::EMPTY;
    let mut i = 0;
    while i < SAFETY_QUESTIONS.len() {
        facts = facts.union(SAFETY_QUESTIONS[i].facts);
        i += 1;
    }
    facts
};

impl SafetyQuestion {
    /// What it asks and for which pictures it matters.
    pub const fn entry(self) -> &'static SafetyEntry {
        &SAFETY_QUESTIONS[self as usize]
    }

    /// Its facts. Empty for the age.
    pub const fn facts(self) -> FactSet {
        self.entry().facts
    }
}

/// A safety question and the pictures for which it matters.
#[derive(Debug)]
#[non_exhaustive]
pub struct SafetyEntry {
    /// The question.
    pub question: SafetyQuestion,
    /// Its facts.
    pub facts: FactSet,
    /// It matters unless all of these places are known not to hurt. Empty: it always matters.
    pub sites: FactSet,
    /// When one of these is present, it matters whatever the place.
    pub signs: FactSet,
    /// Where it comes from.
    pub source: Source,
}

const fn safety(question: SafetyQuestion, source: Source, facts: FactSet) -> SafetyEntry {
    SafetyEntry { question, facts, sites: FactSet::EMPTY, signs: FactSet::EMPTY, source }
}

impl SafetyEntry {
    const fn unless_painless(self, sites: FactSet) -> Self {
        Self { sites, ..self }
    }

    const fn or_with(self, signs: FactSet) -> Self {
        Self { signs, ..self }
    }
}
