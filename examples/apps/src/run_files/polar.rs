//! The training sessions of a Polar account, `training-session-*.json` in its export. Since 2026 they have other names
//! for the same things.

use chrono::{DateTime, NaiveDateTime};
use serde::Deserialize;

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::clocks::is_offset;
use super::content::Readout;
use super::error::{About, Fault, Place, Problem, shown};
use super::json::{Few, Scalar, parsed};

/// Reads each exercise of a session as an activity, so the run of a triathlon counts as a run. `None` if it is not a
/// session.
pub(super) fn read(text: &[u8]) -> Option<Result<Readout, Fault>> {
    let session: Session = match parsed(text) {
        Ok(session) => session,
        Err(fault) => return Some(Err(fault)),
    };
    let exercises = &session.exercises.0;
    if exercises.iter().all(|exercise| exercise.sport == Scalar::Missing && exercise.start_time == Scalar::Missing) {
        return None;
    }
    let mut readout = Readout::default();
    for (i, exercise) in exercises.iter().enumerate() {
        let entry = i as u64 + 1;
        match session.activity(exercise, entry) {
            Ok(activity) => readout.activities.push(activity),
            Err(problem) => readout.faults.push(problem.at(Place::Activity(entry)).about(session.about(exercise))),
        }
    }
    Some(Ok(readout))
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Session {
    name: Scalar,
    start_time: Scalar,
    #[serde(alias = "timeZoneOffset", alias = "timezoneOffsetMinutes")]
    timezone_offset: Scalar,
    exercises: Few<Exercise>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Exercise {
    start_time: Scalar,
    stop_time: Scalar,
    #[serde(alias = "timeZoneOffset", alias = "timezoneOffsetMinutes")]
    timezone_offset: Scalar,
    sport: Scalar,
    /// ISO 8601, such as `PT4050.564S`.
    duration: Scalar,
    duration_millis: Scalar,
    #[serde(alias = "distanceMeters")]
    distance: Scalar,
}

impl Session {
    fn about(&self, exercise: &Exercise) -> About {
        About { start: self.start(exercise).ok(), sport: Some(exercise.sport()), recording: None }
    }

    /// The session gives the clock on the wall. Whether its exercises do is not certain, so of them only the time
    /// between one and the next is taken.
    fn start(&self, exercise: &Exercise) -> Result<Start, Problem> {
        let first = self.exercises.0.first().map(|first| time("startTime", &first.start_time));
        let first = first.transpose()?.flatten();
        let own = time("startTime", &exercise.start_time)?;
        let since = own.zip(first).map_or(0, |(own, first)| own - first);
        let local = match time("startTime", &self.start_time)? {
            Some(session) => session + since,
            None => own.ok_or(Problem::Missing("start time"))?,
        };
        let mut offsets = [&self.timezone_offset, &exercise.timezone_offset].into_iter();
        let offset = offsets.find_map(|offset| offset.number("timezoneOffset", "minutes").ok().flatten());
        Ok(match offset.map(|minutes| minutes as i32).filter(|minutes| is_offset(*minutes)) {
            Some(minutes) => Start { seconds: local - i64::from(minutes) * 60, clock: Clock::Zoned(minutes) },
            None => Start { seconds: local, clock: Clock::Wall },
        })
    }

    fn activity(&self, exercise: &Exercise, entry: u64) -> Result<Activity, Problem> {
        let distance = exercise.distance.number("distance", "metres")?;
        let (start, stop) = (time("startTime", &exercise.start_time)?, time("stopTime", &exercise.stop_time)?);
        // A stop before the start is no stop.
        let elapsed = start.zip(stop).map(|(start, stop)| stop - start).filter(|elapsed| *elapsed >= 0);
        let elapsed = elapsed.map(|elapsed| seconds("stopTime", elapsed as f64)).transpose()?;
        Activity {
            sport: exercise.sport(),
            name: self.name.text().map(shown),
            start: self.start(exercise)?,
            metres: distance.map(|distance| metres("distance", distance)).transpose()?.filter(|metres| *metres > 0),
            seconds: exercise.seconds()?,
            elapsed,
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format: Format::PolarAccount, file: String::new(), entry, recording: None },
        }
        .checked()
    }
}

impl Exercise {
    fn seconds(&self) -> Result<Option<u32>, Problem> {
        if let Some(millis) = self.duration_millis.number("durationMillis", "milliseconds")? {
            return seconds("durationMillis", millis / 1000.0).map(Some);
        }
        let Some(text) = self.duration.text() else { return Ok(None) };
        let value = iso_duration(text)
            .ok_or_else(|| Problem::value("duration", text, "a duration such as PT4050.564S or PT1H7M30S"))?;
        seconds("duration", value).map(Some)
    }

    fn sport(&self) -> Sport {
        self.sport.key().map_or(Sport::Unstated, |key| sport(&key))
    }
}

/// Seconds since 1970 by the clock on the wall.
fn time(field: &'static str, value: &Scalar) -> Result<Option<i64>, Problem> {
    let Some(text) = value.text() else { return Ok(None) };
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"))
        .or_else(|_| DateTime::parse_from_rfc3339(text).map(|time| time.naive_local()));
    match naive {
        Ok(time) => Ok(Some(time.and_utc().timestamp())),
        Err(_) => Err(Problem::value(field, text, "a time such as 2026-11-22T09:00:00.000")),
    }
}

/// Seconds of `PT4050.564S` or `PT1H7M30S`.
fn iso_duration(text: &str) -> Option<f64> {
    let mut seconds = 0.0;
    let mut number = String::new();
    for char in text.strip_prefix("PT")?.chars() {
        let unit = match char {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            '0'..='9' | '.' => {
                number.push(char);
                continue;
            }
            _ => return None,
        };
        seconds += std::mem::take(&mut number).parse::<f64>().ok()? * unit;
    }
    number.is_empty().then_some(seconds)
}

/// Words of Polar's names of what is no run, besides those that all sites have.
#[rustfmt::skip] // a table
const OTHER: &[&str] = &[
    "AEROBICS", "BALLET", "BASEBALL", "BEACH_VOLLEY", "BIATHLON", "BODY_AND_MIND", "BOOTCAMP", "BOXING", "CIRCUIT", "CORE", "CRICKET", "CROSS-TRAINER", "CROSS_TRAINER",
    "DANCING", "FENCING", "FLOORBALL", "FUTSAL", "FUNCTIONAL", "GROUP_EXERCISE", "GYMNASTIC", "HANDBALL", "JUDO", "LES_MILLS", "MARTIAL", "MOBILITY",
    "MOTORSPORT", "RUGBY", "STEP_WORKOUT", "STRETCHING", "TAEKWONDO", "TRAMPOLINE", "WATER_EXERCISE", "WRESTLING",
];

/// Polar's sports by their names, such as `TRAIL_RUNNING`, or by their numbers.
fn sport(key: &str) -> Sport {
    match key {
        // running, jogging, treadmill, road, trail, track, orienteering, ultra
        "1" | "4" | "17" | "19" | "27" | "36" | "84" | "92" => Sport::Run,
        // walking, Nordic walking, hiking
        "3" | "9" | "11" => Sport::Walk,
        "16" | "83" => Sport::Unstated, // other outdoor, other indoor
        "2" | "5" | "38" => Sport::Other("cycling".into()),
        "18" => Sport::Other("indoor cycling".into()),
        "8" | "117" => Sport::Other("rowing".into()),
        "15" | "20" | "126" => Sport::Other("strength".into()),
        "23" | "103" | "105" => Sport::Other("swimming".into()),
        "33" => Sport::Other("yoga".into()),
        "55" => Sport::Other("crosstrainer".into()),
        _ if key.bytes().all(|byte| byte.is_ascii_digit()) => Sport::Unknown(format!("Polar sport {}", shown(key))),
        _ if key.contains("MULTISPORT") || key.contains("TRIATHLON") || key.contains("DUATHLON") => {
            Sport::Unknown(shown(&key.to_lowercase()))
        }
        "ORIENTEERING" => Sport::Run,
        _ if key.contains("RUNNING") || key.contains("JOGGING") => Sport::Run,
        "WALKING" | "NORDIC_WALKING" | "HIKING" | "TREKKING" => Sport::Walk,
        "OTHER" | "OTHER_OUTDOOR" | "OTHER_INDOOR" => Sport::Unstated,
        _ if key.contains("RUN") || key.contains("RACE") => Sport::Unknown(shown(&key.to_lowercase())),
        _ if OTHER.iter().any(|word| key.contains(word)) => Sport::Other(shown(&key.to_lowercase())),
        _ => Sport::from_words(&key.to_lowercase()),
    }
}
