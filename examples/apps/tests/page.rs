//! The page: what is on it, what is not, and that it stands alone.

mod support;

use std::path::Path;
use std::process::Output;

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Override, Phrase, Term, Wording};
use running_hip_pain::{
    Assessment, CarePlan, Case, Conclusion, Condition, Finding, Fit, RunningLoad, Sex, Side, Told, Urgency, assess,
    plan,
};
use running_hip_pain_apps::page::{is_place, page};
use running_hip_pain_apps::training_log::{Drawn, Options, drawn};
use serde_json::Value;
use support::{bundled, folder};

/// The cases to look at, and the written ones to validate with.
fn cases() -> Vec<Case> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = |path: &Path| std::fs::read_to_string(path).unwrap();
    let files = |folder: &str, ending: &str| -> Vec<String> {
        let entries = std::fs::read_dir(examples.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
        files.sort();
        files.iter().map(|path| text(path)).collect()
    };
    let case = |value: &str| {
        let input: CaseInput = serde_json::from_str(value).unwrap();
        input.upgrade().unwrap().0
    };
    let mut cases: Vec<Case> = files("cases", "json").iter().map(|text| case(text)).collect();
    for text in files("validation/written", "jsonl") {
        for line in text.lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            cases.push(case(&row["case"].to_string()));
        }
    }
    assert!(cases.len() > 500);
    cases
}

/// The case that has a plan.
fn complete() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/outer_hip_pain_complete.json");
    std::fs::read_to_string(path).unwrap()
}

fn written(assessment: &Assessment) -> String {
    page(assessment, &English, None, None).unwrap()
}

fn written_for(case: &str) -> String {
    let input: CaseInput = serde_json::from_str(case).unwrap();
    written(&assess(&input.upgrade().unwrap().0))
}

/// The part of a page with this class, with everything in it.
fn section<'a>(html: &'a str, class: &str) -> Option<&'a str> {
    let from = html.find(&format!("<section class=\"{class}\""))?;
    let rest = &html[from..];
    Some(&rest[..rest.find("</section>")?])
}

/// An element with its attributes.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }

    fn number(&self, name: &str) -> f64 {
        self.get(name).parse().unwrap()
    }
}

/// All elements in order. Panics unless every element is closed in its place.
#[track_caller]
fn elements(html: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(html);
    let mut open = Vec::new();
    let mut elements = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        match event {
            Event::Eof => break,
            Event::Start(ref element) | Event::Empty(ref element) => {
                let name = String::from_utf8(element.name().as_ref().to_vec()).unwrap();
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let key = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
                    (key, attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned())
                });
                elements.push(Element { name: name.clone(), attributes: attributes.collect() });
                if matches!(event, Event::Start(_)) {
                    open.push(name);
                }
            }
            Event::End(element) => {
                let name = String::from_utf8(element.name().as_ref().to_vec()).unwrap();
                assert_eq!(open.pop(), Some(name));
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    elements
}

#[test]
fn every_page_is_well_formed_and_shows_only_what_may_be_read() {
    for case in cases() {
        let assessment = assess(&case);
        let plan = plan(&assessment);
        let html = written(&assessment);
        let elements = elements(&html);
        assert_eq!(elements.iter().filter(|element| element.name == "h1").count(), 1);
        assert_eq!(elements.iter().filter(|element| element.name == "main").count(), 1);
        if plan.urgency() == Urgency::Emergency {
            nothing_delays(&html);
            continue;
        }
        let groups = section(&html, "groups").unwrap();
        assert!(!groups.contains('%'), "a share is no probability: {groups}");
        let has_bars = groups.contains("class=\"bars\"");
        let known = assessment.conclusion() != Conclusion::TooLittleKnown;
        assert!(known || !has_bars, "{groups}");
        for condition in Condition::ALL.iter().copied() {
            let label = English.say(Phrase::Label(Term::Condition(condition)));
            let is_told = known && assessment.told(condition, plan.urgency()) == Told::Cause;
            let fit = English.say(Phrase::Fit(assessment.ranked(condition).fit));
            assert_eq!(groups.contains(&format!("<li>{label}: {fit}</li>")), is_told, "{label}: {groups}");
            let grounds = section(&html, "grounds").unwrap_or_default();
            assert!(is_told || !grounds.contains(&format!(">{label}</th>")), "{grounds}");
        }
        for family in assessment.families().iter().filter(|family| family.fit == Fit::Unlikely) {
            let label = English.say(Phrase::Label(Term::Family(family.family)));
            assert!(!groups.contains(&format!("<strong>{label}</strong>")), "{groups}");
        }
        assert!(assessment.stands_out() || section(&html, "grounds").is_none());
        assert!(matches!(plan, CarePlan::Active(_)) || section(&html, "fortnight").is_none());
    }
}

