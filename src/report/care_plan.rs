//! A plan in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::dose::{dose, pain_rule};
use super::headline::{lead, running_load, service};
use super::page::Page;
use crate::knowledge::care::Core;
use crate::plan::{ActivePlan, CalledFor, CarePlan, LeftOut, LeftOutReason, PlanItem, Withheld};
use crate::vocabulary::{Activity, Cause, Condition, Intervention, Phase, Running, Weight, WithheldReason};
use crate::wording::{DoseForm, JoinForm, Notice, Phrase, Term, Wording};

/// A plan as plain text for the runner: what to do and why, how much pain is fine, when to stop, and what was left out
/// and why. For a withheld plan: why nothing is advised and where to go.
///
/// Interventions that nothing calls for are left out of the text; the plan itself lists them all.
///
/// ```
/// use running_hip_pain::{Case, Composite, Finding, assess, plan, report::care_plan, wording::English};
/// let case = Case::builder(12).present(Finding::PainGroin).build()?;
/// assert!(care_plan(&plan(&assess(&case)), &English).contains("Under the age of 16"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn care_plan(plan: &CarePlan, wording: &(impl Wording + ?Sized)) -> String {
    let mut page = Page::new(wording);
    page.append(&plan_text(plan, wording, |_| true));
    if plan.weight() > Weight::AsUsual {
        let weight = page.say(Phrase::Weight(plan.weight()));
        page.entry(0, Notice::Walking, &weight);
    }
    page.finish()
}

/// The same without how to walk, and with only those causes that may be named.
pub(super) fn plan_text<W: Wording + ?Sized>(
    plan: &CarePlan,
    wording: &W,
    may_be_named: impl Fn(Condition) -> bool,
) -> String {
    let mut page = Page::new(wording);
    page.heading(Notice::WhatToDo);
    match plan {
        CarePlan::Withheld(withheld) => withheld_text(&mut page, withheld),
        CarePlan::Active(plan) => active(&mut page, plan, &may_be_named),
    }
    page.finish()
}

pub(super) fn withheld_text<W: Wording + ?Sized>(page: &mut Page<'_, W>, withheld: &Withheld) {
    // If the runner has to be seen first, what is not known yet needs no step of its own.
    let first_be_seen = withheld.reasons.iter().any(WithheldReason::asks_for_a_visit);
    let told = |reason: &&WithheldReason| !first_be_seen || reason.asks_for_a_visit();
    for reason in withheld.reasons.iter().filter(told) {
        let text = page.say(Phrase::Withheld(*reason));
        page.item(&text);
    }
    if let Some(service) = service(withheld.urgency) {
        let name = page.say(Phrase::Service(service));
        page.entry(0, lead(service), &name);
    }
}

fn active<W: Wording + ?Sized>(page: &mut Page<'_, W>, plan: &ActivePlan, may_be_named: &dyn Fn(Condition) -> bool) {
    for phase in Phase::ALL {
        let items: Vec<&PlanItem> = plan.items.iter().filter(|item| item.phase == *phase).collect();
        if items.is_empty() {
            continue;
        }
        let label = page.label(Term::Phase(*phase));
        let heading = page.join(JoinForm::Part, &[("heading", (&label).into())]);
        page.line(0, format_args!("{heading}"));
        for planned in items {
            item(page, planned, plan);
            if *phase == Phase::Calm {
                particulars(page, planned, plan, may_be_named);
            }
        }
    }
    page.heading(Notice::PainRule);
    let rule = pain_rule(&plan.pain_rule, page.wording());
    page.item(&rule);
    let review = if plan.running == Running::Stop { DoseForm::ReviewUnseen } else { DoseForm::Review };
    let review = page.fill(Phrase::Dose(review), &[("days", plan.review_after_days.into())]);
    page.item(&review);
    page.heading(Notice::StopSigns);
    for entry in &plan.stop_signs {
        let text = page.say(Phrase::StopSign(entry.sign));
        page.item(&text);
    }
    left_out(page, &plan.left_out);
}

fn item<W: Wording + ?Sized>(page: &mut Page<'_, W>, item: &PlanItem, plan: &ActivePlan) {
    let label = page.label(Term::Intervention(item.intervention));
    let what = match item.intervention {
        Intervention::RelativeRest => running_load(page, plan),
        Intervention::LoadEducation => spare(page, item),
        other => page.say(Phrase::Do(other)),
    };
    let line = page.lead(&label, &what);
    page.item(&line);
    let amount = match item.intervention {
        Intervention::RelativeRest => String::new(),
        _ => dose(item.dose, page.wording()),
    };
    page.entry(1, Notice::HowMuch, &amount);
}

