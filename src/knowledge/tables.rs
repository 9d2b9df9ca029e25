//! The tables that evaluation reads, worked out at compile time from the files a clinician reads.
//!
//! A *lane* is one presentation of one condition. Weights stand fact by fact, one lane beside the other,
//! in half units (see [`crate::log2`]), because an overlap counts its strongest weight whole and the
//! others half, and halves must be exact.

use core::fmt;

use super::conditions::condition_entry;
use super::course_rules::COURSE_RULES;
use super::facts::{FACTS, SITES, fact_entry};
use super::families::family_block;
use super::schema::{Clause, Clue, Danger, ELSEWHERE, Evidence, Figure, Overlap, Pattern, Prior, PriorFactor};
use super::thresholds::{
    BASELINE_LIMITS, OUTSIDE_AGES, PRIOR_POWER, RISK_FACTORS_AT_MOST, SHARE_LIMITS, WEIGHT_LIMIT_BITS,
};
use super::triage_rules::RED_FLAG_RULES;
use crate::log2::{UNITS_PER_BIT, exp2, log2, round, units};
use crate::vocabulary::{Condition, Fact, FactSet, RiskFactor, Sex};

// ---- lanes

const USED: usize = {
    let mut count = 0;
    let mut i = 0;
    while i < Condition::COUNT {
        count += condition_entry(Condition::ALL[i]).presentations.len();
        i += 1;
    }
    count
};

/// Lanes, filled up to whole vectors.
pub(crate) const LANES: usize = USED.next_multiple_of(8);

/// The condition of each lane in use, in the order of [`Condition::ALL`].
pub(crate) const LANE_CONDITIONS: [Condition; USED] = {
    let mut lanes = [Condition::ALL[0]; USED];
    let (mut lane, mut i) = (0, 0);
    while i < Condition::COUNT {
        let mut presentation = 0;
        while presentation < condition_entry(Condition::ALL[i]).presentations.len() {
            lanes[lane] = Condition::ALL[i];
            lane += 1;
            presentation += 1;
        }
        i += 1;
    }
    lanes
};

// ---- weights

/// Half units of a present and of an absent answer.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) present: [i16; LANES],
    pub(crate) absent: [i16; LANES],
}

pub(crate) static WEIGHTS: [Row; Fact::COUNT] = {
    let mut table = [Row { present: [0; LANES], absent: [0; LANES] }; Fact::COUNT];
    let mut lane = 0;
    while lane < USED {
        let clues = lane_clues(lane);
        let mut i = 0;
        while i < SITES.len() {
            let site = Fact::Finding(SITES[i]);
            let (present, absent) = weigh(super::schema::share(ELSEWHERE), fact_entry(site).baseline);
            table[site.index()].present[lane] = present;
            table[site.index()].absent[lane] = absent;
            i += 1;
        }
        // From the general to the particular: the later row wins.
        let mut list = 0;
        while list < clues.len() {
            let mut i = 0;
            while i < clues[list].len() {
                let clue = &clues[list][i];
                let (present, absent) = weigh(clue.evidence, fact_entry(clue.fact).baseline);
                table[clue.fact.index()].present[lane] = present;
                table[clue.fact.index()].absent[lane] = absent;
                i += 1;
            }
            list += 1;
        }
        lane += 1;
    }
    table
};

/// The share of a lane's patients who show a fact, in thousandths.
pub(crate) static SHARES: [[u16; LANES]; Fact::COUNT] = {
    let mut table = [[0; LANES]; Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        table[fact] = [round(FACTS[fact].baseline * 1000.0) as u16; LANES];
        fact += 1;
    }
    let mut lane = 0;
    while lane < USED {
        let clues = lane_clues(lane);
        let mut i = 0;
        while i < SITES.len() {
            table[Fact::Finding(SITES[i]).index()][lane] = round(ELSEWHERE * 1000.0) as u16;
            i += 1;
        }
        let mut list = 0;
        while list < clues.len() {
            let mut i = 0;
            while i < clues[list].len() {
                let clue = &clues[list][i];
                let share = share_of(clue.evidence.figure, fact_entry(clue.fact).baseline);
                table[clue.fact.index()][lane] = round(share * 1000.0) as u16;
                i += 1;
            }
            list += 1;
        }
        lane += 1;
    }
    table
};

