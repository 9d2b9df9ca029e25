//! Named cases with what must come out, and why. Each has a file in `tests/scenarios/`. All are run, and then all
//! departures are reported.
//!
//! `urgency` and `urgency_if_clear` list the levels that are right, `raised` the red flags that must be among the
//! reasons, `supporting` the answers that must speak for the leading cause, `shown` and `not_shown` contributors,
//! `withheld` the reasons that withhold the plan, and `advised` and `not_advised` interventions of an active one.

use crate::support::golden;
use std::collections::BTreeSet;
use std::fs;

use running_hip_pain::report::{full_report, report};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::*;
use serde_json::Value;

struct Scenario {
    name: String,
    expect: Value,
    assessment: Assessment,
    departures: Vec<String>,
}

impl Scenario {
    fn read(path: &std::path::Path) -> Self {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let mut file: Value = serde_json::from_str(&fs::read_to_string(path).expect("readable")).expect("JSON");
        assert!(file["why"].is_string() && file["source"].is_string(), "{name} says neither why nor where from");
        let input: CaseInput = serde_json::from_value(file["case"].take()).expect("a case");
        let case = input.check().unwrap_or_else(|errors| panic!("{name}: {errors}"));
        Self { name, expect: file["expect"].take(), assessment: assess(&case), departures: Vec::new() }
    }

    fn run(mut self) -> Vec<String> {
        let Value::Object(expected) = self.expect.take() else { panic!("{} expects nothing", self.name) };
        assert!(!expected.is_empty(), "{} expects nothing", self.name);
        for (what, value) in expected {
            self.check(&what, &value);
        }
        self.departures
    }

    fn check(&mut self, what: &str, value: &Value) {
        let assessment = &self.assessment;
        let triage = assessment.triage();
        let keys: Vec<&str> = match value {
            Value::Array(list) => list.iter().map(|key| key.as_str().expect("a key")).collect(),
            Value::String(key) => vec![key],
            _ => panic!("{}: {what} is neither key nor list", self.name),
        };
        let among = |found: &str| (keys.contains(&found), found.to_owned());
        let ranking = assessment.ranking();
        let flags: Vec<String> = triage
            .raised()
            .filter_map(|raised| match raised.by {
                RaisedBy::RedFlag(flag) => Some(flag.key().to_owned()),
                _ => None,
            })
            .collect();
        let (holds, found) = match what {
            "urgency" => among(triage.urgency.key()),
            "urgency_if_clear" => among(triage.urgency_if_clear.key()),
            "running" => among(triage.running.key()),
            "first" => among(ranking[0].condition.key()),
            "first_three" => {
                let three: Vec<&str> = ranking[..3].iter().map(|ranked| ranked.condition.key()).collect();
                (keys.iter().all(|key| three.contains(key)), three.join(", "))
            }
            "conclusion" => among(match assessment.conclusion() {
                Conclusion::Leads(_) => "leads",
                Conclusion::Tied { .. } => "tied",
                Conclusion::TooLittleKnown => "too_little_known",
            }),
            "raised" => (keys.iter().all(|key| flags.iter().any(|flag| flag == key)), flags.join(", ")),
            "not_raised" => (!keys.iter().any(|key| flags.iter().any(|flag| flag == key)), flags.join(", ")),
            "supporting" => {
                let supporting: Vec<&str> = assessment
                    .explain(ranking[0].condition)
                    .supporting
                    .iter()
                    .map(|reason| reason.fact.key())
                    .collect();
                (keys.iter().all(|key| supporting.contains(key)), supporting.join(", "))
            }
            "shown" | "not_shown" => {
                let shown = assessment.contributors().filter(|found| found.shown > Shown::NotShown);
                let shown: Vec<&str> = shown.map(|found| found.contributor.key()).collect();
                (keys.iter().all(|key| shown.contains(key) == (what == "shown")), shown.join(", "))
            }
            "withheld" => match plan(assessment) {
                CarePlan::Withheld(withheld) => {
                    let reasons: Vec<&str> = withheld.reasons.iter().map(|reason| reason.key()).collect();
                    (keys.iter().all(|key| reasons.contains(key)), reasons.join(", "))
                }
                CarePlan::Active(_) => (false, "an active plan".into()),
            },
            "advised" | "not_advised" => match plan(assessment) {
                CarePlan::Active(plan) => {
                    let advised: Vec<&str> = plan.items.iter().map(|item| item.intervention.key()).collect();
                    (keys.iter().all(|key| advised.contains(key) == (what == "advised")), advised.join(", "))
                }
                CarePlan::Withheld(_) => (false, "a withheld plan".into()),
            },
            _ => panic!("{}: nothing is called {what}", self.name),
        };
        if !holds {
            self.departures.push(format!("{}: {what} should be {}, is {found}", self.name, keys.join(", ")));
        }
    }
}

fn scenarios() -> Vec<Scenario> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the scenarios").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    assert!(paths.len() >= 70, "scenarios are missing");
    paths.iter().map(|path| Scenario::read(path)).collect()
}

/// What the runner reads and what an app reads, with a line for each field and each entry of a list. No file may
/// outlive its scenario.
#[test]
fn every_answer_is_as_it_is_written_down() {
    let mut expected = BTreeSet::new();
    for Scenario { name, assessment, .. } in scenarios() {
        let text = [
            report(&assessment, &English),
            full_report(&assessment, &English),
            by_line(&assessment),
            by_line(&plan(&assessment)),
        ]
        .join("\n");
        let version = assessment.knowledge().to_string();
        golden::file(&format!("tests/golden/scenarios/{name}.txt"), &text.replace(&version, "(version)"));
        expected.insert(format!("{name}.txt"));
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/scenarios");
    let files = fs::read_dir(folder).expect("the folder");
    let found: BTreeSet<String> =
        files.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(found, expected);
}

/// As JSON, with a line for each field and each entry of a list.
fn by_line(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).expect("writable");
    let fields = value.as_object().expect("an object").iter().map(|(name, value)| match value {
        Value::Array(entries) if !entries.is_empty() => {
            let entries: Vec<String> = entries.iter().map(|entry| format!("  {entry}")).collect();
            format!("{name}:\n{}\n", entries.join("\n"))
        }
        value => format!("{name}: {value}\n"),
    });
    fields.collect()
}

#[test]
fn every_scenario_comes_out_as_it_must() {
    let departures: Vec<String> = scenarios().into_iter().flat_map(Scenario::run).collect();
    assert!(departures.is_empty(), "\n{}", departures.join("\n"));
}
