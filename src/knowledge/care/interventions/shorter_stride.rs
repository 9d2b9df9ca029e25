//! A shorter and slower stride, with less uphill running and sprinting, for as long as the front or the sit bone is
//! sore.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Lieberman2015).seen(findings(&[Overstriding])),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
        condition(Condition::IliopsoasRelatedPain, Grade::D, Judgement),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Lieberman2015, PercentChange, -5.9, "distance of the landing foot from the hip for 5 strides a minute more; 14 runners"),
    ],
    ..intervention(Intervention::ShorterStride, Kind::Form, Tissue::HipFlexors, Phase::Calm, (Grade::D, Lieberman2015), Dose::Habit)
};
