//! What can explain the pain.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A condition that can explain hip-region pain in a runner. One explains it, sometimes two.
    ///
    /// ```
    /// use running_hip_pain::{Condition, Family};
    /// let condition: Condition = "femoral_neck_stress_fracture".parse()?;
    /// assert_eq!(condition.entry().family, Family::Bone);
    /// # Ok::<(), running_hip_pain::UnknownKey>(())
    /// ```
    #[non_exhaustive]
    pub enum Condition {
        /// Muscle soreness after unaccustomed effort.
        NormalPostRunSoreness = "normal_post_run_soreness",
        /// Pain where the iliotibial band crosses the outer knee.
        ItBandSyndrome = "it_band_syndrome",
        /// Gluteal tendon pain at the outer hip, formerly called trochanteric bursitis.
        GreaterTrochantericPainSyndrome = "greater_trochanteric_pain_syndrome",
        /// Strain or tendon pain of the inner thigh muscles at the groin.
        AdductorRelatedGroinPain = "adductor_related_groin_pain",
        /// Strain, tendon pain or bursitis of the hip flexor.
        IliopsoasRelatedPain = "iliopsoas_related_pain",
        /// Pain of the pubic bone and where muscles begin on it, also called osteitis pubis.
        PubicRelatedGroinPain = "pubic_related_groin_pain",
        /// Pain in the inguinal canal on abdominal effort, with or without a hernia.
        InguinalRelatedGroinPain = "inguinal_related_groin_pain",
        /// A tear of the front thigh muscle that crosses hip and knee.
        RectusFemorisStrain = "rectus_femoris_strain",
        /// The tendon of the hip flexor snaps over the front of the hip and hurts.
        SnappingHipInternal = "snapping_hip_internal",
        /// Tendon pain at the sit bone.
        ProximalHamstringTendinopathy = "proximal_hamstring_tendinopathy",
        /// Strain of a buttock muscle.
        GlutealStrain = "gluteal_strain",
        /// Tear of the muscles at the back of the thigh.
        HamstringStrain = "hamstring_strain",
        /// Sore bursa under the sit bone.
        IschialBursitis = "ischial_bursitis",
        /// Irritation of the sciatic nerve deep in the buttock, including piriformis syndrome.
        DeepGlutealSyndrome = "deep_gluteal_syndrome",
        /// Squeeze of the soft parts between the sit bone and the thigh bone.
        IschiofemoralImpingement = "ischiofemoral_impingement",
        /// A band that snaps over the bony point at the outside of the hip.
        SnappingHipExternal = "snapping_hip_external",
        /// Pain felt at the hip that comes from the low back.
        LumbarReferredPain = "lumbar_referred_pain",
        /// Pain of the joint between the sacrum and the pelvis.
        SacroiliacJointPain = "sacroiliac_joint_pain",
        /// Pressure on the skin nerve of the outer thigh near the front of the pelvis.
        MeralgiaParesthetica = "meralgia_paresthetica",
        /// A painful tear of the rim of the hip socket.
        LabralTear = "labral_tear",
        /// Painful early contact of the thigh bone with the rim of the socket.
        FemoroacetabularImpingement = "femoroacetabular_impingement",
        /// A hip socket that covers too little of the head of the thigh bone, with symptoms.
        HipDysplasia = "hip_dysplasia",
        /// Wear of the hip joint with symptoms.
        HipOsteoarthritis = "hip_osteoarthritis",
        /// Arthritis from inflammation, such as spondyloarthritis.
        InflammatoryArthritis = "inflammatory_arthritis",
        /// A stress fracture of the neck of the thigh bone.
        FemoralNeckStressFracture = "femoral_neck_stress_fracture",
        /// A stress fracture of the pelvic ring, mostly the pubic ramus.
        PelvicStressFracture = "pelvic_stress_fracture",
        /// A stress fracture of the sacrum.
        SacralStressFracture = "sacral_stress_fracture",
        /// A stress fracture of the shaft of the thigh bone.
        FemoralShaftStressFracture = "femoral_shaft_stress_fracture",
        /// Death of bone in the head of the thigh bone.
        Osteonecrosis = "osteonecrosis",
        /// Painful passing bone loss of the hip.
        TransientOsteoporosis = "transient_osteoporosis",
        /// Infection of the hip joint, of bone beside it or of the hip flexor.
        SepticArthritis = "septic_arthritis",
        /// A tumour of bone, benign or malignant.
        BoneTumour = "bone_tumour",
        /// A slip of the growth plate of the hip.
        SlippedCapitalFemoralEpiphysis = "slipped_capital_femoral_epiphysis",
        /// Loss of blood supply to the head of the thigh bone in childhood.
        PerthesDisease = "perthes_disease",
        /// A sore or torn growth plate where a muscle pulls at the pelvis.
        ApophysitisOrAvulsion = "apophysitis_or_avulsion",
        /// A fracture from a fall or blow.
        TraumaticFracture = "traumatic_fracture",
        /// Narrowing of the pelvic artery under hard effort.
        ExternalIliacEndofibrosis = "external_iliac_endofibrosis",
        /// Pain from an organ in the belly, pelvis or scrotum.
        VisceralReferredPain = "visceral_referred_pain",
        /// A clot in a deep vein of the leg.
        DeepVeinThrombosis = "deep_vein_thrombosis",
        /// Pressure on the nerves at the end of the spinal canal.
        CaudaEquinaSyndrome = "cauda_equina_syndrome",
    }
}

keyed_enum! {
    /// Conditions that are hard to tell apart by history. A family is shown before its conditions.
    #[non_exhaustive]
    pub enum Family {
        /// The hip joint.
        HipJoint = "hip_joint",
        /// Bone under load.
        Bone = "bone",
        /// Tendons.
        Tendon = "tendon",
        /// Muscles.
        Muscle = "muscle",
        /// Nerves and spine.
        NerveAndSpine = "nerve_and_spine",
        /// The growing skeleton.
        GrowingSkeleton = "growing_skeleton",
        /// Infection, tumour, vessels and organs.
        Serious = "serious",
    }
}
