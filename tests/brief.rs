//! The one page that a runner reads: short, in order, and never calmer than the rest.

#[path = "../examples/support/wrap.rs"]
mod wrap;

use crate::support::golden;
use std::collections::BTreeSet;
use std::fs;

use crate::support::any_case;
use proptest::prelude::*;
use running_hip_pain::knowledge::NAMED_ONLY_WITH;
use running_hip_pain::report::{About, Brief, Part, brief, full_report, report};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Notice, Phrase, Term, Wording};
use running_hip_pain::*;
use serde_json::Value;

fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

fn label(term: Term) -> String {
    say(Phrase::Label(term))
}

/// Every bundled case: the examples, the scenarios, and the published and written ones.
fn bundled() -> Vec<Case> {
    let root = crate::support::ROOT;
    let read = |path: &str| fs::read_to_string(format!("{root}/{path}")).expect("readable");
    let files = |folder: &'static str| {
        let entries = fs::read_dir(format!("{root}/{folder}")).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".json") || name.ends_with(".jsonl")).collect();
        names.sort();
        names.into_iter().map(move |name| format!("{folder}/{name}"))
    };
    let examples = files("examples/cases").map(|path| serde_json::from_str(&read(&path)).expect("JSON"));
    let scenarios = files("tests/scenarios").map(|path| {
        let mut scenario: Value = serde_json::from_str(&read(&path)).expect("JSON");
        scenario["case"].take()
    });
    let lines = files("examples/validation").chain(files("examples/validation/written")).flat_map(|path| {
        let lines: Vec<Value> = read(&path).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        lines
    });
    let told = lines.flat_map(|mut line| {
        let mut readings: Vec<Value> = line["readings"].as_array_mut().map(std::mem::take).unwrap_or_default();
        let read = readings.iter_mut().flat_map(|reading| [reading["history"].take(), reading["examination"].take()]);
        read.chain([line["case"].take()]).filter(Value::is_object).collect::<Vec<_>>()
    });
    let inputs = examples.chain(scenarios).chain(told);
    let cases: Vec<Case> = inputs
        .map(|input| {
            let input: CaseInput = serde_json::from_value(input).expect("a case");
            input.upgrade().expect("a valid case").0
        })
        .collect();
    assert!(cases.len() > 1_400, "cases are missing: {}", cases.len());
    cases
}

/// The case with every open question answered "no", for a plan to look at.
fn closed(case: &Case) -> Case {
    let builder = case.to_builder();
    let builder = if case.pregnancy().is_none() { builder.pregnancy(Pregnancy::No) } else { builder };
    let builder = if case.age().range().is_none() { builder.age(34) } else { builder };
    let case = builder.build().unwrap_or_else(|_| case.clone());
    let open = assess(&case).triage().open_facts();
    open.into_iter().fold(case.clone(), |case, fact| case.with(fact, Answer::Absent).unwrap_or(case))
}

fn part(page: &Brief, about: About) -> Option<&Part> {
    page.parts.iter().find(|part| part.about == about)
}

fn lines(page: &Brief, about: About) -> &[String] {
    part(page, about).map_or(&[], |part| &part.lines)
}

/// Whatever holds for every page.
fn check(case: &Case) {
    let assessment = assess(case);
    let plan = plan(&assessment);
    let page = brief(&assessment, &English);
    let text = page.to_string();
    assert_eq!(page.urgency, plan.urgency());
    it_is_short(&text);
    what_must_be_said_is_said(&assessment, &plan, &page);
    an_emergency_has_nothing_else(&page);
    every_visit_has_a_reason(&assessment, &plan, &page);
    every_sign_is_told_once_with_its_urgency(&assessment, &page);
    nothing_of_today_is_the_reason_of_a_visit_in_weeks(&page);
    only_what_may_be_told_is_a_cause(case, &assessment, &plan, &page);
    it_has_few_of_each(&page);
}

