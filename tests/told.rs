//! What a runner reads fits what the runner told: the signs to watch for, the causes that are named, how to walk.

use crate::support;
use std::collections::BTreeSet;
use std::fs;

use crate::support::any_case;
use proptest::prelude::*;
use running_hip_pain::knowledge::{NAMED_ONLY_WITH, WARNINGS, WEIGHT_HARMS, WarningEntry};
use running_hip_pain::report::{care_plan, explanation, full_report};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Notice, Phrase, Term, Wording};
use running_hip_pain::*;
use serde_json::Value;

fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

fn label(condition: Condition) -> String {
    say(Phrase::Label(Term::Condition(condition)))
}

fn label_of(urgency: Urgency) -> String {
    say(Phrase::Label(Term::Urgency(urgency)))
}

/// The lines below a heading, up to the next empty one.
fn below(text: &str, notice: Notice) -> Vec<&str> {
    let heading = format!("{}:", say(Phrase::Notice(notice)));
    text.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.is_empty()).collect()
}

/// Every bundled case: the scenarios and the written ones.
fn bundled() -> Vec<Case> {
    let root = crate::support::ROOT;
    let scenarios = fs::read_dir(format!("{root}/tests/scenarios")).expect("the scenarios");
    let scenarios = scenarios.map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("readable"));
    let written = fs::read_to_string(format!("{root}/examples/validation/written/history.jsonl")).expect("readable");
    let written: Vec<String> = written.lines().map(String::from).collect();
    let cases: Vec<Case> = scenarios
        .chain(written)
        .map(|text| {
            let mut line: Value = serde_json::from_str(&text).expect("JSON");
            let input: CaseInput = serde_json::from_value(line["case"].take()).expect("a case");
            input.upgrade().expect("a valid case").0
        })
        .collect();
    assert!(cases.len() > 300, "cases are missing");
    cases
}

fn present(case: &Case) -> FactSet {
    Fact::all().filter(|fact| case.answer(*fact) == Answer::Present).collect()
}

/// The urgency that is shown, the report, and whether any of it is told at all.
fn read(case: &Case) -> (Assessment, Urgency, String) {
    let assessment = assess(case);
    let urgency = plan(&assessment).urgency();
    let text = full_report(&assessment, &English);
    (assessment, urgency, text)
}

/// Whatever holds for every report.
fn check(case: &Case) {
    let (assessment, urgency, text) = read(case);
    warnings_name_nothing_present(case, &assessment, urgency, &text);
    causes_can_wait(&assessment, urgency, &text);
    no_break_without_a_fall(case, &assessment, &text);
    walking_is_told_as_it_is(case, urgency, &text);
}

fn warnings_name_nothing_present(case: &Case, assessment: &Assessment, urgency: Urgency, text: &str) {
    let present = present(case);
    let warnings = assessment.warnings(urgency);
    let all: Vec<Warning> = warnings.go_sooner.iter().chain(&warnings.at_once).copied().collect();
    assert!(all.len() <= 9, "{all:?}");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "one is told twice: {all:?}");
    assert_eq!(all.is_empty(), urgency == Urgency::Emergency, "{urgency}: {all:?}");
    for entry in &WARNINGS {
        let sign = say(Phrase::Warning(entry.warning));
        let then = label_of(assessment.urgency_with(entry.warning));
        let is_told = text.lines().any(|found| found == format!("- {sign}") || found == format!("- {then}: {sign}"));
        assert_eq!(is_told, all.contains(&entry.warning), "{}", entry.warning);
        let there = entry.left_out_with().intersection(present);
        assert!(!is_told || there.is_empty(), "{} is told to somebody with {there:?}", entry.warning);
        let suit = |fact: Fact| {
            let suits = fact.entry().suits;
            let in_sex = suits.sex.is_none_or(|sex| case.sex().is_none_or(|is| is == sex));
            let (first, last) = case.age().range().unwrap_or((18, 120));
            in_sex && first <= suits.ages.1 && suits.ages.0 <= last
        };
        assert!(!is_told || entry.signs.is_empty() || entry.signs.iter().any(suit), "{}", entry.warning);
    }
}

