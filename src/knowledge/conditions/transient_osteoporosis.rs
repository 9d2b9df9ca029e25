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
        ], &[
            clue(SuddenOnset,             share(0.70), Judgement),
            clue(GradualOnset,            SOMETIMES,   Judgement),
            clue(PainWalking,             share(0.95), Judgement),
            clue(Limp,                    share(0.85), Judgement),
            clue(ProgressiveOverWeeks,    share(0.75), Judgement),
            clue(LimitedInternalRotation, share(0.40), Judgement),
            clue(PainAtRest,              share(0.25), Judgement),
            clue(NightPainUnprovoked,     share(0.20), Judgement),
            clue(CannotRun,               OFTEN,       Judgement),
            clue(WorsensThroughRun,       share(0.50), Judgement),
            clue(MuscleWasting,           share(0.25), Judgement),
            clue(LimitedHipFlexion,       share(0.25), Judgement),
            clue(LimitedHipAbduction,     share(0.20), Judgement),
        ]),
    ],
    background: &[],
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
