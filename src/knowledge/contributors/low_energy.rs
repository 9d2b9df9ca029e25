//! Too little food for the training.
//!
//! It weakens bone and stops periods. One bone stress injury at the femoral neck, sacrum or pelvis, three missed periods or
//! low bone density is a primary sign of it and enough to be looked at; nobody should work out energy at home.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::LowEnergy,
    signs: &[
        itself(risks(&[LowEnergyAvailability]),    Grade::A, Mountjoy2023),
        itself(risks(&[MissedPeriods]),            Grade::A, Stellingwerff2023),
        hint(  risks(&[LowBoneDensity]),           Grade::A, Stellingwerff2023),
        hint(  risks(&[PreviousBoneStressInjury]), Grade::A, Stellingwerff2023),
        hint(  risks(&[LowBmi]),                   Grade::D, Judgement),
    ],
    hints_needed: 1,
    outcomes: &[],
    reviewed: "2026-11",
};
