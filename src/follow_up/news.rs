//! New answers of a diary, put into the case and assessed again.

use alloc::vec::Vec;

use super::diary::DayNote;
use crate::assess::assess;
use crate::case::Case;
use crate::day::Day;
use crate::knowledge::care::PAUSE_WHILE;
use crate::knowledge::facts::{BONE_PLACES, PLACES_SAID, exclude_each_other, findings};
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{
    Answer, Fact, FactSet, Finding as F, Pregnancy, RiskFactor, Running, RunningLoad, Side, Urgency, WithheldReason,
};

/// The case as the diary has changed it.
#[derive(Clone, Debug)]
pub(super) struct News {
    /// All that was told.
    case: Case,
    /// What counts for the comparison: all, and after a clearance only the places, the risks and what is new.
    current: Case,
    /// The same before anything was new, and what was asked for then.
    base: Case,
    before: Before,
    /// What was there when the plan was made. Nothing, once a clinician has looked: whatever is told from then on is new.
    known: FactSet,
    /// What has come since.
    new: FactSet,
    /// What contradicts the case.
    pub(super) contradicts: Vec<Fact>,
    /// The side that hurt first.
    side: Option<Side>,
    /// The first day of the diary.
    first_day: Option<Day>,
}

/// What a plan asked for.
#[derive(Clone, Copy, Debug)]
struct Before {
    urgency: Urgency,
    running: Running,
    was_active: bool,
    was_paused: bool,
}

/// What the new answers ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asks {
    /// To be seen, and whether running stops until then.
    pub(super) care: Option<(Urgency, bool)>,
    /// To answer these first.
    pub(super) open: FactSet,
    /// To run no more for now.
    pub(super) pauses: bool,
}

/// How pain from a bone behaves.
const AS_A_BONE_HURTS: FactSet =
    findings(&[F::WorsensThroughRun, F::PainWalking, F::PainAtRest, F::NightPainUnprovoked]);

/// Hurt anew.
const HURT_ANEW: FactSet = findings(&[F::AfterFallOrTrauma, F::DirectBlow, F::FeltPop, F::SuddenWorsening]);

/// What nobody goes on with in a return after a bone injury, besides pain.
const ENDS_A_BONE_RETURN: FactSet = PAUSE_WHILE.union(AS_A_BONE_HURTS).union(HURT_ANEW);

/// So many signs of one day are taken one by one. Whoever writes more has told another story.
const ALONE_AT_MOST: usize = 12;

impl News {
    pub(super) fn new(plan: &CarePlan, first_day: Option<Day>) -> Self {
        let case = plan.case().clone();
        let side = case.side().filter(|side| *side != Side::Both);
        Self {
            current: case.clone(),
            base: case.clone(),
            before: Before::of(plan),
            known: case.known().present,
            new: FactSet::EMPTY,
            contradicts: Vec::new(),
            side,
            first_day,
            case,
        }
    }

    /// A clinician has looked at all that was there and allowed running. Where it hurts and what is a risk stay.
    pub(super) fn clear(&mut self) {
        self.known = FactSet::EMPTY;
        self.new = FactSet::EMPTY;
        self.contradicts.clear();
        let risks: FactSet = RiskFactor::ALL.iter().copied().map(Fact::RiskFactor).collect();
        let mut current = self.case.clone();
        current.present = current.present.intersection(PLACES_SAID.union(risks));
        current.main_site = None;
        current.pain = None;
        current.severity = None;
        self.before = Before::of(&plan(&assess(&current)));
        self.base = current.clone();
        self.current = current;
    }

    /// Adds what was written on a day.
    pub(super) fn add(&mut self, note: &DayNote) {
        for (facts, answer) in [(note.absent, Answer::Absent), (note.present, Answer::Present)] {
            for fact in facts {
                // A place that hurts no more is still the place of the complaint.
                let stays = answer == Answer::Absent && PLACES_SAID.contains(fact);
                let is_put = put(&mut self.case, fact, answer);
                if is_put && (stays || put(&mut self.current, fact, answer)) {
                    self.contradicts.retain(|known| *known != fact);
                } else if !self.contradicts.contains(&fact) {
                    self.contradicts.push(fact);
                }
            }
        }
        if self.is_other_side(note) {
            for case in [&mut self.case, &mut self.current] {
                *case = case.to_builder().side(Side::Both).build().unwrap_or_else(|_| case.clone());
            }
        }
        let first_told = note.sides.first().copied().filter(|side| *side != Side::Both);
        self.side = self.side.or(first_told);
        self.new = self.new.difference(note.absent).union(note.present).difference(self.known);
    }

    /// Whether a day has pain on the side that did not hurt at first.
    pub(super) fn is_other_side(&self, note: &DayNote) -> bool {
        self.side.is_some_and(|first| note.sides.iter().any(|side| *side != first))
    }

