//! When to treat a leg as if a bone were cracked.

use super::{Assessment, assess};
use crate::case::Case;
use crate::knowledge::facts::{BONE_PLACES, GROWING_PLACES};
use crate::knowledge::thresholds::{GROWING_AGES, PLAUSIBLE_TOGETHER, RECENT_DAYS};
use crate::tables::DANGER_SIGNS;

pub(super) fn is_guarded(assessment: &Assessment) -> bool {
    let case = assessment.case();
    let present = assessment.known().present;
    let growing = case.age().touches(GROWING_AGES) && GROWING_PLACES.intersects(&present);
    // This holds however well a harmless cause fits the place: while too little is known, none of them is preferred, and
    // a sign that counts for a danger anywhere is not set aside.
    let unclear = !assessment.ranking.enough_known() && BONE_PLACES.union(DANGER_SIGNS).intersects(&present);
    let if_recent =
        || case.days.is_none() && ranks_as_guarded(&assess(&Case { days: Some(RECENT_DAYS), ..case.clone() }));
    growing || unclear || ranks_as_guarded(assessment) || if_recent()
}

fn ranks_as_guarded(assessment: &Assessment) -> bool {
    let guarded = || assessment.ranking().iter().filter(|ranked| ranked.condition.entry().is_guarded());
    let together: u32 = guarded().map(|ranked| u32::from(ranked.share.ten_thousandths())).sum();
    together >= PLAUSIBLE_TOGETHER || guarded().any(|ranked| assessment.is_plausible(ranked.condition))
}
