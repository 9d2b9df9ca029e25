//! One entry of a diary.

use alloc::vec::Vec;

use crate::day::Day;
use crate::knowledge::care::{Gate, Questionnaire};
use crate::vocabulary::{Clinician, Condition, Fact, Missed, ReturnStage, Side};

/// What a runner writes about a day: a session, a day of rest, a visit, or any of them together.
///
/// It takes any values. [`Diary::new`](super::Diary::new) judges them and names what it rejects. Store the entries and
/// make the diary from them again. What is left out is unknown, and what is unknown never lets a runner go on.
///
/// As JSON an entry is one object with these fields; everything but the day may be left out, and no other field is
/// allowed.
///
/// | field | what |
/// |---|---|
/// | `day` | such as `2026-11-23` |
/// | `stage` | the [`ReturnStage`] of the session, as the calendar had it |
/// | `pain_during` | the worst pain of the session, 0 to 10 |
/// | `pain_after_24h` | the pain a day later, 0 to 10 |
/// | `next_morning` | the next morning against a usual one, -10 to 10; above 0 is worse |
/// | `metres`, `minutes` | how far, how long |
/// | `limp` | whether there was a limp, in the session or on that day |
/// | `missed` | a planned session was missed: why, as a [`Missed`] |
/// | `side` | the side that hurt on that day |
/// | `present`, `absent` | facts that are new, or gone, since the answers that the plan rests on |
/// | `passed` | [`Gate`]s that were tried and are open |
/// | `clinician` | `seen`, or `cleared` for running |
/// | `found` | the [`Condition`] that the clinician has found |
/// | `totals` | list of `[questionnaire, total]` |
///
/// ```
/// use running_hip_pain::{Day, ReturnStage, follow_up::Entry};
/// let entry = Entry::on(Day::new(2026, 11, 23)?).stage(ReturnStage::WalkRun2).pain_during(2).next_morning(0).minutes(30);
/// let json = r#"{"day":"2026-11-23","stage":"walk_run_2","pain_during":2,"next_morning":0,"minutes":30}"#;
/// assert_eq!(serde_json::from_str::<Entry>(json)?, entry);
/// assert_eq!(serde_json::to_string(&entry)?, json);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[must_use]
pub struct Entry {
    pub(super) day: Day,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) stage: Option<ReturnStage>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) pain_during: Option<u8>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) pain_after_24h: Option<u8>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) next_morning: Option<i8>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) metres: Option<u32>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) minutes: Option<u16>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) limp: Option<bool>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) missed: Option<Missed>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) side: Option<Side>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(super) present: Vec<Fact>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(super) absent: Vec<Fact>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(super) passed: Vec<Gate>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) clinician: Option<Clinician>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) found: Option<Condition>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(super) totals: Vec<(Questionnaire, u8)>,
}

impl Entry {
    /// An entry of this day, with nothing else known.
    pub const fn on(day: Day) -> Self {
        Self {
            day,
            stage: None,
            pain_during: None,
            pain_after_24h: None,
            next_morning: None,
            metres: None,
            minutes: None,
            limp: None,
            missed: None,
            side: None,
            present: Vec::new(),
            absent: Vec::new(),
            passed: Vec::new(),
            clinician: None,
            found: None,
            totals: Vec::new(),
        }
    }

    /// The stage of the session, as the calendar had it. Without it, the session counts as one of the stage that was
    /// due.
    pub const fn stage(mut self, stage: ReturnStage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// The worst pain of the session, 0 to 10.
    pub const fn pain_during(mut self, pain: u8) -> Self {
        self.pain_during = Some(pain);
        self
    }

    /// The pain a day after the session, 0 to 10.
    pub const fn pain_after_24h(mut self, pain: u8) -> Self {
        self.pain_after_24h = Some(pain);
        self
    }

    /// The morning after the session against a usual morning, -10 to 10: 0 is as usual, 2 is two points worse.
    pub const fn next_morning(mut self, against_usual: i8) -> Self {
        self.next_morning = Some(against_usual);
        self
    }

    /// How far, in metres, 1 to 1,000,000.
    pub const fn metres(mut self, metres: u32) -> Self {
        self.metres = Some(metres);
        self
    }

    /// How long, in minutes, 1 to 10,080 (a week).
    pub const fn minutes(mut self, minutes: u16) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// Whether the runner limped, in the session or on that day.
    pub const fn limp(mut self, limp: bool) -> Self {
        self.limp = Some(limp);
        self
    }

    /// The planned session was missed.
    pub const fn missed(mut self, why: Missed) -> Self {
        self.missed = Some(why);
        self
    }

    /// The side that hurt on that day.
    pub const fn side(mut self, side: Side) -> Self {
        self.side = Some(side);
        self
    }

    /// Something that is there now and was not told before. It goes into the case, which is assessed again.
    pub fn present(mut self, fact: impl Into<Fact>) -> Self {
        self.present.push(fact.into());
        self
    }

    /// Something that is gone, or was asked and is not there.
    pub fn absent(mut self, fact: impl Into<Fact>) -> Self {
        self.absent.push(fact.into());
        self
    }

    /// A gate that was tried and is open.
    pub fn passed(mut self, gate: Gate) -> Self {
        self.passed.push(gate);
        self
    }

    /// A clinician has looked at the leg, and has not allowed running.
    pub const fn seen(mut self) -> Self {
        self.clinician = Some(Clinician::Seen);
        self
    }

    /// A clinician has looked at the leg and allowed running, step by step. It ends every stop that came before.
    pub const fn cleared(mut self) -> Self {
        self.clinician = Some(Clinician::Cleared);
        self
    }

    /// What the clinician has found. From then on, it sets the pace.
    pub const fn found(mut self, condition: Condition) -> Self {
        self.found = Some(condition);
        self
    }

    /// The total of a questionnaire.
    pub fn total(mut self, questionnaire: Questionnaire, total: u8) -> Self {
        self.totals.push((questionnaire, total));
        self
    }

    /// The day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// The stage of the session, if told.
    pub const fn stage_done(&self) -> Option<ReturnStage> {
        self.stage
    }

    /// The worst pain of the session, if told.
    pub const fn worst_pain(&self) -> Option<u8> {
        self.pain_during
    }

    /// Whether a session was done: it was not missed, and there is something about it.
    pub fn is_done(&self) -> bool {
        let told =
            self.stage.is_some() || self.pain_during.is_some() || self.metres.is_some() || self.minutes.is_some();
        self.missed.is_none() && told
    }
}
