//! A hip socket that covers too little of the head of the thigh bone, so that its rim and the muscles around it bear
//! too much.
//!
//! Mostly in women between 15 and 40, found years late and after several other labels. Groin pain together with pain at
//! the outside of the hip, with a limp or a feeling of giving way, in a joint that turns in further rather than less.
//! It is mistaken for impingement or a torn rim: FADIR hurts in all three and separates nothing. Groin pain with a limp
//! is a stress fracture until shown otherwise.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::HipDysplasia,
    family: Family::HipJoint,
    ages: (11, 120),
    // A series of patients before surgery: 72% women, mean age 24. Past 50 it has become arthritis.
    prior: prior(0.007, 0.01, 0.001)
        .factors(&[
            women(ANY_AGE, 1.4, Judgement), men(ANY_AGE, 0.6, Judgement),
            anyone((18, 39), 1.3, Judgement), anyone((50, 120), 0.3, Judgement),
        ]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.72).specialist(), Nunley2011),
            clue(PainLateralHip,    share(0.66).specialist(), Nunley2011),
            clue(PainDeepInHip,     share(0.45),              Judgement),
            clue(PainButtock,       share(0.20),              Judgement),
            clue(PainAnteriorThigh, share(0.20),              Judgement),
            clue(PainLateralThigh,  RARELY,                   Judgement),
            clue(PainMedialThigh,   share(0.06),              Judgement),
            clue(PainKnee,          share(0.06),              Judgement),
            clue(PainLowBack,       share(0.08),              Judgement),
            clue(PainThighUnclear,  share(0.08),              Judgement),
            clue(PainBackOfKnee,    share(0.015),             Judgement),
            clue(PainHip,           share(0.41),              Judgement),
        ], &[
            clue(GradualOnset,              share(0.97).specialist(), Nunley2011),
            clue(SuddenOnset,               share(0.04),              Judgement),
            // The source gives activity-related pain (88%), which is wider than pain that grows with the length of a
            // run.
            clue(WorsensThroughRun,         share(0.65),              Judgement),
            // The source gives pain that is less with less activity (75%).
            clue(EasesWithRest,             share(0.75),              Judgement),
            clue(Limp,                      share(0.48).specialist(), Nunley2011),
            clue(Trendelenburg,             share(0.38).specialist(), Nunley2011),
            clue(Fadir,                     share(0.97).specialist(), Nunley2011),
            clue(GivingWay,                 share(0.35),              Judgement),
            clue(IncreasedInternalRotation, share(0.55),              Judgement),
            clue(LimitedInternalRotation,   share(0.06),              Judgement),
            clue(AbductorWeakness,          share(0.40),              Judgement),
            clue(SingleLegStancePain,       share(0.40),              Judgement),
            clue(PainWalking,               share(0.50),              Judgement),
            clue(HipExtension,              share(0.45),              Judgement),
            clue(Sitting,                   share(0.35),              Judgement),
            clue(DeepSquat,                 share(0.40),              Judgement),
            clue(PuttingOnSocks,            share(0.20),              Judgement),
            clue(Clicking,                  share(0.45),              Judgement),
            clue(AudibleSnap,               share(0.20),              Judgement),
            clue(LyingOnSide,               share(0.35),              Judgement),
            clue(TrochanterTenderness,      SOMETIMES,                Judgement),
            clue(LastsOver3Months,          share(0.85),              Judgement),
            clue(StandingForLong,           share(0.60),              Judgement),
            clue(LimitedHipFlexion,         share(0.04),              Judgement),
            clue(LimitedHipAbduction,       share(0.05),              Judgement),
            clue(StretchingHurts,           share(0.14),              Judgement),
            clue(HipFeelsStiff,             share(0.35),              Judgement),
            clue(LegShorterOfOld,           share(0.11),              Judgement),
            clue(LimitedHipExtension,       share(0.13),              Judgement),
        ]),
    ],
    background: &[
        factor(HipDysplasiaHistory, share(0.25),  Judgement),
        factor(JointHypermobility,  odds(2.0),    Judgement),
        // Three clinicians seen before the right diagnosis, on average.
        factor(PreviousWrongLabel,  share(0.45),  Judgement),
        factor(MetalInBone,         share(0.045), Judgement),
        factor(DanceOrGymnastics,   share(0.25),  Judgement),
    ],
    rivals: &[Condition::FemoroacetabularImpingement, Condition::LabralTear, Condition::FemoralNeckStressFracture],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["Q65.89"]),
    reviewed: "2026-11",
};
