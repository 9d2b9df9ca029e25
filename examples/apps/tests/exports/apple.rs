//! The export of Apple Health.

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
        assert_eq!(only(read(&export(&OLD.replace("TypeRunning", &format!("Type{kind}"))))).sport.to_string(), sport);
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
        format!("file, line {}: ends too early; export it again", text[..text.len() - 100].lines().count())
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
