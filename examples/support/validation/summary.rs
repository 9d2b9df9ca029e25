//! Figures over many cases.

use running_hip_pain::{Cause, Conclusion, Family, Urgency};
use serde::Serialize;

use super::row::Expected;
use super::{Answered, Row};

#[derive(Debug, PartialEq, Serialize)]
pub struct Summary {
    pub cases: usize,
    /// Lines that could not be used. Each counts as a miss, and as below the same day if it was serious.
    pub bad: usize,
    pub first: Hits,
    pub among_three: Hits,
    /// Cases whose diagnosis is a contributor. They are not part of the hits, and nor is a diagnosis `other:…`.
    pub contributor_shown: Hits,
    pub as_given: UrgencyTable,
    pub if_clear: UrgencyTable,
    /// Cases whose lowest accepted level is at least urgent.
    pub serious: usize,
    pub serious_below_same_day: usize,
    pub calibration: Vec<Bin>,
    /// The mean square of the distance between the leader's share and 1 where it is right, 0 where not.
    pub brier: Option<f64>,
    /// The cases of which too little is known to prefer any cause.
    pub too_little_known: Of,
    pub by_label_confidence: Vec<Of>,
    pub by_teller: Vec<Of>,
    pub by_family: Vec<Of>,
}

/// A proportion with its 95% Wilson interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Hits {
    pub hits: usize,
    pub of: usize,
    pub low: f64,
    pub high: f64,
}

/// An urgency against the levels that raters accept.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct UrgencyTable {
    pub accepted: usize,
    pub too_low: usize,
    pub too_high: usize,
    /// Rows by the lowest accepted level, columns by the level given, both from self-care to emergency.
    pub matrix: [[usize; Urgency::COUNT]; Urgency::COUNT],
}

/// Cases whose leader has about the same share.
#[derive(Debug, PartialEq, Serialize)]
pub struct Bin {
    /// In percent.
    pub from: u16,
    pub below: u16,
    /// In percent; `None` if there is no case.
    pub mean_share: Option<f64>,
    pub first: Hits,
}

/// The hits of a part of the cases.
#[derive(Debug, PartialEq, Serialize)]
pub struct Of {
    pub what: String,
    pub first: Hits,
    pub among_three: Hits,
}

pub fn summary(rows: &[Row]) -> Summary {
    let answered: Vec<&Answered> = rows.iter().filter_map(|row| row.outcome.as_ref().ok()).collect();
    Summary {
        cases: rows.len(),
        bad: rows.len() - answered.len(),
        first: hits_within(rows, 1),
        among_three: hits_within(rows, 3),
        contributor_shown: Hits::count(answered.iter().filter_map(|answered| answered.contributor_shown)),
        as_given: urgency_table(rows, |answered| answered.assessment.urgency()),
        if_clear: urgency_table(rows, Answered::urgency_if_clear),
        serious: rows.iter().filter(|row| is_serious(row)).count(),
        serious_below_same_day: rows.iter().filter(|row| is_serious(row) && is_below_same_day(row)).count(),
        calibration: (0..100).step_by(10).map(|from| bin(&answered, (from, from + 10))).collect(),
        brier: brier(&answered),
        too_little_known: of("too little known", rows, |row| {
            row.outcome.as_ref().is_ok_and(|told| told.assessment.conclusion() == Conclusion::TooLittleKnown)
        }),
        by_label_confidence: ["high", "medium", "low"]
            .map(|level| {
                let is_so = |expected: &Expected| expected.label_confidence.as_deref() == Some(level);
                of(&format!("confidence {level}"), rows, |row| row.expected.as_ref().is_some_and(is_so))
            })
            .into(),
        by_teller: ["runner", "clinician"]
            .map(|who| of(&format!("told by a {who}"), rows, |row| row.told_by.as_deref() == Some(who)))
            .into(),
        by_family: Family::ALL
            .iter()
            .map(|family| of(family.key(), rows, |row| family_of(row) == Some(*family)))
            .collect(),
    }
}

impl Hits {
    pub fn count(hits: impl Iterator<Item = bool>) -> Self {
        let (mut right, mut of) = (0, 0);
        for hit in hits {
            right += usize::from(hit);
            of += 1;
        }
        let (low, high) = wilson(right, of);
        Self { hits: right, of, low, high }
    }
}

