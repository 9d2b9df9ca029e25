//! A way of running that loads the hip more than it needs to.
//!
//! No feature of form usefully predicts injury: of 25 pooled comparisons two were significant, one of them in the
//! unexpected direction. Form is a lever to unload a painful hip, not a test of who gets hurt. A heel strike is usual
//! and counts only when it is loud and far ahead of the body.

use super::prelude::*;

/// Places of pain where a bent trunk matters.
const BUTTOCK_OR_FRONT: FactSet = findings(&[PainButtock, PainSitBone, PainGroin, PainDeepInHip]);

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::RunningForm,
    signs: &[
        itself(findings(&[Overstriding]),                           Grade::D, Lieberman2015),
        itself(findings(&[HeelStrike, LoudLanding, Overstriding]),  Grade::D, Judgement),
        itself(findings(&[LowCadence]),                             Grade::C, Kliethermes2021),
        itself(findings(&[ContralateralPelvicDrop]),                Grade::C, Bramah2018),
        itself(findings(&[ExcessiveHipAdduction]),                  Grade::C, Pohl2008),
        itself(findings(&[CrossoverGait]),                          Grade::D, Meardon2012),
        itself(findings(&[ExcessiveHipRotation]),                   Grade::D, Noehren2014),
        itself(findings(&[LeansFromTheWaist]), Grade::D, Teng2015).with_any(BUTTOCK_OR_FRONT),
    ],
    hints_needed: 1,
    outcomes: &[
        outcome(Kliethermes2021,     RelativeRisk,    0.95,  "bone stress injury for each step a minute more; 54 collegiate runners").between(0.91, 0.98),
        outcome(Bramah2018,          OddsRatio,       1.80,  "to be in the injured group (knee, shin, Achilles) for each degree of pelvic drop; 72 injured, 36 healthy, case-control"),
        outcome(Peterson2022,        Degrees,         -12.80, "a second: hip adduction velocity lower in the injured, the unexpected way; 2 prospective studies").between(-25.22, -0.38),
        outcome(Pohl2008,            OddsRatio,       1.29,  "past tibial stress fracture for each degree of hip adduction; 60 women, looking back"),
        outcome(Noehren2014,         Degrees,         3.7,   "more hip internal rotation in men with iliotibial band syndrome; 17 against 17"),
        outcome(Schmitz2014,         Correlation,     -0.357, "side-plank time with hip rotation; 38 women"),
        outcome(MilwaukeeFootstrike, PercentOfPeople, 93.67, "of 1,991 marathon runners land on the heel"),
        outcome(Daoud2012,           RelativeRisk,    2.0,   "about; repetitive injuries, rearfoot against forefoot; 52 runners of one team, looking back"),
        outcome(Lieberman2015,       StridesPerMinute, 84.8, "most economical at 3.0 m/s (SD 3.6), about 170 steps; 14 runners: 180 steps are no target"),
        outcome(Teng2015,            JoulesPerKilogram, 0.12, "hip extensor energy with more forward lean, against 0.05 with less; 40 runners"),
    ],
    reviewed: "2026-11",
};
