//! Signs that a plan has gone wrong or has had its time.

use crate::keyed::keyed_enum;
use crate::knowledge::StopSignEntry;

keyed_enum! {
    /// A sign to stop something and, for most, to be seen. Shown with every plan.
    #[non_exhaustive]
    pub enum StopSign {
        /// A warning sign comes up: the leg cannot carry weight, fever, numbness and the like.
        WarningSign = "warning_sign",
        /// New groin, deep thigh, sacral or pubic pain that grows through the run, stays on walking or is there at night or at rest.
        BonePain = "bone_pain",
        /// Sharp pain while stretching or rolling.
        SharpPainWhileStretchingOrRolling = "sharp_pain_while_stretching_or_rolling",
        /// Pain above what the pain rule allows, or a limp, during a run or exercise.
        StrongPainOrLimp = "strong_pain_or_limp",
        /// That twice in two weeks.
        StrongPainTwice = "strong_pain_twice",
        /// Pain on walking or a limp two days after the last run, or running impossible.
        StillSoreAfterTwoDays = "still_sore_after_two_days",
        /// Worse over two weeks although the load was cut.
        WorseDespiteLessLoad = "worse_despite_less_load",
        /// No better after two weeks of less load.
        NoBetterInTwoWeeks = "no_better_in_two_weeks",
        /// Less than 30 percent better after six weeks of a proper plan.
        LittleBetterInSixWeeks = "little_better_in_six_weeks",
        /// Pain at the outer hip for over six weeks.
        OuterHipOverSixWeeks = "outer_hip_over_six_weeks",
        /// No clear gain after twelve weeks of a well-followed plan.
        NoGainInTwelveWeeks = "no_gain_in_twelve_weeks",
        /// Stuck at the same stage for three weeks.
        StuckForThreeWeeks = "stuck_for_three_weeks",
        /// Back at the same stage for the third time.
        ReturnsThreeTimes = "returns_three_times",
    }
}

impl StopSign {
    /// What to stop, whom to see and where it comes from.
    pub const fn entry(self) -> &'static StopSignEntry {
        &crate::knowledge::STOP_SIGNS[self as usize]
    }
}
