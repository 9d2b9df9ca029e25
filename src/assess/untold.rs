//! Presentations of which nobody told what they cannot be without.

use crate::case::Known;
use crate::tables::{LANES, NEEDED, NEEDS};
use crate::vocabulary::{Fact, FactSet};

/// A set of lanes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Untold(u64);

const _: () = assert!(LANES <= 64);

impl Untold {
    pub(super) fn of(known: &Known) -> Self {
        // What only follows from something narrower is not told: it may mean another thing.
        let told = known.weighing();
        let untold = NEEDS.iter().filter(|(_, needs)| !needs.intersects(&told));
        Self(untold.fold(0, |lanes, (lane, _)| lanes | 1 << lane))
    }

    /// Those that are left once a fact is told.
    pub(super) fn with(self, fact: Fact) -> Self {
        if !NEEDED.contains(fact) {
            return self;
        }
        let told = NEEDS.iter().filter(|(_, needs)| needs.contains(fact));
        Self(told.fold(self.0, |lanes, (lane, _)| lanes & !(1 << lane)))
    }

    pub(super) const fn has(self, lane: usize) -> bool {
        self.0 >> lane & 1 == 1
    }

    pub(super) fn lanes(self) -> impl Iterator<Item = usize> {
        NEEDS.iter().map(|(lane, _)| *lane).filter(move |lane| self.has(*lane))
    }
}

/// What a lane needs to be told one of, if nobody did.
pub(super) fn untold_needs(lane: usize, known: &Known) -> FactSet {
    let needs = NEEDS.iter().find(|(needing, _)| *needing == lane).map(|(_, needs)| *needs);
    needs.filter(|_| Untold::of(known).has(lane)).unwrap_or(FactSet::EMPTY)
}
