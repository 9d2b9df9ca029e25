//! Numbers and durations as tables write them.

/// A number with a decimal point or comma and separators of thousands: `12.40`, `9,44`, `4,808`, `1,020.5`, `1.234,5`.
/// A single comma before exactly three digits separates thousands, unless only a zero comes before it.
pub(super) fn number(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|char| !char.is_whitespace() && *char != '\'' && *char != '’').collect();
    let plain = match (text.rfind('.'), text.rfind(',')) {
        (Some(point), Some(comma)) if comma > point => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (None, Some(comma)) => {
            let (before, after) = (text[..comma].trim_start_matches('-'), &text[comma + 1..]);
            if text.matches(',').count() > 1 || (after.len() == 3 && before != "0") {
                text.replace(',', "")
            } else {
                text.replace(',', ".")
            }
        }
        _ => text,
    };
    // Rust also reads `inf`, `nan` and `1e9`; no table writes them.
    if !plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-')) {
        return None;
    }
    plain.parse().ok()
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
        let value = number(part)?;
        if value < 0.0 || (i > 0 && value >= 60.0) {
            return None;
        }
        seconds = seconds * 60.0 + value;
    }
    Some(seconds)
}

#[cfg(test)]
mod tests {
    use super::{duration, number, whole};

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
            ("-1", -1.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in ["", "--", "NaN", "inf", "1e9", "1.2.3", "12 km", ",", "."] {
            assert_eq!(number(text), None, "{text}");
        }
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
        for (text, value) in [("01:10:00", 4200.0), ("28:10.5", 1690.5), ("4210", 4210.0), ("0:59", 59.0)] {
            assert_eq!(duration(text), Some(value), "{text}");
        }
        for text in ["", "1:60", "1:-1:00", "1:2:3:4", "--"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
