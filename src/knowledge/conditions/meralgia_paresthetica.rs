//! Pressure on the skin nerve of the outer thigh where it leaves the pelvis near the bony point at the front.
//!
//! A burning, numb or tingling patch on the outer or front-outer thigh, never below the knee. Sitting eases it;
//! standing and stretching the hip bring it on. Seen around 50, with diabetes or higher weight, and in pregnancy; in a
//! lean runner mostly from a tight belt or waistband. The nerve carries feeling and moves no muscle: any weakness or
//! changed reflex is another diagnosis, such as a nerve root of the back.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::MeralgiaParesthetica,
    family: Family::NerveAndSpine,
    ages: (11, 120),
    prior: prior(0.006, 0.001, 0.0001)
        .factors(&[anyone((18, 39), 0.7, Judgement), anyone((40, 120), 1.4, Judgement)])
        .pregnant(3.0)
        .postpartum(1.5),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainLateralThigh,  share(0.90), Judgement),
            clue(PainAnteriorThigh, share(0.40), Judgement),
            clue(PainLateralHip,    share(0.15), Judgement),
            clue(PainLowBack,       share(0.15), Judgement),
            clue(PainIliacCrest,    RARELY,      Judgement),
            clue(PainGroin,         share(0.08), Judgement),
            clue(PainLateralKnee,   share(0.05), Judgement),
            clue(PainButtock,       share(0.04), Judgement),
            clue(PainBelowKnee,     NEVER,       Judgement),
            clue(PainThighUnclear,  share(0.20), Judgement),
            clue(PainBackOfKnee,    share(0.01), Judgement),
            clue(PainHip,           share(0.10), Judgement),
        ], &[
            clue(NumbnessOrTingling,          ALWAYS,                             Judgement),
            clue(Burning,                     share(0.75),                        Judgement),
            clue(PelvicCompressionRelief,     accuracy(0.95, 0.933).specialist(), Nouraei2007),
            clue(HipExtension,                share(0.45),                        Judgement),
            // A long walking stride stretches the hip further than a short running one.
            clue(BriskWalkWorseThanRunning,   share(0.15),                        Judgement),
            clue(Sitting,                     RARELY,                             Judgement),
            clue(Driving,                     RARELY,                             Judgement),
            clue(StandingUp,                  RARELY,                             Judgement),
            clue(SlumpOrStraightLegRaise,     share(0.05),                        Judgement),
            clue(WeaknessFromPain,            NEVER,                              Judgement),
            // A share cannot be as small as the baseline; a ratio can state what weakness means here.
            clue(FootDropOrSpreadingWeakness, ratio(0.1, 1.0),                    Judgement),
            clue(CoughOrSneeze,               share(0.03),                        Judgement),
            clue(DeepAche,                    share(0.15),                        Judgement),
            clue(RollingOverInBed,            RARELY,                             Judgement),
            clue(GradualOnset,                share(0.85),                        Judgement),
            clue(SuddenOnset,                 RARELY,                             Judgement),
            clue(ForcesStop,                  share(0.06),                        Judgement),
            clue(Limp,                        share(0.03),                        Judgement),
            clue(PuttingOnSocks,              share(0.05),                        Judgement),
            clue(TrochanterTenderness,        RARELY,                             Judgement),
            clue(SingleLegStancePain,         share(0.06),                        Judgement),
            clue(ResistedAbductionPain,       share(0.04),                        Judgement),
            clue(Fadir,                       share(0.04),                        Judgement),
            clue(HopTestPain,                 share(0.04),                        Judgement),
            clue(BothSides,                   share(0.10),                        Judgement),
            clue(StandingForLong,             share(0.65),                        Judgement),
            clue(SkinUnpleasantToTouch,       share(0.50),                        Judgement),
            clue(BendingForward,              share(0.04),                        Judgement),
            clue(BackMovement,                share(0.04),                        Judgement),
            clue(PainAtEachLanding,           share(0.06),                        Judgement),
            clue(ReliefOnStandingUp,          NEVER,                              Judgement),
            clue(SpreadsDownLeg,              share(0.28),                        Judgement),
            clue(BeganInSprintKickOrJump,     share(0.004),                       Judgement),
            clue(BeganInRaceOrHardSession,    share(0.017),                       Judgement),
            clue(BeganAfterASession,          share(0.04),                        Judgement),
            clue(BeganOnEverydayMovement,     share(0.012),                       Judgement),
            clue(BeganLifting,                share(0.015),                       Judgement),
            clue(StoppedAtOnset,              share(0.017),                       Judgement),
            clue(CouldNotWalkAtOnset,         share(0.017),                       Judgement),
            clue(HurtsFromFirstSteps,         share(0.08),                        Judgement),
            clue(LingersAfterRun,             share(0.21),                        Judgement),
            clue(RunsLessBecauseOfIt,         share(0.23),                        Judgement),
            clue(PainkillersHelp,             share(0.25),                        Judgement),
            clue(ExercisesHelp,               share(0.30),                        Judgement),
            clue(HardlyWalks,                 share(0.01),                        Judgement),
            clue(AnyActivity,                 share(0.09),                        Judgement),
            clue(LiftingKnee,                 share(0.04),                        Judgement),
            clue(CannotLiftLeg,               share(0.005),                       Judgement),
            clue(StretchingHurts,             share(0.07),                        Judgement),
            clue(SidewaysMovement,            share(0.02),                        Judgement),
            clue(AnyHipMovementHurts,         share(0.008),                       Judgement),
            clue(SoreToPress,                 share(0.19),                        Judgement),
            clue(MuscleFeelsTight,            share(0.10),                        Judgement),
            clue(CrampOrSpasm,                share(0.035),                       Judgement),
            clue(HipFeelsStiff,               share(0.05),                        Judgement),
            clue(NumbnessOuterThigh,          share(0.93),                        Judgement),
            clue(NumbnessBelowKnee,           share(0.02),                        Judgement),
            clue(NumbnessWithoutPain,         share(0.31),                        Judgement),
            clue(QuadricepsTenderness,        share(0.08),                        Judgement),
            clue(HamstringTenderness,         share(0.017),                       Judgement),
            clue(GlutealMuscleTenderness,     share(0.08),                        Judgement),
            clue(LumbarTenderness,            share(0.11),                        Judgement),
            clue(HamstringWeakness,           share(0.01),                        Judgement),
            clue(HipExtensorWeakness,         share(0.02),                        Judgement),
            clue(AnkleOrToeWeakness,          share(0.007),                       Judgement),
            clue(ResistedHipExtensionPain,    share(0.017),                       Judgement),
            clue(ActiveLessThanPassive,       share(0.01),                        Judgement),
            clue(HipBentEases,                share(0.15),                        Judgement),
            clue(DirectBlow,                  share(0.06),                        Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(TightBeltOrWaistband,          share(0.45), Judgement),
        factor(HighBmi,                       share(0.35), Judgement),
        // The odds of 2.0 (1.3 to 3.0) in Parisi 2011 are those of developing diabetes afterwards.
        factor(Diabetes,                      odds(2.0),   Judgement),
        factor(RecentJointInjectionOrSurgery, odds(2.0),   Judgement),
        factor(SlimBuild,                     share(0.05), Judgement),
        factor(CompetitiveAthlete,            share(0.07), Judgement),
        factor(FieldOrCourtSport,             share(0.07), Judgement),
        factor(DanceOrGymnastics,             share(0.05), Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::GreaterTrochantericPainSyndrome],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["G57.11", "G57.12"]).osiics("TN"),
    reviewed: "2026-11",
};

/// It is a nerve of the skin.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    NumbnessOrTingling, NumbnessOuterThigh, NumbnessWithoutPain, Burning, SkinUnpleasantToTouch,
]);
