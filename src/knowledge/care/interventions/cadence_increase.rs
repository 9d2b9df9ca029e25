//! More and shorter steps a minute at the same speed.
//!
//! It reduces the sideways load on the hip and increases the load on the hip flexors, calf and Achilles tendon. 180 is
//! not a target.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Heiderscheit2011),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
        contributor(Contributor::RunningForm, Grade::C, Doyle2022).seen(findings(&[LowCadence, Overstriding, ExcessiveHipAdduction])),
    ],
    harder: Some(Dose::MoreSteps(from_to(8, 10))),
    not_with: &[Condition::IliopsoasRelatedPain, Condition::RectusFemorisStrain],
    outcomes: &[
        outcome(Doyle2022, EffectSize, 1.03, "step rate after retraining; 4 trials").between(0.63, 1.44),
        outcome(Doyle2022, EffectSize, -0.57, "average loading rate after retraining; 3 trials").between(-1.05, -0.09),
        outcome(Lieberman2015, PercentChange, 5.8, "peak hip flexor moment for 5 strides a minute more; 14 runners"),
        outcome(Kliethermes2021, RelativeRisk, 0.95, "bone stress injury for each step a minute more; 54 collegiate runners").between(0.91, 0.98),
    ],
    ..intervention(Intervention::CadenceIncrease, Kind::Form, Tissue::Gluteals, Phase::Build, (Grade::C, Doyle2022), Dose::MoreSteps(just(5)))
};
