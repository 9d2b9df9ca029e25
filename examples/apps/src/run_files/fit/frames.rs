//! A walk through the messages of a FIT file, without knowledge of what they mean. See "FIT Protocol" of Garmin's FIT
//! SDK.
//!
//! It is our own because the crate `fitparser` refuses files that people have: those with the field of an app before
//! its description, with a size of 0 or a wrong sum in the header, or with bytes behind the end. Fields of apps are of
//! no use here, and their size is in the definition, so they are stepped over.

use std::ops::Range;

use thiserror::Error;

/// The start of a FIT file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its own bytes: 12 or 14.
    pub length: usize,
    /// The bytes of the messages behind it, as it says.
    pub size: usize,
    /// Its check sum. It may be left out, and 0 means the same.
    pub sum: Option<u16>,
}

/// Why a walk ends before its bytes do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Broken {
    /// No room for what must come next.
    #[error("a message that is cut off")]
    Short,
    /// Without the letters at its start.
    #[error("a header without the letters .FIT")]
    Letters,
    /// No header that there is.
    #[error("its header has {0} bytes; expected 12 or 14")]
    HeaderLength(usize),
    /// Messages say by a number which definition they follow.
    #[error("a record without a definition")]
    Undefined,
    /// Neither of the two orders of bytes.
    #[error("a definition whose byte order is {0}; expected 0 or 1")]
    ByteOrder(u8),
}

impl Header {
    /// Reads the header with which these bytes begin.
    ///
    /// # Errors
    ///
    /// If they do not begin with one.
    pub fn read(bytes: &[u8]) -> Result<Self, Broken> {
        if bytes.get(8..12).ok_or(Broken::Short)? != b".FIT" {
            return Err(Broken::Letters);
        }
        let length = usize::from(bytes[0]);
        if !matches!(length, 12 | 14) {
            return Err(Broken::HeaderLength(length));
        }
        let header = bytes.get(..length).ok_or(Broken::Short)?;
        let size = u32::from_le_bytes([header[4], header[5], header[6], header[7]]) as usize;
        let sum = header.get(12..14).map(|sum| u16::from_le_bytes([sum[0], sum[1]])).filter(|sum| *sum != 0);
        Ok(Self { length, size, sum })
    }
}

/// How the messages of one kind are laid out, until the next definition of the same local number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its number in the FIT profile.
    pub message: u16,
    /// Whether the first byte of a number is its highest.
    pub big_endian: bool,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// The bytes of these.
    size: usize,
    /// The bytes of the fields of apps, which come last.
    apps: usize,
}

/// A field of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its number in the FIT profile.
    pub number: u8,
    /// The byte of the message at which it begins.
    pub at: usize,
    /// Its bytes.
    pub size: usize,
    /// Its type, as FIT writes it.
    pub base: u8,
}

/// A message with its values.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Its layout.
    pub definition: &'a Definition,
    /// The byte of the file at which its fields begin.
    pub at: usize,
    /// Its time by a short header, in seconds since [`EPOCH`].
    short_time: Option<u32>,
    bytes: &'a [u8],
}

/// 1989-12-31T00:00:00Z, from which FIT counts seconds.
pub const EPOCH: i64 = 631_065_600;

/// The field that has the same meaning in every message.
pub const TIMESTAMP: u8 = 253;

impl Message<'_> {
    /// The value of a field that holds one whole number. `None` if it is not there, or says that it is not known.
    pub fn number(&self, field: u8) -> Option<i64> {
        let field = self.definition.fields.iter().find(|defined| defined.number == field)?;
        whole_number(field.base, self.bytes.get(field.at..field.at + field.size)?, self.definition.big_endian)
    }

    /// When it was written, in seconds since [`EPOCH`].
    pub fn time(&self) -> Option<i64> {
        self.short_time.map(i64::from).or_else(|| self.number(TIMESTAMP))
    }

    /// Where its fields of apps are in the file.
    pub fn apps(&self) -> Range<usize> {
        let start = self.at + self.definition.size;
        start..start + self.definition.apps
    }
}

