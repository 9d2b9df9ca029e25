//! Signs to stop something or to be seen: the article's two, with the weeks it left out, and the others.

use super::schema::{Source, Stop, StopSignEntry};
use crate::vocabulary::{FactSet, Finding, Grade, StopSign as S, Urgency};

const fn sign(
    sign: S,
    stop: Stop,
    seek: Option<Urgency>,
    weeks: Option<u8>,
    (grade, source): (Grade, Source),
) -> StopSignEntry {
    StopSignEntry { sign, stop, seek, weeks, places: FactSet::EMPTY, while_stopped: false, grade, source }
}

impl StopSignEntry {
    const fn while_stopped(self) -> Self {
        Self { while_stopped: true, ..self }
    }

    const fn at(self, places: &[Finding]) -> Self {
        Self { places: FactSet::of(places, &[]), ..self }
    }
}

const OPINION: (Grade, Source) = (Grade::D, Source::Judgement);

/// The stop signs, in the order of [`StopSign::ALL`](S::ALL).
#[rustfmt::skip] // a table
pub const STOP_SIGNS: [StopSignEntry; S::COUNT] = [
    //    sign                                 what to stop       be seen                    weeks     evidence
    sign(S::WarningSign,                       Stop::Everything,  Some(Urgency::Emergency),  None,     OPINION).while_stopped(),
    sign(S::BonePain,                          Stop::Everything,  Some(Urgency::Urgent),     None,     OPINION),
    sign(S::SharpPainWhileStretchingOrRolling, Stop::ThisSession, Some(Urgency::Routine),    None,     OPINION),
    sign(S::StrongPainOrLimp,                  Stop::ThisSession, None,                      None,     OPINION),
    sign(S::StrongPainTwice,                   Stop::Running,     Some(Urgency::Routine),    Some(2),  OPINION),
    sign(S::StillSoreAfterTwoDays,             Stop::Running,     Some(Urgency::Soon),       None,     OPINION),
    sign(S::WorseDespiteLessLoad,              Stop::Everything,  Some(Urgency::Soon),       Some(2),  OPINION).while_stopped(),
    sign(S::NoBetterInTwoWeeks,                Stop::Nothing,     Some(Urgency::Routine),    Some(2),  OPINION),
    sign(S::LittleBetterInSixWeeks,            Stop::Nothing,     Some(Urgency::Routine),    Some(6),  OPINION),
    sign(S::OuterHipOverSixWeeks,              Stop::Nothing,     Some(Urgency::Routine),    Some(6),  (Grade::D, Source::MskassistHip)).at(&[Finding::PainLateralHip]),
    sign(S::NoGainInTwelveWeeks,               Stop::Nothing,     Some(Urgency::Routine),    Some(12), OPINION),
    sign(S::StuckForThreeWeeks,                Stop::Nothing,     Some(Urgency::Routine),    Some(3),  OPINION),
    sign(S::ReturnsThreeTimes,                 Stop::Nothing,     Some(Urgency::Routine),    None,     OPINION),
];

const _: () = {
    let mut i = 0;
    while i < S::COUNT {
        assert!(STOP_SIGNS[i].sign as usize == i, "the table is in the order of the list");
        i += 1;
    }
};
