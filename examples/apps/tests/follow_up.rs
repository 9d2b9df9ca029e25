//! The program `follow_up`: what the walk says, what is left out and named, and what is on the pages.

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Output;

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use running_hip_pain::follow_up::{Action, DecidedBy, Diary, Entry};
use running_hip_pain::schedule::{Calendar, Schedule, Session};
use running_hip_pain::training::Figure;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::{
    CarePlan, Case, Day, Finding, FollowUpRule, ReturnStage, SessionKind, Urgency, Weekday, WithheldReason, assess,
    follow_up, plan, report, schedule,
};
use running_hip_pain_apps::diary::{Options, Read, Walk, calendar_strip, page, plan_page, read, run, strips, walk};
use serde_json::Value;
use support::folder;

const DIARY: &str = include_str!("../files/ten_weeks.jsonl");
const CASE: &str = include_str!("../../cases/outer_hip_pain_complete.json");

fn care_plan() -> CarePlan {
    let input: CaseInput = serde_json::from_str(CASE).unwrap();
    plan(&assess(&input.upgrade().unwrap().0))
}

fn bundled() -> (Read, Walk) {
    let read = read(DIARY.as_bytes());
    let walk = walk(&care_plan(), &read, None);
    (read, walk)
}

fn walked(lines: &[&str], today: Option<&str>) -> Walk {
    walk(&care_plan(), &read(lines.join("\n").as_bytes()), today.map(day))
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The entries of the bundled diary, read without the program.
fn entries() -> Vec<Entry> {
    let is_entry = |line: &&str| line.starts_with('{');
    DIARY.lines().filter(is_entry).map(|line| serde_json::from_str(line).unwrap()).collect()
}

// ---- the walk

#[test]
fn the_bundled_diary_is_a_success_with_bumps() {
    let (read, walk) = bundled();
    assert_eq!(read.left_out, []);
    assert!(entries().len() >= 28);
    assert_eq!((walk.end.action, walk.end.stage), (Action::Progress, Some(ReturnStage::Build)));
    assert_eq!(walk.end.by(), DecidedBy::Rule(FollowUpRule::WentWell));
    assert_eq!(walk.today, Some(day("2026-11-15")));
    let by = |rule: FollowUpRule| {
        let days = walk.days.iter().filter(|walked| walked.step.by() == DecidedBy::Rule(rule));
        days.map(|walked| walked.day.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(by(FollowUpRule::GatesOpen), ["2026-09-11"]);
    assert_eq!(by(FollowUpRule::MorningWorse), ["2026-09-25"]);
    assert_eq!(by(FollowUpRule::Gap), ["2026-10-18"]);
    assert_eq!(by(FollowUpRule::NotTold), ["2026-10-23"]);
    assert_eq!(by(FollowUpRule::MorningToRepeat), ["2026-10-30"]);
    let stages: Vec<_> = entries().iter().filter_map(Entry::stage_done).collect();
    assert!(ReturnStage::ALL.iter().filter(|stage| **stage < ReturnStage::Faster).all(|stage| stages.contains(stage)));
}

#[test]
fn every_day_has_the_decision_of_the_crate() {
    let (_, walk) = bundled();
    let (diary, rejected) = Diary::new(entries());
    assert!(rejected.is_empty());
    let written: Vec<Day> = diary.days().collect();
    let told: Vec<Day> = walk.days.iter().filter(|walked| !walked.told.is_empty()).map(|walked| walked.day).collect();
    assert_eq!(told, written);
    let mut before = None;
    for walked in &walk.days {
        let step = follow_up(&care_plan(), &diary, walked.day);
        assert_eq!(walked.step, step, "{}", walked.day);
        let now = (step.action, step.by(), step.stage);
        assert_eq!(walked.changed, before != Some(now), "{}", walked.day);
        before = Some(now);
        assert_eq!(walked.silent_from.is_some(), walked.told.is_empty());
    }
}

#[test]
fn another_day_can_be_judged() {
    let lines = [
        r#"{"day":"2026-09-07","stage":"walk_run_2","pain_during":1,"next_morning":0}"#,
        r#"{"day":"2026-09-09","stage":"walk_run_2","pain_during":1,"next_morning":0}"#,
    ];
    let actions = |today: &str| {
        let walk = walked(&lines, Some(today));
        assert_eq!(walk.days.last().map(|walked| walked.day), Some(day(today)));
        (walk.end.action, walk.days.len())
    };
    assert_eq!(actions("2026-09-07"), (Action::Hold, 1), "the second is for another day");
    assert_eq!(actions("2026-09-09"), (Action::Progress, 2));
    assert_eq!(actions("2026-09-12"), (Action::Progress, 3));
    assert_eq!(actions("2026-09-18"), (Action::Hold, 3), "a gap");
    assert_eq!(actions("2026-09-30"), (Action::StepBack, 3), "a long one");
    let before = walked(&lines, Some("2026-09-01"));
    assert_eq!(before.end.by(), DecidedBy::Rule(FollowUpRule::NoSession));
    let none = walked(&[], None);
    assert!(none.days.is_empty() && none.today.is_none());
    assert_eq!(none.end.by(), DecidedBy::Rule(FollowUpRule::NoSession));
}

// ---- what is left out

const BAD: &str = "\u{feff}# a diary
{\"day\":\"2026-09-07\",\"stage\":\"walk_run_1\",\"pain_during\":2,\"next_morning\":0}\r
not json

{\"day\":\"2026-09-08\",\"pain_during\":20}
{\"day\":\"2026-09-07\",\"stage\":\"walk_run_1\",\"pain_during\":2,\"next_morning\":0}
{\"day\":\"2026-09-09\",\"stagee\":\"walk\"}
{\"day\":\"2026-09-10\",\"stage\":\"\\u001b[31mwalk\"}
{\"day\":\"2026-13-10\"}
{\"day\":\"2026-09-09\",\"stage\":\"walk_run_1\",\"pain_during\":1,\"next_morning\":0}";

#[test]
fn a_bad_row_is_named_by_its_line_and_costs_no_other() {
    let read = read(BAD.as_bytes());
    let lines: Vec<usize> = read.left_out.iter().map(|left_out| left_out.line).collect();
    assert_eq!(lines, [3, 5, 6, 7, 8, 9]);
    let why = |line: usize| read.left_out.iter().find(|left_out| left_out.line == line).unwrap().why.as_str();
    assert_eq!(why(5), "`pain_during` is 20; it must be from 0 to 10");
    assert_eq!(why(6), "it repeats line 2");
    assert!(why(3).starts_with("not an entry: ") && why(7).contains("`stagee`") && why(9).contains("month"));
    assert!(read.left_out.iter().all(|left_out| !left_out.why.contains('\u{1b}') && !left_out.why.contains("at line")));
    assert_eq!(read.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 10]);
    let walk = walk(&care_plan(), &read, None);
    assert_eq!((walk.days.len(), walk.end.action), (2, Action::Progress));

    let mut bytes = BAD.as_bytes().to_vec();
    bytes.extend(b"\n{\"day\":\"\xff\"}");
    let left_out = running_hip_pain_apps::diary::read(&bytes).left_out;
    assert_eq!(left_out.last().map(|left_out| left_out.line), Some(11));
}

// ---- the program

fn program(arguments: &[&str], folder: &Path, input: &str) -> Output {
    support::program(env!("CARGO_BIN_EXE_follow_up"), arguments, folder, input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn the_walk_can_be_read_in_a_terminal() {
    let output = program(&[], &folder("follow_up"), "");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
    let printed = text(&output.stdout);
    assert!(printed.lines().count() <= 120, "{}", printed.lines().count());
    assert!(printed.lines().all(|line| line.chars().count() <= 80), "{printed}");
    let (_, walk) = bundled();
    // As one line, because words are wrapped.
    let flat = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    for walked in &walk.days {
        let at = flat.find(&format!("{}: ", walked.day)).unwrap_or_else(|| panic!("{} is missing", walked.day));
        let of_day = &flat[at..at + flat[at..].find(']').unwrap()];
        assert!(walked.in_short().iter().all(|told| of_day.contains(told)), "{of_day}");
        let by = walked.step.by();
        assert!(of_day.contains(&walked.what()) && of_day.contains(&walked.why()), "{of_day}");
        let rule = if walked.changed { format!("[{by}; {}", by.source()) } else { format!("[{by}") };
        assert!(of_day.ends_with(&rule), "{of_day}");
    }
    let end = report::next_step(&walk.end, &English).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.ends_with(&end), "{flat}");
    let help = text(&program(&["--help"], &folder("follow_up"), "").stdout);
    assert!(help.contains("Usage: follow_up") && help.lines().all(|line| line.len() <= 80));
}

#[test]
fn json_has_an_element_for_each_day_with_an_entry() {
    let path = folder("follow_up_json");
    let output = program(&["--json"], &path, "");
    let days: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let (diary, _) = Diary::new(entries());
    assert_eq!(days.len(), diary.days().len());
    for (value, day) in days.iter().zip(diary.days()) {
        assert_eq!(value["day"], day.to_string());
        let step = follow_up(&care_plan(), &diary, day);
        assert_eq!(value["step"], serde_json::to_value(step).unwrap());
    }
    let output = program(&["--json", "--today", "2026-12-24"], &path, "");
    let later: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(later.len(), days.len() + 1);
    assert_eq!(later.last().unwrap()["day"], "2026-12-24");
    assert_eq!(later.last().unwrap()["step"]["action"]["kind"], "step_back");
}

#[test]
fn what_was_left_out_is_told_and_counts() {
    let path = folder("follow_up_bad");
    std::fs::write(path.join("case.json"), CASE).unwrap();
    let output = program(&["case.json", "-"], &path, BAD);
    assert_eq!(output.status.code(), Some(1));
    let printed = text(&output.stdout);
    assert!(printed.contains("- line 3: ") && printed.contains("- line 6: it repeats line 2"), "{printed}");
    assert!(printed.contains("Go on: run-walk, step 2."), "{printed}");
    std::fs::write(path.join("diary.jsonl"), BAD).unwrap();
    let output = program(&["-", "diary.jsonl", "--json"], &path, CASE);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("- line 9: "));
    assert_eq!(serde_json::from_slice::<Vec<Value>>(&output.stdout).unwrap().len(), 2);
    let output = program(&["case.json", "diary.jsonl", "--out", "me.html"], &path, "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).trim_end(), path.join("me.html").display().to_string());
    assert!(std::fs::read_to_string(path.join("me.html")).unwrap().contains("line 6: it repeats line 2"));
}

#[test]
fn what_cannot_be_read_is_named() {
    let path = folder("follow_up_errors");
    std::fs::write(path.join("case.json"), CASE).unwrap();
    std::fs::write(path.join("diary.jsonl"), DIARY).unwrap();
    let code = |arguments: &[&str], input: &str| {
        let output = program(arguments, &path, input);
        assert!(output.stdout.is_empty());
        (output.status.code(), text(&output.stderr))
    };
    let (status, said) = code(&["-", "diary.jsonl"], r#"{"version":1,"age":340,"present":["limb"]}"#);
    assert_eq!(status, Some(1));
    assert!(said.starts_with("The case cannot be assessed:\n- `age` is 340") && said.contains("\n- `present[0]`"));
    for (arguments, input, expected) in [
        (&["-", "diary.jsonl"][..], "{", "standard input is not readable JSON"),
        (&["case.json", "none.jsonl"], "", "none.jsonl: "),
        (&["none.json", "diary.jsonl"], "", "none.json: "),
        (&["case.json"], "", "a case needs a diary"),
        (&["a", "b", "c"], "", "one case and one diary"),
        (&["-", "-"], "", "cannot both come from standard input"),
        (&["--today", "tomorrow"], "", "is not a day"),
        (&["--json", "--out", "x.html"], "", "not both"),
        (&["--colour"], "", "invalid option"),
        (&["--out", "no/such/folder.html"], "", "was not written"),
        (&["case.json", "diary.jsonl", "--out", "./diary.jsonl"], "", "would overwrite"),
    ] {
        let (status, said) = code(arguments, input);
        assert_eq!(status, Some(2), "{said}");
        assert!(said.contains(expected), "{said}");
    }
    assert_eq!(std::fs::read_to_string(path.join("diary.jsonl")).unwrap(), DIARY);
}

#[test]
fn an_emergency_stands_alone() {
    let diary = [
        r#"{"day":"2026-09-07","stage":"walk_run_1","pain_during":2,"next_morning":0}"#,
        r#"{"day":"2026-09-08","present":["saddle_numbness"]}"#,
    ]
    .join("\n");
    let read = read(diary.as_bytes());
    let walk = walk(&care_plan(), &read, None);
    assert_eq!(walk.end.action, Action::SeekCare(Urgency::Emergency));
    let html = page(&walk, &read, Some("a note")).unwrap();
    elements(&html);
    assert!(html.contains("class=\"emergency\""));
    for delays in ["<svg", "<table", "<footer", "<section", "a note"] {
        assert!(!html.contains(delays), "{delays}: {html}");
    }
    let path = folder("follow_up_emergency");
    std::fs::write(path.join("case.json"), CASE).unwrap();
    let printed = text(&program(&["case.json", "-"], &path, &diary).stdout);
    assert!(!printed.contains("2026-09-07") && !printed.contains("run-walk"), "{printed}");

    let case = Case::builder(29).present(Finding::SaddleNumbness).build().unwrap();
    let withheld = plan(&assess(&case));
    let html = plan_page(&schedule(&withheld, &Calendar::starting(day("2026-11-30"))), &withheld);
    elements(&html);
    assert!(html.contains("class=\"emergency\"") && !html.contains("<svg") && !html.contains("<table"), "{html}");
}

// ---- the pages

/// An element with its attributes, the text after its start, and whether it or one around it is moved.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    is_moved: bool,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// All elements in order. Panics unless every element is closed in its place.
#[track_caller]
fn elements(html: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(html);
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut elements: Vec<Element> = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        match event {
            Event::Eof => break,
            Event::Start(ref element) | Event::Empty(ref element) => {
                let name = text(element.name().as_ref());
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
                    (text(attribute.key.as_ref()), value)
                });
                let attributes: BTreeMap<String, String> = attributes.collect();
                let is_moved = attributes.contains_key("transform") || open.last().is_some_and(|(_, moved)| *moved);
                elements.push(Element { name: name.clone(), attributes, text: String::new(), is_moved });
                if matches!(event, Event::Start(_)) {
                    open.push((name, is_moved));
                }
            }
            Event::End(element) => {
                assert_eq!(open.pop().map(|(name, _)| name), Some(text(element.name().as_ref())));
            }
            Event::Text(words) => {
                if let Some(last) = elements.last_mut() {
                    last.text += &text(&words);
                }
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    elements
}

/// A diary with all that can be drawn.
const EVERYTHING: &str = r#"
{"day":"2026-05-04","stage":"walk_run_1","pain_during":2,"next_morning":0,"metres":3000}
{"day":"2026-05-04","pain_during":3,"next_morning":1,"metres":2000}
{"day":"2026-05-05","missed":"missed_for_pain","side":"left"}
{"day":"2026-05-06","stage":"faster","metres":10000}
{"day":"2026-05-07","pain_during":10,"pain_after_24h":7,"next_morning":10,"limp":true,"metres":800}
{"day":"2026-05-08","clinician":"seen","found":"femoral_neck_stress_fracture"}
{"day":"2026-05-09","pain_during":8,"next_morning":-2,"metres":12000}
{"day":"2026-05-12","clinician":"cleared","found":"greater_trochanteric_pain_syndrome"}
{"day":"2026-05-13","stage":"walk","pain_during":0,"next_morning":0,"minutes":30,"totals":[["nprs",3]]}
{"day":"2026-06-13","stage":"walk","pain_during":2,"next_morning":0,"minutes":30}
{"day":"2026-06-15","stage":"walk","pain_during":2,"next_morning":3,"minutes":30}
"#;

fn pages() -> Vec<String> {
    let mut pages: Vec<String> = schedules().iter().map(|(schedule, plan)| plan_page(schedule, plan)).collect();
    for diary in [DIARY, EVERYTHING, BAD, ""] {
        let read = read(diary.as_bytes());
        pages.push(page(&walk(&care_plan(), &read, None), &read, Some("a <note>")).unwrap());
    }
    pages
}

fn schedules() -> Vec<(Schedule, CarePlan)> {
    let first = day("2026-11-30");
    let start = || Calendar::starting(first);
    let calendars = [
        start(),
        start().weeks(0),
        start().weeks(1).stage(ReturnStage::Walk),
        start().weeks(9).stage(ReturnStage::WalkRun5).free([Weekday::Friday]).race(first + 53),
        start().weeks(6).longest_30d(Figure::Known(12_300)),
        Calendar::starting(first + 9).plan_began(first),
    ];
    let mut schedules: Vec<(Schedule, CarePlan)> =
        calendars.iter().map(|calendar| (schedule(&care_plan(), calendar), care_plan())).collect();
    let case = Case::builder(24).present(Finding::PainGroin).build().unwrap();
    let withheld = plan(&assess(&case));
    schedules.push((schedule(&withheld, &start()), withheld.clone()));
    schedules.push((schedule(&withheld, &start().stage(ReturnStage::Walk)), withheld));
    schedules
}

#[test]
fn the_page_holds_every_day_in_words_and_its_decision() {
    let (read, walk) = bundled();
    let html = page(&walk, &read, None).unwrap();
    let table = &html[html.find("<table").unwrap()..html.find("</table>").unwrap()];
    let rows: Vec<&str> = table.split("<tr").filter(|row| row.contains("scope=\"row\"")).collect();
    assert_eq!(rows.len(), walk.days.len());
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    for (row, walked) in rows.iter().zip(&walk.days) {
        let (_, month, number) = walked.day.date();
        assert!(row.contains(&format!(" {number} {}</th>", MONTHS[usize::from(month) - 1])), "{row}");
        assert!(walked.in_short().iter().all(|told| row.contains(told.as_str())), "{row}");
        assert!(row.contains(&walked.what()) && row.contains(&walked.why()), "{row}");
        let source = walked.step.by().source();
        let has_source = walked.changed && source != running_hip_pain::knowledge::Source::Judgement;
        assert_eq!(row.contains("href=\"#source-"), has_source, "{row}");
    }
    let first = report::next_step(&walk.end, &English).lines().next().unwrap().to_owned();
    assert!(html.find(&format!("<h1>{first}</h1>")).unwrap() < html.find("<svg").unwrap());
}

#[test]
fn the_pages_stand_alone_and_are_well_formed() {
    for html in pages() {
        let elements = elements(&html);
        let mut ids: Vec<&str> = elements.iter().map(|element| element.get("id")).filter(|id| !id.is_empty()).collect();
        for element in &elements {
            for (name, value) in &element.attributes {
                let is_link = element.name == "a" && name == "href" && value.starts_with("https://");
                assert!(is_link || name == "xmlns" || !value.contains("://"), "{element:?}");
                assert!(!["src", "srcset", "data"].contains(&name.as_str()) && !name.starts_with("on"), "{element:?}");
                if let Some(id) = value.strip_prefix('#').filter(|_| name == "href") {
                    assert!(ids.contains(&id), "{id} is not on the page");
                }
                if name == "aria-labelledby" {
                    assert!(value.split(' ').all(|id| ids.contains(&id)), "{value}");
                }
            }
            assert!(!["script", "link", "img", "iframe", "object"].contains(&element.name.as_str()), "{element:?}");
        }
        assert!(!html.contains("@import") && !html.contains("url(") && !html.contains("<note>"));
        assert_eq!(elements.iter().filter(|element| element.name == "h1").count(), 1);
        assert!(elements.iter().filter(|element| element.name == "h2").all(|heading| !heading.text.trim().is_empty()));
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "an id is used twice");
    }
}

/// All pictures that the pages here have.
fn pictures() -> Vec<String> {
    let mut pictures: Vec<String> = schedules().iter().map(|(schedule, _)| calendar_strip(schedule)).collect();
    for diary in [DIARY, EVERYTHING] {
        pictures.extend(strips(&walk(&care_plan(), &read(diary.as_bytes()), None)));
    }
    pictures
}

#[test]
fn every_shape_has_its_colour_without_the_style() {
    for svg in pictures() {
        let elements = elements(&svg);
        let size = |name: &str| elements[0].get(name).parse::<f64>().unwrap();
        let (width, height) = (size("width"), size("height"));
        for element in &elements {
            let is_shape = ["rect", "line", "path", "polygon", "circle", "text"].contains(&element.name.as_str());
            let is_coloured =
                [("fill", "#"), ("stroke", "#")].iter().any(|(name, hash)| element.get(name).starts_with(hash));
            assert!(!is_shape || is_coloured && !element.get("class").is_empty(), "{element:?}");
            assert!(element.name != "text" || !element.get("font-family").is_empty(), "{element:?}");
            // What is not moved there by a group.
            let is_outside =
                |name: &str, most: f64| element.get(name).parse().is_ok_and(|at| !(0.0..=most).contains(&at));
            let is_outside = ["x", "x1", "x2"].iter().any(|x| is_outside(x, width))
                || ["y", "y1", "y2"].iter().any(|y| is_outside(y, height));
            assert!(element.is_moved || !is_outside, "{element:?} in {width} by {height}");
        }
        assert!(svg.contains("@media screen and (prefers-color-scheme: dark)") && svg.contains("role=\"img\""));
    }
}

#[test]
fn what_happened_is_in_the_picture_by_shape_and_in_the_legend() {
    let read = read(EVERYTHING.as_bytes());
    let walk = walk(&care_plan(), &read, None);
    let html = page(&walk, &read, None).unwrap();
    let legend = &html[html.find("<ul class=\"legend\"").unwrap()..html.find("<section class=\"days\"").unwrap()];
    let pictures = strips(&walk).concat();
    for (symbol, shape) in [
        ("the next morning was worse", "A4.4,4.4"),
        ("session missed", "x2=\"3.6\""),
        ("seen by a doctor or physiotherapist", "points=\"-1.7,-5"),
        ("allowed to run by a doctor or physiotherapist", "M-2.4,0.2"),
        ("a step back", "0,5 -5,-0.4"),
        ("no running for now", "class=\"stop\""),
        ("a session whose pain was not written", "class=\"not-told\""),
        ("a gap in the diary that counts", "class=\"silent\""),
        ("how long or how far", "class=\"load\""),
    ] {
        assert!(legend.contains(&format!("<span>{symbol}</span>")), "{symbol}: {legend}");
        assert!(pictures.contains(shape) && legend.contains(shape), "{symbol}");
    }
    // A bar for each day whose pain is known, as high as the pain.
    let (_, bundled) = bundled();
    let pains: Vec<u8> = entries().iter().filter_map(Entry::worst_pain).collect();
    let bars: Vec<f64> = strips(&bundled)
        .iter()
        .flat_map(|svg| elements(svg))
        .filter(|element| element.get("class") == "pain")
        .map(|bar| bar.get("height").parse().unwrap())
        .collect();
    assert_eq!(bars.len(), pains.len());
    for (bar, pain) in bars.iter().zip(pains) {
        assert!((bar - f64::from(pain) * 5.0).abs() < 2.0, "{bar} for {pain}");
    }
    assert!(!legend.contains("other training"), "what does not occur is not explained");
}

#[test]
fn many_weeks_are_drawn_from_the_last_on() {
    let long = walked(
        &[
            r#"{"day":"1900-01-01","stage":"walk","pain_during":2,"next_morning":0}"#,
            r#"{"day":"2200-12-31","stage":"walk","pain_during":2,"next_morning":0}"#,
        ],
        None,
    );
    let pictures = strips(&long);
    assert_eq!(pictures.len(), 4);
    assert_eq!(elements(&pictures[3]).iter().filter(|element| element.get("class") == "pain").count(), 1);
    assert_eq!(strips(&walked(&[r#"{"day":"2026-05-04","limp":true}"#], None)).len(), 1);
    assert!(strips(&walked(&[], None)).is_empty());
    assert_eq!(strips(&walked(&[], Some("2026-05-04"))).len(), 1);
}

#[test]
fn the_calendar_has_every_day_and_every_session() {
    for (schedule, plan) in schedules() {
        let elements = elements(&calendar_strip(&schedule));
        let count = |class: &str| elements.iter().filter(|element| element.get("class") == class).count();
        assert_eq!(count("grid"), schedule.days.len());
        let of = |kind: SessionKind| schedule.sessions(kind).count();
        let is_hardest = |run: &Session| run.is_hard && run.stage >= Some(ReturnStage::Build);
        let hardest = schedule.sessions(SessionKind::Run).filter(|(_, run)| is_hardest(run)).count();
        assert_eq!(count("run"), of(SessionKind::Run) + hardest);
        assert_eq!(count("walk"), of(SessionKind::Walk));
        assert_eq!(count("race"), of(SessionKind::Race));
        let titles = elements.iter().filter(|element| element.name == "title").count();
        assert_eq!(titles, schedule.days.len() + 1, "one for the picture");

        let html = plan_page(&schedule, &plan);
        assert!(!html.contains("class=\"emergency\""));
        if schedule.stage_after.is_none() {
            continue;
        }
        let line = |session| report::session(session, &English).replace('\'', "&#x27;");
        for day in &schedule.days {
            for session in &day.sessions {
                assert!(html.contains(&format!("<p>{}</p>", line(session))), "{session:?}");
            }
        }
    }
    let races = schedules().iter().filter(|(schedule, _)| schedule.sessions(SessionKind::Race).count() > 0).count();
    assert_eq!(races, 1, "one of them has a race");
}

#[test]
fn a_plan_page_does_not_tell_someone_to_rest_for_two_weeks_who_has_to_be_seen() {
    let first = day("2026-11-30");
    let case = Case::builder(24).present(Finding::PainGroin).build().unwrap();
    let withheld = plan(&assess(&case));
    let html = plan_page(&schedule(&withheld, &Calendar::starting(first)), &withheld);
    assert!(!html.contains("<svg") && !html.contains("<table"), "{html}");
    let how_soon = English.say(Phrase::Urgency(withheld.urgency()));
    let panel = &html[html.find("<h1>").unwrap()..html.find("</header>").unwrap()];
    assert!(panel.contains(&*how_soon) && panel.contains("Do not run until it has been checked"), "{panel}");
    let CarePlan::Withheld(reasons) = &withheld else { panic!("{withheld:?}") };
    let told = |reason: &WithheldReason| html.contains(&*English.say(Phrase::Withheld(*reason)));
    assert!(reasons.reasons.iter().any(told), "{html}");
    // Whom a clinician has allowed to run is not told to be seen before running.
    let html = plan_page(&schedule(&withheld, &Calendar::starting(first).stage(ReturnStage::Walk)), &withheld);
    assert!(html.contains("<svg") && !html.contains("Do not run until it has been checked"), "{html}");
}

#[test]
fn the_plan_page_says_what_to_mind() {
    let most_days = Weekday::ALL.iter().copied().skip(2);
    let calendar = Calendar::starting(day("2026-11-30")).free(most_days);
    let html = plan_page(&schedule(&care_plan(), &calendar), &care_plan());
    let calendar = report::calendar(&schedule(&care_plan(), &calendar), &care_plan(), &English);
    let items: Vec<&str> = calendar.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert!(items.len() > 2 && items.iter().all(|item| html.contains(&format!("<li>{item}</li>"))), "{items:?}");
    for said in ["Pain limits: ", "Help at once", "class=\"at-once\"", "What does not fit", "All the time"] {
        assert!(html.contains(said), "{said}: {html}");
    }
}

#[test]
fn the_library_does_what_the_program_does() {
    let options = Options::parse(["--out", "-"]).unwrap().unwrap();
    let outcome = run(&options).unwrap();
    assert!(outcome.clean && outcome.file.is_none() && outcome.text.starts_with("<!DOCTYPE html>"));
    assert_eq!(Options::parse(["-h"]), Ok(None));
}
