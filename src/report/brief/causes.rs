//! What it may be, and what may add to it.

use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Lines, Need};
use super::{About, Page};
use crate::assess::{Assessment, Conclusion, Ranked, Told};
use crate::plan::CarePlan;
use crate::report::explanation::reasons_told;
use crate::report::reasons::asked_for;
use crate::vocabulary::{Condition, Fit, Shown, Urgency};
use crate::wording::{Notice, Phrase, Term, Wording};

/// The most causes on the page.
const MOST: usize = 3;

pub(super) fn causes<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
    lines: &mut Lines,
) {
    if let Some(outside) = assessment.outside() {
        lines.add(About::Causes, Need::Must, page.say(Phrase::Outside(outside)));
        return;
    }
    let told = |condition| assessment.told(condition, plan.urgency());
    if assessment.conclusion() == Conclusion::TooLittleKnown {
        lines.add(About::Causes, Need::Helps, too_little_known(page, assessment, told));
    } else {
        ranked(page, assessment, told, lines);
    }
    if plan.urgency() > Urgency::SelfCare {
        besides(page, assessment, plan, told, lines);
    }
    contributors(page, assessment, lines);
}

/// What is the reason for the visit although something else fits best, or else what to ask about there.
fn besides<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
    told: impl Fn(Condition) -> Told,
    lines: &mut Lines,
) {
    let mut ranked = assessment.ranking().iter().map(|ranked| ranked.condition);
    let watched = ranked.find(|condition| told(*condition) == Told::Watch);
    let asked_for = asked_for(assessment, plan, assessment.urgency());
    let reason = asked_for.into_iter().find(|condition| told(*condition) != Told::Cause);
    let need_of_watched = if plan.urgency() >= Urgency::Soon { Need::Helps } else { Need::IfThereIsRoom };
    let (lead, need, condition) = match (reason, watched) {
        (Some(condition), _) => (Notice::MustBeChecked, Need::Must, condition),
        (None, Some(condition)) => (Notice::AskAbout, need_of_watched, condition),
        (None, None) => return,
    };
    let label = page.label(Term::Condition(condition));
    lines.add(About::Causes, need, page.lead(&page.word(lead), &label));
}

/// Groups alone: single names would help nobody.
fn too_little_known<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    told: impl Fn(Condition) -> Told,
) -> String {
    let has_a_cause = |family| {
        let mut members = assessment.ranking().iter().filter(|ranked| ranked.condition.family() == family);
        members.any(|ranked| told(ranked.condition) == Told::Cause)
    };
    let families = assessment.families().iter().filter(|family| family.fit > Fit::Unlikely);
    let families = families.map(|family| family.family).filter(|family| has_a_cause(*family)).take(MOST);
    let labels = page.labels(families.map(Term::Family));
    let lead = page.word(Notice::TooLittleKnown);
    if labels.is_empty() { lead } else { page.next(&lead, &page.lead(&page.word(Notice::Groups), &labels)) }
}

/// Families in their order, with the causes that fit best.
fn ranked<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    told: impl Fn(Condition) -> Told,
    lines: &mut Lines,
) {
    let mut best: Vec<&Ranked> =
        assessment.ranking().iter().filter(|ranked| told(ranked.condition) == Told::Cause).take(MOST).collect();
    let family = |ranked: &&Ranked| {
        let mut families = assessment.families().iter();
        families.position(|family| family.family == ranked.condition.family())
    };
    let Some(first) = best.first().map(|ranked| ranked.condition) else { return };
    best.sort_by_key(family);
    let stands_out = assessment.stands_out();
    if !stands_out {
        lines.add(About::Causes, Need::IsGood, page.word(Notice::NoneStandsOut));
    }
    for ranked in best {
        let family = page.label(Term::Family(ranked.condition.family()));
        let label = page.label(Term::Condition(ranked.condition));
        let fit = page.say(Phrase::Fit(ranked.fit));
        let grounds =
            if stands_out && ranked.condition == first { grounds(page, assessment, first) } else { String::new() };
        let fit = if grounds.is_empty() { fit } else { page.lead(&fit, &grounds) };
        let need = if ranked.condition == first { Need::Must } else { Need::IsGood };
        lines.add(About::Causes, need, page.lead(&family, &page.beside(&label, &fit)));
    }
}

/// What speaks most for it.
fn grounds<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, condition: Condition) -> String {
    const GROUNDS: usize = 2;
    reasons_told(page, false, assessment.supporting(condition), GROUNDS)
}

fn contributors<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, lines: &mut Lines) {
    const CONTRIBUTORS: usize = 2;
    let shown = [Shown::Reported, Shown::Suggested].into_iter().flat_map(|shown| {
        assessment.contributors().filter(move |found| found.shown == shown).map(|found| found.contributor)
    });
    let labels = page.labels(shown.take(CONTRIBUTORS).map(Term::Contributor));
    if !labels.is_empty() {
        lines.add(About::Contributors, Need::IfThereIsRoom, labels);
    }
}
