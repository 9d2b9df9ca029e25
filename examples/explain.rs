//! Why: what speaks for and against a cause, what the urgency rests on, and which answer would change the result.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::report::explanation;
use running_hip_pain::wording::{English, Notice, Phrase, Term, Wording};
use running_hip_pain::{Case, CaseErrors, Condition, Contribution, Contributor, Finding, RiskFactor, assess};

fn main() -> Result<(), CaseErrors> {
    let case = Case::builder(52)
        .present(Finding::PainLateralHip)
        .present(Finding::LyingOnSide)
        .present(Finding::ShortSidePlank)
        .present(Finding::PainLowBack)
        .present(RiskFactor::SingleSessionDistanceSpike)
        .absent(Finding::PainGroin)
        .absent(Finding::PainAtRest)
        .build()?;
    let assessment = assess(&case);

    // A condition as numbers: the score is the prior plus the bits of all reasons, less what it loses while what it needs is
    // untold, plus what it gets back where much was denied.
    let why = assessment.explain_condition(Condition::GreaterTrochantericPainSyndrome);
    println!("{}: prior {:.2}, score {:.2} bits", why.cause, why.standing.prior, why.standing.score);
    for reason in why.supporting.iter().chain(&why.opposing) {
        let (fact, answer, by) = (reason.fact, reason.answer, reason.reported_by);
        println!("  {fact} {answer} ({by}): x{:.2}, from {}", reason.ratio, reason.source);
    }
    // As text for the runner.
    print!("{}", explanation(&why.into(), &English));

    // A contributor has no numbers, because none are published.
    for contributor in [Contributor::TrainingOverload, Contributor::WeakGlutes] {
        let Contribution { shown, grade, .. } = assessment.contribution(contributor);
        println!("{contributor}: {shown}, grade {grade}");
        print!("{}", explanation(&assessment.explain(contributor), &English));
    }

    // Causes that usually come together and are both near the top. One does not rule out the other.
    for pair in assessment.often_together() {
        let [first, second] = pair.both.map(|condition| English.say(Phrase::Label(Term::Condition(condition))));
        println!("\n{}: {first}; {second}", English.say(Phrase::Notice(Notice::OftenTogether)));
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
