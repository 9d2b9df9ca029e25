//! Plays the interview, and other ways of asking, with runners of whom everything is known.

#[macro_use]
#[path = "support/print.rs"]
mod print;
#[path = "support/simulation/mod.rs"]
mod simulation;

use std::process::ExitCode;

use running_hip_pain::Goal;
use simulation::{Person, Style, ends, play, published, regret, right, synthetic};

const HELP: &str = "\
Play the interview with runners of whom everything is known, and print how soon the urgency, the group of causes and
the first cause are what they are once everything has been asked, and how often the right condition is found.

Usage: simulate [--goal urgency|causes|plan] [--patients N] [--seed N]

  --goal      what the interview is for; causes if not given
  --patients  how many made-up patients are drawn from the tables; 1000 if not given
  --seed      how they are drawn; 15 if not given

The published cases say little. What a case does not say its runner denies, and that does not count towards the result.
Made-up patients answer everything, and are drawn from the tables the interview goes by, which flatters it.";

fn main() -> ExitCode {
    let mut goal = Goal::Causes;
    let (mut patients, mut seed) = (1000, 15);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = if argument == "--help" { None } else { arguments.next() };
        let read = match (argument.as_str(), value) {
            ("--help", _) => {
                println!("{HELP}");
                return ExitCode::SUCCESS;
            }
            ("--goal", Some(value)) => {
                value.parse().map(|value| goal = value).map_err(|error| format!("--goal: {error}"))
            }
            ("--patients", Some(value)) => {
                value.parse().map(|value| patients = value).map_err(|error| format!("--patients {value}: {error}"))
            }
            ("--seed", Some(value)) => {
                value.parse().map(|value| seed = value).map_err(|error| format!("--seed {value}: {error}"))
            }
            (other, _) => Err(format!("`{other}` is not an option, or lacks its value; --help lists them")),
        };
        if let Err(error) = read {
            eprintln!("simulate: {error}");
            return ExitCode::from(2);
        }
    }
    let sets: [(&str, Vec<Person>); 3] = [
        ("284 published cases, history", published("history")),
        ("284 published cases, with the examination", published("examination")),
        ("made-up patients", synthetic(patients, seed)),
    ];
    for (name, people) in &sets {
        println!("\n## {name} ({})\n", people.len());
        let played = |style| -> Vec<_> { people.iter().map(|person| play(person, style, goal, seed)).collect() };
        let ways = [
            ("interview", played(Style::Interview)),
            ("what would change", played(Style::WhatWouldChange)),
            ("the order of the lists", played(Style::InOrder)),
            ("any order", played(Style::Random)),
        ];
        regret(people, &ways.each_ref().map(|(name, played)| (*name, &played[..])));
        ends(people, &ways[0].1, goal);
        right(people, &ways[0].1);
    }
    ExitCode::SUCCESS
}
