//! The picture, the chart and the text of `training_log`: readable for any log, in kilometres and in miles.

mod support;

use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::Event;
use running_hip_pain::Day;
use running_hip_pain_apps::run_files::{Flaw, Part, Unit};
use running_hip_pain_apps::training_log::{Options, Outcome, run};
use support::{bundled, folder};

const GARMIN: &str = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elapsed Time\n";

fn last() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

/// Runs so many days before the last one, as Garmin Connect writes them.
fn table(runs: impl IntoIterator<Item = (i32, f64)>) -> String {
    let row = |(back, km): (i32, f64)| {
        let minutes = (6.0 * km) as u32;
        let time = format!("{:02}:{:02}:00", minutes / 60, minutes % 60);
        format!("Running,{} 07:00:13,false,x,{km:.2},1,{time},{time}\n", last() + -back)
    };
    GARMIN.to_owned() + &runs.into_iter().map(row).collect::<String>()
}

fn steady() -> String {
    table((0..100).rev().map(|two| (2 * two, 7.0 + f64::from(two % 3) * 0.3)))
}

/// Each sixth day a run that is an eighth longer than any before, 30 times.
fn thirty_spikes() -> String {
    let long = |number: i32| (180 - 6 * number, 1.3 * 1.12_f64.powi(number));
    table((0..31).map(long).chain((0..180).filter(|back| back % 6 != 0 && back % 2 == 0).map(|back| (back, 1.0))))
}

/// A run on each day of ten years, longer on Sundays and in summer, and a spike now and then.
fn ten_years() -> String {
    the_last(3650)
}

fn the_last(days: i32) -> String {
    table((0..days).rev().map(|back| {
        let spike = if back % 191 == 7 { 1.8 } else { 1.0 };
        let wave = f64::from(back).to_radians().sin() * 3.0 + f64::from(back * 7919 % 13) * 0.3;
        (back, (8.0 + wave + if back % 7 == 0 { 8.0 } else { 0.0 }) * spike)
    }))
}

/// What the program makes of these files.
fn outcome(name: &str, arguments: &[&str], files: &[(&str, &str)]) -> Outcome {
    let path = folder(&format!("pictures_{name}"));
    for (file, text) in files {
        std::fs::write(path.join(file), text).unwrap();
    }
    call(arguments, &path)
}

fn call(arguments: &[&str], path: &Path) -> Outcome {
    let mut options = Options::parse(["--exported", "2026-11-23"].iter().chain(arguments).copied()).unwrap().unwrap();
    options.files = vec![path.into()];
    run(&options).unwrap()
}

fn svg(outcome: &Outcome) -> &str {
    &outcome.picture.as_ref().expect("a picture").1
}

/// Every kind of log at every span, with a name.
fn pictures() -> impl Iterator<Item = (String, Outcome)> {
    let logs = [
        ("one", table([(0, 8.0)])),
        ("steady", steady()),
        ("thirty_spikes", thirty_spikes()),
        ("ten_years", ten_years()),
        ("sparse", table((0..3600).rev().step_by(5).map(|back| (back, 5.0 + f64::from(back * 31 % 17) * 0.6)))),
        ("far", table([(40, 90.0), (35, 8.0), (20, 99.0), (0, 310.0)])),
        ("bundled", std::fs::read_to_string(bundled("made_up_activities.csv")).unwrap()),
    ];
    let calls: [&[&str]; 7] = [
        &["--weeks", "4"],
        &["--weeks", "9"],
        &["--weeks", "26"],
        &["--weeks", "60", "--miles"],
        &["--weeks", "104"],
        &["--weeks", "208", "--miles"],
        &["--weeks", "520"],
    ];
    logs.into_iter().flat_map(move |(name, log)| {
        calls.map(|arguments| {
            let name = format!("{name}{}", arguments.concat());
            let outcome = outcome(&name, arguments, &[("a.csv", &log)]);
            (name, outcome)
        })
    })
}

// ---- the parts of a picture

