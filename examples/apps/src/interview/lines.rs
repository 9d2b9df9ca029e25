//! What a screen says, and what was answered.

use running_hip_pain::interview::{Ask, Screen};

use running_hip_pain::report::asked_for;
use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{Answer, Case, Fact, Field, SafetyQuestion, ScreenKind};

use super::words::LEFT_OPEN;

pub(super) fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

pub(super) fn label(term: Term) -> String {
    say(Phrase::Label(term))
}

/// The lines above the answers: how far it is, why this is asked, how to answer.
pub(super) fn heading(screen: &Screen) -> String {
    let progress = screen.progress;
    format!(
        "{} · {} asked, about {} to go\n{}\n{}\n",
        say(Phrase::Stage(progress.stage)),
        progress.asked,
        progress.likely_left,
        asked_for(&screen.why, &English),
        say(Phrase::HowToAnswer(screen.kind)),
    )
}

/// What is answered one by one: the places and the parts of safety questions, or a question itself if it has none.
pub(super) fn lines(screen: &Screen) -> Vec<Ask> {
    let parts = |ask: &Ask| {
        let facts: Vec<Ask> = screen.facts_of(*ask).into_iter().map(Ask::Fact).collect();
        if facts.is_empty() { vec![*ask] } else { facts }
    };
    screen.asks.iter().flat_map(parts).collect()
}

/// A line in words.
pub(super) fn line(kind: ScreenKind, ask: Ask) -> String {
    match ask {
        Ask::Fact(fact) if kind == ScreenKind::Places => label(Term::Fact(fact)),
        Ask::Fact(fact) => say(Phrase::Question(fact)),
        Ask::Field(field) => say(Phrase::FieldQuestion(field)),
        Ask::Safety(question) => say(Phrase::Safety(question)),
        Ask::Places => super::words::WHERE.into(),
    }
}

/// A screen with the answers that are now in the case.
pub(super) fn answered(screen: &Screen, case: &Case) -> String {
    let row = |ask: Ask| {
        let line = line(screen.kind, ask);
        let colon = if line.ends_with('?') { "" } else { ":" };
        format!("- {line}{colon} {}\n", answer(ask, case))
    };
    lines(screen).into_iter().map(row).collect()
}

fn answer(ask: Ask, case: &Case) -> String {
    match ask {
        Ask::Fact(fact) => of_fact(fact, case),
        Ask::Field(field) => of_field(field, case).unwrap_or_else(cannot_say),
        Ask::Safety(SafetyQuestion::AgeUnder16) if case.age().range().is_some() => {
            let answer = if case.age().may_be_under(16) { Answer::Present } else { Answer::Absent };
            label(Term::Answer(answer))
        }
        Ask::Safety(_) | Ask::Places => cannot_say(),
    }
}

fn of_fact(fact: Fact, case: &Case) -> String {
    match case.answer(fact) {
        Answer::Unknown => LEFT_OPEN.into(),
        answer => label(Term::Answer(answer)),
    }
}

fn of_field(field: Field, case: &Case) -> Option<String> {
    match field {
        Field::Age => case
            .age()
            .range()
            .map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") }),
        Field::Sex => case.sex().map(|sex| label(Term::Sex(sex))),
        Field::Pregnancy => case.pregnancy().map(|pregnancy| label(Term::Pregnancy(pregnancy))),
        Field::Side => case.side().map(|side| label(Term::Side(side))),
        Field::Pain => case.pain().map(|pain| pain.to_string()),
        Field::Days => case.days().map(|days| days.to_string()),
        _ => None,
    }
}

pub(super) fn cannot_say() -> String {
    label(Term::Answer(Answer::CannotSay))
}
