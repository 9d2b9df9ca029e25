//! How much of an intervention, and how often.

/// A range from the least to the most, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Span {
    /// The least.
    pub least: u16,
    /// The most.
    pub most: u16,
}

impl Span {
    /// From the first to the second.
    pub(crate) const fn new((least, most): (u16, u16)) -> Self {
        Self { least, most }
    }
}

/// Exactly this many.
pub(in crate::knowledge) const fn just(count: u16) -> Span {
    Span { least: count, most: count }
}

/// From `least` to `most`.
pub(in crate::knowledge) const fn from_to(least: u16, most: u16) -> Span {
    assert!(least < most, "`least` must be below `most`");
    Span { least, most }
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Often {
    /// This many times a day.
    TimesADay(Span),
    /// On this many days a week.
    DaysAWeek(Span),
}

/// How much of an intervention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Dose {
    /// Sets of repetitions.
    Repetitions {
        /// Sets.
        sets: Span,
        /// Repetitions in a set.
        repetitions: Span,
        /// How often.
        often: Often,
    },
    /// Positions held.
    Holds {
        /// How many.
        holds: Span,
        /// Seconds each.
        seconds: Span,
        /// How often.
        often: Often,
    },
    /// A distance covered.
    Distance {
        /// How many times.
        times: Span,
        /// Metres each time.
        metres: Span,
        /// How often.
        often: Often,
    },
    /// Time spent.
    Session {
        /// Minutes.
        minutes: Span,
        /// How often.
        often: Often,
    },
    /// Alternate turns of running and walking.
    WalkRun {
        /// How many turns.
        turns: u16,
        /// Minutes of running in a turn.
        run: u16,
        /// Minutes of walking in a turn.
        walk: u16,
        /// How often.
        often: Often,
    },
    /// Breaks in a long activity.
    Breaks {
        /// Minutes of each break.
        minutes: Span,
        /// Minutes from break to break.
        every_minutes: Span,
    },
    /// The next longest run: at most this many percent above the longest of the past days.
    LongestRun {
        /// Percent above.
        percent: u16,
        /// How many past days count.
        days: u16,
    },
    /// Days a week without a run.
    FreeDays(Span),
    /// Percent less than before.
    LessBy(Span),
    /// Percent more steps a minute than the runner's own at the same speed.
    MoreSteps(Span),
    /// Hours a night.
    HoursANight(Span),
    /// A habit: nothing to count.
    Habit,
    /// As directed by whoever advises it, or by the leaflet.
    AsAdvised,
    /// None: nothing is done, or it is not advised.
    Nothing,
}

pub(in crate::knowledge) const fn sets(sets: Span, repetitions: Span, often: Often) -> Dose {
    Dose::Repetitions { sets, repetitions, often }
}

pub(in crate::knowledge) const fn holds(holds: Span, seconds: Span, often: Often) -> Dose {
    Dose::Holds { holds, seconds, often }
}

pub(in crate::knowledge) const fn a_week(days: Span) -> Often {
    Often::DaysAWeek(days)
}

pub(in crate::knowledge) const fn a_day(times: Span) -> Often {
    Often::TimesADay(times)
}
