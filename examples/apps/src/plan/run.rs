//! From the command line to the days.

use std::fmt::Write;
use std::num::NonZeroU32;
use std::path::Path;

use flate2::Crc;
use running_hip_pain::report::{self, About, Brief, brief};
use running_hip_pain::schedule::{Calendar, Schedule, Session};
use running_hip_pain::training::Figure;
use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{
    Assessment, CarePlan, Case, Day, ReturnStage, SessionKind, Urgency, Weekday, assess, plan, schedule,
};

use super::{Options, json};
use crate::calendar_files::{Earlier, Edition, OnWatch, fit_workout, ics, intervals};
use crate::diary::plan_page;
use crate::program::{ABOUT_THE_BUNDLED_CASE, Failure, File, has_a_place, is_same, read_case};
use crate::wrap::wrapped;

const NO_RECENT_RUN: &str = "How far you have run lately is not known, so running begins in turns of running and \
                             walking; --longest METRES tells it.";
const FORECAST: &str = "Runs after the next few are a forecast, for the case that every session goes well.";
const NO_DAYS: &str = "No days are laid out until this is settled.";

/// 2026-01-01. A clock that is behind it was never set.
const CLOCK_IS_SET: u64 = 1_767_225_600;

/// The days of a plan, or why there are none.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is printed.
    pub text: String,
    /// What was changed in the case as it was read, and which files are not written and why, for standard error.
    pub notes: Vec<String>,
    /// The files that were asked for.
    pub files: Vec<File>,
}

/// Reads the case and lays its plan out on days. `now` is in seconds since 1970.
///
/// # Errors
///
/// When the case cannot be read or has errors, when the clock is needed and was never set, or when a file would
/// overwrite another.
pub fn run(options: &Options, now: u64) -> Result<Outcome, Failure> {
    check_files(options)?;
    let first = first_day(options, now)?;
    let (case, mut notes) = read_case(options.case.as_deref())?;
    let assessment = assess(&case);
    let plan = plan(&assessment);
    let is_withheld = matches!(plan, CarePlan::Withheld(_));
    let mut days = schedule(&plan, &calendar(options, first));
    if is_withheld {
        // There would be a visit on its first day, however soon it is needed.
        days.days.clear();
    }
    if is_withheld && options.stage.is_some() {
        notes.push("--stage was not used, because the plan is withheld".into());
    }
    let text = match (options.json, is_withheld) {
        (true, _) => json::whole(&plan, (!is_withheld).then_some(&days), first, options.start.is_none()),
        (false, true) => wrapped(&withheld_text(&assessment)),
        (false, false) => wrapped(&active_text(options, &assessment, &plan, &days)),
    };
    let mut files = Vec::new();
    let mut add = |written: Result<File, Unwritten>| match written {
        Ok(file) => files.push(file),
        Err(unwritten) => notes.push(unwritten.0),
    };
    if let Some(path) = &options.ics {
        add(calendar_file(path, &case, &days, is_withheld, now)?);
    }
    if let Some(path) = &options.out {
        let content = plan_page(&days, &plan).into_bytes();
        add(Ok(File { path: path.clone(), content, what: "The page".into() }));
    }
    let workout = first_workout(&days).ok_or(if is_withheld { WITHHELD } else { NOTHING_TO_RUN });
    for (format, path) in [(Format::Watch, &options.fit), (Format::Intervals, &options.intervals)] {
        let Some(path) = path else { continue };
        add(match workout {
            Ok((day, session)) => workout_file(format, path, day, session, now),
            Err(why) => Err(Unwritten::of(format.option(), path, why)),
        });
    }
    Ok(Outcome { text, notes, files })
}

// ---- days

fn first_day(options: &Options, now: u64) -> Result<Day, Failure> {
    let by_clock = || day_of(now).filter(|_| now >= CLOCK_IS_SET).and_then(next_monday);
    let unset = || Failure::Call("the clock of this machine is not set; --start DAY says when to begin".into());
    options.start.or_else(by_clock).ok_or_else(unset)
}

/// The day of a second since 1970.
fn day_of(seconds: u64) -> Option<Day> {
    Day::new(1970, 1, 1).ok()?.checked_add(i32::try_from(seconds / 86_400).ok()?)
}

/// A week later if it is a Monday.
fn next_monday(day: Day) -> Option<Day> {
    (1..=7).filter_map(|days| day.checked_add(days)).find(|day| day.weekday() == Weekday::Monday)
}

