//! Exports of whole accounts: what is in them besides recordings, and recordings in formats of their own.

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

mod garmin {
    use super::*;

    const RUN: &str = r#"{"activityId": 24428629583, "name": "Köln", "activityType": "treadmill_running", "sportType": "RUNNING",
        "startTimeGmt": 1.795338E12, "startTimeLocal": 1.7953416E12, "duration": 2880000.5, "elapsedDuration": 2940000,
        "distance": 801234.0, "avgSpeed": 0.27, "splits": [{"measurements": [{"value": 1}]}], "parent": false}"#;

    fn export(summaries: &str) -> String {
        format!("[{{\"summarizedActivitiesExport\": [{summaries}]}}]")
    }

    #[test]
    fn a_summary_in_centimetres_and_milliseconds() {
        let run = only(read(&export(RUN)));
        assert_eq!(
            (&run.sport, run.origin.format, run.name.as_deref()),
            (&Sport::Run, Format::GarminAccount, Some("Köln"))
        );
        assert_eq!((run.metres, run.seconds, run.elapsed), (Some(8012), Some(2880), Some(2940)));
        assert_eq!((run.start.seconds, run.start.clock), (AT, Clock::Zoned(60)));
        // Without the outer list, and with all that may be missing.
        let bare = r#"{"summarizedActivitiesExport": [{"activityType": {"typeKey": "running"}, "beginTimestamp": 1795338000000,
            "duration": null}]}"#;
        let run = only(read(bare));
        assert_eq!((run.sport, run.metres, run.seconds, run.start.clock), (Sport::Run, None, None, Clock::Utc));
    }

    #[test]
    fn one_bad_summary_costs_one_activity() {
        let bad = RUN.replace("801234.0", "\"far\"");
        let ride = bad.replace("treadmill_running", "road_biking");
        let found = read(&export(&[RUN, &bad, &ride].join(",")));
        let errors: Vec<String> = found.rejected.iter().map(ToString::to_string).collect();
        assert_eq!(found.activities.len(), 1);
        assert_eq!(errors[0], "file, activity 2: distance is `far`; expected centimetres");
        assert_eq!(found.rejected[0].about.start.map(|start| start.seconds), Some(AT));
        assert_eq!(found.rejected[1].about.sport, Some(Sport::Other("road_biking".into())));
    }

    #[test]
    fn the_parts_of_a_triathlon_and_not_their_sum() {
        let sum = RUN.replace("treadmill_running", "multi_sport").replace("24428629583", "99999");
        let part =
            |kind: &str| RUN.replace("treadmill_running", kind).replace("\"name\"", "\"parentId\": 99999, \"name\"");
        let found = read(&export(&[sum.clone(), part("running"), part("transition_v2"), part("cycling")].join(",")));
        let sports: Vec<String> = found.activities.iter().map(|activity| activity.sport.to_string()).collect();
        assert_eq!(sports, ["run", "transition_v2", "cycling"]);
        assert_eq!(only(read(&export(&sum))).sport, Sport::Unknown("multi_sport".into()), "without its parts");
    }

    #[test]
    fn an_archive_in_the_archive() {
        let recording = gpx("<type>running</type>");
        let inner = zip(&[("me@example.com_123456.gpx", recording.as_bytes()), ("me@example.com_1.txt", b"x")]);
        let export =
            export(&RUN.replace("801234.0", "111195").replace("2880000.5", "360000").replace("2940000", "360000"));
        let read = archive(
            "garmin_account",
            &[
                ("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", &inner),
                ("DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json", export.as_bytes()),
                ("DI_CONNECT/DI-Connect-Fitness/me_gear.json", b"[{\"gearDTOS\": [{\"sport\": 1, \"startDate\": 2}]}]"),
                ("DI_CONNECT/DI-Connect-User/user_profile.json", b"{}"),
            ],
        );
        assert_eq!((read.messages, read.passed_over), (vec![], 3));
        let files: Vec<&str> = read.activities.iter().map(|run| run.origin.file.rsplit('!').next().unwrap()).collect();
        assert_eq!(
            files,
            ["DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json", "me@example.com_123456.gpx"]
        );
        let merged = merge(read.activities);
        assert_eq!((merged.activities.len(), merged.conflicts), (1, vec![]));
    }

    #[test]
    fn what_garmin_connect_hands_out_is_known_by_its_number() {
        let summary = only(read(&export(RUN)));
        for file in ["activity_24428629583.gpx", "x.zip!24428629583_ACTIVITY.fit"] {
            let mut recording = Activity { sport: Sport::Unstated, ..summary.clone() };
            recording.origin.file = file.into();
            recording.origin.recording = None;
            assert_eq!(recording.origin.recording_number(), summary.origin.recording_number());
            recording.start.seconds += 40_000;
            assert_eq!(merge(vec![summary.clone(), recording.clone()]).activities.len(), 1);
            // Strava's numbers are others.
            recording.origin.file = "24428629583.fit".into();
            assert_eq!(merge(vec![summary.clone(), recording]).activities.len(), 2);
        }
    }

    #[test]
    fn broken_and_hostile() {
        assert_eq!(error(&export(RUN).as_bytes()[..200]), "file, line 2: ends too early");
        assert_eq!(
            error(export("5").as_bytes()),
            "file, line 1: is not valid JSON: invalid type: integer `5`, expected struct Summary"
        );
        assert_eq!(error(export("").as_bytes()), "file: holds no recorded activity: the list of activities is empty");
        let deep = format!("[{{\"summarizedActivitiesExport\": {}", "[".repeat(1_000_000));
        assert_eq!(error(deep.as_bytes()), "file: elements are nested more than 64 deep");
        let many = format!("[{{\"summarizedActivitiesExport\": [{}{{}}]}}]", "{},".repeat(100_000));
        assert_eq!(error(many.as_bytes()), "file, line 1: is not valid JSON: more than 100000 entries in a list");
    }
}

