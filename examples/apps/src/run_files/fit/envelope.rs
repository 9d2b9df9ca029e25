//! Where a FIT file begins and ends among the bytes, and how far these can be believed. A file that went through
//! programs and crashes often is not as its header says.

use std::ops::Range;

use super::super::clocks::DAY;
use super::frames::{Broken, Frames, Header, sum};

/// A FIT file among the bytes. Several may follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Envelope {
    pub(super) messages: Range<usize>,
    /// The first byte behind it.
    pub(super) end: usize,
    pub(super) state: State,
}

/// How far a file can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Its sum is right.
    Sound {
        /// Whether the sum or the size in its header is wrong all the same.
        header_wrong: bool,
    },
    /// It is whole, but its sum was never written. Some apps leave it at 0.
    WithoutSum,
    /// The size in its header was never written, or is that of an earlier moment. The device was stopped.
    Unfinished,
    /// It ends before its header says.
    Short { missing: u64 },
    /// Its sum is wrong.
    Damaged { stated: u16, computed: u16 },
}

impl Envelope {
    /// The file that begins at this byte.
    pub(super) fn at(bytes: &[u8], start: usize) -> Result<Self, Broken> {
        let header = Header::read(&bytes[start..])?;
        let first = start + header.length;
        let end = first + header.size;
        let stated = bytes.get(end..end + 2).map(|sum| u16::from_le_bytes([sum[0], sum[1]]));
        if stated.is_some_and(|stated| sums(bytes, start, first..end).contains(&stated)) {
            let header_wrong = header.sum.is_some() && sum(0, &bytes[start..first]) != 0;
            return Ok(Self { messages: first..end, end: end + 2, state: State::Sound { header_wrong } });
        }
        if !begins(bytes, end + 2) {
            if let Some(messages) = whole_but_for_its_size(bytes, start, first) {
                return Ok(Self { messages, end: bytes.len(), state: State::Sound { header_wrong: true } });
            }
            if header.size == 0 || goes_on(bytes, first, end) {
                return Ok(Self { messages: first..bytes.len(), end: bytes.len(), state: State::Unfinished });
            }
        }
        let Some(stated) = stated else {
            let missing = (end + 2 - bytes.len()) as u64;
            return Ok(Self { messages: first..bytes.len(), end: bytes.len(), state: State::Short { missing } });
        };
        let state = if stated == 0 && is_whole(bytes, first..end) {
            State::WithoutSum
        } else {
            State::Damaged { stated, computed: sums(bytes, start, first..end)[0] }
        };
        Ok(Self { messages: first..end, end: end + 2, state })
    }
}

/// Whether a FIT file begins at this byte.
pub(super) fn begins(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..).is_some_and(|bytes| !matches!(Header::read(bytes), Err(Broken::Short | Broken::Letters)))
}

/// Where the next FIT file begins, at this byte or behind bytes that belong to none.
pub(super) fn next(bytes: &[u8], from: usize) -> Option<usize> {
    const LETTERS: usize = 8;
    let rest = bytes.get(from..)?;
    let found = rest.windows(4).enumerate().filter(|(_, letters)| letters == b".FIT");
    let starts = found.filter_map(|(at, _)| Some(from + at.checked_sub(LETTERS)?));
    let mut starts = starts.filter(|at| Header::read(&bytes[*at..]).is_ok());
    starts.next()
}

/// What the sum of these messages may be: of the file as a whole, or without its header. These are the same if the sum
/// of the header is right, and otherwise programs do not agree.
fn sums(bytes: &[u8], start: usize, messages: Range<usize>) -> [u16; 2] {
    let header = sum(0, &bytes[start..messages.start]);
    let alone = sum(0, &bytes[messages.clone()]);
    [if header == 0 { alone } else { sum(header, &bytes[messages]) }, alone]
}

/// The messages up to the last two bytes, if these are the sum of all before: only the size in the header is wrong.
fn whole_but_for_its_size(bytes: &[u8], start: usize, first: usize) -> Option<Range<usize>> {
    let end = bytes.len().checked_sub(2).filter(|end| *end > first)?;
    let stated = u16::from_le_bytes([bytes[end], bytes[end + 1]]);
    (sums(bytes, start, first..end).contains(&stated) && is_whole(bytes, first..end)).then_some(first..end)
}

/// Whether messages fill this part of the bytes. If the end was lost and filled with zeros, these may look like
/// messages too.
fn is_whole(bytes: &[u8], messages: Range<usize>) -> bool {
    const MOST_ZEROS: usize = 16;
    let last = &bytes[messages.end.saturating_sub(MOST_ZEROS).max(messages.start)..messages.end];
    last.iter().any(|byte| *byte != 0) && walk(bytes, messages, |_, _| {})
}

/// Whether messages go on behind the end that the header gives, and their times do as well.
fn goes_on(bytes: &[u8], first: usize, end: usize) -> bool {
    if end + 2 >= bytes.len() {
        return false;
    }
    let (mut before, mut behind) = (None::<i64>, None::<i64>);
    walk(bytes, first..bytes.len(), |at, time| {
        let side = if at < end { &mut before } else { &mut behind };
        *side = (*side).max(time);
    });
    behind.is_some_and(|behind| before.is_none_or(|before| (before..before.saturating_add(DAY)).contains(&behind)))
}

/// Walks through messages, and gives where each is and when it was written. Whether they make sense up to the end.
fn walk(bytes: &[u8], messages: Range<usize>, mut each: impl FnMut(usize, Option<i64>)) -> bool {
    let mut frames = Frames::new(bytes, messages);
    loop {
        match frames.next_message() {
            Ok(Some(message)) => each(message.at, message.time()),
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}
