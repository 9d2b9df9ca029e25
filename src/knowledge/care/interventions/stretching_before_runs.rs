//! Static stretching before runs to prevent injury. It made no difference, and the stretching arm of another trial did
//! worse than hip and trunk exercise.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::NotAdvised,
    demand: Demand::Stretches,
    outcomes: &[
        outcome(Leppanen2024, HazardRatio, 0.66, "injury with hip and trunk exercise against static stretching; 325 novices, trial").between(0.45, 0.97),
    ],
    ..intervention(Intervention::StretchingBeforeRuns, Kind::Mobility, Tissue::WholeBody, Phase::Calm, (Grade::X, Pereles2011), Dose::Nothing)
};