mod polar {
    use super::*;

    const OLD: &str = r#"{"exportVersion": "1.6", "name": "Running", "startTime": "2026-11-22T23:30:00.000", "timeZoneOffset": 60,
        "distance": 8012.3, "duration": "PT2880.4S", "exercises": [{"startTime": "2026-11-22T23:30:00.000",
        "stopTime": "2026-11-23T00:19:00.000", "timezoneOffset": 60, "duration": "PT48M0.4S", "distance": 8012.3, "sport": "RUNNING",
        "samples": {"speed": [{"value": NaN}, NaN, {"dateTime": "NaN"}]}}]}"#;

    const NEW: &str = r#"{"identifier": {"id": "x"}, "startTime": "2026-11-22T23:30:00", "timezoneOffsetMinutes": -420,
        "durationMillis": 2880400, "exercises": [{"startTime": "2026-11-22T23:30:00", "durationMillis": 2880400,
        "distanceMeters": 8012.3, "sport": {"id": "27"}, "laps": {}}]}"#;

    #[test]
    fn a_session_in_both_generations() {
        for (text, minutes) in [(OLD, 60), (NEW, -420)] {
            let run = only(read(text));
            assert_eq!((&run.sport, run.origin.format), (&Sport::Run, Format::PolarAccount));
            assert_eq!((run.metres, run.seconds), (Some(8012), Some(2880)));
            assert_eq!(run.start.clock, Clock::Zoned(minutes));
            assert_eq!(run.start.on_the_wall(), AT + (14 * 60 + 30) * 60, "23:30 on the wall");
        }
        assert_eq!(only(read(OLD)).elapsed, Some(2940));
        assert_eq!(only(read(&NEW.replace("\"timezoneOffsetMinutes\": -420,", ""))).start.clock, Clock::Wall);
    }

    #[test]
    fn each_exercise_counts() {
        // Whether their times are UTC is not certain; that the ride began an hour later is.
        let two = OLD.replace("}]}}]}", "}]}}, {\"startTime\": \"2026-11-23T00:30:00\", \"sport\": \"ROAD_BIKING\"}]}");
        let found = read(&two.replace("22T23:30:00.000\",\n        \"stop", "22T22:30:00.000\",\n        \"stop"));
        assert_eq!(found.activities.len(), 2, "{found:?}");
        let starts: Vec<i64> = found.activities.iter().map(|activity| activity.start.on_the_wall() - AT).collect();
        assert_eq!(starts, [52_200, 52_200 + 2 * 3600]);
        assert_eq!(found.activities[1].sport, Sport::Other("road_biking".into()));
        for (id, sport) in [
            ("\"id\": \"2\"", "cycling"),
            ("\"id\": \"16\"", "not stated"),
            ("\"id\": \"9\"", "walk"),
            ("\"id\": \"250\"", "Polar sport 250"),
        ] {
            assert_eq!(only(read(&NEW.replace("\"id\": \"27\"", id))).sport.to_string(), sport);
        }
    }

    #[test]
    fn one_that_cannot_be_read_is_named() {
        let message = error(OLD.replace("PT48M0.4S", "long").as_bytes());
        assert_eq!(
            message,
            "file, activity 1: duration is `long`; expected a duration such as PT4050.564S or PT1H7M30S"
        );
        assert_eq!(error(&OLD.as_bytes()[..300]), "file, line 3: ends too early");
        assert_eq!(
            error(br#"{"exercises": [{"sport": "RUNNING", "distance": 30000}]}"#),
            "file, activity 1: no start time"
        );
    }

    #[test]
    fn the_account_around_the_sessions() {
        let read = archive(
            "polar_account",
            &[
                ("training-session-2026-11-22-1-x.json", OLD.as_bytes()),
                ("training-target-2026-11-23-1.json", OLD.as_bytes()),
                (
                    "activity-2026-11-22-1.json",
                    b"{\"date\": \"2026-11-22\", \"summary\": {\"startTime\": 1, \"stepCount\": 2}}",
                ),
                ("account-data-1.json", b"{\"sport\": 1, \"startTime\": 2}"),
            ],
        );
        assert_eq!((read.activities.len(), read.messages, read.passed_over), (1, vec![], 3));
    }
}

