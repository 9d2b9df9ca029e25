//! Why a cause stands where it does, in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::page::Page;
use crate::assess::{Explanation, Reason, Standing};
use crate::vocabulary::{Answer, Cause, Condition, Section, Shown};
use crate::wording::{Notice, Phrase, Wording};

/// An explanation as plain text for the runner: what the cause is, what speaks for and against it, and what is unknown.
///
/// ```
/// use running_hip_pain::{Case, Contributor, RiskFactor, assess, report::explanation, wording::English};
/// let case = Case::builder(40).present(RiskFactor::NoRestDays).build()?;
/// let text = explanation(&assess(&case).explain(Contributor::TrainingOverload), &English);
/// assert!(text.contains("for: a run every day"));
/// assert!(text.contains("may add to it"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn explanation(explanation: &Explanation, wording: &(impl Wording + ?Sized)) -> String {
    let mut page = Page::new(wording);
    let label = page.label(explanation.cause);
    let summary = page.say(Phrase::Summary(explanation.cause));
    let line = page.lead(&label, &summary);
    page.line(0, format_args!("{line}"));
    if let Standing::Contributes { shown, grade } = explanation.standing {
        let text = page.say(Phrase::Shown(shown));
        let adds = page.say(Phrase::Adds(grade));
        let text = match shown {
            Shown::NotShown => text,
            Shown::Suggested | Shown::Reported => page.list(&[text, adds]),
        };
        page.line(1, format_args!("{text}"));
    }
    if let Cause::Condition(condition) = explanation.cause {
        mind(&mut page, 1, condition);
    }
    grounds(&mut page, 1, explanation);
    let needs = page.labels(explanation.needs);
    page.entry(1, Notice::Needs, &needs);
    let missing: Vec<String> = explanation.missing.iter().map(|fact| page.say(Phrase::Question(*fact))).collect();
    let missing = page.sentences(&missing);
    page.entry(1, Notice::Unknown, &missing);
    page.finish()
}

/// What to mind with a condition, if there is anything.
pub(super) fn mind<W: Wording + ?Sized>(page: &mut Page<'_, W>, depth: usize, condition: Condition) {
    let text = page.say(Phrase::Mind(condition));
    page.entry(depth, Notice::Mind, &text);
}

/// The answers that count most for and against a cause. Places that do not hurt and a duration that is not reached are
/// left out: there are many of them, and what they speak against is obvious.
pub(super) fn grounds<W: Wording + ?Sized>(page: &mut Page<'_, W>, depth: usize, explanation: &Explanation) {
    const MOST: usize = 4;
    let counted = matches!(explanation.standing, Standing::Contributes { .. });
    for (notice, reasons) in [(Notice::For, &explanation.supporting), (Notice::Against, &explanation.opposing)] {
        let mut told = reasons_told(page, counted, reasons.iter().copied(), MOST);
        if told.is_empty() && notice == Notice::For && !counted {
            told = page.word(Notice::OnlyCommon);
        }
        page.entry(depth, notice, &told);
    }
}

/// The weightiest of these reasons in words, at most so many. `counted` where each sign counts one, as for a contributor.
pub(super) fn reasons_told<W: Wording + ?Sized>(
    page: &Page<'_, W>,
    counted: bool,
    reasons: impl IntoIterator<Item = Reason>,
    most: usize,
) -> String {
    // Half a bit. Less does not help a reader to see why.
    const LEAST: f32 = 0.5;
    let tells = |reason: &Reason| {
        let plain = reason.fact.section() == Section::Site || !reason.fact.may_be_asked();
        (counted || reason.bits.abs() >= LEAST) && (reason.answer == Answer::Present || !plain)
    };
    let told = reasons.into_iter().filter(tells).take(most).map(|reason| answer(page, &reason));
    page.list(&told.collect::<Vec<_>>())
}

/// The label of an answer, or that it is not so.
pub(super) fn answer<W: Wording + ?Sized>(page: &Page<'_, W>, reason: &Reason) -> String {
    if reason.answer == Answer::Absent { page.absent(reason.fact) } else { page.label(reason.fact) }
}
