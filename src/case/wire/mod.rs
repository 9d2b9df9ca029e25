//! Reading, checking and writing a case as JSON: see [`crate::wire`].

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
///
/// ```
/// use running_hip_pain::wire::CaseInput;
/// let input: CaseInput = serde_json::from_str(r#"{"version":1,"age":460,"present":["limb"]}"#)?;
/// let errors: Vec<String> = input.check().unwrap_err().iter().map(ToString::to_string).collect();
/// assert_eq!(errors.len(), 2, "every problem at once");
/// assert!(errors.iter().any(|error| error.contains("did you mean `limp`?")), "{errors:?}");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseInput {
    version: Option<Scalar>,
    setting: Option<Scalar>,
    age: Option<Scalar>,
    age_between: Option<Vec<Scalar>>,
    sex: Option<Scalar>,
    pregnancy: Option<Scalar>,
    side: Option<Scalar>,
    pain: Option<Scalar>,
    pain_between: Option<Vec<Scalar>>,
    severity: Option<Scalar>,
    days: Option<Scalar>,
    began: Option<Scalar>,
    km_per_week: Option<Scalar>,
    runs_per_week: Option<Scalar>,
    years_running: Option<Scalar>,
    sites_complete: Option<Scalar>,
    main_site: Option<Scalar>,
    present: Vec<Entry>,
    earlier: Vec<Entry>,
    absent: Vec<Entry>,
    cannot_say: Vec<Entry>,
    examined: Vec<Entry>,
    from_log: Vec<Entry>,
    called: Vec<Scalar>,
    declined: Vec<Scalar>,
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
