//! What is printed for a runner.

use std::fmt::Write;
use std::path::Path;

use running_hip_pain::Day;
use running_hip_pain::report;
use running_hip_pain::training::Figure;

use super::log::FileUse;
use super::options::Weeks;
use super::{Log, Options, Picture, What, chart, lines, wording};
use crate::run_files::{Unit, printable};
use crate::wrap::wrapped;

/// More files than this are summed up by format.
const LISTED: usize = 15;

/// More lines of doubts than this are only counted; `--json` has all of them.
const LINES: usize = 20;

const BUNDLED: &str = "\
Bundled files, because none was named: a made-up log of 2026, and recordings of
different people from 2017 to 2021 without their positions. `-- FILE` reads
yours; --help says more.
";

const NO_RUN: &str = "There is no run to work with.\n";

const NO_FILE: &str = "\
No file was found that could hold one. FIT, GPX, TCX and KML files are read, the tables and accounts that Strava, Garmin, \
Polar, Apple Health and other sites export, and zip files of these.
";

pub(super) fn whole(log: &Log, picture: Option<&Picture>, svg_file: Option<&Path>, options: &Options) -> String {
    let unit = options.context.unit;
    let mut parts = what_was_read(log, unit);
    match (log.day, picture) {
        (Some(day), Some(picture)) => {
            parts.extend(figures(log, day, unit));
            parts.extend(drawn(picture, options));
            parts.extend(svg_file.map(|file| {
                let file = std::path::absolute(file).unwrap_or(file.into());
                format!("The picture is in {}.\n", printable(&file.to_string_lossy()))
            }));
        }
        _ if log.files.is_empty() => parts.push(format!("{NO_RUN}{NO_FILE}")),
        _ => parts.push(NO_RUN.into()),
    }
    wrapped(&parts.join("\n"))
}

fn figures(log: &Log, day: Day, unit: Unit) -> Vec<String> {
    let figures = log.runs.load_on(day);
    let mut parts = vec![report::load(&figures, wording(unit))];
    if let Figure::Known(spike) = figures.spike
        && spike.band.is_spike()
    {
        parts.push(format!("The run behind the spike: {}.\n", log.origin(spike.entry)));
    }
    if !log.said_complete {
        parts.push(
            "If every run is in these files, say --complete: days without an entry are then days of rest.\n".into(),
        );
    }
    parts
}

/// The chart, and what is not in it.
fn drawn(picture: &Picture, options: &Options) -> Vec<String> {
    let mut parts = Vec::new();
    let chart = chart(picture);
    if chart.is_empty() {
        let weeks = options.weeks.0;
        parts.push(format!("No run of the {weeks} weeks up to {} can be drawn.\n", picture.last));
    } else {
        parts.push(format!("The runs from {} to {}\n\n{chart}", picture.first, picture.last));
    }
    if picture.earlier > 0 {
        let more = if options.weeks.0 < Weeks::MOST { "; --weeks draws more" } else { "" };
        parts.push(format!("Earlier runs that are not drawn: {}{more}.\n", picture.earlier));
    }
    if picture.without_distance > 0 {
        parts.push(format!("Runs without a distance, which cannot be drawn: {}.\n", picture.without_distance));
    }
    parts
}

/// What each file gave.
fn what_was_read(log: &Log, unit: Unit) -> Vec<String> {
    let mut parts = Vec::new();
    if log.bundled {
        parts.push(BUNDLED.into());
    }
    let mut rows = vec![["file", "format", "runs", "walks", "others", "from", "to"].map(str::to_owned)];
    if log.files.len() <= LISTED {
        rows.extend(log.files.iter().filter(|file| file.format.is_some()).map(row));
    } else {
        rows.extend(by_format(&log.files));
    }
    if rows.len() > 1 {
        parts.push(format!("What was read\n\n{}", table(&rows)));
    }
    if !log.others.is_empty() {
        let others: Vec<String> = log.others.iter().map(|(name, count)| format!("{name} {count}")).collect();
        parts.push(format!("No run and no walk, left out: {}.\n", others.join(", ")));
    }
    parts.extend(passed_over(log));
    if !log.duplicates.is_empty() {
        parts.push(format!("In more than one file, and counted once: {}.\n", log.duplicates.len()));
    }
    parts.extend(list("What was mended, or changes nothing", lines::notes(log, unit)));
    parts.extend(doubts(log, unit));
    parts
}

