//! A form: questions by section, one answer at a time, every edit checked, the result at once.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{Answer, Case, CaseError, Fact, Finding, Pick, Reporter, Section, Severity, assess};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A section, as a form shows it to this runner. It leaves out what follows from another field, what takes an
    // examiner, the hop, and any test that would load a hurt leg.
    let mut case = Case::builder(34).build()?;
    let section = Section::Setting;
    let how = match section.pick() {
        Pick::One => "pick one",
        Pick::Any => "tick all that apply",
        Pick::Each => "answer each",
    };
    println!("{} ({how})", English.say(Phrase::Label(Term::Section(section))));
    let askable = assess(&case).askable();
    for fact in section.facts().filter(|fact| askable.contains(*fact)) {
        println!("  [ ] {}", English.say(Phrase::Question(fact)));
    }

    // A whole screen at once: what is ticked is so, what was shown and not ticked is not.
    let (ticked, shown): (Vec<Fact>, Vec<Fact>) = {
        let shown: Vec<Fact> = Section::Nerve.facts().filter(|fact| askable.contains(*fact)).collect();
        shown.into_iter().partition(|fact| *fact == Finding::NumbnessOrTingling.into())
    };
    case = case.with_all(ticked, Answer::Present)?.with_all(shown, Answer::Absent)?;
    // An answer can open questions that made no sense before it.
    for fact in Section::Nerve.facts().filter(|fact| case.answer(*fact) == Answer::Unknown) {
        if assess(&case).may_ask(fact) {
            println!("  and now: {}", English.say(Phrase::Question(fact)));
        }
    }

    // One answer at a time. `with` replaces an answer and checks the whole case again.
    let edits: [(Fact, Answer); 5] = [
        (Finding::PainGroin.into(), Answer::Present),
        (Finding::GradualOnset.into(), Answer::Present),
        (Finding::Limp.into(), Answer::CannotSay),
        (Finding::PainWalking.into(), Answer::Present),
        // For what has long gone, where `may_be_earlier` says so.
        (Finding::Fever.into(), Answer::Earlier),
    ];
    for (fact, answer) in edits {
        case = case.with(fact, answer)?;
        let assessment = assess(&case);
        // What the runner could not say stays open, but is not asked again.
        let unasked = assessment.triage().unasked().count();
        let (question, answer) =
            (English.say(Phrase::Question(fact)), English.say(Phrase::Label(Term::Answer(answer))));
        println!("{question} {answer}: {}, {unasked} safety questions to ask", assessment.urgency());
    }

    // Two answers that exclude each other are an error that names both. Nothing is silently overwritten.
    if let Err(errors) = case.with(Finding::SuddenOnset, Answer::Present) {
        for error in &errors {
            if let CaseError::Exclusive(a, b) = error {
                println!("clear {a} or {b} first: {error}");
            }
        }
    }
    let cleared = case.with(Finding::GradualOnset, Answer::Unknown)?;
    case = cleared.with(Finding::SuddenOnset, Answer::Present)?;

    // A field is edited through the builder. Those that would change the result are asked for by name.
    for field in assess(&case).fields_that_decide() {
        println!("{field}: {}", English.say(Phrase::FieldQuestion(field)));
    }
    case = case.to_builder().severity(Severity::Severe).began("2026-11-22".parse()?).build()?;

    // An examiner's answers replace those of an earlier visit and leave the runner's alone.
    case = case.with_from(Reporter::Examiner, [(Finding::Fadir, Answer::Absent)])?;

    // The day it began is stored, so the same case can be looked at on a later day.
    for today in ["2026-11-25", "2026-12-25"] {
        let case = case.on(today.parse()?)?;
        println!("on {today}, day {}: {}", case.days().unwrap_or_default(), assess(&case).urgency());
    }
    Ok(())
}
