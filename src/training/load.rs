//! All figures of a log on one day.

use super::figure::Figure;
use super::log::{Coverage, RunLog};
use super::longest::Growth;
use super::monotony::{Monotony, Strain};
use super::pause::Pause;
use super::spike::Spike;
use super::weeks::{RestDays, WeeklyChange};
use super::{longest, monotony, pause, spike, weeks};
use crate::day::Day;
use crate::vocabulary::{Answer, RiskFactor};

/// The load of one runner up to and including a day. Each figure states which days it needs.
///
/// Store the runs and compute the load again from them: it can be written but not read back.
///
/// ```
/// use running_hip_pain::{Day, RiskFactor, Answer};
/// use running_hip_pain::training::{Coverage, Run, RunLog};
/// let last: Day = "2026-11-22".parse()?;
/// let runs = (0..20).map(|i| Run::on(last + -2 * i).metres(if i == 0 { 14_000 } else { 8_000 }));
/// let (log, _) = RunLog::new(runs, Coverage::Complete);
/// let load = log.load_on(last); // the day it began
/// let spike = load.spike.known().expect("a run, and runs before it");
/// assert_eq!((spike.length, spike.longest_before), (14_000, 8_000));
/// assert!(load.answers().any(|answer| answer == (RiskFactor::SingleSessionDistanceSpike, Answer::Present)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Load {
    /// The day.
    pub day: Day,
    /// What a day without an entry means in the log.
    pub coverage: Coverage,
    /// The run logged in the past 14 days that goes furthest beyond the longest of the 30 days before it, whether or
    /// not it is a spike. Of two such runs, the later. Each run needs a log of 30 days and four runs before it, or
    /// [`with_longest_before`](RunLog::with_longest_before). If a run cannot be judged and none of the others is a
    /// spike, this is the reason why not.
    pub spike: Figure<Spike>,
    /// The longest run logged in the past 30 days, in metres. The next run is measured against it. It needs 30 days.
    pub longest: Figure<u32>,
    /// The longest run of the past 30 days against that of the 30 days before. It needs 60 days.
    pub longest_growth: Figure<Growth>,
    /// The past seven days against the seven before. It needs 14 known days.
    pub weekly_change: Figure<WeeklyChange>,
    /// The same, a week earlier, because the load before the pain began spans more than a week.
    pub weekly_change_before: Figure<WeeklyChange>,
    /// Days without a run in each of the past two weeks. It needs 14 known days.
    pub rest_days: Figure<RestDays>,
    /// The length of the longest streak of days with a logged run that ended within the past seven days.
    pub streak: u32,
    /// How alike the past seven days are. It needs seven known days.
    pub monotony: Figure<Monotony>,
    /// The load of the past seven days times their monotony.
    pub strain: Figure<Strain>,
    /// The longest time without a logged run that ended in the past 30 days. It needs a run before it.
    pub pause: Figure<Pause>,
    /// Days since the last logged run.
    pub days_since_last_run: Figure<u32>,
    #[cfg_attr(feature = "serde", serde(serialize_with = "by_key"))]
    pub(super) answers: [(RiskFactor, Answer); ANSWERED.len()],
}

impl RunLog {
    /// Returns the load up to and including a day. Anything later is ignored.
    ///
    /// Judge the day on which the pain began, not today: a runner who has run less since then would look rested.
    pub fn load_on(&self, day: Day) -> Load {
        Load::of(self, day)
    }
}

impl Load {
    pub(super) fn of(log: &RunLog, day: Day) -> Self {
        let both = monotony::monotony(log, day);
        let mut load = Self {
            day,
            coverage: log.coverage(),
            spike: spike::most_pronounced(log, day),
            longest: longest::longest(log, day),
            longest_growth: longest::growth(log, day),
            weekly_change: weeks::weekly_change(log, day),
            weekly_change_before: weeks::weekly_change(log, day.back(weeks::WEEK)),
            rest_days: weeks::rest_days(log, day),
            streak: weeks::streak(log, day),
            monotony: both.map(|(monotony, _)| monotony),
            strain: both.map(|(_, strain)| strain),
            pause: pause::pause(log, day),
            days_since_last_run: pause::since_last_run(log, day),
            answers: ANSWERED.map(|risk_factor| (risk_factor, Answer::Unknown)),
        };
        load.answers = ANSWERED.map(|risk_factor| (risk_factor, load.answer(log, risk_factor)));
        load
    }

    /// Returns the log's answers to the risk factors it can know, for
    /// [`CaseBuilder::answers_from`](crate::CaseBuilder::answers_from). An answer is [`Answer::Unknown`] where the log
    /// cannot tell. [The module](super#what-the-log-answers) states when each is present or absent.
    ///
    /// What the log answers need not be asked. An answer from the runner that contradicts it is an error, not a second
    /// answer. Replace the answer with [`Case::with`](crate::Case::with), after which it is no longer marked as coming
    /// from the log.
    pub fn answers(&self) -> impl Iterator<Item = (RiskFactor, Answer)> {
        self.answers.into_iter()
    }
}

/// The risk factors that a log can answer.
const ANSWERED: [RiskFactor; 4] = [
    RiskFactor::SingleSessionDistanceSpike,
    RiskFactor::WeeklyMileageSpike,
    RiskFactor::NoRestDays,
    RiskFactor::ReturnAfterBreak,
];

#[cfg(feature = "serde")]
fn by_key<S: serde::Serializer>(
    answers: &[(RiskFactor, Answer); ANSWERED.len()],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(*answers)
}
