//! What must hold for every interview.

use crate::support::any_case;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use running_hip_pain::interview::{AnswerError, Answers, Ask, Next, Policy, Screen, next, no_longer_fits};
use running_hip_pain::knowledge::{SPEAKS_FOR_HARMLESS, exclude_each_other};
use running_hip_pain::*;

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(proptest::test_runner::FileFailurePersistence::Direct(
            "interview.regressions",
        ))),
        ..ProptestConfig::with_cases(128)
    }
}

fn any_policy() -> impl Strategy<Value = Policy> {
    (select(Goal::ALL), any::<bool>(), any::<bool>(), 0u8..=30).prop_map(|(goal, examiner, home_tests, most)| {
        Policy::default().goal(goal).examiner(examiner).home_tests(home_tests).most_screens(most)
    })
}

/// Answers that a screen takes, by a number of one's choice.
fn chosen(screen: &Screen, choice: u8) -> Answers {
    let facts: Vec<Fact> = screen.shown.iter().collect();
    let one = facts.get(usize::from(choice / 4) % facts.len().max(1)).copied();
    match (screen.kind, choice % 4, one) {
        (ScreenKind::Fields, 0, _) => Answers::cannot_say_any(),
        (ScreenKind::Fields, ..) => screen.asks.iter().fold(Answers::new(), |answers, ask| match ask {
            Ask::Field(Field::Age) => answers.age(choice % 90),
            Ask::Field(Field::Sex) => answers.sex(Sex::ALL[usize::from(choice) % 2]),
            Ask::Field(Field::Days) => answers.days(u16::from(choice) * 3),
            Ask::Field(Field::Pain) => answers.pain(choice % 11),
            Ask::Field(Field::Side) => answers.side(Side::ALL[usize::from(choice) % 3]),
            Ask::Field(Field::Pregnancy) => answers.pregnancy(Pregnancy::ALL[usize::from(choice) % 3]),
            other => panic!("{other:?} on a screen of fields"),
        }),
        (_, 0, _) => Answers::cannot_say_any(),
        (_, 1, Some(fact)) if screen.kind != ScreenKind::Pick => Answers::none_of_these().yes(fact),
        (_, 1, Some(fact)) => Answers::new().yes(fact),
        _ => Answers::none_of_these(),
    }
}

/// The case after a screen. What excludes an earlier answer is not said.
fn answered(screen: &Screen, case: &Case, choice: u8) -> Case {
    let taken =
        screen.answer(case, &chosen(screen, choice)).or_else(|_| screen.answer(case, &Answers::cannot_say_any()));
    taken.unwrap_or_else(|errors| panic!("{errors}: {screen:?} of {case:?}"))
}

fn ask(case: &Case, policy: &Policy) -> Option<Screen> {
    match next(case, policy) {
        Next::Ask(screen) => Some(screen),
        Next::Enough(_) => None,
    }
}

