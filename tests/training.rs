//! What a run log gives: the figures, and what must hold for every log.

use proptest::prelude::*;
use running_hip_pain::knowledge::thresholds;
use running_hip_pain::training::*;
use running_hip_pain::wording::{self, English, Phrase, Wording};
use running_hip_pain::*;

const TODAY: &str = "2026-11-22";

fn today() -> Day {
    TODAY.parse().expect("a day")
}

/// So many days ago.
fn ago(days: i32) -> Day {
    today() + -days
}

fn km(days_ago: i32, metres: u32) -> Run {
    Run::on(ago(days_ago)).metres(metres)
}

/// Every run up to today.
#[track_caller]
fn complete(runs: impl IntoIterator<Item = Run>) -> RunLog {
    accepted(runs, Days::Complete).up_to(today())
}

#[track_caller]
fn with_gaps(runs: impl IntoIterator<Item = Run>) -> RunLog {
    accepted(runs, Days::MayHaveGaps)
}

#[track_caller]
fn accepted(runs: impl IntoIterator<Item = Run>, days: Days) -> RunLog {
    let (log, rejected) = RunLog::new(runs, days);
    assert_eq!(rejected, []);
    log
}

/// 10 km every other day, from 60 days ago to 2 days ago.
fn steady() -> impl Iterator<Item = Run> {
    (1..=30).map(|i| km(2 * i, 10_000))
}

fn answer(log: &RunLog, risk_factor: RiskFactor) -> Answer {
    answer_on(log, today(), risk_factor)
}

fn answer_on(log: &RunLog, day: Day, risk_factor: RiskFactor) -> Answer {
    log.load_on(day).answers().find(|(of, _)| *of == risk_factor).expect("a log answers it").1
}

fn text(log: &RunLog) -> String {
    wording::load(&log.load_on(today()), &English)
}

#[track_caller]
fn known<T>(figure: Figure<T>) -> T
where
    Figure<T>: std::fmt::Debug + Clone,
{
    figure.clone().known().unwrap_or_else(|| panic!("{figure:?}"))
}

fn too_few<T>(have: u32, have_runs: u32, need: u32, need_runs: u32) -> impl Fn(Figure<T>) -> bool {
    move |figure| match figure {
        Figure::InsufficientHistory { have: found, need: needed } => {
            (found.days, found.runs, needed.days, needed.runs) == (have, have_runs, need, need_runs)
        }
        _ => false,
    }
}

// ---- the session spike

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
        // Longer by less than 1 km is no spike, whatever the ratio.
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
    // The longest entry stands in the middle of the input.
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
    // Too little to count may not hide it either.
    let short = (1..=30).map(|i| km(2 * i, 5_000)).chain([km(3, 5_900), Run::on(ago(1)).seconds(7_200)]);
    assert!(spike(&complete(short)).known().is_none());
    // 60 days off, 20 km, then 5 km: the 20 km had nothing to be compared with.
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
    // It is forgotten like a run of the day before the first entry, and then the log must stand on its own.
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
    // Ten minutes more count, less does not.
    for (length, band) in [(50, Band::Small), (49, Band::TooLittle)] {
        let log = complete((1..=30).map(|i| minutes(2 * i, 40)).chain([minutes(0, length)]));
        assert_eq!(known(log.load_on(today()).spike).band, band, "{length} minutes");
    }
    // With both, distance; without a common measure, none.
    let log = complete(steady().map(|run| run.seconds(3_600)).chain([km(0, 15_000).seconds(5_400)]));
    assert_eq!(known(log.load_on(today()).spike).basis, Basis::Distance);
    let log = complete(steady().chain([minutes(7, 40), km(0, 15_000)]));
    let point = log.timeline().last().expect("a run");
    assert!(too_few(29, 0, 30, 0)(point.spike), "{point:?}");
    assert_eq!(point.longest_before, Some(10_000));
    assert_eq!(answer(&log, RiskFactor::SingleSessionDistanceSpike), Answer::Unknown);
}

// ---- weeks, rest, monotony, ratios

/// Loads of days in a row, the last of them today; 0 is a day without a run. 60 days without one come before them.
fn days(loads: &[u32]) -> RunLog {
    let count = loads.len() as i32;
    let daily = loads.iter().enumerate().filter(|(_, load)| **load > 0);
    let runs: Vec<Run> = daily.map(|(i, load)| km(count - 1 - i as i32, *load)).collect();
    complete(runs.into_iter().chain([km(count + 60, 1).walk()]))
}

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
    // Days before the log are unknown as well.
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
    // Effort times minutes, where every run has both.
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
    // An average runs over days in a row: one that is unknown starts it anew.
    let with_gap = |gap| with_gaps((0..60).filter(|i| *i != gap).map(|i| km(i, 10))).ratios_on(today());
    assert!(too_few(27, 0, 28, 0)(with_gap(27).ewma));
    assert_eq!(text(with_gap(28).ewma), "1.00");
}

