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

/// The load of one runner up to and including a day, each figure with the days it needs.
///
/// Store the runs and compute it anew; it can be written, not read back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Load {
    /// The day.
    pub day: Day,
    /// What a day without an entry means in the log.
    pub coverage: Coverage,
    /// Of the runs logged in the past 14 days the one that goes furthest beyond the longest of the 30 days before it, a
    /// spike or not; the later of two. It needs a log of 30 days and four runs before each of them, or
    /// [`with_longest_before`](RunLog::with_longest_before): where one cannot be judged and none of the others is a spike, it
    /// is the reason why not.
    pub spike: Figure<Spike>,
    /// The longest run logged in the past 30 days, in metres: what the next one is measured by. It needs 30 days.
    pub longest: Figure<u32>,
    /// That against the 30 days before. It needs 60 days.
    pub longest_growth: Figure<Growth>,
    /// The past seven days against the seven before. It needs 14 known days.
    pub weekly_change: Figure<WeeklyChange>,
    /// The same a week earlier: the load before the pain began spans more than a week.
    pub weekly_change_before: Figure<WeeklyChange>,
    /// Days without a run in each of the past two weeks. It needs 14 known days.
    pub rest_days: Figure<RestDays>,
    /// The most days in a row with a logged run each, of those that ended within the past seven days.
    pub streak: u32,
    /// How alike the past seven days are. It needs seven known days.
    pub monotony: Figure<Monotony>,
    /// Their load times their monotony.
    pub strain: Figure<Strain>,
    /// The longest time without a logged run that ended in the past 30 days. It needs a run before it.
    pub pause: Figure<Pause>,
    /// Days since the last logged run.
    pub days_since_last_run: Figure<u32>,
    #[cfg_attr(feature = "serde", serde(serialize_with = "by_key"))]
    pub(super) answers: [(RiskFactor, Answer); ANSWERED.len()],
}

impl RunLog {
    /// The load up to and including a day, without a look at anything later.
    ///
    /// Judge the day on which the pain began, not today: who runs less since then would look rested.
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

    /// What the log says of the risk factors it can know, for
    /// [`CaseBuilder::answers_from`](crate::CaseBuilder::answers_from). [`Answer::Unknown`] where it cannot say; when each is
    /// present or absent stands in [the module](super#what-the-log-answers).
    ///
    /// What the log answers need not be asked. A runner who contradicts it makes an error, not a second answer: replace the
    /// answer with [`Case::with`](crate::Case::with), after which it is no longer marked as from the log.
    pub fn answers(&self) -> impl Iterator<Item = (RiskFactor, Answer)> {
        self.answers.into_iter()
    }
}

/// What a log can know.
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
