//! The diary: entries that were judged, by day.

use alloc::borrow::Cow;
#[cfg(feature = "serde")]
use alloc::string::ToString;
use alloc::vec::Vec;
use thiserror::Error;

use super::entry::Entry;
use crate::day::Day;
#[cfg(feature = "serde")]
use crate::error_data::ErrorData;
use crate::knowledge::care::{Gate, Questionnaire};
use crate::knowledge::thresholds::{MOST_METRES, MOST_SECONDS};
use crate::vocabulary::{Clinician, Condition, Fact, FactSet, Missed, ReturnStage, Side};

/// What a runner has written, judged and by day. The order in which it was given does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diary {
    days: Vec<DayNote>,
}

/// An entry that the diary does not use.
///
/// As JSON, an object with `entry`, `day`, `repeats` (the index of the entry that is used instead, or null) and the
/// fields of a [`CaseError`](crate::CaseError).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("entry {entry}: {why}")]
#[non_exhaustive]
pub struct RejectedEntry {
    /// Its index in what was given to the diary, counted from 0.
    pub entry: usize,
    /// Its day.
    pub day: Day,
    /// Why.
    pub why: EntryError,
}

/// Why a diary does not use an entry. As JSON, an object with the fields of a [`CaseError`](crate::CaseError).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EntryError {
    /// A pain that is none.
    #[error("`{field}` is {found}; it must be from 0 to 10")]
    Pain {
        /// The field.
        field: &'static str,
        /// What was found.
        found: u8,
    },
    /// A change of pain that is none.
    #[error("`next_morning` is {found}; it must be from -10 to 10")]
    Morning {
        /// What was found.
        found: i8,
    },
    /// A distance that no run has.
    #[error("`metres` is {found}; it must be from 1 to {MOST_METRES}, or left out when it is not known")]
    Metres {
        /// What was found.
        found: u32,
    },
    /// A time that no run takes.
    #[error("`minutes` is {found}; it must be from 1 to {MOST_MINUTES}, or left out when it is not known")]
    Minutes {
        /// What was found.
        found: u16,
    },
    /// A session that was missed has a length or a pain.
    #[error("`missed` is given beside `{field}`; a session was missed or it was done")]
    MissedAndDone {
        /// The field.
        field: &'static str,
    },
    /// A fact that is said to be there and not to be there.
    #[error("`{fact}` is in both `present` and `absent`")]
    Contradiction {
        /// The fact.
        fact: Fact,
    },
    /// A total outside its questionnaire.
    #[error("the total of `{questionnaire}` is {found}; it must be from 0 to {}", .questionnaire.entry().most)]
    Total {
        /// The questionnaire.
        questionnaire: Questionnaire,
        /// What was found.
        found: u8,
    },
    /// The same entry again.
    #[error("it repeats entry {of}")]
    Duplicate {
        /// The index of the entry that is used.
        of: usize,
    },
}

impl EntryError {
    /// What is wrong, as a word that stays: the name of the value in lower snake case.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Pain { .. } => "pain",
            Self::Morning { .. } => "morning",
            Self::Metres { .. } => "metres",
            Self::Minutes { .. } => "minutes",
            Self::MissedAndDone { .. } => "missed_and_done",
            Self::Contradiction { .. } => "contradiction",
            Self::Total { .. } => "total",
            Self::Duplicate { .. } => "duplicate",
        }
    }

    /// The field of the [`Entry`] or the fact that it belongs to, by its name in JSON. `None` for a whole entry that
    /// repeats another.
    pub const fn at(&self) -> Option<&'static str> {
        match self {
            Self::Pain { field, .. } | Self::MissedAndDone { field } => Some(field),
            Self::Morning { .. } => Some("next_morning"),
            Self::Metres { .. } => Some("metres"),
            Self::Minutes { .. } => Some("minutes"),
            Self::Contradiction { fact } => Some(fact.key()),
            Self::Total { .. } => Some("totals"),
            Self::Duplicate { .. } => None,
        }
    }

    #[cfg(feature = "serde")]
    fn data(&self) -> ErrorData {
        let told = ErrorData { at: self.at(), ..ErrorData::default() };
        match self {
            Self::Pain { found, .. } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::Morning { found } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::Metres { found } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::Minutes { found } => ErrorData { found: Some(found.to_string().into()), ..told },
            Self::MissedAndDone { .. } => ErrorData { others: ["missed"].into(), ..told },
            Self::Contradiction { .. } => ErrorData { others: ["present", "absent"].into(), ..told },
            Self::Total { questionnaire, found } => {
                ErrorData { found: Some(found.to_string().into()), others: [questionnaire.key()].into(), ..told }
            }
            Self::Duplicate { .. } => told,
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EntryError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.data().serialize(self.kind(), self, serializer)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for RejectedEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let repeats = if let EntryError::Duplicate { of } = self.why { Some(of) } else { None };
        let entry = (self.entry, self.day, repeats);
        self.why.data().serialize_entry(entry, self.why.kind(), &self.why, serializer)
    }
}

