//! Single pictures: who is seen how soon, and who is left alone.

use crate::support::{case_with, textbook};
use running_hip_pain::knowledge::{Clause, RED_FLAG_RULES};
use running_hip_pain::*;

/// Joint signs alone are the usual groin pain of a runner. A rule that cries wolf at them would be ignored.
#[test]
fn textbook_joints_and_hip_flexors_do_not_reach_soon_on_joint_signs_alone() {
    use Finding as F;
    let joint_signs: &[(&str, u8, &[F])] = &[
        (
            "impingement",
            30,
            &[
                F::PainGroin,
                F::PainDeepInHip,
                F::GradualOnset,
                F::Sitting,
                F::DeepSquat,
                F::Twisting,
                F::GettingInCar,
                F::PuttingOnSocks,
                F::Clicking,
                F::Fadir,
                F::Faber,
                F::LimitedInternalRotation,
                F::PainAtEndRangeRotation,
                F::SharpPain,
            ],
        ),
        (
            "arthritis",
            62,
            &[
                F::PainGroin,
                F::PainMedialThigh,
                F::GradualOnset,
                F::MorningStiffnessUnder30,
                F::PuttingOnSocks,
                F::Stairs,
                F::EasesAsWarmsUp,
                F::LimitedInternalRotation,
                F::LimitedPassiveAdduction,
                F::GroinPainOnPassiveAbductionOrAdduction,
                F::AbductorWeakness,
                F::Fadir,
                F::PainAtEndRangeRotation,
            ],
        ),
        (
            "labral tear",
            32,
            &[
                F::PainGroin,
                F::PainDeepInHip,
                F::Clicking,
                F::Catching,
                F::Sitting,
                F::Twisting,
                F::DeepSquat,
                F::SharpPain,
                F::Fadir,
                F::Faber,
                F::PainAtEndRangeRotation,
                F::Trendelenburg,
            ],
        ),
        (
            "hip flexor",
            28,
            &[
                F::PainGroin,
                F::PainAnteriorThigh,
                F::Stairs,
                F::Uphill,
                F::Sprinting,
                F::HipExtension,
                F::GettingInCar,
                F::AudibleSnap,
                F::ResistedHipFlexionPain,
                F::ThomasTest,
                F::AnteriorGroinTenderness,
            ],
        ),
    ];
    for (name, age, findings) in joint_signs {
        let case = case_with(*age, findings.iter().map(|finding| (*finding).into()));
        let urgency = assess(&case).triage().urgency_if_clear;
        assert!(
            urgency < Urgency::Soon,
            "{name}: {urgency} by {:?}",
            assess(&case).triage().raised().collect::<Vec<_>>()
        );
    }
}

/// The danger score separates a fracture from its mimics: four in five or more against one in twenty.
#[test]
fn a_femoral_neck_fracture_scores_far_above_its_mimics() {
    let facts = textbook(Condition::FemoralNeckStressFracture, 0, 0.55);
    let bone = [Finding::CannotRun, Finding::LimpOrPainWalkingAfter48h, Finding::ProgressiveOverWeeks].map(Fact::from);
    let case = case_with(24, facts.into_iter().chain(bone).chain([RiskFactor::PreviousBoneStressInjury.into()]));
    let danger = assess(&case).danger(Condition::FemoralNeckStressFracture).expect("a danger");
    assert!(danger.ten_thousandths() > 8_000, "{danger:?}");
    assert_eq!(assess(&case).danger(Condition::LabralTear), None);
}

