//! Why a cause stands where it does.

use alloc::vec::Vec;

use super::Assessment;
use super::lanes::{best_lane, lanes_of};
use super::may_ask::Asking;
use super::score::{Sums, bits, eased, one_place, one_place_units, prior, score, sides, weight};
use super::untold::{Untold, untold_needs};
use crate::case::{Case, Known};
use crate::knowledge::conditions::Clue;
use crate::knowledge::sources::Source;
use crate::knowledge::thresholds::MISSING_AT_MOST;
use crate::log2::exp2;
use crate::tables::{OVERLAPS, SHARES, UNTOLD_UNITS, WEIGHTS, lane_clues};
use crate::vocabulary::{Answer, Cause, Condition, Fact, FactSet, Grade, Reporter, Shown};

/// What speaks for a cause, what speaks against it, and what is still unknown.
///
/// The standing of any cause is a [`Standing`], to be matched. For a condition and its figures there is
/// [`explain_condition`](Assessment::explain_condition), whose standing is a [`Score`].
///
/// As JSON:
///
/// - `cause`
/// - `standing`: `{kind, presentation, prior, untold, eased, score}` with `kind` `ranked` and numbers in bits (log2), or
///   `{kind, shown, grade}` with `kind` `contributes`
/// - `supporting` and `opposing`: lists of `{fact, answer, reported_by, bits, ratio, grade, source}`
/// - `missing` and `needs`: lists of facts
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Explanation<S = Standing> {
    /// The cause.
    pub cause: Cause,
    /// Where it stands.
    pub standing: S,
    /// Answers in favour, strongest first.
    pub supporting: Vec<Reason>,
    /// Answers against, strongest first.
    pub opposing: Vec<Reason>,
    /// The open questions that the runner can answer and that would move it most, at most five.
    pub missing: Vec<Fact>,
    /// What it cannot be without, if none of it was told: until then it does not lead. Empty otherwise.
    pub needs: FactSet,
}

/// Where a cause stands.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "a cause is a condition or a contributor, by definition")]
pub enum Standing {
    /// A condition is ranked.
    Ranked(Score),
    /// A contributor is counted, never ranked, so its reasons have no bits.
    Contributes {
        /// How it shows.
        shown: Shown,
        /// How good the evidence is that it matters for injury.
        grade: Grade,
    },
}

/// The figures by which a condition is ranked. The prior, what it loses while untold, the bits of all reasons and by how
/// much denials are eased add up to the score, to the last unit.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Score {
    /// The presentation that fits best. A condition with several is explained by this one.
    pub presentation: &'static str,
    /// Log2 of the prior, before anything was answered.
    pub prior: f32,
    /// What it loses in bits, 0 or less, because nothing was told of what it [needs](Explanation::needs).
    pub untold: f32,
    /// What it gets back in bits, 0 or more, because denials count less the more there are. See
    /// [`DENIED_EASED_UP_TO_BITS`](crate::knowledge::thresholds::DENIED_EASED_UP_TO_BITS).
    pub eased: f32,
    /// Log2 of prior and answers together.
    pub score: f32,
}

impl From<Explanation<Score>> for Explanation {
    fn from(explanation: Explanation<Score>) -> Self {
        let Explanation { cause, standing, supporting, opposing, missing, needs } = explanation;
        Self { cause, standing: Standing::Ranked(standing), supporting, opposing, missing, needs }
    }
}

/// One answer and what it says about a cause.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reason {
    /// The fact.
    pub fact: Fact,
    /// Whether it was present or absent.
    pub answer: Answer,
    /// Who reported it. A test at home weighs less than the same test done by an examiner.
    pub reported_by: Reporter,
    /// The applied weight in bits, after allowing for overlap with other answers. 0 for a contributor.
    pub bits: f32,
    /// The same weight as a likelihood ratio. 1 for a contributor.
    pub ratio: f32,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

pub(super) fn explain(assessment: &Assessment, condition: Condition) -> Explanation<Score> {
    let Assessment { case, known, .. } = assessment;
    let sums = Sums::of(&WEIGHTS, case, known, Untold::of(known));
    let scores = sums.scores();
    let lane = best_lane(condition, &scores);
    let needs = untold_needs(lane, known);
    let first = lanes_of(condition).next().unwrap_or(lane);
    let reasons = weighty(case, known, lane).into_iter();
    let reasons = reasons.map(|(fact, answer, units)| reason(case, fact, answer, units, lane));
    let (supporting, opposing) = reasons.partition(|reason| reason.bits > 0.0);
    Explanation {
        cause: condition.into(),
        standing: Score {
            presentation: condition.entry().presentations[lane - first].name,
            prior: bits(prior(case)[lane]),
            untold: if needs.is_empty() { 0.0 } else { -bits(UNTOLD_UNITS) },
            eased: bits(eased(sums.denied[lane]) - sums.denied[lane]),
            score: bits(scores[lane]),
        },
        supporting,
        opposing,
        missing: missing(&Asking::of(assessment), lane),
        needs,
    }
}

