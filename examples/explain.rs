//! Why: for one cause what speaks for and against it, for the urgency what carries it, and which answer would change
//! the result.

use running_hip_pain::wording::{English, Phrase, Term, Wording, explanation};
use running_hip_pain::{Case, CaseErrors, Cause, Condition, Contributor, Finding, RiskFactor, Standing, assess};

fn main() -> Result<(), CaseErrors> {
    let case = Case::builder(52)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .present(Finding::ShortSidePlank)
        .present(RiskFactor::SingleSessionDistanceSpike)
        .absent(Finding::PainGroin)
        .absent(Finding::PainAtRest)
        .build()?;
    let assessment = assess(&case);

    // As numbers: prior plus the bits of all reasons is the score. A contributor has no numbers, because none are
    // published.
    let causes: [Cause; 3] = [
        Condition::GreaterTrochantericPainSyndrome.into(),
        Contributor::TrainingOverload.into(),
        Contributor::WeakGlutes.into(),
    ];
    for cause in causes {
        let why = assessment.explain(cause);
        match why.standing {
            Standing::Ranked { prior, score, .. } => {
                println!("{cause}: prior {prior:.2}, score {score:.2} bits");
                for reason in why.supporting.iter().chain(&why.opposing) {
                    println!("  {} {}: x{:.2}, from {}", reason.fact, reason.answer, reason.ratio, reason.source);
                }
            }
            Standing::Contributes { shown, grade } => println!("{cause}: {shown}, grade {grade}"),
        }
        // As text for the runner.
        print!("{}", explanation(&why, &English));
    }

    let why = assessment.why_this_urgency();
    println!(
        "\n{} by {} reasons; by open questions alone: {}",
        why.urgency,
        why.reasons.len(),
        why.held_by_open_questions
    );
    for fact in why.would_raise {
        println!("  {} alone would make it more urgent", English.say(Phrase::Label(Term::Fact(fact))));
    }
    for change in assessment.what_would_change() {
        println!("  {} {} would make it {} with {} first", change.fact, change.answer, change.urgency, change.first);
    }
    Ok(())
}
