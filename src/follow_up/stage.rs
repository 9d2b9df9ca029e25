//! The stage that is due: what a session does to it, and how it rises and falls.

use alloc::vec::Vec;

use super::course::Course;
use super::diary::Session;
use super::next_step::{Action, DecidedBy};
use super::session::{Went, went};
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule, StopSign, When};
use crate::knowledge::thresholds::{
    GAP_DAYS, LEAST_WALK_MINUTES, LONG_GAP_DAYS, MOST_WALK_MINUTES, MOST_WALK_RUN_METRES, MOST_WALK_RUN_MINUTES,
    PAUSE_DAYS, UNBEARABLE_PAIN,
};
use crate::vocabulary::{ReturnStage, Track, Urgency};

impl Course<'_> {
    /// How the session of a day went, and what that does to the stage.
    pub(super) fn judge(&mut self, index: usize) {
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
        let is_too_long = !is_no_more_than(&session, stage);
        self.has_skipped = self.is_too_high(stage, due) || is_too_long;
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
            Went::Well | Went::Middling(_) if is_too_long => self.well.clear(),
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
            // Whoever walks well and has tried the rest need not pause any more.
            self.pauses &= self.stage != Some(ReturnStage::Walk);
        }
    }

    /// The stage that is due on a day: lower after a gap, and at first where the diary says that the runner is.
    pub(super) fn due(&mut self, index: usize) -> Option<ReturnStage> {
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
            let must_walk = self.must_walk || self.pace.track == Track::Bone;
            let is_possible = |stage: &ReturnStage| !must_walk || *stage <= ReturnStage::WalkRun1;
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
    pub(super) fn is_too_high(&self, stage: ReturnStage, due: ReturnStage) -> bool {
        let reached = self.reached.unwrap_or(due);
        let is_strict = self.pace.track == Track::Bone || due == ReturnStage::Walk;
        let next = if !is_strict || self.only_tries_are_missing(due) { due.next().unwrap_or(due) } else { due };
        self.pauses && stage > ReturnStage::Walk || stage > reached.max(next)
    }

    /// A skipped stage that does not go badly often enough is where the runner is; after a bone injury, one that goes
    /// well. What went well in a row up to now speaks for the next.
    pub(super) fn catch_up(&mut self, index: usize, stage: ReturnStage, well: bool) {
        self.well.clear();
        let is_same = |other: &usize| self.notes[*other].session.and_then(|session| session.stage) == Some(stage);
        let is_other = self.skipped.last().is_some_and(|(other, _)| !is_same(other));
        if is_other || !well && self.pace.track == Track::Bone {
            self.skipped.clear();
        }
        let is_apart = |(last, _): &(usize, bool)| self.notes[index].day - self.notes[*last].day >= 2;
        if self.skipped.last().is_none_or(is_apart) {
            self.skipped.push((index, well));
        } else if let Some(last) = self.skipped.last_mut() {
            last.1 &= well;
        }
        // Nobody comes from walks to long runs unseen.
        let is_too_far = self.stage <= Some(ReturnStage::Walk) && stage >= ReturnStage::Continuous;
        if self.skipped.len() >= self.needed(stage) && !self.pauses && !is_too_far {
            self.go_to(stage, self.notes[index].day);
            let well = self.skipped.iter().rev().take_while(|(_, well)| *well).map(|(index, _)| *index);
            self.well = well.collect::<Vec<usize>>().into_iter().rev().collect();
            self.skipped.clear();
            self.has_skipped = false;
        }
    }

    /// Until running without walking, a day lies between two runs that count.
    pub(super) fn is_spaced(&self, index: usize, stage: ReturnStage) -> bool {
        let least = if stage.is_walk_run() { 2 } else { 1 };
        self.well.last().is_none_or(|last| self.notes[index].day - self.notes[*last].day >= least)
    }

    pub(super) fn go_to(&mut self, stage: ReturnStage, day: Day) {
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

    pub(super) fn go_back(&mut self, index: usize) {
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
            let again = self.returns[back as usize];
            let when = StopSign::ReturnsThreeTimes.entry().when;
            if matches!(when, When::SameStageAgain { times } if again >= times) {
                self.returned = Some((back, index));
            }
        }
    }
}

/// Whether a session counts for a stage. A walk opens a gate only if it says that it is one, or is long enough, and a
/// session of half the time is none.
fn is_of(session: &Session, stage: ReturnStage) -> bool {
    let least = if stage == ReturnStage::Walk { LEAST_WALK_MINUTES } else { LEAST_WALK_MINUTES / 2 };
    let is_short = session.minutes.is_some_and(|minutes| minutes < least);
    let says_so = session.stage == Some(ReturnStage::Walk) || session.stage.is_none() && session.minutes.is_some();
    !is_short && (stage > ReturnStage::Walk || says_so)
}

/// Whether a session is no longer than one of its stage.
fn is_no_more_than(session: &Session, stage: ReturnStage) -> bool {
    let is_longer = session.minutes > Some(MOST_WALK_RUN_MINUTES) || session.metres > Some(MOST_WALK_RUN_METRES);
    match stage {
        ReturnStage::Walk => session.minutes <= Some(MOST_WALK_MINUTES),
        ReturnStage::Build | ReturnStage::Faster => true,
        _ => !is_longer,
    }
}

/// The stage after so many days without a session.
pub(super) fn after_a_gap(stage: ReturnStage, days: i32) -> ReturnStage {
    let most = if days > i32::from(LONG_GAP_DAYS) { ReturnStage::Walk } else { ReturnStage::WalkRun1 };
    stage.min(most)
}
