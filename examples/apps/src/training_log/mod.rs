//! The program `training_log`: files in, load figures, a case and a picture out.

mod bundled;
mod chart;
mod json;
mod log;
mod options;
mod picture;
mod svg;
mod text;

use std::fmt::Write;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use crate::run_files::{Files, Found, find};

pub use chart::chart;
pub use log::{Log, Use};
pub use options::{HELP, Options, OptionsError, Output};
pub use picture::{Mark, Picture};
pub use svg::svg;

/// Where the picture goes unless another file is named.
pub const DEFAULT_SVG: &str = "training_log.svg";

/// More files than this, and a progress bar is shown.
const MANY_FILES: usize = 20;

/// What a run of the program comes to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is printed.
    pub text: String,
    /// Whether everything was read and used.
    pub clean: bool,
}

/// Reads the files, works out the figures, writes the picture.
///
/// # Errors
///
/// When the picture cannot be written.
pub fn run(options: &Options) -> Result<Outcome, String> {
    let (found, passed_over) = if options.files.is_empty() { (bundled::read(options), 0) } else { read(options) };
    let log = Log::new(found, passed_over, options);
    let Some(day) = options.day.or(log.last_day()) else {
        let mut text = text::what_was_read(&log);
        let _ = writeln!(text, "\nThere is no run to work with.");
        return Ok(Outcome { text, clean: false });
    };
    let picture = Picture::new(&log.runs, day, options);
    let svg_file = match (&options.svg, options.output) {
        (Some(file), _) => Some(file.as_path()),
        (None, Output::Text) => Some(Path::new(DEFAULT_SVG)),
        (None, Output::Json | Output::Case) => None,
    };
    if let Some(file) = svg_file {
        std::fs::write(file, svg(&picture)).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let text = match options.output {
        Output::Text => text::whole(&log, day, &picture, svg_file),
        Output::Json => json::whole(&log, day),
        Output::Case => json::case(&log, day),
    };
    Ok(Outcome { text, clean: log.rejected.is_empty() })
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
