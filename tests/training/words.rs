//! A log in words.

use running_hip_pain::report;
use running_hip_pain::training::*;
use running_hip_pain::wording::{English, InMiles, Phrase, Wording};

use super::logs::*;

#[test]
fn a_log_in_words_has_no_words_of_its_own() {
    struct Dashes;

    impl Wording for Dashes {
        fn say(&self, _: Phrase) -> std::borrow::Cow<'_, str> {
            "—".into()
        }
    }

    let (log, refused) = RunLog::new(steady().chain([km(1, 15_000), km(0, 0)]), Coverage::Complete);
    let texts = [
        report::load(&log.load_on(today()), &Dashes),
        report::load(&complete([]).load_on(today()), &Dashes),
        report::ratios(&log.ratios_on(today()), &Dashes),
        report::rejected(&refused[0], &Dashes),
    ];
    for text in texts {
        assert!(!text.contains(char::is_alphabetic), "{text}");
    }
}

#[test]
fn every_text_has_its_places_filled_in() {
    let run = Run::on(today());
    let refused = [
        run,
        run.metres(0),
        run.seconds(0),
        run.metres(1).started(90_000),
        run.metres(1).effort(11),
        run.metres(90_000).seconds(60),
        run.metres(16).seconds(5_760),
    ];
    let (_, refused) = RunLog::new(
        refused.into_iter().chain([run.metres(2).started(1), run.metres(1).started(1)]),
        Coverage::Complete,
    );
    assert_eq!(refused.len(), 8);
    for refused in &refused {
        let text = report::rejected(refused, &English);
        assert!(!text.contains(['{', '}']), "{text}");
    }
    let effort = (0..4).map(|i| km(2 * i, 9_000).seconds(2_400).effort(3));
    let logs = [
        complete(steady().chain([km(1, 15_000)])),
        complete([]),
        days(&[[0; 7], [5; 7]].concat()),
        complete(effort),
        complete((0..70).map(|i| km(i, 9_000))),
        with_gaps(steady()),
        complete((1..=30).map(|i| Run::on(ago(2 * i)).seconds(2_400)).chain([Run::on(today()).seconds(4_000)])),
    ];
    for log in logs {
        for text in [report::load(&log.load_on(today()), &English), report::ratios(&log.ratios_on(today()), &English)] {
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}

#[test]
fn in_miles_no_distance_is_in_kilometres_or_metres() {
    let (log, refused) = RunLog::new(
        steady().chain([km(1, 15_000), km(0, 0), km(0, 90_000).seconds(60), km(0, 16).seconds(5_760)]),
        Coverage::Complete,
    );
    let said = |wording: &dyn Wording| {
        let refused = refused.iter().map(|refused| report::rejected(refused, wording));
        refused.chain([report::load(&log.load_on(today()), wording)]).collect::<Vec<_>>()
    };
    let metric = |text: &String| text.split([' ', ')', ';']).any(|word| ["km", "m"].contains(&word));
    let (metric_texts, texts) = (said(&English), said(&InMiles(English)));
    assert_eq!((metric_texts.len(), metric_texts.iter().filter(|text| metric(text)).count()), (4, 4));
    for text in texts {
        assert!(text.contains(" miles") && !metric(&text) && !text.contains(['{', '}']), "{text}");
    }
}

#[test]
fn distances_are_rounded_to_the_nearest_tenth() {
    let both = |metres| (report::distance(metres, &English), report::distance(metres, &InMiles(English)));
    let words = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(both(0), words("0.0 km", "0.0 miles"));
    assert_eq!(both(49), words("0.0 km", "0.0 miles"));
    assert_eq!(both(81), words("0.1 km", "0.1 miles"));
    assert_eq!(both(16_093), words("16.1 km", "10.0 miles"));
    assert_eq!(both(1_000_000), words("1000.0 km", "621.4 miles"));
}

#[test]
fn the_text_agrees_with_the_answers() {
    let line = |log: &RunLog, label: &str| {
        let text = text(log);
        let found = text.lines().find(|line| line.contains(label));
        found.unwrap_or_else(|| panic!("{label}: {text}")).trim().to_owned()
    };
    // "No spike" is stated for what is known, and otherwise only for the runs that were logged.
    let jump = "biggest jump in one run of the past two weeks";
    assert!(line(&complete(steady()), jump).ends_with("; no spike (moderate evidence)"));
    for log in [with_gaps(steady()), accepted(steady(), Coverage::Complete)] {
        assert!(line(&log, jump).ends_with("; no spike among the runs logged (moderate evidence)"));
    }
    assert!(
        line(&with_gaps(steady().chain([km(1, 15_000)])), jump).ends_with("; a moderate spike (moderate evidence)")
    );
    let rested = complete(steady().filter(|run| run.day() < ago(13)));
    assert!(line(&rested, jump).contains("none; no run was logged in that time"));
    // The jump behind the answer is reported, even if it was a week earlier.
    let weeks = |a, b, c| days(&[[a; 7], [b; 7], [c; 7]].concat());
    let earlier = line(&weeks(1_000, 1_400, 1_400), "A week earlier");
    assert_eq!(earlier, "A week earlier: 9.8 km, 1.40 times the week before (7.0 km); a jump");
    let little = line(&weeks(100, 100, 200), "this week and the one before");
    assert!(little.contains("2.00 times the week before (0.7 km); more, but by too little to count"), "{little}");
    // Few days of rest are reported, and so are two weeks without one.
    let daily = |count| complete((0..count).map(|i| km(i, 5_000)).chain([km(80, 5_000)]));
    assert_eq!(line(&daily(39), "days in a row"), "There was a run on each of 39 days in a row.");
    assert!(!text(&daily(13)).contains("days in a row"));
    assert!(line(&daily(13), "That is few").contains("That does not show that these were the cause."));
    assert!(!text(&complete(steady())).contains("That is few"));
    // The longest run is reported before its growth can be.
    let young = complete((0..50).map(|i| km(i, 5_000)));
    assert_eq!(line(&young, "longest run of"), "- longest run of the past 30 days: 5.0 km");
    let against = "Against the 30 days before: not known; the log has 50 of the 60 days it takes";
    assert_eq!(line(&young, "Against"), against);
    assert_eq!(line(&daily(61), "Against"), "Against the 30 days before: 1.00 times as long (5.0 km)");
    // The singular of "day".
    assert!(line(&complete(steady().chain([km(1, 5_000)])), "since the last run").ends_with(": 1 day"));
    assert!(line(&complete(steady()), "between two runs").ends_with(": 1 day, up to the run on 2026-11-20"));
    assert!(line(&complete(steady()), "since the last run").ends_with(": 2 days"));
    assert!(text(&complete([])).contains("it takes a log of 30 days with 4 runs, and this one has 0 and 0"));
}

#[test]
fn ratios_are_never_shown_without_what_they_are_not() {
    let text = report::ratios(&complete(steady()).ratios_on(today()), &English);
    assert!(text.contains("only describe") && text.contains("better evidence is against it"), "{text}");
    let load = report::load(&complete(steady()).load_on(today()), &English);
    assert!(!load.contains("acute:chronic"), "they are for who asks: {load}");
}
