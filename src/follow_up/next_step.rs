//! The answer: what to do next, by which rule.

use alloc::vec::Vec;

use super::comparison::{Comparison, TotalComparison};
use crate::day::Day;
use crate::knowledge::care::{FollowUpRule, Gate, Span, StopSign};
use crate::knowledge::sources::Source;
use crate::vocabulary::{Fact, FactSet, Grade, ReturnStage, Track, Urgency};

/// What to do next.
///
/// As JSON it is one object with the fields below. An action is `{"kind":"progress"}` or, to be seen,
/// `{"kind":"seek_care","urgency":"soon"}`; what decided is `{"kind":"rule","of":"went_well"}` or
/// `{"kind":"stop_sign","of":"strong_pain_twice"}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NextStep {
    /// What to do: the most cautious of all that was decided.
    pub action: Action,
    /// The stage of the next session: the most cautious of all. `None` while there is to be no running and no stage.
    pub stage: Option<ReturnStage>,
    /// What sets the pace.
    pub track: Track,
    /// All that was decided, the most cautious first. Never empty; the first has the [`action`](Self::action).
    pub decisions: Vec<Decision>,
    /// How much less to run, in percent, where a step back leads to no lower stage.
    pub less_by: Option<Span>,
    /// How many more days to rest before the next session.
    pub rest_days: u8,
    /// The gates that are shut before the first run.
    pub shut: Vec<Gate>,
    /// The questions that a new answer has opened.
    pub open: FactSet,
    /// New answers that contradict the case and could not be put into it. Ask again. As long as there are any, nothing
    /// goes on.
    pub contradicts: Vec<Fact>,
    /// The usual pain in the first week against that at 2, 4, 8 and 12 weeks, as far as it is known.
    pub comparisons: Vec<Comparison>,
    /// The first total of each questionnaire against the last.
    pub totals: Vec<TotalComparison>,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "kind", content = "urgency", rename_all = "snake_case")
)]
#[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
pub enum Action {
    /// To be seen, how soon.
    SeekCare(Urgency),
    /// No running for now.
    Stop,
    /// Less: a lower stage, or a shorter run.
    StepBack,
    /// The same again.
    Hold,
    /// The next stage, or a little more.
    Progress,
}

/// One thing that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Decision {
    /// What to do.
    pub action: Action,
    /// Whether there is no running until a clinician allows it.
    pub stops: bool,
    /// What decided it.
    pub by: DecidedBy,
    /// The answers that it is about: what was new on that day, or what the plan is withheld for. Empty where sessions
    /// decide.
    pub facts: FactSet,
    /// The last of the days that it rests on, if there are any.
    pub since: Option<Day>,
    /// The entries that it rests on, as indices in what was given to the diary. Empty where it rests on what is
    /// missing, or on the plan.
    pub entries: Vec<usize>,
}

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", content = "of", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must be able to show every reason")]
pub enum DecidedBy {
    /// A stop sign of the plan.
    StopSign(StopSign),
    /// A rule of the follow-up.
    Rule(FollowUpRule),
}

impl DecidedBy {
    /// Where it comes from.
    pub const fn source(self) -> Source {
        match self {
            Self::StopSign(sign) => sign.entry().source,
            Self::Rule(rule) => rule.entry().source,
        }
    }

    /// How good the evidence is.
    pub const fn grade(self) -> Grade {
        match self {
            Self::StopSign(sign) => sign.entry().grade,
            Self::Rule(rule) => rule.entry().grade,
        }
    }
}

impl core::fmt::Display for DecidedBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::StopSign(sign) => sign.fmt(f),
            Self::Rule(rule) => rule.fmt(f),
        }
    }
}

impl Decision {
    /// How bold it is, from the most cautious: to be seen within days or sooner; to stop; less; a visit that may wait,
    /// which changes nothing about running; the same; more.
    pub(super) const fn boldness(&self) -> u8 {
        match (self.action, self.stops) {
            (Action::SeekCare(Urgency::Emergency), _) => 0,
            (Action::SeekCare(Urgency::Urgent), _) => 1,
            (Action::SeekCare(Urgency::Soon), _) => 2,
            (Action::SeekCare(_), true) => 3,
            (Action::Stop, _) => 4,
            (Action::StepBack, _) => 5,
            (Action::SeekCare(_), false) => 6,
            (Action::Hold, _) => 7,
            (Action::Progress, _) => 8,
        }
    }
}

impl NextStep {
    /// How bold the step is: the less, the more cautious. Two steps can be compared by it.
    pub fn boldness(&self) -> u8 {
        self.first().boldness()
    }

    /// What decided.
    pub fn by(&self) -> DecidedBy {
        self.first().by
    }

    /// The entries that the action rests on.
    pub fn entries(&self) -> &[usize] {
        &self.first().entries
    }

    fn first(&self) -> &Decision {
        // There is always one: see `decide`.
        &self.decisions[0]
    }
}
