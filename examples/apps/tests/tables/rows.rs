//! Rows that cannot be used, and more of them than anybody has.

use super::*;

#[test]
fn what_is_known_of_a_row_that_is_refused() {
    let strava =
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time,Distance\n";
    let found =
        read(format!("{strava}1,\"Nov 21, 2026, 7:00:00 AM\",x,Run,soon,8.02,activities/70001.fit,2700,8020\n"));
    let [FileError { about, .. }] = &found.rejected[..] else { panic!("{found:?}") };
    assert_eq!(about.start.map(|start| start.seconds), Some(1_795_244_400));
    assert_eq!((&about.sport, about.recording.as_deref()), (&Some(Sport::Run), Some("activities/70001.fit")));
    assert_eq!(
        errors(&found),
        ["t.csv, line 2: elapsed time is `soon`; expected seconds or hours:minutes:seconds, up to 60 days"]
    );
    let date = "x".repeat(100);
    let found = read(format!("{GARMIN}Running,{date},x,8.02,00:45:00\n"));
    assert!(
        errors(&found)[0].contains(&format!("date is `{}…`; expected a date such as ", "x".repeat(63))),
        "{found:?}"
    );
    assert_eq!((&found.rejected[0].about.sport, found.rejected[0].about.start), (&Some(Sport::Run), None));
    // A day in UTC may be another one on the wall.
    let found = read(format!("{strava}1,2026-11-21,x,Run,2700,8.02,,2700,8020\n"));
    assert!(
        errors(&found)[0].ends_with("date is `2026-11-21`; expected a date with the time of day, in UTC"),
        "{found:?}"
    );
}

#[test]
fn rows_that_are_out_of_shape() {
    let good = "Running,2026-11-22 07:00:00,x,8.02,00:45:00\n";
    // A decimal comma between commas would be 8 km in two seconds.
    let found = read(format!("{GARMIN}Running,2026-11-21 07:00:00,x,8,02,00:45:00\n{good}"));
    assert_eq!(
        errors(&found),
        [
            "t.csv, line 2: is not a row of the table: it has 6 cells, and the first line only 5; a cell with a separator in it needs quotation marks"
        ]
    );
    assert_eq!(found.activities.len(), 1);
    // An open quotation mark takes in the next row, up to a mark in it or up to the end.
    for next in [good, "Running,2026-11-22 07:00:00,\"x\",8.02,00:45:00\n"] {
        let found = read(format!("{GARMIN}Running,2026-11-21 07:00:00,\"x,8.02,00:45:00\n{next}{good}"));
        assert_eq!(
            errors(&found),
            ["t.csv, line 2: is not a row of the table: a quotation mark in it is not closed; export the table again"]
        );
        let about = &found.rejected[0].about;
        assert!(about.start.is_some() && about.sport == Some(Sport::Run), "{about:?}");
        assert_eq!(found.activities.iter().map(|run| run.origin.entry).collect::<Vec<_>>(), [3, 4]);
    }
    // Cut within the distance of 12.40: not a run of 1 km.
    let found = read(format!("{GARMIN}{good}Running,2026-11-21 07:00:00,x,1"));
    assert_eq!(errors(&found), ["t.csv, line 3: ends too early; export it again"]);
    assert!(found.rejected[0].about.start.is_some());
    // Cut within the date: not the second of November.
    let found = read(format!("{GARMIN}{good}Running,2026-11-2"));
    assert_eq!(errors(&found), ["t.csv, line 3: ends too early; export it again"]);
    assert_eq!((found.rejected[0].about.start, &found.rejected[0].about.sport), (None, &Some(Sport::Run)));
    // A comma in a title without quotation marks: a ride is not what it was.
    let strava = "id,date,name,type,elapsed_time,distance,commute,filename\n";
    let found = read(format!("{strava}1,2026-11-21 07:00:00,To work, bike,Run,2700,8020,false,\n"));
    assert_eq!((found.activities.len(), &found.rejected[0].about.sport), (0, &None), "{found:?}");
    assert!(found.rejected[0].about.start.is_some());
}

#[test]
fn more_rows_than_anybody_has() {
    let row = "Running,2026-11-21 07:00:00,,8,1:00:00\n";
    let found = read(format!("{GARMIN}{}", row.repeat(100_010)));
    assert_eq!(found.activities.len(), 100_000);
    assert_eq!(
        errors(&found),
        ["t.csv, line 100002: holds more than 100000 activities, the most that is read of one file"]
    );
    assert_eq!(found.rejected[0].about, Default::default(), "nothing says when the others were");
}

#[test]
fn rows_without_end() {
    let good = "Running,2026-11-22 07:00:00,x,8.02,00:45:00\n";
    let long = "x".repeat(5_000_000);
    let commas = ",".repeat(5000);
    for row in [
        format!("Running,2026-11-21 07:00:00,{long},8.02,00:45:00\n"),
        format!("Running,2026-11-21 07:00:00,{commas}\n"),
    ] {
        let found = read(format!("{GARMIN}{row}{good}"));
        assert_eq!(
            errors(&found),
            [
                "t.csv, line 2: is not a row of the table: it has more than 1048576 bytes or 1024 cells, the most that is read"
            ]
        );
        assert_eq!((found.activities.len(), found.rejected[0].about.start.is_some()), (1, true));
    }
    // Each of these rows opens a quotation mark, whether one is open before it or not.
    let open = "Running,2026-11-21 07:00:00,q\",\",8.02,00:45:00\n";
    let found = read(format!("{GARMIN}{}", open.repeat(20_000)));
    assert_eq!(found.rejected.len(), 20_000);
}

#[test]
fn a_line_of_a_title_that_looks_like_a_row() {
    let table = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n\
                 Running,2026-11-18 09:00:00,false,\"first line\nRunning,2026-11-17 09:00:00,false,second\",20.00,1,01:40:00\n\
                 Running,2026-11-19 09:00:00,false,\"open,8.00,1,00:48:00\n\
                 Running,2026-11-20 09:00:00,false,x,\"8.00\",1,00:48:00\n";
    let found = running_hip_pain_apps::run_files::read_bytes("t.csv", table.as_bytes(), &Default::default());
    let metres: Vec<_> = found.activities.iter().map(|run| run.metres).collect();
    assert_eq!((metres, found.rejected.len()), (vec![Some(20_000), Some(8000)], 1), "{:?}", found.rejected);
}
