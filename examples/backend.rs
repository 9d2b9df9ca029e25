//! A backend: untrusted JSON in, a result or every error out, and never a panic.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::wire::CaseInput;
use running_hip_pain::{assess, plan};
use serde_json::{Value, json};

fn main() {
    for body in [
        r#"{"version":1,"age":46,"present":["pain_lateral_hip","lying_on_side"],"absent":["fever"]}"#,
        r#"{"version":1,"age":460,"present":["pain_lateral_hop","limp"],"absent":["limp"],"pain":"a lot"}"#,
        r#"{"version":1,"present":["pain_groin""#,
    ] {
        let (status, answer) = answer(body);
        println!("{status} {answer:#}\n");
    }
}

/// An HTTP status and a body.
fn answer(body: &str) -> (u16, Value) {
    // Step 1: read, unchecked. Only what is not a JSON object fails here.
    let input: CaseInput = match serde_json::from_str(body) {
        Ok(input) => input,
        Err(error) => return (400, json!({ "error": error.to_string() })),
    };
    // Step 2: check. All problems at once. `kind`, `at`, `index` and `nearest` tell a form what to show and beside
    // which input; the table is on `CaseError`.
    let case = match input.check() {
        Ok(case) => case,
        Err(errors) => return (422, json!({ "errors": errors })),
    };
    let assessment = assess(&case);
    let plan = plan(&assessment);
    let answer = json!({
        // The plan's own: never less urgent than the triage.
        "urgency": plan.urgency(),
        "running": plan.running(),
        "open": assessment.triage().open_facts(),
        // States whether several causes are tied or too little is known.
        "conclusion": assessment.conclusion(),
        "plan": plan,
        // Store it with the case, so that an answer can be told from one made with other knowledge.
        "knowledge": assessment.knowledge(),
    });
    (200, answer)
}
