//! The program `plan`: one case in, the days of its plan out, as text, as JSON and in the files of other programs.
//!
//! Nothing here decides anything: what is done, how much and on which days comes from the main crate. Whoever must be
//! seen first gets no days.

mod json;
mod options;
mod run;

pub use options::{HELP, Options, OptionsError};
pub use run::{Outcome, run};
