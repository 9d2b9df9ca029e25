//! The urgency, and whether to run, with one more answer. Only the rules that name it are tried again, and only the
//! dangers that it could bring to a level are added up.

use super::Assessment;
use super::danger::{Dangers, Evidence, dangers, elsewhere};
use super::triage::{Triage, clauses_hold, is_provisional, is_told_to_stop, is_within_bounds, triage, unless_stopped};
use crate::case::{Case, Known};
use crate::knowledge::facts::{PLACES_ONE_BY_ONE, PLACES_SAID, excluded_by};
use crate::knowledge::triage::{COURSE_RULES, Clause, RED_FLAG_RULES, Rule, SAFETY_QUESTIONS, STOP_RUNNING};
use crate::tables::{
    COURSE_GATES, COURSE_WORDS, DANGER_LANES, DANGER_SIGNS, DANGER_WEIGHTS, Gates, Opened, PLAUSIBLE_ODDS, Patterns,
    RED_FLAG_GATES, RED_FLAG_WORDS,
};
use crate::vocabulary::{Answer, Fact, FactSet, Running, Urgency};

/// What is known after an answer that says more than itself.
pub(super) enum Then {
    /// This.
    Known(Known),
    /// What follows from this case: the answer takes the place of another one, or could change more than it says.
    Anew(Case),
}

/// An urgency, ready for one more answer.
pub(crate) struct Further<'a> {
    assessment: &'a Assessment,
    /// See [`Known::plain`].
    plain: FactSet,
    flags: Above<RED_FLAG_WORDS>,
    course: Above<COURSE_WORDS>,
    signs: Evidence,
    /// What each danger lacks to its next level or to be plausible, in units.
    lacking: [u16; DANGER_LANES],
}

impl<'a> Further<'a> {
    pub(crate) fn of(assessment: &'a Assessment) -> Self {
        let Assessment { case, known, triage, dangers, .. } = assessment;
        let (now, signs) = (triage.urgency_if_clear, Evidence::of(known));
        Self {
            assessment,
            plain: known.plain(case),
            flags: Above::of(&RED_FLAG_GATES, known.present, now),
            course: Above::of(&COURSE_GATES, known.present, now),
            lacking: lacking(dangers, &signs, triage),
            signs,
        }
    }

    /// Whether the case takes an answer as it is: nothing that is present excludes it.
    pub(super) fn takes(&self, fact: Fact, answer: Answer) -> bool {
        answer != Answer::Present || !excluded_by(fact).intersects(&self.assessment.case.present)
    }

    /// Whether nobody has spoken of a fact, and an answer adds itself and nothing else.
    pub(super) fn is_plain(&self, fact: Fact) -> bool {
        self.plain.contains(fact)
    }

    /// The urgency and whether to run after an answer about a [plain](Self::is_plain) fact.
    pub(super) fn with_plain(&self, fact: Fact, answer: Answer) -> (Urgency, Running) {
        let Assessment { case, known, triage, .. } = self.assessment;
        if self.may_change(fact, answer) {
            self.with(fact, &known.with_plain(case, fact, answer))
        } else {
            (triage.urgency, triage.running)
        }
    }

    /// What is known after an answer that the case [takes](Self::takes). `None` where a field, or a place that no longer
    /// hurts, stands against it.
    pub(super) fn then(&self, fact: Fact, answer: Answer) -> Option<Then> {
        let Assessment { case, known, .. } = self.assessment;
        match known.with(case, fact, answer) {
            Some(then) => Some(Then::Known(then)),
            None => replaced(case, fact, answer).map(Then::Anew),
        }
    }

    /// The urgency with one more sign. `None` where the case does not take it.
    pub(crate) fn urgency_with(&self, fact: Fact) -> Option<Urgency> {
        if !self.takes(fact, Answer::Present) {
            return None;
        }
        if self.is_plain(fact) {
            return Some(self.with_plain(fact, Answer::Present).0);
        }
        Some(match self.then(fact, Answer::Present)? {
            Then::Known(then) => self.with(fact, &then).0,
            Then::Anew(case) => anew(&case, &case.known()).0,
        })
    }

