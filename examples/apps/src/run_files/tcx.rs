//! TCX: laps with time and distance, and points with both again.

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::clocks::DAY;
use super::content::Readout;
use super::dates::iso;
use super::error::{About, Fault, Place, Problem, shown};
use super::flaw::{Flaw, Part, Total};
use super::limits::{MAX_ACTIVITIES, MAX_SECONDS};
use super::odometer::Odometer;
use super::track::{FASTEST_RUN, Track};
use super::xml::{Step, inside, named, walk};

const ACTIVITY: &str = "/Activity";

/// What the first version called it, whatever the sport was.
const OLD: &str = "/Run";

/// The sport of the first version, in which it is an element: `/TrainingCenterDatabase/History/Biking/Run`.
fn old_sport(path: &str) -> Option<String> {
    let sport = path.strip_prefix("/TrainingCenterDatabase/History/")?;
    Some(sport.split('/').next().unwrap_or_default().into())
}

/// Reads each `Activity` of a TCX file, including those of a multisport session.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut readout = Readout::default();
    let mut recording: Option<Recording> = None;
    let mut activities = 0;
    let mut several = false;
    let broken = walk(bytes, |path, step| {
        several |= path.ends_with("/MultiSportSession");
        // Whatever comes before it: `Activities`, or `MultiSportSession` and its parts.
        let old = old_sport(path);
        let element = if old.is_some() { OLD } else { ACTIVITY };
        let Some(inside) = inside(path, element) else { return Ok(()) };
        match (inside, step) {
            ("", Step::Open(attributes)) => {
                let sport = Sport::from_words(&attributes.get("Sport").or(old).unwrap_or_default());
                recording = Some(Recording { sport, ..Recording::default() });
                activities += 1;
                if activities > MAX_ACTIVITIES as u64 {
                    return Err(Problem::TooManyActivities);
                }
            }
            ("", Step::Close(_)) => {
                if let Some(recording) = recording.take() {
                    let about = recording.about();
                    match recording.finish(activities) {
                        Ok(activity) => readout.activities.push(activity),
                        Err(problem) => readout.faults.push(problem.at(Place::Activity(activities)).about(about)),
                    }
                }
            }
            (inside, step) => {
                if let Some(recording) = &mut recording {
                    recording.step(inside, &step);
                }
            }
        }
        Ok(())
    });
    if let Err(fault) = broken {
        let more = (named(bytes, &ACTIVITY[1..]) + named(bytes, &OLD[1..])) as u64 != activities;
        match recording {
            // Of a session of several sports, the next may have been a run.
            Some(last) if !more => {
                let about = About { sport: last.about().sport.filter(|_| !several), ..last.about() };
                readout.faults.push(fault.about(about));
            }
            None if !more && !readout.activities.is_empty() => {
                readout.activities.iter_mut().for_each(|activity| activity.flaws.push(Flaw::DamagedBehind));
            }
            _ => readout.faults.push(fault),
        }
    }
    if readout.is_empty() {
        return Err(Problem::NoActivity("").whole());
    }
    Ok(readout)
}

