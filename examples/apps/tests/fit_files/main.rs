//! FIT as watches and apps leave it when they crash, are in a hurry or do it their own way: what is sure is used, what
//! cannot be right is said, and what is lost is doubted no further than its day.

mod damaged;
mod framing;
#[path = "../support/mod.rs"]
mod support;
mod totals;
mod unfinished;

use running_hip_pain_apps::run_files::{About, Activity, Clock, Context, Flaw, Found, Part, Sport, Total, read_bytes};
use running_hip_pain_apps::training_log::{Options, run as run_log};

/// 2026-11-21T22:30:00Z, in seconds since the epoch of FIT.
const START: u32 = 1_164_234_600;
const EPOCH: i64 = 631_065_600;
const HOUR: u32 = 3600;
const DAY: u32 = 86_400;
const RUN: u8 = 1;
const RIDE: u8 = 2;
const TRANSITION: u8 = 3;
const SWIM: u8 = 5;

/// A value of a field, by its type.
#[derive(Clone, Copy)]
enum Value {
    U8(u8),
    U16(u16),
    I32(i32),
    U32(u32),
    /// Bytes that are said to be a number of four bytes.
    Odd(&'static [u8]),
}

use Value::{I32, Odd, U8, U16, U32};

/// The messages of a FIT file.
#[derive(Clone, Default)]
struct Fit {
    messages: Vec<u8>,
    big_endian: bool,
}

#[derive(Clone, Copy)]
struct Times {
    start: u32,
    /// Seconds.
    timer: Option<u32>,
    elapsed: Option<u32>,
}

fn times(start: u32, seconds: u32) -> Times {
    Times { start, timer: Some(seconds), elapsed: Some(seconds) }
}

const UNKNOWN: u32 = u32::MAX;

impl Fit {
    fn number(&self, value: u32, width: usize) -> Vec<u8> {
        let bytes = value.to_le_bytes()[..width].to_vec();
        if self.big_endian { bytes.into_iter().rev().collect() } else { bytes }
    }

    fn define(mut self, local: u8, message: u16, fields: &[(u8, u8, u8)], apps: &[(u8, u8, u8)]) -> Self {
        self.messages.extend([0x40 | local | if apps.is_empty() { 0 } else { 0x20 }, 0, u8::from(self.big_endian)]);
        let message = self.number(message.into(), 2);
        self.messages.extend(message);
        for (i, list) in [fields, apps].into_iter().enumerate() {
            if i == 0 || !list.is_empty() {
                self.messages.push(list.len() as u8);
            }
            list.iter().for_each(|(number, size, base)| self.messages.extend([*number, *size, *base]));
        }
        self
    }

    fn message(self, message: u16, fields: &[(u8, Value)]) -> Self {
        let layout: Vec<(u8, u8, u8)> = fields
            .iter()
            .map(|(number, value)| match value {
                U8(_) => (*number, 1, 0x02),
                U16(_) => (*number, 2, 0x84),
                I32(_) => (*number, 4, 0x85),
                U32(_) => (*number, 4, 0x86),
                Odd(bytes) => (*number, bytes.len() as u8, 0x86),
            })
            .collect();
        let mut fit = self.define(0, message, &layout, &[]);
        fit.messages.push(0);
        for (_, value) in fields {
            let bytes = match value {
                U8(value) => vec![*value],
                U16(value) => fit.number((*value).into(), 2),
                I32(value) => fit.number(*value as u32, 4),
                U32(value) => fit.number(*value, 4),
                Odd(bytes) => bytes.to_vec(),
            };
            fit.messages.extend(bytes);
        }
        fit
    }

    /// The message about the file itself: a recorded activity.
    fn of(kind: u8, created: u32) -> Self {
        Self::default().message(0, &[(0, U8(kind)), (1, U16(1)), (4, U32(created))])
    }

    fn sport(self, sport: u8, sub: u8) -> Self {
        self.message(12, &[(0, U8(sport)), (1, U8(sub))])
    }

    fn point(self, time: u32, metres: u32) -> Self {
        self.message(20, &[(253, U32(time)), (5, U32(metres.saturating_mul(100)))])
    }

    /// Points a minute apart, at the same speed.
    fn points(self, start: u32, minutes: u32, from: u32, to: u32) -> Self {
        (0..=minutes).fold(self, |fit, minute| fit.point(start + 60 * minute, from + (to - from) * minute / minutes))
    }

    fn place(self, time: u32, north: f64, east: f64) -> Self {
        let angle = |degrees: f64| I32((degrees / 180.0 * 2_147_483_648.0) as i32);
        self.message(20, &[(253, U32(time)), (0, angle(north)), (1, angle(east))])
    }

