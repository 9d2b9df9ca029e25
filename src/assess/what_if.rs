//! What a single further answer would lead to, without assessing anew.
//!
//! An assessment is made of sums, so an answer adds its part: its column to what is told or to what is denied, the
//! patterns it opens to the rules, its weights to the danger scores. Where an answer takes the place of another one, or
//! could change more than it says, the whole case is read again.

use alloc::vec::Vec;

use super::Assessment;
use super::first::First;
use super::further::{Further, Then, anew};
use super::ranking::leading;
use super::score::{self, Scores, Sums, Together, eased, of_answer, one_place, one_place_units, sides, weight};
use super::untold::Untold;
use crate::case::Known;
use crate::knowledge::facts::{PLACES_ONE_BY_ONE, SITES};
use crate::tables::{LANES, MOST, OVERLAP_BITS, OVERLAPS, UNTOLD_UNITS, WEIGHTS};
use crate::vocabulary::{Answer, Condition, Fact, FactSet, Running, Urgency};

/// What an answer would lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) urgency: Urgency,
    pub(super) running: Running,
    pub(super) first: Condition,
}

/// An assessment, ready for single further answers.
pub(super) struct WhatIfs<'a> {
    assessment: &'a Assessment,
    further: Further<'a>,
    sums: Sums,
    scores: Scores,
    untold: Untold,
    first: First,
    /// The facts that weigh or weigh against.
    answered: FactSet,
    /// What those of each overlap weigh together, of each of the [`sides`].
    overlaps: [Vec<Together>; 2],
    one_place: Option<Fact>,
}

