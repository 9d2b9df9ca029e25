//! A language other than English can say everything: whatever a report says comes from the wording, down to the last
//! mark.

use std::borrow::Cow;
use std::fs;

use crate::support::any_case;
use proptest::prelude::*;
use running_hip_pain::follow_up::{Diary, Entry};
use running_hip_pain::knowledge::Source;
use running_hip_pain::report::{
    About, asked_for, brief, calendar, care_plan, clinician_report, distance, dose, explanation, full_report, load,
    next_step, problem, ratios, rejected, report, session, since, suspected,
};
use running_hip_pain::schedule::Calendar;
use running_hip_pain::training::{Coverage, Run, RunLog};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{
    English, InMiles, LoadForm, Number, Override, Phrase, Plural, StepForm, Unit, Wording, check, fill,
};
use running_hip_pain::*;
use serde_json::Value;

/// A made-up language without a single character of English: each of its letters, digits and marks is the wide one of
/// the same shape. What is in narrow ones was not said by the wording.
struct Wide;

impl Wording for Wide {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        let text = English.say(phrase);
        let mut wide = String::new();
        let mut rest = &*text;
        while let Some((before, place)) = rest.split_once('{') {
            let (name, after) = place.split_once('}').expect("English has both braces");
            let place = phrase.places().iter().find(|place| place.name == name).expect("English knows its places");
            wide.push_str(&widened(before));
            // Where there are words for a key, it has the words.
            wide.push_str(&format!("{{{}}}", place.or.unwrap_or(place.name)));
            rest = after;
        }
        wide.push_str(&widened(rest));
        wide.into()
    }

    fn number(&self, number: Number) -> String {
        widened(&number.to_string().replace('.', ","))
    }

    fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.date();
        widened(&format!("{of_month}.{month}.{year}"))
    }
}

fn widened(text: &str) -> String {
    const APART: u32 = '！' as u32 - '!' as u32;
    let wide = |character: char| match character {
        '!'..='~' => char::from_u32(character as u32 + APART).expect("a wide character"),
        other => other,
    };
    text.chars().map(wide).collect()
}

/// The narrow characters of a text besides what lays it out: spaces, lines, and the dash before an item.
fn leaks(text: &str) -> Vec<&str> {
    let lines = text.lines().map(|line| line.strip_prefix("- ").unwrap_or(line));
    lines.filter(|line| line.contains(|character: char| character.is_ascii_graphic())).collect()
}

#[track_caller]
fn holds_no_english(text: &str) {
    let leaks = leaks(text);
    assert!(leaks.is_empty(), "not said by the wording: {leaks:#?}");
    assert!(!text.contains(['｛', '｝']), "a place that is not filled in: {text}");
}

/// Every example and scenario, and some of the written cases.
fn cases() -> Vec<Case> {
    const EVERY: usize = 8;
    let root = crate::support::ROOT;
    let files = |folder: &str, ending: &'static str| {
        let entries = fs::read_dir(format!("{root}/{folder}")).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut paths: Vec<_> = paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
        paths.sort();
        paths.into_iter().map(|path| fs::read_to_string(path).expect("readable"))
    };
    let json = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
    let examples = files("examples/cases", ".json").map(|text| json(&text));
    let scenarios = files("tests/scenarios", ".json").map(|text| json(&text)["case"].take());
    let lines: Vec<String> = files("examples/validation/written", ".jsonl").collect();
    let written = lines.iter().flat_map(|text| text.lines()).map(|line| json(line)["case"].take());
    let inputs = examples.chain(scenarios).chain(written.filter(Value::is_object).step_by(EVERY));
    let cases: Vec<Case> = inputs
        .map(|input| serde_json::from_value::<CaseInput>(input).expect("a case").upgrade().expect("a valid case").0)
        .collect();
    assert!(cases.len() > 60, "{}", cases.len());
    cases
}

fn monday() -> Day {
    "2026-11-30".parse().expect("a day")
}

