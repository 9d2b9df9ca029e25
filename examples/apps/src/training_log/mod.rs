//! The program `training_log`: files in, load figures, a case and a picture out.

mod bundled;
mod chart;
mod doubt;
mod ink;
mod json;
mod labels;
mod lines;
mod log;
mod options;
mod period;
mod picture;
mod svg;
mod text;
mod untyped;

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use running_hip_pain::report;
use running_hip_pain::wording::{English, InMiles, Wording};
use serde::Serialize;

use crate::run_files::{Files, Found, Unit, find, printable};

pub use chart::chart;
pub use doubt::{Doubt, Reach, What};
pub use log::Log;
pub use options::{HELP, Options, OptionsError, Output};
pub use period::{Period, Room};
pub use picture::{Mark, Picture};
pub use svg::svg;
pub use untyped::{Untyped, UntypedRules, Use};

/// Where the picture goes unless another file is named.
pub const DEFAULT_SVG: &str = "training_log.svg";

/// More files than this, and a progress bar is shown.
const MANY_FILES: usize = 20;

/// More lines of doubts than this are only counted beside a picture.
const DOUBTS: usize = 5;

/// The result of a run of the program.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is printed.
    pub text: String,
    /// What is printed to standard error: what was passed over and what is in doubt, if the text is for a program.
    pub notes: String,
    /// Whether something was read, and nothing that may have been a run could not be.
    pub clean: bool,
    /// The picture, and where it goes.
    pub picture: Option<(PathBuf, String)>,
}

/// Reads the files, works out the figures and draws the picture.
///
/// # Errors
///
/// When the picture would overwrite one of the files.
pub fn run(options: &Options) -> Result<Outcome, String> {
    if let Some(svg) = &options.svg
        && overwrites(svg, &options.files)
    {
        return Err(format!("--svg {} would overwrite one of the files to be read", printable(&svg.to_string_lossy())));
    }
    let (found, passed_over) = if options.files.is_empty() { (bundled::read(options), 0) } else { read(options) };
    let log = Log::new(found, passed_over, options);
    let picture = |room| log.day.map(|day| Picture::new(&log.runs, day, options, room));
    let (for_chart, for_svg) = (picture(chart::ROOM), picture(svg::ROOM));
    let is_empty = for_svg.as_ref().is_none_or(Picture::is_empty);
    let svg_file = match (&options.svg, options.output) {
        (Some(file), _) => Some(file.clone()),
        (None, _) if is_empty => None,
        (None, Output::Text) => Some(PathBuf::from(DEFAULT_SVG)).filter(|file| !overwrites(file, &options.files)),
        (None, Output::Json | Output::Case) => None,
    };
    let text = match options.output {
        Output::Text => text::whole(&log, for_chart.as_ref(), svg_file.as_deref(), options),
        Output::Json => json::whole(&log),
        Output::Case => json::case(&log),
    };
    let notes = if options.output == Output::Text { String::new() } else { text::notes(&log, options.context.unit) };
    let read = log.files.iter().any(|file| file.format.is_some());
    let clean = read && !log.doubts.iter().any(Doubt::is_unusable);
    let picture = svg_file.zip(for_svg.as_ref().map(svg));
    Ok(Outcome { text, notes, clean, picture })
}

/// The words for a runner who counts in this unit.
fn wording(unit: Unit) -> &'static dyn Wording {
    match unit {
        Unit::Kilometres => &English,
        Unit::Miles => &InMiles(English),
    }
}

/// A log for a page that has other things too.
#[derive(Clone, Debug, Serialize)]
pub struct Drawn {
    /// What the figures are of.
    pub heading: String,
    /// The figures, each with what belongs to it.
    pub figures: Vec<Vec<String>>,
    /// What is in doubt.
    pub doubts: Vec<String>,
    /// The picture, an element of SVG.
    pub svg: String,
}

/// Reads the files of the options and draws them. `None` without a run.
pub fn drawn(options: &Options) -> Option<Drawn> {
    let (found, passed_over) = read(options);
    let log = Log::new(found, passed_over, options);
    let figures = report::load(&log.runs.load_on(log.day?), wording(options.context.unit));
    let mut lines = figures.lines();
    let heading = lines.next().unwrap_or_default().trim_end_matches(':').to_owned();
    let mut figures: Vec<Vec<String>> = Vec::new();
    for line in lines {
        match (line.strip_prefix("- "), figures.last_mut()) {
            (None, Some(figure)) => figure.push(line.trim().to_owned()),
            (figure, _) => figures.push(vec![figure.unwrap_or(line).trim().to_owned()]),
        }
    }
    let mut doubts = lines::doubts(&log, options.context.unit);
    if doubts.len() > DOUBTS {
        let more = doubts.len() - DOUBTS;
        doubts.truncate(DOUBTS);
        doubts.push(format!("and {more} more, which training_log lists"));
    }
    let picture = svg::element(&Picture::new(&log.runs, log.day?, options, svg::ROOM));
    Some(Drawn { heading, figures, doubts, svg: picture })
}

/// Whether the picture would replace a file to be read, or a file in a folder to be read that is not a picture.
fn overwrites(svg: &Path, files: &[PathBuf]) -> bool {
    let Ok(svg) = svg.canonicalize() else { return false };
    let is_picture = svg.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
    files
        .iter()
        .filter_map(|file| file.canonicalize().ok())
        .any(|file| svg == file || (svg.starts_with(file) && !is_picture))
}

fn read(options: &Options) -> (Vec<(String, Found)>, usize) {
    let contents = find(&options.files);
    let mut passed_over = contents.passed_over;
    let many = contents.sources.len() > MANY_FILES;
    let bar = if many { ProgressBar::new(contents.sources.len() as u64) } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template("{pos}/{len} files {bar:40} {eta} left") {
        bar.set_style(style.progress_chars("##-"));
    }
    let mut files = Files::default();
    let mut found: Vec<(String, Found)> = Vec::with_capacity(contents.sources.len());
    for source in bar.wrap_iter(contents.sources.iter()) {
        match files.read(source, &options.context) {
            Some(read) => found.push((source.name().to_owned(), read)),
            None => passed_over += 1,
        }
    }
    bar.finish_and_clear();
    for error in contents.rejected {
        found.push((error.file.clone(), Found { rejected: vec![error], ..Found::default() }));
    }
    (found, passed_over)
}
