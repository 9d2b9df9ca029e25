//! What is still to be asked, with what an answer would change.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::page::Page;
use crate::assess::{Assessment, Further, Told, WhatIf, assess, urgency};
use crate::case::Case;
use crate::knowledge::triage::SafetyQuestion;
use crate::plan::CarePlan;
use crate::vocabulary::{Answer, Fact, FactSet, Field, Running, Urgency};
use crate::wording::{Notice, Phrase, Term, Wording};

/// A question in words.
pub(super) struct Question {
    pub(super) text: String,
    /// What the answer would make it, in words.
    pub(super) then: Option<String>,
    /// How to find the answer, for a test at home or a look at a run.
    pub(super) how_to: String,
    /// The urgency that the answer would lead to.
    pub(super) urgency: Urgency,
    /// Whether the answer could ask for more than the result does now: sooner, or less running.
    pub(super) could_ask_for_more: bool,
}

impl Question {
    /// The question, with what its answer would make it.
    pub(super) fn line<W: Wording + ?Sized>(&self, page: &Page<'_, W>) -> String {
        page.beside(&self.text, self.then.as_deref().unwrap_or_default())
    }
}

/// The open safety questions that nobody was asked yet, in one sentence each as `whole` puts it. Where a part is
/// answered, or a yes to one part would mean something else than to another, the parts are asked one by one.
pub(super) fn safety_questions<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    whole: fn(SafetyQuestion) -> Phrase,
) -> Vec<Question> {
    let (triage, further) = (assessment.triage(), Further::of(assessment));
    let questions = triage.unasked().flat_map(|question| {
        let open = question.facts().intersection(triage.unasked_facts());
        let one_by_one = open.into_iter().map(|fact| {
            let alone: FactSet = [fact].into_iter().collect();
            (Phrase::Question(fact), urgency_if_yes(assessment, &further, question, alone))
        });
        let one_by_one: Vec<(Phrase, Urgency)> = one_by_one.collect();
        let alike = one_by_one.windows(2).all(|pair| pair[0].1 == pair[1].1);
        if open == question.facts() && alike {
            vec![(whole(question), urgency_if_yes(assessment, &further, question, open))]
        } else {
            one_by_one
        }
    });
    let put = |(phrase, urgency): (Phrase, Urgency)| {
        let then = (urgency > assessment.urgency())
            .then(|| page.lead(&page.word(Notice::IfYes), &page.label(Term::Urgency(urgency))));
        let could_ask_for_more = then.is_some();
        Question { text: page.say(phrase), then, how_to: String::new(), urgency, could_ask_for_more }
    };
    questions.map(put).collect()
}

/// The highest urgency that a single "yes" to one of these leads to.
fn urgency_if_yes(assessment: &Assessment, further: &Further<'_>, question: SafetyQuestion, facts: FactSet) -> Urgency {
    const YOUNG: u8 = 14;
    let answered = facts.into_iter().filter_map(|fact| further.urgency_with(fact));
    let young = (question == SafetyQuestion::AgeUnder16).then(|| assessment.case().to_builder().age(YOUNG).build());
    let young = young.and_then(Result::ok).map(|case| urgency(&case));
    answered.chain(young).fold(assessment.urgency(), Ord::max)
}

/// The urgency of a plan if every open safety question were answered "no".
pub(super) fn urgency_if_clear(assessment: &Assessment) -> Urgency {
    let (case, open) = (assessment.case(), assessment.triage().open_facts());
    let no = |case: Case, fact| case.with(fact, Answer::Absent).unwrap_or(case);
    let clear = case.with_all(open, Answer::Absent).unwrap_or_else(|_| open.into_iter().fold(case.clone(), no));
    crate::plan::plan(&assess(&clear)).urgency()
}

/// What else would change the result: fields first, then single answers, the largest change first.
pub(super) fn other_questions<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
) -> Vec<Question> {
    let asked = assessment.triage().open_facts();
    // The age is a safety question, and the plan says what a pregnancy means for it.
    let by_name = assessment.fields_that_decide().into_iter();
    let by_name = by_name.filter(|field| !matches!(field, Field::Age | Field::Pregnancy)).map(|field| Question {
        text: page.say(Phrase::FieldQuestion(field)),
        then: None,
        how_to: String::new(),
        urgency: plan.urgency(),
        could_ask_for_more: field == Field::Pain,
    });
    let changes = assessment.what_would_change().into_iter().filter(|change| !asked.contains(change.fact));
    let by_fact = changes.filter_map(|change| {
        Some(Question {
            text: page.say(Phrase::Question(change.fact)),
            then: Some(then(page, assessment, plan, &change)?),
            how_to: how_to(page, change.fact),
            urgency: change.urgency,
            could_ask_for_more: change.urgency > plan.urgency() || change.running > plan.running(),
        })
    });
    by_name.chain(by_fact).collect()
}

fn how_to<W: Wording + ?Sized>(page: &Page<'_, W>, fact: Fact) -> String {
    page.say(Phrase::HowTo(fact))
}

/// How an answer would change what the result already says: the urgency, whether to run or, below a visit today, what
/// would fit best.
fn then<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    assessment: &Assessment,
    plan: &CarePlan,
    change: &WhatIf,
) -> Option<String> {
    let answer = if change.answer == Answer::Present { Notice::IfYes } else { Notice::IfNo };
    let lead = page.word(answer);
    let outcome = if change.urgency > plan.urgency() {
        page.label(Term::Urgency(change.urgency))
    } else if change.running > plan.running() {
        page.word(if change.running == Running::Stop { Notice::NoRunningThen } else { Notice::LessRunningThen })
    } else if plan.urgency() < Urgency::Urgent
        && change.first != assessment.ranking()[0].condition
        && would_be_a_cause(assessment, plan, change)
    {
        page.next(&page.word(Notice::WouldFitBest), &page.label(Term::Condition(change.first)))
    } else {
        return None;
    };
    Some(page.lead(&lead, &outcome))
}

/// Whether the condition that would come first would be told as a cause once the answer is given.
fn would_be_a_cause(assessment: &Assessment, plan: &CarePlan, change: &WhatIf) -> bool {
    let then = assessment.case().with(change.fact, change.answer);
    then.is_ok_and(|then| assess(&then).told(change.first, plan.urgency().max(change.urgency)) == Told::Cause)
}
