//! Everything that can be wrong with a case, with the field, the value and what is allowed.

use alloc::boxed::Box;
#[cfg(feature = "serde")]
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use thiserror::Error;

use crate::day::Day;
#[cfg(feature = "serde")]
use crate::error_data::ErrorData;
use crate::keyed::did_you_mean;
use crate::knowledge::facts::Composite;
use crate::vocabulary::{Answer, Fact, Field};

/// The location of a problem in a case, so that a form can show the problem beside its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a form must have a place for each")]
pub enum Location {
    /// A field.
    Field(Field),
    /// One entry of a field that is a list, counted from 0.
    Entry(Field, usize),
    /// A fact, in whichever list it was answered.
    Fact(Fact),
}

impl Location {
    /// The key of the field or of the fact.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Field(field) | Self::Entry(field, _) => field.key(),
            Self::Fact(fact) => fact.key(),
        }
    }

    /// Which entry of a list it is, counted from 0.
    pub const fn index(self) -> Option<usize> {
        match self {
            Self::Entry(_, index) => Some(index),
            Self::Field(_) | Self::Fact(_) => None,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(field, index) => write!(f, "`{field}[{index}]`"),
            Self::Field(_) | Self::Fact(_) => write!(f, "`{}`", self.key()),
        }
    }
}