/// As a terminal of 80 columns shows it.
fn it_is_short(text: &str) {
    let words = text.split_whitespace().count();
    let lines = wrap::wrapped(text).lines().count();
    assert!(words <= Brief::WORDS && lines <= Brief::LINES, "{words} words on {lines} lines:\n{text}");
}

fn what_must_be_said_is_said(assessment: &Assessment, plan: &CarePlan, page: &Brief) {
    let level = label(Term::Urgency(plan.urgency()));
    assert!(lines(page, About::HowSoon)[0].starts_with(&level), "{page}");
    assert!(part(page, About::HowSoon).is_some_and(|first| *first == page.parts[0]), "{page}");
    assert!(!lines(page, About::Running).is_empty() && !lines(page, About::WhatThisIs).is_empty(), "{page}");
    let must_stop = plan.running() == Running::Stop;
    assert_eq!(lines(page, About::Running)[0].starts_with(&say(Phrase::Running(Running::Stop))), must_stop, "{page}");
    if plan.urgency() < Urgency::Emergency {
        let has_weight = lines(page, About::Walking).concat() == say(Phrase::Weight(plan.weight()));
        assert_eq!(has_weight, plan.weight() > Weight::AsUsual, "{page}");
        let asks = assessment.triage().unasked().next().is_some();
        let heading = if plan.urgency() == Urgency::Urgent { Notice::GoAnyway } else { Notice::Provisional };
        let heading = say(Phrase::Notice(heading));
        let questions = part(page, About::Questions);
        assert_eq!(questions.is_some_and(|part| part.heading == heading), asks, "{page}");
        assert_eq!(matches!(plan, CarePlan::Active(_)), part(page, About::Pain).is_some(), "{page}");
    }
}

fn an_emergency_has_nothing_else(page: &Brief) {
    let first = [About::HowSoon, About::Running, About::Walking, About::Why, About::WhatThisIs];
    if page.urgency == Urgency::Emergency {
        assert!(page.parts.iter().all(|part| first.contains(&part.about)), "{page}");
    }
}

/// Neither a visit nor an order not to run stands there without a why.
fn every_visit_has_a_reason(assessment: &Assessment, plan: &CarePlan, page: &Brief) {
    let asks = plan.urgency() > Urgency::SelfCare || plan.running() == Running::Stop;
    assert!(!asks || !lines(page, About::Why).is_empty(), "{page}");
    // Not running beside a visit that can wait is told first.
    let stopped = plan.urgency() < Urgency::Soon
        && plan.urgency() == assessment.urgency()
        && assessment.triage().running == Running::Stop
        && !assessment.no_running_because().is_empty();
    let lead = say(Phrase::Notice(Notice::NoRunningWith));
    assert!(!stopped || lines(page, About::Why)[0].starts_with(&lead), "{page}");
    assert!(lines(page, About::Why).iter().all(|line| !line.ends_with(": ") && !line.contains("()")), "{page}");
}

fn every_sign_is_told_once_with_its_urgency(assessment: &Assessment, page: &Brief) {
    let warnings = assessment.warnings(page.urgency);
    for warning in warnings.go_sooner.iter().chain(&warnings.at_once) {
        let then = assessment.urgency_with(*warning);
        let sign = say(Phrase::WarningInBrief(*warning));
        let about = if then == Urgency::Emergency { About::AtOnce } else { About::Sooner };
        let told: Vec<&String> = lines(page, about).iter().filter(|line| line.contains(&sign)).collect();
        let level = label(Term::Urgency(then));
        assert_eq!(told.len(), 1, "{warning}: {page}");
        assert!(about == About::AtOnce || told[0].starts_with(&level), "{warning} is {then}: {page}");
        assert!(then > page.urgency, "{warning}: {page}");
        // One rule in every picture.
        let may_be_broken = matches!(warning, Warning::NoWeightOnTheLeg | Warning::CrackFeltOrHeard);
        assert!(!may_be_broken || then == Urgency::Emergency, "{warning}: {page}");
    }
}

