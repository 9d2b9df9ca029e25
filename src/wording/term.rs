//! What a label can name.

use core::fmt;

use super::phrase::each;
use crate::day::Weekday;
use crate::knowledge::care::Questionnaire;
use crate::knowledge::facts::Composite;
use crate::knowledge::load::{Band, LoadMetric, WeekBand};
use crate::knowledge::triage::RedFlag;
use crate::vocabulary::{
    Activity, Answer, Cause, Changed, Condition, Contributor, Fact, Family, Grade, Intervention, InterventionKind,
    Phase, Pregnancy, Reporter, ReturnStage, Section, SessionKind, Setting, Severity, Sex, Side, Tissue, Urgency,
};

/// What a label can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Term {
    /// A fact.
    Fact(Fact),
    /// A condition.
    Condition(Condition),
    /// A contributor.
    Contributor(Contributor),
    /// An intervention.
    Intervention(Intervention),
    /// A red flag.
    RedFlag(RedFlag),
    /// A family of conditions.
    Family(Family),
    /// A section of a form.
    Section(Section),
    /// A composite answer.
    Composite(Composite),
    /// Who can answer.
    Reporter(Reporter),
    /// A sex.
    Sex(Sex),
    /// A side.
    Side(Side),
    /// An answer, as a form shows it beside a question.
    Answer(Answer),
    /// How bad the pain is.
    Severity(Severity),
    /// Who asks.
    Setting(Setting),
    /// Pregnancy or recent birth.
    Pregnancy(Pregnancy),
    /// An urgency, in one or two words.
    Urgency(Urgency),
    /// A grade of evidence.
    Grade(Grade),
    /// Training besides running.
    Activity(Activity),
    /// A part of a plan.
    Phase(Phase),
    /// A kind of intervention.
    Kind(InterventionKind),
    /// The tissue an intervention is meant for.
    Tissue(Tissue),
    /// A figure of a run log.
    LoadMetric(LoadMetric),
    /// How far a run goes beyond the longest before it.
    Band(Band),
    /// How far a week goes beyond the one before it.
    WeekBand(WeekBand),
    /// A stage of the return to running.
    ReturnStage(ReturnStage),
    /// A kind of session.
    SessionKind(SessionKind),
    /// A day of the week.
    Weekday(Weekday),
    /// A questionnaire with its range.
    Questionnaire(Questionnaire),
    /// How a total, or the usual pain, has changed.
    Changed(Changed),
}

impl From<Fact> for Term {
    fn from(fact: Fact) -> Self {
        Self::Fact(fact)
    }
}

impl From<Cause> for Term {
    fn from(cause: Cause) -> Self {
        match cause {
            Cause::Condition(condition) => Self::Condition(condition),
            Cause::Contributor(contributor) => Self::Contributor(contributor),
        }
    }
}

impl Term {
    /// Every term.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        [
            each(Fact::all(), Self::Fact),
            each(Condition::ALL.iter().copied(), Self::Condition),
            each(Family::ALL.iter().copied(), Self::Family),
            each(Section::ALL.iter().copied(), Self::Section),
            each(Composite::ALL.iter().copied(), Self::Composite),
            each(Reporter::ALL.iter().copied(), Self::Reporter),
            each(Sex::ALL.iter().copied(), Self::Sex),
            each(Side::ALL.iter().copied(), Self::Side),
            each(Answer::ALL.iter().copied(), Self::Answer),
            each(Severity::ALL.iter().copied(), Self::Severity),
            each(Setting::ALL.iter().copied(), Self::Setting),
            each(Pregnancy::ALL.iter().copied(), Self::Pregnancy),
            each(Urgency::ALL.iter().copied(), Self::Urgency),
            each(Contributor::ALL.iter().copied(), Self::Contributor),
            each(Intervention::ALL.iter().copied(), Self::Intervention),
            each(RedFlag::ALL.iter().copied(), Self::RedFlag),
            each(Grade::ALL.iter().copied(), Self::Grade),
            each(Activity::ALL.iter().copied(), Self::Activity),
            each(Phase::ALL.iter().copied(), Self::Phase),
            each(InterventionKind::ALL.iter().copied(), Self::Kind),
            each(Tissue::ALL.iter().copied(), Self::Tissue),
            each(LoadMetric::ALL.iter().copied(), Self::LoadMetric),
            each(Band::ALL.iter().copied(), Self::Band),
            each(WeekBand::ALL.iter().copied(), Self::WeekBand),
            each(ReturnStage::ALL.iter().copied(), Self::ReturnStage),
            each(SessionKind::ALL.iter().copied(), Self::SessionKind),
            each(Weekday::ALL.iter().copied(), Self::Weekday),
            each(Questionnaire::ALL.iter().copied(), Self::Questionnaire),
            each(Changed::ALL.iter().copied(), Self::Changed),
        ]
        .into_iter()
        .flatten()
    }

    /// Everything whose other names a front end may want to search.
    pub(super) fn with_other_names() -> impl Iterator<Item = Self> {
        Fact::all()
            .map(Self::Fact)
            .chain(Cause::all().map(Self::from))
            .chain(Intervention::ALL.iter().copied().map(Self::Intervention))
            .chain(RedFlag::ALL.iter().copied().map(Self::RedFlag))
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(value) => value.fmt(f),
            Self::Condition(value) => value.fmt(f),
            Self::Family(value) => write!(f, "family.{value}"),
            Self::Section(value) => write!(f, "section.{value}"),
            Self::Composite(value) => value.fmt(f),
            Self::Reporter(value) => write!(f, "reporter.{value}"),
            Self::Sex(value) => write!(f, "sex.{value}"),
            Self::Side(value) => write!(f, "side.{value}"),
            Self::Answer(value) => write!(f, "answer.{value}"),
            Self::Severity(value) => write!(f, "severity.{value}"),
            Self::Setting(value) => write!(f, "population.{value}"),
            Self::Pregnancy(value) => write!(f, "pregnancy.{value}"),
            Self::Urgency(value) => write!(f, "urgency.{value}"),
            Self::Contributor(value) => value.fmt(f),
            Self::Intervention(value) => value.fmt(f),
            Self::RedFlag(value) => value.fmt(f),
            Self::Grade(value) => write!(f, "grade.{value}"),
            Self::Activity(value) => value.fmt(f),
            Self::Phase(value) => write!(f, "phase.{value}"),
            Self::Kind(value) => write!(f, "kind.{value}"),
            Self::Tissue(value) => write!(f, "tissue.{value}"),
            Self::LoadMetric(value) => write!(f, "load_metric.{value}"),
            Self::Band(value) => write!(f, "band.{value}"),
            Self::WeekBand(value) => write!(f, "week_band.{value}"),
            Self::ReturnStage(value) => write!(f, "return_stage.{value}"),
            Self::SessionKind(value) => write!(f, "session_kind.{value}"),
            Self::Weekday(value) => write!(f, "weekday.{value}"),
            Self::Questionnaire(value) => write!(f, "questionnaire.{value}"),
            Self::Changed(value) => write!(f, "changed.{value}"),
        }
    }
}
