//! What can feed the pain and can be changed, besides what explains it.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// Something that can feed hip pain after running. Several can be at work at once. None explains the pain, and none
    /// changes the ranking or the urgency.
    ///
    /// ```
    /// use running_hip_pain::{Contributor, Grade};
    /// let signs = Contributor::TrainingOverload.entry().signs;
    /// assert!(signs.iter().any(|sign| sign.grade == Grade::B));
    /// ```
    #[non_exhaustive]
    pub enum Contributor {
        /// More or harder running than the body was used to, or too little rest from it.
        TrainingOverload = "training_overload",
        /// A way of running that loads the hip more than it must.
        RunningForm = "running_form",
        /// Weak or quickly tired gluteal muscles.
        WeakGlutes = "weak_glutes",
        /// Weak hip flexors.
        WeakHipFlexors = "weak_hip_flexors",
        /// Short or stiff hip flexors, as after long sitting.
        TightHipFlexors = "tight_hip_flexors",
        /// Too little food for the training, with its signs in periods, weight and bone.
        LowEnergy = "low_energy",
        /// An earlier injury.
        PriorInjury = "prior_injury",
    }
}

keyed_enum! {
    /// How clearly a contributor shows in the answers. The list runs from less to more.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word for every value")]
    pub enum Shown {
        /// Too few of its signs are present. They may not have been asked about.
        NotShown = "not_shown",
        /// Signs that hint at it are present.
        Suggested = "suggested",
        /// It is itself among what was said or found.
        Reported = "reported",
    }
}
