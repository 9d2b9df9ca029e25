//! How it is against how it was: the usual pain of a week, and totals of questionnaires.

use alloc::vec::Vec;
use thiserror::Error;

use super::diary::DayNote;
use crate::day::Day;
use crate::knowledge::care::Questionnaire;
use crate::knowledge::thresholds::{COMPARED_AT_WEEKS, LEAST_ENTRIES_A_WEEK};
use crate::vocabulary::Changed;

/// The usual pain of a later week against that of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison {
    /// After how many weeks.
    pub weeks: u8,
    /// The usual pain of the first week, 0 to 10.
    pub first: u8,
    /// The usual pain of that week.
    pub then: u8,
    /// How it has changed. No clear change at 4 weeks is a finding too: most of what gets better does so by then.
    pub changed: Changed,
}

/// The first total of a questionnaire against the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TotalComparison {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The first total.
    pub first: u8,
    /// The last total.
    pub last: u8,
    /// How it has changed.
    pub changed: Changed,
}

/// A total that its questionnaire does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the total of `{questionnaire}` is {found}; it must be from 0 to {}", .questionnaire.entry().most)]
#[non_exhaustive]
pub struct TotalError {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// What was found.
    pub found: u8,
}

impl Questionnaire {
    /// How a total has changed, by the published change values.
    ///
    /// # Errors
    ///
    /// When one of the totals is above the highest.
    ///
    /// ```
    /// use running_hip_pain::{Questionnaire, follow_up::Changed};
    /// assert_eq!(Questionnaire::Uwri.compare(18, 22), Ok(Changed::NotClearly), "the least change is 5");
    /// assert_eq!(Questionnaire::Uwri.compare(18, 26), Ok(Changed::MuchBetter));
    /// assert!(Questionnaire::Uwri.compare(18, 37).is_err());
    /// ```
    pub fn compare(self, first: u8, last: u8) -> Result<Changed, TotalError> {
        match [first, last].into_iter().find(|total| *total > self.entry().most) {
            Some(found) => Err(TotalError { questionnaire: self, found }),
            None => Ok(self.changed(first, last)),
        }
    }

    fn changed(self, first: u8, last: u8) -> Changed {
        let entry = self.entry();
        let (better, worse) = match entry.more_is_better {
            true => (last.saturating_sub(first), first.saturating_sub(last)),
            false => (first.saturating_sub(last), last.saturating_sub(first)),
        };
        let reaches = |by: u8, limit: Option<u8>| limit.is_some_and(|limit| by >= limit);
        if reaches(worse, entry.least_change) {
            Changed::Worse
        } else if reaches(better, entry.important_change) {
            Changed::MuchBetter
        } else if reaches(better, entry.least_change) {
            Changed::Better
        } else {
            Changed::NotClearly
        }
    }
}

/// The usual pain of the seven days up to and including one: the median, of two middle ones the higher. `None` where too
/// few days tell.
pub(super) fn usual_pain(notes: &[DayNote], last: Day) -> Option<u8> {
    let mut pains: Vec<u8> = week(notes, last).iter().filter_map(|note| note.pain).collect();
    pains.sort_unstable();
    (pains.len() >= LEAST_ENTRIES_A_WEEK).then(|| pains[pains.len() / 2])
}

/// The days with an entry in the seven up to and including one.
pub(super) fn week(notes: &[DayNote], last: Day) -> &[DayNote] {
    let first = last + -6;
    let start = notes.partition_point(|note| note.day < first);
    &notes[start..notes.partition_point(|note| note.day <= last).max(start)]
}

/// The last day of a week of the diary, counted from its first day.
pub(super) fn end_of_week(notes: &[DayNote], week: u8) -> Option<Day> {
    notes.first().map(|first| first.day + (7 * i32::from(week) - 1))
}

/// The first week against the weeks at which people are compared.
pub(super) fn comparisons(notes: &[DayNote], today: Day) -> Vec<Comparison> {
    let week =
        |week: u8| end_of_week(notes, week).filter(|last| *last <= today).and_then(|last| usual_pain(notes, last));
    let Some(first) = week(1) else { return Vec::new() };
    let at = |weeks: u8| {
        let then = week(weeks)?;
        Some(Comparison { weeks, first, then, changed: Questionnaire::Pain.changed(first, then) })
    };
    COMPARED_AT_WEEKS.into_iter().filter_map(at).collect()
}

/// The first total of each questionnaire against the last. Of two on one day, the lower is the first.
pub(super) fn totals(notes: &[DayNote]) -> Vec<TotalComparison> {
    let of = |questionnaire: Questionnaire| {
        let mut totals = notes.iter().flat_map(|note| &note.totals).filter(|(of, _)| *of == questionnaire);
        let first = totals.next()?.1;
        let last = totals.next_back()?.1;
        let changed = questionnaire.changed(first, last);
        Some(TotalComparison { questionnaire, first, last, changed })
    };
    Questionnaire::ALL.iter().copied().filter_map(of).collect()
}
