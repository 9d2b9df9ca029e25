//! Reads a case and says how urgent it is, whether to run, what to ask first, and which causes fit.

use std::io::{Read, Write};
use std::process::ExitCode;

use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Phrase, Term, Wording, report};
use running_hip_pain::{CaseErrors, Composite, Section, assess};

const HELP: &str = "\
Assess one runner whose hip hurts.

Usage: assess [FILE|-] [--json] [--keys]

  FILE     a case as JSON, version 1; `-` reads standard input
           without it, a bundled published case is assessed
  --json   print keys and numbers for a program, not text for a person
  --keys   list the fields of a case and every key it can name, by section, with its question
  --help   print this

Exit codes: 0 assessed, 1 the case has errors (all are listed; with --json as `errors`), 2 the call or the file
cannot be read.";

/// A published case: AMSSM case study 305 (Siegel et al.), hip pain in a college runner; what she could
/// report herself. See `examples/cases/README.md`.
const BUNDLED: &str = include_str!("cases/college_runner_groin_pain.json");

fn main() -> ExitCode {
    let json = std::env::args().any(|argument| argument == "--json");
    let (text, code) = match run(std::env::args().skip(1)) {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(Failure::Case(errors)) if json => {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            (serde_json::json!({ "errors": errors }).to_string(), ExitCode::from(1))
        }
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
    // A reader that has seen enough and closes the pipe is no error.
    let _ = writeln!(std::io::stdout(), "{text}");
    code
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

const FIELDS: &str = "\
Fields
  version                                      1; the only one that must be there
  age, or age_between                          years 0 to 120, or [first, last]
  sex                                          female, male
  pregnancy                                    no, pregnant, postpartum (birth within a year)
  side                                         left, right, both
  pain                                         worst pain, 0 to 10
  days                                         days since it began
  sites_complete                               true: the places not named do not hurt
  present, absent, cannot_say                  lists of the keys below
  examined, from_log                           keys that an examiner or the run log reported
";

fn keys() -> String {
    let mut text = String::from(FIELDS);
    for section in Section::ALL {
        text += &format!("{}\n", English.say(Phrase::Label(Term::Section(*section))));
        for fact in section.facts().filter(|fact| !fact.answered_by().is_empty()) {
            text += &format!("  {fact:<44} {}\n", English.say(Phrase::Question(fact)));
        }
    }
    for (heading, reassures) in [
        ("Several answers at once, under `present` or `cannot_say`", true),
        ("Two meanings in one, under `absent` or `cannot_say`", false),
    ] {
        text += &format!("{heading}\n");
        for composite in Composite::ALL.iter().filter(|composite| composite.reassures() == reassures) {
            text += &format!("  {composite:<44} {}\n", English.say(Phrase::Label(Term::Composite(*composite))));
        }
    }
    text
}
