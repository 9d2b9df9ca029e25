//! Recognises a file by its bytes, unpacks it, and hands it to its reader.

use std::io::{BufReader, Read};

use super::activity::Activity;
use super::archive::is_zip;
use super::error::{Fault, Problem, shown};
use super::limits::{HEAD, MAX_STREAMED};
use super::reading::{Gzip, Limited, all, head, is_gzip};
use super::{Context, Flaw, Found, apple, fit, garmin, gpx, json, kml, names, tables, tcx, xml};

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
    let root = Some(text(&start)).filter(|text| text.starts_with(b"<")).and_then(xml::root);
    let is_apple = root.as_deref() == Some("HealthData");
    if is_apple || garmin::is_summary(&start) {
        let whole = Limited::new(start.chain(rest), MAX_STREAMED, Problem::TooLong);
        return if is_apple {
            apple::read(BufReader::with_capacity(HEAD, whole), context)
        } else {
            garmin::read(whole)
        };
    }
    match root.as_deref() {
        None | Some("gpx" | "TrainingCenterDatabase" | "kml") => {}
        Some(root) => return Err(names::unread_xml(root).map_or_else(|| unknown(&start), Problem::whole)),
    }
    // Where somebody has been in ten years is no recording, and of any length.
    let no_recording = json::is_json(text(&start)) && !json::may_be_recording(&start);
    let beginning = unknown(&start);
    match all(start, rest) {
        Err(fault) if fault.problem == Problem::TooLarge && no_recording => Err(beginning),
        bytes => readout(&bytes?, context),
    }
}

fn is_fit(bytes: &[u8]) -> bool {
    bytes.get(8..12) == Some(b".FIT")
}

/// Text without the mark and the blanks before it.
fn text(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

fn readout(bytes: &[u8], context: &Context) -> Result<Readout, Fault> {
    let text = text(bytes);
    if text.is_empty() {
        return Err(Problem::Empty.whole());
    }
    if is_gzip(bytes) || is_zip(bytes) {
        return Err(Problem::PackedTwice.whole());
    }
    if is_utf16(bytes) {
        return Err(Problem::Utf16.whole());
    }
    if text.starts_with(b"<") {
        return match xml::root(text).as_deref() {
            Some("gpx") => gpx::read(bytes),
            Some("TrainingCenterDatabase") => tcx::read(bytes),
            Some("kml") => kml::read(bytes),
            // Broken before its name appears: the walk finds where.
            None => Err(xml::walk(bytes, |_, _| Ok(())).err().unwrap_or_else(|| unknown(bytes))),
            Some(_) => Err(unknown(bytes)),
        };
    }
    if json::is_json(text) {
        return json::read(text).unwrap_or_else(|| Err(unknown(text)));
    }
    let not_known = || if tables::may_hold_runs(bytes) { Problem::UnknownTable.whole() } else { unknown(bytes) };
    tables::read(bytes, context).unwrap_or_else(|| Err(not_known()))
}

/// With a mark at its start or without one. Without one, every other byte of plain text is 0.
fn is_utf16(bytes: &[u8]) -> bool {
    let every_other = |odd: bool| {
        bytes.len() >= 4
            && bytes.chunks_exact(2).take(16).all(|pair| (pair[usize::from(odd)] == 0) && pair[usize::from(!odd)] != 0)
    };
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || every_other(true) || every_other(false)
}

fn unknown(bytes: &[u8]) -> Fault {
    let start = &bytes[..bytes.len().min(512)];
    let text = String::from_utf8_lossy(start);
    Problem::UnknownFormat(shown(text.lines().next().unwrap_or_default())).whole()
}
