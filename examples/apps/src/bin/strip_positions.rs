//! Takes what shows where and who out of a real FIT, GPX or TCX file. It was used on the bundled files.
//!
//! FIT keeps its messages and their layout, with every field that is not on a short list set to "invalid". GPX and TCX
//! keep the elements and attributes on a short list. A GPX track is laid along the equator from 0° east, in steps of
//! the same length. Heights are removed too, because a height profile can be found on a map.

use std::io::Write;
use std::process::ExitCode;

use flate2::Compression;
use flate2::write::GzEncoder;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

const HELP: &str = "\
Take positions, heights, names and serial numbers out of a recording, so that it can be given away.

Usage: strip_positions IN OUT

  IN   a FIT, GPX or TCX file
  OUT  where the stripped copy goes; packed with gzip if its name ends in .gz";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, output] = &arguments[..] else {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    };
    match strip(input, output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("strip_positions: {input}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn strip(input: &str, output: &str) -> Result<(), Box<dyn std::error::Error>> {
    let stripped = stripped(std::fs::read(input)?)?;
    let mut file = std::fs::File::create(output)?;
    if output.ends_with(".gz") {
        let mut packed = GzEncoder::new(file, Compression::best());
        packed.write_all(&stripped)?;
        packed.finish()?;
    } else {
        file.write_all(&stripped)?;
    }
    Ok(())
}

fn stripped(bytes: Vec<u8>) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).trim_ascii_start();
    if bytes.get(8..12) == Some(b".FIT") {
        fit::strip(&bytes)
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        Err("is packed; unpack it first".into())
    } else if text.starts_with(b"<") {
        xml(text)
    } else {
        Err("is neither FIT nor GPX nor TCX".into())
    }
}

/// What is kept of GPX and TCX: elements by their path, with the attributes that are kept. Everything else is removed,
/// including comments, because programs write names, places and serial numbers in elements of their own.
#[rustfmt::skip] // a table
const KEPT: [(&str, &[&str]); 24] = [
    ("/gpx",                                            &["version"]),
    ("/gpx/trk",                                        &[]),
    ("/gpx/trk/type",                                   &[]),
    ("/gpx/trk/trkseg",                                 &[]),
    ("/gpx/trk/trkseg/trkpt",                           &[]), // its position is replaced
    ("/gpx/trk/trkseg/trkpt/time",                      &[]),
    ("/TrainingCenterDatabase",                         &[]),
    ("/TrainingCenterDatabase/Activities",              &[]),
    ("/Activity",                                       &["Sport"]),
    ("/Activity/Id",                                    &[]),
    ("/Activity/Lap",                                   &["StartTime"]),
    ("/Activity/Lap/TotalTimeSeconds",                  &[]),
    ("/Activity/Lap/DistanceMeters",                    &[]),
    ("/Activity/Lap/MaximumSpeed",                      &[]),
    ("/Activity/Lap/AverageHeartRateBpm",               &[]),
    ("/Activity/Lap/AverageHeartRateBpm/Value",         &[]),
    ("/Activity/Lap/MaximumHeartRateBpm",               &[]),
    ("/Activity/Lap/MaximumHeartRateBpm/Value",         &[]),
    ("/Activity/Lap/Intensity",                         &[]),
    ("/Activity/Lap/TriggerMethod",                     &[]),
    ("/Activity/Lap/Track",                             &[]),
    ("/Activity/Lap/Track/Trackpoint",                  &[]),
    ("/Activity/Lap/Track/Trackpoint/Time",             &[]),
    ("/Activity/Lap/Track/Trackpoint/DistanceMeters",   &[]),
];

/// The longest text that is kept: a time, a number or a word.
const LONGEST_TEXT: usize = 40;

fn kept(path: &str) -> Option<&'static [&'static str]> {
    let path = path.strip_prefix("/TrainingCenterDatabase/Activities").filter(|rest| !rest.is_empty()).unwrap_or(path);
    KEPT.iter().find(|(kept, _)| *kept == path).map(|(_, attributes)| *attributes)
}

fn xml(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut reader = Reader::from_reader(bytes);
    let mut writer = Writer::new(Vec::new());
    let mut path: Vec<String> = Vec::new();
    let mut last: Option<(f64, f64)> = None;
    let mut east = 0.0;
    loop {
        let event = reader.read_event()?;
        match &event {
            Event::Eof if !path.is_empty() => return Err("ends too early".into()),
            Event::Eof => return Ok(writer.into_inner()),
            Event::Start(element) | Event::Empty(element) => {
                let name = String::from_utf8(element.local_name().as_ref().to_vec())?;
                let open = matches!(event, Event::Start(_));
                let here = format!("{}/{name}", path.concat());
                let Some(attributes) = kept(&here) else {
                    if path.is_empty() {
                        return Err("is neither GPX nor TCX".into());
                    }
                    if open {
                        reader.read_to_end(element.name())?;
                    }
                    continue;
                };
                let mut plain = BytesStart::new(name.as_str());
                for attribute in attributes {
                    if let Some(value) = element.try_get_attribute(attribute)? {
                        plain.push_attribute((*attribute, short(std::str::from_utf8(&value.value)?)));
                    }
                }
                if name == "trkpt" {
                    let position = (degrees(element, "lat")?, degrees(element, "lon")?);
                    east += last.map_or(0.0, |last| step(last, position));
                    last = Some(position);
                    plain.push_attribute(("lat", "0"));
                    plain.push_attribute(("lon", format!("{east:.9}").as_str()));
                }
                if open {
                    path.push(format!("/{name}"));
                    writer.write_event(Event::Start(plain))?;
                } else {
                    writer.write_event(Event::Empty(plain))?;
                }
            }
            Event::End(_) => {
                let name = path.pop().ok_or("an element closes that was not open")?;
                writer.write_event(Event::End(BytesEnd::new(name.trim_start_matches('/'))))?;
            }
            // Text between elements is kept if it is only space.
            Event::Text(text) => {
                let text = std::str::from_utf8(text)?;
                writer.write_event(Event::Text(BytesText::from_escaped(short(text))))?;
            }
            Event::DocType(_) => return Err("has a document type declaration".into()),
            _ => {}
        }
    }
}

