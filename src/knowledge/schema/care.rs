//! What feeds the pain and what to do: contributors, interventions, doses, stop signs and claims.

use super::Source;
use crate::vocabulary::{
    Activity, Cause, Claim, Condition, Contributor, Fact, FactSet, Family, Finding, Grade, Intervention,
    InterventionKind, Phase, RiskFactor, Shown, StopSign, Tissue, Urgency,
};

/// A published result, as its source gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// What was compared or measured, in whom. English, for who reviews the tables.
    pub of: &'static str,
    /// What the figure is.
    pub measure: Measure,
    /// The figure.
    pub value: f64,
    /// Its 95% interval, or the range the source gives.
    pub interval: Option<(f64, f64)>,
    /// Where it comes from.
    pub source: Source,
}

pub(crate) const fn outcome(source: Source, measure: Measure, value: f64, of: &'static str) -> Outcome {
    Outcome { of, measure, value, interval: None, source }
}

impl Outcome {
    pub(crate) const fn between(self, low: f64, high: f64) -> Self {
        Self { interval: Some((low, high)), ..self }
    }
}

/// What a published figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Measure {
    /// Hazard rate ratio.
    HazardRatio,
    /// Relative risk or prevalence ratio.
    RelativeRisk,
    /// Odds ratio.
    OddsRatio,
    /// Percent of people.
    PercentOfPeople,
    /// Change or difference in percent.
    PercentChange,
    /// Difference in percentage points.
    PercentagePoints,
    /// Standardised mean difference or effect size.
    EffectSize,
    /// Points on a pain scale from 0 to 10.
    PainPoints,
    /// Percent of the largest voluntary contraction: ranks exercises, proves no benefit.
    PercentOfMaximum,
    /// Degrees.
    Degrees,
    /// Strides a minute, two steps each.
    StridesPerMinute,
    /// How likely so large a difference is by chance.
    PValue,
    /// So many studies.
    Studies,
    /// Correlation.
    Correlation,
    /// How many must be treated for one more to gain.
    NumberNeededToTreat,
    /// So many people.
    People,
    /// Points of a score.
    Score,
    /// Days.
    Days,
    /// Joules per kilogram of body weight.
    JoulesPerKilogram,
    /// Agreement between raters beyond chance.
    Kappa,
    /// How well a figure tells who is injured: 0.5 is chance, 1 without error.
    CStatistic,
    /// Percent of training sessions.
    PercentOfSessions,
}

// ---- contributors

/// What the tables know of a contributor.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContributorEntry {
    /// The contributor.
    pub contributor: Contributor,
    /// What shows it.
    pub signs: &'static [Sign],
    /// So many hints suggest it.
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
    /// And one of these, where there are any.
    pub any: FactSet,
    /// Whether it reports the contributor itself or is one hint.
    pub shows: Shown,
    /// How good the evidence is that it matters for injury.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
}

pub(crate) const fn itself(all: FactSet, grade: Grade, source: Source) -> Sign {
    Sign { all, any: FactSet::EMPTY, shows: Shown::Reported, grade, source }
}

pub(crate) const fn hint(all: FactSet, grade: Grade, source: Source) -> Sign {
    Sign { all, any: FactSet::EMPTY, shows: Shown::Suggested, grade, source }
}

impl Sign {
    pub(crate) const fn with_any(self, any: FactSet) -> Self {
        Self { any, ..self }
    }

    /// Every fact it names.
    pub const fn facts(&self) -> FactSet {
        self.all.union(self.any)
    }
}

// ---- interventions

/// What the tables know of an intervention.
#[derive(Debug)]
#[non_exhaustive]
pub struct InterventionEntry {
    /// The intervention.
    pub intervention: Intervention,
    /// What kind of measure it is.
    pub kind: InterventionKind,
    /// The tissue it is meant for.
    pub tissue: Tissue,
    /// The part of a plan in which it begins.
    pub phase: Phase,
    /// How good the evidence is for what it is best known for.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
    /// Who may start it.
    pub access: Access,
    /// Whether every plan has it.
    pub core: Core,
    /// What it asks of the leg.
    pub strain: Strain,
    /// The causes that call for it.
    pub called_for_by: &'static [Indication],
    /// How much of it to begin with.
    pub dose: Dose,
    /// What to go back to when it hurts too much.
    pub easier: Option<Dose>,
    /// How far to raise it.
    pub harder: Option<Dose>,
    /// What comes after it.
    pub then: &'static [Intervention],
    /// Left out while one of these conditions is plausible.
    pub not_with: &'static [Condition],
    /// Left out while one of these is present.
    pub not_while: FactSet,
    /// What is published.
    pub outcomes: &'static [Outcome],
    /// When the entry was last checked against its sources.
    pub reviewed: &'static str,
}

