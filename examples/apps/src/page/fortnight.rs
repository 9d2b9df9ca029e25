//! The first two weeks of a plan as a strip of 14 days.
//!
//! It is an illustration. How often something is done comes from the dose of the plan's item, of a range the least; on
//! which days, the runner chooses.

use running_hip_pain::knowledge::{Dose, Often};
use running_hip_pain::report::dose;
use running_hip_pain::wording::{Phrase, Term, Wording};
use running_hip_pain::{ActivePlan, Case, Intervention, Phase, PlanItem, Running};
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

/// Lays out the items that begin now.
pub(super) fn fortnight(plan: &ActivePlan, case: &Case, wording: &impl Wording) -> Fortnight {
    let now = || plan.items.iter().filter(|item| item.phase == Phase::Calm);
    let label = |item: &PlanItem| wording.say(Phrase::Label(Term::Intervention(item.intervention))).into_owned();
    let amount = |item: &PlanItem| dose(item.dose, wording);
    let runs = Runs::of(plan, case);
    let mut rows = Vec::new();
    let mut others = Vec::new();
    for item in now() {
        let days = match item.intervention {
            Intervention::WalkRunReturn => runs.days(),
            Intervention::CrossTraining => often(item.dose).map(|often| beside(often, runs.days())),
            _ => often(item.dose).map(spread),
        };
        match (item.intervention, days) {
            (_, Some(days)) => {
                rows.push(Row { label: label(item), amount: amount(item), days: days.into(), sentence: None });
            }
            (Intervention::NoRunningUntilAssessed, None) => {
                let run = Row {
                    label: words::RUNS.into(),
                    amount: String::new(),
                    days: Vec::new(),
                    sentence: Some(label(item)),
                };
                rows.insert(0, run);
            }
            (Intervention::RelativeRest, None) if !runs.are_a_walk_run() => {
                let days = runs.days();
                let sentence = if days.is_some() { words::NO_RUN_IN_A_ROW } else { words::RUN_DAYS_NOT_TOLD };
                let amount = [amount(item), if days.is_some() { sentence.into() } else { String::new() }];
                let amount: Vec<String> = amount.into_iter().filter(|part| !part.is_empty()).collect();
                rows.insert(
                    0,
                    Row {
                        label: label(item),
                        amount: amount.join("; "),
                        sentence: days.is_none().then(|| sentence.into()),
                        days: days.map(Vec::from).unwrap_or_default(),
                    },
                );
            }
            (_, None) => others.push(Other { label: label(item), amount: amount(item) }),
        }
    }
    Fortnight { days: (1..=DAYS).collect(), rows, others }
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
    Stopped,
    /// In turns of walking and running.
    WalkRun(usize),
    /// As often a week as before, and never on two days in a row.
    Fewer(usize),
    /// The runner did not say how often.
    NotTold,
}

impl Runs {
    fn of(plan: &ActivePlan, case: &Case) -> Self {
        if plan.running == Running::Stop {
            return Self::Stopped;
        }
        let walk_run = plan.items.iter().filter(|item| item.phase == Phase::Calm);
        let walk_run = walk_run.filter_map(|item| match item.dose {
            Dose::WalkRun { .. } => often(item.dose),
            _ => None,
        });
        match (walk_run.min(), case.runs_per_week()) {
            (Some(a_week), _) => Self::WalkRun(a_week),
            (None, Some(a_week)) if a_week > 0 => Self::Fewer(usize::from(a_week)),
            _ => Self::NotTold,
        }
    }

    const fn are_a_walk_run(&self) -> bool {
        matches!(self, Self::WalkRun(_))
    }

    /// Never two in a row: three a week fall on every other day, and more are every other day throughout.
    fn days(&self) -> Option<Days> {
        match self {
            Self::Stopped | Self::NotTold => None,
            Self::WalkRun(a_week) | Self::Fewer(a_week) if *a_week <= 3 => Some(spread(*a_week)),
            Self::WalkRun(_) | Self::Fewer(_) => Some(std::array::from_fn(|day| day % 2 == 0)),
        }
    }
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