#[test]
fn a_page_of_any_kind_has_no_english() {
    let mut before: Option<Assessment> = None;
    for case in cases() {
        let assessment = assess(&case);
        holds_no_english(&report(&assessment, &Wide));
        holds_no_english(&full_report(&assessment, &Wide));
        holds_no_english(&care_plan(&plan(&assessment), &Wide));
        holds_no_english(&explanation(&assessment.explain(assessment.ranking()[0].condition), &Wide));
        for contributor in Contributor::ALL {
            holds_no_english(&explanation(&assessment.explain(*contributor), &Wide));
        }
        if let Some(before) = before {
            holds_no_english(&since(&assessment.since(&before), &Wide));
        }
        before = Some(assessment);
    }
}

/// Names are the same in any language: sources, grades beside them, codes and the version.
#[test]
fn a_clinician_reads_only_names_in_english() {
    let mut names: Vec<String> = Source::ALL.iter().map(|source| source.entry().to_string()).collect();
    names.extend(Condition::ALL.iter().map(|condition| condition.entry().codes.to_string()));
    names.push(KNOWLEDGE_VERSION.to_string());
    // One name may be the beginning of another.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut keys: Vec<&str> = Source::ALL.iter().map(|source| source.key()).collect();
    keys.sort_by_key(|key| std::cmp::Reverse(key.len()));
    for case in cases() {
        let mut text = clinician_report(&assess(&case), &Wide);
        for name in &names {
            text = text.replace(name, "");
        }
        for key in &keys {
            for grade in Grade::ALL {
                text = text.replace(&format!("[{}, {key}]", grade.key().to_uppercase()), "");
            }
            text = text.replace(&format!("[{key}]"), "").replace(key, "");
        }
        holds_no_english(&text);
    }
}

#[test]
fn a_page_has_the_marks_of_its_language() {
    let case = Case::builder(29).present(Finding::PainGroin).present(Finding::Limp).build().expect("a case");
    let assessment = assess(&case);
    let page = brief(&assessment, &Wide);
    let running = page.parts.iter().find(|part| part.about == About::Running).expect("always said");
    let line = format!("{}： {}\n", running.heading, running.lines[0]);
    assert!(report(&assessment, &Wide).contains(&line), "{line}");
    assert_eq!(report(&assessment, &English), brief(&assessment, &English).to_string(), "English has English marks");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_page_of_any_case_has_english(case in any_case()) {
        let assessment = assess(&case);
        holds_no_english(&report(&assessment, &Wide));
        holds_no_english(&full_report(&assessment, &Wide));
    }
}

#[test]
fn a_schedule_has_no_english() {
    let mut sessions = 0;
    for case in cases() {
        let plan = plan(&assess(&case));
        for stage in [None, Some(ReturnStage::WalkRun2), Some(ReturnStage::Build), Some(ReturnStage::Faster)] {
            let days = Calendar::starting(monday()).weeks(6).free([Weekday::Tuesday]).race(monday() + 12);
            let schedule = schedule(&plan, &stage.into_iter().fold(days, Calendar::stage));
            for wording in [&Wide as &dyn Wording, &InMiles(Wide)] {
                holds_no_english(&calendar(&schedule, &plan, wording));
                for placed in schedule.days.iter().flat_map(|day| &day.sessions) {
                    holds_no_english(&session(placed, wording));
                    sessions += 1;
                }
            }
        }
    }
    assert!(sessions > 1_000, "{sessions}");
    for intervention in Intervention::ALL {
        holds_no_english(&dose(intervention.entry().dose, &Wide));
    }
}

#[test]
fn a_follow_up_has_no_english() {
    for line in include_str!("diaries/rated.jsonl").lines() {
        let mut rated: Value = serde_json::from_str(line).expect("JSON");
        let case: CaseInput = serde_json::from_value(rated["case"].take()).expect("a case");
        let entries: Vec<Entry> = serde_json::from_value(rated["entries"].take()).expect("entries");
        let today: Day = serde_json::from_value(rated["today"].take()).expect("a day");
        let plan = plan(&assess(&case.check().expect("a valid case")));
        // As it went on, too.
        for length in 0..=entries.len() {
            let diary = Diary::new(entries[..length].iter().cloned()).0;
            holds_no_english(&next_step(&follow_up(&plan, &diary, today), &Wide));
        }
    }
}

