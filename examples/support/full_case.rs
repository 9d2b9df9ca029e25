//! The fullest possible case: an answer to every fact that can be answered.

use running_hip_pain::{Age, Answer, Case, Fact, Pregnancy, Sex, Side};

pub fn full_case() -> Case {
    let fields = Case::builder(Age::from(18..=52))
        .sex(Sex::Female)
        .pregnancy(Pregnancy::Postpartum)
        .side(Side::Right)
        .pain(6)
        .days(40)
        .build()
        .expect("fields within their ranges");
    Fact::all().enumerate().fold(fields, |case, (i, fact)| {
        let answer = if i % 3 == 0 { Answer::Present } else { Answer::Absent };
        // A fact that follows from a field, or excludes another, stays as it is.
        case.with(fact, answer).unwrap_or(case)
    })
}
