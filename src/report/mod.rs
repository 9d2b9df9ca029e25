//! Answers composed from phrases, in three depths: [`report`](fn@report) is the one page that a runner reads,
//! [`full_report`] all that there is to say to the runner, and [`clinician_report`] the same result for a clinician.
//!
//! [`brief`](fn@brief) is the page as data, for an app that lays it out itself. [`explanation`], [`care_plan`] and
//! [`dose`] are parts. [`load`], [`ratios`], [`rejected`], [`suspected`] and [`distance`] put a run log into words,
//! [`calendar`](fn@calendar) and [`session`] a schedule,
//! [`next_step`](fn@next_step) what a diary decides, and [`since`](fn@since) what has changed. [`problem`](fn@problem)
//! says what is wrong with a case, an answer or a diary.
//!
//! All words come from a [`Wording`](crate::wording::Wording).

mod brief;
mod calendar;
mod care_plan;
mod clinician;
mod dose;
mod explanation;
mod full;
mod headline;
mod interview;
mod next_step;
mod page;
mod problem;
mod questions;
mod reasons;
mod run_log;
mod since;

pub use brief::{About, Brief, Part, brief, report};
pub use calendar::{calendar, session};
pub use care_plan::care_plan;
pub use clinician::clinician_report;
pub use dose::dose;
pub use explanation::explanation;
pub use full::full_report;
pub use interview::asked_for;
pub use next_step::next_step;
pub use problem::{Problem, problem};
pub use run_log::{distance, load, ratios, rejected, suspected};
pub use since::since;