/// Who may start a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// The runner.
    Anyone,
    /// The runner, after asking a doctor, a pharmacist or a physiotherapist. A plan names it and leaves it out.
    OnAdvice,
    /// Nobody: better evidence is against it, or it does not do what it is used for.
    NotAdvised,
}

/// Whether a measure belongs to every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Core {
    /// Only where a cause calls for it.
    No,
    /// To every plan.
    Always,
    /// To every plan in which nobody runs.
    WhileNotRunning,
    /// To every plan of a runner who is to be seen.
    WhenToBeSeen,
}

/// What a measure asks of the leg. Whatever does not spare it is left out while nobody is to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strain {
    /// Nothing that could harm a cracked bone.
    Spares,
    /// Load.
    Loads,
    /// Stretch or pressure.
    Stretches,
    /// Running.
    Runs,
    /// It dulls or treats what is to be looked at first.
    Masks,
}

/// A cause that calls for a measure.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Indication {
    /// The cause.
    pub cause: Cause,
    /// Only when one of these is present. Empty: whenever the cause is.
    pub seen: FactSet,
    /// How good the evidence is that it helps with this cause.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
}

pub(crate) const fn condition(condition: Condition, grade: Grade, source: Source) -> Indication {
    Indication { cause: Cause::Condition(condition), seen: FactSet::EMPTY, grade, source }
}

pub(crate) const fn contributor(contributor: Contributor, grade: Grade, source: Source) -> Indication {
    Indication { cause: Cause::Contributor(contributor), seen: FactSet::EMPTY, grade, source }
}

impl Indication {
    /// Only when one of these facts is present.
    pub(crate) const fn seen(self, seen: FactSet) -> Self {
        Self { seen, ..self }
    }
}

pub(crate) const fn intervention(
    intervention: Intervention,
    kind: InterventionKind,
    tissue: Tissue,
    phase: Phase,
    (grade, source): (Grade, Source),
    dose: Dose,
) -> InterventionEntry {
    InterventionEntry {
        intervention,
        kind,
        tissue,
        phase,
        grade,
        source,
        access: Access::Anyone,
        core: Core::No,
        strain: Strain::Spares,
        called_for_by: &[],
        dose,
        easier: None,
        harder: None,
        then: &[],
        not_with: &[],
        not_while: FactSet::EMPTY,
        outcomes: &[],
        reviewed: "2026-11",
    }
}

/// From the least to the most, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Span {
    /// The least.
    pub least: u16,
    /// The most.
    pub most: u16,
}

/// Exactly so many.
pub(crate) const fn just(count: u16) -> Span {
    Span { least: count, most: count }
}

/// From so many to so many.
pub(crate) const fn from_to(least: u16, most: u16) -> Span {
    assert!(least < most, "the lesser first");
    Span { least, most }
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Often {
    /// So many times a day.
    TimesADay(Span),
    /// On so many days a week.
    DaysAWeek(Span),
}

/// How much of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Dose {
    /// Sets of repetitions.
    Repetitions {
        /// Sets.
        sets: Span,
        /// Repetitions in a set.
        repetitions: Span,
        /// How often.
        often: Often,
    },
    /// Positions held.
    Holds {
        /// How many.
        holds: Span,
        /// Seconds each.
        seconds: Span,
        /// How often.
        often: Often,
    },
    /// A way covered.
    Distance {
        /// How many times.
        times: Span,
        /// Metres each time.
        metres: Span,
        /// How often.
        often: Often,
    },
    /// Time spent.
    Session {
        /// Minutes.
        minutes: Span,
        /// How often.
        often: Often,
    },
    /// Turns of running and walking.
    WalkRun {
        /// How many turns.
        turns: u16,
        /// Minutes of running in a turn.
        run: u16,
        /// Minutes of walking in a turn.
        walk: u16,
        /// How often.
        often: Often,
    },
    /// Breaks in something long.
    Breaks {
        /// Minutes of each break.
        minutes: Span,
        /// Minutes from break to break.
        every_minutes: Span,
    },
    /// The next longest run: at most so many percent above the longest of the past days.
    LongestRun {
        /// Percent above.
        percent: u16,
        /// Days that count.
        days: u16,
    },
    /// Days in a week without a run.
    FreeDays(Span),
    /// Percent less than before.
    LessBy(Span),
    /// Percent more steps a minute than one's own at the same speed.
    MoreSteps(Span),
    /// Hours a night.
    HoursANight(Span),
    /// A habit: nothing to count.
    Habit,
    /// As whoever advises it, or the leaflet, says.
    AsAdvised,
    /// None: nothing is done, or it is not advised.
    Nothing,
}

