//! The source article, claim by claim: what it says, how good the evidence is and what better evidence says.

#[path = "support/print.rs"]
mod print;

use running_hip_pain::Claim;
use running_hip_pain::knowledge::{Source, Topic};
use running_hip_pain::wording::{English, Phrase, Term, Wording};

fn main() {
    let mut text = String::new();
    for (number, claim) in Claim::ALL.iter().copied().enumerate() {
        let entry = claim.entry();
        let about: Vec<String> = entry.about.iter().map(topic).collect();
        let sources: Vec<String> = entry.sources.iter().map(source).collect();
        text += &format!("{}. {}\n", number + 1, English.say(Phrase::Claim(claim)));
        text += &format!("   grade {}: ", entry.grade.key().to_uppercase());
        text += &format!("{}\n", English.say(Phrase::Label(Term::Grade(entry.grade))));
        text += &format!("   {}\n", English.say(Phrase::Verdict(claim)));
        text += &format!("   here: {}\n", about.join(", "));
        text += &format!("   from: {}\n\n", sources.join("; "));
    }
    print::print(&text);
}

/// The key that this crate uses for a topic of a claim.
fn topic(topic: &Topic) -> String {
    match topic {
        Topic::Cause(cause) => cause.to_string(),
        Topic::Fact(fact) => fact.to_string(),
        Topic::Intervention(intervention) => intervention.to_string(),
        Topic::StopSign(sign) => sign.to_string(),
        Topic::PainRules => "the rules of how much pain is fine".into(),
        Topic::Plan => "the plan as a whole".into(),
        // More topics may be added.
        other => format!("{other:?}"),
    }
}

fn source(source: &Source) -> String {
    match source {
        Source::Judgement => "judgement".into(),
        source => source.entry().to_string(),
    }
}
