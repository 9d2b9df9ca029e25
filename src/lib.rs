#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs, unreachable_pub)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod assess;
mod case;
mod day;
mod keyed;
pub mod knowledge;
mod log2;
mod plan;
pub mod training;
pub mod vocabulary;
pub mod wording;

pub use assess::{
    Assessment, Change, Conclusion, Contribution, Explanation, FamilyShare, Raised, RaisedBy, Ranked, Reason, Share,
    Standing, Triage, WhyUrgency, assess,
};
#[cfg(feature = "serde")]
pub use case::wire;
pub use case::{Age, Case, CaseBuilder, CaseError, CaseErrors, Place};
pub use day::{Day, DayError, Weekday};
pub use keyed::UnknownKey;
pub use plan::{ActivePlan, Because, CalledFor, CarePlan, LeftOut, PlanItem, Withheld, WithheldReason, plan};
#[doc(inline)]
pub use vocabulary::{
    Activity, Answer, Cause, Claim, Composite, Condition, Contributor, CourseSign, Fact, FactSet, Family, Finding, Fit,
    Grade, Intervention, InterventionKind, Phase, Pick, Pregnancy, RedFlag, Reporter, RiskFactor, Running,
    SafetyQuestion, Section, Sex, Shown, Side, StopSign, Tissue, Urgency,
};

/// Why it is built the way it is.
#[doc = include_str!("../DESIGN.md")]
pub mod design {}

/// What was measured, on what, and what that does not show.
#[doc = include_str!("../ACCURACY.md")]
pub mod accuracy {}

/// How to add a condition, change a share, add a finding: each recipe ends in the test that fails first.
#[doc = include_str!("../CONTRIBUTING.md")]
pub mod contributing {}
