//! Training besides running that suits every plausible condition.

use alloc::vec::Vec;

use super::Picture;
use crate::knowledge::care::{
    CROSS_TRAINING, CYCLING, CYCLING_NOT_WHILE, CrossTraining, GUARDED_TRAINING, SUITS_ANYBODY, WEIGHT_BEARING,
    WEIGHT_BEARING_NOT_WHILE,
};
use crate::vocabulary::{Activity, Running};

/// What suits all plausible conditions, and what to avoid at first.
pub(super) fn activities(picture: &Picture) -> (Vec<Activity>, Vec<Activity>) {
    let is_met =
        |group: &&CrossTraining| group.conditions.iter().any(|condition| picture.plausible.contains(condition));
    // A runner who must not run is treated as if a bone were cracked.
    let guarded = (picture.running == Running::Stop).then_some(&GUARDED_TRAINING);
    let groups: Vec<&CrossTraining> = CROSS_TRAINING.iter().filter(is_met).chain(guarded).collect();
    let present = picture.assessment.known().present;
    let hurting = [(WEIGHT_BEARING, WEIGHT_BEARING_NOT_WHILE), (CYCLING, CYCLING_NOT_WHILE)];
    let hurts = |activity: &Activity| {
        hurting.iter().any(|(activities, facts)| facts.intersects(&present) && activities.contains(activity))
    };
    let is_avoided = |activity: &Activity| hurts(activity) || groups.iter().any(|group| group.avoid.contains(activity));
    let all = Activity::ALL.iter().copied();
    let suits =
        |activity: &Activity| groups.iter().all(|group| group.suits.contains(activity)) && !is_avoided(activity);
    // With nothing to go by, or nothing that suits all, fall back on what suits anybody.
    let mut suitable: Vec<Activity> =
        if groups.is_empty() { Vec::new() } else { all.clone().filter(|activity| suits(activity)).collect() };
    if suitable.is_empty() {
        suitable.extend(SUITS_ANYBODY);
    }
    (suitable, all.filter(is_avoided).collect())
}
