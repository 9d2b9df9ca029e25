//! Every error says what is wrong and where, in Rust and as JSON, in the same way.

use running_hip_pain::follow_up::{Diary, Entry, EntryError};
use running_hip_pain::interview::{AnswerError, Ask};
use running_hip_pain::training::{Coverage, Run, RunError, RunLog};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::{
    Answer, CaseError, CaseErrors, Composite, Day, Field, Finding, Location, Questionnaire, SafetyQuestion,
};
use serde_json::{Value, json};

fn refused(text: &str) -> CaseErrors {
    serde_json::from_str::<CaseInput>(text).expect("readable").check().expect_err("refused")
}

/// `UnknownKey { … }` is `unknown_key`.
fn in_snake_case(error: &impl std::fmt::Debug) -> String {
    let name = format!("{error:?}");
    let name = name.chars().take_while(char::is_ascii_alphanumeric);
    let letters = name.enumerate().flat_map(|(place, letter)| {
        let gap = (place > 0 && letter.is_ascii_uppercase()).then_some('_');
        gap.into_iter().chain([letter.to_ascii_lowercase()])
    });
    letters.collect()
}

fn day() -> Day {
    Day::new(2026, 11, 23).expect("a day")
}

#[test]
fn the_kind_of_an_error_is_its_name() {
    let (field, allowed, found) = (Field::Age, "a number", Box::<str>::from("x"));
    let (at, fact) = (Location::Field(field), Finding::Limp.into());
    let of_a_case = [
        CaseError::Missing { field, allowed },
        CaseError::OutOfRange { at, found: found.clone(), allowed },
        CaseError::WrongType { at, found: found.clone(), allowed },
        CaseError::UnknownKey { at, found: found.clone(), nearest: None },
        CaseError::UnknownField { found, nearest: None },
        CaseError::RepeatedField { field },
        CaseError::BothGiven(field, Field::AgeBetween),
        CaseError::TooMany { field, found: 600, allowed: 512 },
        CaseError::Conflict { fact, answers: (Answer::Present, Answer::Absent), through: None },
        CaseError::Exclusive(fact, fact),
        CaseError::BeganLater { began: day() + 1, today: day() },
        CaseError::NoTime(fact),
        CaseError::NoPlaceHurts,
        CaseError::Derived { fact, field },
        CaseError::TwoMeanings { at, key: Composite::NightPain.key(), may_mean: (fact, fact) },
        CaseError::CompositeMisplaced { at, key: Composite::NightPain.key() },
        CaseError::CompositeReported { at, key: Composite::NightPain.key() },
        CaseError::WrongReporter { at, fact, reporter: "an examiner" },
        CaseError::NewerVersion { found: 2 },
    ];
    for error in &of_a_case {
        assert_eq!(error.kind(), in_snake_case(error));
        let json = json!(error);
        assert_eq!(json["kind"], error.kind());
        assert_eq!(json["message"], error.to_string());
        assert_eq!(json["at"], json!(error.at().map(Location::key)), "{error}");
        assert_eq!(json.as_object().map(|fields| fields.len()), Some(8), "the same fields for all");
    }
    let of_a_screen = [
        AnswerError::NotShown(Ask::Places),
        AnswerError::Unanswered(fact.into()),
        AnswerError::TwoAnswers(field.into()),
        AnswerError::WhichPart { question: SafetyQuestion::AgeUnder16, parts: vec![fact] },
        AnswerError::PickOne(fact.into(), fact.into()),
        AnswerError::NeedsValue(field),
        AnswerError::NoTime(fact),
    ];
    for error in &of_a_screen {
        assert_eq!(error.kind(), in_snake_case(error));
        assert_eq!(json!(error)["at"], json!(error.at().map(Ask::key)));
    }
    let of_an_entry = [
        EntryError::Pain { field: "pain_during", found: 20 },
        EntryError::Morning { found: 20 },
        EntryError::Metres { found: 0 },
        EntryError::Minutes { found: 0 },
        EntryError::MissedAndDone { field: "metres" },
        EntryError::Contradiction { fact },
        EntryError::Total { questionnaire: Questionnaire::ALL[0], found: 255 },
        EntryError::Duplicate { of: 0 },
    ];
    for error in &of_an_entry {
        assert_eq!(error.kind(), in_snake_case(error));
        assert_eq!(json!(error)["at"], json!(error.at()));
    }
    let of_a_run = [
        RunError::Metres { found: 0 },
        RunError::Seconds { found: 0 },
        RunError::Started { found: 100_000 },
        RunError::Effort { found: 11 },
        RunError::Unmeasured,
        RunError::TooFast { metres: 10_000, seconds: 60 },
        RunError::TooSlow { metres: 10, seconds: 6_000 },
        RunError::Duplicate { of: 0 },
    ];
    for error in &of_a_run {
        assert_eq!(error.kind(), in_snake_case(error));
        assert_eq!(json!(error)["at"], json!(error.at()));
    }
}

