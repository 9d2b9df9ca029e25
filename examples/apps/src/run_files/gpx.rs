//! GPX: positions and times; the distance is computed from them.

use super::Sport;
use super::activity::{Activity, Format, Origin, Start, metres, seconds};
use super::content::Readout;
use super::dates::iso;
use super::error::{Fault, Problem};
use super::xml::{Attributes, Step, walk};

/// Mean radius of the earth in metres.
const EARTH: f64 = 6_371_008.8;

/// Seconds between two points of one segment. A longer gap is a pause if the runner hardly moved.
const LONGEST_STEP: i64 = 60;

/// Metres a second below which a runner counts as standing still.
const SLOWEST: f64 = 0.5;

/// Reads each track of a GPX file as one activity.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut readout = Readout::default();
    let mut track = Track::default();
    let mut tracks = 0;
    walk(bytes, |path, step| {
        match (path, step) {
            ("/gpx/trk", Step::Open(_)) => track = Track::default(),
            ("/gpx/trk/trkseg", Step::Open(_)) => track.last = None,
            ("/gpx/trk/trkseg/trkpt", Step::Open(attributes)) => track.point = Point::at(attributes)?,
            ("/gpx/trk/trkseg/trkpt/time", Step::Close(text)) => track.point.time = Some(iso("time", text)?),
            ("/gpx/trk/trkseg/trkpt", Step::Close(_)) => track.add_point(),
            ("/gpx/trk/type", Step::Close(text)) => track.sport = Some(Sport::from_words(text)),
            ("/gpx/trk", Step::Close(_)) => {
                tracks += 1;
                if track.points > 0 {
                    readout.add(tracks, std::mem::take(&mut track).finish(tracks));
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    if readout.is_empty() {
        return Err(Problem::NoActivity(": no track with positions").whole());
    }
    Ok(readout)
}

#[derive(Clone, Copy, Default)]
struct Point {
    latitude: f64,
    longitude: f64,
    time: Option<Start>,
}

impl Point {
    fn at(attributes: &Attributes<'_>) -> Result<Self, Problem> {
        Ok(Self {
            latitude: degrees(attributes, "lat", 90.0, "degrees from -90 to 90")?,
            longitude: degrees(attributes, "lon", 180.0, "degrees from -180 to 180")?,
            time: None,
        })
    }

    /// Metres along the great circle.
    fn metres_to(self, other: Self) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half = |angle: f64| (angle / 2.0).sin().powi(2);
        let chord = half(to - from) + from.cos() * to.cos() * half((other.longitude - self.longitude).to_radians());
        2.0 * EARTH * chord.sqrt().min(1.0).asin()
    }
}

fn degrees(attributes: &Attributes<'_>, name: &'static str, most: f64, allowed: &'static str) -> Result<f64, Problem> {
    let text = attributes.get(name).ok_or(Problem::Missing(if name == "lat" { "latitude" } else { "longitude" }))?;
    match text.trim().parse() {
        Ok(value) if (-most..=most).contains(&value) => Ok(value),
        _ => Err(Problem::value(name, &text, allowed)),
    }
}

#[derive(Default)]
struct Track {
    sport: Option<Sport>,
    points: u64,
    point: Point,
    /// The point before; none at the start of a segment, because between segments the watch was paused.
    last: Option<Point>,
    first_time: Option<Start>,
    last_time: Option<Start>,
    metres: f64,
    moving: i64,
}

impl Track {
    fn add_point(&mut self) {
        self.points += 1;
        if let Some(last) = self.last {
            let metres = last.metres_to(self.point);
            self.metres += metres;
            if let (Some(from), Some(to)) = (last.time, self.point.time) {
                let seconds = (to.seconds - from.seconds).max(0);
                let paused = seconds > LONGEST_STEP && metres < SLOWEST * seconds as f64;
                self.moving += if paused { 0 } else { seconds };
            }
        }
        self.first_time = self.first_time.or(self.point.time);
        self.last_time = self.point.time.or(self.last_time);
        self.last = Some(self.point);
    }

    fn finish(self, entry: u64) -> Result<Activity, Problem> {
        let (Some(start), Some(end)) = (self.first_time, self.last_time) else {
            return Err(Problem::Planned);
        };
        Activity {
            sport: self.sport.unwrap_or(Sport::Unstated),
            name: None,
            start,
            metres: Some(metres("the length of the track", self.metres)?),
            seconds: Some(seconds("the time of the track", self.moving as f64)?),
            elapsed: Some(seconds("the time of the track", (end.seconds - start.seconds).max(0) as f64)?),
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format: Format::Gpx, file: String::new(), entry, recording: None },
        }
        .checked()
    }
}