impl<'a> WhatIfs<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        let Assessment { case, known, .. } = assessment;
        let untold = Untold::of(known);
        let sums = Sums::of(&WEIGHTS, case, known, untold);
        let scores = sums.scores();
        let together = |answered: FactSet| {
            let of_overlap = |overlap: &FactSet| match answered.intersection(*overlap) {
                facts if facts.is_empty() => Together::NONE,
                facts => Together::of(&WEIGHTS, known, facts),
            };
            OVERLAPS.iter().map(of_overlap).collect()
        };
        Self {
            assessment,
            further: Further::of(assessment),
            sums,
            scores,
            untold,
            first: First::of(&scores, untold),
            answered: known.answered(),
            overlaps: sides(known).map(together),
            one_place: one_place(case, known),
        }
    }

    /// The scores as they are.
    pub(super) const fn scores(&self) -> &Scores {
        &self.scores
    }

    /// What comes out now.
    pub(super) fn now(&self) -> Outcome {
        let Assessment { triage, .. } = self.assessment;
        let first = self.assessment.ranking()[0].condition;
        Outcome { urgency: triage.urgency, running: triage.running, first }
    }

    /// What would come out with one more answer, present or absent. `None` where the case does not take it.
    pub(super) fn with(&self, fact: Fact, answer: Answer) -> Option<Outcome> {
        if !self.further.takes(fact, answer) {
            return None;
        }
        let ((urgency, running), first) = if self.further.is_plain(fact) {
            (self.further.with_plain(fact, answer), self.first_with_plain(fact, answer))
        } else {
            match self.further.then(fact, answer)? {
                Then::Known(then) => (self.further.with(fact, &then), self.first(fact, answer, &then)),
                Then::Anew(case) => {
                    let known = case.known();
                    (anew(&case, &known), leading(&score::score(&case, &known), Untold::of(&known)))
                }
            }
        };
        Some(Outcome { urgency, running, first })
    }

    /// The condition that ranks first after an answer about a plain fact.
    fn first_with_plain(&self, fact: Fact, answer: Answer) -> Condition {
        let untold = if answer == Answer::Present { self.untold.with(fact) } else { self.untold };
        let row = &WEIGHTS[fact.index()];
        let (half, most) = match answer {
            Answer::Present => (&row.present, MOST[fact.index()].0),
            _ => (&row.absent, MOST[fact.index()].1),
        };
        if untold == self.untold && self.first.stays_whatever(half, most) {
            return self.first.condition();
        }
        self.first_after(&self.gains(fact, answer), untold)
    }

    /// The condition that ranks first after an answer about what nobody has spoken of.
    fn first(&self, fact: Fact, answer: Answer, then: &Known) -> Condition {
        let changed = then.answered().difference(self.answered).with(fact);
        let untold = Untold::of(then);
        if changed.len() > 1 || self.answered.contains(fact) {
            return self.first_anew(changed, then, untold);
        }
        let mut gains = self.gains(fact, answer);
        if PLACES_ONE_BY_ONE.contains(fact) {
            self.change_one_place(then, |lane, units| gains[lane] += units as i16);
        }
        self.first_after(&gains, untold)
    }

    /// What each lane gains by an answer about what was not answered, in units.
    fn gains(&self, fact: Fact, answer: Answer) -> [i16; LANES] {
        let mut room = [0; LANES];
        let is_at_home = self.assessment.case.is_at_home(fact);
        let half = of_answer(&WEIGHTS[fact.index()], answer == Answer::Absent, is_at_home, &mut room);
        let is_denied = answer == Answer::Absent && !SITES.contains(fact);
        let added = match overlap_of(fact) {
            Some(overlap) => self.overlaps[usize::from(is_denied)][overlap].added(half),
            None => half.map(|half| 2 * half),
        };
        if !is_denied {
            return added;
        }
        core::array::from_fn(|lane| {
            let before = self.sums.denied[lane];
            (eased(before + i32::from(added[lane])) - eased(before)) as i16
        })
    }

    /// The condition that ranks first once each lane has gained this and only these are untold.
    fn first_after(&self, gains: &[i16; LANES], untold: Untold) -> Condition {
        if untold == self.untold && self.first.stays(gains) {
            return self.first.condition();
        }
        let mut scores = self.scores;
        for (score, gain) in scores.iter_mut().zip(gains) {
            *score += i32::from(*gain);
        }
        self.tell(&mut scores, untold);
        leading(&scores, untold)
    }

    /// The condition that ranks first with what is known then about these facts in place of what is known now.
    fn first_anew(&self, changed: FactSet, then: &Known, untold: Untold) -> Condition {
        let mut told = self.sums.told;
        self.tell(&mut told, untold);
        self.change_one_place(then, |lane, units| told[lane] += units);
        let mut sums = [told, self.sums.denied];
        let (before, after) = (sides(&self.assessment.known), sides(then));
        for (side, sum) in sums.iter_mut().enumerate() {
            self.change(sum, side, changed, (before[side], after[side]), then);
        }
        let [told, denied] = sums;
        leading(&Sums { told, denied }.scores(), untold)
    }

    /// Changes a sum by what some facts say then and do not say now, and the other way round.
    fn change(
        &self,
        sum: &mut Scores,
        side: usize,
        changed: FactSet,
        (before, after): (FactSet, FactSet),
        then: &Known,
    ) {
        let known = &self.assessment.known;
        let mut overlaps = FactSet::EMPTY;
        for fact in changed.intersection(before.union(after)) {
            if let Some(overlap) = overlap_of(fact) {
                overlaps = overlaps.union(OVERLAPS[overlap]);
                continue;
            }
            for (known, facts, sign) in [(known, before, -2), (then, after, 2)] {
                if facts.contains(fact) {
                    for (lane, sum) in sum.iter_mut().enumerate() {
                        *sum += sign * i32::from(weight(&WEIGHTS, known, fact, lane));
                    }
                }
            }
        }
        let changed = OVERLAPS.iter().zip(&self.overlaps[side]).filter(|(facts, _)| facts.intersects(&overlaps));
        for (facts, together) in changed {
            let then = Together::of(&WEIGHTS, then, after.intersection(*facts)).units();
            for (sum, (then, now)) in sum.iter_mut().zip(then.into_iter().zip(together.units())) {
                *sum += i32::from(then) - i32::from(now);
            }
        }
    }

    /// Gives back what lanes lost while something that they need was not told.
    fn tell(&self, scores: &mut Scores, untold: Untold) {
        for lane in self.untold.lanes().filter(|lane| !untold.has(*lane)) {
            scores[lane] += UNTOLD_UNITS;
        }
    }

    /// What each lane gains because another place is the only one told, or none is.
    fn change_one_place(&self, then: &Known, mut gain: impl FnMut(usize, i32)) {
        let after = one_place(&self.assessment.case, then);
        if after == self.one_place {
            return;
        }
        for (place, sign) in self.one_place.map(|place| (place, -1)).into_iter().chain(after.map(|place| (place, 1))) {
            for lane in 0..LANES {
                gain(lane, sign * one_place_units(&WEIGHTS, place, lane));
            }
        }
    }
}

