//! What is printed for programs: everything, or a case.

use running_hip_pain::training::{Band, Load};
use running_hip_pain::{Age, Case, CaseErrors, Reporter};
use serde_json::{Value, json};

use super::log::{Entry, FileUse};
use super::{Doubt, Log, Reach, What};
use crate::run_files::{Activity, Duplicate, Origin, Place};

/// The case with the log's answers. Without a run there are none.
fn with_answers(log: &Log, load: Option<&Load>) -> Result<Case, CaseErrors> {
    let answers = load.map(|load| log.answers(load)).unwrap_or_default();
    Case::builder(Age::UNKNOWN).answers_from(Reporter::RunLog, answers).build()
}

fn case_value(log: &Log, load: Option<&Load>) -> Value {
    match with_answers(log, load) {
        Ok(case) => json!(case),
        Err(errors) => json!({ "errors": errors }),
    }
}

fn load(log: &Log) -> Option<Load> {
    log.day.map(|day| log.runs.load_on(day))
}

/// A case to be filled in, on several lines to make that easy.
pub(super) fn case(log: &Log) -> String {
    format!("{:#}", case_value(log, load(log).as_ref()))
}

/// Everything. A number called `entry` is an index into `entries`, counted from 0.
pub(super) fn whole(log: &Log) -> String {
    let load = load(log);
    let value = json!({
        "day": log.day,
        "said_complete": log.said_complete,
        "complete": log.is_complete(),
        "files": log.files.iter().map(file).collect::<Vec<_>>(),
        "passed_over": log.passed_over,
        "doubts": log.doubts.iter().map(|doubt| self::doubt(log, doubt)).collect::<Vec<_>>(),
        "notes": log.notes.iter().map(note).collect::<Vec<_>>(),
        "duplicates": log.duplicates.iter().map(duplicate).collect::<Vec<_>>(),
        "others": log.others,
        "entries": entries(log),
        "load": load.as_ref().map(|load| load_value(log, load)),
        "timeline": log.runs.timeline().collect::<Vec<_>>(),
        "case": case_value(log, load.as_ref()),
    });
    value.to_string()
}

fn file(file: &FileUse) -> Value {
    json!({
        "file": file.name,
        "format": file.format.map(|format| format.to_string()),
        "runs": file.runs,
        "walks": file.walks,
        "others": file.others,
        "first_day": file.days.map(|(first, _)| first),
        "last_day": file.days.map(|(_, last)| last),
    })
}

/// The figures, with the answers of the case, because the load knows nothing about what is in doubt.
fn load_value(log: &Log, load: &Load) -> Value {
    let answers = log.answers(load);
    let mut value = json!(load);
    value["answers"] = answers.iter().map(|(factor, answer)| (factor.key().to_owned(), json!(answer))).collect();
    value
}

fn doubt(log: &Log, doubt: &Doubt) -> Value {
    let (first, last) = match doubt.reach {
        Reach::Day(day) | Reach::Sums(day) => (Some(day), Some(day)),
        Reach::OneOf(first, last) | Reach::Days(first, last) => (Some(first), Some(last)),
        Reach::Anything => (None, None),
    };
    let mut value = note(&doubt.what);
    value["first_day"] = json!(first);
    value["last_day"] = json!(last);
    value["nothing_absent"] = log.day.is_some_and(|day| doubt.vetoes(day)).into();
    value
}

fn note(what: &What) -> Value {
    let (file, place) = what.file().map(|(file, at)| (file, place(at))).unzip();
    json!({ "kind": what.key(), "file": file, "place": place, "text": what.to_string() })
}

fn duplicate(same: &Duplicate) -> Value {
    let origin = |origin: &Origin| json!({ "file": origin.file, "place": place(origin.place()) });
    json!({ "left_out": origin(&same.left_out), "kept": origin(&same.kept) })
}

fn entries(log: &Log) -> Vec<Value> {
    let mut bands = vec![None; log.entries.len()];
    for point in log.runs.timeline() {
        bands[point.entry] = point.spike.known().map(|spike| spike.band);
    }
    let entry = |(entry, band): (&Entry, Option<Band>)| {
        let Activity { sport, metres, seconds, origin, .. } = &entry.activity;
        json!({
            "day": entry.day,
            "sport": sport.to_string(),
            "walk": entry.walk,
            "metres": metres.filter(|metres| *metres > 0),
            "seconds": seconds,
            "band": band,
            "file": origin.file,
            "place": place(origin.place()),
        })
    };
    log.entries.iter().zip(bands).map(entry).collect()
}

fn place(place: Place) -> String {
    place.to_string().trim_start_matches(", ").to_owned()
}
