//! What a plan may hold and must hold, and when there is none.

use crate::support;
use std::collections::BTreeSet;

use crate::support::plans::{active, answered, quiet_case, runner, unasked};
use crate::support::{any_case, any_fact, case_with, textbook, typical_age};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use running_hip_pain::knowledge::{
    Access, CROSS_TRAINING, Demand, Dose, NO_LOADING_WHILE, PAUSE_WHILE, SUITS_ANYBODY, Source,
    WEIGHT_BEARING_NOT_WHILE,
};
use running_hip_pain::*;

#[track_caller]
fn withheld(case: &Case) -> Vec<WithheldReason> {
    match plan(&assess(case)) {
        CarePlan::Withheld(withheld) => withheld.reasons,
        CarePlan::Active(plan) => panic!("{case:?} gets {plan:?}"),
    }
}

fn because(plan: &ActivePlan, intervention: Intervention) -> Option<LeftOutReason> {
    plan.left_out.iter().find(|left_out| left_out.intervention == intervention).map(|left_out| left_out.because)
}

fn present(case: &Case) -> FactSet {
    Fact::all().filter(|fact| case.answer(*fact) == Answer::Present).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("plan.regressions"))),
        max_global_rejects: 65_536,
        ..ProptestConfig::default()
    })]

    /// Every intervention is an item or is left out, once, with a reason, and no active plan is empty.
    #[test]
    fn a_plan_accounts_for_every_intervention(case in quiet_case()) {
        let found = active(&case);
        prop_assume!(found.is_some());
        let plan = found.expect("assumed");
        let named = plan.items.iter().map(|item| item.intervention);
        let mut named: Vec<Intervention> =
            named.chain(plan.left_out.iter().map(|left_out| left_out.intervention)).collect();
        named.sort();
        prop_assert_eq!(&named[..], Intervention::ALL);
        prop_assert!(plan.items.iter().all(|item| !item.called_for_by.is_empty()));
        let has = |intervention| plan.items.iter().any(|item| item.intervention == intervention);
        prop_assert!(has(Intervention::CrossTraining));
        let stopped = plan.running == Running::Stop;
        prop_assert_eq!(plan.running_load == RunningLoad::NotUntilSeen, stopped);
        for phase in Phase::ALL {
            let kinds = plan.items.iter().filter(|item| item.phase == *phase).map(|item| item.intervention.entry().kind);
            prop_assert!(kinds.filter(|kind| *kind == InterventionKind::Strength).count() <= 3, "{phase}");
        }
        prop_assert_eq!(has(Intervention::NoRunningUntilAssessed), stopped);
        prop_assert_eq!(has(Intervention::RelativeRest), !stopped);
        prop_assert!(!has(Intervention::GentleIsometrics) || !stopped);
        prop_assert_eq!(has(Intervention::GpVisit), plan.urgency > Urgency::SelfCare);
        prop_assert!(!plan.suits.is_empty(), "something can be trained");
        prop_assert!(!plan.stop_signs.is_empty() && plan.review_after_days > 0);
        prop_assert!(plan.stop_signs.iter().all(|entry| entry.while_stopped || !stopped));
    }

    /// Nothing in a plan harms what is still plausible, and nobody runs, jumps or stretches on a bone that may be
    /// cracked.
    #[test]
    fn no_intervention_harms_what_is_plausible(case in quiet_case()) {
        let found = active(&case);
        prop_assume!(found.is_some());
        let plan = found.expect("assumed");
        let assessment = assess(&case);
        prop_assert!(plan.running >= assessment.triage().running && plan.running > Running::AsUsual);
        prop_assert!(plan.urgency >= assessment.urgency());
        prop_assert!(!assessment.is_guarded() || plan.running == Running::Stop);
        prop_assert!(plan.running < Running::Stop || plan.pain_rule.stay_up_to == 0, "bone bears no pain");
        for item in &plan.items {
            let entry = item.intervention.entry();
            prop_assert_eq!(entry.access, Access::Anyone, "{}", item.intervention);
            prop_assert!(entry.grade != Grade::X && item.grade != Grade::X, "{}", item.intervention);
            prop_assert!(!entry.not_with.iter().any(|condition| assessment.is_plausible(*condition)), "{}", item.intervention);
            prop_assert!(entry.not_while.iter().all(|fact| case.answer(fact) != Answer::Present), "{}", item.intervention);
            prop_assert!(entry.demand == Demand::Spares || plan.running < Running::Stop, "{}", item.intervention);
            let may_load = entry.demand != Demand::Loads || !present(&case).intersects(&NO_LOADING_WHILE);
            prop_assert!(may_load, "{}", item.intervention);
        }
        prop_assert!(!present(&case).intersects(&PAUSE_WHILE) || plan.running_load >= RunningLoad::Pause);
        prop_assert!(!present(&case).intersects(&NO_LOADING_WHILE) || plan.urgency > Urgency::SelfCare);
        let walking_hurts = present(&case).intersects(&WEIGHT_BEARING_NOT_WHILE);
        prop_assert!(!plan.avoid.contains(&Activity::Walking) || walking_hurts, "nothing speaks against walking");
        for group in CROSS_TRAINING {
            if group.conditions.iter().any(|condition| assessment.is_plausible(*condition)) {
                prop_assert!(!plan.suits.iter().any(|activity| group.avoid.contains(activity)));
                let suits_it = plan.suits.iter().all(|activity| group.suits.contains(activity));
                prop_assert!(suits_it || plan.suits == SUITS_ANYBODY, "{:?}", plan.suits);
            }
        }
    }

    /// Whoever must not run is to be seen, and whoever is to be seen soon must not run, with a plan or without.
    #[test]
    fn a_plan_never_says_less_than_the_triage(case in prop_oneof![any_case(), quiet_case()]) {
        let assessment = assess(&case);
        let plan = plan(&assessment);
        prop_assert!(plan.urgency() >= assessment.urgency());
        prop_assert!(plan.running() >= assessment.triage().running);
        prop_assert!(plan.running() < Running::Stop || plan.urgency() > Urgency::SelfCare);
        prop_assert!(plan.urgency() < Urgency::Soon || plan.running() == Running::Stop);
    }

    /// No test that loads a leg is asked of somebody whose leg may be cracked.
    #[test]
    fn no_question_loads_a_guarded_leg(case in quiet_case()) {
        let assessment = assess(&case);
        let separated_by = match assessment.conclusion() {
            Conclusion::Tied { separated_by, .. } => separated_by,
            _ => None,
        };
        let missing = Cause::all().flat_map(|cause| assessment.explain(cause).missing);
        let asked = missing.chain(assessment.what_would_change().into_iter().map(|change| change.fact));
        for fact in asked.chain(separated_by) {
            let at_home = [Section::HomeTest, Section::RunningForm].contains(&fact.section());
            prop_assert!(!at_home || !assessment.is_guarded(), "{fact}");
            prop_assert!(fact != Finding::HopTestPain.into());
        }
    }

    /// No plan while somebody is to be seen soon, while a question is open, under 16, of unknown age or pregnant, or
    /// while a cause that must not be missed leads.
    #[test]
    fn no_plan_before_safety(case in prop_oneof![any_case(), quiet_case()]) {
        if active(&case).is_some() {
            let assessment = assess(&case);
            let tied = match assessment.conclusion() {
                Conclusion::Tied { between, .. } => between,
                Conclusion::Leads(_) => &assessment.ranking()[..1],
                // Running is not advised, but the plan is not withheld: with little known, the likeliest is only the
                // commonest.
                Conclusion::TooLittleKnown => {
                    let first = assessment.ranking()[0].condition;
                    prop_assert!(first.entry().danger.is_none() || plan(&assessment).running() == Running::Stop);
                    &[]
                }
            };
            let fitting = assessment.ranking().iter().filter(|ranked| ranked.fit >= Fit::Fits);
            for ranked in tied.iter().chain(fitting) {
                prop_assert!(ranked.condition.entry().danger.is_none(), "{}", ranked.condition);
            }
            prop_assert!(case.pregnancy().is_some() || case.sex() == Some(Sex::Male) || case.age().range().is_some_and(|(first, _)| first > 55));
            prop_assert!(assessment.urgency() < Urgency::Soon);
            prop_assert!(!assessment.triage().provisional);
            prop_assert!(case.age().range().is_some_and(|(first, _)| first >= 16));
            prop_assert!(case.pregnancy() != Some(Pregnancy::Pregnant));
            prop_assert!(case.answer(Finding::UnableToBearWeight) != Answer::Present);
        }
    }

    /// A further sign never opens a plan that a warning sign has closed. It can open one that a place or another
    /// leading cause has closed.
    #[test]
    fn a_further_sign_never_opens_a_plan(case in any_case(), which in any::<proptest::sample::Index>()) {
        let case = answered(&case);
        let absent: Vec<Fact> = case.answered().filter(|(_, answer)| *answer == Answer::Absent).map(|(fact, _)| fact).collect();
        prop_assume!(!absent.is_empty());
        let fact = absent[which.index(absent.len())];
        let by_place = [WithheldReason::PlaceUnknown, WithheldReason::OutsideThisPlan];
        let by_rank = [WithheldReason::DangerousCause];
        if let (CarePlan::Withheld(plan), Ok(more)) = (plan(&assess(&case)), case.with(fact, Answer::Present)) {
            let lasting = plan.reasons.iter().any(|reason| !by_rank.contains(reason) && !by_place.contains(reason));
            prop_assert!(!lasting || active(&more).is_none(), "{fact}");
        }
    }

    /// Answers that only show a contributor change neither urgency nor running nor ranking.
    #[test]
    fn contributors_feed_neither_ranking_nor_urgency(case in any_case(), facts in proptest::collection::vec(contributor_only(), 1..6)) {
        let with = |case: Case, fact| case.with(fact, Answer::Present).unwrap_or(case);
        let more = facts.into_iter().fold(case.clone(), with);
        let (before, after) = (assess(&case), assess(&more));
        prop_assert_eq!(before.ranking(), after.ranking());
        prop_assert_eq!(before.urgency(), after.urgency());
        prop_assert_eq!(before.triage().urgency_if_clear, after.triage().urgency_if_clear);
        prop_assert_eq!(before.triage().running, after.triage().running);
        prop_assert_eq!(format!("{:?}", before.conclusion()), format!("{:?}", after.conclusion()));
    }

    /// Only present answers show a contributor, and a further one never hides it.
    #[test]
    fn a_further_sign_never_hides_a_contributor(case in any_case(), fact in any_fact()) {
        prop_assume!(case.answer(fact) == Answer::Unknown);
        if let Ok(more) = case.with(fact, Answer::Present) {
            for (before, after) in assess(&case).contributors().zip(assess(&more).contributors()) {
                prop_assert!(after.shown >= before.shown, "{} with {fact}", before.contributor);
            }
        }
        if let Ok(less) = case.with(fact, Answer::Absent) {
            let shown = |case: &Case| assess(case).contributors().map(|found| found.shown).collect::<Vec<_>>();
            prop_assert_eq!(shown(&case), shown(&less));
        }
    }
}

