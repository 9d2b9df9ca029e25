//! From figures to answers: present, absent, or unknown wherever the log cannot say.
//!
//! A present answer may rest on the logged runs alone: that is how the cohort was measured, and a needless question
//! does less harm than a missed one. An absent answer must be shown, and a run that was not logged, or whose entry was
//! rejected, could be the one.

use super::spike::Spikes;
use super::{Days, Figure, Load, RunLog, WeeklyChange};
use crate::knowledge::thresholds::{BREAK_DAYS, LOOK_BACK_DAYS, PAUSE_DAYS};
use crate::vocabulary::{Answer, Band, RiskFactor, WeekBand};

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
        let Figure::Known(spike) = self.spike else { return Answer::Unknown };
        if spike.band.is_spike() {
            return Answer::Present;
        }
        let first = self.day.back(LOOK_BACK_DAYS - 1);
        let shown =
            |spike: Figure<super::Spike>| matches!(spike, Figure::Known(spike) if spike.band == Band::Reference);
        let all = Spikes::of_days(log, first, self.day).all(|point| shown(point.spike));
        absent_if(all && log.days() == Days::Complete && !log.is_unclear(first, self.day))
    }

    fn jumped(&self, log: &RunLog) -> Answer {
        let weeks = [self.weekly_change, self.weekly_change_before];
        let any =
            |is: fn(&WeeklyChange) -> bool| weeks.iter().any(|week| matches!(week, Figure::Known(week) if is(week)));
        let all =
            |is: fn(&WeeklyChange) -> bool| weeks.iter().all(|week| matches!(week, Figure::Known(week) if is(week)));
        if any(WeeklyChange::is_jump) {
            return Answer::Present;
        }
        absent_if(all(|week| week.band != WeekBand::Jump) && log.days() == Days::Complete)
    }

    fn never_rested(&self) -> Answer {
        match self.rest_days {
            Figure::Known(rest) if rest.are_missing() => Answer::Present,
            rest => absent_if(matches!(rest, Figure::Known(_))),
        }
    }

    fn returned(&self, log: &RunLog) -> Answer {
        let Figure::Known(pause) = self.pause else { return Answer::Unknown };
        let began = pause.ended + -i32::try_from(pause.days).unwrap_or(i32::MAX);
        let sure = log.days() == Days::Complete && !log.is_unclear(began, pause.ended.back(1));
        if pause.days >= BREAK_DAYS.into() && sure {
            return Answer::Present;
        }
        // Runs that are missing could only have made it shorter.
        absent_if(pause.days < PAUSE_DAYS.into())
    }
}

fn absent_if(shown: bool) -> Answer {
    if shown { Answer::Absent } else { Answer::Unknown }
}
