//! Family blocks: what a condition shows where its own file has no row and its family has one.
//!
//! A fact is looked up in the condition's own rows, then in its family's, then in the baseline. Places where it hurts
//! are never looked up here: every condition lists its own. All shares are judgement.

mod bone;
mod growing_skeleton;
mod hip_joint;
mod muscle;
mod nerve_and_spine;
mod serious;
mod tendon;

pub use bone::BONE_STRESS_BLOCK;
pub(super) use bone::BONE_STRESS_RISKS;

use super::schema::Clue;
use crate::vocabulary::Family;

/// Returns the block of a family.
pub const fn family_block(family: Family) -> &'static [Clue] {
    match family {
        Family::HipJoint => hip_joint::BLOCK,
        Family::Bone => bone::BLOCK,
        Family::Tendon => tendon::BLOCK,
        Family::Muscle => muscle::BLOCK,
        Family::NerveAndSpine => nerve_and_spine::BLOCK,
        Family::GrowingSkeleton => growing_skeleton::BLOCK,
        Family::Serious => serious::BLOCK,
    }
}
