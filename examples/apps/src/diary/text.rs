//! What is printed for a runner.

use std::fmt::Write;

use running_hip_pain::report;
use running_hip_pain::wording::English;

use super::dates::short_weekday;
use super::{LeftOut, Read, Walk, Walked, words};
use crate::wrap::wrapped;

pub(super) fn whole(walk: &Walk, read: &Read, note: Option<&str>) -> String {
    let mut text = String::new();
    if walk.is_emergency() {
        text += &report::next_step(&walk.end, &English);
        let _ = write!(text, "\n{}", left_out(&read.left_out));
        return wrapped(&text);
    }
    if let Some(note) = note {
        let _ = writeln!(text, "{note}\n");
    }
    let left_out = left_out(&read.left_out);
    if !left_out.is_empty() {
        let _ = writeln!(text, "{left_out}");
    }
    walk.days.iter().for_each(|walked| day(&mut text, walked));
    if let Some(today) = walk.today {
        let _ = writeln!(text, "\n{} {} {today}\n", words::AS_OF, short_weekday(today));
    }
    text += &report::next_step(&walk.end, &English);
    wrapped(&text)
}

/// What is not used, a line each. Empty where all is.
pub(super) fn left_out(left_out: &[LeftOut]) -> String {
    let mut text = String::new();
    if !left_out.is_empty() {
        let _ = writeln!(text, "{}:", words::LEFT_OUT);
    }
    for LeftOut { line, why } in left_out {
        let _ = writeln!(text, "- line {line}: {why}");
    }
    wrapped(&text)
}

fn day(text: &mut String, walked: &Walked) {
    let date = format!("{} {}", short_weekday(walked.day), walked.day);
    let told = match walked.silent_from {
        Some(from) if from < walked.day => format!("{} {}", words::NOTHING_SINCE, from),
        Some(_) => words::NOTHING.into(),
        None => walked.in_short().join("; "),
    };
    let line = format!("{date}: {told}");
    if line.chars().count() <= 80 {
        let _ = writeln!(text, "{line}");
    } else {
        // As if it were indented as what follows is, so that it goes on there.
        text.push_str(wrapped(&format!("    {line}")).trim_start());
    }
    let by = walked.step.by();
    let source = if walked.changed { format!("; {}", by.source()) } else { String::new() };
    let _ = writeln!(text, "    {} {} [{by}{source}]", walked.what(), walked.why());
}
