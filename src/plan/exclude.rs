//! What must be left out, whatever calls for it.

use super::{LeftOutReason, Picture};
use crate::knowledge::care::{Access, Demand, NO_LOADING_WHILE};
use crate::vocabulary::{Intervention, Running};

/// The weightiest reason against an intervention, if there is one.
pub(super) fn excluded(picture: &Picture, intervention: Intervention) -> Option<LeftOutReason> {
    let entry = intervention.entry();
    // If the runner must not run, the leg must not be loaded either before it is seen.
    if picture.running == Running::Stop && entry.demand != Demand::Spares {
        return Some(LeftOutReason::Guarded);
    }
    if let Some(condition) = entry.not_with.iter().find(|condition| picture.plausible.contains(condition)) {
        return Some(LeftOutReason::Plausible(*condition));
    }
    let not_while =
        if entry.demand == Demand::Loads { entry.not_while.union(NO_LOADING_WHILE) } else { entry.not_while };
    if let Some(fact) = not_while.intersection(picture.assessment.known().present).iter().next() {
        return Some(LeftOutReason::Present(fact));
    }
    match entry.access {
        Access::NotAdvised => Some(LeftOutReason::EvidenceAgainst),
        Access::Anyone | Access::OnAdvice => None,
    }
}
