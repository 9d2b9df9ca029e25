//! What is printed for a runner.

use std::fmt::Write;
use std::path::Path;

use running_hip_pain::Day;
use running_hip_pain::report;
use running_hip_pain::training::Figure;
use running_hip_pain::wording::English;

use super::log::FileUse;
use super::{Doubt, Log, Picture, What, chart};
use crate::run_files::printable;
use crate::wrap::wrapped;

/// More files than this are summed up by format.
const LISTED: usize = 15;

/// More lines of doubts than this are only counted; `--json` has all of them.
const LINES: usize = 40;

const BUNDLED: &str = "\
Bundled files, because none was named: a made-up log of 2026, and recordings of
different people from 2017 to 2021 without their positions. `-- FILE` reads
yours; --help says more.

";

const NO_RUN: &str = "There is no run to work with.\n";

pub(super) fn whole(log: &Log, picture: Option<&Picture>, svg_file: Option<&Path>) -> String {
    let mut text = what_was_read(log);
    let (Some(day), Some(picture)) = (log.day, picture) else {
        text += "\n";
        text += NO_RUN;
        return wrapped(&text);
    };
    let figures = log.runs.load_on(day);
    let _ = writeln!(text, "\n{}", report::load(&figures, &English).trim_end());
    if let Figure::Known(spike) = figures.spike
        && spike.band.is_spike()
    {
        let _ = writeln!(text, "\nThe run behind the spike: {}.", log.origin(spike.entry));
    }
    if !log.said_complete {
        text += "\nIf every run is in these files, say --complete: days without an entry are then days of rest.\n";
    }
    let _ = writeln!(text, "\nThe runs up to {day}\n");
    text += &chart(picture);
    if picture.earlier > 0 {
        let _ = writeln!(text, "\n  {} earlier runs are not drawn; --weeks draws more.", picture.earlier);
    }
    if picture.without_distance > 0 {
        let _ = writeln!(text, "\n  {} runs without a distance cannot be drawn.", picture.without_distance);
    }
    if let Some(file) = svg_file {
        let file = std::path::absolute(file).unwrap_or(file.into());
        let _ = writeln!(text, "\nThe picture is in {}.", printable(&file.to_string_lossy()));
    }
    wrapped(&text)
}

/// What each file gave.
fn what_was_read(log: &Log) -> String {
    let mut text = String::from(if log.bundled { BUNDLED } else { "" });
    text += "What was read\n\n";
    let mut rows = vec![["file", "format", "runs", "walks", "others", "from", "to"].map(str::to_owned)];
    if log.files.len() <= LISTED {
        rows.extend(log.files.iter().filter(|file| file.format.is_some()).map(row));
    } else {
        rows.extend(by_format(&log.files));
    }
    table(&mut text, &rows);
    if !log.others.is_empty() {
        let others: Vec<String> = log.others.iter().map(|(name, count)| format!("{name} {count}")).collect();
        let _ = writeln!(text, "\nNo run and no walk, left out: {}.", others.join(", "));
    }
    if let Some(passed_over) = passed_over(log) {
        let _ = write!(text, "\n{passed_over}");
    }
    if !log.duplicates.is_empty() {
        let _ = writeln!(text, "\nIn more than one file, and counted once: {}.", log.duplicates.len());
    }
    for part in [notes_of_files(log), doubts(log)] {
        if !part.is_empty() {
            text += "\n";
            text += &part;
        }
    }
    text
}

/// What was not as it should be and is in no doubt.
fn notes_of_files(log: &Log) -> String {
    let mut text = String::new();
    if log.notes.is_empty() {
        return text;
    }
    text += "What was mended, or changes nothing\n\n";
    list(&mut text, log.notes.iter().map(ToString::to_string).collect());
    text
}

/// Writes one line for each, up to a number that can be read.
fn list(text: &mut String, lines: Vec<String>) {
    for line in lines.iter().take(LINES) {
        let _ = writeln!(text, "- {line}");
    }
    if lines.len() > LINES {
        let _ = writeln!(text, "- and {} more; --json lists all", lines.len() - LINES);
    }
}

