//! More pain than allowed, a limp, and a bone that hurts.

use alloc::vec::Vec;

use super::course::Course;
use super::diary::DayNote;
use super::next_step::{Action, DecidedBy};
use super::session::Went;
use crate::knowledge::care::{FollowUpRule, StopSign, When};
use crate::knowledge::thresholds::BONE_STOPS_FROM;
use crate::vocabulary::{Track, Urgency};

impl Course<'_> {
    /// A limp on a day without a session belongs to the last one, unless that was days ago.
    pub(super) fn limp_on_a_free_day(&mut self, index: usize) {
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

    /// More pain than allowed, or a limp. Twice within two weeks it stops, and a bone that hurts much stops at once.
    pub(super) fn was_strong(&mut self, index: usize) {
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

    /// Pain without a session, after a bone injury.
    pub(super) fn bone_at_rest(&mut self, index: usize) {
        let hurts = self.notes[index].pain > Some(0);
        if hurts && self.stage.is_none() {
            self.well.clear();
        }
        if hurts && self.pace.track == Track::Bone && self.stage.is_some() {
            let by = DecidedBy::Rule(FollowUpRule::BoneHurtsAgain);
            self.stand(Action::SeekCare(self.bone_urgency()), by, &[index]);
        }
    }

    /// How soon a bone that hurts in a return is to be seen.
    pub(super) fn bone_urgency(&self) -> Urgency {
        if self.pace.is_femoral_neck { Urgency::Urgent } else { Urgency::Soon }
    }
}

/// Whether the pain of a session was still there by the next morning, or the morning was clearly worse without any.
fn outlasts(note: &DayNote) -> bool {
    note.session.is_some_and(|session| {
        let is_there = session.next_morning > Some(0) || session.pain_after_24h > Some(0);
        session.pain_during > Some(0) && is_there || session.next_morning > Some(1)
    })
}
