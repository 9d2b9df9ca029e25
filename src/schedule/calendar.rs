//! What a schedule has to fit.

use crate::day::{Day, Weekday};
use crate::follow_up::{Action, NextStep};
use crate::training::Figure;
use crate::vocabulary::{ReturnStage, Track};

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
    pub(super) follows: Option<Follows>,
}

/// What the follow-up has decided for the days to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Follows {
    pub(super) track: Track,
    /// Nothing is laid out: running, or the whole plan, has stopped.
    pub(super) is_stopped: bool,
    /// Runs are shorter.
    pub(super) is_less: bool,
    /// Runs do not grow in the first week.
    pub(super) holds: bool,
    /// Days of rest before the first run.
    pub(super) rest_days: u8,
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
            follows: None,
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
    /// it is not known, or is below a kilometre, running begins in turns of running and walking.
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

    /// What the follow-up has decided: its stage and pace, how many days to rest first, whether runs get shorter or stay
    /// as they are, and nothing at all while running stops. Lay the days out anew with it after each decision.
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Day, Finding, ReturnStage, SessionKind, Sex, assess, follow_up, plan, schedule};
    /// use running_hip_pain::{follow_up::{Diary, Entry}, schedule::Calendar};
    /// let case = Case::builder(46).sex(Sex::Male).days(60).present(Finding::PainLateralHip).build()?;
    /// let open = assess(&case).triage().open_facts();
    /// let plan = plan(&assess(&case.with_all(open, Answer::Absent)?));
    /// let day = Day::new(2026, 11, 30)?;
    /// let sore = Entry::on(day).stage(ReturnStage::WalkRun4).pain_during(1).next_morning(3);
    /// let step = follow_up(&plan, &Diary::new([sore]).0, day + 1);
    /// let schedule = schedule(&plan, &Calendar::starting(day + 1).after(&step));
    /// let (first, run) = schedule.sessions(SessionKind::Run).next().expect("three a week");
    /// assert_eq!((run.stage, first - day > 2), (Some(ReturnStage::WalkRun3), true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn after(mut self, step: &NextStep) -> Self {
        self.stage = step.stage.or(self.stage);
        self.follows = Some(Follows {
            track: step.track,
            is_stopped: step.stage.is_none(),
            is_less: step.less_by.is_some(),
            holds: step.action != Action::Progress,
            rest_days: step.rest_days,
        });
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
