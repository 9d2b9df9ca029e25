//! Hip and trunk exercise supervised by a physiotherapist: the one programme that lowered injuries in a trial of
//! runners, all of them novices. Hip pain was not counted separately, and nobody was chosen for weak muscles.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::C, Leppanen2024),
        contributor(Contributor::PriorInjury, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Leppanen2024, HazardRatio, 0.66, "lower-limb injury against static stretching; 325 novices, 24 weeks, trial").between(0.45, 0.97),
        outcome(Leppanen2024, RelativeRisk, 0.61, "weekly overuse injuries, the same trial").between(0.39, 0.96),
        outcome(Leppanen2024, RelativeRisk, 0.48, "substantial overuse injuries, the same trial").between(0.27, 0.90),
    ],
    ..intervention(Intervention::SupervisedHipCoreProgramme, Kind::Professional, Tissue::Gluteals, Phase::Build, (Grade::B, Leppanen2024), Dose::AsAdvised)
};
