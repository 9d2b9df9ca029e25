//! Assessments of made-up cases as numbers, to be the same whatever this is built for.

#[path = "../../../tests/support/fingerprint.rs"]
pub mod fingerprint;

use fingerprint::{NOTHING, cases, hash};
use running_hip_pain::wording::English;
use running_hip_pain::{assess, plan, report};

/// Two numbers a case: one over the JSON of its assessment and its plan, one over its page.
pub fn numbers(count: u32) -> Vec<u64> {
    cases(count)
        .flat_map(|case| {
            let assessment = assess(&case);
            let json = serde_json::to_string(&(&assessment, plan(&assessment))).expect("writable");
            let page = report::report(&assessment, &English);
            [json, page].map(|text| hash(NOTHING, &text))
        })
        .collect()
}

/// Where these numbers lie in the memory of the module.
#[unsafe(no_mangle)]
pub extern "C" fn numbers_at(count: u32) -> *const u64 {
    numbers(count).leak().as_ptr()
}
