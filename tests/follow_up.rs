//! What a diary decides: the cases that must come out right, and what must hold for every diary.

use crate::support::{any_fact, epoch};
use proptest::prelude::*;
use proptest::sample::select;
use running_hip_pain::follow_up::{Action, DecidedBy, Diary, Entry, EntryError, NextStep};
use running_hip_pain::wording::English;
use running_hip_pain::*;

/// A man of 40 with these answers and no open question.
fn runner(present: &[Finding]) -> Case {
    let builder = Case::builder(40).sex(Sex::Male).pain(5).days(40);
    let case = present.iter().fold(builder, |case, finding| case.present(*finding)).build().expect("a case");
    let open = assess(&case).triage().open_facts();
    open.into_iter().fold(case, |case, fact| case.with(fact, Answer::Absent).unwrap_or(case))
}

fn of(case: &Case) -> CarePlan {
    plan(&assess(case))
}

/// Outer hip pain: a tendon, running cut.
fn tendon() -> CarePlan {
    let plan = of(&runner(&[Finding::PainLateralHip, Finding::LyingOnSide, Finding::ShortSidePlank]));
    assert_eq!((plan.track(None), plan.first_stage()), (Track::Tendon, Some(ReturnStage::Build)));
    plan
}

/// The same with pain on walking: running pauses.
fn paused() -> CarePlan {
    let case = runner(&[Finding::PainLateralHip, Finding::LyingOnSide, Finding::ForcesStop]);
    let plan = of(&case);
    assert_eq!(plan.first_stage(), Some(ReturnStage::Walk));
    plan
}

/// A sacrum that may be cracked, on the right.
fn sacrum() -> CarePlan {
    let builder = Case::builder(30).sex(Sex::Female).pregnancy(Pregnancy::No).side(Side::Right).days(20);
    let builder = builder.present(Finding::PainSacral).present(Finding::WorsensThroughRun);
    let plan = of(&builder.present(Finding::SacralTenderness).build().expect("a case"));
    assert!(matches!(plan, CarePlan::Withheld(_)));
    plan
}

fn day(number: i32) -> Day {
    epoch() + number
}

fn run(number: i32, stage: ReturnStage, pain: u8) -> Entry {
    Entry::on(day(number)).stage(stage).pain_during(pain).next_morning(0)
}

fn cleared(number: i32) -> Entry {
    Entry::on(day(number)).cleared().found(Condition::SacralStressFracture)
}

fn next(plan: &CarePlan, entries: impl IntoIterator<Item = Entry>, today: i32) -> NextStep {
    let (diary, rejected) = Diary::new(entries);
    assert_eq!(rejected, []);
    follow_up(plan, &diary, day(today))
}

fn rule(step: &NextStep) -> FollowUpRule {
    match step.by() {
        DecidedBy::Rule(rule) => rule,
        DecidedBy::StopSign(sign) => panic!("{sign}"),
    }
}

#[test]
fn a_second_sacral_fracture_on_the_other_side_stops_and_is_seen() {
    let course = [cleared(0), run(1, ReturnStage::WalkRun3, 0).side(Side::Right), run(4, ReturnStage::WalkRun3, 0)];
    let step = next(&sacrum(), course.into_iter().chain([run(7, ReturnStage::WalkRun3, 2).side(Side::Left)]), 8);
    assert_eq!((step.action, step.stage), (Action::SeekCare(Urgency::Urgent), None));
    assert_eq!(rule(&step), FollowUpRule::OtherSide);
}

#[test]
fn a_tendon_at_three_of_ten_for_two_weeks_that_is_quiet_by_morning_goes_on() {
    let course = [0, 2, 4, 7, 9, 11, 13].map(|number| run(number, ReturnStage::WalkRun2, 3));
    let step = next(&tendon(), course, 14);
    assert_eq!((step.action, step.stage), (Action::Progress, Some(ReturnStage::WalkRun3)));
    assert_eq!(rule(&step), FollowUpRule::WentWell);
}

#[test]
fn a_morning_four_points_worse_steps_back() {
    let step = next(&tendon(), [run(0, ReturnStage::WalkRun4, 2).next_morning(4)], 1);
    assert_eq!((step.action, step.stage), (Action::StepBack, Some(ReturnStage::WalkRun3)));
    assert_eq!((rule(&step), step.rest_days), (FollowUpRule::MorningWorse, 2));
    let step = next(&tendon(), [run(0, ReturnStage::WalkRun4, 2).next_morning(4)], 2);
    assert_eq!(step.rest_days, 1, "one of the two is over");
}