/// The types of FIT by their lowest five bits, the others say only that they are longer than a byte: how many bytes,
/// whether signed, and whether 0 stands for "not known". For the others, the largest number does.
#[rustfmt::skip] // a table
const fn number_type(base: u8) -> Option<(usize, bool, bool)> {
    match base & 0x1f {
        0x00 | 0x02 | 0x0d => Some((1, false, false)),
        0x0a               => Some((1, false, true)),
        0x01               => Some((1, true,  false)),
        0x04               => Some((2, false, false)),
        0x0b               => Some((2, false, true)),
        0x03               => Some((2, true,  false)),
        0x06               => Some((4, false, false)),
        0x0c               => Some((4, false, true)),
        0x05               => Some((4, true,  false)),
        0x0f               => Some((8, false, false)),
        0x10               => Some((8, false, true)),
        0x0e               => Some((8, true,  false)),
        _ => None, // text and fractions
    }
}

fn whole_number(base: u8, bytes: &[u8], big_endian: bool) -> Option<i64> {
    let (width, signed, zero_is_unknown) = number_type(base)?;
    if bytes.len() != width {
        return None; // several numbers, or a size that is not that of its type, which some watches write
    }
    let join = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
    let raw = if big_endian { bytes.iter().fold(0, join) } else { bytes.iter().rev().fold(0, join) };
    let bits = 8 * width as u32;
    let largest = u64::MAX >> (64 - bits + u32::from(signed));
    if raw == if zero_is_unknown { 0 } else { largest } {
        return None;
    }
    if signed { Some((raw << (64 - bits)) as i64 >> (64 - bits)) } else { i64::try_from(raw).ok() }
}

/// A walk through the messages of one file.
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    definitions: [Option<Definition>; 16],
    /// The last time that was written in full, or counted on from it.
    time: Option<u32>,
}

impl<'a> Frames<'a> {
    /// Begins at the first of the messages, which fill this part of the bytes.
    pub fn new(bytes: &'a [u8], messages: Range<usize>) -> Self {
        let end = messages.end.min(bytes.len());
        Self { bytes, at: messages.start, end, definitions: Default::default(), time: None }
    }

    /// The first byte that was not read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The next message with values; `None` at the end.
    ///
    /// # Errors
    ///
    /// If what comes next cannot be a message. The walk stays there.
    pub fn next_message(&mut self) -> Result<Option<Message<'_>>, Broken> {
        while self.at < self.end {
            let head = self.bytes[self.at];
            let short = head & 0x80 != 0;
            if !short && head & 0x40 != 0 {
                self.define(head)?;
                continue;
            }
            let local = if short { head >> 5 & 3 } else { head & 15 };
            let definition = self.definitions[usize::from(local)].as_ref().ok_or(Broken::Undefined)?;
            let at = self.at + 1;
            let end = at + definition.size + definition.apps;
            if end > self.end {
                return Err(Broken::Short);
            }
            let mut message =
                Message { definition, at, short_time: None, bytes: &self.bytes[at..at + definition.size] };
            if short {
                // The lowest five bits of the time, which has gone on since the last one.
                message.short_time = self.time.map(|time| time.wrapping_add(u32::from(head).wrapping_sub(time) & 31));
            }
            self.time = message.time().and_then(|time| u32::try_from(time).ok()).or(self.time);
            self.at = end;
            return Ok(Some(message));
        }
        Ok(None)
    }

    fn define(&mut self, head: u8) -> Result<(), Broken> {
        let mut at = self.at + 1;
        let mut take = |count: usize| {
            let bytes = self.bytes[..self.end].get(at..at + count).ok_or(Broken::Short)?;
            at += count;
            Ok(bytes)
        };
        let fixed = take(5)?;
        let big_endian = match fixed[1] {
            0 => false,
            1 => true,
            other => return Err(Broken::ByteOrder(other)),
        };
        let number = if big_endian { u16::from_be_bytes } else { u16::from_le_bytes };
        let mut size = 0;
        let fields = take(3 * usize::from(fixed[4]))?
            .chunks_exact(3)
            .map(|field| {
                let field = Field { number: field[0], at: size, size: field[1].into(), base: field[2] };
                size += field.size;
                field
            })
            .collect();
        let mut apps = 0;
        if head & 0x20 != 0 {
            let count = usize::from(take(1)?[0]);
            apps = take(3 * count)?.chunks_exact(3).map(|field| usize::from(field[1])).sum();
        }
        let definition = Definition { message: number([fixed[2], fixed[3]]), big_endian, fields, size, apps };
        self.definitions[usize::from(head & 15)] = Some(definition);
        self.at = at;
        Ok(())
    }
}