fn causes_can_wait(assessment: &Assessment, urgency: Urgency, text: &str) {
    let causes = below(text, Notice::Causes);
    for condition in Condition::ALL {
        let Some(danger) = &condition.entry().danger else { continue };
        let name = label(*condition);
        let is_named = causes.iter().any(|line| {
            line.trim_start().starts_with(&format!("{name}:")) || {
                let tied = format!("{}:", say(Phrase::Notice(Notice::Tied)));
                line.starts_with(&tied) && line.contains(&name)
            }
        });
        let can_wait = danger.levels[0].1 <= urgency;
        let fits = assessment.ranked(*condition).fit >= Fit::Fits;
        assert!(!is_named || can_wait || fits, "{name} is a possible cause beside {urgency}");
    }
}

fn no_break_without_a_fall(case: &Case, assessment: &Assessment, text: &str) {
    let (condition, needs) = NAMED_ONLY_WITH[0];
    assert_eq!(condition, Condition::TraumaticFracture);
    let most = assessment.triage().raised().next().map(|raised| raised.urgency);
    let reasons = assessment.triage().raised().take_while(|raised| Some(raised.urgency) == most);
    // What alone raised the urgency is never kept back.
    let alone = reasons.map(|raised| raised.by).all(|by| by == RaisedBy::Danger(condition)) && most.is_some();
    if !needs.intersects(&present(case)) && !alone {
        // A question whose answer would be a fall may name it.
        let questions = below(text, Notice::NextQuestions);
        let told = text.lines().filter(|line| !questions.contains(line));
        let name = label(condition);
        let named: Vec<&str> = told.filter(|line| line.contains(&name)).collect();
        assert!(named.is_empty(), "{named:?} without a fall");
    }
}

fn walking_is_told_as_it_is(case: &Case, urgency: Urgency, text: &str) {
    let hurts = [Finding::PainWalking, Finding::Limp, Finding::HardlyWalks, Finding::UnableToBearWeight];
    let hurts = hurts.into_iter().any(|finding| case.answer(finding) == Answer::Present);
    let says = |weight| text.contains(&say(Phrase::Weight(weight)));
    assert!(!hurts || !says(Weight::OffIfItHurts), "walking hurts already");
    assert!(!hurts || !text.contains("off the leg if walking hurts"), "it does");
    assert!(urgency >= Urgency::Soon || !says(Weight::Off), "crutches until a visit that need not be soon");
}

#[test]
fn every_bundled_case_reads_as_it_was_told() {
    bundled().iter().for_each(check);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_case_reads_as_it_was_told(case in any_case()) {
        check(&case);
    }
}

/// The pictures in which a sign to watch for may come up: a place, and one of the facts with which it comes first.
fn pictures(entry: &WarningEntry, days: u16) -> Vec<Case> {
    let facts: Vec<Fact> = entry.first_with.iter().chain([Finding::PainLateralHip.into()]).collect();
    let people = [(30, Sex::Female), (30, Sex::Male), (60, Sex::Female), (60, Sex::Male)];
    let with = |(age, sex): (u8, Sex), fact: Fact| {
        let builder = Case::builder(age).sex(sex).days(days).present(Finding::PainButtock);
        support::say(builder, fact).build().ok()
    };
    people.into_iter().flat_map(|who| facts.iter().filter_map(move |fact| with(who, *fact))).collect()
}

