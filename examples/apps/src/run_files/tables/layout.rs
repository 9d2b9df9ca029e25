//! Which tables are read: what their columns are called, and what is in them.

use super::dates::Order;
use super::rows::Row;
use crate::run_files::error::shown;
use crate::run_files::text::plain;
use crate::run_files::{Clock, Format, Sport, Unit};

/// The names of a column, without accents and capitals: in each language, and as they changed.
type Names = &'static [&'static str];

/// One kind of table.
pub(super) struct Layout {
    pub(super) format: Format,
    /// By which clock its times are.
    pub(super) clock: Clock,
    /// Which number of its dates is the day, where that is the same everywhere.
    pub(super) order: Option<Order>,
    /// Columns that it has, so that no other table is taken for it.
    sign: Names,
    sport: Names,
    pub(super) sport_in: fn(&str) -> Sport,
    date: Names,
    time_of_day: Names,
    ahead: Names,
    /// In the order in which they are used.
    distances: &'static [Distance],
    /// Without pauses, the better ones first.
    times: Names,
    elapsed: Names,
    pub(super) times_in: Times,
    recording: Names,
    effort: Names,
    name: Names,
    /// How many of its rows are activities.
    pub(super) rows: Activities,
}

/// A column with distances.
struct Distance {
    names: Names,
    /// Whether it is the second of two columns of one name.
    second: bool,
    measure: Measure,
}

/// In what distances are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// In the unit of the account, which the table does not say.
    Account,
    In(Unit),
    Metres,
}

/// In what times are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// Hours, minutes and seconds, or seconds.
    Seconds,
    Milliseconds,
    Hours,
}

/// Which rows of a table are activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Activities {
    All,
    /// All that have a distance or a time. The others were planned.
    Done,
    /// The first. The others are its records.
    First,
}

const fn column(names: Names, measure: Measure) -> Distance {
    Distance { names, second: false, measure }
}

/// A layout in which nothing is to be found, to be filled in.
const NONE: Layout = Layout {
    format: Format::Garmin,
    clock: Clock::Wall,
    order: None,
    sign: &[],
    sport: &[],
    sport_in: Sport::from_words,
    date: &[],
    time_of_day: &[],
    ahead: &[],
    distances: &[],
    times: &[],
    elapsed: &[],
    times_in: Times::Seconds,
    recording: &[],
    effort: &[],
    name: &[],
    rows: Activities::All,
};

#[rustfmt::skip] // a table
mod names {
    use super::Names;

    // Strava and Garmin Connect, by language: English, German, French, Spanish, Italian, Dutch, Portuguese
    pub(super) const STRAVA_DATE: Names = &["activity date", "aktivitatsdatum", "date de l'activite", "fecha de la actividad", "data dell'attivita", "datum van activiteit", "data da atividade"];
    pub(super) const STRAVA_TYPE: Names = &["activity type", "aktivitatsart", "type d'activite", "tipo de actividad", "tipo attivita", "tipo di attivita", "activiteitstype", "tipo de atividade"];
    pub(super) const GARMIN_TYPE: Names = &["activity type", "aktivitatstyp", "type d'activite", "tipo de actividad", "tipo di attivita", "activiteittype", "activiteitstype", "tipo de atividade"];
    pub(super) const GARMIN_DATE: Names = &["date", "datum", "fecha", "data"];
    pub(super) const DISTANCE: Names    = &["distance", "distanz", "distancia", "distanza", "afstand"];
    pub(super) const MOVING: Names      = &["moving time", "bewegungszeit", "zeit in bewegung", "duree de deplacement", "durree de deplacement", "temps de deplacement", "tiempo en movimiento", "tempo in movimento", "beweegtijd", "tijd bewogen", "tempo de movimentacao", "tempo em movimento"];
    pub(super) const TIME: Names        = &["time", "activity time", "zeit", "duree", "tiempo", "tempo", "tijd", "tempo total",
                                            // where there is no other
                                            "moving time", "zeit in bewegung", "temps de deplacement", "tiempo en movimiento", "tempo in movimento", "tijd bewogen", "tempo em movimento"];
    pub(super) const ELAPSED: Names     = &["elapsed time", "verstrichene zeit", "temps ecoule", "tiempo transcurrido", "tempo trascorso", "verstreken tijd", "tempo decorrido", "tempo transcorrido"];
    pub(super) const RECORDING: Names   = &["filename", "dateiname", "nom du fichier", "nombre del archivo", "nombre de archivo", "nome del file", "bestandsnaam", "nome do arquivo", "nome do ficheiro"];
    pub(super) const EFFORT: Names      = &["perceived exertion", "gefuhlte anstrengung", "effort ressenti", "esfuerzo percibido", "sforzo percepito", "ervaren inspanning", "esforco percebido"];
    pub(super) const NAME: Names        = &["activity name", "name der aktivitat", "nom de l'activite", "nombre de la actividad", "nome attivita", "nome dell'attivita", "naam activiteit", "nome da atividade",
                                            "title", "titel", "titre", "titulo", "titolo"];
}

