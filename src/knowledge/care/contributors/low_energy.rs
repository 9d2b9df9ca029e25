//! Too little food for the training.
//!
//! It weakens bone and stops periods. One bone stress injury at the femoral neck, sacrum or pelvis, three missed
//! periods or low bone density is a primary sign of it and reason enough to be seen. Nobody should work out energy at
//! home. What low energy does alone was not measured: the one score with a figure counts periods and weight as well.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::LowEnergy,
    signs: &[
        itself(risks(&[LowEnergyAvailability]),    Grade::D, Judgement),
        itself(risks(&[MissedPeriods]),            Grade::C, Heikura2018),
        hint(  risks(&[LowBoneDensity]),           Grade::D, Stellingwerff2023),
        hint(  risks(&[PreviousBoneStressInjury]), Grade::D, Judgement),
        hint(  risks(&[LowBmi]),                   Grade::D, Judgement),
        hint(  risks(&[PastEatingDisorder]),       Grade::D, Judgement),
    ],
    hints_needed: 2,
    outcomes: &[
        outcome(Heikura2018,   RelativeRisk, 4.5, "about; bone injuries of national and world-class distance athletes without periods (prevalence)"),
        outcome(Triadtrab2023, RelativeRisk, 4.4, "bone stress injury of femoral neck, pelvis or sacrum, high against low score for energy, periods, first period, weight, bone density and earlier bone injury together; female collegiate runners (p = .025)"),
    ],
    reviewed: "2026-11",
};
