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
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk).suits(MENSTRUATING),
            /// Menopause before 45.
            EarlyMenopause = "early_menopause":
                risk_factor(S::BoneHealth,       W::Runner,       0.01,   O::BoneRisk).suits(WOMEN.aged(20, 120)),
            /// Eating too little for the training done, or an eating disorder.
            LowEnergyAvailability = "low_energy_availability":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk),
            /// Low body weight for the height, by a figure (a body mass index under 18.5) or as underweight. Slim by
            /// look is `slim_build`.
            LowBmi = "low_bmi":
                risk_factor(S::BoneHealth,       W::Runner,       0.06,   O::BoneRisk),
            /// Known low bone density.
            LowBoneDensity = "low_bone_density":
                risk_factor(S::BoneHealth,       W::Runner,       0.02,   O::BoneRisk),
            /// Steroid tablets for weeks or more, now or earlier.
            LongSteroidUse = "long_steroid_use":
                risk_factor(S::BoneHealth,       W::Runner,       0.01,   O::BoneRisk),
            /// An earlier break from little force, such as a fall from standing.
            LowForceFracture = "low_force_fracture":
                risk_factor(S::BoneHealth,       W::Runner,       0.025,  O::BoneRisk),
            /// A known disease of bone, such as fibrous dysplasia, brittle bones, Paget disease or rickets.
            BoneDisease = "bone_disease":
                risk_factor(S::BoneHealth,       W::Runner,       0.008,  O::BoneRisk),
            /// Osteoporosis or a broken hip in a parent or grandparent.
            OsteoporosisInFamily = "osteoporosis_in_family":
                risk_factor(S::BoneHealth,       W::Runner,       0.09,   O::BoneRisk),
            /// A bisphosphonate or denosumab for years.
            BoneDrugForYears = "bone_drug_for_years":
                risk_factor(S::BoneHealth,       W::Runner,       0.009,  O::BoneRisk),
            /// Both ovaries were removed.
            OvariesRemoved = "ovaries_removed":
                risk_factor(S::BoneHealth,       W::Runner,       0.008,  O::BoneRisk).suits(WOMEN.aged(18, 120)),
            /// An eating disorder earlier, over by now.
            PastEatingDisorder = "past_eating_disorder":
                risk_factor(S::BoneHealth,       W::Runner,       0.03,   O::BoneRisk),
            /// A slim or thin build, by look.
            SlimBuild = "slim_build":
                risk_factor(S::BoneHealth,       W::Runner,       0.12,   O::BoneRisk),
            /// Heavy drinking over years.
            HeavyAlcohol = "heavy_alcohol":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::BoneRisk),
            /// Pregnant now. Follows from the pregnancy field.
            Pregnant = "pregnant":
                risk_factor(S::BoneHealth,       W::Derived(Field::Pregnancy), 0.01,   O::BoneRisk).suits(MAY_BE_PREGNANT),
            /// Gave birth within the past year. Follows from the pregnancy field.
            Postpartum = "postpartum":
                risk_factor(S::BoneHealth,       W::Derived(Field::Pregnancy), 0.02,   O::BoneRisk).suits(MAY_BE_PREGNANT),
            /// Sickle cell disease.
            SickleCellDisease = "sickle_cell_disease":
                risk_factor(S::MedicalHistory,   W::Runner,       0.002,  O::BoneRisk),
            /// Decompression sickness or a lot of deep diving.
            DivingDecompression = "diving_decompression":
                risk_factor(S::MedicalHistory,   W::Runner,       0.003,  O::BoneRisk),
            /// Cancer now or earlier. A small cancer of the skin that was removed, other than a melanoma, is not meant.
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
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::None).suits(MAY_USE_CONTRACEPTIVES),
            /// Psoriasis, inflammatory bowel disease or eye inflammation, in the runner or a close relative.
            InflammatoryDiseaseHistory = "inflammatory_disease_history":
                risk_factor(S::MedicalHistory,   W::Runner,       0.02,   O::Stiffness),
            /// Tendons are sore elsewhere as well, or were: Achilles, heel, elbow, shoulder.
            OtherTendonTrouble = "other_tendon_trouble":
                risk_factor(S::MedicalHistory,   W::Runner,       0.08,   O::Stiffness),
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
            /// An earlier injury of this hip joint, other than a broken bone.
            PreviousHipInjury = "previous_hip_injury":
                risk_factor(S::MedicalHistory,   W::Runner,       0.08,   O::None),
            /// The hip, the thigh bone or the pelvis was broken earlier, in a fall or accident.
            EarlierThighOrPelvisFracture = "earlier_thigh_or_pelvis_fracture":
                risk_factor(S::MedicalHistory,   W::Runner,       0.025,  O::None),
            /// Surgery on this hip joint more than three months ago, other than a replacement.
            PreviousHipSurgery = "previous_hip_surgery":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::None),
            /// This hip has been replaced.
            HipReplacement = "hip_replacement":
                risk_factor(S::MedicalHistory,   W::Runner,       0.014,  O::None).suits(ADULTS),
            /// A plate, nail or screws in the hip, thigh bone or pelvis of that side.
            MetalInBone = "metal_in_bone":
                risk_factor(S::MedicalHistory,   W::Runner,       0.017,  O::None),
            /// An infection elsewhere in the past weeks: skin, wound, throat, gut or urine.
            RecentInfection = "recent_infection":
                risk_factor(S::MedicalHistory,   W::Runner,       0.03,   O::Unwell),
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
            /// Any running injury in the past year or with no date told, other than this one.
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
            /// Cycles a lot besides running, as a triathlete or cyclist does.
            HighCyclingVolume = "high_cycling_volume":
                risk_factor(S::TrainingHistory,  W::Runner,       0.08,   O::TrainingLoad),
            /// Runs 64 km (40 miles) a week or more, or is said to run a high mileage or very long distances every
            /// week. Follows from the weekly kilometres if they are given.
            HighRunningVolume = "high_running_volume":
                risk_factor(S::TrainingHistory,  W::RunnerOrField(&[Field::KmPerWeek]), 0.17,   O::TrainingLoad),
            /// Took up running, or joined a team, less than a year before it began. Follows from the years of running
            /// if they are given.
            NewToRunning = "new_to_running":
                risk_factor(S::TrainingHistory,  W::RunnerOrField(&[Field::YearsRunning]), 0.11,   O::TrainingLoad),
            /// Ran more, farther, more often or harder than before in the weeks before it began: rising or record
            /// mileage, a first time at a distance, an event without training for it. The amounts need not be known.
            /// Running a lot is not meant by itself.
            RunningMoreThanUsual = "running_more_than_usual":
                risk_factor(S::TrainingHistory,  W::Runner,       0.29,   O::TrainingLoad),
            /// Was preparing for a race or event when it began.
            TrainingForRace = "training_for_race":
                risk_factor(S::TrainingHistory,  W::Runner,       0.23,   O::TrainingLoad),
            /// Ran a race or an event as hard, and it began in it or within two weeks after it.
            RaceJustRun = "race_just_run":
                risk_factor(S::TrainingHistory,  W::Runner,       0.09,   O::TrainingLoad),
            /// Competes for a team, a club, a school or a college, or for a living.
            CompetitiveAthlete = "competitive_athlete":
                risk_factor(S::TrainingHistory,  W::Runner,       0.22,   O::None),
            /// Military or police training, or marches with a pack.
            MilitaryTraining = "military_training":
                risk_factor(S::TrainingHistory,  W::Runner,       0.035,  O::TrainingLoad),
            /// Plays a sport with sprints, kicks and turns: football, rugby, hockey, lacrosse, tennis, basketball.
            FieldOrCourtSport = "field_or_court_sport":
                risk_factor(S::TrainingHistory,  W::Runner,       0.19,   O::None),
            /// Dance, gymnastics, martial arts, Pilates or yoga, which take the hip to the ends of its range.
            DanceOrGymnastics = "dance_or_gymnastics":
                risk_factor(S::TrainingHistory,  W::Runner,       0.09,   O::None),
            /// Growing fast at present.
            GrowthSpurt = "growth_spurt":
                risk_factor(S::MedicalHistory,   W::Runner,       0.10,   O::TrainingLoad).suits(GROWING),
            /// A run more than 10% longer than the longest of the 30 days before it, by the figures or as the longest
            /// run ever.
            SingleSessionDistanceSpike = "single_session_distance_spike":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.30,   O::TrainingLoad),
            /// A week more than 30% above the one before, by the figures. More without figures is
            /// `running_more_than_usual`.
            WeeklyMileageSpike = "weekly_mileage_spike":
                risk_factor(S::TrainingHistory,  W::RunnerOrLog,  0.20,   O::TrainingLoad),
            /// A jump in hard running, hills or jumping: more speed work, steep hills or jumps than before.
            IntensitySpike = "intensity_spike":
                risk_factor(S::TrainingHistory,  W::Runner,       0.25,   O::TrainingLoad),
            /// Before it began, back to running after a break for other reasons than this pain.
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
            /// Sits for most of the day, by what is told and not by the occupation alone.
            ProlongedSitting = "prolonged_sitting":
                risk_factor(S::TrainingHistory,  W::Runner,       0.35,   O::Sitting),
            /// A tight belt, waistband, harness, saddle or running belt presses there.
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
