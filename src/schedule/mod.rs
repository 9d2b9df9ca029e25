//! The schedule: a plan laid out on days.
//!
//! [`schedule`] places what a plan says on the days of a [`Calendar`]. It decides no medicine: what and how much comes
//! from the plan, where the runner is from the [follow-up](mod@crate::follow_up). Runs further ahead than the next few are a
//! forecast, for the case that every session goes well: ask [`follow_up`](crate::follow_up()) before each step up, and
//! lay the rest out again with [`Schedule::revised`], which keeps the days that are past.
//!
//! ```
//! use running_hip_pain::{Answer, Case, Day, Finding, SessionKind, Sex, Weekday, assess, plan, schedule};
//! use running_hip_pain::{schedule::Calendar, training::Figure};
//! let case = Case::builder(46).sex(Sex::Male).pain(4).days(60).present(Finding::PainLateralHip);
//! let case = case.present(Finding::LyingOnSide).present(Finding::ShortSidePlank).build()?;
//! let open = assess(&case).triage().open_facts();
//! let plan = plan(&assess(&case.with_all(open, Answer::Absent)?));
//!
//! let calendar = Calendar::starting(Day::new(2026, 11, 30)?).free([Weekday::Friday]).longest_30d(Figure::Known(10_000));
//! let schedule = schedule(&plan, &calendar);
//! assert_eq!(schedule.days.len(), 14);
//! let runs: Vec<_> = schedule.sessions(SessionKind::Run).collect();
//! assert!(runs.windows(2).all(|two| two[1].0 - two[0].0 >= 2), "a day of rest between runs");
//! assert!(runs.iter().all(|(_, run)| run.metres() <= Some(11_000)));
//! assert!(schedule.days.iter().all(|day| day.day.weekday() != Weekday::Friday || day.sessions.is_empty()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it places
//!
//! - **Runs** first: at most three a week until running is continuous, never on two days in a row, and never two days in
//!   a row after that if there is room. A stage takes two sessions, and three after a bone injury. From then on the longest
//!   run of a week grows by at most a tenth over the longest of the past 30 days, with a lighter week every fourth; the
//!   others are shorter. Where the longest run is not known, running begins in turns of running and walking.
//! - **Strength** that leaves a leg sore never comes on the day before the longest run or a race, nor on that day, and
//!   never on two days in a row. Exercises are done in pairs, and a session is no longer than half an hour.
//! - **Light** holds, stretching and rolling come on any open day, other training on days without a run.
//! - **Habits** have no days: they are listed. Visits come in the first week of their part of the plan, reviews after 2, 4, 8 and 12 weeks.
//!
//! What does not fit is in [`Schedule::not_placed`] with its reason, and never squeezed in.

mod calendar;
mod exercises;
mod lay_out;
mod runs;
mod session;
mod week;

use alloc::vec::Vec;

use crate::day::Day;
use crate::plan::CarePlan;
use crate::vocabulary::{Intervention, NotPlacedReason, ReturnStage, SessionKind, Track};

pub use calendar::Calendar;
pub use session::{Amount, Block, PlannedDay, Session, Step, StepKind};

/// A plan on days.
///
/// An app keeps it, so that the days that are past stay as they were: it can be read back. As JSON it is one object with
/// these fields. A day is `{day, sessions}`, a session `{kind, stage, blocks, cues, from,
/// pick, is_hard}`, a block `{times, steps}`, a step `{kind, amount}`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Schedule {
    /// The day on which the plan began.
    pub began: Day,
    /// Every day, in order, those without a session too.
    pub days: Vec<PlannedDay>,
    /// What belongs to these weeks and has no days: from when.
    pub habits: Vec<Habit>,
    /// What is not on a day as often as the plan says, or not at all.
    pub not_placed: Vec<NotPlaced>,
    /// What sets the pace.
    pub track: Track,
    /// The stage that comes after the last day, if every session goes well. `None` while there is no running.
    pub stage_after: Option<ReturnStage>,
}

/// An item of a plan that has no days of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Habit {
    /// The item.
    pub intervention: Intervention,
    /// From which day.
    pub from: Day,
}

/// Something that is not on a day as often as the plan says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NotPlaced {
    /// What it is.
    pub kind: SessionKind,
    /// The item of the plan, where it is one.
    pub intervention: Option<Intervention>,
    /// The first day of the week, or of the calendar.
    pub from: Day,
    /// How often that week it should be.
    pub wanted: u8,
    /// How often it is.
    pub placed: u8,
    /// Why.
    pub because: NotPlacedReason,
}

/// Lays a plan out on days. Allocates.
///
/// A plan that is withheld has no session, until the calendar names the [stage](Calendar::stage) that the follow-up
/// allows: whoever has to be seen first does not wait for a day of a calendar.
pub fn schedule(plan: &CarePlan, calendar: &Calendar) -> Schedule {
    lay_out::lay_out(plan, calendar)
}

impl Schedule {
    /// The sessions of a kind with their days, in order.
    pub fn sessions(&self, kind: SessionKind) -> impl Iterator<Item = (Day, &Session)> {
        let of_day = move |day: &'_ PlannedDay| -> Vec<usize> {
            (0..day.sessions.len()).filter(|index| day.sessions[*index].kind == kind).collect()
        };
        self.days.iter().flat_map(move |day| of_day(day).into_iter().map(move |index| (day.day, &day.sessions[index])))
    }

    /// The schedule with the days from `today` on laid out anew, by a plan or a calendar that has changed. The days that
    /// are past stay as they were, and so does the last day. What of the calendar says when it begins does not count.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Day, Finding, ReturnStage, Sex, assess, plan, schedule, schedule::Calendar};
    /// let case = Case::builder(46).sex(Sex::Male).days(60).present(Finding::PainLateralHip).build()?;
    /// let open = assess(&case).triage().open_facts();
    /// let plan = plan(&assess(&case.with_all(open, Answer::Absent)?));
    /// let first = Day::new(2026, 11, 30)?;
    /// let before = schedule(&plan, &Calendar::starting(first));
    /// let after = before.revised(&plan, &Calendar::starting(first).stage(ReturnStage::Walk), first + 5);
    /// assert_eq!(after.days[..5], before.days[..5]);
    /// assert_eq!(after.days.len(), before.days.len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn revised(&self, plan: &CarePlan, calendar: &Calendar, today: Day) -> Self {
        let past = self.days.partition_point(|day| day.day < today);
        let Some(rest) = self.days.get(past..).filter(|rest| !rest.is_empty()) else { return self.clone() };
        let last_run = self.days[..past].iter().rfind(|day| day.sessions.iter().any(is_run)).map(|day| day.day);
        let mut calendar = calendar.clone();
        calendar.first = rest[0].day;
        calendar.weeks = rest.len().div_ceil(7).min(u8::MAX.into()) as u8;
        calendar.began = calendar.began.or(Some(self.began));
        calendar.last_run = calendar.last_run.max(last_run);
        let new = schedule(plan, &calendar);
        let mut days = self.days[..past].to_vec();
        days.extend(new.days.into_iter().take(rest.len()));
        Self { began: self.began, days, ..new }
    }
}

fn is_run(session: &Session) -> bool {
    matches!(session.kind, SessionKind::Run | SessionKind::Race)
}
