//! KML: tracks for maps. Only those with times are recordings; the others are plans and places.

use super::Sport;
use super::activity::{Format, Start};
use super::content::Readout;
use super::dates::iso;
use super::error::{Fault, Problem, shown};
use super::limits::MAX_ACTIVITIES;
use super::recording::{Recording, readout};
use super::track::Track;
use super::xml::{Step, inside, walk};

/// Places with a time each that can be a track. Fewer are its start and its end, and the way between them is not known.
const FEWEST: usize = 10;

/// Names under which apps write the sport.
const SPORT: &[&str] = &["type", "category", "activity", "activitytype", "sport"];

/// Reads the tracks of a KML file. Elements are known by their names alone, because the same ones are in two namespaces.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut file = File::default();
    walk(bytes, |path, step| {
        if let Some(inside) = inside(path, "/Placemark") {
            file.step(inside, step);
        }
        if file.recordings.len() > MAX_ACTIVITIES { Err(Problem::TooManyActivities) } else { Ok(()) }
    })?;
    let File { mut recordings, marks, drawn, .. } = file;
    // Beside a track, a few are places on the way.
    if !marks.is_empty() && (recordings.is_empty() || marks.len() >= FEWEST) {
        let mut recording = Recording::default();
        let placed = marks.len() >= FEWEST;
        marks.iter().for_each(|(place, time)| recording.track.add(place.filter(|_| placed), Some(*time)));
        recordings.push(recording);
    }
    let readout = readout(Format::Kml, None, recordings);
    match (readout.is_empty(), drawn) {
        (false, _) => Ok(readout),
        (true, true) => Err(Problem::Planned.whole()),
        (true, false) => Err(Problem::NoActivity(": no track").whole()),
    }
}

type Place = (f64, f64);

#[derive(Default)]
struct File {
    recordings: Vec<Recording>,
    /// Single places, each with its time.
    marks: Vec<(Option<Place>, Start)>,
    /// Whether there is a line or a track.
    drawn: bool,
    placemark: Placemark,
}

#[derive(Default)]
struct Placemark {
    recording: Recording,
    /// Whether it has a track with times of its own.
    timed: bool,
    /// Of the track that is being read: the times and the places, which may come in any order. The first time belongs
    /// to the first place.
    times: Vec<Option<Start>>,
    places: Vec<Option<Place>>,
    line: bool,
    point: Option<Place>,
    moment: Option<Start>,
    begin: Option<Start>,
    end: Option<Start>,
    /// The name of the value that is being read.
    key: Option<String>,
}

impl File {
    fn step(&mut self, inside: &str, step: Step<'_>) {
        let placemark = &mut self.placemark;
        let track = inside.strip_prefix("/MultiTrack").unwrap_or(inside);
        match (track, step) {
            ("", Step::Open(_)) => *placemark = Placemark::default(),
            ("/name", Step::Close(text)) => {
                placemark.recording.name = Some(shown(text)).filter(|name| !name.is_empty())
            }
            ("/ExtendedData/Data", Step::Open(attributes)) => placemark.key = attributes.get("name"),
            ("/ExtendedData/Data/value", Step::Close(text)) => {
                let key = placemark.key.take().unwrap_or_default().to_lowercase();
                if SPORT.contains(&key.as_str()) {
                    placemark.recording.sport = Some(Sport::from_words(text));
                }
            }
            ("/Track", Step::Open(_)) => placemark.recording.track.pause(),
            ("/Track/when", Step::Close(text)) => {
                let time = iso("when", text).map_or_else(|problem| placemark.recording.wrong(problem), Some);
                placemark.times.push(time);
            }
            ("/Track/coord", Step::Close(text)) => placemark.places.push(place(text)),
            ("/Track", Step::Close(_)) => placemark.add_track(),
            ("/LineString", Step::Open(_)) => placemark.line = true,
            ("/Point/coordinates", Step::Close(text)) => placemark.point = place(text),
            ("/TimeStamp/when" | "/TimeInstant/timePosition", Step::Close(text)) => {
                placemark.moment = iso("when", text).ok()
            }
            ("/TimeSpan/begin", Step::Close(text)) => placemark.begin = iso("begin", text).ok(),
            ("/TimeSpan/end", Step::Close(text)) => placemark.end = iso("end", text).ok(),
            ("", Step::Close(_)) => {
                let placemark = std::mem::take(placemark);
                self.close(placemark);
            }
            _ => {}
        }
    }

    fn close(&mut self, mut placemark: Placemark) {
        let is_drawn = placemark.line || !placemark.recording.track.is_empty();
        self.drawn |= is_drawn;
        if let (true, false, Some(begin), Some(end)) = (is_drawn, placemark.timed, placemark.begin, placemark.end) {
            // A line without times in it says from when to when, and nothing about the way that can be relied on.
            let mut track = Track::default();
            track.add(None, Some(begin));
            track.add(None, Some(end));
            placemark.recording.track = track;
            placemark.timed = true;
        }
        if placemark.timed {
            self.recordings.push(placemark.recording);
        } else if let Some(moment) = placemark.moment {
            self.marks.push((placemark.point, moment));
        }
    }
}

impl Placemark {
    fn add_track(&mut self) {
        let places = std::mem::take(&mut self.places);
        let mut times = std::mem::take(&mut self.times).into_iter();
        for place in places {
            let time = times.next().flatten();
            self.timed |= time.is_some();
            self.recording.track.add(place, time);
        }
        // Times without places still say that something was recorded.
        for time in times.flatten() {
            self.timed = true;
            self.recording.track.add(None, Some(time));
        }
    }
}

/// Degrees north and east of `7.1 50.7 60` or `7.1,50.7,60`, where east comes first.
fn place(text: &str) -> Option<Place> {
    let mut numbers = text.split([',', ' ', '\t', '\n']).filter(|part| !part.is_empty()).map(str::parse::<f64>);
    let (longitude, latitude) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some((latitude, longitude))
}
