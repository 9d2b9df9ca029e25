//! The run log: bands, and what each figure is worth.

use running_hip_pain::knowledge::{LOAD_BANDS, LOAD_METRICS, Outcome, WEEK_BANDS};
use running_hip_pain::wording::Term;

use super::causes::{grade, outcomes};
use super::document::{Document, label};

pub fn run_log(page: &mut Document) {
    page.heading(2, "The run log");
    page.text(
        "A run is compared with the longest of the 30 days before it. A rate found for a band is an association in a \
         cohort: it was lower in the middle band than in the small band.",
    );
    let rows = LOAD_BANDS.iter().map(|entry| {
        vec![
            label(Term::Band(entry.band)),
            format!("{} %", entry.above_percent),
            grade(entry.grade),
            entry.source.to_string(),
        ]
    });
    page.table(&["a run", "above this share of the longest", "grade", "source"], rows);
    let rows = WEEK_BANDS
        .iter()
        .map(|entry| vec![label(Term::WeekBand(entry.band)), grade(entry.grade), entry.source.to_string()]);
    page.table(&["a week", "grade", "source"], rows);
    let bands = LOAD_BANDS.iter().map(|entry| entry.found);
    let found: Vec<Outcome> = bands.chain(WEEK_BANDS.iter().map(|entry| entry.found)).flatten().collect();
    outcomes(page, &found);
    page.heading(3, "What each figure is worth in runners");
    let rows = LOAD_METRICS.iter().map(|entry| {
        let sources: Vec<String> = entry.sources.iter().map(ToString::to_string).collect();
        let name = format!("{} (`{}`)", label(Term::LoadMetric(entry.metric)), entry.metric);
        vec![name, entry.metric.meaning().into(), entry.formula.to_string(), grade(entry.grade), sources.join(", ")]
    });
    page.table(&["figure", "what it is", "formula from", "grade", "evidence"], rows);
    for entry in LOAD_METRICS {
        outcomes(page, entry.outcomes);
    }
}