mod apple {
    use super::*;

    /// As iOS 16 writes it: an unclosed declaration, and a surplus `>` at the end.
    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 12 -->\n\
        <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n<!ATTLIST HealthData\n  locale CDATA #REQUIRED\n>\n\
        <!ATTLIST VisionPrescription\n  brand CDATA #IMPLIED\n<!ELEMENT RightEye EMPTY>\n<!ATTLIST RightEye\n  sphere CDATA #IMPLIED\n>\n>\n]>\n\
        <HealthData locale=\"de_DE\">\n <ExportDate value=\"2026-11-23 10:00:00 +0200\"/>\n\
        <Record type=\"HKQuantityTypeIdentifierStepCount\" sourceName=\"Tom\u{b}&amp; me\" value=\"10\"/>\n";

    const OLD: &str = "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"48.5\" durationUnit=\"min\" \
        totalDistance=\"5\" totalDistanceUnit=\"mi\" sourceName=\"Watch\" startDate=\"2026-11-22 11:00:00 +0200\" \
        endDate=\"2026-11-22 11:49:00 +0200\">\n<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>\n</Workout>\n";

    const NEW: &str = "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"48.5\" durationUnit=\"min\" \
        sourceName=\"Watch\" startDate=\"2026-11-22 11:00:00 +0200\" endDate=\"2026-11-22 11:49:00 +0200\">\n\
        <WorkoutActivity uuid=\"1\"><WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"4\" unit=\"km\"/></WorkoutActivity>\n\
        <WorkoutStatistics type=\"HKQuantityTypeIdentifierActiveEnergyBurned\" sum=\"2004.67\" unit=\"kJ\"/>\n\
        <WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"8.0467\" unit=\"km\"/>\n\
        <WorkoutRoute><FileReference path=\"/workout-routes/route_2026-11-22_11.49am.gpx\"/></WorkoutRoute>\n</Workout>\n";

    fn export(workouts: &str) -> String {
        format!("{HEAD}{workouts}</HealthData>\n")
    }

    #[test]
    fn a_workout_as_old_and_new_phones_write_it() {
        for workout in [OLD, NEW] {
            let run = only(read(&export(workout)));
            assert_eq!((&run.sport, run.origin.format), (&Sport::Run, Format::AppleHealth));
            assert_eq!((run.metres, run.seconds, run.elapsed), (Some(8047), Some(2910), Some(2940)));
            assert_eq!((run.start.seconds, run.start.clock), (AT, Clock::Zoned(120)));
        }
        for (value, unit, metres) in [("8046.7", "m", 8047), ("8800", "yd", 8047), ("26400", "ft", 8047)] {
            let workout = OLD.replace("\"5\"", &format!("\"{value}\"")).replace("\"mi\"", &format!("\"{unit}\""));
            assert_eq!(only(read(&export(&workout))).metres, Some(metres), "{unit}");
        }
        let other = OLD.replace("\"mi\"", "\"rods\"");
        assert_eq!(
            error(export(&other).as_bytes()),
            "file, activity 1: distance is `5 rods`; expected a number of km, mi, m, yd or ft"
        );
    }

    #[test]
    fn the_day_is_not_that_of_the_phone_at_the_export() {
        // In the evening in Los Angeles, exported in Berlin.
        let abroad = NEW.replace("11:00:00", "05:00:00").replace("11:49", "05:49");
        let known = abroad.replace(
            "<WorkoutActivity ",
            "<MetadataEntry key=\"HKTimeZone\" value=\"America/Los_Angeles\"/><WorkoutActivity ",
        );
        let start = only(read(&export(&known))).start;
        assert_eq!(start.clock, Clock::Zoned(-480));
        let zone = Context { zone: Some(Zone::Fixed(-420)), ..UTC };
        assert_eq!(only(read_bytes("file", export(&abroad).as_bytes(), &zone)).start.clock, Clock::Zoned(-420));
        // By an hour, summer time decides the day.
        for (time, clock) in [("00:30:00", Clock::Utc), ("23:00:00", Clock::Utc), ("22:59:59", Clock::Zoned(120))] {
            let late =
                NEW.replace("11:00:00", time).replace("endDate=\"2026-11-22 11:49:00", "endDate=\"2026-11-22 23:49:00");
            assert_eq!(only(read(&export(&late))).start.clock, clock, "{time}");
        }
    }

    #[test]
    fn other_sports() {
        for (kind, sport) in [
            ("Cycling", "Cycling"),
            ("Walking", "walk"),
            ("Hiking", "walk"),
            ("Other", "not stated"),
            ("SwimBikeRun", "SwimBikeRun"),
        ] {
            assert_eq!(
                only(read(&export(&OLD.replace("TypeRunning", &format!("Type{kind}"))))).sport.to_string(),
                sport
            );
        }
        let backwards = OLD.replace("endDate=\"2026-11-22 11:49", "endDate=\"2026-11-22 10:49");
        let run = only(read(&export(&backwards)));
        assert_eq!((run.seconds, run.elapsed), (Some(2910), None));
        let none = error(export("").as_bytes());
        assert_eq!(none, "file: holds no recorded activity: no workout");
    }

