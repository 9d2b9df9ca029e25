//! Block by block: read, assess on all cores, compare, write in the order of the input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, stderr};
use std::path::Path;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde::Serialize;

use crate::blocks::{Blocks, Line};
use crate::case_line::{Assessed, Broken, assessed};
use crate::change::Change;
use crate::earlier::{Earlier, Found};
use crate::options::{Options, is_standard};
use crate::output::{Printed, Replacing, say};
use crate::summary::Summary;

const BUNDLED_CASES: &str = include_str!("../files/cases.jsonl");
const BUNDLED_RESULTS: &str = include_str!("../files/results.jsonl");

/// Does what the command line asks for. Whether every line was used.
///
/// # Errors
///
/// Why it stopped, in a sentence.
pub fn run(options: &Options) -> Result<bool, String> {
    let threads = options.threads.unwrap_or(0); // 0: as many as there are cores
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| error.to_string())?;
    pool.install(|| Run::new(options)?.finish())
}

struct Run {
    cases: Blocks<Box<dyn BufRead + Send>>,
    earlier: Option<Earlier<Box<dyn BufRead + Send>>>,
    written: Option<Replacing>,
    printed: Printed,
    /// Whether each result is printed, because there is nothing to compare with.
    prints_results: bool,
    summary: Summary,
    progress: ProgressBar,
    began: Instant,
    names: [String; 2],
}

impl Run {
    fn new(options: &Options) -> Result<Self, String> {
        let cases = options.cases.as_deref();
        let results = options.results.as_deref();
        let progress = progress(cases)?;
        let earlier = match (cases, results) {
            (None, _) => Some(bundled(BUNDLED_RESULTS)),
            (Some(_), None) => None,
            (Some(_), Some(file)) => Some(opened(file)?),
        };
        let read: Box<dyn BufRead + Send> = match cases {
            None => bundled(BUNDLED_CASES),
            Some(file) => Box::new(BufReader::with_capacity(1 << 20, progress.wrap_read(opened(file)?))),
        };
        Ok(Self {
            cases: Blocks::new(read),
            prints_results: earlier.is_none() && options.write.is_none(),
            earlier: earlier.map(Earlier::new),
            written: options.write.as_deref().map(Replacing::new).transpose()?,
            printed: Printed::new(),
            summary: Summary::default(),
            progress,
            began: Instant::now(),
            names: [name(cases, "the bundled cases"), name(results, "the bundled results")],
        })
    }

    fn finish(mut self) -> Result<bool, String> {
        loop {
            let block = self.cases.next_block().map_err(|error| unread(&self.names[0], &error))?;
            // Whoever reads no further needs no more of what is only printed.
            if block.is_empty() || !(self.printed.is_open || self.written.is_some()) {
                break;
            }
            self.one_block(&block)?;
        }
        if self.printed.is_open {
            while let Some(earlier) = &mut self.earlier {
                let left = earlier.take_rest().map_err(|error| unread(&self.names[1], &error))?;
                if left.is_empty() {
                    break;
                }
                self.name_results(left);
            }
        }
        self.written.take().map_or(Ok(()), Replacing::done)?;
        self.progress.finish_and_clear();
        let seconds = self.began.elapsed().as_secs_f64();
        say(&mut stderr(), &format!("{}{seconds:.1} s", self.summary));
        Ok(self.summary.is_whole())
    }

    fn one_block(&mut self, block: &[Line]) -> Result<(), String> {
        let (keeps_results, is_written) = (self.prints_results, self.written.is_some());
        let one = |line: &Line| {
            let done = assessed(line);
            let text = match &done {
                Ok(done) if keeps_results || is_written => as_line(&done.result),
                _ => Vec::new(),
            };
            (line.number, done, text)
        };
        // In the order of the lines, whichever thread is done first.
        let done: Vec<_> = block.par_iter().map(one).collect();
        let mut output = Vec::new();
        for (line, done, text) in done {
            match done {
                Ok(done) => self.one_case(line, &done, &mut output)?,
                Err(broken) => self.one_broken(line, &broken)?,
            }
            if keeps_results {
                output.extend_from_slice(&text);
            }
            if let Some(written) = &mut self.written {
                written.write(&text)?;
            }
        }
        self.printed.print(&output)
    }