proptest! {
    #![proptest_config(config())]

    /// It ends from any case and with any answers, asks nothing twice and nothing that may not be asked, never more
    /// than six lines at once, and nothing before the safety questions but what they need.
    #[test]
    fn an_interview_ends_and_asks_only_what_it_may(
        case in prop_oneof![Just(stranger()), any_case()],
        policy in any_policy(),
        choices in vec(any::<u8>(), 100),
    ) {
        let mut case = case;
        let mut asked: Vec<Ask> = Vec::new();
        let mut facts = FactSet::EMPTY;
        let mut screens = 0;
        for choice in choices {
            let Some(screen) = ask(&case, &policy) else { return Ok(()) };
            let assessment = assess(&case);
            prop_assert!(assessment.urgency() < Urgency::Emergency, "asks in an emergency");
            prop_assert!((1..=6).contains(&screen.asks.len()), "{screen:?}");
            for line in &screen.asks {
                prop_assert!(!asked.contains(line) || matches!(line, Ask::Safety(_)), "{line:?} is asked twice");
                asked.push(*line);
            }
            for fact in screen.shown {
                prop_assert!(!facts.contains(fact), "{fact} is asked twice");
                let by_examiner = policy.examiner && fact.answered_by().contains(&Reporter::Examiner);
                prop_assert!(assessment.may_ask(fact) || by_examiner, "{fact} may not be asked: {case:?}");
                prop_assert!(fact != Finding::HopTestPain.into());
                let is_test = screen.kind == ScreenKind::HomeTests;
                prop_assert!(policy.home_tests || !is_test, "{fact} is a test at home");
            }
            let trap = exclude_each_other().find(|(a, b)| screen.shown.contains(*a) && screen.shown.contains(*b));
            let picks = matches!(screen.kind, ScreenKind::Pick | ScreenKind::Places);
            prop_assert!(trap.is_none() || picks, "{trap:?} on one screen");
            let is_open = assessment.triage().unasked_facts().intersects(&assessment.askable());
            prop_assert!(!is_open || screen.progress.stage <= Stage::Safety, "{screen:?} before what is safe");
            facts = facts.union(screen.shown);
            case = answered(&screen, &case, choice);
            screens += 1;
        }
        prop_assert!(false, "no end after {screens} screens");
    }

    /// A "yes" on a screen never makes it less urgent than a "no". What speaks for a harmless cause can earn self-care.
    #[test]
    fn a_yes_never_makes_it_less_urgent_than_a_no(case in any_case(), policy in any_policy(), choice in any::<u8>()) {
        let Some(screen) = ask(&case, &policy) else { return Ok(()) };
        let facts: Vec<Fact> = screen.shown.iter().collect();
        if screen.kind == ScreenKind::Places || facts.is_empty() {
            return Ok(());
        }
        let fact = facts[usize::from(choice) % facts.len()];
        let in_words = !fact.settled_by().is_empty() || fact == Finding::BilateralSymmetricSoreness.into();
        if in_words {
            return Ok(());
        }
        let no = screen.answer(&case, &Answers::none_of_these());
        let yes = screen.answer(&case, &Answers::none_of_these().yes(fact));
        if let (Ok(no), Ok(yes)) = (no, yes) {
            let (no, yes) = (assess(&no).urgency(), assess(&yes).urgency());
            let harmless = SPEAKS_FOR_HARMLESS.contains(fact) && no == Urgency::Routine;
            prop_assert!(yes >= no || harmless, "{fact}: {no} to {yes}");
        }
    }

    /// The same case gets the same screen, and an answered screen does not come back.
    #[test]
    fn the_same_case_gets_the_same_screen(case in any_case(), policy in any_policy(), choice in any::<u8>()) {
        let first = next(&case, &policy);
        prop_assert_eq!(&first, &next(&case.clone(), &policy));
        if let Next::Ask(screen) = first {
            let after = answered(&screen, &case, choice);
            prop_assert_ne!(ask(&after, &policy).map(|after| after.asks), Some(screen.asks));
        }
    }

    /// Any screen can be answered again: the later answers take the place of the earlier ones, and nothing else changes.
    #[test]
    fn a_screen_can_be_answered_again(case in any_case(), policy in any_policy(), choices in any::<(u8, u8)>()) {
        let Some(screen) = ask(&case, &policy) else { return Ok(()) };
        let Ok(once) = screen.answer(&case, &chosen(&screen, choices.1)) else { return Ok(()) };
        let before = answered(&screen, &case, choices.0);
        let again = screen.answer(&before, &chosen(&screen, choices.1));
        let again = again.map_err(|errors| TestCaseError::fail(format!("{errors}: {screen:?} of {before:?}")))?;
        for fact in Fact::all() {
            prop_assert_eq!(again.answer(fact), once.answer(fact), "{}", fact);
        }
        let kept = Fact::all().filter(|fact| !screen.shown.contains(*fact) && fact.section() != Section::Site);
        for fact in kept.filter(|fact| fact.settled_by().is_empty()) {
            let told = [Answer::Present, Answer::Earlier, Answer::CannotSay].contains(&case.answer(fact));
            prop_assert!(!told || once.answer(fact) == case.answer(fact), "{} is lost", fact);
        }
    }
}

fn stranger() -> Case {
    Case::builder(Age::UNKNOWN).build().expect("an empty case")
}

fn screens_of(full: &Case, policy: &Policy) -> (Vec<Screen>, Case, interview::Enough) {
    let mut case = stranger();
    let mut screens = Vec::new();
    loop {
        match next(&case, policy) {
            Next::Ask(screen) => {
                case = screen.answer(&case, &screen.answers_of(full)).expect("a case answers for itself");
                screens.push(screen);
                assert!(screens.len() < 100, "no end");
            }
            Next::Enough(enough) => return (screens, case, enough),
        }
    }
}

