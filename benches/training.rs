//! How long a run log takes: `cargo bench --manifest-path benches/Cargo.toml --bench training`. Times on a shared
//! machine vary by half. Compare only within one run.

#[path = "../examples/support/made_up_log.rs"]
mod made_up_log;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use made_up_log::{made_up_log, today};
use running_hip_pain::training::{Coverage, Run, RunLog};
use running_hip_pain::{Case, Reporter, assess};

fn main() {
    divan::main();
}

/// Ten years with a run every day.
const TEN_YEARS: usize = 3_653;

/// Half a year with four runs a week.
const HALF_A_YEAR: usize = 104;

fn ten_years() -> Vec<Run> {
    made_up_log(1, TEN_YEARS, 1).collect()
}

fn log() -> RunLog {
    RunLog::new(ten_years(), Coverage::Complete).0
}

#[divan::bench]
fn ten_years_read(bencher: Bencher) {
    let runs = ten_years();
    bencher
        .counter(ItemsCount::new(TEN_YEARS))
        .bench(|| RunLog::new(black_box(&runs).iter().copied(), Coverage::Complete));
}

#[divan::bench]
fn ten_years_timeline(bencher: Bencher) {
    let log = log();
    bencher
        .counter(ItemsCount::new(TEN_YEARS))
        .bench(|| black_box(&log).timeline().map(|point| black_box(point).day).max());
}

#[divan::bench]
fn ten_years_load_on_a_day(bencher: Bencher) {
    let log = log();
    let day = today();
    bencher.bench(|| black_box(&log).load_on(day));
}

#[divan::bench]
fn ten_years_ratios_on_a_day(bencher: Bencher) {
    let log = log();
    let day = today();
    bencher.bench(|| black_box(&log).ratios_on(day));
}

/// Twice and ten times the runs should take twice and ten times as long, because there is one pass.
#[divan::bench(args = [1_000, 2_000, 10_000])]
fn timeline_of_so_many_runs(bencher: Bencher, count: usize) {
    // Ever shorter runs: none overtakes another, so the deque is as long as it gets.
    let day = |i: usize| today() + -((count - i) as i32);
    let runs = (0..count).map(|i| Run::on(day(i)).metres((2 * count - i) as u32));
    let log = RunLog::new(runs, Coverage::Complete).0;
    bencher
        .counter(ItemsCount::new(count))
        .bench(|| black_box(&log).timeline().map(|point| black_box(point).day).max());
}

/// Logs are made, read and judged, one after the other, and then the same with an assessment of each.
#[divan::bench(sample_count = 3, sample_size = 1, args = [false, true])]
fn a_hundred_thousand_runners(bencher: Bencher, assessed: bool) {
    const RUNNERS: u32 = 100_000;
    bencher.counter(ItemsCount::new(RUNNERS)).bench(|| {
        for seed in 1..=RUNNERS {
            let (log, _) = RunLog::new(made_up_log(seed, HALF_A_YEAR, 2), Coverage::Complete);
            let load = log.load_on(today());
            if assessed {
                let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
                black_box(assess(&case));
            }
            black_box(load);
        }
    });
}
