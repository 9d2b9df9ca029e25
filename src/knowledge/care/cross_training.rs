//! Which training suits which conditions while running is cut, and what to avoid at first. All judgement.
//!
//! A plan names what suits every plausible condition. While the runner must not run, it names only what would spare a
//! cracked bone.

use crate::knowledge::sources::Source;
use crate::vocabulary::{Activity as A, Condition as C, FactSet, Finding as F};

/// The training besides running that suits a group of conditions.
#[derive(Debug)]
#[non_exhaustive]
pub struct CrossTraining {
    /// The conditions.
    pub conditions: &'static [C],
    /// What suits them.
    pub suits: &'static [A],
    /// What to avoid at first.
    pub avoid: &'static [A],
    /// Where it comes from.
    pub source: Source,
}

/// The groups. A condition that is in none of them restricts nothing.
#[rustfmt::skip] // a table
pub const CROSS_TRAINING: &[CrossTraining] = &[
    CrossTraining {
        conditions: &[C::GreaterTrochantericPainSyndrome, C::ItBandSyndrome],
        suits: &[A::SwimWithFloat, A::EasyCycling, A::DeepWaterRunning],
        avoid: &[A::StairClimber, A::SlopingWalks, A::LowSeatCycling],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::FemoroacetabularImpingement, C::LabralTear, C::HipOsteoarthritis, C::InflammatoryArthritis, C::HipDysplasia],
        suits: &[A::SwimWithFloat, A::EasyCycling, A::Elliptical],
        avoid: &[A::Rowing, A::LowSeatCycling, A::Breaststroke],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::IliopsoasRelatedPain, C::RectusFemorisStrain, C::SnappingHipInternal],
        suits: &[A::SwimWithFloat, A::EasyCycling],
        avoid: &[A::SprintCycling, A::KickSets, A::UphillWalking],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::AdductorRelatedGroinPain, C::PubicRelatedGroinPain, C::InguinalRelatedGroinPain],
        suits: &[A::EasyCycling, A::StraightKickSwimming],
        avoid: &[A::Breaststroke, A::Skating],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::ProximalHamstringTendinopathy],
        suits: &[A::SwimWithFloat, A::Elliptical],
        avoid: &[A::Rowing, A::UphillWalking, A::LongCycling],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::GlutealStrain, C::SnappingHipExternal],
        suits: &[A::SwimWithFloat, A::EasyCycling, A::DeepWaterRunning],
        avoid: &[A::StairClimber, A::SlopingWalks, A::UphillWalking],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::HamstringStrain],
        suits: &[A::SwimWithFloat, A::EasyCycling],
        avoid: &[A::Rowing, A::UphillWalking, A::SprintCycling, A::KickSets],
        source: Source::Judgement,
    },
    // Nothing with a seat that presses on the sit bone.
    CrossTraining {
        conditions: &[C::IschialBursitis],
        suits: &[A::SwimWithFloat, A::Walking, A::Elliptical],
        avoid: &[A::EasyCycling, A::LowSeatCycling, A::SprintCycling, A::LongCycling, A::Rowing],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::DeepGlutealSyndrome],
        suits: &[A::Walking, A::SwimWithFloat],
        avoid: &[A::LongCycling, A::LowSeatCycling, A::Rowing],
        source: Source::Judgement,
    },
    // Nothing with a long stride.
    CrossTraining {
        conditions: &[C::IschiofemoralImpingement],
        suits: &[A::SwimWithFloat, A::EasyCycling],
        avoid: &[A::Elliptical, A::UphillWalking, A::Skating],
        source: Source::Judgement,
    },
    // Holding a float squeezes the pubic bone.
    CrossTraining {
        conditions: &[C::PelvicStressFracture],
        suits: &[A::UpperBody],
        avoid: &[A::SwimWithFloat],
        source: Source::Judgement,
    },
    CrossTraining {
        conditions: &[C::LumbarReferredPain, C::SacroiliacJointPain, C::MeralgiaParesthetica],
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

/// While the runner must not run, whatever the condition: nothing that bears weight or pulls. Walking on the flat is no
/// training then, but it is nothing to avoid either while it does not hurt.
#[rustfmt::skip] // a table
pub const GUARDED_TRAINING: CrossTraining = CrossTraining {
    conditions: &[],
    suits: &[A::UpperBody, A::SwimWithFloat],
    avoid: &[
        A::StraightKickSwimming, A::DeepWaterRunning, A::EasyCycling, A::Elliptical, A::LowSeatCycling, A::SprintCycling,
        A::LongCycling, A::Rowing, A::Breaststroke, A::KickSets, A::StairClimber, A::SlopingWalks,
        A::UphillWalking, A::Skating,
    ],
    source: Source::Judgement,
};

/// What suits anybody, for when nothing suits every plausible condition.
pub const SUITS_ANYBODY: &[A] = &[A::UpperBody];

/// Activities in which the leg bears weight.
pub const WEIGHT_BEARING: &[A] =
    &[A::Elliptical, A::Walking, A::StairClimber, A::SlopingWalks, A::UphillWalking, A::Skating];

/// Weight-bearing activities are avoided while one of these facts is present.
pub const WEIGHT_BEARING_NOT_WHILE: FactSet = FactSet::of(
    &[F::PainWalking, F::HardlyWalks, F::Limp, F::LimpOrPainWalkingAfter48h, F::CannotRun, F::SeverePain],
    &[],
);

/// Activities on a bicycle.
pub const CYCLING: &[A] = &[A::EasyCycling, A::LowSeatCycling, A::SprintCycling, A::LongCycling];

/// Cycling is avoided while one of these facts is present.
pub const CYCLING_NOT_WHILE: FactSet = FactSet::of(&[F::Cycling], &[]);
