//! The account export of Polar.

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
    let found = read(&two.replace("22T23:30:00.000\",\n    \"stop", "22T22:30:00.000\",\n    \"stop"));
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
    assert_eq!(message, "file, activity 1: duration is `long`; expected a duration such as PT4050.564S or PT1H7M30S");
    assert_eq!(error(&OLD.as_bytes()[..300]), "file, line 3: ends too early; export it again");
    assert_eq!(
        error(br#"{"exercises": [{"sport": "RUNNING", "distance": 30000}]}"#),
        "file, activity 1: has no start time; export it again, or as another format"
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