/// A list under its heading, up to a number of lines that can be read. Nothing without a line.
fn list(heading: &str, lines: Vec<String>) -> Option<String> {
    let mut text = format!("{heading}\n\n");
    for line in lines.iter().take(LINES) {
        let _ = writeln!(text, "- {line}");
    }
    if lines.len() > LINES {
        let _ = writeln!(text, "- and {} more; --json lists all", lines.len() - LINES);
    }
    (!lines.is_empty()).then_some(text)
}

/// What is printed alongside a text for programs.
pub(super) fn notes(log: &Log, unit: Unit) -> String {
    let no_run = log.day.is_none().then(|| NO_RUN.to_owned());
    let parts: Vec<String> = passed_over(log).into_iter().chain(doubts(log, unit)).chain(no_run).collect();
    wrapped(&parts.join("\n"))
}

fn passed_over(log: &Log) -> Option<String> {
    let files = files(log.passed_over);
    (log.passed_over > 0).then(|| format!("Passed over: {files} without a recording, by name or content.\n"))
}

/// `1 file`, `2 files`.
fn files(count: usize) -> String {
    format!("{count} {}", if count == 1 { "file" } else { "files" })
}

/// What is in doubt, and what follows from it.
fn doubts(log: &Log, unit: Unit) -> Option<String> {
    let mut text = list("What is in doubt", lines::doubts(log, unit))?;
    // That doubt then states which days are known.
    let is_over = log.doubts.iter().any(|doubt| matches!(doubt.what, What::AfterTheLast { .. }));
    let Some(judged) = log.day.filter(|_| !is_over) else { return Some(text) };
    let days = lines::looked_at(judged);
    let follows = if log.vetoes().next().is_some() {
        let so = if log.said_complete {
            "days without an entry are taken as unknown, in spite of --complete, and nothing is ruled out"
        } else {
            "nothing is ruled out"
        };
        format!("Some of this may change the runs of {days}: {so}.")
    } else if log.doubts.iter().any(|doubt| doubt.is_near(judged)) {
        format!("In {days}, this leaves only single days unknown.")
    } else {
        format!("None of this is in {days}.")
    };
    let _ = writeln!(text, "\n{follows}");
    Some(text)
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

fn by_format(all: &[FileUse]) -> Vec<[String; 7]> {
    let mut formats: Vec<_> = all.iter().filter_map(|file| file.format).collect();
    formats.sort_unstable();
    formats.dedup();
    let sum = |format| {
        let of: Vec<&FileUse> = all.iter().filter(|file| file.format == Some(format)).collect();
        let first = of.iter().filter_map(|file| file.days).map(|(first, _)| first).min();
        let last = of.iter().filter_map(|file| file.days).map(|(_, last)| last).max();
        row(&FileUse {
            name: files(of.len()),
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
fn table(rows: &[[String; 7]]) -> String {
    const NAME: usize = 22;
    let name = |row: &[String; 7]| {
        let length = row[0].chars().count();
        if length <= NAME {
            row[0].clone()
        } else {
            format!("..{}", row[0].chars().skip(length + 2 - NAME).collect::<String>())
        }
    };
    let mut text = String::new();
    let width = rows.iter().map(|row| name(row).chars().count()).max().unwrap_or(0);
    for row in rows {
        let [_, format, runs, walks, others, from, to] = row;
        let line = format!("  {:width$}  {format:12}  {runs:>4}  {walks:>5} {others:>6} {from:10} {to:10}", name(row));
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}
