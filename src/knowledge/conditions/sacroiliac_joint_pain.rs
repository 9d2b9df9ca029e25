//! Pain of the joint between the sacrum and the pelvis.
//!
//! On one side just below the belt line; one finger points to the dimple. Rising from a chair, turning in bed and
//! standing on one leg hurt; nothing is numb and little goes below the knee. Nine in ten runners with it are women
//! (from memory), many of them new mothers. A stress fracture of the sacrum is felt in the same place: with missed
//! periods, too little food, rising mileage or a painful hop it is bone until a scan says otherwise. Long morning
//! stiffness that eases with movement points to inflammation.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SacroiliacJointPain,
    family: Family::NerveAndSpine,
    ages: (11, 120),
    // In pregnancy and after a birth: a share of 12% here against 2% elsewhere, counted only in the prior.
    prior: prior(0.04, 0.015, 0.001)
        .factors(&[women(ANY_AGE, 1.5, Judgement), men(ANY_AGE, 0.5, Judgement)])
        .pregnant(6.0)
        .postpartum(6.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainSacral,         share(0.85), Judgement),
            clue(PainButtock,        share(0.75), Judgement),
            clue(PainLowBack,        share(0.40), Judgement),
            clue(PainPosteriorThigh, share(0.20), Judgement),
            clue(PainBelowKnee,      share(0.12), Judgement),
            clue(PainLateralHip,     RARELY,      Judgement),
            clue(PainGroin,          RARELY,      Judgement),
            clue(PainIliacCrest,     share(0.06), Judgement),
            clue(PainSitBone,        share(0.05), Judgement),
            clue(PainThighUnclear,   share(0.05), Judgement),
            clue(PainHip,            share(0.22), Judgement),
        ], &[
            clue(PointsToSacroiliacDimple, share(0.70),                       Judgement),
            clue(StandingUp,               OFTEN,                             Judgement),
            clue(RollingOverInBed,         OFTEN,                             Judgement),
            clue(SingleLegStancePain,      share(0.45),                       Judgement),
            clue(SingleLegStanceGroinPain, share(0.03),                       Judgement),
            clue(SacralProvocation,        accuracy(0.94, 0.78).specialist(), Laslett2005),
            clue(Faber,                    share(0.70),                       Judgement),
            clue(SacralTenderness,         share(0.45),                       Judgement),
            clue(NumbnessOrTingling,       share(0.03),                       Judgement),
            clue(SlumpOrStraightLegRaise,  share(0.08),                       Judgement),
            clue(Burning,                  share(0.05),                       Judgement),
            clue(CoughOrSneeze,            RARELY,                            Judgement),
            clue(MorningStiffnessOver30,   share(0.05),                       Judgement),
            clue(AlternatingButtockPain,   share(0.04),                       Judgement),
            clue(NightPainUnprovoked,      share(0.08),                       Judgement),
            clue(PainAtRest,               share(0.15),                       Judgement),
            clue(BothSides,                RARELY,                            Judgement),
            clue(Sitting,                  share(0.40),                       Judgement),
            clue(Driving,                  share(0.40),                       Judgement),
            clue(Stairs,                   share(0.40),                       Judgement),
            clue(HipExtension,             share(0.35),                       Judgement),
            clue(HopTestPain,              share(0.20),                       Judgement),
            clue(AfterFallOrTrauma,        RARELY,                            Judgement),
            clue(StandingForLong,          share(0.55),                       Judgement),
            clue(PainAtEachLanding,        share(0.35),                       Judgement),
            clue(ReliefOnStandingUp,       share(0.06),                       Judgement),
            clue(PelvicBeltHelps,          share(0.45),                       Judgement),
            clue(BackMovement,             share(0.35),                       Judgement),
            clue(SpreadsDownLeg,           share(0.33),                       Judgement),
            clue(BeganOnEverydayMovement,  share(0.08),                       Judgement),
            clue(LiftingKnee,              share(0.15),                       Judgement),
            clue(SidewaysMovement,         share(0.10),                       Judgement),
            clue(SoreToPress,              share(0.57),                       Judgement),
            clue(NumbnessOuterThigh,       share(0.045),                      Judgement),
            clue(NumbnessBelowKnee,        share(0.09),                       Judgement),
            clue(NumbnessWithoutPain,      share(0.006),                      Judgement),
            clue(LegShorterOfOld,          share(0.10),                       Judgement),
            clue(HamstringWeakness,        share(0.06),                       Judgement),
            clue(AnkleOrToeWeakness,       share(0.025),                      Judgement),
            clue(FemoralNerveStretch,      share(0.07),                       Judgement),
            clue(MurmurOrWeakPulse,        share(0.003),                      Judgement),
            clue(DirectBlow,               share(0.08),                       Judgement),
        ]),
    ],
    background: &[
        factor(DownhillOrCamberedSurface, odds(1.5), Judgement),
    ],
    rivals: &[Condition::SacralStressFracture, Condition::LumbarReferredPain, Condition::InflammatoryArthritis],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M53.3"]),
    reviewed: "2026-11",
};
