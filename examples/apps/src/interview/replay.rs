//! An interview whose answers come from a case.

use std::fmt::Write;

use running_hip_pain::Case;
use running_hip_pain::interview::{AnswerErrors, Screen};

use super::course::{Reply, Runner};
use super::lines::{answered, heading};
use crate::program::Failure;

/// Answers from a case, and writes down what was asked.
pub(super) struct Replay<'a> {
    pub(super) known: &'a Case,
    pub(super) text: String,
    pub(super) screens: usize,
}

impl Runner for Replay<'_> {
    fn answer(&mut self, screen: &Screen) -> Result<Reply, Failure> {
        Ok(Reply::Answers(screen.answers_of(self.known)))
    }

    fn taken(&mut self, screen: &Screen, case: &Case) {
        self.screens += 1;
        let _ = writeln!(self.text, "{}. {}{}", self.screens, heading(screen), answered(screen, case));
    }

    /// The same answers would be refused again.
    fn refused(&mut self, errors: &AnswerErrors) -> Result<(), Failure> {
        Err(Failure::Call(format!("the answers of the case do not fit a screen: {errors}")))
    }

    fn is_done(&mut self) -> Result<bool, Failure> {
        Ok(true)
    }
}
