//! Weeks, rest, monotony, ratios, growth and pauses, and where each comes from.

use running_hip_pain::knowledge::thresholds;
use running_hip_pain::training::*;
use running_hip_pain::*;

use super::logs::*;

#[test]
fn a_week_is_measured_by_the_one_before() {
    for (before, week, ratio, band) in [
        (100, 50, "0.50", WeekBand::Reference),
        (1_000, 1_099, "1.09", WeekBand::Reference),
        (1_000, 1_100, "1.10", WeekBand::Rise),
        (1_000, 1_300, "1.30", WeekBand::Rise),
        (1_000, 1_301, "1.31", WeekBand::Jump),
        (714, 930, "1.31", WeekBand::TooLittle),
        (714, 928, "1.30", WeekBand::Rise),
        (715, 930, "1.31", WeekBand::Jump),
    ] {
        let change = known(days(&[[before; 7], [week; 7]].concat()).load_on(today()).weekly_change);
        assert_eq!((change.ratio.to_string().as_str(), change.band), (ratio, band), "{week} after {before}");
        assert_eq!((change.week, change.week_before), (7 * u64::from(week), 7 * u64::from(before)));
    }
    let change = |loads: &[u32]| days(loads).load_on(today()).weekly_change;
    assert_eq!(change(&[[0; 7], [5; 7]].concat()), Figure::Restart);
    assert_eq!(change(&[[0; 7], [0; 7]].concat()), Figure::NoRuns);
    let week_of = |metres: [u32; 5]| (7..12).zip(metres).map(|(i, metres)| km(i, metres)).chain([km(13, 1)]);
    let least = [1_000, 999].map(|last| {
        let before = week_of([1_000, 1_000, 1_000, 1_000 - 1, last]);
        known(complete(before.chain([km(0, 6_600)])).load_on(today()).weekly_change)
    });
    assert_eq!(least.map(|change| change.band), [WeekBand::Jump, WeekBand::TooLittle], "5 km count");
    let minutes = |count: u32| (0..14).map(move |i| Run::on(ago(i)).seconds(if i < 7 { 600 } else { count }));
    for (seconds, band) in [(257, WeekBand::TooLittle), (258, WeekBand::Jump)] {
        let change = known(complete(minutes(seconds)).load_on(today()).weekly_change);
        assert_eq!((change.basis, change.band), (Basis::Time, band), "{seconds} seconds a day");
    }
    let twice = complete((0..14).flat_map(|i| [km(i, 1_000), km(i, 500)]));
    assert_eq!(known(twice.load_on(today()).weekly_change).week, 7 * 1_500, "two runs of a day are one sum");
}

#[test]
fn unknown_days_are_no_rest() {
    let every_other = || (0..40).map(|i| km(2 * i, 5_000));
    let load = with_gaps(every_other()).load_on(today());
    assert!(too_few(7, 0, 14, 0)(load.weekly_change) && too_few(7, 0, 14, 0)(load.rest_days));
    assert!(too_few(4, 0, 7, 0)(load.monotony) && too_few(4, 0, 7, 0)(load.strain));
    assert!(matches!(load.spike, Figure::Known(_)), "the cohort was measured by logged runs as well");
    let rest = known(complete(every_other()).load_on(today()).rest_days);
    assert_eq!((rest.week, rest.week_before, rest.are_few()), (3, 4, false));
    // Days before the log are also unknown.
    let young = complete((0..6).map(|i| km(2 * i, 5_000))).load_on(today());
    assert!(too_few(11, 0, 14, 0)(young.weekly_change));
}

#[test]
fn monotony_and_strain_are_those_of_the_vector() {
    let load = days(&[60, 0, 60, 0, 60, 0, 60]).load_on(today());
    assert_eq!(known(load.monotony).ratio.to_string(), "1.07", "1.069 with the standard deviation of a sample");
    assert_eq!((known(load.strain).week, known(load.strain).strain), (240, 256));
    assert_eq!(days(&[60; 7]).load_on(today()).monotony, Figure::NoVariation);
    assert_eq!(days(&[0; 7]).load_on(today()).monotony, Figure::NoRuns);
    // Effort times minutes, if every run has both.
    let effort = |i: i32| km(i, 9_000).seconds(40 * 60).effort(3);
    let load = complete((0..4).map(|i| effort(2 * i)).chain([km(10, 1).walk()])).load_on(today());
    assert_eq!((known(load.strain).basis, known(load.strain).week), (Basis::Effort, 4 * 120));
    assert_eq!(known(load.monotony).ratio.to_string(), "1.07");
}

