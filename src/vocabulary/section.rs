//! What a form shows together, and how it is answered.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A part of a form.
    #[non_exhaustive]
    pub enum Section {
        /// Where it hurts.
        Site = "site",
        /// How it began: slowly or at one moment.
        Start = "start",
        /// The moment it began: the first of the list that fits.
        Setting = "setting",
        /// What happened as it began.
        StartEvent = "start_event",
        /// What the leg could do when it began: the worst that is told.
        AtOnset = "at_onset",
        /// How it behaves around a run.
        Run = "run",
        /// How it has changed since.
        Course = "course",
        /// What was tried, and what it did. Absent: it was tried and did not. Whoever has not tried it cannot say.
        Tried = "tried",
        /// Walking and standing on the leg.
        Weight = "weight",
        /// Rest and night.
        Rest = "rest",
        /// Morning stiffness.
        Stiffness = "stiffness",
        /// What brings it on.
        Provoked = "provoked",
        /// What it feels like.
        Character = "character",
        /// The knee itself, to tell it from pain that comes from the hip.
        Knee = "knee",
        /// Nerves, bladder and bowel.
        Nerve = "nerve",
        /// Blood vessels of the leg.
        Vessel = "vessel",
        /// General health now.
        General = "general",
        /// Belly, groin lumps and testicles.
        Belly = "belly",
        /// Tests already known to hurt; never suggested.
        KnownTest = "known_test",
        /// Simple tests at home.
        HomeTest = "home_test",
        /// How the runner moves, seen on a video or by somebody else.
        RunningForm = "running_form_signs",
        /// What an examiner found.
        Examination = "examination",
        /// Bone health.
        BoneHealth = "bone_health",
        /// Illnesses, drugs and earlier injuries.
        MedicalHistory = "medical_history",
        /// Training before it began.
        TrainingHistory = "training_history",
    }
}

keyed_enum! {
    /// How the facts of a section are answered.
    #[expect(clippy::exhaustive_enums, reason = "a form must handle every way of answering")]
    pub enum Pick {
        /// At most one of them can be so. None picked leaves all of them unknown.
        One = "one",
        /// Tick all that apply. What is shown and not ticked is absent, except places that lie within a rough one that
        /// is ticked ("the hip"): they stay unknown.
        Any = "any",
        /// Each has its own yes, no or cannot say, and earlier where that may be.
        Each = "each",
    }
}

impl Section {
    /// How its facts are answered.
    pub const fn pick(self) -> Pick {
        match self {
            Self::Start | Self::Setting | Self::AtOnset | Self::Stiffness => Pick::One,
            Self::Site
            | Self::StartEvent
            | Self::Run
            | Self::Course
            | Self::Provoked
            | Self::Character
            | Self::Knee
            | Self::MedicalHistory
            | Self::TrainingHistory => Pick::Any,
            Self::Weight
            | Self::Rest
            | Self::Tried
            | Self::Nerve
            | Self::Vessel
            | Self::General
            | Self::Belly
            | Self::KnownTest
            | Self::HomeTest
            | Self::RunningForm
            | Self::Examination
            | Self::BoneHealth => Pick::Each,
        }
    }
}
