//! One file for each contributor, named by its key, and the registry that binds them.

mod low_energy;
mod prior_injury;
mod running_form;
mod tight_hip_flexors;
mod training_overload;
mod weak_glutes;
mod weak_hip_flexors;

/// What every contributor file imports.
mod prelude {
    pub(super) use super::{findings, risks};
    pub(super) use crate::knowledge::schema::{ContributorEntry, Measure::*, Source::*, hint, itself, outcome};
    pub(super) use crate::vocabulary::{Contributor, FactSet, Finding::*, Grade, RiskFactor::*};
}

use crate::knowledge::schema::ContributorEntry;
use crate::vocabulary::{Contributor, FactSet, Finding, RiskFactor};

const fn findings(findings: &[Finding]) -> FactSet {
    FactSet::of(findings, &[])
}

const fn risks(risk_factors: &[RiskFactor]) -> FactSet {
    FactSet::of(&[], risk_factors)
}

/// The entry of a contributor.
pub(crate) const fn contributor_entry(contributor: Contributor) -> &'static ContributorEntry {
    match contributor {
        Contributor::TrainingOverload => &training_overload::ENTRY,
        Contributor::RunningForm => &running_form::ENTRY,
        Contributor::WeakGlutes => &weak_glutes::ENTRY,
        Contributor::WeakHipFlexors => &weak_hip_flexors::ENTRY,
        Contributor::TightHipFlexors => &tight_hip_flexors::ENTRY,
        Contributor::LowEnergy => &low_energy::ENTRY,
        Contributor::PriorInjury => &prior_injury::ENTRY,
    }
}

// A copied file that still names its origin does not compile.
const _: () = {
    let mut i = 0;
    while i < Contributor::COUNT {
        assert!(contributor_entry(Contributor::ALL[i]).contributor as usize == i);
        i += 1;
    }
};
