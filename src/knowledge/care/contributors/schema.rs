//! The types of a contributor's entry.

use crate::knowledge::sources::{Outcome, Source};
use crate::vocabulary::{Contributor, FactSet, Grade, Shown};

/// What the tables hold about a contributor.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContributorEntry {
    /// The contributor.
    pub contributor: Contributor,
    /// What shows it.
    pub signs: &'static [Sign],
    /// How many hints suggest it.
    pub hints_needed: usize,
    /// What is published.
    pub outcomes: &'static [Outcome],
    /// When the entry was last checked against its sources.
    pub reviewed: &'static str,
}

/// Something that shows a contributor.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sign {
    /// All of these must be present.
    pub all: FactSet,
    /// One of these must be present too, if there are any.
    pub any: FactSet,
    /// Whether it reports the contributor itself or counts as one hint.
    pub shows: Shown,
    /// How good the evidence is that it matters for injury.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
}

pub(super) const fn itself(all: FactSet, grade: Grade, source: Source) -> Sign {
    Sign { all, any: FactSet::EMPTY, shows: Shown::Reported, grade, source }
}

pub(super) const fn hint(all: FactSet, grade: Grade, source: Source) -> Sign {
    Sign { all, any: FactSet::EMPTY, shows: Shown::Suggested, grade, source }
}

impl Sign {
    pub(super) const fn with_any(self, any: FactSet) -> Self {
        Self { any, ..self }
    }

    /// Every fact it names.
    pub const fn facts(&self) -> FactSet {
        self.all.union(self.any)
    }
}
