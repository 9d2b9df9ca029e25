//! The picture as SVG: readable on light and dark, on paper, by a screen reader and without colour.

use running_hip_pain::Day;
use svg::node::element::{Circle, Description, Group, Line, Path, Polygon, Rectangle, Style, Text, Title, path::Data};
use svg::{Document, Node};

use super::picture::{Mark, Picture, short_date};

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 520.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 96.0;
const BOTTOM: f64 = 64.0;

/// How a part of the picture is drawn: its colours on light and on dark ground, and the rest. Colours have a contrast
/// of at least 3 to 1 against the ground. Shapes and dashes carry the same meaning.
///
/// Every part also gets its light colours as attributes, because not every program that draws SVG reads styles: without
/// them a shape is black.
struct Ink {
    part: Part,
    light: &'static [(&'static str, &'static str)],
    dark: &'static [(&'static str, &'static str)],
    plain: &'static [(&'static str, &'static str)],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Words,
    Heading,
    Ground,
    Grid,
    Axis,
    Stem,
    Run,
    Spike,
    SpikeStem,
    SpikeLabel,
    Longest,
    Limit,
}

const FONT: (&str, &str) = ("font-family", "system-ui, sans-serif");

#[rustfmt::skip] // a table: part; on light; on dark; on both
const INKS: [Ink; 12] = [
    ink(Part::Words,      &[("fill", "#1f2933")],   &[("fill", "#e6e9ed")],   &[FONT, ("font-size", "14px")]),
    ink(Part::Heading,    &[("fill", "#1f2933")],   &[("fill", "#e6e9ed")],   &[FONT, ("font-size", "18px"), ("font-weight", "600")]),
    ink(Part::Ground,     &[("fill", "#ffffff")],   &[("fill", "#14181d")],   &[]),
    ink(Part::Grid,       &[("stroke", "#d5dae0")], &[("stroke", "#333c46")], &[]),
    ink(Part::Axis,       &[("stroke", "#1f2933")], &[("stroke", "#e6e9ed")], &[]),
    ink(Part::Stem,       &[("stroke", "#2b6cb0")], &[("stroke", "#6fb1f5")], &[("stroke-width", "1.5"), ("opacity", "0.55")]),
    ink(Part::Run,        &[("fill", "#2b6cb0")],   &[("fill", "#6fb1f5")],   &[]),
    ink(Part::Spike,      &[("fill", "#b83208"), ("stroke", "#ffffff")], &[("fill", "#ff9a66"), ("stroke", "#14181d")], &[]),
    ink(Part::SpikeStem,  &[("stroke", "#b83208")], &[("stroke", "#ff9a66")], &[("stroke-width", "2")]),
    // With a halo of the ground, where it lies on a line.
    ink(Part::SpikeLabel, &[("fill", "#b83208"), ("stroke", "#ffffff")], &[("fill", "#ff9a66"), ("stroke", "#14181d")],
        &[FONT, ("font-size", "14px"), ("font-weight", "600"), ("stroke-width", "4"), ("stroke-linejoin", "round"), ("paint-order", "stroke")]),
    ink(Part::Longest,    &[("stroke", "#4a5568")], &[("stroke", "#b4bdc8")], &[("fill", "none"), ("stroke-width", "2")]),
    ink(Part::Limit,      &[("stroke", "#4a5568")], &[("stroke", "#b4bdc8")], &[("fill", "none"), ("stroke-width", "1.5"), ("stroke-dasharray", "6 4")]),
];

const fn ink(
    part: Part,
    light: &'static [(&'static str, &'static str)],
    dark: &'static [(&'static str, &'static str)],
    plain: &'static [(&'static str, &'static str)],
) -> Ink {
    Ink { part, light, dark, plain }
}

impl Part {
    const fn class(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Heading => "heading",
            Self::Ground => "ground",
            Self::Grid => "grid",
            Self::Axis => "axis",
            Self::Stem => "stem",
            Self::Run => "run",
            Self::Spike => "spike",
            Self::SpikeStem => "spike-stem",
            Self::SpikeLabel => "spike-label",
            Self::Longest => "longest",
            Self::Limit => "limit",
        }
    }

    /// Draws an element as this part.
    fn draw<E: Node>(self, mut element: E) -> E {
        element.assign("class", self.class());
        let ink = INKS.iter().find(|ink| ink.part == self);
        for (name, value) in ink.into_iter().flat_map(|ink| ink.light.iter().chain(ink.plain)) {
            element.assign(*name, *value);
        }
        element
    }
}

/// The colours on dark ground. All other colours are attributes. It names the picture, because a page that holds the
/// picture has classes of its own.
fn style() -> String {
    let rule = |ink: &Ink| {
        let colours: Vec<String> = ink.dark.iter().map(|(name, value)| format!("{name}: {value};")).collect();
        format!("  .training-log .{} {{ {} }}\n", ink.part.class(), colours.join(" "))
    };
    let rules: String = INKS.iter().map(rule).collect();
    format!("\n@media screen and (prefers-color-scheme: dark) {{\n{rules}}}\n")
}

/// Draws the picture as a file.
pub fn svg(picture: &Picture) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", element(picture))
}

