//! The course: the diary read day by day, visits and new answers first, and what stays in force.

use alloc::vec::Vec;

use super::diary::DayNote;
use super::news::News;
use super::next_step::{Action, DecidedBy, Decision};
use super::pace::Pace;
use super::session::Went;
use crate::assess::assess;
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule, Gate, Stop, StopSign};
use crate::knowledge::thresholds::GAP_DAYS;
use crate::plan::CarePlan;
use crate::vocabulary::{Clinician, Condition, FactSet, ReturnStage, Track, Urgency};

/// Where a runner stands after the days read so far.
pub(super) struct Course<'a> {
    pub(super) plan: &'a CarePlan,
    pub(super) notes: &'a [DayNote],
    pub(super) pace: Pace,
    pub(super) news: News,
    /// Questions that new answers have opened.
    pub(super) open: FactSet,
    /// Whether new answers have running pause.
    pub(super) pauses: bool,
    pub(super) passed: Vec<Gate>,
    /// Whether a clinician has allowed running.
    pub(super) is_cleared: bool,
    /// What a clinician has found, and when.
    pub(super) found: Option<(Condition, Day)>,
    /// The last day with a visit.
    pub(super) visited: Option<Day>,
    /// What stays in force until a clinician has looked, or has allowed running.
    pub(super) standing: Vec<Decision>,

    /// The stage that is due. `None` until running is allowed.
    pub(super) stage: Option<ReturnStage>,
    /// Whether walks come before any run, so that a diary cannot begin with longer ones.
    pub(super) must_walk: bool,
    /// The stage of the first session.
    pub(super) began_at: Option<ReturnStage>,
    /// Since when the stage is due.
    pub(super) stage_since: Option<Day>,
    /// When it last rose, and when it last rose to where it had never been.
    pub(super) rose: Option<Day>,
    pub(super) highest_since: Option<Day>,
    /// The last day on which the next stage might come, and on which a session was held back by how it went.
    pub(super) might_go_on: Option<Day>,
    pub(super) held_back: Option<Day>,
    /// The last day on which the other side hurt, where that stops nothing.
    pub(super) other_side: Option<usize>,
    /// The highest stage come to. A stage above the one after it would be skipped.
    pub(super) reached: Option<ReturnStage>,
    /// How often a step back led to each stage, and the day of the last.
    pub(super) returns: [u8; ReturnStage::COUNT],
    pub(super) returned: Option<(ReturnStage, usize)>,

    /// The sessions at this stage that went well, in a row, as indices of days.
    pub(super) well: Vec<usize>,
    /// The last session, as the index of its day, and how it went.
    pub(super) last: Option<(usize, Went)>,
    /// The first session after a long gap, until the first run after it.
    pub(super) restarts: Option<usize>,
    /// The last sessions that skipped a stage, as indices of days, and whether they went well.
    pub(super) skipped: Vec<(usize, bool)>,
    /// Whether the last session skipped a stage.
    pub(super) has_skipped: bool,
    /// Sessions with more pain than allowed, or with a limp.
    pub(super) strong: Vec<usize>,
}

impl<'a> Course<'a> {
    /// Reads a diary.
    pub(super) fn of(plan: &'a CarePlan, notes: &'a [DayNote]) -> Self {
        let mut course = Self {
            plan,
            notes,
            pace: Pace::of(plan, None),
            news: News::new(plan, notes.first().map(|note| note.day)),
            open: FactSet::EMPTY,
            pauses: false,
            passed: Vec::new(),
            is_cleared: false,
            found: None,
            visited: None,
            standing: Vec::new(),
            stage: plan.first_stage(),
            must_walk: plan.first_stage() == Some(ReturnStage::Walk),
            began_at: None,
            stage_since: None,
            rose: None,
            highest_since: None,
            might_go_on: None,
            held_back: None,
            other_side: None,
            reached: None,
            returns: [0; ReturnStage::COUNT],
            returned: None,
            well: Vec::new(),
            last: None,
            restarts: None,
            skipped: Vec::new(),
            has_skipped: false,
            strong: Vec::new(),
        };
        for (index, note) in notes.iter().enumerate() {
            // A visit comes first: whatever else was written on its day may be new to the clinician.
            course.visit(index);
            course.hear(index);
            course.limp_on_a_free_day(index);
            course.judge(index);
            course.worse_by_the_week(note.day);
        }
        course
    }

