//! Answers in sequence, to the end of an interview.

use running_hip_pain::interview::{Answers, Ask, Next, Policy, Screen, next};
use running_hip_pain::wording::English;
use running_hip_pain::{
    Answer, Case, EnoughReason, Fact, FactSet, Field, Finding, Goal, Pregnancy, Sex, Side, Urgency, assess, report,
};

use crate::bytes::Bytes;
use crate::person::{any_fact, case};

/// A case and whatever is answered, to the end.
pub fn interview(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let Some(mut case) = case(&mut bytes) else { return };
    let policy = Policy::default().goal(bytes.of(Goal::ALL)).examiner(bytes.yes()).home_tests(!bytes.yes());
    let policy = policy.most_screens(bytes.below(31));
    let mut asked = FactSet::EMPTY;
    let mut screens = 0;
    let enough = loop {
        let screen = match next(&case, &policy) {
            Next::Ask(screen) => screen,
            Next::Enough(enough) => break enough,
        };
        may_be_asked(&screen, &case, &policy);
        assert!(!screen.shown.intersects(&asked), "asked twice: {screen:?}");
        asked = asked.union(screen.shown);
        case = answered(&screen, &case, &mut bytes);
        screens += 1;
        assert!(screens < 100, "no end of {case:?}");
    };
    let assessment = assess(&case);
    let is_emergency = assessment.urgency() == Urgency::Emergency;
    assert_eq!(enough.reason == EnoughReason::Emergency, is_emergency, "{enough:?}");
    let is_open = assessment.triage().open().next().is_some();
    assert!(is_emergency || !enough.settled.urgency || !is_open, "settled with an open safety question: {case:?}");
    assert!(enough.reason != EnoughReason::Settled || enough.settled.for_goal(policy.goal), "{enough:?}");
    report::report(&assessment, &English);
}

fn may_be_asked(screen: &Screen, case: &Case, policy: &Policy) {
    let assessment = assess(case);
    assert!(assessment.urgency() < Urgency::Emergency, "asks in an emergency");
    assert!((1..=6).contains(&screen.asks.len()), "{screen:?}");
    for fact in screen.shown {
        let is_examined = policy.examiner && !assessment.may_ask(fact);
        assert!(assessment.may_ask(fact) || is_examined, "{fact} may not be asked");
        assert_ne!(fact, Finding::HopTestPain.into(), "nobody is told to hop");
    }
    report::asked_for(&screen.why, &English);
}

/// The case after a screen. Answers that it refuses are refused with a reason each, and leave the runner the same screen.
fn answered(screen: &Screen, case: &Case, bytes: &mut Bytes) -> Case {
    let answers = any_answers(screen, bytes);
    match screen.answer(case, &answers) {
        Ok(after) => {
            // The same answers again change nothing.
            let again = screen.answer(&after, &answers).expect("a screen can be answered again");
            let differs = |fact: &Fact| again.answer(*fact) != after.answer(*fact);
            assert_eq!(screen.shown.into_iter().find(differs), None, "{screen:?}");
            after
        }
        Err(errors) => {
            assert!(errors.iter().count() > 0 && errors.iter().all(|error| error.to_string().len() < 1_000));
            let refused = screen.answer(case, &Answers::cannot_say_any());
            refused.unwrap_or_else(|errors| panic!("{errors}: {screen:?} of {case:?}"))
        }
    }
}

fn any_answers(screen: &Screen, bytes: &mut Bytes) -> Answers {
    let mut answers = match bytes.below(4) {
        0 => Answers::none_of_these(),
        1 => Answers::cannot_say_any(),
        2 => Answers::new(),
        _ => Answers::none_of_these(),
    };
    let shown: Vec<Fact> = screen.shown.iter().collect();
    for _ in 0..bytes.below(5) {
        let answer = bytes.of(Answer::ALL);
        answers = match bytes.below(10) {
            // What is not on the screen.
            0 => answers.line(any_fact(bytes), answer),
            1 => answers.line(bytes.of(&screen.asks), answer),
            _ if shown.is_empty() => answers,
            _ => answers.line(bytes.of(&shown), answer),
        };
    }
    for ask in &screen.asks {
        let Ask::Field(field) = ask else { continue };
        if bytes.below(4) == 3 {
            continue;
        }
        answers = match field {
            Field::Age => answers.age(bytes.byte()),
            Field::Sex => answers.sex(bytes.of(Sex::ALL)),
            Field::Pregnancy => answers.pregnancy(bytes.of(Pregnancy::ALL)),
            Field::Side => answers.side(bytes.of(Side::ALL)),
            Field::Pain => answers.pain(bytes.below(12)),
            Field::Days => answers.days(bytes.two()),
            other => panic!("{other:?} on a screen"),
        };
    }
    answers
}
