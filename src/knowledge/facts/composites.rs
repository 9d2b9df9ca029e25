//! Single answers that cover several facts, so that "nothing of the kind" is one tick.

use super::sets::findings;
use crate::keyed::keyed_enum;
use crate::vocabulary::{Answer, FactSet, Finding};

keyed_enum! {
    /// An answer that a case may list in place of its facts.
    #[non_exhaustive]
    pub enum Composite {
        /// Not feeling ill, no fever, no weight loss without trying, no night sweats. "Healthy" or "well otherwise"
        /// says this.
        OtherwiseWell = "otherwise_well",
        /// No numbness, weakness, saddle numbness, bladder, bowel or sexual change, no shooting pain in both legs.
        NoNerveSigns = "no_nerve_signs",
        /// The leg carries weight, and there was no fall, blow, pop or crack. Where only "no injury" is said, list
        /// `after_fall_or_trauma` as absent instead.
        NoInjury = "no_injury",
        /// The leg is not swollen, warm or red, cold or pale, short or turned out.
        LegLooksNormal = "leg_looks_normal",
        /// No belly or pelvic pain, no groin bulge, no testicle pain.
        NoBellySigns = "no_belly_signs",
        /// Walking neither hurts nor is it done with a limp, a stick or crutches.
        WalksNormally = "walks_normally",
        /// On examination the hip moves as far as expected in every direction.
        FullHipRange = "full_hip_range",
        /// On examination no muscle of the hip, the thigh or the ankle is weak.
        FullStrength = "full_strength",
        /// Pain at night. Two things in one key: only its absence is unambiguous.
        NightPain = "night_pain",
        /// Weakness of the leg. Two things in one key: only its absence is unambiguous.
        LegWeakness = "leg_weakness",
        /// Catching or locking. Two things in one key: only its absence is unambiguous.
        CatchingOrLocking = "catching_or_locking",
        /// Pain in a testicle. Two things in one key: only its absence is unambiguous.
        TesticularPain = "testicular_pain",
    }
}

impl Composite {
    /// The facts it covers.
    pub const fn facts(self) -> FactSet {
        use Finding as F;
        let members: &[Finding] = match self {
            Self::OtherwiseWell => &[F::Fever, F::UnexplainedWeightLoss, F::NightSweats, F::FeelsIll],
            Self::NoNerveSigns => &[
                F::NumbnessOrTingling,
                F::FootDropOrSpreadingWeakness,
                F::WeaknessBothLegs,
                F::ShootingPainBothLegs,
                F::SaddleNumbness,
                F::NewBladderOrBowelChange,
                F::NewSexualNumbness,
            ],
            Self::NoInjury => &[F::UnableToBearWeight, F::AfterFallOrTrauma, F::DirectBlow, F::FeltPop],
            Self::LegLooksNormal => {
                &[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg, F::ColdPaleLeg, F::LegShortenedOrRotated]
            }
            Self::NoBellySigns => &[
                F::AbdominalOrPelvicPain,
                F::SevereAbdominalPain,
                F::GroinLump,
                F::GroinBulge,
                F::IrreducibleGroinBulge,
                F::SuddenSevereTesticularPain,
                F::AcheSpreadingToTesticle,
            ],
            Self::WalksNormally => &[F::PainWalking, F::Limp, F::HardlyWalks, F::UnableToBearWeight],
            Self::FullHipRange => &[
                F::LimitedInternalRotation,
                F::LimitedHipFlexion,
                F::LimitedHipAbduction,
                F::LimitedPassiveAdduction,
                F::LimitedHipExtension,
                F::LimitedExternalRotation,
            ],
            Self::FullStrength => &[
                F::AbductorWeakness,
                F::HipFlexorWeakness,
                F::HipExtensorWeakness,
                F::QuadricepsWeakness,
                F::HamstringWeakness,
                F::AnkleOrToeWeakness,
            ],
            Self::NightPain => &[F::LyingOnSide, F::NightPainUnprovoked],
            Self::LegWeakness => &[F::WeaknessFromPain, F::FootDropOrSpreadingWeakness],
            Self::CatchingOrLocking => &[F::Catching, F::TrueLocking],
            Self::TesticularPain => &[F::AcheSpreadingToTesticle, F::SuddenSevereTesticularPain],
        };
        findings(members)
    }

    /// The answer that its facts get when a case lists it under `listed`, or nothing where that would be a guess.
    ///
    /// A reassuring composite (`otherwise_well`) is present when its facts are absent. A key with two meanings
    /// (`night_pain`) is unambiguous only when it is absent or cannot be answered.
    pub const fn expands_to(self, listed: Answer) -> Option<Answer> {
        match (self.reassures(), listed) {
            (true, Answer::Present) | (false, Answer::Absent) => Some(Answer::Absent),
            (_, Answer::CannotSay) => Some(Answer::CannotSay),
            _ => None,
        }
    }

    /// The finding that a present key with two meanings is taken for when an old case is upgraded. It is the one that
    /// would do more harm if missed, so an upgrade never reassures.
    pub const fn safer_reading(self) -> Option<Finding> {
        match self {
            Self::NightPain => Some(Finding::NightPainUnprovoked),
            Self::LegWeakness => Some(Finding::FootDropOrSpreadingWeakness),
            Self::CatchingOrLocking => Some(Finding::TrueLocking),
            Self::TesticularPain => Some(Finding::SuddenSevereTesticularPain),
            Self::OtherwiseWell
            | Self::NoNerveSigns
            | Self::NoInjury
            | Self::LegLooksNormal
            | Self::NoBellySigns
            | Self::WalksNormally
            | Self::FullHipRange
            | Self::FullStrength => None,
        }
    }

    /// Whether its presence means that its facts are absent. This is so for every key with one meaning.
    pub const fn reassures(self) -> bool {
        self.safer_reading().is_none()
    }
}
