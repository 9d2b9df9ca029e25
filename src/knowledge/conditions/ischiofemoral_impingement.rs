//! Squeezing of the soft tissue between the sit bone and the lesser trochanter of the thigh bone.
//!
//! Very rare, mostly in women around 50. Deep buttock pain beside the sit bone as the leg trails behind, worse with
//! long strides and eased by short ones; sometimes a snap or tingling. The long-stride walking test is `hip_extension`
//! here. Its published accuracy (30 patients of one surgeon, with the test perhaps part of the diagnosis) is not used,
//! and that of the impingement test is from memory, so both are judgement.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::IschiofemoralImpingement,
    family: Family::Tendon,
    ages: (14, 120),
    prior: prior(0.003, 0.0005, 0.0001)
        .factors(&[women((18, 44), 1.3, Judgement), women((45, 120), 2.0, Judgement), men((18, 120), 0.6, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,        share(0.90), Judgement),
            clue(PainSitBone,        share(0.50), Judgement),
            clue(PainPosteriorThigh, SOMETIMES,   Judgement),
            clue(PainBelowKnee,      share(0.25), Judgement),
            clue(PainDeepInHip,      share(0.25), Judgement),
            clue(PainGroin,          share(0.30), Judgement),
            clue(PainLowBack,        RARELY,      Judgement),
            clue(PainLateralHip,     share(0.08), Judgement),
            clue(PainMedialThigh,    share(0.06), Judgement),
            clue(PainThighUnclear,   share(0.10), Judgement),
            clue(PainHip,            share(0.17), Judgement),
        ], &[
            clue(HipExtension,                 share(0.85), Judgement),
            clue(BriskWalkWorseThanRunning,    OFTEN,       Judgement),
            clue(PainWalking,                  share(0.70), Judgement),
            clue(Sprinting,                    OFTEN,       Judgement),
            clue(WorsensThroughRun,            share(0.50), Judgement),
            clue(EasesAsWarmsUp,               RARELY,      Judgement),
            clue(Sitting,                      share(0.50), Judgement),
            clue(WorseSittingThanRunning,      share(0.05), Judgement),
            clue(AudibleSnap,                  share(0.25), Judgement),
            clue(Clicking,                     share(0.35), Judgement),
            clue(NumbnessOrTingling,           share(0.20), Judgement),
            clue(SlumpOrStraightLegRaise,      share(0.12), Judgement),
            clue(CoughOrSneeze,                share(0.04), Judgement),
            clue(IschiofemoralImpingementTest, share(0.82), Judgement),
            clue(IschialTenderness,            share(0.40), Judgement),
            clue(ButtockTenderness,            share(0.50), Judgement),
            clue(BentKneeStretch,              share(0.25), Judgement),
            clue(ResistedKneeFlexionPain,      share(0.20), Judgement),
            clue(FailedRehabilitation,         share(0.40), Judgement),
            clue(LastsOver3Months,             OFTEN,       Judgement),
            clue(BendingForward,               share(0.10), Judgement),
            clue(ReliefOnStandingUp,           share(0.15), Judgement),
            clue(Catching,                     share(0.15), Judgement),
            clue(ShortStepsEase,               share(0.70), Judgement),
            clue(SpreadsDownLeg,               share(0.32), Judgement),
            clue(BeganOnARun,                  share(0.06), Judgement),
            clue(WentOnAtOnset,                share(0.05), Judgement),
            clue(LiftingKnee,                  share(0.08), Judgement),
            clue(SoreToPress,                  share(0.42), Judgement),
            clue(NumbnessBelowKnee,            share(0.09), Judgement),
            clue(HamstringTenderness,          share(0.12), Judgement),
            clue(AnkleOrToeWeakness,           share(0.03), Judgement),
            clue(ResistedHipExtensionPain,     share(0.19), Judgement),
        ]),
    ],
    background: &[
        factor(PreviousWrongLabel, share(0.35), Judgement),
        factor(RaceJustRun,        share(0.05), Judgement),
    ],
    rivals: &[Condition::ProximalHamstringTendinopathy, Condition::DeepGlutealSyndrome, Condition::LumbarReferredPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M25.851", "M25.852"]),
    reviewed: "2026-11",
};
