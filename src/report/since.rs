//! What has changed since an earlier assessment, in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::page::Page;
use crate::assess::{AnswerSince, Since};
use crate::vocabulary::{Answer, FactSet};
use crate::wording::{JoinForm, Notice, Phrase, Term, Wording};

/// What has changed since an earlier assessment as plain text: better or worse, from what to what, and which answers it
/// rests on.
///
/// ```
/// use running_hip_pain::{Answer, Case, Finding, assess, report::since, wording::English};
/// let then = Case::builder(40).present(Finding::PainLateralHip).build()?;
/// let now = then.with(Finding::Limp, Answer::Present)?;
/// let text = since(&assess(&now).since(&assess(&then)), &English);
/// assert!(text.starts_with("It is worse than before.\n") && text.contains("What decides it: "));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn since(since: &Since, wording: &(impl Wording + ?Sized)) -> String {
    let mut page = Page::new(wording);
    let trend = page.say(Phrase::Trend(since.trend));
    page.line(0, format_args!("{trend}"));
    let (then, now) = since.urgency;
    if then != now {
        let [then, now] = [then, now].map(|urgency| page.label(Term::Urgency(urgency)));
        let change = page.change(&then, &now);
        page.entry(0, Notice::UrgencySince, &change);
    }
    if since.leader.0 != since.leader.1 {
        let nothing = || page.say(Phrase::Join(JoinForm::Nothing));
        let name = |leader: Option<_>| leader.map_or_else(nothing, |condition| page.label(Term::Condition(condition)));
        let change = page.change(&name(since.leader.0), &name(since.leader.1));
        page.entry(0, Notice::LeaderSince, &change);
    }
    if let Some((then, now)) = since.pain.filter(|(then, now)| then != now) {
        let change = page.change(&page.number(then), &page.number(now));
        page.entry(0, Notice::PainSince, &change);
    }
    for (notice, decides) in [(Notice::RestsOn, true), (Notice::AlsoChanged, false)] {
        let answers = since.answers.iter().filter(|answer| answer.decides == decides);
        let (present, gone): (Vec<&AnswerSince>, Vec<&AnswerSince>) =
            answers.partition(|answer| answer.now == Answer::Present);
        let present = page.facts(present.iter().map(|answer| answer.fact).collect::<FactSet>());
        let is_denied = |answer: Answer| matches!(answer, Answer::Absent | Answer::Earlier);
        let gone = gone.iter().filter(|answer| answer.then == Answer::Present && is_denied(answer.now));
        let gone: Vec<String> = gone.map(|answer| page.absent(answer.fact)).collect();
        let all = core::iter::once(present).chain(gone).filter(|text| !text.is_empty());
        let all = page.list(&all.collect::<Vec<_>>());
        page.entry(0, notice, &all);
    }
    // Silence is no improvement.
    let untold = since
        .answers
        .iter()
        .filter(|answer| answer.then == Answer::Present && matches!(answer.now, Answer::Unknown | Answer::CannotSay));
    let untold = page.facts(untold.map(|answer| answer.fact).collect::<FactSet>());
    page.entry(0, Notice::NotToldNow, &untold);
    page.finish()
}
