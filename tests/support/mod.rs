//! Strategies and helpers that several test files share.
pub mod fingerprint;
#[path = "../../src/golden.rs"]
pub mod golden;
pub mod plans;

use proptest::prelude::*;
use proptest::sample::select;
use running_hip_pain::knowledge::{Clause, Pattern, exclude_each_other};
use running_hip_pain::*;

/// The folder of the crate.
pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Any valid case. `Unknown` comes first everywhere, so that shrinking moves towards stating less.
pub fn any_case() -> impl Strategy<Value = Case> {
    let age = prop_oneof![
        Just(Age::UNKNOWN),
        (0u8..=120).prop_map(Age::from),
        (0u8..=120, 0u8..=30).prop_map(|(first, span)| Age::from(first..=first.saturating_add(span).min(120))),
    ];
    let answers = proptest::collection::vec((any_fact(), select(Answer::ALL)), 0..40);
    (
        age,
        proptest::option::of(select(Sex::ALL)),
        proptest::option::of(select(Pregnancy::ALL)),
        proptest::option::of(select(Side::ALL)),
        proptest::option::of((0u8..=10, 0u8..=3)),
        proptest::option::of(select(Severity::ALL)),
        proptest::option::of(0u16..=800),
        (proptest::option::of(0u16..=200), proptest::option::of(0u8..=40), proptest::option::of(0u8..=21)),
        (
            proptest::option::of(0i32..=20_000),
            proptest::option::of(select(Condition::ALL)),
            any::<(bool, bool, bool)>(),
            proptest::option::of(select(Field::ALL)),
        ),
        answers,
    )
        .prop_map(|(age, sex, pregnancy, side, pain, severity, days, (km, years, runs), told, answers)| {
            let (began, called, (sites_complete, has_main_site, in_a_clinic), declined) = told;
            let pain = pain.map(|(least, span)| least..=(least + span).min(10));
            let setting = if in_a_clinic { Setting::Clinic } else { Setting::Runners };
            let mut builder = Case::builder(age).setting(setting);
            builder = sex.into_iter().fold(builder, CaseBuilder::sex);
            builder = pregnancy.into_iter().fold(builder, CaseBuilder::pregnancy);
            builder = side.into_iter().fold(builder, CaseBuilder::side);
            builder = pain.into_iter().fold(builder, CaseBuilder::pain_between);
            builder = severity.into_iter().fold(builder, CaseBuilder::severity);
            builder = km.into_iter().fold(builder, CaseBuilder::km_per_week);
            builder = years.into_iter().fold(builder, CaseBuilder::years_running);
            builder = days.into_iter().fold(builder, CaseBuilder::days);
            builder = runs.into_iter().fold(builder, CaseBuilder::runs_per_week);
            builder = began.into_iter().map(|days| epoch() + days).fold(builder, CaseBuilder::began);
            builder = called.into_iter().fold(builder, CaseBuilder::called);
            let case = builder.build().expect("fields within their ranges");
            // An answer that contradicts an earlier one is left out.
            let case = answers.into_iter().fold(case, |case, (fact, answer)| case.with(fact, answer).unwrap_or(case));
            let complete = if sites_complete { case.to_builder().sites_complete().build().ok() } else { None };
            let case = complete.unwrap_or(case);
            let places =
                Finding::ALL.iter().copied().filter(|place| has_main_site && case.answer(*place) == Answer::Present);
            let main = places.filter_map(|place| case.to_builder().main_site(place).build().ok()).next();
            let case = main.unwrap_or(case);
            // What is given cannot be declined.
            let declined = declined.and_then(|field| case.to_builder().declined(field).build().ok());
            declined.unwrap_or(case)
        })
}

pub fn epoch() -> Day {
    "1970-01-01".parse().expect("a day")
}

/// Any fact that a case can hold, except derived ones.
pub fn any_fact() -> impl Strategy<Value = Fact> {
    select(statable().collect::<Vec<_>>())
}

/// Every fact that is answered and not derived.
pub fn statable() -> impl Iterator<Item = Fact> {
    Fact::all().filter(|fact| !fact.answered_by().is_empty())
}

/// A case with these facts present, at this age. Panics if the facts contradict each other.
#[track_caller]
pub fn case_with(age: impl Into<Age>, present: impl IntoIterator<Item = Fact>) -> Case {
    present.into_iter().fold(Case::builder(age), say).build().expect("a consistent case")
}

/// States a fact, by the field behind it if it follows from one.
pub fn say(builder: CaseBuilder, fact: Fact) -> CaseBuilder {
    match fact {
        Fact::Finding(Finding::LastsOver3Weeks) => builder.days(60),
        Fact::Finding(Finding::LastsOver3Months) => builder.days(120),
        Fact::Finding(Finding::BothSides) => builder.side(Side::Both),
        Fact::RiskFactor(RiskFactor::Pregnant) => builder.pregnancy(Pregnancy::Pregnant),
        Fact::RiskFactor(RiskFactor::Postpartum) => builder.pregnancy(Pregnancy::Postpartum),
        fact => builder.present(fact),
    }
}

/// The case that says the least that satisfies a pattern.
#[track_caller]
pub fn least_case(pattern: &Pattern) -> Case {
    case_for(pattern, pattern.clauses.iter().flat_map(answers_for))
}

