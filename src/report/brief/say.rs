//! What to say at the desk.

use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Lines, Need};
use super::{About, Page};
use crate::assess::{Assessment, Told};
use crate::plan::CarePlan;
use crate::report::reasons::{Reason, asked_for, reasons};
use crate::vocabulary::{Answer, Condition, Fact, FactSet, Section, Side, Urgency};
use crate::wording::{Phrase, SayForm, Term, Value, Wording};

/// Where it hurts, since when, how badly, and what to look for: for a visit that cannot wait.
pub(super) fn say<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
    lines: &mut Lines,
) {
    if plan.urgency() < Urgency::Soon {
        return;
    }
    let case = assessment.case();
    let fill = |form, places: &[(&str, Value<'_>)]| page.fill(Phrase::Say(form), places);
    let mut said: Vec<String> = Vec::new();
    let places: Vec<Fact> = places(assessment);
    if !places.is_empty() {
        said.push(fill(SayForm::Places, &[("places", (&page.labels(places)).into())]));
    }
    let mut shorter = said.clone();
    if let Some(side @ (Side::Left | Side::Right)) = case.side() {
        said.push(fill(SayForm::Side, &[("side", (&page.label(Term::Side(side))).into())]));
    }
    said.extend(case.days().map(|days| match days {
        0..=1 => fill(SayForm::JustBegun, &[]),
        2..=20 => fill(SayForm::Days, &[("days", days.into())]),
        21..=119 => fill(SayForm::Weeks, &[("weeks", (days / 7).into())]),
        _ => fill(SayForm::Months, &[("months", (days / 30).into())]),
    }));
    if let Some(pain) = case.worst_pain() {
        said.push(fill(SayForm::Pain, &[("pain", pain.into())]));
    }
    let causes = to_ask_about(assessment, plan);
    let signs = signs(assessment, &reasons(assessment, plan), causes.first().copied());
    if !signs.is_empty() {
        said.push(fill(SayForm::Signs, &[("signs", (&page.labels(signs.clone())).into())]));
        shorter.push(fill(SayForm::Signs, &[("signs", (&page.labels(signs.into_iter().take(1))).into())]));
    }
    if !causes.is_empty() {
        let first = page.labels(causes.iter().copied().take(1).map(Term::Condition));
        let causes = page.labels(causes.into_iter().map(Term::Condition));
        said.push(fill(SayForm::Ask, &[("causes", (&causes).into())]));
        shorter.push(fill(SayForm::Ask, &[("causes", (&first).into())]));
    }
    if !said.is_empty() {
        let need = if plan.urgency() >= Urgency::Urgent { Need::Helps } else { Need::IsGood };
        lines.add_or_shorter(About::ToSay, need, page.sentences(&said), Some(page.sentences(&shorter)));
    }
}

/// The places that hurt, as they were told.
fn places(assessment: &Assessment) -> Vec<Fact> {
    const MOST: usize = 2;
    let told = assessment.case().answered().filter(|(_, answer)| *answer == Answer::Present).map(|(fact, _)| fact);
    told.filter(|fact| fact.section() == Section::Site && fact.may_be_asked()).take(MOST).collect()
}

/// The answers for which the visit cannot wait, besides the places. What the body has been through comes first: it is
/// asked least, and decides most.
fn signs(assessment: &Assessment, reasons: &[Reason], cause: Option<Condition>) -> Vec<Fact> {
    const MOST: usize = 3;
    let raised = reasons.iter().filter_map(|reason| match reason {
        Reason::Raised(raised) => Some(raised.facts),
        _ => None,
    });
    let raised = raised.fold(FactSet::EMPTY, FactSet::union).into_iter();
    let supporting = cause.into_iter().flat_map(|cause| assessment.supporting(cause));
    let supporting = supporting.filter(|reason| reason.answer == Answer::Present).map(|reason| reason.fact);
    let risks = supporting.filter(|fact| matches!(fact, Fact::RiskFactor(_)));
    let mut signs: Vec<Fact> = Vec::new();
    for fact in risks.chain(raised) {
        if fact.section() != Section::Site && fact.settled_by().is_empty() && !signs.contains(&fact) {
            signs.push(fact);
        }
    }
    signs.sort_by_key(|fact| !matches!(fact, Fact::RiskFactor(_)));
    signs.truncate(MOST);
    signs
}

/// What the visit is for, and what leads if it is a danger.
fn to_ask_about(assessment: &Assessment, plan: &CarePlan) -> Vec<Condition> {
    const MOST: usize = 2;
    let ranked = assessment.ranking().iter().map(|ranked| ranked.condition);
    let mut causes = ranked.filter(|condition| assessment.told(*condition, plan.urgency()) == Told::Cause);
    let leader = causes.next().filter(|leader| leader.entry().danger.is_some());
    let mut conditions = asked_for(assessment, plan, Urgency::Soon);
    if let Some(leader) = leader {
        conditions.retain(|condition| *condition != leader);
        conditions.insert(0, leader);
    }
    conditions.truncate(MOST);
    conditions
}
