//! Pain that this crate is not made for.

use crate::case::{Case, Known};
use crate::knowledge::facts::{KNEE_ITSELF, PLACES_SAID};
use crate::knowledge::thresholds::GROWING_AGES;
use crate::vocabulary::Outside;

/// A ranking of the causes of hip pain would name a wrong one for a knee, so none is to be preferred.
pub(super) fn outside(case: &Case, known: &Known) -> Option<Outside> {
    let elsewhere = PLACES_SAID.difference(KNEE_ITSELF);
    let is_knee = known.present.intersects(&KNEE_ITSELF) && !known.present.intersects(&elsewhere);
    (is_knee && !case.age().touches(GROWING_AGES)).then_some(Outside::Knee)
}