/// A case within a pattern's bounds with these answers.
#[track_caller]
pub fn case_for(pattern: &Pattern, answers: impl IntoIterator<Item = (Fact, Answer)>) -> Case {
    let case = Case::builder(age_for(pattern));
    let case = pattern.lasting_days.into_iter().fold(case, CaseBuilder::days);
    let case = answers.into_iter().fold(case, |case, (fact, answer)| match answer {
        Answer::Present => say(case, fact),
        answer => case.answers([(fact, answer)]),
    });
    case.build().expect("a consistent case")
}

/// The least that satisfies a clause.
pub fn answers_for(clause: &Clause) -> Vec<(Fact, Answer)> {
    let first = |facts: &FactSet, answer| facts.iter().take(1).map(|fact| (fact, answer)).collect();
    match clause {
        Clause::AllOf(all) => all.iter().map(|fact| (fact, Answer::Present)).collect(),
        Clause::AnyOf(any) => first(any, Answer::Present),
        Clause::Earlier(facts) => first(facts, Answer::Earlier),
        Clause::CannotSay(facts) => first(facts, Answer::CannotSay),
        Clause::NoneOf(_) => Vec::new(),
        Clause::AtLeast(count, signs) => {
            signs.iter().take(*count).flat_map(|sign| first(sign, Answer::Present)).collect()
        }
    }
}

/// An age inside a pattern's bounds; 34 if there are none.
pub fn age_for(pattern: &Pattern) -> u8 {
    let (first, last) = pattern.ages.unwrap_or((0, 120));
    34.clamp(first, last)
}

/// The facts that exclude a fact.
pub fn excluded_by(fact: Fact) -> impl Iterator<Item = Fact> {
    exclude_each_other().filter_map(move |(a, b)| match fact {
        fact if fact == a => Some(b),
        fact if fact == b => Some(a),
        _ => None,
    })
}

/// The signs that most patients with a presentation show and the background of many, most usual first, without
/// contradictions.
pub fn textbook(condition: Condition, presentation: usize, least_share: f64) -> Vec<Fact> {
    use running_hip_pain::knowledge::Likelihood;
    let entry = condition.entry();
    let picture = &entry.presentations[presentation];
    let mut rows: Vec<(f64, Fact)> = picture
        .sites
        .iter()
        .chain(picture.clues)
        .filter_map(|clue| match clue.evidence.likelihood {
            Likelihood::Share(share) => Some((share, clue.fact)),
            Likelihood::Accuracy { sensitivity, .. } => Some((sensitivity, clue.fact)),
            _ => None,
        })
        .filter(|(share, _)| *share >= least_share)
        .collect();
    rows.extend(entry.background.iter().filter_map(|clue| match clue.evidence.likelihood {
        Likelihood::Share(share) if share >= 0.4 => Some((share, clue.fact)),
        _ => None,
    }));
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut facts: Vec<Fact> = Vec::new();
    for (_, fact) in rows {
        if !excluded_by(fact).any(|other| facts.contains(&other)) {
            facts.push(fact);
        }
    }
    facts
}

/// An age at which a condition occurs.
pub fn typical_age(condition: Condition) -> u8 {
    let (first, last) = condition.entry().ages;
    if (first..=last).contains(&30) { 30 } else { first.midpoint(last) }
}

/// Prior and score of a condition's explanation, in bits: the reasons are the difference.
pub fn prior_and_score(explanation: &Explanation<Score>) -> (f32, f32) {
    let Score { prior, untold, eased, score, .. } = explanation.standing;
    (prior + untold + eased, score)
}

/// What the answers add to a condition's prior, in bits.
pub fn gain(explanation: &Explanation<Score>) -> f32 {
    let (prior, score) = prior_and_score(explanation);
    score - prior
}

/// Facts that no condition and no rule uses. They only show a contributor.
pub fn unweighed() -> std::collections::BTreeSet<Fact> {
    use running_hip_pain::knowledge::{
        BONE_STRESS_BLOCK, COURSE_RULES, RED_FLAG_RULES, SAFETY_QUESTIONS, STOP_RUNNING, family_block,
    };
    let conditions = Condition::ALL.iter().map(|condition| condition.entry());
    let own = conditions.flat_map(|entry| {
        let pictures = entry.presentations.iter().flat_map(|picture| picture.sites.iter().chain(picture.clues));
        pictures.chain(entry.background)
    });
    let blocks = Family::ALL.iter().flat_map(|family| family_block(*family)).chain(BONE_STRESS_BLOCK);
    let mut used: std::collections::BTreeSet<Fact> = own.chain(blocks).map(|clue| clue.fact).collect();
    let rules = RED_FLAG_RULES.iter().flat_map(|rule| rule.patterns);
    let patterns = rules.chain(COURSE_RULES.iter().flat_map(|rule| rule.patterns)).chain(STOP_RUNNING);
    used.extend(patterns.flat_map(|pattern| pattern.clauses).flat_map(|clause| clause.facts()));
    used.extend(SAFETY_QUESTIONS.iter().flat_map(|entry| entry.facts.union(entry.sites).union(entry.signs)));
    statable().filter(|fact| !used.contains(fact)).collect()
}