/// Facts that no condition and no rule uses.
fn contributor_only() -> impl Strategy<Value = Fact> {
    proptest::sample::select(support::unweighed().into_iter().collect::<Vec<_>>())
}

#[test]
fn some_facts_only_show_a_contributor() {
    let facts = support::unweighed();
    assert!(facts.contains(&Finding::LowCadence.into()) && facts.contains(&RiskFactor::PoorSleep.into()), "{facts:?}");
    assert!(!facts.contains(&RiskFactor::WeeklyMileageSpike.into()), "it weighs in a rule");
}

#[test]
fn each_reason_withholds_a_plan() {
    use WithheldReason as Why;
    let plain = runner([Finding::PainLateralHip.into()]);
    assert!(active(&plain).is_some(), "or the test tests nothing");
    assert_eq!(withheld(&unasked([Finding::PainLateralHip.into()])), [Why::OpenQuestions]);
    assert_eq!(withheld(&runner([])), [Why::PlaceUnknown]);
    let aged = |age: Age| plain.to_builder().age(age).build().expect("consistent");
    assert_eq!(withheld(&aged(Age::UNKNOWN)), [Why::AgeUnknown]);
    assert!(withheld(&aged(Age::from(15))).contains(&Why::Under16));
    assert!(withheld(&aged(Age::from(15..=40))).contains(&Why::Under16));
    let nobody_asked = plain.to_builder().sex(Sex::Female).build().expect("consistent");
    assert_eq!(withheld(&answered(&nobody_asked)), [Why::PregnancyUnknown]);
    let of_unknown_sex = case_with(40, [Finding::PainLateralHip.into()]);
    assert_eq!(withheld(&answered(&of_unknown_sex)), [Why::PregnancyUnknown], "not asked is never no");
    let past_it = of_unknown_sex.to_builder().age(56).build().expect("consistent");
    assert!(active(&answered(&past_it)).is_some());
    let with = |fact: Finding| plain.with(fact, Answer::Present).expect("consistent");
    assert_eq!(withheld(&with(Finding::GivingWay)), [Why::SafetyRule]);
    assert!(withheld(&with(Finding::UnableToBearWeight)).starts_with(&[Why::SafetyRule, Why::CannotBearWeight]));
    let pregnant = nobody_asked.to_builder().pregnancy(Pregnancy::Pregnant).build().expect("consistent");
    assert_eq!(withheld(&answered(&pregnant)), [Why::Pregnancy]);
    let operated = plain.with(RiskFactor::RecentJointInjectionOrSurgery, Answer::Present).expect("consistent");
    assert!(withheld(&operated).contains(&Why::HipProcedure));
}

