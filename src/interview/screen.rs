//! What is shown at once.

use alloc::vec::Vec;

use crate::knowledge::facts::PLACES_SAID;
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{AskedFor, Condition, Fact, FactSet, Field, ScreenKind, Stage, Urgency};

/// One line of a screen.
///
/// As JSON: `{"ask":"places"}`, or `field`, `safety` or `fact` with its `key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "ask", content = "key", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "a form must handle every kind of line")]
pub enum Ask {
    /// Where it hurts: the places of [`Screen::shown`], as a list or a picture of the body.
    Places,
    /// A field of the case.
    Field(Field),
    /// A safety question. Show its parts, which [`Screen::facts_of`] returns, each with a tick of its own. Only "under
    /// 16?" has none and is ticked itself.
    Safety(SafetyQuestion),
    /// One fact.
    Fact(Fact),
}

impl Ask {
    /// The key of the field, safety question or fact; `places` for the places.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Field(field) => field.key(),
            Self::Safety(question) => question.key(),
            Self::Fact(fact) => fact.key(),
        }
    }
}

impl From<Field> for Ask {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl From<SafetyQuestion> for Ask {
    fn from(question: SafetyQuestion) -> Self {
        Self::Safety(question)
    }
}

impl<F: Into<Fact>> From<F> for Ask {
    fn from(fact: F) -> Self {
        Self::Fact(fact.into())
    }
}

/// Why a screen is shown. [`report::asked_for`](crate::report::asked_for) says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Why {
    /// What its weightiest line is asked for.
    pub asked_for: AskedFor,
    /// The urgency that its weightiest line leads to most likely, alone or with others, if it could raise it.
    pub could_raise_to: Option<Urgency>,
    /// The two conditions that its weightiest line separates most, where it is asked for the causes.
    pub separates: Option<(Condition, Condition)>,
}

impl Why {
    pub(super) const fn only(asked_for: AskedFor) -> Self {
        Self { asked_for, could_raise_to: None, separates: None }
    }
}

/// How far an interview is. As JSON: `{"asked":…,"likely_left":…,"stage":…}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Progress {
    /// About how many screens the answers so far make up. A case does not remember its screens.
    pub asked: u16,
    /// Screens that are likely to come, this one included. Answers can open more or save some.
    pub likely_left: u16,
    /// What this screen is about.
    pub stage: Stage,
}

impl Progress {
    pub(super) const NONE: Self = Self { asked: 0, likely_left: 0, stage: Stage::Start };
}

/// What is shown at once: at most six lines, all answered in one way. The places are one line, with a list or a picture
/// of the body to tick them on, and a safety question is one line with a tick for each of its parts.
///
/// As JSON: an object with the fields below; facts, fields and questions by their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Screen {
    /// How it is answered.
    pub kind: ScreenKind,
    /// Its lines, in the order to show them.
    pub asks: Vec<Ask>,
    /// Every fact that can be answered on it: those of its lines, the places, and the parts of its safety questions.
    pub shown: FactSet,
    /// Why it is shown.
    pub why: Why,
    /// How far the interview is.
    pub progress: Progress,
}

/// The most lines on one screen.
pub(super) const MOST_LINES: usize = 6;

impl Screen {
    pub(super) fn new(kind: ScreenKind, asks: Vec<Ask>, shown: FactSet, why: Why) -> Self {
        Self { kind, asks, shown, why, progress: Progress::NONE }
    }

    /// The facts that are answered on a line.
    pub fn facts_of(&self, ask: Ask) -> FactSet {
        match ask {
            Ask::Places => self.shown.intersection(PLACES_SAID),
            Ask::Field(_) => FactSet::EMPTY,
            Ask::Safety(question) => self.shown.intersection(question.facts()),
            Ask::Fact(fact) => self.shown.intersection([fact].into_iter().collect()),
        }
    }
}
