//! Ibuprofen and similar drugs, for short relief. Not for running through pain, not with a possible bone stress injury,
//! not in a race or when dehydrated, not with kidney, stomach or heart disease, a blood thinner or pregnancy.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::OnAdvice,
    demand: Demand::Masks,
    called_for_by: &[
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::IschialBursitis, Grade::D, Judgement),
        condition(Condition::InflammatoryArthritis, Grade::D, Judgement),
    ],
    not_while: NO_NSAID,
    outcomes: &[
        outcome(Hughes2019, RelativeRisk, 2.9, "stress fracture after a prescription; US Army (pain itself explains a part)").between(2.8, 2.9),
        outcome(Msmr2020, RelativeRisk, 1.70, "stress fracture, second cohort; US armed forces").between(1.58, 1.82),
        outcome(Msmr2020, OddsRatio, 1.41, "delayed healing").between(1.12, 1.77),
        outcome(Lipman2017, PercentOfPeople, 52.0, "kidney injury in a race with ibuprofen; 89 ultramarathoners, trial"),
        outcome(Lipman2017, PercentOfPeople, 34.0, "the same without; difference 18 (-4 to 41)"),
    ],
    ..intervention(Intervention::Nsaid, Kind::Professional, Tissue::WholeBody, Phase::Calm, (Grade::C, Hughes2019), Dose::AsAdvised)
};