    fn visit(&mut self, index: usize) {
        let note = &self.notes[index];
        let found = strictest(&note.found);
        if note.clinician.is_some() || found.is_some() {
            self.visited = Some(note.day);
        }
        match note.clinician {
            Some(Clinician::Cleared) => self.clear(note.day, found.is_some_and(Condition::must_be_cleared)),
            Some(Clinician::Seen) => self.standing.retain(|standing| standing.stops),
            None => {}
        }
        if let Some(found) = found {
            self.found = Some((found, note.day));
            self.pace = Pace::of(self.plan, Some(found));
            if found.must_be_cleared() && note.clinician != Some(Clinician::Cleared) {
                self.stand(Action::Stop, DecidedBy::Rule(FollowUpRule::FoundSomething), &[index]);
            }
        }
    }

    /// A clinician allows running. Whoever had to stop for something that could not wait begins with walks, as after a
    /// bone injury unless something else was found.
    fn clear(&mut self, day: Day, is_grave: bool) {
        let cannot_wait = |standing: &Decision| match standing.action {
            Action::SeekCare(urgency) => urgency >= Urgency::Soon,
            _ => standing.by == DecidedBy::Rule(FollowUpRule::FoundSomething),
        };
        let was_stopped = self.standing.iter().any(cannot_wait);
        let must_begin_anew = is_grave || was_stopped;
        // What was found before the stop does not explain it.
        let stopped =
            self.standing.iter().filter(|standing| standing.stops).filter_map(|standing| standing.since).max();
        let found = self.found.filter(|(found, on)| !found.must_be_cleared() && Some(*on) >= stopped);
        self.standing.clear();
        self.strong.clear();
        self.news.clear();
        self.open = FactSet::EMPTY;
        self.pauses = false;
        self.is_cleared = true;
        self.has_skipped = false;
        // The clinician knows how the last session went.
        self.last = self.last.map(|(last, _)| (last, Went::Well));
        // Walks of the past week still count, unless a stop came after them.
        let notes = self.notes;
        let is_walk = |index: &usize| notes[*index].session.is_some_and(|of| of.stage == Some(ReturnStage::Walk));
        let is_recent = |index: &usize| day - notes[*index].day <= i32::from(GAP_DAYS);
        self.well.retain(|index| !was_stopped && is_recent(index) && (!must_begin_anew || is_walk(index)));
        self.must_walk |= must_begin_anew;
        if must_begin_anew {
            self.pace = found.map_or_else(|| Pace::of_bone(self.plan), |(found, _)| Pace::of(self.plan, Some(found)));
            self.passed.clear();
        }
        if self.plan.may_return() && (must_begin_anew || self.stage.is_none()) {
            self.stage = Some(ReturnStage::Walk);
            self.reached = self.stage;
            self.stage_since = Some(day);
            self.highest_since = Some(day);
        }
    }

    /// What is new on a day.
    fn hear(&mut self, index: usize) {
        let note = &self.notes[index];
        self.passed.extend(note.passed.iter().copied());
        let is_bone = self.pace.track == Track::Bone && self.stage.is_some();
        let is_other_side = self.news.is_other_side(note);
        if is_other_side && is_bone {
            self.stand(Action::SeekCare(Urgency::Urgent), DecidedBy::Rule(FollowUpRule::OtherSide), &[index]);
        } else if is_other_side {
            self.other_side = Some(index);
        }
        self.news.add(note);
        if note.present.union(note.absent).is_empty() && !is_other_side {
            return;
        }
        let by = DecidedBy::Rule(FollowUpRule::NewAnswers);
        if self.news.is_bone_pain() {
            self.sign(StopSign::BonePain, &[index]);
        } else if is_bone && !note.present.is_empty() && self.news.ends_a_bone_return() {
            self.stand(Action::SeekCare(self.bone_urgency()), by, &[index]);
        } else if self.is_cleared && !note.present.is_empty() && self.news.is_hurt_anew() {
            self.stand(Action::SeekCare(Urgency::Routine), by, &[index]);
        }
        let asks = self.news.asks(note);
        // A visit that could wait is not needed once the sign is gone.
        let can_wait =
            |standing: &Decision| matches!(standing.action, Action::SeekCare(urgency) if urgency < Urgency::Soon);
        if self.news.is_nothing_new() {
            self.standing.retain(|standing| standing.by != by || !can_wait(standing));
        }
        self.open = asks.open;
        self.pauses = asks.pauses || self.is_cleared && self.news.pauses_a_return();
        if self.pauses {
            self.go_to(ReturnStage::Walk, note.day);
            self.reached = Some(ReturnStage::Walk);
            self.well.clear();
        }
        // What is gone makes nothing more urgent.
        let has_come = !note.present.is_empty() || is_other_side;
        if let Some((urgency, stops)) = asks.care.filter(|_| has_come) {
            self.stand_for(Action::SeekCare(urgency), stops, by, &[index]);
        }
    }