#[test]
fn ratios_have_one_basis() {
    let minutes = |days_ago| Run::on(ago(days_ago)).seconds(3_600);
    let timed = complete((0..60).map(minutes)).ratios_on(today());
    assert_eq!((timed.basis, known(timed.coupled).to_string().as_str()), (Basis::Time, "1.00"));
    // 28 days of metres, and before them times alone: the average stops where the metres do.
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
    // The window of 30 days ends with the day, and begins 29 days before it.
    let longest = |days_ago| known(complete([km(0, 5_000), km(days_ago, 9_000), km(90, 1)]).load_on(today()).longest);
    assert_eq!((longest(29), longest(30)), (9_000, 5_000));
    // Runs of unknown distance are runs.
    let load = complete((0..40).map(|i| Run::on(ago(i)).seconds(3_600))).load_on(today());
    assert!(too_few(0, 0, 30, 0)(load.longest), "{:?}", load.longest);
    // Of two pauses of one length the later.
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

// ---- what is rejected

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
    let (log, rejected) = RunLog::new(runs, Days::Complete);
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
    // Metres and whole seconds of the world records, the time rounded down; a watch may measure 1% too many.
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

/// 30 km by car would hide every spike for 30 days, 16 m for 16 km would make one of each run after it.
#[test]
fn no_drive_and_no_wrong_unit_is_a_longest_run() {
    let spike = |odd: Run| {
        let runs = (1..=30).map(|i| km(2 * i, 8_000)).chain([odd, km(0, 18_000)]);
        RunLog::new(runs, Days::Complete).0.load_on(today())
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
        RunLog::new([seven(9_990), seven(10_000), km(0, 10_000), km(1, 10_000).started(25_200)], Days::Complete);
    assert_eq!(
        rejected.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["entry 0: it starts in the same second as entry 1, which is kept"]
    );
    assert_eq!(log.runs().map(|(entry, _)| entry).collect::<Vec<_>>(), [3, 2, 1]);
    // A duplicate leaves its day as it is; anything else that is rejected makes it unknown.
    let week = || (0..14).map(|i| km(i, 1_000).started(0));
    let (log, _) = RunLog::new(week().chain([km(3, 1_000).started(0)]), Days::Complete);
    assert!(matches!(log.load_on(today()).weekly_change, Figure::Known(_)));
    let (log, _) = RunLog::new(week().chain([km(3, 0)]), Days::Complete);
    assert!(too_few(13, 0, 14, 0)(log.load_on(today()).weekly_change));
    let (log, _) = RunLog::new(week().filter(|run| run.day() != ago(3)).chain([km(3, 0)]), Days::Complete);
    assert!(too_few(13, 0, 14, 0)(log.load_on(today()).rest_days), "a mistyped run is no day of rest");
}

// ---- what it answers

#[test]
fn a_spike_is_present_if_seen_and_absent_only_if_shown() {
    let spike = |log: &RunLog| answer(log, RiskFactor::SingleSessionDistanceSpike);
    assert_eq!(spike(&complete(steady())), Answer::Absent);
    assert_eq!(spike(&complete(steady().chain([km(1, 15_000)]))), Answer::Present);
    assert_eq!(spike(&with_gaps(steady().chain([km(1, 15_000)]))), Answer::Present);
    assert_eq!(spike(&with_gaps(steady())), Answer::Unknown, "a run that is not logged could be the one");
    let (unclear, _) = RunLog::new(steady().chain([km(5, 0)]), Days::Complete);
    assert_eq!(spike(&unclear.up_to(today())), Answer::Unknown, "so could the one that was rejected");
    assert_eq!(spike(&complete(steady().filter(|run| run.day() < ago(13)))), Answer::Unknown, "no run to judge");
    assert_eq!(spike(&complete((0..10).map(|i| km(i, 10_000)))), Answer::Unknown, "too young");
    // What the runner says of the time before the log shows a spike and never that there was none: it may be older.
    let young = |days: i32, last: u32| {
        let runs = (1..days).map(|i| km(i, 8_000)).chain([km(0, last)]);
        complete(runs).with_longest_before(12_000).expect("a distance")
    };
    for days in [4, 14, 26, 43] {
        assert_eq!(spike(&young(days, 8_000)), Answer::Unknown, "{days} days");
    }
    assert_eq!(spike(&young(44, 8_000)), Answer::Absent, "30 days of its own before the two weeks");
    assert_eq!(spike(&young(14, 14_000)), Answer::Present);
    // Two entries of one start that cannot be one run: either may be it.
    let twice = |other: u32| {
        let runs = steady().chain([km(1, 10_000).started(60), km(1, other).started(60)]);
        RunLog::new(runs, Days::Complete).0.up_to(today())
    };
    assert_eq!(spike(&twice(10_000)), Answer::Absent);
    assert_eq!(spike(&twice(4_000)), Answer::Unknown);
    let short = (1..=30).map(|i| km(2 * i, 5_000)).chain([km(0, 5_900)]);
    assert_eq!(spike(&complete(short)), Answer::Unknown, "longer, but by too little to count");
    // One run known and one not: the log cannot say.
    let half = complete(steady().chain([Run::on(ago(1)).seconds(3_600)]));
    assert_eq!(spike(&half), Answer::Unknown);
}

/// Who runs every third day has weeks of two and of three runs: that is the rhythm, and no jump.
#[test]
fn a_steady_rhythm_is_no_jump_on_any_day() {
    for every in 1..=6 {
        let log = complete((0..40).map(|i| km(i * every, 8_000)));
        for back in 0..20 {
            let answers = log.load_on(ago(back)).answers().collect::<Vec<_>>();
            assert!(
                !answers.contains(&(RiskFactor::WeeklyMileageSpike, Answer::Present)),
                "every {every}, {back} back"
            );
        }
    }
    // A jump of seven days that straddle the weeks of the calendar is not denied.
    let straddling = complete((0..60).map(|i| km(i, if (3..=9).contains(&i) { 8_000 } else { 5_000 })));
    assert_eq!(answer(&straddling, RiskFactor::WeeklyMileageSpike), Answer::Unknown);
}

#[test]
fn a_jump_of_the_week_needs_known_weeks_and_a_week_to_jump_from() {
    let jump = |loads: &[u32]| answer(&days(loads), RiskFactor::WeeklyMileageSpike);
    let weeks = |a, b, c| [[a; 7], [b; 7], [c; 7]].concat();
    assert_eq!(jump(&weeks(1_000, 1_000, 1_301)), Answer::Present);
    assert_eq!(jump(&weeks(1_000, 1_301, 1_301)), Answer::Present, "the week before counts as well");
    assert_eq!(jump(&weeks(1_000, 1_300, 1_690)), Answer::Absent);
    assert_eq!(jump(&weeks(714, 714, 2_000)), Answer::Unknown, "from under 5 km");
    assert_eq!(jump(&weeks(715, 715, 2_000)), Answer::Present);
    assert_eq!(jump(&weeks(714, 714, 800)), Answer::Absent, "a rise is a rise");
    assert_eq!(jump(&weeks(0, 1_000, 1_000)), Answer::Unknown, "nothing to compare the week before with");
    assert_eq!(answer(&with_gaps(steady()), RiskFactor::WeeklyMileageSpike), Answer::Unknown);
    let daily = || (0..30).map(|i| km(i, 5_000));
    assert_eq!(
        answer(&with_gaps(daily()), RiskFactor::WeeklyMileageSpike),
        Answer::Unknown,
        "a second run may be missing"
    );
    assert_eq!(answer(&complete(daily()), RiskFactor::WeeklyMileageSpike), Answer::Absent);
}

#[test]
fn missing_rest_is_seen_in_any_log_and_rest_only_in_a_complete_one() {
    let rest = |log: &RunLog| answer(log, RiskFactor::NoRestDays);
    let daily = |count| (0..count).map(|i| km(i, 5_000));
    assert_eq!(rest(&with_gaps(daily(14))), Answer::Present);
    assert_eq!(rest(&complete(daily(14))), Answer::Present);
    assert_eq!(rest(&complete(daily(13))), Answer::Unknown);
    let but = |free: &[i32]| daily(40).filter(|run| !free.contains(&(today() - run.day()))).collect::<Vec<_>>();
    for few in [&[9][..], &[0, 7, 8], &[0, 1, 7], &[1, 2, 3]] {
        let log = complete(but(few));
        assert!(known(log.load_on(today()).rest_days).are_few());
        assert_ne!(rest(&log), Answer::Absent, "without {few:?}");
    }
    assert_eq!(rest(&complete(but(&[9]))), Answer::Unknown);
    assert_eq!(rest(&complete(but(&[0, 1, 7, 8]))), Answer::Absent);
    assert_eq!(rest(&with_gaps(but(&[0, 1, 7, 8]))), Answer::Unknown);
    // A day or a week off does not undo the two weeks before it.
    let until = |last: i32| (last..last + 14).map(|i| km(i, 5_000)).chain([km(60, 5_000)]).collect::<Vec<_>>();
    for last in 0..=6 {
        assert_eq!(rest(&complete(until(last))), Answer::Present, "up to {last} days ago");
        assert_eq!(complete(until(last)).load_on(today()).streak, 14);
    }
    assert_ne!(rest(&complete(until(7))), Answer::Present);
    assert_eq!(rest(&with_gaps(until(1))), Answer::Present);
    let twice = complete(until(0).into_iter().filter(|run| run.day() != ago(5)).chain(until(0)));
    assert_eq!(twice.load_on(today()).streak, 14, "two runs of a day are one day");
}

/// Three runs in every seven days, the last of them two days ago.
fn thrice_a_week() -> impl Iterator<Item = Run> {
    (0..70).filter(|i| [2, 4, 6].contains(&(i % 7))).map(|i| km(i, 10_000))
}

/// A runner who stopped logging, or whose watch was not synced, is not a runner who rests.
#[test]
fn a_complete_log_ends_with_its_last_entry_unless_told() {
    let all = |log: &RunLog, day| log.load_on(day).answers().map(|(_, answer)| answer).collect::<Vec<_>>();
    let log = accepted(thrice_a_week(), Days::Complete);
    assert_eq!((log.last_day(), log.clone().up_to(today()).last_day()), (Some(ago(2)), Some(today())));
    assert_eq!(all(&log, ago(2)), [Answer::Absent; 4]);
    assert_eq!(all(&log.clone().up_to(today()), today()), [Answer::Absent; 4]);
    // No pause that could have ended since is long; of the rest nothing is known.
    assert_eq!(all(&log, today()), [Answer::Unknown, Answer::Unknown, Answer::Unknown, Answer::Absent]);
    assert_eq!(answer_on(&log, today() + 12, RiskFactor::ReturnAfterBreak), Answer::Absent);
    assert_eq!(answer_on(&log, today() + 13, RiskFactor::ReturnAfterBreak), Answer::Unknown);
    assert_eq!(all(&log, today() + 148), [Answer::Unknown; 4]);
    let load = log.load_on(today());
    assert!(too_few(12, 0, 14, 0)(load.rest_days) && too_few(12, 0, 14, 0)(load.weekly_change));
    assert!(too_few(5, 0, 7, 0)(load.monotony) && too_few(0, 0, 28, 0)(log.ratios_on(today()).ewma));
    // A walk is an entry, and an end that is said counts also where an entry lies beyond it.
    let walked = accepted(thrice_a_week().chain([km(0, 1_000).walk()]), Days::Complete);
    assert_eq!(all(&walked, today()), [Answer::Absent; 4]);
    let odd = accepted(thrice_a_week().chain([km(-400, 5_000)]), Days::Complete);
    assert_eq!(all(&odd.up_to(ago(1)), today())[..3], [Answer::Unknown; 3]);
    assert_eq!(all(&with_gaps(thrice_a_week()).up_to(today()), today()), all(&with_gaps(thrice_a_week()), today()));
}

#[test]
fn a_break_is_long_and_a_short_pause_is_none() {
    let back = |log: &RunLog| answer(log, RiskFactor::ReturnAfterBreak);
    let after = |pause: i32| (7 + pause..=90).chain([6]).map(|days_ago| km(days_ago, 5_000)).collect::<Vec<_>>();
    assert_eq!(back(&complete(after(30))), Answer::Present);
    assert_eq!(back(&with_gaps(after(30))), Answer::Unknown, "runs may be missing");
    assert_eq!(back(&complete(after(29))), Answer::Unknown, "it may have been a break to the runner");
    assert_eq!(back(&complete(after(14))), Answer::Unknown);
    assert_eq!(back(&complete(after(13))), Answer::Absent);
    assert_eq!(back(&with_gaps(after(13))), Answer::Absent, "missing runs would only make it shorter");
    let (unclear, _) = RunLog::new(after(30).into_iter().chain([km(20, 0)]), Days::Complete);
    assert_eq!(back(&unclear), Answer::Unknown, "a rejected entry may have been a run");
    let (twice, _) = RunLog::new(after(30).into_iter().chain([km(6, 0)]), Days::Complete);
    assert_eq!(back(&twice), Answer::Present, "one of the day that ended the break may not");
    let long_ago = complete((0..31).map(|i| km(i, 5_000)).chain([km(80, 5_000)]));
    assert_eq!(back(&long_ago), Answer::Absent, "back for more than 30 days");
    assert_eq!(back(&complete(steady())), Answer::Absent);
    assert_eq!(back(&complete((0..5).map(|i| km(i, 5_000)))), Answer::Unknown, "nobody knows what was before the log");
}

#[test]
fn answers_go_into_a_case_as_from_the_log() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
    for (risk_factor, answer) in load.answers() {
        assert_eq!(case.answer(risk_factor), answer);
        let reporter = if answer == Answer::Unknown { Reporter::Runner } else { Reporter::RunLog };
        assert_eq!(case.reported_by(risk_factor), reporter, "{risk_factor}");
        assert!(Fact::from(risk_factor).answered_by().contains(&Reporter::RunLog), "{risk_factor}");
    }
    assert!(case.reported_without_answer().is_empty());
    // A runner who contradicts the log makes an error; a replaced answer is the runner's.
    let spike = RiskFactor::SingleSessionDistanceSpike;
    assert!(case.to_builder().absent(spike).build().is_err());
    assert_eq!(case.with(spike, Answer::Present).expect("the same").reported_by(spike), Reporter::RunLog);
    assert_eq!(case.with(spike, Answer::Absent).expect("replaced").reported_by(spike), Reporter::Runner);
    assert!(case.with(spike, Answer::Unknown).expect("cleared").reported_without_answer().is_empty());
    // What comes from the log is told apart, to the runner and to the clinician.
    let assessment = assess(&case);
    for text in [wording::report(&assessment, &English), wording::clinician_report(&assessment, &English)] {
        let (_, told) = text.split_once("From the run log:\n").expect("a heading");
        let lines: Vec<&str> = told.lines().take(2).collect();
        assert_eq!(
            lines,
            [
                "It shows: one run much longer than before; a week with much more running",
                "It shows none of these: return after a break; no days without a run"
            ]
        );
    }
    let told = assess(&Case::builder(34).present(spike).build().expect("a case"));
    assert!(!wording::report(&told, &English).contains("From the run log"));
}

/// The log's own answers weigh what the runner's weigh, and the ratios none.
#[test]
fn a_log_reaches_the_assessment_by_its_answers_alone() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let from_log = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
    let said = Case::builder(34).answers(load.answers()).build().expect("a case");
    assert_eq!(assess(&from_log).ranking(), assess(&said).ranking());
    assert_eq!(assess(&from_log).contribution(Contributor::TrainingOverload).grade, Grade::B);
    let answered: Vec<Fact> = load.answers().map(|(risk_factor, _)| risk_factor.into()).collect();
    let from_log: Vec<Fact> = Fact::all().filter(|fact| fact.answered_by().contains(&Reporter::RunLog)).collect();
    assert!(from_log.iter().all(|fact| answered.contains(fact)), "every fact a log can know has its answer");
}

