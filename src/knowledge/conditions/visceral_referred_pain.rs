//! Pain from an organ in the belly, the pelvis or the scrotum.
//!
//! A mixture: testicle, ovary, appendix, kidney, bowel, womb. Moving the hip usually does not change it. A testicle is
//! lost within hours, and groin pain can be the only complaint.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::VisceralReferredPain,
    family: Family::Serious,
    ages: ANY_AGE,
    prior: prior(0.004, 0.008, 0.02)
        .pregnant(2.0)
        .factors(&[women(ADULT, 1.5, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         OFTEN,       Judgement),
            clue(PainLowBack,       share(0.25), Judgement),
            clue(PainPubic,         share(0.25), Judgement),
            clue(PainIliacCrest,    share(0.08), Judgement),
            clue(PainMedialThigh,   RARELY,      Judgement),
            clue(PainDeepInHip,     RARELY,      Judgement),
            clue(PainAnteriorThigh, share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.08), Judgement),
            clue(PainLateralHip,    share(0.08), Judgement),
            clue(PainButtock,       share(0.10), Judgement),
        ], &[
            clue(AbdominalOrPelvicPain,      USUALLY,     Judgement),
            clue(HipMovementPainless,        USUALLY,     Judgement),
            clue(NotLoadRelated,             OFTEN,       Judgement),
            clue(PainAtRest,                 share(0.70), Judgement),
            clue(NauseaOrVomiting,           share(0.45), Judgement),
            clue(AcheSpreadingToTesticle,    share(0.20), Judgement),
            clue(SuddenSevereTesticularPain, share(0.08), Judgement),
            clue(UrinarySymptoms,            SOMETIMES,   Judgement),
            clue(PainWithPeriods,            share(0.20), Judgement),
            clue(Fever,                      share(0.15), Judgement),
            clue(Fadir,                      share(0.05), Judgement),
            clue(LimitedInternalRotation,    share(0.03), Judgement),
            clue(WorsensThroughRun,          share(0.12), Judgement),
            clue(EasesWithRest,              share(0.15), Judgement),
            clue(AdductorSqueezePain,        share(0.05), Judgement),
        ]),
    ],
    background: &[],
    rivals: &[Condition::LumbarReferredPain, Condition::AdductorRelatedGroinPain],
    danger: Some(Danger {
        mimics: &[
            Condition::AdductorRelatedGroinPain, Condition::IliopsoasRelatedPain,
            Condition::LumbarReferredPain,
        ],
        findings: findings(&[
            AbdominalOrPelvicPain, HipMovementPainless, NotLoadRelated, NauseaOrVomiting,
            AcheSpreadingToTesticle, SuddenSevereTesticularPain, UrinarySymptoms, PainWithPeriods, Fever,
        ]),
        risk_factors: risks(&[Pregnant]),
        levels: &[(0.25, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["R10.2-", "N44.00", "K35.80", "N20.-", "N83.5-"]),
    reviewed: "2026-11",
};
