//! The course: the diary read day by day, with what each day does to the stage and what stays in force.

use alloc::vec::Vec;

use super::diary::DayNote;
use super::news::{Asks, News};
use super::next_step::{Action, DecidedBy, Decision};
use super::pace::Pace;
use super::session::{Went, went};
use crate::assess::assess;
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule, Gate, Gatekeeper, Stop, StopSign, When};
use crate::knowledge::thresholds::{
    BASELINE_DAYS, BONE_STOPS_FROM, GAP_DAYS, LEAST_RISE_METRES, LONG_GAP_DAYS, LOOK_BACK_DAYS, PAUSE_DAYS,
    WALKS_BEFORE_RUNNING,
};
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
    is_cleared: bool,
    /// The last day with a visit.
    pub(super) visited: Option<Day>,
    /// What stays in force until a clinician has looked, or has allowed running.
    pub(super) standing: Vec<Decision>,

    /// The stage that is due. `None` until running is allowed.
    pub(super) stage: Option<ReturnStage>,
    /// The stage of the first session.
    pub(super) began_at: Option<ReturnStage>,
    /// Since when the stage is due.
    pub(super) stage_since: Option<Day>,
    /// When it last rose, and when it last rose to where it had never been.
    pub(super) rose: Option<Day>,
    pub(super) highest_since: Option<Day>,
    /// The highest stage come to. A stage above the one after it would be skipped.
    reached: Option<ReturnStage>,
    /// How often a step back led to each stage, and the day of the last.
    returns: [u8; ReturnStage::COUNT],
    pub(super) returned: Option<(ReturnStage, usize)>,

    /// The sessions at this stage that went well, in a row, as indices of days.
    well: Vec<usize>,
    /// The last session and how it went.
    last: Option<(usize, Went)>,
    /// The first session after a long gap, until the first run after it.
    pub(super) restarts: Option<usize>,
    /// The stages of the last sessions that skipped one and went well.
    skipped_well: Vec<ReturnStage>,
    /// Whether the last session skipped a stage.
    has_skipped: bool,
    /// Sessions with more pain than allowed, or with a limp.
    strong: Vec<usize>,
}

impl<'a> Course<'a> {
    /// Reads a diary.
    pub(super) fn of(plan: &'a CarePlan, notes: &'a [DayNote]) -> Self {
        let mut course = Self {
            plan,
            notes,
            pace: Pace::of(plan, None),
            news: News::new(plan),
            open: FactSet::EMPTY,
            pauses: false,
            passed: Vec::new(),
            is_cleared: false,
            visited: None,
            standing: Vec::new(),
            stage: plan.first_stage(),
            began_at: None,
            stage_since: None,
            rose: None,
            highest_since: None,
            reached: None,
            returns: [0; ReturnStage::COUNT],
            returned: None,
            well: Vec::new(),
            last: None,
            restarts: None,
            skipped_well: Vec::new(),
            has_skipped: false,
            strong: Vec::new(),
        };
        for index in 0..notes.len() {
            // A visit comes first: whatever else was written on its day may be new to the clinician.
            course.visit(index);
            course.hear(index);
            course.limp_on_a_free_day(index);
            course.judge(index);
            course.worse_by_the_week(notes[index].day);
        }
        course
    }

    fn visit(&mut self, index: usize) {
        let note = &self.notes[index];
        match note.clinician {
            None => {}
            Some(Clinician::Seen) => self.standing.retain(|standing| standing.stops),
            Some(Clinician::Cleared) => {
                self.standing.clear();
                self.strong.clear();
                self.news.clear();
                self.open = FactSet::EMPTY;
                self.pauses = false;
                self.is_cleared = true;
                self.stage = self.stage.or(self.plan.may_return().then_some(ReturnStage::Walk));
            }
        }
        let found = strictest(&note.found);
        if note.clinician.is_some() || found.is_some() {
            self.visited = Some(note.day);
        }
        if found.is_some() {
            self.pace = Pace::of(self.plan, found);
        }
    }

