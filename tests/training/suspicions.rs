//! What in a log looks like a mistake, and days of which nothing is known.

use running_hip_pain::training::*;
use running_hip_pain::*;

use super::logs::*;

fn suspicions(runs: impl IntoIterator<Item = Run>) -> Vec<Suspicion> {
    let (log, rejected) = RunLog::new(runs, Coverage::Complete);
    assert_eq!(rejected, []);
    log.suspicions()
}

#[test]
fn two_entries_that_may_be_one_run() {
    let run = |metres, seconds| Run::on(today()).metres(metres).seconds(seconds);
    let noon = 12 * 3600;
    for (a, b, one) in [
        // The same time of day decides where both have it.
        (run(10_000, 3000).started(noon), run(9_000, 2700).started(noon + 300), true),
        (run(10_000, 3000).started(noon), run(10_000, 3000).started(noon + 3600), false),
        (run(10_000, 3000).started(noon), run(10_000, 3000).started(noon + 1501), false),
        (run(10_000, 3000).started(noon), Run::on(today()).metres(10_000).started(noon + 60), false),
        // Else the distance and the time do.
        (run(10_000, 3000).started(noon), run(10_150, 3100), true),
        (run(10_000, 3000), run(10_000, 3400), false),
        (run(10_000, 3000), run(10_400, 3000), false),
        (Run::on(today()).metres(10_000), run(10_000, 3000), true),
        (Run::on(today()).metres(10_000), Run::on(today()).seconds(3000), false),
        (run(10_000, 3000), run(10_000, 3000).walk(), false),
    ] {
        let found = suspicions([a, b]);
        assert_eq!(!found.is_empty(), one, "{a:?} {b:?}: {found:?}");
        assert!(found.iter().all(|suspicion| matches!(suspicion, Suspicion::Twice { day, .. } if *day == today())));
    }
    let other_day = [run(10_000, 3000), Run::on(today() + -1).metres(10_000).seconds(3000)];
    assert_eq!(suspicions(other_day), []);
    let between = [run(10_000, 3000), run(4_000, 1500), run(10_000, 3000)];
    assert_eq!(suspicions(between), [Suspicion::Twice { day: today(), first: 0, second: 2 }]);
}

/// One run a day, so many metres in so many seconds, the last one today.
fn daily(runs: &[(u32, u32)]) -> impl Iterator<Item = Run> {
    let first = today() + (1 - runs.len() as i32);
    runs.iter()
        .enumerate()
        .map(move |(i, (metres, seconds))| Run::on(first + i as i32).metres(*metres).seconds(*seconds))
}

#[test]
fn runs_that_are_all_at_once_faster_by_a_mile_to_a_kilometre() {
    let kilometres = [(10_000, 3600), (8_000, 2900), (12_000, 4500), (5_000, 1700), (10_000, 3500), (21_100, 8000)];
    let read_as_miles = kilometres.map(|(metres, seconds)| (metres * 1609 / 1000, seconds));
    let read_as_kilometres = kilometres.map(|(metres, seconds)| (metres * 1000 / 1609, seconds));
    let change = |before: &[(u32, u32)], after: &[(u32, u32)]| suspicions(daily(&[before, after].concat()));
    let from = today() + -5;
    let [Suspicion::UnitChange { from: day, entry: 6, ratio }] = change(&kilometres, &read_as_miles)[..] else {
        panic!()
    };
    assert!(day == from && (157..=165).contains(&ratio.hundredths()), "{day} {ratio}");
    let [Suspicion::UnitChange { from: day, entry: 6, ratio }] = change(&kilometres, &read_as_kilometres)[..] else {
        panic!()
    };
    assert!(day == from && (60..=64).contains(&ratio.hundredths()), "{day} {ratio}");
    // Nobody changes by that much, but many change, and a race is one run.
    let race = [&kilometres[..5], &[(10_000, 2237)]].concat();
    let faster = kilometres.map(|(metres, seconds)| (metres, seconds * 100 / 140));
    let mixed: Vec<(u32, u32)> = kilometres.into_iter().zip(read_as_miles).flat_map(|(a, b)| [a, b]).collect();
    for log in
        [[&kilometres[..], &race].concat(), [kilometres, faster].concat(), [kilometres, kilometres].concat(), mixed]
    {
        assert_eq!(suspicions(daily(&log)), [], "{log:?}");
    }
    assert_eq!(change(&kilometres[..4], &read_as_miles), [], "too few before");
}

#[test]
fn a_suspicion_in_words_and_as_json() {
    let runs = daily(&[(10_000, 3600); 5]).chain((1..=5).map(|i| Run::on(today() + i).metres(16_090).seconds(3600)));
    let (log, _) = RunLog::new(runs, Coverage::Complete);
    let suspicion = log.suspicions()[0];
    let day = today() + 1;
    let words = "your runs are 1.61 times as fast as those before. Are some in miles and some in kilometres?";
    assert_eq!(report::suspected(&suspicion, &wording::English), format!("From {day} on, {words}"));
    assert_eq!(
        serde_json::to_value(suspicion).unwrap(),
        serde_json::json!({"unit_change": {"from": day, "entry": 5, "ratio": 1.61}})
    );
}

#[test]
fn nothing_is_ruled_out_on_a_day_of_which_nothing_is_known() {
    let (log, _) = RunLog::new((0..60).map(|i| Run::on(today() + -2 * i).metres(8_000)), Coverage::Complete);
    let absent = |log: &RunLog| {
        let load = log.load_on(today());
        let absent = load.answers().filter(|(_, answer)| *answer == Answer::Absent);
        absent.map(|(factor, _)| factor).collect::<Vec<_>>()
    };
    assert!(absent(&log).contains(&RiskFactor::SingleSessionDistanceSpike));
    let unclear = log.clone().with_unclear([today() + -3, today() + -500]);
    assert!(!absent(&unclear).contains(&RiskFactor::SingleSessionDistanceSpike));
    assert_eq!(absent(&log.clone().with_unclear([today() + -500])), absent(&log));
}
