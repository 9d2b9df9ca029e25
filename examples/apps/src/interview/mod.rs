//! The program `interview`: asks a runner screen by screen, stops when enough is known, and prints the page.
//!
//! What is asked, in which order, what a tick means and when to stop is the crate's own
//! [`interview`](running_hip_pain::interview). Here is only how a screen is shown and answered: on a terminal, or from a
//! case that has the answers.

mod course;
mod lines;
mod options;
mod replay;
mod run;
mod terminal;
mod words;

pub use options::{HELP, Options};
pub use run::{Outcome, run};
