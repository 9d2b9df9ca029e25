//! The tables that evaluation reads, worked out at compile time from the files a clinician reads.
//!
//! A *lane* is one presentation of one condition. Everything is stored fact by fact, with the lanes side by side.

mod calibrate;
mod danger;
mod entropy;
mod gates;
#[cfg(test)]
mod hash;
mod pool;
mod priors;
mod version;
mod weights;

use crate::knowledge::conditions::{BONE_STRESS_BLOCK, Clue, ELSEWHERE, Presentation, family_block, share};
use crate::knowledge::facts::SITES;
use crate::knowledge::sources::Source;
use crate::vocabulary::{Condition, Fact, Family};

pub(crate) use calibrate::{BIAS_UNITS, NEEDED, NEEDS, ONE, ONE_PLACE_PARTS, UNTOLD_UNITS};
pub(crate) use danger::{
    DANGER_LANES, DANGER_PRIORS, DANGER_SIGNS, DANGER_TABLES, DANGER_WEIGHTS, DANGERS, DangerTable, LOWEST_ODDS,
    PLAUSIBLE_ODDS, RISK_FACTORS_AT_MOST_UNITS,
};
pub(crate) use entropy::{BIT, ENTROPIES, entropy};
pub(crate) use gates::{COURSE_GATES, COURSE_WORDS, Gates, Opened, Patterns, RED_FLAG_GATES, RED_FLAG_WORDS};
#[cfg(all(test, feature = "serde"))]
pub(crate) use pool::spread;
pub(crate) use priors::{
    BY_DAYS, OUTSIDE_AGES_UNITS, PREGNANCY, PRIORS, PRIORS_OF_TYPICAL_AGES, band_of, mean_prior, sex_index,
};
pub use version::{KNOWLEDGE_VERSION, KnowledgeVersion, VersionError};
#[cfg(feature = "fitting")]
pub(crate) use weights::AS_JUDGED;
#[cfg(all(test, feature = "serde"))]
pub(crate) use weights::with_odds_moved;
pub(crate) use weights::{MOST, OVERLAP_BITS, OVERLAPS, Row, SHARES, SUMMED_TOGETHER, WEIGHING, WEIGHTS};

const USED: usize = {
    let mut count = 0;
    let mut i = 0;
    while i < Condition::COUNT {
        count += Condition::ALL[i].entry().presentations.len();
        i += 1;
    }
    count
};

/// The number of lanes, padded to whole vectors.
pub(crate) const LANES: usize = USED.next_multiple_of(8);

/// The condition of each lane in use, in the order of [`Condition::ALL`].
pub(crate) static LANE_CONDITIONS: [Condition; USED] = {
    let mut lanes = [Condition::ALL[0]; USED];
    let (mut lane, mut i) = (0, 0);
    while i < Condition::COUNT {
        let mut presentation = 0;
        while presentation < Condition::ALL[i].entry().presentations.len() {
            lanes[lane] = Condition::ALL[i];
            lane += 1;
            presentation += 1;
        }
        i += 1;
    }
    lanes
};

/// The ages at which the condition of each lane occurs.
pub(crate) static LANE_AGES: [(u8, u8); USED] = {
    let mut ages = [(0, 0); USED];
    let mut lane = 0;
    while lane < USED {
        ages[lane] = LANE_CONDITIONS[lane].entry().ages;
        lane += 1;
    }
    ages
};

/// The family of the condition of each lane.
pub(crate) static LANE_FAMILIES: [Family; USED] = {
    let mut families = [LANE_CONDITIONS[0].entry().family; USED];
    let mut lane = 0;
    while lane < USED {
        families[lane] = LANE_CONDITIONS[lane].entry().family;
        lane += 1;
    }
    families
};

/// The first lane of each condition, and the first after its last.
pub(crate) static LANES_OF: [(usize, usize); Condition::COUNT] = {
    let mut lanes = [(0, 0); Condition::COUNT];
    let (mut first, mut i) = (0, 0);
    while i < Condition::COUNT {
        let end = first + Condition::ALL[i].entry().presentations.len();
        lanes[Condition::ALL[i] as usize] = (first, end);
        first = end;
        i += 1;
    }
    lanes
};

/// The presentation that a lane is.
const fn presentation_of(lane: usize) -> &'static Presentation {
    let condition = LANE_CONDITIONS[lane];
    &condition.entry().presentations[lane - LANES_OF[condition as usize].0]
}

/// The part of a condition's patients that each lane is.
const PARTS: [f64; USED] = {
    let mut parts = [0.0; USED];
    let mut lane = 0;
    while lane < USED {
        parts[lane] = presentation_of(lane).part;
        lane += 1;
    }
    parts
};

/// The lanes of guarded conditions: nobody should be talked out of these.
pub(crate) static GUARDED_LANES: [bool; LANES] = {
    let mut guarded = [false; LANES];
    let mut lane = 0;
    while lane < USED {
        guarded[lane] = LANE_CONDITIONS[lane].entry().is_guarded();
        lane += 1;
    }
    guarded
};

/// The evidence on each fact in each lane: from the last of family, bone stress block, background, sites and own clues
/// that gives any. Where none does, the fact's baseline holds.
static EVIDENCE: [[Option<Clue>; USED]; Fact::COUNT] = {
    let mut table = [[None; USED]; Fact::COUNT];
    let mut lane = 0;
    while lane < USED {
        let mut sites = SITES;
        while let Some((fact, others)) = sites.split_first() {
            table[fact.index()][lane] = Some(Clue { fact, evidence: share(ELSEWHERE), source: Source::Judgement });
            sites = others;
        }
        let clues = lane_clues(lane);
        let mut list = 0;
        while list < clues.len() {
            let mut i = 0;
            while i < clues[list].len() {
                let clue = &clues[list][i];
                table[clue.fact.index()][lane] = Some(*clue);
                i += 1;
            }
            list += 1;
        }
        lane += 1;
    }
    table
};

/// The clues of a lane, from the general to the particular: family, bone stress block, background, sites and its own.
pub(crate) const fn lane_clues(lane: usize) -> [&'static [Clue]; 5] {
    let entry = LANE_CONDITIONS[lane].entry();
    let presentation = presentation_of(lane);
    let bone_stress: &[Clue] = if entry.bone_stress { BONE_STRESS_BLOCK } else { &[] };
    [family_block(entry.family), bone_stress, entry.background, presentation.sites, presentation.clues]
}

const fn clamp(x: f64, limits: (f64, f64)) -> f64 {
    if x < limits.0 {
        limits.0
    } else if x > limits.1 {
        limits.1
    } else {
        x
    }
}
