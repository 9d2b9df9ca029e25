//! Weak or quickly tired gluteal muscles.
//!
//! As likely a result of pain and fatigue as their cause: in studies over time, hip strength does not show who gets
//! hurt. It is a good target of treatment all the same. That weak muscles pass the strain on to the joint is mechanism
//! only.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::WeakGlutes,
    signs: &[
        itself(findings(&[AbductorWeakness]),            Grade::C, Niemuth2005),
        itself(risks(&[WeakAbductorAdductorRatio]),   Grade::C, Jungmalm2020),
        hint(  findings(&[Trendelenburg]),               Grade::D, Judgement),
        hint(  findings(&[ContralateralPelvicDrop]),     Grade::D, TaylorHaas2014),
        hint(  findings(&[PelvisDropsInSingleLegSquat]), Grade::D, Judgement),
        hint(  findings(&[ShortSidePlank]),              Grade::D, Schmitz2014),
        hint(  findings(&[SideLegRaiseTires]),           Grade::D, Judgement),
        hint(  findings(&[SingleLegBridgeTires]),        Grade::D, Judgement),
        hint(  findings(&[HipExtensorWeakness]),         Grade::D, Judgement),
        hint(  findings(&[PoorSingleLegBalance]),        Grade::D, Judgement),
    ],
    hints_needed: 2,
    outcomes: &[
        outcome(Jungmalm2020,   PercentagePoints, 17.3,   "more injuries with abductors weak in relation to adductors; 224 runners, 52 weeks").between(0.8, 33.7),
        outcome(Peterson2022,   EffectSize,       -0.19,  "knee extension strength in the injured, 4 prospective studies; hip strength was not associated").between(-0.36, -0.02),
        outcome(TaylorHaas2014, Correlation,      -0.462, "abductor torque with sideways hip motion; 33 men"),
        outcome(Ressman2021,    Kappa,            0.52,   "agreement of raters on the single-leg squat").between(0.43, 0.61),
        outcome(Ressman2021,    Kappa,            0.17,   "agreement on its pelvis part on repeat").between(-0.22, 0.55),
        outcome(Niemuth2005,    PValue,           0.0003, "abductors weaker on the injured side; 30 injured runners, looked at once"),
    ],
    reviewed: "2026-11",
};
