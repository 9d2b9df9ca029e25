//! A calendar file (iCalendar, RFC 5545) of a schedule.
//!
//! It is written by hand: the crate `icalendar` folds lines beside spaces, which readers that trim lines then lose.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use running_hip_pain::report;
use running_hip_pain::schedule::{Schedule, Session, StepKind};
use running_hip_pain::wording::{JoinForm, Phrase, SessionForm, Term, Wording, fill};
use running_hip_pain::{Day, Intervention, SessionKind};

const PRODUCT: &str = "PRODID:-//running-hip-pain//plan//EN";
const SITE: &str = "running-hip-pain";

/// What tells one writing of a calendar from the next.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// A name of the plan that no other plan in the calendar has. It stays the same when the plan is revised.
    pub plan: &'a str,
    /// 0 at first, and more whenever the plan has changed: a calendar takes the higher one.
    pub sequence: u32,
    /// When it is written, in seconds since 1970.
    pub written: u64,
    /// The days before are not touched any more.
    pub today: Day,
}

/// The place of a session in a schedule. Each has an entry of its own in a calendar, by which it is found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The day.
    pub day: Day,
    /// The kind of session.
    pub kind: SessionKind,
    /// Which of the sessions of that kind on that day, counted from 1.
    pub number: u16,
}

/// A calendar file that [`ics`] wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Earlier {
    /// The name of its plan, empty if it has no entries.
    pub plan: String,
    /// Its highest sequence number.
    pub sequence: u32,
    /// Its entries, those that it cancels too.
    pub slots: Vec<Slot>,
}

/// The places of all sessions of a schedule.
pub fn slots(schedule: &Schedule) -> Vec<Slot> {
    sessions(schedule).map(|(slot, _)| slot).collect()
}

/// A calendar file with one entry for each session, all day long, and none for days of rest. Nobody is shown as busy.
///
/// `before` are the [places](slots) of the schedule that the calendar has so far, if it has one. Entries that are no
/// longer in the new schedule are cancelled. Then nothing is written about days before today, so that a calendar keeps
/// what it has there.
pub fn ics(schedule: &Schedule, before: &[Slot], edition: &Edition<'_>, wording: &(impl Wording + ?Sized)) -> String {
    let is_touched = |day: Day| before.is_empty() || day >= edition.today;
    let mut entries: BTreeMap<Slot, Lines> = BTreeMap::new();
    for slot in before.iter().filter(|slot| is_touched(slot.day)) {
        let mut entry = begun(slot, edition);
        entry.text("SUMMARY", &title(wording, slot.kind));
        entry.line("STATUS:CANCELLED");
        entries.insert(*slot, entry);
    }
    for (slot, session) in sessions(schedule).filter(|(slot, _)| is_touched(slot.day)) {
        let mut entry = begun(&slot, edition);
        entry.text("SUMMARY", &summary(wording, session));
        entry.text("DESCRIPTION", &description(wording, session));
        entries.insert(slot, entry);
    }
    let mut calendar = Lines::default();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line(PRODUCT);
    calendar.line("CALSCALE:GREGORIAN");
    for entry in entries.into_values() {
        calendar.line("BEGIN:VEVENT");
        calendar.0 += &entry.0;
        calendar.line("END:VEVENT");
    }
    calendar.line("END:VCALENDAR");
    calendar.0
}

impl Earlier {
    /// Reads a calendar file. `None` unless [`ics`] wrote all of it.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.replace("\r\n", "\n").replace("\n ", "");
        let inside = text.strip_prefix("BEGIN:VCALENDAR\n")?.trim_end().strip_suffix("\nEND:VCALENDAR")?;
        let mut events = inside.split("BEGIN:VEVENT\n");
        let mut head = events.next()?.lines();
        if !head.any(|line| line == PRODUCT) || head.any(|line| line.starts_with("BEGIN:")) {
            return None;
        }
        let mut earlier = Self::default();
        for event in events {
            let lines = event.trim_end().strip_suffix("\nEND:VEVENT")?.lines();
            if lines.clone().any(|line| line.starts_with("BEGIN:")) {
                return None;
            }
            let value = |name: &str| lines.clone().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            let uid = unescaped(value("UID")?);
            let (slot, plan) = Slot::of_uid(&uid)?;
            if earlier.slots.is_empty() {
                earlier.plan = plan.into();
            }
            if earlier.plan != plan {
                return None;
            }
            earlier.sequence = earlier.sequence.max(value("SEQUENCE")?.parse().ok()?);
            earlier.slots.push(slot);
        }
        Some(earlier)
    }
}