#[test]
fn a_bone_at_one_of_ten_steps_back_two_stages_and_twice_it_is_seen() {
    let good = [1, 3, 5].map(|number| run(number, ReturnStage::WalkRun4, 0));
    let course = [cleared(0)].into_iter().chain(good).chain([run(7, ReturnStage::WalkRun4, 1)]);
    let step = next(&sacrum(), course.clone(), 8);
    assert_eq!((step.action, step.stage), (Action::StepBack, Some(ReturnStage::WalkRun2)));
    assert_eq!(rule(&step), FollowUpRule::BoneHurts);
    let step = next(&sacrum(), course.chain([run(11, ReturnStage::WalkRun2, 1)]), 12);
    assert_eq!((step.action, step.stage), (Action::SeekCare(Urgency::Soon), None));
    assert_eq!(rule(&step), FollowUpRule::BoneHurtsAgain);
}

#[test]
fn three_missed_sessions_hold() {
    let good = [0, 2, 4].map(|number| run(number, ReturnStage::WalkRun2, 1));
    let missed = [6, 8, 10].map(|number| Entry::on(day(number)).missed(Missed::NoTime));
    let step = next(&tendon(), good.into_iter().chain(missed), 11);
    assert_eq!((step.action, step.stage), (Action::Hold, Some(ReturnStage::WalkRun2)));
    assert_eq!(rule(&step), FollowUpRule::SessionsMissed);
}

#[test]
fn who_skips_two_stages_does_the_one_that_was_due_first() {
    let course = [run(0, ReturnStage::WalkRun2, 0), run(2, ReturnStage::WalkRun2, 0), run(4, ReturnStage::WalkRun5, 0)];
    let step = next(&tendon(), course, 5);
    assert_eq!((step.action, step.stage), (Action::Hold, Some(ReturnStage::WalkRun2)));
    assert_eq!(rule(&step), FollowUpRule::StageSkipped);
}

#[test]
fn fever_in_a_diary_is_a_new_case() {
    let plan = tendon();
    let with_fever = plan.case().with(Finding::Fever, Answer::Present).expect("nothing speaks against it");
    let step = next(&plan, [run(0, ReturnStage::WalkRun2, 1), Entry::on(day(2)).present(Finding::Fever)], 3);
    assert_eq!(step.action, Action::SeekCare(of(&with_fever).urgency()));
    assert_eq!((rule(&step), step.stage), (FollowUpRule::NewAnswers, None));
    assert_eq!(step.entries(), [1]);
}

#[test]
fn what_is_new_is_named_and_so_is_what_comes_later() {
    let entries = |number: i32, finding: Finding| Entry::on(day(number)).present(finding);
    let step = next(&tendon(), [entries(0, Finding::SaddleNumbness), entries(2, Finding::NewBladderOrBowelChange)], 3);
    let new = step.decisions.iter().filter(|decision| decision.by == DecidedBy::Rule(FollowUpRule::NewAnswers));
    let new: Vec<FactSet> = new.map(|decision| decision.facts).collect();
    assert_eq!(
        new,
        [Finding::SaddleNumbness, Finding::NewBladderOrBowelChange]
            .map(|finding| [finding.into()].into_iter().collect())
    );
    let step = next(&of(&runner(&[Finding::Fever, Finding::PainGroin])), [], 0);
    assert!(step.decisions[0].facts.contains(Finding::Fever.into()), "{step:?}");
}

/// Whom to call, and why. Nothing of pain limits, gates, questions or how it has been getting on.
#[test]
fn an_emergency_stands_alone() {
    let sign = Finding::SaddleNumbness;
    let well = (0..6).map(|number| run(2 * number, ReturnStage::WalkRun3, 1).total(Questionnaire::Uwri, 20));
    let new = Entry::on(day(14)).present(sign).limp(true);
    let of_the_plan = of(&Case::builder(30).present(sign).build().expect("a case"));
    let steps = [
        next(&tendon(), well.clone().chain([new.clone()]), 14),
        next(&of_the_plan, well, 12),
        next(&of_the_plan, [], 0),
        next(&sacrum(), [new.clone()], 14),
    ];
    for step in steps {
        assert_eq!((step.action, &step.shut[..]), (Action::SeekCare(Urgency::Emergency), &[][..]));
        let text = report::next_step(&step, &English);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3, "{text}");
        assert_eq!(lines[1], "Call: your local emergency number");
        assert!(lines[2].starts_with("Why: ") && lines[2].contains("You said: numb between the legs."), "{text}");
    }
}

