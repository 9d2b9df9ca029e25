//! Death of bone in the head of the thigh bone.
//!
//! Steroids or heavy drinking are behind most cases. Half begin suddenly. In a third, and in over half of early cases,
//! the examination is normal; an early X-ray is normal too. Both hips should be looked at.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::Osteonecrosis,
    family: Family::Bone,
    ages: ANY_AGE,
    prior: prior(0.0012, 0.002, 0.002)
        .factors(&[men(ADULT, 1.3, Judgement), women(ADULT, 0.8, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.65), Judgement),
            clue(PainDeepInHip,     share(0.40), Judgement),
            clue(PainButtock,       SOMETIMES,   Judgement),
            clue(PainAnteriorThigh, share(0.25), Judgement),
            clue(PainLateralHip,    share(0.20), Judgement),
            clue(PainKnee,          share(0.12), Judgement),
            clue(PainThighUnclear,  share(0.15), Judgement),
            clue(PainHip,           share(0.39), Judgement),
        ], &[
            clue(SuddenOnset,              share(0.55).specialist(), Malaise2016),
            clue(GradualOnset,             share(0.45),              Judgement),
            clue(Limp,                     share(0.50).specialist(), Malaise2016),
            clue(LimitedInternalRotation,  share(0.55),              Judgement),
            clue(NightPainUnprovoked,      share(0.35),              Judgement),
            clue(PainAtRest,               share(0.40),              Judgement),
            clue(PainWalking,              share(0.70),              Judgement),
            clue(BothSides,                share(0.40),              Judgement),
            clue(HopTestPain,              share(0.40),              Judgement),
            clue(WorsensThroughRun,        share(0.50),              Judgement),
            clue(Fadir,                    OFTEN,                    Judgement),
            clue(LogRollPain,              share(0.35),              Judgement),
            clue(EasesWithRest,            share(0.60),              Judgement),
            clue(ForcesStop,               share(0.35),              Judgement),
            clue(CannotRun,                share(0.30),              Judgement),
            clue(ReturnsAtEachAttempt,     share(0.35),              Judgement),
            clue(NoBetterAfter2WeeksOff,   share(0.45),              Judgement),
            clue(PainAtEachLanding,        share(0.40),              Judgement),
            clue(LastsOver3Weeks,          share(0.85),              Judgement),
            clue(LastsOver3Months,         share(0.50),              Judgement),
            clue(SuddenWorsening,          share(0.15),              Judgement),
            clue(MuscleWasting,            share(0.20),              Judgement),
            clue(LimitedHipFlexion,        share(0.40),              Judgement),
            clue(LimitedHipAbduction,      share(0.40),              Judgement),
            clue(BeganInRaceOrHardSession, share(0.03),              Judgement),
            clue(BeganOnARun,              share(0.045),             Judgement),
            clue(BeganAfterASession,       share(0.04),              Judgement),
            clue(BeganAtRest,              share(0.07),              Judgement),
            clue(WentOnAtOnset,            share(0.04),              Judgement),
            clue(StoppedAtOnset,           share(0.03),              Judgement),
            clue(RunningBringsItOn,        share(0.63),              Judgement),
            clue(KeptRunningWithIt,        share(0.23),              Judgement),
            clue(RunsLessBecauseOfIt,      share(0.53),              Judgement),
            clue(ImprovingOverWeeks,       share(0.06),              Judgement),
            clue(InjectionHelped,          share(0.33),              Judgement),
            clue(AnyHipMovementHurts,      share(0.26),              Judgement),
            clue(SoreToPress,              share(0.21),              Judgement),
            clue(HipFeelsStiff,            share(0.45),              Judgement),
            clue(LimitedHipExtension,      share(0.35),              Judgement),
            clue(LimitedExternalRotation,  share(0.30),              Judgement),
            clue(FullHipBendHurts,         share(0.55),              Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(LongSteroidUse,               share(0.44).specialist(), OnfhIndia2019),
        factor(HeavyAlcohol,                 share(0.30).specialist(), OnfhIndia2019),
        factor(SickleCellDisease,            NEVER,                    Judgement),
        factor(DivingDecompression,          NEVER,                    Judgement),
        // Lupus and inflammatory bowel disease are treated with steroids.
        factor(InflammatoryDiseaseHistory,   share(0.15),              Judgement),
        factor(PreviousHipInjury,            odds(2.0),                Judgement),
        factor(OsteoporosisInFamily,         share(0.10),              Judgement),
        factor(PastEatingDisorder,           share(0.035),             Judgement),
        factor(SlimBuild,                    share(0.09),              Judgement),
        factor(EarlierThighOrPelvisFracture, share(0.14),              Judgement),
        factor(PreviousHipSurgery,           share(0.08),              Judgement),
        factor(MetalInBone,                  share(0.09),              Judgement),
        factor(HighRunningVolume,            share(0.08),              Judgement),
        factor(NewToRunning,                 share(0.09),              Judgement),
        factor(RunningMoreThanUsual,         share(0.13),              Judgement),
        factor(TrainingForRace,              share(0.11),              Judgement),
        factor(RaceJustRun,                  share(0.04),              Judgement),
        factor(CompetitiveAthlete,           share(0.09),              Judgement),
        factor(MilitaryTraining,             share(0.03),              Judgement),
    ],
    rivals: &[Condition::HipOsteoarthritis, Condition::FemoralNeckStressFracture],
    danger: Some(Danger {
        mimics: &[Condition::HipOsteoarthritis, Condition::FemoroacetabularImpingement, Condition::LabralTear],
        findings: findings(&[
            SuddenOnset, SuddenWorsening, PainWalking, PainAtRest, NightPainUnprovoked, Limp, LimitedInternalRotation,
            LimitedHipFlexion, LimitedHipAbduction, HardlyWalks, ConstantPain,
        ]),
        risk_factors: risks(&[LongSteroidUse, HeavyAlcohol, SickleCellDisease, DivingDecompression]),
        levels: &[(0.05, Urgency::Soon)],
    }),
    bone_stress: false,
    codes: icd10cm(&["M87.05-", "M87.15-"]),
    reviewed: "2026-11",
};

/// A cause, or the rest pain, limp and lost rotation of a dying bone.
#[rustfmt::skip] // a list
const NEEDS: FactSet = FactSet::of(
    &[PainAtRest, NightPainUnprovoked, ConstantPain, Limp, LimitedInternalRotation],
    &[LongSteroidUse, HeavyAlcohol, SickleCellDisease, DivingDecompression, Immunosuppression],
);
