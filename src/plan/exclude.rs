//! What must be left out, whatever calls for it.

use super::{Because, Picture};
use crate::knowledge::{Access, Strain};
use crate::vocabulary::{Intervention, Running};

/// The weightiest reason against a measure, if there is one.
pub(super) fn excluded(picture: &Picture, intervention: Intervention) -> Option<Because> {
    let entry = intervention.entry();
    // Who must not run has a leg that is not to be loaded either before it is seen.
    if picture.running == Running::Stop && entry.strain != Strain::Spares {
        return Some(Because::Guarded);
    }
    if let Some(condition) = entry.not_with.iter().find(|condition| picture.plausible.contains(condition)) {
        return Some(Because::Plausible(*condition));
    }
    if let Some(fact) = entry.not_while.intersection(picture.assessment.case().known().present).iter().next() {
        return Some(Because::Present(fact));
    }
    match entry.access {
        Access::NotAdvised => Some(Because::EvidenceAgainst),
        Access::Anyone | Access::OnAdvice => None,
    }
}
