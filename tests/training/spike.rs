//! A run against the longest of the 30 days before it.

use running_hip_pain::training::*;
use running_hip_pain::*;

use super::logs::*;

#[test]
fn a_run_is_banded_by_its_exact_ratio() {
    for (before, length, ratio, band) in [
        (10_000, 5_000, "0.50", Band::Reference),
        (10_000, 11_000, "1.10", Band::Reference),
        (10_000, 11_001, "1.11", Band::Small),
        (10_000, 13_000, "1.30", Band::Small),
        (10_000, 13_001, "1.31", Band::Moderate),
        (10_000, 20_000, "2.00", Band::Moderate),
        (10_000, 20_001, "2.01", Band::Large),
        // A run longer by less than 1 km is not a spike, whatever the ratio.
        (5_000, 5_999, "1.20", Band::TooLittle),
        (5_000, 6_000, "1.20", Band::Small),
        (400, 1_399, "3.50", Band::TooLittle),
    ] {
        let log = complete((1..=30).map(|i| km(2 * i, before)).chain([km(0, length)]));
        let spike = log.timeline().last().and_then(|point| point.spike.known()).expect("a known figure");
        assert_eq!((spike.ratio.to_string().as_str(), spike.band), (ratio, band), "{length} after {before}");
    }
}

#[test]
fn the_run_behind_a_spike_is_named() {
    // The longest entry is in the middle of the input.
    let runs: Vec<Run> = steady().take(10).chain([km(3, 16_000)]).chain(steady().skip(10)).collect();
    let spike = known(complete(runs).load_on(today()).spike);
    assert_eq!((spike.entry, spike.day, spike.length, spike.longest_before), (10, ago(3), 16_000, 10_000));
    assert_eq!((spike.ratio.hundredths(), spike.band, spike.basis), (160, Band::Moderate, Basis::Distance));
}

#[test]
fn the_most_pronounced_run_of_two_weeks_counts_and_older_ones_do_not() {
    let spike = |runs: &[Run]| known(complete(steady().chain(runs.iter().copied())).load_on(today()).spike);
    assert_eq!(spike(&[km(13, 21_000), km(0, 12_000)]).day, ago(13));
    assert_eq!(spike(&[km(14, 21_000)]).band, Band::Reference);
    assert_eq!(spike(&[km(3, 12_000), km(9, 12_000)]).day, ago(9), "the first was longer than the longest before");
    let twice = (15..=60).map(|i| km(i, 10_000)).chain([km(9, 5_000), km(5, 5_000)]);
    assert_eq!(known(complete(twice).load_on(today()).spike).day, ago(5), "of two the later");
    // A rise that counts comes before a higher ratio that does not.
    let short = (15..=60).map(|i| km(i, 2_000)).chain([km(5, 2_900), km(3, 3_950)]);
    assert_eq!(known(complete(short).load_on(today()).spike).day, ago(3));
}

#[test]
fn a_run_is_measured_by_the_30_days_before_its_day() {
    let longest_before = |days_ago| {
        let log = complete(steady().chain([km(days_ago, 15_000), km(0, 16_000)]));
        known(log.timeline().last().expect("a run").spike).longest_before
    };
    assert_eq!(longest_before(30), 15_000);
    assert_eq!(longest_before(31), 10_000);
    assert_eq!(longest_before(0), 10_000, "a run of the same day is a run of its own");
    let twice = complete(steady().chain([km(0, 9_000), km(0, 9_000)]));
    assert_eq!(twice.timeline().filter(|point| point.day == today()).count(), 2);
}

#[test]
fn a_young_log_has_no_figure_but_says_what_is_missing() {
    let last = |runs: Vec<Run>| complete(runs).timeline().last().expect("a run");
    let point = last((0..10).map(|i| km(i, 10_000)).collect());
    assert!(too_few(9, 9, 30, 4)(point.spike), "{point:?}");
    assert_eq!(point.longest_before, Some(10_000), "a chart has it from the first day");
    let point = last(vec![km(0, 10_000), km(20, 9_000), km(29, 9_000), km(50, 9_000)]);
    assert!(too_few(50, 3, 30, 4)(point.spike), "{point:?}");
    assert!(matches!(
        last(vec![km(0, 10_000), km(20, 9_000), km(29, 9_000), km(30, 1), km(30, 2)]).spike,
        Figure::Known(_)
    ));
    let point = last(vec![km(0, 10_000), km(31, 9_000), km(32, 9_000), km(33, 9_000), km(34, 9_000)]);
    assert_eq!(point.spike, Figure::NoRecentBaseline);
    let empty = complete([]).load_on(today());
    assert!(too_few(0, 0, 30, 4)(empty.spike), "{:?}", empty.spike);
    assert!(too_few(0, 0, 14, 0)(empty.weekly_change));
    let rested = complete(steady().filter(|run| run.day() < ago(13))).load_on(today());
    assert_eq!(rested.spike, Figure::NoRuns, "nothing to judge is not nothing to compare with");
}

