//! A stress fracture of the shaft of the thigh bone.
//!
//! A vague ache at the front of the thigh that builds through runs and is mistaken for muscle pain. In one series,
//! mostly of runners, it made up more than half of the stress injuries of the femur. After years of a bone drug the bone
//! cracks along its outer side, often on both sides, with weeks of thigh or groin pain before it breaks.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::FemoralShaftStressFracture,
    family: Family::Bone,
    ages: (11, 120),
    prior: prior(0.009, 0.01, 0.001)
        .factors(&[women(ANY_AGE, 1.3, Judgement), men(ANY_AGE, 0.7, Judgement)])
        .postpartum(1.5),
    presentations: &[
        presentation("usual", 0.97, &[
            clue(PainAnteriorThigh,  share(0.75), Judgement),
            clue(PainMedialThigh,    SOMETIMES,   Judgement),
            clue(PainLateralThigh,   share(0.20), Judgement),
            clue(PainPosteriorThigh, RARELY,      Judgement),
            clue(PainGroin,          share(0.25), Judgement),
            clue(PainKnee,           share(0.20), Judgement),
            clue(PainThighUnclear,   share(0.35), Judgement),
            clue(PainHip,            share(0.10), Judgement),
        ], &[
            // Two studies, of seven and of six people, disagree: see `ADJUDICATED`.
            clue(FulcrumTest,               accuracy(0.93, 0.75).specialist(), Judgement),
            // 70% of stress injuries of the femur, of which half were of the shaft.
            clue(HopTestPain,               share(0.70),     Judgement),
            clue(WorsensThroughRun,         USUALLY,         Judgement),
            clue(ForcesStop,                share(0.55),     Judgement),
            clue(DeepAche,                  share(0.75),     Judgement),
            clue(GradualOnset,              share(0.88),     Judgement),
            clue(SingleLegStanceGroinPain,  share(0.15),     Judgement),
            clue(Fadir,                     share(0.15),     Judgement),
            clue(LimitedInternalRotation,   share(0.06),     Judgement),
            clue(LogRollPain,               share(0.08),     Judgement),
            clue(ResistedHipFlexionPain,    SOMETIMES,       Judgement),
            clue(ResistedKneeExtensionPain, share(0.20),     Judgement),
            clue(AnteriorGroinTenderness,   share(0.08),     Judgement),
            clue(SwellingOrBruising,        share(0.05),     Judgement),
            clue(SidewaysMovement,          share(0.05),     Judgement),
            clue(AnyHipMovementHurts,       share(0.06),     Judgement),
            clue(HipFeelsStiff,             share(0.11),     Judgement),
            clue(QuadricepsTenderness,      share(0.30),     Judgement),
            clue(HamstringTenderness,       share(0.11),     Judgement),
            clue(ThighBoneTenderness,       share(0.58),     Judgement),
            clue(QuadricepsWeakness,        share(0.16),     Judgement),
        ]),
        presentation("atypical, on a bone drug", 0.03, &[
            clue(PainLateralThigh,  OFTEN,       Judgement),
            clue(PainAnteriorThigh, share(0.45), Judgement),
            clue(PainGroin,         share(0.35), Judgement),
            clue(PainMedialThigh,   RARELY,      Judgement),
            clue(PainThighUnclear,  share(0.35), Judgement),
            clue(PainLateralHip,    share(0.20), Judgement),
            clue(PainHip,           share(0.25), Judgement),
            clue(PainKnee,          RARELY,      Judgement),
        ], &[
            factor(BoneDrugForYears,   share(0.80), Judgement),
            factor(LowBoneDensity,     share(0.70), Judgement),
            clue(GradualOnset,         share(0.85), Judgement),
            clue(LastsOver3Weeks,      share(0.80), Judgement),
            clue(ProgressiveOverWeeks, OFTEN,       Judgement),
            clue(BothSides,            SOMETIMES,   Judgement),
            clue(DeepAche,             share(0.75), Judgement),
            clue(ThighBoneTenderness,  share(0.50), Judgement),
            clue(HopTestPain,          share(0.70), Judgement),
            clue(WorsensThroughRun,    share(0.50), Judgement),
            clue(Fadir,                share(0.15), Judgement),
            clue(LyingOnSide,          share(0.20), Judgement),
        ]),
    ],
    background: &[
        factor(PreviousBoneStressInjury, odds(4.99),  Wright2015),
        factor(MissedPeriods,            odds(4.5),   Judgement),
        factor(LowEnergyAvailability,    odds(3.0),   Judgement),
        factor(BoneDrugForYears,         share(0.10), Judgement),
        factor(MetalInBone,              share(0.04), Judgement),
    ],
    rivals: &[Condition::IliopsoasRelatedPain, Condition::FemoralNeckStressFracture],
    danger: Some(Danger {
        mimics: &[Condition::IliopsoasRelatedPain, Condition::LumbarReferredPain, Condition::LabralTear],
        findings: findings(&[
            PainAnteriorThigh, PainThighUnclear, FulcrumTest, HopTestPain, WorsensThroughRun, ForcesStop, CannotRun,
            PainAtEachLanding, SuddenWorsening,
            PainWalking, Limp, LimpOrPainWalkingAfter48h, ReturnsAtEachAttempt, NightPainUnprovoked,
            ProgressiveOverWeeks, HardlyWalks, CouldNotWalkAtOnset, HurtsFromFirstSteps, ThighBoneTenderness,
        ]),
        risk_factors: BONE_STRESS_RISKS,
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: true,
    codes: icd10cm(&["M84.351A", "M84.352A"]),
    reviewed: "2026-11",
};