/// Family, background, sites and own clues of a lane, from the general to the particular.
const fn lane_clues(lane: usize) -> [&'static [Clue]; 4] {
    let entry = condition_entry(LANE_CONDITIONS[lane]);
    let mut first = lane;
    while first > 0 && LANE_CONDITIONS[first - 1] as usize == LANE_CONDITIONS[lane] as usize {
        first -= 1;
    }
    let presentation = &entry.presentations[lane - first];
    [family_block(entry.family), entry.background, presentation.sites, presentation.clues]
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

const fn weigh(evidence: Evidence, baseline: f64) -> (i16, i16) {
    let (present, absent) = match evidence.figure {
        Figure::Share(share) => {
            let (share, baseline) = (clamp(share, SHARE_LIMITS), clamp(baseline, BASELINE_LIMITS));
            (share / baseline, (1.0 - share) / (1.0 - baseline))
        }
        Figure::Accuracy { sensitivity, specificity } => {
            let (sensitivity, specificity) = (clamp(sensitivity, SHARE_LIMITS), clamp(specificity, SHARE_LIMITS));
            (sensitivity / (1.0 - specificity), (1.0 - sensitivity) / specificity)
        }
        Figure::Ratio { present, absent } => (present, absent),
        Figure::Odds(odds) => (odds, 1.0),
    };
    let exponent = evidence.setting.exponent();
    (half_units(log2(present) * exponent), half_units(log2(absent) * exponent))
}

const fn half_units(bits: f64) -> i16 {
    let bits = clamp(bits, (-WEIGHT_LIMIT_BITS, WEIGHT_LIMIT_BITS));
    round(bits * UNITS_PER_BIT as f64 / 2.0) as i16
}

/// The share that a figure amounts to.
const fn share_of(figure: Figure, baseline: f64) -> f64 {
    let share = match figure {
        Figure::Share(share) => share,
        Figure::Accuracy { sensitivity, .. } => sensitivity,
        // From present = s / f and absent = (1 - s) / (1 - f), f being the share among the others.
        Figure::Ratio { present, absent } => {
            if present == absent {
                baseline
            } else {
                present * (1.0 - absent) / (present - absent)
            }
        }
        Figure::Odds(odds) => baseline * odds / (1.0 - baseline + baseline * odds),
    };
    clamp(share, SHARE_LIMITS)
}

// ---- overlaps

/// The facts of each overlap, and those that stand alone.
pub(crate) const OVERLAPS: [FactSet; Overlap::GROUPS.len()] = {
    let mut sets = [FactSet::EMPTY; Overlap::GROUPS.len()];
    let mut group = 0;
    while group < sets.len() {
        sets[group] = facts_of(Overlap::GROUPS[group]);
        // Sums of half units stay within 16 bits.
        assert!((sets[group].len() as i32 + 1) * half_units(WEIGHT_LIMIT_BITS) as i32 <= i16::MAX as i32);
        group += 1;
    }
    sets
};

pub(crate) const ALONE: FactSet = facts_of(Overlap::None);

const fn facts_of(overlap: Overlap) -> FactSet {
    let mut set = FactSet::EMPTY;
    let mut i = 0;
    while i < Fact::COUNT {
        if FACTS[i].overlap as usize == overlap as usize {
            set = set.with(FACTS[i].fact);
        }
        i += 1;
    }
    set
}

// ---- priors

/// First year of each age band; the last ends at [`OLDEST`].
const BAND_STARTS: [u8; 8] = [0, 11, 18, 25, 40, 45, 50, 60];
const OLDEST: u8 = 120;

/// First and last year of a band.
pub(crate) const fn band_ages(band: usize) -> (u8, u8) {
    (BAND_STARTS[band], if band + 1 < BAND_STARTS.len() { BAND_STARTS[band + 1] - 1 } else { OLDEST })
}

pub(crate) const BANDS: usize = BAND_STARTS.len();

const SEXES: [Option<Sex>; 3] = [None, Some(Sex::Female), Some(Sex::Male)];

pub(crate) const fn sex_index(sex: Option<Sex>) -> usize {
    match sex {
        None => 0,
        Some(Sex::Female) => 1,
        Some(Sex::Male) => 2,
    }
}

/// Log2 of the tempered prior of each lane, in units, by band and sex. Each row adds up to a share of 1.
pub(crate) static PRIORS: [[[i32; USED]; SEXES.len()]; BANDS] = {
    let mut table = [[[0; USED]; SEXES.len()]; BANDS];
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let mut weights = [0.0; USED];
            let (mut sum, mut lane, mut presentation) = (0.0, 0, 0);
            while lane < USED {
                let entry = condition_entry(LANE_CONDITIONS[lane]);
                if lane > 0 && LANE_CONDITIONS[lane - 1] as usize == LANE_CONDITIONS[lane] as usize {
                    presentation += 1;
                } else {
                    presentation = 0;
                }
                let (table, factor) = prior_at(&entry.prior, entry.ages, band, SEXES[sex]);
                weights[lane] = exp2(PRIOR_POWER * log2(table)) * factor * entry.presentations[presentation].part;
                sum += weights[lane];
                lane += 1;
            }
            lane = 0;
            while lane < USED {
                table[band][sex][lane] = units(weights[lane] / sum);
                lane += 1;
            }
            sex += 1;
        }
        band += 1;
    }
    table
};

