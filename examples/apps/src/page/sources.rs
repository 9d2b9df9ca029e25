//! Where it comes from.

use running_hip_pain::knowledge::Source;
use serde::Serialize;

/// A source as a line of a list of references.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    citation: String,
    url: Option<String>,
    /// The words of the link, if there is one.
    link: String,
}

/// Each source once, in the order of their names. Judgement is none.
pub(super) fn references(sources: impl IntoIterator<Item = Source>) -> Vec<Reference> {
    let mut sources: Vec<Source> = sources.into_iter().filter(|source| *source != Source::Judgement).collect();
    let mut references = Vec::new();
    sources.sort_by_key(|source| source.key());
    sources.dedup();
    for source in sources {
        let entry = source.entry();
        let link = if entry.doi.is_empty() { format!("PMID {}", entry.pmid) } else { format!("doi:{}", entry.doi) };
        references.push(Reference { citation: entry.citation(), url: entry.url(), link });
    }
    references
}
