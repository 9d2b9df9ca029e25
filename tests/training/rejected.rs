//! What a log does not use, and how it reports this.

use running_hip_pain::training::*;
use running_hip_pain::*;

use super::logs::*;

#[test]
fn what_cannot_be_is_rejected_by_name_and_the_rest_is_used() {
    let run = Run::on(today());
    let runs = [
        run,
        run.metres(0),
        run.metres(u32::MAX),
        run.seconds(0),
        run.seconds(604_801),
        run.metres(100_000).seconds(3_600),
        run.metres(1).started(86_400),
        run.metres(1).effort(11),
        run.metres(42_195).seconds(7_235).started(86_399).effort(10),
        run.metres(30_000).seconds(3_800),
        run.metres(16).seconds(96 * 60),
        run.metres(16).seconds(96 * 60).walk(),
    ];
    let (log, rejected) = RunLog::new(runs, Coverage::Complete);
    let said: Vec<String> = rejected.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "entry 0: neither `metres` nor `seconds` is given; one of them must be",
            "entry 1: `metres` is 0; it must be from 1 to 1000000, or left out when it is not known",
            "entry 2: `metres` is 4294967295; it must be from 1 to 1000000, or left out when it is not known",
            "entry 3: `seconds` is 0; it must be from 1 to 604800, or left out when it is not known",
            "entry 4: `seconds` is 604801; it must be from 1 to 604800, or left out when it is not known",
            "entry 5: 100000 metres in 3600 seconds is faster than anybody runs; it must be a ride or an error",
            "entry 6: `started` is 86400; it must be a second of the day, from 0 to 86399",
            "entry 7: `effort` is 11; it must be from 0 to 10",
            "entry 9: 30000 metres in 3800 seconds is faster than anybody runs; it must be a ride or an error",
            "entry 10: 16 metres in 5760 seconds is slower than a stroll; it must be another unit or a watch left running",
        ]
    );
    assert_eq!(log.runs().map(|(entry, _)| entry).collect::<Vec<_>>(), [8]);
}

#[test]
fn no_record_is_too_fast() {
    // Metres and whole seconds of the world records, with the time rounded down. A watch may measure 1% too many
    // metres.
    for (metres, seconds) in [
        (60, 6),
        (100, 9),
        (200, 19),
        (400, 43),
        (800, 100),
        (1_000, 131),
        (1_609, 223),
        (3_000, 437),
        (5_000, 755),
        (10_000, 1_571),
        (21_097, 3_402),
        (42_195, 7_235),
    ] {
        complete([
            Run::on(today()).metres(metres).seconds(seconds),
            Run::on(today()).metres(metres * 101 / 100).seconds(seconds),
        ]);
    }
}

/// 30 km by car would hide every spike for 30 days, and 16 m for 16 km would make a spike of each run after it.
#[test]
fn no_drive_and_no_wrong_unit_is_a_longest_run() {
    let spike = |odd: Run| {
        let runs = (1..=30).map(|i| km(2 * i, 8_000)).chain([odd, km(0, 18_000)]);
        RunLog::new(runs, Coverage::Complete).0.load_on(today())
    };
    let load = spike(Run::on(ago(10)).metres(30_000).seconds(3_800));
    assert_eq!(known(load.spike).longest_before, 8_000);
    assert!(load.answers().any(|answer| answer == (RiskFactor::SingleSessionDistanceSpike, Answer::Present)));
    assert!(
        too_few(13, 0, 14, 0)(spike(Run::on(ago(11)).metres(16).seconds(5_760)).weekly_change),
        "its day is unknown"
    );
}

#[test]
fn one_start_is_one_run() {
    let seven = |metres| km(0, metres).started(7 * 3_600);
    let (log, rejected) =
        RunLog::new([seven(9_990), seven(10_000), km(0, 10_000), km(1, 10_000).started(25_200)], Coverage::Complete);
    assert_eq!(
        rejected.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["entry 0: it starts in the same second as entry 1, which is kept"]
    );
    assert_eq!(log.runs().map(|(entry, _)| entry).collect::<Vec<_>>(), [3, 2, 1]);
    // A duplicate leaves its day as it is. Anything else that is rejected makes the day unknown.
    let week = || (0..14).map(|i| km(i, 1_000).started(0));
    let (log, _) = RunLog::new(week().chain([km(3, 1_000).started(0)]), Coverage::Complete);
    assert!(matches!(log.load_on(today()).weekly_change, Figure::Known(_)));
    let (log, _) = RunLog::new(week().chain([km(3, 0)]), Coverage::Complete);
    assert!(too_few(13, 0, 14, 0)(log.load_on(today()).weekly_change));
    let (log, _) = RunLog::new(week().filter(|run| run.day() != ago(3)).chain([km(3, 0)]), Coverage::Complete);
    assert!(too_few(13, 0, 14, 0)(log.load_on(today()).rest_days), "a mistyped run is no day of rest");
}
