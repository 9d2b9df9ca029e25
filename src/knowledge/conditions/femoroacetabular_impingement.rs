//! Painful early contact of the thigh bone with the rim of the socket.
//!
//! Groin pain that crept in, worse sitting low, squatting and twisting. Shape on imaging is not the syndrome: symptoms,
//! signs and imaging are all needed. A negative FADIR lowers the odds. A positive one hardly raises them and is as
//! common in a femoral neck stress fracture.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::FemoroacetabularImpingement,
    family: Family::HipJoint,
    ages: (13, 120),
    prior: prior(0.055, 0.06, 0.005)
        .factors(&[men((18, 39), 1.5, Judgement), anyone((50, 120), 0.4, Judgement)]),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.83).specialist(), Clohisy2009),
            clue(PainDeepInHip,     share(0.45),              Judgement),
            clue(PainLateralHip,    share(0.25),              Judgement),
            clue(PainButtock,       share(0.20),              Judgement),
            clue(PainAnteriorThigh, share(0.20),              Judgement),
            clue(PainThighUnclear,  share(0.06),              Judgement),
            clue(PainBackOfKnee,    share(0.014),             Judgement),
            clue(PainHip,           share(0.37),              Judgement),
        ], &[
            clue(GradualOnset,              share(0.65).specialist(),       Clohisy2009),
            clue(Fadir,                     share(0.88).specialist(),       Clohisy2009),
            clue(LimitedInternalRotation,   ratio(4.83, 0.76).specialist(), Reiman2020),
            // Hips in the series turned in by 9 degrees on average; one that turns in far is hardly one of these.
            clue(IncreasedInternalRotation, share(0.04),                    Judgement),
            clue(Faber,                     ratio(0.83, 1.17).specialist(), Judgement),
            clue(DeepSquat,                 share(0.75),                    Judgement),
            clue(Sitting,                   share(0.65),                    Judgement),
            clue(Driving,                   share(0.50),                    Judgement),
            clue(GettingInCar,              share(0.55),                    Judgement),
            clue(PuttingOnSocks,            share(0.45),                    Judgement),
            clue(Clicking,                  share(0.50),                    Judgement),
            clue(Catching,                  share(0.20),                    Judgement),
            clue(NightPainUnprovoked,       share(0.12),                    Judgement),
            clue(Limp,                      share(0.15),                    Judgement),
            clue(LastsOver3Months,          share(0.75),                    Judgement),
            clue(MorningStiffnessUnder30,   share(0.25),                    Judgement),
            clue(HopTestPain,               share(0.15),                    Judgement),
            clue(LimitedHipFlexion,         share(0.40),                    Judgement),
            clue(BendingForward,            share(0.50),                    Judgement),
            clue(LimitedHipAbduction,       share(0.20),                    Judgement),
            clue(CouldNotWalkAtOnset,       share(0.05),                    Judgement),
            clue(HardlyWalks,               share(0.035),                   Judgement),
            clue(SidewaysMovement,          share(0.23),                    Judgement),
            clue(Cycling,                   share(0.37),                    Judgement),
            clue(LimitedExternalRotation,   share(0.15),                    Judgement),
            clue(FullHipBendHurts,          share(0.70),                    Judgement),
        ]),
    ],
    background: &[
        factor(CamMorphology,     odds(2.0),   Judgement),
        factor(FieldOrCourtSport, share(0.36), Judgement),
    ],
    rivals: &[Condition::LabralTear, Condition::FemoralNeckStressFracture, Condition::IliopsoasRelatedPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M25.85-"]),
    reviewed: "2026-11",
};
