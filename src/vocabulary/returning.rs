//! Names for a return to running: stages, what kind of tissue sets the pace, and kinds of sessions.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A stage of the return to running, from walking to running fast. The order is that of the return.
    ///
    /// Not to be confused with [`Phase`](crate::Phase), the weeks in which an exercise begins.
    #[expect(clippy::exhaustive_enums, reason = "an app must be able to lay out every stage")]
    pub enum ReturnStage {
        /// Brisk walks of half an hour, no running.
        Walk = "walk",
        /// Six turns of 1 minute of running and 4 of walking.
        WalkRun1 = "walk_run_1",
        /// Six turns of 2 minutes of running and 3 of walking.
        WalkRun2 = "walk_run_2",
        /// Six turns of 3 minutes of running and 2 of walking.
        WalkRun3 = "walk_run_3",
        /// Five turns of 4 minutes of running and 2 of walking.
        WalkRun4 = "walk_run_4",
        /// Four turns of 6 minutes of running and a minute and a half of walking.
        WalkRun5 = "walk_run_5",
        /// Three turns of 8 minutes of running and 1 of walking.
        WalkRun6 = "walk_run_6",
        /// Two turns of 13 minutes of running and 1 of walking.
        WalkRun7 = "walk_run_7",
        /// Half an hour of running without walking.
        Continuous = "continuous",
        /// Longer runs, measured against the longest of the past 30 days.
        Build = "build",
        /// Strides, then hills, then intervals: one of them new a week.
        Faster = "faster",
    }
}

impl ReturnStage {
    /// The next stage, or `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// So many stages back, but no further than walking.
    pub fn back(self, by: u8) -> Self {
        Self::ALL[(self as usize).saturating_sub(by.into())]
    }

    /// Whether it is in turns of running and walking.
    pub const fn is_walk_run(self) -> bool {
        !matches!(self, Self::Walk | Self::Continuous | Self::Build | Self::Faster)
    }
}

keyed_enum! {
    /// What sets the pace of a return to running: the most delicate tissue that may be hurt.
    #[expect(clippy::exhaustive_enums, reason = "each has rules of its own")]
    pub enum Track {
        /// Bone, a growing hip or something serious: nothing may hurt, and a clinician has to allow running.
        Bone = "bone_track",
        /// The hip joint, a nerve or the back.
        JointOrNerve = "joint_or_nerve_track",
        /// A muscle.
        Muscle = "muscle_track",
        /// A tendon, or nothing in particular.
        Tendon = "tendon_track",
    }
}

keyed_enum! {
    /// What a planned session is.
    #[expect(clippy::exhaustive_enums, reason = "an app must be able to show every kind")]
    pub enum SessionKind {
        /// Running, with or without turns of walking.
        Run = "run",
        /// A brisk walk in place of a run.
        Walk = "brisk_walk",
        /// Exercises that load the leg enough to leave it sore.
        Strength = "strength_session",
        /// Soft holds, stretching and rolling.
        Light = "light_session",
        /// Training besides running.
        CrossTraining = "cross_training_session",
        /// Seeing somebody: a doctor, a physiotherapist.
        Visit = "visit",
        /// Looking at the plan again.
        Review = "plan_review",
        /// The race that the runner has named.
        Race = "race",
    }
}

keyed_enum! {
    /// Why a planned session was missed.
    #[expect(clippy::exhaustive_enums, reason = "anything else is `Other`")]
    pub enum Missed {
        /// It hurt too much.
        Pain = "missed_for_pain",
        /// Illness.
        Ill = "missed_for_illness",
        /// No time.
        NoTime = "missed_for_time",
        /// Something else, or not said.
        Other = "missed_otherwise",
    }
}

keyed_enum! {
    /// What a clinician did on a day of the diary.
    #[expect(clippy::exhaustive_enums, reason = "allowed to run, or not yet")]
    pub enum Clinician {
        /// Looked at the leg, and has not allowed running.
        Seen = "seen",
        /// Looked at the leg and allowed running, step by step.
        Cleared = "cleared",
    }
}

keyed_enum! {
    /// Why something of a plan is not on a calendar as often as it should be, or not at all.
    #[non_exhaustive]
    pub enum NotPlacedReason {
        /// Too few days are left beside those kept free.
        TooFewDays = "too_few_days_left",
        /// Another day would be next to one that must stay apart from it.
        TooClose = "too_close_to_another",
        /// The session would become too long.
        SessionFull = "session_full",
        /// There is no running yet: somebody has to look at the leg first, or open questions have to be answered.
        NoRunningYet = "no_running_yet",
        /// How much of it is for whoever examines the leg to say.
        AsAdvised = "for_a_clinician_to_say",
        /// It belongs to a later part of the plan than the calendar reaches.
        BeginsLater = "begins_later",
        /// The race is not on one of the days.
        RaceOutside = "race_outside_the_calendar",
        /// By the day of the race, the plan has not come to running without walking.
        RaceTooSoon = "race_too_soon",
    }
}

keyed_enum! {
    /// How a total, or the usual pain, has changed.
    #[expect(clippy::exhaustive_enums, reason = "worse, the same or better")]
    pub enum Changed {
        /// Worse by at least the smallest change that is one.
        Worse = "changed_for_the_worse",
        /// By less than that, or nobody has published how much that is.
        NotClearly = "not_clearly_changed",
        /// Better by at least the smallest change that is one.
        Better = "changed_for_the_better",
        /// Better by as much as matters to people.
        MuchBetter = "much_better",
    }
}
