//! How much pain an exercise may bring, by family.
//!
//! They rest on the pain-monitoring model of tendon pain, which no trial has tested at the hip; its exact limits are from
//! memory, so all are judgement. Bone bears none.

use super::schema::{FamilyPainRule, PainRule, Source};
use crate::vocabulary::Family;

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
