//! Laying out: runs first, then strength around them, then what may be on any day.

use alloc::vec::Vec;

use super::calendar::Calendar;
use super::exercises::{exercises, light_session, phase_of_week, strength_sessions};
use super::runs::{Runs, is_about_runs};
use super::session::{Amount, Block, PlannedDay, Session, Step, StepKind};
use super::week::{Days, OpenDays, Week, best_days};
use super::{Habit, NotPlaced, Schedule};
use crate::day::{Day, Weekday};
use crate::knowledge::care::{Dose, Often};
use crate::knowledge::thresholds::{COMPARED_AT_WEEKS, REVIEW_AFTER_DAYS, RUNS_A_WEEK};
use crate::plan::{ActivePlan, CarePlan, PlanItem};
use crate::vocabulary::{Intervention, InterventionKind, NotPlacedReason as Reason, Phase, ReturnStage, SessionKind};

/// Days are counted from the first.
struct Layout<'a> {
    plan: &'a CarePlan,
    calendar: &'a Calendar,
    began: Day,
    days: Vec<PlannedDay>,
    not_placed: Vec<NotPlaced>,
    /// The days with a run or a walk in place of one, and those with the longest of their week.
    run_days: Days,
    longest_days: Days,
}

pub(super) fn lay_out(plan: &CarePlan, calendar: &Calendar) -> Schedule {
    let count = 7 * i32::from(calendar.weeks);
    let days = (0..count).map_while(|number| calendar.first.checked_add(number));
    let mut layout = Layout {
        plan,
        calendar,
        began: calendar.began.map_or(calendar.first, |began| began.min(calendar.first)),
        days: days.map(|day| PlannedDay { day, sessions: Vec::new() }).collect(),
        not_placed: Vec::new(),
        run_days: Days::new(),
        longest_days: Days::new(),
    };
    let stage_after = layout.runs();
    layout.race(stage_after);
    let mut habits = Vec::new();
    // While running stops, so does the rest.
    let is_stopped = calendar.follows.is_some_and(|follows| follows.is_stopped);
    if let (CarePlan::Active(active), false) = (plan, is_stopped) {
        layout.strength(active);
        layout.other_training(active);
        layout.light(active);
        layout.later(active);
        habits = layout.habits(active);
    }
    if !is_stopped {
        layout.visits();
    }
    layout.reviews();
    for day in &mut layout.days {
        day.sessions.sort_by_key(|session| order(session.kind));
    }
    Schedule {
        began: layout.began,
        days: layout.days,
        habits,
        not_placed: layout.not_placed,
        track: calendar.follows.map_or_else(|| plan.track(None), |follows| follows.track),
        stage_after,
    }
}

/// The most demanding first.
fn order(kind: SessionKind) -> usize {
    use SessionKind as K;
    let order = [K::Race, K::Run, K::Walk, K::Strength, K::CrossTraining, K::Light, K::Visit, K::Review];
    order.iter().position(|other| *other == kind).unwrap_or(order.len())
}

