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
    /// Who tells it: the runner, or a clinician. `None` if the line does not say.
    pub told_by: Option<String>,
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
    /// Whether the diagnosis is none of the list, as `other:…`. Such a case is scored on its urgency only.
    pub is_other: bool,
    /// Accepted diagnoses that this crate does not have: nothing can hit them.
    pub unknown: Vec<String>,
}

/// Begins a diagnosis that is none of the list.
const OTHER: &str = "other:";

/// What is known of a case when it is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// What a runner can tell.
    History,
    /// That and what an examiner found.
    Examination,
}

impl Telling {
    pub const ALL: [Self; 2] = [Self::History, Self::Examination];

    const fn key(self) -> &'static str {
        match self {
            Self::History => "history",
            Self::Examination => "examination",
        }
    }

    pub const fn words(self) -> &'static str {
        match self {
            Self::History => "what a runner can tell",
            Self::Examination => "with the examination",
        }
    }
}

/// Reads JSON lines. Empty lines are skipped. A line that cannot be used is kept, with what is wrong with it.
pub fn read(lines: &str) -> Vec<Row> {
    values(lines).map(|(number, value)| row(number, value)).collect()
}

/// Reads published cases, each with its texts and how readers encoded them, as one reader told them. Cases that this
/// reader did not encode are left out.
pub fn read_published(lines: &str, reading: usize, telling: Telling) -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, value) in values(lines) {
        match value {
            Ok(mut value) => {
                let told = value["readings"].get_mut(reading).and_then(|told| told.get_mut(telling.key()));
                if let Some(case) = told.map(Value::take) {
                    value["case"] = case;
                    rows.push(row(number, Ok(value)));
                }
            }
            Err(error) => rows.push(row(number, Err(error))),
        }
    }
    rows
}

/// Whether the lines hold readings of published cases and not single cases.
pub fn is_published(lines: &str) -> bool {
    values(lines).next().is_some_and(|(_, value)| value.is_ok_and(|value| value["readings"].is_array()))
}

fn values(lines: &str) -> impl Iterator<Item = (usize, Result<Value, String>)> {
    let lines = lines.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| (index + 1, serde_json::from_str(line).map_err(|error| error.to_string())))
}

fn row(number: usize, value: Result<Value, String>) -> Row {
    let nameless = format!("line {number}");
    let mut value = match value {
        Ok(value) => value,
        Err(error) => return Row { id: nameless, told_by: None, expected: None, outcome: Err(vec![error]) },
    };
    let id = value["id"].as_str().map_or(nameless, ToOwned::to_owned);
    let told_by = value["told_by"].as_str().map(ToOwned::to_owned);
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
    Row { id, told_by, expected: expected.filter(|expected| !expected.urgency_accept.is_empty()), outcome }
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
        let is_other = expected.diagnosis.starts_with(OTHER);
        unknown.retain(|key| !key.starts_with(OTHER));
        Self { assessment, place, contributor_shown, is_other, unknown }
    }

    /// Whether it is part of the hits among conditions.
    pub const fn is_ranked(&self) -> bool {
        self.contributor_shown.is_none() && !self.is_other
    }

    pub fn urgency_if_clear(&self) -> Urgency {
        self.assessment.triage().urgency_if_clear
    }
}
