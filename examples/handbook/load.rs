//! The run log: bands, what each figure is worth, thresholds.

use running_hip_pain::knowledge::{LOAD_BANDS, LOAD_METRICS, Outcome, WEEK_BANDS, thresholds as t};
use running_hip_pain::wording::Term;

use crate::causes::{grade, outcomes};
use crate::document::{Document, label};

pub fn run_log(page: &mut Document) {
    page.heading(2, "The run log");
    page.text(
        "A run is compared with the longest of the 30 days before it. A rate found with a band is an association in a \
         cohort: the middle band had a lower one than the small band.",
    );
    let rows = LOAD_BANDS.iter().map(|entry| {
        vec![
            label(Term::Band(entry.band)),
            format!("{} %", entry.above_percent),
            grade(entry.grade),
            entry.source.to_string(),
        ]
    });
    page.table(&["a run", "above this part of the longest", "grade", "source"], rows);
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
    thresholds(page);
}

fn thresholds(page: &mut Document) {
    page.heading(3, "Thresholds of the run log");
    let rows = [
        ("days in which the longest run is looked for", t::BASELINE_DAYS.to_string()),
        ("least runs before a run", t::LEAST_RUNS.to_string()),
        ("a rise under so many metres is no spike", t::LEAST_RISE_METRES.to_string()),
        ("or under so many seconds, where only times are known", t::LEAST_RISE_SECONDS.to_string()),
        ("a week is a rise from so many percent on", t::WEEKLY_RISE_PERCENT.to_string()),
        ("a week is a jump above so many percent", t::WEEKLY_JUMP_PERCENT.to_string()),
        ("no jump counts from a week under so many metres", t::LEAST_WEEK_METRES.to_string()),
        ("or under so many seconds", t::LEAST_WEEK_SECONDS.to_string()),
        ("days before a day in which spikes, jumps and missing rest count", t::LOOK_BACK_DAYS.to_string()),
        ("days of a break", t::BREAK_DAYS.to_string()),
        ("days of a pause that leaves the question open", t::PAUSE_DAYS.to_string()),
        ("days for which a return counts", t::RETURN_DAYS.to_string()),
        ("days of the acute:chronic ratios", t::RATIO_DAYS.to_string()),
        ("most metres of a run", t::MOST_METRES.to_string()),
        ("most seconds of a run", t::MOST_SECONDS.to_string()),
        ("most tenths of a metre a second", t::FASTEST_DECIMETRES_A_SECOND.to_string()),
        ("and so many metres on top", t::HEAD_START_METRES.to_string()),
        ("least tenths of a metre a second", t::SLOWEST_DECIMETRES_A_SECOND.to_string()),
    ];
    page.table(&["threshold", "value"], rows.map(|(name, value)| vec![name.to_owned(), value]));
}