#[track_caller]
fn nothing_delays(html: &str) {
    for delays in ["<svg", "<table", "<a ", "<footer", "<section class=\"groups\"", "<section class=\"map\""] {
        assert!(!html.contains(delays), "{delays}: {html}");
    }
    assert!(!html.contains(&*English.say(Phrase::Notice(running_hip_pain::wording::Notice::Sources))));
    assert!(html.contains("class=\"emergency\""));
}

#[test]
fn an_emergency_is_large_and_alone() {
    let html = written_for(r#"{"version":1,"age":29,"side":"left","present":["saddle_numbness","pain_low_back"]}"#);
    nothing_delays(&html);
    let label = English.say(Phrase::Label(Term::Urgency(Urgency::Emergency)));
    assert!(html.contains(&*label) && html.contains(&*English.say(Phrase::Urgency(Urgency::Emergency))));
}

/// The marks of a place: view, side, and how far to the right of the middle line its number is.
fn marks(html: &str, place: Finding) -> Vec<(String, String, f64)> {
    let elements = elements(html);
    let mut marks = Vec::new();
    for (i, mark) in elements.iter().enumerate().filter(|(_, element)| element.get("data-place") == place.key()) {
        assert!(mark.get("aria-label").contains(&*English.say(Phrase::Label(Term::Fact(place.into())))));
        assert_eq!(mark.get("role"), "img");
        let number = elements[i..].iter().find(|element| element.get("class") == "number").unwrap();
        let half = elements[i..].iter().find(|element| element.get("transform").starts_with("matrix(")).unwrap();
        let right_of_middle = number.number("cx") - 110.0;
        let drawn_right = half.get("transform").starts_with("matrix(1 ");
        assert_eq!(drawn_right, right_of_middle > 0.0, "the number is on the side of its mark");
        marks.push((mark.get("data-view").to_owned(), mark.get("data-side").to_owned(), right_of_middle));
    }
    marks
}

#[test]
fn every_place_is_on_the_body_on_its_side() {
    for place in Finding::ALL.iter().copied().filter(|finding| is_place(*finding)) {
        for side in [None, Some(Side::Left), Some(Side::Right), Some(Side::Both)] {
            let case = Case::builder(40).present(place);
            let case = if let Some(side) = side { case.side(side) } else { case };
            let Ok(case) = case.build() else { continue };
            let html = written(&assess(&case));
            let marks = marks(&html, place);
            assert!(!marks.is_empty(), "{place} is not on the map");
            assert!(
                html.contains(&*English.say(Phrase::BodyMap(place)).replace('\'', "&#x27;").replace('"', "&quot;"))
            );
            for (view, drawn, right_of_middle) in &marks {
                // Seen from the front, the right leg is on the reader's left.
                match (view.as_str(), drawn.as_str()) {
                    ("front", "right") | ("back", "left") => assert!(*right_of_middle < 0.0, "{place}"),
                    ("front", "left") | ("back", "right") => assert!(*right_of_middle > 0.0, "{place}"),
                    (_, "middle") => {}
                    other => panic!("{other:?}"),
                }
            }
            let on = |side: &str| marks.iter().any(|(_, drawn, _)| drawn == side);
            let is_middle = on("middle");
            match side {
                _ if is_middle => assert!(!on("left") && !on("right"), "{place}"),
                Some(Side::Left) if place != Finding::BilateralSymmetricSoreness => assert!(on("left") && !on("right")),
                Some(Side::Right) if place != Finding::BilateralSymmetricSoreness => {
                    assert!(on("right") && !on("left"))
                }
                _ => assert!(on("left") && on("right"), "{place} {side:?}"),
            }
        }
    }
}

#[test]
fn the_place_that_hurts_most_comes_first_and_is_told_in_words() {
    let html = written_for(
        r#"{"version":1,"age":40,"side":"right","present":["pain_groin","pain_buttock"],"main_site":"pain_buttock"}"#,
    );
    let map = section(&html, "map").unwrap();
    let list = &map[map.find("<ol").unwrap()..];
    assert!(list.find("buttock").unwrap() < list.find("groin").unwrap());
    assert_eq!(list.matches("Hurts most").count(), 1);
    assert_eq!(elements(&html).iter().filter(|element| element.get("class") == "mark main").count(), 1);
}

#[test]
fn nothing_that_a_wording_says_becomes_markup() {
    let hostile = |phrase: Phrase| Some(format!("{}<script>alert(1)</script>&\"'", English.say(phrase)));
    for case in [
        r#"{"version":1,"age":22,"sex":"male","side":"right","sites_complete":true,"present":["pain_lateral_hip",
            "trochanter_tenderness","no_rest_days","otherwise_well","no_nerve_signs","no_injury","leg_looks_normal",
            "no_belly_signs"],"main_site":"pain_lateral_hip","examined":["trochanter_tenderness"]}"#,
        r#"{"version":1,"age":29,"present":["saddle_numbness","pain_low_back"]}"#,
    ] {
        let input: CaseInput = serde_json::from_str(case).unwrap();
        // A log may have files of any name.
        let log = Drawn { doubts: vec!["<script>.fit".into()], ..training_log_drawn() };
        let assessment = assess(&input.upgrade().unwrap().0);
        let html = page(&assessment, &Override(English, hostile), Some(&log), Some("<script>")).unwrap();
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "it is there, as text");
        elements(&html);
    }
}

