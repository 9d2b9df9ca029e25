//! What an interview is for and what it may ask.

use crate::vocabulary::Goal;

/// What an interview is for and what it may ask. The default asks a runner for a plan, with tests at home, for about
/// twelve screens at most.
///
/// ```
/// use running_hip_pain::Goal;
/// use running_hip_pain::interview::Policy;
/// let quick = Policy::default().goal(Goal::Urgency).home_tests(false).most_screens(6);
/// assert_eq!(quick.most_screens, 6);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Policy {
    /// What it is to find out.
    pub goal: Goal,
    /// Whether an examiner answers too, so that findings of an examination may be asked.
    pub examiner: bool,
    /// Whether tests at home may be asked.
    pub home_tests: bool,
    /// After about how many screens it is long enough: they are counted from the answers, within one or two. The first
    /// ones, up to days and pain, are always asked.
    pub most_screens: u8,
}

impl Default for Policy {
    fn default() -> Self {
        Self { goal: Goal::Plan, examiner: false, home_tests: true, most_screens: 12 }
    }
}

impl Policy {
    /// Sets what it is to find out.
    #[must_use]
    pub const fn goal(self, goal: Goal) -> Self {
        Self { goal, ..self }
    }

    /// Sets whether an examiner answers too.
    #[must_use]
    pub const fn examiner(self, examiner: bool) -> Self {
        Self { examiner, ..self }
    }

    /// Sets whether tests at home may be asked.
    #[must_use]
    pub const fn home_tests(self, home_tests: bool) -> Self {
        Self { home_tests, ..self }
    }

    /// Sets after how many screens it is long enough.
    #[must_use]
    pub const fn most_screens(self, most_screens: u8) -> Self {
        Self { most_screens, ..self }
    }
}
