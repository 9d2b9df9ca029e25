//! A case as JSON, version 1, and the form that a front end builds for it.
//!
//! A case is read unchecked, then checked, and every problem is reported at once. What the form can hold, with labels
//! and questions, is [`vocabulary`]. For programs in other languages, [`case_schema`] and its siblings describe what
//! goes in and what comes out as JSON Schema.
//!
//! ```json
//! {"version":1,"age":34,"sex":"female","pregnancy":"no","side":"right","pain":5,"days":42,
//!  "present":["pain_lateral_hip","trochanter_tenderness"],"absent":["night_pain"],"cannot_say":["limp"],
//!  "examined":["trochanter_tenderness"],"from_log":[]}
//! ```
//!
//! | field | what | may be left out |
//! |---|---|---|
//! | `version` | 1 | no |
//! | `population` | who asks: `runners` (an app, if left out) or `clinic`; see [`Setting`](crate::Setting) | yes |
//! | `age` or `age_between` | years 0 to 120, or `[first, last]` | yes |
//! | `sex` | `female`, `male` | yes |
//! | `pregnancy` | `no`, `pregnant`, `postpartum` | yes |
//! | `side` | `left`, `right`, `both` | yes |
//! | `pain` or `pain_between` | worst pain, 0 to 10, or `[lowest, highest]` | yes |
//! | `severity` | the worst pain in a word: `none`, `mild`, `moderate`, `severe`, `unbearable` | yes |
//! | `days` | days since it began, 0 to 36500 | yes |
//! | `began` | the day it began, `2026-11-01`; see [`Case::on`](crate::Case::on) | yes |
//! | `km_per_week`, `runs_per_week` | how much was run in a usual week before | yes |
//! | `years_running` | whole years of running before | yes |
//! | `sites_complete` | `true`: the places not named do not hurt | yes |
//! | `main_site` | the place that hurts most, one of those present | yes |
//! | `present`, `absent`, `cannot_say` | keys of findings and risk factors | yes |
//! | `earlier` | keys of signs that were there more than two weeks ago and are no longer | yes |
//! | `examined`, `from_log` | who reported a key, if not the runner | yes |
//! | `called` | what it was called before, as keys of conditions; weighs nothing | yes |
//!
//! A composite (`otherwise_well`, `no_nerve_signs`, …) answers several questions at once: see
//! [`Composite`](crate::Composite). `examined` and `from_log` name keys that are answered in one of the lists. A key
//! without an answer weighs nothing and is shown in the result, so that it is not lost. A test that was done and whose
//! result was unclear is listed under `cannot_say` and `examined`.
//!
//! A field set to `null` counts as left out. Everything else is strict: an unknown field, a repeated field, a wrong
//! type or an unknown key is a problem, and it is named. Written as JSON, a problem says beside which input it belongs:
//! see [`CaseError`](crate::CaseError).
//!
//! ```
//! use running_hip_pain::{CaseError, wire::CaseInput};
//! # fn main() -> Result<(), serde_json::Error> {
//! let input: CaseInput = serde_json::from_str(
//!     r#"{"version":1,"age":340,"present":["pain_groln","limp"],"absent":["limp"]}"#,
//! )?;
//! let problems: Vec<String> = input.check().unwrap_err().iter().map(|problem| problem.to_string()).collect();
//! assert_eq!(problems, [
//!     "`age` is 340; it must be a whole number of years from 0 to 120",
//!     "`present[0]` is `pain_groln`, which is not a known key; did you mean `pain_groin`?",
//!     "`limp` is said to be both present and absent",
//! ]);
//! # Ok(())
//! # }
//! ```

mod schema;
mod vocabulary;

pub use crate::case::wire::{CaseInput, Note};
pub use schema::{assessment_schema, care_plan_schema, case_schema, errors_schema, next_schema};
pub use vocabulary::{
    CauseForm, CompositeForm, FactForm, FieldForm, InterventionForm, RedFlagForm, SafetyForm, SectionForm, Vocabulary,
    Word, vocabulary,
};
