//! What the messages of a FIT file say, before anything is made of it. Messages come in any order: some devices write
//! the summary first.

use std::ops::Range;

use super::super::clocks::is_offset;
use super::super::error::Problem;
use super::super::limits::MAX_SECONDS;
use super::frames::{Broken, Frames, Message, TIMESTAMP};
use super::sport::SportNumber;

/// Smaller times count from when the watch was switched on: its clock was not set.
pub(super) const CLOCK_SET: i64 = 0x1000_0000;

/// The type of file that holds a recorded activity.
const ACTIVITY_FILE: i64 = 4;

/// Types of files that have points which nobody recorded: courses, segments and lists of these.
const PLANNED_FILES: [i64; 3] = [6, 34, 35];

/// Seconds of points with a distance that only somebody on the way can have written.
pub(super) const A_WAY: i64 = 300;

/// A point a second for as long as an activity may last.
const MOST_POINTS: usize = MAX_SECONDS as usize;

/// A lap every 100 m for as far as an activity may go, and twice as many.
const MOST_LAPS: usize = 100_000;

/// A multisport race has five.
pub(super) const MOST_SESSIONS: usize = 1000;

/// Messages of the FIT profile.
mod message {
    pub(super) const FILE_ID: u16 = 0;
    pub(super) const SPORT: u16 = 12;
    pub(super) const SESSION: u16 = 18;
    pub(super) const LAP: u16 = 19;
    pub(super) const RECORD: u16 = 20;
    pub(super) const ACTIVITY: u16 = 34;
}

/// Fields of these messages, with their units.
mod field {
    pub(super) const FILE_TYPE: u8 = 0; // file id
    pub(super) const TIME_CREATED: u8 = 4;
    pub(super) const SPORT: (u8, u8) = (0, 1); // sport, with the finer number
    pub(super) const SESSION_SPORT: (u8, u8) = (5, 6);
    pub(super) const LAP_SPORT: (u8, u8) = (25, 39);
    pub(super) const START_TIME: u8 = 2; // session, lap
    pub(super) const TOTAL_ELAPSED_TIME: u8 = 7; // ms
    pub(super) const TOTAL_TIMER_TIME: u8 = 8; // ms, without pauses
    pub(super) const TOTAL_DISTANCE: u8 = 9; // cm
    pub(super) const POSITION: (u8, u8) = (0, 1); // record; 2^31 are half a turn
    pub(super) const DISTANCE: u8 = 5; // cm since the start
    pub(super) const SESSIONS: u8 = 1; // activity
    pub(super) const LOCAL_TIMESTAMP: u8 = 5;
}

/// One file. Times are in seconds since the epoch of FIT.
#[derive(Debug, Default)]
pub(super) struct Recording {
    file_type: Option<i64>,
    pub(super) created: Option<i64>,
    /// The sport that was set, the last one if it changed.
    pub(super) sport: Option<SportNumber>,
    /// Whether it changed.
    pub(super) several_sports: bool,
    pub(super) sessions: Vec<Summary>,
    pub(super) laps: Vec<Summary>,
    pub(super) points: Vec<Point>,
    /// Whether there were points before the clock was set.
    pub(super) before_the_clock: bool,
    /// Minutes that the clock on the wall was ahead of UTC.
    pub(super) ahead: Option<i32>,
    /// How many sessions there are, by the message that closes the recording; 0 if it does not say.
    pub(super) closed: Option<usize>,
    /// Where the messages stop making sense, and why.
    pub(super) stop: Option<(usize, Broken)>,
}

/// A session or a lap.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Summary {
    pub(super) start: Option<i64>,
    /// When it was written, which is mostly its end.
    pub(super) written: Option<i64>,
    pub(super) sport: Option<SportNumber>,
    pub(super) centimetres: Option<i64>,
    /// Milliseconds without pauses.
    pub(super) timer: Option<i64>,
    /// Milliseconds from start to end.
    pub(super) elapsed: Option<i64>,
}

/// Where the runner was at a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    pub(super) time: u32,
    pub(super) centimetres: Option<u32>,
    /// Latitude and longitude; 2^31 are half a turn.
    pub(super) position: Option<(i32, i32)>,
}

impl Recording {
    pub(super) fn read(bytes: &[u8], messages: Range<usize>) -> Result<Self, Problem> {
        let mut recording = Self::default();
        let mut frames = Frames::new(bytes, messages);
        loop {
            let message = frames.next_message();
            match message {
                Ok(Some(message)) => recording.add(&message),
                Ok(None) => break,
                Err(broken) => {
                    recording.stop = Some((frames.at(), broken));
                    break;
                }
            }
            let Self { sessions, laps, points, .. } = &recording;
            if sessions.len() > MOST_SESSIONS || laps.len() > MOST_LAPS || points.len() > MOST_POINTS {
                let most = format!("{MOST_SESSIONS} sessions, {MOST_LAPS} laps or {MOST_POINTS} points");
                return Err(Problem::Fit(format!("it has more than {most}, the most that is read")));
            }
        }
        Ok(recording)
    }

