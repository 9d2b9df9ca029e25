//! What is done on a day: one type for runs, walks, strength and other training.

use alloc::vec::Vec;

use crate::day::Day;
use crate::knowledge::thresholds::{
    SECONDS_A_KM_RUNNING, SECONDS_A_KM_WALKING, SECONDS_A_METRE_OF_EXERCISE, SECONDS_A_REPETITION,
};
use crate::vocabulary::{Activity, Intervention, ReturnStage, SessionKind};

/// A day of a schedule. A day without a session is a day of rest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PlannedDay {
    /// The day.
    pub day: Day,
    /// What is done, the most demanding first.
    pub sessions: Vec<Session>,
}

/// A session: blocks of steps, as watches and training programs have it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Session {
    /// What it is.
    pub kind: SessionKind,
    /// The stage of the return to running, for a run or a walk in place of one. Write it into the diary with the entry.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stage: Option<ReturnStage>,
    /// What is done, in order.
    pub blocks: Vec<Block>,
    /// What to think of while running.
    pub cues: Vec<Intervention>,
    /// The items of the plan that it comes from.
    pub from: Vec<Intervention>,
    /// Training of which one is picked.
    pub pick: Vec<Activity>,
    /// Whether it is hard: the longest run of the week, or one with something fast.
    pub is_hard: bool,
}

/// Steps that are repeated together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Block {
    /// How many times.
    pub times: u8,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Step {
    /// What is done.
    pub kind: StepKind,
    /// How much.
    pub amount: Amount,
}

/// What is done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "kind", content = "of", rename_all = "snake_case")
)]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to lay out every step")]
pub enum StepKind {
    /// Easy running, at a pace at which one can talk.
    Run,
    /// Fast running, but no sprint.
    FastRun,
    /// Fast running uphill.
    UphillRun,
    /// Brisk walking.
    Walk,
    /// An exercise.
    Exercise(Intervention),
    /// Other training, of the session's choice.
    Train,
    /// Rest.
    Rest,
}

/// How much of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "kind", content = "of", rename_all = "snake_case")
)]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to lay out every step")]
pub enum Amount {
    /// Seconds.
    Seconds(u32),
    /// Metres.
    Metres(u32),
    /// Repetitions.
    Repetitions(u16),
}

impl Session {
    pub(super) const fn new(kind: SessionKind) -> Self {
        Self {
            kind,
            stage: None,
            blocks: Vec::new(),
            cues: Vec::new(),
            from: Vec::new(),
            pick: Vec::new(),
            is_hard: false,
        }
    }

    /// Roughly how long it takes, in minutes, rounded up. Distances are reckoned at seven minutes a kilometre for
    /// running, an easy pace, and twelve for walking. `None` where nothing has an amount.
    pub fn minutes(&self) -> Option<u32> {
        let seconds = sum(self.blocks.iter().map(Block::seconds));
        (seconds > 0).then(|| seconds.div_ceil(60))
    }

    /// The metres of running, if all of it is told in metres.
    pub fn metres(&self) -> Option<u32> {
        let is_running = |step: &&Step| step.kind.is_running();
        let running = || self.blocks.iter().flat_map(|block| block.steps.iter().filter(is_running));
        let metres = |step: &Step| match step.amount {
            Amount::Metres(metres) => metres,
            Amount::Seconds(_) | Amount::Repetitions(_) => 0,
        };
        if !running().all(|step| matches!(step.amount, Amount::Metres(_))) {
            return None;
        }
        let of_block = |block: &Block| block.times(block.steps.iter().filter(is_running).map(metres));
        Some(sum(self.blocks.iter().map(of_block))).filter(|metres| *metres > 0)
    }

    /// The seconds of running, where it is told in time.
    pub fn running_seconds(&self) -> u32 {
        let of_block = |block: &Block| {
            let running = block.steps.iter().filter(|step| step.kind.is_running());
            block.times(running.map(|step| match step.amount {
                Amount::Seconds(seconds) => seconds,
                Amount::Metres(_) | Amount::Repetitions(_) => 0,
            }))
        };
        sum(self.blocks.iter().map(of_block))
    }
}

impl StepKind {
    /// Whether it is running of any kind.
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Run | Self::FastRun | Self::UphillRun)
    }
}

impl Block {
    pub(super) fn once(step: Step) -> Self {
        Self { times: 1, steps: alloc::vec![step] }
    }

    fn seconds(&self) -> u32 {
        self.times(self.steps.iter().map(Step::seconds))
    }

    fn times(&self, once: impl Iterator<Item = u32>) -> u32 {
        sum(once).saturating_mul(self.times.into())
    }
}

impl Step {
    pub(super) const fn new(kind: StepKind, amount: Amount) -> Self {
        Self { kind, amount }
    }

    pub(super) const fn seconds(&self) -> u32 {
        match (self.amount, self.kind) {
            (Amount::Seconds(seconds), _) => seconds,
            (Amount::Metres(metres), StepKind::Walk) => of_km(metres, SECONDS_A_KM_WALKING),
            (Amount::Metres(metres), StepKind::Exercise(_)) => metres.saturating_mul(SECONDS_A_METRE_OF_EXERCISE),
            (Amount::Metres(metres), _) => of_km(metres, SECONDS_A_KM_RUNNING),
            (Amount::Repetitions(repetitions), _) => repetitions as u32 * SECONDS_A_REPETITION,
        }
    }
}

/// A schedule that was kept may hold any numbers: what is too much stays the most that there is.
fn sum(all: impl Iterator<Item = u32>) -> u32 {
    all.fold(0, u32::saturating_add)
}

/// Split, so that no distance is too long for it.
const fn of_km(metres: u32, seconds_a_km: u32) -> u32 {
    metres / 1_000 * seconds_a_km + metres % 1_000 * seconds_a_km / 1_000
}