// ---- words

#[test]
fn a_log_in_words_has_no_words_of_its_own() {
    struct Dashes;

    impl Wording for Dashes {
        fn say(&self, _: Phrase) -> std::borrow::Cow<'_, str> {
            "—".into()
        }
    }

    let (log, refused) = RunLog::new(steady().chain([km(1, 15_000), km(0, 0)]), Days::Complete);
    let texts = [
        wording::load(&log.load_on(today()), &Dashes),
        wording::load(&complete([]).load_on(today()), &Dashes),
        wording::ratios(&log.ratios_on(today()), &Dashes),
        wording::rejected(&refused[0], &Dashes),
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
    let (_, refused) =
        RunLog::new(refused.into_iter().chain([run.metres(2).started(1), run.metres(1).started(1)]), Days::Complete);
    assert_eq!(refused.len(), 8);
    for refused in &refused {
        let text = wording::rejected(refused, &English);
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
        for text in [wording::load(&log.load_on(today()), &English), wording::ratios(&log.ratios_on(today()), &English)]
        {
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}

#[test]
fn the_text_agrees_with_the_answers() {
    let line = |log: &RunLog, label: &str| {
        let text = text(log);
        let found = text.lines().find(|line| line.contains(label));
        found.unwrap_or_else(|| panic!("{label}: {text}")).trim().to_owned()
    };
    // No is said of what is known, and of the runs logged elsewhere.
    let steps = "step up of the past two weeks";
    assert!(line(&complete(steady()), steps).ends_with("; no spike (moderate evidence)"));
    for log in [with_gaps(steady()), accepted(steady(), Days::Complete)] {
        assert!(line(&log, steps).ends_with("; no spike among the runs logged (moderate evidence)"));
    }
    assert!(
        line(&with_gaps(steady().chain([km(1, 15_000)])), steps).ends_with("; a moderate spike (moderate evidence)")
    );
    let rested = complete(steady().filter(|run| run.day() < ago(13)));
    assert!(line(&rested, steps).contains("none; no run was logged in that time"));
    // The jump behind the answer is told, a week earlier as well.
    let weeks = |a, b, c| days(&[[a; 7], [b; 7], [c; 7]].concat());
    let earlier = line(&weeks(1_000, 1_400, 1_400), "A week earlier");
    assert_eq!(earlier, "A week earlier: 9.8 km, 1.40 times the week before (7.0 km); a jump");
    let little = line(&weeks(100, 100, 200), "this week and the one before");
    assert!(little.contains("2.00 times the week before (0.7 km); more, but by too little to count"), "{little}");
    // Few days of rest are named, and two weeks without one.
    let daily = |count| complete((0..count).map(|i| km(i, 5_000)).chain([km(80, 5_000)]));
    assert_eq!(line(&daily(39), "days in a row"), "There was a run on each of 39 days in a row.");
    assert!(!text(&daily(13)).contains("days in a row"));
    assert!(line(&daily(13), "That is few").contains("That does not show that these were the cause."));
    assert!(!text(&complete(steady())).contains("That is few"));
    // The longest run is told before its growth can be.
    let young = complete((0..50).map(|i| km(i, 5_000)));
    assert_eq!(line(&young, "longest run of"), "- longest run of the past 30 days: 5.0 km");
    let against = "Against the 30 days before: not known; the log tells 50 of the 60 days it takes";
    assert_eq!(line(&young, "Against"), against);
    assert_eq!(line(&daily(61), "Against"), "Against the 30 days before: 1.00 times as long (5.0 km)");
    // One day is one day.
    assert!(line(&complete(steady().chain([km(1, 5_000)])), "since the last run").ends_with(": 1 day"));
    assert!(line(&complete(steady()), "between two runs").ends_with(": 1 day, up to the run on 2026-11-20"));
    assert!(line(&complete(steady()), "since the last run").ends_with(": 2 days"));
    assert!(text(&complete([])).contains("it takes a log of 30 days with 4 runs, and here are 0 and 0"));
}

#[test]
fn ratios_are_never_shown_without_what_they_are_not() {
    let text = wording::ratios(&complete(steady()).ratios_on(today()), &English);
    assert!(text.contains("only describe") && text.contains("better evidence is against it"), "{text}");
    let load = wording::load(&complete(steady()).load_on(today()), &English);
    assert!(!load.contains("acute:chronic"), "they are for who asks: {load}");
}

// ---- tables

#[test]
fn the_tables_say_what_the_cohort_found() {
    let found = |band: Band| band.entry().found.map(|found| (found.value, found.interval));
    assert_eq!(found(Band::Small), Some((1.64, Some((1.31, 2.05)))));
    assert_eq!(found(Band::Moderate), Some((1.52, Some((1.16, 2.00)))));
    assert_eq!(found(Band::Large), Some((2.28, Some((1.50, 3.48)))));
    for band in Band::ALL {
        assert_eq!(found(*band).is_some(), band.is_spike(), "{band}");
    }
    for measure in [LoadMeasure::RatioCoupled, LoadMeasure::RatioUncoupled, LoadMeasure::RatioEwma] {
        assert_eq!(measure.entry().grade, Grade::X, "{measure}");
    }
    assert_eq!(thresholds::BASELINE_DAYS, 30);
}

// ---- what must hold for every log

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(proptest::test_runner::FileFailurePersistence::Direct(
            "tests/training.regressions",
        ))),
        ..ProptestConfig::with_cases(1024)
    }
}

