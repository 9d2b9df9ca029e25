//! Risk factors: what was true before the pain and makes some causes likelier.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A circumstance that makes some causes likelier: history, health, training.
    #[non_exhaustive]
    pub enum RiskFactor {
        /// An earlier bone stress injury or stress fracture.
        PreviousBoneStressInjury = "previous_bone_stress_injury",
        /// Three or more periods missed within a year, now or earlier.
        MissedPeriods = "missed_periods",
        /// Menopause before 45.
        EarlyMenopause = "early_menopause",
        /// Eating too little for the training done, or an eating disorder.
        LowEnergyAvailability = "low_energy_availability",
        /// Low body weight for the height.
        LowBmi = "low_bmi",
        /// Known low bone density.
        LowBoneDensity = "low_bone_density",
        /// Steroid tablets for weeks or more, now or earlier.
        LongSteroidUse = "long_steroid_use",
        /// Heavy drinking over years.
        HeavyAlcohol = "heavy_alcohol",
        /// Pregnant now. Follows from the pregnancy field.
        Pregnant = "pregnant",
        /// Gave birth within the past year. Follows from the pregnancy field.
        Postpartum = "postpartum",
        /// Sickle cell disease.
        SickleCellDisease = "sickle_cell_disease",
        /// Decompression sickness or much deep diving.
        DivingDecompression = "diving_decompression",
        /// Cancer now or earlier.
        CancerHistory = "cancer_history",
        /// A weak immune system, by disease or drugs.
        Immunosuppression = "immunosuppression",
        /// Injection into, or surgery on, the hip in the past three months.
        RecentJointInjectionOrSurgery = "recent_joint_injection_or_surgery",
        /// Injects drugs.
        InjectedDrugs = "injected_drugs",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Takes a blood thinner.
        Anticoagulant = "anticoagulant",
        /// An earlier blood clot.
        PreviousClot = "previous_clot",
        /// Long travel, bed rest or surgery in the past weeks.
        RecentTravelOrImmobility = "recent_travel_or_immobility",
        /// Takes the combined pill or uses a combined patch or ring.
        CombinedContraceptive = "combined_contraceptive",
        /// Psoriasis, inflammatory bowel disease or eye inflammation, in the runner or a close relative.
        InflammatoryDiseaseHistory = "inflammatory_disease_history",
        /// Childhood hip trouble or known shallow sockets.
        HipDysplasiaHistory = "hip_dysplasia_history",
        /// Joints that are unusually loose all over the body.
        JointHypermobility = "joint_hypermobility",
        /// A parent or sibling with hip arthritis.
        FamilyHistoryHipOa = "family_history_hip_oa",
        /// Arthritis of a knee.
        KneeOsteoarthritis = "knee_osteoarthritis",
        /// An earlier injury of this hip joint.
        PreviousHipInjury = "previous_hip_injury",
        /// A cam shape seen on an earlier image.
        CamMorphology = "cam_morphology",
        /// An earlier groin injury.
        PreviousGroinInjury = "previous_groin_injury",
        /// An earlier hernia of the groin, repaired or not.
        PreviousHernia = "previous_hernia",
        /// An earlier hamstring strain.
        PreviousHamstringStrain = "previous_hamstring_strain",
        /// Any running injury in the past year.
        PreviousRunningInjury = "previous_running_injury",
        /// Hip abductors weak in relation to the adductors, measured.
        WeakAbductorAdductorRatio = "weak_abductor_adductor_ratio",
        /// Weak inner thigh muscles.
        WeakAdductors = "weak_adductors",
        /// Earlier episodes of low back pain.
        LowBackPainHistory = "low_back_pain_history",
        /// High body weight for the height.
        HighBmi = "high_bmi",
        /// Much cycling besides running.
        HighCyclingVolume = "high_cycling_volume",
        /// Growing fast at present.
        GrowthSpurt = "growth_spurt",
        /// A run more than 10% longer than the longest of the 30 days before it.
        SingleSessionDistanceSpike = "single_session_distance_spike",
        /// A week more than 30% above the one before.
        WeeklyMileageSpike = "weekly_mileage_spike",
        /// A jump in hard running, hills or jumping.
        IntensitySpike = "intensity_spike",
        /// Back to running after a break.
        ReturnAfterBreak = "return_after_break",
        /// Less than one day without a run in each of the past two weeks.
        NoRestDays = "no_rest_days",
        /// Other running shoes since less than six weeks before it began.
        RecentShoeChange = "recent_shoe_change",
        /// Sleeps badly.
        PoorSleep = "poor_sleep",
        /// Much downhill or sloping ground.
        DownhillOrCamberedSurface = "downhill_or_cambered_surface",
        /// Sits for most of the day.
        ProlongedSitting = "prolonged_sitting",
        /// A tight belt, waistband or running belt.
        TightBeltOrWaistband = "tight_belt_or_waistband",
        /// Takes painkillers to keep running.
        NsaidToKeepRunning = "nsaid_to_keep_running",
        /// Treated before under a label that did not fit or help.
        PreviousWrongLabel = "previous_wrong_label",
    }
}
