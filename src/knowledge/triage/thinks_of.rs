//! What each red flag makes one think of first. All judgement, where its rule names no source: a red flag says how
//! urgent it is, never what it is.

use super::RedFlag;
use crate::vocabulary::Condition::{self, self as C};

impl RedFlag {
    /// The conditions to think of, the gravest first. Empty where it could be many things, or none of the list.
    ///
    /// ```
    /// use running_hip_pain::{Condition, RedFlag};
    /// assert_eq!(RedFlag::SwollenLeg.thinks_of(), [Condition::DeepVeinThrombosis]);
    /// assert!(RedFlag::UnbearablePainHere.thinks_of().is_empty());
    /// ```
    #[rustfmt::skip] // a table: one line for what they make one think of
    pub const fn thinks_of(self) -> &'static [Condition] {
        match self {
            Self::CaudaEquinaSigns => &[C::CaudaEquinaSyndrome],
            Self::FallAndCannotBearWeight | Self::DeformedLeg | Self::FallWithPainOnWalking | Self::FallWithFragileBone => &[C::TraumaticFracture],
            Self::SuddenPainAndCannotBearWeight | Self::PregnancyAndCannotBearWeight | Self::CannotBearWeight
            | Self::SuddenSeverePainWithTroubleWalking | Self::FemoralNeckSigns | Self::FemoralNeckPossible
            | Self::RecentLoadPainAtFemoralNeck | Self::HoppingKnownToHurt | Self::SuddenSeverePainAtFemoralNeck
            | Self::SuddenPainInARunWithTroubleWalking | Self::FragileHip | Self::FragileHipPossible
            | Self::LoadSignsAtFemoralNeck | Self::HipPainThatStays | Self::KneePainWithBoneRisk => &[C::FemoralNeckStressFracture],
            Self::LoadPainAtSacrumOrPubis => &[C::PelvicStressFracture, C::SacralStressFracture],
            Self::AtypicalThighFracture | Self::ThighBonePossible => &[C::FemoralShaftStressFracture, C::FemoralNeckStressFracture],
            Self::LoadPainInPregnancy => &[C::FemoralNeckStressFracture, C::TransientOsteoporosis],
            Self::FeverWithHipPain | Self::FeverUnder16 | Self::CannotMoveOrLoadHip | Self::InfectionRiskWithSeverePain
            | Self::HipTooSoreToMove | Self::InfectionRiskToday | Self::HotJoint | Self::FeverWithPain | Self::IllWithHipPain => &[C::SepticArthritis],
            Self::SwollenLeg | Self::ClotRiskWithLegPain => &[C::DeepVeinThrombosis],
            Self::TesticularEmergency | Self::AbdominalEmergency | Self::TrappedHernia | Self::AbdominalPainToday
            | Self::VisceralSigns | Self::SuddenPainWithSickness | Self::AorticEmergency | Self::AorticPain
            | Self::PelvicPainInPossiblePregnancy | Self::OrganPainToday | Self::NewBackPainInOldAge | Self::PainIntoTesticle => &[C::VisceralReferredPain],
            Self::YoungAndCannotBearWeight | Self::SlippedEpiphysisSigns => &[C::SlippedCapitalFemoralEpiphysis],
            Self::Under16WarningSigns => &[C::SlippedCapitalFemoralEpiphysis, C::PerthesDisease],
            Self::PopAndStopInTheYoung => &[C::ApophysitisOrAvulsion],
            Self::CancerWithBonePain | Self::CancerHistoryWithPain | Self::GrowingLump => &[C::BoneTumour],
            Self::OsteonecrosisRisk | Self::SickleCellCrisis => &[C::Osteonecrosis],
            Self::InflammatoryCriteria | Self::InflammatoryPattern | Self::InflamedEye => &[C::InflammatoryArthritis],
            Self::FlowLimitationOnEffort => &[C::ExternalIliacEndofibrosis],
            Self::SpreadingWeakness | Self::WeakAnkleOrToes | Self::SuddenNumbLeg | Self::ThighPainWithWeakKnee => &[C::LumbarReferredPain],
            Self::ReducibleHernia => &[C::InguinalRelatedGroinPain],
            Self::ShallowSocketWithLimp | Self::ShallowSocketWithHipPain => &[C::HipDysplasia],
            Self::LockedHip => &[C::LabralTear],
            // Many things, or nothing of the list.
            Self::ChestPainOrFainting | Self::LegWithoutBloodFlow | Self::MuscleBreakdown | Self::BleedingOnANerve
            | Self::TensePainfulSwelling | Self::UnbearablePainHere | Self::BleedingRiskWithSwelling
            | Self::LoadPainWithBoneRisk | Self::SeveralBoneSigns | Self::InjuryWithTroubleWalking | Self::LimpingTwoDaysAfterARun
            | Self::UnstableHip | Self::TornMuscleOrTendon | Self::WorseningGroinPainInTeenager | Self::UnprovokedNightPain
            | Self::ConstantRestPain | Self::WeightLossOrSweats | Self::PainWithoutLoad | Self::Under16
            | Self::WorseDespiteLessRunningSign | Self::CannotTellAGraveSign | Self::LoadPainAtOuterSide | Self::SeverePainAtBone
            | Self::BloodThinnerWithNewPain | Self::PainAfterHipProcedure | Self::ShinglesPossible | Self::StiffHipsFromFifty
            | Self::CannotTellABoneSign | Self::SevereMusclePainToday | Self::IllAfterARun | Self::SuddenPainInPregnancy
            | Self::TroubledImplant => &[],
        }
    }
}
