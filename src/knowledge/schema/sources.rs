//! Where a figure comes from.

/// A source as a reader can find it.
#[derive(Debug)]
#[non_exhaustive]
pub struct SourceEntry {
    /// Authors or publisher.
    pub authors: &'static str,
    /// Year, empty where unknown.
    pub year: &'static str,
    /// Title.
    pub title: &'static str,
    /// Journal or site.
    pub journal: &'static str,
    /// DOI, empty where there is none.
    pub doi: &'static str,
    /// PubMed number, empty where there is none.
    pub pmid: &'static str,
}

/// As a line of a list of references.
impl core::fmt::Display for SourceEntry {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let parts = [self.authors, self.year, self.title, self.journal];
        let mut before = "";
        for part in parts.iter().filter(|part| !part.is_empty()) {
            write!(f, "{before}{part}")?;
            before = if part.ends_with(['.', '?']) { " " } else { ". " };
        }
        for (lead, id) in [(" doi:", self.doi), (" PMID ", self.pmid)] {
            if !id.is_empty() {
                write!(f, "{lead}{id}")?;
            }
        }
        Ok(())
    }
}
