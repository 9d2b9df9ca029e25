//! When no exercise loads the leg, whatever calls for it.

use crate::knowledge::facts::findings;
use crate::vocabulary::{FactSet, Finding as F};

/// Signs that it may be skin, a nerve from the back or a blood vessel that hurts: loading muscles and tendons treats
/// none of them, and somebody should look first. Judgement.
pub const NO_LOADING_WHILE: FactSet = findings(&[
    F::SkinUnpleasantToTouch,
    F::PainBelowKnee,
    F::CalfSwelling,
    F::WholeLegSwelling,
    F::WarmOrRedLeg,
    F::AnkleOrToeWeakness,
    F::CrampOrLegHeavinessOnEffort,
]);
