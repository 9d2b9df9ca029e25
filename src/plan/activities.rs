//! Training besides running that suits every plausible condition.

use alloc::vec::Vec;

use super::Picture;
use crate::knowledge::CROSS_TRAINING;
use crate::vocabulary::Activity;

/// What suits at least one plausible condition and harms none, and what to avoid at first.
pub(super) fn activities(picture: &Picture) -> (Vec<Activity>, Vec<Activity>) {
    let groups: Vec<_> = CROSS_TRAINING
        .iter()
        .filter(|group| group.conditions.iter().any(|condition| picture.plausible.contains(condition)))
        .collect();
    let is_avoided = |activity: &Activity| groups.iter().any(|group| group.avoid.contains(activity));
    // With nothing to go by, what suits every group there is.
    let suits = |activity: &Activity| match groups.is_empty() {
        true => CROSS_TRAINING.iter().all(|group| group.suits.contains(activity)),
        false => groups.iter().any(|group| group.suits.contains(activity)),
    };
    let all = Activity::ALL.iter().copied();
    (
        all.clone().filter(|activity| suits(activity) && !is_avoided(activity)).collect(),
        all.filter(is_avoided).collect(),
    )
}
