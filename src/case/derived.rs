//! Facts that follow from sex, pregnancy, side, pain, days and the amount of running.

use super::Case;
use crate::knowledge::thresholds::{
    HIGH_KM_PER_WEEK, MILD_PAIN, MODERATE_PAIN, SEVERE_PAIN, THREE_MONTHS_DAYS, THREE_WEEKS_DAYS, UNBEARABLE_PAIN,
};
use crate::vocabulary::{Fact, FactSet, Finding as F, Pregnancy, RiskFactor, Severity, Sex, Side};

/// What follows from the fields.
pub(super) struct Derived {
    pub(super) present: FactSet,
    pub(super) absent: FactSet,
}

pub(super) fn derived(case: &Case) -> Derived {
    let mut known = Derived { present: FactSet::EMPTY, absent: FactSet::EMPTY };
    let mut say = |fact: Fact, is_so: Option<bool>| match is_so {
        Some(true) => known.present = known.present.with(fact),
        Some(false) => known.absent = known.absent.with(fact),
        None => {}
    };
    say(F::LastsOver3Weeks.into(), case.days.map(|days| days > THREE_WEEKS_DAYS));
    say(F::LastsOver3Months.into(), case.days.map(|days| days > THREE_MONTHS_DAYS));
    say(F::BothSides.into(), case.side.map(|side| side == Side::Both));
    // The number is of the past days, the word of the worst: what either says is severe was severe.
    let said = [F::UnbearablePain, F::SeverePain].map(|finding| case.present.contains(finding.into()));
    let (unbearable, severe) = (said[0], said[0] || said[1]);
    let worst = case.told_pain();
    let from = |least| worst.map(|pain| pain >= least);
    say(F::UnbearablePain.into(), from(UNBEARABLE_PAIN).filter(|is_so| *is_so || !unbearable));
    say(F::SeverePain.into(), from(SEVERE_PAIN).filter(|is_so| *is_so || !severe));
    say(F::MildPain.into(), worst.map(|pain| pain <= MILD_PAIN && !severe));
    let pregnancy = match (case.pregnancy, case.sex) {
        (None, Some(Sex::Male)) => Some(Pregnancy::No),
        (given, _) => given,
    };
    say(RiskFactor::Pregnant.into(), pregnancy.map(|state| state == Pregnancy::Pregnant));
    say(RiskFactor::Postpartum.into(), pregnancy.map(|state| state == Pregnancy::Postpartum));
    say(RiskFactor::HighRunningVolume.into(), case.km_per_week.map(|km| km >= HIGH_KM_PER_WEEK));
    say(RiskFactor::NewToRunning.into(), case.years_running.map(|years| years == 0));
    known
}

/// The fewest days that the duration told in words can mean.
pub(super) const fn least_days(present: &FactSet) -> Option<u16> {
    if present.contains(Fact::Finding(F::LastsOver3Months)) {
        Some(THREE_MONTHS_DAYS + 1)
    } else if present.contains(Fact::Finding(F::LastsOver3Weeks)) {
        Some(THREE_WEEKS_DAYS + 1)
    } else {
        None
    }
}

/// Whether both sides hurt: by the side, or where nobody gave it, by "both legs are sore alike". At the hip and groin,
/// where more than soreness may hide beside sore legs, only by the side.
pub(super) fn on_both_sides(case: &Case, present: &FactSet) -> bool {
    let sore_alike =
        present.contains(Fact::Finding(F::BilateralSymmetricSoreness)) && !HIP_OR_GROIN.intersects(present);
    case.side.map_or(sore_alike, |side| side == Side::Both)
}

const HIP_OR_GROIN: FactSet =
    FactSet::of(&[F::PainGroin, F::PainDeepInHip, F::PainHip, F::PainPlaceUnclear, F::PainPubic], &[]);

/// The highest number that a word may stand for.
pub(super) const fn most_of(severity: Severity) -> u8 {
    match severity {
        Severity::None => 0,
        Severity::Mild => MILD_PAIN,
        Severity::Moderate => MODERATE_PAIN,
        Severity::Severe => UNBEARABLE_PAIN - 1,
        Severity::Unbearable => 10,
    }
}
