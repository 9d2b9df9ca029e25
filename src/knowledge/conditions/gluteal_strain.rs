//! Strain of a buttock muscle, mostly gluteus medius or maximus: the acute cousin of gluteal tendon pain.
//!
//! It begins in one session, often with hills or speed, and is better within days. After six weeks it is tendon pain or
//! comes from the back. A numb leg, night pain or a painful hop is not a strain.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::GlutealStrain,
    family: Family::Muscle,
    ages: (11, 120),
    prior: prior(0.035, 0.02, 0.005),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,        share(0.80),  Judgement),
            clue(PainLateralHip,     share(0.45),  Judgement),
            clue(PainPosteriorThigh, RARELY,       Judgement),
            clue(PainLateralThigh,   RARELY,       Judgement),
            clue(PainLowBack,        share(0.08),  Judgement),
            clue(PainSitBone,        share(0.08),  Judgement),
            clue(PainDeepInHip,      share(0.06),  Judgement),
            clue(PainBackOfKnee,     share(0.016), Judgement),
            clue(PainHip,            share(0.12),  Judgement),
        ], &[
            clue(SuddenOnset,                OFTEN,        Judgement),
            clue(GradualOnset,               share(0.35),  Judgement),
            clue(Sprinting,                  share(0.55),  Judgement),
            clue(Uphill,                     OFTEN,        Judgement),
            clue(ForcesStop,                 SOMETIMES,    Judgement),
            clue(EasesAsWarmsUp,             share(0.25),  Judgement),
            clue(PainWalking,                SOMETIMES,    Judgement),
            clue(Limp,                       share(0.12),  Judgement),
            clue(Stairs,                     share(0.45),  Judgement),
            clue(SingleLegStancePain,        share(0.40),  Judgement),
            clue(Sitting,                    share(0.40),  Judgement),
            clue(WorseSittingThanRunning,    share(0.04),  Judgement),
            clue(LyingOnSide,                SOMETIMES,    Judgement),
            clue(SwellingOrBruising,         share(0.08),  Judgement),
            clue(FeltPop,                    share(0.06),  Judgement),
            clue(BothSides,                  share(0.05),  Judgement),
            clue(BilateralSymmetricSoreness, share(0.03),  Judgement),
            clue(ProgressiveOverWeeks,       share(0.05),  Judgement),
            clue(LastsOver3Months,           share(0.05),  Judgement),
            clue(ResistedAbductionPain,      share(0.55),  Judgement),
            clue(ButtockTenderness,          share(0.70),  Judgement),
            clue(TrochanterTenderness,       share(0.20),  Judgement),
            clue(IschialTenderness,          share(0.06),  Judgement),
            clue(ResistedKneeFlexionPain,    share(0.08),  Judgement),
            clue(NumbnessOrTingling,         NEVER,        Judgement),
            clue(SlumpOrStraightLegRaise,    share(0.04),  Judgement),
            clue(Trendelenburg,              share(0.30),  Judgement),
            clue(AbductorWeakness,           share(0.50),  Judgement),
            clue(BeganInSprintKickOrJump,    share(0.16),  Judgement),
            clue(SidewaysMovement,           share(0.14),  Judgement),
            clue(KneeSwellsOrLocks,          share(0.007), Judgement),
            clue(QuadricepsTenderness,       share(0.05),  Judgement),
            clue(HamstringTenderness,        share(0.15),  Judgement),
            clue(GlutealMuscleTenderness,    share(0.86),  Judgement),
            clue(HipExtensorWeakness,        share(0.34),  Judgement),
            clue(ResistedHipExtensionPain,   share(0.59),  Judgement),
            clue(PoorSingleLegBalance,       share(0.45),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(IntensitySpike,             odds(1.4), Judgement),
        factor(SingleSessionDistanceSpike, odds(1.5), Judgement),
    ],
    rivals: &[
        Condition::GreaterTrochantericPainSyndrome, Condition::LumbarReferredPain,
        Condition::NormalPostRunSoreness,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["S76.011A", "S76.012A"]),
    reviewed: "2026-11",
};

/// A strain begins at one moment, or under one effort; an examiner finds the sore muscle.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    SuddenOnset, FeltPop, BeganInSprintKickOrJump, BeganInRaceOrHardSession, BeganOnARun, BeganAfterASession,
    StoppedAtOnset, GlutealMuscleTenderness,
]);
