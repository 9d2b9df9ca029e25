//! A plan on days: a calendar of four weeks, what does not fit, and the rest laid out again after a step back.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::report::{calendar, session};
use running_hip_pain::schedule::Calendar;
use running_hip_pain::training::Figure;
use running_hip_pain::wording::English;
use running_hip_pain::{
    Answer, Case, Day, Finding, ReturnStage, RiskFactor, SessionKind, Sex, Weekday, assess, plan, schedule,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A sore outer hip, with all safety questions answered "no".
    let case = Case::builder(46)
        .sex(Sex::Male)
        .pain(4)
        .days(60)
        .runs_per_week(4)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .present(Finding::SideLegRaiseTires)
        .present(RiskFactor::SingleSessionDistanceSpike)
        .build()?;
    let case = case.with_all(assess(&case).triage().open_facts(), Answer::Absent)?;
    let plan = plan(&assess(&case));

    // From a Monday, Fridays kept free. The longest run of the past 30 days was 12 km; a run log gives this figure.
    let monday: Day = "2026-11-30".parse()?;
    let wanted = Calendar::starting(monday).weeks(4).free([Weekday::Friday]).longest_30d(Figure::Known(12_000));
    let laid_out = schedule(&plan, &wanted);
    println!("{}", calendar(&laid_out, &plan, &English));

    // One type of session feeds the calendar, the watch and an app's own screens.
    for (day, run) in laid_out.sessions(SessionKind::Run).take(2) {
        println!("{day}: {}", session(run, &English));
    }

    // Ten days later the diary asks for a step back to turns of running and walking. The past stays as it was.
    let revised = laid_out.revised(&plan, &wanted.stage(ReturnStage::WalkRun5), monday + 10);
    assert_eq!(revised.days[..10], laid_out.days[..10]);
    println!("\nFrom {} on:", monday + 10);
    for (day, run) in revised.sessions(SessionKind::Run).filter(|(day, _)| *day >= monday + 10).take(3) {
        println!("{day}: {}", session(run, &English));
    }
    Ok(())
}
