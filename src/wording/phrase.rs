//! The addresses of all text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::forms::{
    DoseForm, JoinForm, LoadForm, ProblemForm, RejectionForm, SayForm, SessionForm, StepForm, SuspicionForm,
};
use super::notice::{Notice, Service};
use super::term::Term;
use crate::knowledge::care::{FollowUpRule, Gate, StopSign};
use crate::knowledge::claims::Claim;
use crate::knowledge::triage::{CourseSign, RedFlag, SafetyQuestion, Warning};
use crate::vocabulary::{
    AskedFor, Cause, Condition, EnoughReason, Fact, Field, Finding, Fit, Grade, Intervention, NotPlacedReason, Outside,
    Running, RunningLoad, ScreenKind, Section, Shown, Stage, Trend, Urgency, Weight, WithheldReason,
};

/// The address of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phrase {
    /// A short name for lists.
    Label(Term),
    /// That a fact is not so, in as few words as its label: among what speaks against a cause, say.
    Absent(Fact),
    /// The question a form asks.
    Question(Fact),
    /// The question a form asks for a field of a case. Empty for a list of answers.
    FieldQuestion(Field),
    /// How to do a home test or look at a run, and when not to. Empty for any other fact.
    HowTo(Fact),
    /// What a field of a case may hold, after "it must be".
    Allowed(Field),
    /// Where exactly on the body a place is. Empty for a finding that is not a place.
    BodyMap(Finding),
    /// Other names of a fact, a cause, an intervention or a red flag, separated by semicolons. Empty for any other
    /// term.
    AlsoCalled(Term),
    /// What a cause is, in a sentence.
    Summary(Cause),
    /// Which picture of a condition fits best, for a clinician: the condition and the name of the picture.
    Presentation(Condition, &'static str),
    /// What to leave out, or not to be deceived by, while a condition fits. Empty for a few. Where there is little room,
    /// its first sentence stands alone.
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
    /// What holds the texts of a page together.
    Join(JoinForm),
    /// What is wrong with a case, an answer or a diary.
    Problem(ProblemForm),
    /// A fixed sentence.
    Notice(Notice),
}

