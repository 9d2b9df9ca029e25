//! What to do in the next two weeks, or why there is no plan yet.

use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Lines, Need};
use super::{About, Page};
use crate::assess::{Assessment, Told};
use crate::plan::{ActivePlan, CarePlan, PlanItem};
use crate::report::care_plan::spare;
use crate::report::dose::dose;
use crate::report::reasons::asked_for;
use crate::vocabulary::{Condition, Fit, Intervention, Phase, WithheldReason};
use crate::wording::{Phrase, Term, Wording};

/// The most things to do.
const MOST: usize = 5;

pub(super) fn steps<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
    lines: &mut Lines,
) {
    match plan {
        CarePlan::Withheld(withheld) => {
            // The first reason for a visit stands for the others, and what is not known yet can wait for it.
            let asks = withheld.reasons.iter().find(|reason| reason.asks_for_a_visit());
            let told: Vec<&WithheldReason> = match asks {
                Some(reason) => [reason].into(),
                None => withheld.reasons.iter().collect(),
            };
            for (place, reason) in told.into_iter().enumerate() {
                // The reasons for the visit are said above.
                let is_said =
                    matches!(reason, WithheldReason::SafetyRule | WithheldReason::OutsideThisPlan) || place > 0;
                let need = if is_said { Need::IsGood } else { Need::Must };
                lines.add(About::ToDo, need, page.say(Phrase::Withheld(*reason)));
            }
        }
        CarePlan::Active(plan) => active(page, plan, lines),
    }
    if let Some(text) = to_leave_out(page, assessment, plan) {
        // Its first sentence is what most often has to be left out.
        let shorter = first_sentence(&text).map(String::from);
        lines.add_or_shorter(About::ToDo, Need::Helps, text, shorter);
    }
}

/// What would do harm with the reason for the visit or else with what fits best.
fn to_leave_out<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, plan: &CarePlan) -> Option<String> {
    let asked_for = asked_for(assessment, plan, assessment.urgency()).into_iter();
    let fitting = assessment.ranking().iter().filter(|ranked| ranked.fit >= Fit::Fits).map(|ranked| ranked.condition);
    let told = |condition: &Condition| assessment.told(*condition, plan.urgency()) != Told::Not;
    let texts = asked_for.chain(fitting.filter(told)).map(|condition| page.say(Phrase::Mind(condition)));
    texts.into_iter().find(|text| !text.is_empty())
}

/// The first of several sentences. Some scripts end a sentence without a space.
fn first_sentence(text: &str) -> Option<&str> {
    let ends = [". ", "! ", "? ", "。", "！", "？", "।", "؟ ", "։ "];
    let end = ends.iter().filter_map(|end| text.find(end).map(|at| at + end.trim_end().len())).min()?;
    let (first, others) = text.split_at(end);
    (!others.trim().is_empty()).then_some(first)
}

fn active<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &ActivePlan, lines: &mut Lines) {
    // What stands at the top of the page is not repeated.
    let is_said = |item: &&PlanItem| {
        use Intervention as I;
        matches!(item.intervention, I::RelativeRest | I::NoRunningUntilAssessed | I::GpVisit | I::Physiotherapy)
    };
    let now = plan.items.iter().filter(|item| item.phase == Phase::Calm && !is_said(item));
    // Whoever runs less wants to know what to do instead.
    let (instead, others): (Vec<&PlanItem>, Vec<&PlanItem>) =
        now.partition(|item| item.intervention == Intervention::CrossTraining);
    for (place, item) in instead.into_iter().chain(others).take(MOST).enumerate() {
        let need = if place < 2 { Need::Helps } else { Need::IsGood };
        lines.add(About::ToDo, need, step(page, plan, item));
    }
    for phase in [Phase::Build, Phase::Return] {
        let later = plan.items.iter().filter(|item| item.phase == phase);
        let labels = page.labels(later.take(MOST).map(|item| Term::Intervention(item.intervention)));
        if !labels.is_empty() {
            lines.add(About::ToDo, Need::IfThereIsRoom, page.lead(&page.label(Term::Phase(phase)), &labels));
        }
    }
}

fn step<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &ActivePlan, item: &PlanItem) -> String {
    const ACTIVITIES: usize = 2;
    let text = page.say(Phrase::InBrief(item.intervention));
    let text = match item.intervention {
        Intervention::CrossTraining => {
            let suits = page.labels(plan.suits.iter().copied().take(ACTIVITIES).map(Term::Activity));
            page.lead(&text, &suits)
        }
        Intervention::LoadEducation => spare(page, item),
        _ => text,
    };
    page.beside(&text, &dose(item.dose, page.wording()))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_ends_where_its_script_ends_one() {
        assert_eq!(first_sentence("Leave out 1.5 km runs. Rest."), Some("Leave out 1.5 km runs."));
        assert_eq!(first_sentence("Is it so? Then rest. Wait."), Some("Is it so?"));
        assert_eq!(first_sentence("走らない。休む。"), Some("走らない。"));
        for only in ["Rest.", "Rest", "休む。", ""] {
            assert_eq!(first_sentence(only), None, "{only}");
        }
    }
}
