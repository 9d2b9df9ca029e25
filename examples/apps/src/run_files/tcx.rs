//! TCX: laps with time and distance.

use super::Sport;
use super::activity::{Activity, Format, Origin, Start, metres, seconds};
use super::content::Readout;
use super::dates::iso;
use super::error::{Fault, Problem};
use super::xml::{Step, walk};

/// Reads each `Activity` of a TCX file, including those of a multisport session.
pub(super) fn read(bytes: &[u8]) -> Result<Readout, Fault> {
    let mut readout = Readout::default();
    let mut activity = Laps::default();
    let mut activities = 0;
    walk(bytes, |path, step| {
        // Whatever comes before it: `Activities`, or `MultiSportSession` and its parts.
        let Some((_, inside)) = path.rsplit_once("/Activity") else { return Ok(()) };
        match (inside, step) {
            ("", Step::Open(attributes)) => {
                let sport = Sport::from_words(&attributes.get("Sport").unwrap_or_default());
                activity = Laps { sport, ..Laps::default() };
            }
            ("/Id", Step::Close(text)) => activity.id = iso("Id", text).ok(),
            ("/Lap", Step::Open(attributes)) => {
                let start = attributes.get("StartTime").map(|text| iso("StartTime", &text)).transpose()?;
                activity.start = activity.start.or(start);
                activity.lap = None;
            }
            ("/Lap/TotalTimeSeconds", Step::Close(text)) => activity.seconds += number("TotalTimeSeconds", text)?,
            ("/Lap/DistanceMeters", Step::Close(text)) => activity.lap = Some(number("DistanceMeters", text)?),
            ("/Lap/Track/Trackpoint/Time", Step::Close(text)) => activity.last = Some(iso("Time", text)?),
            ("/Lap", Step::Close(_)) => {
                activity.laps += 1;
                // A lap without a distance leaves the whole activity without one.
                let so_far = if activity.laps == 1 { Some(0.0) } else { activity.metres };
                activity.metres = so_far.zip(activity.lap).map(|(so_far, lap)| so_far + lap);
            }
            ("", Step::Close(_)) => {
                activities += 1;
                readout.add(activities, std::mem::take(&mut activity).finish(activities));
            }
            _ => {}
        }
        Ok(())
    })?;
    if readout.is_empty() {
        return Err(Problem::NoActivity("").whole());
    }
    Ok(readout)
}

#[derive(Debug)]
struct Laps {
    sport: Sport,
    id: Option<Start>,
    start: Option<Start>,
    last: Option<Start>,
    laps: u32,
    /// Metres of the lap that is being read.
    lap: Option<f64>,
    metres: Option<f64>,
    seconds: f64,
}

impl Default for Laps {
    fn default() -> Self {
        Self {
            sport: Sport::Unstated,
            id: None,
            start: None,
            last: None,
            laps: 0,
            lap: None,
            metres: None,
            seconds: 0.0,
        }
    }
}

impl Laps {
    fn finish(self, entry: u64) -> Result<Activity, Problem> {
        if self.laps == 0 {
            return Err(Problem::Missing("lap in the activity"));
        }
        let start = self.start.or(self.id).ok_or(Problem::Missing("start time of the activity"))?;
        let elapsed =
            self.last.map(|last| (last.seconds - start.seconds) as f64).filter(|elapsed| *elapsed >= self.seconds);
        Activity {
            sport: self.sport,
            name: None,
            start,
            metres: self.metres.map(|total| metres("DistanceMeters", total)).transpose()?,
            seconds: Some(seconds("TotalTimeSeconds", self.seconds)?),
            elapsed: Some(seconds("Time", elapsed.unwrap_or(self.seconds))?),
            effort: None,
            flaws: Vec::new(),
            origin: Origin { format: Format::Tcx, file: String::new(), entry, recording: None },
        }
        .checked()
    }
}

fn number(field: &'static str, text: &str) -> Result<f64, Problem> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value >= 0.0 => Ok(value),
        _ => Err(Problem::value(field, text, "a number from 0")),
    }
}
