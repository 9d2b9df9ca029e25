//! One file for each condition, named by its key, and the registry that binds them.

mod adductor_related_groin_pain;
mod apophysitis_or_avulsion;
mod bone_tumour;
mod cauda_equina_syndrome;
mod deep_gluteal_syndrome;
mod deep_vein_thrombosis;
mod external_iliac_endofibrosis;
mod femoral_neck_stress_fracture;
mod femoral_shaft_stress_fracture;
mod femoroacetabular_impingement;
mod gluteal_strain;
mod greater_trochanteric_pain_syndrome;
mod hamstring_strain;
mod hip_dysplasia;
mod hip_osteoarthritis;
mod iliopsoas_related_pain;
mod inflammatory_arthritis;
mod inguinal_related_groin_pain;
mod ischial_bursitis;
mod ischiofemoral_impingement;
mod it_band_syndrome;
mod labral_tear;
mod lumbar_referred_pain;
mod meralgia_paresthetica;
mod normal_post_run_soreness;
mod osteonecrosis;
mod pelvic_stress_fracture;
mod perthes_disease;
mod proximal_hamstring_tendinopathy;
mod pubic_related_groin_pain;
mod rectus_femoris_strain;
mod sacral_stress_fracture;
mod sacroiliac_joint_pain;
mod septic_arthritis;
mod slipped_capital_femoral_epiphysis;
mod snapping_hip_external;
mod snapping_hip_internal;
mod transient_osteoporosis;
mod traumatic_fracture;
mod visceral_referred_pain;

/// What every condition file imports: the schema and the names, so that its rows read like a table.
mod prelude {
    pub(super) use crate::knowledge::families::BONE_STRESS_RISKS;
    pub(super) use crate::knowledge::schema::{
        ADULT, ALWAYS, ANY_AGE, ConditionEntry, Danger, NEVER, OFTEN, RARELY, SOMETIMES, Source::*, USUALLY, accuracy,
        anyone, clue, factor, icd10cm, men, odds, presentation, prior, ratio, share, women,
    };
    pub(super) use crate::vocabulary::{Condition, Family, Finding::*, RiskFactor::*, Urgency};
}

use crate::knowledge::schema::ConditionEntry;
use crate::vocabulary::Condition;

/// The entry of a condition.
pub(crate) const fn condition_entry(condition: Condition) -> &'static ConditionEntry {
    match condition {
        Condition::NormalPostRunSoreness => &normal_post_run_soreness::ENTRY,
        Condition::ItBandSyndrome => &it_band_syndrome::ENTRY,
        Condition::GreaterTrochantericPainSyndrome => &greater_trochanteric_pain_syndrome::ENTRY,
        Condition::AdductorRelatedGroinPain => &adductor_related_groin_pain::ENTRY,
        Condition::IliopsoasRelatedPain => &iliopsoas_related_pain::ENTRY,
        Condition::PubicRelatedGroinPain => &pubic_related_groin_pain::ENTRY,
        Condition::InguinalRelatedGroinPain => &inguinal_related_groin_pain::ENTRY,
        Condition::RectusFemorisStrain => &rectus_femoris_strain::ENTRY,
        Condition::SnappingHipInternal => &snapping_hip_internal::ENTRY,
        Condition::ProximalHamstringTendinopathy => &proximal_hamstring_tendinopathy::ENTRY,
        Condition::GlutealStrain => &gluteal_strain::ENTRY,
        Condition::HamstringStrain => &hamstring_strain::ENTRY,
        Condition::IschialBursitis => &ischial_bursitis::ENTRY,
        Condition::DeepGlutealSyndrome => &deep_gluteal_syndrome::ENTRY,
        Condition::IschiofemoralImpingement => &ischiofemoral_impingement::ENTRY,
        Condition::SnappingHipExternal => &snapping_hip_external::ENTRY,
        Condition::LumbarReferredPain => &lumbar_referred_pain::ENTRY,
        Condition::SacroiliacJointPain => &sacroiliac_joint_pain::ENTRY,
        Condition::MeralgiaParesthetica => &meralgia_paresthetica::ENTRY,
        Condition::LabralTear => &labral_tear::ENTRY,
        Condition::FemoroacetabularImpingement => &femoroacetabular_impingement::ENTRY,
        Condition::HipDysplasia => &hip_dysplasia::ENTRY,
        Condition::HipOsteoarthritis => &hip_osteoarthritis::ENTRY,
        Condition::InflammatoryArthritis => &inflammatory_arthritis::ENTRY,
        Condition::FemoralNeckStressFracture => &femoral_neck_stress_fracture::ENTRY,
        Condition::PelvicStressFracture => &pelvic_stress_fracture::ENTRY,
        Condition::SacralStressFracture => &sacral_stress_fracture::ENTRY,
        Condition::FemoralShaftStressFracture => &femoral_shaft_stress_fracture::ENTRY,
        Condition::Osteonecrosis => &osteonecrosis::ENTRY,
        Condition::TransientOsteoporosis => &transient_osteoporosis::ENTRY,
        Condition::SepticArthritis => &septic_arthritis::ENTRY,
        Condition::BoneTumour => &bone_tumour::ENTRY,
        Condition::SlippedCapitalFemoralEpiphysis => &slipped_capital_femoral_epiphysis::ENTRY,
        Condition::PerthesDisease => &perthes_disease::ENTRY,
        Condition::ApophysitisOrAvulsion => &apophysitis_or_avulsion::ENTRY,
        Condition::TraumaticFracture => &traumatic_fracture::ENTRY,
        Condition::ExternalIliacEndofibrosis => &external_iliac_endofibrosis::ENTRY,
        Condition::VisceralReferredPain => &visceral_referred_pain::ENTRY,
        Condition::DeepVeinThrombosis => &deep_vein_thrombosis::ENTRY,
        Condition::CaudaEquinaSyndrome => &cauda_equina_syndrome::ENTRY,
    }
}

// A copied file that still names its origin does not compile.
const _: () = {
    let mut i = 0;
    while i < Condition::COUNT {
        assert!(condition_entry(Condition::ALL[i]).condition as usize == i);
        i += 1;
    }
};
