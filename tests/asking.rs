//! What is asked, of whom and when; and what is said where this crate has nothing to say.

use running_hip_pain::report::report;
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::*;

fn may_ask(builder: CaseBuilder, fact: impl Into<Fact>) -> bool {
    assess(&builder.build().expect("a case")).may_ask(fact)
}

#[test]
fn nobody_is_asked_what_makes_no_sense_for_them() {
    let woman = || Case::builder(30).sex(Sex::Female);
    let man = || Case::builder(30).sex(Sex::Male);
    for (asked, of, fact) in [
        (true, woman(), Fact::from(RiskFactor::MissedPeriods)),
        (false, man(), RiskFactor::MissedPeriods.into()),
        (true, Case::builder(30), RiskFactor::MissedPeriods.into()),
        (false, woman().age(80), RiskFactor::MissedPeriods.into()),
        (false, woman().age(80), Finding::PainWithPeriods.into()),
        (true, woman().age(80), RiskFactor::EarlyMenopause.into()),
        (false, woman(), Finding::SuddenSevereTesticularPain.into()),
        (true, man(), Finding::SuddenSevereTesticularPain.into()),
        (false, man(), RiskFactor::GrowthSpurt.into()),
        (true, man().age(14), RiskFactor::GrowthSpurt.into()),
        // Whether a bulge stays out only makes sense of a bulge.
        (false, man(), Finding::IrreducibleGroinBulge.into()),
        (true, man().present(Finding::GroinLump), Finding::IrreducibleGroinBulge.into()),
        (false, man(), Finding::NumbnessBelowKnee.into()),
        (true, man().present(Finding::NumbnessOrTingling), Finding::NumbnessBelowKnee.into()),
        // Six weeks of exercises cannot have failed on day two. Unknown days may be many.
        (false, man().days(2), Finding::FailedRehabilitation.into()),
        (true, man().days(50), Finding::FailedRehabilitation.into()),
        (true, man(), Finding::FailedRehabilitation.into()),
        (false, man().days(2), Finding::NoBetterAfter2WeeksOff.into()),
    ] {
        assert_eq!(may_ask(of.clone(), fact), asked, "{fact}: {of:?}");
    }
}

#[test]
fn what_the_runner_could_not_say_is_not_asked_again() {
    let case = Case::builder(30)
        .present(Finding::PainLowBack)
        .answer(Finding::SaddleNumbness, Answer::CannotSay)
        .none_of(Composite::OtherwiseWell)
        .build()
        .expect("a case");
    let assessment = assess(&case);
    let triage = assessment.triage();
    assert!(triage.open().any(|question| question == SafetyQuestion::NervesAndBladder), "unknown is never no");
    assert!(triage.open_facts().contains(Finding::SaddleNumbness.into()));
    assert!(!triage.unasked_facts().contains(Finding::SaddleNumbness.into()));
    let text = report(&assessment, &English);
    let question = English.say(Phrase::Question(Finding::SaddleNumbness.into())).into_owned();
    assert!(!text.contains(&question), "{text}");
    assert!(text.contains("You could not say (tell whoever sees you): numb between the legs"), "{text}");

    let all = SafetyQuestion::NervesAndBladder.facts();
    let case = case.with_all(all, Answer::CannotSay).expect("a case");
    let assessment = assess(&case);
    assert!(assessment.triage().provisional);
    assert!(!assessment.triage().unasked().any(|question| question == SafetyQuestion::NervesAndBladder));
}

#[test]
fn fields_that_decide_are_asked_for_by_name() {
    let thighs = Case::builder(30)
        .sex(Sex::Male)
        .days(2)
        .pain(4)
        .present(Finding::PainAnteriorThigh)
        .present(Finding::PainWalking)
        .present(RiskFactor::RaceJustRun)
        .build()
        .expect("a case");
    let assessment = assess(&thighs);
    assert_eq!(assessment.fields_that_decide(), [Field::Side]);
    assert!(report(&assessment, &English).contains("Which side hurts?"));
    let told = thighs.to_builder().side(Side::Both).build().expect("a case");
    assert_eq!(assess(&told).fields_that_decide(), []);
}

