//! How long an assessment takes: `cargo bench --manifest-path benches/Cargo.toml --bench assess`. Times on a shared
//! machine vary by half. Compare only within one run, and use `benches/count` for a count that repeats.

#[path = "../examples/support/full_case.rs"]
mod full_case;

use divan::{Bencher, black_box};
use running_hip_pain::report::report;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::{Age, Case, assess};

const TYPICAL: &str = include_str!("../examples/cases/college_runner_groin_pain.json");

fn main() {
    divan::main();
}

fn typical() -> Case {
    serde_json::from_str(TYPICAL).expect("the bundled case")
}

#[divan::bench]
fn assess_empty(bencher: Bencher) {
    let case = Case::builder(Age::UNKNOWN).build().expect("an empty case");
    bencher.bench(|| assess(black_box(&case)));
}

#[divan::bench]
fn assess_typical(bencher: Bencher) {
    let case = typical();
    bencher.bench(|| assess(black_box(&case)));
}

#[divan::bench]
fn assess_full(bencher: Bencher) {
    let case = full_case::full_case();
    bencher.bench(|| assess(black_box(&case)));
}

#[divan::bench]
fn json_in_to_json_out(bencher: Bencher) {
    bencher.bench(|| {
        let input: CaseInput = serde_json::from_str(black_box(TYPICAL)).expect("the bundled case");
        let case = input.check().expect("a valid case");
        serde_json::to_string(&assess(&case)).expect("writable")
    });
}

#[divan::bench]
fn report_typical(bencher: Bencher) {
    let assessment = assess(&typical());
    bencher.bench(|| report(black_box(&assessment), &English));
}
