//! Keeping belts, waistbands and running belts off the nerve at the front of the pelvis.
//!
//! Nobody has tested it; most people get better without any treatment.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        condition(Condition::MeralgiaParesthetica, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Khalil2012, People, 20.0, "of 29 with a pressed skin nerve of the outer thigh better without treatment; review of observational studies, no trial"),
    ],
    ..intervention(Intervention::LoosenWaistband, Kind::DailyLife, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::Habit)
};
