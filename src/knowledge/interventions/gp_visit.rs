//! A visit to a doctor for evaluation: whenever the urgency asks for one.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::WhenToBeSeen,
    called_for_by: &[
        contributor(Contributor::LowEnergy, Grade::A, Mountjoy2023).seen(risks(&[LowEnergyAvailability, MissedPeriods, LowBoneDensity])),
        condition(Condition::FemoralNeckStressFracture, Grade::D, Judgement),
        condition(Condition::PelvicStressFracture, Grade::D, Judgement),
        condition(Condition::SacralStressFracture, Grade::D, Judgement),
        condition(Condition::FemoralShaftStressFracture, Grade::D, Judgement),
        condition(Condition::Osteonecrosis, Grade::D, Judgement),
        condition(Condition::TransientOsteoporosis, Grade::D, Judgement),
        condition(Condition::InflammatoryArthritis, Grade::D, Judgement),
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
    ..intervention(Intervention::GpVisit, Kind::Professional, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::Nothing)
};
