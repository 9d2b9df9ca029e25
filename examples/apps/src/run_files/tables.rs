//! The tables of activities: `activities.csv` of Strava's bulk export and `Activities.csv` of Garmin Connect, in
//! English and German, with commas, semicolons or tabs between the cells.

use csv::{ByteRecord, ReaderBuilder};

use super::Sport;
use super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::content::Readout;
use super::dates::in_table;
use super::error::{About, Fault, Problem};
use super::numbers::{duration, number, whole};
use super::{Context, Unit};

/// Reads a table; `None` if its first line does not have the columns of one of the two.
pub(super) fn read(bytes: &[u8], context: &Context) -> Option<Result<Readout, Fault>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new().delimiter(delimiter(bytes)?).flexible(true).from_reader(bytes);
    let columns = Columns::of(reader.byte_headers().ok()?)?;
    let mut readout = Readout::default();
    let mut row = ByteRecord::new();
    let mut lines = Lines { bytes, line: 1, counted: 0 };
    loop {
        match reader.read_byte_record(&mut row) {
            Ok(false) => break,
            Ok(true) => {
                let line = lines.at(row.position());
                match columns.activity(&row, line, context) {
                    Ok(activity) => readout.activities.push(activity),
                    Err(problem) => readout.faults.push(problem.at_line(line).about(columns.about(&row))),
                }
            }
            Err(error) => {
                let line = lines.at(error.position());
                readout.faults.push(Problem::Row(super::error::shown(&error.to_string())).at_line(line));
                break;
            }
        }
    }
    if readout.is_empty() {
        return Some(Err(Problem::NoActivity(": the table has no rows").whole()));
    }
    Some(Ok(readout))
}

/// Whether a table that is not read names a date and a distance in its first line, as the log of another site does.
pub(super) fn may_hold_runs(bytes: &[u8]) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(&line[..line.len().min(4096)]).to_lowercase();
    let names = |starts: Names| {
        line.split(|char: char| !char.is_alphanumeric()).any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    delimiter(bytes).is_some() && names(names::A_DATE) && names(names::A_DISTANCE)
}

/// The line of a row as an editor counts lines. The parser counts a cell of several lines as one.
struct Lines<'a> {
    bytes: &'a [u8],
    line: u64,
    counted: usize,
}

impl Lines<'_> {
    fn at(&mut self, position: Option<&csv::Position>) -> u64 {
        let mut byte = position.map_or(self.counted, |position| position.byte() as usize).min(self.bytes.len());
        // The parser puts the end of a line, and empty lines, at the start of the next row.
        while self.bytes.get(byte).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
            byte += 1;
        }
        let new = self.bytes.get(self.counted..byte).unwrap_or_default();
        self.line += new.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = self.counted.max(byte);
        self.line
    }
}

/// The separator that is most frequent in the first line.
fn delimiter(bytes: &[u8]) -> Option<u8> {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let count = |separator: u8| bytes[..end].iter().filter(|byte| **byte == separator).count();
    b",;\t".iter().copied().max_by_key(|separator| count(*separator)).filter(|separator| count(*separator) > 0)
}

/// The name of a column in each language.
type Names = &'static [&'static str];

#[rustfmt::skip] // a table
mod names {
    use super::Names;

    // How a date and a distance begin in many languages, for tables that are not one of these two
    pub(super) const A_DATE: Names      = &["date", "datum", "dato", "data", "fecha", "tag", "day"];
    pub(super) const A_DISTANCE: Names  = &["dist", "dyst", "km", "kilomet", "mile", "strecke", "entfernung", "afstand", "avstand", "avstånd"];
    // Strava
    pub(super) const STRAVA_DATE: Names = &["activity date", "aktivitätsdatum"];
    pub(super) const STRAVA_TYPE: Names = &["activity type", "aktivitätsart"];
    pub(super) const ELAPSED: Names     = &["elapsed time", "verstrichene zeit"]; // twice; Garmin Connect has it too
    pub(super) const MOVING: Names      = &["moving time", "bewegungszeit", "zeit in bewegung"];
    pub(super) const DISTANCE: Names    = &["distance", "distanz"]; // twice in Strava's: in the unit of the account, then in metres
    pub(super) const RECORDING: Names   = &["filename", "dateiname"];
    pub(super) const EFFORT: Names      = &["perceived exertion", "gefühlte anstrengung"];
    pub(super) const NAME: Names        = &["activity name", "name der aktivität", "title", "titel"];
    // Garmin Connect
    pub(super) const GARMIN_TYPE: Names = &["activity type", "aktivitätstyp"];
    pub(super) const GARMIN_DATE: Names = &["date", "datum"];
    pub(super) const TIME: Names        = &["time", "zeit"];
}

/// Which column holds what, by number.
struct Columns {
    format: Format,
    sport: usize,
    date: usize,
    /// In the unit of the account.
    distance: usize,
    metres: Option<usize>,
    moving: Option<usize>,
    time: Option<usize>,
    elapsed: Option<usize>,
    recording: Option<usize>,
    effort: Option<usize>,
    name: Option<usize>,
}

