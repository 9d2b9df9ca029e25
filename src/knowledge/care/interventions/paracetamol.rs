//! The second choice for pain at rest; never to mask pain for a run.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::OnAdvice,
    called_for_by: &[
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::LumbarReferredPain, Grade::D, Judgement),
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::TransientOsteoporosis, Grade::D, Judgement),
    ],
    not_while: risks(&[NsaidToKeepRunning, HeavyAlcohol]),
    outcomes: &[
        outcome(Hughes2019, RelativeRisk, 2.1, "stress fracture after a prescription; US Army: so pain itself explains a part of the figure of the others").between(2.0, 2.2),
    ],
    ..intervention(Intervention::Paracetamol, Kind::Professional, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::AsAdvised)
};
