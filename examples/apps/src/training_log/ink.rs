//! How the parts of the picture are drawn.

use svg::Node;
use svg::node::element::{Line, Text};

pub(super) use crate::ink::round;
use crate::ink::{FONT, Ink, ink};

/// The class of the picture.
pub(super) const CLASS: &str = "training-log";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
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
    /// From a spike to its label.
    Leader,
    Longest,
    Limit,
    /// All runs of a week or a month.
    Sum,
}

#[rustfmt::skip] // a table: part; class; on light; on dark; on both
const INKS: [Ink<Part>; 14] = [
    ink(Part::Words,      "words",       &[("fill", "#1f2933")],   &[("fill", "#e6e9ed")],   &[FONT, ("font-size", "14px")]),
    ink(Part::Heading,    "heading",     &[("fill", "#1f2933")],   &[("fill", "#e6e9ed")],   &[FONT, ("font-size", "18px"), ("font-weight", "600")]),
    ink(Part::Ground,     "ground",      &[("fill", "#ffffff")],   &[("fill", "#14181d")],   &[]),
    ink(Part::Grid,       "grid",        &[("stroke", "#d5dae0")], &[("stroke", "#333c46")], &[]),
    ink(Part::Axis,       "axis",        &[("stroke", "#1f2933")], &[("stroke", "#e6e9ed")], &[]),
    ink(Part::Stem,       "stem",        &[("stroke", "#5f96cf")], &[("stroke", "#4a78a6")], &[]),
    ink(Part::Run,        "run",         &[("fill", "#2b6cb0")],   &[("fill", "#6fb1f5")],   &[]),
    ink(Part::Spike,      "spike",       &[("fill", "#b83208"), ("stroke", "#ffffff")], &[("fill", "#ff9a66"), ("stroke", "#14181d")], &[]),
    ink(Part::SpikeStem,  "spike-stem",  &[("stroke", "#b83208")], &[("stroke", "#ff9a66")], &[("stroke-width", "2")]),
    ink(Part::SpikeLabel, "spike-label", &[("fill", "#b83208")],   &[("fill", "#ff9a66")],   &[FONT, ("font-size", "14px"), ("font-weight", "600")]),
    ink(Part::Leader,     "leader",      &[("stroke", "#b83208")], &[("stroke", "#ff9a66")], &[("stroke-width", "1")]),
    ink(Part::Longest,    "longest",     &[("stroke", "#4a5568")], &[("stroke", "#b4bdc8")], &[("fill", "none"), ("stroke-width", "2")]),
    ink(Part::Limit,      "limit",       &[("stroke", "#4a5568")], &[("stroke", "#b4bdc8")], &[("fill", "none"), ("stroke-width", "1.5"), ("stroke-dasharray", "6 4")]),
    ink(Part::Sum,        "sum",         &[("fill", "#6b7785")],   &[("fill", "#9aa7b5")],   &[]),
];

impl Part {
    /// Draws an element as this part.
    pub(super) fn draw<E: Node>(self, element: E) -> E {
        crate::ink::draw(&INKS, self, element)
    }
}

/// The colours on dark ground.
pub(super) fn style() -> String {
    crate::ink::style(&INKS, CLASS)
}

pub(super) fn words(text: impl Into<String>) -> Text {
    Part::Words.draw(Text::new(text))
}

pub(super) fn line(part: Part, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Line {
    part.draw(Line::new().set("x1", round(x1)).set("x2", round(x2)).set("y1", round(y1)).set("y2", round(y2)))
}

/// No less than a text takes: the fonts of the programs that draw it differ, and this is a wide one.
pub(super) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let of = |letter| match letter {
        ' ' | ',' | '.' | ':' | 'i' | 'j' | 'l' => 0.36,
        'f' | 'r' | 't' => 0.44,
        'c' | 'e' | 's' | 'v' | 'y' => 0.6,
        'm' | 'w' | 'M' | 'N' | 'O' | 'D' | '×' => 0.9,
        _ => 0.64,
    };
    text.chars().map(of).sum::<f64>() * size * if bold { 1.1 } else { 1.0 }
}