/// A cause that must not be missed may lead although no rule and no danger score calls for it. Then nothing is advised,
/// nobody runs, and it is to be seen soon.
#[test]
fn no_plan_while_a_dangerous_cause_leads() {
    let pelvis = [Finding::PainSacral, Finding::PainButtock, Finding::DeepAche, Finding::EasesWithRest].into_iter();
    let case = pelvis.fold(Case::builder(34).sex(Sex::Male).side(Side::Right).sites_complete(), CaseBuilder::present);
    let joint = [Finding::PointsToSacroiliacDimple, Finding::StandingUp, Finding::RollingOverInBed].into_iter();
    let case = joint.fold(case.absent(Finding::PainLowBack), CaseBuilder::absent);
    let case = answered(&case.build().expect("a case"));
    let assessment = assess(&case);
    assert!(
        assessment.ranking()[0].condition.entry().bone_stress && assessment.urgency() < Urgency::Soon,
        "or it tests nothing"
    );
    let CarePlan::Withheld(plan) = plan(&assessment) else { panic!("a stress fracture leads") };
    assert!(plan.reasons.contains(&WithheldReason::DangerousCause));
    assert_eq!((plan.urgency, plan.running), (Urgency::Soon, Running::Stop));
}

/// If too little is known to prefer any cause and the likeliest is a danger, nothing loads. With a quarter of the
/// whole, nothing is advised at all.
#[test]
fn a_danger_that_is_the_likeliest_of_little_is_guarded() {
    let mut met = [0; 2];
    for place in support::statable().filter(|fact| fact.section() == Section::Site) {
        let risks = RiskFactor::ALL.iter().map(|risk| Fact::from(*risk)).filter(|risk| risk.follows_from().is_none());
        for (age, other) in risks.flat_map(|risk| [(17, risk), (34, risk)]) {
            let case = answered(&person(age, [place, other]));
            let assessment = assess(&case);
            let first = assessment.ranking()[0];
            if assessment.conclusion() == Conclusion::TooLittleKnown && first.condition.entry().danger.is_some() {
                let fits = first.share.ten_thousandths() >= knowledge::thresholds::FITS;
                met[usize::from(fits)] += 1;
                assert_eq!(plan(&assessment).running(), Running::Stop, "{place} {other}");
                let elsewhere = assessment.outside().is_some();
                assert!(
                    !fits || elsewhere || withheld(&case).contains(&WithheldReason::DangerousCause),
                    "{place} {other}"
                );
            }
        }
    }
    assert!(met[0] > 0 && met[1] > 0, "or the test tests nothing: {met:?}");
}

