//! Signs to stop something or to be seen: the article's two, with the number of weeks it left out, and the others.

use crate::keyed::keyed_table;
use crate::knowledge::facts::{SORENESS, findings};
use crate::knowledge::sources::Source;
use crate::vocabulary::{FactSet, Finding as F, Grade, Urgency};

/// What the tables hold about a stop sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StopSignEntry {
    /// The sign.
    pub sign: StopSign,
    /// What to stop.
    pub stop: Stop,
    /// How soon to be seen, if at all.
    pub seek: Option<Urgency>,
    /// When it is one.
    pub when: When,
    /// Shown only to runners with one of these facts, such as pain at a place. Empty: shown to everybody.
    pub places: FactSet,
    /// Whether it means anything to somebody who is not running and is waiting to be seen.
    pub while_stopped: bool,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

/// When a sign is one, for a program that reads a diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "a program must be able to read every rule")]
pub enum When {
    /// The first time.
    Once,
    /// So many times within so many days.
    Often {
        /// How many times.
        times: u8,
        /// Within how many days.
        within_days: u16,
    },
    /// If it is there so many days after the last run.
    AfterTheLastRun {
        /// How many days.
        days: u16,
    },
    /// If the usual pain of a week is above that of the week before by so many points of 10. A third more would be a
    /// single point for most, which is the least that people notice.
    Worse {
        /// Points of 10.
        points: u8,
        /// The days of both weeks.
        days: u16,
    },
    /// From so many days of the plan on, if the usual pain of a week has not fallen by so many percent.
    NotBetter {
        /// Percent.
        percent: u8,
        /// How many days.
        days: u16,
    },
    /// If it has been there for longer than so many days.
    LongerThan {
        /// How many days.
        days: u16,
    },
    /// If the runner has been at the same stage for so many days.
    SameStage {
        /// How many days.
        days: u16,
    },
    /// If the runner comes to the same stage for the so-manieth time.
    SameStageAgain {
        /// Which time.
        times: u8,
    },
}

impl When {
    /// The days that make it a sign, where time does.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::Once | Self::SameStageAgain { .. } => None,
            Self::Often { within_days: days, .. }
            | Self::AfterTheLastRun { days }
            | Self::Worse { days, .. }
            | Self::NotBetter { days, .. }
            | Self::LongerThan { days }
            | Self::SameStage { days } => Some(days),
        }
    }
}

/// What to stop, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
pub enum Stop {
    /// Nothing: go on, and be seen.
    Nothing,
    /// The current exercise or run.
    ThisSession,
    /// Running.
    Running,
    /// The whole plan.
    Everything,
}

const fn sign(
    sign: StopSign,
    stop: Stop,
    seek: Option<Urgency>,
    when: When,
    (grade, source): (Grade, Source),
) -> StopSignEntry {
    StopSignEntry { sign, stop, seek, when, places: FactSet::EMPTY, while_stopped: false, grade, source }
}

impl StopSignEntry {
    const fn while_stopped(self) -> Self {
        Self { while_stopped: true, ..self }
    }

    const fn with(self, places: FactSet) -> Self {
        Self { places, ..self }
    }
}

const OPINION: (Grade, Source) = (Grade::D, Source::Judgement);

keyed_table! {
    /// A sign to stop something and, for most, to be seen. Shown with every plan.
    #[non_exhaustive]
    pub enum StopSign {
        //  what to stop       be seen                    when     evidence
        /// A sign to watch for comes up: the leg cannot carry weight, fever, numbness and the like. How soon each asks
        /// for depends on the picture; this is the most.
        WarningSign = "warning_sign":
            sign(Stop::Everything,  Some(Urgency::Emergency),  When::Once, OPINION).while_stopped(),
        /// Dark urine, or muscles that turn very weak or swell a lot after hard effort: muscle may be breaking down.
        MuscleBreaksDown = "muscle_breaks_down":
            sign(Stop::Everything,  Some(Urgency::Emergency),  When::Once, OPINION).with(SORENESS).while_stopped(),
        /// New groin, deep thigh, sacral or pubic pain that grows through the run, persists on walking or is there at
        /// night or at rest.
        BonePain = "bone_pain":
            sign(Stop::Everything,  Some(Urgency::Urgent),     When::Once, OPINION),
        /// Sharp pain while stretching or rolling.
        SharpPainWhileStretchingOrRolling = "sharp_pain_while_stretching_or_rolling":
            sign(Stop::ThisSession, Some(Urgency::Routine),    When::Once, OPINION),
        /// Pain above what the pain rule allows, during a run or exercise.
        StrongPain = "strong_pain":
            sign(Stop::ThisSession, None,                      When::Once, OPINION),
        /// Pain above what the pain rule allows, twice in two weeks.
        StrongPainTwice = "strong_pain_twice":
            sign(Stop::Running,     Some(Urgency::Routine),    When::Often { times: 2, within_days: 14 }, OPINION),
        /// A limp, running impossible, or pain on walking two days after the last run. Whole muscles that are equally
        /// sore in both legs and settle from the third day on are no sign: most finishers of a marathon have them.
        StillSoreAfterTwoDays = "still_sore_after_two_days":
            sign(Stop::Running,     Some(Urgency::Soon),       When::AfterTheLastRun { days: 2 }, OPINION),
        /// Worse over two weeks although the load was cut.
        WorseDespiteLessLoad = "worse_despite_less_load":
            sign(Stop::Everything,  Some(Urgency::Soon),       When::Worse { points: 2, days: 14 }, OPINION).while_stopped(),
        /// No better after two weeks of less load.
        NoBetterInTwoWeeks = "no_better_in_two_weeks":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::NotBetter { percent: 15, days: 14 }, OPINION),
        /// Less than 30 percent better after six weeks of a proper plan.
        LittleBetterInSixWeeks = "little_better_in_six_weeks":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::NotBetter { percent: 30, days: 42 }, OPINION),
        /// Pain at the outer hip for over six weeks.
        OuterHipOverSixWeeks = "outer_hip_over_six_weeks":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::LongerThan { days: 42 }, (Grade::D, Source::MskassistHip)).with(findings(&[F::PainLateralHip])),
        /// No clear gain after twelve weeks of a well-followed plan.
        NoGainInTwelveWeeks = "no_gain_in_twelve_weeks":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::NotBetter { percent: 30, days: 84 }, OPINION),
        /// Stuck at the same stage for three weeks.
        StuckForThreeWeeks = "stuck_for_three_weeks":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::SameStage { days: 21 }, OPINION),
        /// Back at the same stage for the third time.
        ReturnsThreeTimes = "returns_three_times":
            sign(Stop::Nothing,     Some(Urgency::Routine),    When::SameStageAgain { times: 3 }, OPINION),
    }

    /// The stop signs.
    pub const STOP_SIGNS: [StopSignEntry];
}

impl StopSign {
    /// What to stop, how soon to be seen and where that comes from.
    pub const fn entry(self) -> &'static StopSignEntry {
        &STOP_SIGNS[self as usize]
    }
}
