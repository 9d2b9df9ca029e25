//! Lines in blocks, so that a file of any size takes the memory of one block.

use std::io::{self, BufRead, Read};

/// The lines of a block.
const MOST_LINES: usize = 4096;

/// The bytes after which a block ends.
const ENOUGH_BYTES: usize = 8 << 20;

/// The longest line. A case with every answer takes some ten thousand bytes.
const MOST_BYTES: usize = 1 << 20;

/// A line that is not empty.
pub(crate) struct Line {
    /// Its number, from 1.
    pub(crate) number: u64,
    /// Its bytes without white space around them. `None`: too long to be kept.
    pub(crate) bytes: Option<Vec<u8>>,
}

/// What is said of a line that is too long.
pub(crate) const TOO_LONG: &str = "the line is longer than 1,048,576 bytes";

/// Reads lines in blocks.
pub(crate) struct Blocks<R> {
    reader: R,
    number: u64,
}

impl<R: BufRead> Blocks<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, number: 0 }
    }

    /// The next lines. Empty at the end.
    pub(crate) fn next_block(&mut self) -> io::Result<Vec<Line>> {
        let (mut lines, mut read) = (Vec::new(), 0);
        while lines.len() < MOST_LINES && read < ENOUGH_BYTES {
            let mut bytes = Vec::new();
            let count = self.reader.by_ref().take(MOST_BYTES as u64 + 1).read_until(b'\n', &mut bytes)?;
            if count == 0 {
                break;
            }
            read += count;
            self.number += 1;
            let is_too_long = count > MOST_BYTES && bytes.last() != Some(&b'\n');
            if is_too_long {
                self.reader.skip_until(b'\n')?;
            }
            let bytes = trimmed(&bytes, self.number == 1);
            if is_too_long {
                lines.push(Line { number: self.number, bytes: None });
            } else if !bytes.is_empty() {
                lines.push(Line { number: self.number, bytes: Some(bytes.into()) });
            }
        }
        Ok(lines)
    }
}

/// Without white space, and without the mark that some editors put at the start of a file.
fn trimmed(bytes: &[u8], is_first: bool) -> &[u8] {
    let marked = if is_first { bytes.strip_prefix(b"\xef\xbb\xbf") } else { None };
    marked.unwrap_or(bytes).trim_ascii()
}
