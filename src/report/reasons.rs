//! Why a result is as urgent as it is, in the order in which a runner reads it.

use alloc::vec::Vec;

use crate::assess::{Assessment, Raised, RaisedBy, Told};
use crate::plan::CarePlan;
use crate::vocabulary::{Condition, FactSet, Running, Urgency, WithheldReason};

/// One reason.
pub(super) enum Reason {
    /// A rule, a danger score or the course.
    Raised(Raised),
    /// More is asked than the rules do ask: what is guarded against.
    Guarded(Vec<Condition>),
    /// The answers with which nobody runs before it has been checked.
    NoRunning(FactSet),
    /// Nothing is advised before it has been checked.
    Withheld(WithheldReason),
    /// What fits best, or what no exercise treats, calls for a visit.
    ToBeSeen,
    /// Safety questions are open.
    Open,
}

/// The reasons for the urgency that the runner is told, and for not running. Never empty for a visit.
pub(super) fn reasons(assessment: &Assessment, plan: &CarePlan) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let stops = plan.running() == Running::Stop && assessment.triage().running < Running::Stop;
    let beyond_the_rules = plan.urgency() > assessment.urgency() || stops;
    if beyond_the_rules {
        reasons.extend(beyond(assessment, plan));
    }
    // From a visit soon on, the reason for the visit is the reason not to run.
    let stopped = plan.running() == Running::Stop && plan.urgency() < Urgency::Soon && !beyond_the_rules;
    let stopping = if stopped { assessment.no_running_because() } else { FactSet::EMPTY };
    reasons.extend((!stopping.is_empty()).then_some(Reason::NoRunning(stopping)));
    reasons.extend(raised(assessment, plan.urgency()).into_iter().map(Reason::Raised));
    if reasons.is_empty() && plan.urgency() > Urgency::SelfCare {
        reasons.extend(beyond(assessment, plan));
    }
    reasons
}

/// What the visit is for, the most urgent first: what is guarded against, what the red flags that ask for at least this
/// make one think of, and the danger scores. Whatever fits best stands among the causes.
pub(super) fn asked_for(assessment: &Assessment, plan: &CarePlan, least: Urgency) -> Vec<Condition> {
    let guarded = reasons(assessment, plan).into_iter().filter_map(|reason| match reason {
        Reason::Guarded(conditions) => conditions.first().copied(),
        _ => None,
    });
    let raised = assessment.triage().raised().take_while(|raised| raised.urgency >= least);
    let raised = raised.flat_map(|raised| match raised.by {
        RaisedBy::RedFlag(flag) => {
            let occurs = |condition: &Condition| assessment.case().age().touches(condition.entry().ages);
            let mut thought_of: Vec<Condition> = flag.thinks_of().iter().copied().filter(occurs).collect();
            thought_of.sort_by_key(|condition| core::cmp::Reverse(assessment.ranked(*condition).share));
            thought_of
        }
        RaisedBy::Danger(condition) if !is_merely_plausible(&raised, condition) => [condition].into(),
        RaisedBy::Danger(_) | RaisedBy::Course(_) => Vec::new(),
    });
    let mut conditions: Vec<Condition> = Vec::new();
    for condition in guarded.chain(raised) {
        if assessment.may_be_named(condition) && !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    conditions
}

/// Whether a danger score asks for less than the condition would, because it is only just not to be set aside.
fn is_merely_plausible(raised: &Raised, condition: Condition) -> bool {
    condition.entry().danger.as_ref().is_some_and(|danger| !danger.can_wait_with(raised.urgency))
}

/// Why a plan asks for more than the rules do.
fn beyond(assessment: &Assessment, plan: &CarePlan) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if assessment.is_guarded() && assessment.outside().is_none() {
        reasons.push(Reason::Guarded(guarded(assessment, plan.urgency())));
    }
    match plan {
        CarePlan::Withheld(withheld) => {
            let (visit, answer): (Vec<WithheldReason>, _) =
                withheld.reasons.iter().partition(|reason| reason.asks_for_a_visit());
            let told = if visit.is_empty() { answer } else { visit };
            // The rules speak for themselves, and so does what is guarded against.
            let is_said = |reason: &WithheldReason| {
                *reason == WithheldReason::SafetyRule
                    || *reason == WithheldReason::DangerousCause && !reasons.is_empty()
            };
            let told: Vec<WithheldReason> = told.into_iter().filter(|reason| !is_said(reason)).collect();
            reasons.extend(told.into_iter().map(|reason| match reason {
                WithheldReason::OpenQuestions => Reason::Open,
                reason => Reason::Withheld(reason),
            }));
        }
        CarePlan::Active(_) if reasons.is_empty() => reasons.push(Reason::ToBeSeen),
        CarePlan::Active(_) => {}
    }
    reasons
}

/// What raised it most. One reason is enough for a level: those for lower levels would only dilute it. A condition that
/// could not wait as long as the runner is told is kept back, unless it alone raised the urgency.
fn raised(assessment: &Assessment, shown: Urgency) -> Vec<Raised> {
    let mut raised = assessment.triage().raised().peekable();
    let most = raised.peek().map(|raised| raised.urgency);
    let reasons: Vec<Raised> = raised.take_while(|raised| Some(raised.urgency) == most).collect();
    let is_named = |raised: &&Raised| match raised.by {
        RaisedBy::Danger(condition) => assessment.told(condition, shown) != Told::Not,
        RaisedBy::RedFlag(_) | RaisedBy::Course(_) => true,
    };
    let mut named: Vec<Raised> = reasons.iter().filter(is_named).copied().collect();
    // What is only just not to be set aside comes last.
    named.sort_by_key(
        |raised| matches!(raised.by, RaisedBy::Danger(condition) if is_merely_plausible(raised, condition)),
    );
    if named.is_empty() { reasons } else { named }
}

/// What a plan guards against: the likeliest conditions that must not be missed. One that cannot wait for a day is
/// named only if it is plausible and has a sign, because then it may be what asks for the visit.
fn guarded(assessment: &Assessment, shown: Urgency) -> Vec<Condition> {
    const MOST: usize = 3;
    let ranked = assessment.ranking().iter().map(|ranked| ranked.condition);
    let is_guarded = |condition: &Condition| condition.entry().is_guarded() && assessment.may_be_named(*condition);
    let guarded: Vec<Condition> = ranked.filter(is_guarded).collect();
    let can_wait = |condition: &Condition| {
        let danger = condition.entry().danger.as_ref();
        let waits = danger.is_none_or(|danger| danger.can_wait_with(Urgency::Soon.max(shown)));
        waits || assessment.is_plausible(*condition) && assessment.told(*condition, shown) != Told::Not
    };
    let waiting: Vec<Condition> = guarded.iter().copied().filter(can_wait).collect();
    let named = if waiting.is_empty() { guarded } else { waiting };
    named.into_iter().take(MOST).collect()
}
