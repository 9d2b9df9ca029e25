//! Landing with the feet a little further apart. In a model of 15 healthy runners it eased the strain on the iliotibial
//! band.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::D, Meardon2012).seen(findings(&[CrossoverGait, ExcessiveHipAdduction])),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
        condition(Condition::SnappingHipExternal, Grade::D, Judgement),
    ],
    ..intervention(Intervention::WiderStep, Kind::Form, Tissue::ItBand, Phase::Build, (Grade::D, Meardon2012), Dose::Habit)
};
