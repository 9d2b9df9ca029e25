//! Facts that cannot both be true. Stating both is an error: the last one never wins.

use crate::vocabulary::{Fact, Finding as F, RiskFactor as R};

const fn pair(a: F, b: F) -> (Fact, Fact) {
    (Fact::Finding(a), Fact::Finding(b))
}

/// Pairs of facts that cannot both be true.
pub const EXCLUSIVE: &[(Fact, Fact)] = &[
    pair(F::SuddenOnset, F::GradualOnset),
    pair(F::MorningStiffnessUnder30, F::MorningStiffnessOver30),
    pair(F::LimitedInternalRotation, F::IncreasedInternalRotation),
    pair(F::HipMovementPainless, F::PainOnSlightestMovement),
    pair(F::OnlyAfterRun, F::WorsensThroughRun),
    (Fact::RiskFactor(R::LowBmi), Fact::RiskFactor(R::HighBmi)),
];
