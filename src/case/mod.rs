//! What is known about one runner.

mod age;
mod builder;
mod derived;
mod error;
mod known;
mod limits;
#[cfg(feature = "serde")]
pub(crate) mod wire;

pub use age::Age;
pub use builder::CaseBuilder;
pub use error::{CaseError, CaseErrors, Location};
pub(crate) use known::Known;

use core::ops::RangeInclusive;

use crate::day::Day;
use crate::knowledge::facts::{HOME_TESTS, Suits};
use crate::knowledge::thresholds::MAY_BE_PREGNANT_AGES;
use crate::vocabulary::{
    Answer, Condition, Fact, FactSet, Field, Finding, Pregnancy, Reporter, Setting, Severity, Sex, Side,
};

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
    pub(crate) setting: Setting,
    pub(crate) age: Age,
    pub(crate) sex: Option<Sex>,
    pub(crate) pregnancy: Option<Pregnancy>,
    pub(crate) side: Option<Side>,
    /// The lowest and the highest number told.
    pub(crate) pain: Option<(u8, u8)>,
    pub(crate) severity: Option<Severity>,
    pub(crate) days: Option<u16>,
    pub(crate) began: Option<Day>,
    pub(crate) km_per_week: Option<u16>,
    pub(crate) runs_per_week: Option<u8>,
    pub(crate) years_running: Option<u8>,
    pub(crate) sites_complete: bool,
    pub(crate) main_site: Option<Finding>,
    pub(crate) present: FactSet,
    pub(crate) earlier: FactSet,
    pub(crate) absent: FactSet,
    pub(crate) cannot_say: FactSet,
    pub(crate) examined: FactSet,
    pub(crate) from_log: FactSet,
    /// Conditions by index, one bit each.
    pub(crate) called: u64,
    /// Fields by index, one bit each.
    pub(crate) declined: u32,
}

