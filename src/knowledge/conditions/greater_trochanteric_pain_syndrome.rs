//! Pain over the bony point of the outer hip from the gluteal tendons, with or without a swollen bursa.
//!
//! The commonest soft-tissue cause at the hip in runners, mostly in women and the over-forties. The old name,
//! trochanteric bursitis, fits few. Groin pain, trouble with socks or a stiff joint points elsewhere.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::GreaterTrochantericPainSyndrome,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.15, 0.03, 0.005)
        .factors(&[women((45, 120), 2.0, Judgement), men((18, 39), 0.5, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainLateralHip,   share(0.95), Judgement),
            clue(PainLateralThigh, share(0.40), Judgement),
            clue(PainButtock,      share(0.25), Judgement),
            clue(PainGroin,        RARELY,      Judgement),
            clue(PainDeepInHip,    share(0.08), Judgement),
            clue(PainLowBack,      RARELY,      Judgement),
            clue(PainThighUnclear, share(0.08), Judgement),
            clue(PainHip,          share(0.22), Judgement),
        ], &[
            clue(LyingOnSide,              USUALLY,                           Judgement),
            clue(SingleLegStancePain,      OFTEN,                             Judgement),
            clue(Stairs,                   share(0.65),                       Judgement),
            clue(Uphill,                   share(0.50),                       Judgement),
            clue(CrossingLegs,             share(0.55),                       Judgement),
            clue(RollingOverInBed,         share(0.45),                       Judgement),
            clue(StandingUp,               share(0.35),                       Judgement),
            clue(NightPainUnprovoked,      share(0.08),                       Judgement),
            clue(PuttingOnSocks,           RARELY,                            Judgement),
            clue(TrochanterTenderness,     USUALLY,                           Judgement),
            clue(ResistedAbductionPain,    share(0.65),                       Judgement),
            clue(Trendelenburg,            accuracy(0.61, 0.92).specialist(), Reiman2013),
            clue(AbductorWeakness,         share(0.40),                       Judgement),
            clue(OberTest,                 share(0.40),                       Judgement),
            clue(Fadir,                    share(0.20),                       Judgement),
            clue(Faber,                    share(0.35),                       Judgement),
            clue(LimitedInternalRotation,  share(0.05),                       Judgement),
            clue(SingleLegStanceGroinPain, share(0.03),                       Judgement),
            clue(HopTestPain,              share(0.20),                       Judgement),
            clue(StandingForLong,          share(0.45),                       Judgement),
            clue(BendingForward,           share(0.06),                       Judgement),
            clue(SpreadsDownLeg,           share(0.27),                       Judgement),
            clue(BeganAtRest,              share(0.06),                       Judgement),
            clue(SoreToPress,              share(0.87),                       Judgement),
            clue(NumbnessOuterThigh,       share(0.06),                       Judgement),
            clue(NumbnessBelowKnee,        share(0.03),                       Judgement),
            clue(GlutealMuscleTenderness,  share(0.64),                       Judgement),
            clue(OuterKneeTenderness,      share(0.07),                       Judgement),
            clue(LumbarTenderness,         share(0.12),                       Judgement),
            clue(HipExtensorWeakness,      share(0.18),                       Judgement),
            clue(ResistedHipExtensionPain, share(0.16),                       Judgement),
            clue(PoorSingleLegBalance,     share(0.45),                       Judgement),
            clue(DirectBlow,               share(0.06),                       Judgement),
        ]),
    ],
    background: &[
        factor(LowBackPainHistory, odds(2.0),    Judgement),
        factor(KneeOsteoarthritis, odds(2.5),    Judgement),
        factor(BoneDrugForYears,   share(0.013), Judgement),
        factor(CompetitiveAthlete, share(0.11),  Judgement),
        factor(OtherTendonTrouble, share(0.13),  Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::HipOsteoarthritis],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M70.61", "M70.62", "M76.01", "M76.02"]),
    reviewed: "2026-11",
};
