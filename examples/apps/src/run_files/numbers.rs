//! Numbers and durations as tables write them.

/// Which sign stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decimal {
    Point,
    Comma,
}

/// A number with a decimal point or comma and separators of thousands: `12.40`, `9,44`, `4,808`, `1,020.5`, `1.234,5`.
///
/// One sign before exactly three digits may be either. Then the other numbers of the column decide, and if they do not,
/// a comma separates thousands and a point decimals.
pub(super) fn number(text: &str, column: Option<Decimal>) -> Option<f64> {
    let text = bare(text);
    let (sign, between) = match decimal(&text).or(column).unwrap_or(Decimal::Point) {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (whole, decimals) = text.split_once(sign).unwrap_or((&text, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.strip_prefix('-').unwrap_or(whole).split(between);
    let first = groups.next().filter(|first| figures(first))?;
    // `inf`, `nan` and `1e9`, which Rust reads too, and `1,2,3` are no numbers.
    if !groups.all(|group| group.len() == 3 && figures(group) && (1..=3).contains(&first.len())) || !figures(decimals) {
        return None;
    }
    if first.is_empty() && decimals.is_empty() {
        return None;
    }
    format!("{}.{decimals}0", whole.replace(between, "")).parse().ok()
}

/// The decimal sign, where a number shows it beyond doubt.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let text = bare(text);
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let after = |sign: char| text.rfind(sign).map_or(0, |place| text.len() - place - 1);
    match (points, commas) {
        (1, 1..) if after('.') < after(',') => Some(Decimal::Point),
        (1.., 1) if after(',') < after('.') => Some(Decimal::Comma),
        (1, 0) if after('.') != 3 => Some(Decimal::Point),
        (0, 1) if after(',') != 3 => Some(Decimal::Comma),
        // No thousands begin with 0.
        (1, 0) if text.starts_with("0.") || text.starts_with("-0.") => Some(Decimal::Point),
        (0, 1) if text.starts_with("0,") || text.starts_with("-0,") => Some(Decimal::Comma),
        // Thousands, twice.
        (0, 2..) => Some(Decimal::Point),
        (2.., 0) => Some(Decimal::Comma),
        _ => None,
    }
}

/// Without spaces and apostrophes, which separate thousands in some countries. Garmin Connect writes an apostrophe
/// before a minus.
fn bare(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace() && !matches!(char, '\'' | '’')).collect()
}

/// A whole number, where a point or a comma can only separate thousands: `6640`, `6,640`, `16.000`.
pub(super) fn whole(text: &str) -> Option<f64> {
    let mut groups = text.trim().split(['.', ',']);
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().filter(|first| digits(first))?;
    let mut number = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 || !digits(group) {
            return None;
        }
        number += group;
    }
    number.parse().ok()
}

/// Seconds of `01:10:00`, `28:10.5`, `00:02:15,3` or plain `4210`.
pub(super) fn duration(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.trim().split(':').collect();
    if parts.len() > 3 {
        return None;
    }
    let mut seconds = 0.0;
    for (i, part) in parts.iter().enumerate() {
        let last = i + 1 == parts.len();
        let value = number(part, (i > 0).then_some(Decimal::Comma).filter(|_| part.contains(',')))?;
        if value < 0.0 || (i > 0 && value >= 60.0) || (!last && value.fract() > 0.0) {
            return None;
        }
        seconds = seconds * 60.0 + value;
    }
    Some(seconds)
}

#[cfg(test)]
mod tests {
    use super::{Decimal, decimal, duration, number, whole};

    #[test]
    fn numbers_of_either_convention() {
        for (text, value) in [
            ("12.40", 12.4),
            ("9,44", 9.44),
            ("4,808", 4808.0),
            ("0,125", 0.125),
            ("1,020.5", 1020.5),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("1\u{202f}234,5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("8.125", 8.125),
            ("'-12", -12.0),
            ("-1", -1.0),
        ] {
            assert_eq!(number(text, None), Some(value), "{text}");
        }
        for text in ["", "--", "NaN", "inf", "1e9", "1.2.3", "1,2,3", "1,2345,678", "12 km", ",", ".", "-", "+1"] {
            assert_eq!(number(text, None), None, "{text}");
        }
    }

    #[test]
    fn the_column_decides_where_a_number_does_not() {
        for (text, sign) in [
            ("12.40", Some(Decimal::Point)),
            ("9,44", Some(Decimal::Comma)),
            ("1,020.5", Some(Decimal::Point)),
            ("1.234,5", Some(Decimal::Comma)),
            ("1,234,567", Some(Decimal::Point)),
            ("0,125", Some(Decimal::Comma)),
            ("0.125", Some(Decimal::Point)),
            ("8,125", None),
            ("8.125", None),
            ("8", None),
        ] {
            assert_eq!(decimal(text), sign, "{text}");
        }
        assert_eq!(number("8,125", Some(Decimal::Comma)), Some(8.125));
        assert_eq!(number("8.125", Some(Decimal::Comma)), Some(8125.0));
        assert_eq!(number("8,125", Some(Decimal::Point)), Some(8125.0));
        // What shows its sign itself is not misread.
        assert_eq!(number("8,12", Some(Decimal::Point)), Some(8.12));
    }

    #[test]
    fn whole_numbers_of_either_convention() {
        for (text, value) in [("400", 400.0), ("6,640", 6640.0), ("16.000", 16_000.0), ("1.016.000", 1_016_000.0)] {
            assert_eq!(whole(text), Some(value), "{text}");
        }
        for text in ["", "16.00", "16,0", "1600.000", ".640", "-5", "far"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    #[test]
    fn durations_with_and_without_hours() {
        for (text, value) in
            [("01:10:00", 4200.0), ("28:10.5", 1690.5), ("4210", 4210.0), ("0:59", 59.0), ("0:02:15,300", 135.3)]
        {
            assert_eq!(duration(text), Some(value), "{text}");
        }
        for text in ["", "1:60", "1:-1:00", "1:2:3:4", "1.5:30", "--"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
