//! Interventions. Reached only through [`plan`](crate::plan), which knows what must be left out.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// An intervention for hip pain after running: everything that the source article names, and what belongs with it.
    ///
    /// A bare name is not advice. [`plan`](crate::plan) gives what suits one runner and what must be left out.
    #[non_exhaustive]
    pub enum Intervention {
        /// Build distance and effort step by step, with a limit on the longest run.
        GradualProgression = "gradual_progression",
        /// Days without a run in every week.
        RestDays = "rest_days",
        /// Less running for a while, without stopping.
        RelativeRest = "relative_rest",
        /// No running, hopping or jumping until somebody has looked at it.
        NoRunningUntilAssessed = "no_running_until_assessed",
        /// Back to running by alternating walking and running.
        WalkRunReturn = "walk_run_return",
        /// Training that spares the sore part, in place of runs.
        CrossTraining = "cross_training",
        /// Knowing and changing the postures and loads that press on the sore part.
        LoadEducation = "load_education",
        /// More and shorter steps a minute at the same speed.
        CadenceIncrease = "cadence_increase",
        /// The foot lands nearer to the body; less uphill and sprinting.
        ShorterStride = "shorter_stride",
        /// The feet land a little further apart.
        WiderStep = "wider_step",
        /// Landing softly, by ear.
        SoftLanding = "soft_landing",
        /// The kneecap kept pointing forward while the foot is down.
        ReduceHipRotation = "reduce_hip_rotation",
        /// Landing on the middle of the foot in place of the heel.
        MidfootStrike = "midfoot_strike",
        /// Tightening the trunk muscles while running.
        CoreEngagement = "core_engagement",
        /// Running upright instead of bent from the waist.
        UprightPosture = "upright_posture",
        /// A coach or physiotherapist watches the run and gives cues.
        FormCoaching = "form_coaching",
        /// Tightening the muscles around the hip lying down, without moving it.
        GentleIsometrics = "gentle_isometrics",
        /// Pressing the leg outward without moving it.
        IsometricAbduction = "isometric_abduction",
        /// Side-lying leg raises.
        SideLyingAbduction = "side_lying_abduction",
        /// Side-lying, opening the bent knees.
        Clamshells = "clamshells",
        /// Lifting the hips from lying on the back.
        GluteBridges = "glute_bridges",
        /// Squats on both legs.
        Squats = "squats",
        /// Steps forward into a bend of both knees.
        Lunges = "lunges",
        /// Slow steps up to and down from a low step.
        StepDown = "step_down",
        /// Squats on one leg.
        SingleLegSquat = "single_leg_squat",
        /// Standing on a step, lifting the free side of the pelvis.
        HipHikes = "hip_hikes",
        /// Holding the body straight on one forearm.
        SidePlank = "side_plank",
        /// Side steps against an elastic band.
        BandSideStep = "band_side_step",
        /// Lifting the body with the inner thigh, in three levels.
        CopenhagenAdduction = "copenhagen_adduction",
        /// Hamstring work from holds to heavy slow lifts.
        HamstringLoading = "hamstring_loading",
        /// Lifting the knee against an elastic band.
        HipFlexorStrengthening = "hip_flexor_strengthening",
        /// Exercises for the small muscles of the foot.
        FootCore = "foot_core",
        /// A hip and trunk programme that a physiotherapist supervises.
        SupervisedHipCoreProgramme = "supervised_hip_core_programme",
        /// Stretching the front of the hip.
        HipFlexorStretch = "hip_flexor_stretch",
        /// Stretching the outer thigh across the body.
        ItBandStretch = "it_band_stretch",
        /// Static stretching before runs to prevent injury.
        StretchingBeforeRuns = "stretching_before_runs",
        /// Rolling the thigh and buttock muscles on a foam roller.
        FoamRolling = "foam_rolling",
        /// Standing up or walking often during long sitting.
        SittingBreaks = "sitting_breaks",
        /// Taking tight things off the waist.
        LoosenWaistband = "loosen_waistband",
        /// Enough and regular sleep.
        Sleep = "sleep",
        /// Eating enough for the training, and having its signs looked at.
        FuelAndEnergy = "fuel_and_energy",
        /// Comfortable shoes, changed gradually.
        FootwearReview = "footwear_review",
        /// Assessment and exercise with a physiotherapist.
        Physiotherapy = "physiotherapy",
        /// A visit to a doctor for evaluation.
        GpVisit = "gp_visit",
        /// Anti-inflammatory painkillers such as ibuprofen.
        Nsaid = "nsaid",
        /// Paracetamol (acetaminophen).
        Paracetamol = "paracetamol",
        /// A steroid injection.
        CorticosteroidInjection = "corticosteroid_injection",
        /// Shock wave therapy.
        Shockwave = "shockwave",
    }
}

