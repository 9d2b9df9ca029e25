//! What is said otherwise than earlier: a line of the output.

use running_hip_pain::{Condition, KnowledgeVersion, Running, Urgency};
use serde::Serialize;

use crate::case_line::{Assessed, Id};
use crate::result_line::{Kind, ResultLine};

/// What has changed for a case. A pair is then and now; what is the same is left out.
#[derive(Serialize)]
pub(crate) struct Change {
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) urgency: Option<(Urgency, Urgency)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) running: Option<(Running, Running)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) conclusion: Option<(Kind, Kind)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<(Option<Condition>, Option<Condition>)>,
    knowledge: (KnowledgeVersion, KnowledgeVersion),
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

impl Change {
    /// What has changed since an earlier result of the same case. `None` if nothing has.
    pub(crate) fn since(earlier: &ResultLine, now: &Assessed) -> Option<Self> {
        let (then, today) = (&earlier.kept, &now.result.kept);
        let first = match earlier.conclusion {
            Some(_) => (earlier.first, now.result.first),
            // All that an app keeps of a result by itself.
            None => (then.leader, today.leader),
        };
        let change = Self {
            line: now.result.line,
            id: now.result.id.clone(),
            urgency: differing(then.urgency, today.urgency),
            running: differing(then.running, today.running),
            conclusion: earlier.conclusion.zip(now.result.conclusion).and_then(|(then, now)| differing(then, now)),
            first: differing(first.0, first.1),
            knowledge: (then.knowledge, today.knowledge),
            notes: now.notes.iter().map(ToString::to_string).collect(),
        };
        let has_changed = change.urgency.is_some()
            || change.running.is_some()
            || change.conclusion.is_some()
            || change.first.is_some();
        has_changed.then_some(change)
    }
}

fn differing<T: PartialEq>(then: T, now: T) -> Option<(T, T)> {
    (then != now).then_some((then, now))
}