/// A sign that nobody is ever told of is a row for nothing, and one that means less than it says frightens for nothing.
/// It is as new in an old complaint, unless it is a danger of a hard effort just made.
#[test]
fn every_warning_is_told_and_means_what_it_states() {
    for (entry, days) in WARNINGS.iter().flat_map(|entry| [(entry, 10), (entry, 400)]) {
        let mut told = 0;
        for case in pictures(entry, days) {
            let assessment = assess(&case);
            let warnings = assessment.warnings(plan(&assessment).urgency());
            if !warnings.go_sooner.iter().chain(&warnings.at_once).any(|warning| *warning == entry.warning) {
                continue;
            }
            told += 1;
            let say_so = |case: Case, fact: Fact| {
                let said = support::say(case.to_builder(), fact).build();
                said.unwrap_or(case)
            };
            let come_true = entry.told().iter().fold(case, say_so);
            let then = assess(&come_true).urgency();
            assert!(entry.told().is_empty() || then >= entry.urgency, "{} means {then}: {come_true:?}", entry.warning);
        }
        let in_time = entry.within_days.is_none_or(|most| days <= most);
        assert_eq!(told > 0, in_time, "who is told of {} after {days} days", entry.warning);
        assert!(entry.urgency >= Urgency::Soon, "{}", entry.warning);
        assert!(!entry.only_then || !entry.first_with.is_empty(), "{} is told to nobody", entry.warning);
    }
}

#[test]
fn what_the_picture_could_turn_into_comes_first() {
    let first = |builder: CaseBuilder| {
        let assessment = assess(&builder.build().expect("a case"));
        let warnings = assessment.warnings(plan(&assessment).urgency());
        (warnings.go_sooner.first().copied(), warnings.at_once)
    };
    let man = || Case::builder(30).sex(Sex::Male);
    let (sooner, _) = first(man().present(Finding::PainGroin));
    assert_eq!(sooner, Some(Warning::WalkingBeginsToHurt));
    let (_, at_once) = first(man().present(Finding::PainLowBack).present(Finding::SpreadsDownLeg));
    assert_eq!(at_once[0], Warning::SaddleBladderOrBothLegs);
    let (_, at_once) = first(man().present(Finding::CalfSwelling));
    assert_eq!(at_once[0], Warning::ChestPainBreathOrFainting);
    let (_, at_once) = first(man().present(RiskFactor::RaceJustRun).present(Finding::BilateralSymmetricSoreness));
    assert_eq!(at_once[..3], [Warning::UrineTurnsDark, Warning::MusclesVeryWeakOrSwollen, Warning::ConfusedAfterHeat]);
}

/// Legs that are sore alike on the day after a race are sore to walk on, and nobody need be seen for that.
#[test]
fn nobody_is_warned_of_what_means_less() {
    let sore = Case::builder(34).sex(Sex::Male).side(Side::Both).days(1).pain(3).sites_complete();
    let sore = sore.present(Finding::PainAnteriorThigh).present(Finding::BilateralSymmetricSoreness);
    let sore = sore.none_of(Composite::OtherwiseWell).build().expect("a case");
    let assessment = assess(&sore);
    let limping = sore.with_all([Finding::PainWalking, Finding::Limp], Answer::Present).expect("a case");
    let (now, then) = (assessment.triage().urgency_if_clear, assess(&limping).triage().urgency_if_clear);
    assert!(now < then && then < Warning::WalkingBeginsToHurt.entry().urgency, "{now}, {then}: it tests nothing");
    let Warnings { go_sooner, at_once, .. } = assessment.warnings(now);
    assert!(![go_sooner, at_once].concat().contains(&Warning::WalkingBeginsToHurt));
}

#[test]
fn warnings_of_one_sex_or_age_are_told_to_nobody_else() {
    let told = |builder: CaseBuilder| {
        let groin = builder.present(Finding::PainGroin).present(Finding::HipFeelsStiff).build().expect("a case");
        let Warnings { go_sooner, at_once, .. } = assess(&groin).warnings(Urgency::SelfCare);
        [go_sooner, at_once].concat()
    };
    let woman = || Case::builder(30).sex(Sex::Female);
    let man = || Case::builder(30).sex(Sex::Male);
    assert!(told(man()).contains(&Warning::TesticleHurtsBadly));
    assert!(!told(woman()).contains(&Warning::TesticleHurtsBadly));
    assert!(told(woman()).contains(&Warning::BleedingOrPainInPregnancy));
    assert!(!told(man()).contains(&Warning::BleedingOrPainInPregnancy));
    assert!(!told(woman().age(60)).contains(&Warning::BleedingOrPainInPregnancy));
    assert!(!told(woman().pregnancy(Pregnancy::No)).contains(&Warning::BleedingOrPainInPregnancy));
    assert!(told(man().age(60)).contains(&Warning::NewHeadacheOrBlurredSight));
    assert!(!told(man()).contains(&Warning::NewHeadacheOrBlurredSight));
}

