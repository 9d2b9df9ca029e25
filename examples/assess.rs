//! Reads a case and says how urgent it is, whether to run, what to ask first, and which causes fit.

use std::io::Read;
use std::process::ExitCode;

use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Phrase, Term, Wording, report};
use running_hip_pain::{CaseErrors, Composite, Section, assess};

const HELP: &str = "\
Assess one runner whose hip hurts.

Usage: assess [FILE|-] [--json]

  FILE     a case as JSON, version 1; `-` reads standard input
           without it, a bundled published case is assessed
  --json   print keys and numbers for a program, not text for a person
  --keys   list every key that a case can name, by section, with its question
  --help   print this

Exit codes: 0 assessed, 1 the case has errors (all are listed), 2 the call or the file cannot be read.";

/// A published case: AMSSM case study 305 (Siegel et al.), hip pain in a college runner; what she could
/// report herself. See `examples/cases/README.md`.
const BUNDLED: &str = include_str!("cases/college_runner_groin_pain.json");

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(Failure::Case(errors)) => {
            eprintln!("The case has {} problem(s):", errors.len());
            for error in &errors {
                eprintln!("- {error}");
            }
            ExitCode::from(1)
        }
        Err(Failure::Call(message)) => {
            eprintln!("assess: {message}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Case(CaseErrors),
    Call(String),
}

fn run(arguments: impl Iterator<Item = String>) -> Result<String, Failure> {
    let mut json = false;
    let mut file = None;
    for argument in arguments {
        match argument.as_str() {
            "--help" | "-h" => return Ok(HELP.into()),
            "--keys" => return Ok(keys()),
            "--json" => json = true,
            option if option.starts_with("--") => {
                return Err(Failure::Call(format!("unknown option `{option}`; try --help")));
            }
            _ if file.is_some() => return Err(Failure::Call("one file at a time; try --help".into())),
            _ => file = Some(argument),
        }
    }
    let text = read(file.as_deref())?;
    let input: CaseInput = serde_json::from_str(&text).map_err(|error| {
        Failure::Call(format!("{} is not readable JSON: {error}", file.as_deref().unwrap_or("the bundled case")))
    })?;
    let (case, notes) = input.upgrade().map_err(Failure::Case)?;
    for note in notes {
        eprintln!("Note: {note}.");
    }
    let assessment = assess(&case);
    if json {
        serde_json::to_string_pretty(&assessment).map_err(|error| Failure::Call(error.to_string()))
    } else {
        let text = report(&assessment, &English);
        Ok(match file {
            Some(_) => text,
            None => format!(
                "A bundled case: a college runner with pain at the front of the hip (AMSSM case 305).\n\n{text}"
            ),
        })
    }
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

fn keys() -> String {
    let mut text = String::new();
    for section in Section::ALL {
        text += &format!("{}\n", English.say(Phrase::Label(Term::Section(*section))));
        for fact in section.facts().filter(|fact| !fact.answered_by().is_empty()) {
            text += &format!("  {fact:<44} {}\n", English.say(Phrase::Question(fact)));
        }
    }
    text += "Several at once (under `present`)\n";
    for composite in Composite::ALL.iter().filter(|composite| composite.reassures()) {
        text += &format!("  {composite:<44} {}\n", English.say(Phrase::Label(Term::Composite(*composite))));
    }
    text
}
