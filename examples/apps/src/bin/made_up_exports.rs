//! Writes the exports of a runner who does not exist, to measure with: ten years of GPX and of FIT, and one export of
//! Apple Health.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use running_hip_pain::Day;
use running_hip_pain_apps::run_files::fit::frames::sum;

const HELP: &str = "\
Write made-up exports to measure with: gpx/, fit/ and apple/export.xml.

Usage: made_up_exports FOLDER [YEARS]";

/// Four runs a week.
const WEEKDAYS: [i32; 4] = [0, 2, 4, 6];

/// Records of steps and pulse that Apple keeps for each day.
const RECORDS_A_DAY: u32 = 400;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let years = arguments.get(1).map_or(Some(10), |years| years.parse().ok().filter(|years| (1..=40).contains(years)));
    let (Some(folder), Some(years)) = (arguments.first(), years) else {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    };
    match write(Path::new(folder), years) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("made_up_exports: {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

struct Run {
    day: Day,
    metres: u32,
    seconds: u32,
}

fn runs(years: i32) -> impl Iterator<Item = Run> {
    let last = Day::new(2026, 11, 22).expect("a day of the calendar");
    let first = last + -365 * years;
    (0..365 * years).filter(|day| WEEKDAYS.contains(&(day % 7))).map(move |day| {
        let metres = 6_000 + (day as u32 * 7_919 % 70) * 100;
        Run { day: first + day, metres, seconds: metres * 36 / 100 }
    })
}

fn write(folder: &Path, years: i32) -> std::io::Result<()> {
    for (kind, one) in [("gpx", gpx as fn(&mut dyn Write, &Run) -> std::io::Result<()>), ("fit", fit)] {
        let folder = folder.join(kind);
        std::fs::create_dir_all(&folder)?;
        for run in runs(years) {
            let mut file = BufWriter::new(File::create(folder.join(format!("{}.{kind}", run.day)))?);
            one(&mut file, &run)?;
            file.flush()?;
        }
    }
    let folder = folder.join("apple");
    std::fs::create_dir_all(&folder)?;
    let mut file = BufWriter::new(File::create(folder.join("export.xml"))?);
    apple(&mut file, years)?;
    file.flush()
}

/// A point each five seconds, along the equator.
fn gpx(out: &mut dyn Write, run: &Run) -> std::io::Result<()> {
    const METRE: f64 = 1.0 / 111_195.08;
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"made up\">")?;
    writeln!(out, "<trk><name>Morning Run</name><type>running</type><trkseg>")?;
    for second in (0..=run.seconds).step_by(5) {
        let metres = f64::from(run.metres) * f64::from(second) / f64::from(run.seconds);
        let (hour, minute) = (7 + second / 3600, second / 60 % 60);
        writeln!(out, "<trkpt lat=\"0\" lon=\"{:.7}\"><ele>12.4</ele>", 10.0 + metres * METRE)?;
        writeln!(out, "<time>{}T{hour:02}:{minute:02}:{:02}Z</time></trkpt>", run.day, second % 60)?;
    }
    writeln!(out, "</trkseg></trk></gpx>")
}

/// A record each second.
fn fit(out: &mut dyn Write, run: &Run) -> std::io::Result<()> {
    /// 1989-12-31, from which FIT counts seconds.
    const EPOCH: u32 = 631_065_600;
    let days = run.day - Day::new(1970, 1, 1).expect("a day of the calendar");
    let start = days as u32 * 86_400 + 7 * 3600 - EPOCH;
    let end = start + run.seconds;
    let mut body = Vec::new();
    // Local number, message, and its fields: number, size, type. Then the values.
    let define = |body: &mut Vec<u8>, local: u8, message: u8, fields: &[[u8; 3]]| {
        body.extend([0x40 | local, 0, 0, message, 0, fields.len() as u8]);
        body.extend(fields.concat());
    };
    const U32: u8 = 0x86;
    define(&mut body, 0, 0, &[[0, 1, 0], [4, 4, U32]]);
    body.extend([&[0, 4][..], &start.to_le_bytes()].concat());
    define(&mut body, 1, 20, &[[253, 4, U32], [5, 4, U32], [3, 1, 2]]);
    for second in 0..=run.seconds {
        let centimetres = (u64::from(run.metres) * 100 * u64::from(second) / u64::from(run.seconds)) as u32;
        body.push(1);
        body.extend((start + second).to_le_bytes());
        body.extend(centimetres.to_le_bytes());
        body.push(150);
    }
    let totals = [run.seconds * 1000, run.seconds * 1000, run.metres * 100].map(u32::to_le_bytes).concat();
    define(&mut body, 2, 18, &[[253, 4, U32], [2, 4, U32], [5, 1, 0], [7, 4, U32], [8, 4, U32], [9, 4, U32]]);
    body.extend([&[2][..], &end.to_le_bytes(), &start.to_le_bytes(), &[1], &totals].concat());
    define(&mut body, 3, 34, &[[253, 4, U32], [5, 4, U32]]);
    body.extend([&[3][..], &end.to_le_bytes(), &(end + 3600).to_le_bytes()].concat());
    let mut file = vec![12, 0x10, 0x43, 8];
    file.extend((body.len() as u32).to_le_bytes());
    file.extend(b".FIT");
    file.extend(body);
    let sum = sum(0, &file);
    file.extend(sum.to_le_bytes());
    out.write_all(&file)
}

fn apple(out: &mut dyn Write, years: i32) -> std::io::Result<()> {
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record|Workout)*>\n]>"
    )?;
    writeln!(out, "<HealthData locale=\"en_GB\">")?;
    let of_watch = "sourceName=\"Watch\" sourceVersion=\"10.1\"";
    for run in runs(years) {
        for i in 0..RECORDS_A_DAY {
            let at = format!("{} {:02}:{:02}:30 +0100", run.day, i / 20 % 24, i % 60);
            writeln!(
                out,
                " <Record type=\"HKQuantityTypeIdentifierHeartRate\" {of_watch} device=\"&lt;&lt;HKDevice: 0x2810&gt;, \
                 name:Apple Watch, manufacturer:Apple Inc.&gt;\" unit=\"count/min\" creationDate=\"{at}\" startDate=\"{at}\" \
                 endDate=\"{at}\" value=\"{}\"/>",
                60 + i % 90
            )?;
        }
        let minutes = f64::from(run.seconds) / 60.0;
        let km = f64::from(run.metres) / 1000.0;
        let (start, end) = (7 * 3600, 7 * 3600 + run.seconds);
        let [start, end] =
            [start, end].map(|at| format!("{} {:02}:{:02}:{:02} +0100", run.day, at / 3600, at / 60 % 60, at % 60));
        writeln!(
            out,
            " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"{minutes}\" durationUnit=\"min\" \
             {of_watch} creationDate=\"{end}\" startDate=\"{start}\" endDate=\"{end}\">\n  <WorkoutStatistics \
             type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" startDate=\"{start}\" endDate=\"{end}\" sum=\"{km}\" \
             unit=\"km\"/>\n </Workout>"
        )?;
    }
    writeln!(out, "</HealthData>")
}