    #[test]
    fn a_run_that_two_apps_recorded_counts_once() {
        let other = OLD.replace("Watch", "Strava").replace("11:00:00", "11:00:20");
        let found = read(&export(&[NEW, &other].concat()));
        let merged = merge(found.activities);
        assert_eq!((merged.activities.len(), merged.duplicates.len(), merged.conflicts), (1, 1, vec![]));
    }

    #[test]
    fn a_route_belongs_to_its_workout_whatever_that_was() {
        // A third of the way, without a sport, and later than the workout began.
        let route = gpx("").replace("T09:00", "T09:20").replace("T09:06", "T09:26");
        for kind in ["Running", "Walking", "Cycling"] {
            let xml = export(&NEW.replace("TypeRunning", &format!("Type{kind}")));
            let read = archive(
                &format!("apple_{kind}"),
                &[
                    ("apple_health_export/Export.xml", xml.as_bytes()),
                    (
                        "apple_health_export/export_cda.xml",
                        b"<?xml version=\"1.0\"?><ClinicalDocument/><ClinicalDocument/>",
                    ),
                    ("apple_health_export/exportation.xml", b"<ClinicalDocument/>"),
                    ("apple_health_export/workout-routes/route_2026-11-22_11.49am.gpx", route.as_bytes()),
                ],
            );
            assert_eq!((read.activities.len(), &read.messages, read.passed_over), (2, &vec![], 2), "{kind}");
            let merged = merge(read.activities);
            assert_eq!((merged.activities.len(), merged.conflicts), (1, vec![]), "{kind}");
            assert_eq!(merged.activities[0].metres, Some(8047));
        }
    }

    #[test]
    fn what_stands_before_a_break_is_used() {
        let text = export(&NEW.repeat(2));
        let found = read(&text[..text.len() - 100]);
        assert_eq!(found.activities.len(), 1);
        assert_eq!(
            found.rejected[0].to_string(),
            format!("file, line {}: ends too early", text[..text.len() - 100].lines().count())
        );
        let found = read(&export(NEW).replace("</HealthData>", "</Health>"));
        let line = export(NEW).lines().count();
        assert_eq!(
            found.rejected[0].to_string(),
            format!("file, line {line}: is not valid XML: `</Health>` stands where `</HealthData>` should")
        );
    }

    #[test]
    fn entities_are_not_declared() {
        let bomb = export(NEW).replace("<!ELEMENT HealthData", "<!entity a \"aaaa\">\n<!ELEMENT HealthData");
        assert!(read(&bomb).activities.is_empty());
        assert!(
            read(&bomb).rejected[0]
                .to_string()
                .ends_with("declares entities, which no export needs and which are not read")
        );
    }

    /// An export of any length, made as it is read: a line for each heartbeat, and a workout now and then.
    struct Years {
        left: usize,
        text: Vec<u8>,
        at: usize,
        end: &'static [u8],
    }

    const RECORDS: usize = 1000;

    impl Years {
        fn new(blocks: usize, end: &'static [u8]) -> Self {
            Self { left: blocks, text: HEAD.as_bytes().to_vec(), at: 0, end }
        }

        /// Longer than most, to spare the time that each takes.
        fn record() -> String {
            let times = "startDate=\"2026-11-22 11:00:00 +0200\" endDate=\"2026-11-22 11:00:00 +0200\"";
            format!(
                "<Record type=\"HKQuantityTypeIdentifierHeartRate\" device=\"{}\" unit=\"count/min\" {times} value=\"61\"/>\n",
                "watch, ".repeat(200)
            )
        }
    }

    impl Read for Years {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.at == self.text.len() {
                self.at = 0;
                match self.left {
                    0 => self.text = std::mem::take(&mut self.end).to_vec(),
                    1 => self.text = NEW.into(),
                    _ => self.text = Self::record().repeat(RECORDS).into(),
                }
                self.left = self.left.saturating_sub(1);
            }
            let read = (&self.text[self.at..]).read(buffer)?;
            self.at += read;
            Ok(read)
        }
    }

    #[test]
    fn more_than_is_read_of_other_files_is_read_bit_by_bit() {
        let blocks = 1 + 150 * 1024 * 1024 / (RECORDS * Years::record().len());
        let run = only(read_from("file", &mut Years::new(blocks, b"</HealthData>"), &UTC));
        assert_eq!(run.metres, Some(8047));
        let found = read_from("file", &mut Years::new(3, b"</Health>"), &UTC);
        let line = HEAD.lines().count() + 2 * RECORDS + NEW.lines().count() + 1;
        assert!(found.rejected[0].to_string().starts_with(&format!("file, line {line}: ")), "{:?}", found.rejected);
    }

    #[test]
    fn a_tag_without_end() {
        let start = format!("{HEAD}<Record value=\"");
        let found = read_from("file", &mut start.as_bytes().chain(std::io::repeat(b'a')), &UTC);
        let line = start.lines().count();
        assert_eq!(
            found.rejected[0].to_string(),
            format!("file, line {line}: a tag or a text has more than 16777216 bytes")
        );
    }
}

