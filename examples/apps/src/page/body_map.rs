//! A body from the lowest ribs to the feet, front and back, with the places that hurt.

use running_hip_pain::wording::{Phrase, Term, Wording};
use running_hip_pain::{Answer, Case, Fact, Finding, Section, Side};
use serde::Serialize;
use svg::node::element::{Circle, Ellipse, Group, Line, Path, Text, Title};
use svg::{Document, Node};

use super::colours::Accent;
use super::places::{How, SPOTS, Shape, Sides, Spot};
use super::words;

/// The two drawings, and in words what is marked on them.
#[derive(Debug, Serialize)]
pub(super) struct BodyMap {
    views: Vec<Drawn>,
    places: Vec<Place>,
    /// What the ways of drawing mean, as far as they occur.
    legend: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct Drawn {
    name: &'static str,
    svg: String,
}

/// A place that hurts.
#[derive(Debug, Serialize)]
struct Place {
    number: usize,
    label: String,
    side: String,
    main: bool,
    /// Where exactly.
    on_the_body: String,
}

/// Draws the places that a runner named, the one that hurts most first.
pub(super) fn body_map(case: &Case, wording: &impl Wording, accent: Accent) -> BodyMap {
    let say = |phrase| wording.say(phrase).into_owned();
    let named = |spot: &&Spot| case.answer(spot.place) == Answer::Present;
    let mut spots: Vec<&Spot> = SPOTS.iter().filter(named).collect();
    spots.sort_by_key(|spot| case.main_site() != Some(spot.place));
    let numbered = || spots.iter().enumerate().map(|(i, spot)| (i + 1, *spot));
    let map = Map { case, wording, accent };
    let places = numbered().map(|(number, spot)| Place {
        number,
        label: say(Phrase::Label(Term::Fact(spot.place.into()))),
        side: map.side(spot),
        main: case.main_site() == Some(spot.place),
        on_the_body: say(Phrase::BodyMap(spot.place)),
    });
    let occurs = |how| spots.iter().any(|spot| spot.how == how);
    let legend = [(How::Exact, words::FILLED), (How::Rough, words::DASHED)];
    BodyMap {
        places: places.collect(),
        views: [View::Front, View::Back]
            .map(|view| Drawn { name: view.name(), svg: map.view(view, numbered()) })
            .into(),
        legend: legend.into_iter().filter(|(how, _)| occurs(*how)).map(|(_, words)| words).collect(),
    }
}

/// Whether a finding is a place on the body. That the pain is on both sides is not: it is drawn as two marks.
pub fn is_place(finding: Finding) -> bool {
    let fact = Fact::from(finding);
    fact.section() == Section::Site && fact.may_be_asked()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Front,
    Back,
}

impl View {
    const fn name(self) -> &'static str {
        match self {
            Self::Front => words::FRONT,
            Self::Back => words::BACK,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
        }
    }

    /// Which way a side is from the middle line, for the reader: 1 to the right. Somebody seen from the front has the
    /// right leg on the reader's left.
    fn direction(self, side: Side) -> f64 {
        match (self, side) {
            (Self::Front, Side::Right) | (Self::Back, Side::Left) => -1.0,
            (Self::Front, Side::Left) | (Self::Back, Side::Right) | (_, Side::Both) => 1.0,
        }
    }
}

const WIDTH: f64 = 220.0;
const HEIGHT: f64 = 440.0;
const MIDDLE: f64 = WIDTH / 2.0;
/// Where the numbers are, from the middle line.
const NUMBERS: f64 = 94.0;
const RADIUS: f64 = 10.5;

/// The outline of one half, from the ribs down the outer side to the foot and up the inner side.
const OUTLINE: &str = "M46,4 C47,18 43,28 43,40 C43,54 52,66 57,82 C62,97 67,110 66,128 C65,160 61,190 57,220 \
    C54,242 47,256 46,274 C45,286 49,298 48,316 C47,340 40,362 37,384 C36,392 38,396 44,403 C48,408 45,412 40,412 \
    L23,412 C18,412 18,406 20,398 C22,390 21,386 20,380 C17,356 12,340 13,316 C13,302 16,290 15,276 \
    C14,258 6,215 4,156 Q3,146 0,144";
/// What closes it, so that it can be filled: a little beyond the middle line, or a seam shows.
const CLOSED: &str = " L-0.5,144 L-0.5,4 Z";

