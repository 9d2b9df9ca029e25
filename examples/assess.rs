//! Reads a case and reports how urgent it is, whether to run, which causes fit and why, what to ask next and what to
//! do.

#[path = "support/print.rs"]
mod print;
#[path = "support/wrap.rs"]
mod wrap;

use std::io::Read;
use std::process::ExitCode;

use running_hip_pain::report::{clinician_report, full_report, report};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::{Assessment, CaseErrors, Cause, Explanation, Fit, Shown, assess, plan};
use serde_json::{Value, json};
use wrap::wrapped;

const HELP: &str = "\
Assess one runner whose hip hurts: how urgent, whether to run, which causes fit and why, what to ask, what to do.

Usage: assess [FILE|-] [--full|--clinician|--json]

  FILE         a case as JSON, version 1; `-` reads standard input; without it, a bundled case is assessed
               for the fields and keys of a case: cargo run --example vocabulary
  --full       all that there is to say to the runner; without it, the one page to read
  --clinician  the same result for a clinician: danger scores, likelihood ratios, grades and sources
  --json       print keys and numbers for a program: the assessment, its plan, explanations of the causes that are
               shown, the reasons for the urgency, and the answers that would change the result
  --help       print this

Exit codes: 0 assessed, 1 the case has errors (all are listed; with --json as `errors`), 2 the arguments or the file
cannot be read.";

/// A published case with the safety questions answered "no", so that there is a plan to show. See
/// `examples/cases/README.md`.
const BUNDLED: &str = include_str!("cases/outer_hip_pain_complete.json");
const ABOUT_IT: &str = "A bundled case: a student of 22 with pain at the outer hip. `-- FILE` assesses another, such as
examples/cases/college_runner_groin_pain.json, a runner who needs help the same day. `-- --full` says more.";

fn main() -> ExitCode {
    let json = std::env::args().any(|argument| argument == "--json");
    let (text, code) = match run(std::env::args().skip(1)) {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(Failure::Case(errors)) if json => (json!({ "errors": errors }).to_string(), ExitCode::from(1)),
        Err(Failure::Case(errors)) => {
            eprintln!("The case cannot be assessed:");
            for error in &errors {
                eprintln!("- {error}");
            }
            return ExitCode::from(1);
        }
        Err(Failure::Call(message)) => {
            eprintln!("assess: {message}");
            return ExitCode::from(2);
        }
    };
    print::print(&text);
    code
}

enum Failure {
    Case(CaseErrors),
    Call(String),
}

#[derive(Clone, Copy)]
enum For {
    Runner,
    RunnerInFull,
    Clinician,
    Program,
}

fn run(arguments: impl Iterator<Item = String>) -> Result<String, Failure> {
    let mut reader = For::Runner;
    let mut file = None;
    for argument in arguments {
        match argument.as_str() {
            "--help" | "-h" => return Ok(HELP.into()),
            "--full" => reader = For::RunnerInFull,
            "--clinician" => reader = For::Clinician,
            "--json" => reader = For::Program,
            option if option.starts_with("--") => {
                return Err(Failure::Call(format!("unknown option `{option}`; try --help")));
            }
            _ if file.is_some() => return Err(Failure::Call("one file at a time; try --help".into())),
            _ => file = Some(argument),
        }
    }
    let text = read(file.as_deref())?;
    let input: CaseInput = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let name = match file.as_deref() {
            None => "the bundled case",
            Some("-") => "standard input",
            Some(path) => path,
        };
        Failure::Call(format!("{name} is not readable JSON: {error}"))
    })?;
    let (case, notes) = input.upgrade().map_err(Failure::Case)?;
    for note in notes {
        eprintln!("Note: {note}.");
    }
    let assessment = assess(&case);
    let text = match reader {
        For::Runner => wrapped(&report(&assessment, &English)),
        For::RunnerInFull => wrapped(&full_report(&assessment, &English)),
        For::Clinician => wrapped(&clinician_report(&assessment, &English)),
        For::Program => return to_json(&assessment).map_err(|error| Failure::Call(error.to_string())),
    };
    if file.is_none() {
        eprintln!("{ABOUT_IT}\n");
    }
    Ok(text)
}

/// The assessment, with what can be asked of it added to its own fields.
fn to_json(assessment: &Assessment) -> Result<String, serde_json::Error> {
    let fitting = assessment.ranking().iter().filter(|ranked| ranked.fit > Fit::Unlikely);
    let causes = fitting.map(|ranked| Cause::from(ranked.condition));
    let shown = assessment.contributors().filter(|found| found.shown > Shown::NotShown);
    let causes = causes.chain(shown.map(|found| Cause::from(found.contributor)));
    let explanations: Vec<Explanation> = causes.map(|cause| assessment.explain(cause)).collect();
    let mut out = serde_json::to_value(assessment)?;
    if let Value::Object(fields) = &mut out {
        fields.insert("plan".into(), json!(plan(assessment)));
        fields.insert("explanations".into(), json!(explanations));
        fields.insert("why_this_urgency".into(), json!(assessment.why_this_urgency()));
        fields.insert("what_would_change".into(), json!(assessment.what_would_change()));
    }
    serde_json::to_string_pretty(&out)
}

fn read(file: Option<&str>) -> Result<String, Failure> {
    match file {
        None => Ok(BUNDLED.into()),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| Failure::Call(format!("standard input: {error}")))?;
            Ok(text)
        }
        Some(path) => std::fs::read_to_string(path).map_err(|error| Failure::Call(format!("{path}: {error}"))),
    }
}