#[derive(Clone, Debug)]
struct Recording {
    sport: Sport,
    name: Option<String>,
    id: Option<Start>,
    laps: Vec<Lap>,
    odometer: Odometer,
    track: Track,
    point: Point,
    last: Option<i64>,
    wrong: Option<Problem>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Lap {
    start: Option<Start>,
    metres: Option<f64>,
    seconds: Option<f64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Point {
    time: Option<Start>,
    metres: Option<f64>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

impl Default for Recording {
    fn default() -> Self {
        Self {
            sport: Sport::Unstated,
            name: None,
            id: None,
            laps: Vec::new(),
            odometer: Odometer::default(),
            track: Track::default(),
            point: Point::default(),
            last: None,
            wrong: None,
        }
    }
}

impl Recording {
    fn step(&mut self, inside: &str, step: &Step<'_>) {
        match (inside, step) {
            ("/Id", Step::Close(text)) => self.id = iso("Id", text).ok(),
            ("/Notes", Step::Close(text)) => self.name = Some(shown(text)).filter(|name| !name.is_empty()),
            ("/Lap", Step::Open(attributes)) => {
                let start = attributes.get("StartTime").and_then(|text| self.read(iso("StartTime", &text)));
                self.laps.push(Lap { start, ..Lap::default() });
            }
            ("/Lap/TotalTimeSeconds", Step::Close(text)) => {
                let seconds = self.read(number("TotalTimeSeconds", text));
                self.lap().seconds = seconds;
            }
            ("/Lap/DistanceMeters", Step::Close(text)) => {
                let metres = self.read(number("DistanceMeters", text));
                self.lap().metres = metres;
            }
            ("/Lap/Track/Trackpoint", Step::Open(_)) => self.point = Point::default(),
            ("/Lap/Track/Trackpoint/Time", Step::Close(text)) => self.point.time = iso("Time", text).ok(),
            ("/Lap/Track/Trackpoint/DistanceMeters", Step::Close(text)) => self.point.metres = text.parse().ok(),
            ("/Lap/Track/Trackpoint/Position/LatitudeDegrees", Step::Close(text)) => {
                self.point.latitude = text.parse().ok();
            }
            ("/Lap/Track/Trackpoint/Position/LongitudeDegrees", Step::Close(text)) => {
                self.point.longitude = text.parse().ok();
            }
            ("/Lap/Track/Trackpoint", Step::Close(_)) => self.add_point(),
            _ => {}
        }
    }

    fn lap(&mut self) -> &mut Lap {
        if self.laps.is_empty() {
            self.laps.push(Lap::default());
        }
        let last = self.laps.len() - 1;
        &mut self.laps[last]
    }

    /// Keeps the first thing that could not be read.
    fn read<T>(&mut self, value: Result<T, Problem>) -> Option<T> {
        value.map_err(|problem| self.wrong.get_or_insert(problem).clone()).ok()
    }

    fn add_point(&mut self) {
        let Point { time, metres, latitude, longitude } = self.point;
        if let Some(time) = time {
            self.last = self.last.max(Some(time.seconds));
            if let Some(metres) = metres {
                self.odometer.add(time.seconds, metres);
            }
        }
        if let Some(place) = latitude.zip(longitude) {
            self.track.add(Some(place), time);
        }
    }

    fn start(&self) -> Option<Start> {
        let first = self.laps.iter().filter_map(|lap| lap.start).min_by_key(|start| start.seconds);
        first.or(self.id).or_else(|| self.track.first_time())
    }

    fn about(&self) -> About {
        About { start: self.start(), sport: Some(self.sport.clone()), recording: None }
    }

    fn finish(mut self, entry: u64) -> Result<Activity, Problem> {
        if self.laps.is_empty() {
            return Err(Problem::Missing("lap in the activity"));
        }
        let start = self.start().ok_or(Problem::Missing("start time of the activity"))?;
        let mut flaws = Vec::new();
        self.drop_laps_twice(&mut flaws);
        let sum = |of: fn(&Lap) -> Option<f64>| self.laps.iter().map(of).sum::<Option<f64>>();
        let (stated, mut moving) = (sum(|lap| lap.metres), sum(|lap| lap.seconds));
        let mut length = self.odometer.against(stated, Part::Points, &mut flaws);
        let shown = flaws.iter().any(|flaw| matches!(flaw, Flaw::TotalElsewhere { .. } | Flaw::TotalsDiffer { .. }));
        // The time of the same part as the distance: the last lap may be missing.
        let of_points = self.odometer.seconds().map(|seconds| seconds as f64).filter(|_| shown);
        moving = moving.filter(|moving| *moving > 0.0);
        if of_points > moving {
            moving = of_points;
        }
        let mut take = |what: Total, found: Option<f64>| {
            flaws.extend(found.map(|_| Flaw::TotalElsewhere { what, part: Part::Points }));
            found
        };
        if length.is_none() || moving.is_none() {
            let parts = std::mem::take(&mut self.track).measured(&self.sport);
            let way = parts.iter().map(|part| part.metres).sum::<Option<f64>>().filter(|_| !parts.is_empty());
            let lasted = parts.iter().map(|part| part.moving as f64).sum::<f64>();
            let lasted =
                Some(lasted).filter(|lasted| *lasted > 0.0).or(self.odometer.seconds().map(|lasted| lasted as f64));
            moving = moving.or_else(|| take(Total::Time, lasted.filter(|lasted| *lasted > 0.0)));
            if length.is_none() {
                length = take(Total::Distance, way);
                // What is wrong with the track is wrong with the distance.
                flaws.extend(parts.into_iter().flat_map(|part| part.flaws).filter(|_| length.is_some()));
            }
        }
        let is_run = !matches!(self.sport, Sport::Walk | Sport::Other(_));
        if let Some(wrong) = self.wrong.filter(|_| is_run && (length.is_none() || moving.is_none())) {
            return Err(wrong);
        }
        let lasted = self.last.map(|last| last.saturating_sub(start.seconds));
        if lasted.is_some_and(|lasted| !(-DAY..=7 * DAY).contains(&lasted)) {
            flaws.push(Flaw::DaysApart);
        }
        let elapsed = lasted.filter(|lasted| (1..=MAX_SECONDS as i64).contains(lasted)).map(|lasted| lasted as u32);
        let mut moving = moving.map(|moving| seconds("TotalTimeSeconds", moving)).transpose()?;
        if let (Some(stated), Some(lasted)) = (moving, elapsed) {
            // Points are up to a minute apart, and may cover only a part: then nobody can have run as far in their time.
            let longer = stated > lasted && stated - lasted > 60.max(stated / 20);
            let possible = length.is_none_or(|length| length <= FASTEST_RUN / 2.0 * f64::from(lasted) + 200.0);
            if longer && possible {
                flaws.push(Flaw::LongerThanItLasted { moving: stated, elapsed: lasted });
                moving = elapsed;
            }
        }
        if start.clock == Clock::Wall {
            flaws.push(Flaw::ClockUnstated);
        }
        Activity {
            sport: self.sport,
            name: self.name,
            start,
            metres: length.map(|total| metres("DistanceMeters", total)).transpose()?,
            seconds: moving,
            elapsed: elapsed.max(moving),
            effort: None,
            flaws: if is_run { flaws } else { Vec::new() },
            origin: Origin { format: Format::Tcx, file: String::new(), entry, recording: None },
        }
        .checked()
    }

    /// Some programs write a lap again when they lose the connection.
    fn drop_laps_twice(&mut self, flaws: &mut Vec<Flaw>) {
        let before = self.laps.len();
        let mut seen: Vec<Lap> = Vec::with_capacity(before);
        self.laps.sort_by_key(|lap| lap.start);
        for lap in self.laps.drain(..) {
            if lap.start.is_none() || seen.last() != Some(&lap) {
                seen.push(lap);
            }
        }
        self.laps = seen;
        if self.laps.len() < before {
            flaws.push(Flaw::LapsTwice((before - self.laps.len()) as u32));
        }
    }
}

fn number(field: &'static str, text: &str) -> Result<f64, Problem> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value >= 0.0 => Ok(value),
        _ => Err(Problem::value(field, text, "a number from 0")),
    }
}
