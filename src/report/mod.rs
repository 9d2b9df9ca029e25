//! Answers composed from phrases: [`report`] for the runner and [`clinician_report`] for a clinician.
//!
//! Their parts are [`explanation`], [`care_plan`] and [`dose`]. [`load`], [`ratios`] and [`rejected`] put a run log
//! into words.
//!
//! All words come from a [`Wording`](crate::wording::Wording).

mod care_plan;
mod clinician;
mod dose;
mod explanation;
mod page;
mod run_log;
mod runner;

pub use care_plan::care_plan;
pub use clinician::clinician_report;
pub use dose::dose;
pub use explanation::explanation;
pub use run_log::{load, ratios, rejected};
pub use runner::report;
