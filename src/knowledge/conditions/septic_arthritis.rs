//! Infection of the hip joint or of bone beside it, or an abscess of the hip flexor.
//!
//! Pain at rest and on the smallest movement, and a leg that takes no weight. Four in ten have no fever. The joint is
//! harmed within hours to days.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SepticArthritis,
    family: Family::Serious,
    ages: ANY_AGE,
    prior: prior(0.0002, 0.0008, 0.004),
    presentations: &[
        presentation("joint", 0.7, &[
            clue(PainGroin,         share(0.75), Judgement),
            clue(PainDeepInHip,     share(0.55), Judgement),
            clue(PainAnteriorThigh, SOMETIMES,   Judgement),
            clue(PainLateralHip,    share(0.20), Judgement),
            clue(PainButtock,       share(0.25), Judgement),
            clue(PainLowBack,       share(0.15), Judgement),
            clue(PainKnee,          share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.10), Judgement),
        ], &[
            clue(Fever,                   share(0.57), Bmjbpseptic),
            clue(NightSweats,             share(0.27), Judgement),
            clue(PainAtRest,              share(0.90), Judgement),
            clue(NightPainUnprovoked,     share(0.85), Judgement),
            clue(PainOnSlightestMovement, share(0.70), Judgement),
            clue(LogRollPain,             share(0.90), Judgement),
            clue(UnableToBearWeight,      share(0.75), Judgement),
            clue(SuddenOnset,             share(0.50), Judgement),
            clue(HotOrRedJoint,           share(0.15), Judgement),
            clue(Limp,                    share(0.85), Judgement),
            clue(PainWalking,             share(0.90), Judgement),
            clue(LastsOver3Weeks,         share(0.20), Judgement),
            clue(LastsOver3Months,        share(0.05), Judgement),
            clue(LimitedInternalRotation, USUALLY,     Judgement),
            clue(EasesWithRest,           RARELY,      Judgement),
            clue(LimitedHipFlexion,       share(0.75), Judgement),
            clue(LimitedHipAbduction,     share(0.70), Judgement),
            clue(SuddenWorsening,         share(0.12), Judgement),
        ]),
        presentation("pubic bone or psoas", 0.3, &[
            clue(PainGroin,         share(0.65), Judgement),
            clue(PainPubic,         share(0.55), Judgement),
            clue(PainMedialThigh,   share(0.30), Judgement),
            clue(PainLowBack,       share(0.30), Judgement),
            clue(PainAnteriorThigh, share(0.20), Judgement),
            clue(PainDeepInHip,     share(0.15), Judgement),
            clue(PainButtock,       share(0.10), Judgement),
            clue(PainThighUnclear,  share(0.06), Judgement),
        ], &[
            clue(Fever,                   share(0.57), Judgement),
            clue(NightSweats,             share(0.27), Judgement),
            clue(PainAtRest,              share(0.75), Judgement),
            clue(NightPainUnprovoked,     share(0.60), Judgement),
            clue(PainWalking,             share(0.80), Judgement),
            clue(Limp,                    share(0.70), Judgement),
            clue(UnableToBearWeight,      share(0.30), Judgement),
            clue(SuddenOnset,             share(0.35), Judgement),
            clue(PubicTenderness,         share(0.50), Judgement),
            clue(AdductorSqueezePain,     share(0.50), Judgement),
            clue(HipExtension,            share(0.45), Judgement),
            clue(ResistedHipFlexionPain,  share(0.50), Judgement),
            clue(AbdominalOrPelvicPain,   share(0.30), Judgement),
            clue(LimitedInternalRotation, share(0.20), Judgement),
            clue(LogRollPain,             share(0.25), Judgement),
            clue(ProgressiveOverWeeks,    share(0.60), Judgement),
            clue(LastsOver3Weeks,         share(0.35), Judgement),
            clue(LastsOver3Months,        share(0.08), Judgement),
            clue(EasesWithRest,           RARELY,      Judgement),
        ]),
    ],
    background: &[
        factor(Immunosuppression,             odds(3.0), Judgement),
        factor(RecentJointInjectionOrSurgery, odds(6.9), Judgement),
        factor(InjectedDrugs,                 odds(6.0), Judgement),
        factor(Diabetes,                      odds(2.7), Judgement),
    ],
    rivals: &[Condition::TransientOsteoporosis, Condition::InflammatoryArthritis],
    danger: Some(Danger {
        mimics: &[
            Condition::HipOsteoarthritis, Condition::LabralTear, Condition::FemoroacetabularImpingement,
            Condition::AdductorRelatedGroinPain, Condition::IliopsoasRelatedPain,
        ],
        findings: findings(&[
            Fever, NightSweats, PainAtRest, NightPainUnprovoked, PainOnSlightestMovement, LogRollPain,
            UnableToBearWeight, HotOrRedJoint,
        ]),
        risk_factors: risks(&[Immunosuppression, RecentJointInjectionOrSurgery, InjectedDrugs, Diabetes]),
        levels: &[(0.05, Urgency::Urgent), (0.25, Urgency::Emergency)],
    }),
    bone_stress: false,
    codes: icd10cm(&["M00.85-", "M00.9", "K68.12", "M86.-"]),
    reviewed: "2026-11",
};