/// Log2 of the tempered prior of a lane outside the ages of its condition, in units.
pub(crate) const OUTSIDE_AGES_UNITS: i32 = units(OUTSIDE_AGES);

/// A prior's table value and the product of its factors.
const fn prior_at(prior: &Prior, ages: (u8, u8), band: usize, sex: Option<Sex>) -> (f64, f64) {
    let (first, last) = band_ages(band);
    if ages.1 < first || last < ages.0 {
        return (OUTSIDE_AGES * OUTSIDE_AGES, 1.0);
    }
    let table = match first {
        0..11 => prior.child,
        11..18 => prior.youth,
        _ => prior.adult,
    };
    let mut product = 1.0;
    let mut i = 0;
    while i < prior.factors.len() {
        let factor: &PriorFactor = &prior.factors[i];
        let overlaps = factor.ages.0 <= last && first <= factor.ages.1;
        assert!(
            !overlaps || (factor.ages.0 <= first && last <= factor.ages.1),
            "the ages of a factor must not cut an age band"
        );
        let sex_fits = match (factor.sex, sex) {
            (None, _) => true,
            (Some(for_sex), Some(sex)) => for_sex as usize == sex as usize,
            (Some(_), None) => false,
        };
        if overlaps && sex_fits {
            product *= factor.times;
        }
        i += 1;
    }
    (table, product)
}

// ---- danger

/// How many conditions must not be missed.
pub(crate) const DANGERS: usize = {
    let (mut count, mut i) = (0, 0);
    while i < Condition::COUNT {
        if condition_entry(Condition::ALL[i]).danger.is_some() {
            count += 1;
        }
        i += 1;
    }
    count
};

/// A must-not-miss condition with its facts by weight.
pub(crate) struct DangerTable {
    pub(crate) condition: Condition,
    pub(crate) findings: FactSet,
    pub(crate) risk_factors: FactSet,
    /// Log2 of the ratio of each fact, in units; 0 for a fact that does not count.
    pub(crate) weights: [u16; Fact::COUNT],
    /// Log2 of the untempered prior odds, in units, by band and sex.
    pub(crate) prior_odds: [[i32; SEXES.len()]; BANDS],
}