/// An infected joint is no reason to book a visit some time.
fn nothing_of_today_is_the_reason_of_a_visit_in_weeks(page: &Brief) {
    if page.urgency > Urgency::Routine {
        return;
    }
    let leads = [Notice::Guarded, Notice::MustBeChecked].map(|notice| say(Phrase::Notice(notice)));
    let reasons: Vec<&String> = page.parts.iter().flat_map(|part| &part.lines).collect();
    for condition in Condition::ALL.iter().copied() {
        let is_of_today = condition.entry().danger.as_ref().is_some_and(|danger| danger.levels[0].1 >= Urgency::Urgent);
        let name = label(Term::Condition(condition));
        let named = reasons.iter().any(|line| leads.iter().any(|lead| line.starts_with(lead)) && line.contains(&name));
        assert!(!is_of_today || !named, "{condition}: {page}");
    }
}

fn only_what_may_be_told_is_a_cause(case: &Case, assessment: &Assessment, plan: &CarePlan, page: &Brief) {
    let (ask_about, fell) = (say(Phrase::Notice(Notice::AskAbout)), NAMED_ONLY_WITH[0]);
    for condition in Condition::ALL.iter().copied() {
        let name = label(Term::Condition(condition));
        let named = format!("{}: {name} (", label(Term::Family(condition.family())));
        let told = assessment.told(condition, plan.urgency());
        let is_cause = lines(page, About::Causes).iter().any(|line| line.starts_with(&named));
        assert!(!is_cause || told == Told::Cause, "{condition}: {page}");
        let is_watched = lines(page, About::Causes).contains(&format!("{ask_about}: {name}"));
        assert!(!is_watched || told == Told::Watch, "{condition}: {page}");
        let fell = condition != fell.0 || fell.1.iter().any(|fact| case.answer(fact) == Answer::Present);
        let said = lines(page, About::ToSay).iter().any(|line| line.contains(&name));
        assert!(!said || fell, "a break without a fall: {page}");
    }
}

fn it_has_few_of_each(page: &Brief) {
    let later = [Phase::Build, Phase::Return].map(|phase| label(Term::Phase(phase)));
    let is_later = |line: &&String| later.iter().any(|later| line.starts_with(later));
    let steps = lines(page, About::ToDo).iter().filter(|line| !is_later(line)).count();
    let questions = lines(page, About::Questions).iter().filter(|line| line.contains('?')).count();
    let causes = lines(page, About::Causes).iter().filter(|line| line.contains(" (")).count();
    assert!(steps <= 5 && questions <= 3 && causes <= 4 && lines(page, About::Why).len() <= 2, "{page}");
}

#[test]
fn the_page_of_every_bundled_case_is_short_and_complete() {
    for case in bundled() {
        check(&case);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..ProptestConfig::default() })]

    /// Twice: as told, and with every open question answered "no".
    #[test]
    fn the_page_of_any_case_is_short_and_complete(case in any_case()) {
        check(&case);
        check(&closed(&case));
    }
}

/// A runner of 40 with these answers and no open question.
fn runner(facts: &[Finding]) -> CaseBuilder {
    let builder = Case::builder(40).sex(Sex::Male);
    let case = facts.iter().fold(builder, |case, fact| case.present(*fact)).build().expect("a case");
    closed(&case).to_builder()
}

const OUTER_HIP: [Finding; 3] = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::TrochanterTenderness];

/// The page names few exercises, by what helps most, and the full report lays out all of them.
#[test]
fn what_helps_most_is_on_the_page_and_the_rest_in_full() {
    let case = runner(&OUTER_HIP).pain(3).build().expect("a case");
    let assessment = assess(&case);
    let page = brief(&assessment, &English);
    let holds = say(Phrase::InBrief(Intervention::IsometricAbduction));
    assert!(lines(&page, About::ToDo).iter().any(|line| line.starts_with(&holds)), "{page}");
    let full = full_report(&assessment, &English);
    for item in match plan(&assessment) {
        CarePlan::Active(plan) => plan.items,
        CarePlan::Withheld(withheld) => panic!("{withheld:?}"),
    } {
        assert!(full.contains(&label(Term::Intervention(item.intervention))), "{}", item.intervention);
    }
}

