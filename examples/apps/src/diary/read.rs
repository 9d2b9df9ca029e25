//! From the lines of a file to a diary.

use running_hip_pain::follow_up::{Diary, Entry, EntryError};

use super::{Told, words};
use crate::run_files::printable;

/// A diary with its lines.
#[derive(Clone, Debug)]
pub struct Read {
    /// What is used, in the order of the file.
    pub rows: Vec<Row>,
    /// The same, judged.
    pub diary: Diary,
    /// What is not used, in the order of the file.
    pub left_out: Vec<LeftOut>,
}

/// An entry that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line, counted from 1.
    pub line: usize,
    /// What it says.
    pub told: Told,
}

/// A line that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line, counted from 1.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// Reads JSON lines. A line that cannot be read or is rejected costs no other.
pub fn read(bytes: &[u8]) -> Read {
    let mut rows = Vec::new();
    let mut entries = Vec::new();
    let mut left_out = Vec::new();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    for (line, text) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = text.trim_ascii();
        if text.is_empty() || text.starts_with(b"#") {
            continue;
        }
        match entry(text) {
            Ok((entry, told)) => {
                entries.push(entry);
                rows.push(Row { line, told });
            }
            Err(why) => left_out.push(LeftOut { line, why }),
        }
    }
    let (diary, rejected) = Diary::new(entries);
    // From the last, so that the indices of the others stay.
    for rejected in rejected.iter().rev() {
        let why = match &rejected.why {
            EntryError::Duplicate { of } => format!("it repeats line {}", rows[*of].line),
            why => why.to_string(),
        };
        left_out.push(LeftOut { line: rows[rejected.entry].line, why: printable(&why) });
    }
    let is_used = |index: usize| rejected.iter().all(|rejected| rejected.entry != index);
    let rows = rows.into_iter().enumerate().filter(|(index, _)| is_used(*index)).map(|(_, row)| row).collect();
    left_out.sort_by_key(|left_out| left_out.line);
    Read { rows, diary, left_out }
}

fn entry(text: &[u8]) -> Result<(Entry, Told), String> {
    let text = str::from_utf8(text)
        .map_err(|error| format!("{}: not UTF-8 (byte {})", words::NO_ENTRY, error.valid_up_to() + 1))?;
    let read = || Ok::<_, serde_json::Error>((serde_json::from_str(text)?, serde_json::from_str(text)?));
    read().map_err(|error| {
        let why = error.to_string();
        // It counts lines too, and there is one.
        let why = why.split(" at line ").next().unwrap_or(&why);
        printable(&format!("{}: {why} (column {})", words::NO_ENTRY, error.column()))
    })
}
