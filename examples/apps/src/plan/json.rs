//! What is printed for programs.

use running_hip_pain::schedule::Schedule;
use running_hip_pain::{CarePlan, Day, WithheldReason};
use serde_json::json;

/// The days, with how soon to be seen and whether to run beside them. No days where the plan is withheld.
pub(super) fn whole(plan: &CarePlan, schedule: Option<&Schedule>, first: Day, is_by_clock: bool) -> String {
    let withheld: Option<&[WithheldReason]> = match plan {
        CarePlan::Withheld(withheld) => Some(&withheld.reasons),
        CarePlan::Active(_) => None,
    };
    let value = json!({
        "urgency": plan.urgency(),
        "running": plan.running(),
        "withheld": withheld,
        "start": { "day": first, "by_clock": is_by_clock },
        "schedule": schedule,
    });
    format!("{value:#}")
}
