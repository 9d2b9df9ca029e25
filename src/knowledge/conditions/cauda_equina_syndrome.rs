//! Pressure on the nerves at the end of the spinal canal.
//!
//! Back, buttock or leg pain with saddle numbness, a change in bladder, bowel or sexual function, or weakness or pain
//! in both legs. No sign is reliable enough to exclude it when absent; each one present justifies an emergency scan.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::CaudaEquinaSyndrome,
    family: Family::NerveAndSpine,
    ages: (11, 120),
    prior: prior(0.00005, 0.00005, 0.00001),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainLowBack,        share(0.92).specialist(), Ces334),
            clue(PainButtock,        share(0.55),              Judgement),
            clue(PainSacral,         share(0.35),              Judgement),
            clue(PainPosteriorThigh, share(0.45),              Judgement),
            clue(PainBelowKnee,      share(0.65),              Judgement),
            clue(PainPubic,          share(0.05),              Judgement),
            clue(PainThighUnclear,   share(0.10),              Judgement),
        ], &[
            clue(ShootingPainBothLegs,        share(0.60).specialist(),          Ces334),
            clue(BothSides,                   share(0.55),                       Judgement),
            clue(WeaknessBothLegs,            share(0.40),                       Judgement),
            clue(FootDropOrSpreadingWeakness, share(0.40),                       Judgement),
            clue(NumbnessOrTingling,          accuracy(0.72, 0.60).specialist(), Ces334),
            clue(SaddleNumbness,              share(0.60).specialist(),          Ces334),
            clue(NewBladderOrBowelChange,     share(0.72).specialist(),          Ces334),
            clue(NewSexualNumbness,           SOMETIMES,                         Judgement),
            clue(SlumpOrStraightLegRaise,     OFTEN,                             Judgement),
            clue(Fadir,                       share(0.08),                       Judgement),
            clue(LimitedInternalRotation,     share(0.06),                       Judgement),
            clue(SuddenWorsening,             share(0.45),                       Judgement),
            clue(BackMovement,                share(0.55),                       Judgement),
        ]),
    ],
    background: &[
        factor(LowBackPainHistory, OFTEN, Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain],
    danger: Some(Danger {
        mimics: &[Condition::LumbarReferredPain, Condition::SacralStressFracture],
        findings: findings(&[
            ShootingPainBothLegs, WeaknessBothLegs, SaddleNumbness, NewBladderOrBowelChange,
            NewSexualNumbness,
        ]),
        risk_factors: FactSet::EMPTY,
        levels: &[(0.002, Urgency::Emergency)],
    }),
    bone_stress: false,
    codes: icd10cm(&["G83.4"]).icd11("8B40"),
    reviewed: "2026-11",
};