/// Soreness of both thighs may make walking hurt in the first days. Anything beyond it still counts.
#[test]
fn fresh_soreness_of_both_thighs_is_no_fracture_and_anything_beyond_it_is() {
    let facts = [Finding::PainAnteriorThigh, Finding::PainWalking, Finding::Stairs].map(Fact::from);
    let spike = Fact::from(RiskFactor::SingleSessionDistanceSpike);
    let sore =
        case_with(30, facts.into_iter().chain([spike])).to_builder().side(Side::Both).days(2).build().expect("sore");
    assert!(assess(&sore).triage().urgency_if_clear < Urgency::Soon);
    for worse in [
        sore.to_builder().days(8).build().expect("a week later"),
        sore.to_builder().side(Side::Left).build().expect("one side"),
        sore.with(Finding::HopTestPain, Answer::Present).expect("a bone sign"),
        sore.with(Finding::WorsensThroughRun, Answer::Present).expect("worse through the run"),
        sore.with(RiskFactor::MissedPeriods, Answer::Present).expect("a bone risk"),
        sore.with(Finding::PainGroin, Answer::Present).expect("the groin as well"),
    ] {
        assert!(assess(&worse).triage().urgency_if_clear >= Urgency::Soon, "{worse:?}");
    }
}

/// Time makes walking pain and a limp one sign. Two others are urgent within half a year and soon at any time.
#[test]
fn two_different_bone_signs_are_urgent_for_half_a_year_and_soon_at_any_time() {
    use Finding as F;
    for site in
        [F::PainGroin, F::PainAnteriorThigh, F::PainMedialThigh, F::PainDeepInHip, F::PainPlaceUnclear, F::PainPubic]
    {
        let after = |days: u16, signs: [F; 2]| {
            let facts = [site, signs[0], signs[1]].map(Fact::from);
            let case = case_with(30, facts).to_builder().days(days).build().expect("a case");
            assess(&case).triage().urgency_if_clear
        };
        for days in [5, 84, 85, 182] {
            assert_eq!(after(days, [F::PainWalking, F::NightPainUnprovoked]), Urgency::Urgent, "{site} {days}");
            assert_eq!(after(days, [F::Limp, F::HopTestPain]), Urgency::Urgent, "{site} {days}");
        }
        for days in [183, 400, 4000] {
            assert_eq!(after(days, [F::PainWalking, F::NightPainUnprovoked]), Urgency::Soon, "{site} {days}");
            assert_eq!(after(days, [F::Limp, F::HopTestPain]), Urgency::Soon, "{site} {days}");
        }
        let is_thigh = [F::PainAnteriorThigh, F::PainMedialThigh].contains(&site);
        let both = if is_thigh { Urgency::Soon } else { Urgency::Urgent };
        assert_eq!(after(84, [F::PainWalking, F::Limp]), both, "{site}: a pulled thigh hurts to walk on and limps");
        assert_eq!(after(85, [F::PainWalking, F::Limp]), Urgency::Soon, "{site}");
    }
}

#[test]
fn an_outer_hip_that_hurts_to_stand_and_walk_on_is_no_alarm() {
    use Finding as F;
    let findings = [F::PainLateralHip, F::SingleLegStancePain, F::PainWalking, F::LyingOnSide, F::TrochanterTenderness];
    let case = case_with(50, findings.map(Fact::from)).to_builder().days(30).build().expect("a case");
    assert_eq!(assess(&case).triage().urgency_if_clear, Urgency::Routine);
}

/// Signs of a bone stress injury can be enough to stop running before they are enough to hurry.
#[test]
fn plausible_bone_stress_stops_running_below_soon() {
    use Finding as F;
    let case = case_with(
        24,
        [F::PainLateralHip, F::ForcesStop, F::ReturnsAtEachAttempt, F::ProgressiveOverWeeks].map(Fact::from),
    );
    let triage = assess(&case).triage().clone();
    assert_eq!((triage.urgency_if_clear, triage.running), (Urgency::Routine, Running::Stop));
    assert!(triage.raised().any(|raised| raised.by == RaisedBy::Danger(Condition::PelvicStressFracture)));
}