pub(super) fn supporting(assessment: &Assessment, condition: Condition) -> impl Iterator<Item = Reason> {
    let Assessment { case, known, .. } = assessment;
    let lane = best_lane(condition, &score(case, known));
    let weighty = weighty(case, known, lane).into_iter().filter(|(_, _, units)| *units > 0);
    weighty.map(move |(fact, answer, units)| reason(case, fact, answer, units, lane))
}

/// The answers that say anything about a lane, with their weight in units, the strongest first.
fn weighty(case: &Case, known: &Known, lane: usize) -> Vec<(Fact, Answer, i32)> {
    let mut weighty: Vec<(Fact, Answer, i32)> =
        applied(case, known, lane).filter(|(_, _, units)| *units != 0).collect();
    weighty.sort_by_key(|(_, _, units)| -units.abs());
    weighty
}

fn reason(case: &Case, fact: Fact, answer: Answer, units: i32, lane: usize) -> Reason {
    let bits = bits(units);
    // A place that a condition does not list is judged to hurt rarely.
    let (grade, source) =
        clue_behind(fact, lane).map_or((Grade::D, Source::Judgement), |clue| (clue.grade(), clue.source));
    let reported_by = case.reported_by(fact);
    Reason { fact, answer, reported_by, bits, ratio: exp2(f64::from(bits)) as f32, grade, source }
}

/// The row that decides what a fact says about a lane: the last one for that fact, from the general to the particular.
fn clue_behind(fact: Fact, lane: usize) -> Option<&'static Clue> {
    lane_clues(lane).into_iter().flatten().rfind(|clue| clue.fact == fact)
}

/// The weight that each answer adds to a lane, in units, before denials are eased. The strongest of an overlap counts in
/// full, the others half, on each of the sides.
fn applied(case: &Case, known: &Known, lane: usize) -> impl Iterator<Item = (Fact, Answer, i32)> {
    let known = *known;
    let one_place = one_place(case, &known);
    let [told, denied] = sides(&known);
    let half = move |fact: Fact| i32::from(weight(&WEIGHTS, &known, fact, lane));
    told.union(denied).into_iter().map(move |fact| {
        let answer = if known.absent.contains(fact) { Answer::Absent } else { Answer::Present };
        let own = half(fact);
        let side = if denied.contains(fact) { denied } else { told };
        let rivals = OVERLAPS.iter().find(|overlap| overlap.contains(fact)).map(|overlap| {
            overlap.intersection(side).into_iter().filter(|other| half(*other).signum() == own.signum())
        });
        let strongest = rivals.into_iter().flatten().fold(None, |best: Option<(i32, Fact)>, other| match best {
            Some((most, _)) if most >= half(other).abs() => best,
            _ => Some((half(other).abs(), other)),
        });
        let whole = strongest.is_none_or(|(_, strongest)| strongest == fact);
        let alone = if one_place == Some(fact) { one_place_units(&WEIGHTS, fact, lane) } else { 0 };
        (fact, answer, alone + if whole { 2 * own } else { own })
    })
}

fn missing(asking: &Asking<'_>, lane: usize) -> Vec<Fact> {
    let mut open: Vec<(i64, Fact)> = asking
        .open()
        .into_iter()
        .map(|fact| (expected_move(fact, lane), fact))
        .filter(|(moves, _)| *moves > 0)
        .collect();
    open.sort_by_key(|(moves, _)| -moves);
    open.into_iter().take(MISSING_AT_MOST).map(|(_, fact)| fact).collect()
}

/// How far an answer is expected to move the lane: each answer's move, weighted by how often that answer is expected.
fn expected_move(fact: Fact, lane: usize) -> i64 {
    let share = i64::from(SHARES[fact.index()][lane]);
    let row = &WEIGHTS[fact.index()];
    i64::from(row.present[lane]).abs() * share + i64::from(row.absent[lane]).abs() * (1000 - share)
}
