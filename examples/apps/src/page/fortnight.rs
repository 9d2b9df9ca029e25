//! The first two weeks of a plan as a strip of 14 days.
//!
//! It is an illustration. How often something is done comes from the dose of the plan's item, of a range the least; on
//! which days, the runner chooses.

use running_hip_pain::knowledge::{Dose, Often};
use running_hip_pain::report::dose;
use running_hip_pain::wording::{Phrase, Term, Wording};
use running_hip_pain::{ActivePlan, Case, Intervention, Phase, PlanItem, RunningLoad};
use serde::Serialize;

use super::words;

const DAYS: usize = 14;
const WEEK: usize = 7;

/// The strip.
#[derive(Debug, Serialize)]
pub(super) struct Fortnight {
    days: Vec<usize>,
    rows: Vec<Row>,
    /// What belongs to these weeks and has no days of its own.
    others: Vec<Other>,
}

/// What is done on some of the days.
#[derive(Debug, Serialize)]
struct Row {
    label: String,
    amount: String,
    /// One for each day, or none if there is a sentence in their place.
    days: Vec<bool>,
    sentence: Option<String>,
}

#[derive(Debug, Serialize)]
struct Other {
    label: String,
    amount: String,
}

/// Lays out the items that begin now. `running` is a heading and how much to run, as the brief answer says it.
/// `None` where nothing has days, because all of it is for whoever examines the leg to say.
pub(super) fn fortnight(
    plan: &ActivePlan,
    case: &Case,
    running: (String, String),
    wording: &impl Wording,
) -> Option<Fortnight> {
    let label = |item: &PlanItem| wording.say(Phrase::Label(Term::Intervention(item.intervention))).into_owned();
    let runs = Runs::of(plan, case);
    let mut rows = vec![runs.row(plan, running, wording)];
    let mut others = Vec::new();
    for item in plan.items.iter().filter(|item| item.phase == Phase::Calm && !is_about_running(item)) {
        let amount = dose(item.dose, wording);
        let days = match item.intervention {
            Intervention::CrossTraining => often(item.dose).map(|often| beside(often, runs.days())),
            _ => often(item.dose).map(spread),
        };
        match days {
            Some(days) => rows.push(Row { label: label(item), amount, days: days.into(), sentence: None }),
            None => others.push(Other { label: label(item), amount }),
        }
    }
    let has_days = rows.iter().any(|row| !row.days.is_empty());
    has_days.then(|| Fortnight { days: (1..=DAYS).collect(), rows, others })
}

/// Whether an item is in the row of runs.
const fn is_about_running(item: &PlanItem) -> bool {
    use Intervention as I;
    matches!(item.intervention, I::RelativeRest | I::NoRunningUntilAssessed | I::WalkRunReturn)
}

type Days = [bool; DAYS];

/// How often a week, of a range the least. `None` where the dose counts no days.
fn often(dose: Dose) -> Option<usize> {
    let often = match dose {
        Dose::Repetitions { often, .. }
        | Dose::Holds { often, .. }
        | Dose::Distance { often, .. }
        | Dose::Session { often, .. }
        | Dose::WalkRun { often, .. } => often,
        Dose::HoursANight(_) => return Some(WEEK),
        _ => return None,
    };
    match often {
        Often::TimesADay(_) => Some(WEEK),
        Often::DaysAWeek(days) => Some(usize::from(days.least).min(WEEK)),
        _ => None,
    }
}

/// So many days of each week, as evenly as they go.
fn spread(a_week: usize) -> Days {
    let mut days = [false; DAYS];
    for week in 0..DAYS / WEEK {
        for day in 0..a_week {
            days[week * WEEK + day * WEEK / a_week] = true;
        }
    }
    days
}