/// Days that nobody stated count as recent.
#[test]
fn unknown_days_allow_no_more_than_recent_ones() {
    for place in support::statable().filter(|fact| fact.section() == Section::Site) {
        for (age, sex) in [16, 28, 45, 65].into_iter().flat_map(|age| Sex::ALL.iter().map(move |sex| (age, *sex))) {
            let case = Case::builder(age).sex(sex).pregnancy(Pregnancy::No).present(place).build().expect("a case");
            let recent = case.to_builder().days(20).build().expect("a case");
            let (unknown, recent) = (plan(&assess(&answered(&case))), plan(&assess(&answered(&recent))));
            assert!(unknown.running() >= recent.running(), "{place} at {age}");
        }
    }
}

/// A pop or a fall: a fresh tear is neither run on nor loaded.
#[test]
fn nobody_loads_a_fresh_injury() {
    for event in [Finding::FeltPop, Finding::AfterFallOrTrauma] {
        let case = runner([Finding::PainPosteriorThigh.into(), event.into()]).to_builder().days(3).build();
        let plan = plan(&assess(&case.expect("consistent")));
        assert!(plan.running() == Running::Stop && plan.urgency() > Urgency::SelfCare, "{event}");
    }
}

#[test]
fn a_sore_leg_does_not_walk_for_training() {
    let facts = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::TrochanterTenderness, Finding::PainWalking];
    let plan = active(&runner(facts.map(Fact::from))).expect("a plan");
    assert!(plan.running < Running::Stop, "or the test tests nothing");
    assert!(plan.avoid.contains(&Activity::Walking) && !plan.suits.contains(&Activity::Walking));
}

