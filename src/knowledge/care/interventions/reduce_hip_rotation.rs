//! Keeping the kneecap pointing forward while the foot is down.
//!
//! Feedback can change hip rotation; nobody knows whether this makes a hip hurt less.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Willy2012).seen(findings(&[ExcessiveHipRotation])),
    ],
    outcomes: &[
        outcome(Willy2012, EffectSize, 0.69, "least change of hip motion and pelvic drop by mirror feedback; 10 women with knee pain, no control group"),
        outcome(Willy2012, EffectSize, 2.91, "largest such change"),
    ],
    ..intervention(Intervention::ReduceHipRotation, Kind::Form, Tissue::Joint, Phase::Build, (Grade::D, Willy2012), Dose::Habit)
};