    fn one_case(&mut self, line: u64, done: &Assessed, output: &mut Vec<u8>) -> Result<(), String> {
        self.summary.cases += 1;
        self.summary.with_notes += u64::from(!done.notes.is_empty());
        let Some(earlier) = &mut self.earlier else { return Ok(()) };
        let found = earlier.find(&done.result).map_err(|error| unread(&self.names[1], &error))?;
        let problems = earlier.take_problems();
        self.name_results(problems);
        let missing = match found {
            Found::Same(earlier) => {
                let change = Change::since(&earlier, done);
                self.summary.compared(&earlier, change.as_ref());
                output.extend(change.as_ref().map(as_line).unwrap_or_default());
                return Ok(());
            }
            Found::Missing => "has no result",
            Found::OfAnotherCase => "is not the case that its result was made of",
        };
        self.summary.not_compared += 1;
        self.name(0, line, &format!("{} {missing}; it was not compared", done.result.name()));
        Ok(())
    }

    fn one_broken(&mut self, line: u64, broken: &Broken) -> Result<(), String> {
        self.summary.broken += 1;
        for problem in &broken.problems {
            self.name(0, line, problem);
        }
        if let Some(earlier) = &mut self.earlier {
            // Its result is not left without a case.
            earlier.take(&broken.name).map_err(|error| unread(&self.names[1], &error))?;
            let problems = earlier.take_problems();
            self.name_results(problems);
        }
        Ok(())
    }

    fn name_results(&mut self, problems: Vec<(u64, String)>) {
        self.summary.results_left += problems.len() as u64;
        for (line, problem) in problems {
            self.name(1, line, &problem);
        }
    }

    /// Names a line that cannot be used.
    fn name(&self, file: usize, line: u64, problem: &str) {
        let text = format!("{}:{line}: {problem}", self.names[file]);
        self.progress.suspend(|| say(&mut stderr(), &text));
    }
}

/// A bar on standard error, if that is a terminal. A file has an end, a pipe has none that is known.
fn progress(cases: Option<&Path>) -> Result<ProgressBar, String> {
    let length = cases.and_then(|file| file.metadata().ok()).filter(std::fs::Metadata::is_file).map(|file| file.len());
    let bar = match length {
        Some(length) => ProgressBar::new(length),
        None if cases.is_some() => ProgressBar::no_length(),
        None => ProgressBar::hidden(),
    };
    let style = match length {
        Some(_) => "{bar:40} {percent:>3} %, {binary_bytes_per_sec}, {eta} left",
        None => "{spinner} {binary_bytes} read, {binary_bytes_per_sec}",
    };
    Ok(bar.with_style(ProgressStyle::with_template(style).map_err(|error| error.to_string())?))
}

fn bundled(text: &'static str) -> Box<dyn BufRead + Send> {
    Box::new(text.as_bytes())
}

fn opened(file: &Path) -> Result<Box<dyn BufRead + Send>, String> {
    if is_standard(file) {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let opened = File::open(file).map_err(|error| format!("{}: {error}", file.display()))?;
    if file.is_dir() {
        return Err(format!("{} is a folder", file.display()));
    }
    Ok(Box::new(BufReader::with_capacity(1 << 20, opened)))
}

fn name(file: Option<&Path>, bundled: &str) -> String {
    match file {
        None => bundled.into(),
        Some(file) if is_standard(file) => "standard input".into(),
        Some(file) => file.display().to_string(),
    }
}

fn unread(name: &str, error: &io::Error) -> String {
    format!("{name}: {error}")
}

fn as_line(value: &impl Serialize) -> Vec<u8> {
    // Writing to memory cannot fail, and neither type has a map with keys that JSON does not know.
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    line
}
