//! The page for a diary: what to do next, the weeks as pictures, and the days in words.

use running_hip_pain::follow_up::{Action, NextStep};
use running_hip_pain::wording::English;
use running_hip_pain::{Urgency, report};

use super::dates::{long_date, short_date, short_weekday};
use super::paper::{
    AMBER, Accent, BLUE, Block, GREEN, Line, OfDay, Paper, Pictures, RED, Sources, Table, Week, blocks,
};
use super::strip::drawn;
use super::{Read, Walk, Walked, words};

/// Writes the page. In an emergency it holds what to do and nothing else.
///
/// # Errors
///
/// Never for the bundled template: every name in it is given.
pub fn page(walk: &Walk, read: &Read, note: Option<&str>) -> Result<String, minijinja::Error> {
    let text = report::next_step(&walk.end, &English);
    let mut lines = text.lines();
    let heading = lines.next().unwrap_or_default().to_owned();
    let mut notes: Vec<Block> = note.into_iter().map(|note| Block { text: note.into(), ..Block::default() }).collect();
    if !read.left_out.is_empty() {
        let items = read.left_out.iter().map(|left_out| format!("line {}: {}", left_out.line, left_out.why)).collect();
        notes.push(Block { text: format!("{}:", words::LEFT_OUT), items, ..Block::default() });
    }
    let drawn = drawn(walk);
    let earlier = drawn.from.map(|from| format!(" {} {}.", words::ONLY_FROM, long_date(from)));
    let strip_note = format!("{}{}", words::WEEKS_NOTE, earlier.unwrap_or_default());
    let has_days = !walk.days.is_empty();
    let mut sources = Sources::default();
    let table =
        Table { heading: words::DAYS, columns: vec![words::WRITTEN, words::FOLLOWS], weeks: weeks(walk, &mut sources) };
    let paper = Paper {
        about: walk.today.map_or_else(
            || words::DIARY.into(),
            |today| format!("{} {} {}", words::DIARY_AS_OF, short_weekday(today), long_date(today)),
        ),
        heading,
        lead: blocks(lines),
        accent: accent(&walk.end),
        emergency: walk.is_emergency(),
        notes,
        pictures: has_days.then(|| Pictures::new(words::WEEKS, &strip_note, drawn.pictures, &drawn.symbols)),
        table: has_days.then_some(table),
        after: Vec::new(),
        sources: sources.references(),
    };
    paper.write()
}

fn accent(step: &NextStep) -> Accent {
    match step.action {
        Action::Progress => GREEN,
        Action::Hold => BLUE,
        Action::StepBack => AMBER,
        Action::SeekCare(Urgency::SelfCare | Urgency::Routine | Urgency::Soon) if step.stage.is_some() => AMBER,
        Action::SeekCare(_) | Action::Stop => RED,
    }
}

fn weeks(walk: &Walk, sources: &mut Sources) -> Vec<Week> {
    let Some(first) = walk.days.first().map(|walked| walked.day) else { return Vec::new() };
    let week = |walked: &Walked| (walked.day - first).div_euclid(7);
    let weeks = walk.days.chunk_by(|a, b| week(a) == week(b));
    weeks
        .map(|days| {
            let number = week(&days[0]);
            let from = long_date(first + 7 * number);
            Week {
                heading: format!("{} {}, {} {from}", words::WEEK, number + 1, words::FROM),
                days: days.iter().map(|walked| of_day(walked, sources)).collect(),
            }
        })
        .collect()
}

fn of_day(walked: &Walked, sources: &mut Sources) -> OfDay {
    let plain = |text: String| Line { text, ..Line::default() };
    let written = match walked.silent_from {
        Some(from) if from < walked.day => vec![plain(format!("{} {}", words::NOTHING_SINCE, short_date(from)))],
        Some(_) => vec![plain(words::NOTHING.into())],
        None => walked.in_short().into_iter().map(plain).collect(),
    };
    let source = walked.changed.then(|| sources.number(walked.step.by().source())).flatten();
    let follows = vec![
        Line { text: walked.what(), strong: walked.changed, ..Line::default() },
        Line { text: walked.why(), is_quiet: true, source, ..Line::default() },
    ];
    OfDay { day: format!("{} {}", short_weekday(walked.day), short_date(walked.day)), cells: vec![written, follows] }
}
