//! From the course to the next step.

use alloc::vec::Vec;

use super::comparison::{comparisons, totals};
use super::course::Course;
use super::diary::{DayNote, Diary};
use super::next_step::{Action, DecidedBy, Decision, NextStep};
use super::session::Went;
use super::stage::after_a_gap;
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule as Rule, Span, StopSign};
use crate::knowledge::thresholds::{GAP_DAYS, LESS_AFTER_A_STEP_BACK, MISSED_IN_A_ROW, PAUSE_DAYS};
use crate::plan::CarePlan;
use crate::vocabulary::{Missed, ReturnStage, Track, Urgency};

/// What to do next, by what a runner has written up to and including a day. Allocates.
///
/// The plan must be the one that the runner follows, made from the answers at its beginning. See
/// [the module](mod@crate::follow_up) for how it decides.
pub fn follow_up(plan: &CarePlan, diary: &Diary, today: Day) -> NextStep {
    let notes = diary.up_to(today);
    let course = Course::of(plan, &notes);
    let mut decisions = course.standing.clone();
    decisions.extend(not_allowed(&course));
    decisions.extend(course.time_signs(today));
    let (on_the_way, stage) = on_the_way(&course, today);
    decisions.extend(on_the_way);
    // While running stops, nothing is said of going on.
    if decisions.iter().any(|decision| decision.stops) {
        decisions.retain(|decision| decision.stops || matches!(decision.action, Action::SeekCare(_)));
    }
    decisions.sort_by_key(|decision| (decision.boldness(), decision.by));

    let action = decisions[0].action;
    let is_stopped = decisions.iter().any(|decision| decision.stops);
    // What a clinician has to look at, for whoever waits for a word about a bone.
    let is_unseen = course.stage.is_none() && plan.may_return() && plan.urgency() >= Urgency::Soon;
    let has_gates = is_unseen || course.stage == Some(ReturnStage::Walk);
    let is_emergency = action == Action::SeekCare(Urgency::Emergency);
    let is_less = action == Action::StepBack && stage >= Some(ReturnStage::Build);
    NextStep {
        action,
        stage: stage.filter(|_| !is_stopped),
        track: course.pace.track,
        less_by: is_less.then(|| Span::new(LESS_AFTER_A_STEP_BACK)),
        rest_days: if action == Action::StepBack { rest_days(&course, today) } else { 0 },
        shut: if has_gates && !is_emergency { course.shut() } else { Vec::new() },
        open: match plan {
            CarePlan::Withheld(withheld) if course.stage.is_none() => withheld.open,
            _ => course.open,
        },
        contradicts: course.news.contradicts.clone(),
        comparisons: comparisons(&notes, today),
        totals: totals(&notes),
        decisions,
    }
}

/// How many of the days of rest after the last session are left, today among them.
fn rest_days(course: &Course, today: Day) -> u8 {
    let passed = course.last.map_or(0, |(index, _)| today.since(course.notes[index].day).saturating_sub(1));
    u32::from(course.pace.track.entry().rest_days).saturating_sub(passed) as u8
}

/// Running that nobody has allowed yet, and questions that are open.
fn not_allowed(course: &Course) -> Vec<Decision> {
    let mut decisions = Vec::new();
    if course.stage.is_none() {
        let rule = match course.plan {
            CarePlan::Withheld(_) => Rule::PlanWithheld,
            CarePlan::Active(_) => Rule::NotCleared,
        };
        decisions.push(course.decision(Action::SeekCare(course.plan.urgency()), DecidedBy::Rule(rule), &[]));
    }
    let open =
        [(Rule::QuestionsOpen, !course.open.is_empty()), (Rule::Contradicts, !course.news.contradicts.is_empty())];
    for (rule, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
        decisions.push(course.decision(Action::Stop, DecidedBy::Rule(rule), &[]));
    }
    decisions
}