impl Columns {
    fn of(header: &ByteRecord) -> Option<Self> {
        let header: Vec<String> =
            header.iter().map(|name| String::from_utf8_lossy(name).trim().to_lowercase()).collect();
        let all = |names: Names| -> Vec<usize> {
            (0..header.len()).filter(|column| names.contains(&header[*column].as_str())).collect()
        };
        let first = |names: Names| all(names).first().copied();
        let last = |names: Names| all(names).last().copied();
        let format = if first(names::STRAVA_DATE).is_some() { Format::Strava } else { Format::Garmin };
        let (sport, date) = match format {
            Format::Strava => (first(names::STRAVA_TYPE)?, first(names::STRAVA_DATE)?),
            _ => (first(names::GARMIN_TYPE)?, first(names::GARMIN_DATE)?),
        };
        Some(Self {
            format,
            sport,
            date,
            distance: first(names::DISTANCE)?,
            metres: last(names::DISTANCE).filter(|column| Some(*column) != first(names::DISTANCE)),
            moving: first(names::MOVING),
            time: if format == Format::Garmin { first(names::TIME) } else { None },
            elapsed: last(names::ELAPSED),
            recording: first(names::RECORDING),
            effort: first(names::EFFORT),
            name: first(names::NAME),
        })
    }

    /// What can be told of a row that is not used.
    fn about(&self, row: &ByteRecord) -> About {
        About {
            start: self.start(row).ok(),
            sport: Some(Sport::from_words(&cell(row, self.sport))),
            recording: filled(row, self.recording),
        }
    }

    fn start(&self, row: &ByteRecord) -> Result<Start, Problem> {
        let clock = if self.format == Format::Strava { Clock::Utc } else { Clock::Wall };
        Ok(Start { seconds: in_table("date", &cell(row, self.date))?, clock })
    }

    fn activity(&self, row: &ByteRecord, line: u64, context: &Context) -> Result<Activity, Problem> {
        let filled = |column: Option<usize>| filled(row, column);
        if row.len() <= self.sport.max(self.date).max(self.distance) {
            return Err(Problem::Row(format!("it has {} cells", row.len())));
        }
        let time = |field: &'static str, column: Option<usize>| -> Result<Option<u32>, Problem> {
            let Some(text) = filled(column) else { return Ok(None) };
            let value =
                duration(&text).ok_or_else(|| Problem::value(field, &text, "seconds or hours:minutes:seconds"))?;
            seconds(field, value).map(Some)
        };
        let sport = cell(row, self.sport);
        let moving = time("moving time", self.moving)?;
        Activity {
            name: filled(self.name),
            start: self.start(row)?,
            metres: self.distance(&sport, filled(Some(self.distance)), filled(self.metres), context.unit)?,
            seconds: time("time", self.time)?.or(moving),
            elapsed: time("elapsed time", self.elapsed)?,
            effort: filled(self.effort)
                .and_then(|text| number(&text))
                .filter(|effort| (0.0..=10.0).contains(effort))
                .map(|effort| effort.round() as u8),
            flaws: Vec::new(),
            sport: Sport::from_words(&sport),
            origin: Origin { format: self.format, file: String::new(), entry: line, recording: filled(self.recording) },
        }
        .checked()
    }

    fn distance(
        &self,
        sport: &str,
        in_unit: Option<String>,
        in_metres: Option<String>,
        unit: Unit,
    ) -> Result<Option<u32>, Problem> {
        let (text, factor) = match (in_metres, in_unit) {
            (Some(text), _) => (text, 1.0),
            // Garmin Connect gives runs on a track in whole metres, whatever the account is set to.
            (None, Some(text)) if self.format == Format::Garmin && on_a_track(sport) => {
                let allowed = "whole metres for a run on a track, such as 6640, 6,640 or 6.640";
                let value = whole(&text).ok_or_else(|| Problem::value("distance", &text, allowed))?;
                return metres("distance", value).map(Some);
            }
            (None, Some(text)) => (text, unit.metres()),
            (None, None) => return Ok(None),
        };
        match number(&text) {
            Some(value) => metres("distance", value * factor).map(Some),
            None => Err(Problem::value("distance", &text, "a number such as 12.40 or 12,40")),
        }
    }
}

fn cell(row: &ByteRecord, column: usize) -> String {
    String::from_utf8_lossy(row.get(column).unwrap_or_default()).trim().to_owned()
}

/// A cell that says something.
fn filled(row: &ByteRecord, column: Option<usize>) -> Option<String> {
    column.map(|column| cell(row, column)).filter(|text| !text.is_empty() && text != "--")
}

fn on_a_track(sport: &str) -> bool {
    matches!(sport.to_lowercase().as_str(), "track running" | "bahnlauf" | "bahnlaufen")
}
