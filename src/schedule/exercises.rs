//! The exercises of a plan: as sessions of strength, in pairs and of bounded length, and as light ones.

use alloc::vec::Vec;

use super::session::{Amount, Block, Session, Step, StepKind};
use crate::knowledge::care::{Demand, Dose, Often};
use crate::knowledge::thresholds::{REST_SECONDS, STRENGTH_MINUTES};
use crate::plan::{ActivePlan, PlanItem};
use crate::vocabulary::{Intervention, InterventionKind, Phase, SessionKind};

/// An exercise with its dose, of every range the least.
#[derive(Clone, Copy)]
pub(super) struct Exercise {
    pub(super) intervention: Intervention,
    times: u8,
    amount: Amount,
    pub(super) a_week: u8,
    /// How often a day.
    a_day: u8,
    pub(super) phase: Phase,
    pub(super) is_strength: bool,
}

/// What begins by a week of the plan, counted from 0.
pub(super) const fn phase_of_week(week: i32) -> Phase {
    match week {
        ..2 => Phase::Calm,
        2..6 => Phase::Build,
        _ => Phase::Return,
    }
}

/// The exercises that have begun, those of the latest phase first: later ones build on earlier ones.
pub(super) fn exercises(plan: &ActivePlan, phase: Phase) -> Vec<Exercise> {
    let begun = plan.items.iter().filter(|item| item.phase <= phase);
    let mut exercises: Vec<Exercise> = begun.filter_map(exercise).collect();
    exercises.sort_by_key(|exercise| core::cmp::Reverse(exercise.phase));
    exercises
}

fn exercise(item: &PlanItem) -> Option<Exercise> {
    let entry = item.intervention.entry();
    let (times, amount, often) = match item.dose {
        Dose::Repetitions { sets, repetitions, often } => (sets, Amount::Repetitions(repetitions.least), often),
        Dose::Holds { holds, seconds, often } => (holds, Amount::Seconds(seconds.least.into()), often),
        Dose::Distance { times, metres, often } => (times, Amount::Metres(metres.least.into()), often),
        _ => return None,
    };
    let (a_week, a_day) = match often {
        Often::TimesADay(times) => (7, times.least),
        Often::DaysAWeek(days) => (days.least, 1),
    };
    // What is held softly every day leaves nobody sore.
    let loads = entry.kind == InterventionKind::Strength && entry.demand == Demand::Loads;
    Some(Exercise {
        intervention: item.intervention,
        times: times.least.min(u8::MAX.into()) as u8,
        amount,
        a_week: a_week.min(7) as u8,
        a_day: a_day.clamp(1, 3) as u8,
        phase: item.phase,
        is_strength: loads && matches!(often, Often::DaysAWeek(_)),
    })
}

impl Exercise {
    fn step(&self) -> Step {
        Step::new(StepKind::Exercise(self.intervention), self.amount)
    }

    /// With the rest after each set.
    fn seconds(&self) -> u32 {
        u32::from(self.times) * (self.step().seconds() + REST_SECONDS)
    }
}

/// The strength sessions of a week, with the exercises that found no place.
///
/// Each exercise comes on as many days as its dose says, as far as there are days and a session does not become too
/// long. Whichever has most days to go comes first.
pub(super) fn strength_sessions(exercises: &[Exercise], days: usize) -> (Vec<Session>, Vec<(Exercise, u8)>) {
    let wanted: Vec<&Exercise> = exercises.iter().filter(|exercise| exercise.is_strength).collect();
    let mut left: Vec<u8> = wanted.iter().map(|exercise| exercise.a_week).collect();
    let mut sessions = Vec::new();
    for day in 0..days {
        let to_come = (days - day) as u8;
        let mut order: Vec<usize> = (0..wanted.len()).filter(|index| left[*index] > 0).collect();
        // Who has no day to spare first, then in order.
        order.sort_by_key(|index| (left[*index] < to_come, core::cmp::Reverse(left[*index])));
        let mut seconds = 0;
        let mut chosen: Vec<usize> = Vec::new();
        for index in order {
            if chosen.is_empty() || seconds + wanted[index].seconds() <= STRENGTH_MINUTES * 60 {
                seconds += wanted[index].seconds();
                left[index] -= 1;
                chosen.push(index);
            }
        }
        chosen.sort_unstable();
        let chosen: Vec<&Exercise> = chosen.into_iter().map(|index| wanted[index]).collect();
        if !chosen.is_empty() {
            sessions.push(strength_session(&chosen));
        }
    }
    let missing = wanted.iter().zip(&left).filter(|(_, left)| **left > 0);
    (sessions, missing.map(|(exercise, left)| (**exercise, *left)).collect())
}

/// Exercises in pairs: while one rests, the other works.
fn strength_session(exercises: &[&Exercise]) -> Session {
    let mut blocks = Vec::new();
    for pair in exercises.chunks(2) {
        let together = pair.iter().map(|exercise| exercise.times).min().unwrap_or(0);
        let rest = Step::new(StepKind::Rest, Amount::Seconds(REST_SECONDS));
        let steps: Vec<Step> = pair.iter().map(|exercise| exercise.step()).chain([rest]).collect();
        blocks.push(Block { times: together, steps });
        // What one of them has more of is done alone.
        let more = pair.iter().filter(|exercise| exercise.times > together);
        blocks.extend(
            more.map(|exercise| Block { times: exercise.times - together, steps: alloc::vec![exercise.step(), rest] }),
        );
    }
    let from = exercises.iter().map(|exercise| exercise.intervention).collect();
    Session { blocks, from, ..Session::new(SessionKind::Strength) }
}

/// What is light on one day: all that is to be done daily, and the rest on its days. `place` is the place of the day
/// among the open ones of the week, of which there are `days`.
pub(super) fn light_session(exercises: &[Exercise], place: usize, days: usize) -> Option<Session> {
    let falls_here = |exercise: &&Exercise| {
        let a_week = usize::from(exercise.a_week).min(days);
        // So many of the days, as evenly as they go.
        !exercise.is_strength && (0..a_week).any(|number| number * days / a_week == place)
    };
    let today: Vec<&Exercise> = exercises.iter().filter(falls_here).collect();
    let block = |exercise: &&Exercise| Block {
        times: exercise.times.saturating_mul(exercise.a_day),
        steps: alloc::vec![exercise.step()],
    };
    (!today.is_empty()).then(|| Session {
        blocks: today.iter().map(block).collect(),
        from: today.iter().map(|exercise| exercise.intervention).collect(),
        ..Session::new(SessionKind::Light)
    })
}
