//! The addresses of all text.

use alloc::string::{String, ToString};
use core::fmt;

use crate::keyed::keyed_enum;
use crate::knowledge::care::StopSign;
use crate::knowledge::claims::Claim;
use crate::knowledge::facts::Composite;
use crate::knowledge::load::{Band, LoadMetric, WeekBand};
use crate::knowledge::triage::{CourseSign, RedFlag, SafetyQuestion, Warning};
use crate::vocabulary::{
    Activity, Answer, Cause, Condition, Contributor, Fact, Family, Field, Finding, Fit, Grade, Intervention,
    InterventionKind, Outside, Phase, Pregnancy, Reporter, Running, RunningLoad, Section, Setting, Severity, Sex,
    Shown, Side, Tissue, Urgency, Weight, WithheldReason,
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
    /// Everything whose other names a front end may want to search.
    fn with_other_names() -> impl Iterator<Item = Self> {
        Fact::all()
            .map(Self::Fact)
            .chain(Cause::all().map(Self::from))
            .chain(Intervention::ALL.iter().copied().map(Self::Intervention))
            .chain(RedFlag::ALL.iter().copied().map(Self::RedFlag))
    }
}

keyed_enum! {
    /// A service whose name varies by area. Replace it with the local one.
    #[non_exhaustive]
    pub enum Service {
        /// The service that comes at once.
        Emergency = "emergency_service",
        /// The service that sees somebody the same day.
        SameDay = "same_day_service",
        /// Who sees somebody within days.
        Doctor = "doctor",
        /// The service to book.
        Clinic = "clinic",
    }
}

