//! Irritation of the sciatic nerve deep in the buttock, including piriformis syndrome.
//!
//! Contested: that it causes sciatica has been shown, but not how common it is or how well tests find it. Buttock pain,
//! worse sitting, a tender sciatic notch, pain on stretching the piriformis; tingling down the leg in some. The back is
//! the great mimic: a negative straight-leg raise does not count against this condition, and a positive one also points
//! to the back. The test figures come from 33 patients, 25 of them women, with endoscopy as the reference.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::DeepGlutealSyndrome,
    family: Family::NerveAndSpine,
    ages: (16, 120),
    prior: prior(0.025, 0.006, 0.0005)
        .factors(&[women((18, 120), 1.2, Judgement), men((18, 120), 0.8, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,        share(0.95), Judgement),
            clue(PainPosteriorThigh, share(0.50), Judgement),
            clue(PainBelowKnee,      share(0.40), Judgement),
            clue(PainLowBack,        share(0.25), Judgement),
            clue(PainSitBone,        share(0.20), Judgement),
            clue(PainLateralHip,     RARELY,      Judgement),
            clue(PainSacral,         RARELY,      Judgement),
            clue(PainLateralThigh,   share(0.08), Judgement),
            clue(PainDeepInHip,      share(0.08), Judgement),
            clue(PainGroin,          share(0.05), Judgement),
            clue(PainThighUnclear,   share(0.08), Judgement),
            clue(PainBackOfKnee,     share(0.10), Judgement),
            clue(PainHip,            share(0.14), Judgement),
        ], &[
            clue(Sitting,                      share(0.85),                       Judgement),
            clue(WorseSittingThanRunning,      share(0.35),                       Judgement),
            clue(Driving,                      OFTEN,                             Judgement),
            clue(GettingInCar,                 share(0.40),                       Judgement),
            clue(CrossingLegs,                 share(0.40),                       Judgement),
            clue(Uphill,                       share(0.40),                       Judgement),
            clue(GradualOnset,                 share(0.75),                       Judgement),
            clue(SuddenOnset,                  share(0.15),                       Judgement),
            clue(AfterFallOrTrauma,            share(0.12),                       Judgement),
            clue(NumbnessOrTingling,           share(0.50),                       Judgement),
            clue(CoughOrSneeze,                share(0.05),                       Judgement),
            clue(FootDropOrSpreadingWeakness,  share(0.01),                       Judgement),
            clue(ButtockTenderness,            USUALLY,                           Judgement),
            clue(PiriformisTest,               accuracy(0.91, 0.80).specialist(), Martin2014),
            clue(SlumpOrStraightLegRaise,      accuracy(0.15, 0.95).specialist(), Martin2014),
            clue(IschiofemoralImpingementTest, share(0.15),                       Judgement),
            clue(ResistedAbductionPain,        share(0.25),                       Judgement),
            clue(IschialTenderness,            share(0.15),                       Judgement),
            clue(BentKneeStretch,              share(0.15),                       Judgement),
            clue(ResistedKneeFlexionPain,      RARELY,                            Judgement),
            clue(SacralTenderness,             share(0.06),                       Judgement),
            clue(SacralProvocation,            share(0.15),                       Judgement),
            clue(Fadir,                        share(0.20),                       Judgement),
            clue(ReliefOnStandingUp,           share(0.45),                       Judgement),
            clue(BackMovement,                 share(0.06),                       Judgement),
            clue(StandingForLong,              share(0.12),                       Judgement),
            clue(BendingForward,               share(0.25),                       Judgement),
            clue(PainAtEachLanding,            share(0.08),                       Judgement),
            clue(StretchingHurts,              share(0.33),                       Judgement),
            clue(SoreToPress,                  share(0.62),                       Judgement),
            clue(MuscleFeelsTight,             share(0.45),                       Judgement),
            clue(NumbnessOuterThigh,           share(0.045),                      Judgement),
            clue(GlutealMuscleTenderness,      share(0.62),                       Judgement),
            clue(LumbarTenderness,             share(0.17),                       Judgement),
            clue(BellyWallTenderness,          share(0.007),                      Judgement),
            clue(ResistedHipExtensionPain,     share(0.26),                       Judgement),
            clue(FemoralNerveStretch,          share(0.025),                      Judgement),
            clue(DirectBlow,                   share(0.12),                       Judgement),
        ]),
    ],
    background: &[
        factor(ProlongedSitting,   share(0.50), Judgement),
        factor(IntensitySpike,     odds(1.4),   Judgement),
        factor(PreviousWrongLabel, SOMETIMES,   Judgement),
    ],
    rivals: &[
        Condition::LumbarReferredPain, Condition::ProximalHamstringTendinopathy,
        Condition::IschiofemoralImpingement,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["G57.01", "G57.02"]),
    reviewed: "2026-11",
};
