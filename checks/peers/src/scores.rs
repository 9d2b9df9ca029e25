//! The weights and the scores for `scoring.py`, and how long they take here.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use running_hip_pain::fitting::lanes;
use running_hip_pain::knowledge::thresholds::{DENIED_EASED_UP_TO_BITS, DENIED_LAST_PART, UNTOLD_BEHIND_BITS};
use running_hip_pain::parts::{UNITS_PER_BIT, read, shares, weights};
use running_hip_pain::{Case, Condition, Fact};
use serde_json::{Value, json};

use crate::timing::{ROUNDS, micros_each, one_round};

/// Writes what `scoring.py` reads.
pub fn write(cases: &[Case], file: &Path) -> std::io::Result<()> {
    let all: Vec<Value> = cases
        .iter()
        .map(|case| {
            let read = read(case);
            let shares = shares(case).to_vec();
            json!({
                "rows": read.rows,
                "denied": read.denied,
                "base": read.base,
                "is_kept_back": read.is_kept_back,
                "shares": shares
            })
        })
        .collect();
    let mut least = Duration::MAX;
    for _ in 0..ROUNDS {
        least = least.min(one_round(|| {
            for case in cases {
                black_box(shares(black_box(case)));
            }
        }));
    }
    let content = json!({
        "micros_here": micros_each(least, cases.len()),
        "conditions": Condition::COUNT,
        "condition_of_lane": lanes().iter().map(|condition| *condition as usize).collect::<Vec<_>>(),
        "kept_back_bits": UNTOLD_BEHIND_BITS,
        "units_per_bit": UNITS_PER_BIT,
        "eased_up_to_bits": DENIED_EASED_UP_TO_BITS,
        "last_part": DENIED_LAST_PART,
        // Four rows each: present, absent, and the same by a test at home. 0 is no overlap.
        "overlap_of_row": Fact::all().flat_map(|fact| [fact.entry().overlap as usize; 4]).collect::<Vec<_>>(),
        "weights": weights(),
        "cases": all,
    });
    std::fs::write(file, content.to_string())
}