/// Signs during a run count for a bone only while one of its places may hurt.
#[test]
fn an_outer_knee_alone_is_no_hip_bone() {
    use Finding as F;
    let run =
        [F::WorsensThroughRun, F::ForcesStop, F::ReturnsAtEachAttempt, F::ProgressiveOverWeeks, F::PainLateralKnee];
    let open = case_with(24, run.map(Fact::from));
    let danger = |case: &Case| assess(case).danger(Condition::FemoralNeckStressFracture).map(Share::ten_thousandths);
    assert!(danger(&open) > Some(knowledge::thresholds::PLAUSIBLE_DANGER), "{:?}", danger(&open));
    let complete = open.to_builder().sites_complete().build().expect("consistent");
    assert!(danger(&complete) < Some(knowledge::thresholds::PLAUSIBLE_DANGER), "{:?}", danger(&complete));
    let groin = complete.with(F::PainGroin, Answer::Present).expect("consistent");
    assert!(danger(&groin) >= danger(&open), "a place that hurts brings them back");
}

#[test]
fn nobody_in_an_emergency_is_asked_more_and_everybody_below_it_is() {
    let emergency = case_with(40, [Finding::SaddleNumbness.into()]);
    assert_eq!(assess(&emergency).triage().open().count(), 0);
    assert!(!assess(&emergency).triage().provisional);
    let urgent = case_with(40, [Finding::CalfSwelling.into()]);
    assert_eq!(assess(&urgent).urgency(), Urgency::Urgent);
    assert!(assess(&urgent).triage().provisional);
}

/// The reasons name the answers that carry them, and only those.
#[test]
fn reasons_name_the_answers_that_carry_them() {
    let case = case_with(12, [Finding::PainKnee, Finding::Limp, Finding::Clicking].map(Fact::from));
    for raised in assess(&case).triage().raised() {
        assert!(!raised.facts.contains(Finding::Clicking.into()), "{:?}", raised.by);
        match raised.by {
            RaisedBy::RedFlag(RedFlag::SlippedEpiphysisSigns) => {
                assert_eq!(raised.facts.iter().collect::<Vec<_>>(), [Finding::Limp.into()])
            }
            RaisedBy::RedFlag(RedFlag::Under16) => assert!(raised.facts.is_empty(), "the age alone"),
            _ => {}
        }
    }
    let flags: Vec<_> = assess(&case).triage().raised().map(|raised| raised.urgency).collect();
    assert!(flags.is_sorted_by(|a, b| a >= b), "most urgent first");
}

#[test]
fn a_danger_is_never_out_of_sight() {
    use Finding as F;
    let findings = [
        F::PainLateralHip,
        F::LyingOnSide,
        F::TrochanterTenderness,
        F::Stairs,
        F::ResistedAbductionPain,
        F::UnableToBearWeight,
    ];
    let case = case_with(45, findings.map(Fact::from));
    let assessment = assess(&case);
    let shown = |condition| {
        assessment.ranking().iter().any(|ranked| ranked.condition == condition && ranked.fit > Fit::Unlikely)
            || assessment.watch().any(|ranked| ranked.condition == condition)
    };
    let raised: Vec<Condition> = assessment
        .triage()
        .raised()
        .filter_map(|raised| match raised.by {
            RaisedBy::Danger(condition) => Some(condition),
            _ => None,
        })
        .collect();
    assert!(!raised.is_empty() && raised.iter().all(|condition| shown(*condition)), "{raised:?}");
    assert!(assessment.watch().next().is_some());
}

#[test]
fn a_place_that_is_not_told_opens_every_question() {
    let unclear =
        case_with(30, [Finding::PainPlaceUnclear.into()]).to_builder().sites_complete().build().expect("unclear");
    assert_eq!(assess(&unclear).triage().open().count(), SafetyQuestion::COUNT - 1, "all but the age");
    let nowhere = Case::builder(30).sites_complete().build().expect_err("nothing hurts");
    assert_eq!(nowhere.iter().collect::<Vec<_>>(), [&CaseError::NoPlaceHurts]);
}