keyed_enum! {
    /// Fixed sentences of a report.
    #[non_exhaustive]
    pub enum Notice {
        /// What the whole result is and is not.
        NotADiagnosis = "not_a_diagnosis",
        /// The same in a line.
        NotADiagnosisInBrief = "not_a_diagnosis_in_brief",
        /// Heads the reasons for the urgency.
        Why = "why",
        /// The plan asks for more than the rules do. Leads to the causes that are guarded.
        Guarded = "guarded",
        /// A visit is advised because safety questions are open.
        StillOpen = "still_open",
        /// A visit is advised because of what fits best, or because no exercise treats it.
        ToBeSeen = "to_be_seen",
        /// Leads to the answers with which nobody runs before it has been checked.
        NoRunningWith = "no_running_with",
        /// Heads the open safety questions.
        Provisional = "provisional",
        /// How many safety questions are open: `{count}`.
        AllQuestions = "all_questions",
        /// Heads the causes.
        Causes = "causes",
        /// Heads what may feed the pain.
        Contributors = "contributors",
        /// Heads the questions whose answers would change the result.
        NextQuestions = "next_questions",
        /// Leads to what would follow from a "yes".
        IfYes = "if_yes",
        /// What an answer would mean: no running.
        NoRunningThen = "no_running_then",
        /// What an answer would mean: less running.
        LessRunningThen = "less_running_then",
        /// Leads to the cause that would fit best then.
        WouldFitBest = "would_fit_best",
        /// Leads to what would follow from a "no".
        IfNo = "if_no",
        /// Heads what can be done.
        WhatToDo = "what_to_do",
        /// Heads what to do in the next two weeks.
        NextTwoWeeks = "next_two_weeks",
        /// Heads what to say at the desk.
        WhatToSay = "what_to_say",
        /// Leads to what called for an intervention.
        CalledForBy = "called_for_by",
        /// It belongs to every plan.
        EveryPlan = "every_plan",
        /// The urgency calls for it.
        TheUrgency = "the_urgency",
        /// Leads to how much of an intervention.
        HowMuch = "how_much",
        /// Leads to how an intervention goes on.
        ThenGoOn = "then_go_on",
        /// Leads to what to mind.
        Mind = "mind",
        /// Leads to how good the evidence is.
        Evidence = "evidence",
        /// Leads to training that suits.
        Suits = "suits",
        /// Leads to training to avoid at first.
        AvoidAtFirst = "avoid_at_first",
        /// Heads the same rule in a line.
        PainLimits = "pain_limits",
        /// Heads the signs of an emergency, before the service to call.
        AtOnce = "at_once",
        /// Heads the rule for how much pain is fine.
        PainRule = "pain_rule",
        /// Heads the stop signs.
        StopSigns = "stop_signs",
        /// Heads what was left out.
        LeftOut = "left_out",
        /// Left out because something that must not be missed is plausible.
        LeftOutGuarded = "left_out_guarded",
        /// Left out because of a condition, whose label follows.
        LeftOutCondition = "left_out_condition",
        /// Left out because of an answer, whose label follows.
        LeftOutAnswer = "left_out_answer",
        /// Left out because better evidence is against it.
        LeftOutEvidence = "left_out_evidence",
        /// Left out because it needs advice.
        LeftOutAdvice = "left_out_advice",
        /// Left out because others come first.
        LeftOutOthers = "left_out_others",
        /// Left out because nothing calls for it.
        LeftOutNoCall = "left_out_no_call",
        /// Leads to what is unknown about a cause.
        Unknown = "still_unknown",
        /// Leads to the next level of urgency.
        NextLevel = "next_level",
        /// Only open questions keep the urgency this high.
        HeldByOpen = "held_by_open",
        /// Heads the sources.
        Sources = "sources",
        /// Leads to what a cause is unlikely without, if none of it was told.
        Needs = "unlikely_without",
        /// Leads to the prior, in bits.
        Prior = "prior_bits",
        /// Leads to the score, in bits.
        Score = "score_bits",
        /// Leads to what the other reasons come to together.
        Rest = "the_rest",
        /// Leads to a danger score.
        Danger = "danger_score",
        /// Leads to the version of the knowledge.
        Knowledge = "knowledge_version",
        /// What a share is not.
        ShareIsNoProbability = "share_is_no_probability",
        /// The ranking is too weak to prefer anything.
        TooLittleKnown = "too_little_known",
        /// No single cause stands out, so the groups are what counts.
        NoneStandsOut = "none_stands_out",
        /// Leads to the causes that fit about equally well.
        Tied = "tied",
        /// Leads to the question that would separate them.
        SeparatedBy = "separated_by",
        /// Leads to two causes that often occur together.
        OftenTogether = "often_together",
        /// Leads to the groups that are possible while too little is known.
        Groups = "groups",
        /// Heads what must not be missed.
        Watch = "watch",
        /// Leads to the likeliest of these.
        AskAbout = "ask_about",
        /// Leads to what is the reason for a visit, but not what fits best.
        MustBeChecked = "must_be_checked",
        /// Heads the signs with which to go sooner than told, each with how soon.
        GoSoonerIf = "go_sooner_if",
        /// Heads the signs that would need help at once.
        GetHelpAtOnce = "get_help_at_once",
        /// Leads to further signs of something that must not be missed and could not wait.
        WouldShowBy = "would_show_by",
        /// Leads to how much weight to put on the leg.
        Walking = "how_to_walk",
        /// What else to leave out while nobody is to run.
        NoTests = "no_tests",
        /// Heads the open safety questions of a visit that cannot wait for the answers.
        GoAnyway = "go_anyway",
        /// How to wait for help while a step could do lasting harm.
        StayOffTheLeg = "stay_off_the_leg",
        /// Leads to the service to call.
        Call = "call",
        /// Leads to the service to use.
        Where = "where",
        /// Leads to whether to run.
        Running = "running",
        /// Leads to the answers behind a reason.
        Because = "because",
        /// Leads to the urgency if every open question were answered "no".
        IfAllNo = "if_all_no",
        /// Nothing said speaks for a cause.
        OnlyCommon = "only_common",
        /// Signs that together fit a dangerous cause.
        DangerSigns = "danger_signs",
        /// Heads facts marked as examined that have no answer.
        ReportedWithoutAnswer = "reported_without_answer",
        /// What speaks for a cause.
        For = "speaks_for",
        /// What speaks against it.
        Against = "speaks_against",
        /// Goes before the label of something that is absent.
        Not = "not",
        /// Leads to what the runner was asked and could not say.
        CouldNotSay = "could_not_say",
        /// Leads to the place that hurts most.
        MainSite = "main_site_of_pain",
        /// Leads to what it was called before.
        CalledBefore = "called_before",
        /// Leads to signs of earlier that are gone.
        Earlier = "earlier_signs",
        /// Heads what comes from the run log.
        FromLog = "from_log",
        /// Leads to what the run log shows.
        LogShows = "log_shows",
        /// Leads to what the run log shows not to be the case.
        LogShowsNot = "log_shows_not",
        /// What the acute:chronic ratios are not.
        RatiosDescribe = "ratios_describe",
    }
}

keyed_enum! {
    /// How an amount is put into words. Each text has placeholders in braces that are filled in, such as `{sets}`.
    #[non_exhaustive]
    pub enum DoseForm {
        /// From so many to so many: `{least}`, `{most}`.
        Span = "span",
        /// `{sets}`, `{repetitions}`, `{often}`.
        Repetitions = "repetitions",
        /// `{holds}`, `{seconds}`, `{often}`.
        Holds = "holds",
        /// `{times}`, `{metres}`, `{often}`.
        Distance = "distance",
        /// `{minutes}`, `{often}`.
        Session = "session",
        /// `{turns}`, `{run}`, `{walk}`, `{often}`.
        WalkRun = "walk_run",
        /// `{minutes}`, `{every}`.
        Breaks = "breaks",
        /// `{percent}`, `{days}`.
        LongestRun = "longest_run",
        /// `{days}`.
        FreeDays = "free_days",
        /// `{percent}`.
        LessBy = "less_by",
        /// `{percent}`.
        MoreSteps = "more_steps",
        /// `{hours}`.
        HoursANight = "hours_a_night",
        /// Nothing to fill in.
        OnceADay = "once_a_day",
        /// `{times}`.
        TimesADay = "times_a_day",
        /// `{days}`.
        DaysAWeek = "days_a_week",
        /// How much pain is fine: `{go_on}`, `{stay}`, `{worse}`.
        PainRule = "how_much_pain",
        /// The same in a line.
        PainRuleInBrief = "how_much_pain_in_brief",
        /// No pain is fine.
        NoPain = "no_pain",
        /// When to look again: `{days}`.
        Review = "review",
        /// When to look again, for a runner waiting to be seen: `{days}`.
        ReviewUnseen = "review_unseen",
    }
}

