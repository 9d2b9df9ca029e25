//! No running, hopping or jumping until it has been looked at.
//!
//! Running on a cracked femoral neck can break it through, and delay is common. While a condition that calls for this is
//! plausible, a plan has nothing in it that runs, loads or stretches.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::WhileNotRunning,
    called_for_by: &[
        condition(Condition::FemoralNeckStressFracture, Grade::B, Robertson2017),
        condition(Condition::PelvicStressFracture, Grade::D, Judgement),
        condition(Condition::SacralStressFracture, Grade::D, Judgement),
        condition(Condition::FemoralShaftStressFracture, Grade::D, Judgement),
        condition(Condition::Osteonecrosis, Grade::D, Judgement),
        condition(Condition::TransientOsteoporosis, Grade::D, Judgement),
        condition(Condition::SepticArthritis, Grade::D, Judgement),
        condition(Condition::BoneTumour, Grade::D, Judgement),
        condition(Condition::SlippedCapitalFemoralEpiphysis, Grade::D, Judgement),
        condition(Condition::PerthesDisease, Grade::D, Judgement),
        condition(Condition::ApophysitisOrAvulsion, Grade::D, Judgement),
        condition(Condition::TraumaticFracture, Grade::D, Judgement),
        condition(Condition::ExternalIliacEndofibrosis, Grade::D, Judgement),
        condition(Condition::VisceralReferredPain, Grade::D, Judgement),
        condition(Condition::DeepVeinThrombosis, Grade::D, Judgement),
        condition(Condition::CaudaEquinaSyndrome, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Hoenig2023, Days, 107.0, "to return to sport after a bone stress injury of the femoral neck").between(79.0, 135.0),
    ],
    ..intervention(Intervention::NoRunningUntilAssessed, Kind::Load, Tissue::Bone, Phase::Calm, (Grade::B, Robertson2017), Dose::Nothing)
};
