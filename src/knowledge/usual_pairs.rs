//! Conditions that are often there together or taken for each other, so that one found does not rule out the other.

use super::schema::{Source, UsualPair};
use crate::vocabulary::Condition as C;

const fn pair(first: C, second: C) -> UsualPair {
    UsualPair { both: [first, second], source: Source::Judgement }
}

/// The usual pairs.
#[rustfmt::skip] // a table
pub const USUAL_PAIRS: &[UsualPair] = &[
    // The bony shape pinches the rim.
    pair(C::FemoroacetabularImpingement,     C::LabralTear),
    // The tendons of the outer hip and the back hurt in the same people, and each is treated for the other.
    pair(C::GreaterTrochantericPainSyndrome, C::LumbarReferredPain),
    // The tendon ends on the bone.
    pair(C::AdductorRelatedGroinPain,        C::PubicRelatedGroinPain),
    // The crack runs beside the joint and makes its tests hurt.
    pair(C::SacralStressFracture,            C::SacroiliacJointPain),
];
