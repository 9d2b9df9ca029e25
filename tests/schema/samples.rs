//! What a validator must take and what it must refuse.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use running_hip_pain::interview::{Policy, next};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Case, CaseError, Field, Location, assess, plan};
use serde_json::{Value, json};

use crate::support::any_case;

pub struct Sample {
    pub schema: &'static str,
    pub valid: bool,
    pub value: Value,
}

impl Sample {
    fn valid(schema: &'static str, value: Value) -> Self {
        Self { schema, valid: true, value }
    }

    pub fn to_json(&self) -> Value {
        json!({ "schema": self.schema, "valid": self.valid, "value": self.value })
    }
}

/// Why it is broken, and a case that the reader refuses for its shape alone.
pub const BROKEN: &[(&str, &str)] = &[
    ("no object", "[]"),
    ("no object", "null"),
    ("no version", "{}"),
    ("no version", r#"{"version":null}"#),
    ("a newer version", r#"{"version":2}"#),
    ("a version as text", r#"{"version":"1"}"#),
    ("an unknown field", r#"{"version":1,"stranger":1}"#),
    ("a key of another case", r#"{"version":1,"Age":40}"#),
    ("too old", r#"{"version":1,"age":121}"#),
    ("a negative age", r#"{"version":1,"age":-1}"#),
    ("an age as text", r#"{"version":1,"age":"40"}"#),
    ("a fraction", r#"{"version":1,"age":40.5}"#),
    ("one end of a range", r#"{"version":1,"age_between":[30]}"#),
    ("three ends of a range", r#"{"version":1,"age_between":[30,40,50]}"#),
    ("a range beyond the scale", r#"{"version":1,"pain_between":[8,11]}"#),
    ("one thing in two ways", r#"{"version":1,"age":40,"age_between":[30,50]}"#),
    ("one thing in two ways", r#"{"version":1,"pain":4,"pain_between":[3,5]}"#),
    ("an unknown word", r#"{"version":1,"sex":"other"}"#),
    ("an unknown side", r#"{"version":1,"side":"LEFT"}"#),
    ("a flag as text", r#"{"version":1,"sites_complete":"yes"}"#),
    ("a day in another form", r#"{"version":1,"began":"23.11.2026"}"#),
    ("a day too long ago", r#"{"version":1,"began":"1899-12-31"}"#),
    ("a text in place of a list", r#"{"version":1,"present":"limp"}"#),
    ("a number in a list", r#"{"version":1,"present":[7]}"#),
    ("a null in a list", r#"{"version":1,"present":[null]}"#),
    ("an unknown key", r#"{"version":1,"present":["limb"]}"#),
    ("the key of a condition among facts", r#"{"version":1,"present":["labral_tear"]}"#),
    ("a key with two meanings", r#"{"version":1,"present":["night_pain"]}"#),
    ("a composite that means nothing there", r#"{"version":1,"absent":["otherwise_well"]}"#),
    ("a composite of earlier", r#"{"version":1,"earlier":["otherwise_well"]}"#),
    ("what has no time, earlier", r#"{"version":1,"earlier":["felt_pop"]}"#),
    ("no place", r#"{"version":1,"main_site":"limp","present":["limp"]}"#),
    ("what no examiner can answer", r#"{"version":1,"examined":["single_session_distance_spike"]}"#),
    ("what no log can answer", r#"{"version":1,"from_log":["limp"]}"#),
    ("the key of a fact among conditions", r#"{"version":1,"called":["limp"]}"#),
    ("a field that cannot be declined", r#"{"version":1,"declined":["present"]}"#),
];

/// What the crate makes of a text in place of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Taken,
    /// Refused for its shape, which a schema can see.
    Shape,
    /// Refused for what it says, which a schema may not see.
    Meaning,
}

pub fn verdict(text: &str) -> Verdict {
    let Ok(input) = serde_json::from_str::<CaseInput>(text) else { return Verdict::Shape };
    match input.check() {
        Ok(_) => Verdict::Taken,
        Err(errors) if errors.iter().any(is_of_shape) => Verdict::Shape,
        Err(_) => Verdict::Meaning,
    }
}

fn is_of_shape(error: &CaseError) -> bool {
    match error {
        // The order of two numbers that are within the range.
        CaseError::OutOfRange { at: Location::Field(Field::AgeBetween), found, .. } => {
            !["40 to 30", "2 to 1"].contains(&&**found)
        }
        CaseError::OutOfRange { at: Location::Field(Field::PainBetween), found, .. } => **found != *"2 to 1",
        // A place that is not present.
        CaseError::OutOfRange { at: Location::Field(Field::MainSite), found, .. } => !found.contains("pain_"),
        // A day that its month does not have.
        CaseError::WrongType { at: Location::Field(Field::Began), found, .. } => !found.contains("2026-02-30"),
        CaseError::BothGiven(_, other) => *other != Field::Declined,
        CaseError::Missing { .. }
        | CaseError::OutOfRange { .. }
        | CaseError::WrongType { .. }
        | CaseError::UnknownKey { .. }
        | CaseError::UnknownField { .. }
        | CaseError::TooMany { .. }
        | CaseError::NoTime(_)
        | CaseError::TwoMeanings { .. }
        | CaseError::CompositeMisplaced { .. }
        | CaseError::WrongReporter { .. }
        | CaseError::NewerVersion { .. } => true,
        _ => false,
    }
}

/// The bundled cases, random ones and what comes of them, and cases that are broken by hand and at random.
pub fn all() -> Vec<Sample> {
    let mut samples = Vec::new();
    let mut cases: Vec<Case> = Vec::new();
    for value in bundled() {
        let text = value.to_string();
        assert_eq!(verdict(&text), Verdict::Taken, "{text}");
        cases.push(serde_json::from_str(&text).expect("it was taken"));
        samples.push(Sample::valid("case", value));
    }
    let mut runner = TestRunner::deterministic();
    let random = std::iter::from_fn(|| any_case().new_tree(&mut runner).ok()).take(1_000);
    cases.extend(random.map(|tree| tree.current()));
    for (number, case) in cases.iter().enumerate() {
        let assessment = assess(case);
        samples.push(Sample::valid("case", json!(case)));
        samples.push(Sample::valid("assessment", json!(assessment)));
        samples.push(Sample::valid("care_plan", json!(plan(&assessment))));
        // An interview looks far ahead, which takes time.
        if number % 10 == 0 {
            samples.push(Sample::valid("next", json!(next(case, &Policy::default().examiner(true)))));
        }
    }
    let broken = BROKEN.iter().map(|(_, text)| serde_json::from_str(text).expect("JSON"));
    let long = [512, 513].map(|count| json!({ "version": 1, "present": vec!["limp"; count] }));
    for value in broken.chain(long).chain(mutated(&cases)) {
        let text = value.to_string();
        if let Some(errors) = serde_json::from_str::<CaseInput>(&text).ok().and_then(|input| input.check().err()) {
            samples.push(Sample::valid("errors", json!(errors)));
        }
        match verdict(&text) {
            Verdict::Taken => samples.push(Sample::valid("case", value)),
            Verdict::Shape => samples.push(Sample { schema: "case", valid: false, value }),
            Verdict::Meaning => {}
        }
    }
    samples
}

/// Every case in the files of the examples and the tests, as it stands there.
fn bundled() -> Vec<Value> {
    let root = crate::support::ROOT;
    let mut cases = Vec::new();
    for folder in ["examples/cases", "examples/validation", "examples/validation/written", "tests/wire"] {
        let entries = std::fs::read_dir(format!("{root}/{folder}")).expect("a folder");
        let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "json" || kind == "jsonl")) {
            let text = std::fs::read_to_string(file).expect("readable");
            for value in serde_json::Deserializer::from_str(&text).into_iter::<Value>() {
                find_cases(&value.expect("JSON"), &mut cases);
            }
        }
    }
    cases
}

fn find_cases(value: &Value, cases: &mut Vec<Value>) {
    match value {
        Value::Object(fields) if fields.contains_key("version") => cases.push(value.clone()),
        Value::Object(fields) => fields.values().for_each(|value| find_cases(value, cases)),
        Value::Array(values) => values.iter().for_each(|value| find_cases(value, cases)),
        _ => {}
    }
}

/// Each case with one field set to something else, right or wrong.
fn mutated(cases: &[Case]) -> impl Iterator<Item = Value> {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(7),
        json!(-1),
        json!(2.5),
        json!(100_000),
        json!(""),
        json!("no"),
        json!("both"),
        json!("severe"),
        json!("limp"),
        json!("pain_groin"),
        json!("2026-11-23"),
        json!("2026-02-30"),
        json!({}),
        json!([]),
        json!([1, 2]),
        json!([2, 1]),
        json!([30, 40]),
        json!([40, 30]),
        json!(["limp"]),
        json!(["limp", "limp"]),
        json!([["limp"]]),
        json!(["nonsense"]),
        json!(["night_pain"]),
        json!(["otherwise_well"]),
        json!(["full_strength"]),
        json!(["lasts_over_3_months"]),
        json!(["labral_tear"]),
        json!(["trochanter_tenderness"]),
        json!(["weekly_mileage_spike"]),
        json!(["sex", "age_between"]),
    ];
    let fields = Field::ALL.iter().map(|field| field.key()).chain(["stranger"]);
    let pairs: Vec<(&str, Value)> =
        fields.flat_map(|field| values.iter().map(move |value| (field, value.clone())).collect::<Vec<_>>()).collect();
    // Few and varied: whatever else a case says can hide what is wrong with the field.
    let cases = cases.iter().rev().step_by(800).map(|case| json!(case));
    let cases: Vec<Value> = [json!({ "version": 1 })].into_iter().chain(cases).collect();
    cases.into_iter().flat_map(move |case| {
        let pairs = pairs.clone();
        pairs.into_iter().map(move |(field, value)| {
            let mut case = case.clone();
            case[field] = value;
            case
        })
    })
}