pub(crate) static DANGER_TABLES: [DangerTable; DANGERS] = {
    const EMPTY: DangerTable = DangerTable {
        condition: Condition::ALL[0],
        findings: FactSet::EMPTY,
        risk_factors: FactSet::EMPTY,
        weights: [0; Fact::COUNT],
        prior_odds: [[0; SEXES.len()]; BANDS],
    };
    let mut tables = [EMPTY; DANGERS];
    let (mut next, mut i) = (0, 0);
    while i < Condition::COUNT {
        let entry = condition_entry(Condition::ALL[i]);
        if let Some(danger) = &entry.danger {
            tables[next] = danger_table(entry.condition, danger);
            next += 1;
        }
        i += 1;
    }
    tables
};

const fn danger_table(condition: Condition, danger: &Danger) -> DangerTable {
    let entry = condition_entry(condition);
    let mut table = DangerTable {
        condition,
        findings: FactSet::of(danger.findings, &[]),
        risk_factors: FactSet::of(&[], danger.risk_factors),
        weights: [0; Fact::COUNT],
        prior_odds: [[0; SEXES.len()]; BANDS],
    };
    let mut i = 0;
    while i < danger.findings.len() {
        let fact = Fact::Finding(danger.findings[i]);
        let (own, _) = largest(condition, fact);
        let mut among_mimics = 0.0;
        let mut mimic = 0;
        while mimic < danger.mimics.len() {
            let (share, _) = largest(danger.mimics[mimic], fact);
            if share > among_mimics {
                among_mimics = share;
            }
            mimic += 1;
        }
        table.weights[fact.index()] = danger_weight(own / among_mimics);
        i += 1;
    }
    i = 0;
    while i < danger.risk_factors.len() {
        let fact = Fact::RiskFactor(danger.risk_factors[i]);
        let odds = match danger.risk_factors[i] {
            RiskFactor::Pregnant => entry.prior.pregnant,
            RiskFactor::Postpartum => entry.prior.postpartum,
            _ => largest(condition, fact).1,
        };
        table.weights[fact.index()] = danger_weight(odds);
        i += 1;
    }
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let (table_value, factor) = prior_at(&entry.prior, entry.ages, band, SEXES[sex]);
            let prior = clamp(table_value * factor, (1e-9, 0.9));
            table.prior_odds[band][sex] = units(prior / (1.0 - prior));
            sex += 1;
        }
        band += 1;
    }
    table
}

const fn danger_weight(ratio: f64) -> u16 {
    if ratio <= 1.0 { 0 } else { round(clamp(log2(ratio), (0.0, WEIGHT_LIMIT_BITS)) * UNITS_PER_BIT as f64) as u16 }
}

/// A condition's largest share of a fact over its presentations, and the ratio of a present answer.
const fn largest(condition: Condition, fact: Fact) -> (f64, f64) {
    let baseline = clamp(fact_entry(fact).baseline, BASELINE_LIMITS);
    let (mut share, mut odds) = (0.0, 0.0);
    let mut lane = 0;
    while lane < USED {
        if LANE_CONDITIONS[lane] as usize == condition as usize {
            let (lane_share, lane_odds) = lane_share(lane, fact, baseline);
            if lane_share > share {
                share = lane_share;
            }
            if lane_odds > odds {
                odds = lane_odds;
            }
        }
        lane += 1;
    }
    (share, odds)
}

const fn lane_share(lane: usize, fact: Fact, baseline: f64) -> (f64, f64) {
    let clues = lane_clues(lane);
    let mut list = clues.len();
    while list > 0 {
        list -= 1;
        let mut i = 0;
        while i < clues[list].len() {
            let clue = &clues[list][i];
            if clue.fact.index() == fact.index() {
                let share = share_of(clue.evidence.figure, baseline);
                let odds = match clue.evidence.figure {
                    Figure::Odds(odds) => odds,
                    _ => share / baseline,
                };
                return (share, odds);
            }
            i += 1;
        }
    }
    (baseline, 1.0)
}

