//! A case as JSON, version 1. It is read unchecked, then checked, and every problem is reported at once.
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
//! | `age` or `age_between` | years 0 to 120, or `[first, last]` | yes |
//! | `sex` | `female`, `male` | yes |
//! | `pregnancy` | `no`, `pregnant`, `postpartum` | yes |
//! | `side` | `left`, `right`, `both` | yes |
//! | `pain` | worst pain, 0 to 10 | yes |
//! | `days` | days since it began, 0 to 36500 | yes |
//! | `sites_complete` | `true`: the places not named do not hurt | yes |
//! | `present`, `absent`, `cannot_say` | keys of findings and risk factors | yes |
//! | `examined`, `from_log` | who reported a key, if not the runner | yes |
//!
//! A composite (`otherwise_well`, `no_nerve_signs`, …) answers several questions at once: see
//! [`Composite`](crate::Composite). `examined` and `from_log` name keys that are answered in one of the lists. A key
//! without an answer weighs nothing and is shown in the result, so that it is not lost.
//!
//! A field set to `null` counts as left out. Everything else is strict: an unknown field, a repeated field, a wrong
//! type or an unknown key is a problem, and it is named.
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

mod check;
mod read;
mod write;

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::CaseError;
use crate::knowledge::facts::Composite;
use crate::vocabulary::Fact;

pub use check::Note;

/// A case as it came in, unchecked. Read it with serde, then [`check`](Self::check) it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseInput {
    version: Option<Scalar>,
    age: Option<Scalar>,
    age_between: Option<Vec<Scalar>>,
    sex: Option<Scalar>,
    pregnancy: Option<Scalar>,
    side: Option<Scalar>,
    pain: Option<Scalar>,
    days: Option<Scalar>,
    sites_complete: Option<Scalar>,
    present: Vec<Entry>,
    absent: Vec<Entry>,
    cannot_say: Vec<Entry>,
    examined: Vec<Entry>,
    from_log: Vec<Entry>,
    /// What was wrong with the shape itself.
    problems: Vec<CaseError>,
}

/// The most entries that are read from one list. Any more are counted and reported.
const MOST_ENTRIES: usize = 512;

/// A single value, as far as a case can use one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scalar {
    Number(u64),
    Flag(bool),
    Text(Box<str>),
    /// Anything else, described for the error.
    Other(Box<str>),
}

/// One entry of a list of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Fact(Fact),
    Composite(Composite),
    Unknown(Box<str>),
    Other(Box<str>),
}
