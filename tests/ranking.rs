//! What moves the ranking besides findings: age, pregnancy, days, and too little to go on.

use crate::support;
use running_hip_pain::*;

fn prior(case: &Case, condition: Condition) -> f32 {
    support::prior_and_score(&assess(case).explain_condition(condition)).0
}

fn aged(age: impl Into<Age>) -> Case {
    Case::builder(age).build().expect("an age")
}

#[test]
fn soreness_is_likely_for_days_and_hardly_after_three_weeks() {
    let at = |days| prior(&Case::builder(30).days(days).build().expect("days"), Condition::NormalPostRunSoreness);
    let unknown = prior(&aged(30), Condition::NormalPostRunSoreness);
    assert!((at(1) - unknown - 2.5_f32.log2()).abs() < 0.01, "up to three days: 2.5 times");
    assert_eq!(at(1), at(3));
    assert!((at(21) - unknown - 0.02_f32.log2()).abs() < 0.01, "from three weeks: a fiftieth");
    assert_eq!(at(21), at(400));
    assert!(at(3) > at(10) && at(10) > at(20));
}

#[test]
fn pregnancy_and_birth_count_once_in_the_prior() {
    let state = |pregnancy| Case::builder(32).sex(Sex::Female).pregnancy(pregnancy).build().expect("a case");
    let gain = |pregnancy, condition| prior(&state(pregnancy), condition) - prior(&state(Pregnancy::No), condition);
    assert!((gain(Pregnancy::Pregnant, Condition::TransientOsteoporosis) - 20_f32.log2()).abs() < 0.01);
    assert!((gain(Pregnancy::Postpartum, Condition::SacralStressFracture) - 3_f32.log2()).abs() < 0.01);
    assert_eq!(gain(Pregnancy::Pregnant, Condition::ItBandSyndrome), 0.0);
}

#[test]
fn age_and_sex_move_the_prior_the_known_way() {
    let of = |age: u8, sex| Case::builder(age).sex(sex).build().expect("a case");
    assert!(prior(&aged(65), Condition::HipOsteoarthritis) > prior(&aged(45), Condition::HipOsteoarthritis));
    assert!(prior(&aged(45), Condition::HipOsteoarthritis) > prior(&aged(25), Condition::HipOsteoarthritis));
    let neck = Condition::FemoralNeckStressFracture;
    assert!(prior(&of(25, Sex::Female), neck) > prior(&of(25, Sex::Male), neck));
    let lateral = Condition::GreaterTrochantericPainSyndrome;
    assert!(prior(&of(50, Sex::Female), lateral) > prior(&of(50, Sex::Male), lateral));
    for (age, first) in [(13, Condition::ApophysitisOrAvulsion), (70, Condition::HipOsteoarthritis)] {
        let ahead = assess(&aged(age));
        assert!(ahead.ranking()[..2].iter().any(|ranked| ranked.condition == first), "at {age}");
    }
}

#[test]
fn a_range_of_ages_lies_between_its_ends() {
    let neighbours = [(10, 11), (17, 18), (24, 25), (39, 40), (59, 60)];
    for condition in Condition::ALL {
        for (younger, older) in neighbours {
            let (young, old) = (prior(&aged(younger), *condition), prior(&aged(older), *condition));
            let between = prior(&aged(younger..=older), *condition);
            assert!(between >= young.min(old) - 0.01 && between <= young.max(old) + 0.01, "{condition} {younger}");
        }
    }
}

#[test]
fn children_do_not_get_the_diseases_of_adults_nor_the_other_way_round() {
    let share = |age: u8, condition: Condition| {
        let assessment = assess(&aged(age));
        assessment
            .ranking()
            .iter()
            .find(|ranked| ranked.condition == condition)
            .map(|ranked| ranked.share.ten_thousandths())
    };
    assert!(share(30, Condition::SlippedCapitalFemoralEpiphysis) < Some(20));
    assert!(share(30, Condition::PerthesDisease) < Some(20));
    assert!(share(9, Condition::HipOsteoarthritis) < Some(20));
}

/// However strong two answers are, they are not enough to prefer a cause.
#[test]
fn two_answers_are_too_little() {
    let two = support::case_with(40, [Finding::PainSitBone.into(), Finding::IschialTenderness.into()]);
    assert_eq!(assess(&two).conclusion(), Conclusion::TooLittleKnown);
    let three = two.with(Finding::BentKneeStretch, Answer::Present).expect("a third");
    assert!(
        matches!(assess(&three).conclusion(), Conclusion::Leads(leader) if leader.condition == Condition::ProximalHamstringTendinopathy)
    );
}

/// Three ways of saying the same thing count less than three different things.
#[test]
fn answers_that_say_the_same_count_half() {
    let case =
        support::case_with(30, [Finding::ForcesStop, Finding::CannotRun, Finding::WorsensThroughRun].map(Fact::from));
    let explanation = assess(&case).explain_condition(Condition::FemoralNeckStressFracture);
    let alone = |finding: Finding| {
        let single =
            assess(&support::case_with(30, [finding.into()])).explain_condition(Condition::FemoralNeckStressFracture);
        support::gain(&single)
    };
    let (most, all): (f32, f32) = [Finding::ForcesStop, Finding::CannotRun, Finding::WorsensThroughRun]
        .map(alone)
        .iter()
        .fold((0.0, 0.0), |(most, all), weight| (most.max(*weight), all + weight));
    assert!(most > 0.0);
    assert_eq!(support::gain(&explanation), most + (all - most) / 2.0);
}

