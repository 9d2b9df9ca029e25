//! No running, hopping or jumping until it has been assessed.
//!
//! Running on a cracked femoral neck can break it through, and delay is common. While a guarded condition is plausible,
//! a plan includes this and nothing that involves running, load or stretching. No trial will ever compare the two.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::WhileNotRunning,
    outcomes: &[
        outcome(Hoenig2023, Days, 107.0, "to return to sport after a bone stress injury of the femoral neck").between(79.0, 135.0),
    ],
    ..intervention(Intervention::NoRunningUntilAssessed, Kind::Load, Tissue::Bone, Phase::Calm, (Grade::D, Judgement), Dose::Nothing)
};