    fn summary(self, message: u16, times: Times, centimetres: u32, sport: (u8, u8), written: u32) -> Self {
        let Times { start, timer, elapsed } = times;
        let millis = |seconds: Option<u32>| U32(seconds.map_or(UNKNOWN, |seconds| seconds * 1000));
        let fields = [(253, U32(written)), (2, U32(start)), (sport.0, U8(sport.1))];
        let totals = [(7, millis(elapsed)), (8, millis(timer)), (9, U32(centimetres))];
        self.message(message, &[&fields[..], &totals].concat())
    }

    fn session(self, sport: u8, times: Times, metres: u32) -> Self {
        let end = times.start + times.elapsed.unwrap_or_default();
        self.summary(18, times, metres.saturating_mul(100), (5, sport), end)
    }

    fn lap(self, times: Times, metres: u32) -> Self {
        let end = times.start + times.elapsed.unwrap_or_default();
        self.summary(19, times, metres.saturating_mul(100), (25, RUN), end)
    }

    /// The message that closes a recording, two hours east of Greenwich.
    fn activity(self, sessions: u16) -> Self {
        self.message(34, &[(253, U32(START)), (1, U16(sessions)), (5, U32(START + 2 * HOUR))])
    }

    fn size(&self) -> u32 {
        self.messages.len() as u32
    }

    /// A header that says this size, with its sum.
    fn header(size: u32) -> Vec<u8> {
        let mut header = vec![14, 0x20, 0x54, 8];
        header.extend(size.to_le_bytes());
        header.extend(b".FIT");
        let sum = sum(&header);
        header.extend(sum.to_le_bytes());
        header
    }

    /// The whole file, with a header that says this size.
    fn with_size(&self, size: u32) -> Vec<u8> {
        let sum = sum(&self.messages);
        [&Self::header(size)[..], &self.messages, &sum.to_le_bytes()].concat()
    }

    fn file(&self) -> Vec<u8> {
        self.with_size(self.size())
    }

    /// What a watch leaves that was never told to stop.
    fn without_end(&self, size: u32) -> Vec<u8> {
        [&Self::header(size)[..], &self.messages].concat()
    }
}

fn sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum: u16, _| if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 })
    })
}

/// 2 km in ten minutes, as a watch writes it.
fn run() -> Fit {
    let fit = Fit::of(4, START).sport(RUN, 0).points(START, 10, 0, 2000);
    fit.lap(times(START, 600), 2000).session(RUN, times(START, 600), 2000).activity(1)
}

fn read(bytes: &[u8]) -> Found {
    read_bytes("file", bytes, &Context::default())
}

#[track_caller]
fn all(bytes: &[u8]) -> Vec<Activity> {
    let found = read(bytes);
    assert_eq!(found.rejected, []);
    found.activities
}

#[track_caller]
fn only(bytes: &[u8]) -> Activity {
    let mut activities = all(bytes);
    assert_eq!(activities.len(), 1, "{activities:?}");
    activities.remove(0)
}

/// The message of what was refused, and what is known of it.
#[track_caller]
fn refused(bytes: &[u8]) -> (String, About) {
    let mut found = read(bytes);
    assert_eq!((found.activities.len(), found.rejected.len()), (0, 1), "{found:?}");
    let error = found.rejected.remove(0);
    (error.to_string(), *error.about)
}

fn start(activity: &Activity) -> u32 {
    u32::try_from(activity.start.seconds - EPOCH).unwrap()
}

fn known(about: &About) -> (Option<u32>, Option<Sport>) {
    (about.start.map(|start| u32::try_from(start.seconds - EPOCH).unwrap()), about.sport.clone())
}

fn elsewhere(what: Total, part: Part) -> Flaw {
    Flaw::TotalElsewhere { what, part }
}

/// The run as it should be read, with these flaws.
#[track_caller]
fn is_the_run(bytes: &[u8], flaws: &[Flaw]) {
    let run = only(bytes);
    assert_eq!((run.sport, run.metres, run.seconds, run.elapsed), (Sport::Run, Some(2000), Some(600), Some(600)));
    assert_eq!((run.start.seconds - EPOCH, run.start.clock), (START.into(), Clock::Zoned(120)));
    assert_eq!(run.flaws, flaws);
}

#[test]
fn the_sample_is_sound() {
    is_the_run(&run().file(), &[]);
    is_the_run(&support::gzip(&run().file()), &[]);
}
