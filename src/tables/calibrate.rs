//! The calibration, by lane and overlap.

use super::{LANE_CONDITIONS, USED, presentation_of};
use crate::knowledge::calibration::{BIASES, FOR_BONE_STRESS, ONE_PLACE, OVERLAPS, UNTOLD};
use crate::knowledge::facts::Overlap;
use crate::log2::{UNITS_PER_BIT, round};
use crate::vocabulary::{Fact, FactSet, Setting};

// A factor below 0 would turn a reason round.
const _: () = {
    let mut row = 0;
    while row < OVERLAPS.len() {
        assert!(OVERLAPS[row].1 >= 0.0 && OVERLAPS[row].2 >= 0.0);
        row += 1;
    }
    row = 0;
    while row < FOR_BONE_STRESS.len() {
        assert!(FOR_BONE_STRESS[row].1 >= 0.0);
        row += 1;
    }
};

/// A factor of 1.
pub(crate) const ONE: i32 = 1024;

/// What the one place told counts against a lane besides its weight, in parts of that weight.
pub(crate) const ONE_PLACE_PARTS: i32 = {
    let against = OVERLAPS[row_of(Overlap::Site)].2;
    assert!(ONE_PLACE >= against && against > 0.0);
    let parts = round((ONE_PLACE / against - 1.0) * ONE as f64);
    // What a place weighs, and what it and another one count as the only one, are added up in 16 bits.
    assert!(parts <= 4 * ONE);
    parts
};

/// What a lane loses until something that it needs is told, in units.
pub(crate) const UNTOLD_UNITS: i32 = round(UNTOLD * UNITS_PER_BIT as f64);

const _: () = assert!(UNTOLD_UNITS >= 0, "telling something that a condition needs must not lower it");

/// What each lane gains or loses, in units, by who asks.
pub(crate) static BIAS_UNITS: [[i32; USED]; Setting::ALL.len()] = {
    let mut table = [[0; USED]; Setting::ALL.len()];
    let mut lane = 0;
    while lane < USED {
        let mut row = 0;
        while row < BIASES.len() {
            if BIASES[row].0 as usize == LANE_CONDITIONS[lane] as usize {
                table[Setting::Runners as usize][lane] = round(BIASES[row].1 * UNITS_PER_BIT as f64);
                table[Setting::Clinic as usize][lane] = round(BIASES[row].2 * UNITS_PER_BIT as f64);
            }
            row += 1;
        }
        lane += 1;
    }
    table
};

/// How many lanes need something.
const NEEDING: usize = {
    let (mut count, mut lane) = (0, 0);
    while lane < USED {
        if !needs_of(lane).is_empty() {
            count += 1;
        }
        lane += 1;
    }
    count
};

/// The lanes that need something, and what they need to be told one of.
pub(crate) static NEEDS: [(usize, FactSet); NEEDING] = {
    let mut table = [(0, FactSet::EMPTY); NEEDING];
    let (mut next, mut lane) = (0, 0);
    while lane < USED {
        if !needs_of(lane).is_empty() {
            table[next] = (lane, needs_of(lane));
            next += 1;
        }
        lane += 1;
    }
    table
};

/// All that any lane needs.
pub(crate) const NEEDED: FactSet = {
    let (mut needed, mut i) = (FactSet::EMPTY, 0);
    while i < NEEDING {
        needed = needed.union(NEEDS[i].1);
        i += 1;
    }
    needed
};

/// The factors on what a fact says.
#[derive(Clone, Copy)]
pub(super) struct Factors {
    in_favour: f64,
    in_favour_of_bone_stress: f64,
    against: f64,
}

impl Factors {
    pub(super) const NONE: Self = Self { in_favour: 1.0, in_favour_of_bone_stress: 1.0, against: 1.0 };

    pub(super) const fn of(fact: Fact) -> Self {
        let overlap = fact.entry().overlap;
        let (_, in_favour, against) = OVERLAPS[row_of(overlap)];
        let mut factors = Self { in_favour, in_favour_of_bone_stress: in_favour, against };
        let mut row = 0;
        while row < FOR_BONE_STRESS.len() {
            if FOR_BONE_STRESS[row].0 as usize == overlap as usize {
                factors.in_favour_of_bone_stress = FOR_BONE_STRESS[row].1;
            }
            row += 1;
        }
        factors
    }

    /// What a fact says of a lane, in bits, with its factor.
    pub(super) const fn apply(&self, bits: f64, lane: usize) -> f64 {
        if bits <= 0.0 {
            bits * self.against
        } else if OF_BONE_STRESS[lane] {
            bits * self.in_favour_of_bone_stress
        } else {
            bits * self.in_favour
        }
    }
}

/// The lanes of bone stress.
static OF_BONE_STRESS: [bool; USED] = {
    let mut table = [false; USED];
    let mut lane = 0;
    while lane < USED {
        table[lane] = LANE_CONDITIONS[lane].entry().bone_stress;
        lane += 1;
    }
    table
};

const fn row_of(overlap: Overlap) -> usize {
    let mut row = 0;
    while OVERLAPS[row].0 as usize != overlap as usize {
        row += 1;
    }
    row
}

const fn needs_of(lane: usize) -> FactSet {
    presentation_of(lane).needs
}
