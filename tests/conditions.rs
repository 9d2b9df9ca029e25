//! Two scenarios for every condition, made from its own table: its textbook picture, and the same against its nearest
//! rival. The results are in `tests/golden/conditions.txt`, a paragraph for each key.

use crate::support;
use crate::support::golden;
use std::fmt::Write;

use crate::support::{prior_and_score, statable, textbook};
use running_hip_pain::*;

/// A runner for whom the picture is the likeliest reading: the first age and sex at which the condition ranks first.
fn textbook_case(condition: Condition) -> Case {
    let (youngest, oldest) = condition.entry().ages;
    let picture = textbook(condition, 0, 0.5);
    let mut people = (youngest..=oldest.min(80)).flat_map(|age| Sex::ALL.iter().map(move |sex| (age, *sex)));
    let told = |(age, sex): (u8, Sex)| {
        let builder = picture.iter().copied().fold(Case::builder(age).sex(sex), support::say);
        let case = builder.build().unwrap_or_else(|errors| panic!("{condition}: {errors}"));
        // A picture without a place cannot have all of its places.
        case.to_builder().sites_complete().build().unwrap_or(case)
    };
    let first = |case: &Case| assess(case).ranking()[0].condition == condition;
    // Adults first, if it occurs in any.
    let adult = people.clone().filter(|(age, _)| *age >= 30).map(told).find(first);
    adult.or_else(|| people.by_ref().map(told).find(first)).unwrap_or_else(|| panic!("{condition} never ranks first"))
}

/// By how many bits a case prefers one condition to another.
fn lead(case: &Case, condition: Condition, rival: Condition) -> f32 {
    let assessment = assess(case);
    let score = |condition: Condition| prior_and_score(&assessment.explain_condition(condition)).1;
    score(condition) - score(rival)
}

/// The questions that best tell a condition from a rival: a yes moves it furthest ahead.
fn telling_apart(case: &Case, condition: Condition, rival: Condition) -> Vec<Fact> {
    let before = lead(case, condition, rival);
    let mut gains: Vec<(f32, Fact)> = statable()
        .filter(|fact| case.answer(*fact) == Answer::Unknown)
        .filter_map(|fact| Some((lead(&case.with(fact, Answer::Present).ok()?, condition, rival) - before, fact)))
        .collect();
    gains.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    gains.into_iter().take(3).map(|(_, fact)| fact).collect()
}

fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_condition_is_found_and_told_from_its_nearest_rival() {
    let mut page = String::new();
    for condition in Condition::ALL.iter().copied() {
        let case = textbook_case(condition);
        let assessment = assess(&case);
        let rival = condition.entry().rivals[0];
        let ahead = lead(&case, condition, rival);
        let behind = lead(&textbook_case(rival), condition, rival);
        assert!(ahead > 0.0, "{condition}: its own picture prefers {rival} by {} bits", -ahead);
        assert!(behind < 0.0, "{condition}: the picture of {rival} prefers it by {behind} bits");
        let apart = telling_apart(&case, condition, rival);
        assert!(!apart.is_empty(), "{condition}: nothing that is left to ask tells it from {rival}");

        let three = assessment.ranking()[..3].iter().map(|ranked| format!("{} ({})", ranked.condition, ranked.fit));
        let present = case.answered().filter(|(_, answer)| *answer == Answer::Present).map(|(fact, _)| fact);
        let (youngest, _) = case.age().range().expect("a known age");
        let sex = case.sex().expect("a known sex");
        let triage = assessment.triage();
        let mut say = |line: String| writeln!(page, "{line}").expect("a text takes all");
        say(format!("{condition}"));
        say(format!("  told: {sex}, {youngest}: {}", list(present)));
        say(format!(
            "  urgency: {} (if clear {}), running: {}",
            triage.urgency, triage.urgency_if_clear, triage.running
        ));
        say(format!("  first: {}", list(three)));
        say(format!("  against {rival}: {ahead:+.1} bits, with its picture {behind:+.1}; ask {}\n", list(apart)));
    }
    golden::file("tests/golden/conditions.txt", &page);
}