#[derive(Clone, Copy, Debug)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn of(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let nothing = Self { left: f64::MAX, top: f64::MAX, right: f64::MIN, bottom: f64::MIN };
        points.into_iter().fold(nothing, |area, (x, y)| Self {
            left: area.left.min(x),
            top: area.top.min(y),
            right: area.right.max(x),
            bottom: area.bottom.max(y),
        })
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

#[derive(Debug, Default)]
struct Drawn {
    width: f64,
    height: f64,
    words: Vec<(String, String, Area)>,
    /// What words must not lie on, by class. The lines of the axes are behind them.
    shapes: Vec<(String, Area)>,
}

impl Drawn {
    fn new(svg: &str) -> Self {
        let mut drawn = Self::default();
        let mut reader = Reader::from_str(svg);
        let mut open = None;
        loop {
            let event = reader.read_event().unwrap();
            let (Event::Start(element) | Event::Empty(element)) = &event else {
                match event {
                    Event::Text(text) if open.is_some() => {
                        let text = text.decode().unwrap().into_owned();
                        let attributes: Vec<(String, String)> = open.take().unwrap();
                        drawn.word(text.trim(), &attributes);
                    }
                    Event::Eof => return drawn,
                    _ => {}
                }
                continue;
            };
            let attributes: Vec<(String, String)> = element
                .attributes()
                .map(|attribute| attribute.unwrap())
                .map(|attribute| {
                    let value = String::from_utf8(attribute.value.into_owned()).unwrap();
                    (String::from_utf8(attribute.key.as_ref().into()).unwrap(), value)
                })
                .collect();
            let text = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
            let number = |name: &str| text(name).map_or(0.0, |value| value.parse::<f64>().unwrap());
            let areas = match element.name().as_ref() {
                b"svg" => {
                    let view: Vec<f64> =
                        text("viewBox").unwrap().split(' ').map(|part| part.parse().unwrap()).collect();
                    (drawn.width, drawn.height) = (view[2], view[3]);
                    vec![]
                }
                b"text" => {
                    open = Some(attributes.clone());
                    vec![]
                }
                b"line" => vec![Area::of([(number("x1"), number("y1")), (number("x2"), number("y2"))])],
                b"circle" => {
                    let (x, y, r) = (number("cx"), number("cy"), number("r"));
                    vec![Area::of([(x - r, y - r), (x + r, y + r)])]
                }
                b"rect" => {
                    let (x, y) = (number("x"), number("y"));
                    vec![Area::of([(x, y), (x + number("width"), y + number("height"))])]
                }
                b"polygon" => vec![Area::of(numbers(text("points").unwrap()))],
                b"path" => steps(text("d").unwrap()),
                _ => vec![],
            };
            let class = text("class").unwrap_or_default().to_owned();
            if !["grid", "axis", "ground", "training-log"].contains(&class.as_str()) {
                drawn.shapes.extend(areas.into_iter().map(|area| (class.clone(), area)));
            }
        }
    }

    fn word(&mut self, text: &str, attributes: &[(String, String)]) {
        let value = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let number = |name: &str| value(name).unwrap().trim_end_matches("px").parse::<f64>().unwrap();
        let size = number("font-size");
        let wide = width(text, value("font-weight").is_some()) * size;
        let (x, y) = (number("x"), number("y"));
        let left = match value("text-anchor") {
            Some("end") => x - wide,
            Some("middle") => x - wide / 2.0,
            _ => x,
        };
        let area = Area::of([(left, y - 0.74 * size), (left + wide, y + 0.22 * size)]);
        self.words.push((value("class").unwrap().to_owned(), text.to_owned(), area));
    }

    fn count(&self, class: &str) -> usize {
        self.shapes.iter().filter(|(of, _)| of == class).count()
    }

    fn labels(&self) -> usize {
        self.words.iter().filter(|(class, ..)| class == "spike-label").count()
    }
}

