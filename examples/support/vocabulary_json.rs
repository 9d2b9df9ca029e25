//! The vocabulary as one JSON object, with a case to show what one looks like.

use running_hip_pain::wire;
use running_hip_pain::wording::English;
use serde_json::{Value, json};

/// The bundled case.
const EXAMPLE: &str = include_str!("../cases/outer_hip_pain_complete.json");

pub fn vocabulary() -> Value {
    let mut vocabulary = json!(wire::vocabulary(&English));
    vocabulary["case_example"] = serde_json::from_str(EXAMPLE).expect("the bundled case is JSON");
    vocabulary
}
