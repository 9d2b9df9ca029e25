//! Where a runner reads of a condition.

use super::Assessment;
use crate::knowledge::conditions::NAMED_ONLY_WITH;
use crate::knowledge::thresholds::WATCHED;
use crate::vocabulary::{Condition, Fit, Urgency};

/// Where a runner reads of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a page has no other place for it")]
pub enum Told {
    /// Among the possible causes.
    Cause,
    /// Among what must not be missed.
    Watch,
    /// Nowhere.
    Not,
}

pub(super) fn told(assessment: &Assessment, condition: Condition, shown: Urgency) -> Told {
    if !may_be_named(assessment, condition) {
        return Told::Not;
    }
    // Of a pain that comes from elsewhere the ranking knows nothing.
    let fit = if assessment.outside().is_some() { Fit::Unlikely } else { assessment.ranked(condition).fit };
    let Some(danger) = &condition.entry().danger else {
        return if fit > Fit::Unlikely { Told::Cause } else { Told::Not };
    };
    let has_sign = danger.findings.union(danger.risk_factors).intersects(&assessment.known.present);
    let in_sight = fit > Fit::Unlikely || assessment.dangers.share(condition) >= WATCHED;
    if fit >= Fit::Fits || fit > Fit::Unlikely && danger.can_wait_with(shown) {
        Told::Cause
    } else if has_sign && in_sight {
        Told::Watch
    } else {
        Told::Not
    }
}

pub(super) fn may_be_named(assessment: &Assessment, condition: Condition) -> bool {
    let needs = NAMED_ONLY_WITH.iter().filter(|(named, _)| *named == condition);
    needs.map(|(_, facts)| facts).all(|facts| facts.intersects(&assessment.known.present))
}
