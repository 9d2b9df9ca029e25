//! The workouts of Apple Health, from its `export.xml`, which holds everything that a phone has measured in years.

use std::io::BufRead;

use chrono::DateTime;
use chrono_tz::Tz;

use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::clocks::DAY;
use super::content::Readout;
use super::error::{About, Fault, Place, Problem, shown};
use super::limits::MAX_ACTIVITIES;
use super::xml::{Attributes, Step, walk};
use super::{Context, Sport, Zone};

/// Reads each workout as an activity.
pub(super) fn read(source: impl BufRead, context: &Context) -> Result<Readout, Fault> {
    let mut readout = Readout::default();
    let mut workout = Workout::default();
    let mut entry = 0;
    let walked = walk(source, |path, step| {
        let Some(inside) = path.strip_prefix("/HealthData/Workout") else { return Ok(()) };
        match (inside, step) {
            ("", Step::Open(attributes)) => workout = Workout::open(attributes),
            ("/MetadataEntry", Step::Open(attributes)) if attributes.get("key").as_deref() == Some("HKTimeZone") => {
                workout.zone = attributes.get("value");
            }
            // Those of its parts, one level below, repeat these.
            ("/WorkoutStatistics", Step::Open(attributes)) => workout.add_total(attributes),
            ("/WorkoutRoute/FileReference", Step::Open(attributes)) => {
                workout.route = workout.route.take().or(attributes.get("path"));
            }
            ("", Step::Close(_)) => {
                entry += 1;
                if entry > MAX_ACTIVITIES as u64 {
                    return Err(Problem::TooManyActivities);
                }
                match workout.activity(entry, context) {
                    Ok(activity) => readout.activities.push(activity),
                    Err(problem) => {
                        let about = workout.about(context);
                        readout.faults.push(problem.at(Place::Activity(entry)).about(about));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    });
    // Of a file that breaks off, what stands before the break is sound.
    readout.faults.extend(walked.err());
    if readout.is_empty() {
        return Err(Problem::NoActivity(": no workout").whole());
    }
    Ok(readout)
}

/// A workout as it is written.
#[derive(Default)]
struct Workout {
    kind: Option<String>,
    start: Option<String>,
    end: Option<String>,
    duration: Option<Quantity>,
    /// An attribute until iOS 15, and an element since.
    distance: Option<Quantity>,
    /// The name of the zone in which it was.
    zone: Option<String>,
    route: Option<String>,
}

struct Quantity {
    value: String,
    unit: String,
}

impl Quantity {
    fn of(attributes: &Attributes<'_>, value: &str, unit: &str) -> Option<Self> {
        Some(Self { value: attributes.get(value)?, unit: attributes.get(unit).unwrap_or_default() })
    }

    /// In the unit of a table.
    fn to(&self, field: &'static str, units: &[(&str, f64)], allowed: &'static str) -> Result<f64, Problem> {
        let text = format!("{} {}", self.value, self.unit);
        let unit = units.iter().find(|(name, _)| *name == self.unit.trim()).map(|(_, factor)| factor);
        let value = self.value.trim().parse::<f64>().ok().filter(|value| value.is_finite());
        value.zip(unit).map(|(value, unit)| value * unit).ok_or_else(|| Problem::value(field, &text, allowed))
    }
}

#[rustfmt::skip] // a table
const METRES: &[(&str, f64)] = &[("km", 1000.0), ("mi", 1609.344), ("m", 1.0), ("yd", 0.9144), ("ft", 0.3048), ("cm", 0.01)];

#[rustfmt::skip] // a table
const SECONDS: &[(&str, f64)] = &[("min", 60.0), ("s", 1.0), ("sec", 1.0), ("hr", 3600.0), ("h", 3600.0), ("ms", 0.001)];

impl Workout {
    fn open(attributes: &Attributes<'_>) -> Self {
        Self {
            kind: attributes.get("workoutActivityType"),
            start: attributes.get("startDate"),
            end: attributes.get("endDate"),
            duration: Quantity::of(attributes, "duration", "durationUnit"),
            distance: Quantity::of(attributes, "totalDistance", "totalDistanceUnit"),
            zone: None,
            route: None,
        }
    }

    fn add_total(&mut self, attributes: &Attributes<'_>) {
        let is_distance = attributes.get("type").is_some_and(|kind| kind.contains("Distance"));
        if is_distance && self.distance.is_none() {
            self.distance = Quantity::of(attributes, "sum", "unit");
        }
    }

    fn sport(&self) -> Sport {
        self.kind.as_deref().map_or(Sport::Unstated, sport)
    }

    fn about(&self, context: &Context) -> About {
        About { start: self.start(context).ok(), sport: Some(self.sport()), recording: self.route.clone() }
    }

    /// All times are by the clock of the phone on the day of the export, in summer as in winter, at home as abroad.
    fn start(&self, context: &Context) -> Result<Start, Problem> {
        const HOUR: i64 = 3600;
        let written = time("startDate", self.start.as_deref())?.ok_or(Problem::Missing("start time"))?;
        if let Some(zone) = self.zone.as_deref().and_then(|name| name.trim().parse::<Tz>().ok()) {
            let minutes = Zone::Named(zone).ahead(written.seconds);
            return Ok(Start { clock: Clock::Zoned(minutes), ..written });
        }
        // Within an hour of midnight, summer time decides the day.
        let of_day = written.on_the_wall().rem_euclid(DAY);
        let sure = (HOUR..DAY - HOUR).contains(&of_day);
        if context.zone.is_some() || !sure { Ok(Start { clock: Clock::Utc, ..written }) } else { Ok(written) }
    }

    fn activity(&self, entry: u64, context: &Context) -> Result<Activity, Problem> {
        let start = self.start(context)?;
        let end = time("endDate", self.end.as_deref())?;
        // An end before the start is no end.
        let elapsed = end.map(|end| end.seconds - start.seconds).filter(|elapsed| *elapsed >= 0);
        let elapsed = elapsed.map(|elapsed| seconds("endDate", elapsed as f64)).transpose()?;
        let duration = self
            .duration
            .as_ref()
            .map(|duration| seconds("duration", duration.to("duration", SECONDS, "a number of min, s or hr")?));
        let distance = self
            .distance
            .as_ref()
            .map(|distance| metres("distance", distance.to("distance", METRES, "a number of km, mi, m, yd or ft")?));
        Activity {
            sport: self.sport(),
            name: None,
            start,
            metres: distance.transpose()?.filter(|metres| *metres > 0),
            seconds: duration.transpose()?,
            elapsed,
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format: Format::AppleHealth, file: String::new(), entry, recording: self.route.clone() },
        }
        .checked()
    }
}

fn time(field: &'static str, text: Option<&str>) -> Result<Option<Start>, Problem> {
    let Some(text) = text else { return Ok(None) };
    let time = DateTime::parse_from_str(text.trim(), "%Y-%m-%d %H:%M:%S %z")
        .or_else(|_| DateTime::parse_from_str(text.trim(), "%Y%m%d%H%M%S%z")) // iOS 8
        .map_err(|_| Problem::value(field, text, "a time such as 2026-11-22 09:00:00 +0100"))?;
    Ok(Some(Start { seconds: time.timestamp(), clock: Clock::Zoned(time.offset().local_minus_utc() / 60) }))
}

/// Apple's names of sports.
fn sport(kind: &str) -> Sport {
    let name = kind.strip_prefix("HKWorkoutActivityType").unwrap_or(kind);
    match name {
        "Running" => Sport::Run,
        "Walking" | "Hiking" => Sport::Walk,
        "Other" | "" => Sport::Unstated,
        // These have runs in them.
        "TrackAndField" | "SwimBikeRun" => Sport::Unknown(name.into()),
        _ if name.len() < kind.len() && name.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Sport::Other(shown(name))
        }
        _ => Sport::Unknown(shown(kind)),
    }
}