/// So many days of each week that are not taken, as evenly as they go; any days if too few are left.
fn beside(a_week: usize, taken: Option<Days>) -> Days {
    let taken = taken.unwrap_or([false; DAYS]);
    let mut days = [false; DAYS];
    for (week, taken) in taken.chunks(WEEK).enumerate() {
        let free: Vec<usize> = (0..WEEK).filter(|day| !taken[*day]).collect();
        let free = if free.len() < a_week { (0..WEEK).collect() } else { free };
        for day in 0..a_week {
            days[week * WEEK + free[day * free.len() / a_week]] = true;
        }
    }
    days
}

/// The days with a run.
enum Runs {
    /// None at all.
    None,
    /// In turns of walking and running, so often a week.
    WalkRun(usize),
    /// At most as often a week as before, and never on two days in a row.
    Fewer(usize),
    /// The runner did not say how often.
    NotTold,
}

impl Runs {
    fn of(plan: &ActivePlan, case: &Case) -> Self {
        match plan.running_load {
            RunningLoad::Pause | RunningLoad::NotUntilSeen => return Self::None,
            RunningLoad::WithinThePainRule | RunningLoad::Less => {}
        }
        match (walk_run(plan).and_then(|item| often(item.dose)), case.runs_per_week()) {
            (Some(a_week), _) => Self::WalkRun(a_week),
            (None, Some(a_week)) if a_week > 0 => Self::Fewer(usize::from(a_week)),
            (None, _) => Self::NotTold,
        }
    }

    /// The row of runs.
    fn row(&self, plan: &ActivePlan, running: (String, String), wording: &impl Wording) -> Row {
        let (label, amount) = running;
        let row = |added: &str| Row {
            label,
            amount: [&amount, added].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
            days: self.days().map(Vec::from).unwrap_or_default(),
            sentence: None,
        };
        match (self, walk_run(plan)) {
            (Self::None, _) => Row { sentence: Some(words::NO_RUN.into()), ..row("") },
            (Self::NotTold, _) => Row { sentence: Some(words::RUN_DAYS_NOT_TOLD.into()), ..row("") },
            (Self::WalkRun(_), Some(item)) => {
                let name = wording.say(Phrase::Label(Term::Intervention(item.intervention)));
                row(&format!("{name}: {}.", dose(item.dose, wording)))
            }
            (Self::WalkRun(_) | Self::Fewer(_), _) => row(words::NO_RUN_IN_A_ROW),
        }
    }

    /// Never two in a row: three a week fall on every other day, and more are every other day throughout.
    fn days(&self) -> Option<Days> {
        match self {
            Self::None | Self::NotTold => None,
            Self::WalkRun(a_week) | Self::Fewer(a_week) if *a_week <= 3 => Some(spread(*a_week)),
            Self::WalkRun(_) | Self::Fewer(_) => Some(std::array::from_fn(|day| day % 2 == 0)),
        }
    }
}

/// The turns of walking and running, if they begin now.
fn walk_run(plan: &ActivePlan) -> Option<&PlanItem> {
    plan.items.iter().find(|item| item.phase == Phase::Calm && item.intervention == Intervention::WalkRunReturn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_run_follows_on_a_run() {
        for a_week in 1..=21 {
            let days = Runs::Fewer(a_week).days().unwrap();
            assert!(!days.windows(2).any(|two| two == [true, true]), "{a_week}: {days:?}");
        }
    }

    #[test]
    fn days_are_spread_evenly_and_as_many_as_the_dose_says() {
        for a_week in 1..=WEEK {
            let days = spread(a_week);
            assert_eq!(days.iter().filter(|day| **day).count(), 2 * a_week);
            assert_eq!(days[..WEEK], days[WEEK..]);
        }
        for taken in 1..=3 {
            let runs = spread(taken);
            let days = beside(3, Some(runs));
            assert_eq!(days.iter().filter(|day| **day).count(), 6);
            assert!(!days.iter().zip(runs).any(|(other, run)| *other && run), "other training takes the place of runs");
        }
        assert_eq!(beside(5, Some(spread(3))).iter().filter(|day| **day).count(), 10, "too few are left");
    }
}