#[test]
fn only_a_spike_outranks_a_run_that_cannot_be_judged() {
    let spike = |log: &RunLog| log.load_on(today()).spike;
    // Three hours of unknown distance could be far.
    let hours = || steady().chain([Run::on(ago(1)).seconds(3 * 3_600)]);
    assert!(too_few(15, 0, 30, 0)(spike(&complete(hours()))), "{:?}", spike(&complete(hours())));
    assert_eq!(known(spike(&complete(hours().chain([km(3, 16_000)])))).day, ago(3));
    // A rise that is too little to count may not hide it either.
    let short = (1..=30).map(|i| km(2 * i, 5_000)).chain([km(3, 5_900), Run::on(ago(1)).seconds(7_200)]);
    assert!(spike(&complete(short)).known().is_none());
    // 60 days off, 20 km, then 5 km: there was nothing to compare the 20 km with.
    let back = complete((65..100).map(|i| km(i, 5_000)).chain([km(4, 20_000), km(1, 5_000)]));
    assert_eq!(spike(&back), Figure::NoRecentBaseline);
    assert!(!text(&back).contains("no spike"), "{}", text(&back));
}

#[test]
fn a_young_log_can_show_a_spike_beyond_what_the_runner_says() {
    let young = || (0..5).map(|i| km(3 * i, if i == 0 { 15_000 } else { 8_000 }));
    let log = complete(young()).with_longest_before(12_000).expect("a distance");
    let spike = known(log.load_on(today()).spike);
    assert_eq!((spike.longest_before, spike.band), (12_000, Band::Small));
    assert_eq!(known(log.load_on(today()).longest), 15_000);
    assert_eq!(known(log.load_on(ago(1)).longest), 12_000);
    // It is forgotten like a run on the day before the first entry, and then the log must stand on its own.
    let last = |began| {
        let log = complete([km(0, 10_000), km(began, 5_000)]).with_longest_before(9_000).expect("a distance");
        (log.timeline().last().expect("a run").spike, log.longest_before(today()), log.load_on(ago(1)).longest)
    };
    let (spike, longest, of_yesterday) = last(29);
    assert_eq!((known(spike).longest_before, longest, known(of_yesterday)), (9_000, Some(9_000), 9_000));
    let (spike, longest, of_yesterday) = last(30);
    assert!(too_few(30, 1, 30, 4)(spike), "{spike:?}");
    assert_eq!((longest, known(of_yesterday)), (Some(5_000), 5_000));
    assert_eq!(complete([]).with_longest_before(0), Err(RunError::Metres { found: 0 }).map(|()| complete([])));
}

#[test]
fn time_stands_in_where_a_distance_is_missing() {
    let minutes = |days_ago, minutes: u32| Run::on(ago(days_ago)).seconds(60 * minutes);
    let log = complete((1..=30).map(|i| minutes(2 * i, 40)).chain([minutes(0, 60)]));
    let spike = known(log.load_on(today()).spike);
    assert_eq!((spike.basis, spike.length, spike.band), (Basis::Time, 3_600, Band::Moderate));
    // Ten minutes more count; less does not.
    for (length, band) in [(50, Band::Small), (49, Band::TooLittle)] {
        let log = complete((1..=30).map(|i| minutes(2 * i, 40)).chain([minutes(0, length)]));
        assert_eq!(known(log.load_on(today()).spike).band, band, "{length} minutes");
    }
    // Distance if both are known; without a common basis, none.
    let log = complete(steady().map(|run| run.seconds(3_600)).chain([km(0, 15_000).seconds(5_400)]));
    assert_eq!(known(log.load_on(today()).spike).basis, Basis::Distance);
    let log = complete(steady().chain([minutes(7, 40), km(0, 15_000)]));
    let point = log.timeline().last().expect("a run");
    assert!(too_few(29, 0, 30, 0)(point.spike), "{point:?}");
    assert_eq!(point.longest_before, Some(10_000));
    assert_eq!(answer(&log, RiskFactor::SingleSessionDistanceSpike), Answer::Unknown);
}
