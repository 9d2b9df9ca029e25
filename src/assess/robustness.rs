//! How much the ranking of the published cases depends on the exact shares, and how far its own shares
//! can be believed.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::danger::dangers;
use super::ranking::rank;
use super::score::{Scores, Sums, prior, score};
use super::triage::triage;
use super::untold::Untold;
use crate::case::Case;
use crate::case::wire::CaseInput;
use crate::golden;
use crate::log2::{exp2, log2, units};
use crate::tables::{LANE_CONDITIONS, OUTSIDE_AGES_UNITS, spread, with_odds_moved};
use crate::vocabulary::{Condition, Fact, Urgency};

/// All published cases.
const PUBLISHED: [&str; 4] = [
    include_str!("../../examples/validation/published_44.jsonl"),
    include_str!("../../examples/validation/published_89.jsonl"),
    include_str!("../../examples/validation/published_76.jsonl"),
    include_str!("../../examples/validation/published_75.jsonl"),
];
/// How they are told.
const TELLINGS: [&str; 2] = ["history", "examination"];
const PAGE: &str = "ACCURACY.md";

/// How many times all shares are moved.
const DRAWS: u64 = 50;

struct Told {
    case: Case,
    accepted: Vec<Condition>,
}

fn told(telling: &str) -> Vec<Told> {
    let read = |line: &str| {
        let mut row: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let input: CaseInput = serde_json::from_value(row["readings"][0][telling].take()).expect("a case");
        let expected = &row["expected"];
        let others = expected["also_accept"].as_array().into_iter().flatten();
        let accepted = core::iter::once(&expected["diagnosis"]).chain(others);
        let accepted = accepted.filter_map(|key| key.as_str()?.parse().ok()).collect();
        // As in `validate`: a diagnosis that is a contributor does not count towards the hits.
        let ranked = expected["diagnosis"].as_str().is_some_and(|key| key.parse::<Condition>().is_ok());
        ranked.then(|| Told { case: input.check().expect("a valid case"), accepted })
    };
    PUBLISHED.iter().flat_map(|lines| lines.lines()).filter_map(read).collect()
}

fn top(case: &Case, scores: &Scores) -> [Condition; 3] {
    let known = case.known();
    let ranking = rank(case, scores, &known, Untold::of(&known));
    core::array::from_fn(|place| ranking.conditions()[place].condition)
}

/// A factor from a half to two that looks random and is the same everywhere. It depends on the draw and on what it is
/// for, so that adding or removing a fact moves no other factor. FNV-1a, mixed as in SplitMix64.
fn factor(draw: u64, condition: Condition, fact: Fact) -> f64 {
    let name = condition.key().bytes().chain(*b"/").chain(fact.key().bytes());
    let seed = name.fold(draw, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let state = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let part = ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
    exp2(2.0 * part - 1.0)
}

/// The factor on a share: as far as its judges are apart, or from a half to two where only one has judged.
fn share_factor(draw: u64, lane: usize, fact: Fact) -> f64 {
    let factor = factor(draw, LANE_CONDITIONS[lane], fact);
    spread(fact, lane).map_or(factor, |bits| exp2(bits * log2(factor)))
}

#[test]
fn the_page_says_how_much_hangs_on_the_exact_shares() {
    let mut rows = String::new();
    for name in TELLINGS {
        let cases = told(name);
        let (mut leader_changed, mut left_three, mut first, mut three) = (0, 0, 0, 0);
        for draw in 0..DRAWS {
            let weights = with_odds_moved(|fact, lane| share_factor(draw, lane, fact));
            for Told { case, accepted } in &cases {
                let known = case.known();
                let before = top(case, &score(case, &known));
                let after = top(case, &Sums::of(&weights, case, &known, Untold::of(&known)).scores());
                leader_changed += usize::from(before[0] != after[0]);
                left_three += usize::from(before.iter().any(|condition| !after.contains(condition)));
                first += usize::from(accepted.contains(&after[0]));
                three += usize::from(after.iter().any(|condition| accepted.contains(condition)));
            }
        }
        let runs = cases.len() * DRAWS as usize;
        let percent = |count: usize| (100.0 * count as f64 / runs as f64 + 0.5) as usize;
        let of_cases = |count: usize| ((count as f64 / DRAWS as f64 * 10.0 + 0.5) as usize) as f64 / 10.0;
        rows += &format!(
            "| {name} | {}% | {}% | {} | {} |\n",
            percent(leader_changed),
            percent(left_three),
            of_cases(first),
            of_cases(three)
        );
        assert!(0 < leader_changed && leader_changed < runs / 2, "{name}: {leader_changed} of {runs}");
    }
    golden::rows(PAGE, "shares moved", &rows);
}

#[test]
fn the_page_says_how_much_of_the_urgency_hangs_on_the_exact_danger_scores() {
    let mut rows = String::new();
    for name in TELLINGS {
        let cases = told(name);
        let (mut raised, mut lowered, mut no_longer_same_day) = (0, 0, 0);
        for draw in 0..DRAWS {
            let by = |condition: Condition, fact: Fact| units(factor(draw, condition, fact));
            for Told { case, .. } in &cases {
                let known = case.known();
                let dangers = dangers(case, &known);
                let before = triage(case, &known, &dangers).urgency;
                let after = triage(case, &known, &dangers.moved(&known, by)).urgency;
                raised += usize::from(after > before);
                lowered += usize::from(after < before);
                no_longer_same_day += usize::from(before >= Urgency::Urgent && after < Urgency::Urgent);
            }
        }
        let runs = cases.len() * DRAWS as usize;
        rows += &format!("| {name} | {raised} | {lowered} | {no_longer_same_day} | {runs} |\n");
    }
    golden::rows(PAGE, "danger scores moved", &rows);
}

/// The Brier score of the leader's share: its mean squared distance from 1 where the leader is right and from 0 where
/// not.
fn brier(cases: &[Told], scores: impl Fn(&Case) -> Scores) -> f64 {
    let off = |Told { case, accepted }: &Told| {
        let known = case.known();
        let ranking = rank(case, &scores(case), &known, Untold::of(&known));
        let leader = ranking.conditions()[0];
        let right = f64::from(u8::from(accepted.contains(&leader.condition)));
        let off = f64::from(leader.share.ten_thousandths()) / 10_000.0 - right;
        off * off
    };
    cases.iter().map(off).sum::<f64>() / cases.len() as f64
}

/// The scores with every condition as likely as the next beforehand, within its ages.
fn without_prior(case: &Case) -> Scores {
    let mut scores = score(case, &case.known());
    for (score, prior) in scores.iter_mut().zip(prior(case)).take(LANE_CONDITIONS.len()) {
        *score -= if prior > OUTSIDE_AGES_UNITS { prior } else { 0 };
    }
    scores
}

#[test]
fn the_page_says_how_far_the_leaders_share_can_be_believed() {
    let mut rows = String::new();
    for name in TELLINGS {
        let cases = told(name);
        let with_prior = brier(&cases, |case| score(case, &case.known()));
        rows += &format!("| {name} | {with_prior:.3} | {:.3} |\n", brier(&cases, without_prior));
        assert!(with_prior < 0.25, "{name}: worse than giving a half each time");
    }
    golden::rows(PAGE, "share of the leader", &rows);
}
