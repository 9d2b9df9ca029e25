//! How much pain an exercise may bring, by family.
//!
//! They rest on the pain-monitoring model of tendon pain, which no trial has tested at the hip; its exact limits are from
//! memory, so all are judgement. Bone bears none.

use crate::knowledge::sources::Source;
use crate::vocabulary::Family;

/// How much pain an exercise may bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PainRule {
    /// Up to here, of 10, and settled by the next morning: go on, and move up after two such sessions.
    pub go_on_up_to: u8,
    /// Up to here: stay at this level. Above it: go back a level.
    pub stay_up_to: u8,
    /// How much worse than usual the next morning may be before one goes back a level.
    pub morning_worse_by: u8,
    /// Where it comes from.
    pub source: Source,
}

/// A family of conditions and the most pain that its members bear.
#[derive(Debug)]
#[non_exhaustive]
pub struct FamilyPainRule {
    /// The families.
    pub families: &'static [Family],
    /// Their rule.
    pub rule: PainRule,
}

const fn rule(go_on_up_to: u8, stay_up_to: u8, morning_worse_by: u8) -> PainRule {
    PainRule { go_on_up_to, stay_up_to, morning_worse_by, source: Source::Judgement }
}

/// The rules, from the strictest. A plan follows the strictest of all plausible families.
#[rustfmt::skip] // a table
pub const PAIN_RULES: &[FamilyPainRule] = &[
    FamilyPainRule { families: &[Family::Bone, Family::GrowingSkeleton, Family::Serious], rule: rule(0, 0, 1) },
    FamilyPainRule { families: &[Family::HipJoint, Family::NerveAndSpine],                rule: rule(2, 3, 2) },
    FamilyPainRule { families: &[Family::Tendon, Family::Muscle],                         rule: rule(3, 5, 2) },
];
