//! The course: the diary read day by day, with what each day does to the stage and what stays in force.

use alloc::vec::Vec;

use super::diary::{DayNote, Session};
use super::news::News;
use super::next_step::{Action, DecidedBy, Decision};
use super::pace::Pace;
use super::session::{Went, went};
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule, Gate, Gatekeeper, Stop, StopSign, When};
use crate::knowledge::thresholds::{
    BASELINE_DAYS, BONE_STOPS_FROM, GAP_DAYS, LEAST_RISE_METRES, LEAST_WALK_MINUTES, LONG_GAP_DAYS, LOOK_BACK_DAYS,
    MOST_WALK_RUN_METRES, MOST_WALK_RUN_MINUTES, PAUSE_DAYS, UNBEARABLE_PAIN, WALKS_BEFORE_RUNNING,
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
    /// What a clinician has found, and when.
    found: Option<(Condition, Day)>,
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
    /// The last day on which the next stage might come, and on which a session was held back by how it went.
    pub(super) might_go_on: Option<Day>,
    pub(super) held_back: Option<Day>,
    /// The last day on which the other side hurt, where that stops nothing.
    pub(super) other_side: Option<usize>,
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
    /// The last sessions that skipped a stage, as indices of days, and whether they went well.
    skipped: Vec<(usize, bool)>,
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
            news: News::new(plan, notes.first().map(|note| note.day)),
            open: FactSet::EMPTY,
            pauses: false,
            passed: Vec::new(),
            is_cleared: false,
            found: None,
            visited: None,
            standing: Vec::new(),
            stage: plan.first_stage(),
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
            Some(Clinician::Cleared) => self.clear(note.day),
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
    fn clear(&mut self, day: Day) {
        let cannot_wait = |standing: &Decision| match standing.action {
            Action::SeekCare(urgency) => urgency >= Urgency::Soon,
            _ => standing.by == DecidedBy::Rule(FollowUpRule::FoundSomething),
        };
        let must_begin_anew = self.standing.iter().any(cannot_wait);
        // What was found before the stop does not explain it.
        let stopped =
            self.standing.iter().filter(|standing| standing.stops).filter_map(|standing| standing.since).max();
        let found = self.found.filter(|(found, on)| !found.must_be_cleared() && Some(*on) >= stopped);
        let is_long_ago = self.last.is_none_or(|(last, _)| day - self.notes[last].day > i32::from(GAP_DAYS));
        self.standing.clear();
        self.strong.clear();
        self.news.clear();
        self.open = FactSet::EMPTY;
        self.pauses = false;
        self.is_cleared = true;
        self.has_skipped = false;
        // The clinician knows how the last session went.
        self.last = None;
        if must_begin_anew || is_long_ago {
            self.well.clear();
        }
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
        }
        let asks = self.news.asks(note);
        // A visit that could wait is not needed once the sign is gone.
        let can_wait =
            |standing: &Decision| matches!(standing.action, Action::SeekCare(urgency) if urgency < Urgency::Soon);
        if note.present.is_empty() {
            self.standing.retain(|standing| standing.by != by || !can_wait(standing));
        }
        self.open = asks.open;
        self.pauses = asks.pauses;
        if asks.pauses {
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

    /// How soon a bone that hurts in a return is to be seen.
    fn bone_urgency(&self) -> Urgency {
        if self.pace.is_femoral_neck { Urgency::Urgent } else { Urgency::Soon }
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
        let Some(session) = note.session else { return self.bone_at_rest(index) };
        if session.pain_during >= Some(UNBEARABLE_PAIN) {
            let by = DecidedBy::Rule(FollowUpRule::UnbearablePain);
            self.stand(Action::SeekCare(Urgency::Soon), by, &[index]);
        }
        let Some(due) = self.due(index) else {
            // Nobody has allowed running yet. Walks count all the same.
            let went = went(note, ReturnStage::Walk, &self.pace);
            match went {
                Went::Well if is_of(&session, ReturnStage::Walk) => self.well.push(index),
                _ => self.well.clear(),
            }
            self.last = Some((index, went));
            return;
        };
        let stage = session.stage.unwrap_or(due);
        self.has_skipped = self.is_too_high(stage, due) || !is_no_more_than(&session, stage);
        // Between longer runs there are easy ones.
        let is_easy = stage == ReturnStage::Continuous && due > stage;
        if !self.has_skipped && !is_easy {
            self.go_to(stage, note.day);
        }
        if stage > ReturnStage::Walk && !self.has_skipped {
            self.restarts = None;
        }
        let went = went(note, stage, &self.pace);
        match went {
            // What did not go badly shows where the runner is, though not that more may come.
            Went::Well if self.has_skipped => self.catch_up(index, stage, true),
            Went::Middling(_) if self.has_skipped => self.catch_up(index, stage, false),
            Went::Well if !is_of(&session, stage) => {}
            Went::Well if self.is_spaced(index, stage) => self.well.push(index),
            Went::Well => {}
            Went::Middling(_) => self.well.clear(),
            Went::Badly(_) if self.pace.track != Track::Bone => self.go_back(index),
            Went::Badly(_) | Went::Strong => {
                self.was_strong(index);
                self.go_back(index);
            }
        }
        if matches!(went, Went::Strong | Went::Badly(_)) {
            self.skipped.clear();
        }
        self.last = Some((index, went));
        if !matches!(went, Went::Well | Went::Middling(FollowUpRule::NotTold)) {
            self.held_back = Some(note.day);
        }
        if self.stage.is_some_and(|stage| self.may_go_on(stage).is_ok()) {
            self.might_go_on = Some(note.day);
        }
    }

    /// The stage that is due on a day: lower after a gap, and at first where the diary says that the runner is.
    fn due(&mut self, index: usize) -> Option<ReturnStage> {
        let note = &self.notes[index];
        let due = self.stage?;
        let gap = self.last.map_or(0, |(last, _)| note.day - self.notes[last].day);
        if gap > i32::from(GAP_DAYS) {
            self.well.clear();
        }
        let restart = if gap >= i32::from(PAUSE_DAYS) { after_a_gap(due, gap) } else { due };
        if restart < due {
            self.restarts = Some(index);
            self.reached = Some(restart);
            self.highest_since = Some(note.day);
        }
        self.go_to(restart, note.day);
        if self.began_at.is_none() {
            // A diary may begin in the middle. But whoever has to walk first has not come to longer runs unseen.
            let told = note.session.and_then(|session| session.stage);
            let must_walk = self.pace.track == Track::Bone || self.stage == Some(ReturnStage::Walk) && !self.is_cleared;
            let is_possible = |stage: &ReturnStage| !must_walk || *stage < ReturnStage::Continuous;
            let stage = told.filter(is_possible).unwrap_or(restart);
            self.go_to(stage, note.day);
            self.began_at = Some(stage);
            self.reached = Some(stage);
            self.stage_since = Some(note.day);
            self.highest_since = Some(note.day);
        }
        self.stage
    }

    /// Whether a stage was not yet due. One up too early is none skipped, but for a bone, and for the first run.
    fn is_too_high(&self, stage: ReturnStage, due: ReturnStage) -> bool {
        let reached = self.reached.unwrap_or(due);
        let is_strict = self.pace.track == Track::Bone || due == ReturnStage::Walk;
        let next = if !is_strict || self.only_tries_are_missing(due) { due.next().unwrap_or(due) } else { due };
        self.pauses && stage > ReturnStage::Walk || stage > reached.max(next)
    }

    /// A skipped stage that does not go badly often enough is where the runner is; after a bone injury, one that goes
    /// well. What went well in a row up to now speaks for the next.
    fn catch_up(&mut self, index: usize, stage: ReturnStage, well: bool) {
        self.well.clear();
        let is_same = |other: &usize| self.notes[*other].session.and_then(|session| session.stage) == Some(stage);
        let is_other = self.skipped.last().is_some_and(|(other, _)| !is_same(other));
        if is_other || !well && self.pace.track == Track::Bone {
            self.skipped.clear();
        }
        let is_apart = |(last, _): &(usize, bool)| self.notes[index].day - self.notes[*last].day >= 2;
        if self.skipped.last().is_none_or(is_apart) {
            self.skipped.push((index, well));
        } else if !well && let Some(last) = self.skipped.last_mut() {
            last.1 = false;
        }
        if self.skipped.len() >= self.needed(stage) && !self.pauses {
            self.go_to(stage, self.notes[index].day);
            let well = self.skipped.iter().rev().take_while(|(_, well)| *well).map(|(index, _)| *index);
            self.well = well.collect::<Vec<usize>>().into_iter().rev().collect();
            self.skipped.clear();
            self.has_skipped = false;
        }
    }

    /// Pain without a session, after a bone injury.
    fn bone_at_rest(&mut self, index: usize) {
        let hurts = self.notes[index].pain > Some(0);
        if hurts && self.pace.track == Track::Bone && self.stage.is_some() {
            let by = DecidedBy::Rule(FollowUpRule::BoneHurtsAgain);
            self.stand(Action::SeekCare(self.bone_urgency()), by, &[index]);
        }
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
            self.stand(Action::SeekCare(self.bone_urgency()), DecidedBy::Rule(FollowUpRule::BoneHurtsAgain), &recent);
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
        if back == ReturnStage::Walk {
            self.passed.clear();
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

    /// What stays in force: until a clinician allows running if it is by a rule or a sign that stops, else until a visit.
    fn stand(&mut self, action: Action, by: DecidedBy, days: &[usize]) {
        self.stand_for(action, stops(action, by), by, days);
    }

    fn stand_for(&mut self, action: Action, stops: bool, by: DecidedBy, days: &[usize]) {
        // What went well before a stop speaks for nothing after it.
        if stops {
            self.well.clear();
        }
        if !self.standing.iter().any(|standing| standing.by == by && standing.action == action) {
            self.standing.push(Decision { stops, ..self.decision(action, by, days) });
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

    /// How far a run may go after a longest one of so many metres: a tenth more, and where no bone is meant at least a
    /// little.
    fn longest_allowed(&self, longest: u32) -> u32 {
        let least = if self.pace.track == Track::Bone { 0 } else { LEAST_RISE_METRES };
        longest.saturating_add((longest / 10).max(least))
    }

    /// Whether a run of the past two weeks was much longer than the longest of the 30 days before it.
    fn ran_too_far(&self) -> bool {
        let is_run = |session: &Session| session.stage != Some(ReturnStage::Walk);
        let metres = |note: &DayNote| note.session.filter(is_run).and_then(|session| session.metres);
        let Some(today) = self.last.map(|(last, _)| self.notes[last].day) else { return false };
        let recent = |index: &usize| (0..i32::from(LOOK_BACK_DAYS)).contains(&(today - self.notes[*index].day));
        (0..self.notes.len()).filter(recent).any(|index| {
            let first = self.notes[index].day.back(BASELINE_DAYS);
            let before = self.notes[..index].iter().filter(|note| note.day >= first);
            let longest = before.filter_map(metres).max();
            longest.zip(metres(&self.notes[index])).is_some_and(|(longest, far)| far > self.longest_allowed(longest))
        })
    }

    /// Whether the next stage may come, or would if the runner had told of trying stairs and the like.
    fn only_tries_are_missing(&self, stage: ReturnStage) -> bool {
        match self.may_go_on(stage) {
            Err(FollowUpRule::GatesShut) => self.shut().iter().all(|gate| gate.entry().keeper == Gatekeeper::Runner),
            may => may.is_ok(),
        }
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

/// Whether the pain of a session was still there by the next morning, or the morning was clearly worse without any.
fn outlasts(note: &DayNote) -> bool {
    note.session.is_some_and(|session| {
        let is_there = session.next_morning > Some(0) || session.pain_after_24h > Some(0);
        session.pain_during > Some(0) && is_there || session.next_morning > Some(1)
    })
}

/// Whether a session counts for a stage. A walk opens a gate only if it says that it is one, or is long enough.
fn is_of(session: &Session, stage: ReturnStage) -> bool {
    let is_long = session.minutes >= Some(LEAST_WALK_MINUTES);
    let is_short = session.minutes.is_some_and(|minutes| minutes < LEAST_WALK_MINUTES);
    stage > ReturnStage::Walk || is_long || session.stage == Some(ReturnStage::Walk) && !is_short
}

/// Whether a session is no longer than one of its stage.
fn is_no_more_than(session: &Session, stage: ReturnStage) -> bool {
    let is_longer = session.minutes > Some(MOST_WALK_RUN_MINUTES) || session.metres > Some(MOST_WALK_RUN_METRES);
    !(stage.is_walk_run() && is_longer)
}

/// The stage after so many days without a session.
pub(super) fn after_a_gap(stage: ReturnStage, days: i32) -> ReturnStage {
    let most = if days > i32::from(LONG_GAP_DAYS) { ReturnStage::Walk } else { ReturnStage::WalkRun1 };
    stage.min(most)
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
