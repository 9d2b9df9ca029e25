//! The cases to learn from.

use std::path::Path;

use running_hip_pain::fitting::{self, Evidence};
use running_hip_pain::{Case, Condition, Setting};
use serde_json::Value;

/// One telling of a case.
pub struct Told {
    pub id: String,
    pub telling: &'static str,
    /// Counted from 0.
    pub reading: usize,
    pub setting: Setting,
    pub evidence: Evidence,
    /// The conditions that count as right.
    pub right: Vec<Condition>,
    /// The tellings of one case weigh 1 together, those of a written case [`WRITTEN`].
    pub weight: f64,
}

/// What a written case weighs beside a published one. It is nearer to a textbook than life is.
const WRITTEN: f64 = 0.25;

const TELLINGS: [&str; 2] = ["history", "examination"];

/// The published cases.
pub fn published() -> Vec<Told> {
    let mut told = Vec::new();
    for row in ["published_44.jsonl", "published_89.jsonl", "published_76.jsonl", "published_75.jsonl"]
        .into_iter()
        .flat_map(rows)
    {
        let readings = row["readings"].as_array().expect("readings");
        let weight = 1.0 / (readings.len() * TELLINGS.len()) as f64;
        let setting = if row["told_by"] == "runner" { Setting::Runners } else { Setting::Clinic };
        for (reading, read) in readings.iter().enumerate() {
            told.extend(
                TELLINGS
                    .iter()
                    .filter_map(|telling| Told::new(&row, telling, reading, setting, weight, &read[telling])),
            );
        }
    }
    told
}

/// The written cases.
pub fn written() -> Vec<Told> {
    let files = [("written/history.jsonl", TELLINGS[0]), ("written/full.jsonl", TELLINGS[1])];
    let told = files.into_iter().flat_map(|(file, telling)| rows(file).into_iter().map(move |row| (row, telling)));
    told.filter_map(|(row, telling)| {
        Told::new(&row, telling, 0, Setting::Clinic, WRITTEN / TELLINGS.len() as f64, &row["case"])
    })
    .collect()
}

fn rows(file: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/validation").join(file);
    let lines = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

impl Told {
    /// Nothing if the diagnosis is a contributor, which is not ranked.
    fn new(
        row: &Value,
        telling: &'static str,
        reading: usize,
        setting: Setting,
        weight: f64,
        case: &Value,
    ) -> Option<Self> {
        let expected = &row["expected"];
        let key = |value: &Value| value.as_str().and_then(|key| key.parse::<Condition>().ok());
        let mut right = vec![key(&expected["diagnosis"])?];
        right.extend(expected["also_accept"].as_array().into_iter().flatten().filter_map(key));
        let case: Case = serde_json::from_value(case.clone()).expect("a case");
        let id = row["id"].as_str().expect("an id").to_owned();
        Some(Self { id, telling, reading, setting, evidence: fitting::evidence(&case), right, weight })
    }
}
