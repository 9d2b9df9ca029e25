//! Whether the next stage may come, and what holds it.

use alloc::vec::Vec;

use super::course::Course;
use super::diary::{DayNote, Session};
use super::session::Went;
use crate::knowledge::care::{FollowUpRule, Gate, Gatekeeper};
use crate::knowledge::thresholds::{BASELINE_DAYS, LEAST_RISE_METRES, LOOK_BACK_DAYS, WALKS_BEFORE_RUNNING};
use crate::vocabulary::{ReturnStage, Track};

impl Course<'_> {
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
    pub(super) fn needed(&self, stage: ReturnStage) -> usize {
        match stage {
            ReturnStage::Walk => WALKS_BEFORE_RUNNING,
            _ => usize::from(self.pace.track.entry().sessions),
        }
    }

    /// How far a run may go after a longest one of so many metres: a tenth more, and where no bone is meant at least a
    /// little.
    pub(super) fn longest_allowed(&self, longest: u32) -> u32 {
        let least = if self.pace.track == Track::Bone { 0 } else { LEAST_RISE_METRES };
        longest.saturating_add((longest / 10).max(least))
    }

    /// Whether a run of the past two weeks was much longer than the longest of the 30 days before it.
    pub(super) fn ran_too_far(&self) -> bool {
        let is_run = |session: &Session| session.stage != Some(ReturnStage::Walk);
        let metres = |note: &DayNote| note.session.filter(is_run).and_then(|session| session.metres);
        let Some((last, _)) = self.last else { return false };
        let from = |last: usize, days: u16| {
            let first = self.notes[last].day.back(days);
            self.notes[..last].partition_point(|note| note.day < first)
        };
        (from(last, LOOK_BACK_DAYS - 1)..=last).any(|index| {
            let longest = self.notes[from(index, BASELINE_DAYS)..index].iter().filter_map(metres).max();
            longest.zip(metres(&self.notes[index])).is_some_and(|(longest, far)| far > self.longest_allowed(longest))
        })
    }

    /// Whether the next stage may come, or would if the runner had told of trying stairs and the like.
    pub(super) fn only_tries_are_missing(&self, stage: ReturnStage) -> bool {
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
}