/// The overlap of a fact, if it is in one.
fn overlap_of(fact: Fact) -> Option<usize> {
    let bits = OVERLAP_BITS[fact.index()];
    (bits != 0).then(|| bits.trailing_zeros() as usize)
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::assess::assess;
    use crate::case::Case;
    use crate::knowledge::facts::TIMED;
    use crate::vocabulary::{Finding as F, Pregnancy, Sex, Side};

    const CASES: &str = include_str!("../../examples/validation/written/full.jsonl");

    /// A shortcut that gives another answer than the long way would be worse than none.
    #[test]
    fn an_answer_added_is_as_if_all_were_assessed_anew() {
        let (mut compared, mut plain, mut known) = (0, 0, 0);
        for case in cases() {
            let assessment = assess(&case);
            let (what_ifs, further) = (WhatIfs::of(&assessment), Further::of(&assessment));
            for fact in Fact::all().filter(|fact| fact.follows_from().is_none()) {
                for answer in [Answer::Present, Answer::Absent] {
                    let long = case.with(fact, answer).ok();
                    if let Some(long) = &long {
                        let short = if further.is_plain(fact) {
                            plain += 1;
                            Some(assessment.known.with_plain(&case, fact, answer))
                        } else {
                            assessment.known.with(&case, fact, answer)
                        };
                        if let Some(short) = short {
                            assert_eq!(short, long.known(), "{fact} {answer} in {case:?}");
                            known += 1;
                        }
                    }
                    if answer == Answer::Present {
                        let urgency = long.as_ref().map(|case| assess(case).triage.urgency);
                        assert_eq!(further.urgency_with(fact), urgency, "{fact} in {case:?}");
                    }
                    let long = long.map(|case| assess(&case));
                    let long = long.map(|then| (then.triage.urgency, then.triage.running, then.ranking()[0].condition));
                    let short = what_ifs.with(fact, answer);
                    let short = short.map(|then| (then.urgency, then.running, then.first));
                    assert_eq!(short, long, "{fact} {answer} in {case:?}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 60_000 && plain > 40_000 && known > plain + 1_000, "only {compared}, {plain}, {known}");
    }

    /// Written cases: whole, with a third of the signs each of now, of earlier and absent, and with what cannot be said.
    fn cases() -> impl Iterator<Item = Case> {
        CASES
            .lines()
            .step_by(7)
            .flat_map(|line| {
                let mut row: serde_json::Value = serde_json::from_str(line).expect("a bundled line");
                let whole: Case = serde_json::from_value(row["case"].take()).expect("a bundled case");
                let third = |first: usize| whole.present.iter().skip(first).step_by(3).collect::<FactSet>();
                let (earlier, absent) = (third(1).intersection(TIMED), third(2));
                let part = Case {
                    present: third(0),
                    earlier,
                    absent,
                    sites_complete: false,
                    main_site: None,
                    ..whole.clone()
                };
                let (absent, cannot_say) = (FactSet::EMPTY, whole.absent);
                let vague = Case { cannot_say, absent, days: None, sex: None, ..whole.clone() };
                [part, vague, whole].map(|case| case.to_builder().build().expect("still a case"))
            })
            .chain(harmless())
    }

    /// What may need nothing but care: there a question that opens, or a sign of something harmless, makes the difference.
    fn harmless() -> impl Iterator<Item = Case> {
        let outer_hip = Case::builder(40).sex(Sex::Female).pregnancy(Pregnancy::No).side(Side::Left).days(5);
        let outer_hip = outer_hip.present(F::PainLateralHip).sites_complete();
        let told = [(2, F::Stairs), (4, F::Stairs), (4, F::LyingOnSide)];
        let told = told.map(|(pain, sign)| outer_hip.clone().pain(pain).present(sign).build().expect("a case"));
        told.into_iter().flat_map(|case| {
            let mut cleared = case.clone();
            while !assess(&cleared).triage.open_facts().is_empty() {
                cleared = cleared.with_all(assess(&cleared).triage.open_facts(), Answer::Absent).expect("still a case");
            }
            [case, cleared]
        })
    }
}
