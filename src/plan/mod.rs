//! What to do: withheld with the reason, or interventions with what called for them, and what was left out and why.

mod activities;
mod exclude;
mod returning;
mod running_load;
mod select;
mod weight;
mod withhold;

use alloc::vec::Vec;

use crate::assess::Assessment;
use crate::case::Case;
use crate::knowledge::care::{
    Dose, FamilyPainRule, NO_LOADING_WHILE, PAIN_RULES, PainRule, STOP_SIGNS, Stop, StopSignEntry, family_pain_rule,
};
use crate::knowledge::sources::Source;
use crate::knowledge::thresholds;
use crate::vocabulary::{
    Activity, Cause, Condition, Fact, Family, Grade, Intervention, Phase, Running, RunningLoad, Urgency, Weight,
};

pub use withhold::Withheld;

/// What one runner can do. Nothing else in this crate advises an intervention.
///
/// The plan is withheld while a safety rule asks for a visit soon, a cause that must not be missed fits, a safety
/// question is open, or no place that hurts is named. It is also withheld if the runner is under 16 or of unknown age,
/// is pregnant or was not asked about it, had a procedure at the hip in the past three months, or cannot stand on the
/// leg. Otherwise it is never empty. Allocates.
///
/// A plan may use the ranking, which the triage does not, because it can only be stricter. Show [`CarePlan::urgency`]
/// and [`CarePlan::running`] beside it.
///
/// ```
/// use running_hip_pain::{CarePlan, Case, Finding, Intervention, Sex, WithheldReason, assess, plan};
/// let case = Case::builder(40).sex(Sex::Male).present(Finding::PainLateralHip).build()?;
/// let CarePlan::Withheld(withheld) = plan(&assess(&case)) else { panic!("safety questions are open") };
/// assert_eq!(withheld.reasons, [WithheldReason::OpenQuestions]);
///
/// let open = assess(&case).triage().open_facts();
/// let answered = open.into_iter().fold(case.to_builder(), |case, fact| case.absent(fact)).build()?;
/// let CarePlan::Active(plan) = plan(&assess(&answered)) else { panic!("all are answered with no") };
/// assert!(plan.items.iter().any(|item| item.intervention == Intervention::CrossTraining));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn plan(assessment: &Assessment) -> CarePlan {
    let picture = Picture::of(assessment);
    let reasons = withhold::reasons(assessment);
    if !reasons.is_empty() {
        let open = assessment.triage().unasked_facts();
        let urgency = withhold::urgency(&reasons, assessment.urgency());
        let running = if urgency >= Urgency::Soon { Running::Stop } else { picture.running };
        let weight = weight::weight(assessment, running, urgency);
        let case = assessment.case().clone();
        return CarePlan::Withheld(Withheld { reasons, urgency, running, weight, open, case });
    }
    let (items, left_out) = select::select(&picture);
    let (suits, avoid) = activities::activities(&picture);
    // A cause can call for a visit where no sign does, and what no exercise treats is to be looked at.
    let is_to_be_seen = items.iter().any(|item| item.intervention == Intervention::GpVisit)
        || NO_LOADING_WHILE.intersects(&assessment.known().present);
    let urgency = if is_to_be_seen { picture.urgency.max(Urgency::Routine) } else { picture.urgency };
    CarePlan::Active(ActivePlan {
        urgency,
        running: picture.running,
        running_load: picture.running_load,
        weight: weight::weight(assessment, picture.running, urgency),
        items,
        left_out,
        suits,
        avoid,
        pain_rule: picture.pain_rule(),
        stop_signs: picture.stop_signs(urgency),
        review_after_days: thresholds::REVIEW_AFTER_DAYS,
        case: assessment.case().clone(),
    })
}

