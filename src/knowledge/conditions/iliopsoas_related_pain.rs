//! Strain, tendon pain or bursitis of the hip flexor at the front of the groin.
//!
//! Lifting the knee, hills, fast long strides and low seats bring it on. The main trap is a femoral neck stress
//! fracture: groin pain with a painful hop, a limp or a painful log roll is not hip-flexor pain until a scan says so.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::IliopsoasRelatedPain,
    family: Family::Tendon,
    ages: (11, 120),
    prior: prior(0.065, 0.07, 0.02),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainGroin,         share(0.85), Judgement),
            clue(PainAnteriorThigh, share(0.45), Judgement),
            clue(PainDeepInHip,     share(0.20), Judgement),
            clue(PainMedialThigh,   RARELY,      Judgement),
            clue(PainIliacCrest,    share(0.08), Judgement),
            clue(PainThighUnclear,  share(0.10), Judgement),
        ], &[
            clue(SuddenOnset,              share(0.25), Judgement),
            clue(GradualOnset,             share(0.72), Judgement),
            clue(Stairs,                   share(0.55), Judgement),
            clue(Uphill,                   OFTEN,       Judgement),
            clue(Sprinting,                share(0.55), Judgement),
            clue(HipExtension,             share(0.55), Judgement),
            clue(GettingInCar,             share(0.50), Judgement),
            clue(StandingUp,               share(0.40), Judgement),
            clue(Kicking,                  share(0.35), Judgement),
            clue(AudibleSnap,              share(0.20), Judgement),
            clue(SnapAtFrontOfHip,         share(0.15), Judgement),
            clue(SitUps,                   share(0.35), Judgement),
            clue(InguinalCanalTenderness,  RARELY,      Judgement),
            clue(ResistedHipFlexionPain,   USUALLY,     Judgement),
            clue(ThomasTest,               OFTEN,       Judgement),
            clue(AnteriorGroinTenderness,  share(0.75), Judgement),
            clue(LogRollPain,              share(0.05), Judgement),
            clue(SingleLegStanceGroinPain, RARELY,      Judgement),
            clue(Fadir,                    SOMETIMES,   Judgement),
            clue(LimitedInternalRotation,  share(0.08), Judgement),
            clue(AdductorSqueezePain,      share(0.20), Judgement),
            clue(AdductorTenderness,       RARELY,      Judgement),
            clue(HopTestPain,              share(0.15), Judgement),
            clue(QuadricepsStretchPain,    share(0.25), Judgement),
            clue(ShortStepsEase,           share(0.25), Judgement),
        ]),
    ],
    background: &[
        factor(ProlongedSitting, share(0.45), Judgement),
    ],
    rivals: &[
        Condition::FemoralNeckStressFracture, Condition::FemoroacetabularImpingement,
        Condition::AdductorRelatedGroinPain,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["M76.11", "M76.12", "M70.71", "M70.72", "S76.011A", "S76.012A"]),
    reviewed: "2026-11",
};
