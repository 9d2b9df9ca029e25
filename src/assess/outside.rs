//! Pain that this crate is not made for.

use crate::case::{Case, Known};
use crate::knowledge::facts::{HIP_SIGNS, KNEE_PLACES, PLACES_SAID};
use crate::knowledge::thresholds::GROWING_AGES;
use crate::vocabulary::Outside;

/// A ranking of the causes of hip pain would name a wrong one for a knee, so none is to be preferred. A stiff or sore
/// hip is felt in the knee by some, so one sign of the hip is enough to stay inside.
pub(super) fn outside(case: &Case, known: &Known) -> Option<Outside> {
    let of_the_hip = PLACES_SAID.difference(KNEE_PLACES).union(HIP_SIGNS);
    let is_knee = known.present.intersects(&KNEE_PLACES) && !known.present.intersects(&of_the_hip);
    (is_knee && !case.age().touches(GROWING_AGES)).then_some(Outside::Knee)
}