mod kml {
    use super::*;

    fn whole(placemarks: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><kml xmlns=\"x\" xmlns:gx=\"y\"><Document><Folder>{placemarks}</Folder></Document></kml>"
        )
    }

    const FIRST: &str = "<gx:Track><when>2026-11-22T09:00:00Z</when><when>2026-11-22T09:06:00Z</when>\
                         <gx:coord>0 0 60</gx:coord><gx:coord>0.01 0 60</gx:coord></gx:Track>";
    const SECOND: &str = "<gx:Track><when>2026-11-22T09:10:00Z</when><gx:coord>0.02 0</gx:coord>\
                          <when>2026-11-22T09:13:00Z</when><gx:coord/><when>2026-11-22T09:16:00Z</when><gx:coord>0.03 0</gx:coord></gx:Track>";
    const SPORT: &str =
        "<name>Round the lake</name><ExtendedData><Data name=\"type\"><value>running</value></Data></ExtendedData>";

    #[test]
    fn tracks_with_times() {
        let run = only(read(&whole(&format!("<Placemark>{SPORT}{FIRST}</Placemark>"))));
        assert_eq!(
            (&run.sport, run.origin.format, run.name.as_deref()),
            (&Sport::Run, Format::Kml, Some("Round the lake"))
        );
        assert_eq!((run.metres, run.seconds), (Some(1112), Some(360)));
        assert_eq!((run.start.seconds, run.start.clock), (AT, Clock::Utc));
        // What was between the parts was paused.
        let run = only(read(&whole(&format!("<Placemark><gx:MultiTrack>{FIRST}{SECOND}</gx:MultiTrack></Placemark>"))));
        assert_eq!(
            (run.sport, run.metres, run.seconds, run.elapsed),
            (Sport::Unstated, Some(2224), Some(720), Some(960))
        );
        assert_eq!(run.flaws, [Flaw::PointsLeftOut { count: 1, of: 5 }]);
        let plain = format!("<Placemark>{}</Placemark>", FIRST.replace("gx:", ""));
        assert_eq!(only(read(&whole(&plain))).metres, Some(1112), "{plain}");
    }

    #[test]
    fn places_with_times() {
        let mark = |i: u32| {
            let place = format!("{:.4},0,60", 0.001 * f64::from(i));
            format!(
                "<Placemark><TimeStamp><when>2026-11-22T09:{i:02}:00Z</when></TimeStamp><Point><coordinates>{place}</coordinates></Point></Placemark>"
            )
        };
        let run = only(read(&whole(&(0..11).map(mark).collect::<String>())));
        assert_eq!((run.metres, run.seconds), (Some(1112), Some(600)));
        // A start and an end are no way.
        let run = only(read(&whole(&[mark(0), mark(30)].concat())));
        assert_eq!((run.metres, run.elapsed), (None, Some(1800)));
        // Beside a track they add nothing.
        let both = format!("<Placemark>{FIRST}</Placemark>{}{}", mark(0), mark(6));
        assert_eq!(only(read(&whole(&both))).metres, Some(1112));
        let span = "<Placemark><ExtendedData><Data name=\"Category\"><value>Running</value></Data></ExtendedData>\
                    <TimeSpan><begin>2026-11-22T09:00:00.000Z</begin><end>2026-11-22T09:06:00.000Z</end></TimeSpan>\
                    <LineString><coordinates>0,0 0.01,0</coordinates></LineString></Placemark>";
        let run = only(read(&whole(span)));
        assert_eq!((run.sport, run.metres, run.elapsed), (Sport::Run, None, Some(360)));
    }

    #[test]
    fn without_times_it_is_a_plan() {
        let line = whole("<Placemark><LineString><coordinates>0,0 0.01,0</coordinates></LineString></Placemark>");
        let track =
            whole("<Placemark><gx:Track><gx:coord>0 0</gx:coord><gx:coord>0.01 0</gx:coord></gx:Track></Placemark>");
        for plan in [&line, &track] {
            assert_eq!(error(plan.as_bytes()), "file: the track has no times; a planned route is not a run");
        }
        assert_eq!(error(whole("").as_bytes()), "file: holds no recorded activity: no track");
        let track = whole(&format!("<Placemark>{SPORT}{FIRST}</Placemark>"));
        let kmz = zip(&[("doc.kml", track.as_bytes()), ("files/photo.jpg", b"x")]);
        let read = archive("kml", &[("plan.kml", line.as_bytes()), ("run.kmz", &kmz)]);
        assert_eq!((read.activities.len(), read.messages, read.passed_over), (1, vec![], 2));
        assert!(read.activities[0].origin.file.ends_with("export.zip!run.kmz!doc.kml"));
    }
}

mod other_files {
    use super::*;

