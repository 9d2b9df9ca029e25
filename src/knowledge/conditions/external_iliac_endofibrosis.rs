//! Narrowing of the pelvic artery under hard effort.
//!
//! Mostly in cyclists and triathletes: the thigh cramps, tires or turns heavy only at hard effort and is well again
//! minutes later. Pulses at rest are normal. A cold, pale or constantly painful leg is an emergency.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::ExternalIliacEndofibrosis,
    family: Family::Serious,
    ages: (14, 120),
    prior: prior(0.0005, 0.0003, 0.00005),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainAnteriorThigh,  share(0.65), Judgement),
            clue(PainButtock,        SOMETIMES,   Judgement),
            clue(PainPosteriorThigh, SOMETIMES,   Judgement),
            clue(PainBelowKnee,      share(0.40), Judgement),
            clue(PainLateralThigh,   share(0.20), Judgement),
            clue(PainGroin,          RARELY,      Judgement),
            clue(PainThighUnclear,   share(0.30), Judgement),
        ], &[
            clue(CrampOrLegHeavinessOnEffort,   share(0.90), Judgement),
            clue(OnlyAtHighIntensity,           share(0.90), Judgement),
            clue(ReliefWithinMinutesOfStopping, share(0.90), Judgement),
            clue(WeaknessFromPain,              OFTEN,       Judgement),
            clue(NumbnessOrTingling,            SOMETIMES,   Judgement),
            clue(PainAtRest,                    share(0.03), Judgement),
            clue(NightPainUnprovoked,           NEVER,       Judgement),
            clue(NotLoadRelated,                NEVER,       Judgement),
            clue(WorsensThroughRun,             share(0.70), Judgement),
            clue(Uphill,                        OFTEN,       Judgement),
            clue(Sitting,                       share(0.15), Judgement),
            clue(GradualOnset,                  share(0.90), Judgement),
            clue(HipMovementPainless,           share(0.70), Judgement),
            clue(EasesWithRest,                 share(0.90), Judgement),
            clue(Fadir,                         share(0.05), Judgement),
            clue(Limp,                          share(0.05), Judgement),
            clue(ColdPaleLeg,                   share(0.05), Judgement),
        ]),
    ],
    background: &[
        factor(HighCyclingVolume, OFTEN, Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain],
    danger: Some(Danger {
        mimics: &[
            Condition::LumbarReferredPain, Condition::ItBandSyndrome,
            Condition::ProximalHamstringTendinopathy,
        ],
        findings: findings(&[CrampOrLegHeavinessOnEffort, OnlyAtHighIntensity, ReliefWithinMinutesOfStopping, ColdPaleLeg]),
        risk_factors: risks(&[HighCyclingVolume]),
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["I77.1", "I77.89"]),
    reviewed: "2026-11",
};
