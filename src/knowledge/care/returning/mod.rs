//! The return to running: by which stages, through which gates, at which pace, and what a diary decides.
//!
//! All evidence on it is weak: of 50 studies of the return after a stress fracture of the shin, 39 are reviews or
//! comments (`george2024`). No trial compares tables of walking and running.

mod gates;
mod pace;
mod questionnaires;
mod rules;
mod stages;

pub use gates::{GATES, Gate, GateEntry, Gatekeeper, HIGH_RISK_SITES};
pub use pace::{TRACKS, TrackEntry};
pub use questionnaires::{Questionnaire, QuestionnaireEntry, TOTALS};
pub use rules::{Decides, FOLLOW_UP_RULES, FollowUpRule, FollowUpRuleEntry};
pub use stages::{FAST, FastEntry, STAGES, StageEntry, StageSession};