/// What cannot wait is told in its own words, with what it would show by, and not as a possible cause.
#[test]
fn an_emergency_is_no_possible_cause_beside_a_visit_that_can_wait() {
    let mut watched = 0;
    for case in bundled() {
        let (assessment, urgency, text) = read(&case);
        if urgency == Urgency::Emergency || assessment.outside().is_some() {
            continue;
        }
        for ranked in assessment.ranking().iter().filter(|ranked| ranked.fit > Fit::Unlikely) {
            let is_named = |notice| {
                let lead = [format!("    {}:", label(ranked.condition)), format!("- {}", label(ranked.condition))];
                below(&text, notice).iter().any(|line| line.starts_with(&lead[0]) || *line == lead[1])
            };
            match assessment.told(ranked.condition, urgency) {
                Told::Cause => assert!(is_named(Notice::Causes), "{}: {text}", ranked.condition),
                Told::Watch => {
                    watched += 1;
                    assert!(is_named(Notice::Watch) && !is_named(Notice::Causes), "{}: {text}", ranked.condition);
                }
                Told::Not => assert!(!is_named(Notice::Causes) && !is_named(Notice::Watch), "{}", ranked.condition),
            }
        }
    }
    assert!(watched > 0, "or the test tests nothing");
}

#[test]
fn a_break_is_named_after_a_fall() {
    let told = |builder: CaseBuilder| {
        let hurt = builder.present(Finding::PainGroin).present(Finding::PainWalking).present(Finding::SuddenOnset);
        full_report(&assess(&hurt.build().expect("a case")), &English)
    };
    let name = label(Condition::TraumaticFracture);
    assert!(!told(Case::builder(60)).contains(&name));
    assert!(told(Case::builder(60).present(Finding::AfterFallOrTrauma)).contains(&name));
    assert!(told(Case::builder(60).present(Finding::DirectBlow)).contains(&name));
}

/// "Keep weight off if walking hurts" is no advice for somebody whose walking hurts.
#[test]
fn a_leg_that_may_be_cracked_carries_no_weight() {
    let groin = || Case::builder(24).sex(Sex::Female).present(Finding::PainGroin).present(Finding::WorsensThroughRun);
    let weight = |builder: CaseBuilder| {
        let assessment = assess(&builder.build().expect("a case"));
        let plan = plan(&assessment);
        let told = say(Phrase::Weight(plan.weight()));
        assert!(full_report(&assessment, &English).contains(&format!("Walking: {told}")));
        assert!(care_plan(&plan, &English).contains(&format!("Walking: {told}")));
        plan.weight()
    };
    assert_eq!(weight(groin().present(Finding::PainWalking)), Weight::Off);
    assert_eq!(
        weight(groin().present(RiskFactor::PreviousBoneStressInjury).present(Finding::HopTestPain)),
        Weight::Off
    );
    let sacrum = Case::builder(24).sex(Sex::Female).present(Finding::PainSacral).present(Finding::WorsensThroughRun);
    let sacrum = sacrum.present(RiskFactor::MissedPeriods).present(Finding::PainWalking).sites_complete();
    let harms = |condition: &Condition| assess(&sacrum.clone().build().expect("a case")).is_plausible(*condition);
    assert!(!WEIGHT_HARMS.iter().any(harms), "or it tests only what harms");
    assert_eq!(weight(sacrum), Weight::Off);
    let outer = Case::builder(46).present(Finding::PainLateralHip).present(Finding::LyingOnSide);
    assert_eq!(weight(outer.clone().present(Finding::Limp)), Weight::Little);
    let walks = plan(&assess(&outer.build().expect("a case")));
    assert_eq!(walks.weight(), Weight::AsUsual);
    assert!(!care_plan(&walks, &English).contains("Walking:"));
    for case in bundled() {
        let assessment = assess(&case);
        let plan = plan(&assessment);
        let plausible = |condition: &Condition| assessment.is_plausible(*condition);
        let harms = WEIGHT_HARMS.iter().filter(|condition| **condition != Condition::TraumaticFracture).any(plausible);
        assert!(!harms || plan.urgency() < Urgency::Soon || plan.weight() == Weight::Off, "{case:?}");
    }
}

