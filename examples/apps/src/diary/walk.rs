//! The diary day by day, with the decision of each day.

use running_hip_pain::follow_up::{Action, DecidedBy, Diary, NextStep};
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::{CarePlan, Day, Urgency, follow_up, report};

use super::{Read, Told};

/// A walk through a diary.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The days, in order, up to the day that is judged.
    pub days: Vec<Walked>,
    /// The day that is judged. `None` where there is neither an entry nor a day to judge.
    pub today: Option<Day>,
    /// What to do next.
    pub end: NextStep,
}

/// A day with an entry, or the last of some days without one.
#[derive(Clone, Debug)]
pub struct Walked {
    /// The day.
    pub day: Day,
    /// What was written on it.
    pub told: Vec<Told>,
    /// The first of the days without an entry, if there was none.
    pub silent_from: Option<Day>,
    /// What to do next, as of this day.
    pub step: NextStep,
    /// Whether something else decides, or about another stage, than on the day before.
    pub changed: bool,
}

/// Walks through a diary up to a day, or else to its last. Of days without an entry the last has a place of its own if
/// something else decides on it than before, such as that nothing was written.
pub fn walk(plan: &CarePlan, read: &Read, today: Option<Day>) -> Walk {
    let today = today.or_else(|| read.diary.days().last());
    let Some(today) = today else {
        return Walk { days: Vec::new(), today, end: follow_up(plan, &read.diary, Day::FIRST) };
    };
    let mut days: Vec<Walked> = Vec::new();
    for day in read.diary.days().take_while(|day| *day <= today) {
        push_silent(&mut days, plan, &read.diary, day + -1, false);
        let told: Vec<Told> = read.rows.iter().filter(|row| row.told.day == day).map(|row| row.told.clone()).collect();
        push(
            &mut days,
            Walked { day, told, silent_from: None, step: follow_up(plan, &read.diary, day), changed: true },
        );
    }
    push_silent(&mut days, plan, &read.diary, today, true);
    let end = days.last().map_or_else(|| follow_up(plan, &read.diary, today), |last| last.step.clone());
    Walk { days, today: Some(today), end }
}

/// Adds the days without an entry since the last one that has one, if they decide something or must be there.
fn push_silent(days: &mut Vec<Walked>, plan: &CarePlan, diary: &Diary, last: Day, always: bool) {
    let silent_from = match days.last() {
        Some(before) if before.day < last => before.day + 1,
        None if always => last,
        Some(_) | None => return,
    };
    let step = follow_up(plan, diary, last);
    if always || days.last().is_none_or(|before| differ(&before.step, &step)) {
        push(days, Walked { day: last, told: Vec::new(), silent_from: Some(silent_from), step, changed: true });
    }
}

fn push(days: &mut Vec<Walked>, mut walked: Walked) {
    walked.changed = days.last().is_none_or(|before| differ(&before.step, &walked.step));
    days.push(walked);
}

fn differ(a: &NextStep, b: &NextStep) -> bool {
    (a.action, a.by(), a.stage) != (b.action, b.by(), b.stage)
}

impl Walk {
    /// Whether nothing but what to do next should be shown.
    pub fn is_emergency(&self) -> bool {
        matches!(self.end.action, Action::SeekCare(Urgency::Emergency))
    }
}

impl Walked {
    /// All that was written, in a line each.
    pub fn in_short(&self) -> Vec<String> {
        self.told.iter().map(Told::in_short).collect()
    }

    /// What to do.
    pub fn what(&self) -> String {
        let text = report::next_step(&self.step, &English);
        text.lines().next().unwrap_or_default().to_owned()
    }

    /// Why.
    pub fn why(&self) -> String {
        English.say(phrase(self.step.by())).into_owned()
    }
}

fn phrase(by: DecidedBy) -> Phrase {
    match by {
        DecidedBy::StopSign(sign) => Phrase::StopSign(sign),
        DecidedBy::Rule(rule) => Phrase::FollowUp(rule),
    }
}