fn calendar(options: &Options, first: Day) -> Calendar {
    let mut calendar = Calendar::starting(first).weeks(options.weeks).free(options.free.iter().copied());
    if let Some(longest) = options.longest {
        calendar = calendar.longest_30d(Figure::Known(longest));
    }
    if let Some(race) = options.race {
        calendar = calendar.race(race);
    }
    if let Some(stage) = options.stage {
        calendar = calendar.stage(stage);
    }
    calendar
}

fn first_workout(schedule: &Schedule) -> Option<(Day, &Session)> {
    let is_workout = |session: &&Session| matches!(session.kind, SessionKind::Run | SessionKind::Walk);
    schedule.days.iter().find_map(|day| Some((day.day, day.sessions.iter().find(is_workout)?)))
}

// ---- text

fn withheld_text(assessment: &Assessment) -> String {
    let page = brief(assessment, &English);
    let end = if page.urgency < Urgency::Emergency { format!("\n{NO_DAYS}\n") } else { String::new() };
    format!("{page}{end}")
}

fn active_text(options: &Options, assessment: &Assessment, plan: &CarePlan, schedule: &Schedule) -> String {
    let page = brief(assessment, &English);
    let mut text = String::new();
    if options.case.is_none() {
        let _ = writeln!(text, "{ABOUT_THE_BUNDLED_CASE}\n");
    }
    text += &parts(&page, &[About::HowSoon, About::Running, About::Walking]);
    text.push('\n');
    if let Some(first) = schedule.days.first().filter(|_| options.start.is_none()) {
        let weekday = English.say(Phrase::Label(Term::Weekday(first.day.weekday())));
        let _ = writeln!(
            text,
            "The plan begins on {weekday} {}, next Monday by the clock of this machine (UTC); --start DAY begins it on \
             another.",
            first.day
        );
    }
    let begins_lower = options.stage.is_none() && options.longest.is_none();
    if begins_lower && plan.first_stage() == Some(ReturnStage::Build) {
        let _ = writeln!(text, "{NO_RECENT_RUN}");
    }
    if first_workout(schedule).is_some() {
        let _ = writeln!(text, "{FORECAST}");
    }
    let _ = writeln!(text, "\n{}", as_lists(&report::calendar(schedule, plan, &English)).trim_end());
    text += &parts(&page, &[About::Pain, About::Sooner, About::AtOnce, About::WhatThisIs]);
    text
}

/// A calendar with the sessions of a day as a list below it, so that a line that is broken does not look like a day.
fn as_lists(calendar: &str) -> String {
    let mut text = String::with_capacity(calendar.len() + 256);
    let mut lines = calendar.lines().peekable();
    while let Some(line) = lines.next() {
        let session = line.strip_prefix("        ");
        let day = line.strip_prefix("    ").filter(|_| session.is_none()).and_then(|line| line.split_once(": "));
        let has_more = lines.peek().is_some_and(|next| next.starts_with("        "));
        let _ = match (session, day) {
            (Some(session), _) => writeln!(text, "        - {session}"),
            (None, Some((day, first))) if has_more || line.chars().count() > 80 => {
                writeln!(text, "    {day}:\n        - {first}")
            }
            (None, _) => writeln!(text, "{line}"),
        };
    }
    text
}

fn parts(page: &Brief, about: &[About]) -> String {
    page.parts.iter().filter(|part| about.contains(&part.about)).map(ToString::to_string).collect()
}

// ---- files

/// Why a file is not written.
struct Unwritten(String);

const WITHHELD: &str = "the plan is withheld";
const NOTHING_TO_RUN: &str = "no run and no walk is planned";

impl Unwritten {
    fn of(option: &str, path: &Path, why: &str) -> Self {
        Self(format!("{option}: {} was not written, because {why}", path.display()))
    }
}