    /// What is new on a day.
    fn hear(&mut self, index: usize) {
        let note = &self.notes[index];
        self.passed.extend(note.passed.iter().copied());
        let is_other_side = self.news.other_side(note);
        if is_other_side && self.pace.track == Track::Bone {
            self.stand(Action::SeekCare(Urgency::Urgent), DecidedBy::Rule(FollowUpRule::OtherSide), &[index]);
        }
        self.news.add(note);
        if note.present.union(note.absent).is_empty() && !is_other_side {
            return;
        }
        if self.news.is_bone_pain() {
            self.sign(StopSign::BonePain, &[index]);
        }
        self.open = FactSet::EMPTY;
        self.pauses = false;
        match self.news.asks(self.plan) {
            Asks::Nothing => {}
            Asks::Answers(open) => self.open = open,
            Asks::Pause => {
                self.pauses = true;
                self.go_to(ReturnStage::Walk, note.day);
            }
            Asks::Care(urgency) => {
                self.stand(Action::SeekCare(urgency), DecidedBy::Rule(FollowUpRule::NewAnswers), &[index]);
            }
        }
    }

    /// A limp on a day without a session belongs to the last one, unless that was days ago.
    fn limp_on_a_free_day(&mut self, index: usize) {
        let note = &self.notes[index];
        if note.session.is_some() || !note.limp {
            return;
        }
        let sign = StopSign::StillSoreAfterTwoDays;
        let days = sign.entry().when.days().map_or(0, i32::from);
        match self.last {
            Some((last, _)) if note.day - self.notes[last].day < days => {
                // What was too much counts once, but for bone, where a limp is a sign of its own.
                if self.pace.track == Track::Bone || !self.strong.contains(&last) {
                    self.last = Some((last, Went::Strong));
                    self.was_strong(index);
                    self.go_back(index);
                }
            }
            _ => self.sign(sign, &[index]),
        }
    }

    /// How the session of a day went, and what that does to the stage.
    fn judge(&mut self, index: usize) {
        let note = &self.notes[index];
        let Some(session) = note.session else { return };
        let gap = self.last.map_or(0, |(last, _)| note.day - self.notes[last].day);
        let Some(due) = self.stage else {
            // Nobody has allowed running yet. Walks count all the same.
            let went = went(note, ReturnStage::Walk, &self.pace);
            match went {
                Went::Well if session.stage.is_none_or(|stage| stage == ReturnStage::Walk) => self.well.push(index),
                _ => self.well.clear(),
            }
            self.last = Some((index, went));
            return;
        };
        if gap > i32::from(GAP_DAYS) {
            self.well.clear();
        }
        let restart = if gap >= i32::from(PAUSE_DAYS) { after_a_gap(due, gap) } else { due };
        if restart < due {
            self.restarts = Some(index);
            self.reached = Some(restart);
            self.highest_since = Some(note.day);
        }
        let due = restart;
        self.go_to(due, note.day);
        if self.began_at.is_none() {
            // A diary may begin in the middle: the first stage told is where the runner is.
            let stage = session.stage.unwrap_or(due);
            self.go_to(stage, note.day);
            self.began_at = Some(stage);
            self.reached = Some(stage);
            self.stage_since = Some(note.day);
            self.highest_since = Some(note.day);
        }
        let due = self.stage.unwrap_or(due);
        let stage = session.stage.unwrap_or(due);
        let reached = self.reached.unwrap_or(due);
        // One stage up too early is no stage skipped, and a skipped one that has gone well often enough is where the
        // runner is.
        let is_skipped = Some(stage) > reached.next() && stage > reached;
        self.has_skipped = is_skipped && self.skipped_well.len() < self.needed(stage);
        // Between longer runs there are easy ones.
        let is_easy = stage == ReturnStage::Continuous && due > stage;
        if !self.has_skipped && !is_easy {
            self.go_to(stage, note.day);
        }
        if stage > ReturnStage::Walk {
            self.restarts = None;
        }
        let went = went(note, stage, &self.pace);
        match went {
            Went::Well if self.has_skipped => {
                self.well.clear();
                self.skipped_well.push(stage);
            }
            Went::Well if self.is_spaced(index, stage) => self.well.push(index),
            Went::Well => {}
            Went::Middling(_) => self.well.clear(),
            Went::Badly(_) if self.pace.track != Track::Bone => self.go_back(index),
            Went::Badly(_) | Went::Strong => {
                self.was_strong(index);
                self.go_back(index);
            }
        }
        if went != Went::Well || !self.has_skipped || self.pace.track == Track::Bone {
            self.skipped_well.clear();
        }
        self.last = Some((index, went));
    }

