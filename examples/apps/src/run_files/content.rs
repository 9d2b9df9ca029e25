//! Recognises a file by its bytes, unpacks it, and hands it to its reader.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::activity::Activity;
use super::error::{Fault, Problem, shown};
use super::limits::MAX_BYTES;
use super::{Context, Found, fit, gpx, tables, tcx, text, xml};

/// What a reader got out of one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Readout {
    pub(super) activities: Vec<Activity>,
    pub(super) faults: Vec<Fault>,
}

impl Readout {
    /// Keeps one activity of a file, or what is wrong with it. The others are not affected.
    pub(super) fn add(&mut self, entry: u64, activity: Result<Activity, Problem>) {
        match activity {
            Ok(activity) => self.activities.push(activity),
            Err(problem) => self.faults.push(problem.at(super::Place::Activity(entry))),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.faults.is_empty()
    }
}

/// Reads one file that is not an archive, packed with gzip or not.
///
/// `name` only names it in errors and origins. It is recognised by its bytes, because sites hand out `.fit` files that
/// are packed and `.csv` files that are not tables of runs.
pub fn read_bytes(name: &str, bytes: &[u8], context: &Context) -> Found {
    let mut found = Found::default();
    match unpacked(bytes).and_then(|bytes| readout(&bytes, context)) {
        Ok(readout) => {
            found.activities = readout.activities;
            found.rejected = readout.faults.into_iter().map(|fault| fault.in_file(name)).collect();
        }
        Err(fault) => found.rejected.push(fault.in_file(name)),
    }
    for activity in &mut found.activities {
        activity.origin.file = name.into();
    }
    if let Some(zone) = context.zone {
        let rejected = found.rejected.iter_mut().filter_map(|error| error.about.start.as_mut());
        for start in found.activities.iter_mut().map(|activity| &mut activity.start).chain(rejected) {
            zone.set(start);
        }
        found.activities.iter_mut().for_each(|activity| zone.settle(activity));
    }
    found
}

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

fn unpacked(bytes: &[u8]) -> Result<std::borrow::Cow<'_, [u8]>, Fault> {
    if !is_gzip(bytes) {
        return Ok(bytes.into());
    }
    let mut unpacked = Vec::new();
    match MultiGzDecoder::new(bytes).take(MAX_BYTES + 1).read_to_end(&mut unpacked) {
        Ok(_) if unpacked.len() as u64 > MAX_BYTES => Err(Problem::TooLarge.whole()),
        Ok(_) => Ok(unpacked.into()),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            Err(Problem::Truncated.at_byte(unpacked.len() as u64))
        }
        Err(error) => Err(Problem::Unpacking(shown(&error.to_string())).at_byte(unpacked.len() as u64)),
    }
}

fn readout(bytes: &[u8], context: &Context) -> Result<Readout, Fault> {
    if bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start().is_empty() {
        return Err(Problem::Empty.whole());
    }
    if is_gzip(bytes) || is_zip(bytes) {
        return Err(Problem::PackedTwice.whole());
    }
    if bytes.get(8..12) == Some(b".FIT") {
        return fit::read(bytes);
    }
    let text = text::decode(bytes);
    if text.trim_start().starts_with('<') {
        let bytes = text.as_bytes();
        return match xml::root(bytes).as_deref() {
            Some("gpx") => gpx::read(bytes),
            Some("TrainingCenterDatabase") => tcx::read(bytes),
            // Broken before its name appears: the walk finds where.
            None => Err(xml::walk(bytes, |_, _| Ok(())).err().unwrap_or_else(|| unknown(&text))),
            Some(_) => Err(unknown(&text)),
        };
    }
    let text = text::undoubled(text);
    let not_known = || if tables::may_hold_runs(&text) { Problem::UnknownTable.whole() } else { unknown(&text) };
    tables::read(&text, context).unwrap_or_else(|| Err(not_known()))
}

fn unknown(text: &str) -> Fault {
    let start: String = text.trim_start().chars().take(128).collect();
    Problem::UnknownFormat(shown(start.lines().next().unwrap_or_default()).trim().to_owned()).whole()
}
