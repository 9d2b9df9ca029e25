//! FIT: what watches write. Each session of a file is an activity, so the run of a triathlon counts as a run.
//!
//! Messages are read raw, by the numbers of the FIT profile, because the decoded form turns times into those of this
//! machine's own time zone.

pub mod frames;

use std::panic::{AssertUnwindSafe, catch_unwind};

use fitparser::ErrorKind;
use fitparser::de::{FitDataMessage, FitObject, FitStreamProcessor};

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::content::Readout;
use super::error::{Fault, Problem};

/// 1989-12-31T00:00:00Z, from which FIT counts seconds.
const EPOCH: i64 = 631_065_600;

/// Smaller times count from when the watch was switched on: its clock was not set.
const CLOCK_SET: i64 = 0x1000_0000;

/// The type of file that holds a recorded activity.
const ACTIVITY_FILE: i64 = 4;

/// Messages of the FIT profile.
mod message {
    pub(super) const FILE_ID: u16 = 0;
    pub(super) const SESSION: u16 = 18;
    pub(super) const ACTIVITY: u16 = 34;
    pub(super) const FIELD_DESCRIPTION: u16 = 206;
}

/// Fields of these messages, with their units.
mod field {
    pub(super) const FILE_TYPE: u8 = 0; // file id
    pub(super) const TIMESTAMP: u8 = 253;
    pub(super) const START_TIME: u8 = 2; // session
    pub(super) const SPORT: u8 = 5;
    pub(super) const SUB_SPORT: u8 = 6;
    pub(super) const TOTAL_ELAPSED_TIME: u8 = 7; // ms
    pub(super) const TOTAL_TIMER_TIME: u8 = 8; // ms, without pauses
    pub(super) const TOTAL_DISTANCE: u8 = 9; // cm
    pub(super) const LOCAL_TIMESTAMP: u8 = 5; // activity
}

/// Reads the sessions of a FIT file.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    // The parser subtracts header lengths from each other without checking.
    if !matches!(bytes.first(), Some(12 | 14)) {
        return Err(Problem::Fit("its header has neither 12 nor 14 bytes".into()).at_byte(0));
    }
    if bytes.len() < usize::from(bytes[0]) {
        return Err(Problem::Truncated.at_byte(bytes.len() as u64));
    }
    // The parser is not ours and the bytes may be hostile. If it panics, one file is lost and not all.
    let (sessions, recorded) =
        catch_unwind(AssertUnwindSafe(|| sessions(bytes))).unwrap_or(Err(Problem::ReaderFailed.whole()))?;
    let mut readout = Readout::default();
    for (i, session) in sessions.iter().enumerate() {
        let entry = i as u64 + 1;
        readout.add(entry, session.activity(entry));
    }
    if readout.is_empty() && recorded {
        return Err(Problem::NoSession.whole());
    }
    if readout.is_empty() {
        return Err(Problem::NoActivity(": no session (settings, a workout or daily monitoring?)").whole());
    }
    Ok(readout)
}

#[derive(Clone, Debug, Default)]
struct Session {
    /// Seconds since `EPOCH`.
    start: Option<i64>,
    sport: Option<i64>,
    sub_sport: Option<i64>,
    centimetres: Option<i64>,
    timer: Option<i64>,
    elapsed: Option<i64>,
    /// Minutes that the clock on the wall was ahead of UTC.
    ahead: Option<i32>,
}

/// The sessions, and whether the file says that it is a recorded activity.
fn sessions(bytes: &[u8]) -> Result<(Vec<Session>, bool), Fault> {
    let mut parser = FitStreamProcessor::new();
    let mut sessions: Vec<Session> = Vec::new();
    let mut rest = bytes;
    let mut closed = false;
    let mut recorded = false;
    while !rest.is_empty() {
        let position = (bytes.len() - rest.len()) as u64;
        if closed && rest.iter().all(|byte| *byte == 0) {
            break; // some devices pad with zeros; the checksum of what comes before them was right
        }
        let (after, object) = parser.deserialize_next(rest).map_err(|error| fault(&error, position, bytes.len()))?;
        closed = matches!(object, FitObject::Crc(_));
        match object {
            FitObject::Crc(_) => parser.reset(),
            FitObject::DataMessage(data) => match data.global_message_number() {
                message::FILE_ID => recorded |= value(&data, field::FILE_TYPE) == Some(ACTIVITY_FILE),
                message::SESSION => sessions.push(Session::read(&data)),
                message::ACTIVITY => {
                    let ahead = ahead(&data);
                    sessions.iter_mut().for_each(|session| session.ahead = session.ahead.or(ahead));
                }
                // Without these, later messages with fields of an app on the watch cannot be told apart.
                message::FIELD_DESCRIPTION => {
                    parser.decode_message(data).map_err(|error| fault(&error, position, bytes.len()))?;
                }
                _ => {}
            },
            FitObject::Header(_) | FitObject::DefinitionMessage(_) => {}
        }
        rest = after;
    }
    if closed { Ok((sessions, recorded)) } else { Err(Problem::Truncated.at_byte(bytes.len() as u64)) }
}