impl Slot {
    fn uid(&self, plan: &str) -> String {
        format!("{}.{}.{}.{plan}@{SITE}", self.day, self.kind, self.number)
    }

    fn of_uid(uid: &str) -> Option<(Self, &str)> {
        let (slot, _) = uid.rsplit_once('@').filter(|(_, site)| *site == SITE)?;
        let mut parts = slot.splitn(4, '.');
        let (day, kind, number) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some((Self { day, kind, number }, parts.next()?))
    }
}

fn sessions(schedule: &Schedule) -> impl Iterator<Item = (Slot, &Session)> {
    schedule.days.iter().flat_map(|day| {
        day.sessions.iter().enumerate().filter(|(_, session)| !is_empty(session)).map(|(place, session)| {
            let before = day.sessions[..place].iter().filter(|other| other.kind == session.kind && !is_empty(other));
            let number = before.count() as u16 + 1;
            (Slot { day: day.day, kind: session.kind, number }, session)
        })
    })
}

/// Whether nothing is done in it. Reviews, visits and races need no steps.
fn is_empty(session: &Session) -> bool {
    use SessionKind as K;
    session.blocks.is_empty()
        && session.from.is_empty()
        && matches!(session.kind, K::Run | K::Walk | K::Strength | K::Light | K::CrossTraining)
}

/// What every entry has.
fn begun(slot: &Slot, edition: &Edition<'_>) -> Lines {
    let written = i64::try_from(edition.written).ok().and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, 0));
    let mut entry = Lines::default();
    entry.text("UID", &slot.uid(edition.plan));
    entry.line(&format!("SEQUENCE:{}", edition.sequence));
    entry.line(&format!("DTSTAMP:{}", written.unwrap_or_default().format("%Y%m%dT%H%M%SZ")));
    entry.line(&format!("DTSTART;VALUE=DATE:{}", slot.day.to_string().replace('-', "")));
    entry.line("TRANSP:TRANSPARENT");
    entry
}

/// Lines as a calendar file has them.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// Folded after at most 75 bytes, and neither beside a space nor after a backslash.
    fn line(&mut self, line: &str) {
        let (mut rest, mut room) = (line, 75);
        while rest.len() > room {
            let ends = (1..=room).rev().filter(|end| rest.is_char_boundary(*end));
            let is_inside = |end: &usize| {
                let (before, after) = rest.split_at(*end);
                !before.ends_with(|last: char| last.is_whitespace() || last == '\\')
                    && !after.starts_with(char::is_whitespace)
            };
            let Some(end) = ends.clone().find(is_inside).or_else(|| ends.max()) else { break };
            self.0 += &rest[..end];
            self.0 += "\r\n ";
            // The space counts too.
            (rest, room) = (&rest[end..], 74);
        }
        self.0 += rest;
        self.0 += "\r\n";
    }
}

/// Without the control characters that a calendar cannot have.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match character {
            '\n' => escaped += "\\n",
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next().map(|escaped| if escaped == 'n' { '\n' } else { escaped })),
            character => plain.push(character),
        }
    }
    plain
}

fn title(wording: &(impl Wording + ?Sized), kind: SessionKind) -> String {
    capital(&wording.say(Phrase::Label(Term::SessionKind(kind))))
}

/// What it is and how long it takes; for a run or a walk, all of it.
fn summary(wording: &(impl Wording + ?Sized), session: &Session) -> String {
    match session.minutes().filter(|_| session.stage.is_none()) {
        Some(minutes) => {
            let title = title(wording, session.kind);
            let places = [("session", (&title).into()), ("minutes", minutes.into())];
            fill(wording, Phrase::Session(SessionForm::About), &places)
        }
        None => capital(&report::session(session, wording)),
    }
}

