#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| running_hip_pain_fuzz::interview(bytes));
