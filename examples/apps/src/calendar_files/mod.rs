//! A schedule in the files of other programs: all of it for a calendar, one run or walk for a watch or for
//! intervals.icu.
//!
//! None of them asks for a pace or a heart rate: how fast is for the runner to feel.

mod fit_workout;
mod ics;
mod intervals;

use running_hip_pain::SessionKind;
use running_hip_pain::schedule::{Amount, Session, StepKind};
use thiserror::Error;

pub use fit_workout::{OnWatch, fit_workout};
pub use ics::{Earlier, Edition, Slot, ics, slots};
pub use intervals::intervals;

/// Why a session is no workout of runs and walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotAWorkout {
    /// It is another kind of session.
    #[error("a session of the kind `{0}` is no run or walk")]
    Kind(SessionKind),
    /// A step of it is no running, walking or rest, or is not measured in time or distance.
    #[error("a step of the session is no running, walking or rest of so many seconds or metres")]
    Step,
    /// A step is longer than a file can say.
    #[error("a step of the session is too long for a workout")]
    TooLong,
    /// There is nothing in it.
    #[error("the session has no steps")]
    Empty,
}

/// Steps done together so many times.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    times: u8,
    steps: Vec<(Effort, Length)>,
}

/// What is done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effort {
    Run,
    FastRun,
    UphillRun,
    Walk,
    Rest,
}

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Seconds(u32),
    Metres(u32),
}

impl Effort {
    /// What a watch shows.
    const fn name(self) -> &'static str {
        match self {
            Self::Run => "Run",
            Self::FastRun => "Run fast",
            Self::UphillRun => "Run uphill",
            Self::Walk => "Walk",
            Self::Rest => "Rest",
        }
    }

    const fn is_running(self) -> bool {
        matches!(self, Self::Run | Self::FastRun | Self::UphillRun)
    }
}

/// A run or a walk, without what has no length.
fn parts(session: &Session) -> Result<Vec<Part>, NotAWorkout> {
    if !matches!(session.kind, SessionKind::Run | SessionKind::Walk) {
        return Err(NotAWorkout::Kind(session.kind));
    }
    let mut parts = Vec::new();
    for block in session.blocks.iter().filter(|block| block.times > 0) {
        let mut steps = Vec::new();
        for step in &block.steps {
            let effort = match step.kind {
                StepKind::Run => Effort::Run,
                StepKind::FastRun => Effort::FastRun,
                StepKind::UphillRun => Effort::UphillRun,
                StepKind::Walk => Effort::Walk,
                StepKind::Rest => Effort::Rest,
                StepKind::Exercise(_) | StepKind::Train => return Err(NotAWorkout::Step),
            };
            match step.amount {
                Amount::Seconds(0) | Amount::Metres(0) => {}
                Amount::Seconds(seconds) => steps.push((effort, Length::Seconds(seconds))),
                Amount::Metres(metres) => steps.push((effort, Length::Metres(metres))),
                Amount::Repetitions(_) => return Err(NotAWorkout::Step),
            }
        }
        if !steps.is_empty() {
            parts.push(Part { times: block.times, steps });
        }
    }
    if parts.is_empty() { Err(NotAWorkout::Empty) } else { Ok(parts) }
}

#[cfg(test)]
mod samples {
    //! Schedules for the tests of this module.

    use running_hip_pain::schedule::{Calendar, Schedule, Session};
    use running_hip_pain::training::Figure;
    use running_hip_pain::wire::CaseInput;
    use running_hip_pain::{CarePlan, Day, ReturnStage, SessionKind, assess, plan, schedule};

    pub(super) fn care_plan() -> CarePlan {
        let text = include_str!("../../../cases/outer_hip_pain_complete.json");
        let input: CaseInput = serde_json::from_str(text).unwrap();
        plan(&assess(&input.upgrade().unwrap().0))
    }

    pub(super) fn first_day() -> Day {
        Day::new(2026, 11, 30).unwrap()
    }

    pub(super) fn calendar() -> Calendar {
        Calendar::starting(first_day()).longest_30d(Figure::Known(12_000))
    }

    pub(super) fn at(stage: ReturnStage) -> Schedule {
        schedule(&care_plan(), &calendar().stage(stage).weeks(3))
    }

    /// The first run or walk of a stage.
    pub(super) fn session(stage: ReturnStage) -> Session {
        let schedule = at(stage);
        let kind = if stage == ReturnStage::Walk { SessionKind::Walk } else { SessionKind::Run };
        schedule.sessions(kind).next().unwrap().1.clone()
    }

    /// What is no run and no walk.
    pub(super) fn strength() -> Session {
        at(ReturnStage::Walk).sessions(SessionKind::Strength).next().unwrap().1.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::samples::{session, strength};
    use super::*;
    use running_hip_pain::ReturnStage;

    #[test]
    fn only_runs_and_walks_are_workouts() {
        let error = parts(&strength()).unwrap_err();
        assert_eq!(error, NotAWorkout::Kind(SessionKind::Strength));
        assert!(error.to_string().contains("strength_session"));
        for kind in SessionKind::ALL.iter().copied() {
            let mut session = session(ReturnStage::WalkRun3);
            session.kind = kind;
            let is_workout = matches!(kind, SessionKind::Run | SessionKind::Walk);
            assert_eq!(parts(&session).is_ok(), is_workout, "{kind}");
        }
    }

    #[test]
    fn what_has_no_length_is_left_out_and_what_cannot_be_measured_is_refused() {
        let mut run = session(ReturnStage::WalkRun3);
        run.blocks.push(run.blocks[0].clone());
        run.blocks[1].times = 0;
        run.blocks[0].steps[1].amount = Amount::Metres(0);
        let expected = Part { times: 6, steps: vec![(Effort::Run, Length::Seconds(180))] };
        assert_eq!(parts(&run), Ok(vec![expected]));
        run.blocks[0].steps[0].amount = Amount::Seconds(0);
        assert_eq!(parts(&run), Err(NotAWorkout::Empty));
        run.blocks[0].steps[0].amount = Amount::Repetitions(5);
        assert_eq!(parts(&run), Err(NotAWorkout::Step));
        run.blocks[0].steps[0].amount = Amount::Seconds(60);
        run.blocks[0].steps[0].kind = StepKind::Train;
        assert_eq!(parts(&run), Err(NotAWorkout::Step));
    }
}
