//! One row of a table as an activity.

use chrono::NaiveTime;

use super::dates::{NoDay, Orders, Written, ahead};
use super::layout::{Activities, Columns, Measure, Times};
use super::rows::{Broken, Row};
use super::units::is_run;
use crate::run_files::activity::{metres, seconds};
use crate::run_files::clocks::{DAY, is_offset};
use crate::run_files::error::{Problem, shown};
use crate::run_files::limits::{MAX_CELLS, MAX_ROW};
use crate::run_files::numbers::{Decimal, decimal, duration, number, whole};
use crate::run_files::text::plain;
use crate::run_files::{About, Activity, Clock, Format, Origin, Sport, Start, Unit};

/// What the rows of a table show together and one alone may not.
#[derive(Clone, Debug)]
pub(super) struct Habits {
    orders: Orders,
    /// The decimal sign of each column with distances.
    decimals: Vec<Decimals>,
}

/// The decimal signs that were seen in a column.
#[derive(Clone, Copy, Debug, Default)]
struct Decimals {
    points: bool,
    commas: bool,
}

impl Habits {
    pub(super) fn new(columns: &Columns) -> Self {
        Self { orders: Orders::default(), decimals: vec![Decimals::default(); columns.distances.len()] }
    }

    pub(super) fn learn(&mut self, row: &Row<'_>, columns: &Columns) {
        if let Some(written) = Written::read(row.cell(columns.date)) {
            self.orders.learn(written);
        }
        for (decimals, (column, _)) in self.decimals.iter_mut().zip(&columns.distances) {
            match decimal(row.cell(*column)) {
                Some(Decimal::Point) => decimals.points = true,
                Some(Decimal::Comma) => decimals.commas = true,
                None => {}
            }
        }
    }
}

impl Decimals {
    fn sign(self) -> Option<Decimal> {
        match (self.points, self.commas) {
            (true, false) => Some(Decimal::Point),
            (false, true) => Some(Decimal::Comma),
            _ => None,
        }
    }
}

/// A row, read.
pub(super) struct Record {
    pub(super) activity: Activity,
    /// In what its distance was.
    pub(super) measure: Option<Measure>,
}

/// Reads rows of one table.
pub(super) struct Reader<'a> {
    pub(super) columns: &'a Columns,
    pub(super) habits: &'a Habits,
    /// The unit of the account.
    pub(super) unit: Unit,
}