    /// The urgency and whether to run with an answer to `fact`, after which this is known.
    pub(super) fn with(&self, fact: Fact, then: &Known) -> (Urgency, Running) {
        let Assessment { case, known, triage: base, .. } = self.assessment;
        let more = then.present.difference(known.present);
        if self.asks_for_all_rules(fact, then, more) {
            return anew(case, then);
        }
        let (mut urgency, mut running) = (base.urgency_if_clear, base.running);
        if !more.is_empty() {
            let by_flags = self.flags.urgency(&RED_FLAG_GATES, case, then, more);
            let by_course = self.course.urgency(&COURSE_GATES, case, then, more);
            urgency = urgency.max(by_flags).max(by_course);
            if self.brings_a_danger_to_a_level(more) {
                let dangers = self.signs.with(more).with_priors(case);
                urgency = dangers.raised().map(|(_, level)| level).fold(urgency, Ord::max);
                if dangers.any_is_plausible() {
                    running = Running::Stop;
                }
            }
        }
        // Above self-care an open question changes nothing.
        let provisional = urgency == Urgency::SelfCare && self.is_provisional(then);
        if provisional {
            urgency = Urgency::Routine;
        }
        // What has stopped running stays, because what is present stays.
        let stops = running == Running::Stop
            || urgency >= Urgency::Soon
            || TOLD_TO_STOP_BY.intersects(&more) && is_told_to_stop(case, then);
        (urgency, if stops { Running::Stop } else { unless_stopped(case, urgency, provisional) })
    }

    /// Whether a plain fact could make a difference.
    fn may_change(&self, fact: Fact, answer: Answer) -> bool {
        let triage = &self.assessment.triage;
        // Rules and danger scores read what is present.
        let by_a_rule = answer == Answer::Present
            && (self.flags.may_open(&RED_FLAG_GATES, fact)
                || self.course.may_open(&COURSE_GATES, fact)
                || DANGER_SIGNS.contains(fact) && self.brings_a_danger_to_a_level(FactSet::EMPTY.with(fact))
                || triage.running < Running::Stop && TOLD_TO_STOP_BY.contains(fact)
                || self.ends(FactSet::EMPTY.with(fact)));
        by_a_rule || triage.urgency_if_clear == Urgency::SelfCare && DECIDE_WHAT_IS_OPEN.contains(fact)
    }

    /// Whether an answer ends what holds, moves a bound, or changes to which place the signs belong.
    fn asks_for_all_rules(&self, fact: Fact, then: &Known, more: FactSet) -> bool {
        let known = &self.assessment.known;
        let stays = (then.least_days, then.on_both_sides, then.earlier)
            == (known.least_days, known.on_both_sides, known.earlier);
        self.ends(more) || !stays || PLACES_ONE_BY_ONE.contains(fact) && self.moves_elsewhere(then)
    }

    fn moves_elsewhere(&self, then: &Known) -> bool {
        let before = self.signs.elsewhere();
        let nothing_to_move = then.absent == self.assessment.known.absent && !before.contains(&true);
        !nothing_to_move && elsewhere(then) != before
    }

    /// Whether a pattern that holds must not have one of these.
    fn ends(&self, more: FactSet) -> bool {
        NONE_OF.intersects(&more) && self.assessment.triage.rests_on(more)
    }

    fn brings_a_danger_to_a_level(&self, more: FactSet) -> bool {
        let mut sums = [0_u16; DANGER_LANES];
        for index in more.intersection(DANGER_SIGNS).indices() {
            for (sum, weight) in sums.iter_mut().zip(&DANGER_WEIGHTS[index]) {
                *sum += weight;
            }
        }
        sums.iter().zip(&self.lacking).fold(false, |any, (sum, lacking)| any | (sum >= lacking))
    }

    fn is_provisional(&self, then: &Known) -> bool {
        let Assessment { case, known, triage: base, .. } = self.assessment;
        let told = |known: &Known| known.present.union(known.absent);
        let news = told(then).difference(told(known)).union(then.present.difference(known.present));
        if DECIDE_WHAT_IS_OPEN.intersects(&news) { is_provisional(case, then) } else { base.provisional }
    }
}

/// The patterns of a list of rules that would raise the urgency.
struct Above<const WORDS: usize> {
    patterns: Patterns<WORDS>,
    opened: Opened<WORDS>,
}