    /// What all of it asks for on a day, against what was asked for before. Each sign that has come on this day is also
    /// taken alone: what is known besides can make a cause less likely, and must not silence it.
    pub(super) fn asks(&self, note: &DayNote) -> Asks {
        let mut asks = self.asked_by(&self.current, note.day);
        let is_alone = note.present.len() == 1 && self.new.difference(note.present).is_empty();
        if !is_alone && note.present.len() <= ALONE_AT_MOST {
            for fact in note.present {
                let mut alone = self.base.clone();
                if put(&mut alone, fact, Answer::Present) {
                    let care = self.asked_by(&alone, note.day).care;
                    asks.care = asks.care.max(care);
                }
            }
        }
        // What is new may raise the urgency together with what was looked at.
        let whole = assess(&self.case);
        let raised = whole.triage().raised().filter(|raised| raised.facts.intersects(&self.new));
        let raised = raised.map(|raised| raised.urgency).max().filter(|urgency| *urgency >= Urgency::Soon);
        asks.care = asks.care.max(raised.map(|urgency| (urgency, true)));
        asks
    }

    fn asked_by(&self, case: &Case, day: Day) -> Asks {
        let Before { urgency: before, running, was_active, was_paused } = self.before;
        let after = plan(&assess(&self.aged(case, day)));
        let urgency = after.urgency();
        let mut asks = Asks::default();
        match &after {
            // Where it hurt is gone.
            CarePlan::Withheld(withheld) if withheld.reasons == [WithheldReason::PlaceUnknown] => {}
            _ if urgency > before => {
                let is_stopped = after.running() > running || matches!(after, CarePlan::Withheld(_));
                asks.care = Some((urgency, urgency >= Urgency::Soon || is_stopped));
            }
            CarePlan::Withheld(withheld) if was_active && urgency <= Urgency::Routine && !withheld.open.is_empty() => {
                asks.open = withheld.open;
            }
            CarePlan::Withheld(_) if was_active => asks.care = Some((urgency.max(Urgency::Routine), true)),
            _ if after.running() > running => asks.care = Some((urgency.max(Urgency::Routine), true)),
            CarePlan::Active(plan) => asks.pauses = plan.running_load == RunningLoad::Pause && !was_paused,
            CarePlan::Withheld(_) => {}
        }
        asks
    }

    /// The case as it stands on a day.
    fn aged(&self, case: &Case, day: Day) -> Case {
        if case.began().is_some() {
            return case.on(day).unwrap_or_else(|_| case.clone());
        }
        let passed = self.first_day.map_or(0, |first| day.since(first).min(u16::MAX.into()) as u16);
        let days = case.days().map(|days| days.saturating_add(passed));
        days.and_then(|days| case.to_builder().days(days).build().ok()).unwrap_or_else(|| case.clone())
    }

    /// New pain where a bone can crack that behaves as bone pain does.
    pub(super) fn is_bone_pain(&self) -> bool {
        let present = self.case.known().present;
        let is_there = present.intersects(&BONE_PLACES) && present.intersects(&AS_A_BONE_HURTS);
        is_there && self.new.intersects(&BONE_PLACES.union(AS_A_BONE_HURTS))
    }

    /// Whether all that had come is gone.
    pub(super) fn is_nothing_new(&self) -> bool {
        self.new.is_empty()
    }

    /// Something new with which running pauses, whatever was there before a clearance.
    pub(super) fn pauses_a_return(&self) -> bool {
        self.new.intersects(&PAUSE_WHILE)
    }

    /// A new injury.
    pub(super) fn is_hurt_anew(&self) -> bool {
        self.new.intersects(&HURT_ANEW)
    }

    /// Something new with which nobody goes on after a bone injury.
    pub(super) fn ends_a_bone_return(&self) -> bool {
        self.new.intersects(&ENDS_A_BONE_RETURN)
    }
}

impl Before {
    fn of(plan: &CarePlan) -> Self {
        Self {
            urgency: plan.urgency(),
            running: plan.running(),
            was_active: matches!(plan, CarePlan::Active(_)),
            was_paused: matches!(plan, CarePlan::Active(plan) if plan.running_load >= RunningLoad::Pause),
        }
    }
}

/// Puts an answer into a case. What excludes a new sign is no longer so.
fn put(case: &mut Case, fact: Fact, answer: Answer) -> bool {
    let is_pregnancy = |state: Pregnancy| case.to_builder().pregnancy(state).build();
    let changed = match fact {
        Fact::RiskFactor(RiskFactor::Pregnant) if answer == Answer::Present => is_pregnancy(Pregnancy::Pregnant),
        Fact::RiskFactor(RiskFactor::Postpartum) if answer == Answer::Present => is_pregnancy(Pregnancy::Postpartum),
        _ => case.with(fact, answer).or_else(|_| {
            let pairs = exclude_each_other().filter(|(a, b)| *a == fact || *b == fact);
            let others = pairs.map(|(a, b)| if a == fact { b } else { a });
            let without = others.fold(case.to_builder(), |case, other| case.replace(other, Answer::Unknown));
            without.replace(fact, answer).build()
        }),
    };
    // What the fields said at the beginning may be so no longer.
    let changed = changed.or_else(|error| {
        let mut bare = case.clone();
        (bare.pain, bare.severity, bare.days, bare.began, bare.side) = (None, None, None, None, None);
        if fact.settled_by().is_empty() { Err(error) } else { bare.with(fact, answer) }
    });
    match changed {
        Ok(changed) => {
            *case = changed;
            true
        }
        // It follows from a field already.
        Err(_) => case.known().present.contains(fact) == (answer == Answer::Present),
    }
}
