//! Where a return to running begins, and at which pace it goes.

use super::CarePlan;
use crate::assess::assess;
use crate::knowledge::care::{PainRule, TRACKS, family_pain_rule};
use crate::vocabulary::{Condition, Family, ReturnStage, RunningLoad, Track, WithheldReason};

impl CarePlan {
    /// What sets the pace of the return to running: the strictest of all plausible families. Whoever has to be seen
    /// before running returns as after a bone injury, unless a clinician has found something else.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, Track, assess, plan};
    /// let case = Case::builder(24).present(Finding::PainGroin).build()?;
    /// assert_eq!(plan(&assess(&case)).track(None), Track::Bone, "nothing has been ruled out");
    /// assert_eq!(plan(&assess(&case)).track(Some(running_hip_pain::Condition::LabralTear)), Track::JointOrNerve);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn track(&self, found: Option<Condition>) -> Track {
        let families = match (found, self) {
            (Some(condition), _) if condition.must_be_cleared() => alloc::vec![Family::Bone],
            (Some(condition), _) => alloc::vec![condition.family()],
            (None, Self::Active(plan)) if plan.running_load < RunningLoad::NotUntilSeen => {
                let assessment = assess(&plan.case);
                let plausible = Condition::ALL.iter().filter(|condition| assessment.is_plausible(**condition));
                plausible.map(|condition| condition.family()).collect()
            }
            (None, _) => alloc::vec![Family::Bone],
        };
        let strictest = TRACKS.iter().find(|entry| families.iter().any(|family| entry.families.contains(family)));
        strictest.map_or(Track::JointOrNerve, |entry| entry.track)
    }

    /// How much pain is fine on the return to running.
    pub fn pain_rule(&self, found: Option<Condition>) -> PainRule {
        match (found, self) {
            (Some(condition), _) if condition.must_be_cleared() => family_pain_rule(Family::Bone).rule,
            (Some(condition), _) => condition.pain_rule().rule,
            (None, Self::Active(plan)) => plan.pain_rule,
            (None, Self::Withheld(_)) => family_pain_rule(Family::Bone).rule,
        }
    }

    /// Whether a clinician's word is enough for a return to running by this crate. Not under 16, in pregnancy, or for
    /// pain from elsewhere, where a return is for the clinician to lay out.
    pub fn may_return(&self) -> bool {
        let Self::Withheld(withheld) = self else { return true };
        let keeps_away = |reason: &WithheldReason| {
            matches!(reason, WithheldReason::Under16 | WithheldReason::Pregnancy | WithheldReason::OutsideThisPlan)
        };
        !withheld.reasons.iter().any(keeps_away)
    }

    /// The stage at which the runner is when the plan begins. `None` while the runner must not run before being seen.
    ///
    /// A runner who goes on running builds from there; where nobody knows how far the runs went, a calendar begins with
    /// turns of running and walking instead.
    pub fn first_stage(&self) -> Option<ReturnStage> {
        match self {
            Self::Withheld(_) => None,
            Self::Active(plan) => match plan.running_load {
                RunningLoad::NotUntilSeen => None,
                RunningLoad::Pause => Some(ReturnStage::Walk),
                RunningLoad::Less | RunningLoad::WithinThePainRule => Some(ReturnStage::Build),
            },
        }
    }
}

impl Condition {
    /// Whether nobody with it runs before a clinician allows it: it is guarded, must not be missed, or is of bone.
    pub(crate) fn must_be_cleared(self) -> bool {
        let entry = self.entry();
        let of_bone = matches!(self.family(), Family::Bone | Family::GrowingSkeleton | Family::Serious);
        of_bone || entry.is_guarded() || entry.danger.is_some()
    }
}
