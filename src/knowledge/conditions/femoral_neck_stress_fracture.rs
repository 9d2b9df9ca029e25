//! A crack in the neck of the thigh bone from repeated load. The hip injury of runners that is most costly to miss.
//!
//! Groin or front-thigh pain that creeps in, grows through the run and then on walking, and is eased by rest. The bone
//! cannot be felt, a first X-ray misses most stress injuries of the thigh bone, and a painful FADIR is as common as in
//! impingement. An earlier stress fracture, missed periods and too little energy multiply the risk. Never ask for a
//! hop.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::FemoralNeckStressFracture,
    family: Family::Bone,
    ages: (11, 120),
    prior: prior(0.013, 0.012, 0.002)
        .factors(&[women(ANY_AGE, 1.3, Judgement), men(ANY_AGE, 0.7, Judgement)])
        .pregnant(2.0)
        .postpartum(2.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.87),  Judgement),
            clue(PainAnteriorThigh, share(0.45),  Judgement),
            clue(PainMedialThigh,   share(0.25),  Judgement),
            clue(PainDeepInHip,     share(0.45),  Judgement),
            clue(PainLateralHip,    share(0.20),  Judgement),
            clue(PainKnee,          share(0.15),  Judgement),
            clue(PainButtock,       share(0.12),  Judgement),
            clue(PainThighUnclear,  share(0.15),  Judgement),
            clue(PainBackOfKnee,    share(0.014), Judgement),
            clue(PainHip,           share(0.35),  Judgement),
        ], &[
            clue(GradualOnset,             share(0.90), Judgement),
            clue(SuddenOnset,              share(0.12), Judgement),
            clue(WorsensThroughRun,        share(0.75), Judgement),
            clue(PainWalking,              OFTEN,       Judgement),
            clue(NightPainUnprovoked,      SOMETIMES,   Judgement),
            // 70% of stress injuries of the femur, of which one in nine was of the neck.
            clue(HopTestPain,              share(0.70), Judgement),
            clue(SingleLegStancePain,      OFTEN,       Judgement),
            clue(SingleLegStanceGroinPain, OFTEN,       Judgement),
            clue(LogRollPain,              share(0.45), Judgement),
            clue(Fadir,                    share(0.75), Judgement),
            clue(LimitedInternalRotation,  share(0.55), Judgement),
            clue(PainAtEndRangeRotation,   share(0.79), Judgement),
            clue(AnteriorGroinTenderness,  SOMETIMES,   Judgement),
            clue(Sitting,                  share(0.15), Judgement),
            clue(Clicking,                 share(0.05), Judgement),
            clue(ResistedHipFlexionPain,   share(0.35), Judgement),
            clue(UnableToBearWeight,       share(0.15), Judgement),
            clue(LimitedHipFlexion,        share(0.25), Judgement),
            clue(BeganInRaceOrHardSession, share(0.15), Judgement),
            clue(ThighBoneTenderness,      share(0.14), Judgement),
            clue(LimitedExternalRotation,  share(0.20), Judgement),
            clue(FullHipBendHurts,         share(0.40), Judgement),
            clue(DirectBlow,               share(0.01), Judgement),
        ]),
    ],
    background: &[
        factor(PreviousBoneStressInjury, odds(4.99),   Wright2015),
        factor(MissedPeriods,            odds(4.5),    Judgement),
        factor(LowEnergyAvailability,    odds(4.4),    Judgement),
        factor(HipReplacement,           share(0.004), Judgement),
    ],
    rivals: &[Condition::IliopsoasRelatedPain, Condition::FemoroacetabularImpingement, Condition::LabralTear],
    danger: Some(Danger {
        mimics: &[
            Condition::LabralTear, Condition::FemoroacetabularImpingement, Condition::HipOsteoarthritis,
            Condition::IliopsoasRelatedPain, Condition::AdductorRelatedGroinPain,
        ],
        findings: findings(&[
            PainAtEachLanding, SuddenWorsening, WorsensThroughRun, ForcesStop, CannotRun, PainWalking, Limp, LimpOrPainWalkingAfter48h,
            NightPainUnprovoked, PainAtRest, ReturnsAtEachAttempt, HopTestPain, SingleLegStanceGroinPain,
            LogRollPain, UnableToBearWeight, NoBetterAfter2WeeksOff, WorseDespiteLessRunning,
            ProgressiveOverWeeks, HardlyWalks, CouldNotWalkAtOnset, UnbearablePain, HurtsFromFirstSteps,
        ]),
        risk_factors: BONE_STRESS_RISKS,
        levels: &[(0.10, Urgency::Soon), (0.50, Urgency::Urgent)],
    }),
    bone_stress: true,
    codes: icd10cm(&["M84.351A", "M84.352A", "M84.359A"]),
    reviewed: "2026-11",
};
