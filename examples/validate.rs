//! Measures accuracy on cases whose diagnosis is known.

#[path = "support/compare.rs"]
mod compare;
#[path = "support/print.rs"]
mod print;
#[path = "support/validation/mod.rs"]
mod validation;

use std::io::Read;
use std::process::ExitCode;

use compare::Base;
use running_hip_pain::Shown;
use serde_json::{Value, json};
use validation::{Row, Telling, figures, is_published, misses, read, read_published, summary};

const HELP: &str = "\
Measure accuracy on cases whose diagnosis is known.

Usage: validate [FILE|-]... [--reading N] [--compare BASE] [--json]

  FILE    JSON lines, each
          {\"id\":…, \"case\":{…}, \"expected\":{\"diagnosis\":…, \"also_accept\":[…], \"urgency_accept\":[…]}}
          `urgency_accept` is read as the range from its lowest to its highest level, and a case is serious if
          its lowest is at least urgent. A diagnosis `other:…` is none of the list: it is scored on its urgency
          alone. `expected` may also have `label_confidence` (high, medium or low) and the
          line `told_by` (runner or clinician), for figures by them. Other fields of a line are for people.
          `-` reads standard input. Without a file, the bundled published cases are scored, once with what a runner
          can tell and once with the examination. A file of that form, with `readings` in place of `case`, is scored
          in the same way
  --reading N
          the reading to score, 1 or 2: who encoded the texts of published cases. 1 if not given; only some have a
          second
  --compare BASE
          BASE holds what `--json` printed for an earlier version. Print which cases moved, what leads now and on what
          evidence, and the difference in hits with its interval
  --json  print one line for each file: {\"file\":…, \"summary\":…,
          \"cases\":[{\"id\", \"top\", \"contributors\", \"urgency\", \"urgency_if_clear\", \"provisional\"}]}
  --help  print this

A line that cannot be used is shown with what is wrong with it and counts as a miss. In JSON it also has `errors`, an
empty `top` and no urgency, and `summary` counts it under `bad`.

Exit codes: 0 scored, 2 the arguments or a file cannot be read.";

const BUNDLED: [(&str, &str); 4] = [
    ("the first 44 published cases", include_str!("validation/published_44.jsonl")),
    ("89 more published cases", include_str!("validation/published_89.jsonl")),
    ("76 more published cases", include_str!("validation/published_76.jsonl")),
    ("75 more published cases", include_str!("validation/published_75.jsonl")),
];

/// What was asked for.
struct Options {
    as_json: bool,
    base: Option<Base>,
    /// Counted from 0.
    reading: usize,
    files: Vec<String>,
}

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
    let Some(options) = options(arguments)? else { return Ok(HELP.into()) };
    let mut sets: Vec<(String, Vec<Row>)> = Vec::new();
    for file in &options.files {
        let lines = load(file)?;
        if is_published(&lines) {
            let scored = published(file, &lines, &options);
            if scored.is_empty() {
                return Err(format!("{file} has no such cases for reading {}", options.reading + 1));
            }
            sets.extend(scored);
        } else if options.reading > 0 {
            return Err(format!("{file} has no `readings`, so `--reading` means nothing for it"));
        } else {
            sets.push((file.clone(), read(&lines)));
        }
    }
    if options.files.is_empty() {
        sets.extend(BUNDLED.iter().flat_map(|(name, lines)| published(name, lines, &options)));
    }
    if let Some(base) = &options.base {
        let compared = sets.iter().map(|(name, rows)| {
            let text = base.compare(name, rows).ok_or_else(|| format!("the base does not have `{name}`"))?;
            Ok(format!("# {name}\n\n{text}"))
        });
        return Ok(compared.collect::<Result<Vec<String>, String>>()?.join("\n"));
    }
    let show = if options.as_json { to_json } else { to_text };
    let texts: Vec<String> = sets.iter().map(|(name, rows)| show(name, rows)).collect();
    Ok(texts.join("\n"))
}

/// `None` if help was asked for.
fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options { as_json: false, base: None, reading: 0, files: Vec::new() };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--json" => options.as_json = true,
            "--compare" => {
                let file = arguments.next().ok_or("`--compare` takes a file")?;
                options.base = Some(Base::read(&load(&file)?).map_err(|error| format!("{file}: {error}"))?);
            }
            "--reading" => {
                options.reading = match arguments.next().as_deref() {
                    Some("1") => 0,
                    Some("2") => 1,
                    other => return Err(format!("`--reading` is {}; it takes 1 or 2", other.unwrap_or("not given"))),
                }
            }
            option if option.starts_with("--") => return Err(format!("unknown option `{option}`; try --help")),
            _ => options.files.push(argument),
        }
    }
    Ok(Some(options))
}

/// A set of published cases, once from the history and once with the examination. Nothing where no case is meant.
fn published(name: &str, lines: &str, options: &Options) -> Vec<(String, Vec<Row>)> {
    let sets = Telling::ALL.map(|telling| {
        let rows = read_published(lines, options.reading, telling);
        (format!("{name}, {}, reading {}", telling.words(), options.reading + 1), rows)
    });
    sets.into_iter().filter(|(_, rows)| !rows.is_empty()).collect()
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
