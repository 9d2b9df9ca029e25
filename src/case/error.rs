//! Everything that can be wrong with a case, with the field, the value and what is allowed.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use thiserror::Error;

use crate::day::Day;
use crate::keyed::did_you_mean;
use crate::knowledge::facts::Composite;
use crate::vocabulary::{Answer, Fact, Field};

/// The location of a problem in a case: a field, or one entry of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The field.
    pub field: Field,
    /// The index of the list entry, counted from 0.
    pub index: Option<usize>,
}

impl Location {
    pub(crate) const fn field(field: Field) -> Self {
        Self { field, index: None }
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn entry(field: Field, index: usize) -> Self {
        Self { field, index: Some(index) }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index {
            None => write!(f, "`{}`", self.field),
            Some(index) => write!(f, "`{}[{index}]`", self.field),
        }
    }
}

/// One problem with a case. Text from outside is cut at 64 characters.
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
        /// The nearest key, if one is near.
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

/// Every problem with a case at once. Never empty.
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
