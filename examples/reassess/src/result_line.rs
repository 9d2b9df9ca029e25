//! A line of the results: what was said of a case, and of which case.

use running_hip_pain::{Assessment, Conclusion, Condition, Kept};
use serde::{Deserialize, Serialize};

use crate::blocks::{Line, TOO_LONG};
use crate::case_line::{Id, unreadable};

/// What is kept of a case that was assessed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResultLine {
    /// The line of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<u64>,
    /// What the app calls the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<Id>,
    /// A hash of the case, so that a case that was edited is told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) case: Option<CaseHash>,
    /// Urgency, running, leading cause and the version of the knowledge, as the crate keeps them.
    pub(crate) kept: Kept,
    /// What the ranking amounted to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) conclusion: Option<Kind>,
    /// The cause that leads, or the first of those that are tied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<Condition>,
}

/// What a ranking amounts to, without its causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Leads,
    Tied,
    TooLittleKnown,
}

impl ResultLine {
    pub(crate) fn of(line: u64, id: Option<Id>, case: CaseHash, assessment: &Assessment) -> Self {
        let (kind, first) = match assessment.conclusion() {
            Conclusion::Leads(leader) => (Kind::Leads, Some(leader.condition)),
            Conclusion::Tied { between, .. } => (Kind::Tied, between.first().map(|first| first.condition)),
            Conclusion::TooLittleKnown => (Kind::TooLittleKnown, None),
        };
        Self { line: Some(line), id, case: Some(case), kept: assessment.kept(), conclusion: Some(kind), first }
    }

    /// Reads a line.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in a sentence.
    pub(crate) fn read(line: &Line) -> Result<Self, String> {
        let bytes = line.bytes.as_deref().ok_or(TOO_LONG)?;
        let read: Self = serde_json::from_slice(bytes).map_err(|error| unreadable(&error))?;
        match (&read.id, read.line) {
            (None, None) => Err("it has neither `id` nor `line`, so nobody knows which case it is about".into()),
            _ => Ok(read),
        }
    }

    /// What finds it.
    pub(crate) fn name(&self) -> Name {
        Name::of(self.id.clone(), self.line.unwrap_or_default())
    }
}

/// What finds the result of a case: its id, or else its line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    Id(Id),
    Line(u64),
}

impl Name {
    pub(crate) fn of(id: Option<Id>, line: u64) -> Self {
        id.map_or(Self::Line(line), Self::Id)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Id(id) => write!(f, "case {id}"),
            Self::Line(line) => write!(f, "the case in line {line}"),
        }
    }
}

/// A hash of a case as it is written, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CaseHash(Box<str>);

impl CaseHash {
    /// FNV-1a. It must be the same with every compiler and on every machine, which the hasher of the standard library
    /// does not promise.
    pub(crate) fn of(case: &[u8]) -> Self {
        let hash = case.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(format!("{hash:016x}").into())
    }
}