#[test]
fn nothing_is_called_better_beside_a_visit_within_days() {
    let total = |number: i32, total: u8| run(number, ReturnStage::WalkRun3, 1).total(Questionnaire::Uwri, total);
    let of_a_child = of(&Case::builder(12).present(Finding::PainGroin).build().expect("a case"));
    for plan in [of_a_child, tendon()] {
        let new = Entry::on(day(9)).present(Finding::PainGroin).present(Finding::Limp);
        let step = next(&plan, [total(0, 10), total(8, 30), new], 9);
        assert!(matches!(step.action, Action::SeekCare(Urgency::Soon | Urgency::Urgent)), "{step:?}");
        assert_eq!(step.totals.len(), 1);
        let text = report::next_step(&step, &English);
        assert!(!text.contains("better"), "{text}");
    }
}

#[test]
fn before_the_first_session_nothing_is_done_again() {
    for entries in [vec![], vec![Entry::on(day(0)).absent(Finding::Fever)]] {
        let step = next(&tendon(), entries, 1);
        assert_eq!((step.action, rule(&step)), (Action::Hold, FollowUpRule::NoSession));
        assert!(report::next_step(&step, &English).starts_with("Begin as your plan says"));
    }
}

#[test]
fn nobody_runs_before_it_is_allowed_and_walks_come_first() {
    let plan = sacrum();
    assert_eq!(rule(&next(&plan, [], 0)), FollowUpRule::PlanWithheld);
    let step = next(&plan, [cleared(0)], 0);
    assert_eq!((step.action, step.stage), (Action::Hold, Some(ReturnStage::Walk)));
    assert_eq!(step.shut, [Gate::PainlessWalks]);
    let walks = [cleared(0), run(1, ReturnStage::Walk, 0), run(2, ReturnStage::Walk, 0)];
    let step = next(&plan, walks, 3);
    assert_eq!((step.action, step.stage), (Action::Progress, Some(ReturnStage::WalkRun1)));
    let sore = [cleared(0), run(1, ReturnStage::Walk, 0), run(2, ReturnStage::Walk, 1)];
    assert_eq!(next(&plan, sore, 3).action, Action::StepBack);
}

#[test]
fn in_youth_and_in_pregnancy_a_return_is_for_the_clinician_to_lay_out() {
    let young = Case::builder(15).sex(Sex::Male).present(Finding::PainLateralHip).build().expect("a case");
    let pregnant = Case::builder(30).sex(Sex::Female).pregnancy(Pregnancy::Pregnant).present(Finding::PainLateralHip);
    for case in [young, pregnant.build().expect("a case")] {
        let plan = of(&case);
        let step = next(&plan, [cleared(0), run(1, ReturnStage::Walk, 0), run(2, ReturnStage::Walk, 0)], 3);
        assert_eq!((rule(&step), step.stage), (FollowUpRule::PlanWithheld, None));
        let calendar = schedule::Calendar::starting(day(0)).stage(ReturnStage::WalkRun1);
        assert_eq!(schedule(&plan, &calendar).sessions(SessionKind::Run).count(), 0);
    }
}

#[test]
fn after_a_pause_the_runner_tries_stairs_and_the_like_before_running() {
    let walks = [run(0, ReturnStage::Walk, 2), run(1, ReturnStage::Walk, 1)];
    let step = next(&paused(), walks.clone(), 2);
    assert_eq!((step.action, rule(&step)), (Action::Hold, FollowUpRule::GatesShut));
    let tries = [Gate::Stairs, Gate::SingleLegStance, Gate::SingleLegSquats, Gate::JogOnTheSpot];
    assert_eq!(step.shut, tries);
    let tried = tries.into_iter().fold(Entry::on(day(2)), Entry::passed);
    let step = next(&paused(), walks.into_iter().chain([tried]), 2);
    assert_eq!((step.action, step.stage), (Action::Progress, Some(ReturnStage::WalkRun1)));
}

#[test]
fn strong_pain_twice_stops_until_a_clinician_allows_running() {
    let strong = [run(0, ReturnStage::WalkRun4, 6), run(6, ReturnStage::WalkRun3, 7)];
    let step = next(&tendon(), strong.clone(), 7);
    assert_eq!((step.action, step.stage), (Action::SeekCare(Urgency::Routine), None));
    assert_eq!(step.by(), DecidedBy::StopSign(StopSign::StrongPainTwice));
    let good = [20, 22, 24].map(|number| run(number, ReturnStage::WalkRun1, 0));
    let later = next(&tendon(), strong.clone().into_iter().chain(good.clone()), 25);
    assert_eq!((later.action, later.stage), (step.action, None), "good days do not end it");
    let seen = strong.clone().into_iter().chain([Entry::on(day(10)).seen()]);
    assert_eq!(next(&tendon(), seen, 25).stage, None, "a visit alone does not end it");
    let cleared = strong.into_iter().chain([Entry::on(day(10)).cleared()]).chain(good);
    assert!(next(&tendon(), cleared, 25).stage.is_some());
}

