//! The addresses of all text.

use alloc::string::{String, ToString};
use core::fmt;

use super::forms::{DoseForm, LoadForm, RejectionForm, SayForm, SessionForm, StepForm, SuspicionForm};
use super::notice::{Notice, Service};
use super::term::Term;
use crate::day::Weekday;
use crate::knowledge::care::{FollowUpRule, Gate, Questionnaire, StopSign};
use crate::knowledge::claims::Claim;
use crate::knowledge::facts::Composite;
use crate::knowledge::load::{Band, LoadMetric, WeekBand};
use crate::knowledge::triage::{CourseSign, RedFlag, SafetyQuestion, Warning};
use crate::vocabulary::{
    Activity, Answer, AskedFor, Cause, Changed, Condition, Contributor, EnoughReason, Fact, Family, Field, Finding,
    Fit, Grade, Intervention, InterventionKind, NotPlacedReason, Outside, Phase, Pregnancy, Reporter, ReturnStage,
    Running, RunningLoad, ScreenKind, Section, SessionKind, Setting, Severity, Sex, Shown, Side, Stage, Tissue, Trend,
    Urgency, Weight, WithheldReason,
};

/// The address of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phrase {
    /// A short name for lists.
    Label(Term),
    /// The question a form asks.
    Question(Fact),
    /// The question a form asks for a field of a case. Empty for a list of answers.
    FieldQuestion(Field),
    /// How to do a home test or look at a run, and when not to. Empty for any other fact.
    HowTo(Fact),
    /// Where exactly on the body a place is. Empty for a finding that is not a place.
    BodyMap(Finding),
    /// Other names of a fact, a cause, an intervention or a red flag, separated by semicolons. Empty for any other
    /// term.
    AlsoCalled(Term),
    /// What a cause is, in a sentence.
    Summary(Cause),
    /// What to leave out, or not to be deceived by, while a condition fits. Empty for a few.
    Mind(Condition),
    /// What to spare the sore part while a condition fits. Empty for those that call for no such care.
    Spare(Condition),
    /// How a contributor shows.
    Shown(Shown),
    /// What may be said about a contributor, by how good the evidence is.
    Adds(Grade),
    /// What to do, in a few words.
    InBrief(Intervention),
    /// What to do.
    Do(Intervention),
    /// How an intervention goes on.
    Progress(Intervention),
    /// What to mind with an intervention.
    Caution(Intervention),
    /// How an amount is put into words.
    Dose(DoseForm),
    /// How a figure of a run log is put into words.
    Load(LoadForm),
    /// Why an entry of a run log is not used.
    Rejection(RejectionForm),
    /// What in a run log looks like a mistake.
    Suspicion(SuspicionForm),
    /// Why a plan is withheld.
    Withheld(WithheldReason),
    /// When to stop.
    StopSign(StopSign),
    /// A claim of the source article.
    Claim(Claim),
    /// What better evidence says about it.
    Verdict(Claim),
    /// What to do at an urgency.
    Urgency(Urgency),
    /// Whether to run.
    Running(Running),
    /// How much to run while a plan is under way. [`RunningLoad::Less`] has a placeholder: `{less}`.
    RunningLoad(RunningLoad),
    /// Whether to put weight on the leg.
    Weight(Weight),
    /// A sign to watch for.
    Warning(Warning),
    /// The same in a few words, for a list in one line.
    WarningInBrief(Warning),
    /// The word for a fit.
    Fit(Fit),
    /// Why a red flag matters.
    RedFlag(RedFlag),
    /// What a course sign is.
    Course(CourseSign),
    /// A safety question in one sentence.
    Safety(SafetyQuestion),
    /// The same in as few words as will do.
    SafetyInBrief(SafetyQuestion),
    /// What to say at the desk.
    Say(SayForm),
    /// The name of a service.
    Service(Service),
    /// What is said of pain that this crate is not made for.
    Outside(Outside),
    /// Why a screen of an interview is shown. Placeholders: `{urgency}`, or `{a}` and `{b}`.
    AskedFor(AskedFor),
    /// How a screen of an interview is answered.
    HowToAnswer(ScreenKind),
    /// How far an interview is.
    Stage(Stage),
    /// Why an interview ends.
    Enough(EnoughReason),
    /// How it has changed since an earlier assessment.
    Trend(Trend),
    /// What has to be so before the first run after a pause.
    Gate(Gate),
    /// Why a diary decides as it does.
    FollowUp(FollowUpRule),
    /// Why something is not on a calendar, as the end of a sentence.
    NotPlaced(NotPlacedReason),
    /// How a session of a calendar is put into words.
    Session(SessionForm),
    /// How the next step is put into words.
    Step(StepForm),
    /// A fixed sentence.
    Notice(Notice),
}

