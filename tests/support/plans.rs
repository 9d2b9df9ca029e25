//! Cases that have a plan.

use proptest::prelude::*;
use running_hip_pain::*;

/// The case with every open safety question answered "no".
pub fn answered(case: &Case) -> Case {
    let open = assess(case).triage().open_facts();
    open.into_iter().fold(case.clone(), |case, fact| case.with(fact, Answer::Absent).unwrap_or(case))
}

pub fn active(case: &Case) -> Option<ActivePlan> {
    match plan(&assess(case)) {
        CarePlan::Active(plan) => Some(plan),
        CarePlan::Withheld(_) => None,
    }
}

/// A man of 40 with nothing but these answers.
pub fn unasked(present: impl IntoIterator<Item = Fact>) -> Case {
    let builder = Case::builder(40).sex(Sex::Male);
    present.into_iter().fold(builder, super::say).build().expect("a consistent case")
}

/// A man of 40 with nothing but these answers and no open question.
pub fn runner(present: impl IntoIterator<Item = Fact>) -> Case {
    answered(&unasked(present))
}

/// Cases of adults with pain anywhere, whose answers mostly call for no visit soon, so that there is a plan to look at.
pub fn quiet_case() -> impl Strategy<Value = Case> {
    let quiet = |fact: &Fact| active(&runner([Finding::PainLateralHip.into(), *fact])).is_some();
    let facts: Vec<Fact> = super::statable().filter(quiet).collect();
    let places: Vec<Fact> = super::statable().filter(|fact| fact.section() == Section::Site).collect();
    let place = prop_oneof![2 => Just(Finding::PainLateralHip.into()), 3 => proptest::sample::select(places)];
    let present = proptest::collection::vec(proptest::sample::select(facts.clone()), 0..10);
    let absent = proptest::collection::vec(proptest::sample::select(facts), 0..6);
    let person = prop_oneof![
        Just((Sex::Male, None)),
        Just((Sex::Female, Some(Pregnancy::No))),
        Just((Sex::Female, Some(Pregnancy::Postpartum))),
    ];
    (16u8..80, person, 0u16..300, 0u8..=6, place, present, absent).prop_map(
        |(age, (sex, pregnancy), days, pain, place, present, absent)| {
            let builder = Case::builder(age).sex(sex).days(days).pain(pain);
            let builder = pregnancy.into_iter().fold(builder, CaseBuilder::pregnancy);
            let case = builder.present(place).build().expect("a case");
            let say = |case: Case, (fact, answer)| case.with(fact, answer).unwrap_or(case);
            let present = present.into_iter().map(|fact| (fact, Answer::Present));
            answered(&present.chain(absent.into_iter().map(|fact| (fact, Answer::Absent))).fold(case, say))
        },
    )
}
