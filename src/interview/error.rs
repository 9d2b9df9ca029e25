//! What can be wrong with the answers to a screen.

use alloc::vec::Vec;
use core::fmt;
use thiserror::Error;

use super::screen::Ask;
use crate::case::{CaseError, CaseErrors};
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{Fact, Field};

/// One problem with the answers to a screen.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// An answer to something that was not shown.
    #[error("{} was not asked on this screen", Line(.0))]
    NotShown(Ask),
    /// A line without an answer. Where ticks are asked for: nothing ticked, and neither "none of these" nor "cannot
    /// say". A blank is never taken for a "no".
    #[error("{} has no answer; answer it, or say \"none of these\" or \"cannot say\"", Line(.0))]
    Unanswered(Ask),
    /// Two answers to one line.
    #[error("{} has two answers", Line(.0))]
    TwoAnswers(Ask),
    /// A safety question with several parts was answered with "yes". Say to which.
    #[error("`{question}` has several parts; say which: {}", Keys(.parts))]
    WhichPart {
        /// The question.
        question: SafetyQuestion,
        /// Its parts.
        parts: Vec<Fact>,
    },
    /// More than one of a list of which one is picked.
    #[error("both {} and {} are picked; pick one", Line(.0), Line(.1))]
    PickOne(Ask, Ask),
    /// A field cannot be given as "none of these".
    #[error("`{0}` needs a value, or \"cannot say\"")]
    NeedsValue(Field),
    /// "Earlier" was answered to something that has no time.
    #[error("`{0}` cannot be answered with \"earlier\"")]
    NoTime(Fact),
    /// The case does not take the answers: one is out of range, or excludes another one.
    #[error("{0}")]
    Case(CaseError),
}

/// Everything that is wrong with the answers to a screen. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerErrors(Vec<AnswerError>);

impl AnswerErrors {
    pub(super) fn check(errors: Vec<AnswerError>) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self(errors)) }
    }

    /// The problems.
    pub fn iter(&self) -> core::slice::Iter<'_, AnswerError> {
        self.0.iter()
    }
}

impl From<CaseErrors> for AnswerErrors {
    fn from(errors: CaseErrors) -> Self {
        Self(errors.iter().cloned().map(AnswerError::Case).collect())
    }
}

impl fmt::Display for AnswerErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, error) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

impl core::error::Error for AnswerErrors {}

struct Line<'a>(&'a Ask);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Ask::Places => f.write_str("where it hurts"),
            Ask::Field(field) => write!(f, "`{field}`"),
            Ask::Safety(question) => write!(f, "`{question}`"),
            Ask::Fact(fact) => write!(f, "`{fact}`"),
        }
    }
}

struct Keys<'a>(&'a [Fact]);

impl fmt::Display for Keys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fact) in self.0.iter().enumerate() {
            write!(f, "{}`{fact}`", if place > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}
