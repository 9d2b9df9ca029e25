//! What a present and an absent answer weigh, and which answers largely repeat each other.
//!
//! Weights are kept in half units (see [`crate::log2`]), because an overlap counts its strongest weight in
//! full and the others half, and halves must be exact.

use super::calibrate::Factors;
use super::pool::{BASELINES, POOLED};
use super::{LANES, USED, clamp};
use crate::knowledge::conditions::{Evidence, Likelihood};
use crate::knowledge::facts::NARROW_PLACES;
use crate::knowledge::facts::Overlap;
use crate::knowledge::thresholds::{BASELINE_LIMITS, NARROW_PLACE_AT_MOST, SHARE_LIMITS, WEIGHT_LIMIT_BITS};
use crate::log2::{UNITS_PER_BIT, log2, round};
use crate::vocabulary::{Fact, FactSet};

/// The weights of a present and of an absent answer, in half units.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) present: [i16; LANES],
    pub(crate) absent: [i16; LANES],
}

/// The weights that the ranking goes by.
pub(crate) static WEIGHTS: [Row; Fact::COUNT] = weights(true);

/// The weights before the calibration, for fitting it.
#[cfg(feature = "fitting")]
pub(crate) static AS_JUDGED: [Row; Fact::COUNT] = weights(false);

const fn weights(calibrated: bool) -> [Row; Fact::COUNT] {
    let mut table = [Row { present: [0; LANES], absent: [0; LANES] }; Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let factors = if calibrated { Factors::of(Fact::at(fact)) } else { Factors::NONE };
        let scale = Scale::of(Fact::at(fact));
        let row = &POOLED[fact];
        let mut lane = 0;
        while lane < USED {
            if let Some(clue) = &row[lane] {
                let (present, absent) = scale.weigh(&clue.evidence);
                table[fact].present[lane] = half_units(factors.apply(present, lane));
                table[fact].absent[lane] = half_units(factors.apply(absent, lane));
            }
            lane += 1;
        }
        fact += 1;
    }
    table
}

/// The most that a present and that an absent answer weighs in favour of any lane, in half units.
pub(crate) static MOST: [(i16, i16); Fact::COUNT] = {
    let mut table = [(0, 0); Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let row = &WEIGHTS[fact];
        let mut lane = 0;
        while lane < USED {
            let (present, absent) = table[fact];
            let present = if row.present[lane] > present { row.present[lane] } else { present };
            let absent = if row.absent[lane] > absent { row.absent[lane] } else { absent };
            table[fact] = (present, absent);
            lane += 1;
        }
        fact += 1;
    }
    table
};

/// The share of a lane's patients who show a fact, in thousandths.
pub(crate) static SHARES: [[u16; LANES]; Fact::COUNT] = {
    let mut table = [[0; LANES]; Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let (row, baseline) = (&POOLED[fact], BASELINES[fact]);
        let least = least_share(baseline);
        let mut lane = 0;
        while lane < USED {
            let share = match &row[lane] {
                Some(clue) => share_of(clue.evidence.likelihood, baseline, least),
                None => baseline,
            };
            table[fact][lane] = round(share * 1000.0) as u16;
            lane += 1;
        }
        fact += 1;
    }
    table
};

/// What shares of a fact are weighed against.
struct Scale {
    baseline: f64,
    least: f64,
    most: f64,
}

impl Scale {
    const fn of(fact: Fact) -> Self {
        let baseline = clamp(BASELINES[fact.index()], BASELINE_LIMITS);
        let most = if NARROW_PLACES.contains(fact) { NARROW_PLACE_AT_MOST } else { SHARE_LIMITS.1 };
        Self { baseline, least: least_share(baseline), most }
    }

    /// The bits of a present and of an absent answer, as judged.
    const fn weigh(&self, evidence: &Evidence) -> (f64, f64) {
        let (present, absent) = match evidence.likelihood {
            Likelihood::Share(share) => {
                let share = clamp(share, (self.least, self.most));
                (share / self.baseline, (1.0 - share) / (1.0 - self.baseline))
            }
            Likelihood::Accuracy { sensitivity, specificity } => {
                let (sensitivity, specificity) = (clamp(sensitivity, SHARE_LIMITS), clamp(specificity, SHARE_LIMITS));
                (sensitivity / (1.0 - specificity), (1.0 - sensitivity) / specificity)
            }
            Likelihood::Ratio { present, absent } => (present, absent),
            Likelihood::Odds(odds) => (odds, 1.0),
        };
        let exponent = evidence.patients.exponent();
        let limits = (-WEIGHT_LIMIT_BITS, WEIGHT_LIMIT_BITS);
        (clamp(log2(present) * exponent, limits), clamp(log2(absent) * exponent, limits))
    }
}