/// The tables that are read.
#[rustfmt::skip] // a table
const LAYOUTS: [Layout; 11] = [
    Layout {
        format: Format::Strava, clock: Clock::Utc,
        sport: names::STRAVA_TYPE, date: names::STRAVA_DATE,
        distances: &[
            Distance { names: names::DISTANCE, second: true, measure: Measure::Metres },
            column(names::DISTANCE, Measure::Account),
        ],
        times: names::MOVING, elapsed: names::ELAPSED, recording: names::RECORDING, effort: names::EFFORT, name: names::NAME,
        ..NONE
    },
    // Before July 2019, in English for everybody
    Layout {
        format: Format::Strava, clock: Clock::Utc,
        sign: &["id", "commute", "filename"],
        sport: &["type"], date: &["date"], distances: &[column(&["distance"], Measure::Metres)], elapsed: &["elapsed_time"],
        recording: &["filename"], name: &["name"],
        ..NONE
    },
    Layout {
        format: Format::Garmin,
        sport: names::GARMIN_TYPE, date: names::GARMIN_DATE, distances: &[column(names::DISTANCE, Measure::Account)],
        times: names::TIME, elapsed: names::ELAPSED, name: names::NAME,
        ..NONE
    },
    // Up to about 2016
    Layout {
        format: Format::Garmin,
        sign: &["activity name", "calories"],
        sport: names::GARMIN_TYPE, date: &["start"], distances: &[column(names::DISTANCE, Measure::Account)],
        times: names::TIME, name: names::NAME,
        ..NONE
    },
    Layout {
        format: Format::Runkeeper,
        sign: &["activity id", "route name", "gpx file"],
        sport: &["type"], date: &["date"],
        distances: &[
            column(&["distance (km)"], Measure::In(Unit::Kilometres)),
            column(&["distance (mi)"], Measure::In(Unit::Miles)),
        ],
        times: &["duration"], recording: &["gpx file"], name: &["route name"],
        ..NONE
    },
    Layout {
        format: Format::IntervalsIcu,
        sign: &["id", "moving_time", "elapsed_time"],
        sport: &["type"], date: &["start_date_local"], distances: &[column(&["distance"], Measure::Metres)],
        times: &["moving_time"], elapsed: &["elapsed_time"], effort: &["icu_rpe"], name: &["name"],
        ..NONE
    },
    Layout {
        format: Format::Samsung, clock: Clock::Utc,
        sign: &["datauuid"],
        sport: &["exercise_type"], sport_in: samsung, date: &["start_time"], ahead: &["time_offset"],
        distances: &[column(&["distance"], Measure::Metres)], times: &["duration"], times_in: Times::Milliseconds, name: &["title"],
        ..NONE
    },
    Layout {
        format: Format::Zepp, clock: Clock::Utc,
        sign: &["maxpace(/meter)"],
        sport: &["type"], sport_in: zepp, date: &["starttime"], distances: &[column(&["distance(m)"], Measure::Metres)],
        times: &["sporttime(s)"],
        ..NONE
    },
    Layout {
        format: Format::Polar, order: Some(Order::DayFirst),
        sign: &["name", "duration", "hr max"],
        sport: &["sport"], date: &["date"], time_of_day: &["start time"],
        distances: &[
            column(&["total distance (km)"], Measure::In(Unit::Kilometres)),
            column(&["total distance (mi)"], Measure::In(Unit::Miles)),
        ],
        times: &["duration"], rows: Activities::First,
        ..NONE
    },
    Layout {
        format: Format::TrainingPeaks, clock: Clock::Day,
        sign: &["title", "plannedduration"],
        sport: &["workouttype"], date: &["workoutday"], distances: &[column(&["distanceinmeters"], Measure::Metres)],
        times: &["timetotalinhours"], times_in: Times::Hours, name: &["title"], rows: Activities::Done,
        ..NONE
    },
    Layout {
        format: Format::MapMyRun, clock: Clock::Day,
        sign: &["date submitted"],
        sport: &["activity type"], date: &["workout date"],
        distances: &[
            column(&["distance (km)"], Measure::In(Unit::Kilometres)),
            column(&["distance (mi)"], Measure::In(Unit::Miles)),
        ],
        times: &["workout time (seconds)"],
        ..NONE
    },
];