/// A runner who denies everything that is not told.
fn denying(told: CaseBuilder) -> Case {
    let told = told.build().expect("a case");
    Fact::all()
        .filter(|fact| told.answer(*fact) == Answer::Unknown)
        .fold(told.clone(), |case, fact| case.with(fact, Answer::Absent).unwrap_or(case))
}

#[test]
fn the_safety_questions_are_done_within_four_screens() {
    for place in Finding::ALL.iter().copied().filter(|place| Fact::from(*place).section() == Section::Site) {
        let Ok(told) = Case::builder(40).sex(Sex::Female).present(place).build() else { continue };
        let (screens, ..) = screens_of(&denying(told.to_builder()), &Policy::default());
        let last = screens.iter().rposition(|screen| screen.progress.stage <= Stage::Safety);
        assert!(last.is_some_and(|last| last < 4), "{place}: {last:?}");
    }
}

#[test]
fn an_emergency_ends_it_at_once() {
    let told = denying(Case::builder(29).sex(Sex::Male).present(Finding::PainLowBack).present(Finding::SaddleNumbness));
    let (screens, case, enough) = screens_of(&told, &Policy::default());
    assert_eq!(enough.reason, EnoughReason::Emergency);
    assert_eq!(assess(&case).urgency(), Urgency::Emergency);
    assert!(screens.iter().all(|screen| screen.progress.stage <= Stage::Safety));
}

#[test]
fn whoever_cannot_say_anything_is_not_asked_for_ever_and_not_called_settled() {
    for goal in Goal::ALL {
        let policy = Policy::default().goal(*goal).most_screens(100);
        let mut case = stranger();
        for _ in 0..100 {
            let Some(screen) = ask(&case, &policy) else { break };
            case = screen.answer(&case, &Answers::cannot_say_any()).expect("always an answer");
        }
        let Next::Enough(enough) = next(&case, &policy) else { panic!("{goal}: no end") };
        assert!(!enough.settled.urgency && enough.reason != EnoughReason::Settled, "{goal}: {enough:?}");
    }
}

#[test]
fn a_declined_age_is_asked_once_more_as_a_safety_question() {
    let case = Case::builder(Age::UNKNOWN).present(Finding::PainGroin).sites_complete().declined(Field::Age);
    let case = case.declined(Field::Sex).build().expect("a case");
    let screen = ask(&case, &Policy::default()).expect("safety is open");
    let under_16 = Ask::Safety(SafetyQuestion::AgeUnder16);
    assert!(screen.asks.contains(&under_16));
    let young = screen.answer(&case, &Answers::none_of_these().yes(under_16)).expect("a yes");
    assert!(young.age().may_be_under(16));
    let adult = screen.answer(&case, &Answers::none_of_these()).expect("a no");
    assert_eq!(adult.age().range(), Some((16, Age::OLDEST)));
    let silent = screen.answer(&case, &Answers::none_of_these().cannot_say(under_16)).expect("an answer");
    assert_eq!(silent.age(), Age::UNKNOWN);
    assert!(ask(&silent, &Policy::default()).is_some_and(|screen| !screen.asks.contains(&under_16)));
    assert!(assess(&silent).triage().open().any(|open| open == SafetyQuestion::AgeUnder16), "it stays open");
}

#[test]
fn whoever_cannot_say_where_has_an_unclear_place() {
    let screen = ask(&stranger(), &Policy::default()).expect("nothing is known");
    let case = screen.answer(&stranger(), &Answers::cannot_say_any()).expect("an answer");
    assert_eq!(case.answer(Finding::PainPlaceUnclear), Answer::Present);
    assert_eq!(case.answer(Finding::PainGroin), Answer::Unknown, "it may well be there");
    let rough = screen.answer(&stranger(), &Answers::new().yes(Finding::PainHip)).expect("an answer");
    assert_eq!(rough.answer(Finding::PainGroin), Answer::Unknown, "within a rough place");
    assert_eq!(rough.answer(Finding::PainLowBack), Answer::Absent);
}

/// A nerve can hurt in the groin, and a testicle in the thigh: no place told switches off a safety question.
#[test]
fn every_safety_question_is_asked_of_everybody() {
    let places = [Some(Finding::PainLateralKnee), Some(Finding::PainAnteriorThigh), Some(Finding::PainGroin), None];
    for place in places {
        let told = Case::builder(19).sex(Sex::Male);
        let told = place.into_iter().fold(told, CaseBuilder::present);
        let (screens, ..) = screens_of(&denying(told), &Policy::default().goal(Goal::Urgency));
        let shown = screens.iter().fold(FactSet::EMPTY, |shown, screen| shown.union(screen.shown));
        for question in SafetyQuestion::ALL {
            assert!(question.facts().is_subset(&shown), "{question} with {place:?}");
        }
    }
}

