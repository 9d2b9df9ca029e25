//! What is printed for programs: everything, or a case.

use running_hip_pain::training::Load;
use running_hip_pain::{Age, Case, CaseErrors, Day, Reporter};
use serde_json::{Value, json};

use super::{Log, Use};

/// The case with what the log answers.
fn with_answers(load: &Load) -> Result<Case, CaseErrors> {
    Case::builder(Age::UNKNOWN).answers_from(Reporter::RunLog, load.answers()).build()
}

fn case_value(load: &Load) -> Value {
    match with_answers(load) {
        Ok(case) => json!(case),
        Err(errors) => json!({ "errors": errors.iter().map(ToString::to_string).collect::<Vec<_>>() }),
    }
}

/// A case to be filled in, on several lines so that this is easy.
pub(super) fn case(log: &Log, day: Day) -> String {
    format!("{:#}", case_value(&log.runs.load_on(day)))
}

/// Everything.
pub(super) fn whole(log: &Log, day: Day) -> String {
    let load = log.runs.load_on(day);
    let files: Vec<Value> = log
        .files
        .iter()
        .map(|file| {
            json!({
                "file": file.name,
                "format": file.format.map(|format| format.to_string()),
                "runs": file.runs,
                "walks": file.walks,
                "others": file.others,
                "first_day": file.days.map(|(first, _)| first),
                "last_day": file.days.map(|(_, last)| last),
            })
        })
        .collect();
    let rejected: Vec<Value> = log
        .rejected
        .iter()
        .map(|error| json!({ "file": error.file, "place": error.place.to_string().trim_start_matches(", "), "problem": error.problem.to_string() }))
        .collect();
    let duplicates: Vec<Value> = log
        .duplicates
        .iter()
        .map(|same| json!({ "left_out": same.left_out.file, "entry": same.left_out.entry, "kept": same.kept.file }))
        .collect();
    let entries: Vec<Value> = log
        .entries
        .iter()
        .map(|entry| json!({ "day": entry.day, "sport": entry.activity.sport.to_string(), "walk": Use::of(&entry.activity) == Use::Walk, "metres": entry.activity.metres, "seconds": entry.activity.seconds, "file": entry.activity.origin.file, "entry": entry.activity.origin.entry }))
        .collect();
    let value = json!({
        "day": day,
        "files": files,
        "rejected": rejected,
        "duplicates": duplicates,
        "others": log.others,
        "entries": entries,
        "load": load,
        "timeline": log.runs.timeline().collect::<Vec<_>>(),
        "case": case_value(&load),
    });
    value.to_string()
}
