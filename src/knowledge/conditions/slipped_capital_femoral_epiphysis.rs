//! A slip of the growth plate of the hip at ages 8 to 16.
//!
//! Months of pain in the hip, the thigh or only the knee, and a hip that turns out as it bends. Most can walk, which is
//! why it is missed. An unstable slip threatens the head of the thigh bone. Mostly in heavy children, but in thin ones
//! too.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SlippedCapitalFemoralEpiphysis,
    family: Family::GrowingSkeleton,
    ages: (8, 16),
    prior: prior(0.00005, 0.02, 0.02),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.66), Herngren2017),
            clue(PainDeepInHip,     share(0.35), Judgement),
            clue(PainAnteriorThigh, share(0.40), Judgement),
            clue(PainMedialThigh,   share(0.15), Judgement),
            // 12% in the same source, which counts the first symptom alone.
            clue(PainKnee,          share(0.25), Judgement),
            clue(PainLateralHip,    share(0.20), Judgement),
            clue(PainThighUnclear,  share(0.25), Judgement),
            clue(PainHip,           share(0.37), Judgement),
        ], &[
            clue(Limp,                              share(0.85), Judgement),
            clue(LimitedInternalRotation,           share(0.90), Judgement),
            clue(ObligateExternalRotationInFlexion, share(0.85), Judgement),
            clue(UnableToBearWeight,                RARELY,      Judgement),
            clue(LegShortenedOrRotated,             share(0.50), Judgement),
            clue(BothSides,                         share(0.07), Herngren2017),
            clue(GradualOnset,                      share(0.75), Judgement),
            clue(LastsOver3Months,                  share(0.55), Judgement),
            clue(ProgressiveOverWeeks,              share(0.65), Judgement),
            clue(PainWalking,                       share(0.65), Judgement),
            clue(FeltPop,                           share(0.04), Judgement),
            clue(PelvicRimTenderness,               share(0.04), Judgement),
            clue(SuddenWorsening,                   share(0.15), Judgement),
            clue(LimitedHipFlexion,                 share(0.50), Judgement),
            clue(LimitedHipAbduction,               share(0.45), Judgement),
            clue(Trendelenburg,                     share(0.40), Judgement),
            clue(FootTurnsOut,                      share(0.50), Judgement),
            clue(WorseWithinDays,                   share(0.17), Judgement),
            clue(ExercisesHelp,                     share(0.11), Judgement),
            clue(FullHipBendHurts,                  share(0.60), Judgement),
            clue(DirectBlow,                        share(0.06), Judgement),
        ]),
    ],
    background: &[
        factor(HighBmi,     share(0.66),  Judgement),
        factor(GrowthSpurt, share(0.50),  Judgement),
        factor(SlimBuild,   share(0.035), Judgement),
    ],
    rivals: &[Condition::ApophysitisOrAvulsion, Condition::PerthesDisease],
    danger: Some(Danger {
        mimics: &[
            Condition::ApophysitisOrAvulsion, Condition::AdductorRelatedGroinPain,
            Condition::IliopsoasRelatedPain,
        ],
        findings: findings(&[
            Limp, FootTurnsOut, LimitedInternalRotation, LimitedHipFlexion, LimitedHipAbduction,
            ObligateExternalRotationInFlexion, UnableToBearWeight,
            LegShortenedOrRotated, PainWalking, ProgressiveOverWeeks, HardlyWalks, CouldNotWalkAtOnset,
        ]),
        risk_factors: risks(&[HighBmi, GrowthSpurt]),
        levels: &[(0.10, Urgency::Urgent)],
    }),
    bone_stress: false,
    codes: icd10cm(&["M93.0-"]),
    reviewed: "2026-11",
};