fn fault(error: &ErrorKind, position: u64, length: usize) -> Fault {
    match error {
        ErrorKind::UnexpectedEof(_) => Problem::Truncated.at_byte(length as u64),
        ErrorKind::InvalidCrc((_, _, stated, computed)) => {
            Problem::Checksum { stated: *stated, computed: *computed }.at_byte(position)
        }
        ErrorKind::MissingDefinitionMessage(..) => {
            Problem::Fit("a record without a definition".into()).at_byte(position)
        }
        ErrorKind::MissingDeveloperDefinitionMessage() => {
            Problem::Fit("a field of an app without a definition".into()).at_byte(position)
        }
        ErrorKind::ParseError(..) => Problem::Fit("a malformed record".into()).at_byte(position),
        other => Problem::Fit(super::error::shown(&other.to_string())).at_byte(position),
    }
}

fn value(data: &FitDataMessage, field: u8) -> Option<i64> {
    data.fields().get(&field).and_then(|value| value.try_into().ok())
}

/// The minutes between the two times of the message that closes an activity, to the quarter of an hour. No zone is more
/// than 14 hours from UTC. Some watches write nonsense there, and some write UTC twice, so 0 means nothing.
fn ahead(data: &FitDataMessage) -> Option<i32> {
    let seconds = value(data, field::LOCAL_TIMESTAMP)?.checked_sub(value(data, field::TIMESTAMP)?)?;
    let minutes = i32::try_from(seconds.checked_add(450)?.div_euclid(900)).ok()?.checked_mul(15)?;
    (minutes != 0 && minutes.abs() <= 14 * 60).then_some(minutes)
}

impl Session {
    fn read(data: &FitDataMessage) -> Self {
        Self {
            start: value(data, field::START_TIME),
            sport: value(data, field::SPORT),
            sub_sport: value(data, field::SUB_SPORT),
            centimetres: value(data, field::TOTAL_DISTANCE),
            timer: value(data, field::TOTAL_TIMER_TIME),
            elapsed: value(data, field::TOTAL_ELAPSED_TIME),
            ahead: None,
        }
    }

    fn activity(&self, entry: u64) -> Result<Activity, Problem> {
        let time = |millis: Option<i64>| millis.map(|millis| seconds("time", millis as f64 / 1000.0)).transpose();
        let start = self.start.ok_or(Problem::Missing("start time of the session"))?;
        if start < CLOCK_SET {
            return Err(Problem::Missing("date: the clock of the watch was not set"));
        }
        Activity {
            sport: sport(self.sport, self.sub_sport),
            name: None,
            start: Start { seconds: start.saturating_add(EPOCH), clock: self.ahead.map_or(Clock::Utc, Clock::Zoned) },
            metres: self.centimetres.map(|length| metres("distance", length as f64 / 100.0)).transpose()?,
            seconds: time(self.timer)?,
            elapsed: time(self.elapsed)?,
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format: Format::Fit, file: String::new(), entry, recording: None },
        }
        .checked()
    }
}

/// Sports of the FIT profile, which as of 2025 ends at 84.
fn sport(number: Option<i64>, sub_sport: Option<i64>) -> Sport {
    const TREADMILL: i64 = 1;
    match number {
        Some(1) => Sport::Run,
        Some(11 | 17) => Sport::Walk, // walking, hiking
        None | Some(0) => Sport::Unstated,
        Some(2) => Sport::Other("cycling".into()),
        Some(3) => Sport::Other("transition".into()),
        // A machine in a gym; on a treadmill it may have been a run.
        Some(4) if sub_sport == Some(TREADMILL) => Sport::Unstated,
        Some(4) => Sport::Other("fitness equipment".into()),
        Some(5) => Sport::Other("swimming".into()),
        Some(10) => Sport::Other("training".into()),
        // Several sports in one session.
        Some(18) => Sport::Unknown("multisport".into()),
        Some(number @ 6..=84) => Sport::Other(format!("FIT sport {number}")),
        Some(number) => Sport::Unknown(format!("FIT sport {number}")),
    }
}
