//! Days in words.

use running_hip_pain::Day;
use running_hip_pain::wording::Term;

use super::told::label;
use super::words;

/// `Mon`.
pub(super) fn short_weekday(day: Day) -> String {
    label(Term::Weekday(day.weekday())).chars().take(3).collect()
}

/// `7 Sep`.
pub(super) fn short_date(day: Day) -> String {
    let (_, month, day) = day.date();
    format!("{day} {}", month_name(month).chars().take(3).collect::<String>())
}

/// `7 September 2026`.
pub(super) fn long_date(day: Day) -> String {
    let (year, month, day) = day.date();
    format!("{day} {} {year}", month_name(month))
}

/// `7 September to 13 December 2026`.
pub(super) fn span(first: Day, last: Day) -> String {
    let (first, last) = (long_date(first), long_date(last));
    let year = &last[last.rfind(' ').unwrap_or_default()..];
    format!("{} {} {last}", first.strip_suffix(year).unwrap_or(&first), words::TO)
}

fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES[usize::from(month.clamp(1, 12)) - 1]
}
