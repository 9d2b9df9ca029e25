//! A plan: withheld with reasons, or interventions with dose, grade and what called for them, and what was left out.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::report::{care_plan, dose};
use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{CarePlan, Case, CaseErrors, Composite, Finding, LeftOutReason, Sex, assess, plan};

fn main() -> Result<(), CaseErrors> {
    let asked = Case::builder(46)
        .sex(Sex::Male)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .present(Finding::ShortSidePlank)
        .present(Finding::SideLegRaiseTires)
        .build()?;

    // Nothing is advised before the safety questions are answered.
    print!("{}", care_plan(&plan(&assess(&asked)), &English));

    // All of them are answered "no", by composites or one by one.
    let answered = asked
        .to_builder()
        .none_of(Composite::OtherwiseWell)
        .none_of(Composite::NoNerveSigns)
        .none_of(Composite::NoInjury)
        .none_of(Composite::LegLooksNormal)
        .none_of(Composite::NoBellySigns)
        .absent(Finding::PainAtRest)
        .absent(Finding::NightPainUnprovoked)
        .build()?;
    match plan(&assess(&answered)) {
        CarePlan::Withheld(withheld) => println!("withheld: {:?}", withheld.reasons),
        CarePlan::Active(plan) => {
            println!("\n{}, running {}", plan.urgency, plan.running);
            for item in &plan.items {
                let label = English.say(Phrase::Label(Term::Intervention(item.intervention)));
                let amount = dose(item.dose, &English);
                println!("{}: {label} [{}, {}] {amount}", item.phase, item.grade, item.source);
            }
            for left_out in plan.left_out.iter().filter(|left_out| left_out.because < LeftOutReason::NothingCallsForIt)
            {
                println!("not {}: {:?}", left_out.intervention, left_out.because);
            }
        }
    }
    Ok(())
}
