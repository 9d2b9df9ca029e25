//! Muscle soreness after unaccustomed or eccentric effort: a new distance, speed, hills, a race.
//!
//! Almost every runner knows it: spread over whole muscles, usually in both legs, felt hours after the run, worst over
//! the next days, gone within a week. It never explains one-sided groin pain, pain on hopping, a limp or night pain.
//! How long it lasts is counted once, in the prior.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::NormalPostRunSoreness,
    family: Family::Muscle,
    ages: ANY_AGE,
    prior: the_rest(0.12, 0.20)
        .by_days((3, 2.5), (21, 0.02)),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainAnteriorThigh,  share(0.40), Judgement),
            clue(PainMedialThigh,    share(0.15), Judgement),
            clue(PainLateralHip,     SOMETIMES,   Judgement),
            clue(PainLateralThigh,   share(0.25), Judgement),
            clue(PainButtock,        share(0.35), Judgement),
            clue(PainPosteriorThigh, SOMETIMES,   Judgement),
            clue(PainKnee,           share(0.15), Judgement),
            clue(PainGroin,          share(0.12), Judgement),
            clue(PainLowBack,        RARELY,      Judgement),
            clue(PainThighUnclear,   share(0.20), Judgement),
        ], &[
            clue(WorseDayAfter,              share(0.90),     Judgement),
            clue(BilateralSymmetricSoreness, share(0.75),     Judgement),
            clue(BothSides,                  share(0.75),     Judgement),
            clue(OnlyAfterRun,               share(0.75),     Judgement),
            clue(ResolvesWithin72h,          share(0.90),     Judgement),
            clue(SuddenOnset,                RARELY,          Judgement),
            clue(FeltPop,                    NEVER,           Judgement),
            clue(DeepAche,                   USUALLY,         Judgement),
            clue(Stairs,                     OFTEN,           Judgement),
            clue(PainWalking,                share(0.35),     Judgement),
            clue(NightPainUnprovoked,        share(0.05),     Judgement),
            clue(LyingOnSide,                RARELY,          Judgement),
            clue(ForcesStop,                 share(0.03),     Judgement),
            clue(CannotRun,                  share(0.05),     Judgement),
            clue(HopTestPain,                RARELY,          Judgement),
            clue(ResistedKneeExtensionPain,  share(0.20),     Judgement),
            clue(SharpPain,                  share(0.05),     Judgement),
            clue(WorsensThroughRun,          RARELY,          Judgement),
            clue(ReturnsAtEachAttempt,       share(0.05),     Judgement),
            clue(ProgressiveOverWeeks,       NEVER,           Judgement),
            clue(NoBetterAfter2WeeksOff,     NEVER,           Judgement),
            clue(Fadir,                      share(0.05),     Judgement),
            clue(LimitedInternalRotation,    share(0.03),     Judgement),
            clue(LastsOver3Weeks,            ratio(1.0, 1.0), Judgement),
            clue(LastsOver3Months,           ratio(1.0, 1.0), Judgement),
            clue(Limp,                       RARELY,          Judgement),
            clue(ImprovingDayByDay,          share(0.80),     Judgement),
            clue(SuddenWorsening,            NEVER,           Judgement),
        ]),
    ],
    background: &[
        factor(SingleSessionDistanceSpike, OFTEN,       Judgement),
        factor(DownhillOrCamberedSurface,  share(0.35), Judgement),
        factor(IntensitySpike,             share(0.50), Judgement),
        factor(ReturnAfterBreak,           SOMETIMES,   Judgement),
    ],
    rivals: &[Condition::GreaterTrochantericPainSyndrome, Condition::IliopsoasRelatedPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M79.18"]),
    reviewed: "2026-11",
};
