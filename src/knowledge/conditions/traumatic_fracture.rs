//! A fracture of the hip or pelvis from a fall or blow.
//!
//! A fall and a leg that takes no weight is an emergency. At 50 and over, with thin bone or on a blood thinner, a
//! painful walk after a fall is enough for imaging the same day.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::TraumaticFracture,
    family: Family::Serious,
    ages: ANY_AGE,
    prior: prior(0.002, 0.005, 0.01)
        .factors(&[anyone((50, 120), 2.0, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.65), Judgement),
            clue(PainLateralHip,    share(0.40), Judgement),
            clue(PainDeepInHip,     share(0.40), Judgement),
            clue(PainAnteriorThigh, share(0.25), Judgement),
            clue(PainButtock,       share(0.25), Judgement),
            clue(PainPubic,         share(0.20), Judgement),
            clue(PainSacral,        share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.10), Judgement),
            clue(PainHip,           share(0.33), Judgement),
        ], &[
            clue(AfterFallOrTrauma,        share(0.95),                       Judgement),
            clue(UnableToBearWeight,       share(0.85),                       Judgement),
            clue(LegShortenedOrRotated,    share(0.50),                       Judgement),
            clue(LogRollPain,              share(0.90),                       Judgement),
            clue(SuddenOnset,              ALWAYS,                            Judgement),
            clue(GradualOnset,             NEVER,                             Judgement),
            clue(SeverePain,               USUALLY,                           Judgement),
            clue(FeltPop,                  SOMETIMES,                         Judgement),
            clue(PainWalking,              share(0.95),                       Judgement),
            clue(Limp,                     share(0.90),                       Judgement),
            clue(PainOnSlightestMovement,  OFTEN,                             Judgement),
            clue(SwellingOrBruising,       share(0.35),                       Judgement),
            clue(PatellarPubicPercussion,  accuracy(0.85, 0.70).specialist(), Smeets2018),
            clue(LastsOver3Months,         share(0.03),                       Judgement),
            clue(LimitedHipFlexion,        share(0.70),                       Judgement),
            clue(LimitedHipAbduction,      share(0.60),                       Judgement),
            clue(BeganInSprintKickOrJump,  share(0.045),                      Judgement),
            clue(BeganAtRest,              share(0.005),                      Judgement),
            clue(StoppedAtOnset,           share(0.10),                       Judgement),
            clue(CouldNotWalkAtOnset,      share(0.68),                       Judgement),
            clue(HurtsFromFirstSteps,      share(0.33),                       Judgement),
            clue(KeptRunningWithIt,        share(0.09),                       Judgement),
            clue(ImprovingOverWeeks,       share(0.21),                       Judgement),
            clue(SimilarEpisodeBefore,     share(0.02),                       Judgement),
            clue(ExercisesHelp,            share(0.26),                       Judgement),
            clue(InjectionHelped,          share(0.23),                       Judgement),
            clue(HardlyWalks,              share(0.62),                       Judgement),
            clue(LiftingKnee,              share(0.41),                       Judgement),
            clue(CannotLiftLeg,            share(0.36),                       Judgement),
            clue(SidewaysMovement,         share(0.19),                       Judgement),
            clue(AnyHipMovementHurts,      share(0.43),                       Judgement),
            clue(SoreToPress,              share(0.72),                       Judgement),
            clue(UnbearablePain,           share(0.42),                       Judgement),
            clue(MildPain,                 share(0.03),                       Judgement),
            clue(HipFeelsStiff,            share(0.34),                       Judgement),
            clue(GroinLump,                share(0.02),                       Judgement),
            clue(QuadricepsTenderness,     share(0.20),                       Judgement),
            clue(HamstringTenderness,      share(0.10),                       Judgement),
            clue(GlutealMuscleTenderness,  share(0.25),                       Judgement),
            clue(ThighBoneTenderness,      share(0.35),                       Judgement),
            clue(QuadricepsWeakness,       share(0.21),                       Judgement),
            clue(HamstringWeakness,        share(0.14),                       Judgement),
            clue(HipExtensorWeakness,      share(0.21),                       Judgement),
            clue(LimitedHipExtension,      share(0.33),                       Judgement),
            clue(ResistedHipExtensionPain, share(0.21),                       Judgement),
            clue(ActiveLessThanPassive,    share(0.13),                       Judgement),
            clue(DirectBlow,               share(0.55),                       Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(LowBoneDensity,               odds(2.5),   Judgement),
        factor(LowForceFracture,             share(0.14), Judgement),
        factor(BoneDisease,                  share(0.04), Judgement),
        factor(BoneDrugForYears,             share(0.04), Judgement),
        factor(EarlierThighOrPelvisFracture, share(0.06), Judgement),
        factor(HipReplacement,               share(0.04), Judgement),
        factor(RecentInfection,              share(0.02), Judgement),
    ],
    rivals: &[Condition::FemoralNeckStressFracture, Condition::ApophysitisOrAvulsion],
    danger: Some(Danger {
        mimics: &[
            Condition::AdductorRelatedGroinPain, Condition::GreaterTrochantericPainSyndrome,
            Condition::LumbarReferredPain,
        ],
        findings: findings(&[
            AfterFallOrTrauma, UnableToBearWeight, LegShortenedOrRotated, LogRollPain, SeverePain,
            PainOnSlightestMovement,
        ]),
        risk_factors: risks(&[LowBoneDensity, LowForceFracture, BoneDisease, BoneDrugForYears]),
        levels: &[(0.25, Urgency::Urgent)],
    }),
    bone_stress: false,
    codes: icd10cm(&["S72.0-", "S72.1-", "S32.-"]),
    reviewed: "2026-11",
};

/// Cracks from running have names of their own.
#[rustfmt::skip] // a list
const NEEDS: FactSet = FactSet::of(
    &[AfterFallOrTrauma, DirectBlow],
    &[LowForceFracture, HipReplacement],
);
