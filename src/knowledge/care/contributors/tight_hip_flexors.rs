//! Short or stiff hip flexors, as after long sitting.
//!
//! People who sit for long and move little extend the hip a little less; most runners are not such people. How far the
//! hip extends on a couch says nothing about how it moves on a run, and no study links tightness or sitting to hip pain
//! after running. Pain brought on by sitting is not a sign of it: it points to the hamstring, joint or back.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::TightHipFlexors,
    signs: &[
        itself(findings(&[FrontOfHipFeelsTight]), Grade::D, Judgement),
        hint(  findings(&[ThomasTest]),           Grade::D, Schache2000),
        hint(  findings(&[ThighStaysUp]),         Grade::D, Vigotsky2016),
        hint(  findings(&[LimitedHipExtension]),  Grade::D, Judgement),
        hint(  risks(&[ProlongedSitting]),     Grade::D, Boukabache2021),
    ],
    hints_needed: 2,
    outcomes: &[
        outcome(Boukabache2021, Degrees,         6.1,  "less passive hip extension, sitting over 7 hours a day with little activity against under 4 with much; 98 of 144 adults, looked at once"),
        outcome(Vigotsky2016,   PercentOfPeople, 31.8, "sensitivity of the modified Thomas test when the pelvis is not held; 29 students").between(13.9, 54.9),
        outcome(Vigotsky2016,   PercentOfPeople, 57.1, "its specificity").between(18.4, 90.1),
    ],
    reviewed: "2026-11",
};
