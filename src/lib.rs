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
pub mod follow_up;
pub mod interview;
mod keyed;
pub mod knowledge;
mod log2;
mod nearest;
mod plan;
#[cfg(feature = "serde")]
mod problem;
pub mod report;
pub mod schedule;
mod tables;
pub mod training;
mod vocabulary;
#[cfg(feature = "serde")]
pub mod wire;
pub mod wording;

#[cfg(feature = "fitting")]
#[doc(hidden)]
pub use assess::fitting;
pub use assess::{
    AnswerSince, Assessment, Conclusion, Contribution, Explanation, FamilyShare, Kept, KnowledgeChange, Raised,
    RaisedBy, Ranked, Reason, Score, Share, Since, Standing, Told, Triage, Warnings, WhatIf, WhyUrgency, assess,
};
pub use case::{Age, Case, CaseBuilder, CaseError, CaseErrors, Location};
pub use day::{Day, DayError, Weekday};
pub use follow_up::follow_up;
pub use keyed::UnknownKey;
pub use knowledge::care::{FollowUpRule, Gate, Questionnaire, StopSign};
pub use knowledge::claims::Claim;
pub use knowledge::facts::Composite;
pub use knowledge::triage::{CourseSign, RedFlag, SafetyQuestion, Warning};
pub use plan::{ActivePlan, CalledFor, CarePlan, LeftOut, LeftOutReason, PlanItem, Withheld, plan};
pub use schedule::schedule;
pub use tables::{KNOWLEDGE_VERSION, KnowledgeVersion, VersionError};
pub use vocabulary::{
    Activity, Answer, AskedFor, Cause, Clinician, Condition, Contributor, EnoughReason, Fact, FactSet, Facts, Family,
    Field, Finding, Fit, Goal, Grade, Intervention, InterventionKind, Missed, NotPlacedReason, Outside, Phase, Pick,
    Pregnancy, Reporter, ReturnStage, RiskFactor, Running, RunningLoad, ScreenKind, Section, SessionKind, Setting,
    Severity, Sex, Shown, Side, Stage, Tissue, Track, Trend, Urgency, Weight, WithheldReason,
};

/// Why the crate is built the way it is.
#[doc = include_str!("../DESIGN.md")]
pub mod design {}

/// What was measured, on what, and what that does not show.
#[doc = include_str!("../ACCURACY.md")]
pub mod accuracy {}

/// What can go wrong when somebody acts on a result, what is done about it, and the test that shows it.
#[doc = include_str!("../HAZARDS.md")]
pub mod hazards {}

/// How to add a condition, change a share or add a finding. Each recipe ends with the test that fails first.
#[doc = include_str!("../CONTRIBUTING.md")]
pub mod contributing {}