/// All of it, what to choose from, what to think of, and how each exercise is done.
fn description(wording: &(impl Wording + ?Sized), session: &Session) -> String {
    let label = |term: Term| wording.say(Phrase::Label(term)).into_owned();
    let list = |form: SessionForm, place: &str, labels: Vec<String>| {
        let labels = labels.join(&wording.say(Phrase::Join(JoinForm::List)));
        (!labels.is_empty()).then(|| capital(&fill(wording, Phrase::Session(form), &[(place, (&labels).into())])))
    };
    let activities = session.pick.iter().map(|activity| label(Term::Activity(*activity))).collect();
    let cues = session.cues.iter().map(|cue| label(Term::Intervention(*cue))).collect();
    let mut lines = vec![capital(&report::session(session, wording))];
    lines.extend(list(SessionForm::OneOf, "activities", activities));
    lines.extend(list(SessionForm::Cues, "cues", cues));

    let steps = session.blocks.iter().flat_map(|block| &block.steps);
    let exercises = steps.filter_map(|step| match step.kind {
        StepKind::Exercise(exercise) => Some(exercise),
        _ => None,
    });
    let visits = session.from.iter().copied().filter(|_| session.kind == SessionKind::Visit);
    let mut told: Vec<Intervention> = Vec::new();
    for intervention in exercises.chain(session.cues.iter().copied()).chain(visits) {
        let how = wording.say(Phrase::InBrief(intervention));
        if !how.is_empty() && !told.contains(&intervention) {
            told.push(intervention);
            lines.push(format!("{}: {how}", capital(&label(Term::Intervention(intervention)))));
        }
    }
    lines.join("\n\n")
}

