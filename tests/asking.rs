//! What is asked, of whom and when; and what is said where this crate has nothing to say.

use running_hip_pain::report::{clinician_report, full_report};
use running_hip_pain::wording::{English, Notice, Phrase, Wording};
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
        // Whether a bulge stays out only makes sense of a bulge, but a safety question asks for both at once.
        (true, man(), Finding::IrreducibleGroinBulge.into()),
        (false, man().absent(Finding::GroinLump).absent(Finding::GroinBulge), Finding::IrreducibleGroinBulge.into()),
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
    let text = full_report(&assessment, &English);
    let question = English.say(Phrase::Question(Finding::SaddleNumbness.into())).into_owned();
    assert!(!text.contains(&question), "{text}");
    assert!(text.contains("You could not say (mention it at the visit): numb between the legs"), "{text}");

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
    assert!(full_report(&assessment, &English).contains("Which side hurts?"));
    let told = thighs.to_builder().side(Side::Both).build().expect("a case");
    assert_eq!(assess(&told).fields_that_decide(), []);
}

#[test]
fn a_knee_is_named_as_outside_and_given_to_no_hip() {
    let knee = Case::builder(40).days(20).sites_complete().present(Finding::PainKnee).build().expect("a case");
    let assessment = assess(&knee);
    assert_eq!(assessment.outside(), Some(Outside::Knee));
    assert_eq!(assessment.conclusion(), Conclusion::TooLittleKnown);
    let text = full_report(&assessment, &English);
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
        knee.to_builder().present(Finding::HipFeelsStiff),
        knee.to_builder().present(Finding::LimitedInternalRotation),
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
    assert!(assess(&boy.clone().build().expect("a case")).urgency() >= Urgency::Urgent);
    let better_now = Case::builder(14).days(2).present(Finding::PainGroin).present(Finding::CouldNotWalkAtOnset);
    assert!(assess(&better_now.build().expect("a case")).urgency() >= Urgency::Urgent);
    let carries_nothing = boy.present(Finding::UnableToBearWeight).build().expect("a case");
    assert_eq!(assess(&carries_nothing).urgency(), Urgency::Emergency);
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

/// What is present carries the rules on what is present; what was so earlier carries its own.
#[test]
fn an_answer_of_earlier_carries_no_rule_on_the_present() {
    let told = Case::builder(30).days(60).present(Finding::PainGroin).present(Finding::FeelsIll);
    let assessment = assess(&told.earlier(Finding::NightSweats).build().expect("a case"));
    let facts = |by| assessment.triage().raised().find(|raised| raised.by == by).expect("raised").facts;
    let one = |finding: Finding| [finding.into()].into_iter().collect::<FactSet>();
    let present = one(Finding::FeelsIll).union(one(Finding::PainGroin));
    assert_eq!(facts(RaisedBy::RedFlag(RedFlag::WeightLossOrSweats)), present);
    assert_eq!(facts(RaisedBy::Course(CourseSign::EarlierWarningSign)), one(Finding::NightSweats));
}

/// On the third day of a complaint nothing of it is more than two weeks ago.
#[test]
fn what_was_earlier_in_a_fresh_complaint_is_present() {
    let told = Case::builder(30).present(Finding::PainGroin).earlier(Finding::Fever);
    let urgency = |days| assess(&told.clone().days(days).build().expect("a case")).urgency();
    assert_eq!((urgency(3), urgency(14)), (Urgency::Emergency, Urgency::Emergency));
    assert!(urgency(15) < Urgency::Urgent);
}

#[test]
fn a_grave_sign_is_looked_into_although_it_has_gone() {
    for sign in [Finding::SaddleNumbness, Finding::SuddenSevereTesticularPain, Finding::GroinBulge] {
        let told = Case::builder(30).days(60).present(Finding::PainLateralHip).earlier(sign);
        assert_eq!(assess(&told.build().expect("a case")).triage().urgency_if_clear, Urgency::Soon, "{sign}");
    }
}

/// A mild number of the past days does not hide that it was severe.
#[test]
fn number_word_and_finding_agree_on_the_worst() {
    let told = || {
        let sudden = Case::builder(35).days(1).present(Finding::PainGroin).present(Finding::SuddenOnset);
        sudden.present(Finding::UnableToBearWeight)
    };
    for case in [
        told().present(Finding::SeverePain),
        told().present(Finding::SeverePain).pain(2),
        told().severity(Severity::Severe).pain(2),
        told().pain(8),
    ] {
        assert_eq!(assess(&case.build().expect("a case")).urgency(), Urgency::Emergency);
    }
    assert!(assess(&told().pain(2).build().expect("a case")).urgency() < Urgency::Emergency);
}

#[test]
fn a_pick_is_not_asked_against() {
    let case =
        Case::builder(30).present(Finding::PainLateralHip).present(Finding::GradualOnset).build().expect("a case");
    let assessment = assess(&case);
    assert!(assessment.may_ask(Finding::SuddenOnset), "the pick can change");
    for ranked in assessment.ranking() {
        let missing = assessment.explain(ranked.condition).missing;
        assert!(!missing.iter().any(|missing| *missing == Finding::SuddenOnset.into()), "{}", ranked.condition);
    }
    assert!(!assessment.what_would_change().iter().any(|change| change.fact == Finding::SuddenOnset.into()));
}

#[test]
fn what_the_runner_cannot_say_is_not_asked_again() {
    let told = Case::builder(30).sex(Sex::Male).present(Finding::PainLateralHip);
    let open = assess(&told.clone().build().expect("a case")).triage().open_facts();
    let case = open.into_iter().fold(told, CaseBuilder::cannot_say).build().expect("a case");
    let CarePlan::Withheld(withheld) = plan(&assess(&case)) else { panic!("the questions are open") };
    assert!(withheld.open.is_empty(), "{:?}", withheld.open);
    let text = full_report(&assess(&case), &English);
    assert!(!text.contains(&*English.say(Phrase::Notice(Notice::Provisional))), "{text}");
    assert!(text.contains(&*English.say(Phrase::Notice(Notice::CouldNotSay))), "{text}");
}

#[test]
fn a_field_that_another_one_gives_is_not_asked_for() {
    let told = Case::builder(30).present(Finding::PainAnteriorThigh).present(RiskFactor::RaceJustRun);
    let fields = |case: CaseBuilder| assess(&case.build().expect("a case")).fields_that_decide();
    assert!(fields(told.clone()).contains(&Field::Pain) && fields(told.clone()).contains(&Field::Days));
    assert!(!fields(told.clone().severity(Severity::Mild)).contains(&Field::Pain));
    assert!(!fields(told.began("2026-11-01".parse().expect("a day"))).contains(&Field::Days));
}

#[test]
fn nobody_who_hardly_walks_gets_a_plan() {
    let case =
        Case::builder(30).sex(Sex::Male).days(200).present(Finding::PainLateralHip).present(Finding::HardlyWalks);
    let CarePlan::Withheld(withheld) = plan(&assess(&case.build().expect("a case"))) else { panic!("an open plan") };
    assert!(withheld.reasons.contains(&WithheldReason::CannotBearWeight));
}

#[test]
fn a_clinician_reads_what_no_rule_does_and_no_cause_of_a_knee() {
    let told = Case::builder(30).days(60).earlier(Finding::Fever).called(Condition::LabralTear);
    let hip = told.clone().present(Finding::PainGroin).present(Finding::PainButtock).main_site(Finding::PainButtock);
    let text = clinician_report(&assess(&hip.build().expect("a case")), &English);
    for notice in [Notice::Earlier, Notice::CalledBefore, Notice::MainSite] {
        assert!(text.contains(&*English.say(Phrase::Notice(notice))), "{notice:?}: {text}");
    }
    let knee = told.present(Finding::PainKnee).build().expect("a case");
    assert!(!assess(&knee).may_ask(Finding::SingleLegStanceGroinPain), "a test of the hip");
    let text = clinician_report(&assess(&knee), &English);
    assert!(text.contains(&*English.say(Phrase::Outside(Outside::Knee))), "{text}");
    assert!(!text.contains(&*English.say(Phrase::Notice(Notice::ShareIsNoProbability))), "{text}");
}

/// "For months" bounds a rule as the number of days does.
#[test]
fn how_long_in_words_counts_like_days() {
    let bruise = || Case::builder(40).present(Finding::PainPosteriorThigh).present(Finding::SwellingOrBruising);
    let urgency = |told: CaseBuilder| assess(&told.build().expect("a case")).triage().urgency_if_clear;
    assert_eq!(urgency(bruise()), Urgency::Soon, "unknown days count as recent");
    assert_eq!(urgency(bruise().present(Finding::LastsOver3Weeks)), urgency(bruise().days(22)));
    assert_eq!(urgency(bruise().present(Finding::LastsOver3Months)), Urgency::Routine);
    assert_eq!(urgency(bruise().days(91)), Urgency::Routine);
    let sore = || Case::builder(40).present(Finding::PainLateralHip).present(Finding::LyingOnSide);
    assert_eq!(urgency(sore()), Urgency::SelfCare, "nobody said that it lasts");
    assert_eq!(urgency(sore().present(Finding::LastsOver3Weeks)), Urgency::Routine);
}

/// What carries a reason is told as it was answered: "cannot say" does not read like "yes".
#[test]
fn a_reason_says_what_could_not_be_said() {
    use running_hip_pain::report::{clinician_report, full_report};
    let told = Case::builder(24).days(14).present(Finding::PainGroin).cannot_say(Finding::PainWalking);
    let assessment = assess(&told.build().expect("a case"));
    let by = RaisedBy::RedFlag(RedFlag::CannotTellABoneSign);
    let raised = assessment.triage().raised().find(|raised| raised.by == by).expect("raised");
    assert!(raised.facts.contains(Finding::PainWalking.into()));
    let english = wording::English;
    for page in [full_report(&assessment, &english), clinician_report(&assessment, &english)] {
        assert!(page.contains("cannot say: hurts to walk"), "{page}");
        assert!(!page.contains("; hurts to walk"), "{page}");
    }
}