#[test]
fn opening_one_place_again_keeps_what_complete_places_said_of_the_others() {
    let complete =
        Case::builder(30).sex(Sex::Female).present(Finding::PainGroin).sites_complete().build().expect("complete");
    let open = complete.with(Finding::PainButtock, Answer::Unknown).expect("one place open");
    assert!(!open.sites_complete());
    assert_eq!(open.answer(Finding::PainButtock), Answer::Unknown);
    assert_eq!(open.answer(Finding::PainSacral), Answer::Absent);
    assert_eq!(open.answer(Finding::PainGroin), Answer::Present);
    // What follows from the sex is not stored as if it had been stated.
    let man = open.to_builder().sex(Sex::Male).build().expect("corrected");
    assert_eq!(man.answer(Finding::SuddenSevereTesticularPain), Answer::Unknown);
}

#[test]
fn women_are_not_asked_about_testicles_unless_they_say_so() {
    let woman = Case::builder(30).sex(Sex::Female).present(Finding::PainGroin).build().expect("a case");
    assert!(!assess(&woman).triage().open_facts().contains(Finding::SuddenSevereTesticularPain.into()));
    let said = woman.with(Finding::SuddenSevereTesticularPain, Answer::Present).expect("said");
    assert_eq!(assess(&said).urgency(), Urgency::Emergency);
}

#[test]
fn pregnancy_and_birth_are_seen_and_a_recent_birth_does_not_run() {
    let quiet = case_with(30, [Finding::PainLateralHip.into()]).to_builder().pain(1);
    let pregnant = quiet.clone().pregnancy(Pregnancy::Pregnant).build().expect("pregnant");
    assert!(assess(&pregnant).triage().urgency_if_clear >= Urgency::Routine);
    let birth = quiet.pregnancy(Pregnancy::Postpartum).build().expect("a birth");
    assert_eq!(assess(&birth).triage().running, Running::Stop);
}

#[test]
fn night_pain_on_the_sore_side_is_no_alarm() {
    let lying = case_with(50, [Finding::PainLateralHip.into(), Finding::LyingOnSide.into()]);
    assert!(assess(&lying).triage().urgency_if_clear < Urgency::Soon);
    let unprovoked = case_with(50, [Finding::PainLateralHip.into(), Finding::NightPainUnprovoked.into()]);
    assert_eq!(assess(&unprovoked).triage().urgency_if_clear, Urgency::Routine, "tendons ache at night too");
    for more in [Finding::NotLoadRelated, Finding::ConstantPain, Finding::ProgressiveOverWeeks, Finding::PainGroin] {
        let case = unprovoked.with(more, Answer::Present).expect("consistent");
        assert_eq!(assess(&case).triage().urgency_if_clear.max(Urgency::Soon), assess(&case).urgency(), "{more}");
        assert!(assess(&case).triage().urgency_if_clear >= Urgency::Soon, "{more}");
    }
}

#[test]
fn a_load_jump_alone_is_never_more_than_soon() {
    for risk in [RiskFactor::SingleSessionDistanceSpike, RiskFactor::WeeklyMileageSpike, RiskFactor::IntensitySpike] {
        let case = case_with(30, [Finding::PainGroin.into(), risk.into()]);
        assert_eq!(assess(&case).triage().urgency_if_clear, Urgency::Soon, "{risk}");
    }
}

fn urgency_of(age: u8, days: Option<u16>, pain: Option<u8>, present: &[Finding]) -> Urgency {
    let builder = present.iter().fold(Case::builder(age), |builder, finding| builder.present(*finding));
    let builder = days.into_iter().fold(builder, CaseBuilder::days);
    let builder = pain.into_iter().fold(builder, CaseBuilder::pain);
    assess(&builder.build().expect("a case")).triage().urgency_if_clear
}

