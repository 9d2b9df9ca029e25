//! The gates of each pattern of a rule: two sets of facts, of each of which one must be told for it to hold at all. Turned
//! round, from the facts to the patterns, so that a pattern with a gate that is shut costs nothing.

use crate::knowledge::triage::{COURSE_RULES, Clause, RED_FLAG_RULES, Rule};
use crate::vocabulary::{Fact, FactSet};

/// The patterns of a list of rules, by the facts that open them.
pub(crate) struct Gates<const WORDS: usize> {
    /// The patterns of which a fact opens the first and the second gate, one bit each.
    by_fact: [[[u64; WORDS]; 2]; Fact::COUNT],
    /// The patterns that name a fact in any clause, one bit each.
    naming: [[u64; WORDS]; Fact::COUNT],
    /// Those that have no first or second gate.
    open: [[u64; WORDS]; 2],
    /// The rule of each pattern, and its place there.
    patterns: [[(u8, u8); 64]; WORDS],
}

pub(crate) static RED_FLAG_GATES: Gates<{ words(&RED_FLAG_RULES) }> = gates(&RED_FLAG_RULES);
pub(crate) static COURSE_GATES: Gates<{ words(&COURSE_RULES) }> = gates(&COURSE_RULES);

impl<const WORDS: usize> Gates<WORDS> {
    /// The rule, and the place in it, of every pattern that these facts open.
    pub(crate) fn opened_by(&self, facts: FactSet) -> impl Iterator<Item = (usize, usize)> + '_ {
        let [mut first, mut second] = self.open;
        for index in facts.indices() {
            let [opens_first, opens_second] = &self.by_fact[index];
            for word in 0..WORDS {
                first[word] |= opens_first[word];
                second[word] |= opens_second[word];
            }
        }
        self.places(core::array::from_fn(|word| first[word] & second[word]))
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
        by_fact: [[[0; WORDS]; 2]; Fact::COUNT],
        naming: [[0; WORDS]; Fact::COUNT],
        open: [[0; WORDS]; 2],
        patterns: [[(0, 0); 64]; WORDS],
    };
    let (mut next, mut rule) = (0, 0);
    while rule < rules.len() {
        let mut place = 0;
        while place < rules[rule].patterns.len() {
            let (word, bit) = (next / 64, next % 64);
            gates.patterns[word][bit] = (rule as u8, place as u8);
            let clauses = rules[rule].patterns[place].clauses;
            let first = fewest(clauses, clauses.len());
            let second = fewest(clauses, first);
            let mut clause = 0;
            while clause < clauses.len() {
                let mut facts = clauses[clause].facts();
                while let Some((fact, others)) = facts.split_first() {
                    gates.by_fact[fact.index()][0][word] |= ((clause == first) as u64) << bit;
                    gates.by_fact[fact.index()][1][word] |= ((clause == second) as u64) << bit;
                    gates.naming[fact.index()][word] |= 1 << bit;
                    facts = others;
                }
                clause += 1;
            }
            gates.open[0][word] |= ((first == clauses.len()) as u64) << bit;
            gates.open[1][word] |= ((second == clauses.len()) as u64) << bit;
            next += 1;
            place += 1;
        }
        rule += 1;
    }
    gates
}

/// The clause with the fewest facts, but for one. As many as there are where no other asks for an answer.
const fn fewest(clauses: &[Clause], but: usize) -> usize {
    let mut fewest = clauses.len();
    let mut i = 0;
    while i < clauses.len() {
        let is_fewer = fewest == clauses.len() || clauses[i].facts().len() < clauses[fewest].facts().len();
        if i != but && is_fewer && !matches!(clauses[i], Clause::NoneOf(_)) {
            fewest = i;
        }
        i += 1;
    }
    fewest
}
