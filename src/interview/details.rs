//! What is worth most to ask: fields that decide, then the screen whose lines are expected to tell most.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::asks::{is_for_examiner, is_home_test, kind_of, open};
use super::policy::Policy;
use super::screen::{Ask, MOST_LINES, Screen, Why};
use super::start::is_open;
use super::stop::{self, Enough};
use crate::assess::{Assessment, Conclusion, Information, Reach};
use crate::knowledge::facts::{EXCLUSIVE, Overlap};
use crate::knowledge::thresholds::{HOME_TEST_COST, LEVEL_IN_BITS, LIKELY_PARTS, LINE_PARTS, LITTLE_WORTH, SIGN_WORTH};
use crate::vocabulary::{AskedFor, Contributor, Fact, FactSet, Field, Goal, Pick, ScreenKind, Section, Shown};

/// Days and pain, which bound most rules, and the other fields that would change the result: a side, a pregnancy.
pub(super) fn fields(assessment: &Assessment) -> Option<Screen> {
    let case = assessment.case();
    let deciding = assessment.fields_that_decide();
    let always = [Field::Days, Field::Pain];
    let where_they_decide = [Field::Side, Field::Pregnancy].into_iter().filter(|field| deciding.contains(field));
    let asked = always.into_iter().chain(where_they_decide).filter(|field| is_open(case, *field));
    let asks: Vec<Ask> = asked.map(Ask::Field).collect();
    (!asks.is_empty()).then(|| Screen::new(ScreenKind::Fields, asks, FactSet::EMPTY, Why::only(AskedFor::Result)))
}

/// The screen that is worth most, or why none is.
pub(super) fn next(assessment: &Assessment, policy: &Policy) -> Result<Screen, Enough> {
    let open = open(assessment, policy);
    let worth = Worth::of(assessment, policy, open);
    let settled = stop::settled(assessment, policy, &worth.information, &worth.reach, open);
    let best = worth.best_screen();
    let reason = stop::reason(assessment, policy, settled, best.as_ref().map(|(worth, _)| *worth));
    match (reason, best) {
        (None, Some((_, screen))) => Ok(screen),
        (reason, _) => Err(Enough::new(reason, settled)),
    }
}

/// How many screens are left that are worth asking, as things stand.
pub(super) fn screens_left(assessment: &Assessment, policy: &Policy) -> u16 {
    let open = open(assessment, policy);
    let worth = Worth::of(assessment, policy, open);
    let lines = open.into_iter().filter(|fact| worth.of_fact(*fact) * MOST_LINES as u32 >= LITTLE_WORTH).count();
    lines.div_ceil(MOST_LINES) as u16
}

/// What each open question is worth, in ten-thousandths of a bit.
struct Worth<'a> {
    assessment: &'a Assessment,
    goal: Goal,
    open: FactSet,
    information: Information,
    reach: Reach,
    /// Signs of contributors that are not shown yet.
    signs: FactSet,
    /// Whether no cause can be named yet: then what is likely to be so is worth asking, because it earns a name.
    too_little_known: bool,
}

impl<'a> Worth<'a> {
    fn of(assessment: &'a Assessment, policy: &Policy, open: FactSet) -> Self {
        let information = Information::of(assessment);
        let reach = Reach::of(assessment, &information, open);
        let hidden = Contributor::ALL.iter().filter(|it| assessment.contribution(**it).shown != Shown::Reported);
        let signs =
            hidden.flat_map(|it| it.entry().signs).fold(FactSet::EMPTY, |signs, sign| signs.union(sign.facts()));
        let signs = if policy.goal == Goal::Plan { signs } else { FactSet::EMPTY };
        let names_none = matches!(assessment.conclusion(), Conclusion::TooLittleKnown);
        let too_little_known = names_none && policy.goal > Goal::Urgency;
        Self { assessment, goal: policy.goal, open, information, reach, signs, too_little_known }
    }

    fn of_fact(&self, fact: Fact) -> u32 {
        let urgency = self.reach.rise(fact) * LEVEL_IN_BITS;
        let ranking = if self.goal == Goal::Urgency { 0 } else { self.information.about_the_ranking(fact) };
        let plan = if self.signs.contains(fact) { SIGN_WORTH } else { 0 };
        let known = if self.too_little_known { self.information.chance(fact) / LIKELY_PARTS } else { 0 };
        let cost = if is_home_test(fact) { HOME_TEST_COST } else { 1 };
        (urgency + ranking + plan + known) / cost
    }

    /// The screen that is worth most for its trouble, with what it is worth. Tests come when nothing else is worth
    /// asking.
    fn best_screen(&self) -> Option<(u32, Screen)> {
        let screens = || self.groups().into_iter().map(|group| self.screen(group));
        let for_its_trouble =
            |(worth, screen): &(u32, Screen)| (worth / trouble(screen), Reverse(screen.asks.first().map(place_of)));
        let without_tests = screens().filter(|(worth, screen)| !is_of_tests(screen) && *worth >= LITTLE_WORTH);
        without_tests.max_by_key(for_its_trouble).or_else(|| screens().max_by_key(for_its_trouble))
    }

