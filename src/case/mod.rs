//! What is known about one runner.

mod age;
mod builder;
mod derived;
mod error;
mod limits;
#[cfg(feature = "serde")]
mod nearest;
#[cfg(feature = "serde")]
pub mod wire;

pub use age::Age;
pub use builder::CaseBuilder;
pub use error::{CaseError, CaseErrors, Location};

use crate::knowledge::facts::{HOME_TESTS, SITES, not_in};
use crate::vocabulary::{Answer, Fact, FactSet, Pregnancy, Reporter, Sex, Side};

/// What is known about one runner, checked. No question has two answers, no two facts exclude each other, and every
/// number is in its range.
///
/// Sex and body are not checked against each other: people differ, and records can be wrong.
///
/// Everything may be left out, and what is left out is unknown, never "no". A case has a fixed size and uses no heap,
/// so clone it freely. It is not `Copy`, so that it can grow.
///
/// ```
/// use running_hip_pain::{Answer, Case, Finding, Sex};
/// let case = Case::builder(34)
///     .sex(Sex::Female)
///     .present(Finding::PainGroin)
///     .absent(Finding::Limp)
///     .build()?;
/// assert_eq!(case.answer(Finding::PainGroin), Answer::Present);
/// assert_eq!(case.answer(Finding::Fever), Answer::Unknown);
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Case {
    pub(crate) age: Age,
    pub(crate) sex: Option<Sex>,
    pub(crate) pregnancy: Option<Pregnancy>,
    pub(crate) side: Option<Side>,
    pub(crate) pain: Option<u8>,
    pub(crate) days: Option<u16>,
    pub(crate) sites_complete: bool,
    pub(crate) present: FactSet,
    pub(crate) absent: FactSet,
    pub(crate) cannot_say: FactSet,
    pub(crate) examined: FactSet,
    pub(crate) from_log: FactSet,
}

impl Case {
    /// Starts a case for a runner of this age: years, a range (`18..=30`), or [`Age::UNKNOWN`].
    pub fn builder(age: impl Into<Age>) -> CaseBuilder {
        CaseBuilder::new(age.into())
    }

    /// A builder that holds what this case holds. Fields set on it overwrite. Answers given to it are added, and a
    /// second, different answer to one question is an error. To change an answer, use [`with`](Self::with).
    pub fn to_builder(&self) -> CaseBuilder {
        CaseBuilder::from_case(self)
    }

    /// The answer for one fact, whether it was given or follows from another field.
    pub fn answer(&self, fact: impl Into<Fact>) -> Answer {
        let fact = fact.into();
        let known = self.known();
        if known.present.contains(fact) {
            Answer::Present
        } else if known.absent.contains(fact) {
            Answer::Absent
        } else if self.cannot_say.contains(fact) {
            Answer::CannotSay
        } else {
            Answer::Unknown
        }
    }

    /// Every fact with an answer other than unknown, in list order.
    pub fn answered(&self) -> impl Iterator<Item = (Fact, Answer)> {
        let known = self.known();
        known.present.union(known.absent).union(self.cannot_say).into_iter().map(|fact| (fact, self.answer(fact)))
    }

    /// The case with one answer replaced, checked again, so that a form can edit it. `Unknown` clears an answer. An
    /// answer that differs from that of a run log is no longer marked as from the log.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Finding};
    /// let case = Case::builder(34).present(Finding::GradualOnset).build()?;
    /// // Of two facts that exclude each other, clear one before setting the other.
    /// assert!(case.with(Finding::SuddenOnset, Answer::Present).is_err());
    /// let case = case.with(Finding::GradualOnset, Answer::Unknown)?.with(Finding::SuddenOnset, Answer::Present)?;
    /// assert_eq!(case.answer(Finding::GradualOnset), Answer::Unknown);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the new answer excludes another one, or the fact follows from another field. Change that field with
    /// [`to_builder`](Self::to_builder).
    pub fn with(&self, fact: impl Into<Fact>, answer: Answer) -> Result<Self, CaseErrors> {
        self.to_builder().replace(fact.into(), answer).build()
    }

    /// The age.
    pub const fn age(&self) -> Age {
        self.age
    }

    /// The sex.
    pub const fn sex(&self) -> Option<Sex> {
        self.sex
    }

    /// Pregnancy or recent birth.
    pub const fn pregnancy(&self) -> Option<Pregnancy> {
        self.pregnancy
    }

    /// The side that hurts.
    pub const fn side(&self) -> Option<Side> {
        self.side
    }

    /// The worst pain, 0 to 10.
    pub const fn pain(&self) -> Option<u8> {
        self.pain
    }

    /// The days since it began.
    pub const fn days(&self) -> Option<u16> {
        self.days
    }

    /// Whether the places not named are known not to hurt.
    pub const fn sites_complete(&self) -> bool {
        self.sites_complete
    }

    /// Who reported a fact. Home tests count as done at home unless marked as examined.
    pub fn reported_by(&self, fact: impl Into<Fact>) -> Reporter {
        let fact = fact.into();
        if self.examined.contains(fact) {
            Reporter::Examiner
        } else if self.from_log.contains(fact) {
            Reporter::RunLog
        } else {
            fact.answered_by().first().copied().unwrap_or(Reporter::Runner)
        }
    }

    /// Facts marked as examined or as from the log that have no answer. They weigh nothing. Show them, so that no
    /// finding is lost by mistake.
    pub fn reported_without_answer(&self) -> FactSet {
        let known = self.known();
        self.examined
            .union(self.from_log)
            .difference(known.present)
            .difference(known.absent)
            .difference(self.cannot_say)
    }

    /// The answers as evaluation reads them: those given and those that follow from other fields. If the places are
    /// complete, those not named are absent. So is what does not occur in the runner's sex, unless it was given.
    pub(crate) fn known(&self) -> Known {
        let derived = derived::derived(self);
        let present = self.present.union(derived.present);
        let mut absent = self.absent.union(derived.absent);
        if self.sites_complete {
            absent = absent.union(SITES.difference(present).difference(self.cannot_say));
        }
        if let Some(sex) = self.sex {
            absent = absent.union(not_in(sex).difference(present).difference(self.cannot_say));
        }
        let at_home = present.union(absent).intersection(HOME_TESTS).difference(self.examined);
        Known { present, absent, at_home }
    }
}

/// The answers that weigh something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) present: FactSet,
    pub(crate) absent: FactSet,
    /// The home tests among them that no examiner repeated.
    pub(crate) at_home: FactSet,
}
