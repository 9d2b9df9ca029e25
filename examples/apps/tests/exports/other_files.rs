//! What else is in folders and archives.

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
    let suunto = "is a recording of a Suunto watch, which is not read; export the activity as FIT from the Suunto app";
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
    let elsewhere = folder("linked").join("run.gpx");
    std::fs::write(&elsewhere, gpx("<type>running</type>")).unwrap();
    let targets = [
        ("b.gpx", "a.gpx"),
        ("c.gpx", "nowhere.gpx"),
        ("d.jpg", "nowhere.jpg"),
        ("e.gpx", elsewhere.to_str().unwrap()),
    ];
    for (link, target) in targets {
        std::os::unix::fs::symlink(path.join(target), path.join(link)).unwrap();
    }
    let read = all_of(&path);
    let message = |link: &str| {
        format!("links/{link}: is a link to a file elsewhere, which is not read; put the file itself there")
    };
    assert_eq!(read.messages, [message("c.gpx"), message("e.gpx")]);
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
        ["export.zip!a.xml: is XML that may be a recording, which is not read; export the activity as FIT, GPX or TCX"]
    );
    assert_eq!(read.passed_over, 1);
}

#[test]
fn empty_tables_beside_the_others() {
    let read = archive("empty_tables", &[("orders.csv", b""), ("flags.csv", b"\n"), ("a.fit", b""), ("b.gpx", b"")]);
    assert_eq!(
        read.messages,
        ["export.zip!a.fit: is empty; export it again", "export.zip!b.gpx: is empty; export it again"]
    );
    let all = archive("empty_activities", &[("activities.csv", b""), ("a.gpx", gpx("").as_bytes())]);
    assert_eq!(all.messages, ["export.zip!activities.csv: is empty; export it again"], "all of them are lost");
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
