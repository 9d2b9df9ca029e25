//! How much pain an exercise may cause, by family.
//!
//! The rules rest on the pain-monitoring model of tendon pain, which no trial has tested at the hip. Its exact limits
//! are from memory, so all are judgement. Bone tolerates none.

use crate::knowledge::sources::Source;
use crate::vocabulary::{Condition, Family};

/// How much pain an exercise may cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PainRule {
    /// Pain up to this, out of 10, and settled by the next morning: go on, and move up after two such sessions.
    pub go_on_up_to: u8,
    /// Pain up to this: stay at this level. Above it: go back a level.
    pub stay_up_to: u8,
    /// How much worse than usual the next morning may be before going back a level.
    pub morning_worse_by: u8,
    /// Where it comes from.
    pub source: Source,
}

/// Families of conditions and the most pain that they tolerate.
#[derive(Debug)]
#[non_exhaustive]
pub struct FamilyPainRule {
    /// The families.
    pub families: &'static [Family],
    /// Conditions of other families for which it holds instead of theirs.
    pub conditions: &'static [Condition],
    /// Their rule.
    pub rule: PainRule,
}

const fn rule(go_on_up_to: u8, stay_up_to: u8, morning_worse_by: u8) -> PainRule {
    PainRule { go_on_up_to, stay_up_to, morning_worse_by, source: Source::Judgement }
}

/// The rules, the strictest first. A plan follows the strictest rule of all plausible conditions.
#[rustfmt::skip] // a table
pub const PAIN_RULES: &[FamilyPainRule] = &[
    FamilyPainRule { families: &[Family::Bone, Family::GrowingSkeleton, Family::Serious], conditions: &[],                            rule: rule(0, 0, 1) },
    FamilyPainRule { families: &[Family::HipJoint, Family::NerveAndSpine],                conditions: &[],                            rule: rule(2, 3, 2) },
    FamilyPainRule { families: &[Family::Tendon, Family::Muscle],                         conditions: &[Condition::HipOsteoarthritis], rule: rule(3, 5, 2) },
];

impl Condition {
    /// How much pain an exercise may cause: the rule for this condition, or else for its family.
    pub(crate) fn pain_rule(self) -> &'static FamilyPainRule {
        let named = |entry: &&FamilyPainRule| entry.conditions.contains(&self);
        PAIN_RULES.iter().find(named).unwrap_or(family_pain_rule(self.family()))
    }
}

/// How much pain an exercise may cause with a condition of this family. Every family has a rule.
pub(crate) fn family_pain_rule(family: Family) -> &'static FamilyPainRule {
    PAIN_RULES.iter().find(|entry| entry.families.contains(&family)).unwrap_or(&PAIN_RULES[0])
}
