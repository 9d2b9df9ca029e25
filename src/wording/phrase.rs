//! The addresses of all text.

use alloc::string::{String, ToString};
use core::fmt;

use crate::keyed::keyed_enum;
use crate::vocabulary::{
    Composite, Condition, CourseSign, Fact, Family, Fit, Pregnancy, RedFlag, Reporter, Running, SafetyQuestion,
    Section, Sex, Side, Urgency,
};

/// What a label can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Term {
    /// A fact.
    Fact(Fact),
    /// A condition.
    Condition(Condition),
    /// A family of conditions.
    Family(Family),
    /// A part of a form.
    Section(Section),
    /// A composite answer.
    Composite(Composite),
    /// Who can answer.
    Reporter(Reporter),
    /// A sex.
    Sex(Sex),
    /// A side.
    Side(Side),
    /// Pregnancy or recent birth.
    Pregnancy(Pregnancy),
    /// An urgency, in one or two words.
    Urgency(Urgency),
}

keyed_enum! {
    /// A service whose name differs from place to place; replace it with the local one.
    #[non_exhaustive]
    pub enum Service {
        /// Who comes at once.
        Emergency = "emergency_service",
        /// Who sees somebody the same day.
        SameDay = "same_day_service",
        /// Whom to book.
        Clinic = "clinic",
    }
}

keyed_enum! {
    /// Fixed sentences of a report.
    #[non_exhaustive]
    pub enum Notice {
        /// What the whole is and is not.
        NotADiagnosis = "not_a_diagnosis",
        /// Heads the reasons of the urgency.
        Why = "why",
        /// Heads the open safety questions.
        Provisional = "provisional",
        /// Heads the causes.
        Causes = "causes",
        /// The ranking is too weak to prefer anything.
        TooLittleKnown = "too_little_known",
        /// Leads to the causes that fit about as well.
        Tied = "tied",
        /// Leads to the question that would separate them.
        SeparatedBy = "separated_by",
        /// Heads what must not be missed.
        Watch = "watch",
        /// What changes the urgency, should it come up.
        GetHelpAtOnce = "get_help_at_once",
        /// Leads to the service to use.
        Where = "where",
        /// Leads to whether to run.
        Running = "running",
        /// Leads to the answers that carry a reason.
        Because = "because",
        /// Leads to the urgency that a full set of "no" would give.
        IfAllNo = "if_all_no",
        /// Nothing said speaks for a cause.
        OnlyCommon = "only_common",
        /// Goes with a stress fracture that fits while running is not stopped.
        DoNotRunOnIt = "do_not_run_on_it",
        /// Signs that together fit a dangerous cause.
        DangerSigns = "danger_signs",
        /// Heads facts named as examined without an answer.
        ReportedWithoutAnswer = "reported_without_answer",
        /// What speaks for a cause.
        For = "speaks_for",
        /// What speaks against it.
        Against = "speaks_against",
        /// Goes before the label of something that is absent.
        Not = "not",
    }
}

/// The address of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phrase {
    /// A short name for lists.
    Label(Term),
    /// The question a form asks.
    Question(Fact),
    /// How to do a home test, and when not to. Empty for a fact that is no home test.
    HowTo(Fact),
    /// What a condition is, in a sentence.
    Summary(Condition),
    /// What to do at an urgency.
    Urgency(Urgency),
    /// Whether to run.
    Running(Running),
    /// The word for a fit.
    Fit(Fit),
    /// Why a red flag matters.
    RedFlag(RedFlag),
    /// What a course sign is.
    Course(CourseSign),
    /// The question behind a safety question.
    Safety(SafetyQuestion),
    /// The name of a service.
    Service(Service),
    /// A fixed sentence.
    Notice(Notice),
}

impl Phrase {
    /// Every phrase there is, for translators and for tests.
    pub fn all() -> impl Iterator<Item = Self> {
        let terms = Fact::all()
            .map(Term::Fact)
            .chain(Condition::ALL.iter().copied().map(Term::Condition))
            .chain(Family::ALL.iter().copied().map(Term::Family))
            .chain(Section::ALL.iter().copied().map(Term::Section))
            .chain(Composite::ALL.iter().copied().map(Term::Composite))
            .chain(Reporter::ALL.iter().copied().map(Term::Reporter))
            .chain(Sex::ALL.iter().copied().map(Term::Sex))
            .chain(Side::ALL.iter().copied().map(Term::Side))
            .chain(Pregnancy::ALL.iter().copied().map(Term::Pregnancy))
            .chain(Urgency::ALL.iter().copied().map(Term::Urgency));
        terms
            .map(Self::Label)
            .chain(Fact::all().map(Self::Question))
            .chain(Fact::all().filter(|fact| fact.section() == Section::HomeTest).map(Self::HowTo))
            .chain(Condition::ALL.iter().copied().map(Self::Summary))
            .chain(Urgency::ALL.iter().copied().map(Self::Urgency))
            .chain(Running::ALL.iter().copied().map(Self::Running))
            .chain(Fit::ALL.iter().copied().map(Self::Fit))
            .chain(RedFlag::ALL.iter().copied().map(Self::RedFlag))
            .chain(CourseSign::ALL.iter().copied().map(Self::Course))
            .chain(SafetyQuestion::ALL.iter().copied().map(Self::Safety))
            .chain(Service::ALL.iter().copied().map(Self::Service))
            .chain(Notice::ALL.iter().copied().map(Self::Notice))
    }

    /// The permanent key, such as `label.pain_groin` or `urgency.soon`.
    pub fn key(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(term) => write!(f, "label.{term}"),
            Self::Question(fact) => write!(f, "question.{fact}"),
            Self::HowTo(fact) => write!(f, "how_to.{fact}"),
            Self::Summary(condition) => write!(f, "summary.{condition}"),
            Self::Urgency(urgency) => write!(f, "urgency.{urgency}"),
            Self::Running(running) => write!(f, "running.{running}"),
            Self::Fit(fit) => write!(f, "fit.{fit}"),
            Self::RedFlag(flag) => write!(f, "red_flag.{flag}"),
            Self::Course(sign) => write!(f, "course.{sign}"),
            Self::Safety(question) => write!(f, "safety.{question}"),
            Self::Service(service) => write!(f, "service.{service}"),
            Self::Notice(notice) => write!(f, "notice.{notice}"),
        }
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
            Self::Pregnancy(value) => write!(f, "pregnancy.{value}"),
            Self::Urgency(value) => write!(f, "urgency.{value}"),
        }
    }
}