/// Runs within 90 days, now and then one that is refused.
fn any_run() -> impl Strategy<Value = Run> {
    let metres = proptest::option::weighted(0.9, prop_oneof![19 => 1_u32..30_000, 1 => Just(0)]);
    let seconds = proptest::option::of(prop_oneof![19 => 600_u32..20_000, 1 => Just(0)]);
    let started = proptest::option::of(0_u32..3);
    let effort = proptest::option::of(0_u8..=10);
    (0_i32..90, metres, seconds, started, effort, proptest::bool::weighted(0.1)).prop_map(
        |(days_ago, metres, seconds, started, effort, walk)| {
            let mut run = Run::on(ago(days_ago));
            run = metres.into_iter().fold(run, Run::metres);
            run = seconds.into_iter().fold(run, Run::seconds);
            run = started.into_iter().fold(run, Run::started);
            run = effort.into_iter().fold(run, Run::effort);
            if walk { run.walk() } else { run }
        },
    )
}

fn any_runs() -> impl Strategy<Value = Vec<Run>> {
    proptest::collection::vec(any_run(), 0..80)
}

fn any_days() -> impl Strategy<Value = Days> {
    proptest::sample::select(Days::ALL)
}

/// A run on any day there is, with any numbers.
fn odd_run() -> impl Strategy<Value = Run> {
    let number = || prop_oneof![Just(0_u32), Just(1), 1_u32..100_000, Just(1_000_000), Just(u32::MAX), any::<u32>()];
    (odd_day(), number(), number(), number(), any::<u8>(), 0_u8..32).prop_map(
        |(day, metres, seconds, started, effort, given)| {
            let given = |bit: u8| given & (1 << bit) != 0;
            let mut run = Run::on(day);
            run = if given(0) { run.metres(metres) } else { run };
            run = if given(1) { run.seconds(seconds) } else { run };
            run = if given(2) { run.started(started) } else { run };
            run = if given(3) { run.effort(effort % 12) } else { run };
            if given(4) { run.walk() } else { run }
        },
    )
}