/// Samsung's numbers, in thousands by kind.
fn samsung(number: &str) -> Sport {
    let named = || format!("exercise type {}", shown(number));
    match number.parse() {
        Ok(0) => Sport::Unstated,
        Ok(1001 | 13_001) => Sport::Walk,
        Ok(1002) => Sport::Run,
        // Games, dance, gymnastics, wheels, water, snow; bicycles and rowing machines, but not treadmills.
        Ok(2001..=12_999 | 13_004 | 14_001..=14_999 | 15_002..=15_004 | 15_006 | 16_001..=16_999) => {
            Sport::Other(named())
        }
        Ok::<u32, _>(_) | Err(_) => Sport::Unknown(named()),
    }
}

/// Zepp's numbers.
fn zepp(number: &str) -> Sport {
    match number {
        "1" => Sport::Run,
        "52" => Sport::Other("type 52".into()),
        _ => Sport::Unknown(format!("type {}", shown(number))),
    }
}

/// Which column holds what, by number.
pub(super) struct Columns {
    pub(super) layout: &'static Layout,
    /// How many there are, without those at the end that have no name.
    pub(super) count: usize,
    /// How many cells a row may have.
    pub(super) most: usize,
    pub(super) sport: usize,
    pub(super) date: usize,
    pub(super) time_of_day: Option<usize>,
    pub(super) ahead: Option<usize>,
    /// In the order in which they are used.
    pub(super) distances: Vec<(usize, Measure)>,
    /// The same.
    pub(super) times: Vec<usize>,
    pub(super) elapsed: Option<usize>,
    pub(super) recording: Option<usize>,
    pub(super) effort: Option<usize>,
    pub(super) name: Option<usize>,
    /// The last of those that count.
    pub(super) last_used: usize,
    /// Whether the table is in French, where `Trail` is a run.
    pub(super) french: bool,
}

impl Columns {
    /// The columns of the table that has this first line, if it is one that is read.
    pub(super) fn of(header: &Row<'_>) -> Option<Self> {
        let header: Vec<String> = header.cells().map(column_name).collect();
        LAYOUTS.iter().find_map(|layout| Self::in_layout(layout, &header))
    }

    fn in_layout(layout: &'static Layout, header: &[String]) -> Option<Self> {
        let all = |names: Names| -> Vec<usize> {
            (0..header.len()).filter(|column| names.contains(&header[*column].as_str())).collect()
        };
        let first = |names: Names| all(names).first().copied();
        if !layout.sign.iter().all(|name| header.iter().any(|column| column == name)) {
            return None;
        }
        let distance = |distance: &Distance| {
            let columns = all(distance.names);
            let column = if distance.second { columns.get(1..)?.last() } else { columns.first() };
            Some((*column?, distance.measure))
        };
        let distances: Vec<(usize, Measure)> = layout.distances.iter().filter_map(distance).collect();
        let times: Vec<usize> =
            layout.times.iter().flat_map(|name| header.iter().position(|column| column == name)).collect();
        let elapsed = all(layout.elapsed).last().copied(); // Strava has two and fills the last
        let time_of_day = first(layout.time_of_day);
        let lacks_time_of_day = !layout.time_of_day.is_empty() && time_of_day.is_none();
        if distances.is_empty() || (times.is_empty() && elapsed.is_none()) || lacks_time_of_day {
            return None;
        }
        let (sport, date) = (first(layout.sport)?, first(layout.date)?);
        let used = distances.iter().map(|(column, _)| *column).chain(times.iter().copied()).chain(elapsed);
        Some(Self {
            most: header.len() + usize::from(layout.format == Format::Samsung), // whose rows end with a comma
            last_used: used.fold(sport.max(date), usize::max),
            layout,
            count: header.iter().rposition(|name| !name.is_empty())? + 1,
            sport,
            date,
            time_of_day,
            ahead: first(layout.ahead),
            distances,
            times,
            elapsed,
            recording: first(layout.recording),
            effort: first(layout.effort),
            name: first(layout.name),
            french: header[sport] == "type d'activite",
        })
    }
}

/// The name of a column as it is compared. Samsung writes its own name before most.
fn column_name(name: &str) -> String {
    let name = plain(name);
    name.strip_prefix("com.samsung.health.exercise.").map_or(name.clone(), str::to_owned)
}
