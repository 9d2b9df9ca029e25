//! One case with what was expected of it and what came out.

use std::fmt::Display;

use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Assessment, Cause, Shown, Urgency, assess};
use serde::Deserialize;
use serde_json::Value;

/// What the result of a case should be.
#[derive(Clone, Debug, Deserialize)]
pub struct Expected {
    pub diagnosis: String,
    #[serde(default)]
    pub also_accept: Vec<String>,
    pub urgency_accept: Vec<Urgency>,
    #[serde(default)]
    pub label_confidence: Option<String>,
}

/// One line of a file.
pub struct Row {
    pub id: String,
    /// `None` if the line does not state what is expected.
    pub expected: Option<Expected>,
    /// What came out, or everything wrong with the line.
    pub outcome: Result<Answered, Vec<String>>,
}

/// A case that was assessed.
pub struct Answered {
    pub assessment: Assessment,
    /// The rank of the best accepted condition, 1 for the first; `None` if no accepted diagnosis is a condition.
    pub place: Option<usize>,
    /// Whether the contributor that is the diagnosis is shown. Such a case is scored on contributors and is not part of
    /// the hits among conditions. `None` if the diagnosis is not a contributor.
    pub contributor_shown: Option<bool>,
    /// Accepted diagnoses that this crate does not have: nothing can hit them.
    pub unknown: Vec<String>,
}

/// Reads JSON lines. Empty lines are skipped. A line that cannot be used is kept, with what is wrong with it.
pub fn read(lines: &str) -> Vec<Row> {
    lines
        .trim_start_matches('\u{feff}')
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| row(index + 1, line))
        .collect()
}

fn row(number: usize, line: &str) -> Row {
    let nameless = format!("line {number}");
    let mut value: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        Err(error) => return Row { id: nameless, expected: None, outcome: Err(vec![error.to_string()]) },
    };
    let id = value["id"].as_str().map_or(nameless, ToOwned::to_owned);
    let mut errors = Vec::new();
    let expected = field::<Expected>(&mut value, "expected", &mut errors);
    if expected.as_ref().is_some_and(|expected| expected.urgency_accept.is_empty()) {
        errors.push("`urgency_accept` is empty; it takes at least one urgency".into());
    }
    let input = field::<CaseInput>(&mut value, "case", &mut errors);
    let case = input.and_then(|input| match input.upgrade() {
        Ok((case, _)) => Some(case),
        Err(found) => {
            errors.extend(found.iter().map(ToString::to_string));
            None
        }
    });
    let outcome = match (&expected, case) {
        (Some(expected), Some(case)) if errors.is_empty() => Ok(Answered::new(assess(&case), expected)),
        _ => Err(errors),
    };
    Row { id, expected: expected.filter(|expected| !expected.urgency_accept.is_empty()), outcome }
}

fn field<T: for<'de> Deserialize<'de>>(row: &mut Value, name: &str, errors: &mut Vec<String>) -> Option<T> {
    let Some(value) = row.get_mut(name).map(Value::take) else {
        errors.push(format!("`{name}` is missing"));
        return None;
    };
    serde_json::from_value(value).map_err(|error| errors.push(in_field(name, &error))).ok()
}

fn in_field(name: &str, error: &impl Display) -> String {
    format!("`{name}`: {error}")
}

impl Answered {
    fn new(assessment: Assessment, expected: &Expected) -> Self {
        let mut place: Option<usize> = None;
        let mut unknown = Vec::new();
        for key in core::iter::once(&expected.diagnosis).chain(&expected.also_accept) {
            match key.parse() {
                Ok(Cause::Condition(condition)) => {
                    let found = assessment.ranking().iter().position(|ranked| ranked.condition == condition);
                    let found = found.map(|index| index + 1);
                    place = [place, found].into_iter().flatten().min();
                }
                Ok(Cause::Contributor(_)) => {}
                Err(_) => unknown.push(key.clone()),
            }
        }
        let contributor_shown = match expected.diagnosis.parse() {
            Ok(Cause::Contributor(contributor)) => Some(assessment.contribution(contributor).shown > Shown::NotShown),
            _ => None,
        };
        Self { assessment, place, contributor_shown, unknown }
    }

    pub fn urgency_if_clear(&self) -> Urgency {
        self.assessment.triage().urgency_if_clear
    }
}
