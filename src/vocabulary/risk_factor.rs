//! Risk factors: what was true before the pain and makes some causes likelier. One row each, as for
//! [findings](super::Finding).

use crate::keyed::keyed_enum;

#[rustfmt::skip] // a table: what it means; name and key; section, who can answer, baseline, overlap
macro_rules! risk_factors {
    ($make:ident $($for:ident)*) => {
        $make! {
            $($for)*

            //      section              who can answer   baseline  overlap
            /// An earlier bone stress injury or stress fracture.
            PreviousBoneStressInjury = "previous_bone_stress_injury":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk),
            /// Three or more periods missed within a year, now or earlier.
            MissedPeriods = "missed_periods":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk).suits(WOMEN),
            /// Menopause before 45.
            EarlyMenopause = "early_menopause":
                risk_factor(S::BoneHealth,       W::Runner,       0.01,   O::BoneRisk).suits(WOMEN),
            /// Eating too little for the training done, or an eating disorder.
            LowEnergyAvailability = "low_energy_availability":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk),
            /// Low body weight for the height.
            LowBmi = "low_bmi":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk),
            /// Known low bone density.
            LowBoneDensity = "low_bone_density":
                risk_factor(S::BoneHealth,       W::Runner,       0.02,   O::BoneRisk),
            /// Steroid tablets for weeks or more, now or earlier.
            LongSteroidUse = "long_steroid_use":
                risk_factor(S::BoneHealth,       W::Runner,       0.01,   O::BoneRisk),
            /// Heavy drinking over years.
            HeavyAlcohol = "heavy_alcohol":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::BoneRisk),
            /// Pregnant now. Follows from the pregnancy field.
            Pregnant = "pregnant":
                risk_factor(S::BoneHealth,       W::Derived(Field::Pregnancy), 0.01,   O::BoneRisk),
            /// Gave birth within the past year. Follows from the pregnancy field.
            Postpartum = "postpartum":
                risk_factor(S::BoneHealth,       W::Derived(Field::Pregnancy), 0.02,   O::BoneRisk),
            /// Sickle cell disease.
            SickleCellDisease = "sickle_cell_disease":
                risk_factor(S::MedicalHistory,   W::Runner,       0.002,  O::BoneRisk),
            /// Decompression sickness or a lot of deep diving.
            DivingDecompression = "diving_decompression":
                risk_factor(S::MedicalHistory,   W::Runner,       0.003,  O::BoneRisk),
            /// Cancer now or earlier.
            CancerHistory = "cancer_history":
                risk_factor(S::MedicalHistory,   W::Runner,       0.01,   O::Unwell),
            /// A weak immune system, from disease or drugs.
            Immunosuppression = "immunosuppression":
                risk_factor(S::MedicalHistory,   W::Runner,       0.01,   O::Unwell),
            /// Injection into, or surgery on, the hip in the past three months.
            RecentJointInjectionOrSurgery = "recent_joint_injection_or_surgery":
                risk_factor(S::MedicalHistory,   W::Runner,       0.005,  O::Unwell),
            /// Injects drugs.
            InjectedDrugs = "injected_drugs":
                risk_factor(S::MedicalHistory,   W::Runner,       0.001,  O::Unwell),
            /// Diabetes.
            Diabetes = "diabetes":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::Unwell),
            /// Takes a blood thinner.
            Anticoagulant = "anticoagulant":
                risk_factor(S::MedicalHistory,   W::Runner,       0.01,   O::None),
            /// An earlier blood clot.
            PreviousClot = "previous_clot":
                risk_factor(S::MedicalHistory,   W::Runner,       0.005,  O::None),
            /// Long travel, bed rest or surgery in the past weeks.
            RecentTravelOrImmobility = "recent_travel_or_immobility":
                risk_factor(S::MedicalHistory,   W::Runner,       0.08,   O::None),
            /// Takes the combined pill or uses a combined patch or ring.
            CombinedContraceptive = "combined_contraceptive":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::None).suits(WOMEN),
            /// Psoriasis, inflammatory bowel disease or eye inflammation, in the runner or a close relative.
            InflammatoryDiseaseHistory = "inflammatory_disease_history":
                risk_factor(S::MedicalHistory,   W::Runner,       0.02,   O::Stiffness),
            /// Childhood hip trouble or known shallow sockets.
            HipDysplasiaHistory = "hip_dysplasia_history":
                risk_factor(S::MedicalHistory,   W::Runner,       0.02,   O::None),
            /// Joints that are unusually loose all over the body.
            JointHypermobility = "joint_hypermobility":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::None),
            /// A parent or sibling with hip arthritis.
            FamilyHistoryHipOa = "family_history_hip_oa":
                risk_factor(S::MedicalHistory,   W::Runner,       0.12,   O::None),
            /// Arthritis of a knee.
            KneeOsteoarthritis = "knee_osteoarthritis":
                risk_factor(S::MedicalHistory,   W::Runner,       0.08,   O::None),
            /// An earlier injury of this hip joint.
            PreviousHipInjury = "previous_hip_injury":
                risk_factor(S::MedicalHistory,   W::Runner,       0.08,   O::None),
            /// A cam shape seen on an earlier image.
            CamMorphology = "cam_morphology":
                risk_factor(S::MedicalHistory,   W::Runner,       0.05,   O::None),
            /// An earlier groin injury.
            PreviousGroinInjury = "previous_groin_injury":
                risk_factor(S::MedicalHistory,   W::Runner,       0.12,   O::MuscleTests),
            /// An earlier hernia of the groin, repaired or not.
            PreviousHernia = "previous_hernia":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::None),
            /// An earlier hamstring strain.
            PreviousHamstringStrain = "previous_hamstring_strain":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::MuscleTests),
            /// Any running injury in the past year.
            PreviousRunningInjury = "previous_running_injury":
                risk_factor(S::MedicalHistory,   W::Runner,       0.45,   O::None),
            /// Hip abductors weak in relation to the adductors, measured.
            WeakAbductorAdductorRatio = "weak_abductor_adductor_ratio":
                risk_factor(S::MedicalHistory,   W::Examiner,     0.15,   O::None),
            /// Weak inner thigh muscles.
            WeakAdductors = "weak_adductors":
                risk_factor(S::MedicalHistory,   W::Runner,       0.15,   O::MuscleTests),
            /// Earlier episodes of low back pain.
            LowBackPainHistory = "low_back_pain_history":
                risk_factor(S::MedicalHistory,   W::Runner,       0.25,   O::Nerve),
            /// High body weight for the height.
            HighBmi = "high_bmi":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::None),
            /// A lot of cycling besides running.
            HighCyclingVolume = "high_cycling_volume":
                risk_factor(S::TrainingHistory,  W::Runner,       0.08,   O::TrainingLoad),
            /// Growing fast at present.
            GrowthSpurt = "growth_spurt":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::TrainingLoad),
            /// A run more than 10% longer than the longest of the 30 days before it.
            SingleSessionDistanceSpike = "single_session_distance_spike":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.30,   O::TrainingLoad),
            /// A week more than 30% above the one before.
            WeeklyMileageSpike = "weekly_mileage_spike":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.20,   O::TrainingLoad),
            /// A jump in hard running, hills or jumping.
            IntensitySpike = "intensity_spike":
                risk_factor(S::TrainingHistory,  W::Runner,       0.25,   O::TrainingLoad),
            /// Back to running after a break.
            ReturnAfterBreak = "return_after_break":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.15,   O::TrainingLoad),
            /// Less than one day without a run in each of the past two weeks.
            NoRestDays = "no_rest_days":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.10,   O::None),
            /// Changed running shoes less than six weeks before it began.
            RecentShoeChange = "recent_shoe_change":
                risk_factor(S::TrainingHistory,  W::Runner,       0.15,   O::None),
            /// Sleeps badly.
            PoorSleep = "poor_sleep":
                risk_factor(S::TrainingHistory,  W::Runner,       0.25,   O::None),
            /// A lot of downhill or sloping ground.
            DownhillOrCamberedSurface = "downhill_or_cambered_surface":
                risk_factor(S::TrainingHistory,  W::Runner,       0.15,   O::TrainingLoad),
            /// Sits for most of the day.
            ProlongedSitting = "prolonged_sitting":
                risk_factor(S::TrainingHistory,  W::Runner,       0.35,   O::Sitting),
            /// A tight belt, waistband or running belt.
            TightBeltOrWaistband = "tight_belt_or_waistband":
                risk_factor(S::TrainingHistory,  W::Runner,       0.05,   O::None),
            /// Takes painkillers to keep running.
            NsaidToKeepRunning = "nsaid_to_keep_running":
                risk_factor(S::TrainingHistory,  W::Runner,       0.08,   O::TrainingLoad),
            /// Treated before under a label that did not fit or help.
            PreviousWrongLabel = "previous_wrong_label":
                risk_factor(S::MedicalHistory,   W::Runner,       0.20,   O::None),
        }
    };
}

macro_rules! names {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $key:literal: $entry:ident($($column:tt)*) $(.$more:ident($($set:tt)*))*, )+) => {
        keyed_enum! {
            /// A circumstance that makes some causes likelier: history, health, training.
            #[non_exhaustive]
            pub enum RiskFactor {
                $( $(#[doc = $doc])+ $variant = $key, )+
            }
        }
    };
}

risk_factors!(names);

pub(crate) use risk_factors;
