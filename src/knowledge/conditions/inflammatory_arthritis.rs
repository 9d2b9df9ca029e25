//! Arthritis from inflammation, most often spondyloarthritis felt in the buttocks or hip.
//!
//! Under 45: stiffness for more than half an hour, relief from movement rather than rest, waking in the second half of
//! the night, pain in one buttock and then the other. Easing with warming up is a weak sign on its own, because tendon
//! pain usually does the same. A hot joint or a red painful eye needs to be seen the same day.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::InflammatoryArthritis,
    family: Family::HipJoint,
    ages: ANY_AGE,
    // It usually begins before 45; most people first seen from 40 on have had it for a long time.
    prior: prior(0.004, 0.008, 0.02)
        .factors(&[anyone((18, 39), 1.5, Judgement), anyone((40, 120), 0.7, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,      OFTEN,       Judgement),
            clue(PainLowBack,      share(0.55), Judgement),
            clue(PainSacral,       share(0.40), Judgement),
            clue(PainGroin,        share(0.35), Judgement),
            clue(PainDeepInHip,    share(0.25), Judgement),
            clue(PainLateralHip,   RARELY,      Judgement),
            clue(PainSitBone,      RARELY,      Judgement),
            clue(PainThighUnclear, share(0.06), Judgement),
            clue(PainHip,          share(0.33), Judgement),
        ], &[
            clue(MorningStiffnessOver30,   share(0.70),  Judgement),
            clue(MorningStiffnessUnder30,  share(0.15),  Judgement),
            clue(EasesAsWarmsUp,           share(0.75),  Judgement),
            clue(SecondHalfNightWaking,    share(0.50),  Judgement),
            clue(AlternatingButtockPain,   share(0.35),  Judgement),
            clue(PainAtRest,               OFTEN,        Judgement),
            clue(NightPainUnprovoked,      share(0.50),  Judgement),
            clue(LimitedInternalRotation,  share(0.45),  Judgement),
            clue(LastsOver3Months,         share(0.85),  Judgement),
            clue(GradualOnset,             share(0.90),  Judgement),
            clue(WorsensThroughRun,        share(0.20),  Judgement),
            clue(EasesWithRest,            share(0.15),  Judgement),
            clue(HotOrRedJoint,            RARELY,       Judgement),
            clue(RedPainfulEye,            RARELY,       Judgement),
            clue(FailedRehabilitation,     share(0.35),  Judgement),
            clue(SacralProvocation,        share(0.40),  Judgement),
            // An inflamed sacroiliac joint is felt in the same place as a merely sore one.
            clue(PointsToSacroiliacDimple, SOMETIMES,    Judgement),
            clue(BothSides,                share(0.35),  Judgement),
            clue(BackMovement,             share(0.30),  Judgement),
            clue(LimitedHipFlexion,        share(0.35),  Judgement),
            clue(LimitedHipAbduction,      share(0.35),  Judgement),
            clue(MuscleWasting,            share(0.15),  Judgement),
            clue(BeganInSprintKickOrJump,  share(0.005), Judgement),
            clue(BeganInRaceOrHardSession, share(0.014), Judgement),
            clue(BeganOnARun,              share(0.017), Judgement),
            clue(BeganAfterASession,       share(0.035), Judgement),
            clue(BeganLifting,             share(0.006), Judgement),
            clue(BeganAtRest,              share(0.14),  Judgement),
            clue(WentOnAtOnset,            share(0.02),  Judgement),
            clue(StoppedAtOnset,           share(0.012), Judgement),
            clue(RunningBringsItOn,        share(0.38),  Judgement),
            clue(SimilarEpisodeBefore,     share(0.27),  Judgement),
            clue(PainkillersHelp,          share(0.74),  Judgement),
            clue(AnyActivity,              share(0.09),  Judgement),
            clue(LiftingKnee,              share(0.16),  Judgement),
            clue(StretchingHurts,          share(0.08),  Judgement),
            clue(SidewaysMovement,         share(0.08),  Judgement),
            clue(AnyHipMovementHurts,      share(0.19),  Judgement),
            clue(Cycling,                  share(0.11),  Judgement),
            clue(SoreToPress,              share(0.31),  Judgement),
            clue(MuscleFeelsTight,         share(0.16),  Judgement),
            clue(KneeSwellsOrLocks,        share(0.14),  Judgement),
            clue(NumbnessOuterThigh,       share(0.02),  Judgement),
            clue(QuadricepsTenderness,     share(0.05),  Judgement),
            clue(LumbarTenderness,         share(0.27),  Judgement),
            clue(FeelsIll,                 share(0.20),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(InflammatoryDiseaseHistory, SOMETIMES,    Judgement),
        factor(BoneDrugForYears,           share(0.015), Judgement),
        factor(PreviousHipSurgery,         share(0.022), Judgement),
        factor(RecentInfection,            share(0.14),  Judgement),
        factor(HighRunningVolume,          share(0.09),  Judgement),
        factor(RunningMoreThanUsual,       share(0.10),  Judgement),
        factor(TrainingForRace,            share(0.09),  Judgement),
        factor(CompetitiveAthlete,         share(0.14),  Judgement),
        factor(DanceOrGymnastics,          share(0.06),  Judgement),
        factor(OtherTendonTrouble,         share(0.30),  Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::HipOsteoarthritis],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M45.-", "M45.A-", "M06.9", "L40.5-"]),
    reviewed: "2026-11",
};

/// Back or buttock pain alone is nearly always something else.
#[rustfmt::skip] // a list
const NEEDS: FactSet = FactSet::of(
    &[MorningStiffnessOver30, SecondHalfNightWaking, AlternatingButtockPain, HotOrRedJoint, RedPainfulEye],
    &[InflammatoryDiseaseHistory],
);