/// A crack can give way after weeks of warning: the start was slow, and still it happened at one moment.
#[test]
fn an_ache_that_suddenly_turns_much_worse_is_taken_like_a_sudden_start() {
    use Finding::*;
    assert_eq!(
        urgency_of(28, Some(40), Some(9), &[PainGroin, SuddenWorsening, UnableToBearWeight]),
        Urgency::Emergency
    );
    assert_eq!(urgency_of(28, Some(40), Some(9), &[PainButtock, SuddenWorsening, PainWalking]), Urgency::Urgent);
    assert_eq!(urgency_of(28, Some(40), Some(4), &[PainGroin, SuddenWorsening]), Urgency::Soon);
    assert_eq!(urgency_of(28, Some(40), Some(4), &[PainGroin, SuddenWorsening, HopTestPain]), Urgency::Urgent);
    let elsewhere = case_with(28, [PainLateralHip.into(), SuddenWorsening.into()]);
    assert_eq!(assess(&elsewhere).triage().urgency_if_clear, Urgency::Routine);
    assert_eq!(assess(&elsewhere).triage().running, Running::Stop);
    assert!(!assess(&elsewhere).may_ask(SingleLegStancePain), "it would load the leg");
}

#[test]
fn groin_pain_that_jolts_at_each_landing_or_grows_over_weeks_is_soon() {
    use Finding::*;
    for sign in [PainAtEachLanding, WorsensThroughRun, ProgressiveOverWeeks] {
        for place in [PainGroin, PainDeepInHip, PainAnteriorThigh, PainThighUnclear, PainPlaceUnclear] {
            assert_eq!(urgency_of(28, Some(30), None, &[place, sign]), Urgency::Soon, "{place} {sign}");
            assert_eq!(urgency_of(28, None, None, &[place, sign]), Urgency::Soon, "unknown days: {place} {sign}");
            if sign != ProgressiveOverWeeks {
                assert!(urgency_of(28, Some(400), None, &[place, sign]) < Urgency::Soon, "long known: {place} {sign}");
            }
        }
        assert!(urgency_of(28, Some(10), None, &[PainLateralHip, sign]) < Urgency::Soon, "{sign}");
    }
}

#[test]
fn pain_on_walking_after_a_fall_is_seen_the_same_day() {
    use Finding::*;
    let fall = |place, days| urgency_of(35, Some(days), Some(5), &[place, AfterFallOrTrauma, PainWalking]);
    for place in [PainGroin, PainPubic, PainAnteriorThigh, PainThighUnclear] {
        assert_eq!(fall(place, 1), Urgency::Urgent, "{place}");
        assert_eq!(fall(place, 15), Urgency::Soon, "{place}");
    }
    assert_eq!(fall(PainLateralHip, 1), Urgency::Soon);
}

#[test]
fn a_sore_calf_after_a_long_journey_or_surgery_is_looked_at_the_same_day() {
    let case = |days| {
        let case = Case::builder(46).days(days).present(Finding::PainGroin).present(Finding::PainBelowKnee);
        assess(&case.present(RiskFactor::RecentTravelOrImmobility).build().expect("a case")).triage().urgency_if_clear
    };
    assert_eq!(case(21), Urgency::Urgent);
    assert!(case(60) < Urgency::Urgent);
}

/// What is long known is not new: a limp or rest pain of over a year is soon only with a change.
#[test]
fn a_limp_of_over_a_year_is_soon_with_a_change_and_stops_running_in_all() {
    use Finding::*;
    assert_eq!(urgency_of(30, Some(300), Some(3), &[PainGroin, Limp]), Urgency::Soon);
    assert_eq!(urgency_of(30, Some(400), Some(3), &[PainGroin, Limp]), Urgency::Routine);
    assert_eq!(urgency_of(30, Some(400), Some(3), &[PainGroin, PainAtRest]), Urgency::Routine);
    for change in [ProgressiveOverWeeks, WorseWithinDays, SuddenWorsening] {
        assert!(urgency_of(30, Some(400), Some(3), &[PainGroin, Limp, change]) >= Urgency::Soon, "{change}");
    }
    assert_eq!(urgency_of(60, Some(300), Some(3), &[PainGroin, Limp]), Urgency::Soon);
    assert_eq!(urgency_of(60, Some(400), Some(3), &[PainGroin, Limp]), Urgency::Routine);
    assert_eq!(urgency_of(30, Some(400), Some(3), &[PainGroin, PainWalking]), Urgency::Routine);
    assert_eq!(urgency_of(60, Some(400), Some(3), &[PainGroin, HopTestPain]), Urgency::Soon);
    assert_eq!(assess(&case_with(60, [PainGroin.into(), Limp.into()])).triage().running, Running::Stop);
}