/// What every plan has is graded by the best evidence: its own or that of a cause that calls for it.
#[test]
fn an_item_shows_its_best_evidence() {
    use Finding as F;
    let facts = [F::PainLateralKnee, F::PainLateralThigh, F::RepeatableDistance, F::Downhill, F::LowCadence];
    let plan = active(&runner(facts.map(Fact::from))).expect("a plan");
    let item = plan.items.iter().find(|item| item.intervention == Intervention::Physiotherapy).expect("called for");
    let [band, form] = [Condition::ItBandSyndrome.into(), Contributor::RunningForm.into()].map(CalledFor::Cause);
    assert_eq!(item.called_for_by, [band, form]);
    assert_eq!((item.grade, item.source), (Grade::C, Source::Doyle2022), "of the second, and not of the best of all");
    assert!(Intervention::Physiotherapy.entry().grade < item.grade, "or the test tests nothing");
}

/// Pain in a groin, a thigh or a pubic bone about which nothing else is known is guarded, whoever the runner is and
/// however many harmless causes share the place.
#[test]
fn a_place_of_bone_of_which_little_is_known_is_guarded() {
    use Finding as F;
    let places = [F::PainGroin, F::PainDeepInHip, F::PainAnteriorThigh, F::PainMedialThigh, F::PainPubic];
    for (place, age) in places.into_iter().flat_map(|place| [16, 20, 28, 45, 65].map(|age| (place, age))) {
        for sex in Sex::ALL {
            let case = Case::builder(age).sex(*sex).pregnancy(Pregnancy::No).present(place).sites_complete();
            let case = answered(&case.build().expect("a case"));
            assert_eq!(plan(&assess(&case)).running(), Running::Stop, "{place} at {age}");
        }
    }
}

/// A groin about which nothing is known but that it hardly hurts: no rule is raised, and still no plan has running or
/// load in it.
#[test]
fn a_groin_of_which_little_is_known_is_guarded() {
    let groin = person(28, [Finding::PainGroin.into(), Finding::MildPain.into()]);
    let case = answered(&groin);
    assert_eq!(assess(&case).urgency(), Urgency::SelfCare, "or it tests nothing");
    let plan = active(&case).expect("a plan");
    assert_eq!((plan.urgency, plan.running), (Urgency::Routine, Running::Stop));
    assert!(!plan.suits.contains(&Activity::EasyCycling) && plan.suits.contains(&Activity::UpperBody));
    let other = plan.items.iter().find(|item| item.intervention == Intervention::CrossTraining).expect("in every plan");
    assert_eq!(other.dose, Dose::AsAdvised, "how much is for whoever looks at it to say");
    let CarePlan::Withheld(open) = running_hip_pain::plan(&assess(&groin)) else { panic!("questions are open") };
    assert_eq!(open.running, Running::Stop, "knowing less never allows more");
}

/// A question answered with "cannot say" stays open, so the plan stays withheld.
#[test]
fn cannot_say_does_not_open_a_plan() {
    let case = runner([Finding::PainLateralHip.into()]);
    let unsure = case.with(Finding::Fever, Answer::CannotSay).expect("consistent");
    assert_eq!(withheld(&unsure), [WithheldReason::OpenQuestions]);
}

