//! Where it comes from.

use running_hip_pain::knowledge::Source;
use serde::Serialize;

/// A source as a line of a list of references.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    citation: String,
    url: Option<String>,
    /// The words of the link.
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
        let (link, url) = match (entry.doi, entry.pmid) {
            ("", "") => (String::new(), None),
            ("", pmid) => (format!("PMID {pmid}"), Some(format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/"))),
            (doi, _) => (format!("doi:{doi}"), Some(format!("https://doi.org/{doi}"))),
        };
        references.push(Reference { citation: entry.to_string(), url, link });
    }
    references
}
