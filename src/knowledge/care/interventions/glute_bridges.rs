//! Lifting the hips while lying on the back.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::LumbarReferredPain, Grade::D, Judgement),
        condition(Condition::SacroiliacJointPain, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
    ],
    ..intervention(Intervention::GluteBridges, Kind::Strength, Tissue::Gluteals, Phase::Calm, (Grade::D, Judgement), sets(just(3), just(10), a_week(just(3))))
};