#[test]
fn nobody_runs_in_the_year_after_a_birth() {
    let case = case_with(40, [Finding::PainLateralHip.into(), RiskFactor::Postpartum.into()]);
    let plan = active(&answered(&case)).expect("a plan");
    assert_eq!(plan.running, Running::Stop);
    assert!(plan.items.iter().any(|item| item.intervention == Intervention::NoRunningUntilAssessed));
    assert_eq!(because(&plan, Intervention::RelativeRest), Some(LeftOutReason::Guarded));
}

#[test]
fn what_better_evidence_is_against_is_always_left_out() {
    let plan = active(&runner([Finding::PainLateralHip.into()])).expect("a plan");
    for intervention in [Intervention::MidfootStrike, Intervention::ItBandStretch, Intervention::StretchingBeforeRuns] {
        assert_eq!(because(&plan, intervention), Some(LeftOutReason::EvidenceAgainst), "{intervention}");
    }
}

#[test]
fn interventions_that_need_advice_are_named_and_left_out() {
    let facts = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::TrochanterTenderness, Finding::CrossingLegs];
    let plan = active(&runner(facts.map(Fact::from))).expect("a plan");
    for intervention in [Intervention::Paracetamol, Intervention::CorticosteroidInjection, Intervention::Shockwave] {
        assert_eq!(because(&plan, intervention), Some(LeftOutReason::OnAdvice), "{intervention}");
    }
    let drinks = runner(facts.map(Fact::from).into_iter().chain([RiskFactor::HeavyAlcohol.into()]));
    let plan = active(&drinks).expect("a plan");
    for intervention in [Intervention::Paracetamol, Intervention::Nsaid] {
        assert_eq!(
            because(&plan, intervention),
            Some(LeftOutReason::Present(RiskFactor::HeavyAlcohol.into())),
            "{intervention}"
        );
    }
}

/// No plan overwhelms a runner: it has few exercises in a phase and few changes of form at once.
#[test]
fn a_plan_is_short_enough_to_follow() {
    let weak =
        [Finding::PainLateralHip, Finding::TrochanterTenderness, Finding::ShortSidePlank, Finding::SideLegRaiseTires];
    let form = [Finding::LowCadence, Finding::CrossoverGait, Finding::LoudLanding, Finding::ExcessiveHipRotation];
    let plan = active(&runner(weak.into_iter().chain(form).map(Fact::from))).expect("a plan");
    let of_kind = |kind| plan.items.iter().filter(move |item| item.intervention.entry().kind == kind);
    assert_eq!(of_kind(InterventionKind::Form).count(), 2);
    let of_phase = |phase| of_kind(InterventionKind::Strength).filter(move |item| item.phase == phase).count();
    assert_eq!(Phase::ALL.iter().map(|phase| of_phase(*phase)).max(), Some(3));
    assert!(plan.left_out.iter().any(|left_out| left_out.because == LeftOutReason::OthersFirst));
}

/// Within a phase, how much to run comes first, then what the likeliest cause calls for, then the rest.
#[test]
fn what_helps_most_comes_first() {
    let facts = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::TrochanterTenderness, Finding::CrossingLegs];
    let facts = facts.map(Fact::from).into_iter().chain([RiskFactor::NoRestDays.into()]);
    let plan = active(&runner(facts)).expect("a plan");
    let place = |intervention| plan.items.iter().position(|item| item.intervention == intervention);
    let order = [
        Intervention::RelativeRest,
        Intervention::Physiotherapy,
        Intervention::IsometricAbduction,
        Intervention::Clamshells,
        Intervention::RestDays,
        Intervention::CrossTraining,
    ];
    let places: Vec<usize> = order.into_iter().map(|intervention| place(intervention).expect("an item")).collect();
    assert_eq!(places[0], 0);
    assert!(places.is_sorted(), "{places:?}");
}

