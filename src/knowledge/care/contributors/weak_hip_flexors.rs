//! Weak hip flexors.
//!
//! Seen only in runners examined once, after the injury. None of the four classic exercises trains them well; lifting
//! the knee against a band does.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::WeakHipFlexors,
    signs: &[
        itself(findings(&[HipFlexorWeakness]), Grade::D, Niemuth2005),
        hint(  findings(&[KneeLiftTires]),     Grade::D, Judgement),
    ],
    hints_needed: 1,
    outcomes: &[
        outcome(Niemuth2005,  PValue,        0.026, "flexors weaker on the injured side; 30 injured runners, looked at once"),
        outcome(Thorborg2016, PercentChange, 17.0, "isometric hip flexion strength after 6 weeks with a band; 33 healthy adults, trial"),
    ],
    reviewed: "2026-11",
};