#[test]
fn a_place_that_is_none_of_these_is_unclear() {
    let screen = ask(&stranger(), &Policy::default()).expect("nothing is known");
    let case = screen.answer(&stranger(), &Answers::none_of_these()).expect("an answer");
    assert_eq!(case.answer(Finding::PainGroin), Answer::Absent);
    assert_eq!(case.answer(Finding::PainPlaceUnclear), Answer::Present, "it hurts somewhere all the same");
    assert!(screen.answer(&stranger(), &Answers::cannot_say_any().yes(Ask::Places)).is_err(), "which place?");
}

#[test]
fn another_pick_takes_the_place_of_the_first() {
    let told = denying(Case::builder(40).sex(Sex::Female).pain(6).days(20).present(Finding::PainGroin));
    let (screens, case, _) = screens_of(&told, &Policy::default().most_screens(40));
    let pick = screens.iter().find(|screen| screen.shown.contains(Finding::SuddenOnset.into())).expect("it is asked");
    let sudden = pick.answer(&case, &Answers::new().yes(Finding::SuddenOnset)).expect("a pick");
    let gradual = pick.answer(&sudden, &Answers::new().yes(Finding::GradualOnset)).expect("another pick");
    assert_eq!(gradual.answer(Finding::GradualOnset), Answer::Present);
    assert_ne!(gradual.answer(Finding::SuddenOnset), Answer::Present);
}

#[test]
fn a_field_takes_the_place_of_words_and_an_age_stays() {
    let case = Case::builder(Age::UNKNOWN).present(Finding::PainGroin).sites_complete().declined(Field::Age);
    let case = case.declined(Field::Sex).build().expect("a case");
    let safety = ask(&case, &Policy::default()).expect("safety is open");
    let given = case.to_builder().age(12).build().expect("in range");
    let again = safety.answer(&given, &Answers::none_of_these()).expect("an answer");
    assert_eq!(again.age().range(), Some((12, 12)), "a number says more than \"not under 16\"");
    let told = denying(Case::builder(40).sex(Sex::Female).present(Finding::PainGroin).absent(Finding::SeverePain));
    let (screens, ..) = screens_of(&told, &Policy::default());
    let fields = screens.iter().find(|screen| screen.asks.contains(&Field::Pain.into())).expect("pain is asked");
    let answers = Answers::cannot_say_any().pain(8);
    let severe = fields.answer(&told, &answers).expect("the number takes the place of the word");
    assert_eq!(severe.answer(Finding::SeverePain), Answer::Present);
}

/// What was told makes a direct follow-up likely, however rare it is in all runners.
#[test]
fn nothing_is_settled_while_a_grave_follow_up_is_open() {
    let told = Case::builder(46).sex(Sex::Male).days(105).pain(4).present(Finding::PainLateralKnee);
    let told = denying(told.present(Finding::AbdominalOrPelvicPain).present(Finding::WorseWithinDays));
    for goal in Goal::ALL {
        let (screens, _, enough) = screens_of(&told, &Policy::default().goal(*goal));
        let asked = screens.iter().any(|screen| screen.shown.contains(Finding::SevereAbdominalPain.into()));
        assert!(asked || !enough.settled.urgency, "{goal}: {enough:?}");
    }
}

