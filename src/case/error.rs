//! Everything that can be wrong with a case, named by field, value and what is allowed.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use thiserror::Error;

use crate::knowledge::facts::Composite;
use crate::vocabulary::{Answer, Fact, Field};

/// Where in a case a problem stands: a field, or one entry of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The field.
    pub field: Field,
    /// The entry of a list, counted from 0.
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
    /// A field that must be there is not.
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
    /// A value of another kind, such as a text for a number.
    #[error("{at} is {found}; it must be {allowed}")]
    WrongType {
        /// Where.
        at: Location,
        /// What was found.
        found: Box<str>,
        /// What is allowed.
        allowed: &'static str,
    },
    /// A key nobody knows.
    #[error("{at} is `{found}`, which is no known key{}", did_you_mean(nearest))]
    UnknownKey {
        /// Where.
        at: Location,
        /// What was found.
        found: Box<str>,
        /// The nearest key, if one is near.
        nearest: Option<&'static str>,
    },
    /// A field nobody knows.
    #[error("`{found}` is no field of a case{}", did_you_mean(nearest))]
    UnknownField {
        /// What was found.
        found: Box<str>,
        /// The nearest field, if one is near.
        nearest: Option<&'static str>,
    },
    /// The same field twice.
    #[error("`{field}` stands twice")]
    RepeatedField {
        /// The field.
        field: Field,
    },
    /// Two fields that say the same thing in two ways.
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
    /// Two facts that cannot both be so.
    #[error("`{}` and `{}` cannot both be present", .0, .1)]
    Exclusive(Fact, Fact),
    /// The places are said to be complete, and none hurts.
    #[error("`sites_complete` is true, but no place is said to hurt; name one, or `pain_place_unclear`")]
    NoPlaceHurts,
    /// A fact that follows from another field and is said on its own, or said otherwise.
    #[error("`{fact}` follows from `{field}`; give `{field}` instead, or in agreement with it")]
    Derived {
        /// The fact.
        fact: Fact,
        /// The field it follows from.
        field: Field,
    },
    /// A key that says two things where only one of them would be clear.
    #[error("{at} is `{key}`, which may mean `{}` or `{}`; say which", .may_mean.0, .may_mean.1)]
    TwoMeanings {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
        /// What it may mean.
        may_mean: (Fact, Fact),
    },
    /// A composite key where it says nothing: "otherwise well" under `absent`.
    #[error("{at} is `{key}`, which stands for several facts and can only be listed under `present` or `cannot_say`")]
    CompositeMisplaced {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A composite of whose facts none has an answer that an examination or a log can give.
    #[error(
        "{at} is `{key}`, which stands for several facts; none of them is both answered and known to such a reporter"
    )]
    CompositeReported {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A reporter who cannot know it.
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

fn did_you_mean(nearest: &Option<&'static str>) -> impl fmt::Display {
    struct Hint(Option<&'static str>);

    impl fmt::Display for Hint {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.0 {
                None => Ok(()),
                Some(key) => write!(f, "; did you mean `{key}`?"),
            }
        }
    }

    Hint(*nearest)
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

/// Every problem of a case at once. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseErrors(Vec<CaseError>);

impl CaseErrors {
    /// The errors, if there are any.
    pub(crate) fn check(errors: Vec<CaseError>) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self(errors)) }
    }

    /// The problems: first those of single fields and entries, then those between answers.
    pub fn iter(&self) -> core::slice::Iter<'_, CaseError> {
        self.0.iter()
    }

    /// How many there are.
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