keyed_enum! {
    /// What to say at the desk: a sentence each, with placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum SayForm {
        /// Where it hurts: `{places}`.
        Places = "say_places",
        /// `{side}`.
        Side = "say_side",
        /// Since when: today or yesterday.
        JustBegun = "say_just_begun",
        /// Since when: `{days}`.
        Days = "say_days",
        /// Since when: `{weeks}`.
        Weeks = "say_weeks",
        /// Since when: `{months}`.
        Months = "say_months",
        /// How badly: `{pain}`, of 10.
        Pain = "say_pain",
        /// What else was told: `{signs}`.
        Signs = "say_signs",
        /// What to look for: `{causes}`.
        Ask = "say_ask",
    }
}

keyed_enum! {
    /// How a figure of a run log is put into words. Each text has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum LoadForm {
        /// Heads the figures: `{day}`.
        UpTo = "up_to",
        /// A run against the longest before it: `{length}`, `{day}`, `{ratio}`, `{days}`, `{before}`.
        Spike = "spike",
        /// A band that only the runs logged can vouch for: `{band}`.
        AmongLogged = "among_logged",
        /// What was found with a band: `{value}`, `{low}`, `{high}`.
        Found = "found",
        /// A week against the one before: `{week}`, `{ratio}`, `{before}`.
        WeeklyChange = "weekly_change",
        /// The same a week earlier: `{change}`.
        WeekEarlier = "week_earlier",
        /// `{week}`, `{before}`.
        RestDays = "rest_days",
        /// What was found with few days of rest. Nothing to fill in.
        FewRestDays = "few_rest_days",
        /// `{days}` in a row with a run.
        Streak = "streak",
        /// The longest run against the longest of the 30 days before: `{growth}`.
        Against = "against",
        /// `{ratio}`, `{before}`.
        Growth = "growth",
        /// `{time}`, `{day}`.
        Pause = "pause",
        /// `{strain}`, `{week}`, `{ratio}`.
        Strain = "strain",
        /// `{days}`, for none or several.
        Days = "days",
        /// One day.
        OneDay = "one_day",
        /// `{km}`.
        Kilometres = "kilometres",
        /// `{minutes}`.
        Minutes = "minutes",
        /// `{load}`.
        Effort = "effort",
        /// No figure, because too few days are known: `{have}`, `{need}`.
        TooFewDays = "too_few_days",
        /// No figure, because there are too few days or runs: `{have}`, `{need}`, `{have_runs}`, `{need_runs}`.
        TooFewDaysOrRuns = "too_few_days_or_runs",
        /// No figure, for want of a run.
        NoRuns = "no_runs",
        /// No figure, for want of a run to compare with.
        NoRecentBaseline = "no_recent_baseline",
        /// No figure, because there was no running before.
        Restart = "restart",
        /// No figure, because all days are alike.
        NoVariation = "no_variation",
    }
}

keyed_enum! {
    /// Why an entry of a run log is not used, for the runner. Some texts have placeholders in braces that are filled
    /// in.
    #[non_exhaustive]
    pub enum RejectionForm {
        /// `{found}`.
        Metres = "metres",
        /// `{found}`.
        Seconds = "seconds",
        /// `{found}`.
        Started = "started",
        /// `{found}`.
        Effort = "effort",
        /// Nothing to fill in.
        Unmeasured = "unmeasured",
        /// `{metres}`, `{seconds}`.
        TooFast = "too_fast",
        /// `{metres}`, `{seconds}`.
        TooSlow = "too_slow",
        /// Nothing to fill in.
        Duplicate = "duplicate",
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
            .chain(WeekBand::ALL.iter().copied().map(Term::WeekBand));
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
            .chain(WithheldReason::ALL.iter().copied().map(Self::Withheld))
            .chain(StopSign::ALL.iter().copied().map(Self::StopSign))
            .chain(Claim::ALL.iter().copied().map(Self::Claim))
            .chain(Claim::ALL.iter().copied().map(Self::Verdict))
            .chain(Urgency::ALL.iter().copied().map(Self::Urgency))
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
            .chain(Notice::ALL.iter().copied().map(Self::Notice))
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
        }
    }
}