#[test]
fn a_test_at_home_is_worth_less_than_the_same_by_an_examiner() {
    let tender = |reporter| {
        let case = Case::builder(50)
            .present(Finding::PainLateralHip)
            .present(Finding::TrochanterTenderness)
            .reported_by(reporter, Finding::TrochanterTenderness)
            .build()
            .expect("a case");
        let why = assess(&case).explain(Condition::GreaterTrochantericPainSyndrome);
        why.supporting.into_iter().find(|reason| reason.fact == Finding::TrochanterTenderness.into()).expect("a reason")
    };
    let (home, examiner) = (tender(Reporter::HomeTest), tender(Reporter::Examiner));
    assert_eq!((home.reported_by, examiner.reported_by), (Reporter::HomeTest, Reporter::Examiner));
    assert!(examiner.bits > 0.0);
    assert!((home.bits - examiner.bits * 0.75).abs() < 0.01, "{} {}", home.bits, examiner.bits);
}

#[test]
fn a_test_at_home_speaks_whole_for_what_must_not_be_missed() {
    let tender = |reporter| {
        let case = Case::builder(30)
            .present(Finding::PainGroin)
            .present(Finding::PubicTenderness)
            .reported_by(reporter, Finding::PubicTenderness);
        let why = assess(&case.build().expect("a case")).explain(Condition::PelvicStressFracture);
        why.supporting.into_iter().find(|reason| reason.fact == Finding::PubicTenderness.into()).expect("a reason").bits
    };
    assert_eq!(tender(Reporter::HomeTest), tender(Reporter::Examiner));
}

#[test]
fn usual_pairs_are_shown_only_near_the_top() {
    let buttock = Case::builder(30).present(Finding::PainButtock).present(Finding::PainSacral);
    let known = buttock.present(Finding::PointsToSacroiliacDimple).present(Finding::SacralTenderness).days(40);
    let near: Vec<_> = assess(&known.clone().build().expect("a case")).often_together().collect();
    assert_eq!(near.len(), 1);
    assert_eq!(near[0].both, [Condition::SacralStressFracture, Condition::SacroiliacJointPain]);
    let elsewhere = Case::builder(30).present(Finding::PainLateralKnee).present(Finding::RepeatableDistance);
    let elsewhere = elsewhere.present(Finding::Downhill).present(Finding::Stairs);
    assert!(matches!(assess(&elsewhere.clone().build().expect("a case")).conclusion(), Conclusion::Leads(_)));
    assert_eq!(assess(&elsewhere.build().expect("a case")).often_together().count(), 0);
    assert_eq!(assess(&aged(30)).often_together().count(), 0, "too little known");
}

/// What hurts there in a few hardly ever hurts there alone, and a second place takes that back.
#[test]
fn the_one_place_told_counts_against_what_seldom_hurts_there() {
    let score = |case: &Case| support::prior_and_score(&assess(case).explain_condition(Condition::LabralTear)).1;
    let told = |places: &[Finding]| {
        places.iter().fold(Case::builder(30), |builder, place| builder.present(*place)).build().expect("a case")
    };
    let both = told(&[Finding::PainPosteriorThigh, Finding::PainGroin]);
    let most = |place| both.to_builder().main_site(place).build().expect("one of those told");
    let bits = |case: &Case| {
        let against = assess(case).explain(Condition::LabralTear).opposing;
        against.iter().find(|reason| reason.fact == Finding::PainPosteriorThigh.into()).expect("against it").bits
    };
    assert!(bits(&told(&[Finding::PainPosteriorThigh])) < bits(&both));
    assert!(score(&most(Finding::PainPosteriorThigh)) < score(&both));
    assert_eq!(score(&most(Finding::PainGroin)), score(&both), "it never counts for anything");
}

#[test]
fn a_condition_says_what_it_needs_until_one_of_it_is_told() {
    let told = Case::builder(68).present(Finding::PainGroin).present(Finding::UnableToBearWeight);
    let untold = assess(&told.clone().build().expect("a case")).explain_condition(Condition::TraumaticFracture);
    assert!(untold.needs.contains(Finding::AfterFallOrTrauma.into()));
    assert!(untold.standing.untold < 0.0);
    let fallen = assess(&told.present(Finding::AfterFallOrTrauma).build().expect("a case"));
    let fallen = fallen.explain_condition(Condition::TraumaticFracture);
    // A numb foot says "numb" as well, but not what a nerve of the thigh needs.
    let foot = Case::builder(40).present(Finding::PainLateralThigh).present(Finding::NumbnessBelowKnee);
    assert!(!assess(&foot.build().expect("a case")).explain(Condition::MeralgiaParesthetica).needs.is_empty());
    assert!(fallen.needs.is_empty() && support::prior_and_score(&fallen).1 > support::prior_and_score(&untold).1);
}

/// Where no cause stands out the page speaks of groups and argues for none.
#[test]
fn no_cause_stands_out_on_a_vague_picture() {
    let told = Case::builder(34).sex(Sex::Male).days(30).present(Finding::PainGroin).present(Finding::PainLateralHip);
    let told = told.present(Finding::PainAnteriorThigh).present(Finding::RunningBringsItOn);
    let vague = assess(&told.build().expect("a case"));
    assert_ne!(vague.conclusion(), Conclusion::TooLittleKnown);
    assert!(!vague.stands_out(), "{:?}", vague.ranking()[0]);
    let text = report::full_report(&vague, &wording::English);
    assert!(text.contains("No single cause stands out") && !text.contains("        for:"), "{text}");
}