/// What to do, or why nothing is advised.
///
/// As JSON it is one object. All values are keys, numbers, lists of keys or these:
///
/// | field | what |
/// |---|---|
/// | `kind` | `withheld` or `active` |
/// | `urgency`, `running` | an [`Urgency`] and a [`Running`], as strict as the triage or stricter |
/// | `weight` | a [`Weight`](crate::Weight): whether to put weight on the leg until it has been looked at |
/// | active: `running_load` | a [`RunningLoad`]: how much to run |
/// | withheld: `reasons`, `open` | a list of [`WithheldReason`](crate::WithheldReason); facts to answer first |
/// | active: `items` | list of `{intervention, phase, dose, called_for_by, grade, source}` |
/// | `dose` | `{kind, …}`, such as `{"kind":"holds","holds":{"least":4,"most":4},"seconds":…,"often":…}` |
/// | `called_for_by` | list of `{kind, of}`; `kind` is `everyone`, `urgency` or `cause` |
/// | `left_out` | list of `{intervention, because: {kind, of}, called_for_by}`; kinds as in [`LeftOutReason`] |
/// | `suits`, `avoid` | training besides running |
/// | `pain_rule` | `{go_on_up_to, stay_up_to, morning_worse_by, source}` |
/// | `stop_signs` | list of `{sign, stop, seek, when, places, while_stopped, grade, source}` |
/// | `review_after_days` | days |
///
/// ```
/// use running_hip_pain::{Answer, CarePlan, Case, Finding, Sex, assess, plan};
/// let case = Case::builder(46).sex(Sex::Male).days(60).present(Finding::PainLateralHip).build()?;
/// let CarePlan::Withheld(withheld) = plan(&assess(&case)) else { panic!("safety questions are open") };
/// let answered = case.with_all(withheld.open, Answer::Absent)?;
/// let plan = plan(&assess(&answered));
/// assert!(plan.urgency() >= assess(&answered).urgency(), "never laxer than the triage");
/// let CarePlan::Active(active) = plan else { panic!("all is answered") };
/// assert!(!active.items.is_empty() && !active.left_out.is_empty());
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must handle a withheld plan")]
pub enum CarePlan {
    /// No interventions: the runner must first be seen, or answer what is open.
    Withheld(Withheld),
    /// Interventions.
    Active(ActivePlan),
}

/// The interventions for one runner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ActivePlan {
    /// How soon to be seen. It can be above [`Triage::urgency`](crate::Triage::urgency): a runner who must not run must
    /// be seen.
    pub urgency: Urgency,
    /// Whether to run. It can be stricter than [`Triage::running`](crate::Triage::running): no plan includes running
    /// while a guarded condition is plausible, and none ever includes running as usual.
    pub running: Running,
    /// How much to run: what `running` means for this runner. [`RunningLoad::NotUntilSeen`] exactly while `running` is
    /// [`Running::Stop`].
    pub running_load: RunningLoad,
    /// Whether to put weight on the leg until it has been looked at.
    pub weight: Weight,
    /// The interventions, by the phase in which they begin. Within a phase, how much to run comes first. Then comes
    /// what helps most: what the likeliest cause calls for before what a less likely one or a contributor does, and of
    /// equals what has the better evidence. What every plan has, and no cause calls for, comes last. A phase has at
    /// most three exercises; the others are left out for now.
    pub items: Vec<PlanItem>,
    /// Every other intervention, and why it was left out.
    pub left_out: Vec<LeftOut>,
    /// Training besides running that suits all plausible conditions.
    pub suits: Vec<Activity>,
    /// Training to avoid at first.
    pub avoid: Vec<Activity>,
    /// How much pain an exercise may cause: the strictest rule of all plausible families.
    pub pain_rule: PainRule,
    /// When to stop, and when to be seen.
    pub stop_signs: Vec<StopSignEntry>,
    /// After how many days the plan is to be looked at again.
    pub review_after_days: u16,
    #[cfg_attr(feature = "serde", serde(skip))]
    case: Case,
}

/// One intervention of a plan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PlanItem {
    /// The intervention.
    pub intervention: Intervention,
    /// The part of the plan in which it begins.
    pub phase: Phase,
    /// How much of it to begin with.
    pub dose: Dose,
    /// What called for it. Never empty.
    pub called_for_by: Vec<CalledFor>,
    /// How good the evidence is for the best of what called for it.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
}

/// What calls for an intervention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", content = "of", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
pub enum CalledFor {
    /// It belongs to every plan.
    Everyone,
    /// The urgency asks for a visit.
    Urgency(Urgency),
    /// A condition that fits, or a contributor that shows.
    Cause(Cause),
}

/// An intervention that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LeftOut {
    /// The intervention.
    pub intervention: Intervention,
    /// The weightiest reason.
    pub because: LeftOutReason,
    /// What would have called for it. Empty where nothing does.
    pub called_for_by: Vec<CalledFor>,
}

