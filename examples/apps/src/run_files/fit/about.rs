//! What is known of a recording that cannot be used, so that a log doubts no more than its day.

use super::super::Sport;
use super::super::activity::{Clock, Start};
use super::super::error::About;
use super::SHORTEST_LEG;
use super::frames::EPOCH;
use super::recording::{CLOCK_SET, Recording};
use super::sport::SportNumber;

/// Seconds. A file is begun when its first point is taken, or soon before.
const AGREE: u64 = 600;

/// Of a recording whose end is lost: what is there is right. So many bytes are missing.
pub(super) fn kept(recording: &Recording, missing: u64) -> About {
    if recording.sessions.len() > 1 {
        return About::default();
    }
    let [created, point, session] = starts(recording);
    let lap = recording.laps.first().and_then(|lap| lap.start).filter(is_set);
    let start = session.or(point).or(lap).or(created);
    let said = recording.sessions.first().and_then(|session| session.sport).or(recording.sport);
    // Behind what is there may have been the run of a race, unless too little is missing for one.
    let last_leg = missing < SHORTEST_LEG || recording.is_complete();
    let sport = said.filter(|_| last_leg && !recording.several_sports);
    About {
        start: start.map(|start| at(start, recording)),
        sport: sport.map(|sport| Some(sport).into()),
        recording: None,
    }
}

/// Of a recording with a wrong sum: any one thing in it may be wrong, but hardly two that agree.
pub(super) fn damaged(recording: &Recording) -> About {
    if recording.sessions.len() > 1 {
        return About::default();
    }
    let starts = starts(recording);
    let agrees = |start: &i64| starts.iter().flatten().filter(|other| start.abs_diff(**other) <= AGREE).count() > 1;
    let start = starts.iter().rev().flatten().copied().find(agrees);
    let laps = recording.laps.iter().map(|lap| lap.sport);
    let said = recording.sessions.iter().map(|session| session.sport).chain([recording.sport]).chain(laps);
    let said: Vec<Sport> = said.flatten().map(|sport: SportNumber| Some(sport).into()).collect();
    let agreed = said.len() > 1 && said.iter().all(|sport| *sport == said[0]);
    // Behind the place where it no longer makes sense may have been anything.
    let all_there = recording.stop.is_none() && recording.sessions.len() == 1 && !recording.several_sports;
    About {
        // What it says of its zone may be what is damaged.
        start: start.map(|start| Start { seconds: start + EPOCH, clock: Clock::Utc }),
        sport: said.into_iter().next().filter(|_| agreed && all_there),
        recording: None,
    }
}

/// When the file was begun, and the first point and the session in it.
fn starts(recording: &Recording) -> [Option<i64>; 3] {
    let point = recording.points.first().map(|point| i64::from(point.time));
    let session = recording.sessions.first().and_then(|session| session.start);
    [recording.created, point, session].map(|start| start.filter(is_set))
}

fn is_set(time: &i64) -> bool {
    (CLOCK_SET..=u32::MAX.into()).contains(time)
}

fn at(start: i64, recording: &Recording) -> Start {
    Start { seconds: start + EPOCH, clock: recording.ahead.map_or(Clock::Utc, Clock::Zoned) }
}
