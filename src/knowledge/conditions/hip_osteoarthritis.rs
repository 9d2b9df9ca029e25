//! Wear of the hip joint that causes symptoms.
//!
//! From the forties on: groin pain, brief morning stiffness, trouble with socks, a hip that turns in less. Imaging and
//! pain often disagree. Recreational running does not wear the joint out.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::HipOsteoarthritis,
    family: Family::HipJoint,
    ages: (18, 120),
    prior: prior(0.04, 0.0005, 0.0001)
        .factors(&[anyone((18, 39), 0.25, Judgement), anyone((40, 59), 1.5, Judgement), anyone((60, 120), 3.75, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.75), Judgement),
            clue(PainMedialThigh,   share(0.40), Judgement),
            clue(PainAnteriorThigh, SOMETIMES,   Judgement),
            clue(PainLateralHip,    SOMETIMES,   Judgement),
            clue(PainButtock,       SOMETIMES,   Judgement),
            clue(PainKnee,          share(0.15), Judgement),
            clue(PainDeepInHip,     share(0.40), Judgement),
            clue(PainThighUnclear,  share(0.12), Judgement),
            clue(PainHip,           share(0.42), Judgement),
        ], &[
            clue(GradualOnset,                           share(0.90),          Judgement),
            clue(PuttingOnSocks,                         OFTEN,                Judgement),
            clue(MorningStiffnessUnder30,                share(0.65),          Judgement),
            clue(EasesAsWarmsUp,                         share(0.50),          Judgement),
            clue(Stairs,                                 ratio(2.1, 1.0),      Metcalfe2019),
            clue(PainWalking,                            share(0.65),          Judgement),
            clue(Limp,                                   SOMETIMES,            Judgement),
            clue(LastsOver3Months,                       USUALLY,              Judgement),
            clue(LimitedInternalRotation,                accuracy(0.66, 0.79), Judgement),
            clue(IncreasedInternalRotation,              share(0.03),          Judgement),
            clue(LimitedPassiveAdduction,                accuracy(0.80, 0.81), Metcalfe2019),
            clue(GroinPainOnPassiveAbductionOrAdduction, accuracy(0.33, 0.94), Metcalfe2019),
            clue(SquatCausesPosteriorPain,               accuracy(0.24, 0.96), Metcalfe2019),
            clue(AbductorWeakness,                       accuracy(0.44, 0.90), Metcalfe2019),
            clue(NightPainUnprovoked,                    share(0.15),          Judgement),
            clue(Sprinting,                              share(0.25),          Judgement),
            clue(StandingForLong,                        share(0.50),          Judgement),
            clue(LimitedHipFlexion,                      share(0.60),          Judgement),
            clue(LimitedHipAbduction,                    share(0.45),          Judgement),
            clue(MuscleWasting,                          share(0.25),          Judgement),
            clue(Trendelenburg,                          share(0.30),          Judgement),
            clue(FootTurnsOut,                           share(0.25),          Judgement),
            clue(AnyHipMovementHurts,                    share(0.24),          Judgement),
            clue(HipFeelsStiff,                          share(0.80),          Judgement),
            clue(KneeGivesWay,                           share(0.06),          Judgement),
            clue(QuadricepsWeakness,                     share(0.16),          Judgement),
            clue(HipExtensorWeakness,                    share(0.23),          Judgement),
            clue(LimitedHipExtension,                    share(0.58),          Judgement),
            clue(MurmurOrWeakPulse,                      share(0.009),         Judgement),
            clue(LimitedExternalRotation,                share(0.45),          Judgement),
        ]),
    ],
    background: &[
        factor(FamilyHistoryHipOa,           ratio(2.1, 1.0), Metcalfe2019),
        factor(KneeOsteoarthritis,           ratio(2.1, 1.0), Metcalfe2019),
        factor(CamMorphology,                odds(2.11),      Saberi2017),
        factor(HipDysplasiaHistory,          odds(2.19),      Saberi2017),
        factor(PreviousHipInjury,            odds(1.5),       Judgement),
        factor(BoneDrugForYears,             share(0.02),     Judgement),
        factor(SlimBuild,                    share(0.07),     Judgement),
        factor(EarlierThighOrPelvisFracture, share(0.08),     Judgement),
        factor(HipReplacement,               share(0.025),    Judgement),
        factor(MetalInBone,                  share(0.05),     Judgement),
        factor(CompetitiveAthlete,           share(0.09),     Judgement),
        factor(DanceOrGymnastics,            share(0.07),     Judgement),
    ],
    rivals: &[Condition::FemoroacetabularImpingement, Condition::Osteonecrosis],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M16.1-"]).icd11("FA00"),
    reviewed: "2026-11",
};
