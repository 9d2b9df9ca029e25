//! Doubts and notes as lines: many of one kind are one line, and what matters for the day to judge comes first.

use std::cmp::Reverse;
use std::mem::{Discriminant, discriminant};

use running_hip_pain::Day;

use super::doubt::LOOKED_AT;
use super::{Doubt, Log, Reach, What};
use crate::run_files::{Conflict, Flaw, Problem, Sport, Unit};

/// More of one kind than this are counted, with one of them as an example.
const ONE_BY_ONE: usize = 3;

/// What is in doubt.
pub(super) fn doubts(log: &Log, unit: Unit) -> Vec<String> {
    let mut kinds = by_kind(&log.doubts, |doubt| &doubt.what);
    for (_, doubts) in &mut kinds {
        doubts.sort_by_key(|doubt| Reverse(weight(doubt, log.day)));
    }
    kinds.sort_by_key(|(_, doubts)| Reverse(weight(doubts[0], log.day)));
    kinds.iter().flat_map(|(kind, doubts)| lines_of(kind, doubts, log.day, unit)).collect()
}

/// What was not as it should be and is in no doubt.
pub(super) fn notes(log: &Log, unit: Unit) -> Vec<String> {
    let lines = |notes: &Vec<&What>| match notes.len() {
        many if many > ONE_BY_ONE => vec![format!("{} (and {} more like it)", notes[0].said(unit), many - 1)],
        _ => notes.iter().map(|what| what.said(unit)).collect(),
    };
    by_kind(&log.notes, |what| what).iter().flat_map(|(_, notes)| lines(notes)).collect()
}

fn by_kind<T>(all: &[T], what: impl Fn(&T) -> &What) -> Vec<(Kind, Vec<&T>)> {
    let mut kinds: Vec<(Kind, Vec<&T>)> = Vec::new();
    for one in all {
        let kind = Kind::of(what(one));
        match kinds.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, of_kind)) => of_kind.push(one),
            None => kinds.push((kind, vec![one])),
        }
    }
    kinds
}

/// What tells one kind of doubt from another: they are said in the same sentence.
#[derive(PartialEq)]
enum Kind {
    Clock,
    Sport(Discriminant<Sport>),
    Problem(Discriminant<Problem>, &'static str),
    Flaw(Discriminant<Flaw>),
    Conflict(Discriminant<Conflict>),
    Suspicion(String),
    AfterTheLast,
}

impl Kind {
    fn of(what: &What) -> Self {
        match what {
            What::Clock { .. } => Self::Clock,
            What::Sport { sport, .. } => Self::Sport(discriminant(sport)),
            What::Unusable(error) => {
                let field = match &error.problem {
                    Problem::Value { field, .. } | Problem::AmbiguousDate { field, .. } | Problem::Missing(field) => {
                        field
                    }
                    _ => "",
                };
                Self::Problem(discriminant(&error.problem), field)
            }
            What::Flaw { flaw, .. } => Self::Flaw(discriminant(flaw)),
            What::Conflict(conflict) => Self::Conflict(discriminant(conflict)),
            // Each is a sentence of its own.
            What::Suspicion(words) => Self::Suspicion(words.clone()),
            What::AfterTheLast { .. } => Self::AfterTheLast,
        }
    }
}

/// What rules out that anything is ruled out weighs most; then days that the figures look at, the last of them first.
fn weight(doubt: &Doubt, judged: Option<Day>) -> (bool, bool, Option<Day>) {
    let day = match doubt.reach {
        Reach::Day(day) | Reach::Sums(day) | Reach::OneOf(_, day) | Reach::Days(_, day) => Some(day),
        Reach::Anything => None,
    };
    let near = judged.is_some_and(|judged| doubt.is_near(judged));
    (judged.is_some_and(|judged| doubt.vetoes(judged)), near, day.filter(|_| near))
}

fn lines_of(kind: &Kind, doubts: &[&Doubt], judged: Option<Day>, unit: Unit) -> Vec<String> {
    let count = doubts.len();
    let near = judged.map(|judged| {
        let near = doubts.iter().filter(|doubt| doubt.is_near(judged)).count();
        let of_all = match near {
            0 => "none is".into(),
            _ if near == count && count > 1 => "all may be".into(),
            _ => format!("{near} may be"),
        };
        format!("; {of_all} in {}", looked_at(judged))
    });
    let near = near.unwrap_or_default();
    if *kind == Kind::Clock {
        return vec![format!(
            "Runs dated in UTC alone: {count}{near}. Which day that was depends on where you were: give --zone, such as \
             Europe/Berlin, or --utc-offset"
        )];
    }
    if count > ONE_BY_ONE {
        return vec![format!("{} (and {} more like it{near})", said(doubts[0], unit), count - 1)];
    }
    doubts.iter().map(|doubt| said(doubt, unit)).collect()
}

/// The days that the figures of a day look at.
pub(super) fn looked_at(judged: Day) -> String {
    format!("the {LOOKED_AT} days up to {judged}")
}

/// With its day, where only one is in doubt.
fn said(doubt: &Doubt, unit: Unit) -> String {
    let text = doubt.what.said(unit);
    match (doubt.reach, &doubt.what) {
        // It says so itself.
        (_, What::Unusable(error)) if matches!(error.problem, Problem::Refused(_)) => text,
        (_, What::AfterTheLast { .. }) => text,
        (Reach::Day(day), _) => format!("{day}: {text}"),
        _ => text,
    }
}
