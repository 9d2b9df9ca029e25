//! Two opinions on how often each fact is found in each condition, besides this crate's own.
//!
//! Two readers (language models) judged 240 facts by 40 conditions from clinical knowledge alone, row by row. They saw
//! no case, not each other's table and not this crate's. They are judgement and never a source. Three judges are
//! steadier than one: where this crate's own row is judgement, or where it has none, the ranking goes by the mean of
//! the three in log odds. Published figures stay as they are. Danger scores go by this crate's own rows alone, because
//! their limits were set with those.

mod first;
mod second;

pub use first::FIRST;
pub use second::SECOND;

use crate::vocabulary::{Condition as C, Fact, Finding, RiskFactor};

/// What one reader thinks of one fact.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Opinion {
    /// The fact.
    pub fact: Fact,
    /// The percentage of runners with hip-region pain who show it.
    pub of_all: f64,
    /// The percentage of patients with each condition who show it, in the order of [`COLUMNS`].
    pub of: [f64; COLUMNS.len()],
}

/// The conditions that were judged, in the order of the columns. One that is left out has this crate's own rows alone.
pub const COLUMNS: [C; 40] = [
    C::NormalPostRunSoreness,
    C::ItBandSyndrome,
    C::GreaterTrochantericPainSyndrome,
    C::AdductorRelatedGroinPain,
    C::IliopsoasRelatedPain,
    C::PubicRelatedGroinPain,
    C::InguinalRelatedGroinPain,
    C::RectusFemorisStrain,
    C::SnappingHipInternal,
    C::ProximalHamstringTendinopathy,
    C::GlutealStrain,
    C::HamstringStrain,
    C::IschialBursitis,
    C::DeepGlutealSyndrome,
    C::IschiofemoralImpingement,
    C::SnappingHipExternal,
    C::LumbarReferredPain,
    C::SacroiliacJointPain,
    C::MeralgiaParesthetica,
    C::LabralTear,
    C::FemoroacetabularImpingement,
    C::HipDysplasia,
    C::HipOsteoarthritis,
    C::InflammatoryArthritis,
    C::FemoralNeckStressFracture,
    C::PelvicStressFracture,
    C::SacralStressFracture,
    C::FemoralShaftStressFracture,
    C::Osteonecrosis,
    C::TransientOsteoporosis,
    C::SepticArthritis,
    C::BoneTumour,
    C::SlippedCapitalFemoralEpiphysis,
    C::PerthesDisease,
    C::ApophysitisOrAvulsion,
    C::TraumaticFracture,
    C::ExternalIliacEndofibrosis,
    C::VisceralReferredPain,
    C::DeepVeinThrombosis,
    C::CaudaEquinaSyndrome,
];

const fn finding(finding: Finding, of_all: f64, of: [f64; COLUMNS.len()]) -> Opinion {
    Opinion { fact: Fact::Finding(finding), of_all, of }
}

const fn risk(risk_factor: RiskFactor, of_all: f64, of: [f64; COLUMNS.len()]) -> Opinion {
    Opinion { fact: Fact::RiskFactor(risk_factor), of_all, of }
}

// Both judged the same facts, each once.
const _: () = {
    assert!(FIRST.len() == SECOND.len());
    let mut i = 0;
    while i < FIRST.len() {
        assert!(FIRST[i].fact.index() == SECOND[i].fact.index());
        assert!(i == 0 || FIRST[i - 1].fact.index() < FIRST[i].fact.index());
        i += 1;
    }
};
