//! The JSON Schemas say what the crate reads and writes: they are made here from its lists of names, and
//! `checks/schema/run` has an outside validator look at what is written here as samples.

#[path = "schema/make.rs"]
mod make;
#[path = "schema/samples.rs"]
mod samples;

use crate::support::golden;
use running_hip_pain::{Field, wire};
use samples::Verdict;
use serde_json::Value;

/// Its name, how it is made and what is published.
type Schema = (&'static str, fn() -> Value, &'static str);

const SCHEMAS: [Schema; 5] = [
    ("case", make::case, wire::case_schema()),
    ("errors", make::errors, wire::errors_schema()),
    ("assessment", make::assessment, wire::assessment_schema()),
    ("care_plan", make::care_plan, wire::care_plan_schema()),
    ("next", make::next, wire::next_schema()),
];

#[test]
fn the_schemas_are_made_of_the_lists_of_names() {
    for (name, make, published) in SCHEMAS {
        let path = format!("src/wire/schema/{name}.json");
        golden::file(&path, &format!("{:#}\n", make()));
        // Right after an update the build still holds the file before it.
        if std::env::var_os("UPDATE").is_none() {
            assert_eq!(published, golden::read(&path), "`wire::{name}_schema` is another file");
        }
    }
}

#[test]
fn the_schema_of_a_case_has_every_field() {
    let schema = make::case();
    let fields = schema["properties"].as_object().expect("an object");
    for field in Field::ALL {
        assert!(fields.contains_key(field.key()), "{field}");
    }
    assert_eq!(fields.len(), Field::COUNT);
}

#[test]
fn what_the_schema_must_refuse_the_crate_refuses() {
    for (why, broken) in samples::BROKEN {
        assert_eq!(samples::verdict(broken), Verdict::Shape, "{why}: {broken}");
    }
}

/// For the validator: see `checks/schema/run`.
#[test]
fn samples_are_written() {
    let folder = format!("{}/schema", env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let samples = samples::all();
    let count = |name: &str, valid: bool| samples.iter().filter(|it| it.schema == name && it.valid == valid).count();
    assert!(count("case", true) >= 1_000 && count("case", false) >= 300, "enough of both to show something");
    for (name, ..) in SCHEMAS {
        assert!(count(name, true) > 0, "{name}");
    }
    let lines: String = samples.iter().map(|sample| format!("{}\n", sample.to_json())).collect();
    std::fs::write(format!("{folder}/samples.jsonl"), lines).expect("writable");
}
