//! A tear of the rectus femoris, the front thigh muscle that crosses both hip and knee.
//!
//! Sudden pain at the front of the thigh during acceleration or a kick that stops the run; a bruise may follow. A
//! sprinting and kicking injury, rare in steady running. A gap or a bruise should be seen soon, and so should a pop
//! under 18: at that age the bone at the muscle's origin tears off. Swelling with numbness and severe pain is an
//! emergency. A thigh ache that crept in is not a strain, but bone until shown otherwise.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::RectusFemorisStrain,
    family: Family::Muscle,
    ages: (11, 120),
    prior: prior(0.012, 0.02, 0.002),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainAnteriorThigh, share(0.90), Judgement),
            clue(PainGroin,         SOMETIMES,   Judgement),
            clue(PainIliacCrest,    RARELY,      Judgement),
            clue(PainLateralThigh,  share(0.06), Judgement),
            clue(PainMedialThigh,   share(0.06), Judgement),
            clue(PainKnee,          share(0.05), Judgement),
            clue(PainThighUnclear,  share(0.20), Judgement),
            clue(PainBackOfKnee,    share(0.01), Judgement),
            clue(PainHip,           share(0.05), Judgement),
        ], &[
            clue(SuddenOnset,                share(0.85),  Judgement),
            clue(GradualOnset,               share(0.12),  Judgement),
            clue(FeltPop,                    SOMETIMES,    Judgement),
            clue(Sprinting,                  share(0.75),  Judgement),
            clue(Kicking,                    OFTEN,        Judgement),
            clue(HipExtension,               share(0.45),  Judgement),
            clue(Uphill,                     share(0.45),  Judgement),
            clue(Stairs,                     share(0.50),  Judgement),
            clue(ForcesStop,                 share(0.75),  Judgement),
            clue(CannotRun,                  share(0.35),  Judgement),
            clue(PainWalking,                share(0.40),  Judgement),
            clue(WeaknessFromPain,           share(0.40),  Judgement),
            clue(SwellingOrBruising,         SOMETIMES,    Judgement),
            clue(PalpableGap,                RARELY,       Judgement),
            clue(BothSides,                  share(0.03),  Judgement),
            clue(BilateralSymmetricSoreness, NEVER,        Judgement),
            clue(EasesAsWarmsUp,             share(0.15),  Judgement),
            clue(OnlyAfterRun,               share(0.05),  Judgement),
            clue(ResistedHipFlexionPain,     USUALLY,      Judgement),
            clue(ResistedKneeExtensionPain,  USUALLY,      Judgement),
            clue(ThomasTest,                 OFTEN,        Judgement),
            clue(AdductorSqueezePain,        share(0.06),  Judgement),
            clue(AdductorTenderness,         share(0.04),  Judgement),
            clue(QuadricepsStretchPain,      share(0.65),  Judgement),
            clue(BendingForward,             share(0.04),  Judgement),
            clue(LimitedHipFlexion,          share(0.10),  Judgement),
            clue(ShortStepsEase,             share(0.25),  Judgement),
            clue(BeganInSprintKickOrJump,    share(0.41),  Judgement),
            clue(BeganAfterASession,         share(0.045), Judgement),
            clue(ConstantPain,               share(0.11),  Judgement),
            clue(LiftingKnee,                share(0.50),  Judgement),
            clue(CannotLiftLeg,              share(0.09),  Judgement),
            clue(GroinLump,                  share(0.012), Judgement),
            clue(QuadricepsTenderness,       share(0.84),  Judgement),
            clue(HamstringTenderness,        share(0.05),  Judgement),
            clue(GlutealMuscleTenderness,    share(0.09),  Judgement),
            clue(LumbarTenderness,           share(0.03),  Judgement),
            clue(BellyWallTenderness,        share(0.045), Judgement),
            clue(QuadricepsWeakness,         share(0.42),  Judgement),
            clue(HipExtensorWeakness,        share(0.06),  Judgement),
            clue(LimitedHipExtension,        share(0.30),  Judgement),
            clue(ResistedHipExtensionPain,   share(0.06),  Judgement),
            clue(FemoralNerveStretch,        share(0.23),  Judgement),
            clue(DirectBlow,                 share(0.08),  Judgement),
        ]),
    ],
    background: &[
        factor(IntensitySpike,    odds(1.5),    Judgement),
        factor(ReturnAfterBreak,  odds(1.5),    Judgement),
        factor(BoneDrugForYears,  share(0.003), Judgement),
        factor(HipReplacement,    share(0.005), Judgement),
        factor(FieldOrCourtSport, share(0.45),  Judgement),
    ],
    rivals: &[
        Condition::IliopsoasRelatedPain, Condition::FemoralShaftStressFracture, Condition::ApophysitisOrAvulsion,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["S76.111A", "S76.112A"]).osiics("TM"),
    reviewed: "2026-11",
};
