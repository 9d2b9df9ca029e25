//! Conditions that a runner reads of only if something told could have caused them.

use crate::knowledge::facts::findings;
use crate::vocabulary::{Condition as C, FactSet, Finding as F};

/// Conditions that are named to a runner only while one of these facts is present. A break from a fall frightens
/// whoever did not fall, and cracks from running have names of their own. A clinician reads of all.
pub const NAMED_ONLY_WITH: &[(C, FactSet)] =
    &[(C::TraumaticFracture, findings(&[F::AfterFallOrTrauma, F::DirectBlow]))];
