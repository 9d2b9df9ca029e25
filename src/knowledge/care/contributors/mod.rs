//! One file for each contributor, named after its key, and the registry that joins them.

mod low_energy;
mod prior_injury;
mod running_form;
mod tight_hip_flexors;
mod training_overload;
mod weak_glutes;
mod weak_hip_flexors;

mod schema;

pub use schema::{ContributorEntry, Sign};

/// What every contributor file imports.
mod prelude {
    pub(super) use super::schema::{ContributorEntry, hint, itself};
    pub(super) use crate::knowledge::facts::{findings, risks};
    pub(super) use crate::knowledge::sources::{Source::*, Statistic::*, outcome};
    pub(super) use crate::vocabulary::{Contributor, FactSet, Finding::*, Grade, RiskFactor::*};
}

use crate::vocabulary::Contributor;

impl Contributor {
    /// What the tables hold about it: the signs that show it, and how good the evidence is.
    pub const fn entry(self) -> &'static ContributorEntry {
        match self {
            Self::TrainingOverload => &training_overload::ENTRY,
            Self::RunningForm => &running_form::ENTRY,
            Self::WeakGlutes => &weak_glutes::ENTRY,
            Self::WeakHipFlexors => &weak_hip_flexors::ENTRY,
            Self::TightHipFlexors => &tight_hip_flexors::ENTRY,
            Self::LowEnergy => &low_energy::ENTRY,
            Self::PriorInjury => &prior_injury::ENTRY,
        }
    }
}

// A copied file that still names its original does not compile.
const _: () = {
    let mut i = 0;
    while i < Contributor::COUNT {
        assert!(Contributor::ALL[i].entry().contributor as usize == i);
        i += 1;
    }
};
