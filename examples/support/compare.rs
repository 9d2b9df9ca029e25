//! Two versions of the crate on the same cases: who moved, and whether the difference is more than chance.

use std::collections::BTreeMap;
use std::fmt::Write;

use running_hip_pain::{Cause, Conclusion};
use serde_json::Value;

use super::validation::{Answered, Row};

/// The places of the first three, by file and case, as `--json` printed them.
pub struct Base(BTreeMap<String, BTreeMap<String, Vec<String>>>);

impl Base {
    /// Reads what `validate --json` printed.
    pub fn read(lines: &str) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            let file: Value =
                serde_json::from_str(line).map_err(|error| format!("not what `--json` prints: {error}"))?;
            let (Some(name), Some(cases)) = (file["file"].as_str(), file["cases"].as_array()) else {
                return Err("not what `--json` prints: no `file` or no `cases`".into());
            };
            let tops = cases.iter().filter_map(|case| {
                let top = case["top"].as_array()?.iter().filter_map(|key| key.as_str().map(ToOwned::to_owned));
                Some((case["id"].as_str()?.to_owned(), top.collect()))
            });
            files.insert(name.to_owned(), tops.collect());
        }
        Ok(Self(files))
    }

    /// Who moved in a file, why, and the difference with its 95% interval. Nothing if the base does not have the file.
    pub fn compare(&self, name: &str, rows: &[Row]) -> Option<String> {
        let tops = self.0.get(name)?;
        let mut out = String::new();
        let mut gains = Vec::new();
        for row in rows {
            let (Ok(answered), Some(top), Some(expected)) = (&row.outcome, tops.get(&row.id), &row.expected) else {
                continue;
            };
            if !answered.is_ranked() {
                continue;
            }
            let accepted = |key: &String| *key == expected.diagnosis || expected.also_accept.contains(key);
            let before = top.iter().position(accepted).map(|index| index + 1);
            let after = answered.place.filter(|place| *place <= 3);
            let hit = |place: Option<usize>, within: usize| f64::from(u8::from(place.is_some_and(|it| it <= within)));
            gains.push([1, 3].map(|within| hit(after, within) - hit(before, within)));
            if before != after {
                let place = |place: Option<usize>| place.map_or("none".into(), |place| place.to_string());
                let (from, to) = (place(before), place(after));
                let _ =
                    writeln!(out, "{}: {} from place {from} to {to}; {}", row.id, expected.diagnosis, why(answered));
            }
        }
        for (index, what) in ["first", "among three"].into_iter().enumerate() {
            let gains: Vec<f64> = gains.iter().map(|gain| gain[index]).collect();
            let (low, high) = interval(&gains);
            let mean = 100.0 * gains.iter().sum::<f64>() / gains.len().max(1) as f64;
            let _ = writeln!(
                out,
                "{what}: {mean:+.1} points of {} cases (95% interval {:+.1} to {:+.1}, paired bootstrap)",
                gains.len(),
                100.0 * low,
                100.0 * high
            );
        }
        Some(out)
    }
}

/// What leads now, on which evidence.
fn why(answered: &Answered) -> String {
    let leader = answered.assessment.ranking()[0].condition;
    let little = if answered.assessment.conclusion() == Conclusion::TooLittleKnown { ", too little known" } else { "" };
    let reasons = answered.assessment.explain(Cause::from(leader)).supporting;
    let reasons: Vec<String> = reasons.iter().take(3).map(|it| format!("{} ({:.1})", it.fact, it.ratio)).collect();
    format!("now {leader}{little}, by {}", if reasons.is_empty() { "its prior".into() } else { reasons.join(", ") })
}

/// The middle 95% of the mean over draws of as many cases, with replacement. The draws look random and are the same
/// everywhere.
fn interval(gains: &[f64]) -> (f64, f64) {
    const DRAWS: usize = 2_000;
    if gains.is_empty() {
        return (0.0, 0.0);
    }
    let mut state = 0_u64;
    let mut next = || {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize
    };
    let mut means: Vec<f64> = (0..DRAWS)
        .map(|_| (0..gains.len()).map(|_| gains[next() % gains.len()]).sum::<f64>() / gains.len() as f64)
        .collect();
    means.sort_by(f64::total_cmp);
    (means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1])
}