    /// More pain than allowed, or a limp. Twice within two weeks it stops, and a bone that hurts much stops at once.
    fn was_strong(&mut self, index: usize) {
        self.strong.push(index);
        let sign = StopSign::StrongPainTwice;
        let When::Often { times, within_days } = sign.entry().when else { return };
        let day = self.notes[index].day;
        let is_recent = |index: &usize| day - self.notes[*index].day < i32::from(within_days);
        let recent: Vec<usize> = self.strong.iter().copied().filter(is_recent).collect();
        let is_again = recent.len() >= usize::from(times);
        let note = &self.notes[index];
        if self.pace.track != Track::Bone {
            if is_again {
                self.sign(sign, &recent);
            }
        } else if is_again || note.limp || note.pain.is_some_and(|pain| pain >= BONE_STOPS_FROM) || outlasts(note) {
            let may_be_the_neck = assess(self.plan.case()).is_plausible(Condition::FemoralNeckStressFracture);
            let urgency = if may_be_the_neck { Urgency::Urgent } else { Urgency::Soon };
            self.stand(Action::SeekCare(urgency), DecidedBy::Rule(FollowUpRule::BoneHurtsAgain), &recent);
        }
    }

    /// Until running without walking, a day lies between two runs that count.
    fn is_spaced(&self, index: usize, stage: ReturnStage) -> bool {
        let least = if stage.is_walk_run() { 2 } else { 1 };
        self.well.last().is_none_or(|last| self.notes[index].day - self.notes[*last].day >= least)
    }

    fn go_to(&mut self, stage: ReturnStage, day: Day) {
        if self.stage == Some(stage) && self.stage_since.is_some() {
            return;
        }
        if self.began_at.is_some() && self.stage < Some(stage) {
            self.rose = Some(day);
        }
        // What went well at a higher stage also speaks for a lower one.
        if self.stage < Some(stage) {
            self.well.clear();
        }
        self.stage = Some(stage);
        self.stage_since = Some(day);
        if self.reached < self.stage {
            self.reached = self.stage;
            self.highest_since = Some(day);
        }
    }

    fn go_back(&mut self, index: usize) {
        self.well.clear();
        let Some(stage) = self.stage else { return };
        let back = self.pace.back(stage);
        // A bone starts anew from where it went back to. Anybody else may return to where they were.
        if self.pace.track == Track::Bone {
            self.reached = Some(back);
        }
        if back < stage {
            let day = self.notes[index].day;
            self.go_to(back, day);
            self.returns[back as usize] = self.returns[back as usize].saturating_add(1);
            if let When::SameStageAgain { times } = StopSign::ReturnsThreeTimes.entry().when
                && self.returns[back as usize] >= times
            {
                self.returned = Some((back, index));
            }
        }
    }

    /// A stop sign that stays in force until somebody has looked.
    pub(super) fn sign(&mut self, sign: StopSign, days: &[usize]) {
        self.stand(seeks(sign), DecidedBy::StopSign(sign), days);
    }

    fn stand(&mut self, action: Action, by: DecidedBy, days: &[usize]) {
        if !self.standing.iter().any(|standing| standing.by == by && standing.action == action) {
            self.standing.push(self.decision(action, by, days));
        }
    }

    pub(super) fn decision(&self, action: Action, by: DecidedBy, days: &[usize]) -> Decision {
        let mut entries: Vec<usize> =
            days.iter().flat_map(|index| self.notes[*index].entries.iter().copied()).collect();
        entries.sort_unstable();
        entries.dedup();
        let since = days.last().map(|index| self.notes[*index].day);
        Decision { action, stops: stops(action, by), by, since, entries }
    }

