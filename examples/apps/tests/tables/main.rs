//! Tables of activities as sites write them, in each language, and as spreadsheets save them again.

mod others;
mod rows;
mod sites;
mod spreadsheets;
mod units;

use running_hip_pain::Day;

use running_hip_pain_apps::run_files::{
    Activity, Clock, Context, FileError, Format, Found, Problem, Sport, Unit, merge, read_bytes,
};

fn read(table: impl AsRef<[u8]>) -> Found {
    read_bytes("t.csv", table.as_ref(), &Context::default())
}

/// The activities of a table that is sound.
#[track_caller]
fn sound(table: impl AsRef<[u8]>) -> Vec<Activity> {
    let found = read(&table);
    assert_eq!(found.rejected, [], "{}", String::from_utf8_lossy(table.as_ref()));
    found.activities
}

/// Sport, day, second of the day, metres, and seconds without pauses.
fn facts(activity: &Activity) -> (Sport, String, i64, Option<u32>, Option<u32>) {
    let at = activity.start.on_the_wall();
    let day = Day::new(1970, 1, 1).unwrap() + i32::try_from(at.div_euclid(86_400)).unwrap();
    (activity.sport.clone(), day.to_string(), at.rem_euclid(86_400), activity.metres, activity.seconds)
}

/// What each table below has as its first run: 8.02 km in 45 minutes, at seven on 21 November.
fn the_run() -> (Sport, String, i64, Option<u32>, Option<u32>) {
    (Sport::Run, "2026-11-21".into(), 7 * 3600, Some(8020), Some(2700))
}

fn errors(found: &Found) -> Vec<String> {
    found.rejected.iter().map(ToString::to_string).collect()
}

const GARMIN: &str = "Activity Type,Date,Title,Distance,Time\n";
