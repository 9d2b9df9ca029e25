//! Shock wave therapy: mixed results. After failed rehabilitation it was no better than a minimal dose, and at three
//! months no better than an injection.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::OnAdvice,
    demand: Demand::Masks,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::C, Carlisi2019),
        condition(Condition::ProximalHamstringTendinopathy, Grade::C, Cacchio2011),
    ],
    outcomes: &[
        outcome(Carlisi2019, PainPoints, 0.79, "pain at 6 months; 50 people with outer hip pain, trial"),
        outcome(Carlisi2019, PainPoints, 2.03, "the same after ultrasound therapy"),
        outcome(Rompe2009, PercentOfPeople, 13.0, "better at 1 month (injection 75, home training 7); 229 people with outer hip pain that had resisted treatment, assigned in turn"),
        outcome(Cacchio2011, People, 16.0, "of 20 satisfied against 0 of 20 with usual care; professional athletes with hamstring tendon pain, one small trial (read second-hand)"),
    ],
    ..intervention(Intervention::Shockwave, Kind::Professional, Tissue::Gluteals, Phase::Build, (Grade::C, Carlisi2019), Dose::AsAdvised)
};