#[test]
fn ratios_are_those_of_the_vectors() {
    let after = |load: u32| {
        let runs = (0..35).filter(|i| *i >= 7 || load > 0).map(|i| km(i, if i < 7 { load } else { 10 }));
        complete(runs).ratios_on(today())
    };
    let text = |ratio: Figure<Ratio>| known(ratio).to_string();
    let doubled = after(20);
    assert_eq!([doubled.coupled, doubled.uncoupled, doubled.ewma].map(text), ["1.60", "2.00", "1.34"]);
    let stopped = after(0);
    assert_eq!([stopped.coupled, stopped.uncoupled, stopped.ewma].map(text), ["0.00", "0.00", "0.22"]);
    assert_eq!(doubled.grade, Grade::X);

    let first_week = days(&[[0; 21].as_slice(), &[10; 7]].concat()).ratios_on(today());
    assert_eq!((text(first_week.coupled), first_week.uncoupled), ("4.00".to_owned(), Figure::Restart), "4 is the most");
    let nothing = days(&[0; 28]).ratios_on(today());
    assert_eq!((nothing.coupled, nothing.uncoupled, nothing.ewma), (Figure::NoRuns, Figure::NoRuns, Figure::NoRuns));
    let young = complete((0..27).map(|i| km(i, 10))).ratios_on(today());
    assert!(too_few(27, 0, 28, 0)(young.coupled) && too_few(27, 0, 28, 0)(young.ewma));
    // An average covers days in a row. An unknown day starts it again.
    let with_gap = |gap| with_gaps((0..60).filter(|i| *i != gap).map(|i| km(i, 10))).ratios_on(today());
    assert!(too_few(27, 0, 28, 0)(with_gap(27).ewma));
    assert_eq!(text(with_gap(28).ewma), "1.00");
}

#[test]
fn ratios_have_one_basis() {
    let minutes = |days_ago| Run::on(ago(days_ago)).seconds(3_600);
    let timed = complete((0..60).map(minutes)).ratios_on(today());
    assert_eq!((timed.basis, known(timed.coupled).to_string().as_str()), (Basis::Time, "1.00"));
    // 28 days with metres, and before them only times: the average stops where the metres do.
    let mixed = |metres: i32| {
        let log = (0..60).map(|i| if i < metres { km(i, if i < 7 { 20 } else { 10 }) } else { minutes(i) });
        complete(log).ratios_on(today())
    };
    assert_eq!((mixed(35).basis, known(mixed(35).ewma).to_string().as_str()), (Basis::Distance, "1.34"));
}

#[test]
fn growth_and_pauses_are_told() {
    let log = complete([km(70, 9_000), km(35, 10_000), km(25, 12_000), km(4, 11_000)]);
    let load = log.load_on(today());
    let growth = known(load.longest_growth);
    assert_eq!((growth.longest, growth.longest_before, growth.ratio.to_string().as_str()), (12_000, 10_000, "1.20"));
    let pause = known(load.pause);
    assert_eq!((pause.days, pause.ended, pause.entry), (20, ago(4), 3));
    assert_eq!(known(load.days_since_last_run), 4);
    assert_eq!(known(load.longest), 12_000);
    let load = complete([km(70, 9_000), km(25, 12_000)]).load_on(today());
    assert_eq!(load.longest_growth, Figure::Restart);
    let load = complete([km(70, 9_000)]).load_on(today());
    assert_eq!((load.longest_growth, load.longest, load.pause), (Figure::NoRuns, Figure::NoRuns, Figure::NoRuns));
    // The window of 30 days ends with the day and begins 29 days before it.
    let longest = |days_ago| known(complete([km(0, 5_000), km(days_ago, 9_000), km(90, 1)]).load_on(today()).longest);
    assert_eq!((longest(29), longest(30)), (9_000, 5_000));
    // A run of unknown length may have been longer.
    let log = complete([km(0, 5_000), Run::on(today() + -3).seconds(10_800), km(90, 1)]);
    assert!(too_few(29, 0, 30, 0)(log.load_on(today()).longest), "{:?}", log.load_on(today()).longest);
    // Runs of unknown distance are runs.
    let load = complete((0..40).map(|i| Run::on(ago(i)).seconds(3_600))).load_on(today());
    assert!(too_few(0, 0, 30, 0)(load.longest), "{:?}", load.longest);
    // Of two pauses of the same length, the later.
    let pause = known(complete((0..6).map(|i| km(7 * i, 5_000))).load_on(today()).pause);
    assert_eq!((pause.days, pause.ended), (6, today()));
}

#[test]
fn walks_are_no_part_of_any_figure() {
    let walks = || (0..60).map(|i| km(i, 30_000).walk());
    let (without, with) =
        (complete(steady().chain([km(61, 1).walk()])), complete(steady().chain([km(61, 1).walk()]).chain(walks())));
    assert_eq!(with.load_on(today()), without.load_on(today()));
    assert_eq!(with.walks().count(), 61);
    assert!(with.timeline().eq(without.timeline()));
}

#[test]
fn nothing_later_than_the_day_is_looked_at() {
    let log = |later: &[Run]| complete(steady().chain(later.iter().copied()));
    assert_eq!(log(&[km(-1, 40_000)]).load_on(today()), log(&[]).load_on(today()));
    assert_eq!(log(&[km(-1, 40_000)]).ratios_on(today()), log(&[]).ratios_on(today()));
}

#[test]
fn the_tables_say_what_the_cohort_found() {
    let found = |band: Band| band.entry().found.map(|found| (found.value, found.interval));
    assert_eq!(found(Band::Small), Some((1.64, Some((1.31, 2.05)))));
    assert_eq!(found(Band::Moderate), Some((1.52, Some((1.16, 2.00)))));
    assert_eq!(found(Band::Large), Some((2.28, Some((1.50, 3.48)))));
    for band in Band::ALL {
        assert_eq!(found(*band).is_some(), band.is_spike(), "{band}");
    }
    for measure in [LoadMetric::RatioCoupled, LoadMetric::RatioUncoupled, LoadMetric::RatioEwma] {
        assert_eq!(measure.entry().grade, Grade::X, "{measure}");
    }
    assert_eq!(thresholds::BASELINE_DAYS, 30);
}
