//! Logs to try, and how to read them.

use running_hip_pain::report;
use running_hip_pain::training::*;
use running_hip_pain::wording::English;
use running_hip_pain::*;

pub const TODAY: &str = "2026-11-22";

pub fn today() -> Day {
    TODAY.parse().expect("a day")
}

/// This many days ago.
pub fn ago(days: i32) -> Day {
    today() + -days
}

pub fn km(days_ago: i32, metres: u32) -> Run {
    Run::on(ago(days_ago)).metres(metres)
}

/// Every run up to today.
#[track_caller]
pub fn complete(runs: impl IntoIterator<Item = Run>) -> RunLog {
    accepted(runs, Coverage::Complete).up_to(today())
}

#[track_caller]
pub fn with_gaps(runs: impl IntoIterator<Item = Run>) -> RunLog {
    accepted(runs, Coverage::MayHaveGaps)
}

#[track_caller]
pub fn accepted(runs: impl IntoIterator<Item = Run>, coverage: Coverage) -> RunLog {
    let (log, rejected) = RunLog::new(runs, coverage);
    assert_eq!(rejected, []);
    log
}

/// 10 km every other day, from 60 days ago to 2 days ago.
pub fn steady() -> impl Iterator<Item = Run> {
    (1..=30).map(|i| km(2 * i, 10_000))
}

pub fn answer(log: &RunLog, risk_factor: RiskFactor) -> Answer {
    answer_on(log, today(), risk_factor)
}

pub fn answer_on(log: &RunLog, day: Day, risk_factor: RiskFactor) -> Answer {
    log.load_on(day).answers().find(|(of, _)| *of == risk_factor).expect("a log answers it").1
}

pub fn text(log: &RunLog) -> String {
    report::load(&log.load_on(today()), &English)
}

#[track_caller]
pub fn known<T>(figure: Figure<T>) -> T
where
    Figure<T>: std::fmt::Debug + Clone,
{
    figure.clone().known().unwrap_or_else(|| panic!("{figure:?}"))
}

pub fn too_few<T>(have: u32, have_runs: u32, need: u32, need_runs: u32) -> impl Fn(Figure<T>) -> bool {
    move |figure| match figure {
        Figure::InsufficientHistory { have: found, need: needed } => {
            (found.days, found.runs, needed.days, needed.runs) == (have, have_runs, need, need_runs)
        }
        _ => false,
    }
}

/// Loads of consecutive days, the last of them today. 0 is a day without a run. 60 days without a run come before them.
pub fn days(loads: &[u32]) -> RunLog {
    let count = loads.len() as i32;
    let daily = loads.iter().enumerate().filter(|(_, load)| **load > 0);
    let runs: Vec<Run> = daily.map(|(i, load)| km(count - 1 - i as i32, *load)).collect();
    complete(runs.into_iter().chain([km(count + 60, 1).walk()]))
}
