//! The JSON that goes in and comes out, as JSON Schema. The files are written by `tests/schema.rs`.

/// What a case may look like, as JSON Schema 2020-12: for a front end that checks a form before it is sent, and for
/// programs that make types of it.
///
/// It is as strict as [`CaseInput::check`](super::CaseInput::check) about fields, types, ranges, and keys and the lists
/// that they may stand in. What lies between answers it cannot say: two answers to one question, facts that exclude
/// each other or follow from a field, the order of a range, a place that is not present, a day that its month does not
/// have, a field that appears twice. So check every case all the same.
///
/// ```
/// use running_hip_pain::{Field, wire};
/// let schema: serde_json::Value = serde_json::from_str(wire::case_schema())?;
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// assert_eq!(schema["properties"].as_object().unwrap().len(), Field::COUNT);
/// assert_eq!(schema["properties"]["pain"]["maximum"], 10);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const fn case_schema() -> &'static str {
    include_str!("schema/case.json")
}

/// What the [errors of a case](crate::CaseErrors) look like, as JSON Schema 2020-12.
pub const fn errors_schema() -> &'static str {
    include_str!("schema/errors.json")
}

/// What an [`Assessment`](crate::Assessment) looks like, as JSON Schema 2020-12.
///
/// As in every schema of a result, all fields of this version are required and others are allowed, because fields and
/// keys are added in later versions.
pub const fn assessment_schema() -> &'static str {
    include_str!("schema/assessment.json")
}

/// What a [`CarePlan`](crate::CarePlan) looks like, as JSON Schema 2020-12.
pub const fn care_plan_schema() -> &'static str {
    include_str!("schema/care_plan.json")
}

/// What the [next screen](crate::interview::Next) of an interview looks like, as JSON Schema 2020-12.
pub const fn next_schema() -> &'static str {
    include_str!("schema/next.json")
}
