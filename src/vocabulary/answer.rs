//! The small closed lists that make up a case.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// What is known about one fact. "Not asked" is never "no".
    #[expect(clippy::exhaustive_enums, reason = "an app must handle every answer")]
    pub enum Answer {
        /// Nobody asked. Weighs nothing.
        Unknown = "unknown",
        /// Asked, and the runner could not tell. Weighs nothing and is not asked again.
        CannotSay = "cannot_say",
        /// Asked, and it is not so.
        Absent = "absent",
        /// It was so earlier in this complaint, more than two weeks ago, and is not so now.
        Earlier = "earlier",
        /// It is so: now, or within the past two weeks.
        Present = "present",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro takes documentation on each value, but no attributes")]
impl Default for Answer {
    fn default() -> Self {
        Self::Unknown
    }
}

keyed_enum! {
    /// Sex, because some causes are commoner in one.
    #[expect(clippy::exhaustive_enums, reason = "the published figures distinguish these two")]
    pub enum Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
    }
}

keyed_enum! {
    /// Pregnancy or a recent birth. Either calls for a visit and lowers the bar for bone stress.
    #[expect(clippy::exhaustive_enums, reason = "an app must handle every state")]
    pub enum Pregnancy {
        /// Neither pregnant nor within a year of giving birth.
        No = "no",
        /// Pregnant now.
        Pregnant = "pregnant",
        /// Gave birth within the past year.
        Postpartum = "postpartum",
    }
}

keyed_enum! {
    /// Who asks. The same complaint is more often grave in those who come to a clinic than in runners who open an app.
    #[expect(clippy::exhaustive_enums, reason = "an app must handle every setting")]
    pub enum Setting {
        /// An app for runners.
        Runners = "runners",
        /// A clinic, or any service to which the worse cases come.
        Clinic = "clinic",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro takes documentation on each value, but no attributes")]
impl Default for Setting {
    fn default() -> Self {
        Self::Runners
    }
}

keyed_enum! {
    /// The side that hurts.
    #[expect(clippy::exhaustive_enums, reason = "an app must handle every side")]
    pub enum Side {
        /// Left.
        Left = "left",
        /// Right.
        Right = "right",
        /// Both.
        Both = "both",
    }
}

keyed_enum! {
    /// How bad the pain is at its worst, in the runner's own word. A word for whoever gives no number.
    #[expect(clippy::exhaustive_enums, reason = "a form must offer every word")]
    pub enum Severity {
        /// No pain: a snap, numbness or stiffness is the trouble.
        None = "none",
        /// Mild, slight, a niggle, a twinge.
        Mild = "mild",
        /// Moderate.
        Moderate = "moderate",
        /// Severe, bad, intense, very sore.
        Severe = "severe",
        /// Unbearable, excruciating, agonising, the worst ever.
        Unbearable = "unbearable",
    }
}

keyed_enum! {
    /// Who can answer, or who answered.
    #[expect(clippy::exhaustive_enums, reason = "an app must handle every source of an answer")]
    pub enum Reporter {
        /// The runner, from what they feel and remember.
        Runner = "runner",
        /// The runner, by a simple test at home or a look at a video of a run.
        HomeTest = "home_test",
        /// Someone trained who examined the runner.
        Examiner = "examiner",
        /// The run log.
        RunLog = "run_log",
    }
}