impl<const WORDS: usize> Above<WORDS> {
    fn of(gates: &Gates<WORDS>, present: FactSet, now: Urgency) -> Self {
        Self { patterns: gates.above(now), opened: gates.opened_by(present) }
    }

    /// Whether a fact opens the last gate of any that names it.
    fn may_open(&self, gates: &Gates<WORDS>, fact: Fact) -> bool {
        gates.may_open(&self.opened, &self.patterns, fact)
    }

    /// The highest urgency of those that hold then and name any of what is new.
    fn urgency(&self, gates: &Gates<WORDS>, case: &Case, then: &Known, more: FactSet) -> Urgency {
        let mut among = gates.naming(more);
        for (among, above) in among.iter_mut().zip(&self.patterns) {
            *among &= above;
        }
        let held = gates.holding(
            &gates.opened_further(&self.opened, more),
            &among,
            true,
            |pattern| clauses_hold(pattern, case, then),
            |pattern| is_within_bounds(pattern, case, then),
        );
        gates.urgency(&held)
    }
}

/// The case with one answer replaced, if it takes that.
fn replaced(case: &Case, fact: Fact, answer: Answer) -> Option<Case> {
    let is_settled = fact.settled_by().iter().any(|field| case.has(*field));
    if is_settled || answer == Answer::Absent && PLACES_SAID.contains(fact) {
        return case.with(fact, answer).ok();
    }
    Some(case.with_unchecked(fact, answer))
}

pub(super) fn anew(case: &Case, known: &Known) -> (Urgency, Running) {
    let triage = triage(case, known, &dangers(case, known));
    (triage.urgency, triage.running)
}

/// What each danger lacks to a level above this urgency or, where running is not stopped, to be plausible. In units.
fn lacking(dangers: &Dangers, signs: &Evidence, triage: &Triage) -> [u16; DANGER_LANES] {
    let mut lacking = [u16::MAX; DANGER_LANES];
    for ((lacking, (table, odds)), elsewhere) in lacking.iter_mut().zip(dangers.iter()).zip(signs.elsewhere()) {
        let levels = table.levels.iter().flatten();
        let above = levels.filter(|(_, urgency)| *urgency > triage.urgency_if_clear).map(|(least, _)| *least);
        let plausible = (triage.running < Running::Stop).then_some(PLAUSIBLE_ODDS);
        let not_reached = above.chain(plausible).filter(|least| odds < *least && !elsewhere);
        let gap = not_reached.map(|least| least - odds).min();
        *lacking = gap.and_then(|gap| u16::try_from(gap).ok()).unwrap_or(u16::MAX);
    }
    lacking
}

/// The facts that a pattern must not have. No clause of another kind names them.
const NONE_OF: FactSet = none_of(&RED_FLAG_RULES).union(none_of(&COURSE_RULES));

const fn none_of<Name>(rules: &[Rule<Name>]) -> FactSet {
    let mut facts = FactSet::EMPTY;
    let mut rule = 0;
    while rule < rules.len() {
        let mut place = 0;
        while place < rules[rule].patterns.len() {
            let clauses = rules[rule].patterns[place].clauses;
            let mut clause = 0;
            while clause < clauses.len() {
                if let Clause::NoneOf(none_of) = clauses[clause] {
                    facts = facts.union(none_of);
                }
                clause += 1;
            }
            place += 1;
        }
        rule += 1;
    }
    facts
}

/// The facts that can stop running by themselves or with others.
const TOLD_TO_STOP_BY: FactSet = {
    let (mut facts, mut place) = (FactSet::EMPTY, 0);
    while place < STOP_RUNNING.len() {
        let mut clause = 0;
        while clause < STOP_RUNNING[place].clauses.len() {
            facts = facts.union(STOP_RUNNING[place].clauses[clause].facts());
            clause += 1;
        }
        place += 1;
    }
    facts
};

/// The facts that decide which safety questions are open.
const DECIDE_WHAT_IS_OPEN: FactSet = {
    let (mut facts, mut question) = (FactSet::EMPTY, 0);
    while question < SAFETY_QUESTIONS.len() {
        let entry = &SAFETY_QUESTIONS[question];
        facts = facts.union(entry.facts).union(entry.sites).union(entry.signs);
        question += 1;
    }
    facts
};