impl Reader<'_> {
    /// What can be told of a row that is not used. In one with too many cells, what is called sport may be a word of a
    /// title.
    pub(super) fn about(&self, row: &Row<'_>) -> About {
        let columns = self.columns;
        let in_place = row.count() <= columns.most;
        let recording = row.filled(columns.recording).filter(|_| in_place);
        About {
            start: self.start(row).ok().filter(|_| row.is_whole(columns.date)),
            sport: (in_place && row.is_whole(columns.sport)).then(|| self.sport(row)),
            recording: recording.map(str::to_owned),
        }
    }

    /// `None` for what was only planned.
    pub(super) fn record(&self, row: &Row<'_>) -> Result<Option<Record>, Problem> {
        self.check(row)?;
        let columns = self.columns;
        let distance = columns.distances.iter().any(|(column, _)| row.filled(Some(*column)).is_some());
        let time = columns.times.iter().any(|column| row.filled(Some(*column)).is_some());
        if columns.layout.rows == Activities::Done && !distance && !time {
            return Ok(None);
        }
        if self.is_sum(row) {
            return Ok(None);
        }
        let start = self.start(row)?;
        let sport = self.sport(row);
        let seconds = columns.times.iter().find_map(|column| self.time("time", row, Some(*column)).transpose());
        let (seconds, elapsed) = (seconds.transpose(), self.time("elapsed time", row, columns.elapsed));
        let distance = self.distance(row);
        // What is no run must cost nothing.
        let (seconds, elapsed, distance) = if matches!(sport, Sport::Walk | Sport::Other(_)) {
            let (seconds, elapsed) = (seconds.unwrap_or_default(), elapsed.unwrap_or_default());
            let possible = |(metres, _): &(u32, Measure)| {
                // Swims are in metres or yards, and so are some of what is done on a machine. Read in kilometres, they
                // are faster than anything without an engine.
                seconds.or(elapsed).is_none_or(|seconds| *metres <= FASTEST.saturating_mul(seconds))
            };
            (seconds, elapsed, distance.unwrap_or_default().filter(possible))
        } else {
            (seconds?, elapsed?, distance?)
        };
        // A treadmill without a sensor writes 0.
        let distance = distance.filter(|(metres, _)| *metres > 0 || sport != Sport::Run);
        let possible = |seconds: &u32| match distance {
            Some((metres, _)) => is_run(metres.into(), (*seconds).into()),
            None => false,
        };
        let of_day = |column| self.is_of_day(row, column);
        let first =
            columns.times.iter().copied().find(|column| matches!(self.time("time", row, Some(*column)), Ok(Some(_))));
        let seconds = seconds.filter(|seconds| !of_day(first) || possible(seconds));
        let elapsed = elapsed.filter(|seconds| !of_day(columns.elapsed) || possible(seconds));
        let activity = Activity {
            sport,
            name: row.filled(columns.name).map(shown),
            start,
            metres: distance.map(|(metres, _)| metres),
            seconds,
            elapsed,
            effort: row
                .filled(columns.effort)
                .and_then(|text| number(text, None))
                .filter(|effort| (0.0..=10.0).contains(effort))
                .map(|effort| effort.round() as u8),
            flaws: Vec::new(),
            origin: Origin {
                format: columns.layout.format,
                file: String::new(),
                entry: row.line,
                recording: row.filled(columns.recording).map(str::to_owned),
            },
        };
        Ok(Some(Record { activity: activity.checked()?, measure: distance.map(|(_, measure)| measure) }))
    }

    fn check(&self, row: &Row<'_>) -> Result<(), Problem> {
        let columns = self.columns;
        let (cells, needed) = (row.count(), columns.sport.max(columns.date) + 1);
        let why = match row.broken {
            Some(Broken::OpenQuote) => "a quotation mark in it is not closed; export the table again".to_owned(),
            Some(Broken::TooLong) => {
                format!("it has more than {MAX_ROW} bytes or {MAX_CELLS} cells, the most that is read")
            }
            Some(Broken::Cut) if !row.is_whole(columns.last_used) => return Err(Problem::Truncated),
            _ if cells > columns.most => format!(
                "it has {cells} cells, and the first line only {}; a cell with a separator in it needs quotation marks",
                columns.count
            ),
            _ if cells < needed => {
                format!("it has {cells} of {} cells; date and sport are in the first {needed}", columns.count)
            }
            _ => return Ok(()),
        };
        Err(Problem::Row(why))
    }

    fn sport(&self, row: &Row<'_>) -> Sport {
        let text = row.cell(self.columns.sport);
        if self.columns.french && plain(text) == "trail" { Sport::Run } else { (self.columns.layout.sport_in)(text) }
    }

    fn start(&self, row: &Row<'_>) -> Result<Start, Problem> {
        let columns = self.columns;
        let mut text = row.cell(columns.date).to_owned();
        if let Some(time) = row.filled(columns.time_of_day) {
            text = format!("{text} {time}");
        }
        let allowed = "a date such as `2026-04-30 07:00:00`, `Apr 30, 2026, 7:00:00 AM` or `30.04.2026, 07:00:00`";
        let impossible = || Problem::value("date", &text, allowed);
        let written = Written::read(&text).ok_or_else(impossible)?;
        let day = written.day(self.habits.orders, columns.layout.order).map_err(|why| match why {
            NoDay::Impossible => impossible(),
            NoDay::Ambiguous => Problem::AmbiguousDate { field: "date", value: shown(&text) },
        })?;
        let at = |time: NaiveTime| day.and_time(time).and_utc().timestamp();
        let of_day = Start { seconds: at(NaiveTime::MIN), clock: Clock::Day };
        match (columns.layout.clock, written.time) {
            (Clock::Utc, None) => Err(Problem::value("date", &text, "a date with the time of day, in UTC")),
            (_, None) | (Clock::Day, _) => Ok(of_day),
            (Clock::Utc, Some(time)) => {
                let utc = at(time) - i64::from(written.ahead.unwrap_or(0)) * 60;
                Ok(Start { seconds: utc, clock: self.zone(row, written) })
            }
            (clock, Some(time)) => Ok(Start { seconds: at(time), clock }),
        }
    }

    /// The clock of a time in UTC, beside which the table may say how far the one on the wall was ahead.
    fn zone(&self, row: &Row<'_>, written: Written) -> Clock {
        let beside = || {
            let text = row.filled(self.columns.ahead)?;
            // Samsung once wrote milliseconds.
            ahead(text).or_else(|| text.parse::<i32>().ok().map(|milliseconds| milliseconds / 60_000))
        };
        match written.ahead.filter(|minutes| *minutes != 0).or_else(beside) {
            Some(minutes) if is_offset(minutes) => Clock::Zoned(minutes),
            _ => Clock::Utc,
        }
    }

    fn time(&self, field: &'static str, row: &Row<'_>, column: Option<usize>) -> Result<Option<u32>, Problem> {
        let Some(text) = row.filled(column) else { return Ok(None) };
        let (value, factor, allowed) = match self.columns.layout.times_in {
            Times::Seconds => (duration(text), 1.0, "seconds or hours:minutes:seconds, up to 60 days"),
            Times::Milliseconds => (number(text, None), 0.001, "milliseconds, up to 60 days"),
            Times::Hours => (number(text, None), 3600.0, "hours such as 1.25, up to 60 days"),
        };
        // A spreadsheet writes a time as a part of a day.
        let factor = if self.is_of_day(row, column) { DAY as f64 } else { factor };
        let value = value.and_then(|value| seconds(field, value * factor).ok());
        // No time at all is not known.
        value
            .map(|seconds| Some(seconds).filter(|seconds| *seconds > 0))
            .ok_or_else(|| Problem::value(field, text, allowed))
    }

    /// Whether a time that should be in seconds is a part of a day.
    fn is_of_day(&self, row: &Row<'_>, column: Option<usize>) -> bool {
        let text =
            row.filled(column).filter(|text| !text.contains(':') && self.columns.layout.times_in == Times::Seconds);
        text.and_then(duration).is_some_and(|value| value > 0.0 && value < 1.0)
    }

    /// Whether it is the sum of the others, which has no date.
    fn is_sum(&self, row: &Row<'_>) -> bool {
        const SUM: &[&str] = &[
            "",
            "summary",
            "total",
            "totals",
            "sum",
            "summe",
            "gesamt",
            "zusammenfassung",
            "resumen",
            "resume",
            "totale",
            "totaal",
            "resumo",
        ];
        let undated = row.filled(Some(self.columns.date)).is_none();
        undated && SUM.contains(&plain(row.filled(Some(self.columns.sport)).unwrap_or_default()).as_str())
    }

    fn distance(&self, row: &Row<'_>) -> Result<Option<(u32, Measure)>, Problem> {
        let columns = self.columns.distances.iter().zip(&self.habits.decimals);
        let filled =
            columns.filter_map(|((column, measure), decimals)| Some((row.filled(Some(*column))?, *measure, decimals)));
        let Some((text, measure, decimals)) = { filled }.next() else { return Ok(None) };
        let on_a_track = self.columns.layout.format == Format::Garmin && is_on_a_track(row.cell(self.columns.sport));
        let (value, measure, allowed) = match measure {
            // Garmin Connect gives runs on a track in whole metres, whatever the account is set to.
            Measure::Account if on_a_track => {
                (whole(text), Measure::Metres, "whole metres for a run on a track, such as 6640, 6,640 or 6.640")
            }
            Measure::Account => (
                number(text, decimals.sign()),
                Measure::In(self.unit),
                "a number from 0 such as 12.40 or 12,40, up to 5,000 km",
            ),
            measure => {
                (number(text, decimals.sign()), measure, "a number from 0 such as 12.40 or 12,40, up to 5,000 km")
            }
        };
        let factor = match measure {
            Measure::In(unit) => unit.metres(),
            Measure::Account | Measure::Metres => 1.0,
        };
        let value = value.and_then(|value| metres("distance", value * factor).ok());
        value.map(|metres| Some((metres, measure))).ok_or_else(|| Problem::value("distance", text, allowed))
    }
}

/// Metres a second that nobody moves without an engine.
const FASTEST: u32 = 50;

/// What Garmin Connect calls a run on a track.
fn is_on_a_track(sport: &str) -> bool {
    const ON_A_TRACK: &[&str] = &[
        "track running",
        "indoor track",
        "bahnlauf",
        "bahnlaufen",
        "laufen auf der bahn",
        "course a pied sur piste",
        "carrera en pista",
        "corsa su pista",
        "corrida em pista",
        "corrida na pista",
    ];
    ON_A_TRACK.contains(&plain(sport).as_str())
}
