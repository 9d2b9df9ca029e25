//! Times as GPX and TCX write them. Those of tables are in `tables/dates.rs`.

use chrono::{DateTime, NaiveDateTime};

use super::activity::{Clock, Start};
use super::clocks::is_offset;
use super::error::Problem;

/// A time as GPX and TCX write it: ISO 8601 with `Z` or an offset, in the spellings that programs have for it. Without
/// either, nobody can tell whether UTC is meant or the clock on the wall.
pub(super) fn iso(field: &'static str, text: &str) -> Result<Start, Problem> {
    // Nearly every file writes it like this, and has thousands.
    if let Ok(time) = DateTime::parse_from_rfc3339(text.trim()) {
        return Ok(at(time.timestamp(), time.offset().local_minus_utc() / 60));
    }
    // A comma before the fractions of a second, and a space before the time of day or the offset
    let plain = text.trim().to_uppercase().replace(" UTC", "Z").replace(" GMT", "Z");
    let plain = plain.replace(',', ".").replacen(' ', "T", 1).replace(' ', "");
    let (local, offset) = match plain.strip_suffix('Z') {
        Some(local) => (local, Some("+00:00")),
        // Only a sign behind the time of day belongs to an offset.
        None => match plain.find('T').and_then(|t| Some(t + plain[t..].find(['+', '-', '\u{2212}'])?)) {
            Some(sign) => (&plain[..sign], Some(&plain[sign..])),
            None => (&*plain, None),
        },
    };
    let time = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y%m%dT%H%M%S%.f"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(local, form).ok())
        .map(|time| time.and_utc().timestamp());
    let minutes = offset.map(minutes_of);
    match (time, minutes) {
        (Some(seconds), None) => Ok(Start { seconds, clock: Clock::Wall }),
        (Some(seconds), Some(Some(minutes))) => Ok(at(seconds - i64::from(minutes) * 60, minutes)),
        _ => Err(Problem::value(field, text, "a time such as 2026-11-22T09:00:00Z")),
    }
}

/// A time in UTC. No offset says that it is UTC, and nothing of where the runner was.
fn at(seconds: i64, minutes: i32) -> Start {
    Start { seconds, clock: if minutes == 0 { Clock::Utc } else { Clock::Zoned(minutes) } }
}

/// Minutes of `+02:00`, `-0730` or `+5`.
pub fn minutes_of(offset: &str) -> Option<i32> {
    let mut chars = offset.chars();
    let (sign, digits) = match chars.next()? {
        '+' => (1, chars.as_str()),
        '-' | '\u{2212}' => (-1, chars.as_str()),
        _ => (1, offset),
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    let number = |text: &str| {
        (matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<i32>().ok())?
    };
    let minutes = number(hours)? * 60 + number(minutes).filter(|minutes| *minutes < 60)?;
    is_offset(minutes).then_some(sign * minutes)
}

#[cfg(test)]
mod tests {
    use super::{Clock, Start, iso, minutes_of};

    const SEVEN: i64 = 1_777_532_400; // 2026-04-30T07:00:00

    #[test]
    fn offsets() {
        for (text, minutes) in [("+02:00", 120), ("-0730", -450), ("+5", 300), ("14", 840), ("0", 0)] {
            assert_eq!(minutes_of(text), Some(minutes), "{text}");
        }
        for text in ["", "+", "two", "00200", "+02:60", "15", "+-2", "é"] {
            assert_eq!(minutes_of(text), None, "{text}");
        }
    }

    #[test]
    fn offsets_are_kept() {
        assert_eq!(iso("time", "2026-04-30T07:00:00Z").unwrap().clock, Clock::Utc);
        let zoned = iso("time", "2026-04-30T09:00:00.250+02:00").unwrap();
        assert_eq!((zoned.seconds, zoned.clock), (SEVEN, Clock::Zoned(120)));
        assert!(iso("time", "2026-13-30T07:00:00Z").is_err());
    }

    #[test]
    fn one_moment_in_every_spelling() {
        for text in [
            "2026-04-30T07:00:00Z",
            "2026-04-30T07:00Z",
            "2026-04-30t07:00:00z",
            "2026-04-30 07:00:00 UTC",
            "2026-04-30T07:00:00,000Z",
            "20260430T070000Z",
        ] {
            assert_eq!(iso("time", text), Ok(Start { seconds: SEVEN, clock: Clock::Utc }), "{text}");
        }
        for text in [
            "2026-04-30T09:00:00+0200",
            "2026-04-30 09:00:00 +0200",
            "2026-04-30T09:00+02",
            "2026-04-30T09:00:00.5+02:00",
        ] {
            assert_eq!(iso("time", text), Ok(Start { seconds: SEVEN, clock: Clock::Zoned(120) }), "{text}");
        }
        assert_eq!(iso("time", "2026-04-30T07:00:00"), Ok(Start { seconds: SEVEN, clock: Clock::Wall }));
        for text in ["", "noon", "2026-04-30", "2026-04-30T07:00:00+99:00", "2026-04-30T25:00:00Z", "Z", "T+"] {
            assert!(iso("time", text).is_err(), "{text}");
        }
    }
}