/// Each question says what a yes would do.
#[test]
fn an_open_safety_question_says_what_a_yes_does() {
    let case = Case::builder(40).sex(Sex::Male).present(Finding::PainLateralHip).build().expect("a case");
    let page = brief(&assess(&case), &English);
    let first = &lines(&page, About::Questions)[0];
    assert!(first.ends_with(&format!("({}: EMERGENCY)", say(Phrase::Notice(Notice::IfYes)))), "{page}");
}

/// Told what the page warned of, the next page is more urgent and no longer warns of it.
#[test]
fn no_page_answers_a_warning_with_itself() {
    let case = runner(&OUTER_HIP).build().expect("a case");
    let assessment = assess(&case);
    let page = brief(&assessment, &English);
    let warned: BTreeSet<Warning> = assessment.warnings(page.urgency).go_sooner.into_iter().collect();
    assert!(warned.contains(&Warning::WalkingBeginsToHurt), "or it tests nothing: {page}");
    let worse =
        case.with(Finding::PainWalking, Answer::Present).and_then(|case| case.with(Finding::Limp, Answer::Present));
    let worse = brief(&assess(&worse.expect("a case")), &English);
    assert!(worse.urgency > page.urgency, "{worse}");
    let sign = say(Phrase::WarningInBrief(Warning::WalkingBeginsToHurt));
    assert!(!worse.to_string().contains(&sign), "{worse}");
}

/// The reason of a visit has a cause that answers to it, even where something else fits best.
#[test]
fn what_the_visit_is_for_is_on_the_page() {
    let case = Case::builder(40)
        .sex(Sex::Male)
        .days(40)
        .present(Finding::PainBelowKnee)
        .present(Finding::PainLowBack)
        .present(Finding::BackMovement)
        .present(RiskFactor::RecentTravelOrImmobility);
    let assessment = assess(&case.build().expect("a case"));
    let page = brief(&assessment, &English);
    let clot = label(Term::Condition(Condition::DeepVeinThrombosis));
    assert!(page.urgency == Urgency::Urgent, "or it tests nothing: {page}");
    let checked = format!("{}: {clot}", say(Phrase::Notice(Notice::MustBeChecked)));
    assert!(lines(&page, About::Causes).contains(&checked), "{page}");
    assert!(lines(&page, About::ToSay).concat().contains(&clot), "{page}");
    assert!(lines(&page, About::ToDo).contains(&say(Phrase::Mind(Condition::DeepVeinThrombosis))), "{page}");
}

/// The README shows the page of the bundled case, as the tool prints it.
#[test]
fn the_readme_shows_the_page() {
    let bundled = include_str!("../examples/cases/outer_hip_pain_complete.json");
    let input: CaseInput = serde_json::from_str(bundled).expect("a case");
    let text = report(&assess(&input.check().expect("a valid case")), &English);
    golden::code("README.md", "page", &wrap::wrapped(&text));
}

/// What to say at the desk has the place, the time and what to look for.
#[test]
fn a_visit_today_has_a_sentence_for_the_desk() {
    let case = Case::builder(24).days(30).present(Finding::PainGroin).present(Finding::UnableToBearWeight);
    let assessment = assess(&case.build().expect("a case"));
    let page = brief(&assessment, &English);
    let said = lines(&page, About::ToSay).concat();
    assert_eq!(page.urgency, Urgency::Urgent);
    assert!(said.contains("groin") && said.contains("4 weeks"), "{page}");
    assert_eq!(page.to_string(), report(&assessment, &English));
}
