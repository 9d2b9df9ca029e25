#![no_main]
//! What libFuzzer thinks of, for the reader that the variable TARGET names.

use std::sync::LazyLock;

use running_hip_pain_promises::{Target, target};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("TARGET").expect("the variable TARGET names a target");
    target(&name).unwrap_or_else(|| panic!("there is no target {name}"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (TARGET.keeps)(bytes));
