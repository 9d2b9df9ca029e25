//! What only time shows: the usual pain of a week against that of others, and how long at one stage.

use alloc::vec::Vec;

use super::comparison::{usual_pain, week};
use super::course::{Course, seeks};
use super::diary::DayNote;
use super::next_step::{DecidedBy, Decision};
use crate::day::Day;
use crate::knowledge::care::{StopSign, When};
use crate::knowledge::thresholds::{BUILDING_DAYS, REVIEW_AFTER_DAYS, RISE_IN_WEEKS};
use crate::vocabulary::ReturnStage;

impl Course<'_> {
    /// Whether the usual pain of the week is clearly above that of another, and above what lets go on.
    fn is_worse_than(&self, then: Day, day: Day) -> bool {
        let When::Worse { points, .. } = StopSign::WorseDespiteLessLoad.entry().when else { return false };
        let pains = usual_pain(self.notes, day).zip(usual_pain(self.notes, then));
        pains.is_some_and(|(now, before)| now.saturating_sub(before) >= points && now > self.pace.rule.go_on_up_to)
    }

    /// Worse than in the week before, although no more was done.
    pub(super) fn worse_by_the_week(&mut self, day: Day) {
        let is_looked_at = self.visited_since(day + -6);
        if self.is_worse_than(day + -7, day) && !self.did_more(day) && !is_looked_at {
            self.sign(StopSign::WorseDespiteLessLoad, &self.of_week(day));
        }
    }

    /// Worse than in one of the weeks before.
    pub(super) fn is_worse_than_before(&self, day: Day) -> bool {
        let weeks = 1..=i32::from(RISE_IN_WEEKS);
        weeks.into_iter().any(|back| self.is_worse_than(day + -7 * back, day))
    }

    /// Whether one of the two weeks that are compared had more in it than the week before it: a higher stage, more
    /// sessions, or a tenth more minutes or metres.
    fn did_more(&self, day: Day) -> bool {
        let days = StopSign::WorseDespiteLessLoad.entry().when.days().map_or(0, i32::from);
        let rose = self.rose.is_some_and(|rose| day - rose < days);
        rose || [0, 7].into_iter().any(|back| {
            let [now, before] = [day + -back, day + (-7 - back)].map(|last| Amount::of(week(self.notes, last)));
            now.is_more_than(&before)
        })
    }

    /// The signs that time makes, as of a day, unless somebody has looked since.
    pub(super) fn time_signs(&self, today: Day) -> Vec<Decision> {
        let signs = [self.no_better(today), self.stuck(today), self.back_again(), self.outer_hip(today)];
        signs.into_iter().flatten().collect()
    }

    /// The one of the three limits of time that weighs most.
    fn no_better(&self, today: Day) -> Option<Decision> {
        let first_day = self.notes.first()?.day;
        let (first, now) = usual_pain(self.notes, first_day + 6).zip(usual_pain(self.notes, today))?;
        let is_mild = now <= self.pace.rule.go_on_up_to;
        let runs_more = self.stage > self.began_at;
        let holds = |sign: &StopSign| {
            let When::NotBetter { percent, days } = sign.entry().when else { return false };
            let due = first_day + i32::from(days);
            let is_better = now == 0 || percent_of(first.saturating_sub(now), first) >= u32::from(percent);
            let is_early = days <= REVIEW_AFTER_DAYS;
            // More running with the same pain is better. Pain that lets go on is no failure of the first weeks.
            let is_fine = runs_more && now <= first.max(self.pace.rule.go_on_up_to) || is_mild && is_early;
            today >= due && !self.visited_since(due) && !is_better && !is_fine
        };
        let signs = [StopSign::NoGainInTwelveWeeks, StopSign::LittleBetterInSixWeeks, StopSign::NoBetterInTwoWeeks];
        signs.into_iter().find(holds).map(|sign| self.sign_of_week(sign, today))
    }

    /// Whether longer runs come before faster ones for some weeks yet.
    pub(super) fn keeps_building(&self, today: Day) -> bool {
        let is_new = self.stage_since.is_some_and(|since| today - since < i32::from(BUILDING_DAYS));
        self.stage == Some(ReturnStage::Build) && is_new
    }

    /// Stuck is who is held back by how it goes, and not by what was not written or by sessions that were missed.
    fn stuck(&self, today: Day) -> Option<Decision> {
        let sign = StopSign::StuckForThreeWeeks;
        // A step back in between is no gain.
        let (stage, since) = self.stage.zip(self.highest_since)?;
        let days = i32::from(sign.entry().when.days()?);
        let due = since + days;
        let last = self.last.map(|(last, _)| self.notes[last].day)?;
        let within = |day: Option<Day>| day.is_some_and(|day| last - day < days);
        let is_held_back = within(self.held_back) && !within(self.might_go_on);
        // The last stages take as long as they take.
        let is_stuck = last >= due && stage < ReturnStage::Build && is_held_back;
        (is_stuck && !self.visited_since(due)).then(|| self.sign_of_week(sign, today))
    }

    fn back_again(&self) -> Option<Decision> {
        let (_, index) = self.returned.filter(|(_, index)| !self.visited_since(self.notes[*index].day))?;
        let sign = StopSign::ReturnsThreeTimes;
        Some(self.decision(seeks(sign), DecidedBy::StopSign(sign), &[index]))
    }

    /// Pain at the outer hip that has come to last longer than six weeks in the course of the diary. Who had it for as
    /// long before was told so with the plan.
    fn outer_hip(&self, today: Day) -> Option<Decision> {
        let sign = StopSign::OuterHipOverSixWeeks;
        let entry = sign.entry();
        let case = self.plan.case();
        let limit = i32::from(entry.when.days()?);
        let first_day = self.notes.first()?.day;
        let before = case.days().map(i32::from).filter(|days| *days <= limit)?;
        let due = first_day + (limit - before + 1);
        let hurts = entry.places.intersects(&case.known().present);
        let still = usual_pain(self.notes, today).is_some_and(|pain| pain > self.pace.rule.go_on_up_to);
        (today >= due && hurts && still && !self.visited_since(due)).then(|| self.sign_of_week(sign, today))
    }

    fn visited_since(&self, day: Day) -> bool {
        self.visited.is_some_and(|visited| visited >= day)
    }

    fn sign_of_week(&self, sign: StopSign, day: Day) -> Decision {
        self.decision(seeks(sign), DecidedBy::StopSign(sign), &self.of_week(day))
    }

    /// The days of a week, as indices.
    pub(super) fn of_week(&self, last: Day) -> Vec<usize> {
        let end = self.notes.partition_point(|note| note.day <= last);
        (end - week(self.notes, last).len()..end).collect()
    }
}

/// What was done in a week.
struct Amount {
    sessions: usize,
    minutes: u32,
    metres: u32,
}

impl Amount {
    fn of(notes: &[DayNote]) -> Self {
        let sessions = || notes.iter().filter_map(|note| note.session);
        Self {
            sessions: sessions().count(),
            minutes: sessions().filter_map(|session| session.minutes).map(u32::from).fold(0, u32::saturating_add),
            metres: sessions().filter_map(|session| session.metres).fold(0, u32::saturating_add),
        }
    }

    /// Nothing before is no measure.
    fn is_more_than(&self, before: &Self) -> bool {
        let is_tenth_more = |now: u32, before: u32| before > 0 && now > before.saturating_add(before / 10);
        let is_measured = before.sessions > 0;
        is_measured
            && (self.sessions > before.sessions
                || is_tenth_more(self.minutes, before.minutes)
                || is_tenth_more(self.metres, before.metres))
    }
}

fn percent_of(part: u8, whole: u8) -> u32 {
    u32::from(part) * 100 / u32::from(whole.max(1))
}
