//! The page for a plan that is laid out on days.

use std::collections::BTreeSet;

use running_hip_pain::report::{About, Brief, brief};
use running_hip_pain::schedule::{PlannedDay, Schedule};
use running_hip_pain::wording::{English, Notice, Phrase, Wording};
use running_hip_pain::{CarePlan, SessionKind, Urgency, assess, report};

use super::calendar_strip::{by_week, week, weeks_of};
use super::dates::{long_date, short_date, short_weekday, span};
use super::paper::{
    AMBER, Accent, BLUE, Block, GREEN, Line, OfDay, Paper, Pictures, RED, Sources, Table, Week, blocks,
};
use super::symbol::Symbol;
use super::words;

/// The weeks of one picture.
const WEEKS: usize = 4;

/// Writes the page: what to mind, the weeks as pictures, the days in words, what has no days, what does not fit, and
/// when to be seen sooner. In an emergency it holds how soon and nothing else, unless there are runs: then somebody has
/// allowed them since.
///
/// # Panics
///
/// Never for the bundled template: every name in it is given.
pub fn plan_page(schedule: &Schedule, plan: &CarePlan) -> String {
    paper(schedule, plan).write().expect("every name in the template is given")
}

fn paper(schedule: &Schedule, plan: &CarePlan) -> Paper {
    let brief = brief(&assess(plan.case()), &English);
    let kinds = || schedule.days.iter().flat_map(|day| &day.sessions).map(|session| session.kind);
    let runs = kinds().any(|kind| matches!(kind, SessionKind::Run | SessionKind::Walk | SessionKind::Race));
    // Whoever runs although the plan had no running has been seen since.
    let is_seen = runs && plan.first_stage().is_none();
    let is_emergency = brief.urgency == Urgency::Emergency && !is_seen;
    // Whoever has to be seen or to answer first has no days, as in the crate's own calendar.
    let is_withheld = matches!(plan, CarePlan::Withheld(_)) && schedule.stage_after.is_none();
    let how_soon = part(&brief, About::HowSoon);
    let days = schedule.days.first().zip(schedule.days.last()).filter(|_| !is_emergency && !is_withheld);
    let has_days = days.is_some();
    let heading = match days {
        Some((first, last)) => span(first.day, last.day),
        None => how_soon.first().cloned().unwrap_or_else(|| words::PLAN.into()),
    };
    let mut lead: Vec<String> = Vec::new();
    if !is_seen {
        let visits = kinds().any(|kind| kind == SessionKind::Visit) || !runs;
        lead.extend(how_soon.into_iter().filter(|line| visits && *line != heading));
        for about in [About::Running, About::Walking, About::Pain] {
            let lines = part(&brief, about).join(" ");
            if !lines.is_empty() {
                lead.push(format!("{}: {lines}", heading_of(&brief, about)));
            }
        }
    }
    let mut lead: Vec<Block> = lead.into_iter().map(|text| Block { text, ..Block::default() }).collect();
    if is_withheld && !is_emergency {
        let calendar = report::calendar(schedule, plan, &English);
        // How soon and where is said above.
        let said: Vec<String> = lead.iter().map(|block| block.text.clone()).collect();
        lead.extend(blocks(calendar.lines().skip(1).filter(|line| said.iter().all(|said| said != line))));
    }
    let mut symbols = BTreeSet::new();
    let pictures = pictures(schedule, &mut symbols);
    let pictures = Pictures::new(words::WEEKS, words::CALENDAR_NOTE, pictures, &symbols);
    let table = Table { heading: words::DAYS, columns: vec![words::TO_DO], weeks: weeks(schedule) };
    let mut sources = Sources::default();
    if let CarePlan::Active(active) = plan {
        active.items.iter().for_each(|item| {
            sources.number(item.source);
        });
    }
    Paper {
        about: words::PLAN.into(),
        heading,
        lead,
        accent: if is_seen { BLUE } else { accent(brief.urgency) },
        emergency: is_emergency,
        notes: Vec::new(),
        pictures: has_days.then_some(pictures),
        table: has_days.then_some(table),
        after: after(schedule, plan, &brief, is_withheld),
        sources: sources.references(),
    }
}

const fn accent(urgency: Urgency) -> Accent {
    match urgency {
        Urgency::SelfCare => GREEN,
        Urgency::Routine => BLUE,
        Urgency::Soon => AMBER,
        Urgency::Urgent | Urgency::Emergency => RED,
    }
}

fn part(brief: &Brief, about: About) -> Vec<String> {
    brief.parts.iter().filter(|part| part.about == about).flat_map(|part| part.lines.clone()).collect()
}

fn heading_of(brief: &Brief, about: About) -> String {
    brief.parts.iter().find(|part| part.about == about).map(|part| part.heading.clone()).unwrap_or_default()
}

fn pictures(schedule: &Schedule, symbols: &mut BTreeSet<Symbol>) -> Vec<String> {
    let weeks: Vec<&[PlannedDay]> = by_week(schedule).collect();
    (1..).zip(weeks.chunks(WEEKS)).map(|(number, weeks)| weeks_of(schedule, weeks, number, symbols)).collect()
}

fn weeks(schedule: &Schedule) -> Vec<Week> {
    let of_day = |day: &PlannedDay| {
        let line = |text: String| Line { text, ..Line::default() };
        let mut lines: Vec<Line> =
            day.sessions.iter().map(|session| line(report::session(session, &English))).collect();
        if lines.is_empty() {
            lines.push(line(words::REST.into()));
        }
        OfDay { day: format!("{} {}", short_weekday(day.day), short_date(day.day)), cells: vec![lines] }
    };
    let of_week = |days: &[PlannedDay]| Week {
        heading: format!(
            "{} {}, {} {}",
            words::WEEK,
            week(schedule, &days[0]) + 1,
            words::FROM,
            long_date(days[0].day)
        ),
        days: days.iter().map(of_day).collect(),
    };
    by_week(schedule).map(of_week).collect()
}

/// What has no days and what does not fit, as the crate's own calendar has it, and when to be seen sooner.
fn after(schedule: &Schedule, plan: &CarePlan, brief: &Brief, is_withheld: bool) -> Vec<Block> {
    let calendar = report::calendar(schedule, plan, &English);
    // The days come first, and are in the table.
    let is_of_days = |line: &&str| !line.is_empty() && !line.starts_with("- ");
    let mut after = blocks(calendar.lines().skip_while(is_of_days).filter(|_| !is_withheld));
    for block in &mut after {
        let heading = block.text.trim_end_matches(':');
        block.text = if heading.is_empty() { say(Notice::DoesNotFit) } else { heading.to_owned() };
    }
    for about in [About::Sooner, About::AtOnce] {
        let items = part(brief, about);
        if !items.is_empty() {
            after.push(Block { text: heading_of(brief, about), items, at_once: about == About::AtOnce });
        }
    }
    after
}

fn say(notice: Notice) -> String {
    English.say(Phrase::Notice(notice)).into_owned()
}
