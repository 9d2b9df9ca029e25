//! The gates of each pattern of a rule: sets of facts, of each of which one must be present for it to hold. Turned round,
//! from the facts to the patterns, a few words of bits say which patterns can hold, and of most of them that they do.

use crate::knowledge::triage::{COURSE_RULES, Clause, Pattern, RED_FLAG_RULES, Rule};
use crate::vocabulary::{Fact, FactSet, Urgency};

/// As many as most patterns need.
const GATES: usize = 3;

/// Patterns of a list of rules, one bit each.
pub(crate) type Patterns<const WORDS: usize> = [u64; WORDS];

/// The patterns of which each gate stands open.
pub(crate) struct Opened<const WORDS: usize>([Patterns<WORDS>; GATES]);

/// The patterns of a list of rules, by the facts that open them.
pub(crate) struct Gates<const WORDS: usize> {
    /// The patterns of which a fact opens each gate.
    by_fact: [[Patterns<WORDS>; GATES]; Fact::COUNT],
    /// Those that lack a gate.
    open: [Patterns<WORDS>; GATES],
    /// Those that ask for an answer other than a present one.
    of_other_answers: Patterns<WORDS>,
    /// Those whose clauses ask for more than gates can say.
    unsettled: Patterns<WORDS>,
    /// Those with bounds on the age, the days or anything else.
    bounded: Patterns<WORDS>,
    /// Those of the rules of each urgency.
    by_urgency: [Patterns<WORDS>; Urgency::COUNT],
    /// Those that name a fact in any clause.
    naming: [Patterns<WORDS>; Fact::COUNT],
    /// The rule of each pattern, and its place there.
    places: [[(u8, u8); 64]; WORDS],
    /// The patterns themselves.
    patterns: [[&'static Pattern; 64]; WORDS],
}

pub(crate) const RED_FLAG_WORDS: usize = words(&RED_FLAG_RULES);
pub(crate) const COURSE_WORDS: usize = words(&COURSE_RULES);
pub(crate) static RED_FLAG_GATES: Gates<RED_FLAG_WORDS> = gates(&RED_FLAG_RULES);
pub(crate) static COURSE_GATES: Gates<COURSE_WORDS> = gates(&COURSE_RULES);

impl<const WORDS: usize> Gates<WORDS> {
    /// The gates that stand open with these facts.
    pub(crate) fn opened_by(&self, present: FactSet) -> Opened<WORDS> {
        self.opened_further(&Opened(self.open), present)
    }

    /// The gates that stand open with these facts as well.
    pub(crate) fn opened_further(&self, opened: &Opened<WORDS>, more: FactSet) -> Opened<WORDS> {
        let mut gates = opened.0;
        for index in more.indices() {
            for (gate, opened) in gates.iter_mut().zip(&self.by_fact[index]) {
                for (word, opened) in gate.iter_mut().zip(opened) {
                    *word |= opened;
                }
            }
        }
        Opened(gates)
    }

    /// Whether a fact opens the last gate of any of some patterns that names it.
    pub(crate) fn may_open(&self, opened: &Opened<WORDS>, among: &Patterns<WORDS>, fact: Fact) -> bool {
        let (naming, opens) = (&self.naming[fact.index()], &self.by_fact[fact.index()]);
        (0..WORDS).fold(false, |any, word| {
            let gates = opened.0.iter().zip(opens).map(|(opened, opens)| opened[word] | opens[word]);
            any | (gates.fold(among[word] & naming[word], |open, gate| open & gate) != 0)
        })
    }

    /// The patterns that hold, among some. `clauses_hold` and `is_within_bounds` are asked only where the gates do not
    /// settle it.
    pub(crate) fn holding(
        &self,
        opened: &Opened<WORDS>,
        among: &Patterns<WORDS>,
        has_other_answers: bool,
        clauses_hold: impl Fn(&Pattern) -> bool,
        is_within_bounds: impl Fn(&Pattern) -> bool,
    ) -> Patterns<WORDS> {
        core::array::from_fn(|word| {
            let mut held = opened.0.iter().fold(among[word], |held, gate| held & gate[word]);
            if !has_other_answers {
                held &= !self.of_other_answers[word];
            }
            for bit in bits(held & self.bounded[word]) {
                held &= !(u64::from(!is_within_bounds(self.patterns[word][bit])) << bit);
            }
            for bit in bits(held & self.unsettled[word]) {
                held &= !(u64::from(!clauses_hold(self.patterns[word][bit])) << bit);
            }
            held
        })
    }

    /// The patterns of the rules that ask for this urgency.
    pub(crate) fn of(&self, urgency: Urgency) -> &Patterns<WORDS> {
        &self.by_urgency[urgency as usize]
    }

    /// The patterns of the rules that ask for more than this urgency.
    pub(crate) fn above(&self, urgency: Urgency) -> Patterns<WORDS> {
        let more_urgent = self.by_urgency.iter().skip(urgency as usize + 1);
        more_urgent.fold([0; WORDS], either)
    }

    /// The patterns that name any of these facts.
    pub(crate) fn naming(&self, facts: FactSet) -> Patterns<WORDS> {
        facts.indices().fold([0; WORDS], |patterns, index| either(patterns, &self.naming[index]))
    }

    /// The highest urgency of the rules of these patterns.
    pub(crate) fn urgency(&self, patterns: &Patterns<WORDS>) -> Urgency {
        let asked_for = |urgency: &&Urgency| {
            let of_it = &self.by_urgency[**urgency as usize];
            patterns.iter().zip(of_it).any(|(patterns, of_it)| patterns & of_it != 0)
        };
        Urgency::ALL.iter().rev().find(asked_for).copied().unwrap_or(Urgency::SelfCare)
    }

    /// The rule of each of these patterns, and its place there, in order.
    pub(crate) fn places<'a>(&'a self, patterns: &'a Patterns<WORDS>) -> impl Iterator<Item = (usize, usize)> + 'a {
        let by_word = patterns.iter().enumerate();
        let place = |(rule, place): (u8, u8)| (usize::from(rule), usize::from(place));
        by_word.flat_map(move |(word, patterns)| bits(*patterns).map(move |bit| place(self.places[word][bit])))
    }
}

/// The patterns of both.
fn either<const WORDS: usize>(some: Patterns<WORDS>, others: &Patterns<WORDS>) -> Patterns<WORDS> {
    core::array::from_fn(|word| some[word] | others[word])
}

/// The places of the bits that are set.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        if word == 0 {
            return None;
        }
        let bit = word.trailing_zeros() as usize;
        word &= word - 1;
        Some(bit)
    })
}

