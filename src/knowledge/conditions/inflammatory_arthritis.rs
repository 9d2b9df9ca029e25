//! Arthritis from inflammation, most often spondyloarthritis felt in the buttocks or hip.
//!
//! Under 45: stiffness for more than half an hour, relief from movement rather than rest, waking in the second half of
//! the night, pain in one buttock and then the other. Easing with warming up is a weak sign on its own, because tendon
//! pain usually does the same. A hot joint or a red painful eye needs to be seen the same day.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::InflammatoryArthritis,
    family: Family::HipJoint,
    ages: ANY_AGE,
    // It usually begins before 45; most people first seen from 40 on have had it for a long time.
    prior: prior(0.004, 0.008, 0.02)
        .factors(&[anyone((18, 39), 1.5, Judgement), anyone((40, 120), 0.7, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainButtock,      OFTEN,       Judgement),
            clue(PainLowBack,      share(0.55), Judgement),
            clue(PainSacral,       share(0.40), Judgement),
            clue(PainGroin,        share(0.35), Judgement),
            clue(PainDeepInHip,    share(0.25), Judgement),
            clue(PainLateralHip,   RARELY,      Judgement),
            clue(PainSitBone,      RARELY,      Judgement),
            clue(PainThighUnclear, share(0.06), Judgement),
        ], &[
            clue(MorningStiffnessOver30,   share(0.70), Judgement),
            clue(MorningStiffnessUnder30,  share(0.15), Judgement),
            clue(EasesAsWarmsUp,           share(0.75), Judgement),
            clue(SecondHalfNightWaking,    share(0.50), Judgement),
            clue(AlternatingButtockPain,   share(0.35), Judgement),
            clue(PainAtRest,               OFTEN,       Judgement),
            clue(NightPainUnprovoked,      share(0.50), Judgement),
            clue(LimitedInternalRotation,  share(0.45), Judgement),
            clue(LastsOver3Months,         share(0.85), Judgement),
            clue(GradualOnset,             share(0.90), Judgement),
            clue(WorsensThroughRun,        share(0.20), Judgement),
            clue(EasesWithRest,            share(0.15), Judgement),
            clue(HotOrRedJoint,            RARELY,      Judgement),
            clue(RedPainfulEye,            RARELY,      Judgement),
            clue(FailedRehabilitation,     share(0.35), Judgement),
            clue(SacralProvocation,        share(0.40), Judgement),
            // An inflamed sacroiliac joint is felt in the same place as a merely sore one.
            clue(PointsToSacroiliacDimple, SOMETIMES,   Judgement),
            clue(BothSides,                share(0.35), Judgement),
            clue(BackMovement,             share(0.30), Judgement),
            clue(LimitedHipFlexion,        share(0.35), Judgement),
            clue(LimitedHipAbduction,      share(0.35), Judgement),
            clue(MuscleWasting,            share(0.15), Judgement),
        ]),
    ],
    background: &[
        factor(InflammatoryDiseaseHistory, SOMETIMES, Judgement),
    ],
    rivals: &[Condition::LumbarReferredPain, Condition::HipOsteoarthritis],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M45.-", "M45.A-", "M06.9", "L40.5-"]),
    reviewed: "2026-11",
};
