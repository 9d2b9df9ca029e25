//! What is printed for a runner.

use std::fmt::Write;
use std::path::Path;

use running_hip_pain::Day;
use running_hip_pain::training::{Days, Figure};
use running_hip_pain::wording::{self, English};

use super::log::{self, FileUse};
use super::{Log, Picture, chart};

/// More files than this are summed up by format.
const LISTED: usize = 15;

/// More errors than this are counted; `--json` has all.
const ERRORS: usize = 40;

const BUNDLED: &str = "\
Bundled files, because none was named: a made-up log of 2026, and recordings of different people from 2017 to 2021 without
their positions. `-- FILE` reads yours; --help says more.

";

pub(super) fn whole(log: &Log, day: Day, picture: &Picture, svg_file: Option<&Path>) -> String {
    let mut text = what_was_read(log);
    let figures = log.runs.load_on(day);
    let _ = writeln!(text, "\n{}", wording::load(&figures, &English).trim_end());
    if let Figure::Known(spike) = figures.spike
        && spike.band.is_spike()
    {
        let origin = log.origin(spike.entry);
        let _ = writeln!(text, "\nThe run behind the spike: {}{}.", origin.file, log::place(origin));
    }
    if log.runs.days() == Days::MayHaveGaps && !log.not_complete_after_all {
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
        let _ = writeln!(text, "\nThe picture is in {}.", std::path::absolute(file).unwrap_or(file.into()).display());
    }
    text
}

/// What came of each file.
pub(super) fn what_was_read(log: &Log) -> String {
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
    if log.passed_over > 0 {
        let _ =
            writeln!(text, "\nPassed over: {} files in folders or archives that hold no recording.", log.passed_over);
    }
    if !log.duplicates.is_empty() {
        let _ = writeln!(text, "\nIn more than one file, and counted once: {}.", log.duplicates.len());
    }
    if !log.rejected.is_empty() {
        let _ = writeln!(text, "\nWhat could not be used\n");
        for error in log.rejected.iter().take(ERRORS) {
            let _ = writeln!(text, "- {error}");
        }
        if log.rejected.len() > ERRORS {
            let _ = writeln!(text, "- and {} more; --json lists all", log.rejected.len() - ERRORS);
        }
    }
    if log.not_complete_after_all {
        text += "\nSomething could not be used, and it may have been a run: days without an entry are taken as unknown, \
                 in spite of --complete.\n";
    }
    text
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

/// Columns as wide as they need; a long name is cut at its start, because files differ at the end.
fn table(text: &mut String, rows: &[[String; 7]]) {
    const NAME: usize = 28;
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
        let line =
            format!("  {:width$}  {format:12}  {runs:>4}  {walks:>5}  {others:>6}  {from:10}  {to:10}", name(row));
        let _ = writeln!(text, "{}", line.trim_end());
    }
}
