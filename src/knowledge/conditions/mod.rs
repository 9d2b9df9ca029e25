//! One file for each condition, named after its key, and the registry that joins them.

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

mod codes;
mod families;
mod named_only_with;
mod schema;
mod usual_pairs;

pub use codes::Codes;
pub use families::{BONE_STRESS_BLOCK, family_block};
pub use named_only_with::NAMED_ONLY_WITH;
pub(crate) use schema::share;
pub use schema::{
    Clue, ConditionEntry, Danger, ELSEWHERE, Evidence, Likelihood, Patients, Presentation, Prior, PriorFactor,
};
pub use usual_pairs::{USUAL_PAIRS, UsualPair};

/// What every condition file imports: the schema and the names, so that its rows read like a table.
mod prelude {
    pub(super) use super::codes::icd10cm;
    pub(super) use super::families::BONE_STRESS_RISKS;
    pub(super) use super::schema::{
        ADULT, ALWAYS, ANY_AGE, ConditionEntry, Danger, NEVER, OFTEN, RARELY, SOMETIMES, USUALLY, accuracy, anyone,
        clue, factor, men, odds, presentation, prior, ratio, share, the_rest, women,
    };
    pub(super) use crate::knowledge::facts::{findings, risks};
    pub(super) use crate::knowledge::sources::Source::*;
    pub(super) use crate::vocabulary::{Condition, FactSet, Family, Finding::*, RiskFactor::*, Urgency};
}

use crate::vocabulary::{Condition, Family};

impl Condition {
    /// What the tables hold about it.
    pub const fn entry(self) -> &'static ConditionEntry {
        match self {
            Self::NormalPostRunSoreness => &normal_post_run_soreness::ENTRY,
            Self::ItBandSyndrome => &it_band_syndrome::ENTRY,
            Self::GreaterTrochantericPainSyndrome => &greater_trochanteric_pain_syndrome::ENTRY,
            Self::AdductorRelatedGroinPain => &adductor_related_groin_pain::ENTRY,
            Self::IliopsoasRelatedPain => &iliopsoas_related_pain::ENTRY,
            Self::PubicRelatedGroinPain => &pubic_related_groin_pain::ENTRY,
            Self::InguinalRelatedGroinPain => &inguinal_related_groin_pain::ENTRY,
            Self::RectusFemorisStrain => &rectus_femoris_strain::ENTRY,
            Self::SnappingHipInternal => &snapping_hip_internal::ENTRY,
            Self::ProximalHamstringTendinopathy => &proximal_hamstring_tendinopathy::ENTRY,
            Self::GlutealStrain => &gluteal_strain::ENTRY,
            Self::HamstringStrain => &hamstring_strain::ENTRY,
            Self::IschialBursitis => &ischial_bursitis::ENTRY,
            Self::DeepGlutealSyndrome => &deep_gluteal_syndrome::ENTRY,
            Self::IschiofemoralImpingement => &ischiofemoral_impingement::ENTRY,
            Self::SnappingHipExternal => &snapping_hip_external::ENTRY,
            Self::LumbarReferredPain => &lumbar_referred_pain::ENTRY,
            Self::SacroiliacJointPain => &sacroiliac_joint_pain::ENTRY,
            Self::MeralgiaParesthetica => &meralgia_paresthetica::ENTRY,
            Self::LabralTear => &labral_tear::ENTRY,
            Self::FemoroacetabularImpingement => &femoroacetabular_impingement::ENTRY,
            Self::HipDysplasia => &hip_dysplasia::ENTRY,
            Self::HipOsteoarthritis => &hip_osteoarthritis::ENTRY,
            Self::InflammatoryArthritis => &inflammatory_arthritis::ENTRY,
            Self::FemoralNeckStressFracture => &femoral_neck_stress_fracture::ENTRY,
            Self::PelvicStressFracture => &pelvic_stress_fracture::ENTRY,
            Self::SacralStressFracture => &sacral_stress_fracture::ENTRY,
            Self::FemoralShaftStressFracture => &femoral_shaft_stress_fracture::ENTRY,
            Self::Osteonecrosis => &osteonecrosis::ENTRY,
            Self::TransientOsteoporosis => &transient_osteoporosis::ENTRY,
            Self::SepticArthritis => &septic_arthritis::ENTRY,
            Self::BoneTumour => &bone_tumour::ENTRY,
            Self::SlippedCapitalFemoralEpiphysis => &slipped_capital_femoral_epiphysis::ENTRY,
            Self::PerthesDisease => &perthes_disease::ENTRY,
            Self::ApophysitisOrAvulsion => &apophysitis_or_avulsion::ENTRY,
            Self::TraumaticFracture => &traumatic_fracture::ENTRY,
            Self::ExternalIliacEndofibrosis => &external_iliac_endofibrosis::ENTRY,
            Self::VisceralReferredPain => &visceral_referred_pain::ENTRY,
            Self::DeepVeinThrombosis => &deep_vein_thrombosis::ENTRY,
            Self::CaudaEquinaSyndrome => &cauda_equina_syndrome::ENTRY,
        }
    }

    /// The family it belongs to.
    pub const fn family(self) -> Family {
        self.entry().family
    }
}

// A copied file that still names its original does not compile.
const _: () = {
    let mut i = 0;
    while i < Condition::COUNT {
        assert!(Condition::ALL[i].entry().condition as usize == i);
        i += 1;
    }
};
