//! Which fields, not given yet, decide the result.

use alloc::vec::Vec;

use super::{Assessment, assess};
use crate::case::{Case, CaseBuilder};
use crate::vocabulary::{Condition, Field, Pregnancy, Running, Sex, Side, Urgency};

/// The fields that are neither given nor declined and whose answer would make a difference to the urgency, to whether to
/// run or to what fits best.
pub(super) fn that_decide(assessment: &Assessment) -> Vec<Field> {
    let case = &assessment.case;
    let decides = |(_, tellings): &(Field, Vec<CaseBuilder>)| {
        let mut results = tellings.iter().filter_map(|told| told.clone().build().ok()).map(|case| result(&case));
        results.next().is_some_and(|first| results.any(|other| other != first))
    };
    tellings(case).into_iter().filter(decides).map(|(field, _)| field).collect()
}

fn result(case: &Case) -> (Urgency, Running, Condition) {
    let assessment = assess(case);
    (assessment.triage.urgency_if_clear, assessment.triage.running, assessment.ranking()[0].condition)
}

/// Each field that is not given, with the answers that people give to it, from one end of its range to the other.
fn tellings(case: &Case) -> Vec<(Field, Vec<CaseBuilder>)> {
    let tellings = [
        (Field::Age, case.age.range().is_none(), [14, 30, 45, 60, 80].map(|age| case.to_builder().age(age)).into()),
        (Field::Sex, case.sex.is_none(), Sex::ALL.iter().map(|sex| case.to_builder().sex(*sex)).collect()),
        (
            Field::Pregnancy,
            case.pregnancy.is_none() && case.may_be_pregnant(),
            Pregnancy::ALL.iter().map(|state| case.to_builder().pregnancy(*state)).collect(),
        ),
        (Field::Side, case.side.is_none(), Side::ALL.iter().map(|side| case.to_builder().side(*side)).collect()),
        (
            Field::Pain,
            case.pain.is_none() && case.severity.is_none(),
            [2, 5, 8, 10].map(|pain| case.to_builder().pain(pain)).into(),
        ),
        (
            Field::Days,
            case.days.is_none() && case.began.is_none(),
            [2, 10, 30, 100, 400].map(|days: u16| case.to_builder().days(days)).into(),
        ),
    ];
    tellings
        .into_iter()
        .filter(|(field, is_open, _)| *is_open && !case.has_declined(*field))
        .map(|(field, _, told): (_, _, Vec<_>)| (field, told))
        .collect()
}
