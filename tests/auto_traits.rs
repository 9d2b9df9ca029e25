//! Traits that embedding code relies on without naming them.

use std::fmt::Debug;
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

use running_hip_pain::wording::{English, Phrase};
use running_hip_pain::*;

fn usable<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug + Clone + 'static>() {}
fn value<T: Copy + Eq + Ord + Hash>() {}
fn error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn types_can_be_sent_shared_and_stored() {
    usable::<Case>();
    usable::<CaseBuilder>();
    usable::<Assessment>();
    usable::<Triage>();
    usable::<Explanation>();
    usable::<Explanation<Score>>();
    usable::<CarePlan>();
    usable::<WhyUrgency>();
    usable::<WhatIf>();
    usable::<wire::CaseInput>();
    usable::<interview::Next>();
    usable::<interview::Screen>();
    usable::<interview::Answers>();
    usable::<interview::Policy>();
    usable::<interview::Enough>();
    usable::<training::RunLog>();
    usable::<training::Load>();
    usable::<training::Ratios>();
    usable::<training::Rejected>();
    usable::<Location>();
    usable::<English>();
    usable::<Phrase>();
    value::<Finding>();
    value::<RiskFactor>();
    value::<Fact>();
    value::<Condition>();
    value::<Cause>();
    value::<Intervention>();
    value::<Grade>();
    value::<Urgency>();
    value::<Running>();
    value::<Goal>();
    value::<Stage>();
    value::<Day>();
    value::<training::Band>();
    error::<CaseErrors>();
    error::<CaseError>();
    error::<UnknownKey>();
    error::<DayError>();
    error::<interview::AnswerErrors>();
    error::<interview::AnswerError>();
    error::<training::Rejected>();
    error::<training::RunError>();
}

/// A case fits in a few cache lines and an assessment in a few more, so both can live on any stack.
#[test]
fn sizes_stay_small() {
    assert!(size_of::<Case>() <= 336, "{}", size_of::<Case>());
    assert!(size_of::<Assessment>() <= 1240, "{}", size_of::<Assessment>());
}
