//! Tightening the trunk while running, a cue that nobody has tested. What has been tested is training of the trunk and
//! hip.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Judgement).seen(findings(&[ContralateralPelvicDrop, LeansFromTheWaist])),
    ],
    ..intervention(Intervention::CoreEngagement, Kind::Form, Tissue::Trunk, Phase::Build, (Grade::D, Judgement), Dose::Habit)
};
