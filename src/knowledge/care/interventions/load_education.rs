//! Knowing which postures and loads press on the sore part, and changing them.
//!
//! Tested only together with exercise, where the two are the best supported care for gluteal tendon pain: that grade is
//! in `physiotherapy`. What it does alone is judgement.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::SnappingHipInternal, Grade::D, Judgement),
        condition(Condition::IschialBursitis, Grade::D, Judgement),
        condition(Condition::SnappingHipExternal, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Mellor2018, People, 51.0, "of 66 better at 8 weeks with education and exercise; 204 adults with gluteal tendinopathy, trial"),
        outcome(Mellor2018, People, 38.0, "of 65 better at 8 weeks after an injection; the same trial"),
        outcome(Mellor2018, People, 20.0, "of 68 better at 8 weeks with waiting; the same trial"),
        outcome(Mellor2018, NumberNeededToTreat, 2.0, "against waiting, at 8 weeks").between(1.6, 2.9),
    ],
    ..intervention(Intervention::LoadEducation, Kind::DailyLife, Tissue::Gluteals, Phase::Calm, (Grade::D, Judgement), Dose::Habit)
};