/// The most that risk factors count together, in units.
pub(crate) const RISK_FACTORS_AT_MOST_UNITS: i32 = units(RISK_FACTORS_AT_MOST);

// ---- version

/// Which knowledge gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Version {
    /// Raised with every release that changes a figure or a rule.
    pub number: u32,
    /// A hash of the compiled tables and rules.
    pub hash: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.number, self.hash)
    }
}

/// As text, because 64 bits do not survive every JSON reader.
#[cfg(feature = "serde")]
impl serde::Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The knowledge of this build.
pub const VERSION: Version = Version { number: 1, hash: HASH };

const HASH: u64 = {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut fact = 0;
    while fact < Fact::COUNT {
        let mut lane = 0;
        while lane < USED {
            hash = mix(hash, WEIGHTS[fact].present[lane] as u64);
            hash = mix(hash, WEIGHTS[fact].absent[lane] as u64);
            lane += 1;
        }
        hash = mix(hash, FACTS[fact].overlap as u64);
        fact += 1;
    }
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let mut lane = 0;
            while lane < USED {
                hash = mix(hash, PRIORS[band][sex][lane] as u64);
                lane += 1;
            }
            sex += 1;
        }
        band += 1;
    }
    let mut danger = 0;
    while danger < DANGERS {
        let mut fact = 0;
        while fact < Fact::COUNT {
            hash = mix(hash, DANGER_TABLES[danger].weights[fact] as u64);
            fact += 1;
        }
        danger += 1;
    }
    let mut i = 0;
    while i < RED_FLAG_RULES.len() {
        hash = mix_rule(hash, RED_FLAG_RULES[i].urgency as u64, RED_FLAG_RULES[i].patterns);
        i += 1;
    }
    i = 0;
    while i < COURSE_RULES.len() {
        hash = mix_rule(hash, COURSE_RULES[i].urgency as u64, COURSE_RULES[i].patterns);
        i += 1;
    }
    hash
};

const fn mix_rule(mut hash: u64, urgency: u64, patterns: &[Pattern]) -> u64 {
    hash = mix(hash, urgency);
    let mut i = 0;
    while i < patterns.len() {
        let pattern = &patterns[i];
        let (first, last) = match pattern.ages {
            Some(ages) => ages,
            None => (u8::MAX, u8::MAX),
        };
        hash = mix(mix(hash, first as u64), last as u64);
        hash = mix(mix(hash, or_most(pattern.within_days)), or_most(pattern.days_from));
        hash = mix(hash, if let Some(pain) = pattern.pain_from { pain as u64 } else { u64::MAX });
        hash = mix(hash, pattern.unless_fresh_on_both_sides as u64);
        let mut clause = 0;
        while clause < pattern.clauses.len() {
            hash = match pattern.clauses[clause] {
                Clause::AnyOf(facts) => mix_set(mix(hash, 1), facts),
                Clause::AllOf(facts) => mix_set(mix(hash, 2), facts),
                Clause::AtLeast(count, signs) => {
                    let mut hash = mix(mix(hash, 3), count as u64);
                    let mut sign = 0;
                    while sign < signs.len() {
                        hash = mix_set(hash, signs[sign]);
                        sign += 1;
                    }
                    hash
                }
            };
            clause += 1;
        }
        i += 1;
    }
    hash
}

const fn or_most(days: Option<u16>) -> u64 {
    if let Some(days) = days { days as u64 } else { u64::MAX }
}

const fn mix_set(mut hash: u64, facts: FactSet) -> u64 {
    let mut index = 0;
    while index < Fact::COUNT {
        if facts.contains(Fact::at(index)) {
            hash = mix(hash, index as u64);
        }
        index += 1;
    }
    hash
}

/// One step of FNV-1a, a word at a time.
const fn mix(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(0x0000_0100_0000_01b3)
}
