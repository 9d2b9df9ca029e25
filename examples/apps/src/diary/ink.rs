//! How the parts of the pictures are drawn.

use running_hip_pain::ReturnStage;
use svg::node::element::{Group, Line, Rectangle, Style, Text};
use svg::{Document, Node};

pub(super) use crate::ink::round;
use crate::ink::{FONT, Ink, ink};

/// A part of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Ground,
    Words,
    /// Less important words.
    Quiet,
    Grid,
    /// Where a week begins.
    Week,
    Axis,
    /// Below the line of the stages.
    Band,
    /// The line of the stages.
    Stage,
    Pain,
    /// A session without its pain.
    NotTold,
    Load,
    /// Days without an entry that decided something.
    Silent,
    /// A symbol of lines.
    Stroke,
    /// A symbol that is filled.
    Solid,
    Back,
    Stop,
    /// What lies on a stop sign.
    OnStop,
    /// What lies on a filled symbol.
    OnSolid,
    Run,
    Walk,
    Race,
    /// What lies on a run or a race.
    OnRun,
}

#[rustfmt::skip] // a table: part; class; on light; on dark; on both
const INKS: [Ink<Part>; 22] = [
    ink(Part::Ground,  "ground",   &[("fill", "#ffffff")],                       &[("fill", "#14181d")],                       &[]),
    ink(Part::Words,   "words",    &[("fill", "#1b242d")],                       &[("fill", "#e6e9ed")],                       &[FONT, ("font-size", "12px")]),
    ink(Part::Quiet,   "quiet",    &[("fill", "#4b5763")],                       &[("fill", "#b0bac5")],                       &[FONT, ("font-size", "11.5px")]),
    ink(Part::Grid,    "grid",     &[("stroke", "#d5dae0")],                     &[("stroke", "#333c46")],                     &[("fill", "none")]),
    ink(Part::Week,    "week",     &[("stroke", "#9aa5b0")],                     &[("stroke", "#5b6773")],                     &[("stroke-dasharray", "2 3")]),
    ink(Part::Axis,    "axis",     &[("stroke", "#1b242d")],                     &[("stroke", "#e6e9ed")],                     &[]),
    ink(Part::Band,    "band",     &[("fill", "#dbe8f6")],                       &[("fill", "#22364a")],                       &[]),
    ink(Part::Stage,   "stage",    &[("stroke", "#2b6cb0")],                     &[("stroke", "#6fb1f5")],                     &[("fill", "none"), ("stroke-width", "2")]),
    ink(Part::Pain,    "pain",     &[("fill", "#b83208")],                       &[("fill", "#ff9a66")],                       &[]),
    ink(Part::NotTold, "not-told", &[("stroke", "#b83208")],                     &[("stroke", "#ff9a66")],                     &[("fill", "none"), ("stroke-dasharray", "2 1.5")]),
    ink(Part::Load,    "load",     &[("fill", "#6b7785")],                       &[("fill", "#9aa7b5")],                       &[]),
    ink(Part::Silent,  "silent",   &[("fill", "#eceff2"), ("stroke", "#7b8794")], &[("fill", "#262e37"), ("stroke", "#8a97a5")], &[("stroke-dasharray", "3 3")]),
    ink(Part::Stroke,  "stroke",   &[("stroke", "#1b242d")],                     &[("stroke", "#e6e9ed")],                     &[("fill", "none"), ("stroke-width", "1.8"), ("stroke-linecap", "round"), ("stroke-linejoin", "round")]),
    ink(Part::Solid,   "solid",    &[("fill", "#1b242d")],                       &[("fill", "#e6e9ed")],                       &[]),
    ink(Part::Back,    "back",     &[("fill", "#8a4a00")],                       &[("fill", "#ffbe73")],                       &[]),
    ink(Part::Stop,    "stop",     &[("fill", "#a3001b")],                       &[("fill", "#ff9a9a")],                       &[]),
    ink(Part::OnStop,  "on-stop",  &[("stroke", "#ffffff")],                     &[("stroke", "#14181d")],                     &[("stroke-width", "2")]),
    ink(Part::OnSolid, "on-solid", &[("stroke", "#ffffff")],                     &[("stroke", "#14181d")],                     &[("stroke-width", "1.6"), ("stroke-linecap", "round")]),
    ink(Part::Run,     "run",      &[("fill", "#2b6cb0")],                       &[("fill", "#6fb1f5")],                       &[]),
    ink(Part::Walk,    "walk",     &[("stroke", "#2b6cb0")],                     &[("stroke", "#6fb1f5")],                     &[("fill", "none"), ("stroke-width", "1.6")]),
    ink(Part::Race,    "race",     &[("fill", "#1b242d")],                       &[("fill", "#e6e9ed")],                       &[]),
    ink(Part::OnRun,   "on-run",   &[("fill", "#ffffff")],                       &[("fill", "#14181d")],                       &[]),
];

impl Part {
    /// Draws an element as this part.
    pub(super) fn draw<E: Node>(self, element: E) -> E {
        crate::ink::draw(&INKS, self, element)
    }
}

/// The class of every picture here.
const CLASS: &str = "weeks";

/// An empty picture with its ground. It is as wide as it says unless there is less room.
pub(super) fn picture(width: f64, height: f64) -> Document {
    Document::new()
        .set("viewBox", (0, 0, width, height))
        .set("width", width)
        .set("height", height)
        .set("class", CLASS)
        .set("lang", "en")
        .add(Style::new(crate::ink::style(&INKS, CLASS)))
        .add(Part::Ground.draw(Rectangle::new().set("width", width).set("height", height)))
}

/// A symbol alone, for a legend. The words beside it say what it is.
pub(super) fn alone(symbol: Group) -> String {
    Document::new()
        .set("viewBox", (-9, -9, 18, 18))
        .set("width", 18)
        .set("height", 18)
        .set("class", CLASS)
        .set("aria-hidden", "true")
        .add(symbol)
        .to_string()
}

pub(super) fn words(text: impl Into<String>, x: f64, y: f64) -> Text {
    Part::Words.draw(Text::new(text)).set("x", round(x)).set("y", round(y))
}

pub(super) fn quiet(text: impl Into<String>, x: f64, y: f64) -> Text {
    Part::Quiet.draw(Text::new(text)).set("x", round(x)).set("y", round(y))
}

pub(super) fn line(part: Part, from: (f64, f64), to: (f64, f64)) -> Line {
    let line = Line::new().set("x1", round(from.0)).set("y1", round(from.1));
    part.draw(line.set("x2", round(to.0)).set("y2", round(to.1)))
}

pub(super) fn rectangle(part: Part, (x, y): (f64, f64), (width, height): (f64, f64)) -> Rectangle {
    let rectangle = Rectangle::new().set("x", round(x)).set("y", round(y));
    part.draw(rectangle.set("width", round(width)).set("height", round(height)))
}

/// Words on something filled.
pub(super) fn on_run(text: impl Into<String>, x: f64, y: f64) -> Text {
    let text = Part::OnRun.draw(Text::new(text)).set("x", round(x)).set("y", round(y));
    text.set(FONT.0, FONT.1).set("font-size", "12px")
}

/// About how wide words are, so that none are drawn where they have no room.
pub(super) fn width_of(text: &str) -> f64 {
    text.chars().count() as f64 * 6.8
}

/// The number of a stage, from 1.
pub(super) fn height_of(stage: ReturnStage) -> f64 {
    f64::from(stage as u8 + 1)
}