/// What to spare, for each cause that calls for it.
pub(super) fn spare<W: Wording + ?Sized>(page: &Page<'_, W>, item: &PlanItem) -> String {
    let conditions = item.called_for_by.iter().filter_map(|called_for| match called_for {
        CalledFor::Cause(Cause::Condition(condition)) => Some(*condition),
        CalledFor::Cause(Cause::Contributor(_)) | CalledFor::Everyone | CalledFor::Urgency(_) => None,
    });
    let mut told: Vec<String> = Vec::new();
    for text in conditions.map(|condition| page.say(Phrase::Spare(condition))) {
        if !text.is_empty() && !told.contains(&text) {
            told.push(text);
        }
    }
    page.sentences(&told)
}

/// The details of an intervention that begins now. Those of later ones would only be forgotten.
fn particulars<W: Wording + ?Sized>(
    page: &mut Page<'_, W>,
    item: &PlanItem,
    plan: &ActivePlan,
    may_be_named: &dyn Fn(Condition) -> bool,
) {
    if item.intervention == Intervention::CrossTraining {
        activities(page, Notice::Suits, &plan.suits);
        activities(page, Notice::AvoidAtFirst, &plan.avoid);
    }
    for (notice, phrase) in
        [(Notice::ThenGoOn, Phrase::Progress(item.intervention)), (Notice::Mind, Phrase::Caution(item.intervention))]
    {
        let text = page.say(phrase);
        page.entry(1, notice, &text);
    }
    let is_named = |called_for: &&CalledFor| match called_for {
        CalledFor::Cause(Cause::Condition(condition)) => may_be_named(*condition),
        CalledFor::Cause(Cause::Contributor(_)) | CalledFor::Everyone | CalledFor::Urgency(_) => true,
    };
    let callers = item.called_for_by.iter().filter(is_named);
    let callers: Vec<String> = callers.map(|called_for| caller(page, *called_for)).collect();
    let callers = page.list(&callers);
    page.entry(1, Notice::CalledForBy, &callers);
    let grade = page.label(Term::Grade(item.grade));
    page.entry(1, Notice::Evidence, &grade);
}

fn activities<W: Wording + ?Sized>(page: &mut Page<'_, W>, notice: Notice, activities: &[Activity]) {
    let labels = page.labels(activities.iter().copied().map(Term::Activity));
    page.entry(1, notice, &labels);
}

fn caller<W: Wording + ?Sized>(page: &Page<'_, W>, called_for: CalledFor) -> String {
    match called_for {
        CalledFor::Everyone => page.word(Notice::EveryPlan),
        CalledFor::Urgency(_) => page.word(Notice::TheUrgency),
        CalledFor::Cause(cause) => page.label(cause),
    }
}

fn left_out<W: Wording + ?Sized>(page: &mut Page<'_, W>, left_out: &[LeftOut]) {
    // What nothing calls for would only be a list of everything. What the evidence is against is listed all the same,
    // because the runner may have heard of it. What belongs to every plan has its counterpart in this one.
    let told = |left_out: &&LeftOut| {
        let wanted = !left_out.called_for_by.is_empty() && left_out.intervention.entry().core == Core::No;
        wanted || left_out.because == LeftOutReason::EvidenceAgainst
    };
    let told: Vec<&LeftOut> = left_out.iter().filter(told).collect();
    let mut reasons: Vec<LeftOutReason> = told.iter().map(|left_out| left_out.because).collect();
    reasons.sort();
    reasons.dedup();
    if reasons.is_empty() {
        return;
    }
    page.heading(Notice::LeftOut);
    for because in reasons {
        let interventions = told.iter().filter(|left_out| left_out.because == because);
        let labels = page.labels(interventions.clone().map(|left_out| Term::Intervention(left_out.intervention)));
        let reason = reason(page, because);
        let line = page.lead(&labels, &reason);
        page.item(&line);
        if because == LeftOutReason::OnAdvice {
            for left_out in interventions {
                let label = page.label(Term::Intervention(left_out.intervention));
                let caution = page.say(Phrase::Caution(left_out.intervention));
                let line = page.lead(&label, &caution);
                page.line(1, format_args!("{line}"));
            }
        }
    }
}

fn reason<W: Wording + ?Sized>(page: &Page<'_, W>, because: LeftOutReason) -> String {
    let (notice, label) = match because {
        LeftOutReason::Guarded => (Notice::LeftOutGuarded, None),
        LeftOutReason::Plausible(condition) => (Notice::LeftOutCondition, Some(page.label(Term::Condition(condition)))),
        LeftOutReason::Present(fact) => (Notice::LeftOutAnswer, Some(page.label(fact))),
        LeftOutReason::EvidenceAgainst => (Notice::LeftOutEvidence, None),
        LeftOutReason::OnAdvice => (Notice::LeftOutAdvice, None),
        LeftOutReason::OthersFirst => (Notice::LeftOutOthers, None),
        LeftOutReason::NothingCallsForIt => (Notice::LeftOutNoCall, None),
    };
    let lead = page.word(notice);
    label.map_or(lead.clone(), |label| page.next(&lead, &label))
}
