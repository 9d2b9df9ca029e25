//! A schedule as a picture: a row a week, seven columns.

use std::collections::BTreeSet;

use running_hip_pain::schedule::{PlannedDay, Schedule, Session};
use running_hip_pain::wording::{English, Term};
use running_hip_pain::{ReturnStage, SessionKind, report};
use svg::node::element::{Description, Group, Title};

use super::dates::{short_date, short_weekday, span};
use super::ink::{Part, on_run, picture, quiet, rectangle, words as text};
use super::symbol::Symbol;
use super::told::{distance, label};
use super::words;

/// A day.
const WIDE: f64 = 62.0;
const EDGE: f64 = 2.0;
/// The line of weekdays, the name of a week, and the date of a day.
const WEEKDAYS: f64 = 18.0;
const NAME: f64 = 20.0;
const DATE: f64 = 17.0;
/// A run, and anything else.
const RUN: f64 = 34.0;
const OTHER: f64 = 17.0;
const LEAST: f64 = 42.0;

/// Draws all weeks of a schedule as one element of SVG.
pub fn calendar_strip(schedule: &Schedule) -> String {
    let weeks: Vec<&[PlannedDay]> = by_week(schedule).collect();
    weeks_of(schedule, &weeks, 1, &mut BTreeSet::new())
}

/// The days by weeks of the plan, as the crate's own calendar has them.
pub(super) fn by_week(schedule: &Schedule) -> impl Iterator<Item = &[PlannedDay]> {
    schedule.days.chunk_by(|a, b| week(schedule, a) == week(schedule, b))
}

/// The week of the plan, counted from 0.
pub(super) fn week(schedule: &Schedule, day: &PlannedDay) -> i32 {
    (day.day - schedule.began).div_euclid(7)
}

/// Draws some weeks as the picture with this number, and notes the symbols that it has.
pub(super) fn weeks_of(
    schedule: &Schedule,
    weeks: &[&[PlannedDay]],
    number: usize,
    symbols: &mut BTreeSet<Symbol>,
) -> String {
    let width = 2.0 * EDGE + 7.0 * WIDE;
    let mut group = weekdays(schedule);
    let mut y = WEEKDAYS;
    for days in weeks {
        let Some(first) = days.first() else { continue };
        let name = format!("{} {}", words::WEEK, week(schedule, first) + 1);
        group = group.add(text(name, EDGE, y + 14.0).set("font-weight", "600"));
        y += NAME;
        let high = days.iter().map(height).fold(LEAST, f64::max);
        let column = |day: &PlannedDay| EDGE + WIDE * f64::from((day.day - schedule.began).rem_euclid(7));
        for day in *days {
            group = group.add(rectangle(Part::Grid, (column(day), y), (WIDE, high)));
        }
        for (number, day) in days.iter().enumerate() {
            group = group.add(of_day(day, (column(day), y), number == 0, symbols));
        }
        y += high;
    }
    let ends = weeks.iter().flat_map(|days| days.iter()).map(|day| day.day);
    let heading = match ends.clone().min().zip(ends.max()) {
        Some((first, last)) => format!("{} {}", words::STRIP_FROM, span(first, last)),
        None => words::PLAN.into(),
    };
    let name = format!("calendar-{number}");
    picture(width, y + EDGE)
        .set("role", "img")
        .set("aria-labelledby", format!("{name}-title {name}-description"))
        .add(Title::new(heading).set("id", format!("{name}-title")))
        .add(Description::new().set("id", format!("{name}-description")).add(svg::node::Text::new(words::CALENDAR)))
        .add(group)
        .to_string()
}

fn weekdays(schedule: &Schedule) -> Group {
    (0..7).fold(Group::new(), |group, column| {
        let middle = EDGE + WIDE * (f64::from(column) + 0.5);
        group.add(quiet(short_weekday(schedule.began + column), middle, 13.0).set("text-anchor", "middle"))
    })
}

