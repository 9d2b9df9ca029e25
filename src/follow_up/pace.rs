//! What sets the pace: the track and its pain rule, by the plan or by what a clinician has found.

use crate::assess::assess;
use crate::knowledge::care::{HIGH_RISK_SITES, PainRule, family_pain_rule};
use crate::plan::CarePlan;
use crate::vocabulary::{Condition, Family, ReturnStage, Track};

/// What sets the pace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) track: Track,
    pub(super) rule: PainRule,
    /// Whether it may be about a site where a stress fracture heals badly.
    pub(super) is_high_risk: bool,
    /// Whether it may be the neck of the femur.
    pub(super) is_femoral_neck: bool,
}

impl Pace {
    pub(super) fn of(plan: &CarePlan, found: Option<Condition>) -> Self {
        let assessment = assess(plan.case());
        let is_it = |site: &Condition| found.map_or(assessment.is_plausible(*site), |found| found == *site);
        Self {
            track: plan.track(found),
            rule: plan.pain_rule(found),
            is_high_risk: HIGH_RISK_SITES.iter().any(is_it),
            is_femoral_neck: is_it(&Condition::FemoralNeckStressFracture),
        }
    }

    /// That of a bone, where a stop has not been told apart from one.
    pub(super) fn of_bone(plan: &CarePlan) -> Self {
        Self { track: Track::Bone, rule: family_pain_rule(Family::Bone).rule, ..Self::of(plan, None) }
    }

    /// The stage after a step back. Whoever builds up runs less instead, unless it is about bone.
    pub(super) fn back(&self, stage: ReturnStage) -> ReturnStage {
        match stage {
            ReturnStage::Build | ReturnStage::Faster if self.track != Track::Bone => ReturnStage::Build,
            stage => stage.back(self.track.entry().back_by),
        }
    }
}
