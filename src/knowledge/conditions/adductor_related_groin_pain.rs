//! Acute strain or long-standing tendon pain of the inner thigh muscles where they attach to the pubis.
//!
//! Tender at the origin and painful when squeezed. Less common in straight-line running than in cutting sports, and
//! more common in men. Pain on hopping or at night is bone until shown otherwise.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::AdductorRelatedGroinPain,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.05, 0.07, 0.02)
        .factors(&[men((18, 39), 1.5, Judgement)])
        .postpartum(1.5),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.95), Judgement),
            clue(PainMedialThigh,   share(0.55), Judgement),
            clue(PainPubic,         share(0.35), Judgement),
            clue(PainAnteriorThigh, share(0.08), Judgement),
            clue(PainThighUnclear,  share(0.12), Judgement),
            clue(PainBackOfKnee,    share(0.01), Judgement),
            clue(PainHip,           share(0.06), Judgement),
        ], &[
            clue(SuddenOnset,             share(0.45),  Judgement),
            clue(GradualOnset,            share(0.55),  Judgement),
            clue(FeltPop,                 share(0.12),  Judgement),
            clue(Kicking,                 share(0.50),  Judgement),
            clue(Twisting,                OFTEN,        Judgement),
            clue(Sprinting,               share(0.65),  Judgement),
            clue(Lunging,                 share(0.45),  Judgement),
            clue(SwellingOrBruising,      share(0.15),  Judgement),
            clue(EasesAsWarmsUp,          share(0.45),  Judgement),
            clue(WorsensThroughRun,       share(0.35),  Judgement),
            clue(RollingOverInBed,        SOMETIMES,    Judgement),
            clue(CoughOrSneeze,           RARELY,       Judgement),
            clue(AdductorSqueezePain,     share(0.85),  Judgement),
            clue(AdductorTenderness,      share(0.90),  Judgement),
            clue(PubicTenderness,         SOMETIMES,    Judgement),
            clue(Fadir,                   share(0.15),  Judgement),
            clue(LimitedInternalRotation, share(0.08),  Judgement),
            clue(AnteriorGroinTenderness, share(0.15),  Judgement),
            clue(ResistedHipFlexionPain,  share(0.20),  Judgement),
            clue(LogRollPain,             share(0.04),  Judgement),
            clue(Sitting,                 RARELY,       Judgement),
            clue(LimitedHipAbduction,     share(0.20),  Judgement),
            clue(BeganInSprintKickOrJump, share(0.24),  Judgement),
            clue(StoppedAtOnset,          share(0.11),  Judgement),
            clue(StretchingHurts,         share(0.47),  Judgement),
            clue(SidewaysMovement,        share(0.43),  Judgement),
            clue(GroinLump,               share(0.017), Judgement),
            clue(GlutealMuscleTenderness, share(0.08),  Judgement),
            clue(BellyWallTenderness,     share(0.15),  Judgement),
            clue(AbnormalTesticle,        share(0.005), Judgement),
            clue(HipExtensorWeakness,     share(0.06),  Judgement),
        ]),
    ],
    background: &[
        factor(PreviousGroinInjury, odds(2.6),   Ryan2014),
        factor(WeakAdductors,       odds(4.28),  Ryan2014),
        factor(CompetitiveAthlete,  share(0.36), Judgement),
        factor(FieldOrCourtSport,   share(0.46), Judgement),
    ],
    rivals: &[Condition::IliopsoasRelatedPain, Condition::PelvicStressFracture],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["S76.211A", "S76.212A", "M76.891", "M76.892"]),
    reviewed: "2026-11",
};
