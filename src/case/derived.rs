//! Facts that follow from sex, pregnancy, side, pain or days. They are never stored or asked about.

use super::{Case, Known};
use crate::knowledge::thresholds::{SEVERE_PAIN, THREE_MONTHS_DAYS, THREE_WEEKS_DAYS};
use crate::vocabulary::{Fact, FactSet, Finding, Pregnancy, RiskFactor, Sex, Side};

pub(super) fn derived(case: &Case) -> Known {
    let mut known = Known { present: FactSet::EMPTY, absent: FactSet::EMPTY, at_home: FactSet::EMPTY };
    let mut say = |fact: Fact, is_so: Option<bool>| match is_so {
        Some(true) => known.present = known.present.with(fact),
        Some(false) => known.absent = known.absent.with(fact),
        None => {}
    };
    say(Finding::LastsOver3Weeks.into(), case.days.map(|days| days > THREE_WEEKS_DAYS));
    say(Finding::LastsOver3Months.into(), case.days.map(|days| days > THREE_MONTHS_DAYS));
    say(Finding::SeverePain.into(), case.pain.map(|pain| pain >= SEVERE_PAIN));
    say(Finding::BothSides.into(), case.side.map(|side| side == Side::Both));
    let pregnancy = match (case.pregnancy, case.sex) {
        (None, Some(Sex::Male)) => Some(Pregnancy::No),
        (given, _) => given,
    };
    say(RiskFactor::Pregnant.into(), pregnancy.map(|state| state == Pregnancy::Pregnant));
    say(RiskFactor::Postpartum.into(), pregnancy.map(|state| state == Pregnancy::Postpartum));
    known
}
