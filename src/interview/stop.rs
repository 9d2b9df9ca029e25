//! When to stop asking, and what is sure by then.

use super::policy::Policy;
use super::progress;
use crate::assess::{Assessment, Conclusion, Information, Reach};
use crate::knowledge::thresholds::{LITTLE_WORTH, SETTLED_CHANCE, SETTLED_LEADER};
use crate::vocabulary::{EnoughReason, FactSet, Goal};

/// Why no more is asked, and what is sure.
///
/// As JSON: `{"reason":…,"settled":{"urgency":…,"leader":…}}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Enough {
    /// Why.
    pub reason: EnoughReason,
    /// What no answer that is at all likely would change.
    pub settled: Settled,
}

/// What no answer that is at all likely would change. Only what may still be asked counts: an examination can always
/// show more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Settled {
    /// The urgency: no safety question is open, and no way to a higher one is likelier than
    /// [`SETTLED_CHANCE`](crate::knowledge::thresholds::SETTLED_CHANCE).
    pub urgency: bool,
    /// The cause that fits best: enough is known, and no single answer would put another first that is as likely as
    /// [`SETTLED_LEADER`](crate::knowledge::thresholds::SETTLED_LEADER).
    pub leader: bool,
}

impl Settled {
    /// Whether what a goal asks for is sure.
    pub const fn for_goal(self, goal: Goal) -> bool {
        self.urgency && (self.leader || matches!(goal, Goal::Urgency))
    }
}

impl Enough {
    pub(super) const fn new(reason: Option<EnoughReason>, settled: Settled) -> Self {
        let reason = match reason {
            Some(reason) => reason,
            None => EnoughReason::NothingLeft,
        };
        Self { reason, settled }
    }

    pub(super) const fn emergency() -> Self {
        Self { reason: EnoughReason::Emergency, settled: Settled { urgency: true, leader: false } }
    }
}

pub(super) fn settled(
    assessment: &Assessment,
    policy: &Policy,
    information: &Information,
    reach: &Reach,
    open: FactSet,
) -> Settled {
    let names_one = !matches!(assessment.conclusion(), Conclusion::TooLittleKnown);
    let wanted = policy.goal > Goal::Urgency;
    Settled {
        urgency: !assessment.triage().provisional && reach.likeliest() < SETTLED_CHANCE,
        leader: wanted && names_one && !information.leader_could_change(open, SETTLED_LEADER),
    }
}

/// Why no more is asked. `None`: the best screen, worth `best`, is to be asked.
pub(super) fn reason(
    assessment: &Assessment,
    policy: &Policy,
    settled: Settled,
    best: Option<u32>,
) -> Option<EnoughReason> {
    let is_settled = settled.for_goal(policy.goal);
    match best {
        None => Some(EnoughReason::NothingLeft),
        Some(_) if is_settled && policy.goal < Goal::Plan => Some(EnoughReason::Settled),
        Some(worth) if worth < LITTLE_WORTH && is_settled => Some(EnoughReason::Settled),
        Some(worth) if worth < LITTLE_WORTH => Some(EnoughReason::LittleToGain),
        Some(_) if progress::screens_so_far(assessment) >= u16::from(policy.most_screens) => {
            Some(EnoughReason::LongEnough)
        }
        Some(_) => None,
    }
}
