//! Facts that follow from age, sex, pregnancy, side, pain or days. They are never stored and never asked.

use super::{Case, Known};
use crate::vocabulary::{Fact, FactSet, Finding, Pregnancy, RiskFactor, Sex, Side};

/// Longer than so many days is over three weeks.
const THREE_WEEKS: u16 = 21;
/// Longer than so many days is over three months.
const THREE_MONTHS: u16 = 90;
/// From this score a pain is severe.
const SEVERE: u8 = 7;

pub(super) fn derived(case: &Case) -> Known {
    let mut known = Known { present: FactSet::EMPTY, absent: FactSet::EMPTY, at_home: FactSet::EMPTY };
    let mut say = |fact: Fact, is_so: Option<bool>| match is_so {
        Some(true) => known.present = known.present.with(fact),
        Some(false) => known.absent = known.absent.with(fact),
        None => {}
    };
    say(Finding::LastsOver3Weeks.into(), case.days.map(|days| days > THREE_WEEKS));
    say(Finding::LastsOver3Months.into(), case.days.map(|days| days > THREE_MONTHS));
    say(Finding::SeverePain.into(), case.pain.map(|pain| pain >= SEVERE));
    say(Finding::BothSides.into(), case.side.map(|side| side == Side::Both));
    let pregnancy = match (case.pregnancy, case.sex) {
        (None, Some(Sex::Male)) => Some(Pregnancy::No),
        (given, _) => given,
    };
    say(RiskFactor::Pregnant.into(), pregnancy.map(|state| state == Pregnancy::Pregnant));
    say(RiskFactor::Postpartum.into(), pregnancy.map(|state| state == Pregnancy::Postpartum));
    known
}

impl Fact {
    /// The field of a case that a derived fact follows from, so that no form asks it; nothing for a fact of its own.
    ///
    /// ```
    /// use running_hip_pain::{Fact, Finding};
    /// assert_eq!(Fact::from(Finding::LastsOver3Months).follows_from(), Some("days"));
    /// assert_eq!(Fact::from(Finding::Limp).follows_from(), None);
    /// ```
    pub const fn follows_from(self) -> Option<&'static str> {
        match self {
            Self::Finding(Finding::LastsOver3Weeks | Finding::LastsOver3Months) => Some("days"),
            Self::Finding(Finding::SeverePain) => Some("pain"),
            Self::Finding(Finding::BothSides) => Some("side"),
            Self::RiskFactor(RiskFactor::Pregnant | RiskFactor::Postpartum) => Some("pregnancy"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::WhoAnswers;

    #[test]
    fn every_fact_marked_as_derived_names_its_field_and_no_other_does() {
        for fact in Fact::all() {
            let derived = fact.entry().who == WhoAnswers::Derived;
            assert_eq!(fact.follows_from().is_some(), derived, "{fact}");
        }
    }
}
