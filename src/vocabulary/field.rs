//! The fields of a case.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A field of a case. The list is in the order in which a case is written. The key is the name in JSON.
    #[non_exhaustive]
    pub enum Field {
        /// The version of the form. The only field that must be there.
        Version = "version",
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
        /// Worst pain of the past days.
        Pain = "pain",
        /// Days since this pain began.
        Days = "days",
        /// Whether the places that are not named do not hurt.
        SitesComplete = "sites_complete",
        /// What is so: findings, risk factors, composites that reassure.
        Present = "present",
        /// What was asked and is not so. What nobody asked is left out.
        Absent = "absent",
        /// What was asked and could not be answered.
        CannotSay = "cannot_say",
        /// Keys of the other lists that an examiner found, not the runner.
        Examined = "examined",
        /// Keys of the other lists that come from the run log.
        FromLog = "from_log",
    }
}
