//! What is counted.

use std::collections::BTreeMap;
use std::fmt;

use running_hip_pain::KNOWLEDGE_VERSION;

use crate::change::Change;
use crate::result_line::ResultLine;

/// What a run came to.
#[derive(Default)]
pub(crate) struct Summary {
    /// Cases that were assessed.
    pub(crate) cases: u64,
    /// Those among them with a key of two meanings.
    pub(crate) with_notes: u64,
    /// Lines of the cases that could not be used.
    pub(crate) broken: u64,
    /// Cases that have no result to compare with, or that of another case.
    pub(crate) not_compared: u64,
    /// Lines of the results that could not be used.
    pub(crate) results_left: u64,
    compared: u64,
    changed: u64,
    more_urgent: u64,
    less_urgent: u64,
    running: u64,
    lead: u64,
    earlier: BTreeMap<String, u64>,
}

impl Summary {
    /// Whether each line was used.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken + self.not_compared + self.results_left == 0
    }

    pub(crate) fn compared(&mut self, earlier: &ResultLine, change: Option<&Change>) {
        self.compared += 1;
        let version = earlier.kept.knowledge.to_string();
        match self.earlier.get_mut(&version) {
            Some(count) => *count += 1,
            None => drop(self.earlier.insert(version, 1)),
        }
        let Some(change) = change else { return };
        self.changed += 1;
        match change.urgency {
            Some((then, now)) if now > then => self.more_urgent += 1,
            Some(_) => self.less_urgent += 1,
            None => {}
        }
        self.running += u64::from(change.running.is_some());
        self.lead += u64::from(change.first.is_some() || change.conclusion.is_some());
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "cases assessed with knowledge {KNOWLEDGE_VERSION}: {}", self.cases)?;
        if self.compared > 0 {
            writeln!(
                f,
                "compared: {}, changed: {} (more urgent {}, less urgent {}, other advice on running {}, another lead {})",
                self.compared, self.changed, self.more_urgent, self.less_urgent, self.running, self.lead
            )?;
        }
        for (version, count) in &self.earlier {
            writeln!(f, "results from knowledge {version}: {count}")?;
        }
        for (what, count) in [
            ("cases with a key of two meanings, read as the more harmful one", self.with_notes),
            ("broken lines", self.broken),
            ("cases without a result of the same case", self.not_compared),
            ("results that could not be used", self.results_left),
        ] {
            if count > 0 {
                writeln!(f, "{what}: {count}")?;
            }
        }
        Ok(())
    }
}
