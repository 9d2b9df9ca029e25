//! Stretching the outer thigh across the body.
//!
//! The band is stiff fascia that hardly lengthens, and the stretch presses the gluteal tendon against the bone.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::NotAdvised,
    demand: Demand::Stretches,
    ..intervention(Intervention::ItBandStretch, Kind::Mobility, Tissue::ItBand, Phase::Calm, (Grade::X, Hutchinson2022), Dose::Nothing)
};
