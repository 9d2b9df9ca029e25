//! A stress fracture of the sacrum.
//!
//! Mostly in women who run long distances, or after giving birth: vague buttock and low back pain, a tender sacrum,
//! normal nerves. Often mistaken for back or sacroiliac joint pain.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SacralStressFracture,
    family: Family::Bone,
    ages: (11, 120),
    prior: prior(0.008, 0.008, 0.0005)
        .factors(&[women(ANY_AGE, 1.3, Judgement), men(ANY_AGE, 0.7, Judgement)])
        .pregnant(2.5)
        .postpartum(3.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,        share(0.85),  Judgement),
            clue(PainLowBack,        OFTEN,        Judgement),
            clue(PainSacral,         share(0.75),  Judgement),
            clue(PainLateralHip,     share(0.15),  Judgement),
            clue(PainGroin,          share(0.12),  Judgement),
            clue(PainPosteriorThigh, share(0.15),  Judgement),
            clue(PainBelowKnee,      share(0.06),  Judgement),
            clue(PainThighUnclear,   share(0.05),  Judgement),
            clue(PainBackOfKnee,     share(0.014), Judgement),
            clue(PainHip,            share(0.13),  Judgement),
        ], &[
            clue(SacralTenderness,         share(0.75),  Judgement),
            // The crack runs beside the joint, so one finger pointing at the dimple must not explain it away.
            clue(PointsToSacroiliacDimple, share(0.35),  Judgement),
            clue(HopTestPain,              share(0.75),  Judgement),
            clue(SingleLegStancePain,      share(0.55),  Judgement),
            clue(Faber,                    share(0.55),  Judgement),
            clue(SacralProvocation,        share(0.55),  Judgement),
            clue(NumbnessOrTingling,       share(0.05),  Judgement),
            clue(SlumpOrStraightLegRaise,  share(0.08),  Judgement),
            clue(CoughOrSneeze,            share(0.05),  Judgement),
            clue(GradualOnset,             USUALLY,      Judgement),
            clue(Sitting,                  share(0.35),  Judgement),
            clue(Fadir,                    RARELY,       Judgement),
            clue(LimitedInternalRotation,  share(0.05),  Judgement),
            clue(SingleLegStanceGroinPain, share(0.03),  Judgement),
            clue(PainAtEachLanding,        share(0.70),  Judgement),
            clue(BackMovement,             share(0.20),  Judgement),
            clue(PelvicBeltHelps,          share(0.06),  Judgement),
            clue(BendingForward,           share(0.25),  Judgement),
            clue(LiftingKnee,              share(0.10),  Judgement),
            clue(SidewaysMovement,         share(0.07),  Judgement),
            clue(AnyHipMovementHurts,      share(0.05),  Judgement),
            clue(SoreToPress,              share(0.62),  Judgement),
            clue(NumbnessBelowKnee,        share(0.11),  Judgement),
            clue(NumbnessWithoutPain,      share(0.003), Judgement),
            clue(GroinLump,                share(0.001), Judgement),
            clue(QuadricepsTenderness,     share(0.02),  Judgement),
            clue(GlutealMuscleTenderness,  share(0.34),  Judgement),
            clue(ThighBoneTenderness,      share(0.025), Judgement),
            clue(LumbarTenderness,         share(0.33),  Judgement),
            clue(AnkleOrToeWeakness,       share(0.05),  Judgement),
            clue(LimitedHipExtension,      share(0.11),  Judgement),
        ]),
    ],
    background: &[
        factor(PreviousBoneStressInjury, odds(5.0), Judgement),
        factor(MissedPeriods,            odds(4.5), Judgement),
        factor(LowEnergyAvailability,    odds(4.4), Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::ProximalHamstringTendinopathy],
    danger: Some(Danger {
        mimics: &[
            Condition::LumbarReferredPain, Condition::ProximalHamstringTendinopathy,
            Condition::InflammatoryArthritis,
        ],
        findings: findings(&[
            PainSacral, SacralTenderness, HopTestPain, WorsensThroughRun, ForcesStop, CannotRun,
            PainAtEachLanding, SuddenWorsening,
            PainWalking, Limp, LimpOrPainWalkingAfter48h, ReturnsAtEachAttempt, ProgressiveOverWeeks,
            HardlyWalks, CouldNotWalkAtOnset, HurtsFromFirstSteps,
        ]),
        risk_factors: BONE_STRESS_RISKS,
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: true,
    codes: icd10cm(&["M48.48XA"]),
    reviewed: "2026-11",
};
