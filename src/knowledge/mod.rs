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
mod claims;
mod conditions;
mod contributors;
mod course_rules;
mod cross_training;
mod exclusive;
mod facts;
mod families;
mod interventions;
mod load_bands;
mod load_measures;
mod pain_rules;
mod safety_questions;
mod schema;
mod sources;
mod stop_signs;
pub(crate) mod tables;
mod triage_rules;
mod usual_pairs;

pub mod thresholds;

pub use adjudicated::ADJUDICATED;
pub use claims::CLAIMS;
pub use course_rules::{COURSE_RULES, STOP_RUNNING};
pub use cross_training::{CROSS_TRAINING, GUARDED_TRAINING, SUITS_ANYBODY, WEIGHT_BEARING, WEIGHT_BEARING_NOT_WHILE};
pub use exclusive::EXCLUSIVE;
pub use families::{BONE_STRESS_BLOCK, family_block};
pub use load_bands::{LOAD_BANDS, WEEK_BANDS};
pub use load_measures::LOAD_MEASURES;
pub use pain_rules::PAIN_RULES;
pub use safety_questions::SAFETY_QUESTIONS;
pub use schema::{
    Access, Adjudicated, ClaimEntry, Clause, Clue, Codes, ConditionEntry, ContributorEntry, Core, CrossTraining,
    Danger, Dose, ELSEWHERE, Evidence, FactEntry, FamilyPainRule, Figure, Indication, InterventionEntry, LoadBand,
    LoadMeasureEntry, Measure, Often, Outcome, Overlap, PainRule, Pattern, Presentation, Prior, PriorFactor, Rule,
    SafetyEntry, Setting, Sign, Source, SourceEntry, Span, Stop, StopSignEntry, Strain, Topic, UsualPair, WeekLoadBand,
    WhoAnswers,
};
pub use stop_signs::STOP_SIGNS;
pub use tables::{VERSION, Version};
pub use triage_rules::RED_FLAG_RULES;
pub use usual_pairs::USUAL_PAIRS;

pub(crate) use conditions::condition_entry;
pub(crate) use contributors::contributor_entry;
pub use facts::NARROW_PLACES;
pub(crate) use facts::{HOME_TESTS, SITES, UNCLEAR_PLACES, fact_entry};
pub(crate) use interventions::intervention_entry;