    /// A stop sign that stays in force until somebody has looked.
    pub(super) fn sign(&mut self, sign: StopSign, days: &[usize]) {
        self.stand(seeks(sign), DecidedBy::StopSign(sign), days);
    }

    /// What stays in force: until a clinician allows running if it is by a rule or a sign that stops, else until a visit.
    pub(super) fn stand(&mut self, action: Action, by: DecidedBy, days: &[usize]) {
        self.stand_for(action, stops(action, by), by, days);
    }

    fn stand_for(&mut self, action: Action, stops: bool, by: DecidedBy, days: &[usize]) {
        // What went well before a stop speaks for nothing after it.
        if stops {
            self.well.clear();
        }
        let decision = Decision { stops, ..self.decision(action, by, days) };
        let says_all = |standing: &Decision| decision.facts.difference(standing.facts).is_empty();
        let is_there = |standing: &Decision| standing.by == by && standing.action == action && says_all(standing);
        if !self.standing.iter().any(is_there) {
            self.standing.push(decision);
        }
    }

    pub(super) fn decision(&self, action: Action, by: DecidedBy, days: &[usize]) -> Decision {
        let notes = days.iter().map(|index| &self.notes[*index]);
        let mut entries: Vec<usize> =
            notes.flat_map(|note| note.entries.iter().chain(&note.day_after).copied()).collect();
        entries.sort_unstable();
        entries.dedup();
        let since = days.last().map(|index| self.notes[*index].day);
        Decision { action, stops: stops(action, by), by, facts: self.facts(by, days), since, entries }
    }

    /// The answers that a decision is about.
    fn facts(&self, by: DecidedBy, days: &[usize]) -> FactSet {
        match by {
            DecidedBy::Rule(FollowUpRule::NewAnswers) => {
                days.iter().fold(FactSet::EMPTY, |facts, index| facts.union(self.notes[*index].present))
            }
            DecidedBy::Rule(FollowUpRule::PlanWithheld | FollowUpRule::NotCleared) => {
                let urgency = self.plan.urgency();
                let assessment = assess(self.plan.case());
                let raised = assessment.triage().raised().filter(|raised| raised.urgency == urgency);
                raised.fold(FactSet::EMPTY, |facts, raised| facts.union(raised.facts))
            }
            _ => FactSet::EMPTY,
        }
    }

    /// The days on which going on, or not, rests.
    pub(super) fn recent(&self) -> Vec<usize> {
        self.well.iter().copied().chain(self.last.map(|(last, _)| last)).collect()
    }
}

/// What a stop sign asks for.
pub(super) fn seeks(sign: StopSign) -> Action {
    sign.entry().seek.map_or(Action::Stop, Action::SeekCare)
}

/// Whether it ends running until a clinician allows it.
fn stops(action: Action, by: DecidedBy) -> bool {
    match by {
        DecidedBy::StopSign(sign) => sign.entry().stop >= Stop::Running,
        DecidedBy::Rule(_) => matches!(action, Action::SeekCare(_) | Action::Stop),
    }
}

/// The condition with the strictest rules.
fn strictest(found: &[Condition]) -> Option<Condition> {
    let strictness = |condition: &Condition| {
        Track::ALL.iter().position(|track| track.entry().families.contains(&condition.family()))
    };
    found.iter().copied().min_by_key(strictness)
}
