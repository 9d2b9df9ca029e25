//! Whether to put weight on the leg until it has been looked at.

use crate::assess::{Assessment, RaisedBy};
use crate::knowledge::care::{WALKING_HURTS, WEIGHT_FLAGS, WEIGHT_HARMS};
use crate::vocabulary::{Condition, Running, Urgency, Weight};

/// As usual for whoever may run. Nobody is told to stay off a leg for as long as a visit that need not be soon takes.
pub(super) fn weight(assessment: &Assessment, running: Running, urgency: Urgency) -> Weight {
    if running < Running::Stop {
        return Weight::AsUsual;
    }
    let hurts = WALKING_HURTS.intersects(&assessment.known().present);
    let harms = |condition: &Condition| assessment.is_plausible(*condition) && assessment.may_be_named(*condition);
    let is_flag = |by: RaisedBy| matches!(by, RaisedBy::RedFlag(flag) if WEIGHT_FLAGS.contains(&flag));
    let is_bone = |condition: &Condition| condition.entry().bone_stress && assessment.is_plausible(*condition);
    let may_be_cracked =
        Condition::ALL.iter().any(is_bone) || assessment.triage().raised().any(|raised| is_flag(raised.by));
    let harmed = WEIGHT_HARMS.iter().any(harms);
    if urgency >= Urgency::Soon && (harmed || hurts && may_be_cracked) {
        Weight::Off
    } else if hurts {
        Weight::Little
    } else if harmed || may_be_cracked {
        Weight::OffIfItHurts
    } else {
        Weight::AsUsual
    }
}
