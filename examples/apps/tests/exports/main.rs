//! Exports of whole accounts: what is in them besides recordings, and recordings in formats of their own.

mod apple;
mod garmin;
mod kml;
mod other_files;
mod packing;
mod polar;
#[path = "../support/mod.rs"]
mod support;

use std::io::Read;
use std::path::Path;

use running_hip_pain_apps::run_files::{
    Activity, Clock, Context, Files, Flaw, Format, Found, Sport, Unit, Zone, find, merge, read_bytes, read_from,
};

use support::{error, folder, gzip, zip};

const AT: i64 = 1_795_338_000; // 2026-11-22T09:00:00Z
const UTC: Context = Context { unit: Unit::Kilometres, zone: None };

fn gpx(kind: &str) -> String {
    format!(
        "<gpx version=\"1.1\"><trk>{kind}<trkseg><trkpt lat=\"0\" lon=\"0\"><time>2026-11-22T09:00:00Z</time></trkpt>\
         <trkpt lat=\"0\" lon=\"0.01\"><time>2026-11-22T09:06:00Z</time></trkpt></trkseg></trk></gpx>"
    )
}

/// The message of each file that was found and cannot be used, the activities, and how many were passed over.
struct AllOf {
    activities: Vec<Activity>,
    messages: Vec<String>,
    passed_over: usize,
}

#[track_caller]
fn all_of(path: &Path) -> AllOf {
    let contents = find([path]);
    let mut files = Files::default();
    let mut read = AllOf { activities: Vec::new(), messages: Vec::new(), passed_over: contents.passed_over };
    for source in &contents.sources {
        match files.read(source, &UTC) {
            None => read.passed_over += 1,
            Some(Found { activities, rejected }) => {
                read.activities.extend(activities);
                read.messages.extend(rejected.iter().map(ToString::to_string));
            }
        }
    }
    read.messages.extend(contents.rejected.iter().map(ToString::to_string));
    let root = format!("{}/", path.parent().unwrap().display());
    read.messages.iter_mut().for_each(|message| *message = message.replace(&root, ""));
    read.messages.sort();
    read
}

/// Writes an archive of these and reads it.
#[track_caller]
fn archive(name: &str, entries: &[(&str, &[u8])]) -> AllOf {
    let path = folder(name).join("export.zip");
    std::fs::write(&path, zip(entries)).unwrap();
    all_of(&path)
}

#[track_caller]
fn only(found: Found) -> Activity {
    assert_eq!(found.rejected, []);
    let [activity] = &found.activities[..] else { panic!("{found:?}") };
    activity.clone()
}

#[track_caller]
fn read(text: &str) -> Found {
    read_bytes("file", text.as_bytes(), &UTC)
}
