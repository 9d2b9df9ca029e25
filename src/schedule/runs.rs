//! The runs of a schedule: how many a week, on which days, and how far.

use alloc::vec::Vec;

use super::calendar::Calendar;
use super::session::{Amount, Block, Session, Step, StepKind};
use super::week::{Days, Week, best_days};
use crate::knowledge::care::{FAST, FastEntry, StageEntry, StageSession};
use crate::knowledge::thresholds::{
    EASY_RUN_PERCENT, GROWS_FOR_WEEKS, LEAST_LONGEST_METRES, LESS_AFTER_A_STEP_BACK, LIGHTER_EVERY_WEEKS,
    LIGHTER_PERCENT, MOST_METRES, REVIEW_AFTER_DAYS, RUNS_A_WEEK, RUNS_AT_MOST, STEP_UP_PERCENT, WALKS_BEFORE_RUNNING,
};
use crate::plan::CarePlan;
use crate::vocabulary::{Intervention, ReturnStage, RunningLoad, SessionKind, Track};

/// The runs still to come, if all goes well.
pub(super) struct Runs {
    stage: ReturnStage,
    /// How many sessions of the stage are still to come before the next.
    left: u8,
    track: Track,
    a_week: u8,
    longest: Longest,
    /// Whether nothing grows before the plan has been looked at again.
    waits_for_review: bool,
    /// Whether nothing grows in the first week.
    holds: bool,
    /// How many weeks of building there were.
    built: u8,
    /// How many weeks had something fast.
    fast: u8,
}

/// The longest run so far, in metres or in seconds.
#[derive(Clone, Copy)]
enum Longest {
    Metres(u32),
    Seconds(u32),
}

impl Longest {
    const fn of_percent(self, percent: u32) -> Self {
        match self {
            // Whole hundreds of metres and whole minutes, never more.
            Self::Metres(metres) => Self::Metres(round_down(metres, percent, 100)),
            Self::Seconds(seconds) => Self::Seconds(round_down(seconds, percent, 60)),
        }
    }

    const fn amount(self) -> Amount {
        match self {
            Self::Metres(metres) => Amount::Metres(metres),
            Self::Seconds(seconds) => Amount::Seconds(seconds),
        }
    }
}

/// So many percent of an amount, in whole units but at least one of them, and never more than the percentage.
const fn round_down(amount: u32, percent: u32, unit: u32) -> u32 {
    let part = amount as u64 * percent as u64 / 100;
    let part = if part > u32::MAX as u64 { u32::MAX } else { part as u32 };
    if part >= unit { part / unit * unit } else { part }
}

impl Runs {
    /// `None` while there is no running and no walk in place of it.
    pub(super) fn of(plan: &CarePlan, calendar: &Calendar) -> Option<Self> {
        let follows = calendar.follows;
        if !plan.may_return() || follows.is_some_and(|follows| follows.is_stopped) {
            return None;
        }
        let track = follows.map_or_else(|| plan.track(None), |follows| follows.track);
        let metres = calendar.longest.known().filter(|metres| (LEAST_LONGEST_METRES..=MOST_METRES).contains(metres));
        let load = match plan {
            CarePlan::Active(plan) => plan.running_load,
            CarePlan::Withheld(_) => RunningLoad::NotUntilSeen,
        };
        let first = plan.first_stage();
        let stage = match calendar.stage.or(first)? {
            // Whoever goes on running without telling how far begins in turns of running and walking.
            ReturnStage::Build if metres.is_none() && first == Some(ReturnStage::Build) => ReturnStage::WalkRun1,
            stage => stage,
        };
        let is_first = follows.is_none() && calendar.stage.is_none();
        let is_less = is_first && load == RunningLoad::Less || follows.is_some_and(|follows| follows.is_less);
        let cut = 100 - u32::from(LESS_AFTER_A_STEP_BACK.1);
        // Whoever comes from turns of walking goes on by time: what was run before is long ago.
        let longest = match metres.filter(|_| stage >= ReturnStage::Build) {
            Some(metres) if is_less => Longest::Metres(metres).of_percent(cut),
            Some(metres) => Longest::Metres(metres),
            None => Longest::Seconds(continuous_seconds()),
        };
        let told = plan.case().runs_per_week().unwrap_or(RUNS_A_WEEK);
        let runs = Self {
            stage,
            left: 0,
            track,
            a_week: told.clamp(1, RUNS_AT_MOST),
            longest,
            waits_for_review: is_first && stage == ReturnStage::Build,
            holds: follows.is_some_and(|follows| follows.holds),
            built: 0,
            fast: 0,
        };
        Some(Self { left: runs.sessions_of(stage), ..runs })
    }

    /// The stage that comes next.
    pub(super) const fn stage(&self) -> ReturnStage {
        self.stage
    }

    fn sessions_of(&self, stage: ReturnStage) -> u8 {
        match stage {
            ReturnStage::Walk => WALKS_BEFORE_RUNNING as u8,
            _ => self.track.entry().sessions,
        }
    }

