//! The levels an app must act on.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// How soon the runner needs care. The list is in clinical order.
    ///
    /// ```
    /// use running_hip_pain::Urgency;
    /// assert!(Urgency::Emergency > Urgency::Urgent);
    /// ```
    #[expect(clippy::exhaustive_enums, reason = "a `_` arm here is a missed emergency")]
    pub enum Urgency {
        /// No visit needed now; come back if it gets worse or does not settle.
        SelfCare = "self_care",
        /// Book a visit; it need not be soon.
        Routine = "routine",
        /// Be seen within days.
        Soon = "soon",
        /// Be seen the same day.
        Urgent = "urgent",
        /// Emergency care now.
        Emergency = "emergency",
    }
}

keyed_enum! {
    /// Whether to run until the next step. The list goes from more running to less.
    #[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
    pub enum Running {
        /// Running may go on.
        AsUsual = "as_usual",
        /// Run less and easier.
        Reduced = "reduced",
        /// No running until seen. Never together with [`Urgency::SelfCare`].
        Stop = "stop",
    }
}

keyed_enum! {
    /// How much to run while a plan is under way: [`Running`] in the detail that a plan knows. The list goes from more
    /// running to less.
    #[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
    pub enum RunningLoad {
        /// As far as the pain rule of the plan allows, without hills and speed.
        WithinThePainRule = "run_within_the_pain_rule",
        /// A fixed part less than before, without hills and speed.
        Less = "run_less",
        /// Not for now. Again when walking goes well, without having to be seen first.
        Pause = "pause_running",
        /// Not until it has been looked at.
        NotUntilSeen = "not_until_seen",
    }
}

keyed_enum! {
    /// Whether to put weight on the leg until it has been looked at. The list goes from more weight to less.
    #[expect(clippy::exhaustive_enums, reason = "an app must act on every value")]
    pub enum Weight {
        /// Nothing speaks against walking.
        AsUsual = "weight_as_usual",
        /// Walk, and put no weight on the leg once walking hurts: a bone may be cracked.
        OffIfItHurts = "weight_off_if_it_hurts",
        /// Walking hurts already, and nothing points to bone: walk little.
        Little = "weight_little",
        /// No weight on the leg: a step can do lasting harm.
        Off = "weight_off",
    }
}

keyed_enum! {
    /// How well a cause fits what is known. A word, because a share is not a probability of disease.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word for every value")]
    pub enum Fit {
        /// Little speaks for it.
        Unlikely = "unlikely",
        /// It may be this.
        Possible = "possible",
        /// It fits.
        Fits = "fits",
        /// It fits well, and clearly better than the rest.
        FitsWell = "fits_well",
    }
}

keyed_enum! {
    /// How it has changed since an earlier assessment.
    #[expect(clippy::exhaustive_enums, reason = "worse, the same or better")]
    pub enum Trend {
        /// More urgent, less running, or clearly more pain.
        Worse = "trend_worse",
        /// Neither.
        Same = "trend_same",
        /// Less urgent, more running, or clearly less pain.
        Better = "trend_better",
    }
}
