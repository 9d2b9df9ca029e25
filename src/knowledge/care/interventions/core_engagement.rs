//! Tightening the trunk while running: a cue nobody has tested. Training the trunk and hip is what was tested.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Judgement).seen(findings(&[ContralateralPelvicDrop, LeansFromTheWaist])),
    ],
    ..intervention(Intervention::CoreEngagement, Kind::Form, Tissue::Trunk, Phase::Build, (Grade::D, Judgement), Dose::Habit)
};