const fn words<Name>(rules: &[Rule<Name>]) -> usize {
    let (mut count, mut rule) = (0, 0);
    while rule < rules.len() {
        count += rules[rule].patterns.len();
        rule += 1;
    }
    count.div_ceil(64)
}

const fn gates<Name, const WORDS: usize>(rules: &'static [Rule<Name>]) -> Gates<WORDS> {
    assert!(rules.len() <= 256);
    let mut gates = Gates {
        by_fact: [[[0; WORDS]; GATES]; Fact::COUNT],
        open: [[0; WORDS]; GATES],
        of_other_answers: [0; WORDS],
        unsettled: [0; WORDS],
        bounded: [0; WORDS],
        by_urgency: [[0; WORDS]; Urgency::COUNT],
        naming: [[0; WORDS]; Fact::COUNT],
        places: [[(0, 0); 64]; WORDS],
        patterns: [[&rules[0].patterns[0]; 64]; WORDS],
    };
    let (mut next, mut rule) = (0, 0);
    while rule < rules.len() {
        let mut place = 0;
        while place < rules[rule].patterns.len() {
            let (word, bit) = (next / 64, next % 64);
            gates.places[word][bit] = (rule as u8, place as u8);
            gates.patterns[word][bit] = &rules[rule].patterns[place];
            gates.by_urgency[rules[rule].urgency as usize][word] |= 1 << bit;
            add(&mut gates, &rules[rule].patterns[place], word, bit);
            next += 1;
            place += 1;
        }
        rule += 1;
    }
    gates
}

const fn add<const WORDS: usize>(gates: &mut Gates<WORDS>, pattern: &Pattern, word: usize, bit: usize) {
    let needs = Needs::of(pattern);
    gates.of_other_answers[word] |= (needs.other_answers as u64) << bit;
    gates.unsettled[word] |= (needs.more as u64) << bit;
    gates.bounded[word] |= (pattern.is_bounded() as u64) << bit;
    let mut gate = 0;
    while gate < GATES {
        match needs.of[gate] {
            None => gates.open[gate][word] |= 1 << bit,
            Some(mut facts) => {
                while let Some((fact, others)) = facts.split_first() {
                    gates.by_fact[fact.index()][gate][word] |= 1 << bit;
                    facts = others;
                }
            }
        }
        gate += 1;
    }
    let mut clause = 0;
    while clause < pattern.clauses.len() {
        let mut facts = pattern.clauses[clause].facts();
        while let Some((fact, others)) = facts.split_first() {
            gates.naming[fact.index()][word] |= 1 << bit;
            facts = others;
        }
        clause += 1;
    }
}

/// What a pattern needs.
struct Needs {
    /// Of each of these sets something present. Where there are more than gates, those with the fewest facts.
    of: [Option<FactSet>; GATES],
    /// Whether it needs an answer other than a present one.
    other_answers: bool,
    /// Whether it needs more than that.
    more: bool,
}

impl Needs {
    const fn of(pattern: &Pattern) -> Self {
        let mut needs = Self { of: [None; GATES], other_answers: false, more: false };
        let mut i = 0;
        while i < pattern.clauses.len() {
            match pattern.clauses[i] {
                Clause::AnyOf(facts) => needs.add(facts),
                Clause::AllOf(mut facts) => {
                    while let Some((fact, others)) = facts.split_first() {
                        needs.add(FactSet::EMPTY.with(fact));
                        facts = others;
                    }
                }
                Clause::AtLeast(..) => {
                    needs.add(pattern.clauses[i].facts());
                    needs.more = true;
                }
                Clause::Earlier(_) | Clause::CannotSay(_) => {
                    needs.other_answers = true;
                    needs.more = true;
                }
                Clause::NoneOf(_) => needs.more = true,
            }
            i += 1;
        }
        needs
    }

    const fn add(&mut self, mut facts: FactSet) {
        let mut gate = 0;
        while gate < GATES {
            match self.of[gate] {
                None => {
                    self.of[gate] = Some(facts);
                    return;
                }
                Some(other) => {
                    if facts.len() < other.len() {
                        self.of[gate] = Some(facts);
                        facts = other;
                    }
                }
            }
            gate += 1;
        }
        self.more = true;
    }
}
