//! The types of sources and of published results.

use alloc::format;
use alloc::string::String;

use super::Source;

/// A source, with what a reader needs to find it.
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

impl SourceEntry {
    /// The source as a line of a list of references: authors, year, title, journal.
    ///
    /// ```
    /// use running_hip_pain::knowledge::Source;
    /// let trial = Source::Mellor2018.entry();
    /// assert!(trial.citation().starts_with("Mellor"));
    /// assert_eq!(trial.url().as_deref(), Some("https://doi.org/10.1136/bmj.k1662"));
    /// assert_eq!(Source::Judgement.entry().url(), None);
    /// ```
    pub fn citation(&self) -> String {
        let parts = [self.authors, self.year, self.title, self.journal].into_iter().filter(|part| !part.is_empty());
        parts.fold(String::new(), |line, part| match line.chars().last() {
            None => part.into(),
            Some('.' | '?') => format!("{line} {part}"),
            Some(_) => format!("{line}. {part}"),
        })
    }

    /// Where to read it: by its DOI or else its PubMed number. `None` where it has neither.
    pub fn url(&self) -> Option<String> {
        match (self.doi, self.pmid) {
            ("", "") => None,
            ("", pmid) => Some(format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")),
            (doi, _) => Some(format!("https://doi.org/{doi}")),
        }
    }
}

/// Writes the citation with its DOI and PubMed number.
impl core::fmt::Display for SourceEntry {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.citation())?;
        for (lead, id) in [(" doi:", self.doi), (" PMID ", self.pmid)] {
            if !id.is_empty() {
                write!(f, "{lead}{id}")?;
            }
        }
        Ok(())
    }
}

/// A published result, as its source gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// What was compared or measured, and in whom. In English, for reviewers.
    pub of: &'static str,
    /// What kind of figure it is.
    pub statistic: Statistic,
    /// The figure.
    pub value: f64,
    /// Its 95% interval, or the range the source gives.
    pub interval: Option<(f64, f64)>,
    /// Where it comes from.
    pub source: Source,
}

pub(crate) const fn outcome(source: Source, statistic: Statistic, value: f64, of: &'static str) -> Outcome {
    Outcome { of, statistic, value, interval: None, source }
}

impl Outcome {
    pub(crate) const fn between(self, low: f64, high: f64) -> Self {
        Self { interval: Some((low, high)), ..self }
    }
}

/// What kind of figure was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Statistic {
    /// Hazard rate ratio.
    HazardRatio,
    /// Relative risk or prevalence ratio.
    RelativeRisk,
    /// Odds ratio.
    OddsRatio,
    /// Percent of people.
    PercentOfPeople,
    /// Change or difference in percent.
    PercentChange,
    /// Difference in percentage points.
    PercentagePoints,
    /// Standardised mean difference or effect size.
    EffectSize,
    /// Points on a pain scale from 0 to 10.
    PainPoints,
    /// Percent of the largest voluntary contraction: ranks exercises, proves no benefit.
    PercentOfMaximum,
    /// Degrees.
    Degrees,
    /// Strides a minute, two steps each.
    StridesPerMinute,
    /// How likely so large a difference is by chance.
    PValue,
    /// Number of studies.
    Studies,
    /// Correlation.
    Correlation,
    /// How many must be treated for one more to benefit.
    NumberNeededToTreat,
    /// Number of people.
    People,
    /// Points of a score.
    Score,
    /// Days.
    Days,
    /// Joules per kilogram of body weight.
    JoulesPerKilogram,
    /// Agreement between raters beyond chance.
    Kappa,
    /// How well a figure tells the injured from the uninjured: 0.5 is chance, 1 is without error.
    CStatistic,
    /// Percent of training sessions.
    PercentOfSessions,
}