/// What the last sessions decide, and the stage of the next one.
fn on_the_way(course: &Course, today: Day) -> (Vec<Decision>, Option<ReturnStage>) {
    let Some(stage) = course.stage else { return (Vec::new(), None) };
    let rule = |action: Action, rule: Rule, days: &[usize]| course.decision(action, DecidedBy::Rule(rule), days);
    let mut decisions = Vec::new();
    let mut next = stage;

    let Some(last_entry) = course.notes.last().map(|note| note.day) else {
        return (alloc::vec![rule(Action::Hold, Rule::NoSession, &[])], Some(stage));
    };
    // An entry of another kind ends no gap.
    let last_session =
        course.last.map_or(last_entry, |(index, _)| course.notes[index].day).max(course.visited.unwrap_or(Day::FIRST));
    // ---- back
    if let Some((index, went)) = course.last {
        if let Some(by) = led_back(course, index, went) {
            decisions.push(course.decision(Action::StepBack, by, &[index]));
        }
        let days = today - course.notes[index].day;
        if days >= i32::from(PAUSE_DAYS) && after_a_gap(stage, days) < stage {
            next = after_a_gap(stage, days);
            decisions.push(rule(Action::StepBack, Rule::LongGap, &[index]));
        }
    }
    if let Some(index) = course.restarts {
        if course.may_go_on(stage).is_ok() {
            next = stage.next().unwrap_or(stage);
        }
        decisions.push(rule(Action::StepBack, Rule::LongGap, &[index]));
    }
    if course.pauses && stage == ReturnStage::Walk {
        decisions.push(rule(Action::StepBack, Rule::Pauses, &[]));
    }
    if course.is_worse_than_before(today) {
        next = next.min(course.pace.back(stage));
        decisions.push(rule(Action::StepBack, Rule::WeekWorse, &course.of_week(today)));
    }
    // ---- the same again
    if today - last_session >= i32::from(GAP_DAYS) {
        decisions.push(rule(Action::Hold, Rule::Gap, &[]));
    }
    if let Some(index) = course.other_side.filter(|index| today - course.notes[*index].day < i32::from(PAUSE_DAYS)) {
        decisions.push(rule(Action::Hold, Rule::OtherSideToo, &[index]));
    }
    let missed = missed(course);
    if missed.len() >= MISSED_IN_A_ROW {
        decisions.push(rule(Action::Hold, Rule::SessionsMissed, &missed));
    }
    if missed.last().is_some_and(|index| course.notes[*index].missed == Some(Missed::Pain)) {
        decisions.push(rule(Action::Hold, Rule::SkippedForPain, &missed));
    }
    // ---- on
    match course.may_go_on(stage) {
        Err(_) if decisions.iter().any(|decision| decision.action == Action::StepBack) => {}
        Err(_) if course.last.is_none() => decisions.push(rule(Action::Hold, Rule::NoSession, &[])),
        Err(held_by) => decisions.push(rule(Action::Hold, held_by, &course.recent())),
        Ok(_) if !decisions.is_empty() => {}
        Ok(by) => {
            next = if course.keeps_building(today) { stage } else { stage.next().unwrap_or(stage) };
            decisions.push(rule(Action::Progress, by, &course.recent()));
        }
    }
    (decisions, Some(next))
}

/// What led back after the last session, if anything did.
fn led_back(course: &Course, index: usize, went: Went) -> Option<DecidedBy> {
    let note = &course.notes[index];
    let is_bone = course.pace.track == Track::Bone;
    match went {
        Went::Strong | Went::Badly(_) if is_bone => Some(DecidedBy::Rule(Rule::BoneHurts)),
        Went::Strong if note.session.is_some_and(|session| session.pain_during > Some(course.pace.rule.stay_up_to)) => {
            Some(DecidedBy::StopSign(StopSign::StrongPain))
        }
        Went::Strong => Some(DecidedBy::Rule(Rule::Limp)),
        Went::Badly(rule) => Some(DecidedBy::Rule(rule)),
        Went::Middling(_) | Went::Well => None,
    }
}

/// The sessions missed since the last one that was done.
fn missed(course: &Course) -> Vec<usize> {
    let from = course.last.map_or(0, |(index, _)| index + 1);
    let is_missed = |(index, note): (usize, &DayNote)| note.missed.map(|_| from + index);
    course.notes[from..].iter().enumerate().filter_map(is_missed).collect()
}