/// The interval of Wilson (1927) at 95%, in parts of 1; it is 0 to 1 if there is no case.
fn wilson(hits: usize, of: usize) -> (f64, f64) {
    const Z: f64 = 1.959_963_984_540_054;
    if of == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (of as f64, hits as f64 / of as f64);
    let centre = p + Z * Z / (2.0 * n);
    let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    (((centre - reach) / scale).max(0.0), ((centre + reach) / scale).min(1.0))
}

fn hits_within<'a>(rows: impl IntoIterator<Item = &'a Row>, places: usize) -> Hits {
    Hits::count(rows.into_iter().filter_map(|row| match &row.outcome {
        Ok(answered) if !answered.is_ranked() => None,
        Ok(answered) => Some(answered.place.is_some_and(|place| place <= places)),
        Err(_) => Some(false),
    }))
}

fn urgency_table(rows: &[Row], given: impl Fn(&Answered) -> Urgency) -> UrgencyTable {
    let mut table = UrgencyTable::default();
    for row in rows {
        let (Some((lowest, highest)), Ok(answered)) = (accepted(row), &row.outcome) else { continue };
        let given = given(answered);
        table.too_low += usize::from(given < lowest);
        table.too_high += usize::from(given > highest);
        table.accepted += usize::from((lowest..=highest).contains(&given));
        table.matrix[lowest as usize][given as usize] += 1;
    }
    table
}

/// The lowest and the highest level that raters accept.
pub fn accepted(row: &Row) -> Option<(Urgency, Urgency)> {
    let levels = &row.expected.as_ref()?.urgency_accept;
    Some((levels.iter().copied().min()?, levels.iter().copied().max()?))
}

pub fn is_serious(row: &Row) -> bool {
    accepted(row).is_some_and(|(lowest, _)| lowest >= Urgency::Urgent)
}

/// A line without an assessment counts as below, because it sends nobody anywhere.
pub fn is_below_same_day(row: &Row) -> bool {
    row.outcome.as_ref().map_or(true, |answered| answered.assessment.urgency() < Urgency::Urgent)
}

fn bin(answered: &[&Answered], (from, below): (u16, u16)) -> Bin {
    let leading = |answered: &Answered| answered.assessment.ranking()[0].share.ten_thousandths();
    // The last bin also holds exactly 100%.
    let is_member = |share: u16| share >= from * 100 && (share < below * 100 || below == 100);
    let members: Vec<(u16, bool)> = answered
        .iter()
        .filter(|answered| answered.is_ranked())
        .map(|answered| (leading(answered), answered.place == Some(1)))
        .filter(|(share, _)| is_member(*share))
        .collect();
    let percent: f64 = members.iter().map(|(share, _)| f64::from(*share) / 100.0).sum();
    let first = Hits::count(members.iter().map(|(_, hit)| *hit));
    let mean_share = (first.of > 0).then(|| percent / first.of as f64);
    Bin { from, below, mean_share, first }
}

fn of(what: &str, rows: &[Row], is_meant: impl Fn(&Row) -> bool) -> Of {
    let meant: Vec<&Row> = rows.iter().filter(|row| is_meant(row)).collect();
    Of {
        what: what.into(),
        first: hits_within(meant.iter().copied(), 1),
        among_three: hits_within(meant.iter().copied(), 3),
    }
}

/// The family of the diagnosis.
fn family_of(row: &Row) -> Option<Family> {
    match row.expected.as_ref()?.diagnosis.parse() {
        Ok(Cause::Condition(condition)) => Some(condition.family()),
        _ => None,
    }
}

fn brier(answered: &[&Answered]) -> Option<f64> {
    let ranked: Vec<&&Answered> = answered.iter().filter(|answered| answered.is_ranked()).collect();
    let off = |answered: &&&Answered| {
        let share = f64::from(answered.assessment.ranking()[0].share.ten_thousandths()) / 10_000.0;
        (share - f64::from(u8::from(answered.place == Some(1)))).powi(2)
    };
    (!ranked.is_empty()).then(|| ranked.iter().map(off).sum::<f64>() / ranked.len() as f64)
}
