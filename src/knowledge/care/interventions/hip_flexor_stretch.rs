//! Stretching the front of the hip. The hip then extends further on a couch but not on a run; nobody has shown that it
//! eases pain.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Stretches,
    called_for_by: &[
        contributor(Contributor::TightHipFlexors, Grade::D, Judgement),
    ],
    not_with: &[Condition::LabralTear, Condition::FemoroacetabularImpingement, Condition::IliopsoasRelatedPain, Condition::RectusFemorisStrain, Condition::SnappingHipInternal, Condition::HipDysplasia, Condition::MeralgiaParesthetica, Condition::IschiofemoralImpingement],
    not_while: findings(&[StretchingHurts]).union(risks(&[HipDysplasiaHistory])),
    ..intervention(Intervention::HipFlexorStretch, Kind::Mobility, Tissue::HipFlexors, Phase::Calm, (Grade::D, UkThesisHipflexor), holds(just(2), from_to(30, 60), a_week(just(5))))
};