impl Phrase {
    /// Every phrase, for translators and for tests.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            each(Term::all(), Self::Label),
            each(Fact::all(), Self::Absent),
            each(Fact::all(), Self::Question),
            each(Field::ALL.iter().copied().filter(|field| is_asked(*field)), Self::FieldQuestion),
            each(Field::ALL.iter().copied(), Self::Allowed),
            each(Fact::all().filter(|fact| has_how_to(*fact)), Self::HowTo),
            each(Finding::ALL.iter().copied().filter(|finding| is_place(*finding)), Self::BodyMap),
            each(Term::with_other_names(), Self::AlsoCalled),
            each(Cause::all(), Self::Summary),
            presentations(),
            each(Condition::ALL.iter().copied().filter(|condition| has_to_mind(*condition)), Self::Mind),
            each(Condition::ALL.iter().copied().filter(|condition| is_to_be_spared(*condition)), Self::Spare),
            each(Shown::ALL.iter().copied(), Self::Shown),
            each(Grade::ALL.iter().copied(), Self::Adds),
            each(Intervention::ALL.iter().copied(), Self::InBrief),
            each(Intervention::ALL.iter().copied(), Self::Do),
            each(Intervention::ALL.iter().copied(), Self::Progress),
            each(Intervention::ALL.iter().copied(), Self::Caution),
            each(DoseForm::ALL.iter().copied(), Self::Dose),
            each(LoadForm::ALL.iter().copied(), Self::Load),
            each(RejectionForm::ALL.iter().copied(), Self::Rejection),
            each(SuspicionForm::ALL.iter().copied(), Self::Suspicion),
            each(WithheldReason::ALL.iter().copied(), Self::Withheld),
            each(StopSign::ALL.iter().copied(), Self::StopSign),
            each(Claim::ALL.iter().copied(), Self::Claim),
            each(Claim::ALL.iter().copied(), Self::Verdict),
            each(Urgency::ALL.iter().copied(), Self::Urgency),
            each(Running::ALL.iter().copied(), Self::Running),
            each(RunningLoad::ALL.iter().copied(), Self::RunningLoad),
            each(Weight::ALL.iter().copied(), Self::Weight),
            each(Warning::ALL.iter().copied(), Self::Warning),
            each(Warning::ALL.iter().copied(), Self::WarningInBrief),
            each(Fit::ALL.iter().copied(), Self::Fit),
            each(RedFlag::ALL.iter().copied(), Self::RedFlag),
            each(CourseSign::ALL.iter().copied(), Self::Course),
            each(SafetyQuestion::ALL.iter().copied(), Self::Safety),
            each(SafetyQuestion::ALL.iter().copied(), Self::SafetyInBrief),
            each(SayForm::ALL.iter().copied(), Self::Say),
            each(Service::ALL.iter().copied(), Self::Service),
            each(Outside::ALL.iter().copied(), Self::Outside),
            each(AskedFor::ALL.iter().copied(), Self::AskedFor),
            each(ScreenKind::ALL.iter().copied(), Self::HowToAnswer),
            each(Stage::ALL.iter().copied(), Self::Stage),
            each(EnoughReason::ALL.iter().copied(), Self::Enough),
            each(Trend::ALL.iter().copied(), Self::Trend),
            each(Gate::ALL.iter().copied(), Self::Gate),
            each(FollowUpRule::ALL.iter().copied(), Self::FollowUp),
            each(NotPlacedReason::ALL.iter().copied(), Self::NotPlaced),
            each(SessionForm::ALL.iter().copied(), Self::Session),
            each(StepForm::ALL.iter().copied(), Self::Step),
            each(JoinForm::ALL.iter().copied(), Self::Join),
            each(ProblemForm::ALL.iter().copied(), Self::Problem),
            each(Notice::ALL.iter().copied(), Self::Notice),
        ]
        .into_iter()
        .flatten()
    }

    /// The permanent key, such as `label.pain_groin` or `urgency.soon`.
    pub fn key(self) -> String {
        self.to_string()
    }
}

/// The phrases of some values. A list of lists compiles in no time, one chain of as many iterators takes seconds.
pub(super) fn each<T, Of>(values: impl IntoIterator<Item = T>, of: fn(T) -> Of) -> Vec<Of> {
    values.into_iter().map(of).collect()
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

/// Every picture of every condition.
fn presentations() -> Vec<Phrase> {
    let pictures =
        |condition: Condition| condition.entry().presentations.iter().map(move |picture| (condition, picture));
    let all = Condition::ALL.iter().copied().flat_map(pictures);
    all.map(|(condition, picture)| Phrase::Presentation(condition, picture.name)).collect()
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
            Self::Absent(fact) => write!(f, "absent.{fact}"),
            Self::Question(fact) => write!(f, "question.{fact}"),
            Self::FieldQuestion(field) => write!(f, "question.field.{field}"),
            Self::Allowed(field) => write!(f, "allowed.{field}"),
            Self::HowTo(fact) => write!(f, "how_to.{fact}"),
            Self::BodyMap(place) => write!(f, "body_map.{place}"),
            Self::AlsoCalled(term) => write!(f, "also_called.{term}"),
            Self::Summary(cause) => write!(f, "summary.{cause}"),
            Self::Presentation(condition, name) => {
                write!(f, "presentation.{condition}.")?;
                name.chars().filter(|letter| *letter != ',').try_for_each(|letter| match letter {
                    ' ' => f.write_char('_'),
                    letter => f.write_char(letter),
                })
            }
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
            Self::Join(form) => write!(f, "join.{form}"),
            Self::Problem(form) => write!(f, "problem.{form}"),
            Self::Notice(notice) => write!(f, "notice.{notice}"),
        }
    }
}
