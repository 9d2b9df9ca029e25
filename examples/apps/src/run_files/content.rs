//! Recognises a file by its bytes, unpacks it, and hands it to its reader.

use std::io::{BufReader, Read};

use memchr::memmem;

use super::activity::Activity;
use super::archive::is_zip;
use super::error::{Fault, Problem, shown};
use super::limits::{HEAD, MAX_STREAMED};
use super::reading::{Gzip, Limited, all, head, is_gzip, is_padding};
use super::{Context, Flaw, Found, apple, fit, garmin, gpx, json, kml, names, tables, tcx, text, xml};

/// What a reader got out of one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Readout {
    pub(super) activities: Vec<Activity>,
    pub(super) faults: Vec<Fault>,
}

impl Readout {
    pub(super) fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.faults.is_empty()
    }
}

/// Reads one file that is not an archive, packed with gzip or not.
///
/// `name` only names it in errors and origins. It is recognised by its bytes, because sites hand out `.fit` files that
/// are packed and `.csv` files that are not tables of runs.
pub fn read_bytes(name: &str, bytes: &[u8], context: &Context) -> Found {
    read_from(name, &mut &bytes[..], context)
}

/// The same from a reader. Formats of which a file may hold years are read bit by bit, in constant memory.
pub fn read_from(name: &str, reader: &mut dyn Read, context: &Context) -> Found {
    let mut found = Found::default();
    match unpacked(name, reader, context) {
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

fn unpacked(name: &str, reader: &mut dyn Read, context: &Context) -> Result<Readout, Fault> {
    let start = head(reader)?;
    if !is_gzip(&start) {
        return recognised(name, start, reader, context);
    }
    let packed = all(start, reader)?;
    let mut gzip = Gzip::new(&packed);
    let start = head(&mut gzip)?;
    let mut readout = recognised(name, start, &mut gzip, context)?;
    let (behind, count) = (gzip.behind, gzip.behind.len() as u64);
    if !is_padding(behind) {
        // Another recording may be among it, of any day.
        readout.faults.push(Problem::Behind(count).whole());
    } else if count > 0 {
        readout.activities.iter_mut().for_each(|activity| activity.flaws.push(Flaw::BytesBehind(count)));
    }
    Ok(readout)
}

fn recognised(name: &str, start: Vec<u8>, rest: &mut dyn Read, context: &Context) -> Result<Readout, Fault> {
    if is_fit(&start) {
        return fit::read(&all(start, rest)?);
    }
    // Of UTF-16, every other byte is 0.
    let root = Some(begin(&start)).filter(|text| text.starts_with(b"<") && text.get(1) != Some(&0));
    let root = root.and_then(xml::root);
    let is_apple = root.as_deref() == Some("HealthData");
    if is_apple || garmin::is_summary(&start) {
        let whole = Limited::new(without_mark(&start).chain(rest), MAX_STREAMED, Problem::TooLong);
        return if is_apple {
            apple::read(BufReader::with_capacity(HEAD, whole), context)
        } else {
            garmin::read(whole)
        };
    }
    let beginning = String::from_utf8_lossy(&start[..start.len().min(512)]).into_owned();
    match root.as_deref() {
        None | Some("gpx" | "TrainingCenterDatabase" | "kml") => {}
        Some(root) => {
            return Err(names::unread_xml(root)
                .unwrap_or_else(|| unknown_xml(&String::from_utf8_lossy(&start)))
                .whole());
        }
    }
    // Where somebody has been in ten years is no recording, and of any length.
    let no_recording = json::is_json(begin(&start)) && !json::may_be_recording(&start);
    match all(start, rest) {
        Err(fault) if fault.problem == Problem::TooLarge && no_recording => Err(unknown(&beginning)),
        bytes => readout(name, &bytes?, context),
    }
}

/// Whether a file of a name that says nothing begins like one that is read, or like a recording that is not.
pub(super) fn is_recognised(name: &str, start: &[u8]) -> bool {
    let mut unpacked = Vec::new();
    let start = if is_gzip(start) {
        // What is there of it is enough.
        let _ = Gzip::new(start).take(HEAD as u64).read_to_end(&mut unpacked);
        &unpacked
    } else {
        start
    };
    if is_fit(start) || is_spreadsheet(start) || garmin::is_summary(start) {
        return true;
    }
    // No text has a 0, and of UTF-16 every other byte is one.
    let text = text::decode(start);
    if text.contains('\0') {
        return false;
    }
    let plain = begin(text.as_bytes());
    match xml::root(plain).filter(|_| plain.starts_with(b"<")).as_deref() {
        Some("gpx" | "TrainingCenterDatabase" | "kml" | "HealthData") => true,
        Some(root) => names::unread_xml(root).is_some() || names::xml_may_be_recording(&text),
        None if json::is_json(plain) => json::may_be_recording(plain),
        None => {
            let text = text::undoubled(text);
            tables::is_known(&text) || tables::may_hold_runs(&text, names::sounds_like_runs(name))
        }
    }
}

/// An Excel workbook of any age, whatever its name. The newer ones are archives that name their parts without packing
/// the names.
fn is_spreadsheet(bytes: &[u8]) -> bool {
    let names = |name: &[u8]| memmem::find(bytes, name).is_some();
    bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
        || (is_zip(bytes) && ((names(b"[Content_Types].xml") && names(b"xl/")) || names(b"Index/CalculationEngine")))
}

fn is_fit(bytes: &[u8]) -> bool {
    bytes.get(8..12) == Some(b".FIT")
}

/// Bytes of text without the mark and the blanks before it.
fn begin(bytes: &[u8]) -> &[u8] {
    without_mark(bytes).trim_ascii_start()
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn readout(name: &str, bytes: &[u8], context: &Context) -> Result<Readout, Fault> {
    if begin(bytes).is_empty() {
        return Err(Problem::Empty.whole());
    }
    if is_spreadsheet(bytes) {
        return Err(names::spreadsheet().whole());
    }
    if is_gzip(bytes) || is_zip(bytes) {
        return Err(Problem::PackedTwice.whole());
    }
    let text = text::decode(bytes);
    if text.trim_start().starts_with('<') {
        let bytes = text.as_bytes();
        return match xml::root(bytes).as_deref() {
            Some("gpx") => gpx::read(bytes),
            Some("TrainingCenterDatabase") => tcx::read(bytes),
            Some("kml") => kml::read(bytes),
            // Broken before its name appears: the walk finds where.
            None => Err(xml::walk(bytes, |_, _| Ok(())).err().unwrap_or_else(|| unknown(&text))),
            Some(root) => Err(names::unread_xml(root).unwrap_or_else(|| unknown_xml(&text)).whole()),
        };
    }
    let plain = text.trim_start().as_bytes();
    if json::is_json(plain) {
        return json::read(plain).unwrap_or_else(|| Err(unknown(&text)));
    }
    let text = text::undoubled(text);
    let not_known = || {
        if tables::may_hold_runs(&text, names::sounds_like_runs(name)) {
            Problem::UnknownTable.whole()
        } else {
            unknown(&text)
        }
    };
    tables::read(&text, context).unwrap_or_else(|| Err(not_known()))
}

fn unknown_xml(text: &str) -> Problem {
    if names::xml_may_be_recording(text) { names::unread_other_xml() } else { unknown(text).problem }
}

fn unknown(text: &str) -> Fault {
    let start: String = text.trim_start().chars().take(128).collect();
    Problem::UnknownFormat(shown(start.lines().next().unwrap_or_default()).trim().to_owned()).whole()
}