/// Whether a session is drawn as a block.
const fn is_block(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Run | SessionKind::Walk | SessionKind::Race)
}

fn height(day: &PlannedDay) -> f64 {
    let of = |session: &Session| if is_block(session.kind) { RUN } else { OTHER };
    DATE + day.sessions.iter().map(of).sum::<f64>() + 4.0
}

fn of_day(day: &PlannedDay, (x, y): (f64, f64), with_month: bool, symbols: &mut BTreeSet<Symbol>) -> Group {
    let (_, _, number) = day.day.date();
    let date = if with_month || number == 1 { short_date(day.day) } else { number.to_string() };
    let sessions: Vec<String> = day.sessions.iter().map(|session| report::session(session, &English)).collect();
    let told = if sessions.is_empty() { words::REST.into() } else { sessions.join("; ") };
    let title = format!("{} {}: {told}", short_weekday(day.day), short_date(day.day));
    let mut group = Group::new().add(Title::new(title)).add(quiet(date, x + 4.0, y + 13.0));
    let mut top = y + DATE;
    for session in &day.sessions {
        if is_block(session.kind) {
            group = group.add(block(session, (x, top), symbols));
            top += RUN;
        } else {
            group = group.add(other(session, (x, top), symbols));
            top += OTHER;
        }
    }
    group
}

/// A run, a walk or a race: its stage, and below it how much.
fn block(session: &Session, (x, y): (f64, f64), symbols: &mut BTreeSet<Symbol>) -> Group {
    let (part, symbol) = match session.kind {
        SessionKind::Race => (Part::Race, Symbol::Race),
        SessionKind::Walk => (Part::Walk, Symbol::Walk),
        _ => (Part::Run, Symbol::Run),
    };
    symbols.insert(symbol);
    let middle = x + WIDE / 2.0;
    let corner = if symbol == Symbol::Race { 0 } else { 4 };
    let mut group = Group::new().add(rectangle(part, (x + 2.0, y), (WIDE - 4.0, RUN - 2.0)).set("rx", corner));
    let name = session.stage.map_or_else(|| short_kind(session.kind), |stage| words::stage_names(stage)[0].into());
    let amount = match (session.metres(), session.running_seconds()) {
        (Some(metres), 0) => distance(metres),
        _ => session.minutes().map_or_else(String::new, |minutes| format!("{minutes} min")),
    };
    // A word alone is in the middle.
    let down = if name.is_empty() || amount.is_empty() { [20.0; 2] } else { [13.0, 27.0] };
    for (words, y) in [(name, y + down[0]), (amount, y + down[1])] {
        let is_walk = symbol == Symbol::Walk;
        let text = if is_walk { text(words, middle, y) } else { on_run(words, middle, y) };
        group = group.add(text.set("text-anchor", "middle"));
    }
    if session.is_hard && symbol == Symbol::Run && session.stage >= Some(ReturnStage::Build) {
        symbols.insert(Symbol::Hardest);
        group = group.add(Symbol::Hardest.at(x + WIDE - 10.0, y - 8.0));
    }
    group
}

/// Anything else: its symbol, and how long it takes.
fn other(session: &Session, (x, y): (f64, f64), symbols: &mut BTreeSet<Symbol>) -> Group {
    let symbol = match session.kind {
        SessionKind::Strength => Symbol::Strength,
        SessionKind::CrossTraining => Symbol::Other,
        SessionKind::Visit => Symbol::Visit,
        SessionKind::Review => Symbol::Review,
        _ => Symbol::Light,
    };
    symbols.insert(symbol);
    let amount = session.minutes().map_or_else(|| short_kind(session.kind), |minutes| format!("{minutes} min"));
    Group::new().add(symbol.at(x + 9.0, y + 8.0)).add(text(amount, x + 18.0, y + 12.0))
}

/// A kind of session where there is room for one word.
fn short_kind(kind: SessionKind) -> String {
    match kind {
        SessionKind::Review => words::REVIEW.into(),
        kind => label(Term::SessionKind(kind)),
    }
}
