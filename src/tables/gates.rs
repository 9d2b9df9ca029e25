//! The gate of each pattern of a rule: facts of which one must be told for it to hold at all. Turned round, from the facts
//! to the patterns, so that a pattern whose gate is shut costs nothing.

use crate::knowledge::triage::{COURSE_RULES, Clause, Pattern, RED_FLAG_RULES, Rule};
use crate::vocabulary::{Fact, FactSet};

/// The patterns of a list of rules, by the facts that open them.
pub(crate) struct Gates<const WORDS: usize> {
    /// The patterns that a fact opens, one bit each.
    by_fact: [[u64; WORDS]; Fact::COUNT],
    /// The patterns that name a fact in any clause, one bit each.
    naming: [[u64; WORDS]; Fact::COUNT],
    /// Those that can hold without any fact.
    open: [u64; WORDS],
    /// The rule of each pattern, and its place there.
    patterns: [[(u8, u8); 64]; WORDS],
}

pub(crate) static RED_FLAG_GATES: Gates<{ words(&RED_FLAG_RULES) }> = gates(&RED_FLAG_RULES);
pub(crate) static COURSE_GATES: Gates<{ words(&COURSE_RULES) }> = gates(&COURSE_RULES);

impl<const WORDS: usize> Gates<WORDS> {
    /// The rule, and the place in it, of every pattern that these facts open.
    pub(crate) fn opened_by(&self, facts: FactSet) -> impl Iterator<Item = (usize, usize)> + '_ {
        let mut opened = self.open;
        for fact in facts {
            for (word, by_fact) in opened.iter_mut().zip(&self.by_fact[fact.index()]) {
                *word |= by_fact;
            }
        }
        self.places(opened)
    }

    /// The rule, and the place in it, of every pattern that names a fact.
    pub(crate) fn naming(&self, fact: Fact) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.places(self.naming[fact.index()])
    }

    fn places(&self, patterns: [u64; WORDS]) -> impl Iterator<Item = (usize, usize)> + '_ {
        patterns.into_iter().zip(&self.patterns).flat_map(|(mut bits, patterns)| {
            core::iter::from_fn(move || {
                let (rule, place) = patterns[bits.checked_ilog2()? as usize];
                bits &= !(1 << bits.ilog2());
                Some((usize::from(rule), usize::from(place)))
            })
        })
    }
}

const fn words<Name>(rules: &[Rule<Name>]) -> usize {
    let (mut count, mut rule) = (0, 0);
    while rule < rules.len() {
        count += rules[rule].patterns.len();
        rule += 1;
    }
    count.div_ceil(64)
}

const fn gates<Name, const WORDS: usize>(rules: &[Rule<Name>]) -> Gates<WORDS> {
    assert!(rules.len() <= 256);
    let mut gates = Gates {
        by_fact: [[0; WORDS]; Fact::COUNT],
        naming: [[0; WORDS]; Fact::COUNT],
        open: [0; WORDS],
        patterns: [[(0, 0); 64]; WORDS],
    };
    let (mut next, mut rule) = (0, 0);
    while rule < rules.len() {
        let mut place = 0;
        while place < rules[rule].patterns.len() {
            let (word, bit) = (next / 64, next % 64);
            gates.patterns[word][bit] = (rule as u8, place as u8);
            match gate(&rules[rule].patterns[place]) {
                None => gates.open[word] |= 1 << bit,
                Some(facts) => mark(&mut gates.by_fact, facts, word, bit),
            }
            let clauses = rules[rule].patterns[place].clauses;
            let mut clause = 0;
            while clause < clauses.len() {
                mark(&mut gates.naming, clauses[clause].facts(), word, bit);
                clause += 1;
            }
            next += 1;
            place += 1;
        }
        rule += 1;
    }
    gates
}

const fn mark<const WORDS: usize>(table: &mut [[u64; WORDS]; Fact::COUNT], facts: FactSet, word: usize, bit: usize) {
    let mut left = facts;
    while let Some((fact, others)) = left.split_first() {
        table[fact.index()][word] |= 1 << bit;
        left = others;
    }
}

/// The facts of the clause with the fewest. `None` where no clause asks for an answer.
const fn gate(pattern: &Pattern) -> Option<FactSet> {
    let clauses = pattern.clauses;
    let mut fewest: Option<FactSet> = None;
    let mut i = 0;
    while i < clauses.len() {
        let facts = clauses[i].facts();
        let is_fewer = match fewest {
            Some(before) => facts.len() < before.len(),
            None => true,
        };
        if is_fewer && !matches!(clauses[i], Clause::NoneOf(_)) {
            fewest = Some(facts);
        }
        i += 1;
    }
    fewest
}
