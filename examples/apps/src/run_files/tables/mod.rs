//! The tables of activities: those of Strava's bulk export and of Garmin Connect in English, German, French, Spanish,
//! Italian, Dutch and Portuguese, and those of other programs. A spreadsheet may have saved them again, with other
//! separators, dates and decimals.

mod dates;
mod layout;
mod record;
mod rows;
mod stems;
mod units;

use self::layout::{Activities, Columns};
use self::record::{Habits, Reader};
use self::rows::{Row, Rows, Shape};
use self::units::Speeds;
use super::Context;
use super::content::Readout;
use super::error::{Fault, Problem};
use super::limits::MAX_ACTIVITIES;

/// What separates cells.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// Reads a table; `None` if its first line does not have the columns of one that is known.
pub(super) fn read(text: &str, context: &Context) -> Option<Result<Readout, Fault>> {
    let text = without_preface(text);
    let (separator, columns) = columns(text)?;
    Some(Table { text, separator, columns }.read(context))
}

/// Whether the first line has the columns of a table that is known.
pub(super) fn is_known(text: &str) -> bool {
    columns(without_preface(text)).is_some()
}

fn columns(text: &str) -> Option<(u8, Columns)> {
    SEPARATORS.into_iter().find_map(|separator| {
        let columns = Columns::of(&Rows::new(text, separator).next()?)?;
        Some((separator, columns))
    })
}

struct Table<'a> {
    text: &'a str,
    separator: u8,
    columns: Columns,
}

impl Table<'_> {
    fn read(&self, context: &Context) -> Result<Readout, Fault> {
        let mut habits = Habits::new(&self.columns);
        let after = self.each(|row| habits.learn(row, &self.columns));
        let reader = Reader { columns: &self.columns, habits: &habits, unit: context.unit };
        let (mut readout, mut speeds) = (Readout::default(), Speeds::default());
        self.each(|row| match reader.record(row) {
            Ok(Some(record)) => {
                speeds.learn(&record);
                readout.activities.push(record.activity);
            }
            Ok(None) => {}
            Err(problem) => readout.faults.push(problem.at_line(row.line).about(reader.about(row))),
        });
        if let Some(doubt) = speeds.doubt() {
            return Err(doubt.whole());
        }
        if let Some(line) = after {
            readout.faults.push(Problem::TooManyActivities.at_line(line));
        }
        if readout.is_empty() {
            return Err(Problem::NoActivity(": the table has no rows").whole());
        }
        Ok(readout)
    }

    /// Calls `visit` with each row that may be an activity, as far as a table is read. Gives the line of the first that
    /// is one too many.
    fn each(&self, mut visit: impl FnMut(&Row<'_>)) -> Option<u64> {
        let mut rows = Rows::new(self.text, self.separator);
        rows.next();
        let Columns { count, date, sport, .. } = self.columns;
        rows.shaped(Shape { cells: count, date, sport });
        let most = if self.columns.layout.rows == Activities::First { 1 } else { MAX_ACTIVITIES };
        for _ in 0..most {
            visit(&rows.next()?);
        }
        rows.next().filter(|_| most > 1).map(|row| row.line)
    }
}

/// What may stand before the first line: the separator, as Excel takes it, and the name of Samsung's table. Their lines
/// are left empty, so that the others keep their numbers.
fn without_preface(text: &str) -> &str {
    let line = text.find(['\r', '\n']).unwrap_or(text.len());
    let first = &text[..line];
    if first.trim_matches('"').to_lowercase().starts_with("sep=") || first.starts_with("com.samsung.") {
        &text[line..]
    } else {
        text
    }
}

/// Whether a table that is not read has at least one row with a date and a distance, by the names of its columns, as
/// the log of another site does. A title may stand before these. What has the name of such a log needs no more.
pub(super) fn may_hold_runs(text: &str, named_so: bool) -> bool {
    let text = without_preface(text).trim_start();
    let second = text.find(['\r', '\n']).map_or("", |end| text[end..].trim_start());
    below_header(text, named_so) || below_header(second, named_so)
}

fn below_header(text: &str, named_so: bool) -> bool {
    let line = &text[..text.find(['\r', '\n']).unwrap_or(text.len())];
    let count = |separator: u8| line.bytes().filter(|byte| *byte == separator).count();
    let Some(separator) = SEPARATORS.into_iter().rev().max_by_key(|separator| count(*separator)) else { return false };
    let mut rows = Rows::new(text, separator);
    let Some(header) = rows.next() else { return false };
    let Some(columns) = stems::Columns::of(&header, named_so) else { return false };
    for _ in 0..MAX_ACTIVITIES {
        let Some(row) = rows.next() else { return false };
        if columns.hold_a_run(&row) {
            return true;
        }
    }
    true
}
