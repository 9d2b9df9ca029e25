//! An acute tear of the muscle at the back of the thigh; what matters here is its upper end.
//!
//! Sudden pain at speed that stops the run and makes walking painful. A slow stretch (splits, a slip) tears it nearer
//! the sit bone, and it heals more slowly. A pop with a big bruise, or a knee that bends weakly, is a torn tendon until
//! a scan says otherwise. It should be seen soon, because early repair does better. Under 18 it is the growth plate
//! until imaging says otherwise, so the prior there is low, and there is none under 14. A swollen calf may be a clot.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::HamstringStrain,
    family: Family::Muscle,
    ages: (14, 120),
    prior: prior(0.03, 0.01, 0.001),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainPosteriorThigh, share(0.90),  Judgement),
            clue(PainSitBone,        SOMETIMES,    Judgement),
            clue(PainButtock,        share(0.25),  Judgement),
            clue(PainMedialThigh,    share(0.08),  Judgement),
            clue(PainBelowKnee,      share(0.04),  Judgement),
            clue(PainThighUnclear,   share(0.20),  Judgement),
            clue(PainBackOfKnee,     share(0.17),  Judgement),
            clue(PainHip,            share(0.022), Judgement),
        ], &[
            clue(SuddenOnset,                share(0.92),  Judgement),
            clue(GradualOnset,               share(0.07),  Judgement),
            clue(FeltPop,                    share(0.35),  Judgement),
            clue(Sprinting,                  USUALLY,      Judgement),
            clue(Lunging,                    share(0.45),  Judgement),
            clue(ForcesStop,                 USUALLY,      Judgement),
            clue(CannotRun,                  share(0.45),  Judgement),
            clue(WorseDayAfter,              SOMETIMES,    Judgement),
            clue(OnlyAfterRun,               share(0.04),  Judgement),
            clue(EasesAsWarmsUp,             RARELY,       Judgement),
            clue(PainWalking,                OFTEN,        Judgement),
            clue(Limp,                       share(0.45),  Judgement),
            clue(LimpOrPainWalkingAfter48h,  share(0.35),  Judgement),
            clue(WeaknessFromPain,           share(0.40),  Judgement),
            clue(SharpPain,                  share(0.65),  Judgement),
            clue(SwellingOrBruising,         share(0.40),  Judgement),
            clue(PalpableGap,                share(0.04),  Judgement),
            clue(BothSides,                  NEVER,        Judgement),
            clue(BilateralSymmetricSoreness, NEVER,        Judgement),
            clue(ProgressiveOverWeeks,       share(0.03),  Judgement),
            clue(LastsOver3Weeks,            share(0.35),  Judgement),
            clue(Sitting,                    SOMETIMES,    Judgement),
            clue(WorseSittingThanRunning,    share(0.03),  Judgement),
            clue(ResistedKneeFlexionPain,    share(0.90),  Judgement),
            clue(BentKneeStretch,            share(0.75),  Judgement),
            clue(IschialTenderness,          share(0.25),  Judgement),
            clue(ButtockTenderness,          RARELY,       Judgement),
            clue(SlumpOrStraightLegRaise,    share(0.25),  Judgement),
            clue(NumbnessOrTingling,         share(0.03),  Judgement),
            clue(BendingForward,             share(0.60),  Judgement),
            clue(SuddenWorsening,            share(0.08),  Judgement),
            clue(ShortStepsEase,             share(0.30),  Judgement),
            clue(BeganInSprintKickOrJump,    share(0.46),  Judgement),
            clue(BeganAfterASession,         share(0.045), Judgement),
            clue(StoppedAtOnset,             share(0.31),  Judgement),
            clue(KeptRunningWithIt,          share(0.20),  Judgement),
            clue(SimilarEpisodeBefore,       share(0.31),  Judgement),
            clue(LiftingKnee,                share(0.06),  Judgement),
            clue(MildPain,                   share(0.09),  Judgement),
            clue(HipFeelsStiff,              share(0.11),  Judgement),
            clue(NumbnessBelowKnee,          share(0.04),  Judgement),
            clue(QuadricepsTenderness,       share(0.06),  Judgement),
            clue(HamstringTenderness,        share(0.87),  Judgement),
            clue(GlutealMuscleTenderness,    share(0.18),  Judgement),
            clue(QuadricepsWeakness,         share(0.04),  Judgement),
            clue(HamstringWeakness,          share(0.58),  Judgement),
            clue(HipExtensorWeakness,        share(0.26),  Judgement),
            clue(ResistedHipExtensionPain,   share(0.54),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(PreviousHamstringStrain, odds(2.7), Green2020),
    ],
    rivals: &[
        Condition::ProximalHamstringTendinopathy, Condition::LumbarReferredPain,
        Condition::ApophysitisOrAvulsion,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["S76.311A", "S76.312A"]).osiics("TM"),
    reviewed: "2026-11",
};

/// A strain begins at one moment, or under one effort; an examiner finds the sore muscle.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    SuddenOnset, FeltPop, BeganInSprintKickOrJump, BeganInRaceOrHardSession, BeganOnARun, StoppedAtOnset,
    SwellingOrBruising, HamstringTenderness,
]);
