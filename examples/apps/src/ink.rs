//! How the parts of a picture are drawn. What the pictures share; each has a table of its own parts.

use svg::Node;

/// How a part of a picture is drawn: its colours on light and on dark ground, and the rest. Colours have a contrast of
/// at least 3 to 1 against the ground, words of 4.5 to 1. Shapes and dashes carry the same meaning.
///
/// Every part also gets its light colours as attributes, because not every program that draws SVG reads styles: without
/// them a shape is black.
pub(crate) struct Ink<Part> {
    part: Part,
    class: &'static str,
    light: Colours,
    dark: Colours,
    plain: Colours,
}

/// Attributes of SVG, with their values.
pub(crate) type Colours = &'static [(&'static str, &'static str)];

pub(crate) const FONT: (&str, &str) = ("font-family", "system-ui, sans-serif");

/// A row of a table: part; class; on light; on dark; on both.
pub(crate) const fn ink<Part: Copy>(
    part: Part,
    class: &'static str,
    light: Colours,
    dark: Colours,
    plain: Colours,
) -> Ink<Part> {
    Ink { part, class, light, dark, plain }
}

/// Draws an element as a part.
pub(crate) fn draw<Part: PartialEq, E: Node>(inks: &[Ink<Part>], part: Part, mut element: E) -> E {
    for ink in inks.iter().filter(|ink| ink.part == part) {
        element.assign("class", ink.class);
        for (name, value) in ink.light.iter().chain(ink.plain) {
            element.assign(*name, *value);
        }
    }
    element
}

/// The colours on dark ground. All other colours are attributes. It names the class of the picture, because a page that
/// holds the picture has classes of its own.
pub(crate) fn style<Part>(inks: &[Ink<Part>], picture: &str) -> String {
    let rule = |ink: &Ink<Part>| {
        let colours: Vec<String> = ink.dark.iter().map(|(name, value)| format!("{name}: {value};")).collect();
        format!("  .{picture} .{} {{ {} }}\n", ink.class, colours.join(" "))
    };
    let rules: String = inks.iter().map(rule).collect();
    format!("\n@media screen and (prefers-color-scheme: dark) {{\n{rules}}}\n")
}

/// Tenths of a pixel are enough, and keep the file small.
pub(crate) fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