/// The longest time in minutes.
pub(crate) const MOST_MINUTES: u16 = (MOST_SECONDS / 60) as u16;

/// All that was written on one day. Two sessions on one day are one, the worse of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DayNote {
    pub(super) day: Day,
    /// The indices of its entries.
    pub(super) entries: Vec<usize>,
    /// The session, if one was done.
    pub(super) session: Option<Session>,
    /// The session without what was written on a later day about the day after it, and that day.
    alone: Option<(Session, Day)>,
    /// The indices of the entries of that day.
    pub(super) day_after: Vec<usize>,
    pub(super) missed: Option<Missed>,
    pub(super) limp: bool,
    pub(super) pain: Option<u8>,
    /// The pain a day later and the next morning, as written on this day.
    after: Option<u8>,
    morning: Option<i8>,
    pub(super) sides: Vec<Side>,
    pub(super) present: FactSet,
    pub(super) absent: FactSet,
    pub(super) passed: Vec<Gate>,
    pub(super) clinician: Option<Clinician>,
    pub(super) found: Vec<Condition>,
    pub(super) totals: Vec<(Questionnaire, u8)>,
}

/// What is known of the sessions of a day, of every value the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Session {
    /// Whether each of them tells how much it hurt.
    pub(super) tells: bool,
    /// The highest of the stages told.
    pub(super) stage: Option<ReturnStage>,
    pub(super) pain_during: Option<u8>,
    pub(super) pain_after_24h: Option<u8>,
    pub(super) next_morning: Option<i8>,
    pub(super) minutes: Option<u16>,
    pub(super) metres: Option<u32>,
}

impl Diary {
    /// Makes a diary from entries in any order. Also returns every entry that was rejected, in the order given. A
    /// rejected entry does not affect the others, and is never guessed at.
    ///
    /// ```
    /// use running_hip_pain::{Day, follow_up::{Diary, Entry}};
    /// let day = Day::new(2026, 11, 23)?;
    /// let (diary, rejected) = Diary::new([Entry::on(day).pain_during(2), Entry::on(day + 1).pain_during(20)]);
    /// assert_eq!(diary.days().count(), 1);
    /// assert_eq!(rejected[0].to_string(), "entry 1: `pain_during` is 20; it must be from 0 to 10");
    /// # Ok::<(), running_hip_pain::DayError>(())
    /// ```
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> (Self, Vec<RejectedEntry>) {
        let mut rejected = Vec::new();
        let mut used: Vec<(usize, Entry)> = Vec::new();
        for (index, entry) in entries.into_iter().enumerate() {
            match check(&entry) {
                Ok(()) => used.push((index, entry)),
                Err(why) => rejected.push(RejectedEntry { entry: index, day: entry.day, why }),
            }
        }
        // By day, and of entries that are alike the first given comes first and is kept.
        used.sort_by(|(a, one), (b, other)| one.cmp(other).then(a.cmp(b)));
        used.dedup_by(|(index, later), (of, kept)| {
            let is_same = later == kept;
            if is_same {
                let why = EntryError::Duplicate { of: *of };
                rejected.push(RejectedEntry { entry: *index, day: later.day, why });
            }
            is_same
        });
        let mut days: Vec<DayNote> = used.chunk_by(|(_, a), (_, b)| a.day == b.day).map(note).collect();
        attach_the_day_after(&mut days);
        rejected.sort_by_key(|rejected| rejected.entry);
        (Self { days }, rejected)
    }

    /// The days with an entry, in order.
    pub fn days(&self) -> impl ExactSizeIterator<Item = Day> {
        self.days.iter().map(|note| note.day)
    }

    /// The days up to and including one, as they were known by then: what is written tomorrow about today is not.
    pub(super) fn up_to(&self, today: Day) -> Cow<'_, [DayNote]> {
        let known = &self.days[..self.days.partition_point(|note| note.day <= today)];
        let alone = known.last().and_then(|last| last.alone);
        let is_later = |(_, attached): &(Session, Day)| *attached > today;
        let Some((session, _)) = alone.filter(is_later) else { return Cow::Borrowed(known) };
        let mut known = known.to_vec();
        if let Some(last) = known.last_mut() {
            last.session = Some(session);
            last.day_after.clear();
        }
        Cow::Owned(known)
    }
}

