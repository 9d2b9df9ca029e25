//! What to say at the desk.

use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Lines, Need};
use super::{About, Page};
use crate::assess::{Assessment, RaisedBy};
use crate::plan::CarePlan;
use crate::vocabulary::{Condition, Fact, Section, Side, Urgency};
use crate::wording::{Phrase, SayForm, Term, Wording};

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
    let fill = |form, places: &[(&str, &dyn alloc::string::ToString)]| page.fill(Phrase::Say(form), places);
    let mut said: Vec<String> = Vec::new();
    let places: Vec<Fact> = places(assessment);
    if !places.is_empty() {
        said.push(fill(SayForm::Places, &[("{places}", &page.labels(places))]));
    }
    if let Some(side @ (Side::Left | Side::Right)) = case.side() {
        said.push(fill(SayForm::Side, &[("{side}", &page.label(Term::Side(side)))]));
    }
    said.extend(case.days().map(|days| match days {
        0..=1 => fill(SayForm::JustBegun, &[]),
        2..=20 => fill(SayForm::Days, &[("{days}", &days)]),
        21..=119 => fill(SayForm::Weeks, &[("{weeks}", &(days / 7))]),
        _ => fill(SayForm::Months, &[("{months}", &(days / 30))]),
    }));
    if let Some(pain) = case.worst_pain() {
        said.push(fill(SayForm::Pain, &[("{pain}", &pain)]));
    }
    let causes = to_ask_about(assessment);
    if !causes.is_empty() {
        let causes = page.labels(causes.into_iter().map(Term::Condition));
        said.push(fill(SayForm::Ask, &[("{causes}", &causes)]));
    }
    if !said.is_empty() {
        let need = if plan.urgency() >= Urgency::Urgent { Need::Helps } else { Need::IsGood };
        lines.add(About::ToSay, need, said.join(" "));
    }
}

/// The places that hurt, as they were told.
fn places(assessment: &Assessment) -> Vec<Fact> {
    const MOST: usize = 2;
    let told = assessment.known().present.into_iter();
    told.filter(|fact| fact.section() == Section::Site && fact.may_be_asked()).take(MOST).collect()
}

/// What raised the urgency, or else what leads.
fn to_ask_about(assessment: &Assessment) -> Vec<Condition> {
    const MOST: usize = 2;
    let most = assessment.urgency();
    let raised = assessment.triage().raised().take_while(|raised| raised.urgency == most);
    let raised = raised.filter_map(|raised| match raised.by {
        RaisedBy::Danger(condition) => Some(condition),
        RaisedBy::RedFlag(_) | RaisedBy::Course(_) => None,
    });
    let named: Vec<Condition> = raised.filter(|condition| assessment.may_be_named(*condition)).take(MOST).collect();
    if !named.is_empty() || !assessment.stands_out() {
        return named;
    }
    let leader = assessment.ranking()[0].condition;
    [leader].into_iter().filter(|leader| assessment.may_be_named(*leader)).collect()
}
