//! Splits a table into rows and cells, in constant memory and in one pass.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::dates::Written;
use crate::run_files::limits::{MAX_CELLS, MAX_ROW};

/// The rows of a table, one after the other. Empty ones are left out.
pub(super) struct Rows<'a> {
    text: &'a str,
    separator: u8,
    splitter: Splitter,
    /// For looking at a line before it is taken into a row.
    ahead: Splitter,
    at: usize,
    line: u64,
    counted: usize,
    shape: Option<Shape>,
}

/// What all rows of a table have in common.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// How many cells they have.
    pub(super) cells: usize,
    /// In which of them the date is.
    pub(super) date: usize,
    /// In which of them the sport is.
    pub(super) sport: usize,
}

/// One row.
pub(super) struct Row<'a> {
    /// The line on which it begins, as an editor counts lines.
    pub(super) line: u64,
    /// Why it cannot be used. Some of its cells may be there all the same.
    pub(super) broken: Option<Broken>,
    cells: &'a [u8],
    ends: &'a [usize],
}

/// Why a row cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// A quotation mark in it is not closed, so that it would take in the next row.
    OpenQuote,
    /// More than any site writes.
    TooLong,
    /// The table ends within it.
    Cut,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, separator: u8) -> Self {
        Self {
            text,
            separator,
            splitter: Splitter::new(separator, MAX_ROW),
            ahead: Splitter::new(separator, 4096),
            at: 0,
            line: 1,
            counted: 0,
            shape: None,
        }
    }

    /// Tells the shape of all rows, once the first is known.
    pub(super) fn shaped(&mut self, shape: Shape) {
        self.shape = Some(shape);
    }

    pub(super) fn next(&mut self) -> Option<Row<'_>> {
        loop {
            while self.text[self.at..].starts_with(['\r', '\n']) {
                self.at += 1;
            }
            if self.at == self.text.len() {
                return None;
            }
            let line = self.count_lines();
            let open = self.split();
            self.unwrap();
            let broken = if open {
                Some(Broken::OpenQuote)
            } else if !self.splitter.has_room {
                Some(Broken::TooLong)
            } else {
                self.is_cut().then_some(Broken::Cut)
            };
            if broken.is_some() || !self.splitter.is_blank() {
                return Some(self.splitter.row(line, broken));
            }
        }
    }

    /// Splits the row that begins here. Gives whether it stopped before a line that is a row of its own.
    fn split(&mut self) -> bool {
        self.splitter.start();
        loop {
            let rest = &self.text[self.at..];
            let line_end = || rest.find(['\r', '\n']).map_or(rest.len(), |end| end + 1);
            let next = if self.shape.is_some() { &rest[..line_end()] } else { rest };
            if self.splitter.in_row && self.is_row(next) {
                return true;
            }
            let (taken, done) = self.splitter.feed(next);
            self.at += taken;
            if done {
                return false;
            }
        }
    }

    fn is_row(&mut self, line: &str) -> bool {
        let Some(Shape { date, sport, .. }) = self.shape else { return false };
        if line.bytes().filter(|byte| *byte == self.separator).count() < date.max(sport) {
            return false;
        }
        self.ahead.start();
        self.ahead.feed(line);
        self.ahead.feed("");
        let row = self.ahead.row(0, None);
        !row.cell(sport).is_empty() && Written::read(row.cell(date)).is_some() && !self.closes(line)
    }

    /// Whether the first quotation mark of a line ends a cell that began before the line. One that begins a cell stands
    /// behind a separator.
    fn closes(&self, line: &str) -> bool {
        let bytes = line.as_bytes();
        let Some(mark) = line.find('"') else { return false };
        let ends = |byte: u8| byte == self.separator || matches!(byte, b'\r' | b'\n');
        let closed = line[mark + 1..].matches('"').count().is_multiple_of(2);
        closed && mark > 0 && !ends(bytes[mark - 1]) && bytes.get(mark + 1).is_none_or(|byte| ends(*byte))
    }

    /// A spreadsheet that takes a table for a single column saves each of its lines as one cell.
    fn unwrap(&mut self) {
        let wrapped = self.splitter.filled_ends == 1 && self.shape.is_none_or(|shape| shape.cells > 1);
        let cells = &self.splitter.cells[..self.splitter.filled];
        if !wrapped || !cells.contains(&self.separator) {
            return;
        }
        if let Ok(line) = String::from_utf8(cells.to_vec()) {
            self.splitter.start();
            self.splitter.feed(&line);
            self.splitter.feed("");
        }
    }

    fn is_cut(&self) -> bool {
        let last = self.at == self.text.len() && !self.text.ends_with(['\r', '\n']);
        last && self.shape.is_some_and(|shape| self.splitter.filled_ends < shape.cells)
    }

    fn count_lines(&mut self) -> u64 {
        let new = &self.text[self.counted..self.at];
        // A line ends with `\n`, `\r\n` or `\r`.
        let ends = |sign: &str| new.matches(sign).count() as u64;
        self.line += ends("\n") + ends("\r") - ends("\r\n");
        self.counted = self.at;
        self.line
    }
}

