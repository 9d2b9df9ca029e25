//! Turns the tracks of a file into activities. A track is not always an activity: some programs begin a new one after
//! each pause, and some keep a year in one.

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::content::Readout;
use super::error::{About, Place, Problem};
use super::flaw::Flaw;
use super::track::{Measured, Track};

/// Seconds between two tracks that are one run: time for a red light or a shoelace, not for another run.
const SAME_RUN: i64 = 600;

/// One track of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Recording {
    /// What it says it is, if it says so.
    pub(super) sport: Option<Sport>,
    pub(super) name: Option<String>,
    pub(super) track: Track,
    /// The first thing in it that could not be read.
    wrong: Option<Problem>,
}

impl Recording {
    /// A track of which nothing else is known.
    pub(super) fn of(track: Track) -> Self {
        Self { track, ..Self::default() }
    }

    /// Whether nothing was recorded, and nothing says that it was.
    pub(super) fn is_nothing(&self) -> bool {
        self.track.is_empty() && self.sport.is_none()
    }

    /// Notes what could not be read, and reads nothing.
    pub(super) fn wrong<T>(&mut self, problem: Problem) -> Option<T> {
        self.wrong.get_or_insert(problem);
        None
    }
}

/// The activities of a file, and what cannot be used of it. `written` is when the file says that it was written.
pub(super) fn readout(format: Format, written: Option<Start>, recordings: Vec<Recording>) -> Readout {
    let mut readout = Readout::default();
    let mut parts: Vec<Part> = Vec::new();
    for (recording, number) in recordings.into_iter().zip(1..) {
        let Recording { sport, name, track, wrong } = recording;
        let sport = sport.unwrap_or(Sport::Unstated);
        let empty = track.is_empty();
        let measured = track.measured(&sport);
        let recorded = !measured.is_empty();
        parts.extend(measured.into_iter().map(|measured| Part {
            number,
            tracks: 1,
            pause: 0,
            sport: sport.clone(),
            name: name.clone(),
            measured,
        }));
        match (&sport, written) {
            _ if recorded => {}
            // Neither a plan nor a waypoint says that it was a run, and when. A recording on a treadmill does.
            (Sport::Run | Sport::Unknown(_), Some(start)) if empty => parts.push(Part {
                number,
                tracks: 1,
                pause: 0,
                measured: Measured { start, end: start.seconds, metres: None, moving: 0, flaws: Vec::new() },
                sport,
                name,
            }),
            _ if empty && !matches!(sport, Sport::Run | Sport::Unknown(_)) => {}
            _ => {
                let problem = match wrong {
                    Some(problem) => problem,
                    None if empty => Problem::Undated(sport.to_string()),
                    // A plan says neither that it is a run nor when it was written; a recording that lost its times may.
                    None if sport == Sport::Run && written.is_some() => Problem::Untimed,
                    None => Problem::Planned,
                };
                let about = About { start: None, sport: Some(sport), recording: None };
                readout.faults.push(problem.at(Place::Activity(number)).about(about));
            }
        }
    }
    parts.sort_by_key(|part| (part.measured.start.seconds, part.number));
    for (part, entry) in joined(parts).into_iter().zip(1..) {
        let about = About { start: Some(part.measured.start), sport: Some(part.sport.clone()), recording: None };
        match part.activity(format, entry) {
            Ok(activity) => readout.activities.push(activity),
            Err(problem) => readout.faults.push(problem.at(Place::Activity(entry)).about(about)),
        }
    }
    readout
}

/// A recording in a track, or several that follow each other.
struct Part {
    number: u64,
    tracks: u32,
    /// Seconds of the longest pause between two of them.
    pause: i64,
    sport: Sport,
    name: Option<String>,
    measured: Measured,
}

fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::with_capacity(parts.len());
    for part in parts {
        match joined.last_mut() {
            Some(before) if before.goes_on_in(&part) => before.take_in(part),
            _ => joined.push(part),
        }
    }
    joined
}

impl Part {
    fn goes_on_in(&self, next: &Self) -> bool {
        let pause = next.measured.start.seconds.saturating_sub(self.measured.end);
        self.number != next.number
            && self.sport == next.sport
            && self.measured.start.clock == next.measured.start.clock
            && (0..=SAME_RUN).contains(&pause)
    }

    fn take_in(&mut self, next: Self) {
        self.tracks += next.tracks;
        let pause = next.measured.start.seconds.saturating_sub(self.measured.end);
        self.pause = self.pause.max(next.pause).max(pause);
        self.measured.end = next.measured.end;
        self.measured.moving += next.measured.moving;
        self.measured.metres = self.measured.metres.zip(next.measured.metres).map(|(a, b)| a + b);
        self.measured.flaws.extend(next.measured.flaws);
    }

    fn activity(self, format: Format, entry: u64) -> Result<Activity, Problem> {
        let Measured { start, end, metres: length, moving, mut flaws } = self.measured;
        if self.tracks > 1 {
            flaws.push(Flaw::Joined { tracks: self.tracks, pause: self.pause as u32 });
        }
        if start.clock == Clock::Wall {
            flaws.push(Flaw::ClockUnstated);
        }
        // No time at all is none that is known.
        let lasting = |lasts: i64| (lasts > 0).then(|| seconds("the time of the track", lasts as f64)).transpose();
        Activity {
            sport: self.sport,
            name: self.name,
            start,
            metres: length.map(|length| metres("the length of the track", length)).transpose()?,
            seconds: lasting(moving)?,
            elapsed: lasting(end.saturating_sub(start.seconds))?,
            effort: None,
            flaws,
            origin: Origin { format, file: String::new(), entry, recording: None },
        }
        .checked()
    }
}