    fn add(&mut self, message: &Message<'_>) {
        match message.definition.message {
            message::RECORD => self.add_point(message),
            message::FILE_ID => {
                self.file_type = self.file_type.or(message.number(field::FILE_TYPE));
                self.created = self.created.or(message.number(field::TIME_CREATED));
            }
            message::SPORT => {
                let sport = SportNumber::read(message, field::SPORT);
                self.several_sports |= sport.is_some() && self.sport.is_some() && self.sport != sport;
                self.sport = sport.or(self.sport);
            }
            message::SESSION => self.sessions.push(Summary::read(message, field::SESSION_SPORT)),
            message::LAP => self.laps.push(Summary::read(message, field::LAP_SPORT)),
            message::ACTIVITY => {
                self.ahead = self.ahead.or_else(|| ahead(message));
                let sessions = message.number(field::SESSIONS).and_then(|sessions| usize::try_from(sessions).ok());
                self.closed = Some(sessions.unwrap_or(0));
            }
            _ => {}
        }
    }

    fn add_point(&mut self, message: &Message<'_>) {
        let Some(time) = message.time().and_then(|time| u32::try_from(time).ok()) else { return };
        if i64::from(time) < CLOCK_SET {
            self.before_the_clock = true;
            return;
        }
        let position = |field| message.number(field).and_then(|angle| i32::try_from(angle).ok());
        let position = position(field::POSITION.0).zip(position(field::POSITION.1));
        let centimetres = message.number(field::DISTANCE).and_then(|distance| u32::try_from(distance).ok());
        match self.points.last_mut() {
            // Some devices write what they know of a moment in several messages.
            Some(last) if last.time == time => {
                last.centimetres = last.centimetres.max(centimetres);
                last.position = last.position.or(position);
            }
            _ => self.points.push(Point { time, centimetres, position }),
        }
    }

    /// Whether it says that it is something else: settings, a course, the steps of a day.
    pub(super) fn is_of_another_kind(&self) -> bool {
        self.file_type.is_some_and(|file_type| {
            file_type != ACTIVITY_FILE && (PLANNED_FILES.contains(&file_type) || !self.shows_a_way())
        })
    }

    /// Whether its points say for minutes how far somebody was.
    fn shows_a_way(&self) -> bool {
        let times =
            || self.points.iter().filter(|point| point.centimetres > Some(0)).map(|point| i64::from(point.time));
        times().min().zip(times().max()).is_some_and(|(first, last)| last - first >= A_WAY)
    }

    /// Whether it says that it is a recorded activity.
    pub(super) fn is_activity(&self) -> bool {
        self.file_type == Some(ACTIVITY_FILE)
    }

    /// Whether it says how many sessions there are, and these were read.
    pub(super) fn is_complete(&self) -> bool {
        self.closed.is_some_and(|sessions| sessions > 0 && sessions == self.sessions.len())
    }

    /// Whether not even its own message is there.
    pub(super) fn says_nothing(&self) -> bool {
        self.file_type.is_none() && self.created.is_none() && self.is_empty()
    }

    /// Whether nothing in it was recorded.
    pub(super) fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.laps.is_empty() && self.points.is_empty()
    }
}

impl Summary {
    fn read(message: &Message<'_>, sport: (u8, u8)) -> Self {
        Self {
            start: message.number(field::START_TIME),
            written: message.time(),
            sport: SportNumber::read(message, sport),
            centimetres: message.number(field::TOTAL_DISTANCE),
            timer: message.number(field::TOTAL_TIMER_TIME),
            elapsed: message.number(field::TOTAL_ELAPSED_TIME),
        }
    }
}

/// The minutes between the two times of the message that closes an activity, to the quarter of an hour. No zone is more
/// than 14 hours from UTC. Some watches write nonsense there, and some write UTC twice, so 0 means nothing.
fn ahead(message: &Message<'_>) -> Option<i32> {
    let seconds = message.number(field::LOCAL_TIMESTAMP)?.checked_sub(message.number(TIMESTAMP)?)?;
    let minutes = i32::try_from(seconds.checked_add(450)?.div_euclid(900)).ok()?.checked_mul(15)?;
    (minutes != 0 && is_offset(minutes)).then_some(minutes)
}
