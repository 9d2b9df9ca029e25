//! What is known, as constants with sources. Read-only, public to read, without logic.
//!
//! ```
//! use running_hip_pain::{Condition, knowledge::{Figure, Source}};
//! let entry = Condition::LabralTear.entry();
//! let groin = entry.presentations[0].sites[0];
//! assert_eq!(groin.source, Source::Burnett2006);
//! assert!(matches!(groin.evidence.figure, Figure::Share(share) if share == 0.92));
//! ```

mod adjudicated;
mod conditions;
mod course_rules;
mod exclusive;
mod facts;
mod families;
mod safety_questions;
mod schema;
mod sources;
pub(crate) mod tables;
mod triage_rules;

pub mod thresholds;

pub use adjudicated::ADJUDICATED;
pub use course_rules::{COURSE_RULES, STOP_RUNNING};
pub use exclusive::EXCLUSIVE;
pub use families::{BONE_STRESS_BLOCK, family_block};
pub use safety_questions::SAFETY_QUESTIONS;
pub use schema::{
    Adjudicated, Clause, Clue, ConditionEntry, Danger, ELSEWHERE, Evidence, FactEntry, Figure, Overlap, Pattern,
    Presentation, Prior, PriorFactor, Rule, SafetyEntry, Setting, Source, SourceEntry, WhoAnswers,
};
pub use tables::{VERSION, Version};
pub use triage_rules::RED_FLAG_RULES;

pub(crate) use conditions::condition_entry;
pub(crate) use facts::{SITES, fact_entry};