/// In DejaVu Sans, the widest font that the programs tried take for `sans-serif`.
fn width(text: &str, bold: bool) -> f64 {
    let of = |char: char| match char {
        ' ' | '.' | ',' => (0.32, 0.38),
        ':' => (0.337, 0.4),
        '×' => (0.838, 0.838),
        _ if char.is_ascii_digit() => (0.636, 0.696),
        _ if char.is_uppercase() => (0.68, 0.76),
        'f' | 'i' | 'j' | 'l' | 'r' | 't' => (0.36, 0.43),
        'm' | 'w' => (0.9, 0.98),
        _ => (0.6, 0.68),
    };
    text.chars().map(of).map(|(normal, heavy)| if bold { heavy } else { normal }).sum()
}

fn numbers(text: &str) -> Vec<(f64, f64)> {
    let pair = |text: &str| text.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()));
    text.split(' ').filter_map(pair).collect()
}

/// The lines of a path that moves and draws lines.
fn steps(data: &str) -> Vec<Area> {
    let mut lines = Vec::new();
    for path in data.split('M').skip(1) {
        let points: Vec<(f64, f64)> =
            path.split('L').map(|point| numbers(&point.trim().replace(' ', ","))[0]).collect();
        lines.extend(points.windows(2).map(|ends| Area::of(ends.iter().copied())));
    }
    lines
}

// ---- what must hold

#[test]
fn no_label_lies_on_a_line_a_dot_or_another_label() {
    let mut lines = 0;
    for (name, outcome) in pictures() {
        let drawn = Drawn::new(svg(&outcome));
        lines += drawn.count("longest") + drawn.count("limit") + drawn.count("stem");
        for (number, (_, text, area)) in drawn.words.iter().enumerate() {
            let inside =
                area.left >= 0.0 && area.top >= 0.0 && area.right <= drawn.width && area.bottom <= drawn.height;
            assert!(inside, "{name}: `{text}` is cut off: {area:?}");
            for (class, shape) in &drawn.shapes {
                assert!(!area.meets(shape), "{name}: `{text}` {area:?} lies on a {class} {shape:?}");
            }
            for (_, other, its) in &drawn.words[number + 1..] {
                assert!(!area.meets(its), "{name}: `{text}` {area:?} lies on `{other}` {its:?}");
            }
        }
    }
    assert!(lines > 4000, "{lines}");
}

#[test]
fn each_spike_has_its_mark_and_the_largest_have_labels() {
    for (name, outcome) in pictures() {
        let drawn = Drawn::new(svg(&outcome));
        let spikes = outcome.text.matches(" times the longest before; ").count();
        // The triangle in the legend.
        let marks = drawn.count("spike").saturating_sub(1);
        assert_eq!(spikes > 0, marks > 0, "{name}");
        assert!(marks == spikes || marks > 12 && spikes == 12 || name.contains("520"), "{name}: {marks}, {spikes}");
        assert!(drawn.labels() >= marks.min(3), "{name}: {} labels of {marks} spikes", drawn.labels());
    }
    let bundled = std::fs::read_to_string(bundled("made_up_activities.csv")).unwrap();
    let drawn = outcome("bundled_labels", &[], &[("a.csv", &bundled)]);
    assert_eq!(Drawn::new(svg(&drawn)).labels(), 3);
}

#[test]
fn the_axis_has_dates_at_any_span_and_any_time_of_the_year() {
    let path = folder("pictures_dates");
    for weeks in [4, 5, 8, 9, 13, 17, 31, 52, 73, 104, 300, 520] {
        // What lies further back than what is shown, and the longest of 30 days before it, would only be read.
        std::fs::write(path.join("a.csv"), the_last(7 * weeks + 100)).unwrap();
        let weeks = &*weeks.to_string();
        for back in [0, 3, 11, 19, 40] {
            let on = (last() + -back).to_string();
            let outcome = call(&["--weeks", weeks, "--on", &on], &path);
            let drawn = Drawn::new(svg(&outcome));
            let lowest = drawn.words.iter().map(|(_, _, area)| area.bottom).fold(0.0, f64::max);
            let dates = drawn.words.iter().filter(|(_, _, area)| area.bottom > lowest - 4.0);
            let dates: Vec<&str> = dates.map(|(_, text, _)| text.as_str()).collect();
            assert!((3..=16).contains(&dates.len()), "--weeks {weeks} --on {on}: {dates:?}");
            if weeks == "4" {
                assert_eq!(dates.last(), Some(&&*short(last() + -back)));
            }
            // The same in the chart.
            let line = outcome.text.lines().skip_while(|line| !line.starts_with("    0 +")).nth(1).unwrap();
            assert!(line.split_whitespace().count() >= 3, "--weeks {weeks} --on {on}: {line}");
        }
    }
}