    /// The rule by which the stage after this one may come, or the rule that holds it.
    pub(super) fn may_go_on(&self, stage: ReturnStage) -> Result<FollowUpRule, FollowUpRule> {
        match self.last {
            _ if self.has_skipped => Err(FollowUpRule::StageSkipped),
            Some((_, Went::Middling(rule))) => Err(rule),
            _ if self.well.len() < self.needed(stage) => Err(FollowUpRule::TooFewSessions),
            _ if stage == ReturnStage::Faster => Err(FollowUpRule::LastStage),
            _ if self.ran_too_far() => Err(FollowUpRule::RanTooFar),
            _ if stage > ReturnStage::Walk => Ok(FollowUpRule::WentWell),
            _ if self.shut().is_empty() => Ok(FollowUpRule::GatesOpen),
            _ => Err(FollowUpRule::GatesShut),
        }
    }

    /// How many sessions in a row must go well at a stage.
    fn needed(&self, stage: ReturnStage) -> usize {
        match stage {
            ReturnStage::Walk => WALKS_BEFORE_RUNNING,
            _ => usize::from(self.pace.track.entry().sessions),
        }
    }

    /// Whether a run of the past two weeks was much longer than the longest of the 30 days before it.
    fn ran_too_far(&self) -> bool {
        let metres = |note: &DayNote| note.session.and_then(|session| session.metres);
        let Some(today) = self.last.map(|(last, _)| self.notes[last].day) else { return false };
        let recent = |index: &usize| (0..i32::from(LOOK_BACK_DAYS)).contains(&(today - self.notes[*index].day));
        (0..self.notes.len()).filter(recent).any(|index| {
            let first = self.notes[index].day.back(BASELINE_DAYS);
            let before = self.notes[..index].iter().filter(|note| note.day >= first);
            let longest = before.filter_map(metres).max();
            longest.zip(metres(&self.notes[index])).is_some_and(|(longest, far)| far > longest_allowed(longest))
        })
    }

    /// What has to be so before the first run and is not.
    pub(super) fn shut(&self) -> Vec<Gate> {
        let is_bone = self.pace.track == Track::Bone;
        let is_shut = |gate: &Gate| match gate.entry().keeper {
            Gatekeeper::Clinician if *gate == Gate::HealedOnImaging => !self.is_cleared && self.pace.is_high_risk,
            Gatekeeper::Clinician => !self.is_cleared,
            Gatekeeper::Diary => self.well.len() < WALKS_BEFORE_RUNNING,
            Gatekeeper::Runner => !self.passed.contains(gate),
        };
        Gate::ALL.iter().copied().filter(|gate| gate.entry().bone == is_bone && is_shut(gate)).collect()
    }

    /// The days on which going on, or not, rests.
    pub(super) fn recent(&self) -> Vec<usize> {
        self.well.iter().copied().chain(self.last.map(|(last, _)| last)).collect()
    }

    /// The last session, as the index of its day, and how it went.
    pub(super) fn last(&self) -> Option<(usize, Went)> {
        self.last
    }
}

/// Whether the pain of a session was still there by the next morning.
fn outlasts(note: &DayNote) -> bool {
    note.session.is_some_and(|session| {
        let is_there = session.next_morning.is_some_and(|morning| morning > 0) || session.pain_after_24h > Some(0);
        session.pain_during > Some(0) && is_there
    })
}

/// The stage after so many days without a session.
pub(super) fn after_a_gap(stage: ReturnStage, days: i32) -> ReturnStage {
    let most = if days > i32::from(LONG_GAP_DAYS) { ReturnStage::Walk } else { ReturnStage::WalkRun1 };
    stage.min(most)
}

/// How far a run may go after a longest one of so many metres: a tenth more, and at least a little.
pub(crate) fn longest_allowed(longest: u32) -> u32 {
    longest.saturating_add((longest / 10).max(LEAST_RISE_METRES))
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
