//! Which single answer would change the result, and what would make it more urgent.

use alloc::vec::Vec;

use super::Assessment;
use super::further::Further;
use super::may_ask::Asking;
use super::score::{Scores, score};
use super::triage::Raised;
use super::what_if::{Outcome, WhatIfs};
use crate::knowledge::facts::ASKED_OF_RUNNERS;
use crate::knowledge::thresholds::{CHANGES_AT_MOST, LIKELY_ENOUGH};
use crate::log2::power;
use crate::tables::{LANE_CONDITIONS, SHARES};
use crate::vocabulary::{Answer, Condition, Fact, Running, Urgency};

/// An answer that nobody has given yet, and the result it would lead to.
///
/// ```
/// use running_hip_pain::{Case, Finding, assess};
/// let case = Case::builder(30).present(Finding::PainGroin).build()?;
/// let assessment = assess(&case);
/// let change = assessment.what_would_change().into_iter().next().expect("much is open");
/// let then = assess(&case.with(change.fact, change.answer)?);
/// assert_eq!((then.urgency(), then.ranking()[0].condition), (change.urgency, change.first));
/// assert!(change.chance <= 10_000);
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhatIf {
    /// The question.
    pub fact: Fact,
    /// The answer.
    pub answer: Answer,
    /// How likely that answer is in this picture, in ten-thousandths, as far as the tables know.
    pub chance: u16,
    /// The urgency it would lead to.
    pub urgency: Urgency,
    /// Whether to run, given that answer.
    pub running: Running,
    /// The condition that would rank first.
    pub first: Condition,
}

/// Why the urgency is what it is.
///
/// ```
/// use running_hip_pain::{Case, Finding, assess};
/// let case = Case::builder(30).present(Finding::PainGroin).present(Finding::PainWalking).build()?;
/// let why = assess(&case).why_this_urgency();
/// assert!(why.reasons.iter().any(|raised| raised.facts.contains(Finding::PainWalking.into())));
/// assert!(why.next > Some(why.urgency), "with one of {:?}", why.would_raise);
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhyUrgency {
    /// The urgency.
    pub urgency: Urgency,
    /// Everything that asks for exactly this urgency, with the present answers behind it.
    pub reasons: Vec<Raised>,
    /// Whether it would be lower if every open safety question were answered "no".
    pub held_by_open_questions: bool,
    /// The next higher level that a single further sign would lead to. `None` in an emergency.
    pub next: Option<Urgency>,
    /// Signs not present now, each of which would lead to that level by itself. Likeliest first, at most five.
    pub would_raise: Vec<Fact>,
}

/// How large a change is: levels of urgency, then levels of running, then whether another condition comes first. Ties
/// are broken by how likely the answer is.
type Size = (u8, u8, bool, u64);

pub(super) fn what_would_change(assessment: &Assessment) -> Vec<WhatIf> {
    let what_ifs = WhatIfs::of(assessment);
    let now = what_ifs.now();
    let likely = Chances::of(what_ifs.scores());
    // Those that a field settles are asked for by that field.
    let open = assessment.open_questions().into_iter().filter(|fact| fact.settled_by().is_empty());
    let mut changes: Vec<(Size, WhatIf)> = open
        .filter_map(|fact| {
            let changed = |answer| what_ifs.with(fact, answer).filter(|then| *then != now);
            let (present, absent) = (changed(Answer::Present), changed(Answer::Absent));
            if present.is_none() && absent.is_none() {
                return None;
            }
            let chance = likely.of_present(fact);
            let answers = [(Answer::Present, chance, present), (Answer::Absent, 10_000 - chance, absent)];
            let likely_answers = answers.into_iter().filter(|(_, chance, _)| *chance >= LIKELY_ENOUGH);
            likely_answers
                .filter_map(|(answer, chance, then)| Some(change(fact, answer, chance, then?, now)))
                .max_by_key(|(size, _)| *size)
        })
        .collect();
    changes.sort_by_key(|(size, _)| core::cmp::Reverse(*size));
    changes.into_iter().take(CHANGES_AT_MOST).map(|(_, change)| change).collect()
}

/// What an answer changes, with the size of the change.
fn change(fact: Fact, answer: Answer, chance: u64, then: Outcome, now: Outcome) -> (Size, WhatIf) {
    let Outcome { urgency, running, first } = then;
    let size = (
        (urgency as u8).abs_diff(now.urgency as u8),
        (running as u8).abs_diff(now.running as u8),
        first != now.first,
        chance,
    );
    (size, WhatIf { fact, answer, chance: chance as u16, urgency, running, first })
}

pub(super) fn why(assessment: &Assessment) -> WhyUrgency {
    let triage = &assessment.triage;
    let reasons = triage.raised().filter(|raised| raised.urgency == triage.urgency).collect();
    let further = Further::of(assessment);
    let likely = Chances::of(&score(&assessment.case, &assessment.known));
    // Nobody should try a test to find out whether it would be more urgent.
    let asking = Asking::while_running(assessment, Running::Stop);
    let not_present = ASKED_OF_RUNNERS.difference(assessment.known.present).into_iter();
    let mut higher: Vec<(Urgency, u64, Fact)> = not_present
        .filter(|fact| asking.may_ask(*fact))
        .filter_map(|fact| {
            let urgency = further.urgency_with(fact)?;
            (urgency > triage.urgency).then(|| (urgency, likely.of_present(fact), fact))
        })
        .collect();
    higher.sort_by_key(|(urgency, chance, _)| (*urgency, core::cmp::Reverse(*chance)));
    let next = higher.first().map(|(urgency, ..)| *urgency);
    let would_raise = higher
        .into_iter()
        .filter(|(urgency, ..)| Some(*urgency) == next)
        .take(CHANGES_AT_MOST)
        .map(|(.., fact)| fact)
        .collect();
    let held_by_open_questions = triage.urgency_if_clear < triage.urgency;
    WhyUrgency { urgency: triage.urgency, reasons, held_by_open_questions, next, would_raise }
}

/// How likely an answer is in this picture, over all conditions as they score now.
struct Chances {
    parts: [u64; LANE_CONDITIONS.len()],
    whole: u64,
}

impl Chances {
    fn of(scores: &Scores) -> Self {
        let used = &scores[..LANE_CONDITIONS.len()];
        let best = used.iter().copied().max().unwrap_or(0);
        let parts: [u64; LANE_CONDITIONS.len()] = core::array::from_fn(|lane| power(used[lane] - best));
        Self { parts: parts.map(|part| part / 1000), whole: parts.iter().sum() }
    }

    /// In ten-thousandths.
    fn of_present(&self, fact: Fact) -> u64 {
        let with: u64 = self.parts.iter().zip(SHARES[fact.index()]).map(|(part, share)| part * u64::from(share)).sum();
        with / (self.whole / 10_000).max(1)
    }
}
