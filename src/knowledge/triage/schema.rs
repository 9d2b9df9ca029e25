//! The types of rules over the facts that are present.

use crate::knowledge::sources::Source;
use crate::vocabulary::{FactSet, Urgency};

/// A rule: any of its patterns raises it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule<Name: 'static> {
    /// What is raised.
    pub raises: Name,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Where it comes from. A source says that the sign is grave. The days, scores and combinations are judgement, and so
    /// are ages other than its own.
    pub source: Source,
    /// The patterns, any of which is enough.
    pub patterns: &'static [Pattern],
}

pub(super) const fn rule<Name: Copy>(
    raises: Name,
    urgency: Urgency,
    source: Source,
    patterns: &'static [Pattern],
) -> Rule<Name> {
    assert!(patterns.len() <= 8, "which patterns hold is kept in eight bits");
    Rule { raises, urgency, source, patterns }
}

/// Clauses that must all hold, within bounds.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// What must be present.
    pub clauses: &'static [Clause],
    /// First and last year of age. An age range that touches the span is inside it.
    pub ages: Option<(u8, u8)>,
    /// The most days since it began, told as a number or in words. Unknown days are inside.
    pub within_days: Option<u16>,
    /// The fewest days since it began. Unknown days are inside.
    pub days_from: Option<u16>,
    /// The lowest score for the worst pain. An unknown score is inside.
    pub pain_from: Option<u8>,
    /// Whether to leave out pain that is stated to be on both sides and to have begun within the last seven days, like
    /// soreness. Both legs sore alike say the side, except at the hip and groin. An unknown side or unknown days are not
    /// left out.
    pub unless_fresh_on_both_sides: bool,
    /// The fewest days that it is known to have lasted, by number or in words. Unlike the other bounds, this one does
    /// not hold where nobody told.
    pub lasting_days: Option<u16>,
    /// Whether to leave out women. An unknown sex is not left out.
    pub unless_woman: bool,
    /// Whether it holds only where a pregnancy is possible: of an age for it, not a man, and not denied.
    pub if_possibly_pregnant: bool,
}

pub(super) const fn when(clauses: &'static [Clause]) -> Pattern {
    Pattern {
        clauses,
        ages: None,
        within_days: None,
        days_from: None,
        pain_from: None,
        unless_fresh_on_both_sides: false,
        lasting_days: None,
        unless_woman: false,
        if_possibly_pregnant: false,
    }
}

impl Pattern {
    /// Whether it has any bound besides its clauses.
    pub(crate) const fn is_bounded(&self) -> bool {
        let Self {
            clauses: _,
            ages,
            within_days,
            days_from,
            pain_from,
            unless_fresh_on_both_sides,
            lasting_days,
            unless_woman,
            if_possibly_pregnant,
        } = self;
        ages.is_some()
            || within_days.is_some()
            || days_from.is_some()
            || pain_from.is_some()
            || lasting_days.is_some()
            || *unless_fresh_on_both_sides
            || *unless_woman
            || *if_possibly_pregnant
    }

    pub(super) const fn ages(self, first: u8, last: u8) -> Self {
        Self { ages: Some((first, last)), ..self }
    }

    pub(super) const fn within_days(self, days: u16) -> Self {
        Self { within_days: Some(days), ..self }
    }

    pub(super) const fn days_from(self, days: u16) -> Self {
        Self { days_from: Some(days), ..self }
    }

    pub(super) const fn unless_fresh_on_both_sides(self) -> Self {
        Self { unless_fresh_on_both_sides: true, ..self }
    }

    pub(super) const fn pain_from(self, pain: u8) -> Self {
        Self { pain_from: Some(pain), ..self }
    }

    pub(super) const fn lasting(self, days: u16) -> Self {
        Self { lasting_days: Some(days), ..self }
    }

    pub(super) const fn unless_woman(self) -> Self {
        Self { unless_woman: true, ..self }
    }

    pub(super) const fn if_possibly_pregnant(self) -> Self {
        Self { if_possibly_pregnant: true, ..self }
    }
}

/// A condition on the answers.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_enums, reason = "an evaluator must know every clause")]
pub enum Clause {
    /// At least one of them.
    AnyOf(FactSet),
    /// All of them.
    AllOf(FactSet),
    /// At least this many of the signs. The facts in one set are one sign.
    AtLeast(usize, &'static [FactSet]),
    /// At least one of them was so [earlier](crate::Answer::Earlier) and is no longer.
    Earlier(FactSet),
    /// The runner was asked about at least one of them and could not say.
    CannotSay(FactSet),
    /// None of them is present. Only for facts that no other clause and no danger list names, so that no sign of
    /// anything can lower the urgency.
    NoneOf(FactSet),
}

impl Clause {
    /// Every fact it names.
    pub const fn facts(&self) -> FactSet {
        match self {
            Self::AnyOf(facts)
            | Self::AllOf(facts)
            | Self::Earlier(facts)
            | Self::CannotSay(facts)
            | Self::NoneOf(facts) => *facts,
            Self::AtLeast(_, signs) => {
                let mut facts = FactSet::EMPTY;
                let mut i = 0;
                while i < signs.len() {
                    facts = facts.union(signs[i]);
                    i += 1;
                }
                facts
            }
        }
    }
}

pub(super) const fn any_of(facts: FactSet) -> Clause {
    Clause::AnyOf(facts)
}

pub(super) const fn all_of(facts: FactSet) -> Clause {
    Clause::AllOf(facts)
}

pub(super) const fn earlier(facts: FactSet) -> Clause {
    Clause::Earlier(facts)
}

pub(super) const fn cannot_say(facts: FactSet) -> Clause {
    Clause::CannotSay(facts)
}

pub(super) const fn none_of(facts: FactSet) -> Clause {
    Clause::NoneOf(facts)
}

pub(super) const fn at_least(count: usize, signs: &'static [FactSet]) -> Clause {
    assert!(count > 0 && count <= signs.len(), "a clause that always or never holds");
    Clause::AtLeast(count, signs)
}
