//! What feeds the pain and what to do about it: contributors, interventions with their doses, training besides running,
//! how much to run, how much pain is fine, when to stop, when to keep weight off the leg, and the return to running.

mod contributors;
mod cross_training;
mod dose;
mod interventions;
mod loading;
mod pain_rules;
mod returning;
mod running_load;
mod stop_signs;
mod weight;

pub use contributors::{ContributorEntry, Sign};
pub use cross_training::{
    CROSS_TRAINING, CYCLING, CYCLING_NOT_WHILE, CrossTraining, GUARDED_TRAINING, SUITS_ANYBODY, WEIGHT_BEARING,
    WEIGHT_BEARING_NOT_WHILE,
};
pub use dose::{Dose, Often, Span};
pub use interventions::{Access, Core, Demand, Indication, InterventionEntry};
pub use loading::NO_LOADING_WHILE;
pub(crate) use pain_rules::family_pain_rule;
pub use pain_rules::{FamilyPainRule, PAIN_RULES, PainRule};
pub use returning::{
    Decides, FAST, FOLLOW_UP_RULES, FastEntry, FollowUpRule, FollowUpRuleEntry, GATES, Gate, GateEntry, Gatekeeper,
    HIGH_RISK_SITES, Questionnaire, QuestionnaireEntry, STAGES, StageEntry, StageSession, TOTALS, TRACKS, TrackEntry,
};
pub use running_load::{BEGINS_AS_A_TEAR, CUT_WHILE, PAUSE_WHILE, SETTLES_BY_ITSELF, TEARS};
pub use stop_signs::{STOP_SIGNS, Stop, StopSign, StopSignEntry, When};
pub(crate) use weight::WALKING_HURTS;
pub use weight::{WEIGHT_FLAGS, WEIGHT_HARMS};
