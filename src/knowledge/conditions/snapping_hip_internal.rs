//! The tendon of the hip flexor snaps over the front of the hip, and the hip hurts.
//!
//! A deep snap in the groin as the raised leg straightens, often reproducible at will. Up to one person in ten has a
//! snapping hip, and few have pain; dancers more than runners. Locking, giving way or lost movement points to the rim
//! of the socket or a loose body. Without pain it is not a complaint.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SnappingHipInternal,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.008, 0.015, 0.002),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.70),  Judgement),
            clue(PainDeepInHip,     share(0.25),  Judgement),
            clue(PainAnteriorThigh, share(0.12),  Judgement),
            clue(PainLateralHip,    share(0.05),  Judgement),
            clue(PainThighUnclear,  share(0.04),  Judgement),
            clue(PainBackOfKnee,    share(0.005), Judgement),
            clue(PainHip,           share(0.19),  Judgement),
        ], &[
            clue(AudibleSnap,             share(0.95),  Judgement),
            clue(SnapAtFrontOfHip,        share(0.85),  Judgement),
            clue(Clicking,                USUALLY,      Judgement),
            clue(Catching,                RARELY,       Judgement),
            clue(HipExtension,            share(0.55),  Judgement),
            clue(GradualOnset,            share(0.85),  Judgement),
            clue(ForcesStop,              share(0.07),  Judgement),
            clue(LastsOver3Months,        share(0.65),  Judgement),
            clue(BothSides,               share(0.35),  Judgement),
            clue(FrontOfHipFeelsTight,    share(0.40),  Judgement),
            clue(GettingInCar,            SOMETIMES,    Judgement),
            clue(Kicking,                 SOMETIMES,    Judgement),
            clue(PainWalking,             share(0.15),  Judgement),
            clue(PainAtRest,              share(0.05),  Judgement),
            clue(ResistedHipFlexionPain,  share(0.40),  Judgement),
            clue(ThomasTest,              share(0.35),  Judgement),
            clue(AnteriorGroinTenderness, share(0.40),  Judgement),
            clue(Fadir,                   share(0.20),  Judgement),
            clue(SpreadsDownLeg,          share(0.06),  Judgement),
            clue(BeganOnARun,             share(0.06),  Judgement),
            clue(BeganAfterASession,      share(0.035), Judgement),
            clue(RunningBringsItOn,       share(0.64),  Judgement),
            clue(LingersAfterRun,         share(0.16),  Judgement),
            clue(RunsLessBecauseOfIt,     share(0.31),  Judgement),
            clue(WorseWithinDays,         share(0.017), Judgement),
            clue(ConstantPain,            share(0.045), Judgement),
            clue(LiftingKnee,             share(0.34),  Judgement),
            clue(SoreToPress,             share(0.28),  Judgement),
            clue(MildPain,                share(0.33),  Judgement),
            clue(GroinLump,               share(0.007), Judgement),
            clue(GlutealMuscleTenderness, share(0.14),  Judgement),
            clue(BellyWallTenderness,     share(0.035), Judgement),
            clue(FemoralNerveStretch,     share(0.08),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(TrainingForRace,   share(0.15),  Judgement),
        factor(RaceJustRun,       share(0.035), Judgement),
        factor(DanceOrGymnastics, share(0.33),  Judgement),
    ],
    rivals: &[Condition::LabralTear, Condition::IliopsoasRelatedPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["R29.4", "M24.851", "M24.852"]),
    reviewed: "2026-11",
};

/// It snaps.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    Clicking, AudibleSnap, SnapAtFrontOfHip, Catching,
]);
