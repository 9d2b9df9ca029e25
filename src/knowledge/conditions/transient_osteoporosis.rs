//! Painful temporary bone loss of the hip in middle-aged men and in late pregnancy.
//!
//! Sudden groin pain on weight bearing, without injury, that grows over weeks and eases on lying down. The weakened
//! neck or head can break, so crutches come before the scan.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::TransientOsteoporosis,
    family: Family::Bone,
    ages: (18, 120),
    prior: prior(0.0008, 0.0001, 0.00005)
        .factors(&[men((40, 59), 2.0, Judgement), women(ADULT, 0.5, Judgement)])
        .pregnant(20.0)
        .postpartum(8.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         USUALLY,     Judgement),
            clue(PainDeepInHip,     share(0.40), Judgement),
            clue(PainAnteriorThigh, SOMETIMES,   Judgement),
            clue(PainButtock,       share(0.20), Judgement),
            clue(PainLateralHip,    share(0.15), Judgement),
            clue(PainThighUnclear,  share(0.12), Judgement),
            clue(PainHip,           share(0.42), Judgement),
        ], &[
            clue(SuddenOnset,              share(0.70), Judgement),
            clue(GradualOnset,             SOMETIMES,   Judgement),
            clue(PainWalking,              share(0.95), Judgement),
            clue(Limp,                     share(0.85), Judgement),
            clue(ProgressiveOverWeeks,     share(0.75), Judgement),
            clue(LimitedInternalRotation,  share(0.40), Judgement),
            clue(PainAtRest,               share(0.25), Judgement),
            clue(NightPainUnprovoked,      share(0.20), Judgement),
            clue(CannotRun,                OFTEN,       Judgement),
            clue(WorsensThroughRun,        share(0.50), Judgement),
            clue(MuscleWasting,            share(0.25), Judgement),
            clue(LimitedHipFlexion,        share(0.25), Judgement),
            clue(LimitedHipAbduction,      share(0.20), Judgement),
            clue(BeganInRaceOrHardSession, share(0.03), Judgement),
            clue(BeganOnARun,              share(0.05), Judgement),
            clue(BeganAfterASession,       share(0.05), Judgement),
            clue(BeganAtRest,              share(0.07), Judgement),
            clue(WentOnAtOnset,            share(0.04), Judgement),
            clue(StoppedAtOnset,           share(0.03), Judgement),
            clue(RunningBringsItOn,        share(0.71), Judgement),
            clue(KeptRunningWithIt,        share(0.22), Judgement),
            clue(UnchangedOverWeeks,       share(0.13), Judgement),
            clue(PainkillersHelp,          share(0.33), Judgement),
            clue(InjectionHelped,          share(0.32), Judgement),
            clue(AnyHipMovementHurts,      share(0.30), Judgement),
            clue(SoreToPress,              share(0.23), Judgement),
            clue(MuscleFeelsTight,         share(0.10), Judgement),
            clue(HipFeelsStiff,            share(0.38), Judgement),
            clue(LimitedHipExtension,      share(0.31), Judgement),
            clue(ActiveLessThanPassive,    share(0.09), Judgement),
            clue(LimitedExternalRotation,  share(0.35), Judgement),
            clue(FullHipBendHurts,         share(0.50), Judgement),
        ]),
    ],
    background: &[
        factor(PastEatingDisorder,   share(0.045), Judgement),
        factor(SlimBuild,            share(0.13),  Judgement),
        factor(HipReplacement,       share(0.003), Judgement),
        factor(HighRunningVolume,    share(0.11),  Judgement),
        factor(NewToRunning,         share(0.08),  Judgement),
        factor(RunningMoreThanUsual, share(0.16),  Judgement),
        factor(TrainingForRace,      share(0.14),  Judgement),
        factor(RaceJustRun,          share(0.05),  Judgement),
        factor(CompetitiveAthlete,   share(0.08),  Judgement),
        factor(MilitaryTraining,     share(0.02),  Judgement),
    ],
    rivals: &[Condition::FemoralNeckStressFracture, Condition::Osteonecrosis],
    danger: Some(Danger {
        mimics: &[Condition::HipOsteoarthritis, Condition::FemoroacetabularImpingement, Condition::LabralTear],
        findings: findings(&[PainWalking, Limp, LimpOrPainWalkingAfter48h, CannotRun, SuddenOnset, ProgressiveOverWeeks]),
        risk_factors: risks(&[Pregnant, Postpartum]),
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["M81.6"]),
    reviewed: "2026-11",
};
