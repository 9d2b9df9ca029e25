//! The same case gives the same bytes on every target. The number was the same wherever it was tried.
//!
//! It changes with the answers and with nothing else. A number that differs between two targets at the same commit is a
//! bug.

use crate::support::fingerprint::fingerprint;
use crate::support::golden;

#[test]
fn two_thousand_cases_give_the_same_bytes_everywhere() {
    golden::file("tests/golden/fingerprint.txt", &format!("{:016x}\n", fingerprint(2_000)));
}