pub(crate) const fn sets(sets: Span, repetitions: Span, often: Often) -> Dose {
    Dose::Repetitions { sets, repetitions, often }
}

pub(crate) const fn holds(holds: Span, seconds: Span, often: Often) -> Dose {
    Dose::Holds { holds, seconds, often }
}

pub(crate) const fn a_week(days: Span) -> Often {
    Often::DaysAWeek(days)
}

pub(crate) const fn a_day(times: Span) -> Often {
    Often::TimesADay(times)
}

/// Which training besides running suits a group of conditions.
#[derive(Debug)]
#[non_exhaustive]
pub struct CrossTraining {
    /// The conditions.
    pub conditions: &'static [Condition],
    /// What suits them.
    pub suits: &'static [Activity],
    /// What to avoid at first.
    pub avoid: &'static [Activity],
    /// Where it comes from.
    pub source: Source,
}

/// How much pain an exercise may bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PainRule {
    /// Up to here, of 10, and settled by the next morning: go on, and move up after two such sessions.
    pub go_on_up_to: u8,
    /// Up to here: stay at this level. Above it: go back a level.
    pub stay_up_to: u8,
    /// How much worse than usual the next morning may be before one goes back a level.
    pub morning_worse_by: u8,
    /// Where it comes from.
    pub source: Source,
}

/// A family of conditions and the most pain that its members bear.
#[derive(Debug)]
#[non_exhaustive]
pub struct FamilyPainRule {
    /// The families.
    pub families: &'static [Family],
    /// Their rule.
    pub rule: PainRule,
}

// ---- stop signs

/// What the tables know of a stop sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StopSignEntry {
    /// The sign.
    pub sign: StopSign,
    /// What to stop.
    pub stop: Stop,
    /// How soon to be seen, where one is to be.
    pub seek: Option<Urgency>,
    /// After so many weeks, where time makes the sign.
    pub weeks: Option<u8>,
    /// Shown only to whom it hurts at one of these places. Empty: to everybody.
    pub places: FactSet,
    /// Whether it says anything to somebody who does not run and waits to be seen.
    pub while_stopped: bool,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

/// What to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
pub enum Stop {
    /// Nothing: go on, and be seen.
    Nothing,
    /// The exercise or run at hand.
    ThisSession,
    /// Running.
    Running,
    /// The whole plan.
    Everything,
}

// ---- claims

/// What the tables know of a claim of the article.
#[derive(Debug)]
#[non_exhaustive]
pub struct ClaimEntry {
    /// The claim.
    pub claim: Claim,
    /// What it is about.
    pub about: &'static [Topic],
    /// How good the evidence is for it.
    pub grade: Grade,
    /// Where that comes from.
    pub sources: &'static [Source],
}

/// What a claim is about: where its point lives in this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// A cause.
    Cause(Cause),
    /// A finding or risk factor.
    Fact(Fact),
    /// A measure.
    Intervention(Intervention),
    /// A stop sign.
    StopSign(StopSign),
    /// The rules of how much pain is fine.
    PainRules,
    /// The plan as a whole.
    Plan,
}

pub(crate) const fn condition_topic(condition: Condition) -> Topic {
    Topic::Cause(Cause::Condition(condition))
}

pub(crate) const fn contributor_topic(contributor: Contributor) -> Topic {
    Topic::Cause(Cause::Contributor(contributor))
}

pub(crate) const fn finding_topic(finding: Finding) -> Topic {
    Topic::Fact(Fact::Finding(finding))
}

pub(crate) const fn risk_topic(risk_factor: RiskFactor) -> Topic {
    Topic::Fact(Fact::RiskFactor(risk_factor))
}