/// By severity, stage and tissue. What nobody told allows no more than what would be told.
#[test]
fn how_much_to_run_follows_what_hurts() {
    use Finding as F;
    let tendon = [F::PainLateralHip, F::LyingOnSide, F::TrochanterTenderness];
    let load = |case: CaseBuilder| active(&answered(&case.build().expect("a case"))).expect("a plan").running_load;
    let sore = || tendon.into_iter().fold(Case::builder(40).sex(Sex::Male).days(30), CaseBuilder::present);
    assert_eq!(load(sore().pain(3)), RunningLoad::WithinThePainRule);
    assert_eq!(load(sore().pain(3).present(F::ProgressiveOverWeeks)), RunningLoad::Less, "it is not settling");
    assert_eq!(load(sore().pain(5)), RunningLoad::Less);
    assert_eq!(load(sore()), RunningLoad::Less, "not told");
    assert_eq!(load(sore().pain(6)), RunningLoad::Pause);
    assert_eq!(load(sore().pain(3).present(F::PainWalking)), RunningLoad::Pause);
    let band = [F::PainLateralKnee, F::Downhill, F::RepeatableDistance];
    let band = || band.into_iter().fold(Case::builder(30).sex(Sex::Male).days(20).pain(4), CaseBuilder::present);
    assert_eq!(load(band()), RunningLoad::Less);
    assert_eq!(load(band().present(F::ForcesStop)), RunningLoad::Pause);
    let hamstring = [F::PainPosteriorThigh, F::Sprinting, F::SuddenOnset];
    let hamstring = || hamstring.into_iter().fold(Case::builder(25).sex(Sex::Male).pain(3), CaseBuilder::present);
    assert_eq!(load(hamstring().days(3)), RunningLoad::Pause, "a fresh tear");
    assert_eq!(load(hamstring().days(8)), RunningLoad::Less, "a tear is not run on as a sore tendon is");
    assert_eq!(load(hamstring().days(40)), RunningLoad::Less);
    let stopped = Case::builder(30).sex(Sex::Male).pain(3).present(F::PainLateralThigh).present(F::StoppedAtOnset);
    assert_eq!(load(stopped.days(3)), RunningLoad::Pause, "whatever it is");
    for (unsure, least) in [(F::PainWalking, RunningLoad::Pause), (F::LingersAfterRun, RunningLoad::Less)] {
        assert_eq!(load(sore().pain(3).answer(unsure, Answer::CannotSay)), least, "{unsure}: cannot say is no no");
    }
    for sign in [F::MuscleWasting, F::Trendelenburg, F::NumbnessOrTingling] {
        assert!(load(sore().pain(3).present(sign)) >= RunningLoad::Less, "{sign}");
    }
    for torn in [F::FeltPop, F::SwellingOrBruising] {
        let case = answered(&hamstring().days(3).present(torn).build().expect("a case"));
        assert_eq!(running_hip_pain::plan(&assess(&case)).running(), Running::Stop, "{torn}");
    }
}

/// A muscle that may have torn in the past days is held softly and not loaded, and running comes back by turns.
#[test]
fn a_fresh_tear_is_not_loaded() {
    let facts = [Finding::PainPosteriorThigh, Finding::Sprinting, Finding::SuddenOnset];
    let case = facts.into_iter().fold(Case::builder(25).sex(Sex::Male).pain(3).days(3), CaseBuilder::present);
    let plan = active(&answered(&case.build().expect("a case"))).expect("a plan");
    let now = plan.items.iter().filter(|item| item.phase == Phase::Calm);
    let loading: Vec<Intervention> = now
        .map(|item| item.intervention)
        .filter(|intervention| matches!(intervention.entry().demand, Demand::Loads | Demand::Stretches))
        .collect();
    assert_eq!(loading, [Intervention::GentleIsometrics]);
    let returns = plan.items.iter().find(|item| item.intervention == Intervention::WalkRunReturn);
    assert_eq!(returns.map(|item| item.phase), Some(Phase::Build));
    assert!(plan.items.iter().any(|item| item.intervention == Intervention::HamstringLoading), "later");
    assert_eq!(plan.pain_rule.go_on_up_to, 2, "stricter than for a sore tendon");
}

