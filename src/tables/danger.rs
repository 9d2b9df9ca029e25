//! Conditions that must not be missed, against the harmless ones they are mistaken for.

use super::priors::{BANDS, SEXES, prior_at};
use super::weights::share_of;
use super::{EVIDENCE, LANES_OF, clamp};
use crate::knowledge::conditions::{Danger, Likelihood};
use crate::knowledge::facts::SITES;
use crate::knowledge::thresholds::{
    BASELINE_LIMITS, LEAST_PLACE, PLAUSIBLE_DANGER, PRIOR_LIMITS, RISK_FACTORS_AT_MOST, SHARE_LIMITS, WEIGHT_LIMIT_BITS,
};
use crate::log2::{UNITS_PER_BIT, log2, round, units};
use crate::vocabulary::{Condition, Fact, FactSet, RiskFactor, Urgency};

/// How many conditions must not be missed.
pub(crate) const DANGERS: usize = {
    let (mut count, mut i) = (0, 0);
    while i < Condition::COUNT {
        if Condition::ALL[i].entry().danger.is_some() {
            count += 1;
        }
        i += 1;
    }
    count
};

/// A must-not-miss condition and the weights of its facts.
pub(crate) struct DangerTable {
    pub(crate) condition: Condition,
    /// Those of its facts that weigh anything.
    pub(crate) counting: FactSet,
    /// Where it hurts in at least one in ten. If all of these places are known not to hurt, its signs belong to
    /// another.
    pub(crate) places: FactSet,
    /// Log2 of the ratio of each fact, in units; 0 for a fact that does not count.
    pub(crate) weights: [u16; Fact::COUNT],
    /// Log2 of the untempered prior odds, in units, by band and sex.
    prior_odds: [[i32; SEXES.len()]; BANDS],
    /// The log2 odds, in units, from which each urgency follows, the highest first.
    pub(crate) levels: [Option<(i32, Urgency)>; MOST_LEVELS],
}

/// The number of levels: those of a danger list, and the one for what is plausible.
const MOST_LEVELS: usize = 3;

/// Log2 odds, in units, from which a condition is plausible by its signs.
pub(crate) const PLAUSIBLE_ODDS: i32 = {
    let share = PLAUSIBLE_DANGER as f64 / 10_000.0;
    units(share / (1.0 - share))
};

pub(crate) static DANGER_TABLES: [DangerTable; DANGERS] = {
    const EMPTY: DangerTable = DangerTable {
        condition: Condition::ALL[0],
        counting: FactSet::EMPTY,
        places: FactSet::EMPTY,
        weights: [0; Fact::COUNT],
        prior_odds: [[0; SEXES.len()]; BANDS],
        levels: [None; MOST_LEVELS],
    };
    let mut tables = [EMPTY; DANGERS];
    let (mut next, mut i) = (0, 0);
    while i < Condition::COUNT {
        let entry = Condition::ALL[i].entry();
        if let Some(danger) = &entry.danger {
            tables[next] = danger_table(entry.condition, danger);
            next += 1;
        }
        i += 1;
    }
    tables
};

/// Log2 odds, in units, below which no condition raises anything.
pub(crate) const LOWEST_ODDS: i32 = {
    let mut lowest = PLAUSIBLE_ODDS;
    let mut danger = 0;
    while danger < DANGERS {
        let levels = &DANGER_TABLES[danger].levels;
        let mut i = 0;
        while i < levels.len() {
            lowest = match levels[i] {
                Some((least, _)) if least < lowest => least,
                _ => lowest,
            };
            i += 1;
        }
        danger += 1;
    }
    lowest
};

/// The prior odds by sex and by first and last band: the largest of the bands between, because a range of ages must not
/// hide a danger. Side by side in the order of [`DANGER_TABLES`].
pub(crate) static DANGER_PRIORS: [[[[i32; DANGERS]; BANDS]; BANDS]; SEXES.len()] = {
    let mut priors = [[[[0; DANGERS]; BANDS]; BANDS]; SEXES.len()];
    let mut sex = 0;
    while sex < SEXES.len() {
        let mut first = 0;
        while first < BANDS {
            let mut last = first;
            while last < BANDS {
                let mut danger = 0;
                while danger < DANGERS {
                    let here = DANGER_TABLES[danger].prior_odds[last][sex];
                    let before = if last > first { priors[sex][first][last - 1][danger] } else { here };
                    priors[sex][first][last][danger] = if here > before { here } else { before };
                    danger += 1;
                }
                last += 1;
            }
            first += 1;
        }
        sex += 1;
    }
    priors
};

/// The danger scores, padded to whole vectors.
pub(crate) const DANGER_LANES: usize = DANGERS.next_multiple_of(8);