    #[test]
    fn what_a_system_leaves_is_not_worth_a_word() {
        let run = gpx("<type>running</type>");
        let litter = ["__MACOSX/._a.gpx", "._a.gpx", "x/.DS_Store", ".hidden/a.gpx", "Thumbs.db", "desktop.ini"];
        let others = ["photo.jpg", "media/film.mp4", "index.html", "readme.txt", "a.pdf"];
        let mut entries: Vec<(&str, &[u8])> = vec![("a.gpx", run.as_bytes())];
        entries.extend(litter.iter().chain(&others).map(|name| (*name, &b"Mac OS X"[..])));
        let read = archive("litter", &entries);
        assert_eq!((read.activities.len(), read.messages, read.passed_over), (1, vec![], others.len()));
        let path = folder("litter_folder");
        for (name, bytes) in &entries {
            std::fs::create_dir_all(path.join(name).parent().unwrap()).unwrap();
            std::fs::write(path.join(name), bytes).unwrap();
        }
        std::fs::create_dir(path.join("empty")).unwrap();
        let read = all_of(&path);
        assert_eq!((read.activities.len(), read.messages, read.passed_over), (1, vec![], others.len()));
    }

    #[test]
    fn what_is_not_read_is_named_with_what_to_do() {
        let fitbit =
            b"[{\"logId\": 1, \"activityName\": \"Run\", \"startTime\": \"11/22/26 07:30:00\", \"distance\": 5.2}]";
        let suunto = b"<?xml version=\"1.0\"?><sml><DeviceLog/></sml>";
        let entries: [(&str, &[u8]); 10] = [
            ("exercise-0.json", fitbit),
            ("some.json", fitbit),
            ("activity-1.json", b"{}"),
            ("log.json.gz", &gzip(fitbit)),
            ("steps.json", b"[{\"dateTime\": \"11/22/26\", \"value\": \"10\"}]"),
            ("a.sml", suunto),
            ("b.xml", suunto),
            ("c.xml", b"<settings/>"),
            ("log.xlsx", b"PK\x03\x04"),
            ("old.tar.gz", b"x"),
        ];
        let read = archive("unread", &entries);
        let json = "is JSON that may be a recording, which is not read; export the activity as FIT, GPX or TCX";
        let list = json.replace("be a recording", "hold recordings");
        let suunto =
            "is a recording of a Suunto watch, which is not read; export the activity as FIT from the Suunto app";
        let expected = [
            format!("a.sml: {suunto}"),
            format!("activity-1.json: {json}"),
            format!("b.xml: {suunto}"),
            format!("exercise-0.json: {list}"),
            format!("log.json.gz: {list}"),
            "log.xlsx: is a spreadsheet, which is not read; save it as CSV (UTF-8)".into(),
            "old.tar.gz: is an archive, which is not read; unpack it first".into(),
            format!("some.json: {list}"),
        ];
        assert_eq!(read.messages, expected.map(|message| format!("export.zip!{message}")));
        assert_eq!(read.passed_over, 2);
        // Named by the runner, a spreadsheet is not looked into as an archive.
        let path = folder("unread_named").join("log.xlsx");
        std::fs::write(&path, zip(&[("xl/workbook.xml", b"<workbook/>")])).unwrap();
        assert_eq!(all_of(&path).messages, ["log.xlsx: is a spreadsheet, which is not read; save it as CSV (UTF-8)"]);
    }

    #[test]
    fn a_recording_that_is_also_there_in_a_format_that_is_read() {
        let run = gpx("<type>running</type>");
        let read = archive(
            "beside",
            &[
                ("w/2026-11-22.gpx", run.as_bytes()),
                ("w/2026-11-22.hrm", b"x"),
                ("w/2026-11-22.json", b"{\"sport\": 1, \"start\": 2}"),
                ("v/2026-11-22.hrm", b"x"),
            ],
        );
        assert_eq!((read.messages.len(), read.passed_over), (1, 2), "{:?}", read.messages);
        assert!(read.messages[0].starts_with("export.zip!v/"));
    }

    #[test]
    fn what_holds_no_activity_settles_nothing_beside_it() {
        let run = gpx("<type>running</type>");
        let plan = "<gpx><trk><trkseg><trkpt lat=\"0\" lon=\"0\"/></trkseg></trk></gpx>";
        let read = archive(
            "beside_nothing",
            &[
                ("x.gpx", plan.as_bytes()),
                ("x.hrm", b"x"),
                ("x.json", b"{\"sport\": 1, \"start\": 2}"),
                ("y.gpx", run.as_bytes()),
                ("y.xlsx", b"x"),
                ("y.json", b"[{\"sport\": 1, \"start\": 2}]"),
            ],
        );
        let files = ["x.hrm", "x.json", "y.json", "y.xlsx"];
        assert!(read.messages.iter().zip(files).all(|(message, file)| message.contains(file)), "{:?}", read.messages);
        assert_eq!((read.messages.len(), read.activities.len()), (4, 1));
    }