#[test]
fn wrong_answers_are_named() {
    let case =
        Case::builder(34).sex(Sex::Female).present(Finding::PainLowBack).sites_complete().build().expect("a case");
    let policy = Policy::default();
    let screen = ask(&case, &policy).expect("safety is open");
    let unwell = SafetyQuestion::GenerallyUnwell;
    let errors =
        |answers: Answers| screen.answer(&case, &answers).expect_err("wrong").iter().cloned().collect::<Vec<_>>();
    assert!(errors(Answers::new()).contains(&AnswerError::Unanswered(unwell.into())));
    assert_eq!(errors(Answers::none_of_these().yes(Finding::Stairs)), [AnswerError::NotShown(Finding::Stairs.into())]);
    assert_eq!(errors(Answers::none_of_these().pain(5)), [AnswerError::NotShown(Field::Pain.into())]);
    let parts: Vec<Fact> = screen.facts_of(unwell.into()).iter().collect();
    assert_eq!(errors(Answers::none_of_these().yes(unwell)), [AnswerError::WhichPart { question: unwell, parts }]);
    let twice = Answers::none_of_these().yes(Finding::Fever).no(Finding::Fever);
    assert_eq!(errors(twice), [AnswerError::TwoAnswers(Finding::Fever.into())]);
    assert_eq!(
        errors(Answers::none_of_these().earlier(Finding::FeltPop)),
        [AnswerError::NoTime(Finding::FeltPop.into())]
    );
    assert!(screen.answer(&case, &Answers::none_of_these().yes(unwell).yes(Finding::Fever)).is_ok());
    let fields = ask(
        &Case::builder(Age::UNKNOWN).present(Finding::PainGroin).sites_complete().build().expect("a case"),
        &policy,
    );
    let fields = fields.expect("age and sex are open");
    let empty = stranger();
    let errors =
        |answers: Answers| fields.answer(&empty, &answers).expect_err("wrong").iter().cloned().collect::<Vec<_>>();
    assert_eq!(
        errors(Answers::none_of_these().age(34)),
        [AnswerError::NeedsValue(Field::Sex)],
        "no sex is no answer; to decline is"
    );
    assert!(matches!(errors(Answers::new().age(200).sex(Sex::Male))[..], [AnswerError::Case(_)]));
}

#[test]
fn an_edit_lists_what_no_longer_makes_sense() {
    let case = Case::builder(30).sex(Sex::Female).present(Finding::GroinLump).present(Finding::IrreducibleGroinBulge);
    let case = case.present(RiskFactor::MissedPeriods).build().expect("a case");
    assert!(no_longer_fits(&case).is_empty());
    let man = case.to_builder().sex(Sex::Male).build().expect("a case");
    assert_eq!(no_longer_fits(&man).iter().collect::<Vec<_>>(), [RiskFactor::MissedPeriods.into()]);
    let cleared = man.with(RiskFactor::MissedPeriods, Answer::Unknown).expect("a case");
    assert!(no_longer_fits(&cleared).is_empty());
}

#[test]
fn nothing_is_asked_that_makes_no_sense_for_the_day_or_the_person() {
    let told = denying(Case::builder(61).sex(Sex::Male).days(2).pain(3).present(Finding::PainGroin));
    let (screens, ..) = screens_of(&told, &Policy::default().most_screens(60));
    let shown = screens.iter().fold(FactSet::EMPTY, |shown, screen| shown.union(screen.shown));
    for fact in [
        Fact::from(Finding::FailedRehabilitation),
        RiskFactor::MissedPeriods.into(),
        Finding::PainWithPeriods.into(),
        RiskFactor::GrowthSpurt.into(),
        Finding::NoBetterAfter2WeeksOff.into(),
    ] {
        assert!(!shown.contains(fact), "{fact}");
    }
}

#[test]
fn an_unknown_goal_names_its_neighbour() {
    let error = "urgnecy".parse::<Goal>().expect_err("no goal");
    assert_eq!(error.nearest(), Some("urgency"));
    assert!(error.to_string().contains("did you mean `urgency`?"), "{error}");
    assert_eq!("lunch".parse::<Goal>().expect_err("no goal").nearest(), None);
}

#[test]
fn a_screen_is_written_by_keys() {
    let case = Case::builder(34).sex(Sex::Female).present(Finding::PainGroin).sites_complete().build().expect("a case");
    let written = serde_json::to_value(next(&case, &Policy::default())).expect("writable");
    let screen = &written["ask"];
    assert_eq!(screen["kind"], "tick");
    assert_eq!(screen["asks"][0], serde_json::json!({"ask": "safety", "key": "generally_unwell"}));
    assert_eq!(screen["why"]["asked_for"], "safety");
    assert_eq!(screen["progress"]["stage"], "safety");
    assert!(screen["shown"].as_array().is_some_and(|shown| shown.contains(&"fever".into())));
    let emergency = case.with(Finding::ChestPainOrBreathlessness, Answer::Present).expect("a case");
    let written = serde_json::to_value(next(&emergency, &Policy::default())).expect("writable");
    assert_eq!(written["enough"]["reason"], "emergency");
}
