//! Which training suits which conditions while running is cut, and what to avoid at first. All judgement.

use super::schema::{CrossTraining, Source};
use crate::vocabulary::{Activity as A, Condition as C};

/// The groups. A condition in none of them restricts nothing.
#[rustfmt::skip] // a table
pub const CROSS_TRAINING: &[CrossTraining] = &[
    CrossTraining {
        conditions: &[C::GreaterTrochantericPainSyndrome, C::ItBandSyndrome],
        suits: &[A::SwimWithFloat, A::EasyCycling, A::DeepWaterRunning],
        avoid: &[A::StairClimber, A::SlopingWalks, A::LowSeatCycling],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::FemoroacetabularImpingement, C::LabralTear, C::HipOsteoarthritis, C::InflammatoryArthritis],
        suits: &[A::SwimWithFloat, A::EasyCycling, A::Elliptical],
        avoid: &[A::Rowing, A::LowSeatCycling, A::Breaststroke],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::IliopsoasRelatedPain],
        suits: &[A::SwimWithFloat, A::EasyCycling],
        avoid: &[A::SprintCycling, A::KickSets, A::UphillWalking],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::AdductorRelatedGroinPain],
        suits: &[A::EasyCycling, A::SwimWithFloat, A::StraightKickSwimming],
        avoid: &[A::Breaststroke, A::Skating],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::ProximalHamstringTendinopathy],
        suits: &[A::SwimWithFloat, A::Elliptical],
        avoid: &[A::Rowing, A::UphillWalking, A::LongCycling],
        source: Source::Judgement,
    },
    // Whatever carries weight or pulls at the bone.
    CrossTraining {
        conditions: &[
            C::FemoralNeckStressFracture, C::PelvicStressFracture, C::SacralStressFracture, C::FemoralShaftStressFracture,
            C::Osteonecrosis, C::TransientOsteoporosis, C::ApophysitisOrAvulsion, C::TraumaticFracture,
        ],
        suits: &[A::UpperBody, A::SwimWithFloat],
        avoid: &[
            A::StraightKickSwimming, A::DeepWaterRunning, A::EasyCycling, A::Elliptical, A::Walking, A::LowSeatCycling,
            A::SprintCycling, A::LongCycling, A::Rowing, A::Breaststroke, A::KickSets, A::StairClimber, A::SlopingWalks,
            A::UphillWalking, A::Skating,
        ],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::LumbarReferredPain],
        suits: &[A::Walking, A::SwimWithFloat],
        avoid: &[A::LongCycling],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::NormalPostRunSoreness],
        suits: &[A::Walking, A::EasyCycling, A::SwimWithFloat],
        avoid: &[],
        source: Source::Judgement,
    },
];
