//! From a run log in memory to its figures, to a case, to an assessment.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::report::{full_report, load, ratios, rejected};
use running_hip_pain::training::{Coverage, Figure, Run, RunLog};
use running_hip_pain::wording::English;
use running_hip_pain::{Case, Day, Finding, Reporter, RiskFactor, assess};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Nine weeks of 6 km on Tuesday, 8 km on Thursday and 12 km on Sunday. The last Sunday was 18 km, after which it
    // hurt.
    let began: Day = "2026-11-22".parse()?;
    let mut runs = Vec::new();
    for week in 0..9 {
        let sunday = began + -7 * week;
        runs.push(Run::on(sunday + -5).metres(6_000).seconds(36 * 60));
        runs.push(Run::on(sunday + -3).metres(8_000).seconds(48 * 60));
        runs.push(Run::on(sunday).metres(if week == 0 { 18_000 } else { 12_000 }).seconds(75 * 60));
    }
    // The watch was left running on the drive home. This entry is rejected and named; the rest is used.
    runs.push(Run::on(began + -30).metres(61_000).seconds(70 * 60));

    // This runner logs every run, so a day without an entry is a day of rest, up to the last sync.
    let (log, refused) = RunLog::new(runs, Coverage::Complete);
    let log = log.up_to(began + 3);
    for entry in &refused {
        println!("not used: {entry}");
        println!("to the runner: {}\n", rejected(entry, &English));
    }

    // Judge the day on which it began, not today.
    let figures = log.load_on(began);
    print!("{}", load(&figures, &English));

    // The figure that counts, or the reason why there is none.
    match figures.spike {
        Figure::Known(spike) => {
            println!("\nentry {} is behind it: {}", spike.entry, spike.band);
            if let Some(found) = spike.band.entry().found {
                println!("{:?} {} [{}]: {}", found.statistic, found.value, found.source, found.of);
            }
        }
        none => println!("\nno figure: {none:?}"),
    }

    // What the log can answer need not be asked. What it cannot answer stays unknown.
    for (risk_factor, answer) in figures.answers() {
        println!("{risk_factor}: {answer}");
    }
    let case =
        Case::builder(34).answers_from(Reporter::RunLog, figures.answers()).present(Finding::PainLateralHip).build()?;
    assert_eq!(case.reported_by(RiskFactor::SingleSessionDistanceSpike), Reporter::RunLog);
    println!("\n{}", full_report(&assess(&case), &English));

    // Only for apps that ask: the ratios describe and do not predict.
    print!("{}", ratios(&log.ratios_on(began), &English));
    Ok(())
}
