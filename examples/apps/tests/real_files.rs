//! Files that watches and sites wrote, compared with what other programs read from them (`files/README.md`).

mod support;

use running_hip_pain_apps::run_files::{Activity, Clock, Context, Format, Sport, Zone, read_bytes};
use support::{bundled, read};

const TWO_HOURS_EAST: i32 = 120;

#[track_caller]
fn only(name: &str) -> Activity {
    let mut found = read(&bundled(name));
    assert_eq!(found.rejected, []);
    assert_eq!(found.activities.len(), 1);
    found.activities.remove(0)
}

#[test]
fn a_short_run_of_a_fenix_5() {
    let run = only("real/garmin_fenix_5_run.fit");
    assert_eq!((run.sport, run.origin.format), (Sport::Run, Format::Fit));
    assert_eq!((run.metres, run.seconds, run.elapsed), (Some(158), Some(57), Some(57))); // 157.56 m, 56.887 s
    assert_eq!((run.start.seconds, run.start.clock), (1_497_191_649, Clock::Zoned(-420))); // 2017-06-11T14:34:09Z
}

#[test]
fn the_run_of_a_triathlon_is_one_of_its_five_sessions() {
    let found = read(&bundled("real/triathlon.fit.gz"));
    assert_eq!(found.rejected, []);
    let sports: Vec<String> = found.activities.iter().map(|activity| activity.sport.to_string()).collect();
    assert_eq!(sports, ["swimming", "transition", "cycling", "transition", "run"]);
    let metres: Vec<u32> = found.activities.iter().filter_map(|activity| activity.metres).collect();
    assert_eq!(metres, [1645, 142, 40_909, 32, 9806]);
    let run = &found.activities[4];
    assert_eq!((run.seconds, run.origin.entry), (Some(2851), 5));
    // 2018-05-27T09:23:41Z. The watch was two hours ahead.
    assert_eq!((run.start.seconds, run.start.clock), (1_527_413_021, Clock::Zoned(TWO_HOURS_EAST)));
}

#[test]
fn a_ride_is_a_ride() {
    let ride = only("real/garmin_fenix_5_bike.fit");
    assert_eq!((ride.sport, ride.metres), (Sport::Other("cycling".into()), Some(460)));
}

#[test]
fn a_run_as_tcx() {
    let run = only("real/garmin_fenix_6_run.tcx.gz");
    assert_eq!((run.sport, run.origin.format), (Sport::Run, Format::Tcx));
    assert_eq!((run.metres, run.seconds, run.elapsed), (Some(5125), Some(1230), Some(1231)));
    // 2021-01-19T23:30:50Z, when in Berlin the next day had begun.
    assert_eq!((run.start.seconds, run.start.clock), (1_611_099_050, Clock::Utc));
    let bytes = bytes("real/garmin_fenix_6_run.tcx.gz");
    let day = |minutes| {
        let context = Context { zone: Some(Zone::Fixed(minutes)), ..Context::default() };
        read_bytes("file", &bytes, &context).activities[0].start.on_the_wall().div_euclid(86_400)
    };
    assert_eq!(day(60) - day(-300), 1);
}

#[test]
fn a_run_as_gpx() {
    let run = only("real/garmin_connect_run.gpx.gz");
    assert_eq!((run.sport, run.origin.format), (Sport::Run, Format::Gpx));
    // gpxpy: 12,835.5 m by its own formula, 5,498 s from first to last point.
    let metres = run.metres.expect("a track has a length");
    assert!(metres.abs_diff(12_836) < 40, "{metres}");
    assert_eq!((run.elapsed, run.start.seconds), (Some(5498), 1_501_339_595));
}

#[test]
fn a_clock_that_was_never_set_is_said() {
    let found = read(&bundled("real/clock_never_set.gpx.gz"));
    assert!(found.activities.is_empty());
    let error = found.rejected[0].to_string();
    let why = "start time is `1901-12-13 20:45:52`; expected a time from 1980 to 2200; was the clock set?";
    assert!(error.ends_with(&format!("clock_never_set.gpx.gz, activity 1: {why}")), "{error}");
}

#[test]
fn no_bundled_file_says_where() {
    for name in ["real/garmin_connect_run.gpx.gz", "real/clock_never_set.gpx.gz"] {
        let text = unpacked(name);
        assert!(!text.contains("<ele>") && !text.contains("<name>"), "{name}");
        assert_eq!(text.matches("lat=\"").count(), text.matches("lat=\"0\"").count(), "{name}");
    }
    let text = unpacked("real/garmin_fenix_6_run.tcx.gz");
    for element in ["<Position>", "<AltitudeMeters>", "<UnitId>"] {
        assert!(!text.contains(element), "{element}");
    }
    for name in ["real/garmin_fenix_5_run.fit", "real/garmin_fenix_5_bike.fit", "real/triathlon.fit.gz"] {
        let bytes = bytes(name);
        let mut reader = fitparser::de::FitStreamProcessor::new();
        let mut rest = &bytes[..];
        let mut looked_at = 0;
        while !rest.is_empty() {
            let (after, object) = reader.deserialize_next(rest).unwrap();
            match object {
                fitparser::de::FitObject::DataMessage(data) => {
                    let message = data.global_message_number();
                    for (field, value) in data.fields().iter().filter(|(_, value)| !is_invalid(value)) {
                        assert!(may_stay(message, *field), "{name}: field {field} of message {message} is {value:?}");
                        looked_at += 1;
                    }
                    if !matches!(message, 206 | 207) {
                        for (field, value) in data.developer_fields() {
                            assert!(is_invalid(value), "{name}: {field:?} of an app on the watch is {value:?}");
                        }
                    }
                    if message == 206 {
                        reader.decode_message(data).unwrap();
                    }
                }
                fitparser::de::FitObject::Crc(_) => reader.reset(),
                _ => {}
            }
            rest = after;
        }
        assert!(looked_at > 100, "{name}: {looked_at}");
    }
}

/// Whether a field shows neither where nor who, by message and field of the FIT profile. Serial numbers (field 3 of the
/// file's own message and of those of devices), the user's profile and everything else may not stay.
fn may_stay(message: u16, field: u8) -> bool {
    let fields: &[u8] = match message {
        _ if matches!(field, 253 | 254) => return true, // time and index
        206 | 207 => return true,                       // what the fields of apps mean
        0 => &[0, 1, 2, 4],
        12 => &[0, 1],
        18 => &[0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 25, 26, 28],
        19 => &[0, 1, 2, 7, 8, 9, 10, 11],
        20 => &[3, 4, 5, 6, 73],
        21 => &[0, 1, 4],
        34 => &[0, 1, 2, 3, 4, 5],
        _ => &[],
    };
    fields.contains(&field)
}

/// Text and bytes that were taken out are left as zeros and ones.
fn is_invalid(value: &fitparser::Value) -> bool {
    match value {
        fitparser::Value::Invalid => true,
        fitparser::Value::String(text) => text.chars().all(|char| char == '\0'),
        fitparser::Value::Byte(byte) => *byte == 0xff,
        fitparser::Value::Array(values) => values.iter().all(is_invalid),
        _ => false,
    }
}

fn bytes(name: &str) -> Vec<u8> {
    let bytes = std::fs::read(bundled(name)).unwrap();
    if !name.ends_with(".gz") {
        return bytes;
    }
    let mut unpacked = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut unpacked).unwrap();
    unpacked
}

fn unpacked(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}
