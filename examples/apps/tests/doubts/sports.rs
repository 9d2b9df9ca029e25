//! Whether it was a run.

use super::*;
const GERMAN: &str = "Aktivitätstyp;Datum;Favorit;Titel;Distanz;Kalorien;Zeit;Verstrichene Zeit\n";

#[test]
fn a_sport_that_is_not_stated_is_not_guessed() {
    let ultra = gpx((21, 6), 720, 60.0, "", 0);
    let coffee = gpx((21, 6), 96, 16.0, "", 60);
    for (name, track) in [("ultra", &ultra), ("coffee", &coffee), ("other", &tcx("Other", 16_000, 5760))] {
        let log = judged(name, &["--utc-offset", "0"], &[("a.csv", &steady()), ("track.gpx", track)]);
        rules_out_no(&log, &[SPIKE, JUMP], "sport");
        let log =
            judged(name, &["--utc-offset", "0", "--untyped", "run"], &[("a.csv", &steady()), ("track.gpx", track)]);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    }
    // One by its name alone.
    let named = coffee.replace("<trkseg>", "<name>Coffee run</name><trkseg>");
    let files = [("a.csv", steady()), ("track.gpx", named), ("other.gpx", gpx((5, 18), 100, 30.0, "", 0))];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let log = judged("named", &["--utc-offset", "0", "--untyped", "*RUN=run"], &files);
    assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    assert_eq!(log["doubts"].as_array().unwrap().len(), 1, "{log:#}");
    // Sixty minutes of standing in a café are not running.
    let log = judged("moving", &["--untyped", "run"], &[("track.gpx", &coffee)]);
    let seconds = log["entries"][0]["seconds"].as_u64().unwrap();
    assert!((95 * 60..=97 * 60).contains(&seconds), "{seconds}");
}

#[test]
fn a_commute_that_may_have_been_ridden_is_no_baseline() {
    let row = "Running,2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n";
    let commute = gpx((5, 18), 100, 30.0, "", 0);
    let files = [("a.csv", steady() + row), ("b.gpx", commute)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert!(answers(&judged("commute", &["--utc-offset", "0"], &files), "present").contains(&SPIKE));
}

#[test]
fn a_run_in_german_words() {
    let rows: String = (1..=60)
        .map(|i| {
            let (month, day) = if i <= 31 { (10, i) } else { (11, i - 31) };
            format!("Laufen;2026-{month}-{day:02} 07:00:00;false;x;8,00;1.020;00:48:00;00:48:00\n")
        })
        .take(51)
        .collect();
    for (name, last) in [
        ("strasse", "Straßenlauf;2026-11-21 07:00:00;false;x;16,00;1.020;01:36:00;01:36:00\n"),
        ("bahn", "Bahnlauf;2026-11-21 07:00:00;false;x;16.000;1.020;01:36:00;01:36:00\n"),
    ] {
        let log = judged(name, &[], &[("a.csv", &(GERMAN.to_owned() + &rows + last))]);
        assert!(answers(&log, "present").contains(&SPIKE), "{log:#}");
    }
}

#[test]
fn a_run_on_a_track_in_kilometres_is_refused() {
    let row = "Track Running,2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n";
    rules_out_no(&judged("track", &[], &[("a.csv", &(steady() + row))]), &[SPIKE, JUMP, NO_REST], "unusable");
}

#[test]
fn words_that_are_not_known() {
    for sport in ["Push/Run", "Brunch", "Bieganie", "Multisport"] {
        let row = format!("{sport},2026-11-21 07:00:00,false,x,16.00,1,01:36:00,01:36:00\n");
        let log = judged("words", &[], &[("a.csv", &(steady() + &row))]);
        rules_out_no(&log, &[SPIKE, JUMP], "sport");
        // A day two months ago does not get in the way.
        let early = row.replace("2026-11-21", "2026-09-05");
        let log = judged("words_early", &[], &[("a.csv", &(steady() + &early))]);
        assert!(answers(&log, "absent").contains(&SPIKE), "{log:#}");
    }
}