/// With a capital, because a calendar shows it as a title.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::super::samples::{at, calendar, care_plan, first_day};
    use super::*;
    use running_hip_pain::schedule::Calendar as Plan;
    use running_hip_pain::wording::{English, Override};
    use running_hip_pain::{ReturnStage, Weekday, schedule};

    const WRITTEN: u64 = 1_796_041_845; // 2026-11-30T12:30:45Z

    fn edition(sequence: u32) -> Edition<'static> {
        Edition { plan: "a plan", sequence, written: WRITTEN, today: first_day() }
    }

    fn laid_out(calendar: &Plan) -> Schedule {
        schedule(&care_plan(), calendar)
    }

    /// An entry as a reader tells it.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    struct Read {
        uid: String,
        start: String,
        summary: String,
        description: String,
        sequence: String,
        stamp: String,
        is_cancelled: bool,
        is_transparent: bool,
    }

    /// The file read by `calcard`, which takes escapes and folds away.
    fn by_calcard(text: &str) -> Vec<Read> {
        use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty as P};
        let calendar = ICalendar::parse(text).unwrap();
        let events = calendar.components.iter().filter(|found| found.component_type == ICalendarComponentType::VEvent);
        let read = |event: &calcard::icalendar::ICalendarComponent| {
            let value = |property: P| -> Option<String> {
                let entry = event.entries.iter().find(|entry| entry.name == property)?;
                let value = entry.values.first().unwrap();
                if let Some(text) = value.as_text() {
                    return Some(text.to_owned());
                }
                if let Some(time) = value.as_partial_date_time() {
                    let date = format!("{:04}{:02}{:02}", time.year.unwrap(), time.month.unwrap(), time.day.unwrap());
                    let Some(hour) = time.hour else { return Some(date) };
                    let (minute, second) = (time.minute.unwrap(), time.second.unwrap());
                    return Some(format!("{date}T{hour:02}{minute:02}{second:02}Z"));
                }
                Some(value.as_integer().map_or_else(|| format!("{value:?}"), |number| number.to_string()))
            };
            Read {
                uid: value(P::Uid).unwrap(),
                start: value(P::Dtstart).unwrap(),
                summary: value(P::Summary).unwrap(),
                description: value(P::Description).unwrap_or_default(),
                sequence: value(P::Sequence).unwrap(),
                stamp: value(P::Dtstamp).unwrap(),
                is_cancelled: value(P::Status).is_some_and(|status| status.to_lowercase().contains("cancelled")),
                is_transparent: value(P::Transp).is_some_and(|transp| transp.to_lowercase().contains("transparent")),
            }
        };
        events.map(read).collect()
    }

    /// The file read by `icalendar`.
    fn by_icalendar(text: &str) -> Vec<Read> {
        use icalendar::Component;
        let calendar: icalendar::Calendar = text.parse().unwrap();
        assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
        let read = |event: &icalendar::Event| {
            let value = |name: &str| event.property_value(name).map(str::to_owned);
            assert!(matches!(event.get_start(), Some(icalendar::DatePerhapsTime::Date(_))), "all day");
            assert!(event.get_end().is_none());
            Read {
                uid: value("UID").unwrap(),
                start: value("DTSTART").unwrap(),
                summary: value("SUMMARY").unwrap(),
                description: value("DESCRIPTION").unwrap_or_default(),
                sequence: value("SEQUENCE").unwrap(),
                stamp: value("DTSTAMP").unwrap(),
                is_cancelled: event.get_status() == Some(icalendar::EventStatus::Cancelled),
                is_transparent: value("TRANSP").as_deref() == Some("TRANSPARENT"),
            }
        };
        calendar.events().map(read).collect()
    }

    /// What both readers agree on.
    #[track_caller]
    fn read(text: &str) -> Vec<Read> {
        let (one, other) = (by_calcard(text), by_icalendar(text));
        assert_eq!(one.len(), other.len());
        for (one, other) in one.iter().zip(other) {
            assert_eq!(*one, other);
        }
        one
    }

    fn uids(entries: &[Read], is_cancelled: bool) -> Vec<String> {
        entries.iter().filter(|entry| entry.is_cancelled == is_cancelled).map(|entry| entry.uid.clone()).collect()
    }

    #[test]
    fn every_session_has_an_entry_on_its_day_and_a_day_of_rest_has_none() {
        for stage in ReturnStage::ALL.iter().copied() {
            let schedule = schedule(
                &care_plan(),
                &calendar().stage(stage).weeks(6).free([Weekday::Friday]).race(first_day() + 27),
            );
            let mut expected = Vec::new();
            for day in &schedule.days {
                for session in &day.sessions {
                    expected.push((day.day.to_string().replace('-', ""), report::session(session, &English)));
                }
            }
            let read = read(&ics(&schedule, &[], &edition(3), &English));
            assert!(read.iter().all(|entry| entry.is_transparent && !entry.is_cancelled));
            assert!(read.iter().all(|entry| entry.sequence == "3" && entry.stamp == "20261130T123045Z"));
            let mut found: Vec<_> = read
                .iter()
                .map(|entry| {
                    let first = entry.description.split("\n\n").next().unwrap();
                    (entry.start.clone(), first.to_lowercase())
                })
                .collect();
            let mut expected: Vec<_> = expected.into_iter().map(|(day, text)| (day, text.to_lowercase())).collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{stage}");
            let friday = (first_day() + 4).to_string().replace('-', "");
            assert!(read.iter().all(|entry| entry.start != friday));
            let mut uids = uids(&read, false);
            let all = uids.len();
            uids.sort();
            uids.dedup();
            assert_eq!(uids.len(), all, "no two entries have one name");
        }
    }

    #[test]
    fn titles_are_short_and_descriptions_say_how() {
        let read = read(&ics(&at(ReturnStage::WalkRun2), &[], &edition(0), &English));
        let first = |kind: &str| read.iter().find(|entry| entry.uid.contains(&format!(".{kind}."))).unwrap();
        assert!(first("run").summary.contains("6 × (run 2 min, walk 3 min) (about 30 min)"));
        assert!(first("strength_session").summary.starts_with("Strength (about "));
        assert_eq!(first("plan_review").summary, "Look at the plan again");
        let strength = &first("strength_session").description;
        assert!(strength.contains("\n\nBridges: Lie on your back, knees bent;"), "{strength}");
        let other = &first("cross_training_session").description;
        assert!(other.contains("one of: swimming with a float between the legs, no kick; "), "{other}");
        let late = read.iter().rfind(|entry| entry.uid.contains(".run.")).unwrap();
        for said in ["think of: a few more steps a minute; ", "\n\nA few more steps a minute: "] {
            assert!(late.description.contains(said), "{}", late.description);
        }
        assert!(!late.summary.contains("think of"), "{}", late.summary);
    }

    #[test]
    fn two_sessions_of_a_kind_on_a_day_have_two_entries() {
        let mut twice = at(ReturnStage::WalkRun2);
        let session = twice.days[0].sessions[0].clone();
        twice.days[0].sessions.push(session.clone());
        let mut empty = session;
        empty.blocks.clear();
        empty.from.clear();
        twice.days[0].sessions.push(empty);
        let uids = uids(&read(&ics(&twice, &[], &edition(0), &English)), false);
        let of_day: Vec<_> = uids.iter().filter(|uid| uid.starts_with("2026-11-30.run.")).collect();
        assert_eq!(of_day, ["2026-11-30.run.1.a plan@running-hip-pain", "2026-11-30.run.2.a plan@running-hip-pain"]);
    }

    #[test]
    fn written_again_it_is_the_same() {
        let (one, other) = (at(ReturnStage::WalkRun2), at(ReturnStage::WalkRun2));
        let first = ics(&one, &[], &edition(0), &English);
        assert_eq!(first, ics(&other, &[], &edition(0), &English));
        assert_eq!(first, ics(&other, &slots(&one), &edition(0), &English), "nothing to cancel");
        let later = Edition { written: WRITTEN + 86_400, sequence: 1, ..edition(0) };
        assert_eq!(uids(&read(&first), false), uids(&read(&ics(&other, &[], &later, &English)), false));
        let other_plan = Edition { plan: "another", ..edition(0) };
        let others = uids(&read(&ics(&other, &[], &other_plan, &English)), false);
        assert!(uids(&read(&first), false).iter().all(|uid| !others.contains(uid)));
    }

    #[test]
    fn what_is_no_longer_planned_is_cancelled_from_today_on() {
        let before = laid_out(&calendar().stage(ReturnStage::WalkRun2));
        let today = first_day() + 5;
        let weekends = calendar().stage(ReturnStage::Walk).free([Weekday::Monday, Weekday::Tuesday]);
        let after = before.revised(&care_plan(), &weekends, today);
        let edition = Edition { sequence: 1, today, ..edition(1) };
        let read_after = read(&ics(&after, &slots(&before), &edition, &English));
        let first_touched = today.to_string().replace('-', "");
        assert!(read_after.iter().all(|entry| entry.start >= first_touched), "what is past is left alone");
        assert!(read_after.iter().all(|entry| entry.sequence == "1"));

        let of = |schedule: &Schedule| -> Vec<String> {
            let slots = slots(schedule).into_iter().filter(|slot| slot.day >= today);
            slots.map(|slot| slot.uid("a plan")).collect()
        };
        let sorted = |mut uids: Vec<String>| {
            uids.sort();
            uids
        };
        let gone: Vec<String> = of(&before).into_iter().filter(|uid| !of(&after).contains(uid)).collect();
        assert!(gone.iter().any(|uid| uid.contains(".run.")), "{gone:?}");
        assert_eq!(sorted(uids(&read_after, true)), sorted(gone));
        assert_eq!(sorted(uids(&read_after, false)), sorted(of(&after)));
        let written: Vec<String> = uids(&read(&ics(&before, &[], &edition, &English)), false);
        assert!(uids(&read_after, true).iter().all(|uid| written.contains(uid)), "the same name as before");

        // Without an earlier one, days that are past are written too.
        assert!(read(&ics(&before, &[], &edition, &English)).iter().any(|entry| entry.start < first_touched));
        let nothing = read(&ics(&before, &slots(&before), &Edition { today: first_day() + 400, ..edition }, &English));
        assert!(nothing.is_empty());
    }

    #[test]
    fn its_own_file_is_read_and_no_other() {
        let before = at(ReturnStage::WalkRun2);
        let text = ics(&before, &[], &edition(7), &English);
        let mut expected = slots(&before);
        expected.sort();
        assert_eq!(Earlier::read(&text), Some(Earlier { plan: "a plan".into(), sequence: 7, slots: expected }));
        for (from, to) in [
            ("PRODID:-//running", "PRODID:-//walking"),
            ("2026-11-30.run.1", "2026-11-30.nap.1"),
            ("2026-11-30.run.1.a plan", "2026-11-30.run.1.b plan"),
            ("END:VEVENT\r\nEND:VCALENDAR", "END:VEVENT\r\nBEGIN:VJOURNAL\r\nUID:1\r\nEND:VJOURNAL\r\nEND:VCALENDAR"),
            ("SEQUENCE:7", "SEQUENCE:x"),
            ("END:VCALENDAR", ""),
        ] {
            assert!(text.contains(from));
            assert_eq!(Earlier::read(&text.replacen(from, to, 1)), None, "{to}");
        }
        assert_eq!(Earlier::read(""), None);
        let nothing = ics(&before, &slots(&before), &Edition { today: Day::LAST, ..edition(7) }, &English);
        assert_eq!(Earlier::read(&nothing), Some(Earlier::default()));
        assert_eq!(Earlier::read(&text.replace("\r\n", "\n")), Earlier::read(&text), "line ends may have been changed");
    }

    #[test]
    fn any_text_comes_through_whole() {
        const HARD: &str = "a, b; c\\d\\n \"e\": «é走🏃»\r\nnext\tline\u{7}";
        let hard = |phrase: Phrase| match phrase {
            Phrase::Label(Term::SessionKind(_)) => Some(HARD.to_owned()),
            Phrase::InBrief(_) => Some("走🏃é".repeat(60)),
            _ => None,
        };
        let edition = Edition { plan: "mine, and; yours\\ é\r\n", ..edition(0) };
        let text = ics(&at(ReturnStage::WalkRun2), &[], &edition, &Override(English, hard));
        for entry in read(&text) {
            // Of control characters a calendar has none.
            let is_run = entry.uid.contains(".run.");
            let comes_through = entry.summary.starts_with("A, b; c\\d\\n \"e\": «é走🏃»\nnextline");
            assert!(comes_through || is_run, "{}", entry.summary);
            assert!(entry.uid.ends_with(".mine, and; yours\\ é\n@running-hip-pain"), "{}", entry.uid);
            let has_exercises = ["strength", "light"].iter().any(|kind| entry.uid.contains(kind));
            assert!(!has_exercises || entry.description.contains(&"走🏃é".repeat(60)), "{}", entry.description);
        }
        // Readers are lenient, the standard is not.
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("\r\nSUMMARY:A\\, b\\; c\\\\d\\\\n \"e\": «é走🏃»\\nnextline"), "{unfolded}");
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "a line is too long");
        assert!(lines.iter().any(|line| line.starts_with(' ')), "nothing was folded");
        for line in &lines {
            let ends = line.ends_with(char::is_whitespace) || line.starts_with("  ");
            assert!(!ends, "a reader that trims lines would lose a space: {line:?}");
        }
        assert!(lines.iter().all(|line| !line.contains(['\r', '\n'])) && text.ends_with("\r\n"));
        assert_eq!(Earlier::read(&text).unwrap().plan, "mine, and; yours\\ é\n");
    }

    #[test]
    fn any_day_and_any_time_can_be_written() {
        for day in [Day::FIRST, Day::LAST] {
            for written in [0, u64::MAX] {
                let edition = Edition { written, today: day, ..edition(u32::MAX) };
                let schedule = laid_out(&Plan::starting(day).weeks(1));
                assert_eq!(read(&ics(&schedule, &[], &edition, &English)).len(), slots(&schedule).len());
            }
        }
    }
}