impl Phrase {
    /// Every phrase, for translators and for tests.
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
            .chain(Answer::ALL.iter().copied().map(Term::Answer))
            .chain(Severity::ALL.iter().copied().map(Term::Severity))
            .chain(Setting::ALL.iter().copied().map(Term::Setting))
            .chain(Pregnancy::ALL.iter().copied().map(Term::Pregnancy))
            .chain(Urgency::ALL.iter().copied().map(Term::Urgency))
            .chain(Contributor::ALL.iter().copied().map(Term::Contributor))
            .chain(Intervention::ALL.iter().copied().map(Term::Intervention))
            .chain(RedFlag::ALL.iter().copied().map(Term::RedFlag))
            .chain(Grade::ALL.iter().copied().map(Term::Grade))
            .chain(Activity::ALL.iter().copied().map(Term::Activity))
            .chain(Phase::ALL.iter().copied().map(Term::Phase))
            .chain(InterventionKind::ALL.iter().copied().map(Term::Kind))
            .chain(Tissue::ALL.iter().copied().map(Term::Tissue))
            .chain(LoadMetric::ALL.iter().copied().map(Term::LoadMetric))
            .chain(Band::ALL.iter().copied().map(Term::Band))
            .chain(WeekBand::ALL.iter().copied().map(Term::WeekBand))
            .chain(ReturnStage::ALL.iter().copied().map(Term::ReturnStage))
            .chain(SessionKind::ALL.iter().copied().map(Term::SessionKind))
            .chain(Weekday::ALL.iter().copied().map(Term::Weekday))
            .chain(Questionnaire::ALL.iter().copied().map(Term::Questionnaire))
            .chain(Changed::ALL.iter().copied().map(Term::Changed));
        let of_results = Urgency::ALL
            .iter()
            .copied()
            .map(Self::Urgency)
            .chain(Running::ALL.iter().copied().map(Self::Running))
            .chain(RunningLoad::ALL.iter().copied().map(Self::RunningLoad))
            .chain(Weight::ALL.iter().copied().map(Self::Weight))
            .chain(Warning::ALL.iter().copied().map(Self::Warning))
            .chain(Warning::ALL.iter().copied().map(Self::WarningInBrief))
            .chain(Fit::ALL.iter().copied().map(Self::Fit))
            .chain(RedFlag::ALL.iter().copied().map(Self::RedFlag))
            .chain(CourseSign::ALL.iter().copied().map(Self::Course))
            .chain(SafetyQuestion::ALL.iter().copied().map(Self::Safety))
            .chain(SafetyQuestion::ALL.iter().copied().map(Self::SafetyInBrief))
            .chain(SayForm::ALL.iter().copied().map(Self::Say))
            .chain(Service::ALL.iter().copied().map(Self::Service))
            .chain(Outside::ALL.iter().copied().map(Self::Outside))
            .chain(AskedFor::ALL.iter().copied().map(Self::AskedFor))
            .chain(ScreenKind::ALL.iter().copied().map(Self::HowToAnswer))
            .chain(Stage::ALL.iter().copied().map(Self::Stage))
            .chain(EnoughReason::ALL.iter().copied().map(Self::Enough))
            .chain(Trend::ALL.iter().copied().map(Self::Trend))
            .chain(Gate::ALL.iter().copied().map(Self::Gate))
            .chain(FollowUpRule::ALL.iter().copied().map(Self::FollowUp))
            .chain(NotPlacedReason::ALL.iter().copied().map(Self::NotPlaced))
            .chain(SessionForm::ALL.iter().copied().map(Self::Session))
            .chain(StepForm::ALL.iter().copied().map(Self::Step))
            .chain(Notice::ALL.iter().copied().map(Self::Notice));
        let places = Finding::ALL.iter().copied().filter(|finding| is_place(*finding));
        terms
            .map(Self::Label)
            .chain(Fact::all().map(Self::Question))
            .chain(Field::ALL.iter().copied().filter(|field| is_asked(*field)).map(Self::FieldQuestion))
            .chain(Fact::all().filter(|fact| has_how_to(*fact)).map(Self::HowTo))
            .chain(places.map(Self::BodyMap))
            .chain(Term::with_other_names().map(Self::AlsoCalled))
            .chain(Cause::all().map(Self::Summary))
            .chain(Condition::ALL.iter().copied().filter(|condition| has_to_mind(*condition)).map(Self::Mind))
            .chain(Condition::ALL.iter().copied().filter(|condition| is_to_be_spared(*condition)).map(Self::Spare))
            .chain(Shown::ALL.iter().copied().map(Self::Shown))
            .chain(Grade::ALL.iter().copied().map(Self::Adds))
            .chain(Intervention::ALL.iter().copied().map(Self::InBrief))
            .chain(Intervention::ALL.iter().copied().map(Self::Do))
            .chain(Intervention::ALL.iter().copied().map(Self::Progress))
            .chain(Intervention::ALL.iter().copied().map(Self::Caution))
            .chain(DoseForm::ALL.iter().copied().map(Self::Dose))
            .chain(LoadForm::ALL.iter().copied().map(Self::Load))
            .chain(RejectionForm::ALL.iter().copied().map(Self::Rejection))
            .chain(SuspicionForm::ALL.iter().copied().map(Self::Suspicion))
            .chain(WithheldReason::ALL.iter().copied().map(Self::Withheld))
            .chain(StopSign::ALL.iter().copied().map(Self::StopSign))
            .chain(Claim::ALL.iter().copied().map(Self::Claim))
            .chain(Claim::ALL.iter().copied().map(Self::Verdict))
            .chain(of_results)
    }

    /// The permanent key, such as `label.pain_groin` or `urgency.soon`.
    pub fn key(self) -> String {
        self.to_string()
    }
}

