//! Recognises a file by its bytes, unpacks it, and hands it to its reader.

use std::io::{BufReader, Read};

use super::activity::Activity;
use super::archive::is_zip;
use super::error::{Fault, Problem, shown};
use super::limits::{HEAD, MAX_STREAMED};
use super::reading::{Gzip, Limited, all, head, is_gzip};
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
    match unpacked(reader, context) {
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

fn unpacked(reader: &mut dyn Read, context: &Context) -> Result<Readout, Fault> {
    let start = head(reader)?;
    if !is_gzip(&start) {
        return recognised(start, reader, context);
    }
    let packed = all(start, reader)?;
    let mut gzip = Gzip::new(&packed);
    let start = head(&mut gzip)?;
    let mut readout = recognised(start, &mut gzip, context)?;
    if gzip.behind > 0 {
        for activity in &mut readout.activities {
            activity.flaws.push(Flaw::BytesBehind(gzip.behind));
        }
    }
    Ok(readout)
}

fn recognised(start: Vec<u8>, rest: &mut dyn Read, context: &Context) -> Result<Readout, Fault> {
    if is_fit(&start) {
        return fit::read(&all(start, rest)?);
    }
    // Of UTF-16, every other byte is 0.
    let root = Some(begin(&start)).filter(|text| text.starts_with(b"<") && text.get(1) != Some(&0));
    let root = root.and_then(xml::root);
    let is_apple = root.as_deref() == Some("HealthData");
    if is_apple || garmin::is_summary(&start) {
        let whole = Limited::new(start.chain(rest), MAX_STREAMED, Problem::TooLong);
        return if is_apple {
            apple::read(BufReader::with_capacity(HEAD, whole), context)
        } else {
            garmin::read(whole)
        };
    }
    let beginning = String::from_utf8_lossy(&start[..start.len().min(512)]).into_owned();
    match root.as_deref() {
        None | Some("gpx" | "TrainingCenterDatabase" | "kml") => {}
        Some(root) => return Err(names::unread_xml(root).map_or_else(|| unknown(&beginning), Problem::whole)),
    }
    // Where somebody has been in ten years is no recording, and of any length.
    let no_recording = json::is_json(begin(&start)) && !json::may_be_recording(&start);
    match all(start, rest) {
        Err(fault) if fault.problem == Problem::TooLarge && no_recording => Err(unknown(&beginning)),
        bytes => readout(&bytes?, context),
    }
}

fn is_fit(bytes: &[u8]) -> bool {
    bytes.get(8..12) == Some(b".FIT")
}

/// Bytes of text without the mark and the blanks before it.
fn begin(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

fn readout(bytes: &[u8], context: &Context) -> Result<Readout, Fault> {
    if begin(bytes).is_empty() {
        return Err(Problem::Empty.whole());
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
            Some(_) => Err(unknown(&text)),
        };
    }
    let plain = text.trim_start().as_bytes();
    if json::is_json(plain) {
        return json::read(plain).unwrap_or_else(|| Err(unknown(&text)));
    }
    let text = text::undoubled(text);
    let not_known = || if tables::may_hold_runs(&text) { Problem::UnknownTable.whole() } else { unknown(&text) };
    tables::read(&text, context).unwrap_or_else(|| Err(not_known()))
}

fn unknown(text: &str) -> Fault {
    let start: String = text.trim_start().chars().take(128).collect();
    Problem::UnknownFormat(shown(start.lines().next().unwrap_or_default()).trim().to_owned()).whole()
}
