//! What can be wrong with the answers to a screen.

use alloc::vec::Vec;
use core::fmt;
use thiserror::Error;

use super::screen::Ask;
use crate::case::{CaseError, CaseErrors, Location};
#[cfg(feature = "serde")]
use crate::error_data::ErrorData;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{Fact, Field};

/// One problem with the answers to a screen. As JSON, an object with the fields of a [`CaseError`].
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

impl AnswerError {
    /// What is wrong, as a word that stays: the name of the value in lower snake case, and for what the case does not
    /// take its [`CaseError::kind`].
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NotShown(_) => "not_shown",
            Self::Unanswered(_) => "unanswered",
            Self::TwoAnswers(_) => "two_answers",
            Self::WhichPart { .. } => "which_part",
            Self::PickOne(..) => "pick_one",
            Self::NeedsValue(_) => "needs_value",
            Self::NoTime(_) => "no_time",
            Self::Case(error) => error.kind(),
        }
    }

    /// The line that it belongs to, so that a screen can show it there.
    ///
    /// ```
    /// use running_hip_pain::interview::{Answers, Ask, Next, Policy, next};
    /// use running_hip_pain::{Age, Case};
    /// let case = Case::builder(Age::UNKNOWN).build()?;
    /// if let Next::Ask(screen) = next(&case, &Policy::default()) {
    ///     let errors = screen.answer(&case, &Answers::new()).unwrap_err();
    ///     assert!(errors.iter().any(|error| error.kind() == "unanswered" && error.at() == Some(Ask::Places)));
    /// }
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub const fn at(&self) -> Option<Ask> {
        Some(match self {
            Self::NotShown(ask) | Self::Unanswered(ask) | Self::TwoAnswers(ask) | Self::PickOne(ask, _) => *ask,
            Self::WhichPart { question, .. } => Ask::Safety(*question),
            Self::NeedsValue(field) => Ask::Field(*field),
            Self::NoTime(fact) => Ask::Fact(*fact),
            Self::Case(error) => match error.at() {
                Some(Location::Field(field) | Location::Entry(field, _)) => Ask::Field(field),
                Some(Location::Fact(fact)) => Ask::Fact(fact),
                None => return None,
            },
        })
    }

    #[cfg(feature = "serde")]
    fn data(&self) -> ErrorData {
        let told = ErrorData { at: self.at().map(Ask::key), ..ErrorData::default() };
        match self {
            Self::WhichPart { parts, .. } => {
                ErrorData { others: parts.iter().map(|part| part.key()).collect(), ..told }
            }
            Self::PickOne(_, other) => ErrorData { others: [other.key()].into(), ..told },
            Self::Case(error) => error.data(),
            Self::NotShown(_) | Self::Unanswered(_) | Self::TwoAnswers(_) | Self::NeedsValue(_) | Self::NoTime(_) => {
                told
            }
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for AnswerError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.data().serialize(self.kind(), self, serializer)
    }
}

/// Everything that is wrong with the answers to a screen. Never empty. As JSON, a list of [`AnswerError`].
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

#[cfg(feature = "serde")]
impl serde::Serialize for AnswerErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

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