#[test]
fn an_interview_has_no_english() {
    use running_hip_pain::interview::{Next, Policy, next};
    let mut case = Case::builder(Age::UNKNOWN).build().expect("a case");
    while let Next::Ask(screen) = next(&case, &Policy::default()) {
        holds_no_english(&asked_for(&screen.why, &Wide));
        let answered = screen.answer(&case, &interview::Answers::cannot_say_any()).expect("nobody has to know");
        if answered == case {
            break;
        }
        case = answered;
    }
}

#[test]
fn a_run_log_has_no_english() {
    let ago = |days: i32| monday() + -days;
    let steady = |every: i32| (0..30).map(move |count| Run::on(ago(every * count)).metres(8_000 + 40 * count as u32));
    let timed = |every: i32| (0..30).map(move |count| Run::on(ago(every * count)).seconds(1_800).effort(4));
    let logs: [Vec<Run>; 8] = [
        vec![],
        vec![Run::on(ago(1)).metres(5_000)],
        steady(2).collect(),
        steady(1).chain([Run::on(ago(0)).metres(21_098)]).collect(),
        steady(3).chain([Run::on(ago(1)).metres(9_900)]).collect(),
        timed(2).collect(),
        timed(2).map(|run| Run::on(run.day()).seconds(1_800)).collect(),
        steady(2)
            .chain([Run::on(ago(70)).metres(3_000)])
            .filter(|run| !(1..40).contains(&(monday() - run.day())))
            .collect(),
    ];
    let refused = [
        Run::on(ago(0)).metres(0),
        Run::on(ago(0)).seconds(0),
        Run::on(ago(0)).metres(1).started(90_000),
        Run::on(ago(0)).metres(1).effort(11),
        Run::on(ago(0)).metres(90_000).seconds(60),
        Run::on(ago(0)).metres(16).seconds(5_760),
        Run::on(ago(0)),
    ];
    for wording in [&Wide as &dyn Wording, &InMiles(Wide)] {
        for runs in &logs {
            for coverage in [Coverage::Complete, Coverage::MayHaveGaps] {
                let log = RunLog::new(runs.iter().copied(), coverage).0;
                holds_no_english(&load(&log.load_on(monday()), wording));
                holds_no_english(&ratios(&log.ratios_on(monday()), wording));
            }
        }
        let (_, refused) = RunLog::new(refused, Coverage::Complete);
        assert_eq!(refused.len(), 7);
        refused.iter().for_each(|refused| holds_no_english(&rejected(refused, wording)));
        let run = |days: i32, seconds: u32| Run::on(ago(days)).metres(10_000).seconds(seconds);
        let faster = (0..20).map(|count| run(2 * count, if count < 10 { 2_000 } else { 3_300 })).chain([run(0, 2_000)]);
        let log = RunLog::new(faster, Coverage::Complete).0;
        assert!(log.suspicions().len() > 1, "{:?}", log.suspicions());
        log.suspicions().iter().for_each(|suspicion| holds_no_english(&suspected(suspicion, wording)));
        holds_no_english(&distance(42_195, wording));
    }
}

/// What is wrong with a case is said by the keys of its fields, and by nothing else in English.
#[test]
fn a_problem_has_no_english_besides_fields() {
    let began = monday();
    let refused = [
        Case::builder(40).pain(11).build(),
        Case::builder(130).days(40_000).build(),
        Case::builder(40).present(Finding::Limp).absent(Finding::Limp).build(),
        Case::builder(40).answers([(Finding::PainGroin, Answer::Earlier)]).build(),
        Case::builder(40).sites_complete().build(),
        Case::builder(40).present(Finding::BothSides).side(Side::Left).build(),
        Case::builder(40).reported_by(Reporter::Examiner, Finding::Limp).build(),
        Case::builder(40).reported_by(Reporter::RunLog, Finding::Limp).present(Finding::Limp).build(),
        Case::builder(40).began(began).days(20).build(),
    ];
    let errors: Vec<CaseErrors> = refused.into_iter().filter_map(Result::err).collect();
    assert!(errors.len() > 5, "{errors:?}");
    for error in errors.iter().flatten() {
        let text = problem(error, &Wide);
        let words = text.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
        for word in words.filter(|word| !word.is_empty() && word.parse::<u32>().is_err()) {
            assert!(word.parse::<Field>().is_ok(), "\"{word}\" in {text}");
        }
    }
}