impl Layout<'_> {
    fn weeks(&self) -> i32 {
        (self.days.len() as i32 + 6) / 7
    }

    /// The days of a week on which something may be put.
    fn open(&self, week: i32) -> OpenDays {
        let race = self.race_day();
        let is_open = core::array::from_fn(|index| {
            let number = 7 * week + index as i32;
            let day = self.days.get(number as usize);
            day.is_some_and(|day| !self.is_free(day.day)) && race != Some(number)
        });
        OpenDays { first: 7 * week, is_open }
    }

    fn is_free(&self, day: Day) -> bool {
        self.calendar.free[day.weekday() as usize]
    }

    /// The day of the race, which may lie before the calendar or after it.
    fn race_at(&self) -> Option<i32> {
        self.calendar.race.map(|race| race - self.calendar.first)
    }

    fn race_day(&self) -> Option<i32> {
        self.race_at().filter(|number| (0..self.days.len() as i32).contains(number))
    }

    /// The week of the plan in which a day lies, counted from 0.
    fn plan_week(&self, number: i32) -> i32 {
        (self.calendar.first + number - self.began).div_euclid(7)
    }

    fn phase(&self, number: i32) -> Phase {
        phase_of_week(self.plan_week(number))
    }

    fn put(&mut self, number: i32, session: Session) {
        if let Some(day) = self.days.get_mut(number as usize) {
            day.sessions.push(session);
        }
    }

    fn missing(
        &mut self,
        week: i32,
        kind: SessionKind,
        intervention: Option<Intervention>,
        (wanted, placed): (u8, u8),
        because: Reason,
    ) {
        if placed < wanted {
            let from = self.calendar.first + 7 * week;
            self.not_placed.push(NotPlaced { kind, intervention, from, wanted, placed, because });
        }
    }

    // ---- runs

    /// Returns the stage after the last day.
    fn runs(&mut self) -> Option<ReturnStage> {
        let Some(mut runs) = Runs::of(self.plan, self.calendar) else {
            self.missing(0, SessionKind::Run, None, (RUNS_A_WEEK, 0), Reason::NoRunningYet);
            return None;
        };
        let last_run = self.calendar.last_run.map(|day| day - self.calendar.first);
        // Days of rest before the first run are as a run on the day before them.
        let rest = self.calendar.follows.map(|follows| i32::from(follows.rest_days)).filter(|days| *days > 0);
        let before = last_run.max(rest.map(|days| days - 2));
        for week in 0..self.weeks() {
            let open = Week { open: self.open(week), race: self.race_at() };
            let last = self.run_days.last().copied().or(before);
            let days = runs.of_week(&open, last);
            let wanted = runs.wanted();
            let because = if self.open(week).count() < wanted { Reason::TooFewDays } else { Reason::TooClose };
            let kind = if runs.stage() == ReturnStage::Walk { SessionKind::Walk } else { SessionKind::Run };
            self.missing(week, kind, None, (wanted, days.len() as u8), because);
            let since_plan = self.calendar.first + 7 * week - self.began;
            let sessions = runs.sessions(&days, since_plan);
            for (number, mut session) in days.iter().copied().zip(sessions) {
                if session.kind == SessionKind::Run {
                    self.dress(number, &mut session);
                }
                self.put(number, session);
            }
            self.longest_days.extend(days.last());
            self.run_days.extend(days);
        }
        Some(runs.stage())
    }

    /// What a run carries out, and what to think of in it.
    fn dress(&self, number: i32, session: &mut Session) {
        let CarePlan::Active(plan) = self.plan else { return };
        let phase = self.phase(number);
        let begun = || plan.items.iter().filter(|item| item.phase <= phase).map(|item| item.intervention);
        session.from = begun().filter(|intervention| is_about_runs(*intervention)).collect();
        let is_form = |intervention: &Intervention| intervention.entry().kind == InterventionKind::Form;
        session.cues = begun().filter(is_form).collect();
    }

    fn race(&mut self, stage_after: Option<ReturnStage>) {
        if self.calendar.race.is_none() {
            return;
        }
        let Some(number) = self.race_day() else {
            self.missing(0, SessionKind::Race, None, (1, 0), Reason::RaceOutside);
            return;
        };
        // The stage of the first run after the race, or of the end.
        let after = self.run_days.iter().find(|day| **day > number).copied();
        let stage = match after.and_then(|day| self.days[day as usize].sessions.first()) {
            Some(session) => session.stage,
            None => stage_after,
        };
        // Less running for a fortnight is no time for a race.
        let is_early =
            self.calendar.stage.is_none() && self.calendar.first + number - self.began < i32::from(REVIEW_AFTER_DAYS);
        if stage >= Some(ReturnStage::Build) && !is_early {
            self.put(number, Session { is_hard: true, ..Session::new(SessionKind::Race) });
        } else {
            self.missing(number / 7, SessionKind::Race, None, (1, 0), Reason::RaceTooSoon);
        }
    }

    // ---- strength

    fn strength(&mut self, plan: &ActivePlan) {
        let mut last: Option<i32> = None;
        let race = self.race_at();
        for week in 0..self.weeks() {
            let exercises = exercises(plan, self.phase(7 * week));
            let wanted = exercises.iter().filter(|exercise| exercise.is_strength).map(|exercise| exercise.a_week).max();
            let Some(wanted) = wanted else { continue };
            let hard: Days = self.longest_days.iter().copied().chain(race).collect();
            let is_near_hard = |day: i32| hard.contains(&day) || hard.contains(&(day + 1));
            let open = self.open(week).without(is_near_hard);
            // Days without a run if they suffice, so that a day has one thing.
            let quiet = open.without(|day| self.run_days.contains(&day));
            let days = [quiet, open].map(|open| best_days(open, wanted, 2, last, None));
            let days = if days[0].len() >= days[1].len() { &days[0] } else { &days[1] };
            let (sessions, missing) = strength_sessions(&exercises, days.len());
            for (number, session) in days.iter().zip(sessions) {
                self.put(*number, session);
            }
            let because = if days.len() < usize::from(wanted) { Reason::TooClose } else { Reason::SessionFull };
            let because = if open.count() < wanted { Reason::TooFewDays } else { because };
            for (exercise, left) in missing {
                let counts = (exercise.a_week, exercise.a_week - left);
                self.missing(week, SessionKind::Strength, Some(exercise.intervention), counts, because);
            }
            last = days.last().copied().or(last);
        }
    }

    // ---- other training

    fn other_training(&mut self, plan: &ActivePlan) {
        let Some(item) = plan.items.iter().find(|item| item.intervention == Intervention::CrossTraining) else {
            return;
        };
        let Dose::Session { minutes, often: Often::DaysAWeek(a_week) } = item.dose else {
            self.missing(0, SessionKind::CrossTraining, Some(item.intervention), (1, 0), Reason::AsAdvised);
            return;
        };
        let amount = Amount::Seconds(u32::from(minutes.least) * 60);
        let session = Session {
            blocks: alloc::vec![Block::once(Step::new(StepKind::Train, amount))],
            from: alloc::vec![item.intervention],
            pick: plan.suits.clone(),
            ..Session::new(SessionKind::CrossTraining)
        };
        let wanted = a_week.least.min(7) as u8;
        for week in 0..self.weeks() {
            let open = self.open(week).without(|day| self.run_days.contains(&day));
            let has_strength = |day: i32| {
                let sessions = self.days.get(day as usize).map_or(&[][..], |day| &day.sessions);
                sessions.iter().any(|session| session.kind == SessionKind::Strength)
            };
            // Days with nothing else first, then those with strength.
            let mut days = best_days(open.without(has_strength), wanted, 1, None, None);
            let more = wanted - days.len() as u8;
            days.extend(best_days(open.without(|day| !has_strength(day)), more, 1, None, None));
            for number in &days {
                self.put(*number, session.clone());
            }
            let counts = (wanted, days.len() as u8);
            self.missing(week, SessionKind::CrossTraining, Some(item.intervention), counts, Reason::TooFewDays);
        }
    }

    // ---- light

    fn light(&mut self, plan: &ActivePlan) {
        for week in 0..self.weeks() {
            let exercises = exercises(plan, self.phase(7 * week));
            let open: Days = self.open(week).days().collect();
            for (place, number) in open.iter().enumerate() {
                if let Some(session) = light_session(&exercises, place, open.len()) {
                    self.put(*number, session);
                }
            }
            for exercise in exercises.iter().filter(|exercise| !exercise.is_strength) {
                let counts = (exercise.a_week, exercise.a_week.min(open.len() as u8));
                self.missing(week, SessionKind::Light, Some(exercise.intervention), counts, Reason::TooFewDays);
            }
        }
    }

    /// What has no days: from when.
    fn habits(&self, plan: &ActivePlan) -> Vec<Habit> {
        let is_placed = |item: &PlanItem| {
            let kind = item.intervention.entry().kind;
            let has_run = !self.run_days.is_empty();
            let by_runs = is_about_runs(item.intervention) || kind == InterventionKind::Form;
            let by_days = matches!(
                item.dose,
                Dose::Repetitions { .. } | Dose::Holds { .. } | Dose::Distance { .. } | Dose::Session { .. }
            );
            by_days || by_runs && has_run || is_visit(item.intervention)
        };
        let begins = |phase: Phase| {
            (0..self.days.len() as i32)
                .find(|number| self.phase(*number) >= phase)
                .map(|number| self.calendar.first + number)
        };
        let items = plan.items.iter().filter(|item| !is_placed(item));
        let habit = |item: &PlanItem| Some(Habit { intervention: item.intervention, from: begins(item.phase)? });
        items.filter_map(habit).collect()
    }

    /// What begins after the last day.
    fn later(&mut self, plan: &ActivePlan) {
        let reached = self.days.len() as i32 + (self.calendar.first - self.began);
        for item in plan.items.iter().filter(|item| first_day_of(item.phase) >= reached) {
            let kind = match item.intervention.entry().kind {
                InterventionKind::Professional => SessionKind::Visit,
                InterventionKind::Load | InterventionKind::Form => SessionKind::Run,
                InterventionKind::Strength => SessionKind::Strength,
                InterventionKind::Mobility | InterventionKind::DailyLife => SessionKind::Light,
            };
            self.missing(0, kind, Some(item.intervention), (1, 0), Reason::BeginsLater);
        }
    }

    // ---- visits and reviews

    /// Each visit on the first working day of its phase. What should have been booked before the calendar begins is not
    /// booked again.
    fn visits(&mut self) {
        // Whoever has to be seen first does not wait for a day of a calendar.
        let CarePlan::Active(plan) = self.plan else { return };
        let visits = plan.items.iter().filter(|item| is_visit(item.intervention));
        let visits: Vec<(Phase, Intervention)> = visits.map(|item| (item.phase, item.intervention)).collect();
        let is_weekend = |day: Day| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        for phase in Phase::ALL {
            let from: Vec<Intervention> =
                visits.iter().filter(|(of, _)| of == phase).map(|(_, intervention)| *intervention).collect();
            let due = first_day_of(*phase) - (self.calendar.first - self.began);
            if from.is_empty() || !(0..self.days.len() as i32).contains(&due) {
                continue;
            }
            let suits = |day: &PlannedDay| !is_weekend(day.day) && !self.is_free(day.day);
            let number = (due..due + 7).find(|number| self.days.get(*number as usize).is_some_and(suits));
            match number {
                Some(number) => self.put(number, Session { from, ..Session::new(SessionKind::Visit) }),
                None => {
                    let because = Reason::TooFewDays;
                    for intervention in from {
                        self.missing(due / 7, SessionKind::Visit, Some(intervention), (1, 0), because);
                    }
                }
            }
        }
    }

    fn reviews(&mut self) {
        for week in COMPARED_AT_WEEKS {
            let Some(due) = self.began.checked_add(7 * i32::from(week)) else { continue };
            let due = due - self.calendar.first;
            // On the day itself, or the next that is not kept free.
            let number = (due..due + 7).find(|number| {
                usize::try_from(*number)
                    .is_ok_and(|number| self.days.get(number).is_some_and(|day| !self.is_free(day.day)))
            });
            if let Some(number) = number.filter(|_| due >= 0) {
                self.put(number, Session::new(SessionKind::Review));
            }
        }
    }
}

/// The first day of a phase, counted from the first of the plan.
fn first_day_of(phase: Phase) -> i32 {
    (0..).step_by(7).find(|day| phase_of_week(day / 7) >= phase).unwrap_or(0)
}

/// Seeing somebody.
fn is_visit(intervention: Intervention) -> bool {
    intervention.entry().kind == InterventionKind::Professional
}
