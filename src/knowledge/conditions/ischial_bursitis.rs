//! A sore bursa under the sit bone ("weaver's bottom").
//!
//! Rare: most sit-bone pain in runners is the hamstring tendon. It hurts right on the bone on a hard seat and is
//! relieved by standing. Running hurts less than sitting, and stretching or loading the hamstring hurts little. It
//! comes from pressure and not from running, so a jump in training says nothing. If hot and red, or with fever, it may
//! be infected and needs to be seen the same day. The published description has one share for all night pain; most of
//! it is put down to lying on it.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::IschialBursitis,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.004, 0.0005, 0.0001),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainSitBone,        share(0.95), Judgement),
            clue(PainButtock,        share(0.40), Judgement),
            clue(PainPosteriorThigh, RARELY,      Judgement),
        ], &[
            clue(Sitting,                 share(0.92), Judgement),
            clue(WorseSittingThanRunning, share(0.75), Judgement),
            clue(Driving,                 OFTEN,       Judgement),
            clue(StandingUp,              share(0.35), Judgement),
            clue(Sprinting,               share(0.25), Judgement),
            clue(Uphill,                  share(0.15), Judgement),
            clue(Lunging,                 share(0.15), Judgement),
            clue(HipExtension,            RARELY,      Judgement),
            clue(EasesAsWarmsUp,          share(0.15), Judgement),
            clue(WorseDayAfter,           share(0.20), Judgement),
            clue(WorsensThroughRun,       share(0.15), Judgement),
            clue(ReturnsAtEachAttempt,    RARELY,      Judgement),
            clue(ForcesStop,              share(0.05), Judgement),
            clue(PainWalking,             share(0.15), Judgement),
            clue(AfterFallOrTrauma,       share(0.25), Judgement),
            clue(SuddenOnset,             share(0.20), Judgement),
            clue(GradualOnset,            share(0.75), Judgement),
            clue(SwellingOrBruising,      RARELY,      Judgement),
            clue(LyingOnSide,             share(0.20), Judgement),
            clue(NightPainUnprovoked,     share(0.08), Judgement),
            clue(IschialTenderness,       share(0.90), Judgement),
            clue(BentKneeStretch,         share(0.25), Judgement),
            clue(ResistedKneeFlexionPain, RARELY,      Judgement),
            clue(ButtockTenderness,       share(0.15), Judgement),
            clue(NumbnessOrTingling,      share(0.04), Judgement),
            clue(SlumpOrStraightLegRaise, share(0.05), Judgement),
            clue(ReliefOnStandingUp,      share(0.75), Judgement),
            clue(StandingForLong,            share(0.03), Judgement),
            clue(BendingForward,          share(0.20), Judgement),
            clue(PainAtEachLanding,       share(0.06), Judgement),
        ]),
    ],
    background: &[
        factor(ProlongedSitting,           share(0.60), Judgement),
        factor(HighCyclingVolume,          share(0.25), Judgement),
        factor(LowBmi,                     share(0.12), Judgement),
        factor(InflammatoryDiseaseHistory, share(0.06), Judgement),
        factor(SingleSessionDistanceSpike, odds(1.0),   Judgement),
        factor(WeeklyMileageSpike,         odds(1.0),   Judgement),
        factor(IntensitySpike,             odds(1.0),   Judgement),
        factor(ReturnAfterBreak,           odds(1.0),   Judgement),
    ],
    rivals: &[Condition::ProximalHamstringTendinopathy, Condition::DeepGlutealSyndrome],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M70.71", "M70.72"]).osiics("TB"),
    reviewed: "2026-11",
};