/// What is printed alongside a text for programs.
pub(super) fn notes(log: &Log) -> String {
    let no_run = if log.day.is_none() { NO_RUN } else { "" };
    let parts = [passed_over(log).unwrap_or_default(), doubts(log), no_run.to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    wrapped(&parts.join("\n"))
}

fn passed_over(log: &Log) -> Option<String> {
    let count = log.passed_over;
    let text =
        format!("Passed over: {count} files in folders or archives that are no recordings by their name or content.\n");
    (count > 0).then_some(text)
}

/// What is in doubt, as many lines as there are.
pub(super) fn doubt_lines(log: &Log) -> Vec<String> {
    // A whole export may be dated in UTC.
    let is_clock = |doubt: &&Doubt| matches!(doubt.what, What::Clock { .. });
    let clocks = log.doubts.iter().filter(is_clock).count();
    let mut lines: Vec<String> = Vec::new();
    if clocks > 0 {
        let near = log.vetoes().filter(is_clock).count();
        lines.push(format!(
            "Runs dated in UTC alone: {clocks}, in the weeks that count: {near}. Their days are not known; give \
             --zone, such as Europe/Berlin, or --utc-offset"
        ));
    }
    let (unusable, others): (Vec<&Doubt>, Vec<&Doubt>) =
        log.doubts.iter().filter(|doubt| !is_clock(doubt)).partition(|doubt| doubt.is_unusable());
    let unusable = unusable.into_iter().map(|doubt| doubt.what.to_string());
    lines.extend(unusable.chain(others.into_iter().map(ToString::to_string)));
    lines
}

/// What is in doubt, and what follows from it.
pub(super) fn doubts(log: &Log) -> String {
    let mut text = String::new();
    if log.doubts.is_empty() {
        return text;
    }
    text += "What is in doubt\n\n";
    list(&mut text, doubt_lines(log));
    // That doubt then states which days are known.
    let is_over = log.doubts.iter().any(|doubt| matches!(doubt.what, What::AfterTheLast { .. }));
    if log.day.is_none() || is_over {
        return wrapped(&text);
    }
    text += "\n";
    text += if log.vetoes().next().is_none() {
        "In the weeks that count, this leaves at most single days unknown.\n"
    } else if log.said_complete {
        "What is in doubt may have been a run of the weeks that count: days without an entry are taken as unknown, in \
         spite of --complete, and nothing is ruled out.\n"
    } else {
        "What is in doubt may have been a run of the weeks that count: nothing is ruled out.\n"
    };
    wrapped(&text)
}

fn row(file: &FileUse) -> [String; 7] {
    let day = |day: Option<Day>| day.map_or(String::new(), |day| day.to_string());
    [
        file.name.clone(),
        file.format.map_or(String::new(), |format| format.to_string()),
        file.runs.to_string(),
        file.walks.to_string(),
        file.others.to_string(),
        day(file.days.map(|(first, _)| first)),
        day(file.days.map(|(_, last)| last)),
    ]
}

fn by_format(files: &[FileUse]) -> Vec<[String; 7]> {
    let mut formats: Vec<_> = files.iter().filter_map(|file| file.format).collect();
    formats.sort_unstable();
    formats.dedup();
    let sum = |format| {
        let of: Vec<&FileUse> = files.iter().filter(|file| file.format == Some(format)).collect();
        let first = of.iter().filter_map(|file| file.days).map(|(first, _)| first).min();
        let last = of.iter().filter_map(|file| file.days).map(|(_, last)| last).max();
        row(&FileUse {
            name: format!("{} files", of.len()),
            format: Some(format),
            runs: of.iter().map(|file| file.runs).sum(),
            walks: of.iter().map(|file| file.walks).sum(),
            others: of.iter().map(|file| file.others).sum(),
            days: first.zip(last),
        })
    };
    formats.into_iter().map(sum).collect()
}

/// Writes columns as wide as they need to be. A long name is cut at its start, because files differ at the end.
fn table(text: &mut String, rows: &[[String; 7]]) {
    const NAME: usize = 22;
    let name = |row: &[String; 7]| {
        let length = row[0].chars().count();
        if length <= NAME {
            row[0].clone()
        } else {
            format!("..{}", row[0].chars().skip(length + 2 - NAME).collect::<String>())
        }
    };
    let width = rows.iter().map(|row| name(row).chars().count()).max().unwrap_or(0);
    for row in rows {
        let [_, format, runs, walks, others, from, to] = row;
        let line = format!("  {:width$}  {format:12}  {runs:>4}  {walks:>5} {others:>6} {from:10} {to:10}", name(row));
        let _ = writeln!(text, "{}", line.trim_end());
    }
}
