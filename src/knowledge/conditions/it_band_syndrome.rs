//! Pain where the iliotibial band crosses the outer knee.
//!
//! A knee complaint of runners that comes on at a predictable distance and is worse downhill. Pain at the hip bone
//! itself is more often gluteal tendon pain. The old idea of friction at the hip is not supported.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::ItBandSyndrome,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.065, 0.05, 0.005),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainLateralKnee,  share(0.95), Judgement),
            clue(PainLateralThigh, share(0.35), Judgement),
            clue(PainLateralHip,   share(0.12), Judgement),
            clue(PainBelowKnee,    share(0.08), Judgement),
            clue(PainThighUnclear, share(0.08), Judgement),
            clue(PainHip,          share(0.14), Judgement),
        ], &[
            clue(WorsensThroughRun,             share(0.85),  Judgement),
            clue(RepeatableDistance,            share(0.65),  Judgement),
            clue(Downhill,                      share(0.65),  Judgement),
            clue(ForcesStop,                    share(0.55),  Judgement),
            clue(ReliefWithinMinutesOfStopping, share(0.50),  Judgement),
            clue(ReturnsAtEachAttempt,          OFTEN,        Judgement),
            clue(Stairs,                        share(0.45),  Judgement),
            clue(SharpPain,                     OFTEN,        Judgement),
            clue(Burning,                       share(0.20),  Judgement),
            clue(EasesAsWarmsUp,                RARELY,       Judgement),
            clue(NobleTest,                     USUALLY,      Judgement),
            clue(OberTest,                      share(0.50),  Judgement),
            clue(TrochanterTenderness,          RARELY,       Judgement),
            clue(LyingOnSide,                   share(0.05),  Judgement),
            clue(NightPainUnprovoked,           share(0.04),  Judgement),
            clue(Fadir,                         share(0.05),  Judgement),
            clue(PainAtEachLanding,             share(0.30),  Judgement),
            clue(BendingForward,                share(0.03),  Judgement),
            clue(StandingForLong,               share(0.05),  Judgement),
            clue(BeganInSprintKickOrJump,       share(0.007), Judgement),
            clue(BeganInRaceOrHardSession,      share(0.13),  Judgement),
            clue(BeganOnARun,                   share(0.22),  Judgement),
            clue(BeganOnEverydayMovement,       share(0.009), Judgement),
            clue(BeganLifting,                  share(0.003), Judgement),
            clue(StoppedAtOnset,                share(0.15),  Judgement),
            clue(RunningBringsItOn,             share(0.92),  Judgement),
            clue(HurtsFromFirstSteps,           share(0.07),  Judgement),
            clue(ConstantPain,                  share(0.06),  Judgement),
            clue(LiftingKnee,                   share(0.06),  Judgement),
            clue(CannotLiftLeg,                 share(0.007), Judgement),
            clue(SidewaysMovement,              share(0.07),  Judgement),
            clue(KneeSwellsOrLocks,             share(0.045), Judgement),
            clue(OuterKneeTenderness,           share(0.79),  Judgement),
            clue(ActiveLessThanPassive,         share(0.02),  Judgement),
        ]),
    ],
    background: &[
        factor(DownhillOrCamberedSurface, odds(1.5),   Judgement),
        factor(NewToRunning,              share(0.18), Judgement),
        factor(RunningMoreThanUsual,      share(0.48), Judgement),
        factor(TrainingForRace,           share(0.36), Judgement),
        factor(DanceOrGymnastics,         share(0.05), Judgement),
    ],
    rivals: &[Condition::GreaterTrochantericPainSyndrome],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M76.31", "M76.32"]),
    reviewed: "2026-11",
};