fn check(entry: &Entry) -> Result<(), EntryError> {
    for (field, pain) in [("pain_during", entry.pain_during), ("pain_after_24h", entry.pain_after_24h)] {
        if let Some(found) = pain.filter(|pain| *pain > 10) {
            return Err(EntryError::Pain { field, found });
        }
    }
    if let Some(found) = entry.next_morning.filter(|morning| !(-10..=10).contains(morning)) {
        return Err(EntryError::Morning { found });
    }
    if let Some(found) = entry.metres.filter(|metres| !(1..=MOST_METRES).contains(metres)) {
        return Err(EntryError::Metres { found });
    }
    if let Some(found) = entry.minutes.filter(|minutes| !(1..=MOST_MINUTES).contains(minutes)) {
        return Err(EntryError::Minutes { found });
    }
    if entry.missed.is_some() {
        let done = [
            ("pain_during", entry.pain_during.is_some()),
            ("metres", entry.metres.is_some()),
            ("minutes", entry.minutes.is_some()),
        ];
        if let Some((field, _)) = done.into_iter().find(|(_, is_told)| *is_told) {
            return Err(EntryError::MissedAndDone { field });
        }
    }
    if let Some(fact) = entry.present.iter().find(|fact| entry.absent.contains(fact)) {
        return Err(EntryError::Contradiction { fact: *fact });
    }
    match entry.totals.iter().find(|(questionnaire, total)| *total > questionnaire.entry().most) {
        Some((questionnaire, found)) => Err(EntryError::Total { questionnaire: *questionnaire, found: *found }),
        None => Ok(()),
    }
}

/// The entries of a day as one, so that their order cannot matter. Of two values the worse one counts, and a session
/// that does not tell leaves it unknown.
fn note(entries: &[(usize, Entry)]) -> DayNote {
    let first = &entries[0].1;
    let all = || entries.iter().map(|(_, entry)| entry);
    let done = || all().filter(|entry| entry.is_done());
    let pains = all().flat_map(|entry| [entry.pain_during, entry.pain_after_24h]).flatten();
    let session = (done().count() > 0).then(|| Session {
        stage: done().filter_map(|entry| entry.stage).max(),
        tells: done().all(|entry| entry.pain_during.is_some()),
        pain_during: all().filter_map(|entry| entry.pain_during).max(),
        // One entry may be of the session and another of the day after it.
        pain_after_24h: all().filter_map(|entry| entry.pain_after_24h).max(),
        next_morning: all().filter_map(|entry| entry.next_morning).max(),
        minutes: done().filter_map(|entry| entry.minutes).reduce(u16::saturating_add),
        metres: done().filter_map(|entry| entry.metres).reduce(u32::saturating_add),
    });
    let mut passed: Vec<Gate> = all().flat_map(|entry| entry.passed.iter().copied()).collect();
    passed.sort();
    let mut found: Vec<Condition> = all().filter_map(|entry| entry.found).collect();
    found.sort();
    let mut totals: Vec<(Questionnaire, u8)> = all().flat_map(|entry| entry.totals.iter().copied()).collect();
    totals.sort();
    let mut sides: Vec<Side> = all().filter_map(|entry| entry.side).collect();
    sides.sort();
    let mut indices: Vec<usize> = entries.iter().map(|(index, _)| *index).collect();
    indices.sort_unstable();
    let present: FactSet = all().flat_map(|entry| entry.present.iter().copied()).collect();
    let absent: FactSet = all().flat_map(|entry| entry.absent.iter().copied()).collect();
    DayNote {
        day: first.day,
        entries: indices,
        missed: if session.is_some() { None } else { all().filter_map(|entry| entry.missed).min() },
        session,
        alone: None,
        day_after: Vec::new(),
        limp: all().any(|entry| entry.limp == Some(true)),
        pain: pains.max(),
        sides,
        after: all().filter_map(|entry| entry.pain_after_24h).max(),
        morning: all().filter_map(|entry| entry.next_morning).max(),
        present,
        // What one entry of the day has and another has not is there.
        absent: absent.difference(present),
        passed,
        // Of two visits, the one that allowed less.
        clinician: all().filter_map(|entry| entry.clinician).min(),
        found,
        totals,
    }
}

/// What is written on a day without a session about the day after one belongs to the session of the day before: "this
/// morning" is written this morning. Two days later only what is worse does. Of two values the worse one counts.
fn attach_the_day_after(days: &mut [DayNote]) {
    for index in 1..days.len() {
        let (before, from) = days.split_at_mut(index);
        let (Some(before), Some(note)) = (before.last_mut(), from.first()) else { continue };
        let days = note.day - before.day;
        let is_worse = note.after > Some(0) || note.morning > Some(0);
        let belongs = note.session.is_none() && (days == 1 || days == 2 && is_worse);
        let is_told = note.after.is_some() || note.morning.is_some();
        if let Some(session) = before.session.as_mut().filter(|_| belongs && is_told) {
            before.alone = Some((*session, note.day));
            session.pain_after_24h = session.pain_after_24h.max(note.after);
            session.next_morning = session.next_morning.max(note.morning);
            before.day_after.clone_from(&note.entries);
        }
    }
}
