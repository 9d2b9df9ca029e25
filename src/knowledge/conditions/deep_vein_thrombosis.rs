//! A clot in a deep vein of the leg.
//!
//! In runners it has been called a muscle tear at first. A swollen calf or leg needs to be seen the same day.
//! Breathlessness, chest pain or fainting is an emergency. No massage and no rolling until it is ruled out.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::DeepVeinThrombosis,
    family: Family::Serious,
    ages: (14, 120),
    prior: prior(0.0006, 0.0003, 0.00005)
        .pregnant(4.0)
        .postpartum(4.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainBelowKnee,      OFTEN,       Judgement),
            clue(PainAnteriorThigh,  SOMETIMES,   Judgement),
            clue(PainMedialThigh,    share(0.25), Judgement),
            clue(PainPosteriorThigh, SOMETIMES,   Judgement),
            clue(PainGroin,          share(0.25), Judgement),
            clue(PainButtock,        share(0.06), Judgement),
            clue(PainThighUnclear,   share(0.25), Judgement),
            clue(PainBackOfKnee,     share(0.22), Judgement),
            clue(PainHip,            share(0.05), Judgement),
        ], &[
            clue(CalfSwelling,              OFTEN,        Judgement),
            clue(WholeLegSwelling,          SOMETIMES,    Judgement),
            clue(WarmOrRedLeg,              share(0.40),  Judgement),
            clue(PainWalking,               OFTEN,        Judgement),
            clue(PainAtRest,                share(0.45),  Judgement),
            clue(HipMovementPainless,       share(0.55),  Judgement),
            clue(ChestPainOrBreathlessness, RARELY,       Judgement),
            clue(LastsOver3Months,          share(0.05),  Judgement),
            clue(Fadir,                     share(0.04),  Judgement),
            clue(FeltPop,                   share(0.03),  Judgement),
            clue(SwellingOrBruising,        share(0.40),  Judgement),
            clue(BeganAfterASession,        share(0.08),  Judgement),
            clue(RunsLessBecauseOfIt,       share(0.34),  Judgement),
            clue(WorseWithinDays,           share(0.36),  Judgement),
            clue(UnchangedOverWeeks,        share(0.05),  Judgement),
            clue(LiftingKnee,               share(0.06),  Judgement),
            clue(SidewaysMovement,          share(0.02),  Judgement),
            clue(AnyHipMovementHurts,       share(0.025), Judgement),
            clue(UnbearablePain,            share(0.12),  Judgement),
            clue(MuscleFeelsTight,          share(0.23),  Judgement),
            clue(HipFeelsStiff,             share(0.06),  Judgement),
            clue(HamstringTenderness,       share(0.20),  Judgement),
            clue(LumbarTenderness,          share(0.04),  Judgement),
            clue(HipExtensorWeakness,       share(0.04),  Judgement),
            clue(LimitedHipExtension,       share(0.06),  Judgement),
            clue(MurmurOrWeakPulse,         share(0.03),  Judgement),
            clue(FeelsIll,                  share(0.08),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(PreviousClot,             odds(4.0),    Judgement),
        factor(RecentTravelOrImmobility, odds(3.0),    Judgement),
        factor(CombinedContraceptive,    odds(4.0),    Judgement),
        factor(CancerHistory,            odds(4.0),    Judgement),
        factor(HipReplacement,           share(0.035), Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::TraumaticFracture],
    danger: Some(Danger {
        mimics: &[
            Condition::NormalPostRunSoreness, Condition::LumbarReferredPain,
            Condition::ProximalHamstringTendinopathy,
        ],
        findings: findings(&[CalfSwelling, WholeLegSwelling, WarmOrRedLeg, ChestPainOrBreathlessness]),
        risk_factors: risks(&[
            PreviousClot, RecentTravelOrImmobility, CombinedContraceptive, CancerHistory, Pregnant,
            Postpartum,
        ]),
        levels: &[(0.05, Urgency::Urgent)],
    }),
    bone_stress: false,
    codes: icd10cm(&["I82.4-"]).icd11("BD71"),
    reviewed: "2026-11",
};

/// Without a swollen, warm or red leg, or a clot that has moved, nothing tells it from a sore calf.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    CalfSwelling, WholeLegSwelling, WarmOrRedLeg, ChestPainOrBreathlessness,
]);
