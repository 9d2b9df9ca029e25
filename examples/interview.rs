//! An interview: the next screen, its answers, an edit, and when it is enough.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use running_hip_pain::interview::{Answers, Ask, Next, Policy, Screen, next, no_longer_fits};
use running_hip_pain::report::{asked_for, report};
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::{Age, Case, Finding, RiskFactor, ScreenKind, Sex, Stage, assess};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An app keeps nothing but the case. What to ask next follows from it.
    let policy = Policy::default();
    let mut case = Case::builder(Age::UNKNOWN).build()?;
    let enough = loop {
        match next(&case, &policy) {
            Next::Ask(screen) => {
                show(&screen);
                case = screen.answer(&case, &answers(&screen))?;
            }
            Next::Enough(enough) => break enough,
        }
    };
    println!("\n{}", English.say(Phrase::Enough(enough.reason)));
    if !enough.settled.urgency {
        println!("Further answers could still make it more urgent.");
    }
    println!("\n{}", report(&assess(&case), &English));

    // Any answer can be edited at any time. What no longer makes sense is listed, and counts until it is corrected.
    let edited = case.with(RiskFactor::MissedPeriods, running_hip_pain::Answer::Present)?;
    let edited = edited.to_builder().sex(Sex::Male).build()?;
    for fact in no_longer_fits(&edited) {
        println!("Is that still so? {}", English.say(Phrase::Question(fact)));
    }
    Ok(())
}

/// What this runner answers. Nothing is preset: without a tick it takes "none of these" or "cannot say".
fn answers(screen: &Screen) -> Answers {
    let says = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::Stairs, Finding::GradualOnset];
    let ticked = says.into_iter().filter(|finding| screen.shown.contains((*finding).into()));
    let ticked = ticked.fold(Answers::none_of_these(), Answers::yes);
    match (screen.kind, screen.progress.stage) {
        (ScreenKind::Fields, Stage::Start) => Answers::new().age(46).sex(Sex::Female),
        (ScreenKind::Fields, _) => Answers::cannot_say_any(),
        _ => ticked,
    }
}

fn show(screen: &Screen) {
    let progress = screen.progress;
    let stage = English.say(Phrase::Stage(progress.stage));
    println!("\n{stage}, {} asked, about {} to go", progress.asked, progress.likely_left);
    println!("{} {}", asked_for(&screen.why, &English), English.say(Phrase::HowToAnswer(screen.kind)));
    for ask in &screen.asks {
        match ask {
            Ask::Places => println!("  [ ] {} places", screen.shown.len()),
            Ask::Field(field) => println!("  {}", English.say(Phrase::FieldQuestion(*field))),
            Ask::Safety(question) if screen.facts_of(*ask).is_empty() => {
                println!("  [ ] {}", English.say(Phrase::Safety(*question)));
            }
            Ask::Safety(_) => {
                for part in screen.facts_of(*ask) {
                    println!("  [ ] {}", English.say(Phrase::Question(part)));
                }
            }
            Ask::Fact(fact) => println!("  [ ] {}", English.say(Phrase::Question(*fact))),
        }
    }
}
