//! The parts of a text with places in braces.

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Text that stays as it is.
    Text(&'t str),
    /// A place in braces. With a choice, the number only picks a word.
    Place { whole: &'t str, name: &'t str, choice: Option<&'t str> },
    /// A brace without its counterpart.
    Stray(&'t str),
}

/// The parts, in their order. Together they are the whole text.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    core::iter::from_fn(move || {
        let (piece, length) = first(rest)?;
        rest = &rest[length..];
        Some(piece)
    })
}

/// The first part, and how long it is.
fn first(text: &str) -> Option<(Piece<'_>, usize)> {
    const BRACES: [char; 2] = ['{', '}'];
    let place = match text.find(BRACES) {
        None if text.is_empty() => return None,
        None => return Some((Piece::Text(text), text.len())),
        Some(0) => text.strip_prefix('{'),
        Some(before) => return Some((Piece::Text(&text[..before]), before)),
    };
    let end = place.and_then(|inside| inside.find(BRACES).filter(|end| inside[*end..].starts_with('}')));
    let Some(end) = end else { return Some((Piece::Stray(&text[..1]), 1)) };
    let (whole, inside) = (&text[..end + 2], &text[1..=end]);
    let (name, choice) = match inside.split_once(':') {
        Some((name, choice)) => (name, Some(choice)),
        None => (inside, None),
    };
    Some((Piece::Place { whole, name, choice }, whole.len()))
}

/// The words of a choice, such as `one=day|other=days`, each with its form. What has no form is a form without a word.
pub(super) fn choices(choice: &str) -> impl Iterator<Item = (&str, &str)> {
    choice.split('|').map(|word| word.split_once('=').unwrap_or((word, "")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn a_text_is_taken_apart_whatever_it_is() {
        let place = |whole, name, choice| Piece::Place { whole, name, choice };
        let of = |text| pieces(text).collect::<Vec<_>>();
        assert_eq!(of(""), []);
        assert_eq!(of("é{a}ü"), [Piece::Text("é"), place("{a}", "a", None), Piece::Text("ü")]);
        assert_eq!(of("{a:one=b|other=c}"), [place("{a:one=b|other=c}", "a", Some("one=b|other=c"))]);
        assert_eq!(of("{a{b}"), [Piece::Stray("{"), Piece::Text("a"), place("{b}", "b", None)]);
        assert_eq!(of("a}{"), [Piece::Text("a"), Piece::Stray("}"), Piece::Stray("{")]);
        assert_eq!(of("{}"), [place("{}", "", None)]);
    }
}
