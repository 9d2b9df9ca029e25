//! What is printed for a program.

use running_hip_pain::Day;
use running_hip_pain::follow_up::NextStep;
use serde::Serialize;

use super::Walk;

#[derive(Serialize)]
struct OfDay<'a> {
    day: Day,
    step: &'a NextStep,
}

/// The days with an entry, and the day that is judged.
pub(super) fn whole(walk: &Walk) -> Result<String, serde_json::Error> {
    let is_asked_for = |day: Day, is_silent: bool| !is_silent || Some(day) == walk.today;
    let days = walk.days.iter().filter(|walked| is_asked_for(walked.day, walked.silent_from.is_some()));
    let days: Vec<OfDay<'_>> = days.map(|walked| OfDay { day: walked.day, step: &walked.step }).collect();
    serde_json::to_string_pretty(&days)
}