/// What each fact weighs in each danger score, side by side in the order of [`DANGER_TABLES`].
pub(crate) static DANGER_WEIGHTS: [[u16; DANGER_LANES]; Fact::COUNT] = {
    let mut weights = [[0; DANGER_LANES]; Fact::COUNT];
    let mut danger = 0;
    while danger < DANGERS {
        let mut fact = 0;
        while fact < Fact::COUNT {
            weights[fact][danger] = DANGER_TABLES[danger].weights[fact];
            fact += 1;
        }
        danger += 1;
    }
    weights
};

/// What counts in any danger score.
pub(crate) const DANGER_SIGNS: FactSet = {
    let mut signs = FactSet::EMPTY;
    let mut i = 0;
    while i < Condition::COUNT {
        if let Some(danger) = &Condition::ALL[i].entry().danger {
            signs = signs.union(danger.findings).union(danger.risk_factors);
        }
        i += 1;
    }
    signs
};

const fn danger_table(condition: Condition, danger: &Danger) -> DangerTable {
    let entry = condition.entry();
    let mut table = DangerTable {
        condition,
        counting: FactSet::EMPTY,
        places: FactSet::EMPTY,
        weights: [0; Fact::COUNT],
        prior_odds: [[0; SEXES.len()]; BANDS],
        levels: levels(danger),
    };
    let mut findings = danger.findings;
    while let Some((finding, others)) = findings.split_first() {
        assert!(
            matches!(finding, Fact::Finding(_)),
            "a risk factor among the findings would escape the limit of risk factors"
        );
        let (own, _) = largest(condition, finding);
        let mut among_mimics = 0.0;
        let mut mimic = 0;
        while mimic < danger.mimics.len() {
            let (share, _) = largest(danger.mimics[mimic], finding);
            if share > among_mimics {
                among_mimics = share;
            }
            mimic += 1;
        }
        table.weigh(finding, own / among_mimics);
        findings = others;
    }
    let mut risk_factors = danger.risk_factors;
    while let Some((risk_factor, others)) = risk_factors.split_first() {
        let odds = match risk_factor {
            Fact::RiskFactor(RiskFactor::Pregnant) => entry.prior.pregnant,
            Fact::RiskFactor(RiskFactor::Postpartum) => entry.prior.postpartum,
            Fact::RiskFactor(_) => largest(condition, risk_factor).1,
            Fact::Finding(_) => panic!("a finding among the risk factors"),
        };
        table.weigh(risk_factor, odds);
        risk_factors = others;
    }
    let mut sites = SITES;
    while let Some((place, others)) = sites.split_first() {
        if largest(condition, place).0 >= LEAST_PLACE {
            table.places = table.places.with(place);
        }
        sites = others;
    }
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let (table_value, factor) = prior_at(&entry.prior, entry.ages, band, SEXES[sex]);
            let prior = clamp(table_value * factor, PRIOR_LIMITS);
            table.prior_odds[band][sex] = units(prior / (1.0 - prior));
            sex += 1;
        }
        band += 1;
    }
    table
}

/// Anything that is plausible at all asks for a visit, because it stops running until then.
const fn levels(danger: &Danger) -> [Option<(i32, Urgency)>; MOST_LEVELS] {
    let mut levels = [None; MOST_LEVELS];
    let mut i = 0;
    while i < danger.levels.len() {
        let (share, urgency) = danger.levels[danger.levels.len() - 1 - i];
        levels[i] = Some((units(share / (1.0 - share)), urgency));
        i += 1;
    }
    levels[i] = Some((PLAUSIBLE_ODDS, Urgency::Routine));
    levels
}

impl DangerTable {
    const fn weigh(&mut self, fact: Fact, ratio: f64) {
        if ratio <= 1.0 {
            return;
        }
        let units = round(clamp(log2(ratio), (0.0, WEIGHT_LIMIT_BITS)) * UNITS_PER_BIT as f64) as u16;
        if units > 0 {
            self.weights[fact.index()] = units;
            self.counting = self.counting.with(fact);
        }
    }
}

/// A condition's largest share of a fact over its presentations, and the largest ratio of a present answer.
const fn largest(condition: Condition, fact: Fact) -> (f64, f64) {
    let baseline = clamp(fact.entry().baseline, BASELINE_LIMITS);
    let (mut most_share, mut most_odds) = (0.0, 0.0);
    let (mut lane, end) = LANES_OF[condition as usize];
    while lane < end {
        let (share, odds) = match &EVIDENCE[fact.index()][lane] {
            None => (baseline, 1.0),
            Some(clue) => {
                let share = share_of(clue.evidence.likelihood, baseline, SHARE_LIMITS.0);
                let odds = match clue.evidence.likelihood {
                    Likelihood::Odds(odds) => odds,
                    _ => share / baseline,
                };
                (share, odds)
            }
        };
        if share > most_share {
            most_share = share;
        }
        if odds > most_odds {
            most_odds = odds;
        }
        lane += 1;
    }
    (most_share, most_odds)
}

/// The most that risk factors count for together, in units.
pub(crate) const RISK_FACTORS_AT_MOST_UNITS: i32 = units(RISK_FACTORS_AT_MOST);