#[test]
fn a_problem_of_a_case_is_shown_beside_its_input() {
    let errors = refused(
        r#"{"version":1,"stranger":1,"age":460,"present":["pain_groln","limp","sudden_onset","gradual_onset"],
            "absent":["limp"],"examined":["single_session_distance_spike"]}"#,
    );
    let place = |kind: &str| errors.iter().find(|error| error.kind() == kind).expect(kind).at();
    assert_eq!(place("unknown_field"), None);
    assert_eq!(place("out_of_range"), Some(Location::Field(Field::Age)));
    assert_eq!(place("unknown_key"), Some(Location::Entry(Field::Present, 0)));
    assert_eq!(place("conflict"), Some(Location::Fact(Finding::Limp.into())));
    assert_eq!(place("exclusive"), Some(Location::Fact(Finding::SuddenOnset.into())));
    let json = json!(errors);
    let told = |kind: &str| json.as_array().expect("a list").iter().find(|error| error["kind"] == kind).cloned();
    let age = json!({
        "kind": "out_of_range", "at": "age", "index": null, "found": "460",
        "allowed": "a whole number of years from 0 to 120", "nearest": null, "others": [],
        "message": "`age` is 460; it must be a whole number of years from 0 to 120",
    });
    assert_eq!(told("out_of_range"), Some(age));
    let typo = told("unknown_key").expect("told");
    assert_eq!((&typo["at"], &typo["index"], &typo["nearest"]), (&json!("present"), &json!(0), &json!("pain_groin")));
    assert_eq!(told("conflict").expect("told")["others"], json!(["present", "absent"]));
    assert_eq!(told("exclusive").expect("told")["others"], json!(["gradual_onset"]));
    assert_eq!(told("wrong_reporter").expect("told")["found"], json!("single_session_distance_spike"));
}

#[test]
fn other_names_and_typos_are_suggested_wherever_a_key_is_read() {
    let nearest =
        |text: &str| refused(text).iter().find_map(|error| json!(error)["nearest"].as_str().map(str::to_owned));
    assert_eq!(nearest(r#"{"version":1,"called":["GTPS"]}"#).as_deref(), Some("greater_trochanteric_pain_syndrome"));
    assert_eq!(nearest(r#"{"version":1,"called":["snapping hip"]}"#).as_deref(), Some("snapping_hip_internal"));
    assert_eq!(nearest(r#"{"version":1,"present":["Hop test"]}"#).as_deref(), Some("hop_test_pain"));
    assert_eq!(nearest(r#"{"version":1,"Pain":3}"#).as_deref(), Some("pain"));
    assert_eq!(nearest(r#"{"version":1,"present":["GTPS"]}"#), None, "no key of a fact");
}

#[test]
fn a_rejected_entry_says_which_it_is_and_what_it_repeats() {
    let (_, rejected) = Diary::new([Entry::on(day()).pain_during(20), Entry::on(day() + 1), Entry::on(day() + 1)]);
    let json = json!(rejected);
    let of_the_first = json!({
        "entry": 0, "day": "2026-11-23", "repeats": null, "kind": "pain", "at": "pain_during", "index": null,
        "found": "20", "allowed": null, "nearest": null, "others": [],
        "message": "`pain_during` is 20; it must be from 0 to 10",
    });
    assert_eq!(json[0], of_the_first);
    assert_eq!((&json[1]["kind"], &json[1]["repeats"]), (&json!("duplicate"), &json!(1)));

    let run = || Run::on(day()).metres(5_000).started(7 * 3_600);
    let (_, rejected) = RunLog::new([run(), run(), Run::on(day())], Coverage::Complete);
    let json = json!(rejected);
    let kinds: Vec<&Value> = json.as_array().expect("a list").iter().map(|error| &error["kind"]).collect();
    assert_eq!(kinds, ["duplicate", "unmeasured"]);
    assert_eq!((&json[0]["repeats"], &json[0]["at"]), (&json!(0), &Value::Null));
    assert_eq!((&json[1]["at"], &json[1]["others"]), (&json!("metres"), &json!(["seconds"])));
}