/// One problem with a case. Text from outside is cut at 64 characters.
///
/// A form shows it beside its input: [`at`](Self::at) says where, [`kind`](Self::kind) what it is, and the text says it
/// to whoever builds the app. As JSON every error of this crate is one object with the same fields; a field that means
/// nothing for an error is null.
///
/// | field | what |
/// |---|---|
/// | `kind` | what is wrong, as [`kind`](Self::kind) names it |
/// | `at` | the key of the field, fact or safety question that it belongs to, if to one |
/// | `index` | which entry of that list, counted from 0 |
/// | `found` | what was found, as the message calls it |
/// | `allowed` | what is allowed, in words |
/// | `nearest` | the key that was probably meant |
/// | `others` | list of the other keys that it is about: the lists with two answers, what excludes it, what it may mean |
/// | `message` | the whole in one sentence |
///
/// ```
/// use running_hip_pain::{Field, Location, wire::CaseInput};
/// let input: CaseInput = serde_json::from_str(r#"{"version":1,"present":["pain_groln","limp"],"absent":["limp"]}"#)?;
/// let errors = input.check().unwrap_err();
/// let typo = errors.iter().next().unwrap();
/// assert_eq!((typo.kind(), typo.at()), ("unknown_key", Some(Location::Entry(Field::Present, 0))));
/// let json = serde_json::to_value(&errors)?;
/// assert_eq!((&json[0]["at"], &json[0]["nearest"]), (&"present".into(), &"pain_groin".into()));
/// assert_eq!((&json[1]["kind"], &json[1]["at"]), (&"conflict".into(), &"limp".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CaseError {
    /// A required field is missing.
    #[error("`{field}` is missing; it must be {allowed}")]
    Missing {
        /// The field.
        field: Field,
        /// What it must be.
        allowed: &'static str,
    },
    /// A number outside its range.
    #[error("{at} is {found}; it must be {allowed}")]
    OutOfRange {
        /// Where.
        at: Location,
        /// What was found.
        found: Box<str>,
        /// What is allowed.
        allowed: &'static str,
    },
    /// A value of the wrong type, such as text for a number.
    #[error("{at} is {found}; it must be {allowed}")]
    WrongType {
        /// Where.
        at: Location,
        /// What was found.
        found: Box<str>,
        /// What is allowed.
        allowed: &'static str,
    },
    /// An unknown key.
    #[error("{at} is `{found}`, which is not a known key{}", did_you_mean(nearest))]
    UnknownKey {
        /// Where.
        at: Location,
        /// What was found.
        found: Box<str>,
        /// The key that was probably meant, if one is near.
        nearest: Option<&'static str>,
    },
    /// An unknown field.
    #[error("`{found}` is not a field of a case{}", did_you_mean(nearest))]
    UnknownField {
        /// What was found.
        found: Box<str>,
        /// The nearest field, if one is near.
        nearest: Option<&'static str>,
    },
    /// A field that appears twice.
    #[error("`{field}` appears twice")]
    RepeatedField {
        /// The field.
        field: Field,
    },
    /// Two fields that give the same thing in two ways.
    #[error("`{}` and `{}` are both given; give one", .0, .1)]
    BothGiven(Field, Field),
    /// More entries than there are keys.
    #[error("`{field}` has {found} entries; at most {allowed} are read")]
    TooMany {
        /// The field.
        field: Field,
        /// How many there are.
        found: usize,
        /// How many are read.
        allowed: usize,
    },
    /// Two different answers to one question.
    #[error("`{fact}` is said to be both {} and {}{}", .answers.0, .answers.1, by_way_of(through))]
    Conflict {
        /// The fact.
        fact: Fact,
        /// The answers.
        answers: (Answer, Answer),
        /// The composite that gave one of them, if one did.
        through: Option<Composite>,
    },
    /// Two facts that cannot both be present.
    #[error("`{}` and `{}` cannot both be present", .0, .1)]
    Exclusive(Fact, Fact),
    /// A case looked at on a day before it began.
    #[error("`began` is {began}; it cannot be after {today}, the day of the question")]
    BeganLater {
        /// The day on which it began.
        began: Day,
        /// The day on which it was looked at.
        today: Day,
    },
    /// A fact said to have been so earlier that is no sign which comes and goes.
    #[error("`{0}` cannot have been `earlier`; only a sign that comes and goes can, such as `fever` or `limp`")]
    NoTime(Fact),
    /// The places are said to be complete, but none hurts.
    #[error("`sites_complete` is true, but no place is said to hurt; name one, or `pain_place_unclear`")]
    NoPlaceHurts,
    /// A fact that follows from another field and is given without that field, or against it.
    #[error("`{fact}` follows from `{field}`; give `{field}` instead, or make the two agree")]
    Derived {
        /// The fact.
        fact: Fact,
        /// The field it follows from.
        field: Field,
    },
    /// A key with two meanings, listed where it is unclear which is meant.
    #[error("{at} is `{key}`, which may mean `{}` or `{}`; say which", .may_mean.0, .may_mean.1)]
    TwoMeanings {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
        /// What it may mean.
        may_mean: (Fact, Fact),
    },
    /// A composite listed where it means nothing, such as "otherwise well" under `absent`.
    #[error("{at} is `{key}`, which covers several facts and can only be listed under `present` or `cannot_say`")]
    CompositeMisplaced {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A composite said to be reported by an examiner or a log, none of whose facts has an answer that they can give.
    #[error("{at} is `{key}`, which covers several facts; none of them has an answer that such a reporter can give")]
    CompositeReported {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A reporter who cannot know the answer.
    #[error("{at} is `{fact}`, which {reporter} cannot answer")]
    WrongReporter {
        /// Where.
        at: Location,
        /// The fact.
        fact: Fact,
        /// Who was said to have reported it.
        reporter: &'static str,
    },
    /// A case written by a newer version of this crate.
    #[error("the case is version {found}; this crate reads version 1")]
    NewerVersion {
        /// The version found.
        found: u64,
    },
}

impl CaseError {
    /// What is wrong, as a word that stays: the name of the value in lower snake case.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::OutOfRange { .. } => "out_of_range",
            Self::WrongType { .. } => "wrong_type",
            Self::UnknownKey { .. } => "unknown_key",
            Self::UnknownField { .. } => "unknown_field",
            Self::RepeatedField { .. } => "repeated_field",
            Self::BothGiven(..) => "both_given",
            Self::TooMany { .. } => "too_many",
            Self::Conflict { .. } => "conflict",
            Self::Exclusive(..) => "exclusive",
            Self::BeganLater { .. } => "began_later",
            Self::NoTime(..) => "no_time",
            Self::NoPlaceHurts => "no_place_hurts",
            Self::Derived { .. } => "derived",
            Self::TwoMeanings { .. } => "two_meanings",
            Self::CompositeMisplaced { .. } => "composite_misplaced",
            Self::CompositeReported { .. } => "composite_reported",
            Self::WrongReporter { .. } => "wrong_reporter",
            Self::NewerVersion { .. } => "newer_version",
        }
    }

    /// Where it belongs. `None` for a field that no case has.
    pub const fn at(&self) -> Option<Location> {
        Some(match self {
            Self::OutOfRange { at, .. }
            | Self::WrongType { at, .. }
            | Self::UnknownKey { at, .. }
            | Self::TwoMeanings { at, .. }
            | Self::CompositeMisplaced { at, .. }
            | Self::CompositeReported { at, .. }
            | Self::WrongReporter { at, .. } => *at,
            Self::Missing { field, .. }
            | Self::RepeatedField { field }
            | Self::BothGiven(field, _)
            | Self::TooMany { field, .. } => Location::Field(*field),
            Self::Conflict { fact, .. }
            | Self::Exclusive(fact, _)
            | Self::NoTime(fact)
            | Self::Derived { fact, .. } => Location::Fact(*fact),
            Self::BeganLater { .. } => Location::Field(Field::Began),
            Self::NoPlaceHurts => Location::Field(Field::SitesComplete),
            Self::NewerVersion { .. } => Location::Field(Field::Version),
            Self::UnknownField { .. } => return None,
        })
    }

    #[cfg(feature = "serde")]
    pub(crate) fn data(&self) -> ErrorData {
        let at = self.at();
        let told = ErrorData { at: at.map(Location::key), index: at.and_then(Location::index), ..ErrorData::default() };
        match self {
            Self::Missing { allowed, .. } => ErrorData { allowed: Some(allowed), ..told },
            Self::OutOfRange { found, allowed, .. } | Self::WrongType { found, allowed, .. } => {
                // A key stands in quotes for the message.
                ErrorData { found: Some(found.trim_matches('`').into()), allowed: Some(allowed), ..told }
            }
            Self::UnknownKey { found, nearest, .. } | Self::UnknownField { found, nearest } => {
                ErrorData { found: Some(found.clone()), nearest: *nearest, ..told }
            }
            Self::BothGiven(_, other) | Self::Derived { field: other, .. } => {
                ErrorData { others: [other.key()].into(), ..told }
            }
            Self::TooMany { found, .. } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::Conflict { answers: (one, other), through, .. } => {
                let through = through.iter().map(|composite| composite.key());
                ErrorData { others: [one.key(), other.key()].into_iter().chain(through).collect(), ..told }
            }
            Self::Exclusive(_, other) => ErrorData { others: [other.key()].into(), ..told },
            Self::BeganLater { began, .. } => ErrorData { found: Some(began.to_string().into()), ..told },
            Self::TwoMeanings { key, may_mean: (one, other), .. } => {
                ErrorData { found: Some((*key).into()), others: [one.key(), other.key()].into(), ..told }
            }
            Self::CompositeMisplaced { key, .. } | Self::CompositeReported { key, .. } => {
                ErrorData { found: Some((*key).into()), ..told }
            }
            Self::WrongReporter { fact, .. } => ErrorData { found: Some(fact.key().into()), ..told },
            Self::NewerVersion { found } => {
                ErrorData { found: Some(found.to_string().into()), allowed: Some(Field::Version.allowed()), ..told }
            }
            Self::RepeatedField { .. } | Self::NoTime(_) | Self::NoPlaceHurts => told,
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CaseError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.data().serialize(self.kind(), self, serializer)
    }
}

