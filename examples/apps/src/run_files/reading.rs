//! Readers that stop at a limit, and that say what is wrong in the words of [`Problem`].

use std::io::{self, Read};
use std::time::Instant;

use flate2::bufread::GzDecoder;

use super::error::{Fault, Problem};
use super::limits::{HEAD, MAX_BYTES, MAX_TIME};

/// Gives out so many bytes, and an error in place of more.
pub(super) struct Limited<R> {
    inner: R,
    left: u64,
    too_much: Problem,
    until: Instant,
}

impl<R: Read> Limited<R> {
    pub(super) fn new(inner: R, most: u64, too_much: Problem) -> Self {
        Self { inner, left: most, too_much, until: Instant::now() + MAX_TIME }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if Instant::now() > self.until {
            return Err(Problem::TooSlow.io());
        }
        // One more, to tell the end from the limit.
        let most = usize::try_from(self.left.saturating_add(1)).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(&mut buffer[..most])?;
        self.left = self.left.checked_sub(read as u64).ok_or_else(|| self.too_much.clone().io())?;
        Ok(read)
    }
}

/// The first bytes of a file, for recognising it.
pub(super) fn head(reader: &mut dyn Read) -> Result<Vec<u8>, Fault> {
    let mut head = Vec::new();
    match reader.take(HEAD as u64).read_to_end(&mut head) {
        Ok(_) => Ok(head),
        Err(error) => Err(fault(&error, head.len())),
    }
}

/// All bytes of a file whose first ones were read.
pub(super) fn all(head: Vec<u8>, rest: &mut dyn Read) -> Result<Vec<u8>, Fault> {
    let mut bytes = head;
    let most = MAX_BYTES.saturating_sub(bytes.len() as u64);
    match Limited::new(rest, most, Problem::TooLarge).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(fault(&error, bytes.len())),
    }
}

/// A limit is that of the whole file. Damage has a place.
fn fault(error: &io::Error, read: usize) -> Fault {
    match Problem::of(error) {
        problem @ (Problem::TooLarge | Problem::GrowsTooMuch | Problem::TooSlow) => problem.whole(),
        problem => problem.at_byte(read as u64),
    }
}

pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// Whether bytes behind the end of a file are nothing: tapes and some sites pad with zeros.
pub(super) fn is_padding(rest: &[u8]) -> bool {
    const MOST: usize = 64;
    rest.len() <= MOST || rest.iter().all(|byte| *byte == 0)
}

/// Unpacks gzip, of one part or of several.
pub(super) struct Gzip<'a> {
    part: GzDecoder<&'a [u8]>,
    /// What stands behind the last sound part, which is not read.
    pub(super) behind: &'a [u8],
}

impl<'a> Gzip<'a> {
    pub(super) fn new(packed: &'a [u8]) -> Self {
        Self { part: GzDecoder::new(packed), behind: &[] }
    }
}

impl Read for Gzip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.behind.is_empty() {
            let read = self.part.read(buffer).map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => Problem::Truncated.io(),
                _ => damaged(&error).io(),
            })?;
            if read > 0 {
                return Ok(read);
            }
            let rest: &[u8] = self.part.get_ref();
            if rest.is_empty() {
                break;
            }
            if is_gzip(rest) {
                self.part = GzDecoder::new(rest);
            } else {
                self.behind = rest;
            }
        }
        Ok(0)
    }
}

/// That packed data does not follow its own rules.
pub(super) fn damaged(error: &dyn std::fmt::Display) -> Problem {
    Problem::Unpacking(super::error::shown(&error.to_string()))
}