    #[test]
    fn a_spreadsheet_under_any_name() {
        let workbook = zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")]);
        let numbers = zip(&[("Index/CalculationEngine.iwa", b"x"), ("Index/Document.iwa", b"x")]);
        let says = "is a spreadsheet, which is not read; save it as CSV (UTF-8)";
        for (i, bytes) in [&workbook, &numbers].into_iter().enumerate() {
            for name in ["runs.csv", "runs"] {
                let path = folder(&format!("workbook_{i}_{name}"));
                std::fs::write(path.join(name), bytes).unwrap();
                for path in [path.clone(), path.join(name)] {
                    let read = all_of(&path);
                    assert!(read.messages.len() == 1 && read.messages[0].ends_with(says), "{:?}", read.messages);
                }
                assert_eq!(archive("workbook", &[(name, bytes)]).messages, [format!("export.zip!{name}: {says}")]);
            }
        }
    }

    #[test]
    fn files_that_are_not_there_yet() {
        let path = folder("not_there_yet");
        for name in [".run.fit.icloud", "b.fit.crdownload", "c.gpx.part", "x.download", ".photo.jpg.icloud"] {
            std::fs::write(path.join(name), "x").unwrap();
        }
        let read = all_of(&path);
        assert_eq!((read.messages.len(), read.passed_over), (4, 1), "{:?}", read.messages);
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_folder() {
        let path = folder("links");
        std::fs::write(path.join("a.gpx"), gpx("<type>running</type>")).unwrap();
        for (link, target) in [("b.gpx", "a.gpx"), ("c.gpx", "nowhere.gpx"), ("d.jpg", "nowhere.jpg")] {
            std::os::unix::fs::symlink(path.join(target), path.join(link)).unwrap();
        }
        let read = all_of(&path);
        assert_eq!(
            read.messages,
            ["links/c.gpx: is a link to a file elsewhere, which is not read; put the file itself there"]
        );
        assert_eq!((read.activities.len(), read.passed_over), (1, 2));
    }

    #[test]
    fn a_name_that_says_nothing() {
        let run = gpx("<type>running</type>");
        let table = "Activity Type\tDate\tDistance\tTime\nRunning\t2026-11-18 09:00:00\t20.0\t01:40:00\n";
        let read = archive(
            "unclear",
            &[
                ("run.gpx.txt", run.as_bytes()),
                ("8228026758.gz", &gzip(run.as_bytes())),
                ("activity_123", run.as_bytes()),
                ("runs.tsv", table.as_bytes()),
                ("readme.txt", b"Thank you, and run well"),
                ("bytes.bin", b"\0\x01\x02"),
                ("photo.jpg", run.as_bytes()),
                ("cut.txt", &run.as_bytes()[..run.len() / 2]),
            ],
        );
        assert_eq!((read.activities.len(), read.passed_over), (4, 3), "{:?}", read.messages);
        assert!(read.messages.len() == 1 && read.messages[0].starts_with("export.zip!cut.txt"), "{:?}", read.messages);
    }

    #[test]
    fn one_name_twice_in_an_archive() {
        let (a, b) = (gpx("<type>running</type>"), gpx("<type>cycling</type>"));
        for (second, messages) in [(&b, 1), (&a, 0)] {
            let mut bytes = zip(&[("a.gpx", a.as_bytes()), ("b.gpx", second.as_bytes())]);
            let place = |bytes: &[u8]| bytes.windows(5).rposition(|name| name == b"b.gpx").unwrap();
            for _ in 0..2 {
                let at = place(&bytes);
                bytes[at] = b'a';
            }
            let path = folder("name_twice").join("export.zip");
            std::fs::write(&path, bytes).unwrap();
            let read = all_of(&path);
            assert_eq!((read.messages.len(), read.activities.len()), (messages, 1), "{:?}", read.messages);
        }
    }

    #[test]
    fn xml_of_an_unknown_app() {
        let nike = b"<sportsData><runSummary><time>2026-11-18T07:00:00Z</time></runSummary></sportsData>";
        let read = archive("unknown_xml", &[("a.xml", nike), ("workouts.xml", b"<plist><key>workout</key></plist>")]);
        assert_eq!(
            read.messages,
            [
                "export.zip!a.xml: is XML that may be a recording, which is not read; export the activity as FIT, GPX or TCX"
            ]
        );
        assert_eq!(read.passed_over, 1);
    }

    #[test]
    fn empty_tables_beside_the_others() {
        let read =
            archive("empty_tables", &[("orders.csv", b""), ("flags.csv", b"\n"), ("a.fit", b""), ("b.gpx", b"")]);
        assert_eq!(read.messages, ["export.zip!a.fit: is empty", "export.zip!b.gpx: is empty"]);
    }

    #[test]
    fn accounts_as_they_also_come() {
        let summary = "\u{feff}[{\"summarizedActivitiesExport\": [{\"activityId\": 1, \"parentId\": 1, \"name\": \"a\\u001bb\", \"activityType\": \"running\", \
                       \"startTimeGmt\": 1794988800000, \"startTimeLocal\": -2e14, \"distance\": 0}]}]";
        let found = read_from("x_summarizedActivities.json", &mut summary.as_bytes(), &UTC);
        assert_eq!((found.activities[0].name.as_deref(), found.activities[0].metres), (Some("a b"), None));
        for (sport, expected) in
            [("FITNESS_RUN", "unknown"), ("OBSTACLE_COURSE_RACING", "unknown"), ("CORE", "other"), ("YOGA", "other")]
        {
            let session =
                format!("{{\"exercises\": [{{\"startTime\": \"2026-11-18T07:00:00\", \"sport\": \"{sport}\"}}]}}");
            let found = read_from("training-session.json", &mut session.as_bytes(), &UTC);
            let kind = match found.activities[0].sport {
                Sport::Unknown(_) => "unknown",
                Sport::Other(_) => "other",
                _ => "?",
            };
            assert_eq!(kind, expected, "{sport}");
        }
    }

    #[test]
    fn json_of_any_length_that_is_no_recording() {
        let locations = r#"{"locations": [{"latitudeE7": 1, "activityType": "RUNNING", "startTime": 2},"#;
        let whole = || locations.as_bytes().chain(std::io::repeat(b' '));
        let found = read_from("Records.json", &mut whole(), &UTC);
        assert!(found.rejected[0].to_string().contains("is not FIT, GPX, TCX"), "{found:?}");
        let sport = locations.replace("latitudeE7", "id");
        let found = read_from("a.json", &mut sport.as_bytes().chain(std::io::repeat(b' ')), &UTC);
        assert!(found.rejected[0].to_string().contains("unpacks to more than 134217728 bytes"), "{found:?}");
    }
}

mod packing {
    use super::*;

