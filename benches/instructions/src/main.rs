//! How many instructions an assessment takes, beside the counts of the last commit: `benches/count`. It needs valgrind.
//! The count repeats whatever the load of the machine. More than a twentieth above the last one is an error.
//!
//! The program runs itself under callgrind, counting only inside `measured`.

#[path = "../../../examples/support/full_case.rs"]
mod full_case;

use std::hint::black_box;
use std::process::{Command, ExitCode};

use running_hip_pain::follow_up::{Diary, Entry, NextStep};
use running_hip_pain::interview::{Next, Policy, next};
use running_hip_pain::report::report;
use running_hip_pain::schedule::{Calendar, Schedule};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::{
    Age, Assessment, CarePlan, Case, Day, ReturnStage, WhatIf, WhyUrgency, assess, follow_up, plan, schedule,
};

const TYPICAL: &str = include_str!("../../../examples/cases/college_runner_groin_pain.json");
const WITH_PLAN: &str = include_str!("../../../examples/cases/outer_hip_pain_complete.json");
const CASES: [&str; 10] = [
    "empty",
    "typical",
    "full",
    "json_in_to_json_out",
    "plan",
    "schedule_8_weeks",
    "follow_up_30_entries",
    "what_would_change_and_why",
    "next_screen",
    "brief_page",
];
const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/counts.txt");
const MOST_MORE: f64 = 0.05;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    if CASES.contains(&name.as_str()) {
        work(&name);
        return ExitCode::SUCCESS;
    }
    let Some(counts) = CASES.map(|name| count(name).map(|count| (name, count))).into_iter().collect::<Option<Vec<_>>>()
    else {
        eprintln!("valgrind is missing; install it to count instructions");
        return ExitCode::SUCCESS;
    };
    if std::env::var_os("UPDATE").is_some() {
        let lines = counts.iter().map(|(name, count)| format!("{name:<26}{count:>9}\n"));
        let text = format!("{}\n{}", made_with(), lines.collect::<String>());
        std::fs::write(COMMITTED, text).expect("the counts can be written");
    }
    compare(&counts)
}

/// Prints the counts beside the committed ones. Another compiler makes other code, and another system library takes
/// memory in another way, so their counts prove nothing.
fn compare(counts: &[(&str, u64)]) -> ExitCode {
    let committed = std::fs::read_to_string(COMMITTED).unwrap_or_default();
    let (made_with_then, lines) = committed.split_once('\n').unwrap_or_default();
    let is_same = made_with_then == made_with();
    let before = |name: &str| {
        let line = lines.lines().find(|line| line.starts_with(name))?;
        line.rsplit(' ').next()?.parse::<u64>().ok()
    };
    let mut code = ExitCode::SUCCESS;
    for (name, count) in counts {
        let Some(before) = before(name) else {
            println!("{name:<26}{count:>9}   new");
            continue;
        };
        let more = *count as f64 / before as f64 - 1.0;
        println!("{name:<26}{count:>9}   {before:>9} committed   {:>+6.1}%", more * 100.0);
        if is_same && more > MOST_MORE {
            eprintln!(
                "{name} takes more than {:.0}% more; if that is meant, UPDATE=1 benches/count",
                MOST_MORE * 100.0
            );
            code = ExitCode::FAILURE;
        }
    }
    if !is_same {
        println!("committed with {made_with_then}, now {}: not compared", made_with());
    }
    code
}

/// The compiler and the system library.
fn made_with() -> String {
    let first_line = |program: &str, argument: &str| {
        let output = Command::new(program).arg(argument).output().ok();
        let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        text.lines().next().unwrap_or("unknown").to_owned()
    };
    format!("{}, {}, {}", first_line("rustc", "-V"), std::env::consts::ARCH, first_line("ldd", "--version"))
}

fn work(name: &str) {
    match name {
        "empty" => drop(measured(&Case::builder(Age::UNKNOWN).build().expect("an empty case"))),
        "typical" => drop(measured(&typical())),
        "full" => drop(measured(&full_case::full_case())),
        "plan" => {
            let case: Case = serde_json::from_str(WITH_PLAN).expect("the bundled case");
            drop(measured_plan(&assess(&case)));
        }
        "schedule_8_weeks" => drop(measured_schedule(&with_plan())),
        "follow_up_30_entries" => drop(measured_follow_up(&with_plan(), &ten_weeks())),
        "what_would_change_and_why" => drop(measured_changes(&assess(&typical()))),
        "next_screen" => drop(measured_next(&typical())),
        "brief_page" => drop(measured_page(&assess(&typical()))),
        _ => drop(measured_json(TYPICAL)),
    }
}

fn typical() -> Case {
    serde_json::from_str(TYPICAL).expect("the bundled case")
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured(case: &Case) -> Assessment {
    black_box(assess(black_box(case)))
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_json(text: &str) -> String {
    let input: CaseInput = serde_json::from_str(black_box(text)).expect("the bundled case");
    let case = input.check().expect("a valid case");
    serde_json::to_string(&assess(&case)).expect("writable")
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_plan(assessment: &Assessment) -> CarePlan {
    black_box(plan(black_box(assessment)))
}

fn with_plan() -> CarePlan {
    let case: Case = serde_json::from_str(WITH_PLAN).expect("the bundled case");
    plan(&assess(&case))
}

fn day(number: i32) -> Day {
    Day::FIRST + number
}

/// Three runs a week, two at each stage.
fn ten_weeks() -> Diary {
    let stage = |session: usize| ReturnStage::ALL[(1 + session / 2).min(ReturnStage::COUNT - 1)];
    let entries = (0..30)
        .map(|session| Entry::on(day(7 * session as i32 / 3)).stage(stage(session)).pain_during(2).next_morning(0));
    Diary::new(entries).0
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_schedule(plan: &CarePlan) -> Schedule {
    black_box(schedule(black_box(plan), &Calendar::starting(day(0)).weeks(8)))
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_follow_up(plan: &CarePlan, diary: &Diary) -> NextStep {
    black_box(follow_up(black_box(plan), black_box(diary), day(70)))
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_changes(assessment: &Assessment) -> (Vec<WhatIf>, WhyUrgency) {
    let assessment = black_box(assessment);
    black_box((assessment.what_would_change(), assessment.why_this_urgency()))
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_next(case: &Case) -> Next {
    black_box(next(black_box(case), &Policy::default()))
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured_page(assessment: &Assessment) -> String {
    black_box(report(black_box(assessment), &English))
}

/// The instructions inside the measured function, as callgrind counts them.
fn count(name: &str) -> Option<u64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=measured*"])
        .arg(program)
        .arg(name)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}
