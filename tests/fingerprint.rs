//! The same case gives the same bytes on every target: the number below was the same wherever it was tried.
//!
//! It changes with the knowledge. After an intended change of a figure or a rule, write the new number here; a
//! number that differs between two targets at the same commit is a bug.

#[path = "support/fingerprint.rs"]
mod fingerprint;

#[test]
fn two_thousand_cases_give_the_same_bytes_everywhere() {
    assert_eq!(format!("{:016x}", fingerprint::fingerprint(2_000)), "0db7d968bbb86274");
}