#[test]
fn the_page_stands_alone() {
    let log = training_log_drawn();
    for case in cases().iter().take(40) {
        let html = page(&assess(case), &English, Some(&log), None).unwrap();
        for element in elements(&html) {
            for (name, value) in &element.attributes {
                let is_link = element.name == "a" && name == "href" && value.starts_with("https://");
                let is_name = name == "xmlns";
                assert!(is_link || is_name || !value.contains("://"), "{element:?}");
                assert!(!["src", "srcset", "data"].contains(&name.as_str()), "{element:?}");
                assert!(!name.starts_with("on"), "{element:?}");
            }
            assert!(!["script", "link", "img", "iframe", "object"].contains(&element.name.as_str()), "{element:?}");
        }
        assert!(!html.contains("@import") && !html.contains("url("));
        let mut ids: Vec<_> = elements(&html).into_iter().map(|element| element.get("id").to_owned()).collect();
        ids.retain(|id| !id.is_empty());
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "an id is used twice");
    }
}

fn training_log_drawn() -> Drawn {
    drawn(&Options { files: vec![bundled("made_up_activities.csv")], ..Options::default() }).unwrap()
}

#[test]
fn a_log_is_drawn_with_its_numbers_as_text() {
    let case = Case::builder(30).present(Finding::PainLateralHip).build().unwrap();
    let html = page(&assess(&case), &English, Some(&training_log_drawn()), None).unwrap();
    let log = section(&html, "log").unwrap();
    assert!(log.contains("class=\"training-log\"") && log.contains("22 Nov: 2.20×"));
    let text = &log[log.find("</svg>").unwrap()..];
    assert!(text.contains("21.1 km on 2026-11-22, 2.20 times the longest"), "{text}");
}

#[test]
fn the_strip_has_the_days_of_the_doses() {
    let complete = complete();
    let days = |html: &str, label: &str| -> Vec<bool> {
        let strip = section(html, "fortnight").unwrap();
        let row = &strip[strip.find(&format!("<strong>{label}")).unwrap()..];
        let row = &row[..row.find("</tbody>").unwrap()];
        row.split("<td").skip(1).map(|cell| cell.starts_with(" class=\"done\"")).collect()
    };
    let html = written_for(&complete);
    assert_eq!(section(&html, "fortnight").unwrap().matches("<th scope=\"col\">").count(), 14);
    assert_eq!(days(&html, "pressing the leg outward"), [true; 14], "every day");
    assert_eq!(days(&html, "bridges").iter().filter(|day| **day).count(), 6, "on 3 days a week");
    assert!(html.contains("You choose the days. Leave a day free"), "how often was not told");
    for often in 1..=14 {
        let told = complete.replacen("\"age\"", &format!("\"runs_per_week\": {often}, \"age\""), 1);
        let runs = days(&written_for(&told), "Running");
        assert_eq!(runs.len(), 14);
        assert!(runs.contains(&true) && !runs.windows(2).any(|two| two == [true, true]), "{often}: {runs:?}");
        assert!(runs.iter().filter(|day| **day).count() <= 2 * often, "{often}: {runs:?}");
    }
}