    /// How many a week.
    pub(super) const fn wanted(&self) -> u8 {
        if (self.stage as u8) < ReturnStage::Build as u8 { RUNS_A_WEEK } else { self.a_week }
    }

    /// The days of a week with a run.
    pub(super) fn of_week(&self, week: &Week, last_run: Option<i32>) -> Days {
        let a_week = self.wanted();
        // Until running without walking, never on two days in a row. After that only if there are too many for it.
        let apart = self.stage < ReturnStage::Continuous || a_week <= RUNS_A_WEEK + 1;
        let gap = if apart { 2 } else { 1 };
        best_days(week.open, a_week, gap, last_run, week.race)
    }

    /// The sessions of a week on these days. The last of them is the longest.
    pub(super) fn sessions(&mut self, days: &[i32], since_plan: i32) -> Vec<Session> {
        let sessions = (0..days.len()).map(|index| self.next(index, days.len(), since_plan)).collect();
        if self.stage >= ReturnStage::Build {
            self.built = self.built.saturating_add(1);
        }
        sessions
    }

    fn next(&mut self, index: usize, of: usize, since_plan: i32) -> Session {
        let stage = self.stage;
        let kind = if stage == ReturnStage::Walk { SessionKind::Walk } else { SessionKind::Run };
        let is_last = index + 1 == of;
        let StageEntry { session, .. } = *stage.entry();
        let is_fast = session == StageSession::Faster && index == 0 && of > 1;
        let blocks = match session {
            StageSession::Turns { turns, run, walk } => turns_of(turns, run, walk),
            StageSession::Distance if is_last => {
                let longest = self.step_up(since_plan);
                alloc::vec![Block::once(Step::new(StepKind::Run, longest.amount()))]
            }
            StageSession::Distance | StageSession::Faster => {
                let easy = self.longest.of_percent(if is_last { 100 } else { EASY_RUN_PERCENT });
                let mut blocks = alloc::vec![Block::once(Step::new(StepKind::Run, easy.amount()))];
                if is_fast {
                    blocks.push(fast(self.fast));
                    self.fast = self.fast.saturating_add(1);
                }
                blocks
            }
        };
        if stage < ReturnStage::Build {
            self.left = self.left.saturating_sub(1);
            if self.left == 0 {
                self.stage = stage.next().unwrap_or(stage);
                self.left = self.sessions_of(self.stage);
            }
        }
        Session {
            stage: Some(stage),
            blocks,
            is_hard: is_fast || is_last && kind == SessionKind::Run,
            ..Session::new(kind)
        }
    }

    /// The longest run of a week of building: a tenth more than before, every fourth week a lighter one, and the same
    /// until the plan has been looked at again.
    fn step_up(&mut self, since_plan: i32) -> Longest {
        if self.waits_for_review && since_plan < i32::from(REVIEW_AFTER_DAYS) {
            return self.longest;
        }
        if self.holds && self.built == 0 || self.built >= GROWS_FOR_WEEKS {
            return self.longest;
        }
        if self.built % LIGHTER_EVERY_WEEKS == LIGHTER_EVERY_WEEKS - 1 {
            return self.longest.of_percent(LIGHTER_PERCENT);
        }
        self.longest = self.longest.of_percent(100 + STEP_UP_PERCENT);
        self.longest
    }
}

/// The seconds of the last stage before runs are measured by their length.
const fn continuous_seconds() -> u32 {
    match ReturnStage::Continuous.entry().session {
        StageSession::Turns { run, .. } => run as u32,
        StageSession::Distance | StageSession::Faster => 0,
    }
}

fn turns_of(turns: u8, run: u16, walk: u16) -> Vec<Block> {
    let step = |kind: StepKind, seconds: u16| (seconds > 0).then(|| Step::new(kind, Amount::Seconds(seconds.into())));
    let steps: Vec<Step> = [step(StepKind::Run, run), step(StepKind::Walk, walk)].into_iter().flatten().collect();
    alloc::vec![Block { times: turns, steps }]
}

/// The fast thing of a week of faster runs, counted from 0.
fn fast(week: u8) -> Block {
    let FastEntry { times, is_uphill, run, walk, .. } = FAST[usize::from(week).min(FAST.len() - 1)];
    let kind = if is_uphill { StepKind::UphillRun } else { StepKind::FastRun };
    Block {
        times,
        steps: alloc::vec![
            Step::new(kind, Amount::Seconds(run.into())),
            Step::new(StepKind::Walk, Amount::Seconds(walk.into()))
        ],
    }
}

/// The items of a plan that a run carries out.
pub(super) const fn is_about_runs(intervention: Intervention) -> bool {
    use Intervention as I;
    matches!(intervention, I::RelativeRest | I::WalkRunReturn | I::GradualProgression | I::RestDays)
}