/// Polish: three forms of a word with a whole number and one with a part, a comma, the day first.
struct Polish;

impl Wording for Polish {
    fn say(&self, phrase: Phrase) -> Cow<'_, str> {
        match phrase {
            Phrase::Load(LoadForm::Days) => "{days} {days:one=dzień|few=dni|many=dni|other=dnia}".into(),
            Phrase::Load(LoadForm::Streak) => {
                "{days} {days:one=dzień|few=dni|many=dni|other=dnia} z rzędu z biegiem.".into()
            }
            Phrase::Load(LoadForm::Kilometres) => {
                "{km} {km:one=kilometr|few=kilometry|many=kilometrów|other=kilometra}".into()
            }
            Phrase::Step(StepForm::RestFirst) => "Najpierw {days} {days:one=dzień|few=dni|many=dni|other=dnia}.".into(),
            Phrase::Absent(fact) => format!("nie: {}", self.say(Phrase::Label(fact.into()))).into(),
            other => English.say(other),
        }
    }

    fn number(&self, number: Number) -> String {
        number.to_string().replace('.', ",")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.date();
        format!("{of_month}.{month:02}.{year}")
    }

    fn plural(&self, number: Number) -> Plural {
        match number.whole() {
            None => Plural::Other,
            Some(1) => Plural::One,
            Some(whole) if matches!(whole % 10, 2..=4) && !matches!(whole % 100, 12..=14) => Plural::Few,
            Some(_) => Plural::Many,
        }
    }
}

#[test]
fn a_language_has_its_own_forms_numbers_and_days() {
    assert_eq!(check(&Polish), []);
    let kilometres = |number: Number| fill(&Polish, Phrase::Load(LoadForm::Kilometres), &[("km", number.into())]);
    for (number, text) in [
        (1, "1 kilometr"),
        (2, "2 kilometry"),
        (5, "5 kilometrów"),
        (12, "12 kilometrów"),
        (22, "22 kilometry"),
        (112, "112 kilometrów"),
    ] {
        assert_eq!(kilometres(Number::from(number as u8)), text);
    }
    assert_eq!(distance(42_195, &Polish), "42,2 kilometra");
    let runs = (0..20).map(|count| Run::on(monday() + -2 * count).metres(if count == 0 { 14_000 } else { 8_000 }));
    let text = load(&RunLog::new(runs, Coverage::Complete).0.load_on(monday()), &Polish);
    assert!(text.contains("14,0 kilometra on 30.11.2026, 1,75 times"), "{text}");
    assert!(text.contains(": 0 dni"), "{text}");
}

#[test]
fn a_language_says_in_its_own_way_that_something_is_not_so() {
    let then = Case::builder(40).present(Finding::PainLateralHip).present(Finding::Limp).build().expect("a case");
    let now = Case::builder(40).present(Finding::PainLateralHip).absent(Finding::Limp).build().expect("a case");
    let text = |wording: &dyn Wording| since(&assess(&now).since(&assess(&then)), wording);
    assert!(text(&English).contains("no to: a limp"), "{}", text(&English));
    assert!(text(&Polish).contains("nie: a limp") && !text(&Polish).contains("no to: "), "{}", text(&Polish));
}

/// Whatever is put around a wording keeps how it writes numbers and days.
#[test]
fn numbers_and_days_are_not_lost_on_the_way() {
    let none = |_| None::<&str>;
    let wrapped: [&dyn Wording; 4] =
        [&&Polish, &Override(Polish, none), &InMiles(Polish), &Override(InMiles(&Polish), none)];
    for wording in wrapped {
        assert_eq!(wording.number(Number::new(2.5, 1)), "2,5");
        assert_eq!(wording.day(monday()), "30.11.2026");
        assert_eq!(wording.plural(3_u8.into()), Plural::Few);
    }
    assert_eq!(wrapped[2].unit(), Unit::Miles);
}
