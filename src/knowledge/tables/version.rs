//! Which knowledge gave an answer: a number, and a hash over everything that decides one.

use core::fmt;

use super::priors::{BANDS, SEXES};
use super::{DANGER_TABLES, DANGERS, PRIORS, USED, WEIGHTS};
use crate::knowledge::course_rules::{COURSE_RULES, STOP_RUNNING};
use crate::knowledge::exclusive::EXCLUSIVE;
use crate::knowledge::facts::FACTS;
use crate::knowledge::safety_questions::SAFETY_QUESTIONS;
use crate::knowledge::schema::{Clause, CrossTraining, Dose, InterventionEntry, Often, Pattern, Sign, Span};
use crate::knowledge::thresholds::{
    FORM_AT_ONCE, HOME_TEST_QUARTERS, NEAR_TOP, PLAUSIBLE_SHARE, PLAUSIBLE_TOGETHER, REVIEW_AFTER_DAYS,
    STRENGTH_AT_ONCE,
};
use crate::knowledge::triage_rules::RED_FLAG_RULES;
use crate::knowledge::usual_pairs::USUAL_PAIRS;
use crate::knowledge::{
    CROSS_TRAINING, GUARDED_TRAINING, PAIN_RULES, SUITS_ANYBODY, WEIGHT_BEARING, WEIGHT_BEARING_NOT_WHILE,
};
use crate::vocabulary::{Activity, Cause, Contributor, Fact, FactSet, Intervention};

/// Which knowledge gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Version {
    /// Raised with every release that changes a figure or a rule.
    pub number: u32,
    /// A hash of the compiled tables, the rules, the safety questions and what decides a plan. Words are not in it.
    pub hash: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.number, self.hash)
    }
}

/// As text, because 64 bits do not survive every JSON reader.
#[cfg(feature = "serde")]
impl serde::Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The knowledge of this build.
pub const VERSION: Version = Version { number: 1, hash: HASH };

const HASH: u64 = {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut fact = 0;
    while fact < Fact::COUNT {
        let mut lane = 0;
        while lane < USED {
            hash = mix(hash, WEIGHTS[fact].present[lane] as u64);
            hash = mix(hash, WEIGHTS[fact].absent[lane] as u64);
            lane += 1;
        }
        hash = mix(hash, FACTS[fact].overlap as u64);
        fact += 1;
    }
    let mut band = 0;
    while band < BANDS {
        let mut sex = 0;
        while sex < SEXES.len() {
            let mut lane = 0;
            while lane < USED {
                hash = mix(hash, PRIORS[band][sex][lane] as u64);
                lane += 1;
            }
            sex += 1;
        }
        band += 1;
    }
    let mut danger = 0;
    while danger < DANGERS {
        let mut fact = 0;
        while fact < Fact::COUNT {
            hash = mix(hash, DANGER_TABLES[danger].weights[fact] as u64);
            fact += 1;
        }
        let mut band = 0;
        while band < BANDS {
            let mut sex = 0;
            while sex < SEXES.len() {
                hash = mix(hash, DANGER_TABLES[danger].prior_odds[band][sex] as u64);
                sex += 1;
            }
            band += 1;
        }
        if let Some(entry) = &DANGER_TABLES[danger].condition.entry().danger {
            let mut level = 0;
            while level < entry.levels.len() {
                hash = mix(mix(hash, entry.levels[level].0.to_bits()), entry.levels[level].1 as u64);
                level += 1;
            }
        }
        danger += 1;
    }
    let mut i = 0;
    while i < RED_FLAG_RULES.len() {
        hash = mix_rule(hash, RED_FLAG_RULES[i].urgency as u64, RED_FLAG_RULES[i].patterns);
        i += 1;
    }
    i = 0;
    while i < COURSE_RULES.len() {
        hash = mix_rule(hash, COURSE_RULES[i].urgency as u64, COURSE_RULES[i].patterns);
        i += 1;
    }
    hash = mix_rule(hash, 0, STOP_RUNNING);
    i = 0;
    while i < SAFETY_QUESTIONS.len() {
        let entry = &SAFETY_QUESTIONS[i];
        hash = mix_set(mix_set(mix_set(hash, entry.facts), entry.sites), entry.signs);
        i += 1;
    }
    i = 0;
    while i < EXCLUSIVE.len() {
        hash = mix(mix(hash, EXCLUSIVE[i].0.index() as u64), EXCLUSIVE[i].1.index() as u64);
        i += 1;
    }
    i = 0;
    while i < USUAL_PAIRS.len() {
        let [first, second] = USUAL_PAIRS[i].both;
        hash = mix(mix(hash, first as u64), second as u64);
        i += 1;
    }
    mix_care(hash)
};

