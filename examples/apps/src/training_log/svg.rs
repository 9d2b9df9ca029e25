//! The picture as SVG: readable on light and dark, on paper, by a screen reader and without colour.

use std::cmp::Reverse;

use running_hip_pain::report;
use svg::Document;
use svg::node::element::{Circle, Description, Group, Path, Polygon, Rectangle, Style, Text, Title, path::Data};

use super::ink::{CLASS, Part, line, round, style, width, words};
use super::labels::{Area, Place, Space};
use super::period::{Period, Room, Total};
use super::picture::{Axis, Mark, Picture, long_date, short_date};
use super::wording;

/// Two years by days, four by weeks, and more by months.
pub(super) const ROOM: Room = Room { days: 103 * 7, columns: 4 * 52 };

const WIDTH: f64 = 960.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 32.0;
/// The height of a line of words, and from its top to the line they stand on.
const LINE: f64 = 20.0;
const BASE: f64 = 5.0;
const HEADING: f64 = 32.0;
const LEGEND: f64 = 60.0;
const FIRST_PANEL: f64 = 340.0;
const SECOND_PANEL: f64 = 140.0;
const DATES: f64 = 44.0;

/// Draws the picture as a file.
pub fn svg(picture: &Picture) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", element(picture))
}

/// Draws the picture as an element.
pub(super) fn element(picture: &Picture) -> String {
    let heading = format!("Runs from {} to {}", long_date(picture.first), long_date(picture.last));
    let (drawn, height) = drawn(picture);
    Document::new()
        .set("viewBox", (0, 0, WIDTH, height))
        .set("role", "img")
        .set("class", CLASS)
        .set("aria-labelledby", "log-title log-description")
        .set("lang", "en")
        .add(Title::new(&heading).set("id", "log-title"))
        .add(Description::new().set("id", "log-description").add(svg::node::Text::new(description(picture))))
        .add(Style::new(style()))
        .add(Part::Ground.draw(Rectangle::new().set("width", WIDTH).set("height", height)))
        .add(Part::Heading.draw(Text::new(heading).set("x", LEFT).set("y", HEADING)))
        .add(drawn)
        .to_string()
}

/// All below the heading, and where it ends.
fn drawn(picture: &Picture) -> (Group, f64) {
    if picture.is_empty() {
        return (Group::new().add(words(NOTHING).set("x", LEFT).set("y", LEGEND + BASE)), LEGEND + LINE);
    }
    let by_day = picture.period == Period::Day;
    let (legend, below) = legend(picture);
    let top = below + 2.4 * LINE;
    // Room above the highest run for its label.
    let axis = Axis::new(picture.top() * 1.15, picture.unit, 8);
    let totals = &picture.totals();
    let runs = Panel { picture, totals, axis, top, bottom: top + FIRST_PANEL };
    let unit = picture.unit_name();
    if by_day {
        let group = Group::new()
            .add(legend)
            .add(runs.axes(&format!("distance of a run ({unit})"), true))
            .add(runs.lines())
            .add(runs.runs())
            .add(runs.spike_labels(runs.taken_by_days()));
        return (group, runs.bottom + DATES);
    }
    let most = totals.iter().map(|total| total.metres).max().unwrap_or(0) as f64;
    let top = runs.bottom + 2.5 * LINE;
    let sums = Panel { axis: Axis::new(most, picture.unit, 4), top, bottom: top + SECOND_PANEL, ..runs };
    let period = picture.period.name();
    let group = Group::new()
        .add(legend)
        .add(runs.axes(&format!("longest run of every {period} ({unit})"), false))
        .add(runs.longest_runs())
        .add(runs.spike_labels(runs.taken_by_periods()))
        .add(sums.axes(&format!("all runs of every {period} together ({unit})"), true))
        .add(sums.sums());
    (group, sums.bottom + DATES)
}

const NOTHING: &str = "There is no run with a known distance in this time.";

