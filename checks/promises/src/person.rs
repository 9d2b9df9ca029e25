//! Somebody with a sore hip, chosen by bytes.

use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Age, Answer, Case, CaseBuilder, Condition, Day, Fact, Finding, Pregnancy, Sex, Side, assess};

use crate::bytes::Bytes;

/// A case: a line of JSON, or whatever the bytes choose. `None` if the line is no case.
///
/// What the bytes choose is a case more often than not one with a plan: pain at the outer hip, then answers of their
/// choice, then, if they say so, "no" to every safety question that is open.
pub fn case(bytes: &mut Bytes) -> Option<Case> {
    if let Some(line) = bytes.json_line() {
        let (case, _) = serde_json::from_slice::<CaseInput>(line).ok()?.upgrade().ok()?;
        return Some(case);
    }
    let age = bytes.below(130);
    let case = Case::builder(if age > Age::OLDEST { Age::UNKNOWN } else { Age::from(age) });
    let case = bytes.any_of(Sex::ALL).into_iter().fold(case, CaseBuilder::sex);
    let case = bytes.any_of(Pregnancy::ALL).into_iter().fold(case, CaseBuilder::pregnancy);
    let case = bytes.any_of(Side::ALL).into_iter().fold(case, CaseBuilder::side);
    let pain: [u8; 11] = core::array::from_fn(|pain| pain as u8);
    let case = bytes.any_of(&pain).into_iter().fold(case, CaseBuilder::pain);
    let case = if bytes.yes() { case.days(bytes.two() % 2_000) } else { case };
    let case = if bytes.yes() { case.runs_per_week(bytes.below(22)) } else { case };
    let mut case = case.build().expect("fields within their ranges");
    if !bytes.yes() {
        case = case.with(Finding::PainLateralHip, Answer::Present).expect("a place fits anybody");
    }
    for _ in 0..bytes.below(20) {
        // An answer that contradicts an earlier one is left out.
        let (fact, answer) = (any_fact(bytes), bytes.of(Answer::ALL));
        case = case.with(fact, answer).unwrap_or(case);
    }
    let open = assess(&case).triage().open_facts();
    let denied = |case: Case, fact: Fact| case.with(fact, Answer::Absent).unwrap_or(case);
    Some(if bytes.yes() { case } else { open.into_iter().fold(case, denied) })
}

pub fn any_fact(bytes: &mut Bytes) -> Fact {
    bytes.of(&Fact::all().collect::<Vec<_>>())
}

pub fn any_condition(bytes: &mut Bytes) -> Condition {
    bytes.of(Condition::ALL)
}

/// A day of our time, or near the first or the last day that there is.
pub fn any_day(bytes: &mut Bytes) -> Day {
    let days = i32::from(bytes.byte());
    match bytes.below(8) {
        0 => Day::FIRST + days,
        1 => Day::LAST + -days,
        _ => Day::FIRST + 46_000 + days,
    }
}
