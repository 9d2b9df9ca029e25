//! Static stretching before runs to prevent injury: it made no difference, and the stretching arm of another trial did
//! worse than hip and trunk exercise.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::NotAdvised,
    strain: Strain::Stretches,
    ..intervention(Intervention::StretchingBeforeRuns, Kind::Mobility, Tissue::WholeBody, Phase::Calm, (Grade::X, Pereles2011), Dose::Nothing)
};
