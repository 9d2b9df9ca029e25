//! The summaries of a Garmin account, `*_summarizedActivities.json` in its export. They hold all activities, those too
//! whose recording is lost.

use std::collections::HashSet;
use std::fmt;
use std::io::Read;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::clocks::is_offset;
use super::content::Readout;
use super::error::{About, Fault, Place, Problem, shown};
use super::json::{Few, Scalar, keys, parsed};
use super::limits::MAX_ACTIVITIES;

/// Whether a file begins like one.
pub(super) fn is_summary(start: &[u8]) -> bool {
    keys(start).any(|key| key == b"summarizedActivitiesExport")
}

/// Reads each summary as an activity. The sum of a multisport session is left out, because its parts are there too.
pub(super) fn read(source: impl Read) -> Result<Readout, Fault> {
    let Export(summaries) = parsed(source)?;
    let mut readout = Readout::default();
    // One that names itself is no sum.
    let of_another = |summary: &&Summary| summary.parent_id != summary.activity_id;
    let parts: HashSet<String> =
        summaries.iter().filter(of_another).filter_map(|summary| summary.parent_id.key()).collect();
    for (i, summary) in summaries.iter().enumerate() {
        let entry = i as u64 + 1;
        if summary.activity_id.key().is_some_and(|id| parts.contains(&id)) {
            continue;
        }
        match summary.activity(entry) {
            Ok(activity) => readout.activities.push(activity),
            Err(problem) => readout.faults.push(problem.at(Place::Activity(entry)).about(summary.about())),
        }
    }
    if readout.is_empty() {
        return Err(Problem::NoActivity(": the list of activities is empty").whole());
    }
    Ok(readout)
}

/// A list of parts, or one part, each with a list of summaries.
struct Export(Vec<Summary>);

#[derive(Deserialize)]
struct Part {
    #[serde(default, rename = "summarizedActivitiesExport")]
    summaries: Few<Summary>,
}

impl<'de> Deserialize<'de> for Export {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts;

        impl<'de> Visitor<'de> for Parts {
            type Value = Export;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of activities")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Export, A::Error> {
                let mut all = Vec::new();
                while let Some(Part { summaries }) = list.next_element()? {
                    all.extend(summaries.0);
                    if all.len() > MAX_ACTIVITIES {
                        return Err(serde::de::Error::custom(format!("more than {MAX_ACTIVITIES} activities")));
                    }
                }
                Ok(Export(all))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Export, A::Error> {
                let Part { summaries } = Part::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(Export(summaries.0))
            }
        }

        deserializer.deserialize_any(Parts)
    }
}

/// Times in milliseconds and distances in centimetres. Garmin's web service has the same names in seconds and metres.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Summary {
    activity_id: Scalar,
    parent_id: Scalar,
    name: Scalar,
    activity_type: Scalar,
    sport_type: Scalar,
    start_time_gmt: Scalar,
    begin_timestamp: Scalar,
    /// As `start_time_gmt`, and as much later as the clock on the wall was ahead.
    start_time_local: Scalar,
    duration: Scalar,
    elapsed_duration: Scalar,
    distance: Scalar,
}

impl Summary {
    fn about(&self) -> About {
        About { start: self.start().ok(), sport: Some(self.sport()), recording: None }
    }

    fn sport(&self) -> Sport {
        let key = self.activity_type.text().or(self.sport_type.text());
        key.map_or(Sport::Unstated, |key| sport(&key.to_lowercase()))
    }

    fn start(&self) -> Result<Start, Problem> {
        const ALLOWED: &str = "milliseconds since 1970";
        let millis = match self.start_time_gmt.number("startTimeGmt", ALLOWED)? {
            Some(millis) => Some(millis),
            None => self.begin_timestamp.number("beginTimestamp", ALLOWED)?,
        };
        let millis = millis.ok_or(Problem::Missing("start time"))?;
        let local = self.start_time_local.number("startTimeLocal", ALLOWED).ok().flatten();
        let minutes = local.map(|local| ((local - millis) / 60_000.0).round() as i32);
        let clock = match minutes.filter(|minutes| is_offset(*minutes)) {
            Some(minutes) => Clock::Zoned(minutes),
            None => Clock::Utc,
        };
        Ok(Start { seconds: (millis / 1000.0).round() as i64, clock })
    }

    fn activity(&self, entry: u64) -> Result<Activity, Problem> {
        let time = |field, value: &Scalar| {
            let millis = value.number(field, "milliseconds")?;
            millis.map(|millis| seconds(field, millis / 1000.0)).transpose()
        };
        let centimetres = self.distance.number("distance", "centimetres")?;
        Activity {
            sport: self.sport(),
            name: self.name.text().map(shown),
            start: self.start()?,
            metres: centimetres
                .map(|length| metres("distance", length / 100.0))
                .transpose()?
                .filter(|metres| *metres > 0),
            seconds: time("duration", &self.duration)?,
            elapsed: time("elapsedDuration", &self.elapsed_duration)?,
            effort: None,
            flaws: Vec::new(),
            origin: Origin {
                format: Format::GarminAccount,
                file: String::new(),
                entry,
                recording: self.activity_id.key().map(|id| format!("activity_{id}")),
            },
        }
        .checked()
    }
}

/// Garmin's names of sports, such as `trail_running`. All runs have `run` in them.
fn sport(key: &str) -> Sport {
    match key {
        "walking" | "casual_walking" | "speed_walking" | "hiking" | "rucking" => Sport::Walk,
        "other" | "uncategorized" | "all" => Sport::Unstated,
        "multi_sport" | "multisport" => Sport::Unknown(key.into()),
        _ if key.contains("run") => Sport::from_words(key),
        _ => Sport::Other(shown(key)),
    }
}