/// Lines within the outline of one half that help to find a place.
const FRONT_LINES: &str = "M47,80 Q30,112 6,138 M19,270 Q20,262 28,262 Q37,262 38,271 Q38,284 29,286 Q20,284 19,270";
const BACK_LINES: &str = "M5,150 Q22,160 46,147 M0,108 L0,144 M20,274 Q29,279 39,274";
/// Lines on the middle line itself.
const FRONT_MIDDLE: &str = "M-2,50 Q0,54 2,50";
const BACK_MIDDLE: &str = "M0,8 L0,72";

struct Map<'a, W> {
    case: &'a Case,
    wording: &'a W,
    accent: Accent,
}

/// A shape of a numbered place, on one side of one view.
struct Mark<'a> {
    number: usize,
    spot: &'a Spot,
    shapes: &'static [Shape],
    /// `None` on the middle line.
    side: Option<Side>,
    /// Which way that side is.
    direction: f64,
    /// How far down its number is.
    number_at: f64,
}

impl<W: Wording> Map<'_, W> {
    /// The sides on which a place is marked.
    fn sides(&self, spot: &Spot) -> &'static [Option<Side>] {
        match (spot.sides, self.case.side()) {
            (Sides::Middle, _) => &[None],
            (Sides::Hurting, Some(Side::Left)) => &[Some(Side::Left)],
            (Sides::Hurting, Some(Side::Right)) => &[Some(Side::Right)],
            (Sides::Hurting, Some(Side::Both) | None) | (Sides::Both, _) => &[Some(Side::Right), Some(Side::Left)],
        }
    }

    fn is_side_unknown(&self, spot: &Spot) -> bool {
        spot.sides == Sides::Hurting && self.case.side().is_none()
    }

    /// The side of a place in words.
    fn side(&self, spot: &Spot) -> String {
        match (spot.sides, self.case.side()) {
            (Sides::Middle, _) => words::IN_THE_MIDDLE.into(),
            (Sides::Hurting, None) => words::SIDE_NOT_TOLD.into(),
            (Sides::Hurting, Some(side)) => self.label(side),
            (Sides::Both, _) => self.label(Side::Both),
        }
    }

    fn label(&self, side: Side) -> String {
        self.wording.say(Phrase::Label(Term::Side(side))).into_owned()
    }

    fn view<'s>(&self, view: View, spots: impl Iterator<Item = (usize, &'s Spot)>) -> String {
        let mut marks: Vec<Mark<'_>> = Vec::new();
        for (number, spot) in spots {
            let shapes = if view == View::Front { spot.front } else { spot.back };
            let Some(first) = shapes.first() else { continue };
            for side in self.sides(spot) {
                let direction = side.map_or(1.0, |side| view.direction(side));
                marks.push(Mark { number, spot, shapes, side: *side, direction, number_at: first.middle().1 });
            }
        }
        spread(&mut marks);
        let mut document = Document::new()
            .set("viewBox", (0, 0, WIDTH, HEIGHT))
            .set("class", "body")
            .set("role", "group")
            .set("aria-label", view.name())
            .add(self.outline(view));
        // Wide guesses first, so that they cover nothing.
        for how in [How::Rough, How::Exact] {
            for mark in marks.iter().filter(|mark| mark.spot.how == how) {
                document.append(self.mark(mark, view));
            }
        }
        document.to_string()
    }

    fn outline(&self, view: View) -> Group {
        let (half, middle) = if view == View::Front { (FRONT_LINES, FRONT_MIDDLE) } else { (BACK_LINES, BACK_MIDDLE) };
        let line = |path: &str| {
            Path::new()
                .set("class", "line")
                .set("d", path)
                .set("fill", "none")
                .set("stroke", "#7b8794")
                .set("stroke-width", "1.5")
                .set("stroke-linecap", "round")
        };
        let mut group = Group::new().set("aria-hidden", "true");
        for side in [Side::Left, Side::Right] {
            let direction = view.direction(side);
            let skin = Path::new().set("class", "skin").set("d", format!("{OUTLINE}{CLOSED}")).set("fill", "#eceff2");
            group = group
                .add(Group::new().set("transform", half_body(direction)).add(skin).add(line(OUTLINE)).add(line(half)))
                .add(
                    Text::new(self.label(side))
                        .set("class", "side")
                        .set("x", MIDDLE + direction * 32.0)
                        .set("y", HEIGHT - 8.0)
                        .set("text-anchor", "middle")
                        .set("font-family", "system-ui, sans-serif")
                        .set("font-size", "15")
                        .set("fill", "#3e4c59"),
                );
        }
        group.add(line(middle).set("transform", format!("translate({MIDDLE} 0)")))
    }

    fn mark(&self, mark: &Mark<'_>, view: View) -> Group {
        let main = self.case.main_site() == Some(mark.spot.place);
        let rough = mark.spot.how == How::Rough || self.is_side_unknown(mark.spot);
        let class = if main { "mark main" } else { "mark" };
        let side = match (mark.side, self.is_side_unknown(mark.spot)) {
            (_, true) | (None, _) => self.side(mark.spot),
            (Some(side), false) => self.label(side),
        };
        let label = self.wording.say(Phrase::Label(Term::Fact(mark.spot.place.into()))).into_owned();
        let words = format!("{}: {label}, {side}, {}", mark.number, view.name().to_lowercase());
        let mut shapes = Group::new().set("transform", half_body(mark.direction));
        for shape in mark.shapes {
            shapes = shapes.add(self.shape(shape, main, rough));
        }
        let (out, down) = mark.shapes[0].middle();
        let (x, y) = (MIDDLE + mark.direction * NUMBERS, mark.number_at);
        Group::new()
            .set("class", class)
            .set("role", "img")
            .set("aria-label", words.as_str())
            .set("data-place", mark.spot.place.key())
            .set("data-view", view.key())
            .set("data-side", mark.side.map_or("middle", Side::key))
            .add(Title::new(words))
            .add(shapes)
            .add(
                Line::new()
                    .set("class", "lead")
                    .set("x1", MIDDLE + mark.direction * out)
                    .set("y1", down)
                    .set("x2", x - mark.direction * RADIUS)
                    .set("y2", y)
                    .set("stroke", self.accent.light)
                    .set("stroke-width", "1.2"),
            )
            .add(
                Circle::new()
                    .set("class", "number")
                    .set("cx", x)
                    .set("cy", y)
                    .set("r", RADIUS)
                    .set("fill", self.accent.light),
            )
            .add(
                Text::new(mark.number.to_string())
                    .set("class", "on-number")
                    .set("x", x)
                    .set("y", y + 5.0)
                    .set("text-anchor", "middle")
                    .set("font-family", "system-ui, sans-serif")
                    .set("font-size", "14")
                    .set("font-weight", "700")
                    .set("fill", "#ffffff"),
            )
    }

    fn shape(&self, shape: &Shape, main: bool, rough: bool) -> Box<dyn Node> {
        let colour = self.accent.light;
        let width = if main { "4" } else { "1.8" };
        match shape {
            Shape::Oval { out, down, wide, high, turn } => {
                let mut oval = Ellipse::new()
                    .set("class", "oval")
                    .set("cx", *out)
                    .set("cy", *down)
                    .set("rx", *wide)
                    .set("ry", *high)
                    .set("fill", colour)
                    .set("fill-opacity", if rough { "0.1" } else { "0.4" })
                    .set("stroke", colour)
                    .set("stroke-width", width);
                if *turn != 0.0 {
                    oval = oval.set("transform", format!("rotate({turn} {out} {down})"));
                }
                Box::new(if rough { oval.set("stroke-dasharray", "6 4") } else { oval })
            }
            Shape::Arrow { from, to } => {
                let path = format!(
                    "M{},{} L{},{} M{},{} L{},{} L{},{}",
                    from.0,
                    from.1,
                    to.0,
                    to.1,
                    to.0 - 8.0,
                    to.1 - 12.0,
                    to.0,
                    to.1,
                    to.0 + 8.0,
                    to.1 - 12.0
                );
                Box::new(
                    Path::new()
                        .set("class", "arrow")
                        .set("d", path)
                        .set("fill", "none")
                        .set("stroke", colour)
                        .set("stroke-linecap", "round")
                        .set("stroke-linejoin", "round")
                        .set("stroke-width", if main { "6" } else { "3.5" }),
                )
            }
        }
    }
}

fn half_body(direction: f64) -> String {
    format!("matrix({direction} 0 0 1 {MIDDLE} 0)")
}

/// Moves numbers that would lie on one another apart, each way as little as may be.
fn spread(marks: &mut [Mark<'_>]) {
    const APART: f64 = 2.0 * RADIUS + 3.0;
    for direction in [-1.0, 1.0] {
        let mut column: Vec<&mut Mark<'_>> = marks.iter_mut().filter(|mark| mark.direction == direction).collect();
        column.sort_by(|a, b| a.number_at.total_cmp(&b.number_at));
        let mut least = RADIUS + 1.0;
        for mark in &mut column {
            mark.number_at = mark.number_at.max(least);
            least = mark.number_at + APART;
        }
        let mut most = HEIGHT - 30.0;
        for mark in column.iter_mut().rev() {
            mark.number_at = mark.number_at.min(most);
            most = mark.number_at - APART;
        }
    }
}
