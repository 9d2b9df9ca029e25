//! The shortest useful program: state what is known, read how urgent it is, then read what fits.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{Case, CaseErrors, Composite, Conclusion, Finding, Sex, assess, plan};

fn main() -> Result<(), CaseErrors> {
    // What is not stated is unknown, never "no".
    let case = Case::builder(46)
        .sex(Sex::Female)
        .days(30)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .present(Finding::Stairs)
        .absent(Finding::NightPainUnprovoked)
        .none_of(Composite::OtherwiseWell)
        .build()?;

    let assessment = assess(&case);

    // Urgency comes first, together with what is still open. A plan can ask for more than the rules do, never for less.
    let plan = plan(&assessment);
    println!("{}", English.say(Phrase::Urgency(plan.urgency())));
    println!("{}", English.say(Phrase::Running(plan.running())));
    for warning in assessment.warnings(plan.urgency()).go_sooner {
        println!("sooner if: {}", English.say(Phrase::Warning(warning)));
    }
    for question in assessment.triage().open() {
        println!("still open: {}", English.say(Phrase::Safety(question)));
    }

    // Exhaustive: "tied" and "too little known" cannot be overlooked.
    let causes = match assessment.conclusion() {
        Conclusion::Leads(leader) => std::slice::from_ref(leader),
        Conclusion::Tied { between, .. } => between,
        Conclusion::TooLittleKnown => &[],
    };
    for ranked in causes {
        let label = English.say(Phrase::Label(Term::Condition(ranked.condition)));
        println!("{label}: {}", English.say(Phrase::Fit(ranked.fit)));
    }
    Ok(())
}