#[test]
fn soreness_comes_with_a_word_on_dark_urine_and_painkillers() {
    let sore = Case::builder(34)
        .sex(Sex::Male)
        .side(Side::Both)
        .days(1)
        .pain(3)
        .sites_complete()
        .present(Finding::PainAnteriorThigh)
        .present(Finding::BilateralSymmetricSoreness)
        .present(Finding::WorseDayAfter)
        .present(RiskFactor::RaceJustRun);
    let assessment = assess(&sore.build().expect("a case"));
    let answered = assessment.triage().open_facts().into_iter();
    let case = answered.fold(assessment.case().to_builder(), CaseBuilder::absent).build().expect("a case");
    let assessment = assess(&case);
    assert_eq!(assessment.ranking()[0].condition, Condition::NormalPostRunSoreness);
    let plan = plan(&assessment);
    assert!(matches!(plan, CarePlan::Active(_)), "{plan:?}");
    let page = explanation(&assessment.explain(Condition::NormalPostRunSoreness), &English);
    for text in [full_report(&assessment, &English), care_plan(&plan, &English), page] {
        let said = text.to_lowercase();
        for words in ["dark", "very weak", "swell a lot", "emergency", "painkillers", "kidneys", "to run through pain"]
        {
            assert!(said.contains(words), "no word of {words}: {text}");
        }
    }
}

#[test]
fn nobody_from_sixty_on_is_asked_about_periods_or_pregnancy() {
    let facts = [
        Fact::from(RiskFactor::MissedPeriods),
        Finding::PainWithPeriods.into(),
        RiskFactor::CombinedContraceptive.into(),
    ];
    let fields = [Field::Pregnancy];
    for age in 60..=100 {
        for place in [Finding::PainGroin, Finding::PainSacral, Finding::PainLateralHip] {
            let case = Case::builder(age).sex(Sex::Female).present(place).present(Finding::WorsensThroughRun);
            let assessment = assess(&case.build().expect("a case"));
            assert!(facts.iter().all(|fact| !assessment.askable().contains(*fact)), "at {age}");
            assert!(!assessment.fields_that_decide().iter().any(|field| fields.contains(field)), "at {age}");
            let missing = Condition::ALL.iter().flat_map(|condition| assessment.explain(*condition).missing);
            assert!(missing.chain(assessment.why_this_urgency().would_raise).all(|fact| !facts.contains(&fact)));
            if age % 10 == 0 {
                let text = full_report(&assessment, &English);
                assert!(facts.iter().all(|fact| !text.contains(&say(Phrase::Question(*fact)))), "at {age}: {text}");
            }
        }
    }
    let asked = |age: u8, fact: Fact| assess(&Case::builder(age).build().expect("a case")).may_ask(fact);
    assert!(asked(59, facts[0]) && asked(10, facts[0]) && !asked(9, facts[0]));
    assert!(asked(55, facts[2]) && !asked(56, facts[2]) && asked(12, facts[2]) && !asked(11, facts[2]));
    assert!(asked(20, RiskFactor::EarlyMenopause.into()) && !asked(19, RiskFactor::EarlyMenopause.into()));
    // Who says so is believed at any age.
    let stated = Case::builder(80).present(Finding::PainGroin).present(RiskFactor::MissedPeriods);
    let pregnant = Case::builder(70).present(Finding::PainGroin).pregnancy(Pregnancy::Pregnant);
    for case in [stated, pregnant] {
        let told = case.build().expect("what is stated is accepted");
        assert!(assess(&told).triage().urgency_if_clear >= Urgency::Soon);
    }
}