/// What the picture shows, in words.
fn description(picture: &Picture) -> String {
    /// More spikes than this are only counted.
    const TOLD: usize = 5;
    let distance = |metres: u64| report::distance(metres, wording(picture.unit));
    let Some(longest) = picture.runs.iter().max_by_key(|mark| mark.metres) else { return NOTHING.into() };
    let mut text = match picture.runs.len() {
        1 => format!("One run of {}, on {}.", distance(longest.metres.into()), long_date(longest.day)),
        runs => {
            format!("{runs} runs. The longest was {}, on {}.", distance(longest.metres.into()), long_date(longest.day))
        }
    };
    if picture.period != Period::Day
        && let Some(most) = picture.totals().iter().max_by_key(|total| total.metres)
    {
        let period = picture.period.name();
        text += &format!(
            " The picture shows the longest run of every {period}, and all runs of every {period} together: {} at most, \
             from {}.",
            distance(most.metres),
            long_date(picture.first + most.first as i32)
        );
    }
    let mut spikes: Vec<_> = picture.spikes().collect();
    if spikes.is_empty() {
        return text
            + " No spike is marked, which is a run more than a tenth longer than the longest of the 30 days before.";
    }
    text += &format!(" Spikes, more than a tenth longer than the longest run of the 30 days before: {}.", spikes.len());
    if spikes.len() > TOLD {
        text += " The largest are:";
    }
    spikes.sort_by_key(|(mark, ratio, _)| Reverse((*ratio, mark.day)));
    spikes.truncate(TOLD);
    spikes.sort_by_key(|(mark, ..)| mark.day);
    for (mark, ratio, _) in spikes {
        text +=
            &format!(" {}: {}, {ratio} times the longest before.", long_date(mark.day), distance(mark.metres.into()));
    }
    text
}

/// What occurs, in as many lines as it takes, and where they end.
fn legend(picture: &Picture) -> (Group, f64) {
    const SYMBOL: f64 = 36.0;
    const GAP: f64 = 20.0;
    let spike = picture.spikes().next().is_some();
    let before = picture.period == Period::Day && picture.longest.iter().flatten().next().is_some();
    let run = match picture.period {
        Period::Day => "a run".to_owned(),
        period => format!("the longest run of a {}", period.name()),
    };
    let entries = [
        (Some(Part::Run), run),
        (Some(Part::Spike).filter(|_| spike), "a spike, and its ratio to the longest".into()),
        (Some(Part::Longest).filter(|_| before), "longest run of the 30 days before".into()),
        (Some(Part::Limit).filter(|_| before), "a tenth more".into()),
    ];
    let mut group = Group::new().set("aria-hidden", "true");
    let (mut x, mut y) = (LEFT, LEGEND);
    for (part, text) in entries {
        let Some(part) = part else { continue };
        let wide = match part {
            Part::Longest | Part::Limit => SYMBOL,
            _ => SYMBOL / 2.0,
        };
        let end = x + wide + width(&text, 14.0, false);
        if end > WIDTH - RIGHT {
            (x, y) = (LEFT, y + LINE);
        }
        group = match part {
            Part::Run => group.add(part.draw(Circle::new().set("cx", round(x + 4.0)).set("cy", y).set("r", 3.5))),
            Part::Spike => group.add(part.draw(triangle((x + 7.0, y)))),
            _ => group.add(line(part, (x, y), (x + SYMBOL - 8.0, y))),
        };
        group = group.add(words(&text).set("x", round(x + wide)).set("y", y + BASE));
        x += wide + width(&text, 14.0, false) + GAP;
    }
    (group, y)
}

fn triangle((x, y): (f64, f64)) -> Polygon {
    let points = [(x, y - 7.0), (x + 7.0, y + 5.0), (x - 7.0, y + 5.0)];
    Polygon::new().set("points", points.map(|(x, y)| format!("{},{}", round(x), round(y))).join(" "))
}

/// A part of the picture with an axis of distance of its own.
struct Panel<'a> {
    picture: &'a Picture,
    totals: &'a [Total],
    axis: Axis,
    top: f64,
    bottom: f64,
}