fn odd_day() -> impl Strategy<Value = Day> {
    prop_oneof![
        (0_i32..40).prop_map(|days| Day::FIRST + days),
        (0_i32..40).prop_map(|days| Day::LAST + -days),
        any::<i32>().prop_map(|days| today() + days % 60),
        any::<i32>().prop_map(|days| today() + days),
    ]
}

/// A load whose entries are told by the runs themselves, which do not depend on the order given.
fn told(load: &Load, runs: &[Run]) -> String {
    let mut load = load.clone();
    let behind = |entry: &mut usize| runs[std::mem::take(entry)];
    let spiked = match &mut load.spike {
        Figure::Known(spike) => Some(behind(&mut spike.entry)),
        _ => None,
    };
    let paused = match &mut load.pause {
        Figure::Known(pause) => Some(behind(&mut pause.entry)).map(|run| run.day()),
        _ => None,
    };
    format!("{load:?} {:?} {paused:?}", spiked.map(|run| (run.day(), run.distance(), run.duration())))
}

proptest! {
    #![proptest_config(config())]

    /// Shifting all dates changes nothing but the dates.
    #[test]
    fn shifting_all_dates_changes_nothing(runs in any_runs(), days in any_days(), shift in -30_000_i32..30_000) {
        let moved = |run: &Run| {
            let mut moved = Run::on(run.day() + shift);
            moved = run.distance().into_iter().fold(moved, Run::metres);
            moved = run.duration().into_iter().fold(moved, Run::seconds);
            moved = run.start().into_iter().fold(moved, Run::started);
            moved = run.perceived_effort().into_iter().fold(moved, Run::effort);
            if run.is_walk() { moved.walk() } else { moved }
        };
        let (log, _) = RunLog::new(runs.clone(), days);
        let (shifted, _) = RunLog::new(runs.iter().map(moved), days);
        let (log, shifted) = if runs.len() % 2 == 0 { (log.up_to(ago(1)), shifted.up_to(ago(1) + shift)) } else { (log, shifted) };
        let back = |point: Point| (point.entry, point.day + -shift, point.metres, point.longest_before, point.spike.map(|spike| (spike.ratio, spike.band, spike.longest_before)));
        let here = |point: Point| (point.entry, point.day, point.metres, point.longest_before, point.spike.map(|spike| (spike.ratio, spike.band, spike.longest_before)));
        prop_assert!(shifted.timeline().map(back).eq(log.timeline().map(here)));
        let (load, moved) = (log.load_on(today()), shifted.load_on(today() + shift));
        prop_assert!(load.answers().eq(moved.answers()));
        prop_assert_eq!((load.weekly_change, load.weekly_change_before, load.rest_days, load.streak), (moved.weekly_change, moved.weekly_change_before, moved.rest_days, moved.streak));
        prop_assert_eq!((load.monotony, load.strain, load.longest, load.longest_growth), (moved.monotony, moved.strain, moved.longest, moved.longest_growth));
        prop_assert_eq!((load.pause.map(|pause| (pause.days, pause.entry)), load.days_since_last_run), (moved.pause.map(|pause| (pause.days, pause.entry)), moved.days_since_last_run));
        prop_assert_eq!(log.ratios_on(today()), shifted.ratios_on(today() + shift));
    }

    /// One more run never makes the longest of 30 days shorter, for any run of the log.
    #[test]
    fn one_more_run_never_shrinks_the_longest(runs in any_runs(), more in any_run()) {
        let (log, _) = RunLog::new(runs.clone(), Days::Complete);
        let (longer, _) = RunLog::new(runs.into_iter().chain([more]), Days::Complete);
        for before in log.timeline() {
            if let Some(after) = longer.timeline().find(|after| after.entry == before.entry) {
                prop_assert!(after.longest_before >= before.longest_before, "{before:?} {after:?}");
            }
        }
        if let (Figure::Known(before), Figure::Known(after)) = (log.load_on(today()).longest, longer.load_on(today()).longest) {
            prop_assert!(after >= before);
        }
    }

    /// The order of the input does not matter.
    #[test]
    fn order_of_input_does_not_matter((runs, shuffled) in any_runs().prop_flat_map(|runs| (Just(runs.clone()), Just(runs).prop_shuffle())), days in any_days()) {
        let ((log, refused), (again, refused_again)) = (RunLog::new(runs.clone(), days), RunLog::new(shuffled.clone(), days));
        prop_assert_eq!(told(&log.load_on(today()), &runs), told(&again.load_on(today()), &shuffled));
        prop_assert_eq!(log.ratios_on(today()), again.ratios_on(today()));
        let points = |log: &RunLog| {
            let mut points: Vec<_> = log.timeline().map(|point| (point.day, point.metres, point.longest_before, format!("{:?}", point.spike.map(|spike| (spike.length, spike.ratio, spike.band))))).collect();
            points.sort();
            points
        };
        prop_assert_eq!(points(&log), points(&again));
        prop_assert_eq!(refused.len(), refused_again.len());
    }

    /// Nothing is dropped in silence: every entry is a run, a walk or rejected, once.
    #[test]
    fn every_entry_is_accounted_for(runs in proptest::collection::vec(odd_run(), 0..60), days in any_days()) {
        let count = runs.len();
        let (log, rejected) = RunLog::new(runs, days);
        let mut entries: Vec<usize> = log.runs().chain(log.walks()).map(|(entry, _)| entry).chain(rejected.iter().map(|rejected| rejected.entry)).collect();
        entries.sort_unstable();
        prop_assert!(entries.into_iter().eq(0..count));
        prop_assert!(rejected.is_sorted_by_key(|rejected| rejected.entry));
    }

    /// No log panics or overflows, whatever the day asked for.
    #[test]
    fn no_log_breaks(runs in proptest::collection::vec(odd_run(), 0..60), days in any_days(), day in odd_day(), before in any::<u32>(), end in proptest::option::of(odd_day())) {
        let (log, rejected) = RunLog::new(runs, days);
        let log = end.into_iter().fold(log, RunLog::up_to);
        let log = log.clone().with_longest_before(before).unwrap_or(log);
        let load = log.load_on(day);
        prop_assert!(!wording::load(&load, &English).is_empty());
        prop_assert!(!wording::ratios(&log.ratios_on(day), &English).is_empty());
        prop_assert!(rejected.iter().all(|rejected| !wording::rejected(rejected, &English).is_empty()));
        prop_assert_eq!(log.timeline().count(), log.runs().len());
        prop_assert!(log.longest_before(day) <= Some(1_000_000));
        prop_assert!(Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().is_ok());
    }

    /// The one pass finds what a search through all runs finds.
    #[test]
    fn the_longest_is_the_longest(runs in any_runs()) {
        let (log, _) = RunLog::new(runs, Days::Complete);
        for point in log.timeline() {
            let window = log.runs().filter(|(_, run)| run.day() < point.day && run.day() >= point.day + -30);
            prop_assert_eq!(point.longest_before, window.filter_map(|(_, run)| run.distance()).max());
        }
    }

    /// What one day shows is what the time line shows.
    #[test]
    fn a_day_agrees_with_the_time_line(runs in any_runs(), days in any_days(), days_ago in 0_i32..60, stated in proptest::option::of(1_u32..30_000)) {
        let (log, _) = RunLog::new(runs, days);
        let log = stated.into_iter().fold(log, |log, stated| log.with_longest_before(stated).expect("a distance"));
        let day = ago(days_ago);
        let judged: Vec<_> = log.timeline().filter(|point| point.day <= day && day - point.day < 14).map(|point| point.spike).collect();
        let most = judged.iter().filter_map(|spike| spike.known()).max_by_key(|spike| (spike.band, spike.ratio));
        let most = most.filter(|most| most.band.is_spike() || judged.iter().all(|spike| spike.known().is_some()));
        prop_assert_eq!(log.load_on(day).spike.known().map(|spike| (spike.band, spike.ratio)), most.map(|spike| (spike.band, spike.ratio)));
        // What a chart draws between the runs meets them at each run.
        for point in log.timeline() {
            prop_assert_eq!(log.longest_before(point.day), point.longest_before);
        }
    }

    /// A log that may have gaps never says more than a complete one, and nothing else.
    #[test]
    fn gaps_only_take_answers_away(runs in any_runs()) {
        let load = |days| RunLog::new(runs.clone(), days).0.load_on(today());
        for ((risk_factor, whole), (_, gaps)) in load(Days::Complete).answers().zip(load(Days::MayHaveGaps).answers()) {
            prop_assert!(gaps == whole || gaps == Answer::Unknown, "{risk_factor}: {whole} but {gaps} with gaps");
        }
    }

    /// What a log with gaps says no to is not so either when a run comes to light that nobody logged.
    #[test]
    fn an_unlogged_run_turns_no_answer_of_no(runs in any_runs(), unlogged in any_run()) {
        let (log, _) = RunLog::new(runs.clone(), Days::MayHaveGaps);
        let (whole, _) = RunLog::new(runs.into_iter().chain([unlogged]), Days::Complete);
        for ((risk_factor, said), (_, is)) in log.load_on(today()).answers().zip(whole.load_on(today()).answers()) {
            prop_assert!(said != Answer::Absent || is != Answer::Present, "{risk_factor}");
        }
    }

    /// What a complete log says no to stays so when runs after its end come to light.
    #[test]
    fn a_run_after_the_end_turns_no_answer_of_no(runs in any_runs(), later in any_runs()) {
        let (log, _) = RunLog::new(runs.clone(), Days::Complete);
        let end = log.last_day();
        let (whole, _) = RunLog::new(runs.into_iter().chain(later.into_iter().filter(|run| Some(run.day()) > end)), Days::Complete);
        for ((risk_factor, said), (_, is)) in log.load_on(today()).answers().zip(whole.up_to(today()).load_on(today()).answers()) {
            prop_assert!(said != Answer::Absent || is == Answer::Absent, "{risk_factor}: {is}");
        }
    }

    /// Two weeks without rest are found by a count of each two weeks that end within one.
    #[test]
    fn a_streak_is_days_in_a_row(free in proptest::collection::btree_set(0_i32..60, 0..6), twice in proptest::bool::ANY) {
        let runs = (0..60).filter(|i| !free.contains(i)).flat_map(|i| [km(i, 5_000)].repeat(1 + usize::from(twice)));
        let log = complete(runs);
        let row = |last: i32| (last..60).take_while(|i| !free.contains(i)).count();
        prop_assert_eq!(log.load_on(today()).streak as usize, (0..7).map(row).max().unwrap_or(0));
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::*;
    use running_hip_pain::wire::CaseInput;

    #[test]
    fn a_stored_run_is_read_back_and_nothing_else_is() {
        let runs: Vec<Run> =
            steady().take(2).chain([km(0, 5).walk(), Run::on(today()).seconds(1).started(0).effort(0)]).collect();
        let text = serde_json::to_string(&runs).expect("writable");
        assert!(text.ends_with(
            r#"{"day":"2026-11-22","metres":5,"walk":true},{"day":"2026-11-22","seconds":1,"started":0,"effort":0}]"#
        ), "{text}");
        assert_eq!(serde_json::from_str::<Vec<Run>>(&text).expect("readable"), runs);
        for (text, why) in [
            (r#"{"metres":5}"#, "missing field `day`"),
            (r#"{"day":"2026-11-22","km":5}"#, "unknown field `km`"),
            (r#"{"day":"2026-11-22","metres":-5}"#, "invalid value: integer `-5`"),
            (r#"{"day":"2026-11-22","metres":5.5}"#, "invalid type: floating point `5.5`"),
            (r#"{"day":"2026-11-31","metres":5}"#, "the day is 31; it must be from 1 to 30 in this month"),
            (r#"{"day":20261122,"metres":5}"#, r#"expected a day, like "2026-11-23""#),
            (r#"{"day":"2026-11-22","day":"2026-11-22"}"#, "duplicate field `day`"),
        ] {
            let error = serde_json::from_str::<Run>(text).expect_err(text).to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn a_load_is_written_by_names() {
        let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
        let text = serde_json::to_value(&load).expect("writable");
        assert_eq!(text["spike"]["known"]["ratio"], 1.5);
        assert_eq!(text["spike"]["known"]["band"], "moderate");
        assert_eq!(text["answers"]["single_session_distance_spike"], "present");
        assert_eq!(text["answers"]["return_after_break"], "absent");
        assert_eq!(text["longest_growth"]["known"]["longest_before"], 10_000);
        let empty = serde_json::to_value(complete([]).load_on(today())).expect("writable");
        assert_eq!(empty["spike"]["insufficient_history"]["need"]["runs"], 4);
        assert_eq!(text["streak"], 2);
        assert_eq!(empty["rest_days"]["insufficient_history"]["need"]["days"], 14);
        let ratios = serde_json::to_value(complete(steady()).ratios_on(today())).expect("writable");
        assert_eq!(ratios["grade"], "x");
    }

    #[test]
    fn a_case_from_a_log_survives_writing_and_reading() {
        let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
        let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
        let text = serde_json::to_string(&case).expect("writable");
        assert!(text.contains(r#""from_log":["single_session_distance_spike","#), "{text}");
        let input: CaseInput = serde_json::from_str(&text).expect("readable");
        assert_eq!(input.check().expect("valid"), case);
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn any_run_survives_writing_and_reading(run in odd_run()) {
            let text = serde_json::to_string(&run).expect("writable");
            prop_assert_eq!(serde_json::from_str::<Run>(&text).expect("readable"), run);
        }

        #[test]
        fn no_text_breaks_the_reader_of_days(text in ".{0,12}") {
            if let Ok(day) = text.parse::<Day>() {
                prop_assert_eq!(day.to_string(), text);
            }
        }
    }
}
