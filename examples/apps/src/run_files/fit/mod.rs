//! FIT: what watches write. Each session of a file is an activity, so the run of a triathlon counts as a run.
//!
//! A watch that runs out of power, an app that leaves out a sum, and a program that adds to a file all leave FIT that is
//! not as its description says. Whatever is sure of it is used; what is not is refused, with what is known of it.

mod about;
mod envelope;
pub mod frames;
mod recording;
mod session;
mod sport;

use std::ops::Range;

use super::content::Readout;
use super::error::{About, Fault, Place, Problem};
use super::flaw::Flaw;
use super::reading::is_padding;
use envelope::{Envelope, State};
use frames::Broken;
use recording::{MOST_SESSIONS, Recording};
use session::{Session, sessions};

/// FIT files in one.
const MOST_FILES: usize = 1000;

/// Bytes that a watch needs for a leg of a race: a point of 16 bytes every ten seconds for five minutes.
const SHORTEST_LEG: u64 = 500;

/// Reads the sessions of a FIT file, and of others that are appended to it.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut readout = Readout::default();
    let (mut start, mut entry) = (0, 0);
    for files in 1.. {
        let envelope = match Envelope::at(bytes, start) {
            Ok(envelope) => envelope,
            Err(Broken::Short) => {
                readout.faults.push(Problem::Truncated.at_byte(bytes.len() as u64));
                break;
            }
            Err(broken) => {
                readout.faults.push(broken.fault(start));
                break;
            }
        };
        let next = envelope::next(bytes, envelope.end);
        if let Err(fault) = add(bytes, &envelope, &mut entry, &mut readout) {
            // If its size is what is wrong, its times may be those of the next one.
            readout.faults.push(if next.is_none() { fault } else { Fault { about: Box::default(), ..fault } });
        }
        behind(bytes, envelope.end..next.unwrap_or(bytes.len()), &mut readout);
        let Some(next) = next else { break };
        start = next;
        if files > MOST_FILES || entry > MOST_SESSIONS as u64 {
            let problem = Problem::Fit(format!("it holds more than {MOST_FILES} files or {MOST_SESSIONS} sessions"));
            readout.faults.push(problem.at_byte(start as u64));
            break;
        }
    }
    if readout.is_empty() {
        return Err(Problem::NoActivity(": no session (settings, a workout or daily monitoring?)").whole());
    }
    Ok(readout)
}

/// Says what is behind a file and not FIT: padding, or what may have been a recording.
fn behind(bytes: &[u8], rest: Range<usize>, readout: &mut Readout) {
    let Some(last) = readout.activities.last_mut().filter(|_| !rest.is_empty()) else { return };
    if is_padding(&bytes[rest.clone()]) {
        last.flaws.push(Flaw::BytesBehind(rest.len() as u64));
        return;
    }
    let problem = Problem::Behind(rest.len() as u64);
    let about = About { start: Some(last.start), ..About::default() };
    readout.faults.push(problem.at_byte(rest.start as u64).about(about));
}

/// Adds the activities of one file, if it is a recording at all.
fn add(bytes: &[u8], envelope: &Envelope, entry: &mut u64, readout: &mut Readout) -> Result<(), Fault> {
    let recording = Recording::read(bytes, envelope.messages.clone()).map_err(Problem::whole)?;
    if is_no_recording(&recording, envelope.state) {
        return Ok(());
    }
    if let Some(fault) = unusable(&recording, envelope) {
        return Err(fault);
    }
    let fault = |problem: Problem| problem.whole().about(about::kept(&recording, u64::MAX));
    let mut sessions = sessions(&recording, envelope.state != State::Unfinished).map_err(fault)?;
    if sessions.is_empty() && recording.before_the_clock {
        return Err(fault(Problem::ClockNotSet));
    }
    if sessions.is_empty() && recording.is_activity() {
        return Err(Problem::NoSession.whole().about(about::kept(&recording, 0)));
    }
    note_flaws(&recording, envelope, &mut sessions);
    if let Some(said) = recording.closed.filter(|said| *said > sessions.len()) {
        let problem = format!("it says that it has {said} sessions, and has {}", sessions.len());
        let start = sessions.first().and_then(|session| session.about().start);
        readout.faults.push(Problem::Fit(problem).whole().about(About { start, ..About::default() }));
    }
    for session in sessions {
        *entry += 1;
        let about = session.about();
        match session.activity(*entry) {
            Ok(activity) => readout.activities.push(activity),
            Err(problem) => readout.faults.push(problem.at(Place::Activity(*entry)).about(about)),
        }
    }
    Ok(())
}

/// Why nothing in a file can be trusted, if so.
fn unusable(recording: &Recording, envelope: &Envelope) -> Option<Fault> {
    let end = envelope.messages.end as u64;
    match (envelope.state, recording.stop) {
        (State::Short { missing }, _) => {
            Some(Problem::Short { missing }.at_byte(end).about(about::kept(recording, missing)))
        }
        (State::Damaged { stated, computed }, _) => {
            Some(Problem::Checksum { stated, computed }.at_byte(end).about(about::damaged(recording)))
        }
        (State::Unfinished, _) => recording.says_nothing().then(|| Problem::Truncated.at_byte(end)),
        // Its sum is right, so a program wrote this. What it wrote before is sound, but is it all?
        (State::Sound { .. } | State::WithoutSum, Some((at, broken))) if !recording.is_complete() => {
            Some(broken.fault(at).about(about::kept(recording, end - at as u64)))
        }
        (State::Sound { .. } | State::WithoutSum, _) => None,
    }
}

/// Notes what is wrong with a file as a whole.
fn note_flaws(recording: &Recording, envelope: &Envelope, sessions: &mut [Session]) {
    let unread = recording.stop.map_or(0, |(at, _)| (envelope.messages.end - at) as u64);
    let [.., last] = sessions else { return };
    let cut = last.flaws.contains(&Flaw::Unfinished);
    if !cut && recording.closed.is_none() && unread >= SHORTEST_LEG {
        last.flaws.push(Flaw::Unfinished);
    } else if !cut && unread > 0 {
        last.flaws.push(Flaw::BytesBehind(unread));
    }
    let whole = !last.flaws.contains(&Flaw::Unfinished);
    sessions[0].flaws.extend(match envelope.state {
        State::Sound { header_wrong: true } => Some(Flaw::HeaderSum),
        State::WithoutSum | State::Unfinished if whole => Some(Flaw::NoSum),
        _ => None,
    });
}

/// Whether it is something else that was written by a watch, such as settings or the steps of a day. Exports are full of
/// these. In a damaged file, one wrong bit can say so.
fn is_no_recording(recording: &Recording, state: State) -> bool {
    let damaged = matches!(state, State::Damaged { .. });
    let sure = !damaged || recording.stop.is_none() && recording.is_empty() && recording.closed.is_none();
    sure && recording.sessions.is_empty() && recording.is_of_another_kind()
}

impl Broken {
    fn fault(self, at: usize) -> Fault {
        Problem::Fit(self.to_string()).at_byte(at as u64)
    }
}
