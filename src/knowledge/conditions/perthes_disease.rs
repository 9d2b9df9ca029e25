//! Loss of blood supply to the head of the thigh bone in childhood, mostly in boys aged 4 to 8.
//!
//! A limp, often without pain, and a hip that turns in less and spreads less. No running or jumping until seen. Fever
//! or refusal to walk is something else and an emergency.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::PerthesDisease,
    family: Family::GrowingSkeleton,
    ages: (3, 11),
    prior: prior(0.00005, 0.003, 0.02)
        .factors(&[men(ANY_AGE, 1.5, Judgement), women(ANY_AGE, 0.5, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.50), Judgement),
            clue(PainKnee,          share(0.25), Judgement),
            clue(PainAnteriorThigh, share(0.25), Judgement),
            clue(PainDeepInHip,     share(0.25), Judgement),
            clue(PainLateralHip,    share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.25), Judgement),
            clue(PainHip,           share(0.42), Judgement),
        ], &[
            clue(Limp,                              share(0.90),  Judgement),
            clue(LimitedInternalRotation,           USUALLY,      Judgement),
            clue(BothSides,                         share(0.12),  Judgement),
            clue(GradualOnset,                      share(0.85),  Judgement),
            clue(LastsOver3Weeks,                   share(0.85),  Judgement),
            clue(NightPainUnprovoked,               share(0.08),  Judgement),
            clue(PainAtRest,                        share(0.08),  Judgement),
            clue(UnableToBearWeight,                share(0.03),  Judgement),
            clue(ObligateExternalRotationInFlexion, RARELY,       Judgement),
            clue(FeltPop,                           NEVER,        Judgement),
            clue(SuddenOnset,                       RARELY,       Judgement),
            clue(PelvicRimTenderness,               share(0.03),  Judgement),
            clue(MuscleWasting,                     share(0.40),  Judgement),
            clue(LimitedHipFlexion,                 share(0.35),  Judgement),
            clue(LimitedHipAbduction,               share(0.80),  Judgement),
            clue(Trendelenburg,                     share(0.55),  Judgement),
            clue(LegShortenedOrRotated,             share(0.15),  Judgement),
            clue(FootTurnsOut,                      share(0.10),  Judgement),
            clue(BeganInSprintKickOrJump,           share(0.014), Judgement),
            clue(BeganLifting,                      share(0.001), Judgement),
            clue(CouldNotWalkAtOnset,               share(0.11),  Judgement),
            clue(HardlyWalks,                       share(0.10),  Judgement),
            clue(CannotLiftLeg,                     share(0.045), Judgement),
            clue(UnbearablePain,                    share(0.06),  Judgement),
            clue(MildPain,                          share(0.23),  Judgement),
            clue(NumbnessOuterThigh,                share(0.017), Judgement),
            clue(ResistedHipExtensionPain,          share(0.08),  Judgement),
            clue(LimitedExternalRotation,           share(0.30),  Judgement),
            clue(FullHipBendHurts,                  share(0.45),  Judgement),
        ]),
    ],
    background: &[
        factor(HighRunningVolume,    share(0.009), Judgement),
        factor(RunningMoreThanUsual, share(0.06),  Judgement),
        factor(TrainingForRace,      share(0.017), Judgement),
        factor(CompetitiveAthlete,   share(0.09),  Judgement),
        factor(MilitaryTraining,     share(0.002), Judgement),
        factor(FieldOrCourtSport,    share(0.19),  Judgement),
    ],
    rivals: &[Condition::SlippedCapitalFemoralEpiphysis],
    danger: Some(Danger {
        mimics: &[Condition::ApophysitisOrAvulsion, Condition::AdductorRelatedGroinPain],
        findings: findings(&[Limp, LimitedInternalRotation, LimitedHipFlexion, LimitedHipAbduction]),
        risk_factors: risks(&[SickleCellDisease]),
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["M91.1-"]),
    reviewed: "2026-11",
};