/// What decides contributors and plans.
const fn mix_care(mut hash: u64) -> u64 {
    let mut i = 0;
    while i < Contributor::COUNT {
        let entry = Contributor::ALL[i].entry();
        hash = mix(hash, entry.hints_needed as u64);
        let mut sign = 0;
        while sign < entry.signs.len() {
            let Sign { all, any, shows, grade, .. } = entry.signs[sign];
            hash = mix(mix(mix_set(mix_set(hash, all), any), shows as u64), grade as u64);
            sign += 1;
        }
        i += 1;
    }
    i = 0;
    while i < Intervention::COUNT {
        hash = mix_intervention(hash, Intervention::ALL[i].entry());
        i += 1;
    }
    let limits = [
        PLAUSIBLE_SHARE as u64,
        PLAUSIBLE_TOGETHER as u64,
        STRENGTH_AT_ONCE as u64,
        FORM_AT_ONCE as u64,
        REVIEW_AFTER_DAYS as u64,
        HOME_TEST_QUARTERS as u64,
        NEAR_TOP as u64,
    ];
    i = 0;
    while i < limits.len() {
        hash = mix(hash, limits[i]);
        i += 1;
    }
    i = 0;
    while i < CROSS_TRAINING.len() {
        hash = mix_training(hash, &CROSS_TRAINING[i]);
        i += 1;
    }
    hash = mix_training(hash, &GUARDED_TRAINING);
    hash = mix_activities(mix_activities(hash, SUITS_ANYBODY), WEIGHT_BEARING);
    hash = mix_set(hash, WEIGHT_BEARING_NOT_WHILE);
    i = 0;
    while i < PAIN_RULES.len() {
        let rule = PAIN_RULES[i].rule;
        hash = mix(mix(mix(hash, rule.go_on_up_to as u64), rule.stay_up_to as u64), rule.morning_worse_by as u64);
        i += 1;
    }
    hash
}

const fn mix_training(mut hash: u64, group: &CrossTraining) -> u64 {
    let mut i = 0;
    while i < group.conditions.len() {
        hash = mix(hash, group.conditions[i] as u64);
        i += 1;
    }
    mix_activities(mix_activities(hash, group.suits), group.avoid)
}

const fn mix_activities(mut hash: u64, activities: &[Activity]) -> u64 {
    let mut i = 0;
    while i < activities.len() {
        hash = mix(hash, activities[i] as u64);
        i += 1;
    }
    mix(hash, activities.len() as u64)
}

const fn mix_intervention(mut hash: u64, entry: &InterventionEntry) -> u64 {
    let kinds = [
        entry.kind as u64,
        entry.phase as u64,
        entry.grade as u64,
        entry.access as u64,
        entry.core as u64,
        entry.strain as u64,
    ];
    let mut i = 0;
    while i < kinds.len() {
        hash = mix(hash, kinds[i]);
        i += 1;
    }
    hash = mix_dose(mix_set(hash, entry.not_while), entry.dose);
    i = 0;
    while i < entry.not_with.len() {
        hash = mix(hash, entry.not_with[i] as u64);
        i += 1;
    }
    i = 0;
    while i < entry.called_for_by.len() {
        let indication = &entry.called_for_by[i];
        let cause = match indication.cause {
            Cause::Condition(condition) => condition as u64,
            Cause::Contributor(contributor) => 1000 + contributor as u64,
        };
        hash = mix(mix_set(mix(hash, cause), indication.seen), indication.grade as u64);
        i += 1;
    }
    hash
}

