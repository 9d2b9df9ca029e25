//! A sore or torn growth plate where a strong muscle pulls at the pelvis, at ages 11 to 18, and up to 24 at the crest
//! and sit bone.
//!
//! The slow form aches with load at one bony point. The torn form pops in a sprint or kick and stops the runner; it
//! needs imaging the same day. Tenderness of the sit bone has its own key.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::ApophysitisOrAvulsion,
    family: Family::GrowingSkeleton,
    ages: (10, 24),
    prior: prior(0.001, 0.15, 0.03)
        .factors(&[anyone((18, 24), 10.0, Judgement)]),
    presentations: &[
        presentation("acute avulsion", 0.4, &[
            clue(PainGroin,          share(0.45),               Judgement),
            clue(PainIliacCrest,     share(0.40),               Judgement),
            clue(PainAnteriorThigh,  SOMETIMES,                 Judgement),
            clue(PainSitBone,        share(0.297).specialist(), Eberbach2017),
            clue(PainButtock,        share(0.20),               Judgement),
            clue(PainPosteriorThigh, share(0.15),               Judgement),
            clue(PainLateralHip,     RARELY,                    Judgement),
            // The lesser trochanter and the pubic bone.
            clue(PainMedialThigh,    share(0.12),               Judgement),
            clue(PainThighUnclear,   share(0.15),               Judgement),
        ], &[
            clue(FeltPop,                   share(0.65), Judgement),
            clue(SuddenOnset,               share(0.85), Judgement),
            clue(GradualOnset,              RARELY,      Judgement),
            clue(Sprinting,                 share(0.75), Judgement),
            clue(Kicking,                   share(0.50), Judgement),
            clue(SwellingOrBruising,        share(0.50), Judgement),
            clue(PelvicRimTenderness,       share(0.70), Judgement),
            clue(IschialTenderness,         SOMETIMES,   Judgement),
            clue(Limp,                      USUALLY,     Judgement),
            clue(PainWalking,               share(0.75), Judgement),
            clue(ForcesStop,                share(0.90), Judgement),
            clue(CannotRun,                 share(0.70), Judgement),
            clue(WeaknessFromPain,          share(0.50), Judgement),
            clue(ResistedHipFlexionPain,    OFTEN,       Judgement),
            clue(ResistedKneeExtensionPain, SOMETIMES,   Judgement),
            clue(ResistedKneeFlexionPain,   share(0.30), Judgement),
            clue(LastsOver3Months,          share(0.08), Judgement),
        ]),
        presentation("apophysitis", 0.6, &[
            clue(PainIliacCrest,    share(0.55), Judgement),
            clue(PainGroin,         share(0.35), Judgement),
            clue(PainAnteriorThigh, share(0.15), Judgement),
            clue(PainSitBone,       share(0.25), Judgement),
            clue(PainLateralHip,    share(0.15), Judgement),
            clue(PainButtock,       share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.15), Judgement),
        ], &[
            clue(FeltPop,                 NEVER,       Judgement),
            clue(GradualOnset,            share(0.90), Judgement),
            clue(SuddenOnset,             share(0.08), Judgement),
            clue(PelvicRimTenderness,     share(0.75), Judgement),
            clue(IschialTenderness,       share(0.25), Judgement),
            clue(EasesWithRest,           share(0.85), Judgement),
            clue(Sprinting,               OFTEN,       Judgement),
            clue(Kicking,                 share(0.40), Judgement),
            clue(SwellingOrBruising,      share(0.05), Judgement),
            clue(Limp,                    share(0.20), Judgement),
            clue(PainAtRest,              share(0.08), Judgement),
            clue(NightPainUnprovoked,     share(0.04), Judgement),
            clue(ResistedHipFlexionPain,  share(0.50), Judgement),
            clue(ResistedKneeFlexionPain, share(0.20), Judgement),
        ]),
    ],
    background: &[
        factor(GrowthSpurt, share(0.45), Judgement),
        clue(SuddenWorsening,       share(0.18), Judgement),
        clue(MuscleWasting,         share(0.03), Judgement),
        clue(LimitedHipFlexion,     share(0.15), Judgement),
        clue(LimitedHipAbduction,   share(0.10), Judgement),
        clue(QuadricepsStretchPain, share(0.35), Judgement),
    ],
    rivals: &[Condition::SlippedCapitalFemoralEpiphysis, Condition::IliopsoasRelatedPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["S32.31-", "S32.61-", "M91.0"]),
    reviewed: "2026-11",
};
