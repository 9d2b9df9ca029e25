//! The safety questions that are still to be put. The brief answer has room for the first of them alone.

use running_hip_pain::Assessment;
use running_hip_pain::wording::{Phrase, Wording};

/// Each in one sentence or, where a part is answered, only what is not.
pub(super) fn open_questions(assessment: &Assessment, wording: &impl Wording) -> Vec<String> {
    let triage = assessment.triage();
    let phrases = triage.unasked().flat_map(|question| {
        let open = question.facts().intersection(triage.unasked_facts());
        if open == question.facts() {
            vec![Phrase::SafetyInBrief(question)]
        } else {
            open.into_iter().map(Phrase::Question).collect()
        }
    });
    phrases.map(|phrase| wording.say(phrase).into_owned()).collect()
}
