//! What a field may hold, defined once for the builder, the reader and anyone describing the form.

use crate::vocabulary::Field;

/// The oldest age that a case accepts.
pub(crate) const OLDEST: u8 = 120;
pub(super) const MOST_PAIN: u8 = 10;
pub(super) const MOST_DAYS: u16 = 36_500;
pub(super) const MOST_KM_PER_WEEK: u16 = 400;
pub(super) const MOST_RUNS_PER_WEEK: u8 = 21;
pub(super) const MOST_YEARS_RUNNING: u8 = 110;

impl Field {
    /// What the field may hold, in the words that errors use.
    ///
    /// ```
    /// use running_hip_pain::Field;
    /// assert_eq!(Field::Pain.allowed(), "a whole number from 0 to 10");
    /// ```
    pub const fn allowed(self) -> &'static str {
        match self {
            Self::Version => "1",
            Self::Setting => "`runners` or `clinic`",
            Self::Age => "a whole number of years from 0 to 120",
            Self::AgeBetween => "two ages from 0 to 120, the lower first",
            Self::Sex => "`female` or `male`",
            Self::Pregnancy => "`no`, `pregnant` or `postpartum`",
            Self::Side => "`left`, `right` or `both`",
            Self::Pain => "a whole number from 0 to 10",
            Self::PainBetween => "two numbers from 0 to 10, the lower first",
            Self::Severity => "`none`, `mild`, `moderate`, `severe` or `unbearable`",
            Self::Days => "a whole number from 0 to 36500",
            Self::Began => "a day from 1900 to 2200, like `2026-11-23`",
            Self::KmPerWeek => "a whole number of kilometres from 0 to 400",
            Self::RunsPerWeek => "a whole number from 0 to 21",
            Self::YearsRunning => "a whole number of years from 0 to 110",
            Self::SitesComplete => "`true` or `false`",
            Self::MainSite => "the key of a place that is present",
            Self::Present | Self::Earlier | Self::Absent | Self::CannotSay | Self::Examined | Self::FromLog => {
                "a list of keys"
            }
            Self::Called => "a list of keys of conditions",
            Self::Declined => {
                "a list of `age`, `age_between`, `sex`, `pregnancy`, `side`, `pain`, `severity`, `days`, `km_per_week`, \
                 `runs_per_week`, `years_running` or `main_site`"
            }
        }
    }
}
