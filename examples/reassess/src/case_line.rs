//! A line of the cases: a case, or an id with its case.

use running_hip_pain::assess;
use running_hip_pain::wire::{CaseInput, Note};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::blocks::{Line, TOO_LONG};
use crate::result_line::{CaseHash, Name, ResultLine};

/// What an app calls a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Id {
    Number(i64),
    Text(Box<str>),
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => write!(f, "`{text}`"),
        }
    }
}

/// A case that was assessed.
pub(crate) struct Assessed {
    /// What is kept of it.
    pub(crate) result: ResultLine,
    /// What an old or ambiguous key was read as.
    pub(crate) notes: Vec<Note>,
}

/// A line that cannot be used.
pub(crate) struct Broken {
    /// The name of its case, as far as it can be read.
    pub(crate) name: Name,
    /// Everything that is wrong with it.
    pub(crate) problems: Vec<String>,
}

/// Assesses the case of a line.
pub(crate) fn assessed(line: &Line) -> Result<Assessed, Broken> {
    let broken = |id, problems| Broken { name: Name::of(id, line.number), problems };
    let Some(bytes) = &line.bytes else { return Err(broken(None, vec![TOO_LONG.into()])) };
    let (id, text) = parts(bytes).map_err(|problem| broken(None, vec![problem]))?;
    let input: CaseInput = match serde_json::from_slice(text) {
        Ok(input) => input,
        Err(error) => return Err(broken(id, vec![unreadable(&error)])),
    };
    match input.upgrade() {
        Ok((case, notes)) => {
            Ok(Assessed { result: ResultLine::of(line.number, id, CaseHash::of(text), &assess(&case)), notes })
        }
        Err(errors) => Err(broken(id, errors.iter().map(ToString::to_string).collect())),
    }
}

/// The id, if there is one, and the bytes of the case.
fn parts(line: &[u8]) -> Result<(Option<Id>, &[u8]), String> {
    #[derive(Deserialize)]
    struct Parts<'a> {
        #[serde(borrow)]
        id: Option<&'a RawValue>,
        #[serde(borrow)]
        case: Option<&'a RawValue>,
    }
    if !line.starts_with(b"{") {
        return Err("it is not a JSON object".into());
    }
    let Parts { id, case } = serde_json::from_slice(line).map_err(|error| unreadable(&error))?;
    let Some(case) = case else { return Ok((None, line)) };
    let id = id.filter(|id| id.get() != "null").map(|id| {
        let is_allowed = "it must be a text or a whole number";
        serde_json::from_str(id.get()).map_err(|_| format!("`id` is {}; {is_allowed}", cut(id.get())))
    });
    Ok((id.transpose()?, case.get().as_bytes()))
}

/// Why JSON cannot be read. The line in the error is always the first one, because a line is read by itself.
pub(crate) fn unreadable(error: &serde_json::Error) -> String {
    let (text, column) = (error.to_string(), error.column());
    let place = format!(" at line {} column {column}", error.line());
    match text.strip_suffix(&place) {
        Some(what) => format!("it is not readable JSON: {what}, in column {column}"),
        None => format!("it is not readable JSON: {text}"),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(64).collect()
}
