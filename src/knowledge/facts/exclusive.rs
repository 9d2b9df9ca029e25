//! Facts that cannot both be true. Stating both is an error: the last one never wins.

use super::table::SECTION_FACTS;
use crate::vocabulary::{Fact, FactSet, Finding as F, Pick, RiskFactor as R};

const fn pair(a: F, b: F) -> (Fact, Fact) {
    (Fact::Finding(a), Fact::Finding(b))
}

/// Pairs of facts that cannot both be true, besides those of a section of which [one is picked](Pick::One).
pub const EXCLUSIVE: &[(Fact, Fact)] = &[
    pair(F::LimitedInternalRotation, F::IncreasedInternalRotation),
    pair(F::HipMovementPainless, F::PainOnSlightestMovement),
    pair(F::HipMovementPainless, F::AnyHipMovementHurts),
    pair(F::OnlyAfterRun, F::WorsensThroughRun),
    pair(F::UnchangedOverWeeks, F::ProgressiveOverWeeks),
    pair(F::UnchangedOverWeeks, F::ImprovingOverWeeks),
    pair(F::MildPain, F::SeverePain),
    pair(F::MildPain, F::UnbearablePain),
    (Fact::RiskFactor(R::LowBmi), Fact::RiskFactor(R::HighBmi)),
    (Fact::RiskFactor(R::SlimBuild), Fact::RiskFactor(R::HighBmi)),
];

/// The facts beside which each cannot be true.
static EXCLUDED_BY: [FactSet; Fact::COUNT] = {
    let mut excluded = [FactSet::EMPTY; Fact::COUNT];
    let mut i = 0;
    while i < Fact::COUNT {
        let section = Fact::at(i).section();
        if matches!(section.pick(), Pick::One) {
            excluded[i] = SECTION_FACTS[section as usize].without(Fact::at(i));
        }
        i += 1;
    }
    let mut pair = 0;
    while pair < EXCLUSIVE.len() {
        let (a, b) = EXCLUSIVE[pair];
        excluded[a.index()] = excluded[a.index()].with(b);
        excluded[b.index()] = excluded[b.index()].with(a);
        pair += 1;
    }
    excluded
};

/// The facts that cannot be true beside one.
pub(crate) fn excluded_by(fact: Fact) -> &'static FactSet {
    &EXCLUDED_BY[fact.index()]
}

/// Every pair of facts that cannot both be true: [`EXCLUSIVE`], and any two of a section of which one is picked.
///
/// ```
/// use running_hip_pain::{Finding, knowledge::exclude_each_other};
/// let pair = (Finding::SuddenOnset.into(), Finding::GradualOnset.into());
/// assert!(exclude_each_other().any(|excluded| excluded == pair));
/// ```
pub fn exclude_each_other() -> impl Iterator<Item = (Fact, Fact)> {
    let of_one_section = Fact::all().filter(|fact| matches!(fact.section().pick(), Pick::One)).flat_map(|fact| {
        let section = fact.section();
        section.facts().filter(move |other| fact.index() < other.index()).map(move |other| (fact, other))
    });
    EXCLUSIVE.iter().copied().chain(of_one_section)
}