/// Draws the picture as an element.
pub(super) fn element(picture: &Picture) -> String {
    let step = picture.step() * picture.unit.metres();
    // Room above the highest run for its label.
    let scale = Scale { picture, top: (picture.top() * 1.12 / step).ceil().max(1.0) * step };
    let heading = format!("Runs from {} to {}", long_date(picture.first), long_date(picture.last));
    let document = Document::new()
        .set("viewBox", (0, 0, WIDTH, HEIGHT))
        .set("role", "img")
        .set("class", "training-log")
        .set("aria-labelledby", "log-title log-description")
        .set("lang", "en")
        .add(Title::new(&heading).set("id", "log-title"))
        .add(Description::new().set("id", "log-description").add(svg::node::Text::new(description(picture))))
        .add(Style::new(style()))
        .add(Part::Ground.draw(Rectangle::new().set("width", WIDTH).set("height", HEIGHT)))
        .add(Part::Heading.draw(Text::new(heading).set("x", LEFT).set("y", 32)))
        .add(legend())
        .add(scale.axes(step))
        .add(scale.lines())
        .add(scale.runs())
        .add(scale.spike_labels());
    document.to_string()
}

/// What the picture shows, in words.
fn description(picture: &Picture) -> String {
    let unit = picture.unit_name();
    let longest = picture.runs.iter().map(|mark| mark.metres).max();
    let mut words = match longest {
        Some(longest) => format!(
            "{} runs, the longest {} {unit}, each against the longest run of the 30 days before it and a tenth more than that.",
            picture.runs.len(),
            picture.distance(longest)
        ),
        None => "No runs with a known distance.".into(),
    };
    for (mark, ratio, _) in picture.spikes() {
        let distance = picture.distance(mark.metres);
        words += &format!(" {}: {distance} {unit}, {ratio} times the longest before.", long_date(mark.day));
    }
    words
}

fn legend() -> Group {
    let y = 62.0;
    let entry = |x: f64, text: &str| words(text).set("x", x).set("y", y + 5.0);
    let line = |x: f64, part: Part| part.draw(Line::new().set("x1", x).set("x2", x + 28.0).set("y1", y).set("y2", y));
    Group::new()
        .set("aria-hidden", "true")
        .add(Part::Run.draw(Circle::new().set("cx", LEFT + 6.0).set("cy", y).set("r", 4)))
        .add(entry(LEFT + 18.0, "a run"))
        .add(Part::Spike.draw(triangle(LEFT + 90.0, y)))
        .add(entry(LEFT + 104.0, "a spike, and its ratio to the longest"))
        .add(line(LEFT + 394.0, Part::Longest))
        .add(entry(LEFT + 430.0, "longest run of the 30 days before"))
        .add(line(LEFT + 704.0, Part::Limit))
        .add(entry(LEFT + 740.0, "a tenth more"))
}

fn words(text: impl Into<String>) -> Text {
    Part::Words.draw(Text::new(text))
}

fn triangle(x: f64, y: f64) -> Polygon {
    let points = [(x, y - 7.0), (x + 7.0, y + 5.0), (x - 7.0, y + 5.0)];
    Polygon::new().set("points", points.map(|(x, y)| format!("{},{}", round(x), round(y))).join(" "))
}

/// Tenths of a pixel are enough, and keep the file small.
fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn long_date(day: Day) -> String {
    format!("{} {}", short_date(day), day.date().0)
}

struct Scale<'a> {
    picture: &'a Picture,
    top: f64,
}

