//! Conditions that often occur together or are mistaken for each other, so that finding one does not rule out the
//! other.

use crate::knowledge::sources::Source;
use crate::vocabulary::Condition as C;

/// Two conditions that often occur together or are mistaken for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsualPair {
    /// The two conditions.
    pub both: [C; 2],
    /// Where it comes from.
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
    // The outer-hip tendons and the back hurt in the same people, and each is treated as if it were the other.
    pair(C::GreaterTrochantericPainSyndrome, C::LumbarReferredPain),
    // The tendon attaches to the bone.
    pair(C::AdductorRelatedGroinPain,        C::PubicRelatedGroinPain),
    // The crack runs beside the joint and makes tests of the joint hurt.
    pair(C::SacralStressFracture,            C::SacroiliacJointPain),
];