    #[test]
    fn bytes_behind_the_end_of_gzip() {
        let track = gpx("<type>running</type>");
        let sound = gzip(track.as_bytes());
        let run = |bytes: &[u8]| only(read_bytes("file", bytes, &UTC));
        assert_eq!(run(&sound).flaws, []);
        for behind in [&[0; 512][..], b"garbage"] {
            let flaws = run(&[&sound, behind].concat()).flaws;
            assert_eq!(flaws, [Flaw::BytesBehind(behind.len() as u64)]);
        }
        // Two parts are one file.
        let (a, b) = track.as_bytes().split_at(100);
        assert_eq!(run(&[gzip(a), gzip(b)].concat()).flaws, []);
        let mut damaged = sound.clone();
        let sum = damaged.len() - 8;
        damaged[sum] ^= 1;
        assert!(error(&[&damaged, &[0; 8][..]].concat()).contains("the packed data is damaged"));
    }

    /// The bytes of the only entry's header, with a change, in both places where it stands.
    fn changed(change: impl Fn(&mut [u8], usize)) -> Vec<u8> {
        let mut bytes = zip(&[("a.gpx", gpx("").as_bytes())]);
        let central = bytes.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
        change(&mut bytes, 6);
        change(&mut bytes, central + 8);
        bytes
    }

    #[test]
    fn what_cannot_be_unpacked_says_what_to_do() {
        let path = folder("packing");
        let locked = changed(|bytes, flags| bytes[flags] |= 1);
        let method = changed(|bytes, flags| bytes[flags + 2] = 97);
        for (name, bytes, message) in [
            ("locked.zip", locked, "locked.zip!a.gpx: is locked with a password; unpack it first"),
            ("method.zip", method, "method.zip!a.gpx: is packed in a way that is not read; unpack it first"),
            (
                "twice.zip",
                zip(&[("a.gpx", &gzip(&gzip(gpx("").as_bytes())))]),
                "twice.zip!a.gpx: is packed more than once; unpack it first",
            ),
        ] {
            std::fs::write(path.join(name), bytes).unwrap();
            assert_eq!(all_of(&path.join(name)).messages, [message]);
        }
    }

    #[test]
    fn archives_in_archives_have_an_end() {
        let run = gpx("<type>running</type>");
        let third = zip(&[("a.gpx", run.as_bytes())]);
        let second = zip(&[("third.zip", &third), ("b.gpx", run.as_bytes())]);
        let broken = &third[..third.len() / 2];
        let read = archive("nested", &[("second.zip", &second), ("broken.zip", broken), ("c.gpx", run.as_bytes())]);
        assert_eq!(read.activities.len(), 2);
        assert!(
            read.messages[0].starts_with("export.zip!broken.zip: the packed data is damaged ("),
            "{:?}",
            read.messages
        );
        assert!(read.messages[0].ends_with("unpack it first, or export it again"));
        assert_eq!(
            read.messages[1],
            "export.zip!second.zip!third.zip: is an archive inside two others; unpack the outer one first"
        );
    }

    #[test]
    fn an_archive_in_an_archive_that_grows() {
        // 100 MB of spaces shrink to 100 KB, and these to less than 1 KB.
        let blanks = zip(&[("a.gpx", &vec![b' '; 100 * 1024 * 1024]), ("b.gpx", &vec![b' '; 40 * 1024 * 1024])]);
        let read = archive("bomb", &[("inner.zip", &blanks)]);
        assert_eq!(
            read.messages,
            [
                "export.zip!inner.zip!a.gpx: is empty",
                "export.zip!inner.zip!b.gpx: the archive unpacks to more than 64 times its size, the most that is read of it"
            ]
        );
    }
}
