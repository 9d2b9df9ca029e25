//! Findings: what is felt, seen, tried at home or examined.
//!
//! Only names live here. What a finding weighs is in [`crate::knowledge`], what a form asks is in
//! [`crate::wording`].

use crate::keyed::keyed_enum;

keyed_enum! {
    /// Something a runner feels or sees, tries at home, or an examiner finds.
    #[non_exhaustive]
    pub enum Finding {
        /// Pain in the crease at the front of the hip, or in the groin.
        PainGroin = "pain_groin",
        /// Pain at the front of the thigh.
        PainAnteriorThigh = "pain_anterior_thigh",
        /// Pain on the inner thigh.
        PainMedialThigh = "pain_medial_thigh",
        /// Pain at or beside the pubic bone.
        PainPubic = "pain_pubic",
        /// Pain at the bony rim of the pelvis or at the bony point at its front.
        PainIliacCrest = "pain_iliac_crest",
        /// Pain deep in the hip that no finger can point to; the hand cups the hip (the C sign).
        PainDeepInHip = "pain_deep_in_hip",
        /// Pain over the bony point at the outside of the hip.
        PainLateralHip = "pain_lateral_hip",
        /// Pain on the outer thigh.
        PainLateralThigh = "pain_lateral_thigh",
        /// Pain in the buttock.
        PainButtock = "pain_buttock",
        /// Pain at the bone one sits on.
        PainSitBone = "pain_sit_bone",
        /// Pain at the back of the thigh.
        PainPosteriorThigh = "pain_posterior_thigh",
        /// Pain over the sacrum, between the buttocks and the low back.
        PainSacral = "pain_sacral",
        /// Pain in the low back.
        PainLowBack = "pain_low_back",
        /// Pain at the outside of the knee.
        PainLateralKnee = "pain_lateral_knee",
        /// Pain at the front or inside of the knee. In the young it can be the only sign of hip disease.
        PainKnee = "pain_knee",
        /// Pain below the knee: in the shin, calf or foot, whether it runs down there or began there.
        PainBelowKnee = "pain_below_knee",
        /// Pain in the hip or upper thigh whose exact place is not told or not clear. Treated as the riskiest place.
        PainPlaceUnclear = "pain_place_unclear",
        /// Pain in the thigh, the side of it not told.
        PainThighUnclear = "pain_thigh_unclear",
        /// The pain is on both sides. Follows from the side.
        BothSides = "both_sides",
        /// Both legs are sore alike, over whole muscles.
        BilateralSymmetricSoreness = "bilateral_symmetric_soreness",
        /// One finger points to the dimple above one buttock, where the sacrum meets the pelvis.
        PointsToSacroiliacDimple = "points_to_sacroiliac_dimple",
        /// The pain began at one moment.
        SuddenOnset = "sudden_onset",
        /// The pain crept in over days or weeks.
        GradualOnset = "gradual_onset",
        /// A pop, snap or crack was felt or heard as it began.
        FeltPop = "felt_pop",
        /// It began with a fall, a blow or a collision.
        AfterFallOrTrauma = "after_fall_or_trauma",
        /// The pain has lasted more than 21 days. Follows from the days since it began.
        LastsOver3Weeks = "lasts_over_3_weeks",
        /// The pain has lasted more than 90 days. Follows from the days since it began.
        LastsOver3Months = "lasts_over_3_months",
        /// The longer the run, the worse the pain.
        WorsensThroughRun = "worsens_through_run",
        /// The pain makes the runner cut runs short.
        ForcesStop = "forces_stop",
        /// Each landing on that leg hurts.
        PainAtEachLanding = "pain_at_each_landing",
        /// Running is not possible at all at present.
        CannotRun = "cannot_run",
        /// Free of pain up to about the same distance each time, then it comes.
        RepeatableDistance = "repeatable_distance",
        /// It settles with rest and is back at each new attempt to run.
        ReturnsAtEachAttempt = "returns_at_each_attempt",
        /// It comes only at hard effort, never at an easy pace.
        OnlyAtHighIntensity = "only_at_high_intensity",
        /// It is gone within minutes of stopping.
        ReliefWithinMinutesOfStopping = "relief_within_minutes_of_stopping",
        /// It is there at the start and eases as the runner warms up.
        EasesAsWarmsUp = "eases_as_warms_up",
        /// It comes hours after the run, not during it.
        OnlyAfterRun = "only_after_run",
        /// It is worst one or two days after a run.
        WorseDayAfter = "worse_day_after",
        /// Each time it is gone within three days.
        ResolvesWithin72h = "resolves_within_72h",
        /// Rest from running eases it.
        EasesWithRest = "eases_with_rest",
        /// It has become worse over weeks.
        ProgressiveOverWeeks = "progressive_over_weeks",
        /// It has become worse over two weeks although the running was cut.
        WorseDespiteLessRunning = "worse_despite_less_running",
        /// An ache of days or more turned much worse at one moment.
        SuddenWorsening = "sudden_worsening",
        /// Better from day to day.
        ImprovingDayByDay = "improving_day_by_day",
        /// No better after two weeks of no running or far less running.
        NoBetterAfter2WeeksOff = "no_better_after_2_weeks_off",
        /// Six weeks or more of proper rehabilitation did not help.
        FailedRehabilitation = "failed_rehabilitation",
        /// It comes and goes without any link to activity.
        NotLoadRelated = "not_load_related",
        /// A belt pulled tight around the pelvis eases it.
        PelvicBeltHelps = "pelvic_belt_helps",
        /// Walking hurts.
        PainWalking = "pain_walking",
        /// The runner limps.
        Limp = "limp",
        /// Still limping or sore to walk two days after the last run.
        LimpOrPainWalkingAfter48h = "limp_or_pain_walking_after_48h",
        /// The foot has come to turn out in walking.
        FootTurnsOut = "foot_turns_out",
        /// The leg cannot carry weight.
        UnableToBearWeight = "unable_to_bear_weight",
        /// It hurts at rest, sitting or lying still.
        PainAtRest = "pain_at_rest",
        /// It hurts or wakes at night without lying on the sore side.
        NightPainUnprovoked = "night_pain_unprovoked",
        /// Pain or stiffness wakes in the second half of the night and eases on getting up.
        SecondHalfNightWaking = "second_half_night_waking",
        /// Aspirin or ibuprofen takes the night pain away strikingly well.
        NsaidRelievesNightPain = "nsaid_relieves_night_pain",
        /// Stiff in the morning for less than 30 minutes.
        MorningStiffnessUnder30 = "morning_stiffness_under_30",
        /// Stiff in the morning for more than 30 minutes.
        MorningStiffnessOver30 = "morning_stiffness_over_30",
        /// Buttock pain that changes from side to side.
        AlternatingButtockPain = "alternating_buttock_pain",
        /// Sitting brings it on.
        Sitting = "sitting",
        /// Driving brings it on.
        Driving = "driving",
        /// Sitting hurts more than running does.
        WorseSittingThanRunning = "worse_sitting_than_running",
        /// Pain from sitting that goes on standing up.
        ReliefOnStandingUp = "relief_on_standing_up",
        /// Stairs bring it on.
        Stairs = "stairs",
        /// Running uphill brings it on.
        Uphill = "uphill",
        /// Running downhill brings it on.
        Downhill = "downhill",
        /// Sprinting or fast running brings it on.
        Sprinting = "sprinting",
        /// Kicking brings it on.
        Kicking = "kicking",
        /// Twisting, turning or changing direction brings it on.
        Twisting = "twisting",
        /// A deep squat brings it on.
        DeepSquat = "deep_squat",
        /// Getting in or out of a car or a low seat brings it on.
        GettingInCar = "getting_in_car",
        /// Putting on socks or shoes hurts or is hard.
        PuttingOnSocks = "putting_on_socks",
        /// Bending forward.
        BendingForward = "bending_forward",
        /// Lunging brings it on.
        Lunging = "lunging",
        /// Long strides, or the leg far behind the body, bring it on.
        HipExtension = "hip_extension",
        /// Short steps ease it, walking or running.
        ShortStepsEase = "short_steps_ease",
        /// A brisk walk hurts more than running.
        BriskWalkWorseThanRunning = "brisk_walk_worse_than_running",
        /// Crossing the legs brings it on.
        CrossingLegs = "crossing_legs",
        /// Lying on the sore side hurts, by day or night.
        LyingOnSide = "lying_on_side",
        /// Rolling over in bed hurts.
        RollingOverInBed = "rolling_over_in_bed",
        /// Rising from a chair hurts.
        StandingUp = "standing_up",
        /// Standing for long.
        StandingForLong = "standing_for_long",
        /// Coughing or sneezing brings it on.
        CoughOrSneeze = "cough_or_sneeze",
        /// Sit-ups bring it on.
        SitUps = "sit_ups",
        /// Movement of the back.
        BackMovement = "back_movement",
        /// The pain is sharp.
        SharpPain = "sharp_pain",
        /// The pain is a dull, deep ache.
        DeepAche = "deep_ache",
        /// The pain burns.
        Burning = "burning",
        /// Light touch on the skin is unpleasant.
        SkinUnpleasantToTouch = "skin_unpleasant_to_touch",
        /// Worst pain 7 or more of 10. Follows from the pain score.
        SeverePain = "severe_pain",
        /// The front of the hip feels tight or pulled, without pain or with it.
        FrontOfHipFeelsTight = "front_of_hip_feels_tight",
        /// The hip clicks.
        Clicking = "clicking",
        /// The hip snaps so that it can be heard or felt from outside.
        AudibleSnap = "audible_snap",
        /// The snap is at the front of the hip, as the raised leg is lowered or straightened.
        SnapAtFrontOfHip = "snap_at_front_of_hip",
        /// A band can be seen or felt to flick over the bony point at the outside of the hip.
        SnapOverOuterHip = "snap_over_outer_hip",
        /// The hip catches in certain movements.
        Catching = "catching",
        /// The hip gets stuck and cannot be moved for a moment.
        TrueLocking = "true_locking",
        /// The hip or leg gives way.
        GivingWay = "giving_way",
        /// Moving the hip in any direction does not hurt.
        HipMovementPainless = "hip_movement_painless",
        /// The slightest movement of the hip hurts badly.
        PainOnSlightestMovement = "pain_on_slightest_movement",
        /// Numbness or tingling in the leg.
        NumbnessOrTingling = "numbness_or_tingling",
        /// The leg feels weak because it hurts.
        WeaknessFromPain = "weakness_from_pain",
        /// The foot drops, or weakness of the leg is new and spreading.
        FootDropOrSpreadingWeakness = "foot_drop_or_spreading_weakness",
        /// Both legs are newly weak, not just tired.
        WeaknessBothLegs = "weakness_both_legs",
        /// New pain shoots below the knee in both legs.
        ShootingPainBothLegs = "shooting_pain_both_legs",
        /// Numbness where one sits on a saddle, around the genitals or anus.
        SaddleNumbness = "saddle_numbness",
        /// New trouble with passing or holding urine or stool, with the pain.
        NewBladderOrBowelChange = "new_bladder_or_bowel_change",
        /// New loss of feeling during sex or when wiping.
        NewSexualNumbness = "new_sexual_numbness",
        /// One calf is swollen.
        CalfSwelling = "calf_swelling",
        /// The whole leg, or the thigh, is swollen.
        WholeLegSwelling = "whole_leg_swelling",
        /// The calf, the thigh or the whole leg is redder to the eye or warmer to the hand than the other. Neither a feeling of
        /// heat nor a small patch of skin is meant.
        WarmOrRedLeg = "warm_or_red_leg",
        /// The leg or foot is cold and pale.
        ColdPaleLeg = "cold_pale_leg",
        /// One thigh or calf cramps, tires or turns heavy on effort, clearly before the other.
        CrampOrLegHeavinessOnEffort = "cramp_or_leg_heaviness_on_effort",
        /// Fever or shivering.
        Fever = "fever",
        /// Weight loss without trying.
        UnexplainedWeightLoss = "unexplained_weight_loss",
        /// Drenching sweats at night.
        NightSweats = "night_sweats",
        /// Chest pain or shortness of breath, new.
        ChestPainOrBreathlessness = "chest_pain_or_breathlessness",
        /// Fainting.
        Fainting = "fainting",
        /// Dark, cola-coloured urine after hard effort.
        DarkUrine = "dark_urine",
        /// A joint is hot, red or swollen.
        HotOrRedJoint = "hot_or_red_joint",
        /// The sore place itself is swollen, hot and red, as over an infected bursa.
        HotRedSwelling = "hot_red_swelling",
        /// A red, painful eye or blurred sight.
        RedPainfulEye = "red_painful_eye",
        /// A new or growing lump in the hip, thigh or buttock.
        NewOrGrowingLump = "new_or_growing_lump",
        /// Swelling or a bruise over the sore place.
        SwellingOrBruising = "swelling_or_bruising",
        /// A gap can be felt in the muscle.
        PalpableGap = "palpable_gap",
        /// Thigh or buttock thinner than on the other side.
        MuscleWasting = "muscle_wasting",
        /// The leg lies shorter or turned out.
        LegShortenedOrRotated = "leg_shortened_or_rotated",
        /// Pain in the belly, the flank or inside the pelvis as well.
        AbdominalOrPelvicPain = "abdominal_or_pelvic_pain",
        /// Severe pain in the belly or inside the pelvis.
        SevereAbdominalPain = "severe_abdominal_pain",
        /// Nausea or vomiting.
        NauseaOrVomiting = "nausea_or_vomiting",
        /// Burning, blood or urgency when passing urine.
        UrinarySymptoms = "urinary_symptoms",
        /// The pain follows the menstrual cycle.
        PainWithPeriods = "pain_with_periods",
        /// A bulge in the groin that goes back.
        GroinBulge = "groin_bulge",
        /// A bulge in the groin that does not go back, hard or tender.
        IrreducibleGroinBulge = "irreducible_groin_bulge",
        /// Sudden severe pain in a testicle.
        SuddenSevereTesticularPain = "sudden_severe_testicular_pain",
        /// The groin pain aches down into the testicle or scrotum.
        AcheSpreadingToTesticle = "ache_spreading_to_testicle",
        /// It is already known that hopping on the leg hurts. Never ask for it: a hop can complete a fracture.
        HopTestPain = "hop_test_pain",
        /// Standing on the sore leg for up to 30 seconds hurts, anywhere.
        SingleLegStancePain = "single_leg_stance_pain",
        /// Standing on the sore leg hurts in the groin or deep in the hip.
        SingleLegStanceGroinPain = "single_leg_stance_groin_pain",
        /// Squeezing the knees together hurts in the groin.
        AdductorSqueezePain = "adductor_squeeze_pain",
        /// Pressing the bony point at the outside of the hip hurts.
        TrochanterTenderness = "trochanter_tenderness",
        /// Pressing the sit bone hurts.
        IschialTenderness = "ischial_tenderness",
        /// Pressing deep into the middle of the buttock, near the sciatic notch, hurts.
        ButtockTenderness = "buttock_tenderness",
        /// Pressing the pubic bone hurts.
        PubicTenderness = "pubic_tenderness",
        /// Pressing the sacrum hurts.
        SacralTenderness = "sacral_tenderness",
        /// Pressing the rim of the pelvis or the bony point at its front hurts.
        PelvicRimTenderness = "pelvic_rim_tenderness",
        /// In single-leg squats or step-downs the pelvis drops or the knee falls inward, in two or more of up to ten.
        PelvisDropsInSingleLegSquat = "pelvis_drops_in_single_leg_squat",
        /// A side plank is held for less than 30 seconds, or for over a quarter less than on the other side.
        ShortSidePlank = "short_side_plank",
        /// Fewer than 15 slow side-lying leg raises are possible.
        SideLegRaiseTires = "side_leg_raise_tires",
        /// Fewer than 15 single-leg bridges are possible, or over a fifth fewer than on the other side.
        SingleLegBridgeTires = "single_leg_bridge_tires",
        /// Sitting, the knee of the sore side cannot be held up as long as the other.
        KneeLiftTires = "knee_lift_tires",
        /// On the edge of a bed, back flat and other knee held, the thigh stays above level (modified Thomas test).
        ThighStaysUp = "thigh_stays_up",
        /// Fewer than 160 steps a minute at an easy pace, in an adult of about average height.
        LowCadence = "low_cadence",
        /// The foot lands far ahead of the knee, with the shin tilted back, on most steps.
        Overstriding = "overstriding",
        /// Lands on the heel. Most runners do; alone it says nothing.
        HeelStrike = "heel_strike",
        /// The feet land loudly.
        LoudLanding = "loud_landing",
        /// Running, the free side of the pelvis drops on most steps, or more than on the other side.
        ContralateralPelvicDrop = "contralateral_pelvic_drop",
        /// Running, the knee drifts across the middle, so that the knees brush or no light is seen between them.
        ExcessiveHipAdduction = "excessive_hip_adduction",
        /// Running, half or more of the foot lands across the middle line.
        CrossoverGait = "crossover_gait",
        /// Running, the kneecap of the sore side clearly points inward while the foot is down.
        ExcessiveHipRotation = "excessive_hip_rotation",
        /// Running, the trunk leans forward from the waist.
        LeansFromTheWaist = "leans_from_the_waist",
        /// Flexion, adduction and internal rotation of the hip hurts (FADIR).
        Fadir = "fadir",
        /// Flexion, abduction and external rotation of the hip hurts (FABER).
        Faber = "faber",
        /// The hip turns inward less than the other side or less than expected.
        LimitedInternalRotation = "limited_internal_rotation",
        /// Limited flexion of the hip.
        LimitedHipFlexion = "limited_hip_flexion",
        /// Limited passive abduction of the hip.
        LimitedHipAbduction = "limited_hip_abduction",
        /// The hip turns inward clearly more than expected.
        IncreasedInternalRotation = "increased_internal_rotation",
        /// The end of hip rotation hurts.
        PainAtEndRangeRotation = "pain_at_end_range_rotation",
        /// The hip can be moved inward across the body less than expected.
        LimitedPassiveAdduction = "limited_passive_adduction",
        /// Groin pain when the examiner moves the leg outward or inward.
        GroinPainOnPassiveAbductionOrAdduction = "groin_pain_on_passive_abduction_or_adduction",
        /// A squat hurts at the back of the hip.
        SquatCausesPosteriorPain = "squat_causes_posterior_pain",
        /// Bending the hip forces the leg to turn outward (Drehmann sign).
        ObligateExternalRotationInFlexion = "obligate_external_rotation_in_flexion",
        /// Rolling the straight leg on the couch hurts.
        LogRollPain = "log_roll_pain",
        /// The pelvis drops on the other side in single-leg stance.
        Trendelenburg = "trendelenburg",
        /// The muscles that lift the leg sideways are weak.
        AbductorWeakness = "abductor_weakness",
        /// Lifting the leg sideways against a hand hurts.
        ResistedAbductionPain = "resisted_abduction_pain",
        /// Lifting the knee against a hand hurts.
        ResistedHipFlexionPain = "resisted_hip_flexion_pain",
        /// The hip flexors are weak.
        HipFlexorWeakness = "hip_flexor_weakness",
        /// Stretching the hip flexors hurts or is tight (Thomas test).
        ThomasTest = "thomas_test",
        /// The soft parts at the front of the hip are tender.
        AnteriorGroinTenderness = "anterior_groin_tenderness",
        /// The upper inner thigh muscles are tender at their origin.
        AdductorTenderness = "adductor_tenderness",
        /// The inguinal canal, just above the crease of the groin, is tender.
        InguinalCanalTenderness = "inguinal_canal_tenderness",
        /// Straightening the knee against a hand hurts at the front of the thigh or hip.
        ResistedKneeExtensionPain = "resisted_knee_extension_pain",
        /// Heel to buttock in prone lying hurts at the front.
        QuadricepsStretchPain = "quadriceps_stretch_pain",
        /// Stretching the hamstring with a bent knee hurts at the sit bone.
        BentKneeStretch = "bent_knee_stretch",
        /// Bending the knee against a hand hurts at the back of the thigh or the sit bone.
        ResistedKneeFlexionPain = "resisted_knee_flexion_pain",
        /// The seated piriformis stretch or the active piriformis test hurts in the buttock. Absent when neither does.
        PiriformisTest = "piriformis_test",
        /// Extending the hip while the leg is held across the body and turned out hurts beside the sit bone.
        IschiofemoralImpingementTest = "ischiofemoral_impingement_test",
        /// Slump test or straight-leg raise reproduces the leg pain.
        SlumpOrStraightLegRaise = "slump_or_straight_leg_raise",
        /// Pressing the pelvis together from the side for 45 seconds eases the burning or numbness of the thigh.
        PelvicCompressionRelief = "pelvic_compression_relief",
        /// Sacroiliac provocation tests hurt.
        SacralProvocation = "sacral_provocation",
        /// Levering the thigh bone over a forearm hurts.
        FulcrumTest = "fulcrum_test",
        /// Pressing the outer knee while it bends hurts (Noble compression).
        NobleTest = "noble_test",
        /// The iliotibial band is tight (Ober test).
        OberTest = "ober_test",
        /// The sound of percussion is dulled on the sore side.
        PatellarPubicPercussion = "patellar_pubic_percussion",
    }
}