keyed_enum! {
    /// The part of a plan in which an intervention begins.
    #[expect(clippy::exhaustive_enums, reason = "an app lays out all parts of a plan")]
    pub enum Phase {
        /// Weeks 1 and 2: settle the pain, learn the movements.
        Calm = "calm",
        /// Weeks 3 to 6: build strength.
        Build = "build",
        /// From week 7: heavier, and back to all running.
        Return = "return",
    }
}

keyed_enum! {
    /// The kind of intervention.
    #[non_exhaustive]
    pub enum InterventionKind {
        /// How much to run and to rest.
        Load = "load",
        /// How to run.
        Form = "form",
        /// Strength.
        Strength = "strength",
        /// Stretching and rolling.
        Mobility = "mobility",
        /// Sitting, sleep, food, shoes.
        DailyLife = "daily_life",
        /// People who help, drugs and procedures.
        Professional = "professional",
    }
}

keyed_enum! {
    /// The tissue that an intervention is meant for.
    #[non_exhaustive]
    pub enum Tissue {
        /// The whole body.
        WholeBody = "whole_body",
        /// Bone.
        Bone = "bone_tissue",
        /// The hip joint.
        Joint = "joint",
        /// Gluteal muscles and their tendons.
        Gluteals = "gluteals",
        /// Muscles at the front of the hip and thigh.
        HipFlexors = "hip_flexors",
        /// Inner thigh muscles.
        Adductors = "adductors",
        /// Muscles at the back of the thigh.
        Hamstrings = "hamstrings",
        /// Trunk muscles.
        Trunk = "trunk",
        /// The iliotibial band and the outer thigh.
        ItBand = "it_band",
        /// Foot and calf.
        FootAndCalf = "foot_and_calf",
    }
}

keyed_enum! {
    /// Training other than running, for as long as running is cut.
    #[non_exhaustive]
    pub enum Activity {
        /// Swimming with a float between the legs, without kicking.
        SwimWithFloat = "swim_with_float",
        /// Swimming with a straight kick.
        StraightKickSwimming = "straight_kick_swimming",
        /// Running in deep water with a belt.
        DeepWaterRunning = "deep_water_running",
        /// Easy flat cycling on a high seat.
        EasyCycling = "easy_cycling",
        /// The elliptical trainer.
        Elliptical = "elliptical",
        /// Walking on the flat.
        Walking = "walking",
        /// Upper body training.
        UpperBody = "upper_body",
        /// Cycling on a low seat.
        LowSeatCycling = "low_seat_cycling",
        /// Hard or sprint cycling.
        SprintCycling = "sprint_cycling",
        /// Long cycling in a bent posture.
        LongCycling = "long_cycling",
        /// Rowing.
        Rowing = "rowing",
        /// Breaststroke.
        Breaststroke = "breaststroke",
        /// Swimming kick sets.
        KickSets = "kick_sets",
        /// The stair climber.
        StairClimber = "stair_climber",
        /// Long walks on sloping ground.
        SlopingWalks = "sloping_walks",
        /// Uphill walking.
        UphillWalking = "uphill_walking",
        /// Skating.
        Skating = "skating",
    }
}
