//! What `cargo run --example vocabulary -- --json` prints: front ends and readers who code cases by hand rely on it.

#[path = "../examples/support/vocabulary_json.rs"]
mod vocabulary_json;

use std::collections::{BTreeMap, BTreeSet};

use running_hip_pain::wire::CaseInput;
use running_hip_pain::*;
use serde_json::Value;
use vocabulary_json::vocabulary;

fn entries<'a>(vocabulary: &'a Value, list: &str) -> &'a Vec<Value> {
    vocabulary[list].as_array().unwrap_or_else(|| panic!("{list} is no list"))
}

#[track_caller]
fn text<'a>(entry: &'a Value, field: &str) -> &'a str {
    entry[field].as_str().filter(|text| !text.is_empty()).unwrap_or_else(|| panic!("{field} is missing in {entry}"))
}

#[test]
fn every_entry_can_be_found_and_shown() {
    let vocabulary = vocabulary();
    let lists = [
        ("findings", Finding::COUNT),
        ("risk_factors", RiskFactor::COUNT),
        ("causes", Condition::COUNT + Contributor::COUNT),
        ("red_flags", RedFlag::COUNT),
        ("interventions", Intervention::COUNT),
    ];
    for (list, count) in lists {
        assert_eq!(entries(&vocabulary, list).len(), count, "{list}");
        for entry in entries(&vocabulary, list) {
            for field in ["key", "label", "description"] {
                text(entry, field);
            }
            assert!(entry["aliases"].as_array().is_some_and(|aliases| !aliases.is_empty()), "{entry}");
        }
    }
    for cause in entries(&vocabulary, "causes") {
        assert!(["condition", "contributor"].contains(&text(cause, "kind")));
    }
}

#[test]
fn facts_say_what_a_form_must_know() {
    let vocabulary = vocabulary();
    let sections: BTreeMap<&str, &str> =
        entries(&vocabulary, "sections").iter().map(|section| (text(section, "key"), text(section, "pick"))).collect();
    for list in ["findings", "risk_factors"] {
        for fact in entries(&vocabulary, list) {
            text(fact, "question");
            assert_eq!(sections[text(fact, "section")], text(fact, "pick"));
            let answered_by = fact["answered_by"].as_array().expect("a list");
            assert_eq!(answered_by.is_empty(), fact["follows_from"].is_string(), "{fact}");
            let is_place = text(fact, "key").starts_with("pain_") && fact["section"] == "site";
            assert!(!is_place || fact["body_map"].is_string(), "{fact}");
        }
    }
    let hop = entries(&vocabulary, "findings").iter().find(|fact| fact["key"] == "hop_test_pain").expect("listed");
    assert_eq!(hop["may_be_asked"], false);
}

/// A reader who sees only labels and other names must be able to tell the keys apart.
#[test]
fn no_name_stands_for_two_facts() {
    let vocabulary = vocabulary();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for fact in ["findings", "risk_factors"].into_iter().flat_map(|list| entries(&vocabulary, list)) {
        let key = text(fact, "key");
        let aliases = fact["aliases"].as_array().expect("a list").iter().map(|alias| alias.as_str().expect("text"));
        for name in aliases.chain([text(fact, "label")]) {
            let other = owners.insert(name.to_lowercase(), key.to_owned());
            assert!(other.as_deref().is_none_or(|other| other == key), "\"{name}\" is {key} and {other:?}");
        }
    }
}

#[test]
fn the_example_is_a_case_and_the_fields_are_its_fields() {
    let vocabulary = vocabulary();
    let example = serde_json::to_string(&vocabulary["case_example"]).expect("writable");
    let input: CaseInput = serde_json::from_str(&example).expect("readable");
    input.check().expect("a valid case");
    let fields: BTreeSet<&str> = Field::ALL.iter().map(|field| field.key()).collect();
    let unknown = fields.iter().filter(|field| {
        let text = format!("{{\"version\":1,\"{field}\":{{}}}}");
        let input: CaseInput = serde_json::from_str(&text).expect("readable");
        // A wrong type is a problem with the field's value. An unknown field is another problem.
        let errors = input.check().expect_err("an object is no value of any field");
        errors.iter().any(|error| matches!(error, CaseError::UnknownField { .. }))
    });
    assert_eq!(unknown.count(), 0);
    assert!(vocabulary["case_example"].as_object().expect("an object").keys().all(|key| fields.contains(key.as_str())));
}

/// Whom a question suits, what it follows on and what settles it is told as the table has it.
#[test]
fn facts_say_of_whom_when_and_after_what_they_are_asked() {
    use running_hip_pain::wire;
    use running_hip_pain::wording::English;
    let vocabulary = wire::vocabulary(&English);
    let forms: Vec<_> = vocabulary.findings.iter().chain(&vocabulary.risk_factors).collect();
    assert_eq!(forms.len(), Fact::COUNT);
    for form in &forms {
        let entry = form.key.entry();
        assert_eq!(form.only_in, entry.suits.sex, "{}", form.key);
        assert_eq!(form.ages, entry.suits.ages, "{}", form.key);
        assert_eq!(form.from_day, entry.from_day, "{}", form.key);
        assert_eq!(form.follows_on, entry.follows_on, "{}", form.key);
        assert_eq!(form.settled_by, form.key.settled_by(), "{}", form.key);
        assert_eq!(form.may_be_earlier, form.key.may_be_earlier(), "{}", form.key);
        let told = Case::builder(30).answer(form.key, Answer::Earlier).build();
        assert_eq!(told.is_ok(), form.may_be_earlier, "{}", form.key);
    }
    let form_of = |finding: Finding| forms.iter().find(|form| form.key == finding.into()).expect("listed");
    assert_eq!(form_of(Finding::SuddenSevereTesticularPain).only_in, Some(Sex::Male));
    assert_eq!(form_of(Finding::PainWithPeriods).ages, (10, 59));
    assert!(form_of(Finding::WorseDespiteLessRunning).from_day > 0);
    assert!(form_of(Finding::Limp).may_be_earlier && !form_of(Finding::FeltPop).may_be_earlier);
    let words = |field: Field| {
        let form = vocabulary.fields.iter().find(|form| form.name == field).expect("a field");
        form.one_of.iter().map(|word| word.key).collect::<Vec<_>>()
    };
    assert_eq!(words(Field::Severity), Severity::ALL.iter().map(|it| it.key()).collect::<Vec<_>>());
    assert_eq!(words(Field::Called).len(), Condition::COUNT);
    assert!(words(Field::MainSite).contains(&"pain_hip") && words(Field::Pain).is_empty());
    for (a, b) in &vocabulary.exclude_each_other {
        assert!(Case::builder(30).present(*a).present(*b).build().is_err(), "{a} and {b}");
    }
}
