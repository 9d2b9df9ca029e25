//! Facts that cannot both be so. Saying both is an error, never last-wins.

use crate::vocabulary::{Fact, Finding as F};

const fn pair(a: F, b: F) -> (Fact, Fact) {
    (Fact::Finding(a), Fact::Finding(b))
}

/// The pairs.
pub const EXCLUSIVE: &[(Fact, Fact)] = &[
    pair(F::SuddenOnset, F::GradualOnset),
    pair(F::MorningStiffnessUnder30, F::MorningStiffnessOver30),
    pair(F::HipMovementPainless, F::PainOnSlightestMovement),
    pair(F::OnlyAfterRun, F::WorsensThroughRun),
];
