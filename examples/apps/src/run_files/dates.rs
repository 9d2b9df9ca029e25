//! Times as files write them.

use chrono::{DateTime, NaiveDateTime};

use super::activity::{Clock, Start};
use super::error::Problem;

/// A time as GPX and TCX write it: ISO 8601 with `Z` or an offset. Some programs leave the offset out; they mean UTC.
pub(super) fn iso(field: &'static str, text: &str) -> Result<Start, Problem> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        let minutes = time.offset().local_minus_utc() / 60;
        let clock = if minutes == 0 { Clock::Utc } else { Clock::Zoned(minutes) };
        return Ok(Start { seconds: time.timestamp(), clock });
    }
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
        .map(|time| Start { seconds: time.and_utc().timestamp(), clock: Clock::Utc })
        .map_err(|_| Problem::value(field, text, "a time such as 2026-11-22T09:00:00Z"))
}

/// The forms of date that Strava and Garmin Connect write, by language of the account.
const TABLE_FORMS: [&str; 6] = [
    "%Y-%m-%d %H:%M:%S",      // Garmin Connect; Strava before 2019
    "%b %d, %Y, %I:%M:%S %p", // Strava, English (US): Apr 30, 2026, 7:00:00 AM
    "%b %d, %Y, %H:%M:%S",    // the same with a clock of 24 hours
    "%d %b %Y, %H:%M:%S",     // Strava, English (UK): 30 Apr 2026, 07:00:00
    "%d.%m.%Y, %H:%M:%S",     // Strava, German: 30.04.2026, 07:00:00
    "%Y-%m-%dT%H:%M:%S",
];

/// Seconds since 1970 of a time in a table, by the table's own clock.
pub(super) fn in_table(field: &'static str, text: &str) -> Result<i64, Problem> {
    // Since 2023 there is a narrow space before AM and PM.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // English outside the United States shortens September to four letters.
    let text = text.replace("Sept ", "Sep ");
    for form in TABLE_FORMS {
        if let Ok(time) = NaiveDateTime::parse_from_str(&text, form) {
            return Ok(time.and_utc().timestamp());
        }
    }
    if text.contains('/') {
        return Err(Problem::AmbiguousDate { field, value: super::error::shown(&text) });
    }
    Err(Problem::value(
        field,
        &text,
        "a date such as `2026-04-30 07:00:00`, `Apr 30, 2026, 7:00:00 AM` or `30.04.2026, 07:00:00`",
    ))
}

#[cfg(test)]
mod tests {
    use super::{Clock, in_table, iso};

    const SEVEN: i64 = 1_777_532_400; // 2026-04-30T07:00:00

    #[test]
    fn one_moment_in_every_form() {
        for text in [
            "2026-04-30 07:00:00",
            "Apr 30, 2026, 7:00:00 AM",
            "Apr 30, 2026, 7:00:00\u{202f}AM",
            "30 Apr 2026, 07:00:00",
            "30.04.2026, 07:00:00",
        ] {
            assert_eq!(in_table("Date", text), Ok(SEVEN), "{text}");
        }
        assert_eq!(in_table("Date", "30 Sept 2026, 07:00:00"), in_table("Date", "2026-09-30 07:00:00"));
        assert_eq!(in_table("Date", "Apr 30, 2026, 7:00:00 PM"), Ok(SEVEN + 12 * 3600));
        for text in ["", "4/30/2026 7:00", "2026-02-30 07:00:00", "yesterday", "+262143-01-01 00:00:00"] {
            let read = in_table("Date", text);
            assert!(read.is_err() || read.is_ok_and(|seconds| seconds > SEVEN), "{text}");
        }
    }

    #[test]
    fn offsets_are_kept() {
        assert_eq!(iso("time", "2026-04-30T07:00:00Z").unwrap().clock, Clock::Utc);
        let zoned = iso("time", "2026-04-30T09:00:00.250+02:00").unwrap();
        assert_eq!((zoned.seconds, zoned.clock), (SEVEN, Clock::Zoned(120)));
        assert_eq!(iso("time", "2026-04-30T07:00:00").unwrap().seconds, SEVEN);
        assert!(iso("time", "2026-13-30T07:00:00Z").is_err());
    }
}
