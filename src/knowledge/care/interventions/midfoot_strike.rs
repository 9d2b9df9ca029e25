//! Landing on the middle of the foot.
//!
//! It moves load from the knee to the calf and Achilles tendon, costs running economy when imposed, and has not been
//! shown to prevent injury. Not advised for hip pain; a shorter stride is what helps an overstriding runner.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::NotAdvised,
    demand: Demand::Runs,
    outcomes: &[
        outcome(Anderson2020, EffectSize, -1.67, "running economy when imposed, slow running").between(-2.82, -0.52),
        outcome(Anderson2020, EffectSize, -1.26, "the same, moderate speed").between(-2.42, -0.10),
        outcome(Xu2021, EffectSize, 1.31, "ankle moment, forefoot against rearfoot; 26 studies").between(0.66, 1.96),
        outcome(Xu2021, EffectSize, -0.64, "knee extension moment, the same").between(-0.98, -0.30),
    ],
    ..intervention(Intervention::MidfootStrike, Kind::Form, Tissue::FootAndCalf, Phase::Build, (Grade::X, Anderson2020), Dose::Nothing)
};
