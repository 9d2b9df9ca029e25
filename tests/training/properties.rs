//! What must hold for every log.

use proptest::prelude::*;
use running_hip_pain::training::*;
use running_hip_pain::wording::English;
use running_hip_pain::*;

use super::logs::*;

pub fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(proptest::test_runner::FileFailurePersistence::Direct(
            "training/properties.regressions",
        ))),
        ..ProptestConfig::with_cases(1024)
    }
}

/// Runs within 90 days, now and then one that is rejected.
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

fn any_coverage() -> impl Strategy<Value = Coverage> {
    proptest::sample::select(Coverage::ALL)
}

/// A run on any possible day, with any numbers.
pub fn odd_run() -> impl Strategy<Value = Run> {
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

/// A load as text, with each entry shown as its run, which does not depend on the order given.
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
    fn shifting_all_dates_changes_nothing(runs in any_runs(), days in any_coverage(), shift in -30_000_i32..30_000) {
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
        let (log, _) = RunLog::new(runs.clone(), Coverage::Complete);
        let (longer, _) = RunLog::new(runs.into_iter().chain([more]), Coverage::Complete);
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
    fn order_of_input_does_not_matter((runs, shuffled) in any_runs().prop_flat_map(|runs| (Just(runs.clone()), Just(runs).prop_shuffle())), days in any_coverage()) {
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

    /// Nothing is dropped silently: every entry is a run, a walk or rejected, once.
    #[test]
    fn every_entry_is_accounted_for(runs in proptest::collection::vec(odd_run(), 0..60), days in any_coverage()) {
        let count = runs.len();
        let (log, rejected) = RunLog::new(runs, days);
        let mut entries: Vec<usize> = log.runs().chain(log.walks()).map(|(entry, _)| entry).chain(rejected.iter().map(|rejected| rejected.entry)).collect();
        entries.sort_unstable();
        prop_assert!(entries.into_iter().eq(0..count));
        prop_assert!(rejected.is_sorted_by_key(|rejected| rejected.entry));
    }

    /// No log panics or overflows, whatever the day asked for.
    #[test]
    fn no_log_breaks(runs in proptest::collection::vec(odd_run(), 0..60), days in any_coverage(), day in odd_day(), before in any::<u32>(), end in proptest::option::of(odd_day())) {
        let (log, rejected) = RunLog::new(runs, days);
        let log = end.into_iter().fold(log, RunLog::up_to);
        let log = log.clone().with_longest_before(before).unwrap_or(log);
        let load = log.load_on(day);
        prop_assert!(!report::load(&load, &English).is_empty());
        prop_assert!(!report::ratios(&log.ratios_on(day), &English).is_empty());
        prop_assert!(rejected.iter().all(|rejected| !report::rejected(rejected, &English).is_empty()));
        prop_assert_eq!(log.timeline().count(), log.runs().len());
        prop_assert!(log.longest_before(day) <= Some(1_000_000));
        prop_assert!(Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().is_ok());
    }

    /// One pass finds what a search through all runs finds.
    #[test]
    fn the_longest_is_the_longest(runs in any_runs()) {
        let (log, _) = RunLog::new(runs, Coverage::Complete);
        for point in log.timeline() {
            let window = log.runs().filter(|(_, run)| run.day() < point.day && run.day() >= point.day + -30);
            prop_assert_eq!(point.longest_before, window.filter_map(|(_, run)| run.distance()).max());
        }
    }

    /// What one day shows is what the timeline shows.
    #[test]
    fn a_day_agrees_with_the_time_line(runs in any_runs(), days in any_coverage(), days_ago in 0_i32..60, stated in proptest::option::of(1_u32..30_000)) {
        let (log, _) = RunLog::new(runs, days);
        let log = stated.into_iter().fold(log, |log, stated| log.with_longest_before(stated).expect("a distance"));
        let day = ago(days_ago);
        let judged: Vec<_> = log.timeline().filter(|point| point.day <= day && day - point.day < 14).map(|point| point.spike).collect();
        let most = judged.iter().filter_map(|spike| spike.known()).max_by_key(|spike| (spike.band, spike.ratio));
        let most = most.filter(|most| most.band.is_spike() || judged.iter().all(|spike| spike.known().is_some()));
        prop_assert_eq!(log.load_on(day).spike.known().map(|spike| (spike.band, spike.ratio)), most.map(|spike| (spike.band, spike.ratio)));
        // The line that a chart draws between the runs meets each of them.
        for point in log.timeline() {
            prop_assert_eq!(log.longest_before(point.day), point.longest_before);
        }
    }

    /// A log that may have gaps never answers more than a complete one, and never differently.
    #[test]
    fn gaps_only_take_answers_away(runs in any_runs()) {
        let load = |days| RunLog::new(runs.clone(), days).0.load_on(today());
        for ((risk_factor, whole), (_, gaps)) in load(Coverage::Complete).answers().zip(load(Coverage::MayHaveGaps).answers()) {
            prop_assert!(gaps == whole || gaps == Answer::Unknown, "{risk_factor}: {whole} but {gaps} with gaps");
        }
    }

    /// What a log with gaps denies is still not so when a run that nobody logged comes to light.
    #[test]
    fn an_unlogged_run_turns_no_answer_of_no(runs in any_runs(), unlogged in any_run()) {
        let (log, _) = RunLog::new(runs.clone(), Coverage::MayHaveGaps);
        let (whole, _) = RunLog::new(runs.into_iter().chain([unlogged]), Coverage::Complete);
        for ((risk_factor, said), (_, is)) in log.load_on(today()).answers().zip(whole.load_on(today()).answers()) {
            prop_assert!(said != Answer::Absent || is != Answer::Present, "{risk_factor}");
        }
    }

    /// What a complete log denies is still denied when runs after its end come to light.
    #[test]
    fn a_run_after_the_end_turns_no_answer_of_no(runs in any_runs(), later in any_runs()) {
        let (log, _) = RunLog::new(runs.clone(), Coverage::Complete);
        let end = log.last_day();
        let (whole, _) = RunLog::new(runs.into_iter().chain(later.into_iter().filter(|run| Some(run.day()) > end)), Coverage::Complete);
        for ((risk_factor, said), (_, is)) in log.load_on(today()).answers().zip(whole.up_to(today()).load_on(today()).answers()) {
            prop_assert!(said != Answer::Absent || is == Answer::Absent, "{risk_factor}: {is}");
        }
    }

    /// Two weeks without rest are found as by counting each two weeks that end within the past week.
    #[test]
    fn a_streak_is_days_in_a_row(free in proptest::collection::btree_set(0_i32..60, 0..6), twice in proptest::bool::ANY) {
        let runs = (0..60).filter(|i| !free.contains(i)).flat_map(|i| [km(i, 5_000)].repeat(1 + usize::from(twice)));
        let log = complete(runs);
        let row = |last: i32| (last..60).take_while(|i| !free.contains(i)).count();
        prop_assert_eq!(log.load_on(today()).streak as usize, (0..7).map(row).max().unwrap_or(0));
    }
}