    /// The open facts that can stand on one screen: of one way of answering and one who answers, and of one section
    /// where one is picked.
    fn groups(&self) -> Vec<Vec<Fact>> {
        let mut groups: Vec<(Group, Vec<Fact>)> = Vec::new();
        for fact in self.open {
            let kind = kind_of(fact);
            let group = (kind, is_for_examiner(fact), (kind == ScreenKind::Pick).then(|| fact.section()));
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, facts)) => facts.push(fact),
                None => groups.push((group, [fact].into())),
            }
        }
        groups.into_iter().map(|(_, facts)| facts).collect()
    }

    /// The lines of a group that are worth most. What overlaps with a line that is there already is worth
    /// three quarters.
    fn screen(&self, facts: Vec<Fact>) -> (u32, Screen) {
        let kind = facts.first().map_or(ScreenKind::Tick, |fact| kind_of(*fact));
        let mut left: Vec<(u32, Fact)> = facts.into_iter().map(|fact| (self.of_fact(fact), fact)).collect();
        let mut chosen: Vec<(u32, Fact)> = Vec::new();
        while chosen.len() < MOST_LINES {
            let discounted = |(worth, fact): (u32, Fact)| {
                let overlap = fact.entry().overlap;
                let overlaps = |(_, other): &(u32, Fact)| overlap != Overlap::None && other.entry().overlap == overlap;
                if chosen.iter().any(overlaps) { worth * 3 / 4 } else { worth }
            };
            left.retain(|(_, fact)| !chosen.iter().any(|(_, other)| exclude_each_other(*fact, *other)));
            let best = left.iter().enumerate().map(|(place, line)| (discounted(*line), Reverse(place))).max();
            let Some((worth, Reverse(place))) = best else { break };
            let first = chosen.first().map_or(worth, |(first, _)| *first);
            // Of a section of which one is picked, all must be there to pick from.
            if worth * LINE_PARTS < first && kind != ScreenKind::Pick {
                break;
            }
            let (_, fact) = left.swap_remove(place);
            chosen.push((worth, fact));
        }
        let total = chosen.iter().map(|(worth, _)| worth).sum();
        let weightiest = chosen.first().map(|(_, fact)| *fact);
        chosen.sort_by_key(|(_, fact)| *fact);
        let shown = chosen.iter().map(|(_, fact)| *fact).collect();
        let asks = chosen.into_iter().map(|(_, fact)| Ask::Fact(fact)).collect();
        let why = weightiest.map_or(Why::only(AskedFor::Plan), |fact| self.why(fact));
        (total, Screen::new(kind, asks, shown, why))
    }

    fn why(&self, weightiest: Fact) -> Why {
        let now = self.assessment.urgency();
        // What its weightiest line mostly leads to: nearly every sign could, with others, mean an emergency.
        let could_raise_to = Some(self.reach.mostly_to(weightiest)).filter(|urgency| *urgency > now);
        let urgency = self.reach.rise(weightiest) * LEVEL_IN_BITS;
        let ranking = self.information.about_the_ranking(weightiest);
        let separates = self.information.separates(weightiest);
        let asked_for = match (urgency >= ranking, separates) {
            (true, _) if urgency > 0 && could_raise_to.is_some() => AskedFor::Urgency,
            (_, Some(_)) if ranking > 0 && self.goal > Goal::Urgency => AskedFor::Causes,
            _ if urgency > 0 && could_raise_to.is_some() => AskedFor::Urgency,
            _ => AskedFor::Plan,
        };
        Why { asked_for, could_raise_to, separates: separates.filter(|_| asked_for == AskedFor::Causes) }
    }
}

/// Whether two facts cannot both be present. On one screen they would be a trap.
fn exclude_each_other(a: Fact, b: Fact) -> bool {
    EXCLUSIVE.iter().any(|pair| *pair == (a, b) || *pair == (b, a)) && !matches!(a.section().pick(), Pick::One)
}

/// How a fact is answered, whether an examiner answers it, and the section of which one is picked.
type Group = (ScreenKind, bool, Option<Section>);

/// The trouble of a screen, in lines: reading it, and each line. Of a list of which one is picked, only the pick.
fn trouble(screen: &Screen) -> u32 {
    const TO_READ: u32 = 6;
    let lines = if screen.kind == ScreenKind::Pick { 1 } else { screen.asks.len() as u32 };
    TO_READ + lines
}

fn is_of_tests(screen: &Screen) -> bool {
    screen.kind == ScreenKind::HomeTests
}

/// Where a line stands in the lists, so that equals keep an order.
fn place_of(ask: &Ask) -> usize {
    match ask {
        Ask::Fact(fact) => fact.index(),
        Ask::Places | Ask::Field(_) | Ask::Safety(_) => 0,
    }
}