/// Keeps a time, a number or a word; of everything else, only the space at its start.
fn short(text: &str) -> &str {
    let word = text.trim();
    let plain = word.len() <= LONGEST_TEXT
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'-' | b'+' | b'_'));
    if plain { text } else { &text[..text.len() - text.trim_start().len()] }
}

fn degrees(element: &BytesStart<'_>, name: &str) -> Result<f64, Box<dyn std::error::Error>> {
    let attribute = element.try_get_attribute(name)?.ok_or("a point without a position")?;
    Ok(std::str::from_utf8(&attribute.value)?.parse()?)
}

/// The angle between two positions, in degrees: along the equator it is the difference in longitude.
fn step(from: (f64, f64), to: (f64, f64)) -> f64 {
    let half = |angle: f64| (angle.to_radians() / 2.0).sin().powi(2);
    let chord = half(to.0 - from.0) + from.0.to_radians().cos() * to.0.to_radians().cos() * half(to.1 - from.1);
    (2.0 * chord.sqrt().min(1.0).asin()).to_degrees()
}

mod fit {
    //! A walk through the messages of a FIT file.

    use running_hip_pain_apps::run_files::fit::frames::{Definition, Field, Frames, Header, sum};

    /// The fields that are kept, by message of the FIT profile: types, times, durations, distances, pulse and cadence.
    #[rustfmt::skip] // a table
    fn stays(message: u16, field: u8) -> bool {
        match message {
            _ if field == 253 || field == 254 => true,          // timestamp, index
            0 => matches!(field, 0 | 1 | 2 | 4),                // file id: type, maker, product, time
            12 => matches!(field, 0 | 1),                       // sport
            18 => matches!(field, 0..=2 | 5..=11 | 14..=19 | 25 | 26 | 28), // session
            19 => matches!(field, 0..=2 | 7..=11),              // lap
            20 => matches!(field, 3..=6 | 73),                  // record
            21 => matches!(field, 0 | 1 | 4),                   // event
            34 => matches!(field, 0..=5),                       // activity
            206 | 207 => true,                                  // what the fields of apps on the watch mean
            _ => false,
        }
    }

    /// The file without what is not kept, and with a new sum. What follows it must be another FIT file.
    pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let mut stripped = bytes.to_vec();
        let mut start = 0;
        while start < bytes.len() {
            let header = Header::read(&bytes[start..])?;
            let first = start + header.length;
            let end = first + header.size;
            if end + 2 > bytes.len() {
                return Err("ends too early".into());
            }
            let mut frames = Frames::new(bytes, first..end);
            while let Some(message) = frames.next_message()? {
                let Definition { message: number, big_endian, fields, .. } = message.definition;
                for Field { number: field, at, size, base } in fields {
                    if !stays(*number, *field) {
                        invalidate(&mut stripped[message.at + at..][..*size], *base, *big_endian);
                    }
                }
                stripped[message.apps()].fill(0xff);
            }
            // If the header has no sum of its own, its bytes belong to this one.
            let summed = if header.sum.is_some() { first } else { start };
            let sum = sum(0, &stripped[summed..end]);
            stripped[end..end + 2].copy_from_slice(&sum.to_le_bytes());
            start = end + 2;
        }
        Ok(stripped)
    }

    /// Sets a value to what FIT calls invalid, by base type.
    fn invalidate(value: &mut [u8], base: u8, big_endian: bool) {
        match base & 0x1f {
            0x07 | 0x0a | 0x0b | 0x0c | 0x10 => value.fill(0), // text, and the types whose invalid value is 0
            0x01 | 0x03 | 0x05 | 0x0e => {
                // signed: the largest value
                let width = match base & 0x1f {
                    0x01 => 1,
                    0x03 => 2,
                    0x05 => 4,
                    _ => 8,
                };
                for number in value.chunks_mut(width) {
                    number.fill(0xff);
                    let top = if big_endian { 0 } else { number.len() - 1 };
                    number[top] = 0x7f;
                }
            }
            _ => value.fill(0xff),
        }
    }
}
