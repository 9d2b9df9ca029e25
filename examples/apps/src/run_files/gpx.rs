//! GPX: positions and times; the distance is computed from them.

use super::Sport;
use super::activity::{Format, Start};
use super::content::Readout;
use super::dates::iso;
use super::error::{About, Fault, Problem, shown};
use super::recording::{Recording, readout};
use super::xml::{Attributes, Step, walk};

/// Reads the tracks of a GPX file.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut file = File::default();
    walk(bytes, |path, step| {
        file.step(path, step);
        Ok(())
    })
    .map_err(|fault| file.broken(fault))?;
    let readout = readout(Format::Gpx, file.time, file.recordings);
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
}

impl File {
    fn step(&mut self, path: &str, step: Step<'_>) {
        match (path, step) {
            ("/gpx/metadata/time" | "/gpx/time", Step::Close(text)) => self.time = iso("time", text).ok().or(self.time),
            ("/gpx/trk", Step::Open(_)) => (self.track, self.in_track) = (Recording::default(), true),
            ("/gpx/trk/type", Step::Close(text)) => self.track.sport = Some(Sport::from_words(text)),
            ("/gpx/trk/name", Step::Close(text)) => self.track.name = Some(shown(text)).filter(|name| !name.is_empty()),
            ("/gpx/trk/trkseg", Step::Open(_)) => self.track.track.pause(),
            ("/gpx/trk/trkseg/trkpt", Step::Open(attributes)) => {
                self.moment = None;
                self.place = match (degrees(attributes, "lat", 90.0), degrees(attributes, "lon", 180.0)) {
                    (Ok(latitude), Ok(longitude)) => Some((latitude, longitude)),
                    (Err(problem), _) | (_, Err(problem)) => self.track.wrong(problem),
                };
            }
            ("/gpx/trk/trkseg/trkpt/time", Step::Close(text)) => {
                self.moment = iso("time", text).map_or_else(|problem| self.track.wrong(problem), Some);
            }
            ("/gpx/trk/trkseg/trkpt", Step::Close(_)) => self.track.track.add(self.place, self.moment),
            ("/gpx/trk", Step::Close(_)) => {
                self.recordings.push(std::mem::take(&mut self.track));
                self.in_track = false;
            }
            _ => {}
        }
    }

    /// The error of a file that ends too early or breaks its rules. If it breaks in its first track, that one is known.
    fn broken(&self, fault: Fault) -> Fault {
        if !self.in_track || !self.recordings.is_empty() {
            return fault;
        }
        let start = self.track.track.first_time().or(self.time);
        fault.about(About { start, sport: self.track.sport.clone(), recording: None })
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