#[test]
fn whoever_must_not_run_sees_no_run_in_the_strip() {
    let plan_of = |assessment: &Assessment| match plan(assessment) {
        CarePlan::Active(plan) => plan,
        CarePlan::Withheld(withheld) => panic!("{withheld:?}"),
    };
    let case = Case::builder(40).sex(Sex::Male).present(Finding::PainGroin).build().unwrap();
    let open = assess(&case).triage().open_facts();
    let case = open.into_iter().fold(case.to_builder(), |case, fact| case.absent(fact)).build().unwrap();
    let stopped = assess(&case);
    assert_eq!(plan_of(&stopped).running_load, RunningLoad::NotUntilSeen);
    assert!(section(&written(&stopped), "fortnight").is_none(), "all of it is for whoever examines the leg to say");

    let worse = complete().replacen("\"age\"", "\"pain\": 6, \"runs_per_week\": 4, \"age\"", 1);
    let input: CaseInput = serde_json::from_str(&worse).unwrap();
    let paused = assess(&input.upgrade().unwrap().0);
    assert_eq!(plan_of(&paused).running_load, RunningLoad::Pause);
    let html = written(&paused);
    let strip = section(&html, "fortnight").unwrap();
    let runs = &strip[strip.find("<strong>Running").unwrap()..];
    let runs = &runs[..runs.find("</tbody>").unwrap()];
    assert!(runs.contains("class=\"sentence\">No runs are drawn.</td>") && !runs.contains("done"), "{runs}");
}

fn program(arguments: &[&str], folder: &Path, input: &str) -> Output {
    support::program(env!("CARGO_BIN_EXE_page"), arguments, folder, input)
}

#[test]
fn the_program_writes_a_file_and_says_where() {
    let path = folder("page");
    let output = program(&[], &path, "");
    assert!(output.status.success());
    let file = path.join("running-hip-pain.html");
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), file.display().to_string());
    assert!(std::fs::read_to_string(file).unwrap().contains("A bundled case"));
    let output = program(&["-", "--out", "-"], &path, "\u{feff}{\"version\":1}");
    assert!(output.status.success());
    let html = String::from_utf8(output.stdout).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") && !html.contains("A bundled case"));
    let output = program(&["--help"], &path, "");
    assert!(String::from_utf8(output.stdout).unwrap().contains("Usage: page"));
}

#[test]
fn what_cannot_be_read_is_named() {
    let path = folder("page_errors");
    let code = |arguments: &[&str], input: &str| {
        let output = program(arguments, &path, input);
        assert!(output.stdout.is_empty());
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, text) = code(&["-"], r#"{"version":1,"age":340,"present":["limb"]}"#);
    assert_eq!(status, Some(1));
    assert!(text.starts_with("The case cannot be assessed:\n- `age` is 340") && text.contains("\n- `present[0]` is"));
    for (arguments, input, said) in [
        (&["-"][..], "{", "standard input is not readable JSON"),
        (&["no_such.json"], "", "no_such.json: "),
        (&["--colour"], "", "invalid option"),
        (&["a", "b"], "", "one case at a time"),
        (&["--log", "no_such.fit"], "", "there is no run in it"),
        (&["--zone", "Europe/Berlin"], "", "give --log"),
        (&["--out", "no/such/folder.html"], "", "was not written"),
    ] {
        let (status, text) = code(arguments, input);
        assert_eq!(status, Some(2), "{text}");
        assert!(text.contains(said), "{text}");
    }
    std::fs::write(path.join("case.json"), r#"{"version":1}"#).unwrap();
    let (status, text) = code(&["case.json", "--out", "./case.json"], "");
    assert_eq!(status, Some(2));
    assert!(text.contains("would overwrite"), "{text}");
}
