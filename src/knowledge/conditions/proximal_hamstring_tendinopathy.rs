//! Tendon pain at the sit bone.
//!
//! Deep pain where one sits that creeps in with speed, hills or lunges. Sitting and driving hurt. It eases with warming
//! up and is worse the next day. A pop with a big bruise is a torn tendon and cannot wait.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::ProximalHamstringTendinopathy,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.06, 0.02, 0.002)
        .factors(&[women((45, 120), 1.3, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainSitBone,        share(0.95),  Judgement),
            clue(PainButtock,        share(0.70),  Judgement),
            clue(PainPosteriorThigh, share(0.45),  Judgement),
            clue(PainBelowKnee,      share(0.03),  Judgement),
            clue(PainThighUnclear,   share(0.06),  Judgement),
            clue(PainBackOfKnee,     share(0.08),  Judgement),
            clue(PainHip,            share(0.045), Judgement),
        ], &[
            clue(GradualOnset,             share(0.92),  Judgement),
            clue(Sitting,                  USUALLY,      Judgement),
            clue(Driving,                  share(0.70),  Judgement),
            clue(Sprinting,                share(0.75),  Judgement),
            clue(Uphill,                   OFTEN,        Judgement),
            clue(Lunging,                  OFTEN,        Judgement),
            clue(HipExtension,             share(0.35),  Judgement),
            clue(EasesAsWarmsUp,           share(0.50),  Judgement),
            clue(WorseDayAfter,            OFTEN,        Judgement),
            clue(IschialTenderness,        share(0.85),  Judgement),
            clue(BentKneeStretch,          USUALLY,      Judgement),
            clue(ResistedKneeFlexionPain,  share(0.55),  Judgement),
            clue(WorseSittingThanRunning,  share(0.20),  Judgement),
            clue(SlumpOrStraightLegRaise,  share(0.15),  Judgement),
            clue(NumbnessOrTingling,       share(0.06),  Judgement),
            clue(PainAtRest,               RARELY,       Judgement),
            clue(Fadir,                    share(0.08),  Judgement),
            clue(TrochanterTenderness,     share(0.08),  Judgement),
            clue(SacralTenderness,         share(0.03),  Judgement),
            clue(ReliefOnStandingUp,       share(0.45),  Judgement),
            clue(BendingForward,           share(0.60),  Judgement),
            clue(StandingForLong,          share(0.06),  Judgement),
            clue(ShortStepsEase,           share(0.25),  Judgement),
            clue(SpreadsDownLeg,           share(0.28),  Judgement),
            clue(BeganInSprintKickOrJump,  share(0.07),  Judgement),
            clue(KeptRunningWithIt,        share(0.50),  Judgement),
            clue(LiftingKnee,              share(0.04),  Judgement),
            clue(StretchingHurts,          share(0.50),  Judgement),
            clue(SidewaysMovement,         share(0.05),  Judgement),
            clue(NumbnessBelowKnee,        share(0.06),  Judgement),
            clue(QuadricepsTenderness,     share(0.02),  Judgement),
            clue(HamstringTenderness,      share(0.37),  Judgement),
            clue(HamstringWeakness,        share(0.38),  Judgement),
            clue(HipExtensorWeakness,      share(0.27),  Judgement),
            clue(AnkleOrToeWeakness,       share(0.017), Judgement),
            clue(LimitedHipExtension,      share(0.08),  Judgement),
            clue(ResistedHipExtensionPain, share(0.52),  Judgement),
        ]),
    ],
    background: &[
        factor(ProlongedSitting,        share(0.45), Judgement),
        factor(PreviousHamstringStrain, odds(1.5),   Judgement),
        factor(NewToRunning,            share(0.06), Judgement),
        factor(OtherTendonTrouble,      share(0.14), Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::SacralStressFracture],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M76.891", "M76.892"]).osiics("TT"),
    reviewed: "2026-11",
};
