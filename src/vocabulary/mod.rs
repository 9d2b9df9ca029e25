//! Names for what can be said about a runner and answered to one. Uses nothing from the layers above.
//!
//! What is known about a name is in [`crate::knowledge`], and what people read is in [`crate::wording`]. Names whose
//! knowledge is one row of a table (rules, stop signs, sources, …) are made by that table.

mod answer;
mod asking;
mod cause;
mod condition;
mod contributor;
mod fact;
mod fact_set;
mod field;
mod finding;
mod grade;
mod intervention;
mod load;
mod outside;
mod returning;
mod risk_factor;
mod section;
mod urgency;
mod withheld;

pub use answer::{Answer, Pregnancy, Reporter, Setting, Severity, Sex, Side};
pub use asking::{AskedFor, EnoughReason, Goal, ScreenKind, Stage};
pub use cause::Cause;
pub use condition::{Condition, Family};
pub use contributor::{Contributor, Shown};
pub use fact::Fact;
pub use fact_set::{FactSet, Facts};
pub use field::Field;
pub use finding::Finding;
pub(crate) use finding::findings;
pub use grade::Grade;
pub use intervention::{Activity, Intervention, InterventionKind, Phase, Tissue};
pub use load::Basis;
pub use outside::Outside;
pub use returning::{Changed, Clinician, Missed, NotPlacedReason, ReturnStage, SessionKind, Track};
pub use risk_factor::RiskFactor;
pub(crate) use risk_factor::risk_factors;
pub use section::{Pick, Section};
pub use urgency::{Fit, Running, RunningLoad, Trend, Urgency, Weight};
pub use withheld::WithheldReason;