/// A band of skin that burns, or a calf that hurts, is no tendon to load.
#[test]
fn skin_and_calf_are_looked_at_and_not_loaded() {
    for sign in [Finding::SkinUnpleasantToTouch, Finding::PainBelowKnee] {
        let facts = [Finding::PainLateralThigh, Finding::PainLateralHip, Finding::Burning, sign];
        let case = facts.into_iter().fold(Case::builder(40).sex(Sex::Male).days(60), CaseBuilder::present);
        let case = answered(&case.build().expect("a case"));
        let Some(plan) = active(&case) else { continue };
        assert!(plan.urgency > Urgency::SelfCare, "{sign}");
        let loads = plan.items.iter().filter(|item| item.intervention.entry().demand == Demand::Loads);
        assert_eq!(loads.count(), 0, "{sign}: {plan:?}");
    }
}

/// A woman who is not pregnant.
fn person(age: u8, present: impl IntoIterator<Item = Fact>) -> Case {
    let builder = Case::builder(age).sex(Sex::Female).pregnancy(Pregnancy::No);
    present.into_iter().fold(builder, support::say).build().expect("a case")
}

/// Every intervention is recommended to somebody, or left out for a better reason than that nothing calls for it.
#[test]
fn every_intervention_is_met() {
    let mut met = BTreeSet::new();
    let pictures = |condition: &'static Condition| {
        let count = condition.entry().presentations.len();
        (0..count).map(move |picture| (typical_age(*condition), textbook(*condition, picture, 0.5)))
    };
    let mut cases: Vec<Case> = Condition::ALL
        .iter()
        .flat_map(pictures)
        .flat_map(|(age, usual)| {
            let man = usual.iter().copied().fold(Case::builder(age).sex(Sex::Male), support::say);
            [man.build().ok(), Some(person(age, usual))].into_iter().flatten()
        })
        .collect();
    // Besides a sore outer hip, one sign of a contributor and what its interventions are for.
    let called = Intervention::ALL.iter().flat_map(|intervention| intervention.entry().called_for_by);
    cases.extend(called.flat_map(|indication| {
        let signs = match indication.cause {
            Cause::Contributor(contributor) => contributor.entry().signs,
            Cause::Condition(_) => &[],
        };
        signs.iter().map(|sign| {
            let facts = sign.all.iter().chain(indication.seen.iter().take(1));
            person(40, facts.chain([Finding::PainLateralHip.into()]))
        })
    }));
    for case in &cases {
        if let Some(plan) = active(&answered(case)) {
            met.extend(plan.items.iter().map(|item| item.intervention));
            let told = plan.left_out.iter().filter(|left_out| {
                left_out.because == LeftOutReason::EvidenceAgainst || left_out.because == LeftOutReason::OnAdvice
            });
            met.extend(told.map(|left_out| left_out.intervention));
        }
    }
    let never: Vec<&str> =
        Intervention::ALL.iter().filter(|intervention| !met.contains(intervention)).map(|m| m.key()).collect();
    assert!(never.is_empty(), "nobody is ever advised {never:?}");
}

/// A runner with the plain picture of a harmless condition gets a plan that the condition calls for.
#[test]
fn every_harmless_condition_calls_for_something() {
    for condition in Condition::ALL.iter().filter(|condition| condition.entry().danger.is_none()) {
        let usual = textbook(*condition, 0, 0.5);
        let case = answered(&person(typical_age(*condition).max(16), usual));
        let Some(plan) = active(&case) else {
            assert!(assess(&case).urgency() >= Urgency::Soon, "{condition}: {:?}", withheld(&case));
            continue;
        };
        let called = CalledFor::Cause((*condition).into());
        assert!(
            plan.items.iter().any(|item| item.called_for_by.contains(&called)),
            "{condition} calls for nothing: name it in `called_for_by` of an intervention"
        );
    }
}

/// Neither an assessment nor an explanation names an intervention: only a plan knows what must be left out.
#[test]
fn only_a_plan_names_interventions() {
    let facts = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::ShortSidePlank, Finding::LowCadence];
    let assessment = assess(&runner(facts.map(Fact::from)));
    let mut written = serde_json::to_string(&assessment).expect("writable");
    for cause in Cause::all() {
        written += &serde_json::to_string(&assessment.explain(cause)).expect("writable");
    }
    written += &serde_json::to_string(&assessment.why_this_urgency()).expect("writable");
    written += &serde_json::to_string(&assessment.what_would_change()).expect("writable");
    for intervention in Intervention::ALL {
        assert!(!written.contains(&format!("\"{intervention}\"")), "{intervention}");
    }
}
