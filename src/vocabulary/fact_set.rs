//! Sets of facts.

use core::fmt;

use super::fact::Fact;
use super::finding::Finding;
use super::risk_factor::RiskFactor;

const WORDS: usize = 6;
const _: () = assert!(Fact::COUNT <= WORDS * 64);

/// A set of facts, of fixed size and without a heap.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct FactSet([u64; WORDS]);

impl FactSet {
    /// The empty set.
    pub const EMPTY: Self = Self([0; WORDS]);

    /// All findings.
    pub(crate) const FINDINGS: Self = Self::of(Finding::ALL, &[]);

    pub(crate) const fn of(findings: &[Finding], risk_factors: &[RiskFactor]) -> Self {
        let mut set = Self::EMPTY;
        let mut i = 0;
        while i < findings.len() {
            set = set.with(Fact::Finding(findings[i]));
            i += 1;
        }
        i = 0;
        while i < risk_factors.len() {
            set = set.with(Fact::RiskFactor(risk_factors[i]));
            i += 1;
        }
        set
    }

    /// The set with `fact` in it.
    #[must_use]
    pub const fn with(mut self, fact: Fact) -> Self {
        let index = fact.index();
        self.0[index / 64] |= 1 << (index % 64);
        self
    }

    /// The set without `fact`.
    #[must_use]
    pub const fn without(mut self, fact: Fact) -> Self {
        let index = fact.index();
        self.0[index / 64] &= !(1 << (index % 64));
        self
    }

    /// Whether `fact` is in the set.
    pub const fn contains(&self, fact: Fact) -> bool {
        self.has_index(fact.index())
    }

    /// Whether the fact at an index is in the set.
    pub(crate) const fn has_index(&self, index: usize) -> bool {
        self.0[index / 64] & (1 << (index % 64)) != 0
    }

    /// Facts in either set.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    /// Facts in both sets.
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    /// Facts in this set and not in the other.
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    /// Whether the two share a fact.
    pub const fn intersects(&self, other: &Self) -> bool {
        let mut shared = 0;
        let mut word = 0;
        while word < WORDS {
            shared |= self.0[word] & other.0[word];
            word += 1;
        }
        shared != 0
    }

    /// Whether every fact of this set is in the other.
    pub const fn is_subset(&self, other: &Self) -> bool {
        let mut beyond = 0;
        let mut word = 0;
        while word < WORDS {
            beyond |= self.0[word] & !other.0[word];
            word += 1;
        }
        beyond == 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(&self) -> bool {
        let mut any = 0;
        let mut word = 0;
        while word < WORDS {
            any |= self.0[word];
            word += 1;
        }
        any == 0
    }

    /// How many facts are in the set.
    pub const fn len(&self) -> usize {
        let mut count = 0;
        let mut word = 0;
        while word < WORDS {
            count += self.0[word].count_ones() as usize;
            word += 1;
        }
        count
    }

    /// The facts, in list order.
    pub const fn iter(&self) -> Facts {
        Facts(self.indices())
    }

    /// The places of the facts in every table by fact.
    pub(crate) const fn indices(&self) -> Indices {
        Indices { set: *self, word: 0, left: self.0[0] }
    }

    /// The first fact in list order, and the others. Iterators cannot run at compile time; this can.
    pub(crate) const fn split_first(mut self) -> Option<(Fact, Self)> {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] != 0 {
                let bit = self.0[word].trailing_zeros() as usize;
                self.0[word] &= self.0[word] - 1;
                return Some((Fact::at(word * 64 + bit), self));
            }
            word += 1;
        }
        None
    }
}

impl fmt::Debug for FactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Fact::key)).finish()
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        facts.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl IntoIterator for FactSet {
    type Item = Fact;
    type IntoIter = Facts;

    fn into_iter(self) -> Facts {
        self.iter()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for FactSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The facts in a [`FactSet`], in list order.
#[derive(Clone, Debug)]
pub struct Facts(Indices);

impl Iterator for Facts {
    type Item = Fact;

    fn next(&mut self) -> Option<Fact> {
        self.0.next().map(Fact::at)
    }
}

/// The indices of the facts in a [`FactSet`], in list order.
#[derive(Clone, Debug)]
pub(crate) struct Indices {
    set: FactSet,
    word: usize,
    /// What is left of that word.
    left: u64,
}

impl Iterator for Indices {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.left == 0 {
            self.left = *self.set.0.get(self.word + 1)?;
            self.word += 1;
        }
        let bit = self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        Some(self.word * 64 + bit)
    }
}