fn short(day: Day) -> String {
    format!("{} {}", day.date().2, ["Oct", "Nov"][usize::from(day.date().1) - 10])
}

#[test]
fn ten_years_are_columns_and_not_a_block() {
    let log = ten_years();
    let drawn = |weeks| Drawn::new(svg(&outcome("columns", &["--weeks", weeks], &[("a.csv", &log)])));
    let by_day = drawn("103");
    assert_eq!((by_day.count("sum"), by_day.count("stem") + by_day.count("spike-stem")), (0, 7 * 103));
    for (weeks, columns) in [("104", 104), ("208", 208), ("300", 70), ("520", 120)] {
        let drawn = drawn(weeks);
        // A dot in the legend too.
        assert_eq!((drawn.count("run") - 1, drawn.count("longest")), (columns, 0), "{weeks}");
        assert_eq!(drawn.count("sum"), columns, "{weeks}");
        let of =
            |class: &str| drawn.shapes.iter().filter(|(of, _)| of == class).map(|(_, area)| *area).collect::<Vec<_>>();
        let bars = of("sum");
        assert!(bars.windows(2).all(|bars| bars[0].right < bars[1].left), "{weeks}: bars touch");
    }
}

#[test]
fn a_sum_is_that_of_its_month() {
    let runs = (0..2000).map(|back| (back, 5.0));
    let outcome = outcome("sums", &["--weeks", "300"], &[("a.csv", &table(runs))]);
    let svg = svg(&outcome);
    for title in [
        "1 Oct 2026 to 31 Oct 2026: 31 runs of 155.0 km together",
        "1 Nov 2026 to 22 Nov 2026: 22 runs of 110.0 km together",
    ] {
        assert!(svg.contains(title), "{title}");
    }
    assert!(outcome.text.contains("km, all runs of every month together"), "{}", outcome.text);
}

/// Styles are for dark ground alone, and nothing is drawn that librsvg or Cairo do not know.
#[test]
fn every_program_draws_the_same() {
    for (name, outcome) in pictures() {
        let svg = svg(&outcome);
        for unknown in ["paint-order", "style=", "var(", "filter", "currentColor", "dominant-baseline", "opacity"] {
            assert!(!svg.contains(unknown), "{name}: {unknown}");
        }
        let (_, style) = svg.split_once("<style>").unwrap();
        assert!(style.trim_start().starts_with("@media screen and (prefers-color-scheme: dark) {"), "{name}");
        assert_eq!(style.matches("@media").count(), 1);
    }
}

#[test]
fn title_and_description_say_what_is_seen() {
    let log = thirty_spikes();
    let outcome = outcome("description", &["--weeks", "8"], &[("a.csv", &log)]);
    let svg = svg(&outcome);
    let (_, rest) = svg.split_once("<desc id=\"log-description\">").unwrap();
    let description = rest.split_once("</desc>").unwrap().0.trim();
    assert!(description.contains("The longest was 39.0 km, on 22 Nov 2026."), "{description}");
    assert!(description.contains("Spikes, more than a tenth longer than the longest run of the 30 days before: 10."));
    assert_eq!(description.matches(" times the longest before.").count(), 5, "{description}");
    assert!(
        svg.contains("Runs from 28 Sep 2026 to 22 Nov 2026</title>")
            || svg.contains("Runs from 28 Sep 2026 to 22 Nov 2026\n</title>")
    );
    let steady = self::outcome("no_spike", &[], &[("a.csv", &steady())]);
    assert!(self::svg(&steady).contains("No spike is marked"));
}

