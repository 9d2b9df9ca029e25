//! Measures accuracy on cases whose diagnosis is known.

#[path = "support/print.rs"]
mod print;
#[path = "support/validation/mod.rs"]
mod validation;

use std::io::Read;
use std::process::ExitCode;

use running_hip_pain::Shown;
use serde_json::{Value, json};
use validation::{Row, figures, misses, read, summary};

const HELP: &str = "\
Measure accuracy on cases whose diagnosis is known.

Usage: validate [FILE|-]... [--json]

  FILE    JSON lines, each
          {\"id\":…, \"case\":{…}, \"expected\":{\"diagnosis\":…, \"also_accept\":[…], \"urgency_accept\":[…]}}
          `urgency_accept` is read as the range from its lowest to its highest level, and a case is serious if
          its lowest is at least urgent. `expected` may also have `label_confidence` (high, medium or low), for a
          table by confidence. Other fields of a line are for people.
          `-` reads standard input. Without a file, the bundled cases are scored, once with what a runner can tell
          and once with the examination
  --json  print one line for each file: {\"file\":…, \"summary\":…,
          \"cases\":[{\"id\", \"top\", \"contributors\", \"urgency\", \"urgency_if_clear\", \"provisional\"}]}
  --help  print this

A line that cannot be used is shown with what is wrong with it and counts as a miss. In JSON it also has `errors`, an
empty `top` and no urgency, and `summary` counts it under `bad`.

Exit codes: 0 scored, 2 the arguments or a file cannot be read.";

const BUNDLED: [(&str, &str); 2] = [
    ("bundled cases, what a runner can tell", include_str!("validation/history.jsonl")),
    ("bundled cases, with the examination", include_str!("validation/full.jsonl")),
];

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(text) => {
            print::print(&text);
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("validate: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let mut as_json = false;
    let mut files = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "--help" | "-h" => return Ok(HELP.into()),
            "--json" => as_json = true,
            option if option.starts_with("--") => return Err(format!("unknown option `{option}`; try --help")),
            _ => files.push(argument),
        }
    }
    let mut sets: Vec<(String, Vec<Row>)> = Vec::new();
    for file in files {
        let lines = load(&file)?;
        sets.push((file, read(&lines)));
    }
    if sets.is_empty() {
        sets.extend(BUNDLED.map(|(name, lines)| (name.to_owned(), read(lines))));
    }
    let show = if as_json { to_json } else { to_text };
    let texts: Vec<String> = sets.iter().map(|(name, rows)| show(name, rows)).collect();
    Ok(texts.join("\n"))
}

fn load(file: &str) -> Result<String, String> {
    let mut text = String::new();
    let read = match file {
        "-" => std::io::stdin().read_to_string(&mut text).map(|_| text),
        path => std::fs::read_to_string(path),
    };
    read.map_err(|error| format!("{file} cannot be read: {error}"))
}

fn to_text(name: &str, rows: &[Row]) -> String {
    format!("# {name}\n\n{}\nNot right in all\n\n{}", figures(&summary(rows)), misses(rows))
}

fn to_json(name: &str, rows: &[Row]) -> String {
    let cases: Vec<Value> = rows.iter().map(case_to_json).collect();
    json!({ "file": name, "summary": summary(rows), "cases": cases }).to_string()
}

fn case_to_json(row: &Row) -> Value {
    match &row.outcome {
        Err(errors) => json!({
            "id": row.id,
            "top": [],
            "contributors": [],
            "urgency": null,
            "urgency_if_clear": null,
            "provisional": null,
            "errors": errors,
        }),
        Ok(answered) => {
            let assessment = &answered.assessment;
            let top: Vec<&str> = assessment.ranking().iter().take(3).map(|ranked| ranked.condition.key()).collect();
            let shown = assessment.contributors().filter(|found| found.shown > Shown::NotShown);
            let shown: Vec<&str> = shown.map(|found| found.contributor.key()).collect();
            json!({
                "id": row.id,
                "top": top,
                "contributors": shown,
                "urgency": assessment.urgency(),
                "urgency_if_clear": assessment.triage().urgency_if_clear,
                "provisional": assessment.triage().provisional,
            })
        }
    }
}
