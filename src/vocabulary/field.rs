//! The fields of a case.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A field of a case. The list is in the order in which a case is written. The key is the name in JSON.
    #[non_exhaustive]
    pub enum Field {
        /// The version of the form. The only field that must be there.
        Version = "version",
        /// Who asks: an app for runners, or a clinic. Set by the app and never asked. Left out: an app for runners.
        Setting = "population",
        /// Age in years.
        Age = "age",
        /// The narrowest range of ages that is certain, in place of `age`.
        AgeBetween = "age_between",
        /// Sex.
        Sex = "sex",
        /// Pregnant now, or gave birth within the past year.
        Pregnancy = "pregnancy",
        /// The side that hurts.
        Side = "side",
        /// Worst pain of the past days, as a number that was told. Never made from words.
        Pain = "pain",
        /// The range of numbers that was told, in place of `pain`.
        PainBetween = "pain_between",
        /// How bad the pain is at its worst, where words grade it. With or without a number.
        Severity = "severity",
        /// Days since this pain began; weeks and months as days.
        Days = "days",
        /// The day on which this pain began, so that a stored case can be looked at later.
        Began = "began",
        /// Kilometres run in a usual week before it began.
        KmPerWeek = "km_per_week",
        /// Runs in a usual week before it began. Weighs nothing yet.
        RunsPerWeek = "runs_per_week",
        /// Whole years of regular running before it began; 0 for less than one.
        YearsRunning = "years_running",
        /// Whether the places that are not named do not hurt: it was told where it hurts, and another place would have
        /// been named.
        SitesComplete = "sites_complete",
        /// The place that hurts most, by its key, where several do. One of those that are present.
        MainSite = "main_site",
        /// What is so in this complaint: findings, risk factors, composites that reassure. For a sign that may also
        /// be listed under `earlier`, this means now or within the past two weeks.
        Present = "present",
        /// Signs that were there earlier in this complaint, more than two weeks ago, and are not there now.
        Earlier = "earlier",
        /// What was asked and is not so. What nobody asked is left out.
        Absent = "absent",
        /// What was asked and could not be answered.
        CannotSay = "cannot_say",
        /// Keys of the other lists that an examiner found, not the runner. A test whose result was unclear stands under
        /// `cannot_say` and here.
        Examined = "examined",
        /// Keys of the other lists that come from the run log.
        FromLog = "from_log",
        /// What it was called before, by a clinician or by the runner, as keys of conditions. Shown to whoever sees the
        /// runner. It weighs nothing: such names are wrong as often as right.
        Called = "called",
        /// Fields that were asked for and not given, by their names, so that nobody asks again. `age_between` says that
        /// the runner would not even say whether they are under 16.
        Declined = "declined",
    }
}

impl Field {
    /// Whether a runner may decline to give it: it is asked for by itself.
    pub const fn may_be_declined(self) -> bool {
        matches!(
            self,
            Self::Age
                | Self::AgeBetween
                | Self::Sex
                | Self::Pregnancy
                | Self::Side
                | Self::Pain
                | Self::Severity
                | Self::Days
                | Self::KmPerWeek
                | Self::RunsPerWeek
                | Self::YearsRunning
                | Self::MainSite
        )
    }
}
