//! A stress fracture of the pelvic ring, mostly of the pubic ramus.
//!
//! Mostly in women who run long distances. Groin pain that makes running impossible, pain when standing on the leg and
//! extreme tenderness of the bone. Easily mistaken for an adductor strain; heals well with rest.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::PelvicStressFracture,
    family: Family::Bone,
    ages: (11, 120),
    prior: prior(0.008, 0.008, 0.0005)
        .factors(&[women(ANY_AGE, 1.3, Judgement), men(ANY_AGE, 0.7, Judgement)])
        .pregnant(2.0)
        .postpartum(2.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,        share(0.90),  Judgement),
            clue(PainPubic,        OFTEN,        Judgement),
            clue(PainMedialThigh,  SOMETIMES,    Judgement),
            clue(PainButtock,      share(0.20),  Judgement),
            clue(PainSitBone,      share(0.12),  Judgement),
            clue(PainLateralHip,   share(0.08),  Judgement),
            clue(PainThighUnclear, share(0.05),  Judgement),
            clue(PainBackOfKnee,   share(0.008), Judgement),
            clue(PainHip,          share(0.14),  Judgement),
        ], &[
            clue(ForcesStop,               share(0.85),  Judgement),
            clue(CannotRun,                share(0.70),  Judgement),
            clue(SingleLegStancePain,      share(0.85),  Judgement),
            clue(SingleLegStanceGroinPain, share(0.70),  Judgement),
            clue(PubicTenderness,          share(0.85),  Judgement),
            clue(SuddenOnset,              share(0.40),  Judgement),
            clue(GradualOnset,             OFTEN,        Judgement),
            clue(AdductorSqueezePain,      share(0.55),  Judgement),
            clue(AdductorTenderness,       share(0.35),  Judgement),
            clue(HopTestPain,              USUALLY,      Judgement),
            clue(PainWalking,              share(0.55),  Judgement),
            clue(Fadir,                    share(0.20),  Judgement),
            clue(LimitedInternalRotation,  share(0.08),  Judgement),
            clue(Kicking,                  share(0.15),  Judgement),
            clue(SpreadsDownLeg,           share(0.13),  Judgement),
            clue(StretchingHurts,          share(0.15),  Judgement),
            clue(SoreToPress,              share(0.63),  Judgement),
            clue(NumbnessOuterThigh,       share(0.012), Judgement),
            clue(QuadricepsTenderness,     share(0.06),  Judgement),
            clue(BellyWallTenderness,      share(0.12),  Judgement),
        ]),
    ],
    background: &[
        factor(PreviousBoneStressInjury, odds(5.0), Judgement),
        factor(MissedPeriods,            odds(4.5), Judgement),
        factor(LowEnergyAvailability,    odds(4.4), Judgement),
    ],
    rivals: &[Condition::AdductorRelatedGroinPain, Condition::FemoralNeckStressFracture],
    danger: Some(Danger {
        mimics: &[Condition::AdductorRelatedGroinPain, Condition::IliopsoasRelatedPain, Condition::LabralTear],
        findings: findings(&[
            PainPubic, ForcesStop, CannotRun, PubicTenderness, SingleLegStanceGroinPain, HopTestPain,
            PainAtEachLanding, SuddenWorsening, PainWalking, Limp, LimpOrPainWalkingAfter48h, ReturnsAtEachAttempt, NightPainUnprovoked,
            ProgressiveOverWeeks, HardlyWalks, CouldNotWalkAtOnset, HurtsFromFirstSteps,
        ]),
        risk_factors: BONE_STRESS_RISKS,
        levels: &[(0.10, Urgency::Soon)],
    }),
    bone_stress: true,
    codes: icd10cm(&["M84.350A"]),
    reviewed: "2026-11",
};
