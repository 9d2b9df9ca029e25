//! Prints everything a front end needs to build its form: keys, labels, questions, sections and other names.

#[path = "support/print.rs"]
mod print;
#[path = "support/vocabulary_json.rs"]
mod vocabulary_json;

use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::*;
use vocabulary_json::vocabulary;

const HELP: &str = "\
Print the whole vocabulary: what a case can hold and what an answer can name.

Usage: vocabulary [--json]

  --json   print one object for a program, as `wire::vocabulary` makes it: `fields`, `sections`, `findings`,
           `risk_factors`, `composites`, `exclude_each_other`, `safety_questions`, `causes`, `red_flags`,
           `interventions`, and a `case_example`
  --help   print this";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => print::print(&text()),
        ["--json"] => print::print(&format!("{:#}", vocabulary())),
        ["--help" | "-h"] => print::print(HELP),
        _ => {
            eprintln!("vocabulary: unknown option; try --help");
            std::process::exit(2);
        }
    }
}

fn text() -> String {
    let mut text = String::from("Fields\n");
    for field in Field::ALL {
        text += &format!("  {field:<16} {:<40} {}\n", field.allowed(), field.meaning());
    }
    for section in Section::ALL {
        text += &format!("\n{} ({})\n", say(Phrase::Label(Term::Section(*section))), section.pick());
        for fact in section.facts().filter(|fact| fact.follows_from().is_none()) {
            text += &format!("  {fact:<44} {}\n", say(Phrase::Question(fact)));
        }
    }
    for (heading, reassures) in [
        ("Several answers at once, under `present` or `cannot_say`", true),
        ("Two meanings in one, under `absent` or `cannot_say`", false),
    ] {
        text += &format!("\n{heading}\n");
        for composite in Composite::ALL.iter().filter(|composite| composite.reassures() == reassures) {
            text += &format!("  {composite:<44} {}\n", say(Phrase::Label(Term::Composite(*composite))));
        }
    }
    text += "\nCauses that an answer can name\n";
    for cause in Cause::all() {
        text += &format!("  {cause:<44} {} ({})\n", say(Phrase::Label(cause.into())), cause.kind());
    }
    text
}

fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}
