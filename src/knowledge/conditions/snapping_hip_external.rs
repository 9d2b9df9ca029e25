//! The iliotibial band, or the edge of the gluteus maximus, snaps over the outer hip.
//!
//! One person in ten to twenty has some kind of snapping hip, and most have no pain. A flick at the outer hip on
//! stairs, running or turning, seen or felt, "the hip pops out"; it hurts where the tendon is sore. A snap in the groin
//! is the hip flexor. A feeling that the hip gives way is part of it but should still be checked.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::SnappingHipExternal,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.01, 0.008, 0.002),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainLateralHip,   USUALLY,     Judgement),
            clue(PainLateralThigh, SOMETIMES,   Judgement),
            clue(PainButtock,      share(0.15), Judgement),
            clue(PainLateralKnee,  share(0.05), Judgement),
            clue(PainGroin,        share(0.05), Judgement),
            clue(PainDeepInHip,    share(0.04), Judgement),
            clue(PainThighUnclear, share(0.10), Judgement),
            clue(PainBackOfKnee,   share(0.01), Judgement),
            clue(PainHip,          share(0.21), Judgement),
        ], &[
            clue(AudibleSnap,             share(0.85),  Judgement),
            clue(SnapOverOuterHip,        USUALLY,      Judgement),
            clue(Clicking,                share(0.70),  Judgement),
            clue(Catching,                RARELY,       Judgement),
            clue(GivingWay,               share(0.20),  Judgement),
            clue(Stairs,                  share(0.50),  Judgement),
            clue(Twisting,                share(0.35),  Judgement),
            clue(SingleLegStancePain,     SOMETIMES,    Judgement),
            clue(LyingOnSide,             share(0.35),  Judgement),
            clue(ForcesStop,              share(0.07),  Judgement),
            clue(EasesAsWarmsUp,          share(0.25),  Judgement),
            clue(WorseDayAfter,           SOMETIMES,    Judgement),
            clue(PainWalking,             share(0.15),  Judgement),
            clue(TrochanterTenderness,    share(0.45),  Judgement),
            clue(OberTest,                share(0.50),  Judgement),
            clue(ResistedAbductionPain,   SOMETIMES,    Judgement),
            clue(ResistedHipFlexionPain,  share(0.06),  Judgement),
            clue(AnteriorGroinTenderness, share(0.04),  Judgement),
            clue(Fadir,                   share(0.08),  Judgement),
            clue(BeganOnARun,             share(0.06),  Judgement),
            clue(BeganAfterASession,      share(0.03),  Judgement),
            clue(WentOnAtOnset,           share(0.06),  Judgement),
            clue(StoppedAtOnset,          share(0.017), Judgement),
            clue(CouldNotWalkAtOnset,     share(0.02),  Judgement),
            clue(RunningBringsItOn,       share(0.60),  Judgement),
            clue(LingersAfterRun,         share(0.15),  Judgement),
            clue(RunsLessBecauseOfIt,     share(0.26),  Judgement),
            clue(WorseWithinDays,         share(0.015), Judgement),
            clue(ConstantPain,            share(0.04),  Judgement),
            clue(HardlyWalks,             share(0.01),  Judgement),
            clue(LiftingKnee,             share(0.08),  Judgement),
            clue(CannotLiftLeg,           share(0.008), Judgement),
            clue(SoreToPress,             share(0.45),  Judgement),
            clue(UnbearablePain,          share(0.02),  Judgement),
            clue(MildPain,                share(0.39),  Judgement),
            clue(OuterKneeTenderness,     share(0.09),  Judgement),
        ]).needs(NEEDS),
    ],
    background: &[
        factor(RaceJustRun,       share(0.04), Judgement),
        factor(DanceOrGymnastics, share(0.22), Judgement),
    ],
    rivals: &[Condition::GreaterTrochantericPainSyndrome, Condition::IliopsoasRelatedPain],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["R29.4", "M24.851", "M24.852"]),
    reviewed: "2026-11",
};

/// It snaps.
#[rustfmt::skip] // a list
const NEEDS: FactSet = findings(&[
    Clicking, AudibleSnap, SnapOverOuterHip, Catching,
]);