impl Panel<'_> {
    /// The width of a day.
    fn day(&self) -> f64 {
        (WIDTH - LEFT - RIGHT) / f64::from(self.picture.days())
    }

    /// The middle of a column.
    fn middle(&self, total: &Total) -> f64 {
        LEFT + (f64::from(total.first) + f64::from(total.days) / 2.0) * self.day()
    }

    fn wide(&self, total: &Total) -> f64 {
        f64::from(total.days) * self.day()
    }

    /// The middle of the column of a day.
    fn x(&self, number: u32) -> f64 {
        self.totals.iter().find(|total| total.holds(number)).map_or(LEFT, |total| self.middle(total))
    }

    fn y(&self, metres: f64) -> f64 {
        self.bottom - metres / self.axis.top() * (self.bottom - self.top)
    }

    fn axes(&self, title: &str, dated: bool) -> Group {
        let mut group = Group::new().set("aria-hidden", "true");
        group = group.add(words(title).set("x", LEFT).set("y", round(self.top - LINE + BASE)));
        for (metres, name) in self.axis.marks() {
            let y = self.y(metres);
            let part = if metres == 0.0 { Part::Axis } else { Part::Grid };
            group = group
                .add(line(part, (LEFT, y), (WIDTH - RIGHT, y)))
                .add(words(name).set("x", LEFT - 10.0).set("y", round(y + BASE)).set("text-anchor", "end"));
        }
        const DATE: f64 = 64.0;
        for (number, name) in self.picture.dates(DATE / self.day()) {
            let x = self.x(number);
            group = group.add(line(Part::Axis, (x, self.bottom), (x, self.bottom + 6.0)));
            if dated {
                let name = words(name).set("x", round(x)).set("y", self.bottom + 24.0);
                group = group.add(name.set("text-anchor", "middle"));
            }
        }
        group
    }

    // ---- by days

    /// The ends of the steps that lead over these heights, level or upright. Steps, not slopes: the longest run changes
    /// from one day to the next.
    fn steps(&self, height: impl Fn(u32) -> f64) -> Vec<Vec<(f64, f64)>> {
        let mut paths: Vec<Vec<(f64, f64)>> = Vec::new();
        let days = self.picture.longest.iter().enumerate();
        let days: Vec<(f64, Option<f64>)> = days
            .map(|(day, longest)| (LEFT + day as f64 * self.day(), longest.map(|longest| self.y(height(longest)))))
            .collect();
        for days in days.chunk_by(|(_, a), (_, b)| a.is_some() == b.is_some()) {
            let mut path: Vec<(f64, f64)> = Vec::new();
            for (x, y) in days.iter().filter_map(|(x, y)| Some((*x, (*y)?))) {
                match path.last_mut() {
                    Some(end) if end.1 == y => end.0 = x + self.day(),
                    _ => path.extend([(x, y), (x + self.day(), y)]),
                }
            }
            if !path.is_empty() {
                paths.push(path);
            }
        }
        paths
    }

    fn lines(&self) -> Group {
        let data = |paths: Vec<Vec<(f64, f64)>>| {
            paths.iter().fold(Data::new(), |data, path| {
                path.iter().enumerate().fold(data, |data, (number, (x, y))| {
                    let point = (round(*x), round(*y));
                    if number == 0 { data.move_to(point) } else { data.line_to(point) }
                })
            })
        };
        Group::new()
            .set("aria-hidden", "true")
            .add(Part::Longest.draw(Path::new().set("d", data(self.steps(f64::from)))))
            .add(Part::Limit.draw(Path::new().set("d", data(self.steps(Picture::limit)))))
    }

    fn place(&self, mark: &Mark) -> (f64, f64) {
        (self.x(self.picture.number(mark.day)), self.y(mark.metres.into()))
    }

    /// Many days are drawn with finer dots and lines.
    fn radius(&self, wide: f64) -> f64 {
        round((wide * 0.7).clamp(1.2, 3.5))
    }

    fn dot(&self, (x, y): (f64, f64), wide: f64, title: String) -> Group {
        let stem = line(Part::Stem, (x, self.bottom), (x, y)).set("stroke-width", round((wide * 0.6).clamp(0.5, 2.0)));
        let dot = Circle::new().set("cx", round(x)).set("cy", round(y)).set("r", self.radius(wide));
        Group::new().add(Title::new(title)).add(stem).add(Part::Run.draw(dot))
    }

    fn spikes(&self) -> Group {
        self.picture.spikes().fold(Group::new(), |group, (mark, ratio, _)| {
            let (x, y) = self.place(&mark);
            let title = format!("{}, a spike: {ratio} times the longest of the 30 days before", self.said(&mark));
            let spike = Group::new().add(Title::new(title)).add(line(Part::SpikeStem, (x, self.bottom), (x, y)));
            group.add(spike.add(Part::Spike.draw(triangle((x, y)))))
        })
    }

    /// `22 Nov 2026: 21.1 km`.
    fn said(&self, mark: &Mark) -> String {
        format!("{}: {}", long_date(mark.day), self.distance(mark.metres.into()))
    }

    fn distance(&self, metres: u64) -> String {
        report::distance(metres, wording(self.picture.unit))
    }

    fn runs(&self) -> Group {
        let runs = self.picture.runs.iter().filter(|mark| mark.spike.is_none());
        let group =
            runs.fold(Group::new(), |group, mark| group.add(self.dot(self.place(mark), self.day(), self.said(mark))));
        // On top.
        group.add(self.spikes())
    }

    fn taken_by_days(&self) -> Vec<Area> {
        let paths = self.steps(f64::from).into_iter().chain(self.steps(Picture::limit));
        let lines =
            paths.flat_map(|path| path.windows(2).map(|ends| Area::line(ends[0], ends[1], 1.2)).collect::<Vec<_>>());
        let runs = self.picture.runs.iter().filter(|mark| mark.spike.is_none()).map(|mark| self.place(mark));
        lines.chain(runs.flat_map(|place| self.taken_by_dot(place, self.day()))).collect()
    }

    // ---- by weeks or months

    /// The first and the last day of a period.
    fn days_of(&self, total: &Total) -> String {
        let first = self.picture.first + total.first as i32;
        format!("{} to {}", long_date(first), long_date(first + (total.days as i32 - 1)))
    }

    fn longest_runs(&self) -> Group {
        let group = self.totals.iter().filter_map(|total| Some((total, total.longest?))).fold(
            Group::new(),
            |group, (total, metres)| {
                let title = format!("{}: the longest run was {}", self.days_of(total), self.distance(metres.into()));
                group.add(self.dot((self.middle(total), self.y(metres.into())), self.wide(total), title))
            },
        );
        group.add(self.spikes())
    }

    fn taken_by_periods(&self) -> Vec<Area> {
        let longest = self.totals.iter().filter_map(|total| Some((total, self.y(total.longest?.into()))));
        longest.flat_map(|(total, y)| self.taken_by_dot((self.middle(total), y), self.wide(total))).collect()
    }

    fn sums(&self) -> Group {
        self.totals.iter().filter(|total| total.runs > 0).fold(Group::new(), |group, total| {
            let title = match total.runs {
                1 => format!("{}: one run of {}", self.days_of(total), self.distance(total.metres)),
                runs => format!("{}: {runs} runs of {} together", self.days_of(total), self.distance(total.metres)),
            };
            let (y, wide) = (self.y(total.metres as f64), self.wide(total) * 0.7);
            let bar = Rectangle::new()
                .set("x", round(self.middle(total) - wide / 2.0))
                .set("y", round(y))
                .set("width", round(wide))
                .set("height", round(self.bottom - y));
            group.add(Group::new().add(Title::new(title)).add(Part::Sum.draw(bar)))
        })
    }

    // ---- labels

    fn taken_by_dot(&self, (x, y): (f64, f64), wide: f64) -> [Area; 2] {
        [Area::line((x, self.bottom), (x, y), 1.0), Area::around((x, y), self.radius(wide))]
    }

    /// Draws date and ratio near each spike, the highest ratios first, as many as can be read. If there is no room near
    /// a spike, they are only in the run's own title.
    fn spike_labels(&self, taken: Vec<Area>) -> Group {
        const HEIGHT: f64 = 17.0;
        const MOST: usize = 12;
        let mut space = Space::new(Area { left: LEFT, top: self.top, right: WIDTH - 4.0, bottom: self.bottom });
        taken.into_iter().for_each(|area| space.take(area));
        for (mark, ..) in self.picture.spikes() {
            let place = self.place(&mark);
            space.take(Area::line(place, (place.0, self.bottom), 1.0));
            space.take(Area::around(place, 8.0));
        }
        let one_year = self.picture.first.date().0 == self.picture.last.date().0;
        let date = if one_year { short_date } else { long_date };
        let mut spikes: Vec<_> = self.picture.spikes().collect();
        spikes.sort_by_key(|(mark, ratio, _)| Reverse((*ratio, mark.day)));
        let labels = spikes.into_iter().filter_map(|(mark, ratio, _)| {
            let text = format!("{}: {ratio}×", date(mark.day));
            let place = space.label(self.place(&mark), (width(&text, 14.0, true), HEIGHT))?;
            Some((mark, text, place))
        });
        labels.take(MOST).fold(
            Group::new().set("aria-hidden", "true"),
            |group, (mark, text, Place { area, leader })| {
                let (x, y) = self.place(&mark);
                // Beside its mark, a label stands as near as the font lets it.
                let (x_of_text, anchor) = if area.right < x {
                    (area.right, "end")
                } else if area.left > x {
                    (area.left, "start")
                } else {
                    ((area.left + area.right) / 2.0, "middle")
                };
                // It hides the lines of the axis behind the words.
                let ground = Rectangle::new()
                    .set("x", round(area.left))
                    .set("y", round(area.top))
                    .set("width", round(area.right - area.left))
                    .set("height", HEIGHT);
                let text = Text::new(text).set("x", round(x_of_text)).set("y", round(area.bottom - 4.5));
                let mut label = Group::new().add(Part::Ground.draw(ground));
                if let Some(x) = leader {
                    label = label.add(line(Part::Leader, (x, area.bottom), (x, y - 8.0)));
                }
                group.add(label.add(Part::SpikeLabel.draw(text.set("text-anchor", anchor))))
            },
        )
    }
}
