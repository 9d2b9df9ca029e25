//! A diary: what to do next and by which rule, bad rows by name, a new sign, and what has changed since the beginning.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::follow_up::{Action, Diary, Entry};
use running_hip_pain::report::{next_step, since};
use running_hip_pain::wording::English;
use running_hip_pain::{Answer, Case, Day, Finding, Questionnaire, ReturnStage, Sex, assess, follow_up, plan};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let case = Case::builder(46)
        .sex(Sex::Male)
        .pain(4)
        .days(60)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .build()?;
    let case = case.with_all(assess(&case).triage().open_facts(), Answer::Absent)?;
    let plan = plan(&assess(&case));

    // What the runner wrote. The third row is a slip of the finger; it is named and left out.
    let monday: Day = "2026-11-30".parse()?;
    let run = |number: i32, pain: u8| Entry::on(monday + number).stage(ReturnStage::WalkRun4).pain_during(pain);
    let entries = [
        run(0, 2).next_morning(0).total(Questionnaire::Uwri, 14),
        run(2, 3).next_morning(0),
        run(4, 33).next_morning(0),
        run(5, 2).next_morning(3),
        run(9, 1).stage(ReturnStage::WalkRun3).next_morning(0),
        run(11, 1).stage(ReturnStage::WalkRun3).next_morning(0).total(Questionnaire::Uwri, 23),
    ];
    let (diary, rejected) = Diary::new(entries.clone());
    for row in &rejected {
        println!("not used: {row}");
    }

    for number in [3, 6, 10, 12] {
        let step = follow_up(&plan, &diary, monday + number);
        println!("\n{}: {:?} by {} [{}]", monday + number, step.action, step.by(), step.by().source());
        print!("{}", next_step(&step, &English));
    }

    // A new sign is put into the case, which is assessed again. It stays in force until a clinician clears the runner.
    let fever = Entry::on(monday + 13).present(Finding::Fever);
    let (diary, _) = Diary::new(entries.into_iter().chain([fever]));
    let step = follow_up(&plan, &diary, monday + 14);
    assert!(matches!(step.action, Action::SeekCare(_)));
    println!("\n{}", next_step(&step, &English));

    // What changed, and by which answer.
    let now = case.with(Finding::Fever, Answer::Present)?;
    print!("{}", since(&assess(&now).since(&assess(&case)), &English));
    Ok(())
}