/// A leg that lies short or turned out is an emergency however long the pain has lasted: the days are those of
/// the pain.
#[test]
fn a_leg_turned_out_is_an_emergency_at_any_time_and_a_foot_that_turns_out_in_walking_is_not() {
    use Finding::*;
    assert_eq!(urgency_of(28, Some(40), Some(5), &[PainGroin, LegShortenedOrRotated]), Urgency::Emergency);
    assert_eq!(urgency_of(12, Some(40), Some(3), &[PainKnee, FootTurnsOut]), Urgency::Urgent);
    assert_eq!(urgency_of(40, Some(40), Some(3), &[PainLateralHip, FootTurnsOut]), Urgency::Routine);
}

/// Whoever cannot say which side of the thigh hurts must not fall through a rule that names the sides.
#[test]
fn a_thigh_of_unknown_side_counts_wherever_sides_of_the_thigh_count() {
    let sides = [Finding::PainAnteriorThigh, Finding::PainMedialThigh, Finding::PainPosteriorThigh];
    for rule in &RED_FLAG_RULES {
        for clause in rule.patterns.iter().flat_map(|pattern| pattern.clauses) {
            let Clause::AnyOf(places) = clause else { continue };
            if sides.iter().any(|side| places.contains((*side).into())) {
                assert!(places.contains(Finding::PainThighUnclear.into()), "{}", rule.raises);
            }
        }
    }
}

#[test]
fn nowhere_else_leaves_open_what_an_unclear_place_may_hold() {
    let thigh = |complete: bool| {
        let case = Case::builder(16)
            .days(30)
            .present(Finding::PainThighUnclear)
            .present(Finding::ProgressiveOverWeeks)
            .present(RiskFactor::HighBmi)
            .present(RiskFactor::GrowthSpurt);
        let case = if complete { case.sites_complete() } else { case };
        assess(&case.build().expect("a case"))
    };
    assert_eq!(thigh(true).triage().urgency_if_clear, thigh(false).triage().urgency_if_clear);
    assert_eq!(
        thigh(true).danger(Condition::SlippedCapitalFemoralEpiphysis),
        thigh(false).danger(Condition::SlippedCapitalFemoralEpiphysis)
    );
}

#[test]
fn a_stiff_hip_of_a_teenager_is_seen_the_same_day_whichever_way_it_is_stiff() {
    for stiff in [Finding::LimitedInternalRotation, Finding::LimitedHipFlexion, Finding::LimitedHipAbduction] {
        assert_eq!(urgency_of(14, Some(40), Some(3), &[Finding::PainLateralHip, stiff]), Urgency::Urgent, "{stiff}");
        assert!(urgency_of(30, Some(40), Some(3), &[Finding::PainLateralHip, stiff]) < Urgency::Soon, "{stiff}");
    }
}

