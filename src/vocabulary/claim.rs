//! What the source article claims, point by point.

use crate::keyed::keyed_enum;
use crate::knowledge::ClaimEntry;

keyed_enum! {
    /// A claim of the article this crate began from, in our words and in its order.
    ///
    /// ```
    /// use running_hip_pain::{Claim, Grade};
    /// assert_eq!(Claim::AimForMidfoot.entry().grade, Grade::X);
    /// ```
    #[non_exhaustive]
    pub enum Claim {
        /// Running loads the hip over and over.
        RunningLoadsTheHip = "claim_running_loads_the_hip",
        /// Adding distance too fast causes hip pain.
        MileageTooFast = "claim_mileage_too_fast",
        /// Adding hard running too fast causes hip pain.
        IntensityTooFast = "claim_intensity_too_fast",
        /// Too much hip rotation strains the hip.
        HipRotationStrains = "claim_hip_rotation_strains",
        /// A heavy heel strike strains the hip.
        HeavyHeelStrikeStrains = "claim_heavy_heel_strike_strains",
        /// Poor form in general causes hip pain.
        PoorFormCausesPain = "claim_poor_form_causes_pain",
        /// Weak glutes contribute.
        WeakGlutesContribute = "claim_weak_glutes_contribute",
        /// Weak hip flexors contribute.
        WeakHipFlexorsContribute = "claim_weak_hip_flexors_contribute",
        /// These muscles keep the pelvis steady.
        HipMusclesSteadyPelvis = "claim_hip_muscles_steady_pelvis",
        /// Weak muscles pass the strain on to the joint.
        WeaknessPassesStrain = "claim_weakness_passes_strain",
        /// Long sitting tightens the hip flexors.
        SittingTightensFlexors = "claim_sitting_tightens_flexors",
        /// Tight hip flexors pull on the joint and hurt on a run.
        TightFlexorsPull = "claim_tight_flexors_pull",
        /// Iliotibial band syndrome is common in runners.
        ItBandIsCommon = "claim_it_band_is_common",
        /// Iliotibial band syndrome causes hip pain.
        ItBandCausesHipPain = "claim_it_band_causes_hip_pain",
        /// A tight or inflamed band rubs at the hip joint.
        ItBandRubsTheHip = "claim_it_band_rubs_the_hip",
        /// Arthritis can inflame and hurt.
        ArthritisHurts = "claim_arthritis_hurts",
        /// Bursitis hurts.
        BursitisHurts = "claim_bursitis_hurts",
        /// An old labral tear or stress fracture causes lasting pain.
        OldInjuriesHurt = "claim_old_injuries_hurt",
        /// Build distance and effort gradually.
        BuildGradually = "claim_build_gradually",
        /// Rest days help.
        RestDaysHelp = "claim_rest_days_help",
        /// Cross-training spares the hip.
        CrossTrainingSpares = "claim_cross_training_spares",
        /// Avoid too much rotation.
        AvoidRotation = "claim_avoid_rotation",
        /// Aim to land on the midfoot.
        AimForMidfoot = "claim_aim_for_midfoot",
        /// Engage the core.
        EngageTheCore = "claim_engage_the_core",
        /// Keep an upright posture.
        StayUpright = "claim_stay_upright",
        /// See a coach or physiotherapist about form.
        SeeACoach = "claim_see_a_coach",
        /// Strength work prevents hip pain.
        StrengthPrevents = "claim_strength_prevents",
        /// Squats, lunges, bridges and clamshells train glutes and hip flexors.
        FourExercises = "claim_four_exercises",
        /// Progress gradually and with good form.
        ProgressWithGoodForm = "claim_progress_with_good_form",
        /// Regular stretching eases tight hips.
        StretchingEases = "claim_stretching_eases",
        /// Stretch the iliotibial band.
        StretchTheItBand = "claim_stretch_the_it_band",
        /// Foam rolling releases tension and makes flexible.
        RollingReleases = "claim_rolling_releases",
        /// Sharp pain while stretching or rolling: see a professional.
        SharpPainMeansStop = "claim_sharp_pain_means_stop",
        /// Pain that lasts or worsens: see a professional.
        LastingPainMeansHelp = "claim_lasting_pain_means_help",
        /// Physical therapy and exercise treat it.
        PhysiotherapyTreats = "claim_physiotherapy_treats",
        /// Medication may be needed.
        MedicationMayHelp = "claim_medication_may_help",
        /// Injections may be needed.
        InjectionsMayHelp = "claim_injections_may_help",
        /// Everybody differs; listen to your body.
        EverybodyDiffers = "claim_everybody_differs",
        /// Dealing with these factors manages and prevents hip pain.
        FactorsAreInYourHands = "claim_factors_are_in_your_hands",
    }
}

impl Claim {
    /// What it is about, how good the evidence is, and from where.
    pub const fn entry(self) -> &'static ClaimEntry {
        &crate::knowledge::CLAIMS[self as usize]
    }
}
