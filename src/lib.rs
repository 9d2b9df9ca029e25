//! For one runner whose hip hurts after running: how urgent it is, whether to run, which causes fit and why, what may add
//! to the pain, what to ask next, what to do, and how to follow it up. Offline, typed, every figure with its source,
//! `no_std`, and the same answer on every machine.
//!
//! **It is not a diagnosis and not a medical device.** Read [`guide::safety`] before anybody acts on a result.
//!
//! ```
//! use running_hip_pain::{Case, Conclusion, Finding, Urgency, assess, plan};
//! let case = Case::builder(24).present(Finding::PainGroin).present(Finding::PainWalking).build()?;
//! let assessment = assess(&case);
//! assert_eq!(assessment.urgency(), Urgency::Soon);
//! assert!(assessment.triage().provisional, "safety questions are open, and not asked is never no");
//! assert_eq!(assessment.conclusion(), Conclusion::TooLittleKnown);
//! assert!(plan(&assessment).urgency() >= assessment.urgency());
//! # Ok::<(), running_hip_pain::CaseErrors>(())
//! ```
//!
//! Start with the [`guide`]: a page for each thing that an app does. The types, in the order in which an app meets them:
//!
//! | types | what they are about |
//! |---|---|
//! | [`Case`], [`CaseBuilder`] | what is known about one runner: [`Age`], [`Sex`], [`Side`], days, pain, and an [`Answer`] to each [`Finding`] and [`RiskFactor`] |
//! | [`Reporter`], [`Setting`] | who gave an answer, and who asks |
//! | [`assess()`] → [`Assessment`] | all that follows from a case |
//! | [`Triage`], [`Urgency`], [`Running`], [`Warnings`] | how soon to be seen, whether to run, what is open, what to watch for |
//! | [`Conclusion`], [`Ranked`], [`FamilyShare`], [`Explanation`] | which causes fit, and why |
//! | [`Contribution`], [`WhyUrgency`], [`WhatIf`], [`Since`] | what may add to it, what would change it, what has changed |
//! | [`interview::next`] → [`Next`](interview::Next) | what to ask next, or that it is enough |
//! | [`plan()`] → [`CarePlan`] | what to do: [`ActivePlan`] or [`Withheld`] |
//! | [`schedule()`] → [`Schedule`](schedule::Schedule) | on which days |
//! | [`follow_up()`] → [`NextStep`](follow_up::NextStep) | whether to go on, from a [`Diary`](follow_up::Diary) |
//! | [`RunLog`](training::RunLog), [`Load`](training::Load), [`Figure`](training::Figure) | the runner's own runs |
//! | [`report`], [`wording`] | all of it in words |
#![cfg_attr(feature = "serde", doc = "| [`wire`] | all of it as JSON |")]
//! | [`knowledge`] | what all of it rests on, with sources |
//!
//! Longer texts: why it is built this way is [`design`], how often it was right is [`accuracy`], what can go wrong is
//! [`hazards`], and beside other ways to do it, [`compare`].
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs, unreachable_pub)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod assess;
mod case;
mod day;
#[cfg(feature = "serde")]
mod error_data;
pub mod follow_up;
#[cfg(test)]
#[expect(unreachable_pub, reason = "shared with the crate of the tests, where it is public")]
mod golden;
pub mod guide;
pub mod interview;
mod keyed;
pub mod knowledge;
mod log2;
mod nearest;
mod plan;
pub mod report;
pub mod schedule;
mod tables;
pub mod training;
mod vocabulary;
#[cfg(feature = "serde")]
pub mod wire;
pub mod wording;

pub use assess::{
    AnswerSince, Assessment, Conclusion, Contribution, Explanation, FamilyShare, Kept, KnowledgeChange, Raised,
    RaisedBy, Ranked, Reason, Score, Share, Since, Standing, Told, Triage, Warnings, WhatIf, WhyUrgency, assess,
};
#[cfg(feature = "fitting")]
#[doc(hidden)]
pub use assess::{fitting, parts};
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

/// What else could do this, and what each is for.
#[doc = include_str!("../COMPARE.md")]
pub mod compare {}

// Its programs are run with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
