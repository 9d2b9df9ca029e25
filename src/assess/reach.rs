//! What open questions could still raise the urgency, and how likely that is.
//!
//! Rules are looked at from their side: what is still missing for a pattern to hold, and how likely it is that all of
//! it comes. So a question is worth asking that raises nothing by itself but completes a picture with another.

use super::Assessment;
use super::information::Information;
use super::triage::{clause_holds, is_within_bounds};
use crate::knowledge::facts::IMPLIES;
use crate::knowledge::thresholds::{LEAST_CHANCE, LEAST_IF_URGENT};
use crate::knowledge::triage::{COURSE_RULES, Clause, Pattern, RED_FLAG_RULES};
use crate::vocabulary::{Fact, FactSet, Urgency};

/// Certainty, in ten-thousandths.
const CERTAIN: u32 = 10_000;

/// What the answers to open questions could do to the urgency.
pub(crate) struct Reach {
    /// The expected rise by each fact, in ten-thousandths of a level.
    rise: [u16; Fact::COUNT],
    /// The highest urgency that each fact can lead to, for tests.
    #[cfg(test)]
    to: [Urgency; Fact::COUNT],
    /// The urgency that each fact leads to by its weightiest way.
    mostly_to: [Urgency; Fact::COUNT],
    /// How likely the likeliest single way to a higher urgency is, in ten-thousandths.
    likeliest: u32,
}

impl Reach {
    /// What `open` could do. Each is asked at most once.
    pub(crate) fn of(assessment: &Assessment, information: &Information, open: FactSet) -> Self {
        let mut chances = [0_u16; Fact::COUNT];
        for fact in open {
            chances[fact.index()] = chance(assessment, information, fact) as u16;
        }
        // Who names a narrow fact says the wide one too, so a wide one can come although nobody asks for it.
        let says_too = IMPLIES.map(|(narrow, wide)| (Fact::Finding(narrow), Fact::Finding(wide)));
        let says_too = || says_too.into_iter().filter(|(narrow, _)| open.contains(*narrow));
        let mut can_come = open;
        for (narrow, wide) in says_too().filter(|(_, wide)| !assessment.known.present.contains(*wide)) {
            can_come = can_come.with(wide);
            chances[wide.index()] = chances[wide.index()].max(chances[narrow.index()]);
        }
        let now = assessment.triage.urgency_if_clear;
        let mut reach = Self {
            rise: [0; Fact::COUNT],
            #[cfg(test)]
            to: [now; Fact::COUNT],
            mostly_to: [now; Fact::COUNT],
            likeliest: 0,
        };
        let flags = RED_FLAG_RULES.iter().map(|rule| (rule.urgency, rule.patterns));
        let course = COURSE_RULES.iter().map(|rule| (rule.urgency, rule.patterns));
        for (urgency, patterns) in flags.chain(course).filter(|(urgency, _)| *urgency > now) {
            for pattern in patterns.iter() {
                reach.pattern(assessment, pattern, urgency, can_come, &chances);
            }
        }
        reach.dangers(assessment, can_come, &chances);
        for (narrow, wide) in says_too() {
            let part = u32::from(chances[narrow.index()]) * CERTAIN / u32::from(chances[wide.index()]).max(1);
            let rise = u32::from(reach.rise[wide.index()]) * part.min(CERTAIN) / CERTAIN;
            let place = narrow.index();
            if rise > u32::from(reach.rise[place]) {
                reach.rise[place] = rise as u16;
                reach.mostly_to[place] = reach.mostly_to[wide.index()];
            }
            #[cfg(test)]
            {
                reach.to[place] = reach.to[place].max(reach.to[wide.index()]);
            }
        }
        reach
    }

    /// The expected rise by a fact, in ten-thousandths of a level.
    pub(crate) fn rise(&self, fact: Fact) -> u32 {
        self.rise[fact.index()].into()
    }

    /// The urgency that a fact leads to by its weightiest way, alone or with others.
    pub(crate) fn mostly_to(&self, fact: Fact) -> Urgency {
        self.mostly_to[fact.index()]
    }

    /// The highest urgency that a fact can lead to.
    #[cfg(test)]
    fn to(&self, fact: Fact) -> Urgency {
        self.to[fact.index()]
    }

    /// How likely the likeliest way to a higher urgency is, in ten-thousandths.
    pub(crate) fn likeliest(&self) -> u32 {
        self.likeliest
    }

