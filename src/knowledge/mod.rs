//! What is known, as constants with their sources: public, read-only and without logic.
//!
//! | part | what it holds |
//! |---|---|
//! | facts | [`FactEntry`]: where a form shows a finding or risk factor and who can answer it; [`EXCLUSIVE`] pairs |
//! | [`calibration`] | what cases taught about the tables: one page of factors, written by a program |
//! | conditions | [`ConditionEntry`]: one file each; the [`family_block`]s they fall back to; [`USUAL_PAIRS`]; [`NAMED_ONLY_WITH`] |
//! | [`opinions`] | how often two further judges think each fact is found in each condition |
//! | triage | [`RED_FLAG_RULES`], [`COURSE_RULES`], [`STOP_RUNNING`], [`SAFETY_QUESTIONS`], [`WARNINGS`] |
//! | care | [`ContributorEntry`], [`InterventionEntry`]: one file each; [`CROSS_TRAINING`], [`PAIN_RULES`], [`STOP_SIGNS`], [`WEIGHT_HARMS`] |
//! | load | [`LOAD_BANDS`], [`WEEK_BANDS`], [`LOAD_METRICS`]: what the figures of a run log are worth |
//! | sources | [`Source`] and its [`SourceEntry`], [`Outcome`]s as published, [`ADJUDICATED`] conflicts |
//! | claims | [`CLAIMS`]: the source article point by point, each leading to the tables above |
//! | [`thresholds`] | every limit that turns numbers into words or actions, with its reason |
//!
//! The types here follow the tables. The promise of stability does not cover them.
//!
//! ```
//! use running_hip_pain::{Condition, knowledge::{Likelihood, Source}};
//! let entry = Condition::LabralTear.entry();
//! let groin = entry.presentations[0].sites[0];
//! assert_eq!(groin.source, Source::Burnett2006);
//! assert!(matches!(groin.evidence.likelihood, Likelihood::Share(share) if share == 0.92));
//! ```

pub mod calibration;
pub(crate) mod care;
pub(crate) mod claims;
pub(crate) mod conditions;
pub(crate) mod facts;
pub(crate) mod load;

pub(crate) mod sources;
pub(crate) mod triage;

pub mod opinions;
pub mod thresholds;

pub use care::{
    Access, BEGINS_AS_A_TEAR, CROSS_TRAINING, CUT_WHILE, CYCLING, CYCLING_NOT_WHILE, ContributorEntry, Core,
    CrossTraining, Decides, Demand, Dose, FAST, FOLLOW_UP_RULES, FamilyPainRule, FastEntry, FollowUpRuleEntry, GATES,
    GUARDED_TRAINING, GateEntry, Gatekeeper, HIGH_RISK_SITES, Indication, InterventionEntry, NO_LOADING_WHILE, Often,
    PAIN_RULES, PAUSE_WHILE, PainRule, QuestionnaireEntry, SETTLES_BY_ITSELF, STAGES, STOP_SIGNS, SUITS_ANYBODY, Sign,
    Span, StageEntry, StageSession, Stop, StopSignEntry, TEARS, TOTALS, TRACKS, TrackEntry, WEIGHT_BEARING,
    WEIGHT_BEARING_NOT_WHILE, WEIGHT_FLAGS, WEIGHT_HARMS, When,
};
pub use claims::{CLAIMS, ClaimEntry, Topic};
pub use conditions::{
    BONE_STRESS_BLOCK, Clue, Codes, ConditionEntry, Danger, ELSEWHERE, Evidence, Likelihood, NAMED_ONLY_WITH, Patients,
    Presentation, Prior, PriorFactor, USUAL_PAIRS, UsualPair, family_block,
};
pub use facts::{EXCLUSIVE, FactEntry, NARROW_PLACES, Overlap, Suits, WhoAnswers, exclude_each_other};
pub use load::{LOAD_BANDS, LOAD_METRICS, LoadBand, LoadMetricEntry, WEEK_BANDS, WeekLoadBand};
pub use sources::{ADJUDICATED, Adjudicated, Outcome, Source, SourceEntry, Statistic};
pub use triage::{
    COURSE_RULES, Clause, Pattern, RED_FLAG_RULES, Rule, SAFETY_QUESTIONS, SPEAKS_FOR_HARMLESS, STOP_RUNNING,
    SafetyEntry, WARNINGS, WarningEntry,
};
