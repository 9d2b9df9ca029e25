//! Your own words: one phrase replaced, and a wording of your own that covers all of them.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use std::borrow::Cow;

use running_hip_pain::report::report;
use running_hip_pain::wording::{English, Override, Phrase, Service, Term, Wording};
use running_hip_pain::{Case, CaseErrors, Finding, Urgency, assess};

/// A house style: English, with the app's own names for levels of urgency.
struct House;

impl Wording for House {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match phrase {
            Phrase::Label(Term::Urgency(Urgency::Emergency)) => "RED".into(),
            Phrase::Label(Term::Urgency(Urgency::Urgent)) => "ORANGE".into(),
            // Everything else stays as it is. A translation would match every kind of phrase instead.
            other => English.say(other),
        }
    }
}

fn main() -> Result<(), CaseErrors> {
    let case = Case::builder(29).present(Finding::PainGroin).present(Finding::UnableToBearWeight).build()?;

    // Do replace the names of the services with the local ones.
    let country = String::from("Switzerland");
    let local = Override(House, move |phrase| match phrase {
        Phrase::Service(Service::Emergency) => Some(format!("144 ({country})")),
        Phrase::Service(Service::SameDay) => Some(format!("call your doctor, at night 0800 33 66 55 ({country})")),
        _ => None,
    });
    print!("{}", report(&assess(&case), &local));

    // Every phrase has a key, for translators.
    println!("\n{} phrases, the first is {}", Phrase::all().count(), Phrase::all().next().expect("there are many"));
    Ok(())
}