#[test]
fn a_knee_is_named_as_outside_and_given_to_no_hip() {
    let knee = Case::builder(40).days(20).sites_complete().present(Finding::PainKnee).build().expect("a case");
    let assessment = assess(&knee);
    assert_eq!(assessment.outside(), Some(Outside::Knee));
    assert_eq!(assessment.conclusion(), Conclusion::TooLittleKnown);
    let text = report(&assessment, &English);
    assert!(text.contains("knee itself"), "{text}");
    for condition in Condition::ALL {
        let label = English.say(Phrase::Label(wording::Term::Condition(*condition))).into_owned();
        assert!(!text.contains(&label), "{label} in {text}");
    }
    let CarePlan::Withheld(withheld) = plan(&assessment) else { panic!("exercises for a hip that does not hurt") };
    assert!(withheld.reasons.contains(&WithheldReason::OutsideThisPlan));
    // The outer knee is where the iliotibial band hurts, and a growing hip is felt in the knee.
    for inside in [
        knee.to_builder().present(Finding::PainLateralKnee),
        knee.to_builder().present(Finding::PainAnteriorThigh),
        knee.to_builder().present(Finding::PainHip),
        knee.to_builder().age(13),
    ] {
        assert_eq!(assess(&inside.build().expect("a case")).outside(), None);
    }
}

#[test]
fn a_warning_sign_of_earlier_asks_for_a_visit_and_is_no_emergency() {
    let case = |answer| {
        let builder = Case::builder(30).days(200).present(Finding::PainGroin);
        builder.answer(Finding::Fever, answer).build().expect("a case")
    };
    assert_eq!(assess(&case(Answer::Present)).urgency(), Urgency::Emergency);
    let earlier = assess(&case(Answer::Earlier));
    assert!(earlier.urgency() < Urgency::Urgent, "{}", earlier.urgency());
    assert!(earlier.triage().urgency_if_clear >= Urgency::Routine);
    let by = RaisedBy::Course(CourseSign::EarlierWarningSign);
    let raised = earlier.triage().raised().find(|raised| raised.by == by).expect("raised");
    assert_eq!(raised.facts, [Finding::Fever.into()].into_iter().collect());
    assert!(!earlier.triage().open_facts().contains(Finding::Fever.into()), "it has been asked");
}

/// What the leg could not do when it began stays on record although it can do more now.
#[test]
fn what_was_worse_at_the_start_does_not_vanish() {
    let boy = Case::builder(14)
        .days(2)
        .present(Finding::PainGroin)
        .present(Finding::BeganInSprintKickOrJump)
        .present(Finding::HardlyWalks);
    let carried = boy.clone().present(Finding::CouldNotWalkAtOnset).build().expect("a case");
    assert_eq!(assess(&carried).urgency(), Urgency::Emergency);
    assert!(assess(&boy.build().expect("a case")).urgency() >= Urgency::Urgent);
}

#[test]
fn words_for_how_bad_it_is_count_like_numbers() {
    let hip = || Case::builder(16).days(1).present(Finding::PainHip);
    for (told, least) in [
        (hip().severity(Severity::Unbearable), Urgency::Urgent),
        (hip().pain(10), Urgency::Urgent),
        (hip().present(Finding::UnbearablePain), Urgency::Urgent),
    ] {
        let case = told.build().expect("a case");
        assert!(assess(&case).urgency() >= least, "{case:?}");
    }
}

/// "Walks only with great difficulty" is not undone by "walking does not hurt": the narrower answer counts.
#[test]
fn who_names_the_narrow_fact_says_the_wide_one_too() {
    let pairs = [
        (Finding::HardlyWalks, Finding::PainWalking),
        (Finding::UnbearablePain, Finding::SeverePain),
        (Finding::DirectBlow, Finding::AfterFallOrTrauma),
        (Finding::NumbnessBelowKnee, Finding::NumbnessOrTingling),
        (Finding::SevereAbdominalPain, Finding::AbdominalOrPelvicPain),
        (Finding::GroinBulge, Finding::GroinLump),
        (Finding::LastsOver3Months, Finding::LastsOver3Weeks),
        (Finding::WorsensThroughRun, Finding::RunningBringsItOn),
    ];
    for (narrow, wide) in pairs {
        let told = Case::builder(30).present(Finding::PainGroin).present(narrow);
        let alone = told.clone().build().expect("a case");
        let denied = told.absent(wide).build().expect("a case");
        let both = alone.with(wide, Answer::Present).expect("a case");
        let urgency = |case: &Case| assess(case).triage().urgency_if_clear;
        assert_eq!(urgency(&alone), urgency(&both), "{narrow} says {wide} too");
        assert_eq!(urgency(&denied), urgency(&both), "{narrow} counts where {wide} is denied");
        assert!(!assess(&alone).what_would_change().iter().any(|change| change.fact == wide.into()), "{wide}");
    }
}