    fn pattern(
        &mut self,
        assessment: &Assessment,
        pattern: &Pattern,
        urgency: Urgency,
        open: FactSet,
        chances: &Chances,
    ) {
        let (case, known) = (assessment.case(), assessment.known());
        let missing = || pattern.clauses.iter().filter(|clause| !clause_holds(clause, case, known));
        let can_come = |clause: &Clause| chance_of(clause, &known.present, open, chances);
        let chance = missing().fold(CERTAIN, |chance, clause| chance * can_come(clause) / CERTAIN);
        if chance == 0 || !is_within_bounds(pattern, case, known) {
            return;
        }
        for clause in missing() {
            let part = can_come(clause).max(1);
            // What the other clauses need, and what this one needs beside the fact itself.
            let others = chance * CERTAIN / part;
            for fact in clause.facts().intersection(open) {
                let own =
                    u32::from(chances[fact.index()]) * beside(clause, fact, &known.present, open, chances) / CERTAIN;
                let through_it = others.min(CERTAIN) * own / CERTAIN;
                self.raise(fact, urgency, assessment.triage.urgency_if_clear, through_it);
            }
        }
    }

    /// A danger score that is near its next level: a sign that fills the gap leads there, one that fills a part of it
    /// helps.
    fn dangers(&mut self, assessment: &Assessment, open: FactSet, chances: &Chances) {
        let now = assessment.triage.urgency_if_clear;
        for (table, odds) in assessment.dangers.iter() {
            for (least, urgency) in table.levels.iter().flatten().filter(|(_, urgency)| *urgency > now) {
                let gap = (least - odds).max(1) as u32;
                for fact in table.counting.intersection(open) {
                    let filled = (u32::from(table.weights[fact.index()]) * 100 / gap).min(100);
                    let chance = u32::from(chances[fact.index()]) * filled * filled / 10_000;
                    self.raise(fact, *urgency, now, chance);
                }
            }
        }
    }

    fn raise(&mut self, fact: Fact, to: Urgency, now: Urgency, chance: u32) {
        if chance == 0 {
            return;
        }
        let levels = (to as u32).saturating_sub(now as u32);
        let rise = (chance * (2 + levels) / 3).min(u16::MAX.into()) as u16;
        let place = fact.index();
        if rise > self.rise[place] {
            self.rise[place] = rise;
            self.mostly_to[place] = to;
        }
        #[cfg(test)]
        {
            self.to[place] = self.to[place].max(to);
        }
        self.likeliest = self.likeliest.max(chance);
    }
}

/// How likely a fact is, in ten-thousandths, given what it follows on or is a kind of. What is grave and rare is never
/// quite out of the question, least of all where the picture is urgent already: the shares of rare signs are the least
/// certain.
fn chance(assessment: &Assessment, information: &Information, fact: Fact) -> u32 {
    let least = if assessment.triage.urgency_if_clear >= Urgency::Urgent { LEAST_IF_URGENT } else { LEAST_CHANCE };
    let known = assessment.known.present;
    let leads = fact.entry().follows_on.intersection(known);
    let wide = IMPLIES.iter().filter(|(narrow, _)| Fact::Finding(*narrow) == fact);
    let wide: FactSet = wide.map(|(_, wide)| Fact::Finding(*wide)).filter(|wide| known.contains(*wide)).collect();
    let own = information.chance(fact);
    let given = |lead: Fact| own * CERTAIN / information.chance(lead).max(1);
    let given = leads.union(wide).into_iter().map(given).max().unwrap_or(own);
    given.clamp(least, CERTAIN)
}

/// How likely it is that a clause comes to hold, in ten-thousandths. 0 where no answer can bring it about.
fn chance_of(clause: &Clause, present: &FactSet, open: FactSet, chances: &Chances) -> u32 {
    match clause {
        Clause::AnyOf(facts) => any_of(*facts, open, chances),
        Clause::AllOf(facts) => all_of(facts.difference(*present), open, chances),
        Clause::AtLeast(count, signs) => {
            let held = signs.iter().filter(|sign| sign.intersects(present)).count();
            let missing = signs.iter().filter(|sign| !sign.intersects(present));
            likeliest(count.saturating_sub(held), missing, open, chances)
        }
        Clause::Earlier(_) | Clause::CannotSay(_) | Clause::NoneOf(_) => 0,
    }
}

