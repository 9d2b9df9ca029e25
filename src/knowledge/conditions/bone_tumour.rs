//! A tumour of bone: osteoid osteoma in the young, sarcoma, or a secondary tumour.
//!
//! Pain at night and at rest with no link to load, growing over weeks. Aspirin or ibuprofen makes the pain of an
//! osteoid osteoma melt away, which is no reason for reassurance. It is often called a stress fracture or impingement
//! at first. In known cancer with new pain on the leg, the bone may be about to break.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::BoneTumour,
    family: Family::Serious,
    ages: ANY_AGE,
    // Primary tumours, at ages 10 to 25.
    prior: prior(0.0005, 0.004, 0.004)
        .factors(&[anyone((18, 24), 3.0, Judgement)]),
    presentations: &[
        presentation("osteoid osteoma", 0.5, &[
            clue(PainGroin,         share(0.50), Judgement),
            clue(PainDeepInHip,     share(0.40), Judgement),
            clue(PainAnteriorThigh, share(0.35), Judgement),
            clue(PainLateralHip,    share(0.20), Judgement),
            clue(PainKnee,          share(0.15), Judgement),
            clue(PainButtock,       share(0.15), Judgement),
            clue(PainThighUnclear,  share(0.20), Judgement),
            clue(PainHip,           share(0.27), Judgement),
        ], &[
            clue(NightPainUnprovoked,     USUALLY,     Judgement),
            clue(NsaidRelievesNightPain,  share(0.75), Judgement),
            clue(PainAtRest,              OFTEN,       Judgement),
            clue(NotLoadRelated,          share(0.45), Judgement),
            clue(ProgressiveOverWeeks,    share(0.70), Judgement),
            clue(Limp,                    share(0.40), Judgement),
            clue(LimitedInternalRotation, share(0.40), Judgement),
            clue(FailedRehabilitation,    share(0.45), Judgement),
            clue(LastsOver3Months,        USUALLY,     Judgement),
            clue(Fadir,                   share(0.40), Judgement),
            // One within the joint is mistaken for impingement.
            clue(PainAtEndRangeRotation,  share(0.40), Judgement),
            clue(EasesWithRest,           share(0.25), Judgement),
            factor(PreviousWrongLabel, share(0.429).specialist(), Oofemur2022),
        ]),
        presentation("sarcoma or secondary", 0.5, &[
            clue(PainButtock,       share(0.35).specialist(), PelvicSarcoma1999),
            clue(PainLateralHip,    share(0.26),              Judgement),
            clue(PainGroin,         share(0.20).specialist(), PelvicSarcoma1999),
            clue(PainLowBack,       share(0.21).specialist(), PelvicSarcoma1999),
            clue(PainAnteriorThigh, SOMETIMES,                Judgement),
            clue(PainDeepInHip,     SOMETIMES,                Judgement),
            clue(PainKnee,          share(0.15),              Judgement),
            clue(PainBelowKnee,     share(0.20),              Judgement),
            clue(PainThighUnclear,  share(0.20),              Judgement),
            clue(PainHip,           share(0.26).specialist(), PelvicSarcoma1999),
        ], &[
            clue(NewOrGrowingLump,      share(0.30).specialist(), PelvicSarcoma1999),
            clue(NightPainUnprovoked,   share(0.65),              Judgement),
            clue(PainAtRest,            share(0.65),              Judgement),
            clue(NotLoadRelated,        share(0.55),              Judgement),
            clue(ProgressiveOverWeeks,  share(0.85),              Judgement),
            clue(UnexplainedWeightLoss, share(0.12),              Judgement),
            clue(NightSweats,           share(0.08),              Judgement),
            clue(PainWalking,           share(0.50),              Judgement),
            clue(Limp,                  share(0.35),              Judgement),
            clue(NumbnessOrTingling,    share(0.20),              Judgement),
            clue(EasesWithRest,         share(0.15),              Judgement),
            factor(PreviousWrongLabel, share(0.44).specialist(), PelvicSarcoma1999),
            clue(SwellingOrBruising,    share(0.30),              Judgement),
            clue(WarmOrRedLeg,          share(0.10),              Judgement),
            clue(WholeLegSwelling,      share(0.05),              Judgement),
        ]),
    ],
    background: &[
        factor(CancerHistory,     odds(14.7),  Judgement),
        clue(MuscleWasting,       share(0.30), Judgement),
        clue(LimitedHipFlexion,   share(0.25), Judgement),
        clue(LimitedHipAbduction, share(0.20), Judgement),
        factor(BoneDisease,       share(0.06), Judgement),
        clue(WorseWithinDays,     share(0.10), Judgement),
        clue(PainkillersHelp,     share(0.50), Judgement),
        clue(AnyHipMovementHurts, share(0.15), Judgement),
        clue(CrampOrSpasm,        share(0.05), Judgement),
        clue(HipFeelsStiff,       share(0.23), Judgement),
        clue(ThighBoneTenderness, share(0.31), Judgement),
        clue(FeelsIll,            share(0.12), Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::FemoralNeckStressFracture],
    danger: Some(Danger {
        mimics: &[
            Condition::LabralTear, Condition::HipOsteoarthritis,
            Condition::GreaterTrochantericPainSyndrome, Condition::LumbarReferredPain,
        ],
        findings: findings(&[
            NewOrGrowingLump, NsaidRelievesNightPain, NightPainUnprovoked, PainAtRest, NotLoadRelated,
            ProgressiveOverWeeks, UnexplainedWeightLoss, NightSweats, ConstantPain,
        ]),
        risk_factors: risks(&[CancerHistory]),
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["D16.2-", "D16.8", "C40.2-", "C41.4", "C79.51"]),
    reviewed: "2026-11",
};