/// Whether a form asks for a field. Lists of answers are made from its other questions.
fn is_asked(field: Field) -> bool {
    !matches!(
        field,
        Field::Version
            | Field::Setting
            | Field::Present
            | Field::Earlier
            | Field::Absent
            | Field::CannotSay
            | Field::Examined
            | Field::FromLog
            | Field::Declined
    )
}

/// Whether a fact needs instructions: a home test or a look at a run does.
fn has_how_to(fact: Fact) -> bool {
    matches!(fact.section(), Section::HomeTest | Section::RunningForm)
}

/// Whether there is something to mind with a condition.
const fn has_to_mind(condition: Condition) -> bool {
    use Condition as C;
    !matches!(
        condition,
        C::HipOsteoarthritis
            | C::InflammatoryArthritis
            | C::LumbarReferredPain
            | C::IschialBursitis
            | C::SepticArthritis
            | C::CaudaEquinaSyndrome
    )
}

/// Whether a condition calls for sparing the sore part.
fn is_to_be_spared(condition: Condition) -> bool {
    let indications = Intervention::LoadEducation.entry().called_for_by;
    indications.iter().any(|indication| indication.cause == Cause::Condition(condition))
}

/// Whether a finding can be shown on a picture of the body.
fn is_place(finding: Finding) -> bool {
    let fact = Fact::Finding(finding);
    fact.section() == Section::Site && fact.may_be_asked()
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(term) => write!(f, "label.{term}"),
            Self::Question(fact) => write!(f, "question.{fact}"),
            Self::FieldQuestion(field) => write!(f, "question.field.{field}"),
            Self::HowTo(fact) => write!(f, "how_to.{fact}"),
            Self::BodyMap(place) => write!(f, "body_map.{place}"),
            Self::AlsoCalled(term) => write!(f, "also_called.{term}"),
            Self::Summary(cause) => write!(f, "summary.{cause}"),
            Self::Mind(condition) => write!(f, "mind.{condition}"),
            Self::Spare(condition) => write!(f, "spare.{condition}"),
            Self::Shown(shown) => write!(f, "shown.{shown}"),
            Self::Adds(grade) => write!(f, "adds.{grade}"),
            Self::InBrief(intervention) => write!(f, "in_brief.{intervention}"),
            Self::Do(intervention) => write!(f, "do.{intervention}"),
            Self::Progress(intervention) => write!(f, "progress.{intervention}"),
            Self::Caution(intervention) => write!(f, "caution.{intervention}"),
            Self::Dose(form) => write!(f, "dose.{form}"),
            Self::Load(form) => write!(f, "load.{form}"),
            Self::Rejection(form) => write!(f, "rejection.{form}"),
            Self::Suspicion(form) => write!(f, "suspicion.{form}"),
            Self::Withheld(reason) => write!(f, "withheld.{reason}"),
            Self::StopSign(sign) => write!(f, "stop_sign.{sign}"),
            Self::Claim(claim) => write!(f, "claim.{claim}"),
            Self::Verdict(claim) => write!(f, "verdict.{claim}"),
            Self::Urgency(urgency) => write!(f, "urgency.{urgency}"),
            Self::Running(running) => write!(f, "running.{running}"),
            Self::RunningLoad(load) => write!(f, "running_load.{load}"),
            Self::Weight(weight) => write!(f, "weight.{weight}"),
            Self::WarningInBrief(warning) => write!(f, "warning_in_brief.{warning}"),
            Self::Warning(warning) => write!(f, "warning.{warning}"),
            Self::Fit(fit) => write!(f, "fit.{fit}"),
            Self::RedFlag(flag) => write!(f, "red_flag.{flag}"),
            Self::Course(sign) => write!(f, "course.{sign}"),
            Self::SafetyInBrief(question) => write!(f, "safety_in_brief.{question}"),
            Self::Safety(question) => write!(f, "safety.{question}"),
            Self::Say(form) => write!(f, "say.{form}"),
            Self::Service(service) => write!(f, "service.{service}"),
            Self::Outside(outside) => write!(f, "outside.{outside}"),
            Self::AskedFor(asked_for) => write!(f, "asked_for.{asked_for}"),
            Self::HowToAnswer(kind) => write!(f, "how_to_answer.{kind}"),
            Self::Stage(stage) => write!(f, "stage.{stage}"),
            Self::Enough(reason) => write!(f, "enough.{reason}"),
            Self::Trend(trend) => write!(f, "trend.{trend}"),
            Self::Gate(gate) => write!(f, "gate.{gate}"),
            Self::FollowUp(rule) => write!(f, "follow_up.{rule}"),
            Self::NotPlaced(reason) => write!(f, "not_placed.{reason}"),
            Self::Session(form) => write!(f, "session.{form}"),
            Self::Step(form) => write!(f, "step.{form}"),
            Self::Notice(notice) => write!(f, "notice.{notice}"),
        }
    }
}
