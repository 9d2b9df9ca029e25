//! Three judges in place of one: where this crate's own row is judgement, the mean of it and of two further opinions.
//!
//! Means are taken in log odds. An opinion is on the whole of a condition, while this crate may state a share for each
//! of its presentations. So an opinion moves all presentations alike: as far as it is from the condition's own share.

use super::{EVIDENCE, LANES_OF, PARTS, USED};
use crate::knowledge::conditions::{Clue, Likelihood, share};
use crate::knowledge::opinions::{COLUMNS, FIRST, Opinion, SECOND};
use crate::knowledge::sources::Source;
use crate::log2::{exp2, log2};
use crate::tables::weights::{least_share, share_of};
use crate::vocabulary::Fact;

/// The evidence that the ranking goes by.
pub(super) static POOLED: [[Option<Clue>; USED]; Fact::COUNT] = {
    let mut table = EVIDENCE;
    let mut fact = 0;
    while fact < Fact::COUNT {
        if let Some(opinions) = opinions_on(fact) {
            pool(&mut table[fact], fact, &opinions);
        }
        fact += 1;
    }
    table
};

/// The share of runners with hip-region pain who show each fact: the mean of the judges.
pub(super) static BASELINES: [f64; Fact::COUNT] = {
    let mut table = [0.0; Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let own = Fact::at(fact).entry().baseline;
        table[fact] = match opinions_on(fact) {
            None => own,
            Some([first, second]) => {
                share_at((of_share(own) + of_percent(first.of_all) + of_percent(second.of_all)) / JUDGES)
            }
        };
        fact += 1;
    }
    table
};

/// This crate and two readers.
const JUDGES: f64 = 3.0;

/// Opinions on a fact. A fact that says nothing of any condition shows a contributor only, and stays silent.
const fn opinions_on(fact: usize) -> Option<[&'static Opinion; 2]> {
    let Some(row) = ROWS[fact] else { return None };
    let evidence = &EVIDENCE[fact];
    let mut lane = 0;
    while lane < USED && evidence[lane].is_none() {
        lane += 1;
    }
    if lane < USED { Some([&FIRST[row], &SECOND[row]]) } else { None }
}

/// The row of each fact in the opinions.
static ROWS: [Option<usize>; Fact::COUNT] = {
    let mut rows = [None; Fact::COUNT];
    let mut row = FIRST.len();
    while row > 0 {
        row -= 1;
        rows[FIRST[row].fact.index()] = Some(row);
    }
    rows
};

const fn pool(row: &mut [Option<Clue>; USED], fact: usize, opinions: &[&Opinion; 2]) {
    let baseline = Fact::at(fact).entry().baseline;
    let of_baseline = of_share(baseline);
    let mut column = 0;
    while column < COLUMNS.len() {
        let (first_lane, end) = LANES_OF[COLUMNS[column] as usize];
        let mut own = 0.0;
        let mut lane = first_lane;
        while lane < end {
            own += PARTS[lane] * own_share(&row[lane], baseline);
            lane += 1;
        }
        let [first, second] = opinions;
        let others = of_percent(first.of[column]) + of_percent(second.of[column]);
        let has_one_lane = end - first_lane == 1;
        let own = if has_one_lane && row[first_lane].is_none() { of_baseline } else { of_share(own) };
        let moved = (others - 2.0 * own) / JUDGES;
        lane = first_lane;
        while lane < end {
            if is_judged(&row[lane]) {
                let of_lane = if has_one_lane { own } else { of_share(own_share(&row[lane], baseline)) };
                let pooled = share(share_at(of_lane + moved));
                row[lane] = Some(Clue { fact: Fact::at(fact), evidence: pooled, source: Source::Judgement });
            }
            lane += 1;
        }
        column += 1;
    }
}

/// How far the judges are apart on a lane, in bits of log odds: half of the range. `None` where only one has judged.
#[cfg(all(test, feature = "serde"))]
pub(crate) fn spread(fact: Fact, lane: usize) -> Option<f64> {
    let opinions = opinions_on(fact.index())?;
    let column = COLUMNS.iter().position(|condition| *condition == super::LANE_CONDITIONS[lane])?;
    let baseline = fact.entry().baseline;
    let (from, to) = LANES_OF[COLUMNS[column] as usize];
    let own = (from..to).map(|lane| PARTS[lane] * own_share(&EVIDENCE[fact.index()][lane], baseline)).sum();
    let all = [own, opinions[0].of[column] / 100.0, opinions[1].of[column] / 100.0].map(log_odds);
    Some((all.into_iter().fold(f64::MIN, f64::max) - all.into_iter().fold(f64::MAX, f64::min)) / 2.0)
}

/// A share that nobody has published. Odds speak only when present, so they stay as they are.
const fn is_judged(clue: &Option<Clue>) -> bool {
    match clue {
        None => true,
        Some(clue) => matches!((clue.source, clue.evidence.likelihood), (Source::Judgement, Likelihood::Share(_))),
    }
}

const fn own_share(clue: &Option<Clue>, baseline: f64) -> f64 {
    match clue {
        None => baseline,
        Some(clue) => share_of(clue.evidence.likelihood, baseline, least_share(baseline)),
    }
}

/// Log2 of the odds of a share. None and all are taken for one in ten thousand off.
const fn log_odds(share: f64) -> f64 {
    let share = super::clamp(share, (0.0001, 0.9999));
    log2(share / (1.0 - share))
}

/// The same. Nearly all shares are given in halves of a percent and are looked up.
const fn of_share(share: f64) -> f64 {
    let place = (share * 200.0 + 0.5) as usize;
    if place as f64 / 200.0 == share { OF_HALVES[place] } else { log_odds(share) }
}

const fn of_percent(percent: f64) -> f64 {
    of_share(percent / 100.0)
}

/// The log odds of every half of a percent.
static OF_HALVES: [f64; 201] = {
    let mut table = [0.0; 201];
    let mut place = 0;
    while place < table.len() {
        table[place] = log_odds(place as f64 / 200.0);
        place += 1;
    }
    table
};

const fn share_at(log_odds: f64) -> f64 {
    1.0 / (1.0 + exp2(-log_odds))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was judged lies between its judges, and what was published stays.
    #[test]
    fn a_pooled_share_lies_between_its_judges() {
        let mut pooled = 0;
        for (fact, [first, second]) in Fact::all().filter_map(|fact| Some((fact, opinions_on(fact.index())?))) {
            for (column, condition) in COLUMNS.iter().enumerate() {
                let (lane, end) = LANES_OF[*condition as usize];
                let own = &EVIDENCE[fact.index()][lane];
                let mean = &POOLED[fact.index()][lane];
                if !is_judged(own) {
                    assert_eq!(
                        mean.as_ref().map(|clue| clue.source),
                        own.as_ref().map(|clue| clue.source),
                        "{condition} {fact}"
                    );
                } else if end == lane + 1 {
                    let baseline = fact.entry().baseline;
                    let judges = [own_share(own, baseline), first.of[column] / 100.0, second.of[column] / 100.0];
                    let (least, most) =
                        (judges.into_iter().fold(1.0, f64::min), judges.into_iter().fold(0.0, f64::max));
                    let mean = own_share(mean, baseline);
                    assert!(mean >= least.min(baseline) - 1e-4 && mean <= most + 1e-4, "{condition} {fact}: {mean}");
                    pooled += 1;
                }
            }
        }
        assert!(pooled > 5_000, "{pooled}");
    }
}
