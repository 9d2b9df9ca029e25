//! Landing softly, judged by ear.
//!
//! It lowered injuries in novices over a year, but with more injuries of the calf and Achilles tendon. Hip pain was not
//! studied.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Judgement).seen(findings(&[LoudLanding])),
    ],
    outcomes: &[
        outcome(Chan2018, PercentChange, -62.0, "injuries over 12 months after two weeks of feedback; 320 novices, trial (read second-hand)"),
    ],
    ..intervention(Intervention::SoftLanding, Kind::Form, Tissue::WholeBody, Phase::Build, (Grade::D, Judgement), Dose::Habit)
};