#[test]
fn in_miles_nothing_is_in_kilometres_or_metres() {
    // 62 of the unit in a minute, and two records of one run that differ.
    let refused = "Running,2026-11-20 07:00:13,false,x,62.14,1,00:01:00,00:01:00\n";
    let one = "Running,2026-11-21 07:00:00,false,x,5.00,1,01:00:00,01:00:00\n";
    let other = one.replace("5.00", "6.00");
    let log = steady() + refused + one;
    let other = GARMIN.to_owned() + &other;
    let files = [("a.csv", log.as_str()), ("b.csv", other.as_str())];
    let metric = |text: &str| {
        let words = text.split(|char: char| !char.is_alphanumeric()).collect::<Vec<_>>();
        words.iter().any(|word| ["km", "m", "metres", "kilometres"].contains(word))
    };
    let km = outcome("km", &["--complete"], &files);
    assert!(metric(&km.text) && metric(svg(&km)), "{}", km.text);
    let miles = outcome("miles", &["--complete", "--miles"], &files);
    let text = miles.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "62.1 miles in 60 seconds is too fast",
        "5.0 miles and ",
        "6.0 miles for the same time",
        "2026-11-22 miles 10 |",
        "longest run of the past 30 days: 7.6 miles",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!metric(&miles.text) && !metric(svg(&miles)), "{}", miles.text);
}

#[test]
fn a_flaw_can_be_in_miles() {
    let flaw = Flaw::TotalsDiffer { stated: 8000, found: 9000, part: Part::Laps };
    assert_eq!(flaw.said(Unit::Kilometres), flaw.to_string());
    assert_eq!(flaw.said(Unit::Miles), "its summary says 5.0 miles, but its laps say 5.6 miles; the longer is used");
}

#[test]
fn a_page_with_a_log_can_be_in_miles() {
    let path = folder("pictures_page");
    std::fs::write(path.join("a.csv"), steady()).unwrap();
    let page = |arguments: &[&str]| {
        let arguments = [&["--log", "a.csv", "--out", "-"], arguments].concat();
        let output = support::program(env!("CARGO_BIN_EXE_page"), &arguments, &path, "");
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let (km, miles) = (page(&[]), page(&["--miles"]));
    assert!(km.contains("7.6 km") && km.contains("distance of a run (km)") && !km.contains(" miles"));
    assert!(miles.contains("7.6 miles") && miles.contains("distance of a run (miles)") && !miles.contains(" km"));
    let output = support::program(env!("CARGO_BIN_EXE_page"), &["--miles"], &path, "");
    assert!(String::from_utf8(output.stderr).unwrap().contains("are about a log; give --log FILE too"));
}

#[test]
fn no_heading_stands_over_nothing() {
    const HEADINGS: [&str; 4] = ["What was read", "What is in doubt", "What was mended", "The runs from"];
    let ride = GARMIN.to_owned() + "Cycling,2026-11-20 07:00:13,false,x,30.00,1,01:00:00,01:00:00\n";
    let no_distance = GARMIN.to_owned() + "Running,2026-11-20 07:00:13,false,x,--,1,01:00:00,01:00:00\n";
    let one = table([(0, 8.0)]);
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str], &'a [&'a str]);
    let cases: [Case<'_>; 6] = [
        ("empty", &[], &[], &[]),
        ("passed_over", &[("bikes.csv", "Bike Name,Bike Brand\n")], &[], &[]),
        ("broken", &[("a.fit", "xx")], &[], &["What is in doubt"]),
        ("ride", &[("a.csv", &ride)], &[], &["What was read"]),
        ("no_distance", &[("a.csv", &no_distance)], &[], &["What was read"]),
        ("earlier", &[("a.csv", &one)], &["--on", "2020-01-01"], &["What was read"]),
    ];
    for (name, files, arguments, expected) in cases {
        let outcome = outcome(name, arguments, files);
        let found: Vec<&str> = HEADINGS.into_iter().filter(|heading| outcome.text.contains(heading)).collect();
        assert_eq!(found, expected, "{name}: {}", outcome.text);
        assert!(outcome.picture.is_none(), "{name}");
        assert!(!outcome.text.contains("\n\n\n") && !outcome.text.starts_with('\n'), "{name}: {}", outcome.text);
    }
    assert!(outcome("empty", &[], &[]).text.contains("No file was found that could hold one."));
    // Whoever names a picture gets one, and it says that it is empty.
    let asked = outcome("asked", &["--svg", "log.svg", "--on", "2020-01-01"], &[("a.csv", &one)]);
    assert!(svg(&asked).contains("There is no run with a known distance in this time."));
    assert!(!svg(&asked).contains("a run</text>") && Drawn::new(svg(&asked)).shapes.is_empty());
}