impl Scale<'_> {
    /// The width of a day.
    fn day(&self) -> f64 {
        (WIDTH - LEFT - RIGHT) / f64::from(self.picture.days())
    }

    /// The middle of a day.
    fn x(&self, column: u32) -> f64 {
        round(LEFT + (f64::from(column) + 0.5) * self.day())
    }

    fn y(&self, metres: f64) -> f64 {
        round(HEIGHT - BOTTOM - metres / self.top * (HEIGHT - TOP - BOTTOM))
    }

    fn axes(&self, step: f64) -> Group {
        let mut group = Group::new().set("aria-hidden", "true");
        let ground = self.y(0.0);
        let steps = (self.top / step).round() as u32;
        for number in 0..=steps {
            let y = self.y(f64::from(number) * step);
            let part = if number == 0 { Part::Axis } else { Part::Grid };
            let label = format!("{}", f64::from(number) * self.picture.step());
            group = group
                .add(part.draw(Line::new().set("x1", LEFT).set("x2", WIDTH - RIGHT).set("y1", y).set("y2", y)))
                .add(words(label).set("x", LEFT - 10.0).set("y", y + 5.0).set("text-anchor", "end"));
        }
        const LABEL: f64 = 48.0;
        for (column, name) in self.picture.months(LABEL / self.day()) {
            let x = self.x(column);
            group = group
                .add(Part::Axis.draw(Line::new().set("x1", x).set("x2", x).set("y1", ground).set("y2", ground + 6.0)))
                .add(words(name).set("x", x).set("y", ground + 22.0).set("text-anchor", "middle"));
        }
        let middle = (TOP + HEIGHT - BOTTOM) / 2.0;
        group
            .add(
                words(format!("distance of a run ({})", self.picture.unit_name()))
                    .set("text-anchor", "middle")
                    .set("transform", format!("translate(20 {middle}) rotate(-90)")),
            )
            .add(
                words("day of the run")
                    .set("text-anchor", "middle")
                    .set("x", (LEFT + WIDTH - RIGHT) / 2.0)
                    .set("y", HEIGHT - 14.0),
            )
    }

    /// Steps, not slopes: the longest run changes from one day to the next.
    fn lines(&self) -> Group {
        let half = self.day() / 2.0;
        let steps = |height: &dyn Fn(u32) -> f64| {
            let mut data = Data::new();
            let mut last = None;
            for (column, longest) in self.picture.longest.iter().enumerate() {
                let x = self.x(column as u32);
                data = match (last, longest.map(height)) {
                    (_, None) => {
                        last = None;
                        continue;
                    }
                    (None, Some(y)) => data.move_to((round(x - half), self.y(y))).horizontal_line_to(round(x + half)),
                    (Some(before), Some(y)) if before == y => data.horizontal_line_to(round(x + half)),
                    (Some(_), Some(y)) => data.vertical_line_to(self.y(y)).horizontal_line_to(round(x + half)),
                };
                last = longest.map(height);
            }
            data
        };
        Group::new()
            .set("aria-hidden", "true")
            .add(Part::Longest.draw(Path::new().set("d", steps(&f64::from))))
            .add(Part::Limit.draw(Path::new().set("d", steps(&Picture::limit))))
    }

    fn place(&self, mark: &Mark) -> (f64, f64) {
        (self.x(self.picture.column(mark.day)), self.y(f64::from(mark.metres)))
    }

    fn runs(&self) -> Group {
        let ground = self.y(0.0);
        // Many years are drawn with finer dots.
        let radius = round((self.day() * 0.75).clamp(1.0, 3.5));
        // Spikes last, so that they lie on top.
        let (spikes, others): (Vec<&Mark>, Vec<&Mark>) =
            self.picture.runs.iter().partition(|mark| mark.spike.is_some());
        others.into_iter().chain(spikes).fold(Group::new(), |group, mark| {
            let (x, y) = self.place(mark);
            let stem = |part: Part| part.draw(Line::new().set("x1", x).set("x2", x).set("y1", ground).set("y2", y));
            let words =
                format!("{}: {} {}", long_date(mark.day), self.picture.distance(mark.metres), self.picture.unit_name());
            group.add(match mark.spike {
                None => Group::new()
                    .add(Title::new(words))
                    .add(stem(Part::Stem))
                    .add(Part::Run.draw(Circle::new().set("cx", x).set("cy", y).set("r", radius))),
                Some((ratio, _)) => Group::new()
                    .add(Title::new(format!("{words}, a spike: {ratio} times the longest of the 30 days before")))
                    .add(stem(Part::SpikeStem))
                    .add(Part::Spike.draw(triangle(x, y))),
            })
        })
    }

    /// Draws date and ratio to the left of a spike, where by its nature no line is as high, or to the right near the
    /// left edge. The highest ratios come first. A label that would lie on another moves up. If there is no room near
    /// its spike, it is only in the run's own title.
    fn spike_labels(&self) -> Group {
        const LINE: f64 = 17.0;
        const MOST: usize = 12;
        let years = self.picture.days() > 366;
        let wide = if years { 154.0 } else { 112.0 };
        let mut spikes: Vec<_> = self.picture.spikes().collect();
        spikes.sort_by_key(|(mark, ratio, _)| (std::cmp::Reverse(*ratio), mark.day));
        let mut taken: Vec<(f64, f64)> = Vec::new();
        let mut group = Group::new().set("aria-hidden", "true");
        for (mark, ratio, _) in spikes.into_iter().take(MOST) {
            let (x, top) = self.place(&mark);
            let on_the_left = x - wide > LEFT;
            let (from, x, anchor) = if on_the_left { (x - wide, x - 11.0, "end") } else { (x, x + 11.0, "start") };
            let reach = if on_the_left { wide - 8.0 } else { wide + 14.0 };
            let clear = |y: &f64| {
                let free_of_labels =
                    taken.iter().all(|(other, height)| (from - other).abs() > wide || (y - height).abs() >= LINE);
                let covers = |(other, height): (f64, f64)| {
                    other > from + 8.0 && other < from + reach && (height - (y - 5.0)).abs() < LINE
                };
                free_of_labels && !self.picture.spikes().any(|(mark, ..)| covers(self.place(&mark)))
            };
            let Some(y) = [0.0, LINE, 2.0 * LINE].map(|up| top - 2.0 - up).into_iter().find(clear) else { continue };
            taken.push((from, y));
            let date = if years { long_date(mark.day) } else { short_date(mark.day) };
            group = group.add(Part::SpikeLabel.draw(
                Text::new(format!("{date}: {ratio}×")).set("x", round(x)).set("y", round(y)).set("text-anchor", anchor),
            ));
        }
        group
    }
}
