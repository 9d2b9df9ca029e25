//! One cause leads, several are tied, or too little is known.

use super::Assessment;
use super::lanes::lanes_of;
use super::may_ask::Asking;
use super::ranking::Ranked;
use crate::knowledge::thresholds::{TIED_AT_MOST, TIED_PERCENT};
use crate::tables::SHARES;
use crate::vocabulary::{Condition, Fact};

/// What the ranking amounts to. Exhaustive, so that "tied" and "too little known" cannot be overlooked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "an app must handle every conclusion")]
pub enum Conclusion<'a> {
    /// One cause fits better than the rest.
    Leads(&'a Ranked),
    /// Several causes fit about equally well.
    Tied {
        /// Those causes, best first.
        between: &'a [Ranked],
        /// The open question for the runner, if there is one, whose answer would best separate the first two.
        separated_by: Option<Fact>,
    },
    /// Too little is known to prefer any cause.
    TooLittleKnown,
}

pub(super) fn conclude(assessment: &Assessment) -> Conclusion<'_> {
    match foremost(assessment) {
        [] => Conclusion::TooLittleKnown,
        [leader] => Conclusion::Leads(leader),
        between @ [first, second, ..] => {
            let separated_by = separating(&Asking::of(assessment), first.condition, second.condition);
            Conclusion::Tied { between, separated_by }
        }
    }
}

/// The condition that leads, without looking for the question that would separate those that are tied.
pub(super) fn leader(assessment: &Assessment) -> Option<Condition> {
    match foremost(assessment) {
        [leader] => Some(leader.condition),
        _ => None,
    }
}

/// The condition that leads, or those that are tied. Empty where too little is known.
fn foremost(assessment: &Assessment) -> &[Ranked] {
    let ranking = &assessment.ranking;
    if !ranking.enough_known() {
        return &[];
    }
    let ranked = ranking.conditions();
    let tied = ranked[1..TIED_AT_MOST].iter().take_while(|next| is_tied(&ranked[0], next)).count();
    &ranked[..=tied]
}

fn is_tied(leader: &Ranked, next: &Ranked) -> bool {
    u32::from(next.share.ten_thousandths()) * 100 >= u32::from(leader.share.ten_thousandths()) * TIED_PERCENT
}

/// The unanswered question on which two conditions differ most. It goes by the difference of shares, not of ratios,
/// because a sign that hardly anybody shows separates hardly anybody.
fn separating(asking: &Asking<'_>, a: Condition, b: Condition) -> Option<Fact> {
    let share = |condition: Condition, fact: Fact| {
        lanes_of(condition).map(|lane| SHARES[fact.index()][lane]).max().unwrap_or(0)
    };
    // Whether a question is open takes longer to say than a difference, so only those that separate more are looked at.
    let most = Fact::all().fold((0, None), |most, fact| {
        let difference = share(a, fact).abs_diff(share(b, fact));
        if difference > most.0 && asking.is_open(fact) { (difference, Some(fact)) } else { most }
    });
    most.1
}