/// The check sum of FIT, a CRC-16 with the polynomial 0xA001, of what was summed so far and these bytes. It begins
/// with 0.
pub fn sum(so_far: u16, bytes: &[u8]) -> u16 {
    bytes.iter().fold(so_far, |sum, byte| sum >> 8 ^ SUMS[usize::from(sum as u8 ^ byte)])
}

/// The sum of each single byte.
const SUMS: [u16; 256] = {
    let mut sums = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = byte as u16;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 };
            bit += 1;
        }
        sums[byte] = sum;
        byte += 1;
    }
    sums
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_catalogue() {
        // CRC-16/ARC, which FIT uses: the check value of the nine digits.
        assert_eq!(sum(0, b"123456789"), 0xbb3d);
        assert_eq!(sum(sum(0, b"1234"), b"56789"), 0xbb3d);
    }

    #[test]
    fn numbers_of_every_type() {
        #[rustfmt::skip] // a table
        let numbers: [(u8, &[u8], Option<i64>); 18] = [
            (0x00, &[3],                  Some(3)),
            (0x00, &[0xff],               None),
            (0x01, &[0xfe],               Some(-2)),
            (0x01, &[0x7f],               None),
            (0x0a, &[0],                  None),
            (0x0a, &[0xff],               Some(255)),
            (0x83, &[0xfe, 0xff],         Some(-2)),
            (0x83, &[0xff, 0x7f],         None),
            (0x84, &[0x34, 0x12],         Some(0x1234)),
            (0x84, &[0xff, 0xff],         None),
            (0x8b, &[0, 0],               None),
            (0x85, &[0xfe, 255, 255, 255], Some(-2)),
            (0x86, &[1, 0, 0, 0x80],      Some(0x8000_0001)),
            (0x86, &[255; 4],             None),
            (0x86, &[1],                  None), // one byte of four
            (0x84, &[1, 0, 2, 0],         None), // two numbers
            (0x8e, &[0xfe, 255, 255, 255, 255, 255, 255, 255], Some(-2)),
            (0x07, b"a",                  None),
        ];
        for (base, bytes, expected) in numbers {
            assert_eq!(whole_number(base, bytes, false), expected, "{base:#x} {bytes:?}");
            let turned: Vec<u8> = bytes.iter().rev().copied().collect();
            assert_eq!(whole_number(base, &turned, true), expected, "{base:#x} {turned:?}");
        }
    }

    #[test]
    fn a_time_of_five_bits_goes_on_from_the_last() {
        // A definition without fields but the time, a full time of 1000 = 31 * 32 + 8, then short ones.
        let full = [0x40, 0, 0, 20, 0, 1, 253, 4, 0x86, 0, 0xe8, 3, 0, 0];
        let short = [0x40, 0, 0, 20, 0, 0, 0x80 | 8, 0x80 | 31, 0x80 | 2, 0];
        let bytes = [&full[..], &short].concat();
        let mut frames = Frames::new(&bytes, 0..bytes.len());
        let mut times = Vec::new();
        while let Some(message) = frames.next_message().unwrap() {
            times.push(message.time());
        }
        assert_eq!(times, [Some(1000), Some(1000), Some(1023), Some(1026), None]);
    }

    #[test]
    fn a_walk_stops_where_no_message_can_be() {
        let stop = |bytes: &[u8]| {
            let mut frames = Frames::new(bytes, 0..bytes.len());
            loop {
                match frames.next_message() {
                    Ok(Some(_)) => {}
                    Ok(None) => return (frames.at(), None),
                    Err(broken) => return (frames.at(), Some(broken)),
                }
            }
        };
        let define = [0x40, 0, 0, 20, 0, 1, 0, 1, 2];
        assert_eq!(stop(&[&define[..], &[0, 7]].concat()), (11, None));
        assert_eq!(stop(&[&define[..], &[0]].concat()), (9, Some(Broken::Short)));
        assert_eq!(stop(&[&define[..], &[3, 7]].concat()), (9, Some(Broken::Undefined)));
        assert_eq!(stop(&define[..8]), (0, Some(Broken::Short)));
        assert_eq!(stop(&[0x40, 0, 84, 0, 20, 0]), (0, Some(Broken::ByteOrder(84))));
    }
}