/// The weights with every share moved: `odds` gives the factor on the odds of a fact in a lane.
#[cfg(all(test, feature = "serde"))]
pub(crate) fn with_odds_moved(odds: impl Fn(Fact, usize) -> f64) -> alloc::boxed::Box<[Row; Fact::COUNT]> {
    let mut table = alloc::boxed::Box::new(WEIGHTS);
    for fact in Fact::all() {
        let (factors, scale) = (Factors::of(fact), Scale::of(fact));
        let row = &mut table[fact.index()];
        for (lane, evidence) in POOLED[fact.index()].into_iter().enumerate() {
            if let Some(Evidence { likelihood: Likelihood::Share(share), patients }) =
                evidence.map(|clue| clue.evidence)
            {
                let share = clamp(share, (least_share(BASELINES[fact.index()]), SHARE_LIMITS.1));
                let moved = share * odds(fact, lane) / (1.0 - share);
                let evidence = Evidence { likelihood: Likelihood::Share(moved / (1.0 + moved)), patients };
                let (present, absent) = scale.weigh(&evidence);
                row.present[lane] = half_units(factors.apply(present, lane));
                row.absent[lane] = half_units(factors.apply(absent, lane));
            }
        }
    }
    table
}

const fn half_units(bits: f64) -> i16 {
    let bits = clamp(bits, (-WEIGHT_LIMIT_BITS, WEIGHT_LIMIT_BITS));
    round(bits * UNITS_PER_BIT as f64 / 2.0) as i16
}

/// The smallest share that is trusted. What is rarer than that in everybody must not speak for whoever shows it no
/// more often.
pub(super) const fn least_share(baseline: f64) -> f64 {
    if baseline < SHARE_LIMITS.0 { baseline } else { SHARE_LIMITS.0 }
}

/// The share that a figure amounts to, within the limits of what is trusted.
pub(super) const fn share_of(likelihood: Likelihood, baseline: f64, least: f64) -> f64 {
    let share = match likelihood {
        Likelihood::Share(share) => share,
        Likelihood::Accuracy { sensitivity, .. } => sensitivity,
        // From present = s / f and absent = (1 - s) / (1 - f), where f is the share among the others.
        Likelihood::Ratio { present, absent } => {
            if present == absent {
                baseline
            } else {
                present * (1.0 - absent) / (present - absent)
            }
        }
        Likelihood::Odds(odds) => baseline * odds / (1.0 - baseline + baseline * odds),
    };
    clamp(share, (least, SHARE_LIMITS.1))
}

/// The facts of each overlap.
pub(crate) static OVERLAPS: [FactSet; Overlap::ALL.len()] = {
    let mut by_overlap = [FactSet::EMPTY; Overlap::ALL.len() + 1];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let overlap = Fact::at(fact).entry().overlap as usize;
        by_overlap[overlap] = by_overlap[overlap].with(Fact::at(fact));
        fact += 1;
    }
    let mut sets = [FactSet::EMPTY; Overlap::ALL.len()];
    let mut group = 0;
    while group < sets.len() {
        sets[group] = by_overlap[Overlap::ALL[group] as usize];
        // Sums of half units stay within 16 bits.
        assert!(sets[group].len() < SUMMED_TOGETHER);
        group += 1;
    }
    sets
};

/// The overlap of each fact, as one bit. None for a fact in no overlap.
pub(crate) static OVERLAP_BITS: [u32; Fact::COUNT] = {
    assert!(Overlap::ALL.len() <= 32);
    let mut bits = [0; Fact::COUNT];
    let mut group = 0;
    while group < OVERLAPS.len() {
        let mut facts = OVERLAPS[group];
        while let Some((fact, others)) = facts.split_first() {
            bits[fact.index()] = 1 << group;
            facts = others;
        }
        group += 1;
    }
    bits
};

/// As many half units as this can be added up in 16 bits.
pub(crate) const SUMMED_TOGETHER: usize = (i16::MAX / half_units(WEIGHT_LIMIT_BITS)) as usize;

/// The facts that weigh anything for any condition. The others only show a contributor and must not count as evidence.
pub(crate) const WEIGHING: FactSet = {
    let mut set = FactSet::EMPTY;
    let mut fact = 0;
    while fact < Fact::COUNT {
        let row = &WEIGHTS[fact];
        let mut lane = 0;
        while lane < USED && row.present[lane] == 0 && row.absent[lane] == 0 {
            lane += 1;
        }
        if lane < USED {
            set = set.with(Fact::at(fact));
        }
        fact += 1;
    }
    set
};