#[test]
fn the_legend_names_what_occurs() {
    let legend = |log: &str| {
        let outcome = outcome("legend", &[], &[("a.csv", log)]);
        let line = outcome.text.lines().find(|line| line.starts_with("  o a run")).unwrap().trim().to_owned();
        let words = Drawn::new(svg(&outcome)).words.into_iter().map(|(_, text, _)| text).collect::<Vec<_>>().join("|");
        (line, words.contains("a spike"), words.contains("a tenth more"))
    };
    let lines = "o a run   - the longest run of the 30 days before   = a tenth more";
    assert_eq!(legend(&table([(0, 8.0)])), ("o a run".to_owned(), false, false));
    assert_eq!(legend(&steady()), (lines.to_owned(), false, true));
    assert_eq!(legend(&thirty_spikes()), (lines.replace("a run   -", "a run   # a spike   -"), true, true));
}

#[test]
fn many_doubts_of_one_kind_are_one_line_and_what_matters_is_first() {
    // 200 activities of a sport that is not known, and two records of one run that differ.
    let padel = (0..200).map(|back| format!("Kegeln,{} 12:00:00,false,x,3.00,1,01:00:00,01:00:00\n", last() + -back));
    let conflict = "Running,2026-11-21 07:00:00,false,x,5.00,1,01:00:00,01:00:00\n";
    let log = steady() + &padel.collect::<String>() + conflict;
    let other = GARMIN.to_owned() + &conflict.replace("5.00", "6.00");
    let outcome = outcome("many", &["--complete"], &[("a.csv", &log), ("b.csv", &other)]);
    let (_, doubts) = outcome.text.split_once("What is in doubt\n\n").unwrap();
    let doubts = doubts.split_once("\n\n").unwrap().0.replace("\n  ", " ");
    let doubts: Vec<&str> = doubts.lines().collect();
    assert_eq!(doubts.len(), 2, "{doubts:#?}");
    assert!(doubts[0].contains("6000 m for the same time"), "{doubts:#?}");
    let many = doubts[1];
    assert!(many.starts_with("- 2026-11-22: ") && many.contains("`Kegeln`"), "{many}");
    assert!(many.ends_with("(and 199 more like it; 61 may be in the 60 days up to 2026-11-22)"), "{many}");
    // Programs get them all.
    let json: serde_json::Value = serde_json::from_str(&call(&["--json"], &folder_of("many")).text).unwrap();
    assert_eq!(json["doubts"].as_array().unwrap().len(), 201);
}

fn folder_of(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pictures_{name}"))
}

#[test]
fn the_chart_is_plain_and_fits_80_columns() {
    for (name, outcome) in pictures() {
        let (_, chart) = outcome.text.split_once("The runs from").unwrap();
        let chart = chart.split("The picture is in").next().unwrap();
        assert!(chart.is_ascii(), "{name}: {chart}");
        for line in outcome.text.lines().filter(|line| !line.contains('/')) {
            assert!(line.chars().count() <= 80, "{name}: {line}");
        }
        let grounds: Vec<&str> = chart.lines().filter(|line| line.starts_with("    0 +")).collect();
        assert!(matches!(grounds.len(), 1 | 2), "{name}: {chart}");
        assert!(grounds.iter().all(|ground| ground.len() > 50), "{name}: {chart}");
    }
}
