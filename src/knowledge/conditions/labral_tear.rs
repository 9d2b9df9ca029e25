//! A painful tear of the rim of the hip socket.
//!
//! Groin pain with activity, clicking or catching. Tears on scans are common without pain, so a scan is not the
//! diagnosis. Night pain is usual and not a sign of cancer by itself. The source does not say whether it comes from
//! lying on the hip, so both halves are judgement. True locking or giving way shortens the wait.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::LabralTear,
    family: Family::HipJoint,
    ages: (11, 120),
    prior: prior(0.035, 0.04, 0.005),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.92).specialist(), Burnett2006),
            clue(PainDeepInHip,     share(0.50),              Judgement),
            clue(PainLateralHip,    share(0.25),              Judgement),
            clue(PainButtock,       share(0.20),              Judgement),
            clue(PainAnteriorThigh, share(0.20),              Judgement),
            clue(PainThighUnclear,  share(0.05),              Judgement),
            clue(PainBackOfKnee,    share(0.014),             Judgement),
            clue(PainHip,           share(0.36),              Judgement),
        ], &[
            clue(WorsensThroughRun,       share(0.65),              Judgement),
            clue(NightPainUnprovoked,     share(0.35),              Judgement),
            clue(LyingOnSide,             share(0.40),              Judgement),
            clue(GradualOnset,            share(0.61).specialist(), Burnett2006),
            clue(SuddenOnset,             share(0.39).specialist(), Burnett2006),
            clue(Fadir,                   share(0.95).specialist(), Burnett2006),
            clue(Trendelenburg,           share(0.38).specialist(), Burnett2006),
            clue(Limp,                    share(0.39).specialist(), Burnett2006),
            clue(Clicking,                OFTEN,                    Judgement),
            clue(SnapAtFrontOfHip,        RARELY,                   Judgement),
            clue(Catching,                share(0.40),              Judgement),
            clue(TrueLocking,             share(0.06),              Judgement),
            clue(GivingWay,               share(0.12),              Judgement),
            clue(Sitting,                 share(0.50),              Judgement),
            clue(Twisting,                OFTEN,                    Judgement),
            clue(DeepSquat,               OFTEN,                    Judgement),
            clue(SharpPain,               share(0.65),              Judgement),
            clue(LimitedInternalRotation, SOMETIMES,                Judgement),
            clue(MorningStiffnessUnder30, share(0.15),              Judgement),
            clue(BeganInSprintKickOrJump, share(0.09),              Judgement),
            clue(HipFeelsStiff,           share(0.39),              Judgement),
        ]),
    ],
    background: &[
        factor(PreviousHipInjury,   odds(1.5),    Judgement),
        factor(HipDysplasiaHistory, odds(2.0),    Judgement),
        factor(JointHypermobility,  odds(1.5),    Judgement),
        factor(CamMorphology,       odds(2.0),    Judgement),
        factor(HipReplacement,      share(0.003), Judgement),
    ],
    rivals: &[Condition::FemoroacetabularImpingement, Condition::FemoralNeckStressFracture],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M24.15-", "S73.19-"]),
    reviewed: "2026-11",
};