/// The calendar, brought up to date if it is there already. Of a plan that is withheld by now, all that is to come is
/// cancelled.
fn calendar_file(
    path: &Path,
    case: &Case,
    schedule: &Schedule,
    is_withheld: bool,
    now: u64,
) -> Result<Result<File, Unwritten>, Failure> {
    const OPTION: &str = "--ics";
    let call = |why: &dyn std::fmt::Display| Failure::Call(format!("{OPTION} {}: {why}", path.display()));
    let mut earlier: Option<(String, Earlier)> = None;
    if path.exists() {
        let text = std::fs::read_to_string(path).map_err(|error| call(&error))?;
        let Some(read) = Earlier::read(&text) else {
            return Err(call(&"a file that this program did not write is there; name another"));
        };
        earlier = Some((text, read));
    }
    if is_withheld && earlier.as_ref().is_none_or(|(_, earlier)| earlier.slots.is_empty()) {
        return Ok(Err(Unwritten::of(OPTION, path, WITHHELD)));
    }
    let name = match &earlier {
        Some((_, earlier)) if !earlier.plan.is_empty() => earlier.plan.clone(),
        _ => name_of(case),
    };
    let before = earlier.as_ref().map_or(&[][..], |(_, earlier)| &earlier.slots);
    let sequence = earlier.as_ref().map_or(0, |(_, earlier)| earlier.sequence.saturating_add(1));
    let edition = Edition { plan: &name, sequence, written: now, today: day_of(now).unwrap_or(Day::FIRST) };
    let text = ics(schedule, before, &edition, &English);
    if earlier.as_ref().is_some_and(|(earlier, _)| is_same_plan(earlier, &text)) {
        return Ok(Err(Unwritten::of(OPTION, path, "nothing in it has changed")));
    }
    let count = |line: &str| text.lines().filter(|other| *other == line).count();
    let (entries, cancelled) = (count("BEGIN:VEVENT"), count("STATUS:CANCELLED"));
    let entries = if entries == 1 { "1 entry".into() } else { format!("{entries} entries") };
    let cancelled = if cancelled == 0 { String::new() } else { format!(", {cancelled} of them cancelled") };
    let what = format!("The calendar ({entries}{cancelled})");
    Ok(Ok(File { path: path.into(), content: text.into_bytes(), what }))
}

/// A name for the plan of a case that is the same whenever it is laid out.
fn name_of(case: &Case) -> String {
    let mut crc = Crc::new();
    // Without JSON the name is the same for all cases.
    crc.update(&serde_json::to_vec(case).unwrap_or_default());
    format!("{:08x}", crc.sum())
}

/// Whether two calendars differ in nothing but when they were written.
fn is_same_plan(one: &str, other: &str) -> bool {
    let is_plan = |line: &&str| !line.starts_with("SEQUENCE:") && !line.starts_with("DTSTAMP:");
    one.lines().filter(is_plan).eq(other.lines().filter(is_plan))
}

/// What a run or a walk is written as.
#[derive(Clone, Copy)]
enum Format {
    Watch,
    Intervals,
}

impl Format {
    const fn option(self) -> &'static str {
        match self {
            Self::Watch => "--fit",
            Self::Intervals => "--intervals",
        }
    }
}

fn workout_file(format: Format, path: &Path, day: Day, session: &Session, now: u64) -> Result<File, Unwritten> {
    let (made, place) = match format {
        Format::Watch => {
            let term = session.stage.map_or(Term::SessionKind(session.kind), Term::ReturnStage);
            let name = format!("{day} {}", English.say(Phrase::Label(term)));
            // The lower half of the seconds since 1970 tells any two workouts on one watch apart.
            let serial = NonZeroU32::new(now as u32).unwrap_or(NonZeroU32::MIN);
            (fit_workout(session, &OnWatch { name: &name, serial, made: now }), "a watch")
        }
        Format::Intervals => (intervals(session).map(String::into_bytes), "intervals.icu"),
    };
    let option = format.option();
    let content = made.map_err(|error| Unwritten::of(option, path, &error.to_string()))?;
    Ok(File { path: path.into(), content, what: format!("The workout of {day} for {place}") })
}

/// Before anything is written, so that nothing is lost.
fn check_files(options: &Options) -> Result<(), Failure> {
    let asked = [
        ("--ics", &options.ics),
        ("--fit", &options.fit),
        ("--intervals", &options.intervals),
        ("--out", &options.out),
    ];
    let files: Vec<(&str, &Path)> =
        asked.iter().filter_map(|(option, file)| Some((*option, file.as_deref()?))).collect();
    for (place, (option, file)) in files.iter().enumerate() {
        let call = |why: &str| Err(Failure::Call(format!("{option} {}: {why}", file.display())));
        if options.case.as_deref().is_some_and(|case| is_same(case, file)) {
            return call("it would overwrite the case");
        }
        if !has_a_place(file) {
            return call("no file can be written there");
        }
        if let Some((other, _)) = files[..place].iter().find(|(_, other)| other == file || is_same(other, file)) {
            return call(&format!("{other} has the same file"));
        }
    }
    Ok(())
}
