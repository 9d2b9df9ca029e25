//! Names only: every list of things that can be said about a runner or answered about one.
//!
//! Each value has one permanent [`key`](Finding::key), the same in Rust, JSON and documents. What a
//! name weighs stands in [`crate::knowledge`], what people read in [`crate::wording`].

mod answer;
mod cause;
mod claim;
mod composite;
mod condition;
mod contributor;
mod course_sign;
mod fact;
mod finding;
mod grade;
mod intervention;
mod load;
mod red_flag;
mod risk_factor;
mod safety_question;
mod section;
mod stop_sign;
mod urgency;

pub use answer::{Answer, Pregnancy, Reporter, Sex, Side};
pub use cause::Cause;
pub use claim::Claim;
pub use composite::Composite;
pub use condition::{Condition, Family};
pub use contributor::{Contributor, Shown};
pub use course_sign::CourseSign;
pub use fact::{Fact, FactSet, Facts};
pub use finding::Finding;
pub use grade::Grade;
pub use intervention::{Activity, Intervention, InterventionKind, Phase, Tissue};
pub use load::{Band, Basis, LoadMeasure, WeekBand};
pub use red_flag::RedFlag;
pub use risk_factor::RiskFactor;
pub use safety_question::SafetyQuestion;
pub use section::{Pick, Section};
pub use stop_sign::StopSign;
pub use urgency::{Fit, Running, Urgency};
