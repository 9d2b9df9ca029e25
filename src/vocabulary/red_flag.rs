//! Red flags: the signs that raise the urgency whatever the ranking says.

use crate::keyed::keyed_enum;
use crate::knowledge::Rule;

keyed_enum! {
    /// A sign, or a set of signs, that needs care at a stated urgency. One value for one rule.
    #[non_exhaustive]
    pub enum RedFlag {
        /// Nerve signs of both legs, saddle, bladder, bowel or sex: pressure on the nerves at the end of the spine.
        CaudaEquinaSigns = "cauda_equina_signs",
        /// A fall or blow, and the leg cannot carry weight: a broken hip or pelvis.
        FallAndCannotBearWeight = "fall_and_cannot_bear_weight",
        /// A leg shorter or turned out: a displaced fracture.
        DeformedLeg = "deformed_leg",
        /// Sudden severe pain or a crack, and the leg cannot carry weight: a stress fracture that has broken through.
        SuddenPainAndCannotBearWeight = "sudden_pain_and_cannot_bear_weight",
        /// Fever with hip or groin pain: an infected joint or abscess.
        FeverWithHipPain = "fever_with_hip_pain",
        /// Fever with pain here before 16: an infected joint or bone.
        FeverUnder16 = "fever_under_16",
        /// The slightest movement hurts and the leg cannot carry weight: infection can be without fever.
        CannotMoveOrLoadHip = "cannot_move_or_load_hip",
        /// Severe hip pain with a raised risk of infection, even without fever.
        InfectionRiskWithSeverePain = "infection_risk_with_severe_pain",
        /// Sudden severe pain in a testicle: torsion.
        TesticularEmergency = "testicular_emergency",
        /// Severe belly pain, or belly pain with vomiting, fever, fainting or pregnancy.
        AbdominalEmergency = "abdominal_emergency",
        /// Chest pain, breathlessness or fainting.
        ChestPainOrFainting = "chest_pain_or_fainting",
        /// A cold, pale leg: the artery is shut.
        LegWithoutBloodFlow = "leg_without_blood_flow",
        /// Dark urine after hard effort: muscle breakdown.
        MuscleBreakdown = "muscle_breakdown",
        /// A groin bulge that does not go back, or with vomiting.
        TrappedHernia = "trapped_hernia",
        /// Pregnant or a recent birth, hip pain, and the leg cannot carry weight.
        PregnancyAndCannotBearWeight = "pregnancy_and_cannot_bear_weight",
        /// At 16 or younger and the leg cannot carry weight: an unstable slip or infection.
        YoungAndCannotBearWeight = "young_and_cannot_bear_weight",
        /// A blood thinner with thigh pain and numbness or weakness: bleeding that presses on a nerve.
        BleedingOnANerve = "bleeding_on_a_nerve",
        /// Swelling with numbness and severe pain: pressure in a muscle.
        TensePainfulSwelling = "tense_painful_swelling",
        /// The slightest movement of the hip hurts badly: infection can begin like this.
        HipTooSoreToMove = "hip_too_sore_to_move",
        /// Belly or pelvic pain that is severe, sudden or with missed periods.
        AbdominalPainToday = "abdominal_pain_today",
        /// A raised risk of infection with severe pain, an injection or operation shortly before, or severe rest pain of the
        /// pubic bone.
        InfectionRiskToday = "infection_risk_today",
        /// Severe pain that began with a fall, a pop or at one moment, and trouble walking.
        SuddenSeverePainWithTroubleWalking = "sudden_severe_pain_with_trouble_walking",
        /// Groin, thigh or pubic pain on walking in the two weeks after a fall or a blow.
        FallWithPainOnWalking = "fall_with_pain_on_walking",
        /// The leg cannot carry weight.
        CannotBearWeight = "cannot_bear_weight",
        /// Pain at the site of the femoral neck with two bone signs, or one and a bone risk.
        FemoralNeckSigns = "femoral_neck_signs",
        /// Fever with pain elsewhere in this region.
        FeverWithPain = "fever_with_pain",
        /// A hot, red or swollen joint, or a hot, red swelling over the sore place.
        HotJoint = "hot_joint",
        /// A red, painful eye with joint pain.
        InflamedEye = "inflamed_eye",
        /// One calf or the whole leg swollen, warm or red: a clot.
        SwollenLeg = "swollen_leg",
        /// Pain in calf or thigh with raised risks of a clot: a clot without visible swelling.
        ClotRiskWithLegPain = "clot_risk_with_leg_pain",
        /// A foot that drops or weakness that spreads: a nerve root.
        SpreadingWeakness = "spreading_weakness",
        /// Cancer now or earlier with rest, night or load pain or weight loss: bone may break.
        CancerWithBonePain = "cancer_with_bone_pain",
        /// A pop and a forced stop at 11 to 18: a growth plate torn off.
        PopAndStopInTheYoung = "pop_and_stop_in_the_young",
        /// Hip, thigh or knee pain with a limp or stiff hip at 8 to 16: a slipping growth plate.
        SlippedEpiphysisSigns = "slipped_epiphysis_signs",
        /// Before 16 with night or rest pain, a lump, weight loss, sweats, severe pain or a limp for over a week.
        Under16WarningSigns = "under_16_warning_signs",
        /// A fall at 50 or over, or with fragile bone or a blood thinner, even if walking.
        FallWithFragileBone = "fall_with_fragile_bone",
        /// A blood thinner with sudden pain or swelling: bleeding.
        BleedingRiskWithSwelling = "bleeding_risk_with_swelling",
        /// Pain at the site of the femoral neck with one bone sign, a bone risk, no settling without running, or painkillers to keep running.
        FemoralNeckPossible = "femoral_neck_possible",
        /// New pain at the site of the femoral neck that grows through the run or over weeks, forces a stop, hurts at each
        /// landing or follows a load jump.
        RecentLoadPainAtFemoralNeck = "recent_load_pain_at_femoral_neck",
        /// Pain under load anywhere here with an earlier bone stress injury, menstrual loss or a recent birth.
        LoadPainWithBoneRisk = "load_pain_with_bone_risk",
        /// Hopping is known to hurt.
        HoppingKnownToHurt = "hopping_known_to_hurt",
        /// Pain under load at the sacrum or pubic bone, or a tender one of them; or pain at the sacrum with a jump in
        /// distance, menstrual loss, low energy or low bone density.
        LoadPainAtSacrumOrPubis = "load_pain_at_sacrum_or_pubis",
        /// Two signs of bone under load, wherever it hurts.
        SeveralBoneSigns = "several_bone_signs",
        /// A fall, blow or pop with trouble walking or running, or severe pain.
        InjuryWithTroubleWalking = "injury_with_trouble_walking",
        /// Sudden severe pain at the site of the femoral neck.
        SuddenSeverePainAtFemoralNeck = "sudden_severe_pain_at_femoral_neck",
        /// Limping or sore to walk two days after a run, or unable to run.
        LimpingTwoDaysAfterARun = "limping_two_days_after_a_run",
        /// The hip or leg gives way.
        UnstableHip = "unstable_hip",
        /// The hip truly locks.
        LockedHip = "locked_hip",
        /// A new or growing lump.
        GrowingLump = "growing_lump",
        /// A groin bulge that goes back.
        ReducibleHernia = "reducible_hernia",
        /// Groin pain that aches into the testicle.
        PainIntoTesticle = "pain_into_testicle",
        /// A pop with a bruise, a gap or a weak leg at the sit bone, or before the pelvis has grown together: a torn
        /// muscle, tendon or growth plate.
        TornMuscleOrTendon = "torn_muscle_or_tendon",
        /// Groin pain that grows worse in a teenager.
        WorseningGroinPainInTeenager = "worsening_groin_pain_in_teenager",
        /// Pain at night without lying on the sore side.
        UnprovokedNightPain = "unprovoked_night_pain",
        /// Rest pain without any link to activity, or that grows over weeks.
        ConstantRestPain = "constant_rest_pain",
        /// Weight loss without trying, or drenching sweats.
        WeightLossOrSweats = "weight_loss_or_sweats",
        /// Cancer now or earlier with new pain here.
        CancerHistoryWithPain = "cancer_history_with_pain",
        /// Steroids, heavy drinking, sickle cell disease or diving with groin, buttock or thigh pain.
        OsteonecrosisRisk = "osteonecrosis_risk",
        /// Pregnant or a recent birth with groin pain on the leg.
        LoadPainInPregnancy = "load_pain_in_pregnancy",
        /// Three of four signs of inflammatory pain.
        InflammatoryCriteria = "inflammatory_criteria",
        /// Leg cramp or heaviness at hard effort that is gone minutes later.
        FlowLimitationOnEffort = "flow_limitation_on_effort",
        /// Growing pain without any link to activity, or night pain that melts away with ibuprofen.
        PainWithoutLoad = "pain_without_load",
        /// Hip, thigh or knee pain before 16.
        Under16 = "under_16",
        /// Worse over two weeks although the running was cut.
        WorseDespiteLessRunningSign = "worse_despite_less_running_sign",
        /// Known shallow sockets or childhood hip trouble with a limp or giving way.
        ShallowSocketWithLimp = "shallow_socket_with_limp",
        /// Known shallow sockets or childhood hip trouble with pain in the groin, deep in the hip or at its outside.
        ShallowSocketWithHipPain = "shallow_socket_with_hip_pain",
        /// Belly, pelvic, urinary or menstrual signs with the pain.
        VisceralSigns = "visceral_signs",
        /// Two of four signs of inflammatory pain.
        InflammatoryPattern = "inflammatory_pattern",
    }
}

impl RedFlag {
    /// The rule behind it: when it is raised, how urgent it is, and the source.
    pub const fn rule(self) -> &'static Rule<Self> {
        &crate::knowledge::RED_FLAG_RULES[self as usize]
    }
}
