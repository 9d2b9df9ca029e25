//! Tables that are not known, by what the names of their columns begin with.

use super::dates::Written;
use super::rows::Row;
use crate::run_files::text::plain;

// How these begin in many languages
#[rustfmt::skip] // a table
const DATE: &[&str] = &[
    "date", "datum", "dato", "data", "fecha", "tag", "day", "start", "begin", "debut", "inicio", "inizio", "when", "timestamp",
    "jour", "dia",
];
const DISTANCE: &[&str] = &["dist", "dyst", "km", "kilomet", "mile", "strecke", "entfernung", "afstand", "avstand"];
const BIRTH: &[&str] = &["birth", "geburt", "naissance", "nacimiento", "nascita", "geboorte", "nascimento"];
// A table of days has steps, and nothing that tells one activity from another.
const STEPS: &[&str] = &["step", "schritt", "pas", "paso", "passi", "stappen", "passos"];
const ACTIVITY: &[&str] = &[
    "type",
    "typ",
    "tipo",
    "sport",
    "activit",
    "aktivit",
    "workout",
    "exercise",
    "discipline",
    "time",
    "duration",
    "pace",
    "zeit",
    "dauer",
    "duree",
    "allure",
    "tiempo",
    "duracion",
    "ritmo",
    "tempo",
    "durata",
    "passo",
    "tijd",
    "duur",
    "duracao",
];

pub(super) struct Columns {
    dates: Vec<usize>,
    distances: Vec<usize>,
}

impl Columns {
    pub(super) fn of(header: &Row<'_>, named_so: bool) -> Option<Self> {
        let names: Vec<String> = header.cells().map(plain).collect();
        let begins = |name: &str, stems: &[&str]| {
            let mut words = name.split(|char: char| !char.is_alphanumeric());
            words.any(|word| stems.iter().any(|stem| word.starts_with(stem)))
        };
        let all = |stems| -> Vec<usize> {
            (0..names.len())
                .filter(|column| begins(&names[*column], stems) && !begins(&names[*column], BIRTH))
                .collect()
        };
        let columns = Self { dates: all(DATE), distances: all(DISTANCE) };
        let of_days = !all(STEPS).is_empty() && all(ACTIVITY).is_empty();
        // A date and a distance may be those of a shoe, unless there is nothing else.
        let other = |column: &usize| !columns.dates.contains(column) && !columns.distances.contains(column);
        let of_activities = named_so || names.len() == 2 || all(ACTIVITY).iter().any(other);
        (!columns.dates.is_empty() && !columns.distances.is_empty() && !of_days && of_activities).then_some(columns)
    }

    /// The date may be in any language, so that two numbers in it are enough, or one and a word.
    pub(super) fn hold_a_run(&self, row: &Row<'_>) -> bool {
        let numbers =
            |text: &str| text.split(|char: char| !char.is_ascii_digit()).filter(|part| !part.is_empty()).count();
        let is_date = |text: &str| {
            let worded = numbers(text) == 1 && text.chars().any(char::is_alphabetic);
            numbers(text) >= 2 || worded || Written::read(text).is_some()
        };
        let some = |text: &str| text.chars().any(|char| matches!(char, '1'..='9'));
        let dated = self.dates.iter().any(|column| is_date(row.cell(*column)));
        dated && self.distances.iter().any(|column| some(row.cell(*column)))
    }
}
