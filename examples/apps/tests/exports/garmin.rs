//! The account export of Garmin.

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
    let part = |kind: &str| RUN.replace("treadmill_running", kind).replace("\"name\"", "\"parentId\": 99999, \"name\"");
    let found = read(&export(&[sum.clone(), part("running"), part("transition_v2"), part("cycling")].join(",")));
    let sports: Vec<String> = found.activities.iter().map(|activity| activity.sport.to_string()).collect();
    assert_eq!(sports, ["run", "transition_v2", "cycling"]);
    assert_eq!(only(read(&export(&sum))).sport, Sport::Unknown("multi_sport".into()), "without its parts");
}

#[test]
fn an_archive_in_the_archive() {
    let recording = gpx("<type>running</type>");
    let inner = zip(&[("me@example.com_123456.gpx", recording.as_bytes()), ("me@example.com_1.txt", b"x")]);
    let export = export(&RUN.replace("801234.0", "111195").replace("2880000.5", "360000").replace("2940000", "360000"));
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
    assert_eq!(files, ["DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json", "me@example.com_123456.gpx"]);
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
    assert_eq!(error(&export(RUN).as_bytes()[..200]), "file, line 2: ends too early; export it again");
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