const fn mix_rule(mut hash: u64, urgency: u64, patterns: &[Pattern]) -> u64 {
    hash = mix(hash, urgency);
    let mut i = 0;
    while i < patterns.len() {
        let pattern = &patterns[i];
        let (first, last) = match pattern.ages {
            Some(ages) => ages,
            None => (u8::MAX, u8::MAX),
        };
        hash = mix(mix(hash, first as u64), last as u64);
        hash = mix(mix(hash, or_most(pattern.within_days)), or_most(pattern.days_from));
        hash = mix(hash, if let Some(pain) = pattern.pain_from { pain as u64 } else { u64::MAX });
        hash = mix(hash, pattern.unless_fresh_on_both_sides as u64);
        let mut clause = 0;
        while clause < pattern.clauses.len() {
            hash = match pattern.clauses[clause] {
                Clause::AnyOf(facts) => mix_set(mix(hash, 1), facts),
                Clause::AllOf(facts) => mix_set(mix(hash, 2), facts),
                Clause::AtLeast(count, signs) => {
                    let mut hash = mix(mix(hash, 3), count as u64);
                    let mut sign = 0;
                    while sign < signs.len() {
                        hash = mix_set(hash, signs[sign]);
                        sign += 1;
                    }
                    hash
                }
            };
            clause += 1;
        }
        i += 1;
    }
    hash
}

const fn or_most(days: Option<u16>) -> u64 {
    if let Some(days) = days { days as u64 } else { u64::MAX }
}

const fn mix_set(mut hash: u64, facts: FactSet) -> u64 {
    let mut index = 0;
    while index < Fact::COUNT {
        if facts.contains(Fact::at(index)) {
            hash = mix(hash, index as u64);
        }
        index += 1;
    }
    hash
}

const fn mix_dose(hash: u64, dose: Dose) -> u64 {
    const fn span(hash: u64, span: Span) -> u64 {
        mix(mix(hash, span.least as u64), span.most as u64)
    }
    const fn often(hash: u64, often: Often) -> u64 {
        match often {
            Often::TimesADay(times) => span(mix(hash, 1), times),
            Often::DaysAWeek(days) => span(mix(hash, 2), days),
        }
    }
    match dose {
        Dose::Repetitions { sets, repetitions, often: how } => often(span(span(mix(hash, 1), sets), repetitions), how),
        Dose::Holds { holds, seconds, often: how } => often(span(span(mix(hash, 2), holds), seconds), how),
        Dose::Distance { times, metres, often: how } => often(span(span(mix(hash, 3), times), metres), how),
        Dose::Session { minutes, often: how } => often(span(mix(hash, 4), minutes), how),
        Dose::WalkRun { turns, run, walk, often: how } => {
            often(mix(mix(mix(mix(hash, 5), turns as u64), run as u64), walk as u64), how)
        }
        Dose::Breaks { minutes, every_minutes } => span(span(mix(hash, 6), minutes), every_minutes),
        Dose::LongestRun { percent, days } => mix(mix(mix(hash, 7), percent as u64), days as u64),
        Dose::FreeDays(days) => span(mix(hash, 8), days),
        Dose::LessBy(percent) => span(mix(hash, 9), percent),
        Dose::MoreSteps(percent) => span(mix(hash, 10), percent),
        Dose::HoursANight(hours) => span(mix(hash, 11), hours),
        Dose::Habit => mix(hash, 12),
        Dose::AsAdvised => mix(hash, 13),
        Dose::Nothing => mix(hash, 14),
    }
}

/// One step of FNV-1a, a word at a time.
const fn mix(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(0x0000_0100_0000_01b3)
}