/// Splits one row into cells, as far as there is room for them.
struct Splitter {
    parser: Reader,
    cells: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    filled_ends: usize,
    /// Whether something of the row was read.
    in_row: bool,
    has_room: bool,
    /// Where that goes for which there is no room.
    nowhere: (Vec<u8>, Vec<usize>),
}

impl Splitter {
    fn new(separator: u8, room: usize) -> Self {
        Self {
            parser: ReaderBuilder::new().delimiter(separator).build(),
            cells: vec![0; room],
            filled: 0,
            ends: vec![0; MAX_CELLS],
            filled_ends: 0,
            in_row: false,
            has_room: true,
            nowhere: (vec![0; 4096], vec![0; 64]),
        }
    }

    /// Begins a new row.
    fn start(&mut self) {
        self.parser.reset();
        (self.filled, self.filled_ends, self.in_row, self.has_room) = (0, 0, false, true);
    }

    /// Takes in more of the row; nothing, at the end of the text. Gives how many bytes it took and whether the row is
    /// complete.
    fn feed(&mut self, text: &str) -> (usize, bool) {
        self.in_row = true;
        let mut taken = 0;
        loop {
            let (cells, ends) = if self.has_room {
                (&mut self.cells[self.filled..], &mut self.ends[self.filled_ends..])
            } else {
                (&mut self.nowhere.0[..], &mut self.nowhere.1[..])
            };
            let (result, read, filled, filled_ends) = self.parser.read_record(&text.as_bytes()[taken..], cells, ends);
            taken += read;
            if self.has_room {
                self.filled += filled;
                self.filled_ends += filled_ends;
            }
            match result {
                ReadRecordResult::InputEmpty => return (taken, false),
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => self.has_room = false,
                ReadRecordResult::Record | ReadRecordResult::End => return (taken, true),
            }
        }
    }

    fn is_blank(&self) -> bool {
        self.cells[..self.filled].trim_ascii().is_empty()
    }

    fn row(&self, line: u64, broken: Option<Broken>) -> Row<'_> {
        Row { line, broken, cells: &self.cells[..self.filled], ends: &self.ends[..self.filled_ends] }
    }
}

impl Row<'_> {
    /// How many cells it has.
    pub(super) fn count(&self) -> usize {
        self.ends.len()
    }

    /// Whether a cell is there, and not cut.
    pub(super) fn is_whole(&self, number: usize) -> bool {
        number + usize::from(self.broken == Some(Broken::Cut)) < self.ends.len()
    }

    /// The text of a cell; nothing if there is no such cell.
    pub(super) fn cell(&self, number: usize) -> &str {
        let Some(end) = self.ends.get(number) else { return "" };
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        std::str::from_utf8(&self.cells[start..*end]).unwrap_or_default().trim()
    }

    /// A cell that says something.
    pub(super) fn filled(&self, number: Option<usize>) -> Option<&str> {
        number.map(|number| self.cell(number)).filter(|text| !text.is_empty() && *text != "--")
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|number| self.cell(number))
    }
}
