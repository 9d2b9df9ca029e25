//! `strip_positions`: what comes out shows neither where nor who, and is still the same run.

mod support;

use std::process::Command;

use running_hip_pain_apps::run_files::{Context, read_bytes};
use support::{bundled, folder, gzip};

const GPX: &str = r#"<?xml version="1.0"?>
<gpx version="1.1" creator="SECRET phone"><metadata><keywords>SECRET</keywords><link href="https://SECRET"><text>SECRET</text></link></metadata>
<rte><rtept lat="52.52" lon="13.4"><sym>SECRET</sym></rtept></rte><!-- SECRET --><?SECRET SECRET?>
<trk><name>SECRET</name><src>SECRET</src><link href="SECRET"/><type>running</type><trkseg>
<trkpt lat="52.52" lon="13.4"><ele>34</ele><time>2026-11-20T09:00:00Z</time><extensions><x:geo lat="52.52" lon="13.4"/><x:serial>SECRET</x:serial></extensions></trkpt>
<trkpt lat="52.52" lon="13.5" SECRET="SECRET"><time>2026-11-20T09:40:00Z</time></trkpt>
</trkseg></trk><trk><type>at SECRET's home</type></trk></gpx>"#;

const TCX: &str = r#"<TrainingCenterDatabase xmlns="SECRET"><Courses><Course><Lap><BeginPosition><LatitudeDegrees>52.52</LatitudeDegrees></BeginPosition></Lap><Notes>SECRET</Notes></Course></Courses>
<Activities><Activity Sport="Running"><Id>2026-11-20T09:00:00Z</Id><Lap StartTime="2026-11-20T09:00:00Z">
<TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters><BeginAltitudeMeters>52.52</BeginAltitudeMeters><Notes>SECRET</Notes>
<Track><Trackpoint><Time>2026-11-20T09:30:00Z</Time><Position><LatitudeDegrees>52.52</LatitudeDegrees></Position></Trackpoint></Track>
</Lap><Notes>SECRET</Notes><Creator><Name>SECRET</Name><UnitId>3912345678</UnitId></Creator></Activity></Activities></TrainingCenterDatabase>"#;

/// The exit code, what is said, and what is written.
fn strip(name: &str, bytes: &[u8]) -> (Option<i32>, String, Option<Vec<u8>>) {
    let path = folder(name);
    std::fs::write(path.join("in"), bytes).unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_strip_positions")).args(["in", "out"]).current_dir(&path).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap(), std::fs::read(path.join("out")).ok())
}

#[test]
fn only_what_is_on_the_list_stays() {
    for (name, text) in [("strip_gpx", GPX), ("strip_tcx", TCX)] {
        let (code, said, stripped) = strip(name, text.as_bytes());
        assert_eq!((code, said.as_str()), (Some(0), ""));
        let stripped = String::from_utf8(stripped.unwrap()).unwrap();
        for secret in ["SECRET", "52.5", "13.4", "<ele>", "3912345678"] {
            assert!(!stripped.contains(secret), "{secret}: {stripped}");
        }
        let [before, after] = [text, &stripped].map(|text| {
            let mut found = read_bytes("file", text.as_bytes(), &Context::default());
            found.activities.iter_mut().for_each(|activity| activity.name = None);
            found.activities
        });
        assert_eq!(after, before, "the same run: {stripped}");
        assert!(!after.is_empty());
    }
}

#[test]
fn what_it_cannot_read_it_does_not_copy() {
    let fit = std::fs::read(bundled("real/garmin_fenix_5_run.fit")).unwrap();
    for (name, bytes) in [
        ("strip_csv", &b"Activity Type,Date\nRunning at home,2026-11-20\n"[..]),
        ("strip_gzip", &gzip(GPX.as_bytes())),
        ("strip_kml", b"<kml><name>home</name></kml>"),
        ("strip_cut", &GPX.as_bytes()[..GPX.len() - 9]),
        ("strip_cut_fit", &fit[..900]),
        ("strip_doctype", b"<!DOCTYPE gpx><gpx/>"),
        ("strip_empty", b""),
    ] {
        let (code, said, stripped) = strip(name, bytes);
        assert_eq!((code, stripped), (Some(1), None), "{name}");
        assert!(said.starts_with("strip_positions: in: "), "{said}");
    }
}
