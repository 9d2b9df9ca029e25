//! The follow-up: from a plan and a diary to the next step.
//!
//! [`follow_up`] reads the diary day by day and says what to do next: be seen, stop, step back, hold or go on, always with
//! the rule that decided ([`DecidedBy`], with its source and grade) and the entries that it rests on.
//!
//! ```
//! use running_hip_pain::follow_up::{Action, DecidedBy, Diary, Entry};
//! use running_hip_pain::{Case, Composite, Day, Finding, FollowUpRule, Pregnancy, ReturnStage, Sex};
//! use running_hip_pain::{assess, follow_up, plan};
//!
//! // A sore outer hip, all safety questions answered.
//! let case = Case::builder(46).sex(Sex::Male).pain(4).days(60).present(Finding::PainLateralHip).present(Finding::LyingOnSide);
//! let case = case.present(Finding::ShortSidePlank).build()?;
//! let open = assess(&case).triage().open_facts();
//! let plan = plan(&assess(&case.with_all(open, running_hip_pain::Answer::Absent)?));
//!
//! // Two runs of the stage that is due, both mild and quiet by the next morning.
//! let monday = Day::new(2026, 11, 23)?;
//! let run = |day| Entry::on(day).stage(ReturnStage::WalkRun2).pain_during(2).next_morning(0);
//! let (diary, rejected) = Diary::new([run(monday), run(monday + 2)]);
//! assert!(rejected.is_empty());
//! let next = follow_up(&plan, &diary, monday + 3);
//! assert_eq!((next.action, next.stage), (Action::Progress, Some(ReturnStage::WalkRun3)));
//! assert_eq!(next.by(), DecidedBy::Rule(FollowUpRule::WentWell));
//! assert_eq!(next.entries(), [0, 1]);
//!
//! // The same with a sore morning after the second.
//! let (diary, _) = Diary::new([run(monday), run(monday + 2).next_morning(3)]);
//! assert_eq!(follow_up(&plan, &diary, monday + 3).action, Action::StepBack);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it decides
//!
//! - **A session** is judged by the pain rule of the plan: during, a day later and the next morning against a usual one.
//!   It goes well, is to be repeated, or leads a step back. What was not written is unknown and is repeated.
//! - **A stage** is done until so many sessions in a row went well, with a day between them until running is continuous:
//!   two, and three after a bone injury ([`Track`](crate::Track)). A stage that was skipped comes first.
//! - **New answers** go into the case, which is assessed again. What makes it more urgent is to be seen.
//! - **Weeks** are compared by their usual pain, the median of what at least three days tell.
//! - **Stop and be seen** stay in force until an entry says that a clinician has cleared the runner; where a visit was
//!   all that was asked for, until one says that there was a visit.
//!
//! Of all that is decided the most cautious counts. The order of the entries does not matter, entries after `today` are
//! for another day, and shifting all days changes nothing. Making an entry of the past seven days worse never makes the
//! step bolder. Making an older one worse can, because it is what today is compared with.

mod comparison;
mod course;
mod decide;
mod diary;
mod entry;
mod news;
mod next_step;
mod onward;
mod ostrc;
mod pace;
mod pain;
mod session;
mod stage;
mod time;

pub use crate::vocabulary::Changed;
pub use comparison::{Comparison, TotalComparison, TotalError};
pub use decide::follow_up;
pub(crate) use diary::MOST_MINUTES;
pub use diary::{Diary, EntryError, RejectedEntry};
pub use entry::Entry;
pub use next_step::{Action, DecidedBy, Decision, NextStep};
pub use ostrc::{OstrcError, OstrcH2};
