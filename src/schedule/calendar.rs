//! What a schedule has to fit.

use crate::day::{Day, Weekday};
use crate::training::Figure;
use crate::vocabulary::ReturnStage;

/// What a schedule has to fit: from which day, for how many weeks, which weekdays stay free, and where the runner is.
///
/// ```
/// use running_hip_pain::{Day, Weekday, schedule::Calendar, training::Figure};
/// let calendar = Calendar::starting(Day::new(2026, 11, 30)?)
///     .weeks(6)
///     .free([Weekday::Saturday, Weekday::Sunday])
///     .longest_30d(Figure::Known(12_000))
///     .race(Day::new(2027, 3, 14)?);
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Calendar {
    pub(super) first: Day,
    pub(super) weeks: u8,
    pub(super) free: [bool; Weekday::COUNT],
    pub(super) longest: Figure<u32>,
    pub(super) race: Option<Day>,
    pub(super) stage: Option<ReturnStage>,
    pub(super) last_run: Option<Day>,
    pub(super) began: Option<Day>,
}

impl Calendar {
    /// Two weeks from this day, with no day kept free and nothing known about the runs before.
    pub const fn starting(day: Day) -> Self {
        Self {
            first: day,
            weeks: 2,
            free: [false; Weekday::COUNT],
            longest: Figure::NoRecentBaseline,
            race: None,
            stage: None,
            last_run: None,
            began: None,
        }
    }

    /// For so many weeks. More than a few are a forecast: they hold if every session goes well.
    pub const fn weeks(mut self, weeks: u8) -> Self {
        self.weeks = weeks;
        self
    }

    /// Weekdays that stay free: nothing is put on them.
    pub fn free(mut self, weekdays: impl IntoIterator<Item = Weekday>) -> Self {
        self.free = [false; Weekday::COUNT];
        for weekday in weekdays {
            self.free[weekday as usize] = true;
        }
        self
    }

    /// The longest run of the past 30 days, in metres, such as [`Load::longest`](crate::training::Load::longest). Where
    /// it is not known, running begins in turns of running and walking.
    pub const fn longest_30d(mut self, longest: Figure<u32>) -> Self {
        self.longest = longest;
        self
    }

    /// The day of a race. Nothing else is put on it, and nothing hard on the day before.
    pub const fn race(mut self, day: Day) -> Self {
        self.race = Some(day);
        self
    }

    /// The stage at which the runner is, such as [`NextStep::stage`](crate::follow_up::NextStep::stage). Without it, the
    /// schedule begins where the plan does.
    pub const fn stage(mut self, stage: ReturnStage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// The day of the last run before the calendar begins, so that the first run does not follow on it.
    pub const fn last_run(mut self, day: Day) -> Self {
        self.last_run = Some(day);
        self
    }

    /// The day on which the plan began, if the calendar begins later: exercises begin by the weeks of the plan.
    pub const fn plan_began(mut self, day: Day) -> Self {
        self.began = Some(day);
        self
    }

    /// The first day.
    pub const fn first_day(&self) -> Day {
        self.first
    }
}