#[test]
fn a_gap_is_no_improvement() {
    let good = [0, 2, 4].map(|number| run(number, ReturnStage::WalkRun5, 1));
    assert_eq!(next(&tendon(), good.clone(), 5).action, Action::Progress);
    assert_eq!(rule(&next(&tendon(), good.clone(), 11)), FollowUpRule::Gap);
    let step = next(&tendon(), good.clone(), 24);
    assert_eq!((step.action, step.stage), (Action::StepBack, Some(ReturnStage::WalkRun1)));
    assert_eq!(next(&tendon(), good, 4 + 57).stage, Some(ReturnStage::Walk));
}

#[test]
fn weeks_without_gain_ask_for_a_visit_and_a_visit_answers_them() {
    let course = (0..20).map(|i| run(i * 7 / 3, ReturnStage::Build, 5));
    let at = |today: i32, more: Option<Entry>| {
        next(&tendon(), course.clone().chain(more).filter(move |e| e.day() <= day(today)), today)
    };
    assert_eq!(at(15, None).by(), DecidedBy::StopSign(StopSign::NoBetterInTwoWeeks));
    assert_eq!(at(43, None).by(), DecidedBy::StopSign(StopSign::LittleBetterInSixWeeks));
    let seen = at(43, Some(Entry::on(day(43)).seen()));
    assert_eq!((seen.action, seen.comparisons.len()), (Action::Hold, 2));
}

#[test]
fn a_usual_pain_that_rises_without_more_running_stops_everything() {
    let course = [(0, 2), (2, 3), (4, 2), (7, 5), (9, 5), (11, 4)].map(|(n, pain)| run(n, ReturnStage::WalkRun3, pain));
    let step = next(&tendon(), course, 12);
    assert_eq!((step.action, step.stage), (Action::SeekCare(Urgency::Soon), None));
    assert_eq!(step.by(), DecidedBy::StopSign(StopSign::WorseDespiteLessLoad));
}

#[test]
fn a_limp_two_days_after_a_run_is_seen_within_days() {
    let course = |number| [run(0, ReturnStage::WalkRun3, 1), Entry::on(day(number)).limp(true)];
    assert_eq!(next(&tendon(), course(1), 1).action, Action::StepBack);
    let step = next(&tendon(), course(2), 2);
    assert_eq!(step.by(), DecidedBy::StopSign(StopSign::StillSoreAfterTwoDays));
    assert_eq!((step.action, step.stage), (Action::SeekCare(Urgency::Soon), None));
}

#[test]
fn a_run_half_as_far_again_holds() {
    let course = [(0, 6_000), (3, 6_500), (6, 9_500)];
    let course = course.map(|(number, metres)| run(number, ReturnStage::Build, 1).metres(metres));
    assert_eq!(rule(&next(&tendon(), course, 7)), FollowUpRule::RanTooFar);
}

