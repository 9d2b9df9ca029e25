//! Pain felt at the hip that comes from the low back, with or without a pinched nerve root.
//!
//! Back pain with buttock or outer-hip pain that changes with the posture of the spine. Root pain shoots below the knee
//! with tingling. Saddle numbness, a bladder or bowel change, or weakness in both legs is an emergency. New or
//! spreading weakness needs to be seen the same day.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::LumbarReferredPain,
    family: Family::NerveAndSpine,
    ages: (11, 120),
    prior: prior(0.07, 0.05, 0.005)
        .factors(&[anyone((50, 120), 1.3, Judgement)])
        .pregnant(1.5)
        .postpartum(1.3),
    presentations: &[
        presentation("without nerve root", 0.65, &[
            clue(PainLowBack,        share(0.88), Judgement),
            clue(PainButtock,        share(0.70), Judgement),
            clue(PainLateralHip,     SOMETIMES,   Judgement),
            clue(PainSacral,         SOMETIMES,   Judgement),
            clue(PainGroin,          share(0.15), Judgement),
            clue(PainPosteriorThigh, SOMETIMES,   Judgement),
            clue(PainLateralThigh,   share(0.15), Judgement),
            clue(PainBelowKnee,      share(0.06), Judgement),
            clue(PainThighUnclear,   share(0.12), Judgement),
            clue(PainBackOfKnee,     share(0.09), Judgement),
            clue(PainHip,            share(0.24), Judgement),
        ], &[
            clue(NumbnessOrTingling,       share(0.08), Judgement),
            clue(CoughOrSneeze,            share(0.15), Judgement),
            clue(Sitting,                  share(0.55), Judgement),
            clue(SlumpOrStraightLegRaise,  share(0.22), Judgement),
            clue(LimitedInternalRotation,  share(0.08), Judgement),
            clue(TrochanterTenderness,     share(0.25), Judgement),
            clue(WeaknessFromPain,         share(0.05), Judgement),
            clue(SacralTenderness,         share(0.12), Judgement),
            clue(SacralProvocation,        share(0.25), Judgement),
            clue(PointsToSacroiliacDimple, share(0.15), Judgement),
            clue(Fadir,                    RARELY,      Judgement),
        ]),
        presentation("nerve root", 0.35, &[
            clue(PainLowBack,        USUALLY,     Judgement),
            clue(PainButtock,        share(0.70), Judgement),
            clue(PainPosteriorThigh, share(0.55), Judgement),
            clue(PainBelowKnee,      share(0.85), Judgement),
            clue(PainLateralThigh,   share(0.20), Judgement),
            clue(PainAnteriorThigh,  share(0.15), Judgement),
            clue(PainLateralHip,     share(0.20), Judgement),
            clue(PainGroin,          share(0.12), Judgement),
            clue(PainThighUnclear,   share(0.12), Judgement),
            clue(PainBackOfKnee,     share(0.09), Judgement),
            clue(PainHip,            share(0.24), Judgement),
        ], &[
            clue(NumbnessOrTingling,          share(0.85),                       Judgement),
            clue(CoughOrSneeze,               share(0.55),                       Judgement),
            clue(Sitting,                     OFTEN,                             Judgement),
            clue(SlumpOrStraightLegRaise,     accuracy(0.84, 0.83).specialist(), Judgement),
            clue(WeaknessFromPain,            SOMETIMES,                         Judgement),
            clue(FootDropOrSpreadingWeakness, share(0.08),                       Judgement),
            clue(Burning,                     share(0.25),                       Judgement),
            clue(LimitedInternalRotation,     share(0.08),                       Judgement),
            clue(TrochanterTenderness,        share(0.15),                       Judgement),
            clue(Fadir,                       share(0.08),                       Judgement),
        ]),
    ],
    background: &[
        factor(LowBackPainHistory,    OFTEN,       Judgement),
        clue(WorseSittingThanRunning, share(0.20), Judgement),
        clue(StandingForLong,         share(0.40), Judgement),
        clue(BendingForward,          share(0.55), Judgement),
        clue(BackMovement,            share(0.72), Judgement),
        clue(SuddenWorsening,         share(0.15), Judgement),
        clue(MuscleWasting,           share(0.08), Judgement),
        clue(QuadricepsStretchPain,   share(0.12), Judgement),
        clue(BeganOnEverydayMovement, share(0.09), Judgement),
        clue(BeganLifting,            share(0.11), Judgement),
        clue(SimilarEpisodeBefore,    share(0.34), Judgement),
        clue(UnbearablePain,          share(0.18), Judgement),
        clue(KneeGivesWay,            share(0.06), Judgement),
        clue(LumbarTenderness,        share(0.54), Judgement),
        clue(QuadricepsWeakness,      share(0.17), Judgement),
        clue(AnkleOrToeWeakness,      share(0.24), Judgement),
        clue(LimitedHipExtension,     share(0.20), Judgement),
        clue(HipBentEases,            share(0.25), Judgement),
        clue(FullHipBendHurts,        share(0.12), Judgement),
    ],
    rivals: &[
        Condition::ProximalHamstringTendinopathy, Condition::SacralStressFracture,
        Condition::GreaterTrochantericPainSyndrome,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M54.16", "M54.17", "M54.31", "M54.32", "M54.50"]).icd11("ME84.2").osiics("LN"),
    reviewed: "2026-11",
};