const _: () = assert!(Condition::COUNT <= 64 && Field::COUNT <= 32);

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

    /// The answer for one fact: the one given, or else what follows from another field or a narrower fact.
    pub fn answer(&self, fact: impl Into<Fact>) -> Answer {
        let fact = fact.into();
        if self.cannot_say.contains(fact) {
            return Answer::CannotSay;
        }
        if self.earlier.contains(fact) {
            return Answer::Earlier;
        }
        let known = self.known();
        if self.absent.contains(fact) || known.absent.contains(fact) {
            Answer::Absent
        } else if known.present.contains(fact) {
            Answer::Present
        } else {
            Answer::Unknown
        }
    }

    /// Every fact with an answer other than unknown, in list order.
    pub fn answered(&self) -> impl Iterator<Item = (Fact, Answer)> {
        let known = self.known();
        let answered = known.present.union(known.earlier).union(known.absent).union(self.cannot_say);
        answered.into_iter().map(|fact| (fact, self.answer(fact)))
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

    /// The case with one answer replaced, for a fact that is no place, follows from no field and is excluded by nothing
    /// present: such an answer cannot be wrong.
    pub(crate) fn with_unchecked(&self, fact: Fact, answer: Answer) -> Self {
        let mut case = self.clone();
        for set in [&mut case.present, &mut case.earlier, &mut case.absent, &mut case.cannot_say] {
            *set = set.without(fact);
        }
        case.from_log = case.from_log.without(fact);
        let set = match answer {
            Answer::Present => &mut case.present,
            Answer::Absent => &mut case.absent,
            Answer::Earlier => &mut case.earlier,
            Answer::CannotSay => &mut case.cannot_say,
            Answer::Unknown => return case,
        };
        *set = set.with(fact);
        case
    }

    /// The case with the same answer to all of these, each in place of any earlier one, checked once at the end. So a
    /// form can hand in a whole screen.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Finding};
    /// let case = Case::builder(34).present(Finding::GradualOnset).build()?;
    /// let case = case.with_all([Finding::Limp, Finding::Fever], Answer::Absent)?;
    /// assert_eq!(case.answer(Finding::Fever), Answer::Absent);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`with`](Self::with), every problem at once.
    pub fn with_all<F: Into<Fact>>(
        &self,
        facts: impl IntoIterator<Item = F>,
        answer: Answer,
    ) -> Result<Self, CaseErrors> {
        facts.into_iter().fold(self.to_builder(), |builder, fact| builder.replace(fact.into(), answer)).build()
    }

    /// The case with all that one reporter said replaced by these answers. A newer run log or a second examination
    /// takes the place of the first, and what it no longer says is forgotten. An answer belongs to whoever gave it last;
    /// what others gave last stays.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Finding, Reporter};
    /// let case = Case::builder(34)
    ///     .answers_from(Reporter::Examiner, [(Finding::Fadir, Answer::Present), (Finding::Limp, Answer::Present)])
    ///     .build()?;
    /// let case = case.with_from(Reporter::Examiner, [(Finding::Fadir, Answer::Absent)])?;
    /// assert_eq!(case.answer(Finding::Fadir), Answer::Absent);
    /// assert_eq!(case.answer(Finding::Limp), Answer::Unknown);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`with`](Self::with), every problem at once. An answer that somebody else gave differently is one.
    pub fn with_from<F: Into<Fact>>(
        &self,
        reporter: Reporter,
        answers: impl IntoIterator<Item = (F, Answer)>,
    ) -> Result<Self, CaseErrors> {
        let said = self.present.union(self.earlier).union(self.absent).union(self.cannot_say);
        let marked = self.examined.union(self.from_log);
        let theirs = said.union(marked).into_iter().filter(|fact| self.reported_by(*fact) == reporter);
        self.to_builder().forget(theirs.collect()).answers_from(reporter, answers).build()
    }

    /// The case as it stands on a day: the days since it began are counted anew from the day on which it
    /// [began](CaseBuilder::began). Without such a day nothing changes.
    ///
    /// What was present is taken to be so still. Ask again about what may have changed. What was said in words about
    /// how long it lasts gives way to the count.
    ///
    /// ```
    /// use running_hip_pain::{Case, Day};
    /// let case = Case::builder(34).began("2026-11-01".parse()?).build()?;
    /// assert_eq!(case.days(), None, "there is no clock in a case");
    /// assert_eq!(case.on("2026-11-27".parse()?)?.days(), Some(26));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the day is before the one on which it began, or more than 36500 days after it.
    pub fn on(&self, today: Day) -> Result<Self, CaseErrors> {
        match self.began {
            None => Ok(self.clone()),
            Some(began) => match u16::try_from(today - began) {
                Ok(days) => self.to_builder().counted_days(days).build(),
                Err(_) if today < began => Err(CaseErrors::one(CaseError::BeganLater { began, today })),
                Err(_) => self.to_builder().counted_days(u16::MAX).build(),
            },
        }
    }

    /// Whether a field that a person is asked for is given.
    pub(crate) const fn has(&self, field: Field) -> bool {
        match field {
            Field::Age | Field::AgeBetween => self.age.range().is_some(),
            Field::Sex => self.sex.is_some(),
            Field::Pregnancy => self.pregnancy.is_some(),
            Field::Side => self.side.is_some(),
            Field::Pain | Field::PainBetween => self.pain.is_some(),
            Field::Severity => self.severity.is_some(),
            Field::Days => self.days.is_some(),
            Field::Began => self.began.is_some(),
            Field::KmPerWeek => self.km_per_week.is_some(),
            Field::RunsPerWeek => self.runs_per_week.is_some(),
            Field::YearsRunning => self.years_running.is_some(),
            Field::SitesComplete => self.sites_complete,
            Field::MainSite => self.main_site.is_some(),
            Field::Called => self.called != 0,
            Field::Declined => self.declined != 0,
            Field::Version
            | Field::Setting
            | Field::Present
            | Field::Earlier
            | Field::Absent
            | Field::CannotSay
            | Field::Examined
            | Field::FromLog => true,
        }
    }

    /// Whether this runner may be one whom something suits. An unknown sex is either, and an unknown age adult.
    pub(crate) fn suits(&self, suits: Suits) -> bool {
        let in_sex = suits.sex.is_none_or(|suits| self.sex.is_none_or(|sex| sex == suits));
        in_sex && self.age.touches(suits.ages)
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

    /// Who asks.
    pub const fn setting(&self) -> Setting {
        self.setting
    }

    /// The side that hurts.
    pub const fn side(&self) -> Option<Side> {
        self.side
    }

    /// The worst pain, 0 to 10. Of a range, the upper end.
    pub fn pain(&self) -> Option<u8> {
        self.pain.map(|(_, highest)| highest)
    }

    /// The numbers told for the worst pain, 0 to 10: a range, or one number twice.
    pub fn pain_range(&self) -> Option<RangeInclusive<u8>> {
        self.pain.map(|(lowest, highest)| lowest..=highest)
    }

    /// How bad it is at its worst, in words.
    pub const fn severity(&self) -> Option<Severity> {
        self.severity
    }

    /// The worst pain that the number and the word allow.
    pub(crate) fn told_pain(&self) -> Option<u8> {
        self.pain().max(self.severity.map(derived::most_of))
    }

    /// The same, no less than a finding says. The number is of the past days, and may be the milder one.
    pub(crate) fn worst_pain(&self) -> Option<u8> {
        let said = [(Finding::UnbearablePain, Severity::Unbearable), (Finding::SeverePain, Severity::Severe)];
        let said = said.into_iter().find(|(finding, _)| self.present.contains((*finding).into()));
        let least = said.map_or(0, |(_, severity)| derived::most_of(severity));
        self.told_pain().map(|pain| pain.max(least))
    }

    /// The days since it began.
    pub const fn days(&self) -> Option<u16> {
        self.days
    }

    /// The day on which it began.
    pub const fn began(&self) -> Option<Day> {
        self.began
    }

    /// Kilometres run in a usual week before it began.
    pub const fn km_per_week(&self) -> Option<u16> {
        self.km_per_week
    }

    /// Runs in a usual week before it began.
    pub const fn runs_per_week(&self) -> Option<u8> {
        self.runs_per_week
    }

    /// Whole years of regular running before it began.
    pub const fn years_running(&self) -> Option<u8> {
        self.years_running
    }

    /// Whether the places not named are known not to hurt.
    pub const fn sites_complete(&self) -> bool {
        self.sites_complete
    }

    /// The place that hurts most, where that was told. It is shown to whoever sees the runner and weighs nothing yet.
    pub const fn main_site(&self) -> Option<Finding> {
        self.main_site
    }

    /// What it was called before, by a clinician or by the runner, in list order. It weighs nothing.
    pub fn called(&self) -> impl Iterator<Item = Condition> + '_ {
        Condition::ALL.iter().copied().filter(|condition| self.called & 1 << *condition as u64 != 0)
    }

    /// The fields that were asked for and not given, in list order.
    pub fn declined(&self) -> impl Iterator<Item = Field> + '_ {
        Field::ALL.iter().copied().filter(|field| self.has_declined(*field))
    }

    /// Whether a field was asked for and not given.
    pub(crate) const fn has_declined(&self, field: Field) -> bool {
        self.declined >> field as u32 & 1 == 1
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

    /// Whether a fact counts as a test at home that no examiner repeated.
    pub(crate) const fn is_at_home(&self, fact: Fact) -> bool {
        HOME_TESTS.contains(fact) && !self.examined.contains(fact)
    }

    /// Facts marked as examined or as from the log that have no answer. They weigh nothing. Show them, so that no
    /// finding is lost by mistake.
    pub fn reported_without_answer(&self) -> FactSet {
        let known = self.known();
        self.examined
            .union(self.from_log)
            .difference(known.present)
            .difference(known.earlier)
            .difference(known.absent)
            .difference(self.cannot_say)
    }

    /// Whether a pregnancy is possible, as far as is known: it was not denied, and sex and age allow it.
    pub(crate) fn may_be_pregnant(&self) -> bool {
        self.sex != Some(Sex::Male)
            && matches!(self.pregnancy, None | Some(Pregnancy::Pregnant))
            && self.age.touches(MAY_BE_PREGNANT_AGES)
    }
}