#[test]
fn bad_rows_are_named_with_their_index_and_left_out() {
    let entries = [
        run(0, ReturnStage::Walk, 11),
        run(1, ReturnStage::Walk, 1),
        run(1, ReturnStage::Walk, 1),
        Entry::on(day(2)).next_morning(-11),
        Entry::on(day(3)).metres(0),
        Entry::on(day(3)).minutes(20_000),
        Entry::on(day(4)).missed(Missed::Ill).pain_during(1),
        Entry::on(day(5)).present(Finding::Fever).absent(Finding::Fever),
        Entry::on(day(6)).total(Questionnaire::Uwri, 37),
    ];
    let (diary, rejected) = Diary::new(entries);
    assert_eq!(diary.days().collect::<Vec<_>>(), [day(1)]);
    let why = |index: usize| rejected.iter().find(|rejected| rejected.entry == index).map(|rejected| &rejected.why);
    assert_eq!(rejected.iter().map(|rejected| rejected.entry).collect::<Vec<_>>(), [0, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(why(2), Some(&EntryError::Duplicate { of: 1 }));
    assert_eq!(rejected[7].to_string(), "entry 8: the total of `uwri` is 37; it must be from 0 to 36");
    assert_eq!(rejected[6].to_string(), "entry 7: `fever` is in both `present` and `absent`");
}

#[test]
fn a_clearance_after_a_grave_stop_begins_with_walks_at_the_pace_of_bone() {
    let good = [run(0, ReturnStage::Build, 0), run(2, ReturnStage::Build, 0)];
    let bone = Entry::on(day(4)).present(Finding::PainGroin).present(Finding::PainAtRest);
    let course = good.into_iter().chain([bone]);
    assert_eq!(next(&tendon(), course.clone(), 4).action, Action::SeekCare(Urgency::Urgent));
    let step = next(&tendon(), course.clone().chain([Entry::on(day(6)).cleared()]), 6);
    assert_eq!((step.action, step.stage, step.track), (Action::Hold, Some(ReturnStage::Walk), Track::Bone));
    let found = Entry::on(day(6)).cleared().found(Condition::GreaterTrochantericPainSyndrome);
    let step = next(&tendon(), course.chain([found]), 6);
    assert_eq!((step.stage, step.track), (Some(ReturnStage::Walk), Track::Tendon), "something else was found");
}

#[test]
fn what_must_be_cleared_stops_when_it_is_found() {
    for condition in Condition::ALL.iter().copied().filter(|condition| condition.entry().danger.is_some()) {
        let found = Entry::on(day(4)).seen().found(condition);
        let step = next(&tendon(), [run(0, ReturnStage::Build, 0), run(2, ReturnStage::Build, 0), found], 5);
        assert_eq!((step.action, step.stage), (Action::Stop, None), "{condition}");
    }
}

#[test]
fn after_a_clearance_new_signs_are_still_heard() {
    let walks = [cleared(0), run(1, ReturnStage::Walk, 0), run(2, ReturnStage::Walk, 0)];
    for sign in [Finding::AfterFallOrTrauma, Finding::FeltPop, Finding::Limp, Finding::PainWalking] {
        let step = next(&sacrum(), walks.clone().into_iter().chain([Entry::on(day(3)).present(sign)]), 3);
        assert_eq!(step.stage, None, "{sign}");
    }
    let good = [Entry::on(day(0)).cleared(), run(1, ReturnStage::Build, 0), run(3, ReturnStage::Build, 0)];
    for sign in [Finding::ForcesStop, Finding::SwellingOrBruising] {
        let step = next(&tendon(), good.clone().into_iter().chain([Entry::on(day(4)).present(sign)]), 4);
        assert!(step.stage <= Some(ReturnStage::Walk) && step.action != Action::Progress, "{sign}: {step:?}");
    }
}

#[test]
fn a_grave_finding_begins_with_walks_and_a_gap_is_not_forgotten_by_a_clearance() {
    let good = [run(0, ReturnStage::Build, 0), run(2, ReturnStage::Build, 0)];
    let found = Entry::on(day(4)).cleared().found(Condition::FemoralNeckStressFracture);
    let step = next(&tendon(), good.clone().into_iter().chain([found]), 4);
    assert_eq!((step.stage, step.track), (Some(ReturnStage::Walk), Track::Bone));
    let later = [Entry::on(day(3)).cleared(), run(200, ReturnStage::Build, 0)];
    assert_eq!(next(&tendon(), good.clone().into_iter().chain(later), 201).action, Action::StepBack);
    let totals = (1..30).map(|number| Entry::on(day(3 + 6 * number)).total(Questionnaire::Pain, 0));
    let only_totals = good.into_iter().chain([Entry::on(day(3)).cleared()]).chain(totals);
    assert_ne!(next(&tendon(), only_totals, 180).action, Action::Progress);
}

#[test]
fn another_answer_that_is_no_takes_no_stop_back() {
    let woman = runner(&[Finding::PainLateralHip, Finding::LyingOnSide]).to_builder().sex(Sex::Female);
    let woman = of(&woman.pregnancy(Pregnancy::No).build().expect("a case"));
    let good = [run(0, ReturnStage::Build, 0), run(2, ReturnStage::Build, 0)];
    let later = [run(6, ReturnStage::Build, 0), run(8, ReturnStage::Build, 0)];
    let between = [Entry::on(day(3)).present(RiskFactor::Pregnant), Entry::on(day(4)).absent(Finding::Fever)];
    assert_eq!(next(&woman, good.into_iter().chain(between).chain(later), 9).stage, None);
}

#[test]
fn a_place_that_hurts_no_more_silences_nothing() {
    let good = [run(0, ReturnStage::Build, 0), run(2, ReturnStage::Build, 0)];
    let healed = Entry::on(day(3)).absent(Finding::PainLateralHip);
    assert_eq!(next(&tendon(), good.clone().into_iter().chain([healed.clone()]), 4).action, Action::Progress);
    let limp = Entry::on(day(4)).present(Finding::Limp);
    assert_eq!(next(&tendon(), good.into_iter().chain([healed, limp]), 5).stage, None);
}

#[test]
fn a_pause_is_not_undone_by_a_run() {
    let course = [
        run(0, ReturnStage::Build, 0),
        run(2, ReturnStage::Build, 0),
        Entry::on(day(3)).present(Finding::ForcesStop),
        run(4, ReturnStage::Build, 0),
        run(6, ReturnStage::Build, 0),
    ];
    let step = next(&tendon(), course.clone(), 7);
    assert_eq!((rule(&step), step.stage), (FollowUpRule::Pauses, Some(ReturnStage::Walk)));
    let gone = Entry::on(day(7)).absent(Finding::ForcesStop);
    let step = next(&tendon(), course.into_iter().chain([gone]), 7);
    assert_ne!(rule(&step), FollowUpRule::Pauses, "it is gone");
}

#[test]
fn after_a_bone_injury_no_stage_comes_before_its_time() {
    let hasty = (1..=11).map(|number| run(number, ReturnStage::ALL[number as usize - 1], 0));
    let step = next(&sacrum(), [cleared(0)].into_iter().chain(hasty), 12);
    assert_eq!((rule(&step), step.stage <= Some(ReturnStage::WalkRun1)), (FollowUpRule::StageSkipped, true));
    let at_once = [cleared(0), run(1, ReturnStage::Faster, 0)];
    assert_eq!(next(&sacrum(), at_once, 2).stage, Some(ReturnStage::Walk));
}

#[test]
fn what_is_written_the_day_after_belongs_to_the_session() {
    let good = [run(0, ReturnStage::WalkRun4, 1), run(2, ReturnStage::WalkRun4, 1)];
    let morning = Entry::on(day(3)).pain_after_24h(8).next_morning(5);
    assert_eq!(next(&tendon(), good.clone().into_iter().chain([morning]), 3).action, Action::StepBack);
    let twice = Entry::on(day(2)).minutes(20);
    assert_ne!(next(&tendon(), good.into_iter().chain([twice]), 3).action, Action::Progress, "one does not tell");
    let strong = [run(0, ReturnStage::WalkRun4, 9), Entry::on(day(0)).minutes(20)];
    assert_eq!(next(&tendon(), strong, 1).action, Action::SeekCare(Urgency::Soon), "the other hurt by 9");
}

/// Asked again for a past day, the answer is that of the day.
#[test]
fn what_is_written_tomorrow_is_not_known_today() {
    let good = [run(0, ReturnStage::WalkRun4, 1), run(2, ReturnStage::WalkRun4, 1)];
    let tomorrow = Entry::on(day(3)).pain_after_24h(8).next_morning(5);
    let known = next(&tendon(), good.clone(), 2);
    assert_eq!(next(&tendon(), good.into_iter().chain([tomorrow]), 2), known);
}

#[test]
fn an_answer_that_contradicts_the_case_stops_until_both_are_answered() {
    let both = Entry::on(day(1)).present(Finding::BothSides);
    let step = next(&tendon(), [run(0, ReturnStage::Build, 1), both], 1);
    assert_eq!((step.action, rule(&step)), (Action::Stop, FollowUpRule::Contradicts), "the side says it");
    assert_eq!(step.contradicts, [Finding::BothSides.into()]);
    let longer = Entry::on(day(60)).present(Finding::LastsOver3Months);
    assert_eq!(next(&tendon(), [longer], 60).contradicts, [], "time passes");
    let woman = runner(&[Finding::PainLateralHip, Finding::LyingOnSide]).to_builder().sex(Sex::Female);
    let woman = of(&woman.pregnancy(Pregnancy::No).build().expect("a case"));
    assert!(woman.first_stage().is_some());
    let pregnant = Entry::on(day(1)).present(RiskFactor::Pregnant);
    assert_eq!(next(&woman, [run(0, ReturnStage::Build, 1), pregnant], 1).stage, None, "it can change");
}

#[test]
fn the_other_side_is_heard_when_the_first_was_told_in_the_diary_and_again() {
    let side = |number: i32, side: Side| run(number, ReturnStage::WalkRun1, 0).side(side);
    let plan = of(&sacrum().case().to_builder().build().expect("a case"));
    let course = [cleared(0), side(1, Side::Right), side(3, Side::Left)];
    assert_eq!(rule(&next(&plan, course.clone(), 4)), FollowUpRule::OtherSide);
    let again = course.into_iter().chain([cleared(10), side(12, Side::Left)]);
    assert_eq!(rule(&next(&plan, again, 13)), FollowUpRule::OtherSide);
}

#[test]
fn a_gap_is_ended_by_a_session_alone() {
    let good = [run(0, ReturnStage::WalkRun2, 0), run(2, ReturnStage::WalkRun2, 0)];
    for entry in [Entry::on(day(12)), Entry::on(day(12)).total(Questionnaire::Pain, 9)] {
        assert_eq!(rule(&next(&tendon(), good.clone().into_iter().chain([entry]), 12)), FollowUpRule::Gap);
    }
}

#[test]
fn a_run_that_is_no_session_of_its_stage_counts_as_a_skipped_one() {
    let marathon = run(4, ReturnStage::WalkRun2, 0).metres(42_195).minutes(240);
    let course = [run(0, ReturnStage::WalkRun1, 0), run(2, ReturnStage::WalkRun1, 0), marathon];
    assert_eq!(rule(&next(&tendon(), course, 5)), FollowUpRule::StageSkipped);
}

// ---- every diary

fn any_plan() -> impl Strategy<Value = CarePlan> {
    let not_yet_seen = of(&runner(&[Finding::PainGroin, Finding::WorsensThroughRun]));
    select(vec![tendon(), paused(), sacrum(), not_yet_seen])
}

fn any_entry(has_facts: bool) -> impl Strategy<Value = Entry> {
    let session = (
        proptest::option::of(select(ReturnStage::ALL)),
        proptest::option::weighted(0.9, 0u8..=7),
        proptest::option::weighted(0.3, 0u8..=6),
        proptest::option::weighted(0.9, -1i8..=3),
        proptest::option::of(1_000u32..12_000),
    );
    let rare = (
        proptest::option::weighted(0.05, Just(true)),
        proptest::option::weighted(0.05, select(Side::ALL)),
        proptest::option::weighted(0.05, any_fact()).prop_map(move |fact| fact.filter(|_| has_facts)),
        proptest::option::weighted(0.1, select(Gate::ALL)),
        proptest::option::weighted(0.08, any::<bool>()),
    );
    let missed = proptest::option::weighted(0.1, select(Missed::ALL));
    (0i32..60, session, rare, missed).prop_map(|(number, session, rare, missed)| {
        let (stage, pain, after, morning, metres) = session;
        let (limp, side, present, gate, visit) = rare;
        let entry = Entry::on(day(number));
        let entry = match missed {
            Some(why) => entry.missed(why),
            None => {
                let entry = stage.into_iter().fold(entry, Entry::stage);
                let entry = pain.into_iter().fold(entry, Entry::pain_during);
                let entry = after.into_iter().fold(entry, Entry::pain_after_24h);
                let entry = morning.into_iter().fold(entry, Entry::next_morning);
                metres.into_iter().fold(entry, Entry::metres)
            }
        };
        let entry = limp.into_iter().fold(entry, Entry::limp);
        let entry = side.into_iter().fold(entry, Entry::side);
        let entry = present.into_iter().fold(entry, Entry::present);
        let entry = gate.into_iter().fold(entry, Entry::passed);
        visit.into_iter().fold(entry, |entry, allowed| if allowed { entry.cleared() } else { entry.seen() })
    })
}

/// Diaries of which most are mild, so that something goes on.
fn any_diary() -> impl Strategy<Value = Vec<Entry>> {
    diary_with(true)
}

/// The same, with new facts or without.
fn diary_with(has_facts: bool) -> impl Strategy<Value = Vec<Entry>> {
    let mild =
        (0i32..30, 0u8..=2, 0usize..3).prop_map(|(number, pain, stage)| run(2 * number, ReturnStage::ALL[stage], pain));
    proptest::collection::vec(prop_oneof![2 => mild, 1 => any_entry(has_facts)], 0..25)
}

/// The step without what names entries by their place in the list.
fn without_places(mut step: NextStep) -> NextStep {
    step.decisions.iter_mut().for_each(|decision| decision.entries.clear());
    step
}

fn read(plan: &CarePlan, entries: &[Entry], today: Day) -> NextStep {
    follow_up(plan, &Diary::new(entries.iter().cloned()).0, today)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 1_000_000, ..ProptestConfig::default() })]

    /// What is decided is complete and in order, and neither the order of the entries nor the calendar matters.
    #[test]
    fn a_step_is_whole_and_order_and_dates_do_not_matter(
        plan in any_plan(),
        (entries, shuffled) in any_diary().prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle())),
        today in 0i32..90,
    ) {
        let step = read(&plan, &entries, day(today));
        prop_assert_eq!(step.action, step.decisions[0].action);
        let is_known = |index: &usize| entries[*index].day() <= day(today);
        prop_assert!(step.decisions.iter().all(|decision| decision.entries.iter().all(is_known)));
        let is_stopped = step.decisions.iter().any(|decision| decision.stops);
        prop_assert!(step.stage.is_none() || !is_stopped);
        prop_assert!(step.action != Action::Progress || step.decisions.len() == 1 && step.stage.is_some());
        let moved = |entry: &Entry| serde_json::from_value::<Entry>({
            let mut json = serde_json::to_value(entry).expect("an entry");
            json["day"] = (entry.day() + 1_000).to_string().into();
            json
        });
        let moved: Vec<Entry> = entries.iter().map(|entry| moved(entry).expect("an entry")).collect();
        let mut later = read(&plan, &moved, day(today + 1_000));
        for decision in &mut later.decisions {
            decision.since = decision.since.map(|since| since + -1_000);
        }
        prop_assert_eq!(&later, &step);

        let step = without_places(step);
        prop_assert_eq!(&without_places(read(&plan, &shuffled, day(today))), &step);
        let known: Vec<Entry> = entries.iter().filter(|entry| entry.day() <= day(today)).cloned().collect();
        prop_assert_eq!(&without_places(read(&plan, &known, day(today))), &step, "the future decides");
    }

    /// Nothing goes on that rests on something missing: without the pain or the next morning of one of the sessions that
    /// it rests on, it holds.
    #[test]
    fn nothing_goes_on_by_what_is_missing(
        plan in any_plan(),
        entries in proptest::collection::vec(any_entry(true), 0..6),
        stage in select(&ReturnStage::ALL[..10]),
        pain in 0u8..=2,
        which in 0usize..4,
        is_pain in any::<bool>(),
    ) {
        let tail = [70, 72, 74, 76];
        let good = tail.map(|number| run(number, stage, pain));
        let all: Vec<Entry> = entries.iter().cloned().chain(good).collect();
        let step = read(&plan, &all, day(77));
        prop_assume!(step.action == Action::Progress);
        prop_assert!(step.entries().len() >= 2, "more than one session");
        let mut blank = all.clone();
        let index = entries.len() + which;
        let entry = Entry::on(day(tail[which])).stage(stage);
        blank[index] = if is_pain { entry.next_morning(0) } else { entry.pain_during(pain) };
        let needed = if stage == ReturnStage::Walk { 2 } else { usize::from(step.track.entry().sessions) };
        let step = read(&plan, &blank, day(77));
        prop_assert!(step.action != Action::Progress || tail.len() - 1 - which >= needed, "{step:?}");
    }

    /// A worse entry of the past week never leads to a bolder step. The other entries have no new facts: several of them
    /// together can make a dangerous cause less likely, as in any case.
    #[test]
    fn a_worse_entry_never_leads_to_a_bolder_step(
        plan in any_plan(),
        entries in diary_with(false),
        today in 0i32..62,
        which in any::<proptest::sample::Index>(),
        worse in 1u8..=6,
        how in 0u8..4,
    ) {
        let recent: Vec<usize> = (0..entries.len())
            .filter(|index| (0..7).contains(&(day(today) - entries[*index].day())) && entries[*index].is_done())
            .collect();
        prop_assume!(!recent.is_empty());
        let index = recent[which.index(recent.len())];
        let before = read(&plan, &entries, day(today));
        let mut changed = entries.clone();
        let entry = changed[index].clone();
        let pain = entry.worst_pain();
        changed[index] = match (how, pain) {
            (0, Some(pain)) => entry.pain_during((pain + worse).min(10)),
            (1, _) => entry.limp(true),
            (2, _) => entry.present(Finding::NightPainUnprovoked),
            _ => entry.next_morning(3 + worse as i8),
        };
        let after = read(&plan, &changed, day(today));
        prop_assert!(after.boldness() <= before.boldness(), "{before:?}\n{after:?}\n{changed:?}");
        prop_assert!(after.stage <= before.stage, "{before:?}\n{after:?}");
    }

    /// Whatever has stopped running stays until a clinician has allowed it.
    #[test]
    fn a_stop_stays_until_it_is_cleared(plan in any_plan(), entries in any_diary(), good in 1i32..20) {
        let entries: Vec<Entry> = entries.into_iter().collect();
        let step = read(&plan, &entries, day(60));
        prop_assume!(step.decisions.iter().any(|decision| decision.stops && decision.by != DecidedBy::Rule(FollowUpRule::QuestionsOpen)));
        let later = (0..good).map(|number| run(61 + 2 * number, ReturnStage::Walk, 0));
        let longer: Vec<Entry> = entries.iter().cloned().chain(later).collect();
        prop_assert_eq!(read(&plan, &longer, day(61 + 2 * good)).stage, None);
        let cleared: Vec<Entry> = entries.into_iter().chain([Entry::on(day(61)).cleared()]).collect();
        prop_assert!(read(&plan, &cleared, day(61)).stage.is_some() );
    }
}