/// How likely what a clause needs besides a fact is, once the fact is there.
fn beside(clause: &Clause, fact: Fact, present: &FactSet, open: FactSet, chances: &Chances) -> u32 {
    match clause {
        Clause::AllOf(facts) => all_of(facts.difference(*present).without(fact), open, chances),
        Clause::AtLeast(count, signs) => {
            let held = signs.iter().filter(|sign| sign.intersects(present)).count() + 1;
            let missing = signs.iter().filter(|sign| !sign.intersects(present) && !sign.contains(fact));
            likeliest(count.saturating_sub(held), missing, open, chances)
        }
        _ => CERTAIN,
    }
}

type Chances = [u16; Fact::COUNT];

/// Any of these: the sum, because what matters is seldom told twice.
fn any_of(facts: FactSet, open: FactSet, chances: &Chances) -> u32 {
    let sum: u32 = facts.intersection(open).into_iter().map(|fact| u32::from(chances[fact.index()])).sum();
    sum.min(CERTAIN * 9 / 10)
}

/// All of these, as if they were independent.
fn all_of(facts: FactSet, open: FactSet, chances: &Chances) -> u32 {
    if !facts.is_subset(&open) {
        return 0;
    }
    facts.into_iter().fold(CERTAIN, |chance, fact| chance * u32::from(chances[fact.index()]) / CERTAIN)
}

/// So many of these signs: the likeliest ones.
fn likeliest<'a>(count: usize, signs: impl Iterator<Item = &'a FactSet>, open: FactSet, chances: &Chances) -> u32 {
    let mut likely = [0; MOST_SIGNS];
    for (place, sign) in likely.iter_mut().zip(signs) {
        *place = any_of(*sign, open, chances);
    }
    likely.sort_unstable_by_key(|chance| core::cmp::Reverse(*chance));
    likely.iter().take(count).fold(CERTAIN, |chance, sign| chance * sign / CERTAIN)
}

/// The most signs of which a clause counts some.
const MOST_SIGNS: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::assess;
    use crate::case::Case;
    use crate::vocabulary::{Answer, Finding as F, Sex};

    fn pictures() -> impl Iterator<Item = Case> {
        let places = [
            F::PainGroin,
            F::PainLateralHip,
            F::PainButtock,
            F::PainAnteriorThigh,
            F::PainLowBack,
            F::PainPubic,
            F::PainKnee,
        ];
        let signs = [
            F::Stairs,
            F::PainWalking,
            F::WorsensThroughRun,
            F::Sitting,
            F::NumbnessOrTingling,
            F::GroinBulge,
            F::SuddenOnset,
        ];
        let people = [(14, Sex::Male), (34, Sex::Female), (66, Sex::Male)];
        let days = [None, Some(5), Some(60), Some(400)];
        places.into_iter().zip(signs).flat_map(move |(place, sign)| {
            people.into_iter().flat_map(move |(age, sex)| {
                days.into_iter().filter_map(move |days| {
                    let told = Case::builder(age).sex(sex).present(place).present(sign).sites_complete();
                    days.into_iter().fold(told, |told, days| told.days(days)).build().ok()
                })
            })
        })
    }

    #[test]
    fn no_clause_counts_more_signs_than_there_is_room_for() {
        let patterns = RED_FLAG_RULES.iter().flat_map(|rule| rule.patterns);
        let patterns = patterns.chain(COURSE_RULES.iter().flat_map(|rule| rule.patterns));
        for clause in patterns.flat_map(|pattern| pattern.clauses) {
            assert!(!matches!(clause, Clause::AtLeast(_, signs) if signs.len() > MOST_SIGNS), "{clause:?}");
        }
    }

    /// What would raise the urgency by itself is never overlooked.
    #[test]
    fn whatever_raises_the_urgency_alone_is_within_reach() {
        let mut raising = 0;
        for case in pictures() {
            let assessment = assess(&case);
            let open = assessment.open_questions();
            let reach = Reach::of(&assessment, &Information::of(&assessment), open);
            for fact in open {
                let Ok(with) = case.with(fact, Answer::Present) else { continue };
                let then = assess(&with).triage().urgency_if_clear;
                if then > assessment.triage().urgency_if_clear {
                    raising += 1;
                    assert!(reach.to(fact) >= then && reach.rise(fact) > 0, "{fact} leads to {then}: {case:?}");
                }
            }
        }
        assert!(raising > 1000, "only {raising}");
    }
}
