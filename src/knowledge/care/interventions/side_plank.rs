//! Holding the body straight on one forearm.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Loads,
    called_for_by: &[
        contributor(Contributor::WeakGlutes, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        condition(Condition::LumbarReferredPain, Grade::D, Judgement),
        condition(Condition::SacroiliacJointPain, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::IliopsoasRelatedPain, Grade::D, Judgement),
        condition(Condition::PubicRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::InguinalRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::SnappingHipInternal, Grade::D, Judgement),
    ],
    harder: Some(holds(just(3), just(45), a_week(from_to(2, 3)))),
    ..intervention(Intervention::SidePlank, Kind::Strength, Tissue::Trunk, Phase::Build, (Grade::D, Judgement), holds(just(3), from_to(20, 30), a_week(from_to(2, 3))))
};