/// Why an intervention was left out. The order is from the weightiest reason to the lightest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", content = "of", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
pub enum LeftOutReason {
    /// It involves running, loading or stretching, and a condition that must not be missed is plausible or running is
    /// stopped.
    Guarded,
    /// It does not go with a condition that is plausible.
    Plausible(Condition),
    /// It does not go with something that is present.
    Present(Fact),
    /// Better evidence is against it, or it does not do what it is used for.
    EvidenceAgainst,
    /// Something calls for it, but it needs a doctor, a pharmacist or a physiotherapist.
    OnAdvice,
    /// Others of its kind come first: too many at once are not done well.
    OthersFirst,
    /// Nothing that fits or shows calls for it.
    NothingCallsForIt,
}

impl CarePlan {
    /// The case that it was made for.
    pub const fn case(&self) -> &Case {
        match self {
            Self::Withheld(withheld) => &withheld.case,
            Self::Active(plan) => &plan.case,
        }
    }

    /// How soon to be seen, never later than the triage asks for. Show this one beside a plan.
    pub const fn urgency(&self) -> Urgency {
        match self {
            Self::Withheld(withheld) => withheld.urgency,
            Self::Active(plan) => plan.urgency,
        }
    }

    /// Whether to put weight on the leg until it has been looked at. As usual for whoever may run.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::Withheld(withheld) => withheld.weight,
            Self::Active(plan) => plan.weight,
        }
    }

    /// Whether to run, never more than the triage allows. Show this one beside a plan.
    pub const fn running(&self) -> Running {
        match self {
            Self::Withheld(withheld) => withheld.running,
            Self::Active(plan) => plan.running,
        }
    }
}

/// What a plan needs to know about an assessment.
struct Picture<'a> {
    assessment: &'a Assessment,
    plausible: Vec<Condition>,
    urgency: Urgency,
    running: Running,
    running_load: RunningLoad,
}

impl<'a> Picture<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let plausible =
            Condition::ALL.iter().copied().filter(|condition| assessment.is_plausible(*condition)).collect();
        // Even mild pain asks for less running while a plan is under way.
        let running = if assessment.is_guarded() { Running::Stop } else { Running::Reduced };
        let running = running.max(assessment.triage().running);
        let seen = if running == Running::Stop { Urgency::Routine } else { Urgency::SelfCare };
        let urgency = seen.max(assessment.urgency());
        // Worked out from the rest.
        let running_load = RunningLoad::NotUntilSeen;
        let picture = Self { assessment, plausible, urgency, running, running_load };
        Self { running_load: running_load::running_load(&picture), ..picture }
    }

    /// The stop signs that concern this runner.
    fn stop_signs(&self, urgency: Urgency) -> Vec<StopSignEntry> {
        let present = self.assessment.known().present;
        let told = |entry: &&StopSignEntry| {
            let here = entry.places.is_empty() || entry.places.intersects(&present);
            // Who is to be seen anyway is not told to book a visit by the day on which the plan is reviewed.
            let by_the_review = entry.when.days().is_some_and(|days| days <= thresholds::REVIEW_AFTER_DAYS);
            let is_said = entry.stop == Stop::Nothing && by_the_review && entry.seek <= Some(urgency);
            here && !is_said && (entry.while_stopped || self.running < Running::Stop)
        };
        STOP_SIGNS.iter().filter(told).copied().collect()
    }

    /// The strictest rule of all plausible conditions, including that of bone while running is stopped and that of an
    /// irritable joint after a fresh tear. With no condition, that of an irritable joint.
    fn pain_rule(&self) -> PainRule {
        let plausible = self.plausible.iter().map(|condition| condition.pain_rule());
        let special = if self.running == Running::Stop {
            Some(Family::Bone)
        } else if running_load::is_fresh_tear(self) || self.plausible.is_empty() {
            Some(Family::HipJoint)
        } else {
            None
        };
        let rules: Vec<&FamilyPainRule> = plausible.chain(special.map(family_pain_rule)).collect();
        // The strictest comes first in the table.
        let strictest = PAIN_RULES.iter().find(|rule| rules.iter().any(|other| other.families == rule.families));
        strictest.unwrap_or(&PAIN_RULES[0]).rule
    }
}
