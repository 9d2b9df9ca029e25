//! The course of an interview: ask, take the answers, go back, until enough is known.

use running_hip_pain::interview::{AnswerErrors, Answers, Enough, Next, Policy, Screen, next};
use running_hip_pain::{Age, Case};

use crate::program::Failure;

/// What comes back from a screen.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    Answers(Answers),
    /// To the screen before.
    Back,
    /// No more, now.
    Stop,
}

/// Whoever is asked.
pub(super) trait Runner {
    fn answer(&mut self, screen: &Screen) -> Result<Reply, Failure>;

    /// The answers were taken.
    fn taken(&mut self, screen: &Screen, case: &Case);

    /// The answers were refused. The same screen is asked again.
    fn refused(&mut self, errors: &AnswerErrors) -> Result<(), Failure>;

    /// There is no screen to go back to. Whether to stop.
    fn is_done(&mut self) -> Result<bool, Failure>;
}

/// The answers, and why no more were asked: `None` if the runner stopped.
#[derive(Clone, Debug)]
pub(super) struct Course {
    pub(super) case: Case,
    pub(super) enough: Option<Enough>,
    /// The screens that were answered.
    pub(super) screens: usize,
}

pub(super) fn ask(runner: &mut impl Runner, policy: &Policy) -> Result<Course, Failure> {
    let mut case = Case::builder(Age::UNKNOWN).build().map_err(Failure::Case)?;
    let mut before: Vec<Case> = Vec::new();
    loop {
        let screen = match next(&case, policy) {
            Next::Enough(enough) => return Ok(Course { case, enough: Some(enough), screens: before.len() }),
            Next::Ask(screen) => screen,
        };
        let answers = match runner.answer(&screen)? {
            Reply::Answers(answers) => answers,
            Reply::Back => {
                match before.pop() {
                    Some(earlier) => case = earlier,
                    None if runner.is_done()? => return Ok(Course { case, enough: None, screens: 0 }),
                    None => {}
                }
                continue;
            }
            Reply::Stop => return Ok(Course { case, enough: None, screens: before.len() }),
        };
        match screen.answer(&case, &answers) {
            Ok(answered) => {
                runner.taken(&screen, &answered);
                before.push(std::mem::replace(&mut case, answered));
            }
            Err(errors) => runner.refused(&errors)?,
        }
    }
}

#[cfg(test)]
mod tests {
    use running_hip_pain::interview::Ask;
    use running_hip_pain::{Answer, Fact, Finding, ScreenKind, Sex};

    use super::*;

    /// Replies in this order, then stops.
    struct Scripted {
        replies: Vec<Reply>,
        asked: Vec<ScreenKind>,
        refused: usize,
    }

    impl Runner for Scripted {
        fn answer(&mut self, screen: &Screen) -> Result<Reply, Failure> {
            self.asked.push(screen.kind);
            Ok(if self.replies.is_empty() { Reply::Stop } else { self.replies.remove(0) })
        }

        fn taken(&mut self, _: &Screen, _: &Case) {}

        fn refused(&mut self, _: &AnswerErrors) -> Result<(), Failure> {
            self.refused += 1;
            Ok(())
        }

        fn is_done(&mut self) -> Result<bool, Failure> {
            Ok(true)
        }
    }

    fn course(replies: Vec<Reply>) -> (Course, Scripted) {
        let mut runner = Scripted { replies, asked: Vec::new(), refused: 0 };
        let course = ask(&mut runner, &Policy::default()).unwrap();
        (course, runner)
    }

    #[test]
    fn back_forgets_the_screen_and_asks_it_again() {
        let groin = Reply::Answers(Answers::new().yes(Finding::PainGroin));
        let hip = Reply::Answers(Answers::new().yes(Finding::PainLateralHip));
        let (course, runner) = course(vec![groin, Reply::Back, hip]);
        assert_eq!(runner.asked, [ScreenKind::Places, ScreenKind::Fields, ScreenKind::Places, ScreenKind::Fields]);
        assert_eq!(course.case.answer(Finding::PainGroin), Answer::Absent);
        assert_eq!(course.case.answer(Finding::PainLateralHip), Answer::Present);
        assert_eq!((course.screens, course.enough), (1, None));
    }

    #[test]
    fn back_on_the_first_screen_stops_and_a_blank_is_asked_again() {
        let (stopped, runner) = course(vec![Reply::Back]);
        assert_eq!((stopped.screens, runner.asked.len()), (0, 1));
        let (_, runner) = course(vec![Reply::Answers(Answers::new())]);
        assert_eq!((runner.refused, runner.asked), (1, vec![ScreenKind::Places, ScreenKind::Places]));
    }

    #[test]
    fn an_emergency_ends_it() {
        let place = Reply::Answers(Answers::new().yes(Finding::PainLowBack));
        let fields = Reply::Answers(Answers::new().age(40).sex(Sex::Female));
        let numb: Ask = Fact::Finding(Finding::SaddleNumbness).into();
        let safety = [Answers::none_of_these(), Answers::new().yes(numb)].map(Reply::Answers);
        let (course, runner) = course([place, fields].into_iter().chain(safety).collect());
        assert_eq!(runner.asked.len(), 4);
        assert_eq!(course.enough.unwrap().reason, running_hip_pain::EnoughReason::Emergency);
    }
}
