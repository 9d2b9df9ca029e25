//! The figures and the misses, as text for people.

use std::fmt::Write;

use running_hip_pain::{Answer, Cause, Explanation, RaisedBy, Reason, Urgency};

use super::summary::UrgencyTable;
use super::{Answered, Hits, Row, Summary, accepted, is_below_same_day, is_serious};

/// How many reasons are shown for a miss.
const REASONS: usize = 3;

/// All figures, as lines of plain text.
pub fn figures(summary: &Summary) -> String {
    let mut out = String::new();
    line(&mut out, format_args!("cases                    {}, of them unusable {}", summary.cases, summary.bad));
    line(&mut out, format_args!("diagnosis first          {}", hits(&summary.first)));
    line(&mut out, format_args!("diagnosis among three    {}", hits(&summary.among_three)));
    if summary.contributor_shown.of > 0 {
        let shown = hits(&summary.contributor_shown);
        line(&mut out, format_args!("contributor shown        {shown}; a contributor is counted, never ranked"));
    }
    let parts = summary.by_label_confidence.iter().chain(&summary.by_teller).chain(&summary.by_family);
    for part in parts.chain([&summary.too_little_known]).filter(|part| part.first.of > 0) {
        let (first, three) = (&part.first, &part.among_three);
        let label = format!("  {}", part.what);
        line(
            &mut out,
            format_args!("{label:<24} first {} / {}, among three {} / {}", first.hits, first.of, three.hits, three.of),
        );
    }
    urgency(&mut out, "urgency", &summary.as_given);
    urgency(&mut out, "urgency if clear", &summary.if_clear);
    line(
        &mut out,
        format_args!(
            "serious cases            {}, below the same day {}",
            summary.serious, summary.serious_below_same_day
        ),
    );
    matrix(&mut out, &summary.as_given);
    if let Some(brier) = summary.brier {
        line(&mut out, format_args!("share of the leader, and how often it is right (Brier score {brier:.3})"));
    }
    for bin in &summary.calibration {
        let Some(mean) = bin.mean_share else { continue };
        let range = format!("  {} to {} %", bin.from, bin.below);
        line(&mut out, format_args!("{range:<24} mean {mean:>4.1} %: {}", hits(&bin.first)));
    }
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = writeln!(out, "{text}");
}

fn hits(hits: &Hits) -> String {
    let percent = 100.0 * hits.hits as f64 / hits.of.max(1) as f64;
    let (low, high) = (100.0 * hits.low, 100.0 * hits.high);
    format!("{} / {} = {percent:.0} % (95% interval {low:.0} to {high:.0} %)", hits.hits, hits.of)
}

fn urgency(out: &mut String, label: &str, table: &UrgencyTable) {
    let (accepted, low, high) = (table.accepted, table.too_low, table.too_high);
    line(out, format_args!("{label:<24} accepted {accepted}, too low {low}, too high {high}"));
}

fn matrix(out: &mut String, table: &UrgencyTable) {
    let columns: Vec<String> = Urgency::ALL.iter().map(|level| format!("{:>10}", level.key())).collect();
    line(out, format_args!("lowest accepted \\ given {}", columns.concat()));
    for (level, row) in Urgency::ALL.iter().zip(&table.matrix) {
        let cells: Vec<String> = row.iter().map(|count| format!("{count:>10}")).collect();
        line(out, format_args!("  {:<21} {}", level.key(), cells.concat()));
    }
}

/// Every case that is not right in every respect, and why.
pub fn misses(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        match &row.outcome {
            Ok(answered) => missed(&mut out, row, answered),
            Err(errors) => {
                line(&mut out, format_args!("{}: unusable", row.id));
                for error in errors {
                    line(&mut out, format_args!("  {error}"));
                }
            }
        }
    }
    out
}

fn missed(out: &mut String, row: &Row, answered: &Answered) {
    let (Some((lowest, highest)), Some(expected)) = (accepted(row), &row.expected) else { return };
    let assessment = &answered.assessment;
    let urgency = assessment.urgency();
    let departs = !(lowest..=highest).contains(&urgency);
    let hit = answered.contributor_shown.unwrap_or(answered.is_other || answered.place == Some(1));
    if hit && !departs && answered.unknown.is_empty() {
        return;
    }
    let place = match (answered.contributor_shown, answered.place) {
        (Some(true), _) => "shown as contributor".into(),
        (Some(false), _) => "not shown as contributor".into(),
        (None, Some(place)) => format!("place {place}"),
        (None, None) if answered.is_other => "none of the list".into(),
        (None, None) => "not a cause of this crate".into(),
    };
    line(out, format_args!("{}: {} ({place})", row.id, expected.diagnosis));
    for key in &answered.unknown {
        line(out, format_args!("  `{key}` is not a cause of this crate; nothing can hit it"));
    }
    if departs {
        let (given, clear) = (urgency, answered.urgency_if_clear());
        let serious = if is_serious(row) && is_below_same_day(row) { "; SERIOUS AND BELOW THE SAME DAY" } else { "" };
        line(out, format_args!("  urgency {given} (if clear {clear}), accepted {lowest} to {highest}{serious}"));
        for raised in assessment.triage().raised().filter(|raised| raised.urgency > highest) {
            line(out, format_args!("    raised by {}", key(raised.by)));
        }
    }
    if answered.is_ranked() && answered.place.is_some_and(|place| place > 1) {
        why_not(out, answered, expected.diagnosis.parse().ok());
    }
}

fn key(raised_by: RaisedBy) -> &'static str {
    match raised_by {
        RaisedBy::RedFlag(flag) => flag.key(),
        RaisedBy::Danger(condition) => condition.key(),
        RaisedBy::Course(sign) => sign.key(),
    }
}

/// The first three with their shares, what spoke for the first, and what spoke against the diagnosis.
fn why_not(out: &mut String, answered: &Answered, diagnosis: Option<Cause>) {
    let ranking = answered.assessment.ranking();
    let share = |place: usize| f64::from(ranking[place].share.ten_thousandths()) / 100.0;
    let top: Vec<String> = (0..3).map(|place| format!("{} {:.0} %", ranking[place].condition, share(place))).collect();
    line(out, format_args!("  ranked {}", top.join(", ")));
    let for_leader = answered.assessment.explain(ranking[0].condition).supporting;
    line(out, format_args!("  for {}: {}", ranking[0].condition, reasons(&for_leader)));
    if let Some(Explanation { cause, opposing, .. }) = diagnosis.map(|cause| answered.assessment.explain(cause)) {
        line(out, format_args!("  against {cause}: {}", reasons(&opposing)));
    }
}

fn reasons(reasons: &[Reason]) -> String {
    let one = |reason: &Reason| {
        let not = if reason.answer == Answer::Absent { "no " } else { "" };
        format!("{not}{} ({:.2})", reason.fact, reason.ratio)
    };
    let shown: Vec<String> = reasons.iter().take(REASONS).map(one).collect();
    if shown.is_empty() { "nothing".into() } else { shown.join(", ") }
}
