//! Turns figures into answers: present, absent, or unknown where the log cannot tell.
//!
//! A present answer may rest on the logged runs alone. That is how the cohort was measured, and a needless caution does
//! less harm than a missed one. An absent answer must be shown. A run that was not logged, or whose entry was rejected,
//! could be the one that matters, so the log must know every day that counts.

use super::figure::Figure;
use super::load::Load;
use super::log::{Coverage, RunLog};
use super::weeks::{WEEK, weekly_change};
use crate::day::Day;
use crate::knowledge::load::{Band, WeekBand};
use crate::knowledge::thresholds::{BASELINE_DAYS, BREAK_DAYS, LOOK_BACK_DAYS, PAUSE_DAYS};
use crate::vocabulary::{Answer, RiskFactor};

impl Load {
    pub(super) fn answer(&self, log: &RunLog, risk_factor: RiskFactor) -> Answer {
        match risk_factor {
            RiskFactor::SingleSessionDistanceSpike => self.spiked(log),
            RiskFactor::WeeklyMileageSpike => self.jumped(log),
            RiskFactor::NoRestDays => self.never_rested(),
            RiskFactor::ReturnAfterBreak => self.returned(log),
            _ => Answer::Unknown,
        }
    }

    fn spiked(&self, log: &RunLog) -> Answer {
        match self.spike {
            Figure::Known(spike) if spike.band.is_spike() => Answer::Present,
            Figure::Known(spike) => {
                let first = self.day.back(LOOK_BACK_DAYS - 1);
                // The run stated by the runner may be older than the log takes it to be. It can show a spike, but
                // never that there was none.
                let logged = log.stated_longest().is_none() || log.covers(first) > BASELINE_DAYS.into();
                let whole = logged && log.knows(first, self.day);
                absent_if(spike.band == Band::Reference && whole)
            }
            _ => Answer::Unknown,
        }
    }

    fn jumped(&self, log: &RunLog) -> Answer {
        let weeks = [self.weekly_change, self.weekly_change_before].map(|week| week.known().map(|week| week.band));
        if weeks.contains(&Some(WeekBand::Jump)) {
            return Answer::Present;
        }
        // No week that ends on one of these days may be a jump.
        let is_none = |ends: Day| {
            let band = weekly_change(log, ends).known().map(|week| week.band);
            matches!(band, Some(WeekBand::Reference | WeekBand::Rise))
        };
        absent_if(log.coverage() == Coverage::Complete && (0..=WEEK).all(|back| is_none(self.day.back(back))))
    }

    fn never_rested(&self) -> Answer {
        if self.streak >= LOOK_BACK_DAYS.into() {
            return Answer::Present;
        }
        // Two days off in each week leave no room for 14 running days in a row that end within a week.
        absent_if(matches!(self.rest_days, Figure::Known(rest) if !rest.are_few()))
    }

    fn returned(&self, log: &RunLog) -> Answer {
        let Figure::Known(pause) = self.pause else { return Answer::Unknown };
        let began = pause.ended + -i32::try_from(pause.days).unwrap_or(i32::MAX);
        if pause.days >= BREAK_DAYS.into() && log.knows(began, pause.ended.back(1)) {
            return Answer::Present;
        }
        // Missing runs could only have made it shorter, but a run after the last logged one would end another pause.
        let since = self.days_since_last_run.known();
        absent_if(pause.days < PAUSE_DAYS.into() && since.is_some_and(|days| days <= PAUSE_DAYS.into()))
    }
}

fn absent_if(shown: bool) -> Answer {
    if shown { Answer::Absent } else { Answer::Unknown }
}