/// What a newer key says is no less urgent than what its older relative says in the same place.
#[test]
fn no_key_is_less_urgent_than_its_relative() {
    /// Age, days, pain, beside what, the key, its relative.
    type Row<'a> = (u8, u16, u8, &'a [&'a str], &'a str, &'a str);
    #[rustfmt::skip] // a table
    let rows: &[Row<'_>] = &[
        (35,   5, 2, &["previous_clot"],                             "pain_back_of_knee",            "pain_below_knee"),
        (35,  20, 5, &["pain_posterior_thigh", "anticoagulant"],     "began_in_sprint_kick_or_jump", "sudden_onset"),
        (35,   1, 9, &["pain_sit_bone", "unable_to_bear_weight"],    "began_in_sprint_kick_or_jump", "sudden_onset"),
        (35,  20, 4, &["pain_groin", "anticoagulant"],               "quadriceps_weakness",          "weakness_from_pain"),
        (35,   5, 4, &["pain_low_back", "both_sides"],               "ankle_or_toe_weakness",        "foot_drop_or_spreading_weakness"),
        (35,   5, 4, &["both_sides", "numbness_below_knee"],         "spreads_down_leg",             "pain_below_knee"),
        (60,   5, 4, &["pain_lateral_hip", "pain_on_slightest_movement"], "hip_replacement",         "recent_joint_injection_or_surgery"),
        (45,   3, 4, &["pain_lateral_hip", "after_fall_or_trauma"],  "metal_in_bone",                "low_bone_density"),
        (60,   5, 6, &["pain_lateral_hip", "pain_at_rest"],          "metal_in_bone",                "recent_infection"),
        (35,  10, 2, &["pain_groin"],                                "constant_pain",                "pain_at_rest"),
        (35,  30, 4, &["pain_lateral_hip", "cancer_history"],        "constant_pain",                "pain_at_rest"),
        (13,  10, 4, &["pain_lateral_hip"],                          "constant_pain",                "pain_at_rest"),
        (13,   3, 6, &["pain_groin"],                                "hardly_walks",                 "could_not_walk_at_onset"),
        (6,  100, 3, &["pain_groin"],                                "hardly_walks",                 "limp"),
        (35,  10, 2, &["pain_groin"],                                "stopped_at_onset",             "forces_stop"),
        (17,   2, 3, &["pain_iliac_crest", "sudden_onset"],          "stopped_at_onset",             "forces_stop"),
        (35,   2, 5, &["pain_groin"],                                "race_just_run",                "single_session_distance_spike"),
        (22,  20, 5, &["pain_deep_in_hip"],                          "military_training",            "weekly_mileage_spike"),
        (22,  20, 5, &["pain_deep_in_hip"],                          "new_to_running",               "weekly_mileage_spike"),
        (35,  10, 4, &["pain_lateral_hip", "pain_at_rest"],          "worse_within_days",            "progressive_over_weeks"),
        (35,  10, 4, &["pain_buttock", "not_load_related"],          "worse_within_days",            "progressive_over_weeks"),
        (17,  20, 3, &["pain_pubic"],                                "worse_within_days",            "progressive_over_weeks"),
        (35,  10, 4, &["pain_lateral_hip", "cancer_history"],        "worse_within_days",            "progressive_over_weeks"),
        (48,  10, 4, &["pain_buttock", "pain_walking"],              "ovaries_removed",              "early_menopause"),
        (48, 400, 5, &["pain_sacral"],                               "bone_disease",                 "low_bone_density"),
        (48, 400, 5, &["pain_sacral"],                               "low_force_fracture",           "low_bone_density"),
        (66,  30, 4, &["bone_drug_for_years"],                       "pain_lateral_thigh",           "pain_thigh_unclear"),
        (35,   5, 4, &["pain_sit_bone", "fever"],                    "hot_red_swelling",             "hot_or_red_joint"),
        (35,  10, 8, &["pain_groin"],                                "abnormal_testicle",            "ache_spreading_to_testicle"),
        (16,  10, 2, &["pain_knee"],                                 "hip_feels_stiff",              "limited_internal_rotation"),
    ];
    for (age, days, pain, beside, key, relative) in rows {
        let urgency = |key: &str| {
            let facts = beside.iter().copied().chain([key]).map(|key| key.parse::<Fact>().expect("a key"));
            let case = case_with(*age, facts).to_builder().days(*days).pain(*pain).build();
            let case = case.expect("a case");
            assess(&case).triage().urgency_if_clear
        };
        assert!(urgency(relative) > Urgency::SelfCare, "{beside:?} {relative}: or it tests nothing");
        assert!(
            urgency(key) >= urgency(relative),
            "{beside:?}: {key} {} and {relative} {}",
            urgency(key),
            urgency(relative)
        );
    }
}
