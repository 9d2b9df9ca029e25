//! Pain in the inguinal canal, tender there and worse with effort of the belly, with a hernia or, more often in
//! athletes, without one (sportsman's groin).
//!
//! An ache just above the groin crease with sprints, sit-ups and coughs. It may reach the scrotum, settles with rest
//! and returns with running. Far more common in men than women; a true hernia mostly occurs over 40. A bulge should be
//! seen soon; one that stays out or comes with vomiting is an emergency. Mistaken for adductor, pubic and hip flexor
//! pain and for pain from an organ.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::InguinalRelatedGroinPain,
    family: Family::Tendon,
    ages: ANY_AGE,
    prior: prior(0.015, 0.010, 0.010)
        .factors(&[
            men((18, 39), 1.5, Judgement), men((40, 120), 2.0, Judgement), women(ADULT, 0.5, Judgement),
        ]),
    // Where the two presentations differ, their parts together give the share of all who have the condition.
    presentations: &[
        presentation("no bulge", 0.7, &[
            clue(PainGroin,        share(0.90), Judgement),
            clue(PainPubic,        SOMETIMES,   Judgement),
            clue(PainMedialThigh,  share(0.15), Judgement),
            clue(PainIliacCrest,   share(0.06), Judgement),
            clue(PainThighUnclear, share(0.05), Judgement),
        ], &[
            clue(GroinBulge,              NEVER,       Judgement),
            clue(CoughOrSneeze,           share(0.62), Judgement),
            clue(SitUps,                  share(0.65), Judgement),
            clue(Sprinting,               share(0.70), Judgement),
            clue(Twisting,                share(0.64), Judgement),
            clue(Kicking,                 share(0.45), Judgement),
            clue(RollingOverInBed,        share(0.35), Judgement),
            clue(AcheSpreadingToTesticle, share(0.15), Judgement),
            clue(AbdominalOrPelvicPain,   share(0.40), Judgement),
            clue(EasesAsWarmsUp,          share(0.20), Judgement),
            clue(EasesWithRest,           share(0.85), Judgement),
            clue(ReturnsAtEachAttempt,    OFTEN,       Judgement),
            clue(GradualOnset,            share(0.70), Judgement),
            clue(SuddenOnset,             share(0.25), Judgement),
            clue(LastsOver3Months,        share(0.55), Judgement),
            clue(InguinalCanalTenderness, USUALLY,     Judgement),
            clue(PubicTenderness,         share(0.35), Judgement),
            clue(AdductorSqueezePain,     share(0.40), Judgement),
            clue(AdductorTenderness,      share(0.20), Judgement),
            clue(AnteriorGroinTenderness, share(0.20), Judgement),
            clue(ResistedHipFlexionPain,  share(0.15), Judgement),
        ]),
        presentation("hernia with a bulge", 0.3, &[
            clue(PainGroin,       share(0.90), Judgement),
            clue(PainPubic,       share(0.12), Judgement),
            clue(PainMedialThigh, share(0.10), Judgement),
        ], &[
            clue(GroinBulge,              share(0.95), Judgement),
            clue(IrreducibleGroinBulge,   share(0.05), Judgement),
            clue(NewOrGrowingLump,        RARELY,      Judgement),
            clue(CoughOrSneeze,           share(0.55), Judgement),
            clue(SitUps,                  share(0.40), Judgement),
            clue(Sprinting,               share(0.37), Judgement),
            clue(Twisting,                share(0.34), Judgement),
            clue(AcheSpreadingToTesticle, share(0.15), Judgement),
            clue(AbdominalOrPelvicPain,   share(0.40), Judgement),
            clue(EasesAsWarmsUp,          share(0.20), Judgement),
            clue(EasesWithRest,           share(0.70), Judgement),
            clue(GradualOnset,            share(0.80), Judgement),
            clue(SuddenOnset,             share(0.15), Judgement),
            clue(DeepAche,                share(0.65), Judgement),
            clue(SharpPain,               share(0.25), Judgement),
            clue(HipMovementPainless,     share(0.45), Judgement),
            clue(InguinalCanalTenderness, share(0.55), Judgement),
            clue(AdductorSqueezePain,     RARELY,      Judgement),
            clue(AdductorTenderness,      share(0.05), Judgement),
            clue(ResistedHipFlexionPain,  share(0.05), Judgement),
        ]),
    ],
    background: &[
        factor(PreviousHernia, odds(3.0), Judgement),
    ],
    rivals: &[
        Condition::AdductorRelatedGroinPain, Condition::PubicRelatedGroinPain, Condition::IliopsoasRelatedPain,
        Condition::VisceralReferredPain,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["K40.90", "S39.011A"]).icd11("DD51"),
    reviewed: "2026-11",
};