fn by_way_of(through: &Option<Composite>) -> impl fmt::Display {
    struct Hint(Option<Composite>);

    impl fmt::Display for Hint {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.0 {
                None => Ok(()),
                Some(composite) => write!(f, "; `{composite}` includes it"),
            }
        }
    }

    Hint(*through)
}

/// Every problem with a case at once. Never empty. As JSON, a list of [`CaseError`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseErrors(Vec<CaseError>);

impl CaseErrors {
    pub(crate) fn one(error: CaseError) -> Self {
        Self([error].into())
    }

    /// The errors, if there are any.
    pub(crate) fn check(errors: Vec<CaseError>) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self(errors)) }
    }

    /// The problems: first those in single fields and entries, then those between answers.
    pub fn iter(&self) -> core::slice::Iter<'_, CaseError> {
        self.0.iter()
    }

    /// How many problems there are.
    #[expect(clippy::len_without_is_empty, reason = "it is never empty")]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<'a> IntoIterator for &'a CaseErrors {
    type Item = &'a CaseError;
    type IntoIter = core::slice::Iter<'a, CaseError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for CaseErrors {
    type Item = CaseError;
    type IntoIter = alloc::vec::IntoIter<CaseError>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for CaseErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, error) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for CaseErrors {}

#[cfg(feature = "serde")]
impl serde::Serialize for CaseErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}
