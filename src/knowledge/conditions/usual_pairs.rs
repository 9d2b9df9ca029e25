//! Conditions that are often there together or taken for each other, so that one found does not rule out the other.

use crate::knowledge::sources::Source;
use crate::vocabulary::Condition as C;

/// Two conditions that are often there together, or taken for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsualPair {
    /// The two.
    pub both: [C; 2],
    /// Who says so.
    pub source: Source,
}

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
