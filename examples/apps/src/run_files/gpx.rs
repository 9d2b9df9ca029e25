//! GPX: positions and times; the distance is computed from them.

use super::Sport;
use super::activity::{Format, Start};
use super::content::Readout;
use super::dates::iso;
use super::error::{About, Fault, Problem, shown};
use super::flaw::Flaw;
use super::limits::MAX_ACTIVITIES;
use super::recording::{Recording, readout};
use super::track::Track;
use super::xml::{Attributes, Rest, Step, named, walk};

const SEGMENT_POINT: &str = "/gpx/trk/trkseg/trkpt";

/// As programs write it that leave the segment out.
const TRACK_POINT: &str = "/gpx/trk/trkpt";

/// Reads the tracks of a GPX file.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut file = File::default();
    let broken = walk(bytes, |path, step| file.step(path, step)).err();
    let rest = broken.map(|fault| file.broken(fault, named(bytes, "trk")));
    let mut readout = readout(Format::Gpx, file.time, file.finish());
    match rest {
        Some(Rest::Nothing) if !readout.activities.is_empty() => {
            readout.activities.iter_mut().for_each(|activity| activity.flaws.push(Flaw::DamagedBehind));
        }
        Some(Rest::Nothing) | None => {}
        Some(Rest::Lost(fault)) => readout.faults.push(fault),
    }
    if readout.is_empty() {
        return Err(Problem::NoActivity(": no track with positions").whole());
    }
    Ok(readout)
}

#[derive(Default)]
struct File {
    /// When it was written, as it says itself.
    time: Option<Start>,
    recordings: Vec<Recording>,
    track: Recording,
    place: Option<(f64, f64)>,
    moment: Option<Start>,
    in_track: bool,
    /// How many tracks have begun.
    tracks: usize,
    /// Points outside tracks, with their times: routes that were recorded, and places that were marked on the way.
    route: Track,
    marks: Vec<(Option<(f64, f64)>, Start)>,
}

/// Places with a time each that can be a track. Fewer are places that somebody liked.
const FEWEST: usize = 10;

impl File {
    fn step(&mut self, path: &str, step: Step<'_>) -> Result<(), Problem> {
        match (path, step) {
            ("/gpx/metadata/time" | "/gpx/time", Step::Close(text)) => self.time = iso("time", text).ok().or(self.time),
            ("/gpx/trk", Step::Open(_)) => {
                (self.track, self.in_track) = (Recording::default(), true);
                self.tracks += 1;
            }
            ("/gpx/trk/type", Step::Close(text)) => self.track.sport = Some(Sport::from_words(text)),
            ("/gpx/trk/name", Step::Close(text)) => self.track.name = Some(shown(text)).filter(|name| !name.is_empty()),
            ("/gpx/trk/trkseg", Step::Open(_)) => self.track.track.pause(),
            (SEGMENT_POINT | TRACK_POINT | "/gpx/rte/rtept" | "/gpx/wpt", Step::Open(attributes)) => {
                self.moment = None;
                self.place = match (degrees(attributes, "lat", 90.0), degrees(attributes, "lon", 180.0)) {
                    (Ok(latitude), Ok(longitude)) => Some((latitude, longitude)),
                    (Err(problem), _) | (_, Err(problem)) => self.track.wrong(problem),
                };
            }
            (
                "/gpx/trk/trkseg/trkpt/time" | "/gpx/trk/trkpt/time" | "/gpx/rte/rtept/time" | "/gpx/wpt/time",
                Step::Close(text),
            ) => {
                self.moment = iso("time", text).map_or_else(|problem| self.track.wrong(problem), Some);
            }
            (SEGMENT_POINT | TRACK_POINT, Step::Close(_)) => self.track.track.add(self.place, self.moment),
            ("/gpx/rte/rtept", Step::Close(_)) if self.moment.is_some() => self.route.add(self.place, self.moment),
            ("/gpx/wpt", Step::Close(_)) => self.marks.extend(self.moment.map(|moment| (self.place, moment))),
            ("/gpx/trk", Step::Close(_)) => {
                let track = std::mem::take(&mut self.track);
                self.in_track = false;
                if !track.is_nothing() {
                    self.recordings.push(track);
                }
                if self.recordings.len() > MAX_ACTIVITIES {
                    return Err(Problem::TooManyActivities);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The tracks. Without any, what else has times; nobody says what it was.
    fn finish(mut self) -> Vec<Recording> {
        if self.recordings.is_empty() && self.marks.len() >= FEWEST {
            self.marks.iter().for_each(|(place, moment)| self.route.add(*place, Some(*moment)));
        }
        if !self.route.is_empty() {
            self.recordings.push(Recording::of(self.route));
        }
        self.recordings
    }

    /// What a file that ends too early or breaks its rules has lost: nothing, if all of its tracks are there.
    fn broken(&self, fault: Fault, tracks: usize) -> Rest {
        let more = tracks != self.tracks;
        match self.in_track {
            false if !more && self.tracks > 0 => Rest::Nothing,
            // The last one. Its metadata say when the file was written, which need not be when it was run.
            true if !more => {
                let start = self.track.track.first_time();
                Rest::Lost(fault.about(About { start, sport: self.track.sport.clone(), recording: None }))
            }
            _ => Rest::Lost(fault),
        }
    }
}

fn degrees(attributes: &Attributes<'_>, name: &'static str, most: f64) -> Result<f64, Problem> {
    let (what, allowed) = match name {
        "lat" => ("latitude", "degrees from -90 to 90"),
        _ => ("longitude", "degrees from -180 to 180"),
    };
    let text = attributes.get(name).ok_or(Problem::Missing(what))?;
    let text = text.trim();
    match text.parse().or_else(|_| text.replace(',', ".").parse()) {
        Ok(value) if (-most..=most).contains(&value) => Ok(value),
        _ => Err(Problem::value(name, text, allowed)),
    }
}
