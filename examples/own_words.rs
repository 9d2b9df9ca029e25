//! Your own words: one phrase replaced, a wording of your own, how it writes numbers and days, and a check of it all.

#[macro_use]
#[path = "support/print.rs"]
mod print;

use std::borrow::Cow;

use running_hip_pain::report::{distance, report};
use running_hip_pain::wording::{
    English, LoadForm, Number, Override, Phrase, Service, StepForm, Term, Wording, check, fill,
};
use running_hip_pain::{Case, Day, Fact, Finding, Urgency, assess};

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

/// The beginning of a translation.
struct German;

impl Wording for German {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match phrase {
            // A word that goes with a number has a form for each kind of number.
            Phrase::Load(LoadForm::Days) => "{days} {days:one=Tag|other=Tage}".into(),
            Phrase::Load(LoadForm::Kilometres) => "{km} km".into(),
            Phrase::Load(LoadForm::UpTo) => "Deine Läufe bis zum {day}:".into(),
            Phrase::Step(StepForm::RestFirst) => "Ruhe erst {days} {days:one=Tag|other=Tage}.".into(),
            Phrase::Absent(Fact::Finding(Finding::Limp)) => "kein Hinken".into(),
            other => English.say(other),
        }
    }

    fn number(&self, number: Number) -> String {
        number.to_string().replace('.', ",")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.date();
        format!("{of_month}.{month}.{year}")
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let case = Case::builder(29).present(Finding::PainGroin).present(Finding::UnableToBearWeight).build()?;

    // Do replace the names of the services with the local ones.
    let country = String::from("Switzerland");
    let local = Override(House, move |phrase| match phrase {
        Phrase::Service(Service::Emergency) => Some(format!("144 ({country})")),
        Phrase::Service(Service::SameDay) => Some(format!("call your doctor, at night 0800 33 66 55 ({country})")),
        _ => None,
    });
    print!("{}", report(&assess(&case), &local));

    // A language writes numbers, days and plurals in its own way.
    let day: Day = "2026-11-30".parse()?;
    println!("\n{}", fill(&German, Phrase::Load(LoadForm::UpTo), &[("day", day.into())]));
    println!("{}", distance(21_098, &German));
    for days in [1, 2] {
        println!("{}", fill(&German, Phrase::Step(StepForm::RestFirst), &[("days", days.into())]));
    }

    // Put this into the tests of your app: a mistyped place would show a runner its braces.
    assert_eq!(check(&German), []);
    let mistyped = Override(German, |phrase| match phrase {
        Phrase::Load(LoadForm::Days) => Some("{dyas} Tage"),
        _ => None,
    });
    println!();
    for wrong in check(&mistyped) {
        println!("{wrong}");
    }

    // Every phrase has a key, for translators.
    println!("\n{} phrases, the first is {}", Phrase::all().count(), Phrase::all().next().expect("there are many"));
    Ok(())
}
