//! Assessment and supervised exercise.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::A, Mellor2018),
        condition(Condition::HipOsteoarthritis, Grade::A, Fransen2014),
        condition(Condition::AdductorRelatedGroinPain, Grade::B, Holmich1999),
        condition(Condition::PubicRelatedGroinPain, Grade::D, GiaiVia2019),
        condition(Condition::InguinalRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
        condition(Condition::SnappingHipInternal, Grade::D, Judgement),
        condition(Condition::IliopsoasRelatedPain, Grade::D, Judgement),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::HamstringStrain, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
        condition(Condition::IschiofemoralImpingement, Grade::D, Judgement),
        condition(Condition::SnappingHipExternal, Grade::D, GiaiVia2017),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        condition(Condition::LumbarReferredPain, Grade::D, Judgement),
        condition(Condition::SacroiliacJointPain, Grade::D, Judgement),
        condition(Condition::ApophysitisOrAvulsion, Grade::D, Judgement),
        contributor(Contributor::RunningForm, Grade::C, Doyle2022),
        contributor(Contributor::WeakGlutes, Grade::C, Wu2024),
        contributor(Contributor::WeakHipFlexors, Grade::D, Judgement),
        contributor(Contributor::PriorInjury, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Mellor2018, People, 51.0, "of 66 better at 8 weeks with education and exercise, 14 visits; 204 adults with gluteal tendinopathy, trial"),
        outcome(Fransen2014, EffectSize, -0.38, "pain of hip arthritis with exercise; 9 trials, 549 people").between(-0.55, -0.20),
        outcome(HipOaCumMa2023, EffectSize, -0.23, "the same 6 to 9 months later; 18 trials").between(-0.41, -0.05),
        outcome(Holmich1999, OddsRatio, 12.7, "free of lasting adductor pain with active strengthening against passive care; athletes, trial").between(3.4, 47.2),
        outcome(Paajanen2011, People, 8.0, "of 30 with sportsman's hernia back to sport at 3 months without an operation, 7 of 30 had one later; 60 athletes, mostly footballers, trial"),
        outcome(Paajanen2011, People, 27.0, "of 30 after keyhole repair; the same trial"),
        outcome(Fishman2002, People, 514.0, "of 655 with piriformis syndrome better by half or more at 10 months after injection and physiotherapy; uncontrolled"),
    ],
    ..intervention(Intervention::Physiotherapy, Kind::Professional, Tissue::WholeBody, Phase::Calm, (Grade::A, Mellor2018), Dose::AsAdvised)
};
