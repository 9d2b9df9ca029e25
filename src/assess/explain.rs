//! Why a condition stands where it stands.

use alloc::vec::Vec;

use super::score::{bits, prior, score};
use crate::case::Case;
use crate::knowledge::tables::{LANES, OVERLAPS, SHARES, WEIGHTS};
use crate::vocabulary::{Answer, Condition, Fact, FactSet, Running};

/// What speaks for a condition, what against, and what is still unknown.
///
/// Prior plus all weights is the score, to the last unit. A condition with several presentations is
/// explained by the one that fits best.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Explanation {
    /// The condition.
    pub condition: Condition,
    /// The presentation that fits best.
    pub presentation: &'static str,
    /// Log2 of the prior, before anything was answered.
    pub prior: f32,
    /// Log2 of prior and answers together.
    pub score: f32,
    /// Answers in favour, strongest first.
    pub supporting: Vec<Reason>,
    /// Answers against, strongest first.
    pub opposing: Vec<Reason>,
    /// The open questions that would move it most and that the runner can answer, at most five.
    pub missing: Vec<Fact>,
}

/// One answer and its weight.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reason {
    /// The fact.
    pub fact: Fact,
    /// Whether it was present or absent.
    pub answer: Answer,
    /// The applied weight in bits, after the overlap with other answers.
    pub bits: f32,
}

/// At most so many missing answers are named.
const MOST_MISSING: usize = 5;

pub(super) fn explain(case: &Case, condition: Condition, running: Running) -> Explanation {
    let known = case.known();
    let scores = score(case, &known);
    let lane = super::best_lane(condition, &scores);
    let first = super::lanes_of(condition).next().unwrap_or(lane);
    let mut reasons: Vec<(i32, Reason)> = applied(&known.present, &known.absent, lane)
        .filter(|(_, _, units)| *units != 0)
        .map(|(fact, answer, units)| (units, Reason { fact, answer, bits: bits(units) }))
        .collect();
    reasons.sort_by_key(|(units, _)| -units.abs());
    let pick =
        |sign: i32| reasons.iter().filter(|(units, _)| units.signum() == sign).map(|(_, reason)| *reason).collect();
    Explanation {
        condition,
        presentation: condition.entry().presentations[lane - first].name,
        prior: bits(prior(case)[lane]),
        score: bits(scores[lane]),
        supporting: pick(1),
        opposing: pick(-1),
        missing: missing(case, lane, running),
    }
}

/// The weight each answer adds to a lane, in units: whole for the strongest of its overlap, half for the
/// others.
fn applied(present: &FactSet, absent: &FactSet, lane: usize) -> impl Iterator<Item = (Fact, Answer, i32)> {
    let (present, absent) = (*present, *absent);
    let half = move |fact: Fact| {
        let row: &[i16; LANES] =
            if present.contains(fact) { &WEIGHTS[fact.index()].present } else { &WEIGHTS[fact.index()].absent };
        i32::from(row[lane])
    };
    present.union(absent).into_iter().map(move |fact| {
        let answer = if present.contains(fact) { Answer::Present } else { Answer::Absent };
        let own = half(fact);
        let rivals = OVERLAPS.iter().find(|overlap| overlap.contains(fact)).map(|overlap| {
            overlap
                .intersection(present.union(absent))
                .into_iter()
                .filter(|other| half(*other).signum() == own.signum())
        });
        let strongest = rivals.into_iter().flatten().fold(None, |best: Option<(i32, Fact)>, other| match best {
            Some((most, _)) if most >= half(other).abs() => best,
            _ => Some((half(other).abs(), other)),
        });
        let whole = strongest.is_none_or(|(_, strongest)| strongest == fact);
        (fact, answer, if whole { 2 * own } else { own })
    })
}

fn missing(case: &Case, lane: usize, running: Running) -> Vec<Fact> {
    let mut open: Vec<(i64, Fact)> = Fact::all()
        .filter(|fact| super::may_ask_runner(case, *fact, running) && case.answer(*fact) == Answer::Unknown)
        .map(|fact| (expected_move(fact, lane), fact))
        .filter(|(moves, _)| *moves > 0)
        .collect();
    open.sort_by_key(|(moves, _)| -moves);
    open.into_iter().take(MOST_MISSING).map(|(_, fact)| fact).collect()
}

/// How far an answer would move the lane, each way as often as it is to be expected.
fn expected_move(fact: Fact, lane: usize) -> i64 {
    let share = i64::from(SHARES[fact.index()][lane]);
    let row = &WEIGHTS[fact.index()];
    i64::from(row.present[lane]).abs() * share + i64::from(row.absent[lane]).abs() * (1000 - share)
}
