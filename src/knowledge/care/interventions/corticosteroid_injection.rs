//! A steroid injection: quick relief. At eight weeks, exercise with education did better for gluteal tendons. Never
//! near a possible stress fracture.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    access: Access::OnAdvice,
    demand: Demand::Masks,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::B, Mellor2018),
        condition(Condition::HipOsteoarthritis, Grade::B, Paskins2022),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::SacroiliacJointPain, Grade::D, Judgement),
        condition(Condition::MeralgiaParesthetica, Grade::C, Khalil2012),
        condition(Condition::IschialBursitis, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
    ],
    not_while: risks(&[Immunosuppression, InjectedDrugs, Diabetes, Anticoagulant, RecentInfection, HipReplacement, MetalInBone]),
    outcomes: &[
        outcome(Mellor2018, People, 38.0, "of 65 better at 8 weeks; 204 adults with gluteal tendinopathy, trial"),
        outcome(Mellor2018, NumberNeededToTreat, 3.4, "against waiting, at 8 weeks").between(2.2, 7.6),
        outcome(Rompe2009, PercentOfPeople, 75.0, "better at 1 month (home training 7, shock wave 13); 229 people with outer hip pain that had resisted treatment, assigned in turn"),
        outcome(Paskins2022, PainPoints, -1.43, "hip arthritis, over 6 months against advice alone; 199 adults").between(-2.15, -0.72),
        outcome(Paskins2022, PainPoints, -0.52, "against local anaesthetic: no clear difference").between(-1.21, 0.18),
        outcome(Khalil2012, People, 130.0, "of 157 with a pressed skin nerve of the outer thigh cured or better; review of observational studies, no trial"),
    ],
    ..intervention(Intervention::CorticosteroidInjection, Kind::Professional, Tissue::Gluteals, Phase::Build, (Grade::B, Mellor2018), Dose::AsAdvised)
};
