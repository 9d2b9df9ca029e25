//! New answers of a diary, put into the case and assessed again.

use alloc::vec::Vec;

use super::diary::DayNote;
use crate::assess::assess;
use crate::case::Case;
use crate::knowledge::facts::{BONE_PLACES, exclude_each_other, findings};
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{Answer, Fact, FactSet, Finding as F, RunningLoad, Side, Urgency};

/// The case as the diary has changed it.
#[derive(Clone, Debug)]
pub(super) struct News {
    case: Case,
    /// What was there when the plan was made. Nothing, once a clinician has looked: whatever is told from then on is new.
    known: FactSet,
    /// What has come since.
    pub(super) new: FactSet,
    /// What contradicts the case.
    pub(super) contradicts: Vec<Fact>,
    /// Whether a clinician has looked since the plan was made.
    is_cleared: bool,
}

/// What the new answers ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    Nothing,
    /// To be seen.
    Care(Urgency),
    /// To answer these first.
    Answers(FactSet),
    /// To run no more for now.
    Pause,
}

/// How pain from a bone behaves.
const AS_A_BONE_HURTS: FactSet =
    findings(&[F::WorsensThroughRun, F::PainWalking, F::PainAtRest, F::NightPainUnprovoked]);

impl News {
    pub(super) fn new(plan: &CarePlan) -> Self {
        let case = plan.case().clone();
        let known = case.known().present;
        Self { case, known, new: FactSet::EMPTY, contradicts: Vec::new(), is_cleared: false }
    }

    /// A clinician has looked at all that was there and allowed running.
    pub(super) fn clear(&mut self) {
        self.known = FactSet::EMPTY;
        self.new = FactSet::EMPTY;
        self.is_cleared = true;
    }

    /// Adds what was written on a day, and says whether anything was.
    pub(super) fn add(&mut self, note: &DayNote) -> bool {
        for fact in note.absent {
            self.put(fact, Answer::Absent);
        }
        for fact in note.present {
            self.put(fact, Answer::Present);
        }
        let is_on_the_other_side = self.other_side(note);
        if is_on_the_other_side {
            self.case = self.case.to_builder().side(Side::Both).build().unwrap_or_else(|_| self.case.clone());
        }
        self.new = self.new.union(note.present).difference(self.known);
        is_on_the_other_side || !note.present.is_empty()
    }

    /// Whether a day has pain on the side that did not hurt before.
    pub(super) fn other_side(&self, note: &DayNote) -> bool {
        let before = self.case.side().filter(|side| *side != Side::Both);
        before.is_some_and(|before| note.sides.iter().any(|side| *side != before))
    }

    fn put(&mut self, fact: Fact, answer: Answer) {
        let changed = self.case.with(fact, answer).or_else(|_| {
            // What excludes a new sign is no longer so.
            let pairs = exclude_each_other().filter(|(a, b)| *a == fact || *b == fact);
            let others = pairs.map(|(a, b)| if a == fact { b } else { a });
            let without = others.fold(self.case.to_builder(), |case, other| case.replace(other, Answer::Unknown));
            without.replace(fact, answer).build()
        });
        match changed {
            Ok(case) => {
                self.case = case;
                self.contradicts.retain(|known| *known != fact);
            }
            Err(_) if self.case.known().present.contains(fact) == (answer == Answer::Present) => {}
            Err(_) if !self.contradicts.contains(&fact) => self.contradicts.push(fact),
            Err(_) => {}
        }
    }

    /// What all of it asks for, against what the plan asked for.
    pub(super) fn asks(&self, before: &CarePlan) -> Asks {
        let assessment = assess(&self.case);
        if self.is_cleared {
            // What a clinician has looked at asks for nothing. What is new does, alone or with it.
            let raised = assessment.triage().raised().filter(|raised| raised.facts.intersects(&self.new));
            let urgency = raised.map(|raised| raised.urgency).max().unwrap_or(Urgency::SelfCare);
            return if urgency >= Urgency::Soon { Asks::Care(urgency) } else { Asks::Nothing };
        }
        let was_active = matches!(before, CarePlan::Active(_));
        let was_paused = matches!(before, CarePlan::Active(plan) if plan.running_load >= RunningLoad::Pause);
        let after = plan(&assessment);
        let urgency = after.urgency();
        match &after {
            _ if urgency > before.urgency() => Asks::Care(urgency),
            CarePlan::Withheld(withheld) if was_active && urgency <= Urgency::Routine && !withheld.open.is_empty() => {
                Asks::Answers(withheld.open)
            }
            CarePlan::Withheld(_) if was_active => Asks::Care(urgency.max(Urgency::Routine)),
            _ if after.running() > before.running() => Asks::Care(urgency.max(Urgency::Routine)),
            CarePlan::Active(plan) if plan.running_load == RunningLoad::Pause && !was_paused => Asks::Pause,
            CarePlan::Active(_) | CarePlan::Withheld(_) => Asks::Nothing,
        }
    }

    /// New pain where a bone can crack that behaves as bone pain does.
    pub(super) fn is_bone_pain(&self) -> bool {
        let present = self.case.known().present;
        let is_there = present.intersects(&BONE_PLACES) && present.intersects(&AS_A_BONE_HURTS);
        is_there && self.new.intersects(&BONE_PLACES.union(AS_A_BONE_HURTS))
    }
}
