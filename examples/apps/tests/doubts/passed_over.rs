//! Files that are not read: what is named, and what is passed over.

use super::*;

#[test]
fn a_table_in_another_language_is_not_passed_over() {
    let polish = "Typ aktywności,Data,Ulubione,Tytuł,Dystans,Kalorie,Czas\nBieganie,2026-11-21 07:00:00,false,x,\"16,00\",1,01:36:00\n";
    let log = judged("polish", &[], &[("steady.csv", &steady()), ("activities.csv", polish)]);
    rules_out_no(&log, &[SPIKE, JUMP, NO_REST, "return_after_break"], "unusable");
    assert_eq!(log["passed_over"], 0);
    let french = "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée\nCourse à pied,2026-11-21 07:00:00,false,x,\"16,00\",1,01:36:00\n";
    let log = judged("french", &[], &[("steady.csv", &steady()), ("activities.csv", french)]);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
}

#[test]
fn a_recording_in_a_format_that_is_not_read() {
    for (file, text) in [
        ("2026-11-21.hrm", "[Params]\nDate=20261121"),
        ("exercise-0.json", "[{\"activityName\": \"Run\", \"startTime\": \"11/21/26 07:30:00\"}]"),
        ("log.ods", "x"),
    ] {
        let log = judged("unread", &[], &[("a.csv", &steady()), (file, text)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST, "return_after_break"], "unusable");
        assert!(log["doubts"][0]["text"].as_str().unwrap().contains(", which is not read; "), "{log:#}");
    }
}

#[test]
fn what_is_passed_over_is_said_and_a_log_of_another_site_is_not() {
    let path = folder("other_site");
    std::fs::write(path.join("a.csv"), steady()).unwrap();
    std::fs::write(path.join("sport-profiles-1.json"), "{\"sport\": \"RUNNING\"}").unwrap();
    std::fs::write(path.join("bikes.csv"), "Bike Name,Bike Brand\nx,y\n").unwrap();
    for output in ["--case", "--json"] {
        let outcome = call(&[output, "--exported", "2026-11-23"], &path);
        let error = String::from_utf8(outcome.stderr).unwrap();
        assert!(error.starts_with("Passed over: 2 files"), "{error}");
        assert_eq!(outcome.status.code(), Some(0));
    }
    for (header, row) in [("Datum,Sport,Km", "2026-11-21,Laufen,16"), ("Fecha;Distancia", "21/11/2026;16")] {
        let table = format!("{header}\n{row}\n");
        let log = judged("other_table", &[], &[("a.csv", &steady()), ("runs.csv", &table)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "unusable");
    }
}

#[test]
fn tables_that_are_not_known() {
    for (name, table) in [
        ("a1.csv", "Workout Timestamp,Discipline,Distance (km)\n2026-11-18 07:00 (CET),Running,20.0\n"),
        ("a2.csv", "Type,Start,End,Distance (km)\nRun,2026-11-18 07:00,2026-11-18 08:40,20.0\n"),
        ("a3.csv", "Jour,Kilomètres,Durée\n18/11/2026,20,1:40:00\n"),
        ("a4.csv", "When,Km,Time\n2026-11-18,20.0,1:40:00\n"),
        ("a5.csv", "Tabelle 1\nDatum,Distanz,Dauer\n18.11.2026,20,1:40:00\n"),
        ("a6.csv", "Datum;Distanz;Dauer\n18. Nov;20;1:40:00\n"),
    ] {
        let log = judged("unknown_tables", &[], &[("a.csv", &steady()), (name, table)]);
        rules_out_no(&log, &[SPIKE, JUMP, NO_REST], "unusable");
        std::fs::remove_file(folder("unknown_tables").join(name)).ok();
    }
    let sums =
        format!("{GARMIN}Running,2026-11-18 07:00:13,false,x,8.00,1,00:48:00,00:48:00\nSummary,--,,,416.00,,,\n");
    for (name, table) in [
        ("b1.csv", "Shoe,Date bought,Distance\nX,2026-11-01,123.4\n"),
        ("b2.csv", "Date,Amount,Text\n2026-11-01,12.00,Running shop\n"),
        ("b3.csv", &sums),
    ] {
        let log = judged(&format!("no_doubt_{name}"), &[], &[("a.csv", &steady()), (name, table)]);
        assert!(answers(&log, "absent").contains(&SPIKE), "{log:#}");
    }
}
